"""Whole bases of sixty facts as a desk writes them: of none does any rule complain."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.conftest import ROOT

from brief.check import check_facts
from brief.load import load_facts
from brief.verify import verify_facts

PAIRS = sorted((ROOT / "tests" / "ordinary_pairs").glob("*.yaml"))


def _read(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(
        file.read_text(encoding="utf-8"),
        yaml.BaseLoader,  # noqa: S506 - ours
    )
    return read


def _written(read: dict[str, Any], folder: Path) -> Path:
    """The base in a folder, with the copy of its source whose paragraphs bear the facts out."""
    sentences = [one for kind in read["facts"].values() for one in kind]
    copy = "\n".join(one["source"] for one in sentences)
    (folder / "gazette.txt").write_text(copy, encoding="utf-8")
    digest = hashlib.sha256(copy.encode()).hexdigest()
    kept = f"    kept: {{file: gazette.txt, sha256: {digest}}}\n"
    facts = {f"f{number}": _fact(number, one) for number, one in enumerate(sentences, 1)}
    rest = yaml.safe_dump({"facts": facts}, allow_unicode=True, default_style='"')
    file = folder / "facts.yaml"
    file.write_text(read["head"] + kept + rest, encoding="utf-8")
    return file


def _fact(number: int, written: dict[str, Any]) -> dict[str, Any]:
    keys = {key: value for key, value in written.items() if key != "source"}
    return {"section": "ties", "cite": [f"gazette para {number}"], **keys}


@pytest.mark.parametrize("file", PAIRS, ids=lambda one: one.stem)
def test_there_are_five_of_each_of_a_dozen_kinds(file: Path) -> None:
    assert [len(kind) for kind in _read(file)["facts"].values()] == [5] * 12


@pytest.mark.parametrize("file", PAIRS, ids=lambda one: one.stem)
def test_no_rule_complains_of_a_base_that_its_copy_bears_out(file: Path, tmp_path: Path) -> None:
    base = load_facts(_written(_read(file), tmp_path))
    problems = [
        *check_facts(base, date(2025, 7, 1), clock=date.max),
        *verify_facts(base, tmp_path),
    ]
    assert not problems, "\n".join(map(str, problems))
