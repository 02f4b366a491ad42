"""Libraries that Pandoc writes come in whole: CSL-JSON, BibTeX and BibLaTeX of every kind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.e2e.test_citeproc import csl_json
from tests.kinds import KINDS

from brief.exchange.reading import read_library
from brief.exchange.record import carry
from brief.problem import Severity

FORMS = {"csljson": "json", "bibtex": "bib", "biblatex": "bib"}


def exported(folder: Path, form: str) -> Path:
    """The sources of every kind in a form, as Pandoc writes it."""
    pandoc = shutil.which("pandoc")
    if not pandoc:
        said = "pandoc (apt) is not installed"
        if os.environ.get("BRIEF_JUDGES") == "required":
            pytest.fail(said)
        pytest.skip(said)
    (folder / "sources.json").write_text(json.dumps(csl_json()), encoding="utf-8")
    made = folder / f"out.{FORMS[form]}"
    order = [pandoc, "-f", "csljson", "-t", form, "-o", str(made), "sources.json"]
    subprocess.run(order, cwd=folder, check=True, timeout=60)
    return made


@pytest.mark.parametrize("form", FORMS)
def test_what_pandoc_writes_comes_in_whole(tmp_path: Path, form: str) -> None:
    library = read_library(exported(tmp_path, form))
    assert library.problems == []
    carried = {entry.key: carry(entry) for entry in library.entries}
    assert carried.keys() == KINDS.keys()
    for id_, one in carried.items():
        source = KINDS[id_].source
        assert not [told for told in one.told if told.severity is Severity.ERROR]
        assert _letters(one.keys["title"]) == _letters(source["title"])
        assert one.keys["issued"][:4] in {source["issued"][:4], "unkn"}
        for key in ("volume",) if form == "bibtex" else ("volume", "URL", "DOI"):
            assert one.keys.get(key) == source.get(key)  # Pandoc writes no address in BibTeX


def _letters(title: str) -> str:
    """BibTeX sets titles in small letters of its own, and its own quotation marks."""
    return "".join(sign for sign in title.casefold() if sign.isalnum())
