"""Words beside the facts carry their sources, and one message leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base

from brief.attachment.projection import project_facts
from brief.edition import choose_edition
from brief.facts import FactBase
from brief.load import load_facts
from brief.markdown import read_markdown
from brief.model import Blocks, Citation, FactSpan, NoteMark, Paragraph, iter_inlines, plain_text
from brief.problem import BriefError
from brief.template import Vocabulary, fill_template
from brief.template.words import fact_words, note_mark

JUDGED = BASE.replace(
    "conflicts:\n",
    """\
  ours:
    section: diplomacy
    kind: judgement
    text: More visits are likely.
    likelihood: likely
    confidence: low
    confidence_because: {text: "one paper of 2023 tells of them.", cite: [gamma-nd para 3]}
    alternatives: [the one visit was a courtesy]
    indicators: [no visit follows, "exports stay below {trade-2019.exports}"]
    basis: [visit]
conflicts:
""",
)


def read(tmp_path: Path, base: FactBase, text: str) -> Blocks:
    """The blocks that a template's text gives, its title left out."""
    template = tmp_path / "shape.md.j2"
    template.write_text(f"# T\n\n{text}", encoding="utf-8")
    filled = fill_template(template, base, [])
    return read_markdown(filled.text, filled.values, "shape.md.j2")[1:]


def with_intro(intro: str) -> str:
    return JUDGED.replace("diplomacy: Diplomacy", f"diplomacy: {{title: Ties, intro: {intro}}}")


def with_main(main: str) -> str:
    return JUDGED.replace("  version: 3\n", f"  version: 3\n  main: {main}\n")


def problems_of(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(BriefError) as caught:
        load_base(tmp_path, text)
    return [problem.message for problem in caught.value.problems]


# ---- words that cite -----------------------------------------------------------------------------


def test_an_intro_prints_its_own_note_and_those_of_the_facts_it_names(tmp_path: Path) -> None:
    intro = '{text: "{doe} went{visit}, and sold {trade-2019.exports}.", cite: [gamma-nd para 9]}'
    base = load_base(tmp_path, with_intro(intro))
    blocks = read(tmp_path, base, "{{ section('diplomacy').intro }}")
    (content,) = (block.content for block in blocks if isinstance(block, Paragraph))
    assert plain_text(content) == "Jane Doe went, and sold about\xa0$15.1\xa0million."
    marks = [one for one in iter_inlines(content) if isinstance(one, NoteMark)]
    assert [mark.citations[-1].source for mark in marks] == ["alpha-2024", "alpha-2024", "gamma-nd"]
    spans = [one.fact for one in iter_inlines(content) if isinstance(one, FactSpan)]
    assert spans == ["visit", "trade-2019"]


def test_a_source_that_an_intro_alone_cites_is_listed(tmp_path: Path) -> None:
    base = load_base(tmp_path, with_intro("{text: So it is., cite: [gamma-nd para 9]}"))
    text = "{{ section('diplomacy').intro }}\n\n{{ (cited_sources()|first).title }}"
    last = read(tmp_path, base, text)[-1]
    assert isinstance(last, Paragraph)
    assert plain_text(last.content) == "The third paper"


def test_the_note_of_a_contested_fact_that_is_named_says_so(tmp_path: Path) -> None:
    base = load_base(tmp_path, with_intro('"As told{opened}."'))
    (mark,) = (
        one
        for block in read(tmp_path, base, "{{ section('diplomacy').intro }}")
        if isinstance(block, Paragraph)
        for one in iter_inlines(block.content)
        if isinstance(one, NoteMark)
    )
    assert plain_text(mark.remark) == "Contested."


def test_braces_and_citations_that_lead_nowhere_are_told_with_the_nearest(tmp_path: Path) -> None:
    intro = '{text: "As {visti} and {trade-2019.exprots} say.", cite: [gama-nd para 1]}'
    assert set(problems_of(tmp_path, with_intro(intro))) == {
        "{visti} names no name, no fact and no figure of one",
        "{trade-2019.exprots} names no name, no fact and no figure of one",
        'unknown source "gama-nd"',
    }


def test_a_key_that_an_intro_does_not_have_is_told_in_its_words(tmp_path: Path) -> None:
    (said,) = problems_of(tmp_path, with_intro("{text: So., site: [gamma-nd]}"))
    assert said == 'unknown key "site" in the intro of section "diplomacy"'


# ---- what a judgement says of itself -------------------------------------------------------------


def test_a_judgement_prints_why_it_is_so_sure_what_else_it_could_be_and_what_would_change_it(
    tmp_path: Path,
) -> None:
    base = load_base(tmp_path, JUDGED)
    assert plain_text(fact_words(base, "ours").content) == (
        "More visits are likely. We hold this with low confidence: one paper of 2023 tells of"
        " them. Another reading: the one visit was a courtesy. We would change this view if no"
        " visit follows; or if exports stay below about\xa0$15.1\xa0million."
    )


def test_the_note_of_a_judgement_has_what_its_reasons_cite(tmp_path: Path) -> None:
    mark = note_mark(load_base(tmp_path, JUDGED), "ours")
    assert mark is not None
    assert Citation("gamma-nd", "para 3") in mark.citations
    assert Citation("alpha-2024", "para 8") in mark.citations


def test_words_that_cite_travel_with_the_facts(tmp_path: Path) -> None:
    base = load_base(tmp_path, with_intro("{text: So it is., cite: [gamma-nd para 9]}"))
    path = tmp_path / "projected.yaml"
    path.write_bytes(project_facts(base, ["ours"]))
    part = load_facts(path)
    assert part.sections["diplomacy"] == base.sections["diplomacy"]
    assert part.facts["ours"].indicators == base.facts["ours"].indicators
    assert list(part.facts) == ["visit", "trade-2019", "ours"]
    assert project_facts(part, ["ours"]) == path.read_bytes()


# ---- the main message ----------------------------------------------------------------------------


def test_the_main_message_is_its_judgement_and_the_facts_beside_it(tmp_path: Path) -> None:
    main = Vocabulary(load_base(tmp_path, with_main("[visit, ours]")), "x").main()
    assert main is not None
    assert (main.judgement.id, [fact.id for fact in main.facts]) == ("ours", ["visit"])


def test_a_main_message_may_be_named_alone(tmp_path: Path) -> None:
    assert load_base(tmp_path, with_main("ours")).brief.main == ("ours",)


def test_a_main_message_that_is_withheld_is_not_printed(tmp_path: Path) -> None:
    text = with_main("ours").replace("kind: judgement\n", "kind: judgement\n    use: withhold\n")
    assert Vocabulary(choose_edition(load_base(tmp_path, text)), "x").main() is None


@pytest.mark.parametrize(
    "main", ["[visit]", "[ours, visit, visit]", "[ours, visit, opened, opened-early, trade-2019]"]
)
def test_a_main_message_is_one_judgement_and_three_facts_at_most(tmp_path: Path, main: str) -> None:
    (said,) = problems_of(tmp_path, with_main(main))
    assert said == "the main message is one judgement and at most 3 facts"


def test_a_main_message_that_names_no_fact_is_told(tmp_path: Path) -> None:
    assert problems_of(tmp_path, with_main("our")) == ['unknown fact "our"']


# ---- what a record names besides its sides -------------------------------------------------------


def test_what_repeats_a_side_is_marked_as_contested_too(tmp_path: Path) -> None:
    text = BASE.replace("    prefer: opened\n", "    prefer: opened\n    also: [visit]\n")
    mark = note_mark(load_base(tmp_path, text), "visit")
    assert mark is not None
    assert plain_text(mark.remark) == "Contested."
    assert note_mark(load_base(tmp_path), "visit") == NoteMark(mark.citations)


def test_a_reason_for_no_confidence_is_not_printed_and_stops_no_template(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED.replace("    confidence: low\n", ""))
    blocks = read(tmp_path, base, "{{ fact('ours') }}")
    (content,) = (block.content for block in blocks if isinstance(block, Paragraph))
    assert "one paper of 2023" not in plain_text(content)
