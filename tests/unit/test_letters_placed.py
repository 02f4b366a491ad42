"""A letter that no font has is told with its place, whatever key it was typed under."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.edition import find_edition
from brief.house import House
from brief.load import load_facts
from brief.making.files import make_file
from brief.making.letters import letters_placed
from brief.making.order import Looks, Made, Walked
from brief.model import Document, Meta
from brief.printed import Printed
from brief.problem import BriefError, Place, Problem
from brief.shape import Shape

BASE = """
brief:
  id: two-tongues
  title: Malta and Iceland
  desk: South Desk
  marking: RESTRICTED
  parties: [MT, IS]
  as_of: 2025-06-30
sections:
  ties: Ties
  sea: {title: The sea, intro: {text: "See {embassy}."}}
sources:
  gazette:
    type: article-newspaper
    author: [{family: Tarn}]
    title: Ties that hold
    container-title: The Island Gazette
    publisher: Island Press
    issued: 2025-06-01
    nature: news
    reliability: B
    descriptor: A daily.
    relies_on: [office]
origins:
  office: An office
facts:
  embassy:
    section: ties
    topic: Missions
    text: >-
      Malta opened an embassy
      in Iceland in May 2024.
    date: 2024-05
    event: {kind: embassy, at: IS, from: MT}
    cite: [gazette para 1]
  fish:
    section: sea
    text: "Trade came to {n}."
    date: 2024
    figures: {n: {value: 9, unit: boats, measure: catch, flow: both}}
    cite: [gazette para 2]
"""
STRANGE = "\u13a0"
TYPED = (
    "Malta and Iceland", "South Desk", "RESTRICTED", "Ties", "The sea", "Tarn", "Ties that hold",
    "The Island Gazette", "Island Press", "A daily", "An office", "Missions", "in Iceland",
    "boats", "catch", "para 1",
)  # fmt: skip


def placed(facts: Path, *files: Path, place: Place | None = None) -> str:
    told = Problem(place or Place("two-tongues"), "no font has it", letter=STRANGE)
    with pytest.raises(BriefError) as caught, letters_placed(load_facts(facts), files):
        raise BriefError(told)
    return str(caught.value.problems[0].place).removeprefix(f"{facts.parent}/")


def written(folder: Path, text: str) -> Path:
    facts = folder / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    return facts


@pytest.mark.parametrize("typed", TYPED)
def test_a_letter_in_any_printed_key_has_its_line_and_column(tmp_path: Path, typed: str) -> None:
    assert typed in BASE
    before, _, behind = BASE.partition(typed)
    facts = written(tmp_path, f"{before}{typed} {STRANGE}{behind}")
    column = len(f"{before}{typed} ") - before.rfind("\n")
    assert placed(facts) == f"facts.yaml:{before.count(chr(10)) + 1}:{column}"


def test_of_two_texts_with_a_letter_the_one_that_was_told_is_named(tmp_path: Path) -> None:
    text = BASE.replace("Ties that", f"{STRANGE} that").replace("A daily", f"A {STRANGE}")
    facts = written(tmp_path, text)
    told = load_facts(facts).place("sources", "gazette", "descriptor")
    line = 1 + text[: text.index("descriptor")].count("\n")
    assert placed(facts, place=told) == f"facts.yaml:{line}:19"


def test_a_letter_of_the_house_or_of_a_desks_own_words_has_its_file(tmp_path: Path) -> None:
    house, words = tmp_path / "house.yaml", tmp_path / "templates" / "words" / "fr.yaml"
    house.write_text("head: Desk\n", encoding="utf-8")
    words.parent.mkdir(parents=True)
    words.write_text(f"phrases:\n  page: page {STRANGE}\n", encoding="utf-8")
    assert placed(written(tmp_path, BASE), house, tmp_path / "templates") == (
        "templates/words/fr.yaml:2:14"
    )


def test_a_letter_that_the_pdf_cannot_set_has_its_place(tmp_path: Path) -> None:
    base = load_facts(written(tmp_path, BASE.replace("Malta and Iceland", f"Malta {STRANGE}")))
    meta = Meta(id=base.brief.id, title=base.brief.title, as_of=base.brief.as_of.first)
    made = Made(base, Document(meta, ()), Printed())
    walked = Walked(find_edition(base, ""), made, Looks(House(), Shape()), (), "two-tongues")
    with pytest.raises(BriefError, match=r"facts.yaml:4:16: no font has Cherokee script"):
        make_file("pdf", walked, attach=False, standing=None)
