"""How close notes stand, for the sake of LibreOffice; the judge of it is in tests/e2e."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt
from tests import documents
from tests.word_files import WordFile, write
from tests.word_templates import by_pandoc
from tests.written import write_reference_doc

from brief.house import House
from brief.model import Callout, Document, List, Quote
from brief.writers.docx.parts.default_styles import default_styles
from brief.writers.docx.parts.elements import Element, parse
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.widows import keep_last_lines

NOTES, STYLES = "word/footnotes.xml", "word/styles.xml"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def brief() -> Document:
    return documents.many_notes(3, 1)


def template(path: Path, *, text: float, note: float, apart: float, line: float = 1.0) -> Path:
    """Letters of text and of notes so many points high, notes so far apart."""
    made = docx.Document()
    made.styles["Normal"].font.size = Pt(text)
    made.styles["Normal"].paragraph_format.line_spacing = line
    style = made.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    style.font.size = Pt(note)
    style.paragraph_format.space_after = Pt(apart)
    style.paragraph_format.line_spacing = 1.0
    made.save(str(path))
    return path


def note_style(file: WordFile, path: str, attribute: str) -> str | None:
    """What the style of notes says there in the file that was written, or inherits."""
    root = file.root(STYLES)
    styles = Styles(root, lambda: root)
    return styles.attribute(styles.get("footnote text"), path, attribute)


def apart(file: WordFile) -> str | None:
    """The space after a note, in twentieths of a point."""
    return note_style(file, "pPr/spacing", "after")


def test_notes_of_the_default_template_stand_as_its_style_says(tmp_path: Path) -> None:
    own = WordFile(write_reference_doc(House(), tmp_path / "own.docx"))
    file = write(brief(), tmp_path)
    assert file.members[STYLES] == own.members[STYLES]
    assert apart(file) == "20"


def test_the_style_says_it_and_no_note_so_that_a_note_added_by_hand_looks_the_same(
    tmp_path: Path,
) -> None:
    file = write(brief(), tmp_path, reference=by_pandoc(tmp_path / "pandoc.docx"))
    direct = "//w:footnote[not(@w:type)]/w:p/w:pPr/*[not(self::w:pStyle)]"
    assert file.find(direct, NOTES) == []
    assert len(file.notes()) == 3


def test_a_brief_without_notes_leaves_the_style_alone(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=12, apart=10)
    assert apart(write(Document(documents.meta(), ()), tmp_path, reference=path)) == "200"


@pytest.mark.parametrize("size", [9, 10, 12])
def test_our_own_styles_leave_a_note_the_room_of_a_line_in_houses_of_every_size(
    size: float, tmp_path: Path
) -> None:
    house = House(body_size=size, note_size=size - 1.5)
    file = write(called_everywhere(), tmp_path, house=house)
    own = WordFile(write_reference_doc(house, tmp_path / "own.docx"))
    assert file.members[STYLES] == own.members[STYLES]


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ({"text": 12, "note": 9, "apart": 3}, "60"),  # 13.8 points a line; 10.35 and 3 for a note
        ({"text": 12, "note": 9, "apart": 6}, "69"),
        ({"text": 11, "note": 10, "apart": 6}, "23"),
        ({"text": 12, "note": 12, "apart": 10}, "0"),
        ({"text": 10, "note": 12, "apart": 1}, "0"),
        ({"text": 10, "note": 10, "apart": 5, "line": 1.5}, "0"),  # a lone line counts as single
    ],
)
def test_a_line_of_a_note_and_the_space_above_it_are_no_higher_than_a_line_of_text(
    look: dict[str, float], said: str, tmp_path: Path
) -> None:
    reference = template(tmp_path / "house.docx", **look)
    file = write(brief(), tmp_path, reference=reference)
    assert apart(file) == said
    assert note_style(file, "pPr/spacing", "line") == "240"


def test_the_space_that_comes_from_the_documents_defaults_counts(tmp_path: Path) -> None:
    file = write(brief(), tmp_path, reference=by_pandoc(tmp_path / "pandoc.docx"))
    assert apart(file) == "0"


def test_lines_of_a_fixed_height_are_that_high(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=6)
    made = docx.Document(str(path))
    made.styles["Normal"].paragraph_format.line_spacing = Pt(18)
    made.save(str(path))
    assert apart(write(brief(), tmp_path, reference=path)) == "120"  # 18 against 10.35 and 6
    made.styles["Normal"].paragraph_format.line_spacing = Pt(14)
    made.save(str(path))
    assert apart(write(brief(), tmp_path, reference=path)) == "73"


def respaced(path: Path, **spacing: str) -> Path:
    """The template with that said of the space around its notes."""
    made = docx.Document(str(path))
    said = made.styles["footnote text"].element.pPr.find(qn("w:spacing"))
    for key, value in spacing.items():
        said.set(qn(f"w:{key}"), value)
    made.save(str(path))
    return path


def called_everywhere() -> Document:
    """A note in each kind of text that may call one."""
    notes = documents.Noted()
    said = [documents.para("Said.", notes.mark("A note.")) for _ in range(6)]
    blocks = (
        said[0],
        replace(said[1], role="small"),
        Quote((said[2],)),
        Callout("key-points", (List(((said[3],),)),)),
        Callout("contested", (said[4],)),
        Callout("caveat", (said[5],)),
    )
    return Document(documents.meta(), blocks, tuple(notes.notes))


def line(file: WordFile, style: str) -> tuple[str | None, str | None]:
    """How high lines of that style are, and by which rule."""
    root = file.root(STYLES)
    styles = Styles(root, lambda: root)
    said = (styles.attribute(styles.get(style), "pPr/spacing", of) for of in ("line", "lineRule"))
    height, rule = said
    return height, rule


def test_lines_of_a_style_with_a_lower_border_get_room_for_it_and_a_note(tmp_path: Path) -> None:
    """A template as large in notes as in text leaves a callout's own line no room for both."""
    reference = template(tmp_path / "house.docx", text=10, note=10, apart=0)
    file = write(called_everywhere(), tmp_path, reference=reference)
    assert line(file, "Key Points") == ("275", "atLeast")  # 11.5 points, and 2.25 of border
    assert line(file, "Normal") == ("240", "auto")


def test_small_print_has_lines_as_high_as_the_templates_notes(tmp_path: Path) -> None:
    reference = template(tmp_path / "house.docx", text=14, note=13, apart=0)
    file = write(called_everywhere(), tmp_path, reference=reference)
    assert line(file, "Small Print") == ("299", "atLeast")


def test_styles_in_which_no_note_is_called_stay_as_the_template_has_them(tmp_path: Path) -> None:
    own = write_reference_doc(House(), tmp_path / "own.docx")
    made = docx.Document(str(own))
    made.styles["Key Points"].paragraph_format.line_spacing = 1.0
    made.save(str(own))
    assert line(write(brief(), tmp_path, reference=own), "Key Points") == ("240", "auto")
    assert line(write(called_everywhere(), tmp_path, reference=own), "Key Points") == (
        "249",
        "atLeast",
    )


@pytest.mark.parametrize(
    ("border", "said"),
    [
        (
            {"val": "single", "sz": "8", "space": "5"},
            "324",
        ),  # 10.2 points for a note, 6 for the border
        ({"val": "double", "sz": "8", "space": "5"}, "364"),
        ({"val": "none", "sz": "8", "space": "5"}, "253"),  # as our own style has it
    ],
)
def test_a_border_counts_with_its_thickness(
    border: dict[str, str], said: str, tmp_path: Path
) -> None:
    own = write_reference_doc(House(), tmp_path / "own.docx")
    made = docx.Document(str(own))
    lower = made.styles["Caveat"].element.pPr.find(f"{qn('w:pBdr')}/{qn('w:bottom')}")
    for key, value in border.items():
        lower.set(qn(f"w:{key}"), value)
    made.save(str(own))
    assert line(write(called_everywhere(), tmp_path, reference=own), "Caveat")[0] == said


def test_an_exact_height_stays_exact(tmp_path: Path) -> None:
    own = write_reference_doc(House(), tmp_path / "own.docx")
    made = docx.Document(str(own))
    made.styles["Contested"].paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    made.styles["Contested"].paragraph_format.line_spacing = Pt(11)
    made.save(str(own))
    assert line(write(called_everywhere(), tmp_path, reference=own), "Contested") == (
        "249",
        "exact",
    )


def test_space_above_a_note_goes_below_it_as_far_as_there_is_room(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=0)
    file = write(brief(), tmp_path, reference=respaced(path, before="120"))
    assert (note_style(file, "pPr/spacing", "before"), apart(file)) == ("0", "69")


def test_lines_of_at_least_a_height_are_as_high_as_their_letters(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=12, apart=10)
    low = respaced(path, line="100", lineRule="atLeast")
    assert apart(write(brief(), tmp_path, reference=low)) == "0"
    high = respaced(path, line="270", lineRule="atLeast")  # 13.5 points; 13.8 for letters of 12
    assert apart(write(brief(), tmp_path, reference=high)) == "0"


@pytest.mark.parametrize("side", ["before", "after"])
@pytest.mark.parametrize(("way", "value"), [("Autospacing", "1"), ("Lines", "50")])
def test_space_that_is_automatic_or_in_lines_counts_and_goes(
    side: str, way: str, value: str, tmp_path: Path
) -> None:
    path = template(tmp_path / "house.docx", text=12, note=11, apart=0)
    reference = respaced(path, **{f"{side}{way}": value})
    file = write(brief(), tmp_path, reference=reference)
    assert apart(file) == "23"
    assert note_style(file, "pPr/spacing", f"{side}{way}") == "0"


def test_automatic_space_that_is_off_leaves_the_measure(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=3)
    reference = respaced(path, beforeAutospacing="0", afterAutospacing="false", afterLines="0")
    assert apart(write(brief(), tmp_path, reference=reference)) == "60"


def test_a_note_may_begin_with_one_line_whatever_its_template_says(tmp_path: Path) -> None:
    def widows(file: WordFile) -> str | None:
        return note_style(file, "pPr/widowControl", "val")

    path = template(tmp_path / "house.docx", text=12, note=9, apart=0)
    assert widows(write(brief(), tmp_path, reference=path)) == "0"
    made = docx.Document(str(path))
    made.styles["footnote text"].paragraph_format.widow_control = True
    made.save(str(path))
    assert widows(write(brief(), tmp_path, reference=path)) == "0"


@pytest.mark.parametrize("of", ["footnote text", "Normal"])
def test_a_note_may_break_whatever_it_inherits(of: str, tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=0)
    made = docx.Document(str(path))
    made.styles["footnote text"].base_style = made.styles["Normal"]
    made.styles[of].paragraph_format.keep_together = True
    made.styles[of].paragraph_format.keep_with_next = True
    made.save(str(path))
    file = write(brief(), tmp_path, reference=path)
    said = {each: note_style(file, f"pPr/{each}", "val") for each in ("keepLines", "keepNext")}
    assert said == {"keepLines": "0", "keepNext": "0"}


def test_the_lines_of_the_houses_own_text_stay_as_they_are(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=10, note=12, apart=0)
    file = write(called_everywhere(), tmp_path, reference=path)
    assert line(file, "Normal") == ("240", "auto")


def test_styles_that_inherit_from_one_another_in_a_ring_end(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=6)
    made = docx.Document(str(path))
    made.styles["footnote text"].base_style = made.styles["Normal"]
    made.styles["Normal"].base_style = made.styles["footnote text"]
    made.save(str(path))
    assert apart(write(brief(), tmp_path, reference=path)) == "69"


def test_a_size_with_its_unit_is_understood(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=6)
    made = docx.Document(str(path))
    size = made.styles["Normal"].element.rPr.find(qn("w:sz"))
    size.set(qn("w:val"), "14pt")  # as the standard allows from its second edition on
    made.save(str(path))
    assert apart(write(brief(), tmp_path, reference=path)) == "115"


def test_each_attribute_is_inherited_by_itself() -> None:
    root = parse(
        f"<w:styles {NS}><w:docDefaults><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="40" w:after="200" w:line="300"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/>'
        '<w:pPr><w:spacing w:after="60"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/>'
        '<w:pPr><w:spacing w:line="240"/></w:pPr></w:style></w:styles>'
    )
    styles = Styles(root, lambda: root)
    said = [styles.attribute(styles.get("b"), "pPr/spacing", of) for of in ("line", "after")]
    assert said == ["240", "60"]
    assert styles.attribute(styles.get("b"), "pPr/spacing", "before") == "40"
    assert styles.attribute(styles.get("b"), "pPr/spacing", "lineRule") is None
    assert styles.attribute(styles.get("b"), "rPr/sz", "val") is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((60, 8, 0), "keepLines"),
        ((160, 8, 0), "widowControl"),  # whole it would leave much of a page blank
        ((60, 30, 0), ""),  # the line before the last calls none
        ((60, 2, 20), "keepLines"),
        ((8, 8, 0), ""),  # two lines at most
        ((90, 0), ""),
    ],
)
def test_last_lines_stay_or_part_where_both_call_notes(words: tuple[int, ...], said: str) -> None:
    """Else LibreOffice moves the first of them once its notes are placed, and loses a link."""
    paragraph = noted(*words)
    keep_last_lines([paragraph], 400, 10, default_styles_of(House()))
    found = paragraph.findall(f"{qn('w:pPr')}/*")
    assert [each.tag for each in found] == ([qn(f"w:{said}")] if said else [])


def test_a_paragraph_that_stands_whole_under_a_heading_is_kept_with_the_next_one_too() -> None:
    """Else LibreOffice moves it for its notes, and the heading stays alone at a page's foot."""
    heading = parse(f'<w:p {NS}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>')
    first, second = noted(60, 8, 0), noted(60, 8, 0)
    keep_last_lines([heading, first, second], 400, 10, default_styles_of(House()))
    said = [[each.tag for each in one.iterfind(f"{qn('w:pPr')}/*")] for one in (first, second)]
    assert said == [[qn("w:keepNext"), qn("w:keepLines")], [qn("w:keepLines")]]


def noted(*words: int) -> Element:
    """A paragraph of so many words before each of its notes, and behind the last."""
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    runs = mark.join(f"<w:r><w:t>{'haddock ' * count}</w:t></w:r>" for count in words)
    return parse(f"<w:p {NS}>{runs}</w:p>")


def default_styles_of(house: House) -> Styles:
    root = parse(default_styles(house, "en"))
    return Styles(root, lambda: root)
