"""Notes are held against those of Pandoc's citeproc with the CSL style of Chicago 17.

The style file is not ours to ship (CC-BY-SA): Debian and Ubuntu have it in the package
`citation-style-language-styles`; `BRIEF_CSL_STYLES` names another folder.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from tests.conftest import ROOT
from tests.kinds import KINDS

STYLES = Path(os.environ.get("BRIEF_CSL_STYLES", "/usr/share/citation-style-language/styles"))
STYLE = STYLES / "chicago-fullnote-bibliography.csl"
_MONTHS = [str(Locale("en").months["format"]["wide"][number]) for number in range(1, 13)]
_US_DATE = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})")
_LABELS = re.compile(r"\b(?:pp?|paras?|arts?|secs?|folio|article|section|paragraphs?)\b\.? ?")
NAMES = ("author", "editor", "translator", "recipient", "interviewer")
DATES = ("issued", "accessed", "original-date")


def _reasoned() -> set[str]:
    """The kinds whose first note differs from the judge's, as the docs list them with reasons."""
    page = (ROOT / "docs" / "citations.md").read_text(encoding="utf-8")
    return set(
        re.findall(r"^\| `([a-z-]+)` \| [A-Z]", page.split("## Held against")[1], re.MULTILINE)
    )


def _csl_json() -> list[dict[str, Any]]:
    items = []
    for id_, kind in KINDS.items():
        item: dict[str, Any] = {"id": id_, **kind.source}
        for key in NAMES:
            if item.get(key) == "unknown":
                del item[key]
            elif key in item:
                item[key] = _names(item[key])
        for key in DATES:
            if item.get(key) == "unknown":
                del item[key]
            elif key in item:
                item[key] = {"edtf": item[key]} if "~" in item[key] else _date(item[key])
        items.append(item)
    return items


def _names(names: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - as YAML has them
    listed = [names] if isinstance(names, str) else names
    return [{"literal": one} if isinstance(one, str) else one for one in listed]


def _date(text: str) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in text.split("-")]]}


def judged(folder: Path) -> dict[str, str]:
    """The first note on each source in the judge's words."""
    (folder / "sources.json").write_text(json.dumps(_csl_json()), encoding="utf-8")
    cited = (f"X[@{id_}{_suffix(kind.places)}]" for id_, kind in KINDS.items())
    (folder / "notes.md").write_text("\n\n".join(cited), encoding="utf-8")
    said = subprocess.run(
        [
            str(shutil.which("pandoc")), "--citeproc", "--csl", str(STYLE), "--bibliography",
            "sources.json", "-M", "suppress-bibliography=true", "-t", "plain", "--wrap=none",
            "notes.md",
        ],
        cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    notes = re.findall(r"^\[\d+\] (.*)$", said.stdout, re.MULTILINE)
    return dict(zip(KINDS, notes, strict=True))


def _suffix(places: list[str]) -> str:
    said = [". ".join(place.split()) for place in places]
    return f", {' '.join(said)}" if len(said) == 1 else ""


def normal(note: str) -> str:
    """Without what the two say by rule in another way: order of dates, case, labels, addresses."""
    note = _US_DATE.sub(r"\2 \1 \3", note.replace("\xa0", " "))
    note = _LABELS.sub("", note).casefold().replace("’,", ",’").replace(",’”", ",’”")
    note = re.sub(r"[,:]? ?https?://\S+", "", note)
    return re.sub(r"\s+", " ", re.sub(r"[,.:]", " ", note)).strip()


def test_first_notes_are_the_judges_but_for_differences_with_a_reason(tmp_path: Path) -> None:
    if not (STYLE.is_file() and shutil.which("pandoc")):
        said = "pandoc and citation-style-language-styles (apt) are not installed"
        if os.environ.get("BRIEF_JUDGES") == "required":
            pytest.fail(said)
        pytest.skip(said)
    judge = judged(tmp_path)
    differing = {
        id_: (normal(kind.full), normal(judge[id_]))
        for id_, kind in KINDS.items()
        if normal(kind.full) != normal(judge[id_]) and len(kind.places) < 2
    }
    assert set(differing) == _reasoned(), differing
