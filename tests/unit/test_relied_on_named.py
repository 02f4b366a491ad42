"""What a source relies on is named as the notes name it: outlets and titles as they stand there."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.cli import main

BASE = """\
brief: {id: ties, title: Ties, parties: [MT, IS], as_of: 2025-06-30, marking: TLP:CLEAR}
sections: {ties: Ties}
names:
  herald: {print: The Fishing Herald, kind: body}
  times: {print: Trade, kind: body}
sources:
  gazette:
    type: article-newspaper
    author: [{family: Borg, given: Anna}]
    title: The piers
    container-title: The Port Gazette
    issued: 2025-03-01
    nature: news
    reliability: B
    descriptor: A daily that repeats The Fishing Herald.
    relies_on: [count, office, trade, essay]
  count:
    type: dataset
    author: Fish Office
    title: Landings of cod
    issued: 2024
    nature: official
    reliability: A
    descriptor: A count.
  essay:
    type: article-newspaper
    author: unknown
    title: A pier too many
    container-title: The Port Gazette
    issued: 2025-02-01
    nature: opinion
    reliability: C
    descriptor: An essay.
origins:
  office: a report in The Fishing Herald, a weekly of Reykjavik, on Trade
  trade: The Port Gazette
facts:
  pier:
    section: ties
    text: The pier at Valletta was widened in 2024, *{herald}* and *{times}* reported.
    date: 2024
    cite: [gazette para 1, count para 2, essay para 1]
"""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("facts.yaml").write_text(BASE, encoding="utf-8")
    assert main(["build", "--format", "md", "--today", "2025-07-01"]) == 0
    (path,) = Path("out").glob("*.md")
    return path.read_text(encoding="utf-8")


def test_an_outlet_that_is_known_stands_in_italics_in_an_origin_and_a_descriptor(made: str) -> None:
    assert "a report in *The Fishing Herald*, a weekly of Reykjavik" in made
    assert "A daily that repeats *The Fishing Herald*. Relies on:" in made


def test_a_name_of_one_word_stays_upright_in_an_origin_since_it_may_be_another_word(
    made: str,
) -> None:
    assert "Reykjavik, on Trade;" in made


def test_a_source_that_is_relied_on_has_its_title_as_its_own_entry_has_it(made: str) -> None:
    assert "Relies on: *Landings of cod*;" in made
    assert "*The Port Gazette*; A pier too many." in made
