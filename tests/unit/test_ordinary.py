"""Ordinary sentences, five or more of each of a dozen written kinds: no rule complains of any."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.conftest import ROOT

from brief.check import check_facts
from brief.facts import FactBase
from brief.load import load_facts
from brief.verify import verify_facts

WRITTEN: dict[str, list[dict[str, Any]]] = yaml.load(
    (ROOT / "tests" / "ordinary.yaml").read_text(encoding="utf-8"),
    yaml.BaseLoader,  # noqa: S506 - ours
)
HEAD = """\
brief:
  id: ordinary
  title: Malta and Iceland
  parties: [MT, IS]
  as_of: 2025-06-30
sections:
  ties: Ties
names:
  borg: {print: Joseph Borg, role: Foreign Minister of Malta, seen: 2024-06-04}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Island Gazette
    issued: 2025-06-20
    nature: news
    reliability: B
    descriptor: A daily with correspondents in both capitals.
"""


ABROAD: dict[str, list[dict[str, Any]]] = yaml.load(
    (ROOT / "tests" / "ordinary_abroad.yaml").read_text(encoding="utf-8"),
    yaml.BaseLoader,  # noqa: S506 - ours
)
TITLES = {"fr": "Malte et Islande", "de": "Malta und Island", "es": "Malta e Islandia"}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> tuple[FactBase, Path]:
    """The sentences as facts, and the folder with a copy of the source that bears them out."""
    folder = tmp_path_factory.mktemp("ordinary")
    return _base_of([one for kind in WRITTEN.values() for one in kind], folder, HEAD)


def _base_of(sentences: list[dict[str, Any]], folder: Path, head: str) -> tuple[FactBase, Path]:
    copy = "\n".join(one["source"] for one in sentences)
    (folder / "gazette.txt").write_text(copy, encoding="utf-8")
    digest = hashlib.sha256(copy.encode()).hexdigest()
    kept = f"    kept: {{file: gazette.txt, sha256: {digest}}}\n"
    facts = {f"f{number}": _fact(number, one) for number, one in enumerate(sentences, 1)}
    rest = yaml.safe_dump({"facts": facts}, allow_unicode=True, default_style='"')
    file = folder / "facts.yaml"
    file.write_text(head + kept + rest, encoding="utf-8")
    return load_facts(file), folder


def _fact(number: int, written: dict[str, Any]) -> dict[str, Any]:
    keys = {key: value for key, value in written.items() if key != "source"}
    return {"section": "ties", "cite": [f"gazette para {number}"], **keys}


def test_there_are_five_or_more_of_each_of_a_dozen_kinds() -> None:
    assert len(WRITTEN) >= 12
    assert min(len(sentences) for sentences in WRITTEN.values()) >= 5


def test_check_complains_of_none(base: tuple[FactBase, Path]) -> None:
    problems = check_facts(base[0], date(2025, 7, 1))
    assert not problems, "\n".join(map(str, problems))


def test_verify_complains_of_none(base: tuple[FactBase, Path]) -> None:
    problems = verify_facts(*base)
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize("language", ABROAD)
def test_neither_complains_of_any_in_another_language(language: str, tmp_path: Path) -> None:
    head = HEAD.replace(
        "title: Malta and Iceland", f"title: {TITLES[language]}\n  language: {language}"
    )
    head = head.replace("    nature: news", f"    language: {language}\n    nature: news")
    base, folder = _base_of(ABROAD[language], tmp_path, head)
    told = {"left-in-english", "left-untranslated", "language"}  # of the head, which is in English
    problems = [*check_facts(base, date(2025, 7, 1)), *verify_facts(base, folder)]
    problems = [one for one in problems if one.rule not in told]
    assert not problems, "\n".join(map(str, problems))
