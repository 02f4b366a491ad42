"""The redline: accepted it reads as the new brief, rejected as the old one, word by word."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest
from lxml import etree
from tests.leaks import HOW, OPEN, base_of, found_in, token
from tests.letterheads import a_field, control, simple
from tests.letterheads import line as paragraph
from tests.ties import EARLIER, a_month_later
from tests.word_files import NS, W
from tests.word_templates import with_head

from brief.cli import main
from brief.drawn import Chart, Series
from brief.house import House
from brief.model import (
    Block,
    Callout,
    Citation,
    Column,
    Document,
    FactSpan,
    Figure,
    Heading,
    Inline,
    Link,
    List,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Row,
    Table,
    Text,
    Title,
)
from brief.problem import BriefError, Place
from brief.shape import PLAIN
from brief.writers.docx.document import filled
from brief.writers.docx.parts.elements import w
from brief.writers.docx.redline.moved import tell_apart
from brief.writers.docx.redline.proof import first_difference
from brief.writers.docx.redline.reading import read_word
from brief.writers.docx.redline.settled import accept, reject
from brief.writers.docx.redlining import Redline, Stamp, make_redline
from brief.writers.docx.write.breaks import begin_column

META = Meta(
    id="ties", title="Ties", as_of=date(2025, 6, 30), desk="Northern Desk", version="1",
    number="N-1", marking="TLP:CLEAR",
)  # fmt: skip
BASE = EARLIER
LATER = a_month_later(BASE)
STAMP = Stamp("Northern Desk", "2025-06-30T00:00:00Z")
Capture = pytest.CaptureFixture[str]


def said(words: str, fact: str = "", source: str = "") -> tuple[Inline, ...]:
    """Words of a fact, with the mark of a note where a source is named; numbers come later."""
    mark = (NoteMark((Citation(source),)),) if source else ()
    content = (Text(words), *mark)
    return (FactSpan(fact, content),) if fact else content


def line(words: str, fact: str = "", source: str = "") -> Paragraph:
    return Paragraph(said(words, fact, source))


def brief(*blocks: Block, meta: Meta = META) -> Document:
    """A brief whose notes say which source they are of, numbered as they stand."""
    notes: list[Note] = []

    def numbered(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(one(each) for each in content)

    def one(each: Inline) -> Inline:
        if isinstance(each, NoteMark):
            number = len(notes) + 1
            source = each.citations[0].source
            link = Link((Text("there"),), f"https://example.org/{source}")
            notes.append(Note(number, (Text(f"The {source}, "), link, Text("."))))
            return replace(each, number=number)
        return replace(each, content=numbered(each.content)) if isinstance(each, FactSpan) else each

    from brief.walk import change_contents  # noqa: PLC0415 - beside what uses it

    made = change_contents((Title((Text(meta.title),)), *blocks), numbered)
    return Document(meta, made, tuple(notes))


def redline(old: Document, new: Document) -> dict[str, etree._Element]:
    """The parts of the redline, which has proved itself."""
    data = make_redline(old, new, (House(), PLAIN, PLAIN), STAMP, Place("r.docx")).written.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {
            name: etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


def texts(root: etree._Element, path: str) -> list[str]:
    """What stands in each such element, deleted or not."""
    found = root.xpath(path, namespaces=NS)
    return [
        "".join(each.xpath(".//w:t/text() | .//w:delText/text()", namespaces=NS)) for each in found
    ]


BODY = "word/document.xml"
FOOT = "word/footer1.xml"


def test_the_word_that_changed_is_marked_and_not_the_sentence() -> None:
    old = brief(line("Malta opened an embassy in May 2024.", "embassy", "gazette"))
    new = brief(line("Malta opened an embassy in June 2024.", "embassy", "gazette"))
    body = redline(old, new)[BODY]
    assert texts(body, "//w:del") == ["May"]
    assert texts(body, "//w:ins") == ["June"]
    assert len(body.xpath("//w:footnoteReference", namespaces=NS)) == 1
    (mark,) = body.xpath("//w:del", namespaces=NS)
    assert mark.get(f"{W}author") == "Northern Desk"
    assert mark.get(f"{W}date") == "2025-06-30T00:00:00Z"


def test_a_sentence_that_is_another_is_replaced_whole() -> None:
    old = brief(line("Iceland sold the harbour to a company of Gozo.", "deal"))
    new = brief(line("No treaty between them was ever written down.", "deal"))
    body = redline(old, new)[BODY]
    assert texts(body, "//w:del") == ["Iceland sold the harbour to a company of Gozo"]
    assert texts(body, "//w:ins") == ["No treaty between them was ever written down"]


def test_what_did_not_change_bears_no_mark() -> None:
    same = (Heading(1, said("Ties"), "ties"), line("Iceland has a consul.", "consul", "gazette"))
    old = brief(*same, line("It rained.", "rain", "paper"), line("All went well.", "well"))
    new = brief(*same, line("Malta has a boat.", "boat"), line("All went well.", "well"))
    body = redline(old, new)[BODY]
    for each in body.xpath("//w:p[not(.//w:ins or .//w:del)]", namespaces=NS):
        assert "".join(each.itertext()) in {"Ties", "Iceland has a consul.", "All went well."}
    assert texts(body, "//w:p[w:pPr/w:rPr/w:del]") == ["It rained."]
    assert texts(body, "//w:p[w:pPr/w:rPr/w:ins]") == ["Malta has a boat."]


def run_in(*facts: str) -> Paragraph:
    """Facts that stand in one paragraph, each with its note."""
    words = [each for fact in facts for each in (*said(f"This is {fact}.", fact, fact), Text(" "))]
    return Paragraph(tuple(words[:-1]))


WELLS = (*said("Wells were dug.", "wells", "gazette"), Text(" "))
AFTER = (Text(" "), *said("All went well.", "well", "survey"))
MUSEUM = said("Chad plans a museum.", "museum", "gazette")
DREDGER = said("Chad leased a dredger.", "dredger", "gazette")


def in_cell(content: tuple[Inline, ...]) -> Table:
    return Table((Column(),) * 2, (), (((Text("2025"),), content),))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (Paragraph((*WELLS, *MUSEUM)), Paragraph((*WELLS, *DREDGER))),
        (Paragraph((*WELLS, *MUSEUM, *AFTER)), Paragraph((*WELLS, *DREDGER, *AFTER))),
        (Paragraph((Text("Lately: "), *MUSEUM)), Paragraph((Text("Lately: "), *DREDGER))),
        (List(((Paragraph(MUSEUM),),)), List(((Paragraph(DREDGER),),))),
        (in_cell(MUSEUM), in_cell(DREDGER)),
    ],
    ids=["at the end", "between two", "after a label", "in a list", "in a cell"],
)
def test_a_fact_in_the_place_of_another_shares_no_word_with_it(old: Block, new: Block) -> None:
    body = redline(brief(old), brief(new))[BODY]
    (went,) = body.xpath("//w:del[.//w:delText[contains(., 'Chad')]]", namespaces=NS)
    (came,) = body.xpath("//w:ins[.//w:t[contains(., 'Chad')]]", namespaces=NS)
    assert texts(body, "//w:del[w:r]")[-1].endswith("Chad plans a museum.")
    assert texts(body, "//w:ins[w:r]")[-1].endswith("Chad leased a dredger.")
    for each in (went, came):
        assert len(each.xpath(".//w:footnoteReference", namespaces=NS)) == 1
        assert list(around(each).values()) == [texts(each, ".")[0].removeprefix("Lately: ")]


def around(change: etree._Element) -> dict[str, str]:
    """The words of each fact's bookmark that such a change is in, or that is in it."""
    (body,) = change.xpath("ancestor::w:body", namespaces=NS)
    words: dict[str, str] = {}
    for start in body.xpath("//w:bookmarkStart[starts-with(@w:name, '_f')]", namespaces=NS):
        number = start.get(f"{W}id")
        inside = body.xpath(
            f"//w:r[preceding::w:bookmarkStart[@w:id='{number}']]"
            f"[following::w:bookmarkEnd[@w:id='{number}']]",
            namespaces=NS,
        )
        if any(each.getparent() is change for each in inside):
            words[start.get(f"{W}name")] = "".join(texts(each, ".")[0] for each in inside)
    return words


def test_a_fact_of_another_id_that_says_the_same_bears_no_mark() -> None:
    old, new = (brief(Paragraph((*WELLS, *said("It rained.", one)))) for one in ("rain", "shower"))
    body = redline(old, new)[BODY]
    assert not body.xpath("//w:ins | //w:del", namespaces=NS)
    assert len(body.xpath("//w:bookmarkStart[starts-with(@w:name, '_f')]", namespaces=NS)) == 2


@pytest.mark.parametrize("turned", [False, True])
def test_a_fact_whose_paragraph_ends_elsewhere_bears_no_mark(turned: bool) -> None:  # noqa: FBT001
    first = line("Oars.", "oars", "oars")
    old = brief(first, run_in("one", "two", "three"), run_in("four", "five", "six"))
    new = brief(first, run_in("one", "three", "four"), run_in("five", "six"))
    was, is_ = (new, old) if turned else (old, new)
    body = redline(was, is_)[BODY]
    changed = "".join(texts(body, "//w:ins | //w:del")).strip()
    assert changed == "This is two."
    assert len(body.xpath("//w:footnoteReference", namespaces=NS)) == 7
    ends = body.xpath("//w:p/w:pPr/w:rPr/w:*", namespaces=NS)
    assert sorted(each.tag.removeprefix(W) for each in ends) == ["del", "ins"]


def test_paragraphs_of_facts_become_one() -> None:
    first = line("Oars.", "oars", "oars")
    old = brief(first, run_in("one"), run_in("two"), Heading(1, said("End"), "end"))
    new = brief(first, run_in("one", "two"), Heading(1, said("End"), "end"))
    for was, is_ in ((old, new), (new, old)):
        body = redline(was, is_)[BODY]
        assert "".join(texts(body, "//w:ins | //w:del")).strip() == ""


def ends_of(body: etree._Element) -> list[tuple[str, str]]:
    """The lines whose end came or went, with which it did."""
    ends = body.xpath("//w:p/w:pPr/w:rPr/*[self::w:ins or self::w:del]", namespaces=NS)
    return [(texts(each, "ancestor::w:p")[0], each.tag.removeprefix(W)) for each in ends]


FIRST = line("Oars came there.", "oars", "gazette")
RAIN, BOAT, TABLE = line("It rained."), line("A boat came."), in_cell(said("A."))


@pytest.mark.parametrize(
    ("old", "new", "ends"),
    [
        ([RAIN, FIRST, line("End.")], [RAIN, line("End.")], [("It rained.", "del")]),
        ([RAIN, line("End.")], [RAIN, FIRST, line("End.")], [("It rained.", "ins")]),
        ([FIRST, RAIN, line("End.")], [FIRST, line("End.")], [("It rained.", "del")]),
        ([FIRST, BOAT, RAIN, TABLE], [FIRST, BOAT, TABLE], [("A boat came.", "del")]),
        ([FIRST, BOAT, TABLE], [FIRST, BOAT, RAIN, TABLE], [("A boat came.", "ins")]),
        ([FIRST, BOAT, RAIN, TABLE, line("End.")], [FIRST, BOAT, line("End.")],
            [("A boat came.", "del")]),
        ([FIRST, RAIN, TABLE], [FIRST, TABLE], [("It rained.", "del")]),
        ([TABLE, FIRST, line("End.")], [TABLE, line("Ships.", "s", "survey"), line("End.")], []),
        ([RAIN, FIRST, line("End.")], [RAIN, List((((BOAT,)),)), line("End.")], []),
        ([run_in("one", "two"), run_in("three"), line("End.")],
            [run_in("one"), run_in("two", "three"), line("End.")], []),
    ],
    ids=["first note went", "came", "another", "before a table", "came there", "both",
        "under the first note", "replaced", "by an item", "in a flow"],
)  # fmt: skip
def test_no_end_comes_or_goes_before_a_table_or_with_the_first_note(
    old: list[Block], new: list[Block], ends: list[tuple[str, str]]
) -> None:
    """LibreOffice leaves an empty line before the table, and forgets the end with the note."""
    body = redline(brief(*old), brief(*new))[BODY]
    assert ends_of(body) == ends


def test_a_mark_that_went_and_one_that_came_have_two_notes() -> None:
    parts = redline(
        brief(line("It rained.", "rain", "gazette")), brief(line("It rained.", "rain", "survey"))
    )
    marks = parts[BODY].xpath("//w:footnoteReference/@w:id", namespaces=NS)
    assert len(marks) == len(set(marks)) == 2
    notes = parts["word/footnotes.xml"]
    assert texts(notes, "//w:del") == [" The gazette, ", "there", "."]
    assert texts(notes, "//w:ins") == [" The survey, ", "there", "."]


def linked(words: str, page: str, behind: str = "") -> Paragraph:
    """A line with a link to a page."""
    return Paragraph(
        (Text("See "), Link((Text(words),), f"https://example.org/{page}"), *said(behind))
    )


SIGN = "\u2060"


@pytest.mark.parametrize(
    ("old", "new", "went", "came"),
    [
        (linked("it", "a", " now."), linked("it", "b", " now."), ["it", " now"], ["it", " now"]),
        (linked("it", "a", "."), linked("it", "b", "."), ["it", "."], ["it", "."]),
        (linked("it", "a", "."), line("See ."), ["it", "."], ["."]),
        (line("See ."), linked("it", "a", "."), ["."], ["it", "."]),
        (linked("it", "a"), linked("it", "b"), ["it", SIGN], ["it", SIGN]),
        (in_cell(linked("it", "a").content), in_cell(linked("it", "b").content),
            ["it", SIGN], ["it", SIGN]),
        (linked("it now", "a", "."), linked("it later", "a", "."), ["now"], ["later"]),
        (linked("it", "a"), line("See "), ["it"], []),
    ],
    ids=["word", "sign", "went", "came", "at the end", "in a cell", "inside it", "went at the end"],
)  # fmt: skip
def test_what_is_behind_a_link_that_changes_whole_changes_with_it(
    old: Block, new: Block, went: list[str], came: list[str]
) -> None:
    """LibreOffice leaves the link there else, and takes it for that of what is behind."""
    body = redline(brief(old), brief(new))[BODY]
    assert texts(body, "//w:del") == went
    assert texts(body, "//w:ins") == came
    signs = body.xpath(f"//*[w:t='{SIGN}' or w:delText='{SIGN}']", namespaces=NS)
    assert all("Fallback" in each.tag for each in signs)


def test_a_line_that_comes_and_ends_in_a_link_ends_in_a_sign_else() -> None:
    """LibreOffice takes the line behind it for that of the link else, where all is rejected."""
    first, last = line("It rained.", "rain"), line("It snowed.", "snow")
    for comes in (linked("it", "a"), List(((linked("it", "a"),),))):
        body = redline(brief(first, last), brief(first, comes, last))[BODY]
        assert texts(body, "//w:ins[w:r]")[-1] == SIGN
    body = redline(brief(first, last), brief(first, linked("it", "a", "."), last))[BODY]
    assert SIGN not in texts(body, "//w:ins")


SHIPS = said("Ships came there.", "ships", "gazette")
BOATS = said("Boats came there.", "ships", "gazette")
KINDS: dict[str, Callable[[tuple[Inline, ...]], Block]] = {
    "line": Paragraph, "item": lambda words: List(((Paragraph(words),),)),
    "heading": lambda words: Heading(1, words, "ships"),
}  # fmt: skip


@pytest.mark.parametrize(("was", "is_"), [*permutations(KINDS, 2)])
def test_a_paragraph_of_another_kind_that_begins_anew_goes_and_comes_whole(
    was: str, is_: str
) -> None:
    """LibreOffice forgets its first change else, where it saves it undecided."""
    behind = line("It rained.", "rain", "survey")
    sides = (
        (line("Oars.", "oars", "oars"), KINDS[k](f), behind)
        for k, f in ((was, SHIPS), (is_, BOATS))
    )
    parts = redline(*(brief(*side) for side in sides))
    body = parts[BODY]
    assert texts(body, "//w:p[w:pPr/w:rPr/w:del]") == ["Ships came there."]
    assert texts(body, "//w:p[w:pPr/w:rPr/w:ins]") == ["Boats came there."]
    assert len(body.xpath("//w:footnoteReference", namespaces=NS)) == 4
    assert not body.xpath("//w:pPrChange", namespaces=NS)


def test_a_paragraph_of_another_kind_that_begins_alike_is_one() -> None:
    old = brief(line("It rained in May.", "rain"), line("End."))
    new = brief(KINDS["item"](said("It rained in June.", "rain")), line("End."))
    body = redline(old, new)[BODY]
    assert texts(body, "//w:del") + texts(body, "//w:ins") == ["May", "June"]
    assert len(body.xpath("//w:pPrChange", namespaces=NS)) == 1


FIRST_SIGN = (
    "//w:p/w:ins[not(preceding-sibling::*[self::w:ins or self::w:del or self::w:r])]"
    "/w:del[.//w:delText='\u2060']"
)
"""A sign before all else of a paragraph, which came and went."""


@pytest.mark.parametrize("more", [False, True])
def test_the_last_paragraph_keeps_its_end_and_has_a_sign_before_its_first_change(
    more: bool,  # noqa: FBT001
) -> None:
    behind = [line("It rained.")] * more
    body = redline(brief(Paragraph(SHIPS)), brief(KINDS["item"](BOATS), *behind))[BODY]
    assert not body.xpath("//w:p/w:pPr/w:rPr/w:del", namespaces=NS)
    (sign,) = body.xpath(FIRST_SIGN, namespaces=NS)
    by = sign.xpath("ancestor-or-self::*/@w:author", namespaces=NS)
    assert by == ["Northern Desk", "Northern Desk "]  # LibreOffice tracks no author's own twice
    for settle in (accept, reject):
        root = deepcopy(body)
        settle(root)
        assert "\u2060" not in "".join(root.itertext())


def test_a_last_line_that_came_looks_otherwise_only_where_it_does() -> None:
    first = line("It rained.")
    alike = redline(brief(first), brief(first, linked("it", "a", " now.")))[BODY]
    assert not alike.xpath("//w:pPrChange", namespaces=NS)
    item = List((((linked("it", "a", " now.")),),))
    other = redline(brief(first), brief(first, item))[BODY]
    assert len(other.xpath("//w:pPrChange", namespaces=NS)) == 1
    assert len(other.xpath(FIRST_SIGN, namespaces=NS)) == 1


def test_a_line_that_moved_goes_with_a_sign_before_it_that_libreoffice_alone_reads() -> None:
    """LibreOffice takes it for moved words else, and the line behind it loses its style."""
    head, others = Heading(1, said("All ships"), "ships"), (line("It rained."), line("It snowed."))
    body = redline(brief(head, *others), brief(*others, head, line("End.")))[BODY]
    (went,) = body.xpath("//w:p[w:pPr/w:rPr/w:del]", namespaces=NS)
    assert texts(went, "w:del") == [f"{SIGN}All ships"]
    assert went.xpath("boolean(w:del/w:r//*[local-name()='Fallback']/w:delText)", namespaces=NS)


def test_words_that_went_inside_a_line_and_came_as_one_have_the_sign_too() -> None:
    end = Heading(1, said("End"), "end")
    old = brief(line("It rained. All ships left.", "rain"), line("It snowed.", "snow"), end)
    new = brief(
        line("It rained.", "rain"), line("It snowed.", "snow"), line("All ships left."), end
    )
    went = texts(redline(old, new)[BODY], "//w:del")
    assert [each.strip() for each in went] == [f"{SIGN} All ships left."]


def test_the_sign_stands_behind_a_break_at_which_a_column_begins() -> None:
    """Else the break would begin a paragraph of its own in LibreOffice."""
    gone = w("del", w("r", w("br", type="column")), w("r", w("delText")))
    gone[1][0].text = "All ships"
    came = w("ins", w("r", w("t")))
    came[0][0].text = "All ships"
    tell_apart([w("p", gone), w("p", came), w("tbl")])
    assert ["br" if each.find(f"{W}br") is not None else "" for each in gone] == ["br", "", ""]
    assert texts(gone, ".") == [f"{SIGN}All ships"]


def test_numbers_of_captions_are_said_where_pending_changes_would_count_otherwise() -> None:
    one, two, three = (
        replace(in_cell(said("There.", says)), caption=said(says))
        for says in ("Ships sank at sea", "Rain fell all day", "Nobody came there again")
    )
    body = redline(brief(one, two), brief(two, three))[BODY]
    asked = body.xpath("//w:instrText/text() | //w:delInstrText/text()", namespaces=NS)
    assert [each.split()[1:-2] for each in asked] == [
        ["Table"],
        ["Table", "\\r", "1"],  # the first came where the first went
        ["Table"],
        ["Table", "\\r", "2"],
    ]
    plain = redline(brief(one), brief(one, two))[BODY]
    assert not plain.xpath("//w:instrText[contains(., '\\r')]", namespaces=NS)


def test_a_note_that_is_worded_anew_is_one_note_with_a_change_in_it() -> None:
    old = brief(line("It rained.", "rain", "gazette"))
    new = replace(old, notes=(Note(1, (Text("The gazette of May, there."),)),))
    parts = redline(old, new)
    assert len(parts[BODY].xpath("//w:footnoteReference", namespaces=NS)) == 1
    assert not parts[BODY].xpath("//w:ins | //w:del", namespaces=NS)
    assert "of May" in "".join(texts(parts["word/footnotes.xml"], "//w:ins"))


def rows(*said_in: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(tuple((Text(each),) for each in row) for row in said_in)


def test_notes_stand_in_the_order_of_their_marks() -> None:
    """LibreOffice gives each mark the next note of the part, whatever their numbers say."""
    old = brief(line("A.", "a", "one"), line("B.", "b", "two"), line("C.", "c", "three"))
    new = brief(line("C.", "c", "three"), line("D.", "d", "four"))
    parts = redline(old, new)
    marks = parts[BODY].xpath("//w:footnoteReference/@w:id", namespaces=NS)
    notes = parts["word/footnotes.xml"].xpath("/*/w:footnote[not(@w:type)]/@w:id", namespaces=NS)
    assert marks == notes == sorted(notes, key=int)


def test_rows_come_and_go_and_cells_change() -> None:
    columns, head = (Column(), Column("decimal")), rows(("Year", "Trade"))
    old = brief(Table(columns, head, rows(("2021", "1.5"), ("2022", "2.5"), ("2023", "3.5"))))
    new = brief(Table(columns, head, rows(("2022", "2.7"), ("2023", "3.5"), ("2024", "4.5"))))
    body = redline(old, new)[BODY]
    assert texts(body, "//w:tr[w:trPr/w:del]") == ["20211.5"]
    assert texts(body, "//w:tr[w:trPr/w:ins]") == ["20244.5"]
    assert texts(body, "//w:tr[not(w:trPr/w:ins or w:trPr/w:del)]//w:ins") == ["2.7"]


@pytest.mark.parametrize(
    ("old", "new", "tracked"),
    [
        ([line("Boats."), line("Rain.")], [in_cell(said("A.")), line("Rain.")], {"pPr"}),
        ([line("Boats."), line("Rain.")], [in_cell(said("A.")), line("Snow.")], {"pPr"}),
        ([in_cell(said("A ship came here in spring."))],
            [in_cell(said("A ship came there in spring."))], {"tblGrid", "tcPr"}),
        ([replace(in_cell(said("A")), caption=said("B"))],
            [replace(in_cell(said("A")), caption=said("C"))], {"tblPr"}),
        ([run_in("one"), run_in("two"), in_cell(said("A."))], [in_cell(said("A.")),
            run_in("one", "two")], {"pPr"}),
    ],
    ids=["air above", "with other words", "columns", "caption", "in a flow"],
)  # fmt: skip
def test_what_stays_and_stands_otherwise_on_the_page_says_how_it_did(
    old: list[Block], new: list[Block], tracked: set[str]
) -> None:
    body = redline(brief(*old), brief(*new))[BODY]  # has proved that it goes back
    found = {str(each.tag).removeprefix(W) for each in body.iter() if "Change" in str(each.tag)}
    assert found == {f"{each}Change" for each in tracked}


def test_a_table_of_other_columns_takes_the_place_of_the_old_one() -> None:
    old = brief(Table((Column(), Column()), rows(("A", "B")), rows(("c", "d"))), line("End."))
    new = brief(Table((Column(),), rows(("A",)), rows(("c",))), line("End."))
    body = redline(old, new)[BODY]
    tables = body.xpath("//w:tbl", namespaces=NS)
    assert len(tables) == 2
    (between,) = tables[0].getnext()[0]  # Word takes tables that touch for one
    assert between.tag == f"{W}p"
    assert not len(tables[0].getnext()[1])  # LibreOffice would leave a line of it
    for settle in (accept, reject):
        settled = deepcopy(body)
        settle(settled)
        assert not settled.xpath("//*[local-name()='Choice']/*")


def test_a_table_whose_columns_stand_clearly_otherwise_goes_and_comes_whole() -> None:
    """LibreOffice takes no widths back."""
    old, new = (in_cell(said(words, "ships", "gazette")) for words in ("A ship.", "A ship. " * 20))
    body = redline(brief(old), brief(new))[BODY]
    tables = body.xpath("//w:tbl", namespaces=NS)
    for table, change in zip(tables, ("del", "ins"), strict=True):
        assert len(table.xpath(f"w:tr/w:trPr/w:{change}", namespaces=NS)) == 1
    assert not body.xpath("//w:tblGridChange | //w:tcPrChange", namespaces=NS)


def figure(last: str) -> Figure:
    series = Series("Exports", (Decimal(3), Decimal(last)))
    return Figure(
        Chart("series", "USD million", ("2023", "2024"), (series,)), said("Trade"), "Bars."
    )


def test_an_old_chart_goes_and_a_new_one_comes_with_both_parts_there() -> None:
    parts = redline(brief(figure("5")), brief(figure("6")))
    body = parts[BODY]
    went, came = (
        body.xpath(
            f"//w:{each}//*[local-name()='inline']//*[local-name()='chart']/@r:id",
            namespaces={**NS, "r": R},
        )
        for each in ("del", "ins")
    )
    assert len(went) == len(came) == 1
    targets = {each.get("Id"): each.get("Target") for each in parts["word/_rels/document.xml.rels"]}
    drawn = ["".join(parts[f"word/{targets[one[0]]}"].itertext()) for one in (went, came)]
    assert "5" in drawn[0]
    assert "6" in drawn[1]
    numbers = body.xpath("//*[local-name()='docPr']/@id")
    assert len(numbers) == len(set(numbers))
    anchored = body.xpath(
        "//*[local-name()='Fallback']//*[local-name()='chart']/@r:id", namespaces={"r": R}
    )
    assert anchored == [*went, *came]  # LibreOffice keeps no track of a chart in line
    asked = body.xpath("//*[local-name()='Choice']")
    assert [each.nsmap[each.get("Requires")] for each in asked] == [W15] * 6
    high = body.xpath("//*[local-name()='inline']/*[local-name()='extent']/@cy")
    blank = "//w:{}/w:r[*/*[local-name()='Fallback']/w:{}='\u00a0']/w:rPr/w:sz/@w:val"
    for each, tag, cy in zip(("del", "ins"), ("delText", "t"), high, strict=True):
        (size,) = body.xpath(blank.format(each, tag), namespaces=NS)  # or charts stand over notes
        assert int(size) / 2 * 1.17 == pytest.approx(int(cy) / 12700 + 2.3, abs=0.3)


@pytest.mark.parametrize(
    ("old", "new", "signs"),
    [
        ([figure("5")], [figure("6")], 2),
        ([figure("5"), line("End.")], [figure("6"), line("End.")], 0),
    ],
    ids=["at the end", "before a line"],
)
def test_a_chart_whose_paragraph_stays_has_a_sign_before_it(
    old: list[Block], new: list[Block], signs: int
) -> None:
    """LibreOffice keeps both charts else, whatever becomes of the changes."""
    body = redline(brief(*old), brief(*new))[BODY]
    first = "//*[self::w:ins or self::w:del]/w:r[1][.//*[text()='\u2060']]"
    assert len(body.xpath(first, namespaces=NS)) == signs
    assert len(body.xpath("//*[local-name()='anchor']")) == 2


W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def test_a_chart_that_did_not_change_is_there_once() -> None:
    parts = redline(brief(figure("5"), line("It rained.")), brief(figure("5"), line("It snowed.")))
    assert [name for name in parts if "charts/chart" in name and name.endswith(".xml")] == [
        "word/charts/chart1.xml"
    ]


def test_heads_and_feet_show_what_changed_and_old_values_as_words() -> None:
    later = replace(META, version="2", marking="TLP:GREEN")
    parts = redline(brief(line("It rained.")), brief(line("It rained."), meta=later))
    assert texts(parts[FOOT], "//w:del") == ["1", "TLP:CLEAR"]
    assert texts(parts[FOOT], "//w:ins") == ["2", "TLP:GREEN"]
    gone = parts[FOOT].xpath("//w:del//w:delInstrText", namespaces=NS)
    assert not gone  # refreshed, a field would show the new value


def test_the_pages_that_it_tells_are_those_of_either_brief() -> None:
    """As the plain files have them: a shape that was laid out knows its pages."""
    document = brief(line("It rained."))
    shapes = (replace(PLAIN, laid=7), replace(PLAIN, laid=8))
    data = make_redline(document, document, (House(), *shapes), STAMP, Place("r.docx")).written.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        foot, properties = (archive.read(p).decode() for p in (FOOT, "docProps/app.xml"))
    assert "<Pages>8</Pages>" in properties
    assert ">8</w:t>" in foot
    assert ">7</w:t>" not in re.sub(r"<w:del .*?</w:del>", "", foot)
    assert foot.count("NUMPAGES") == 1  # the field stays, and counts again
    read = (read_word(data, settle, ()) for settle in (reject, accept))
    assert ["of 7" in " ".join(said) for said in read] == [True, False]


_VERSION = 'DOCPROPERTY "Brief version"'
_CONTROL = '<w:tag w:val="brief-version"/>'
_BLOCK = (
    f"<w:sdt><w:sdtPr>{_CONTROL}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>0</w:t></w:r></w:p>"
    "</w:sdtContent></w:sdt>"
)
_PLACE = (
    '<w:sdt><w:sdtPr><w:tag w:val="brief"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Here.</w:t>'
    "</w:r></w:p></w:sdtContent></w:sdt>"
)


@pytest.mark.parametrize("marking", ["", "TLP:GREEN"])
@pytest.mark.parametrize(
    "shown",
    [
        paragraph(a_field(_VERSION)),
        paragraph(simple(_VERSION)),
        paragraph(control(_CONTROL)),
        _BLOCK,
    ],
)
def test_what_a_letterhead_shows_of_the_brief_changes_in_it(
    shown: str, marking: str, tmp_path: Path
) -> None:
    letter = with_head(tmp_path / "letter.docx", shown, f"{shown}{_PLACE}{paragraph('')}")
    house = House(reference_doc=str(letter))
    old = brief(line("It rained."), meta=replace(META, marking=""))
    new = brief(line("It rained."), meta=replace(META, version="2", marking=marking))
    data = make_redline(old, new, (house, PLAIN, PLAIN), STAMP, Place("r.docx")).written.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in ("word/header1.xml", BODY):
            root = etree.fromstring(archive.read(part))
            assert texts(root, "//w:del") == ["1"]
            assert "2" in texts(root, "//w:ins")


def test_items_of_a_list_that_stayed_are_counted_in_one() -> None:
    items = [line("First."), line("Second."), line("Third.")]
    old = brief(List(tuple((each,) for each in items), ordered=True))
    new = brief(List(tuple((each,) for each in items[:1] + items[2:]), ordered=True))
    numbers = redline(old, new)[BODY].xpath("//w:numId/@w:val", namespaces=NS)
    assert len(set(numbers)) == 1


def test_an_item_of_a_list_is_held_against_what_it_was() -> None:
    chart = Chart(
        "comparison", "USD", ("Malta", "Iceland"), (Series("", (Decimal(1), Decimal(2))),)
    )
    items = (line("Read the fourth clause first."),), (Figure(chart, (), "A chart."),)
    other = (line("Read the fifth clause first."),), items[1]
    before = List((), ordered=True)  # so that the two texts give their lists other numbers
    old = brief(List(items, ordered=True))
    body = redline(old, brief(before, List(other, ordered=True)))[BODY]
    assert texts(body, "//w:del") == ["fourth"]
    assert texts(body, "//w:ins") == ["fifth"]


def test_the_last_lines_of_a_brief_can_come_and_go() -> None:
    short, longer = brief(line("One.")), brief(line("One."), line("Two."), line("Three."))
    for old, new in ((short, longer), (longer, short)):
        last = redline(old, new)[BODY].xpath("//w:body/w:p[last()]/w:pPr/w:rPr", namespaces=NS)
        assert not last  # no program takes the end of the last paragraph away


def test_every_number_of_a_change_and_every_bookmark_is_there_once() -> None:
    old = brief(Heading(1, said("Ties"), "ties"), line("It rained.", "rain"), line("A.", "a"))
    new = brief(line("A.", "a"), Heading(1, said("Ties"), "ties"), line("It snowed.", "snow"))
    parts = redline(old, new)
    names = parts[BODY].xpath("//w:bookmarkStart/@w:name", namespaces=NS)
    assert len(names) == len(set(names))
    changes = "//w:ins/@w:id | //w:del/@w:id | //w:pPrChange/@w:id | //w:bookmarkStart/@w:id"
    numbers = [n for each in parts.values() for n in each.xpath(changes, namespaces=NS)]
    assert len(numbers) == len(set(numbers))


def test_words_that_libreoffice_tells_as_moved_go_back_where_all_is_rejected() -> None:
    mark = "<w:rPr><w:{0} w:id='1'/></w:rPr>"
    moved = (
        "<w:p><w:pPr>" + mark + "</w:pPr><w:{0} w:id='2'><w:r><w:t>{1}</w:t></w:r></w:{0}></w:p>"
    )
    body = moved.format("moveFrom", "old") + moved.format("moveTo", "new")
    for settle, left in ((accept, "new"), (reject, "old")):
        root = etree.fromstring(f'<w:body xmlns:w="{NS["w"]}">{body}<w:p/></w:body>')
        settle(root)
        assert texts(root, "//w:p") == [left, ""]


def test_a_redline_that_reads_otherwise_is_found_out() -> None:
    from brief.writers.docx import make_docx  # noqa: PLC0415 - for this test alone

    old, new = (make_docx(brief(line(said)), House()).data for said in ("It rained.", "It snowed."))
    assert "accepted" in first_difference(old, old, new)
    assert "rejected" in first_difference(new, old, new)
    kept = with_looks(old, "<w:keepNext/>")
    assert "keepNext" in first_difference(old, old, kept)


def with_looks(data: bytes, said: str) -> bytes:
    """The Word file whose first paragraph says more of how it looks."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as other:
        for name in archive.namelist():
            words = archive.read(name)
            if name == BODY:
                words = words.replace(b"</w:pPr>", f"{said}</w:pPr>".encode(), 1)
            other.writestr(name, words)
    return made.getvalue()


def test_what_stands_under_a_table_reads_as_it_did_though_lines_stand_closer_in_one() -> None:
    """What a heading has of its own is measured by its style, which has less air in one brief."""
    wide = replace(in_cell(said("A.", "boat", "gazette")), caption=said("Boats"))
    under = wide, Heading(1, said("End"), "end")
    rain = line("The ferry from Ruritania to Graustark takes eleven hours.")
    for counts in ((40, 75), (75, 40)):
        redline(*(brief(*[rain] * count, *under) for count in counts))  # proves itself, or raises


def test_briefs_that_are_read_from_different_sides_are_refused() -> None:
    arabic = brief(line("It rained."), meta=replace(META, language="ar"))
    with pytest.raises(BriefError, match="different sides"):
        make_redline(brief(line("x")), arabic, (House(), PLAIN, PLAIN), STAMP, Place("r.docx"))


WORDS = ("Malta", "Iceland", "opened", "an", "embassy", "in", "May", "2024", "the", "harbour", "of")


def some_brief(chance: random.Random) -> Document:
    """A brief of a few facts in paragraphs, lists and tables, some of them cited."""

    def words() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(1, 9))) + "."

    def cell() -> tuple[Inline, ...]:
        return said(
            words(), chance.choice(("", *"abcdef")), chance.choice(("", "gazette", "survey"))
        )

    def items(deep: int) -> List:
        return List(
            tuple(item(deep) for _ in range(chance.randint(1, 3))),
            chance.random() < 0.5,
            chance.randint(1, 3),
        )

    def item(deep: int) -> tuple[Block, ...]:
        inside = (items(deep - 1),) if deep and chance.random() < 0.5 else ()
        return (Paragraph(cell()), *inside)

    def block() -> Block:
        match chance.randrange(7):
            case 0:
                title = words()
                return Heading(
                    chance.randint(1, 2),
                    said(title),
                    re.sub(r"\W", "-", title) + str(chance.randrange(99)),
                )
            case 1:
                return items(deep=chance.randint(0, 2))
            case 2:
                wide = chance.randint(1, 2)
                made = tuple(
                    tuple(cell() for _ in range(wide)) for _ in range(chance.randint(1, 4))
                )
                return Table((Column(),) * wide, made[:1], made[1:] or made[:1], said(words()))
            case 3 if chance.random() < 0.3:
                return figure(str(chance.randint(4, 6)))
        return Paragraph(cell())

    meta = replace(
        META, version=str(chance.randint(1, 2)), marking=chance.choice(("", "TLP:GREEN"))
    )
    return brief(*(block() for _ in range(chance.randint(1, 8))), meta=meta)


@pytest.mark.parametrize("seed", range(6))
def test_random_pairs_of_briefs_read_as_both(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - for a test
    old, new = some_brief(chance), some_brief(chance)
    redline(old, new)  # proves itself, or raises
    kept = tuple(each for each in old.blocks if chance.random() < 0.7 or isinstance(each, Title))
    plain = replace(old, notes=())
    redline(plain_of(old), plain_of(replace(plain, blocks=kept)))


def plain_of(document: Document) -> Document:
    """The same with its notes numbered anew."""
    return brief(
        *(each for each in document.blocks if not isinstance(each, Title)), meta=document.meta
    )


# ---- the command ---------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(BASE, encoding="utf-8")
    Path("facts.yaml").write_text(LATER, encoding="utf-8")
    return tmp_path


def test_the_command_writes_a_file_in_the_name_that_is_given(desk: Path, capsys: Capture) -> None:
    asked = ["diff", "old.yaml", "--redline", "r.docx", "--author", "Ann", "--date", "2025-08-01"]
    assert main(asked) == 0
    assert capsys.readouterr().out == "r.docx\n"
    with zipfile.ZipFile("r.docx") as archive:
        body = archive.read(BODY).decode()
    assert 'w:author="Ann" w:date="2025-08-01T00:00:00Z"' in body
    assert "boat" not in body  # of rank 3: neither brief prints it
    first = Path("r.docx").read_bytes()
    assert main(asked) == 0  # the same again is no other file
    assert Path("r.docx").read_bytes() == first


def test_a_fact_that_surely_has_another_id_is_held_against_what_it_said(desk: Path) -> None:
    other = BASE.replace("  consul: {", "  post: {").replace("a consul", "one consul")
    other = other.replace("  gazette: {", "  daily: {").replace("[gazette ", "[daily ")
    (desk / "facts.yaml").write_text(other, encoding="utf-8")
    assert main(["diff", "old.yaml", "--redline", "r.docx"]) == 0
    with zipfile.ZipFile("r.docx") as archive:
        body = etree.fromstring(archive.read(BODY))
    assert (texts(body, "//w:del"), texts(body, "//w:ins")) == (["a"], ["one"])


def test_a_file_in_the_way_stays_unless_forced(desk: Path, capsys: Capture) -> None:
    Path("r.docx").write_text("mine", encoding="utf-8")
    assert main(["diff", "old.yaml", "--redline", "r.docx"]) == 1
    assert "there is a file of this name" in capsys.readouterr().err
    assert Path("r.docx").read_text(encoding="utf-8") == "mine"
    assert main(["diff", "old.yaml", "--redline", "r.docx", "--force"]) == 0


@pytest.mark.parametrize(
    ("asked", "told", "code"),
    [
        (["--redline", "r.pdf"], "does not end in .docx", 1),
        (["--redline", "r.docx", "--format", "json"], "--redline writes a file instead", 2),
        (["--author", "Ann"], "say --redline", 2),
        (["--redline", "r.docx", "--author", "\n"], "no name that a change can bear", 2),
        (["--redline", "r.docx", "--date", "soon"], "is not a day", 2),
    ],
)
def test_what_makes_no_sense_is_one_line(
    desk: Path, capsys: Capture, asked: list[str], told: str, code: int
) -> None:
    try:
        got = main(["diff", "old.yaml", *asked])
    except SystemExit as error:
        got = error.code if isinstance(error.code, int) else 1
    assert got == code
    assert told in capsys.readouterr().err
    assert not Path("r.docx").exists()


def test_equal_bases_give_a_file_without_changes(desk: Path, capsys: Capture) -> None:
    assert main(["diff", "old.yaml", "old.yaml", "--redline", "r.docx"]) == 0
    assert "both read alike: the file has no changes in it" in capsys.readouterr().err


@pytest.mark.parametrize("edition", ["", "partner"])
@pytest.mark.parametrize("id_", ["consul", "post"])
def test_what_is_withheld_by_now_stands_in_no_deletion_and_the_desk_is_told(
    id_: str, edition: str, desk: Path, capsys: Capture
) -> None:
    base = f"{BASE}editions:\n  partner: {{for: the embassy}}\n"
    (desk / "old.yaml").write_text(base, encoding="utf-8")
    withheld = base.replace("  consul: {", f"  {id_}: {{use: withhold, ")
    (desk / "facts.yaml").write_text(withheld, encoding="utf-8")
    assert main(["diff", "old.yaml", "--redline", "r.docx", "--edition", edition]) == 0
    assert found_in(desk / "r.docx", ["consul"]) == set()
    told = capsys.readouterr().err
    assert ('warning: "consul" is in the brief no longer: ' in told) is (not edition)


@pytest.mark.parametrize("way", ["who", "basis", "conflict"])
def test_what_an_edition_leaves_out_of_either_base_stands_in_no_deletion(
    way: str, tmp_path: Path, capsys: Capture
) -> None:
    """Open once and closed now, or closed in both."""
    how = HOW["withheld"]
    (tmp_path / "new.yaml").write_text(base_of([way], how, "n"), encoding="utf-8")
    for seed, before in (("o", OPEN), ("c", how)):
        (tmp_path / "old.yaml").write_text(base_of([way], before, seed, 7123457), encoding="utf-8")
        asked = [str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"), "--edition", "partner"]
        made = tmp_path / "r.docx"
        assert main(["diff", *asked, "--redline", str(made), "--force"]) == 0, (
            capsys.readouterr().err
        )
        secrets = [
            token(name, one) for name in ("text", "quote", "note", "title") for one in (seed, "n")
        ]
        assert not found_in(made, [*secrets, "7123457", "7,123,457"])


def test_a_column_begins_in_a_redline_where_it_does_in_each_plain_file() -> None:
    shape = replace(PLAIN, columns=2)
    says = [f"The port of pier {n} was dredged and opened again for boats." * 3 for n in range(40)]
    old, new = (brief(*(line(one) for one in says[:size])) for size in (24, 40))
    was, is_ = (filled(each, House(), shape, None).breaks for each in (old, new))
    assert was
    assert was != is_
    data = make_redline(old, new, (House(), shape, shape), STAMP, Place("r.docx")).written.data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read(BODY))
    ends = "//w:br[@w:type='column'][ancestor::w:{}]"
    assert [len(body.xpath(ends.format(each), namespaces=NS)) for each in ("del", "ins")] == [
        len(was),
        len(is_),
    ]


def test_a_paragraph_parts_in_a_redline_where_it_does_in_each_plain_file() -> None:
    """It is kept with the line in small print below but where a column ends within it."""
    shape = replace(PLAIN, columns=2)
    long = line("The port was dredged and opened again for boats. " * 12)
    told = Paragraph(said("Old figures are marked."), "small")
    rain = [line(f"It rained on pier {n}.") for n in range(70)]
    old, new = (brief(*rain[:size], long, told, *rain[60:]) for size in (20, 41))
    assert [bool(filled(one, House(), shape, None).kept) for one in (old, new)] == [True, False]
    for first, second in ((old, new), (new, old)):
        made = make_redline(first, second, (House(), shape, shape), STAMP, Place("r.docx"))
        kept = [
            next(
                each for each in read_word(made.written.data, settle, looks=True) if "boats" in each
            )
            for settle in (reject, accept)
        ]
        assert ["keepNext" in each for each in kept] == [first is old, second is old]


def framed(*old: Paragraph, new: tuple[Paragraph, ...]) -> tuple[Redline, etree._Element]:
    """A redline in two columns of two heads, and its body."""
    shape = replace(PLAIN, columns=2)
    was, is_ = (
        brief(*head, line(f"The pier opened in {year}."))
        for head, year in ((old, 1990), (new, 1992))
    )
    made = make_redline(was, is_, (House(), shape, shape), STAMP, Place("r.docx"))
    with zipfile.ZipFile(io.BytesIO(made.written.data)) as archive:
        return made, etree.fromstring(archive.read(BODY))


def test_a_framed_head_has_one_rule_and_one_paragraph_for_each_of_its_lines() -> None:
    """LibreOffice drops changes in a frame where borders differ, of the end of a paragraph in it,
    and those of the paragraph that the frame hangs on."""
    version = [Paragraph(said(f"Version {n}"), "particulars") for n in (1, 2)]
    made, body = framed(version[0], new=(version[1],))
    head = body.xpath("//w:p[w:pPr/w:framePr]", namespaces=NS)
    assert [each.findtext(f"{W}r/{W}t") for each in head] == ["Ties", "Version "]
    assert head[0].find(f"{W}pPr/{W}pBdr/{W}bottom") is not None
    assert len(head[1].findall(f"{W}ins")) == len(head[1].findall(f"{W}del")) == 1
    assert not [*head[1].getnext().iter(f"{W}r", f"{W}ins", f"{W}del")]
    assert not made.in_frame


def test_a_framed_line_that_says_all_else_is_the_same_line() -> None:
    names = [Paragraph(said(words), "standfirst") for words in ("Ships at sea.", "A port of call.")]
    made, body = framed(names[0], new=(names[1],))
    assert len(body.xpath("//w:p[w:pPr/w:framePr]", namespaces=NS)) == 2
    assert not made.in_frame


def test_a_framed_line_that_came_whole_is_told_since_libreoffice_loses_it(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = framed(new=(Paragraph(said("A port of call."), "standfirst"),))
    assert made.in_frame
    monkeypatch.setattr("brief.writers.docx.redlining.make_redline", lambda *_: made)
    assert main(["diff", "old.yaml", "--redline", "r.docx"]) == 0
    told = "changes in the title or in the line under it, which stand in a frame: LibreOffice keeps"
    assert told in capsys.readouterr().err


def test_a_column_that_begins_at_a_paragraph_begins_there_once() -> None:
    one = w("p", w("pPr"))
    begin_column(one)
    begin_column(one)
    assert len(one.findall(f".//{W}br")) == 1


def test_charts_and_lists_read_as_both_though_the_letters_of_two_briefs_differ() -> None:
    """Beside a page that is full the letters are smaller, and so are charts and insets of lists."""
    shape = replace(PLAIN, columns=2, laid=1)
    rain = [line(f"It rained on pier {n}, and the boats of the port stayed in.") for n in range(60)]
    points = Callout("key-points", (List(((line("Pilots stay."),), (line("Boats leave."),))),))
    old, new = (brief(points, figure("5"), *lines) for lines in (rain, rain[:12]))
    letters = [filled(each, House(), shape, None).house.body_size for each in (old, new)]
    assert letters[0] < letters[1]
    make_redline(old, new, (House(), shape, shape), STAMP, Place("r.docx"))  # or it raises
