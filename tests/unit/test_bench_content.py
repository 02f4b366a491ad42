"""What is measured is a brief: the same sentences and notes for every program, and no error."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from tests.benchmarks import glue
from tests.benchmarks.content import write_content

from brief.making import Order, build


def test_the_glue_prints_the_sentences_and_the_notes_that_brief_prints(tmp_path: Path) -> None:
    facts = write_content(tmp_path, 12)
    (made,) = build(Order(facts, date(2025, 7, 1), "bench", ("md",), out=tmp_path / "out"))
    ours, theirs = made.read_text(encoding="utf-8"), glue.fill(glue.MARKDOWN, facts)
    said = re.compile(r"The \w+ Board of district [^.]+\.")
    assert len(said.findall(ours)) == len(set(said.findall(theirs))) == 12
    assert sorted(said.findall(ours)) == sorted(said.findall(theirs))
    assert len(re.findall(r"(?m)^\[\^[^]]+\]: ", ours)) == 12
    assert len(re.findall(r"(?m)^\[\^[^]]+\]: ", theirs)) == 12
    assert glue.fill(glue.TYPST, facts).count("#footnote[") == 12


def test_numbers_of_districts_are_not_taken_for_years(tmp_path: Path) -> None:
    text = write_content(tmp_path, 1600).read_text(encoding="utf-8")
    assert "district 1,500 " in text
    assert "district 1500 " not in text
