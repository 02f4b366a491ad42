"""A fact prints its words, its figures and names, its age, its confidence and its note."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base

from brief.facts import FactBase
from brief.facts.filled import fill_text
from brief.model import Citation, Emphasis, NoteMark, Span, Text, plain_text
from brief.template.words import bare_words, fact_words, note_mark


def said(base: FactBase, fact: str) -> str:
    return plain_text(fact_words(base, fact).content)


def test_braces_are_filled_with_figures_owner_and_names(base: FactBase) -> None:
    assert said(base, "trade-2019") == (
        "Two-way trade in 2019 came to $50.2\xa0million, a balance of about\xa0−$20.0\xa0million.†"
    )
    assert said(base, "opened-early") == "Jane Doe puts the opening in 1992."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{turnover} was the trade.", "About\xa0$50.2\xa0million was the trade."),
        ("Of it, {turnover} was trade.", "Of it, about\xa0$50.2\xa0million was trade."),
        ("iPhones came to {turnover}.", "iPhones came to about\xa0$50.2\xa0million."),
    ],
)
def test_a_sentence_that_begins_with_a_brace_begins_with_a_capital(
    text: str, said: str, tmp_path: Path
) -> None:
    words = next(line for line in BASE.split("\n") if "text: Two-way trade" in line)
    approximate = BASE.replace("value: 50.2, ", "value: 50.2, approx: true, ")
    base = load_base(tmp_path, approximate.replace(words, f'    text: "{text}"'))
    assert plain_text(bare_words(base, "trade-2019")) == said


def test_emphasis_in_a_fact_is_markdowns(base: FactBase) -> None:
    first, *_ = bare_words(base, "visit")
    assert isinstance(first, Emphasis)
    assert plain_text(first.content) == "Jane Doe"


def test_words_of_a_fact_may_be_in_another_language(tmp_path: Path) -> None:
    old, more = (
        "text: Relations were opened",
        "text: The [لاہور *city* {doe}]{lang=ur} [x] was opened",
    )
    foreign = load_base(tmp_path, BASE.replace(old, more))
    _, span, after = bare_words(foreign, "opened")
    assert isinstance(span, Span)
    assert span.language == "ur"
    assert [type(part) for part in span.content] == [Text, Emphasis, Text, Text]
    assert plain_text(span.content) == "لاہور city Jane Doe"
    assert plain_text((after,)).startswith(" [x] was opened")
    assert fill_text(foreign, "opened").startswith("The لاہور *city* Jane Doe [x] was opened")


def test_the_note_stands_at_the_end_and_cites_all_sources(base: FactBase) -> None:
    mark = fact_words(base, "visit").content[-1]
    assert isinstance(mark, NoteMark)
    assert mark.citations == (Citation("beta-2023", "p 3"), Citation("alpha-2024", "para 2"))


def test_words_know_where_the_analyst_wrote_them(base: FactBase) -> None:
    (words,) = bare_words(base, "opened")
    place = words.place  # type: ignore[union-attr]  # a Text
    assert place is not None
    assert place.line == BASE.split("text: Relations were opened")[0].count("\n") + 1


def test_a_state_older_than_its_section_allows_is_marked_and_an_event_is_not(
    base: FactBase, tmp_path: Path
) -> None:
    assert "†" in said(base, "trade-2019")
    event = BASE.replace("    date: 2019\n", "    date: 2019\n    event: {kind: other}\n")
    assert "†" not in said(load_base(tmp_path, event), "trade-2019")
    recent = BASE.replace("    date: 2019\n", "    date: 2024\n")
    assert "†" not in said(load_base(tmp_path, recent), "trade-2019")


def test_a_contested_fact_says_so_in_its_note_but_not_among_its_rivals(base: FactBase) -> None:
    alone, among = note_mark(base, "opened"), note_mark(base, "opened", among_others=True)
    assert alone is not None
    assert among is not None
    assert plain_text(alone.remark) == "Contested."
    assert among.remark == ()


def test_a_sum_of_ours_is_said_to_be_ours(base: FactBase) -> None:
    mark = note_mark(base, "trade-2019")
    assert mark is not None
    assert "calculated here" in plain_text(mark.remark)


JUDGED = BASE.replace(
    "conflicts:\n",
    """  ours:
    section: trade
    kind: judgement
    text: Trade is likely to grow.
    likelihood: likely
    confidence: low
    basis: [trade-2019, visit]
  taken:
    section: trade
    kind: assumption
    text: We assume calm.
conflicts:
""",
)


def test_a_judgement_prints_its_confidence_apart_and_cites_its_basis(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED)
    assert said(base, "ours") == "Trade is likely to grow. We hold this with low confidence."
    mark = note_mark(base, "ours")
    assert mark is not None
    assert [citation.source for citation in mark.citations] == [
        "alpha-2024",
        "beta-2023",
        "alpha-2024",
    ]
    assert plain_text(mark.remark) == "Our judgement, which rests on:"


def test_an_assumption_is_noted_as_ours(tmp_path: Path) -> None:
    mark = note_mark(load_base(tmp_path, JUDGED), "taken")
    assert mark is not None
    assert plain_text(mark.remark) == "Our assumption."


def test_an_apostrophe_after_a_name_is_an_apostrophe(tmp_path: Path) -> None:
    text = BASE.replace('"*{doe}* went to Minsk in July 2014."', '"{doe}\'s visit to \\"{doe}\\"."')
    assert plain_text(bare_words(load_base(tmp_path, text), "visit")) == (
        "Jane Doe’s visit to “Jane Doe”."
    )


@pytest.mark.parametrize("text", ["a * b * c", "1. one", "# no heading", "a_b_c", "<b>", "[x](y)"])
def test_only_emphasis_is_read_in_a_fact(tmp_path: Path, text: str) -> None:
    base = load_base(
        tmp_path, BASE.replace("text: Relations were opened on 3 May 1994.", f"text: '{text}'")
    )
    assert plain_text(bare_words(base, "opened")) == text
