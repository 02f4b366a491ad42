"""A caption that states something: true of the figures under it, or told."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.check.captions import untrue_caption
from brief.check.reading import Reading
from brief.load import load_facts
from brief.making import check

FACTS = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
TODAY = date(2026, 10, 1)
CHART = (
    "€ million 2023 2024 2025 Malta to Iceland Iceland to Malta Chart over the years, € million."
    " 2023: Malta to Iceland 5.1, Iceland to Malta 20.3; 2024: Malta to Iceland 5.9, Iceland to"
    " Malta 19.2; 2025: Malta to Iceland 6.4, Iceland to Malta 21.7."
)


@cache
def _reading() -> Reading:
    return Reading(load_facts(FACTS), TODAY)


def _why(caption: str) -> str:
    return untrue_caption(_reading(), caption, CHART)


@pytest.mark.parametrize(
    "caption",
    [
        "Exports fell every year since 2023",
        "Exports from Iceland rose every year",
        "Malta sells more than it buys",
        "Malta has a trade surplus",
        "Iceland runs a deficit",
        "Exports doubled since 2023",
        "Imports halved",
        "Imports fell since 2024",
        "Exports peaked in 2024",
        "Malta's exports dropped from 2023 to 2025",
        "Trade fell since 2023",
        "Exports stayed flat",
        "Exports to Iceland fell since 2023",
        "Malta's exports outstripped its imports",
        "Exports overtook imports in 2025",
        "Exports dipped in 2024",
        "Imports rose in 2024",
        "Exports have not risen since 2023",
        "Exports were smallest in 2024",
        "Imports were largest in 2023",
        "Exports hit a low in 2025",
        "The larger part of trade is exports",
        "Most of the trade is exports",
        "Exports make up the larger part",
        "Exports are more than half of imports",
        "Malta's imports are more than four times its exports",
        "Iceland's exports are below its imports",
        "Exports above imports throughout",
        "Exports came to over EUR 7 million in 2025",
        "Exports edged down each year",
        "Exports plunged since 2023",
    ],
)
def test_a_caption_that_its_figures_refute_is_told(caption: str) -> None:
    assert _why(caption) == "is not so by the figures under it"


@pytest.mark.parametrize(
    "caption",
    [
        "Exports rose every year since 2023",
        "Exports from Iceland rose since 2024",
        "Malta buys more than it sells",
        "Malta has a trade deficit",
        "Iceland has a surplus",
        "Imports fell from 2023 to 2024",
        "Exports peaked in 2025",
        "Malta's exports grew from 2023 to 2025",
        "Trade grew since 2023",
        "Exports to Malta rose since 2024",
        "Imports from Iceland rose since 2024",
        "Malta's imports outstripped its exports",
        "Exports never overtook imports",
        "Imports from Iceland dipped in 2024",
        "Imports rose in 2025",
        "Exports have not fallen since 2023",
        "Imports were smallest in 2024",
        "Exports hit a high in 2025",
        "The larger part of trade is imports",
        "Most of the trade is imports",
        "Imports make up the larger part",
        "Exports are less than half of imports",
        "Malta's imports are more than three times its exports",
        "Iceland's exports exceed its imports",
        "Imports remain above exports",
        "Malta's exports exceeded EUR 6 million in 2025",
        "Exports edged up each year",
        "Exports slipped at no time",
    ],
)
def test_a_caption_that_its_figures_bear_out_is_not(caption: str) -> None:
    assert _why(caption) == ""


@pytest.mark.parametrize(
    "caption",
    [
        "Malta wants more",
        "Zerafa hails trade",
        "Iceland has refused to buy wine",
        "Malta objected in 2024",
    ],
)
def test_a_statement_of_a_party_or_a_person_over_a_chart_is_told(caption: str) -> None:
    assert _why(caption) == "states something without a source"


@pytest.mark.parametrize(
    "caption",
    [
        "Trade of Malta with Iceland",
        "What Malta sells and buys",
        "Exports by year",
        "Where Malta and Iceland stand",
        "Malta to Iceland, and Iceland to Malta",
        "Trade over the years, 2023 to 2025",
        "Goods shipped from Malta to Iceland",
        "Exports of Malta, as recorded by the customs",
        "Exports of Malta in selected years",
        "Malta exports by year",
        "Malta sales",
        "How imports compare with exports",
        "Exports (lower line) and imports (upper line)",
        "Exports of Malta below EUR 10 million",
        "Half of exports go by sea",
    ],
)
def test_a_caption_that_states_nothing_is_not(caption: str) -> None:
    assert _why(caption) == ""


def test_a_caption_in_a_template_is_held_against_its_chart(tmp_path: Path) -> None:
    template = tmp_path / "own.md.j2"
    chart = '{{ figures_chart("trade", caption="Exports fell every year since 2023") }}'
    template.write_text(f"# {{{{ brief.title }}}}\n\n{chart}\n", encoding="utf-8")
    found = check(FACTS, str(template), TODAY)
    assert any("is not so by the figures under it" in one.message for one in found)
