"""A template's text becomes blocks; what a brief cannot say is a problem, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.conftest import Fill

from brief.markdown import read_markdown
from brief.markdown.one_line import read_line, read_words
from brief.markdown.printed import PrintedValues
from brief.model import (
    Blocks,
    Callout,
    Code,
    Contents,
    Emphasis,
    FactSpan,
    Heading,
    LineBreak,
    Link,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Span,
    Strong,
    Table,
    Text,
    Title,
    plain_text,
)
from brief.problem import BriefError, Place
from brief.walk import iter_blocks

Read = Callable[..., Blocks]


def test_each_kind_of_block_and_inline_has_its_markdown(blocks: Read) -> None:
    read = blocks(
        "A *b* **c** `d` [e](https://e.org) [ж]{lang=be}\\\nf^[g]\n\n"
        "## Part\n\n- one\n- two\n\n3. three\n\n> said\n\n"
        "::: key-points\nk\n:::\n\n::: small\ns\n:::\n\n{{ contents() }}"
    )
    assert read == (
        Paragraph(
            (
                *(Text("A "), Emphasis((Text("b"),)), Text(" "), Strong((Text("c"),)), Text(" ")),
                *(Code("d"), Text(" "), Link((Text("e"),), "https://e.org"), Text(" ")),
                *(Span((Text("ж"),), "be"), LineBreak(), Text("f")),
                NoteMark(remark=(Text("g"),)),
            )
        ),
        Heading(1, (Text("Part"),), "part"),
        List(((Paragraph((Text("one"),)),), (Paragraph((Text("two"),)),))),
        List(((Paragraph((Text("three"),)),),), ordered=True, start=3),
        Quote((Paragraph((Text("said"),)),)),
        Callout("key-points", (Paragraph((Text("k"),)),)),
        Paragraph((Text("s"),), "small"),
        Contents(),
    )


def test_a_table_has_columns_shares_row_heads_and_a_caption(blocks: Read) -> None:
    (table,) = blocks(
        "| Who | What |\n|--|:----:|\n| **a** | b |\n| **c** | {{ fact('opened') }} |\n\nTable: T"
    )
    assert isinstance(table, Table)
    assert [(column.align, column.share) for column in table.columns] == [
        ("start", 2.0),
        ("center", 4.0),
    ]
    assert table.row_heads
    assert [plain_text(row[0]) for row in table.rows] == ["a", "c"]
    assert isinstance(table.rows[1][1][0], FactSpan)
    assert plain_text(table.caption) == "T"


def test_a_caption_may_stand_before_its_table(blocks: Read) -> None:
    (table,) = blocks("Table: Said\n\n| a |\n|---|\n| b |")
    assert isinstance(table, Table)
    assert plain_text(table.caption) == "Said"


def test_a_caption_beside_no_table_is_printed_and_each_table_has_its_own(blocks: Read) -> None:
    alone, after = blocks("Table: Said\n\nwords")
    assert [plain_text(b.content) for b in (alone, after) if isinstance(b, Paragraph)] == [
        "Table: Said",
        "words",
    ]
    tables = blocks("Table: A\n\n| a |\n|---|\n\nTable: B\n\n| b |\n|---|")
    assert [plain_text(t.caption) for t in tables if isinstance(t, Table)] == ["A", "B"]


def test_printed_words_are_never_read_as_markdown(blocks: Read) -> None:
    hostile = "# *a* [b](c) | <i> `d` ^[e] ::: \\ &amp; 1. -"
    (paragraph,) = blocks("{{ '" + hostile.replace("\\", "\\\\") + "' }}")
    assert paragraph == Paragraph((Text(hostile),))


def test_capitalize_raises_a_first_letter_and_leaves_the_rest(blocks: Read) -> None:
    (paragraph,) = blocks("{{ 'about May 2023'|capitalize }} {{ ''|capitalize }}.")
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "About May\xa02023 ."


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        ("**Borg (so)**{{ x }} said", "Borg (so)"),
        ("**Borg said.**{{ x }}", "Borg said."),
        ("{{ x }}**(so)** said", "(so)"),
        ("see (**{{ x }}**) and **{{ x }}**{{ x }}", "v"),
        ("**{{ x }} (so)**{{ x }}, **so**{{ x }}", "v (so)"),
    ],
)
def test_emphasis_ends_and_begins_beside_a_printed_value(
    blocks: Read, text: str, strong: str
) -> None:
    (read,) = blocks(text.replace("{{ x }}", '{{ "v" }}'))
    assert isinstance(read, Paragraph)
    assert next(plain_text(i.content) for i in read.content if isinstance(i, Strong)) == strong
    assert "*" not in plain_text(read.content)


@pytest.mark.parametrize(
    ("value", "typed", "said"),
    [
        ("9 июня 2026 г.", "{{ x }}. So", "9 июня 2026 г. So"),
        ("Acme Inc.", "**{{ x }}.** So", "Acme Inc. So"),
        ("Acme", "{{ x }}. So", "Acme. So"),
        ("Acme Inc.", "{{ x }}... so", "Acme Inc.… so"),
    ],
)
def test_a_value_that_ends_in_a_stop_has_no_second_one_behind_it(
    blocks: Read, value: str, typed: str, said: str
) -> None:
    (read,) = blocks(typed.replace("{{ x }}", f'{{{{ "{value}" }}}}'))
    assert isinstance(read, Paragraph)
    assert plain_text(read.content).replace("\xa0", " ") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a 10*20*30 grid, 2**3**4 and *5*6*7", "a 10*20*30 grid, 2**3**4 and *5*6*7"),
        ("**a*b**, *c**d*, **e*f*g** and *un*happy", "a*b, c**d, e*f*g and unhappy"),
        ("the a-b_c*d*e key", "the a-b_c*d*e key"),
        ("see https://a.example/*b*/_c_/d and *so*", "see https://a.example/*b*/_c_/d and so"),
        ("the *Quay*s of *the* 2*2", "the Quays of the 2*2"),
        ("و*Quay* 中*文*字", "وQuay 中文字"),
    ],
)
def test_asterisks_inside_a_word_a_number_or_an_address_stay(
    blocks: Read, text: str, said: str
) -> None:
    """Also where a citation style or a fact says them, which are read by the same rule."""
    (read,) = blocks(text)
    assert isinstance(read, Paragraph)
    assert plain_text(read.content) == said
    for line in (read_line, read_words):
        assert plain_text(line(text, PrintedValues(), Place("facts.yaml"))) == said


def test_a_mark_between_two_printed_values_is_no_emphasis(blocks: Read) -> None:
    (read,) = blocks('{% set x = "v" %}{{ x }}_{{ x }}_{{ x }} and a_{{ x }}_b')
    assert isinstance(read, Paragraph)
    assert plain_text(read.content) == "v_v_v and a_v_b"


def test_straight_quotation_marks_become_real_ones(blocks: Read) -> None:
    (paragraph,) = blocks('He said "yes" and {{ "\'no\' to it" }}, didn\'t he')
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "He said “yes” and ‘no’ to it, didn’t he"


def test_an_address_can_be_printed(blocks: Read) -> None:
    (paragraph,) = blocks("[there](https://a.org/{{ 'x y/я' }})")
    assert isinstance(paragraph, Paragraph)
    (link,) = paragraph.content
    assert isinstance(link, Link)
    assert link.address == "https://a.org/x%20y/%D1%8F"


def test_a_mark_hugs_its_word(blocks: Read) -> None:
    (paragraph,) = blocks("a word ^[said]")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content[0] == Text("a word")


def test_the_mark_of_a_fact_that_words_name_hugs_its_word(blocks: Read) -> None:
    (paragraph,) = blocks('As told {{ fact("trade-2019").note }}, so.')
    assert isinstance(paragraph, Paragraph)
    assert paragraph.content[0] == Text("As told")


def test_headings_of_the_same_words_have_different_ids(blocks: Read) -> None:
    read = blocks("## Part\n\n## Part\n\n## Part 2\n\n[see](#part-2)")
    assert [b.id for b in read if isinstance(b, Heading)] == ["part", "part-2", "part-2-2"]


def test_a_block_with_nothing_printed_in_it_is_no_block(blocks: Read) -> None:
    assert blocks("{{ '' }}\n\n::: small\n{{ '' }}\n:::\n\nend") == (Paragraph((Text("end"),)),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("![a](b.png)", "no pictures"),
        ("```\ncode\n```", "no code blocks"),
        ("a\n\n***\n\nb", "no rules across the page"),
        ("<div>\n{{ 'y' }}\n</div>", "no HTML: <div>"),
        ("a <b>c</b>", "no HTML: <b>"),
        ("<!-- {{ 'x' }} -->", "no HTML: <!-- … -->"),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "this row has 3 cells, and its table 2 columns"),
        ("[a](javascript:x)", "a link leads to"),
        ("[a](b.html)", "a link leads to"),
        ("[a](#nowhere)", "no heading has the id '#nowhere'"),
        ("a[^1]\n\n[^1]: b", "[^1] is no note here"),
        ("::: keypoints\na\n:::", "unknown kind 'keypoints'"),
        ("::: small\na", "not closed"),
        ("# Second", "one title"),
        ("### Deep", "skips a level"),
        ("## A\n\n### B\n\n#### C\n\n##### D\n\n###### E", "too deep"),
        ("a {{ contents() }} b", "inside a sentence"),
        ("[a]{.red}", "has no language"),
        ("[a]{lang=zz9}", '"zz9" is not a language tag'),
        (">" * 120 + " own words", "nested too deep"),
    ],
)
def test_what_a_brief_cannot_say_is_a_problem(blocks: Read, text: str, said: str) -> None:
    with pytest.raises(BriefError) as raised:
        blocks(text)
    assert any(said in problem.message for problem in raised.value.problems)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("![a](b.png)", 5),
        ("# Second", 5),
        ("### Deep", 5),
        ("[a](#nowhere)", 5),
        ("two lines\nand ![a](b.png)", 6),
        ("{{ fact('visit') }}\n\n{% for f in facts() %}\n- {{ f }} ![a](b.png)\n{% endfor %}", 8),
        ("| A | B |\n|---|---|\n| a | b |\n| c | ![a](b.png) |", 8),
        ("```\ncode\n```", 5),
        ("> [a](b.html)", 5),
        ("::: keypoints\na\n\nb\n:::", 5),
        ("::: small\na\n:::\n\n::: caveat\nb", 9),
        (">" * 120 + " {{ 'lost' }}", 5),
    ],
)
def test_what_a_brief_cannot_say_is_told_at_the_line_that_says_it(
    fill: Fill, text: str, line: int
) -> None:
    filled = fill("{# five #}\n{# lines #}\n# T\n\n" + text)
    with pytest.raises(BriefError) as raised:
        read_markdown(filled.text, filled.values, filled.template, filled.sources)
    assert {problem.place.line for problem in raised.value.problems} == {line}
    assert raised.value.problems[0].place.file == filled.template


def test_a_fault_in_an_included_template_is_told_there(fill: Fill) -> None:
    filled = fill("# T\n\n{% include 'part.md.j2' %}", part="fine\n\n![a](b.png)\n")
    with pytest.raises(BriefError) as raised:
        read_markdown(filled.text, filled.values, filled.template, filled.sources)
    assert str(raised.value.problems[0].place).endswith("part.md.j2:3")


def test_less_than_is_text(blocks: Read) -> None:
    (paragraph,) = blocks("Trade < 5 and 3<4, or a <- b")
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "Trade < 5 and 3<4, or a <- b"


def test_all_problems_are_told_at_once(blocks: Read) -> None:
    with pytest.raises(BriefError) as raised:
        blocks("![a](b.png)\n\n[a](b.html)")
    assert len(raised.value.problems) == 2


def test_a_printed_value_that_would_vanish_is_a_problem(fill: Fill) -> None:
    filled = fill("# T\n\n" + ">" * 120 + " {{ 'lost' }}")
    with pytest.raises(BriefError) as raised:
        read_markdown(filled.text, filled.values, "shape.md.j2")
    assert "would be lost" in str(raised.value)


def test_the_title_comes_first(fill: Fill) -> None:
    filled = fill("words\n\n# T")
    with pytest.raises(BriefError, match="one title, before everything else"):
        read_markdown(filled.text, filled.values, "shape.md.j2")
    filled = fill("# T")
    assert read_markdown(filled.text, filled.values, "x") == (Title((Text("T"),)),)


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("rock '*n*' roll", "rock ’n’ roll"),
        ("rock '**n**' roll and '*new*' ports", "rock ’n’ roll and ‘new’ ports"),
        ("*'n'* roll, '*A*' and \"*b*\"", "’n’ roll, ‘A’ and “b”"),
        ("the *dockers*' '68", "the dockers’ ’68"),
    ],
)
def test_a_mark_beside_a_marked_run_is_read_with_the_words_on_both_sides(
    blocks: Read, typed: str, set_: str
) -> None:
    (paragraph,) = blocks(typed)
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == set_


@pytest.mark.parametrize("typed", ["__init__", "_x_", "snake_case", "_a b_", "__a b__", "*a_b*"])
def test_an_underscore_in_a_facts_words_is_a_sign_like_any_other(typed: str) -> None:
    words = read_words(f"So {typed} ran.", PrintedValues(), Place("facts.yaml"))
    assert plain_text(words) == f"So {typed.strip('*')} ran."


@pytest.mark.parametrize("before", ["", "> ", "> > ", "  > ", "> - a\n>\n>   ", "- a\n\n  > "])
def test_the_cells_of_a_row_are_counted_wherever_its_table_stands(
    blocks: Read, before: str
) -> None:
    *above, goes_on = before.split("\n")
    rows = ["| A | B |", "|---|---|", "| so | no |"]
    text = "\n".join((*above, *(goes_on + row for row in rows)))
    (found,) = [table for table in iter_blocks(blocks(text)) if isinstance(table, Table)]
    assert [plain_text(cell) for cell in found.rows[0]] == ["so", "no"]
    with pytest.raises(BriefError, match="3 cells, and its table 2 columns"):
        blocks(f"{text}\n{goes_on}| 1 | 2 | 3 |")
