"""The source base statement counts what a brief rests on; echoes count once."""

from __future__ import annotations

from pathlib import Path

from brief.edition import choose_edition
from brief.facts import FactBase
from brief.facts.origins import count_independent, origins_of
from brief.facts.source_base import source_base
from brief.load import load_facts

BASE = """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  ministry: {type: report, author: Ministry, title: A, issued: 2024-05, nature: official,
    reliability: A, descriptor: Its own word.}
  gazette: {type: book, author: unknown, title: B, issued: 2023, nature: news,
    reliability: B, descriptor: A daily., relies_on: [agency]}
  courier: {type: book, author: unknown, title: C, issued: unknown, nature: news,
    reliability: B, descriptor: A daily., relies_on: [gazette]}
  first-essay: {type: book, author: [{family: Borg}], title: D, issued: 2025-06-01,
    nature: opinion, reliability: C, descriptor: An essay.}
  second-essay: {type: book, author: [{family: Borg}], title: E, issued: 2025-05-01,
    nature: opinion, reliability: C, descriptor: An essay.}
origins: {agency: An agency}
facts:
  official: {section: ties, text: One., cite: [ministry, gazette]}
  echoed: {section: ties, text: Two., cite: [gazette, courier]}
  one-hand: {section: ties, text: Three., cite: [first-essay, second-essay]}
  withheld: {section: ties, text: Four., cite: [courier], use: withhold}
  ours: {section: ties, text: Five., kind: assumption}
"""


def base_in(folder: Path) -> FactBase:
    file = folder / "facts.yaml"
    file.write_text(BASE, encoding="utf-8")
    return choose_edition(load_facts(file))


def test_sources_are_counted_by_nature_and_grade(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path))
    assert stated.sources == 5
    assert stated.natures == (("official", 1), ("news", 2), ("opinion", 2))
    assert stated.grades == (("A", 1), ("B", 2), ("C", 2))


def test_oldest_newest_and_undated_are_told(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path))
    assert (str(stated.oldest), str(stated.newest), stated.undated) == ("2023", "2025-06-01", 1)


def test_echoes_of_one_origin_and_papers_by_one_hand_count_once(tmp_path: Path) -> None:
    base = base_in(tmp_path)
    assert source_base(base).origins == 3
    assert origins_of(base, "courier") == {"agency"}
    assert count_independent(base, ["gazette", "courier"]) == 1
    assert count_independent(base, ["first-essay", "second-essay"]) == 1


def test_what_rests_on_one_origin_and_what_nothing_official_confirms(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path))
    assert stated.facts == 3
    assert stated.single == ("echoed", "one-hand")
    assert stated.unofficial == ("echoed", "one-hand")


def test_only_what_is_printed_counts(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path), {"one-hand"})
    assert (stated.sources, stated.facts, stated.unofficial) == (2, 1, ("one-hand",))


def test_what_our_judgements_alone_rest_on_counts_among_the_sources(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path), {"one-hand"}, ["first-essay", "ministry"])
    assert (stated.sources, stated.facts, stated.beside) == (3, 1, 1)
    assert stated.unofficial == ("one-hand",)


def test_a_brief_without_sources_says_so(tmp_path: Path) -> None:
    stated = source_base(base_in(tmp_path), set())
    assert (stated.sources, stated.oldest, stated.newest) == (0, None, None)
