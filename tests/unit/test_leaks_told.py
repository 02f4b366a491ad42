"""What names somebody who is left out is told, and what names nobody is not: two lists of texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.bases import load_base
from tests.conftest import ROOT
from tests.unit.test_edition_told import OPEN, SECRET, WITH_AGENT

from brief.edition import choose
from brief.edition.spoken import named_though_left_out
from brief.problem import Place

_LISTS = ROOT / "tests" / "withheld"
_PLACES = {
    "@text": ('text: "*{doe}* went', 'text: "%s *{doe}* went'),
    "@section": ("trade: {title: Trade,", 'trade: {title: "%s",'),
    "@title": ("title: Test relations", 'title: "%s"'),
    "@keyword": ("brief:\n", 'brief:\n  keywords: [ports, "%s"]\n'),
    "@valuation": ("valuation: FOB", 'valuation: "%s"'),
    "@id": ("  visit:\n", "  %s:\n"),
    "": ("topic: Visits", 'topic: "%s"'),
}
"""Where words are put, and what they are put there for; a topic where nothing is said."""


def lines_of(name: str) -> Iterator[list[str]]:
    """Who is left out, the language, what another text or title says, and the words."""
    for line in (_LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


def named(folder: Path, name: str, language: str, aside: str, words: str) -> list[str]:
    """What is told of the words."""
    place, _, said = words.partition(" ") if words.startswith("@") else ("", "", words)
    printed = said if place == "@printed" else ""
    text = WITH_AGENT.replace("print: Rex Mole", f"print: {name}") + OPEN + SECRET
    old, new = _PLACES.get(place, ("", ""))
    assert old in text
    text = text.replace(old, new % json.dumps(said.replace("\\n", "\n"))[1:-1], 1) if old else text
    if aside.startswith("title: "):
        text = text.replace("title: The second paper", aside)
    elif aside:
        text = text.replace("text: Relations were", f"text: {aside} Relations were", 1)
    text = text.replace("parties:", f"language: {language.replace('en', 'en-GB')}\n  parties:", 1)
    passages = (((printed, Place("t.md.j2", 3)),),) if printed else ()
    choice = replace(choose(load_base(folder, text)), passages=passages)
    return [one for _, one, _ in named_though_left_out(choice)]


@pytest.mark.parametrize(
    "line", [*lines_of("leaks.txt"), *lines_of("later_leaks.txt")], ids="|".join
)
def test_words_that_name_somebody_who_is_left_out_are_told(tmp_path: Path, line: list[str]) -> None:
    assert named(tmp_path, *line)


@pytest.mark.parametrize(
    "line", [*lines_of("honest.txt"), *lines_of("later_honest.txt")], ids="|".join
)
def test_words_that_name_nobody_who_is_left_out_are_not_told(
    tmp_path: Path, line: list[str]
) -> None:
    assert named(tmp_path, *line) == []


def test_a_keyword_that_is_printed_small_makes_no_word_of_a_surname(tmp_path: Path) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("brief:\n", "brief:\n  keywords: [sea, grebner]\n")
    choice = choose(load_base(tmp_path, text))
    printed = replace(choice, passages=((("sea, grebner", Place("t.md.j2", 3)),),))
    assert "Grebner" in [one for _, one, _ in named_though_left_out(printed)]
