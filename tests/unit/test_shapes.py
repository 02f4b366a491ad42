"""The shapes that ship, filled from bases that have little to say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.bases import HEAD, load_base
from tests.conftest import ROOT

from brief.check import check_facts
from brief.edition import choose_edition
from brief.making import make_document
from brief.model import (
    Block,
    Callout,
    Chronology,
    Emphasis,
    Figure,
    Heading,
    Link,
    List,
    NoteMark,
    Paragraph,
    Strong,
    Table,
    Yardstick,
    iter_inlines,
    plain_text,
)
from brief.template.chronology import chronology
from brief.template.words import fact_words
from brief.walk import iter_blocks, iter_contents

ONE_FACT = (
    "facts:\n  plain: {section: trade, text: They trade., cite: [beta-2023 p 1]}\n"
    "  other: {section: trade, text: They talk., cite: [beta-2023 p 2]}\n"
)


def blocks_of(folder: Path, facts: str) -> list[Block]:
    base = load_base(folder, HEAD + facts)
    shapes = ROOT / "templates"
    made = make_document(base, shapes / "brief.md.j2", (shapes,))
    return list(iter_blocks(made.document.blocks))


def headings(blocks: list[Block]) -> list[str]:
    return [plain_text(block.content) for block in blocks if isinstance(block, Heading)]


def test_a_base_without_events_figures_and_judgements_has_no_empty_parts(tmp_path: Path) -> None:
    blocks = blocks_of(tmp_path, ONE_FACT)
    assert headings(blocks) == ["Trade", "Sources"]
    assert not [block for block in blocks if isinstance(block, Table | Callout)]


def test_one_of_a_kind_is_counted_in_the_singular(tmp_path: Path) -> None:
    blocks = blocks_of(tmp_path, ONE_FACT)
    said = " ".join(plain_text(content) for content in iter_contents(blocks))
    assert "The 2 facts printed here rest on 1 source (1 official), behind which stands" in said
    assert "stands 1 independent origin. Admiralty grades: " in said
    assert "Admiralty grades: 1\xa0×\xa0A\xa0(completely reliable). " in said


def test_a_base_with_one_visit_has_its_glance_and_its_timeline(tmp_path: Path) -> None:
    event = "    date: 2014-07\n    event: {kind: visit, at: BY, from: PK}\n"
    visit = (
        "facts:\n  visit:\n    section: diplomacy\n    text: She came.\n    cite: [beta-2023 p 1]\n"
    )
    blocks = blocks_of(tmp_path, visit + event)
    assert "Relations at a glance" in headings(blocks)
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [1]
    (drawn,) = [block for block in blocks if isinstance(block, Chronology)]
    (lane,) = drawn.timeline.lanes
    assert [(one.printed, one.label) for one in lane.happenings] == [("July\xa02014", "Belarus")]


def events(*told: tuple[str, str]) -> str:
    """Facts of one section, each with its date and what is said of its event."""
    facts = (
        f"  e{n}:\n    section: diplomacy\n    text: They met for the {n}th time.\n"
        f"    date: {date}\n    event: {{{event}}}\n    cite: [beta-2023 p {n}]\n"
        for n, (date, event) in enumerate(told, 4)
    )
    return "facts:\n" + "".join(facts)


def glance(folder: Path, facts: str) -> list[str]:
    """The heads of the rows at a glance."""
    tables = [each for each in blocks_of(folder, facts) if isinstance(each, Table)]
    return [plain_text(row[0]) for table in tables for row in table.rows]


def test_a_meeting_is_not_the_last_where_a_visit_came_after_it(tmp_path: Path) -> None:
    visit, meeting = "kind: visit, at: BY, from: PK", "kind: meeting, at: TR"
    told = glance(tmp_path, events(("2014", meeting), ("2015", visit)))
    assert told == ["Last visit to Belarus"]
    told = glance(tmp_path, events(("2016", meeting), ("2015", visit)))
    assert told == ["Last visit to Belarus", "Last meeting"]


def test_the_last_summit_is_told_whatever_visit_came_after_it(tmp_path: Path) -> None:
    visit, summit = "kind: visit, at: BY, from: PK", "kind: summit, at: TR"
    told = glance(tmp_path, events(("2014", summit), ("2015", visit)))
    assert told == ["Last visit to Belarus", "Last summit"]


def test_what_is_last_is_called_so_of_what_is_recorded_here(tmp_path: Path) -> None:
    blocks = blocks_of(tmp_path, events(("2015", "kind: visit, at: BY, from: PK")))
    (table,) = [one for one in blocks if isinstance(one, Table)]
    assert [plain_text(cell) for cell in table.head[0]] == ["Point", "As recorded here"]


@pytest.mark.parametrize("shape", ["infocus", "glance"])
def test_a_short_shape_needs_no_heads_over_values_under_their_heading(
    tmp_path: Path, shape: str
) -> None:
    base = load_base(tmp_path, HEAD + events(("2015", "kind: visit, at: BY, from: PK")))
    shapes = ROOT / "templates"
    blocks = make_document(base, shapes / f"{shape}.md.j2", (shapes,)).document.blocks
    tables = [one for one in iter_blocks(blocks) if isinstance(one, Table)]
    (values,) = [one for one in tables if plain_text(one.rows[0][0]) == "Last visit to Belarus"]
    assert (values.head, values.row_heads) == ((), True)


def test_events_that_give_no_row_give_no_table(tmp_path: Path) -> None:
    told = events(("2014", "kind: visit"), ("2015", "kind: opening"), ("2016", "kind: other"))
    assert glance(tmp_path, told) == []
    assert "Relations at a glance" not in headings(blocks_of(tmp_path, told))


def test_an_agreement_that_stands_above_gives_no_table_without_rows(tmp_path: Path) -> None:
    told = events(("2014", "kind: agreement"))
    assert "Relations at a glance" in headings(blocks_of(tmp_path, told))
    told += (
        "  hope: {section: diplomacy, kind: judgement, text: It is likely that they meet again. Our"
        " confidence is low., likelihood: likely, confidence: low, basis: [e4]}\n"
    )
    base = load_base(tmp_path, HEAD.replace("brief:", "brief:\n  main: [e4, hope]", 1) + told)
    shapes = ROOT / "templates"
    made = make_document(base, shapes / "brief.md.j2", (shapes,))
    blocks = list(iter_blocks(made.document.blocks))
    assert "Relations at a glance" not in headings(blocks)
    assert not [one for one in blocks if isinstance(one, Table) and not one.rows]


def test_a_contested_row_says_so_and_leads_to_the_point(tmp_path: Path) -> None:
    told = events(("2014", "kind: summit"), ("2015", "kind: other"))
    point = "question: When?, facts: [e4, e5], prefer: e4, because: So."
    told += f"conflicts:\n  when: {{{point}}}\n"
    glanced, _ = [block for block in blocks_of(tmp_path, told) if isinstance(block, Table)]
    ((_, cell),) = glanced.rows
    assert plain_text(cell) == "2014 Contested."
    assert any(isinstance(i, Link) and i.address == "#contested-points" for i in cell)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("", ["old"]),
        ("\n\n† Of old.", ["old"]),
        ("\n\n† Older than 2 years.", ["old"]),
        ("\n\n† Older than 2 years, or 18 months.", []),
        ("\n\n† Older than 18 months.", []),
        ("\n\n† Older than 18 years.", ["old"]),
        ("\n\nOlder than 18 months.", ["old"]),
        ("\n\n† Older than a year and a half.", []),
        ("\n\n::: small\n† Of more than eighteen months ago.\n:::", []),
        ("\n\nOf old.^[† marks what is over 18 months old.]", []),
    ],
)
def test_a_dagger_without_the_limit_of_its_section_is_told(
    key: str, told: list[str], tmp_path: Path
) -> None:
    old = "facts:\n  old:\n    section: trade\n    text: They traded.\n    date: 2019\n"
    base = load_base(tmp_path, HEAD + old + "    cite: [beta-2023 p 1]\n")
    template = tmp_path / "short.md.j2"
    template.write_text(f"# Title\n\n**{{{{ fact('old') }}}}**{key}\n", encoding="utf-8")
    made = make_document(base, template, (tmp_path, ROOT / "templates"))
    assert [fact for fact, _ in made.printed.unexplained] == told


def test_a_dagger_in_the_words_of_a_fact_that_is_not_old_is_no_mark_of_age(tmp_path: Path) -> None:
    young = "facts:\n  young:\n    section: diplomacy\n    text: They met†.\n    date: 2023\n"
    base = load_base(tmp_path, HEAD + young + "    cite: [beta-2023 p 1]\n")
    template = tmp_path / "short.md.j2"
    template.write_text("# Title\n\n{{ fact('young') }}\n", encoding="utf-8")
    made = make_document(base, template, (tmp_path, ROOT / "templates"))
    assert made.printed.unexplained == ()


def test_the_first_page_says_what_a_dagger_means_where_it_has_one(tmp_path: Path) -> None:
    old = (
        "facts:\n  old:\n    section: trade\n    rank: 1\n    text: They traded.\n"
        "    date: 2019\n    cite: [beta-2023 p 1]\n"
    )
    base = load_base(tmp_path, HEAD + old)
    shapes = ROOT / "templates"
    notes = make_document(base, shapes / "brief.md.j2", (shapes,)).document.notes
    said = [plain_text(note.content) for note in notes]
    assert said[0].startswith("† marks how things stood more than 18 months before 30")
    fresh = load_base(tmp_path, HEAD + old.replace("2019", "2025-06"))
    notes = make_document(fresh, shapes / "brief.md.j2", (shapes,)).document.notes
    assert not [note for note in notes if "†" in plain_text(note.content)]


def test_figures_that_all_differ_have_a_table_and_no_chart(tmp_path: Path) -> None:
    figure = "{{value: {}, unit: USD million, measure: trade, flow: PK to BY}}"
    told = "facts:\n" + "".join(
        f"  {id_}:\n    section: trade\n    text: They sold much.\n    date: 2019\n"
        f"    figures: {{sold: {figure.format(value)}}}\n    cite: [beta-2023 p {value}]\n"
        for id_, value in (("one", 12), ("other", 19))
    )
    point = "question: How much?, facts: [one, other], because: None is preferred."
    blocks = blocks_of(tmp_path, told + f"conflicts:\n  much: {{{point}}}\n")
    figures, points = [block for block in blocks if isinstance(block, Table)]
    assert plain_text(figures.rows[0][1]) == "12 or 19"
    assert plain_text(points.rows[0][0]) == "How much?"
    assert not [block for block in blocks if isinstance(block, Figure)]


def test_a_withheld_side_of_a_conflict_keeps_the_whole_question_out_of_print(
    tmp_path: Path,
) -> None:
    told = events(
        ("2014", "kind: visit, at: BY, from: PK"), ("2015", "kind: visit, at: BY, from: PK")
    )
    told = told.replace("    date: 2015\n", "    date: 2015\n    use: withhold\n")
    point = "question: When?, facts: [e4, e5], because: None is preferred."
    whole = load_base(tmp_path, HEAD + told + f"conflicts:\n  when: {{{point}}}\n")
    base = choose_edition(whole)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    assert made.printed.facts == {"e4"}
    said = " ".join(plain_text(content) for content in iter_contents(made.document.blocks))
    said += " ".join(plain_text(note.content) for note in made.document.notes)
    assert "Contested" not in said
    told_rules = {problem.rule for problem in check_facts(base, date(2025, 7, 1), made.printed)}
    assert "both-printed" not in told_rules


def measured(id_: str, section: str, topic: str, measure: str, *flows: str) -> str:
    """A fact with a figure for each flow."""
    figures = "".join(
        f"      f{n}: {{value: {n}, unit: USD million, measure: {measure}, flow: {flow}}}\n"
        for n, flow in enumerate(flows, 1)
    )
    topic = f"    topic: {topic}\n" if topic else ""
    return (
        f"  {id_}:\n    section: {section}\n{topic}    text: Of {id_} much is known.\n"
        f"    date: 2019\n    cite: [beta-2023 p {len(id_)}]\n"
        + (f"    figures:\n{figures}" if figures else "")
    )


def order(blocks: list[Block]) -> list[str]:
    """Headings, topics, charts and tables in the order of the page."""
    told: list[str] = []
    for block in blocks:
        match block:
            case Heading():
                told.append(f"# {plain_text(block.content)}")
            case Figure():
                told.append(f"chart: {plain_text(block.subtitle)}")
            case Table():
                told.append(f"table: {plain_text(block.caption)}")
            case Paragraph() if strong := [i for i in block.content if isinstance(i, Strong)]:
                told.append(plain_text(strong[0].content))
    return told


THERE_AND_BACK = ("PK to BY", "BY to PK")


def test_what_is_measured_is_drawn_after_the_first_topic_that_has_it_whatever_the_section(
    tmp_path: Path,
) -> None:
    facts = (
        "facts:\n"
        + measured("plain", "diplomacy", "Words", "nothing")
        + measured("fund", "diplomacy", "Money", "investment", *THERE_AND_BACK)
        + measured("more", "trade", "Money", "investment", "PK to BY").replace("2019", "2020")
        + measured("goods", "trade", "Goods", "trade", *THERE_AND_BACK)
        + measured("sent", "trade", "Goods", "remittances", "BY to PK")
    )
    assert order(blocks_of(tmp_path, facts)) == [
        *("# Diplomacy", "Words.", "Money."),
        "chart: Two-way investment, US$\xa0million",
        "table: Two-way investment, US$\xa0million",
        *("# Trade", "Money.", "Goods."),
        *("chart: Two-way trade, US$\xa0million, 2019", "table: Two-way trade, US$\xa0million"),
        "table: Remittances, US$\xa0million",
        "# Sources",
    ]


def test_a_section_without_topics_has_its_chart_and_table_too(tmp_path: Path) -> None:
    debt = measured("x", "diplomacy", "", "debt", *THERE_AND_BACK)
    assert order(blocks_of(tmp_path, "facts:\n" + debt))[:3] == [
        *("# Diplomacy", "chart: Two-way debt, US$\xa0million, 2019"),
        "table: Two-way debt, US$\xa0million",
    ]


@pytest.mark.parametrize(
    ("main", "then"),
    [
        ("", ["# Diplomacy", "Words.", "# Trade", "Goods.", "chart"]),
        ("view, goods", ["chart", "# Diplomacy", "Words."]),  # the key points say what it is of
    ],
)
def test_the_chart_of_a_short_shape_follows_the_words_of_its_topic_or_precedes_all_sections(
    tmp_path: Path, main: str, then: list[str]
) -> None:
    facts = (
        "facts:\n"
        + measured("plain", "diplomacy", "Words", "nothing").replace("date:", "rank: 1\n    date:")
        + measured("goods", "trade", "Goods", "trade", *THERE_AND_BACK).replace(
            "date:", "rank: 1\n    date:"
        )
        + "  view: {section: trade, kind: judgement, rank: 1, likelihood: likely,"
        " confidence: low, text: It is likely that all stays., basis: [goods]}\n"
    )
    head = HEAD.replace(
        "  version: 3\n", f"  version: 3\n  main: [{main}]\n" if main else "  version: 3\n"
    )
    base, shapes = load_base(tmp_path, head + facts), ROOT / "templates"
    made = make_document(base, shapes / "infocus.md.j2", (shapes,))
    told = [one.partition(":")[0] for one in order(list(iter_blocks(made.document.blocks)))]
    assert [one for one in told if one in {*then}] == then


def legends(blocks: list[Block]) -> list[str]:
    """For each line that explains a dagger the heading that it stands under."""
    under, found = "", []
    for block in blocks:
        if isinstance(block, Heading):
            under = plain_text(block.content)
        elif isinstance(block, Paragraph) and plain_text(block.content).startswith("†"):
            found.append(f"{under}: {plain_text(block.content)}")
    return found


def told_of_trade(id_: str, more: str) -> str:
    return (
        f"  {id_}:\n    section: trade\n    text: They traded in {id_}.\n{more}"
        f"    cite: [beta-2023 p {len(id_)}]\n"
    )


OLD = "    date: 2019\n"
EXPLAINED = "† Describes how things stood more than 18 months before 30\xa0June 2025."
TALK = "facts:\n  talk: {section: diplomacy, text: They talk., cite: [beta-2023 p 2]}\n"


def test_a_section_of_judgements_alone_has_no_heading(tmp_path: Path) -> None:
    ours = (
        "  ours:\n    section: trade\n    kind: judgement\n    text: More is likely.\n"
        "    likelihood: likely\n    confidence: low\n    basis: [talk]\n"
    )
    blocks = blocks_of(tmp_path, TALK + ours)
    assert headings(blocks) == ["Diplomacy", "Sources"]


def test_a_section_of_facts_set_aside_has_no_heading_and_the_contested_ones_their_legend(
    tmp_path: Path,
) -> None:
    point = "question: Did they?, facts: [talk, lost], prefer: talk, because: So."
    lost = told_of_trade("lost", OLD)
    blocks = blocks_of(tmp_path, TALK + lost + f"conflicts:\n  which: {{{point}}}\n")
    assert headings(blocks) == ["Diplomacy", "Contested points", "Sources"]
    assert legends(blocks) == [f"Contested points: {EXPLAINED}"]


def test_a_dagger_is_explained_only_where_one_is_printed(tmp_path: Path) -> None:
    young = told_of_trade("young", "    date: 2025\n")
    shelved = told_of_trade("shelved", OLD + "    rank: 3\n")
    assert explained(tmp_path, young + shelved) == []
    old, older = told_of_trade("old", OLD), told_of_trade("older", OLD)
    assert explained(tmp_path, young + old + older) == [f"{EXPLAINED} Board of Tests, p.\xa03."]


def explained(folder: Path, facts: str) -> list[str]:
    """The notes that say what a dagger means."""
    base = load_base(folder, HEAD + "facts:\n" + facts)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    notes = [plain_text(note.content) for note in made.document.notes]
    return [note for note in notes if "\u2020" in note]


def test_an_old_judgement_has_its_dagger_explained_beside_it(tmp_path: Path) -> None:
    ours = told_of_trade("ours", OLD + "    kind: judgement\n")
    base = load_base(tmp_path, HEAD + TALK + ours)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    notes = [plain_text(note.content) for note in made.document.notes]
    assert notes[0].startswith(EXPLAINED.replace("Describes", "marks"))


def test_a_school_that_is_opened_is_no_embassy(tmp_path: Path) -> None:
    school, embassy = "kind: opening, at: BY, from: PK", "kind: embassy, at: BY, from: PK"
    assert glance(tmp_path, events(("2014", school))) == []
    assert glance(tmp_path, events(("2013", embassy), ("2014", school))) == ["Embassy in Belarus"]


def test_between_three_parties_each_row_says_who_came_to_whom(tmp_path: Path) -> None:
    told = events(
        ("2012", "kind: visit, at: ES, from: KE"),
        ("2014", "kind: visit, at: ES, from: KE"),
        ("2015", "kind: visit, at: KE, from: MT"),
        ("2016", "kind: visit, at: ES, from: FR"),
        ("2011", "kind: embassy, at: MT, from: KE"),
        ("2017", "kind: meeting, at: FR"),
    )
    base = load_base(tmp_path, HEAD.replace("[PK, BY]", "[KE, ES, MT]") + told)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    assert made.document.meta.subject == "Relations between Kenya, Spain and Malta"
    (table,) = [block for block in made.document.blocks if isinstance(block, Table)]
    assert [plain_text(row[0]) for row in table.rows] == [
        *("Embassy of Kenya in Malta", "Last visit to Spain from Kenya"),
        *("Last visit to Kenya from Malta", "Last meeting"),
    ]
    assert plain_text(table.rows[1][1]) == "2014"


SHORT = "    short: Talks in Minsk\n"


def test_a_row_at_a_glance_is_a_date_and_a_few_words_or_how_long_ago(tmp_path: Path) -> None:
    told = events(("1994-02-03", "kind: embassy, at: BY, from: PK"), ("2020-05", "kind: summit"))
    told = told.replace("    date: 2020-05\n", SHORT + "    date: 2020-05\n")
    (table,) = [each for each in blocks_of(tmp_path, told) if isinstance(each, Table)]
    assert [plain_text(row[1]) for row in table.rows] == [
        *("3\xa0February 1994 (31 years)", "May\xa02020: Talks in Minsk")
    ]


def test_how_long_ago_is_not_said_where_the_date_leaves_it_open(tmp_path: Path) -> None:
    told = events(("2014", "kind: embassy, at: BY, from: PK"))
    (table,) = [each for each in blocks_of(tmp_path, told) if isinstance(each, Table)]
    assert [plain_text(row[1]) for row in table.rows] == ["2014"]


def sentences(blocks: list[Block], words: str) -> int:
    own = [block for block in blocks if not isinstance(block, Callout | List)]
    return sum(plain_text(content).count(words) for content in iter_contents(own))


def test_no_sentence_stands_more_than_twice(tmp_path: Path) -> None:
    told = events(("2014", "kind: summit"), ("2020-05", "kind: summit"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    point = "question: When?, facts: [e4, e5], because: So it is"
    for prefer, shown in (
        ("", "They met for the 5th time."),
        (", prefer: e5", "Board of Tests: May\xa02020"),
    ):
        blocks = blocks_of(tmp_path, told + f"conflicts:\n  when: {{{point}{prefer}}}\n")
        assert sentences(blocks, "5th time") == 2
        contested = [each for each in blocks if isinstance(each, Table)][-1]
        assert shown in plain_text(contested.rows[0][1])


@pytest.mark.parametrize(
    ("told", "shown"),
    [  # the short form and the date of the one side, then of the other
        (("They met", "2014", "They met", "2015"), "Board of Tests: 2014; Board of Tests: 2015"),
        (("A talk", "2014", "They met", "2015-05"), "2014: A talk; May\xa02015: They met"),
        (("A talk in 2014", "2014", "They met", "2015"), "A talk in 2014; They met"),
        (("A talk", "2014", "They met", "2014"), "They met for the 4th time. They met for the 5th"),
        (("Talk 4", "2014", "They met", "2014"), "Talk 4; They met"),
    ],
)
def test_a_contested_point_says_in_what_its_sides_differ(
    told: tuple[str, str, str, str], shown: str, tmp_path: Path
) -> None:
    one, one_date, other, other_date = told
    facts = events((one_date, "kind: other"), (other_date, "kind: other"))
    for fact, short in (("e4", one), ("e5", other)):
        facts = facts.replace(f"  {fact}:\n", f"  {fact}:\n    short: {short}\n    rank: 3\n")
    point = "question: When?, facts: [e4, e5], because: So it is"
    blocks = blocks_of(tmp_path, f"{facts}conflicts:\n  when: {{{point}}}\n")
    contested = [each for each in blocks if isinstance(each, Table)][-1]
    assert plain_text(contested.rows[0][1]).startswith(shown)


def test_a_side_that_no_value_tells_says_under_which_title_it_is_told(tmp_path: Path) -> None:
    facts = (
        "facts:\n  ours: {section: trade, kind: judgement, rank: 1, likelihood: likely, basis: [a],"
        " confidence: low, confidence_because: It is one, text: It is likely to hold until 2026.}\n"
        "  a: {section: trade, rank: 1, about: it, text: They like it., cite: [beta-2023 p 1]}\n"
        "  b: {section: trade, rank: 1, about: it, text: They loathe it., cite: [beta-2023 p 2]}\n"
        "conflicts:\n  it: {question: Do they?, facts: [a, b], because: None is preferred.}\n"
    )
    head = HEAD.replace("  version: 3\n", "  version: 3\n  main: [ours, a]\n")
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, head + facts), shapes / "infocus.md.j2", (shapes,))
    tables = [each for each in iter_blocks(made.document.blocks) if isinstance(each, Table)]
    rows = {plain_text(row[0]): plain_text(row[1]) for table in tables for row in table.rows}
    assert rows["1. Do they?"] == "As told under Key points; as told under Trade"
    notes = [plain_text(note.content) for note in made.document.notes]
    assert "See point 1. Board of Tests, p.\xa02." in notes
    told = " ".join(map(plain_text, iter_contents(made.document.blocks)))
    assert "1\xa0×\xa0A\xa0(completely reliable). An official source stands" in told
    assert not [note for note in notes if "Contested" in note]


def test_outlets_among_contested_points_are_in_italics_as_in_the_notes(tmp_path: Path) -> None:
    facts = events(("2014", "kind: other"), ("2015", "kind: other"))
    sides = '{e4: "Daily Test, Borg: it did", e5: "Borg: the Daily Test did"}'
    point = f"question: Did it?, facts: [e4, e5], because: So it is, sides: {sides}"
    base = load_base(tmp_path, f"{HEAD}{facts}conflicts:\n  did: {{{point}}}\n")
    made = make_document(base, ROOT / "templates/brief.md.j2", (ROOT / "templates",))
    table = [each for each in iter_blocks(made.document.blocks) if isinstance(each, Table)][-1]
    set_off = [one for one in iter_inlines(table.rows[0][1]) if isinstance(one, Emphasis)]
    assert list(map(plain_text, (one.content for one in set_off))) == ["Daily Test"]


@pytest.mark.parametrize(
    ("said", "set_off"),
    [
        ("The Daily Test and its like say so", ["Daily Test"]),
        ("{paper} says so, as {dawn} did", ["Daily Test"]),
        ("{paper} says so, as *{dawn}* did", ["Daily Test", "Dawn"]),
        ("At Dawn the daily test was sat", []),
    ],
)
def test_outlets_in_the_words_of_a_fact_are_in_italics_as_in_its_note(
    tmp_path: Path, said: str, set_off: list[str]
) -> None:
    """A title of one word is where a brace names it; one that no source has, where it is marked."""
    names = "  paper: {print: Daily Test, kind: body}\n  dawn: {print: Dawn, kind: body}\n"
    fact = f"facts:\n  says: {{section: diplomacy, text: '{said}.', cite: [beta-2023 p. 2]}}\n"
    base = load_base(tmp_path, HEAD.replace("sources:\n", f"{names}sources:\n") + fact)
    found = [one for one in iter_inlines((fact_words(base, "says"),)) if isinstance(one, Emphasis)]
    assert [plain_text(one.content) for one in found] == set_off


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("alpha-2024", "Alpha: 2014; Alpha: 2015"),
        ("beta-2023", "Alpha (Minister of Boats): 2014; Alpha: 2015"),
    ],
)
def test_who_wrote_the_source_of_a_side_needs_no_post_there(
    tmp_path: Path, source: str, said: str
) -> None:
    """The list of sources, to which the name leads, says who that is."""
    name = "print: Ann Alpha, surname: Alpha, role: Minister of Boats, seen: 2014"
    head = HEAD.replace("names:\n", f"names:\n  ann: {{{name}}}\n")
    told = events(("2014", "kind: other"), ("2015", "kind: other"))
    told = told.replace("beta-2023", source).replace(
        "    text: They", "    by: ann\n    text: They"
    )
    point = "question: When?, facts: [e4, e5], because: So it is."
    few = "sides: {e4: 'Alpha: 2014', e5: 'Alpha: 2015'}"
    base = load_base(tmp_path, f"{head}{told}conflicts:\n  when: {{{point}, {few}}}\n")
    shapes = ROOT / "templates"
    made = make_document(base, shapes / "brief.md.j2", (shapes,))
    tables = [one for one in iter_blocks(made.document.blocks) if isinstance(one, Table)]
    assert plain_text(tables[-1].rows[0][1]).startswith(said)


def test_what_a_value_says_is_no_sentence_in_a_short_shape(tmp_path: Path) -> None:
    """The row says since when there are relations; the talks have no row."""
    told = events(("1994-02-03", "kind: opening"), ("2014", "kind: meeting"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    told = told.replace("    text", "    about: opening-of-relations\n    text", 1)
    shapes = ROOT / "templates"
    found = {}
    for shape in ("brief", "infocus"):
        made = make_document(load_base(tmp_path, HEAD + told), shapes / f"{shape}.md.j2", (shapes,))
        blocks = list(iter_blocks(made.document.blocks))
        found[shape] = [bool(sentences(blocks, f"the {n}th time")) for n in (4, 5)]
        assert sentences(blocks, "3\xa0February 1994 (31 years)")
    assert found == {"brief": [True, True], "infocus": [False, True]}


def test_contested_points_are_a_table_of_few_words_with_a_note_a_row(tmp_path: Path) -> None:
    told = events(("2014", "kind: other"), ("2015", "kind: other"))
    point = (
        "question: When did they meet?, short: When?, facts: [e4, e5], prefer: e4,"
        " because: One of them saw it., call: In 2014, sides: {e4: He says 2014, e5: She 2015}"
    )
    blocks = blocks_of(tmp_path, told + f"conflicts:\n  when: {{{point}}}\n")
    table = [each for each in blocks if isinstance(each, Table)][-1]
    ((question, sides, call),) = table.rows
    assert (plain_text(question), plain_text(call)) == ("When?", "In 2014")
    assert plain_text(sides) == "He says 2014; She 2015"
    (mark,) = [inline for inline in iter_inlines(sides) if isinstance(inline, NoteMark)]
    assert [cited.locator for cited in mark.citations] == ["p 4", "p 5"]
    assert not sentences(blocks, "One of them saw it")


def test_the_reason_of_a_point_that_the_key_points_touch_is_told_in_full(tmp_path: Path) -> None:
    told = events(("2014", "kind: summit"), ("2015", "kind: other"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    point = "question: When?, facts: [e4, e5], prefer: e4, because: One saw it., call: In 2014"
    blocks = blocks_of(tmp_path, told + f"conflicts:\n  when: {{{point}}}\n")
    assert sentences(blocks, "When? One saw it.") == 1


def test_a_fact_that_repeats_a_side_brings_the_contested_point(tmp_path: Path) -> None:
    told = events(("2014", "kind: other"), ("2015", "kind: other"), ("2016", "kind: other"))
    told = told.replace("  e6:\n", "  e6:\n    rank: 1\n")
    point = "question: When?, facts: [e4, e5], also: [e6], because: None saw it."
    base = load_base(tmp_path, HEAD + told + f"conflicts:\n  when: {{{point}}}\n")
    shapes = ROOT / "templates"
    made = make_document(base, shapes / "infocus.md.j2", (shapes,))
    assert sentences(list(iter_blocks(made.document.blocks)), "1. When?")


@pytest.mark.parametrize(
    ("sides", "said"),
    [
        ("sides: {e4: He says 2014, e5: She 2015}", "He says 2014. "),
        ("sides: {e4: Who knows?, e5: She 2015}", "Who knows? "),
        ("also: []", "2014. "),
    ],
)
@pytest.mark.parametrize("shape", ["brief", "infocus", "glance", "minister"])
def test_without_a_call_the_preferred_side_stands_before_its_reason(
    shape: str, sides: str, said: str, tmp_path: Path
) -> None:
    told = events(("2014", "kind: other"), ("2015", "kind: other"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    point = f"question: When?, facts: [e5, e4], prefer: e4, because: One saw it., {sides}"
    base = load_base(tmp_path, f"{HEAD}{told}conflicts:\n  when: {{{point}}}\n")
    made = make_document(base, ROOT / f"templates/{shape}.md.j2", (ROOT / "templates",))
    blocks = list(iter_blocks(made.document.blocks))
    assert sentences(blocks, f"{said}One saw it.")
    inlines = [inline for content in iter_contents(blocks) for inline in iter_inlines(content)]
    assert said[:-1] in [plain_text(one.content) for one in inlines if isinstance(one, Strong)]
    assert bool(sentences(blocks, f"Our call: {said}")) == (shape == "minister")


@pytest.mark.parametrize("shape", ["brief", "infocus", "glance", "minister"])
def test_a_side_that_only_its_words_tell_apart_is_known_by_its_place(
    shape: str, tmp_path: Path
) -> None:
    """Both of one source and day, told in full where they differ."""
    told = events(("2014", "kind: other"), ("2014", "kind: other"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    point = "question: Which?, facts: [e4, e5], prefer: e5, because: One saw it."
    base = load_base(tmp_path, f"{HEAD}{told}conflicts:\n  which: {{{point}}}\n")
    made = make_document(base, ROOT / f"templates/{shape}.md.j2", (ROOT / "templates",))
    assert sentences(list(iter_blocks(made.document.blocks)), "The second account. One saw it.")


def test_a_side_of_two_sources_names_both_before_its_value(tmp_path: Path) -> None:
    told = events(("2014", "kind: other"), ("2015", "kind: other"))
    told = told.replace("cite: [beta-2023 p 4]", "cite: [beta-2023 p 4, alpha-2024 p 4]")
    head = HEAD.replace("  version: 3\n", "  version: 3\n  main: [ours, e4]\n")
    told += (
        "  ours: {section: trade, kind: judgement, rank: 1, likelihood: likely, basis: [e4],"
        " confidence: low, confidence_because: It is one, text: It is likely to hold until 2026.}\n"
    )
    point = "question: When?, facts: [e4, e5], prefer: e4, because: One saw it."
    base = load_base(tmp_path, f"{head}{told}conflicts:\n  when: {{{point}}}\n")
    made = make_document(base, ROOT / "templates/infocus.md.j2", (ROOT / "templates",))
    said = "Board of Tests and Alpha: 2014. They met for the 5th time."
    assert sentences(list(iter_blocks(made.document.blocks)), said)


@pytest.mark.parametrize(
    ("recent", "all_", "said"),
    [
        (3, 8, "Three of the eight visits and meetings shown fall in the year to 30\xa0June 2025"),
        (3, 12, "Of the 12 visits and meetings shown, 3 fall in the year to 30\xa0June 2025"),
        (11, 14, "Of the 14 visits and meetings shown, 11 fall in the year to 30\xa0June 2025"),
    ],
)
def test_a_timeline_s_caption_begins_with_a_word(
    tmp_path: Path, recent: int, all_: int, said: str
) -> None:
    days = [f"2025-0{1 + n // 6}-1{n % 6}" for n in range(recent)]
    days += [f"2015-0{1 + n % 9}-11" for n in range(all_ - recent)]
    base = load_base(tmp_path, HEAD + events(*((day, "kind: meeting") for day in days)))
    drawn = chronology(base, list(base.facts), None)
    assert drawn
    assert plain_text(drawn.caption) == said


def test_what_a_source_is_worth_stands_in_sentences(tmp_path: Path) -> None:
    base = load_base(tmp_path, HEAD + ONE_FACT)
    made = make_document(base, ROOT / "templates/brief.md.j2", (ROOT / "templates",))
    said = [plain_text(content) for content in iter_contents(made.document.blocks)]
    assert [one for one in said if one.endswith(" 2023. Official, grade A. A report.")]


def test_a_call_among_sentences_ends_with_a_full_stop(tmp_path: Path) -> None:
    told = events(("2014", "kind: summit"), ("2015", "kind: other"))
    told = told.replace("    section: diplomacy\n", "    section: diplomacy\n    rank: 1\n")
    point = "question: When?, facts: [e4, e5], prefer: e4, because: One saw it., call: In 2014"
    base = load_base(tmp_path, HEAD + told + f"conflicts:\n  when: {{{point}}}\n")
    shapes = ROOT / "templates"
    made = make_document(base, shapes / "minister.md.j2", (shapes,))
    assert sentences(list(iter_blocks(made.document.blocks)), "Our call: In 2014.") == 1


@pytest.mark.parametrize("main", ["opened", "opened, met"])
def test_a_main_message_of_few_facts_has_the_first_of_the_sections_beside_it(
    tmp_path: Path, main: str
) -> None:
    head = HEAD.replace("  version: 3\n", f"  version: 3\n  main: [ours, {main}]\n")
    facts = (
        "facts:\n"
        "  ours: {section: diplomacy, kind: judgement, rank: 1, text: It holds., basis: [opened]}\n"
        "  opened: {section: diplomacy, rank: 1, text: It opened., cite: [beta-2023 p 1]}\n"
        "  met: {section: diplomacy, rank: 2, text: They met., cite: [beta-2023 p 1]}\n"
        "  sold: {section: trade, rank: 1, text: They sold., cite: [beta-2023 p 2]}\n"
    )
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, head + facts), shapes / "glance.md.j2", (shapes,))
    blocks = list(iter_blocks(made.document.blocks))
    lists = [block for block in blocks if isinstance(block, List)]
    points = [plain_text(content) for content in iter_contents(lists[:1])]
    first = {"opened": "It opened.", "met": "They met."}
    assert points == [*(first[one] for one in main.split(", ")), "They sold."]


@pytest.mark.parametrize(
    ("shape", "bars"), [("brief", 1), ("infocus", 1), ("glance", 1), ("minister", 0)]
)
def test_a_judgement_beside_the_bottom_line_has_a_bar_but_not_in_minister(
    shape: str, bars: int, tmp_path: Path
) -> None:
    head = HEAD.replace("  version: 3\n", "  version: 3\n  main: [ours]\n  likelihood: phia\n")
    said = (
        "text: It is likely to hold until 2026., basis: [fresh], confidence_because: It is one}\n"
    )
    facts = "facts:\n" + "".join(
        f"  {id_}: {{section: trade, kind: judgement, rank: 1, likelihood: likely, confidence: low,"
        f" {said}"
        for id_ in ("ours", "too")
    )
    facts += "  fresh: {section: trade, rank: 1, text: It opened., cite: [beta-2023 p 1]}\n"
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, head + facts), shapes / f"{shape}.md.j2", (shapes,))
    blocks = iter_blocks(made.document.blocks)
    assert sum(isinstance(block, Yardstick) for block in blocks) == bars


@pytest.mark.parametrize("shape", ["brief", "infocus", "glance", "minister"])
def test_the_key_to_the_dagger_stands_in_the_note_of_the_first_that_has_one(
    shape: str, tmp_path: Path
) -> None:
    head = HEAD.replace("  version: 3\n", "  version: 3\n  main: [ours, fresh, sold, last]\n")
    facts = (
        "facts:\n"
        "  ours: {section: trade, kind: judgement, rank: 1, likelihood: likely, confidence: low,"
        " text: It is likely to hold until 2026., basis: [fresh], confidence_because: It is one}\n"
        "  fresh: {section: trade, rank: 1, text: It opened., cite: [beta-2023 p 1]}\n"
        "  sold: {section: trade, rank: 1, date: 2019, text: They sold., cite: [beta-2023 p 2]}\n"
        "  last: {section: trade, rank: 1, date: 2018, text: They saw., cite: [beta-2023 p 3]}\n"
    )
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, head + facts), shapes / f"{shape}.md.j2", (shapes,))
    said = [plain_text(content) for content in iter_contents(made.document.blocks)]
    assert "They sold.\u2020" in said
    old, *_ = [note for note in made.document.notes if "\u2020" in plain_text(note.content)]
    assert plain_text(old.content).endswith("Board of Tests, p.\xa02.")


@pytest.mark.parametrize(("shape", "charts"), [("brief", 2), ("infocus", 1), ("glance", 1)])
def test_a_short_shape_draws_one_chart_of_figures_in_two_units(
    shape: str, charts: int, tmp_path: Path
) -> None:
    facts = "facts:\n" + "".join(
        f"  {unit[:3].lower()}: {{section: trade, rank: 1, date: 2025, cite: [beta-2023 p 1],"
        f" text: So., figures: {{a: {{value: 2, unit: {unit}, measure: trade, flow: PK to BY, "
        f"reporter: Test, valuation: FOB}}, b: {{value: 3, unit: {unit}, measure: trade, "
        "flow: BY to PK, reporter: Test, valuation: FOB}}}\n"
        for unit in ("USD million", "tonnes")
    )
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, HEAD + facts), shapes / f"{shape}.md.j2", (shapes,))
    blocks = iter_blocks(made.document.blocks)
    assert sum(isinstance(block, Figure) for block in blocks) == charts


def minister(folder: Path, facts: str, head: str = HEAD) -> list[Block]:
    shapes = ROOT / "templates"
    made = make_document(load_base(folder, head + facts), shapes / "minister.md.j2", (shapes,))
    return list(iter_blocks(made.document.blocks))


def under(blocks: list[Block], title: str) -> list[str]:
    """The words under a heading."""
    titles = [plain_text(one.content) if isinstance(one, Heading) else "" for one in blocks]
    start = titles.index(title) + 1
    ends = (at for at in range(start, len(titles)) if titles[at])
    said = iter_contents(blocks[start : next(ends, len(titles))])
    return [plain_text(content) for content in said]


def test_background_has_dates_first_the_newest_first_and_then_what_has_none(tmp_path: Path) -> None:
    facts = "facts:\n" + "".join(
        f"  {id_}: {{section: trade, rank: 1{more}, text: {text}, cite: [beta-2023 p 1]}}\n"
        for id_, more, text in (
            ("undated", ", topic: Goods", "They trade fish."),
            ("old", ", date: 1994-02-03, event: agreement", "An accord was signed."),
            ("said", ", date: 2019", "The trade of 2019 was small."),
            ("first", ", date: 2021-04", "In April 2021 they met to trade."),
            ("day", ", date: 2024-04-19", "They sold cod on 19 April 2024."),
            ("bare", "", "They talk of ships."),
        )
    )
    said = under(minister(tmp_path, facts), "Background")
    told = [one.replace("\xa0", " ") for one in said]
    assert list(dict.fromkeys(told))[:6] == [
        "19 April 2024. They sold cod.",
        "April 2021. They met to trade.\u2020",
        "2019. The trade of 2019 was small.\u2020",
        "3 February 1994. An accord was signed.",
        "Goods. They trade fish.",
        "Trade. They talk of ships.",
    ]


def test_a_minister_is_told_what_the_desk_has_still_to_say(tmp_path: Path) -> None:
    said = [plain_text(content) for content in iter_contents(minister(tmp_path, ONE_FACT))]
    assert any("is for the desk to say" in one and "when, where and why" in one for one in said)
    assert any("no source can give them" in one for one in said)


def test_who_is_who_tells_since_when_nobody_was_seen_in_a_post(tmp_path: Path) -> None:
    names = (
        "names:\n"
        "  khan: {print: Imran Khan, role: Prime Minister of Pakistan, seen: 2019-06}\n"
        "  dar: {print: Ishaq Dar, role: Foreign Minister of Pakistan, seen: 2025-06-04}\n"
    )
    head = HEAD.replace("names:\n", names)
    facts = (
        "facts:\n  seen:\n    section: trade\n    rank: 1\n    date: 2025-06-04\n"
        '    text: "{dar} spoke of trade."\n    cite: [beta-2023 p 1]\n'
    )
    shown = minister(tmp_path, facts, head)
    said = [one.replace("\xa0", " ") for one in under(shown, "Who is who")]
    assert "Ishaq Dar, Foreign Minister of Pakistan (in office as of 4 June 2025)" in said
    assert "Imran Khan, Prime Minister of Pakistan (last seen in office: June 2019)" in said
    marks = [
        sum(isinstance(one, NoteMark) for one in iter_inlines(content))
        for content in iter_contents(shown)
        if "in office" in plain_text(content)
    ]
    assert sorted(set(marks)) == [0, 1]  # a note where a fact of that day names the person


def test_an_opening_on_which_sources_differ_has_one_row(tmp_path: Path) -> None:
    opened = "".join(
        f"  o{year}: {{section: diplomacy, rank: 1, about: opening-of-relations, date: {year},"
        f" event: opening, text: It was in {year}., cite: [beta-2023 p 1]}}\n"
        for year in (1927, 1956)
    )
    open_ = (
        "conflicts:\n  q: {question: When?, facts: [o1927, o1956], because: Both can be right.}\n"
    )
    blocks = blocks_of(tmp_path, "facts:\n" + opened + open_)
    table = next(one for one in blocks if isinstance(one, Table))
    rows = [" | ".join(plain_text(cell) for cell in row) for row in table.rows]
    assert [row for row in rows if row.startswith("Relations opened")] == [rows[0]]
    assert rows[0].startswith("Relations opened | 1927")
    assert " or 1956" in rows[0]


def all_contested(*, preferred: bool) -> str:
    """A base without a short form in which every fact differs from another."""
    kinds = ("visit, at: IS, from: MT", "embassy, at: MT, from: IS", "summit, at: MT", "agreement")
    facts = "".join(
        f"  f{n}: {{section: {'trade' if n % 2 else 'diplomacy'}, rank: {1 + n % 3 // 2},"
        f" text: Statement {chr(97 + n)} about the port was made.,"
        f"{f' date: 20{10 + n}-04,' if n % 5 else ''} event: {{kind: {kinds[n % 4]}}},"
        f" cite: [beta-2023 p {n + 1}]}}\n"
        for n in range(12)
    )
    conflicts = "".join(
        f"  c{n}:\n    question: Is it {chr(97 + n)}?\n    facts: [f{n}, f{n + 6}]\n"
        + (f"    prefer: f{n}\n" if preferred else "")
        + "    because: It is likely.\n"
        for n in range(6)
    )
    return f"facts:\n{facts}conflicts:\n{conflicts}"


@pytest.mark.parametrize("preferred", [True, False])
@pytest.mark.parametrize(
    ("shape", "most"), [("brief", 2), ("infocus", 1), ("glance", 1), ("minister", 1)]
)
def test_no_sentence_stands_more_often_than_its_shape_allows(
    shape: str, most: int, *, preferred: bool, tmp_path: Path
) -> None:
    head = HEAD.replace("[PK, BY]", "[MT, IS]").replace(
        "  version: 3\n", "  version: 3\n  main: [ours, f0, f1]\n"
    )
    ours = (
        "  ours: {section: trade, kind: judgement, rank: 1, likelihood: likely, confidence: low,"
        " text: It is likely to hold until 2026., basis: [f1], confidence_because: It is one}\n"
    )
    facts = all_contested(preferred=preferred).replace("facts:\n", f"facts:\n{ours}", 1)
    shapes = ROOT / "templates"
    made = make_document(load_base(tmp_path, head + facts), shapes / f"{shape}.md.j2", (shapes,))
    said = " ".join(map(plain_text, iter_contents(made.document.blocks))).lower()
    often = {
        letter: said.count(f"statement {letter} about the port was made")
        for letter in "abcdefghijkl"
    }
    assert max(often.values()) <= most


def test_a_contested_event_is_called_so_in_the_words_of_a_timeline(tmp_path: Path) -> None:
    drawn = chronology(load_base(tmp_path), ["opened", "visit"], "Events")
    assert drawn is not None
    assert drawn.timeline.disputed_label == "contested"
    assert "1994 Relations opened (contested)." in drawn.alt
    assert drawn.alt.count("(contested)") == 1
    visit = chronology(load_base(tmp_path), ["visit"], "Events")
    assert visit is not None
    assert visit.timeline.disputed_label == ""
