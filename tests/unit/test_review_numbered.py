"""What is read off a file that came back: numbers of notes, names of styles, words that went."""

from __future__ import annotations

import pytest
from lxml import etree

from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.losses import lost_places
from brief.reviewing.numbered import note_names
from brief.reviewing.package import WordParts
from brief.reviewing.pieces import is_plain
from brief.reviewing.stories import read_lines

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def call(number: int, more: str = "") -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"{more}/></w:r>'


def paragraph(*calls: str, section: str = "") -> str:
    properties = f"<w:pPr><w:sectPr>{section}</w:sectPr></w:pPr>" if section else ""
    return f"<w:p>{properties}{''.join(calls)}</w:p>"


def named(body: str, settings: str = "", last: str = "") -> dict[str, str]:
    document = f"<w:document {W}><w:body>{body}<w:sectPr>{last}</w:sectPr></w:body></w:document>"
    notes = "".join(f'<w:footnote w:id="{number}"/>' for number in (2, 3, 7, 9))
    return note_names(
        WordParts(
            etree.fromstring(document),
            (("footnotes", etree.fromstring(f"<w:footnotes {W}>{notes}</w:footnotes>")),),
            None, None, settings=etree.fromstring(f"<w:settings {W}>{settings}</w:settings>"),
        )
    )  # fmt: skip


def restart(when: str, start: int = 1) -> str:
    said = f'<w:numStart w:val="{start}"/><w:numRestart w:val="{when}"/>'
    return f"<w:footnotePr>{said}</w:footnotePr>"


def test_notes_are_counted_as_their_marks_stand_whatever_they_are_called() -> None:
    body = paragraph(call(7), call(2)) + paragraph(call(3))
    assert named(body) == {
        "footnotes 7": "note 1",
        "footnotes 2": "note 2",
        "footnotes 3": "note 3",
        "footnotes 9": "a note that no number calls",
    }


def test_a_mark_of_its_own_is_not_counted() -> None:
    body = paragraph(call(7), call(2, ' w:customMarkFollows="1"'), call(3))
    assert named(body)["footnotes 2"] == "a note that no number calls"
    assert named(body)["footnotes 3"] == "note 2"


def test_a_number_that_two_sections_print_has_its_section_with_it() -> None:
    body = paragraph(call(2), section="<w:type/>") + paragraph(call(3), call(7))
    names = named(body, last=restart("eachSect"))
    assert [names[f"footnotes {number}"] for number in (2, 3, 7)] == [
        "note 1 of section 1",
        "note 1 of section 2",
        "note 2",
    ]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        (restart("continuous", 5), ["note 5", "note 6"]),
        (restart("eachPage"), ["note 1, counted from the first", "note 2, counted from the first"]),
        (restart("eachSect", 4), ["note 4 of section 1", "note 4 of section 2"]),
    ],
)
def test_what_the_settings_say_of_counting_holds(rules: str, said: list[str]) -> None:
    body = paragraph(call(2), section="<w:type/>") + paragraph(call(3))
    names = named(body, settings=rules)
    assert [names["footnotes 2"], names["footnotes 3"]] == said


def test_a_section_as_it_was_before_a_tracked_change_is_none() -> None:
    old = "<w:sectPrChange><w:sectPr/></w:sectPrChange>"
    body = paragraph(call(2), section=restart("eachSect") + old) + paragraph(call(3))
    assert named(body)["footnotes 3"] == "note 2"


def test_a_line_of_the_contents_is_known_in_words_of_another_language() -> None:
    style = '<w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>'
    line = '<w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:t>Ties 4</w:t></w:r></w:p>'
    root = etree.fromstring(f"<w:document {W}><w:body>{line}</w:body></w:document>")
    styles = etree.fromstring(f"<w:styles {W}>{style}</w:styles>")
    (read,) = read_lines(WordParts(root, (), None, None, styles)).lines
    assert not is_plain(read)  # so that its new number of a page is no edit


@pytest.mark.parametrize("left", [[("", "footnotes 1")], []], ids=["its note stays", "all is gone"])
def test_a_fact_without_words_in_one_of_its_places_is_lost_there(
    left: list[tuple[str, str]],
) -> None:
    def line(mark: str, *pieces: tuple[str, str]) -> Line:
        of = frozenset({mark})
        return Line("", [Piece(text, of, frozenset(), note=note) for text, note in pieces])

    said = ("Malta has a boat.", "")
    sent = Read([line("_f1", said, ("", "footnotes 1")), line("_f2", said)])
    assert list(lost_places(sent, Read([line("_f1", *left), line("_f2", said)]))) == [
        ("_f1", "Malta has a boat.")
    ]
    assert list(lost_places(sent, sent)) == []
