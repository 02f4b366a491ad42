"""A house's own Word file: what of it stays, what goes, and what is said of it."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import docx.oxml
import pytest
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Cm, Pt
from tests import documents
from tests.letterheads import Letterhead, line, said
from tests.word_files import (
    NS,
    Element,
    W,
    WordFile,
    brief_of,
    property_of,
    words,
    words_in,
    words_of,
    write,
)
from tests.word_templates import (
    MADE_ELSEWHERE,
    TEMPLATES,
    by_python_docx,
    german_ministry,
    picture,
    theme,
    with_place,
    without_headings,
    without_styles,
)
from tests.written import write_reference_doc

from brief.house import House, Page
from brief.model import (
    Block,
    Callout,
    Column,
    Document,
    Emphasis,
    Heading,
    List,
    Meta,
    Paragraph,
    Table,
    Text,
    plain_text,
)
from brief.problem import BriefError, Problem, Severity
from brief.shape import Shape
from brief.writers.docx import make_docx
from brief.writers.docx.parts.elements import parse
from brief.writers.docx.parts.styles import Styles


def short() -> Document:
    return brief_of(Heading(1, (Text("Trade"),), "trade"), Paragraph((Text("Said."),)))


@pytest.fixture(scope="module")
def ministry(tmp_path_factory: pytest.TempPathFactory) -> WordFile:
    """Every element in the letterhead of a ministry, for many to read."""
    folder = tmp_path_factory.mktemp("ministry")
    template = german_ministry(folder / "house.dotx")
    return write(documents.every_element(), folder, reference=template)


# ---- what stays ----------------------------------------------------------------------------


def test_a_template_becomes_a_document(ministry: WordFile) -> None:
    types = ministry.members["[Content_Types].xml"].decode()
    assert "wordprocessingml.document.main+xml" in types
    assert "template" not in types


def test_styles_are_found_by_name_whatever_their_ids(ministry: WordFile) -> None:
    contents, heading = (p for p in ministry.paragraphs() if words(p) == "Diplomacy")
    assert property_of(contents, "pPr/pStyle") == "TOC1"
    assert property_of(heading, "pPr/pStyle") == "berschrift1"
    (marks,) = {*ministry.values("//w:r[w:footnoteReference]/w:rPr/w:rStyle/@w:val")}
    assert marks == "Funotenzeichen"
    assert {
        ministry.style_of(p) for p in ministry.find("//w:footnote//w:p", "word/footnotes.xml")
    } <= {
        "footnote text",
        "",
    }


def test_paper_and_margins_are_the_templates(ministry: WordFile) -> None:
    (margins,) = ministry.find("//w:pgMar")
    assert (margins.get(f"{W}left"), margins.get(f"{W}gutter")) == ("1418", "284")
    grid = [int(each) for each in ministry.values("(//w:tblGrid)[1]/w:gridCol/@w:w")]
    assert abs(sum(grid) - (11906 - 1134 - 1418 - 284)) <= len(grid)


def test_the_last_section_keeps_the_heads_it_took_over_from_those_before(
    ministry: WordFile,
) -> None:
    references = ministry.find("//w:sectPr/w:headerReference|//w:sectPr/w:footerReference")
    kinds = sorted(str(each.get(f"{W}type")) for each in references)
    assert kinds == ["default", "default", "even", "even", "first", "first"]
    assert len(ministry.find("//w:sectPr")) == 1
    assert not ministry.find("//w:sectPr/w:type")


def test_pictures_of_the_letterhead_stay_and_those_of_the_sample_text_go(
    ministry: WordFile,
) -> None:
    assert ministry.members["word/media/image1.png"] == picture()
    targets = ministry.targets("word/document.xml").values()
    assert not [each for each in targets if "image" in each or "sample" in each]


def test_the_theme_stays_byte_for_byte(ministry: WordFile) -> None:
    assert ministry.members["word/theme/theme1.xml"] == theme()


def test_its_lists_stay_and_are_used(ministry: WordFile) -> None:
    assert ministry.find("//w:abstractNum[@w:abstractNumId='3']", "word/numbering.xml")
    item = ministry.paragraph("The first visit.")
    assert property_of(item, "pPr/pStyle") == "Aufzhlungszeichen"
    assert item.find(f"{W}pPr/{W}numPr") is None  # its style has it in the house's list


def test_a_list_style_without_numbers_gets_ours_and_keeps_its_inset(ministry: WordFile) -> None:
    item = ministry.paragraph("Third in order.")
    assert property_of(item, "pPr/pStyle") == "Listennummer"
    inset = item.find(f"{W}pPr/{W}ind")
    assert inset is not None
    assert inset.get(f"{W}left") == "851"


def test_its_separators_stay_and_its_sample_notes_go_with_its_sample_text(
    ministry: WordFile,
) -> None:
    own = ministry.find("//w:footnote[@w:type='separator']", "word/footnotes.xml")
    assert [words(each) for each in own] == ["Anmerkungen"]
    assert ministry.values("//w:footnotePr/w:footnote/@w:id", "word/settings.xml") == ["0", "1"]
    ids = ministry.values("//w:footnote[not(@w:type)]/@w:id", "word/footnotes.xml")
    assert ids == ministry.values("//w:footnoteReference/@w:id")
    assert "in-a-note" not in "".join(ministry.targets("word/footnotes.xml").values())


def test_note_numbers_run_through_even_where_the_template_begins_anew(ministry: WordFile) -> None:
    assert not ministry.find("//w:footnotePr/w:numRestart|//w:footnotePr/w:numFmt")


def test_other_settings_and_properties_stay(ministry: WordFile) -> None:
    assert ministry.find("//w:evenAndOddHeaders", "word/settings.xml")
    said = ministry.root("docProps/custom.xml")
    named = {str(each.get("name")): "".join(str(t) for t in each.itertext()) for each in said}
    assert "Aktenplan" not in named  # nobody sees it, and the house does not say to keep it
    assert named["Brief number"] == "NT-2025-03"
    numbers = [each.get("pid") for each in said]
    assert len(set(numbers)) == len(numbers)


def test_the_words_are_the_documents_own(ministry: WordFile) -> None:
    assert words_in(ministry) == words_of(documents.every_element())


# ---- what goes -----------------------------------------------------------------------------


def test_comments_changes_and_the_thumbnail_go(ministry: WordFile) -> None:
    assert not ministry.matching(r".*comments.*|.*thumbnail.*")
    head = "word/header1.xml"
    assert not ministry.find("//w:ins|//w:del", head)
    assert words(ministry.root(head)).startswith("Ministerium")


def test_a_signature_of_the_template_signs_no_brief(tmp_path: Path) -> None:
    template = without_styles(tmp_path / "signed.docx")
    package = OpcPackage.open(str(template))
    kind = "application/vnd.openxmlformats-package.digital-signature-"
    relation = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/"
    origin = Part(PackURI("/_xmlsignatures/origin.sigs"), f"{kind}origin", b"")
    signature = Part(
        PackURI("/_xmlsignatures/sig1.xml"), f"{kind}xmlsignature+xml", b"<Signature/>"
    )
    package.relate_to(origin, f"{relation}origin")
    origin.relate_to(signature, f"{relation}signature")
    package.save(str(template))
    assert "_xmlsignatures/sig1.xml" in WordFile(template).members
    assert not write(short(), tmp_path, reference=template).matching("_xmlsignatures/.*")


def test_the_language_becomes_that_of_the_brief(ministry: WordFile) -> None:
    assert set(ministry.values("//w:lang/@w:val", "word/styles.xml")) == {"en-GB"}


def test_a_template_that_says_no_language_is_told_it(tmp_path: Path) -> None:
    template = MADE_ELSEWHERE / "docx-npm.docx"
    file = write(short(), tmp_path, reference=template)
    assert file.values("//w:docDefaults/w:rPrDefault//w:lang/@w:val", "word/styles.xml") == [
        "en-GB"
    ]


# ---- what the letterhead shows -------------------------------------------------------------


def test_fields_and_controls_on_the_letterhead_show_the_briefs_particulars(
    ministry: WordFile,
) -> None:
    assert words(ministry.root("word/header1.xml")) == "MinisteriumNT-2025-03TLP:CLEAR"
    assert not ministry.find("//w:showingPlcHdr", "word/header1.xml")
    assert ministry.find("//w:r[w:t='NT-2025-03']/w:rPr/w:b", "word/header1.xml")
    foot = words(ministry.root("word/footer1.xml"))
    assert foot.startswith("Norland–Vesland relations Seite 1")


def test_the_marking_is_added_where_a_head_or_foot_does_not_show_it(ministry: WordFile) -> None:
    heads = {each: words(ministry.root(each)) for each in ministry.matching(r"word/header\d\.xml")}
    assert all(said.count("TLP:CLEAR") == 1 for said in heads.values()), heads
    feet = {each: words(ministry.root(each)) for each in ministry.matching(r"word/footer\d\.xml")}
    assert all(said.count("TLP:CLEAR") == 1 for said in feet.values()), feet
    (line,) = ministry.find("//w:p[.//w:instrText]", "word/header2.xml")
    assert property_of(line, "pPr/jc") == "right"


def test_a_brief_without_a_marking_adds_no_line_for_it(tmp_path: Path) -> None:
    meta = Meta("id", "Title", documents.meta().as_of)
    template = german_ministry(tmp_path / "house.dotx")
    file = write(brief_of(Paragraph((Text("x"),)), meta=meta), tmp_path, reference=template)
    assert words(file.root("word/header3.xml")) == "Gerade Seite"
    assert words(file.root("word/header1.xml")) == "Ministerium"  # no number, no marking
    assert len(file.matching(r"word/header\d\.xml")) == 3


def test_controls_bound_to_words_own_properties_are_filled(tmp_path: Path) -> None:
    template = tmp_path / "bound.docx"
    made = docx.Document()
    control = (
        '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>'
        '<w:alias w:val="Titel"/><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]"'
        ' w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/></w:sdtPr><w:sdtContent>'
        "<w:r><w:t>[Titel]</w:t></w:r></w:sdtContent></w:sdt>"
    )
    made.sections[0].header.paragraphs[0]._p.append(docx.oxml.parse_xml(control))
    made.save(str(template))
    file = write(short(), tmp_path, reference=template)
    assert "Norland–Vesland relations" in words(file.root("word/header1.xml"))


def test_a_file_without_heads_gets_ours(tmp_path: Path) -> None:
    file = write(short(), tmp_path, reference=without_styles(tmp_path / "bare.docx"))
    assert words(file.root("word/header1.xml")) == "Northern Desk · NT-2025-03\t\tTLP:CLEAR"
    assert "NUMPAGES" in file.members["word/footer1.xml"].decode()


@pytest.mark.parametrize(("marking", "lines"), [("TLP:AMBER+STRICT", 1), ("OFFICIAL " * 5, 2)])
def test_a_marking_too_long_for_the_end_of_a_line_has_the_outermost_line(
    marking: str, lines: int, tmp_path: Path
) -> None:
    meta = replace(documents.meta(), marking=marking.strip())
    file = write(brief_of(meta=meta), tmp_path)
    for part, outermost in (("word/header1.xml", 0), ("word/footer1.xml", -1)):
        said = [words(each) for each in file.find("/*/w:p", part)]
        assert len(said) == lines
        assert marking.strip() in said[outermost]


def test_a_file_that_says_nothing_of_its_paper_gets_the_houses(tmp_path: Path) -> None:
    template = without_styles(tmp_path / "bare.docx")
    house = House(page=Page(size="Letter", left=90))
    file = write(short(), tmp_path, reference=template, house=house)
    assert file.values("//w:pgSz/@w:w") == ["12240"]
    assert file.values("//w:pgMar/@w:left") == ["1800"]


def test_measures_may_have_units(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "template.docx")
    _change(
        template,
        "word/document.xml",
        lambda xml: re.sub(b'w:w="12240"', b'w:w="215.9mm"', re.sub(b'"1800"', b'"1.25in"', xml)),
    )
    file = write(documents.every_element(), tmp_path, reference=template)
    assert file.values("//w:pgSz/@w:w") == ["215.9mm"]
    grid = [int(each) for each in file.values("(//w:tblGrid)[1]/w:gridCol/@w:w")]
    assert abs(sum(grid) - (12240 - 2 * 1800)) <= len(grid)


def test_our_foot_ends_at_the_templates_margin(tmp_path: Path) -> None:
    file = write(short(), tmp_path, reference=MADE_ELSEWHERE / "libreoffice.docx")
    size, margins = file.find("//w:pgSz")[0], file.find("//w:pgMar")[0]
    sides = sum(int(str(margins.get(f"{W}{side}"))) for side in ("left", "right"))
    width = int(str(size.get(f"{W}w"))) - sides
    stops = {
        str(each.get(f"{W}pos")): str(each.get(f"{W}val"))
        for each in file.find("//w:p/w:pPr/w:tabs/w:tab", "word/footer1.xml")
    }
    kept = {kind: at for at, kind in stops.items() if kind != "clear"}
    assert kept == {"center": str(width // 2), "right": str(width)}
    style = file.values("//w:style[w:name/@w:val='footer']//w:tab/@w:pos", "word/styles.xml")
    assert all(stops[at] == "clear" for at in style)


@pytest.mark.parametrize(("left", "right"), [(4, 3.5), (1, 1)])
def test_the_marking_keeps_to_the_margins_that_a_house_gives_our_template(
    left: float, right: float, tmp_path: Path
) -> None:
    own = write_reference_doc(House(), tmp_path / "own.docx")
    made = docx.Document(str(own))
    page = made.sections[0]
    page.left_margin, page.right_margin = Cm(left), Cm(right)
    made.save(str(own))
    file = write(brief_of(), tmp_path, reference=own)
    width = int(file.values("//w:pgSz/@w:w")[0]) - round((left + right) / 2.54 * 1440)
    for part in ("word/header1.xml", "word/footer1.xml"):
        stops = file.find("//w:p/w:pPr/w:tabs/w:tab[@w:val='right']", part)
        assert [abs(int(str(each.get(f"{W}pos"))) - width) <= 1 for each in stops] == [True]


@pytest.mark.parametrize("name", ["AbiWord", "Pandoc reference.docx"])
def test_a_template_without_a_mode_does_not_put_word_into_that_of_2007(
    tmp_path: Path, name: str
) -> None:
    file = write(short(), tmp_path, reference=TEMPLATES[name](tmp_path / "template.docx"))
    mode = "//w:compatSetting[@w:name='compatibilityMode']/@w:val"
    assert file.values(mode, "word/settings.xml") == ["15"]


def test_a_mode_that_the_template_has_stays(tmp_path: Path) -> None:
    file = write(short(), tmp_path, reference=by_python_docx(tmp_path / "template.docx"))
    mode = "//w:compatSetting[@w:name='compatibilityMode']/@w:val"
    assert file.values(mode, "word/settings.xml") == ["14"]


def test_the_houses_name_stays_where_it_says_so_and_the_samples_counts_go(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "template.docx")
    said = b"<Company>Ministry &amp; Co</Company>"
    _change(
        template,
        "docProps/app.xml",
        lambda xml: re.sub(b"<Company>.*</Company>|<Company ?/>", said, xml),
    )
    house = House(keep_properties=("company",))
    file = write(short(), tmp_path, reference=template, house=house)
    app = {str(each.tag).partition("}")[2]: each.text for each in file.root("docProps/app.xml")}
    assert app == {"Company": "Ministry & Co", "Pages": "1", "Application": "brief"}


def test_a_callouts_items_begin_where_its_inset_says_whatever_the_houses_list(
    tmp_path: Path,
) -> None:
    template = by_python_docx(tmp_path / "template.docx")  # its bullets have a stop at 360
    item = List(((Paragraph((Text("Point."),)),),))
    file = write(brief_of(Callout("key-points", (item,))), tmp_path, reference=template)
    stops = file.paragraph("Point.").findall(f"{W}pPr/{W}tabs/{W}tab")
    assert [(each.get(f"{W}val"), each.get(f"{W}pos")) for each in stops] == [("clear", "360")]


# ---- a place for the brief -----------------------------------------------------------------


def test_the_brief_takes_its_place_and_the_text_around_it_stays(tmp_path: Path) -> None:
    template = with_place(tmp_path / "letter.dotx")
    file = write(documents.every_element(), tmp_path, reference=template)
    said = words_in(file)
    assert (said[0], said[-1]) == ("Muster", "Signed and sealed.")
    assert said[1:-1] == words_of(documents.every_element())
    assert not file.find("//w:sdt")


def test_the_notes_of_the_text_that_stays_stay(tmp_path: Path) -> None:
    template = with_place(tmp_path / "letter.dotx")
    file = write(documents.every_element(), tmp_path, reference=template)
    notes = file.notes()
    assert notes[0] == "Note of the letter."
    assert len(notes) == len(documents.every_element().notes) + 1
    ids = file.values("//w:footnoteReference/@w:id")
    assert len(set(ids)) == len(ids)
    assert "https://example.org/in-a-note" in file.targets("word/footnotes.xml").values()


# ---- what is lacking -----------------------------------------------------------------------


def lacking(template: Path, folder: Path, document: Document) -> list[Problem]:
    said: list[Problem] = []
    write(document, folder, reference=template, warn=said.append)
    return said


def test_styles_that_are_lacking_are_named_once_in_a_warning(tmp_path: Path) -> None:
    template = without_headings(tmp_path / "plain.docx")
    (problem,) = lacking(template, tmp_path, short())
    assert problem.severity is Severity.WARNING
    assert problem.place.file == str(template)
    assert problem.message == 'lacks the styles "heading 1", "footer", "Marking"'
    assert "brief reference-doc" in problem.hint


@pytest.mark.parametrize(
    ("shape", "said"), [(Shape(pages=1, columns=2), "one page"), (Shape(), "")]
)
def test_that_no_pages_are_promised_in_a_letterhead_is_told(
    tmp_path: Path, shape: Shape, said: str
) -> None:
    template = without_headings(tmp_path / "plain.docx")
    made = make_docx(short(), House(), shape, reference=template)
    told = [problem for problem in made.problems if problem.rule == "letterhead-pages"]
    assert [problem.severity for problem in told] == [Severity.NOTE] * bool(said)
    assert all(said in problem.message for problem in told)


def test_a_style_that_only_another_style_needs_is_named_too(tmp_path: Path) -> None:
    table = Table((Column(),), (((Text("Head"),),),), ())
    template = without_headings(tmp_path / "plain.docx")
    (problem,) = lacking(template, tmp_path, brief_of(table))
    for style in ('"Table Heading"', '"Table Text"'):
        assert style in problem.message


def test_a_style_that_only_another_brief_would_need_is_not_missed(tmp_path: Path) -> None:
    (problem,) = lacking(without_headings(tmp_path / "plain.docx"), tmp_path, short())
    assert "Quote" not in problem.message


def test_copied_styles_take_the_letters_of_the_template(tmp_path: Path) -> None:
    template = without_headings(tmp_path / "plain.docx")
    file = write(short(), tmp_path, reference=template)
    heading = "//w:style[w:name/@w:val='heading 1']"
    assert file.find(f"{heading}/w:rPr/w:sz", "word/styles.xml")
    assert not file.find(f"{heading}/w:rPr/w:rFonts", "word/styles.xml")
    (parent,) = file.values(f"{heading}/w:basedOn/@w:val", "word/styles.xml")
    assert file.style_name(parent) == "Normal"


@pytest.mark.parametrize(
    ("block", "name", "style_id"),
    [
        (Callout("key-points", (Paragraph((Text("x"),)),)), "Key Points", "KeyPoints2"),
        (Callout("caveat", (Paragraph((Text("x"),)),)), "Caveat (paragraph)", "Caveat2"),
    ],
)
def test_names_and_ids_that_are_taken_are_not_taken_twice(
    tmp_path: Path, block: Block, name: str, style_id: str
) -> None:
    template = german_ministry(tmp_path / "house.dotx")
    file = write(brief_of(block), tmp_path, reference=template)
    assert property_of(file.paragraph("x"), "pPr/pStyle") == style_id
    assert file.style_name(style_id) == name
    for path in ("//w:style/@w:styleId", "//w:style/w:name/@w:val"):
        found = file.values(path, "word/styles.xml")
        assert len(set(found)) == len(found)


def test_copied_styles_are_not_set_in_as_the_plain_text_of_the_template_is(
    tmp_path: Path,
) -> None:
    """Letters in Russian begin each paragraph further in; a table's cells must not."""
    template = without_headings(tmp_path / "plain.docx")
    made = docx.Document(str(template))
    made.styles["Normal"].paragraph_format.first_line_indent = Cm(1.25)
    made.save(str(template))
    file = write(documents.every_element(), tmp_path, reference=template)
    for name in ("Table Text", "caption", "Figure", "toc 1", "Key Points", "heading 1"):
        (said,) = file.values(
            f"//w:style[w:name/@w:val='{name}']/w:pPr/w:ind/@w:firstLine", "word/styles.xml"
        )
        assert said == "0"
    assert not file.values(
        "//w:style[w:name/@w:val='Title']//w:ind/@w:firstLine", "word/styles.xml"
    )


def test_copied_list_styles_bring_their_lists(tmp_path: Path) -> None:
    template = german_ministry(tmp_path / "house.dotx")
    deep = List(((Paragraph((Text("out"),)), List(((Paragraph((Text("in"),)),),))),))
    file = write(brief_of(deep), tmp_path, reference=template)
    style = "//w:style[w:name/@w:val='List Bullet 2']/w:pPr/w:numPr/w:numId/@w:val"
    (number,) = file.values(style, "word/styles.xml")
    assert number != "7"
    assert number in file.values("//w:num/@w:numId", "word/numbering.xml")
    order = [str(e.tag).removeprefix(W) for e in file.root("word/numbering.xml")]
    assert order == sorted(order, key=["abstractNum", "num"].index)


def test_a_heading_stays_with_its_text_even_where_its_style_does_not_say_so(
    tmp_path: Path,
) -> None:
    file = write(short(), tmp_path, reference=german_ministry(tmp_path / "house.dotx"))
    heading = file.paragraph("Trade")
    assert heading.find(f"{W}pPr/{W}keepNext") is not None


def test_a_house_can_name_its_template_itself(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "letterhead.docx")
    named = write(short(), tmp_path, house=House(reference_doc=str(template)))
    assert "Office of the Secretary" in words(named.root("word/header2.xml")) + words(
        named.root("word/header1.xml")
    )
    other = german_ministry(tmp_path / "other.dotx")
    chosen = write(short(), tmp_path, house=House(reference_doc=str(template)), reference=other)
    assert "Ministerium" in words(chosen.root("word/header1.xml"))


def test_a_name_that_differs_in_case_is_the_same_style(tmp_path: Path) -> None:
    template = tmp_path / "cased.docx"
    made = docx.Document()
    made.styles["Heading 1"].element.find(f"{W}name").set(f"{W}val", "HEADING 1")
    made.save(str(template))
    file = write(short(), tmp_path, reference=template)
    assert file.texts()[0] == ("HEADING 1", "Trade")


def test_emphasis_has_its_style_even_if_a_paragraph_style_has_its_name(tmp_path: Path) -> None:
    template = MADE_ELSEWHERE / "docx-npm.docx"
    document = brief_of(Paragraph((Emphasis((Text("set off"),)),)))
    file = write(document, tmp_path, reference=template)
    (style,) = file.values("//w:body//w:rStyle/@w:val")
    assert file.values(f"//w:style[@w:styleId='{style}']/@w:type", "word/styles.xml") == [
        "character"
    ]


# ---- files that are none -------------------------------------------------------------------


def refused(path: Path, folder: Path) -> str:
    with pytest.raises(BriefError) as caught:
        write(short(), folder, reference=path)
    assert not (folder / "brief.docx").exists()
    (problem,) = caught.value.problems
    assert problem.place.file == str(path)
    return f"{problem.message} ({problem.hint})"


def _text(path: Path) -> None:
    path.write_text("Dear colleague,")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _protected(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")


def _half(path: Path) -> None:
    german_ministry(path)
    path.write_bytes(path.read_bytes()[:-900])


def _broken(path: Path) -> None:
    without_styles(path)
    _change(path, "word/document.xml", lambda xml: xml.replace(b"</w:body>", b""))


def _change(path: Path, member: str, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, change(data) if name == member else data)


def _garbled(path: Path) -> None:
    """What a bad copy leaves: a zip file whose packed bytes are no longer so."""
    shutil.copy(MADE_ELSEWHERE / "libreoffice.docx", path)
    with zipfile.ZipFile(path) as archive:
        styles = archive.getinfo("word/styles.xml")
    data = bytearray(path.read_bytes())
    start = styles.header_offset + 30 + len(styles.filename)
    data[start : start + 40] = b"\xff" * 40
    path.write_bytes(bytes(data))


def _locked(path: Path) -> None:
    """A zip file with a password: the first bit of its members' flags says so."""
    without_styles(path)
    data = bytearray(path.read_bytes())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(sign, at + 1)
    path.write_bytes(bytes(data))


def _page(path: Path) -> None:
    without_styles(path)
    _change(path, "word/document.xml", lambda _: b"<html><body/></html>")


def _typed(path: Path) -> None:
    """A part with entities of its own, which the brief would have to declare too."""
    by_python_docx(path)
    head = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><w:hdr '
    _change(path, "word/header1.xml", lambda xml: xml.replace(b"<w:hdr ", head))


@pytest.mark.parametrize(
    "make", [_text, _empty, _protected, _zip, _half, _broken, _garbled, _locked, _page, _typed]
)
def test_what_is_no_word_file_is_refused_with_its_place(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "template.docx"
    make(path)
    said = refused(path, tmp_path)
    mended = "open it in Word and save it as a .docx or .dotx, without a password"
    assert said == f"is not a Word file ({mended})"


@pytest.mark.parametrize("file", ["gone.docx", f"{'x' * 300}.docx"])
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, file: str) -> None:
    said = refused(tmp_path / file, tmp_path)
    assert said == "there is no such Word file (name a .docx or .dotx)"


def test_a_folder_is_refused_as_one(tmp_path: Path) -> None:
    said = refused(tmp_path, tmp_path)
    assert said == "this is a folder, not a Word file (name a .docx or .dotx in it)"


def test_a_file_that_may_not_be_read_is_refused_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "template.docx"
    path.touch()

    def refuse(path: Path, *_: object) -> None:  # root may read anything, so it is played
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert refused(path, tmp_path).startswith("cannot be read: Permission denied")


@pytest.mark.parametrize("size", [2**25, 2**28])
def test_what_unpacks_to_a_great_deal_is_refused_before_it_does(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Much of the same packs into little; what packs badly may be larger."""
    path = without_styles(tmp_path / "bomb.docx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.png", bytes(size + 1))
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    assert refused(path, tmp_path).startswith("unpacks to far more than a letterhead holds")


def test_a_file_with_great_pictures_is_opened(tmp_path: Path) -> None:
    path = without_styles(tmp_path / "large.docx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/media/image1.png", bytes(2**26))
    assert write(short(), tmp_path, reference=path).texts()


def test_the_strict_form_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = without_styles(tmp_path / "strict.docx")
    strict = b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    plain = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    _change(path, "_rels/.rels", lambda xml: xml.replace(plain, strict))
    assert "not as Strict Open XML" in refused(path, tmp_path)


def test_a_workbook_is_refused(tmp_path: Path) -> None:
    path = without_styles(tmp_path / "sheet.xlsx")
    kind = b"wordprocessingml.document.main"
    _change(path, "[Content_Types].xml", lambda xml: xml.replace(kind, b"spreadsheetml.sheet.main"))
    assert refused(path, tmp_path).startswith("is not a Word file")


def test_macros_do_not_come_along(tmp_path: Path) -> None:
    path = without_styles(tmp_path / "macros.dotm")
    kind = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = b"vnd.ms-word.template.macroEnabledTemplate.main+xml"
    _change(path, "[Content_Types].xml", lambda xml: xml.replace(kind, macros))
    file = write(short(), tmp_path, reference=path)
    assert b"macroEnabled" not in file.members["[Content_Types].xml"]


def test_a_template_is_not_written_to(tmp_path: Path) -> None:
    template = german_ministry(tmp_path / "house.dotx")
    before = template.read_bytes()
    write(replace(short()), tmp_path, reference=template)
    assert template.read_bytes() == before


def test_a_brief_can_be_a_template_with_a_place_and_nothing_clashes(tmp_path: Path) -> None:
    first = write(documents.every_element(), tmp_path)
    template = tmp_path / "again.docx"
    template.write_bytes(first.path.read_bytes())
    place = (
        b'<w:sdt><w:sdtPr><w:tag w:val="brief"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent>'
        b"</w:sdt>"
    )
    _change(
        template, "word/document.xml", lambda xml: xml.replace(b"<w:body>", b"<w:body>" + place)
    )
    file = write(documents.every_element(), tmp_path, reference=template)
    assert words_in(file) == words_of(documents.every_element()) * 2
    assert len(file.notes()) == 2 * len(documents.every_element().notes)
    for path in (
        "//w:bookmarkStart/@w:id",
        "//w:bookmarkStart/@w:name",
        "//wp:docPr/@id",
        "//w:footnoteReference/@w:id",
    ):
        found = file.values(path)
        assert len(set(found)) == len(found), path
    assert len(file.matching(r"word/charts/chart\d\.xml")) == 4
    addresses = file.targets("word/footnotes.xml")
    assert len(addresses) == 2


# ---- letters in proportion -----------------------------------------------------------------


def with_text_of(points: float, path: Path) -> Path:
    """A template with a text of that size and no style that a brief needs besides."""
    made = docx.Document(str(without_headings(path)))
    made.styles["Normal"].font.size = Pt(points)
    made.save(str(path))
    return path


def sizes(file: WordFile, *names: str) -> list[float]:
    path = "//w:style[w:name/@w:val='{}']/w:rPr/w:sz/@w:val"
    return [int(file.values(path.format(name), "word/styles.xml")[0]) / 2 for name in names]


@pytest.mark.parametrize(
    ("points", "expected"),
    [(12, [11, 9.5, 9.5, 17.5]), (10, [9, 8, 8, 14.5]), (9, [8, 8, 8, 13])],
)
def test_copied_styles_are_in_proportion_to_the_text_of_the_template(
    points: float, expected: list[float], tmp_path: Path
) -> None:
    """Tables, small print, notes and headings; what is small gets no smaller."""
    house = replace(House(), body_size=10, note_size=8)
    template = with_text_of(points, tmp_path / "plain.docx")
    file = write(documents.every_element(), tmp_path, house=house, reference=template)
    named = ("Table Text", "Small Print", "footnote text", "heading 2")
    assert sizes(file, *named) == expected


@pytest.mark.parametrize(("points", "step"), [(10, 284), (12, 341), (14, 398)])
def test_copied_lists_go_in_by_as_much_as_their_numbers_need(
    points: float, step: int, tmp_path: Path
) -> None:
    """In lists and in callouts; Word would set "10." apart by the next of its own stops."""
    items = tuple((Paragraph((Text(f"Item {n}."),)),) for n in range(10))
    deep = List(((Paragraph((Text("Out."),)), List(items, ordered=True)),))
    document = brief_of(deep, Callout("caveat", (List(items[:1], ordered=True),)))
    template = with_text_of(points, tmp_path / "plain.docx")
    file = write(document, tmp_path, reference=template)
    for level, left in (("0", step), ("1", 2 * step)):
        path = f"//w:lvl[@w:ilvl='{level}']/w:pPr/w:ind"
        said = {(e.get(f"{W}left"), e.get(f"{W}hanging")) for e in ours(file, path)}
        assert said == {(str(left), str(step))}
    assert file.values("//w:body//w:ind/@w:hanging") == [str(step)]


def ours(file: WordFile, path: str) -> list[Element]:
    """What the lists that a brief brings say there."""
    return [
        each
        for look in file.find("//w:abstractNum[w:nsid[starts-with(@w:val, '425249')]]", NUMBERING)
        for each in look.xpath(path.replace("//", ".//"), namespaces=NS)
    ]


NUMBERING = "word/numbering.xml"


def with_comments(path: Path) -> Path:
    """The ministry's template with comments and instructions of XML all over its text."""
    own = german_ministry(path.with_name("own.dotx"))
    with zipfile.ZipFile(own) as old, zipfile.ZipFile(path, "w") as new:
        for member in old.namelist():
            data = old.read(member)
            if member.startswith("word/") and member.endswith(".xml"):
                data = re.sub(
                    rb"<w:(?=p\b|r\b|pPr|footnote\b|style\b)", rb"<!-- x --><?x y?><w:", data
                )
            new.writestr(member, data)
    return path


def test_comments_in_the_xml_of_a_template_are_passed_over(tmp_path: Path) -> None:
    made = [
        write(documents.every_element(), tmp_path, reference=each).members
        for each in (german_ministry(tmp_path / "plain.dotx"), with_comments(tmp_path / "x.dotx"))
    ]
    assert made[0] == made[1]


def styles_of(*said: str) -> Styles:
    namespace = f'xmlns:w="{W[1:-1]}"'
    root = parse(f"<w:styles {namespace}>{''.join(said)}</w:styles>")
    return Styles(root, lambda: root)


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ('w:val="22"', 11),
        ('w:val="19.5"', 9.75),  # against the standard; read as a size of 1 point before
        ('w:val="10.5pt"', 10.5),
        ('w:val=" 22 "', 11),
        ('w:val="0"', 10),
        ('w:val="-20"', 10),
        ('w:val="auto"', 10),
        ('w:val="99999999"', 10),
        ("", 10),
    ],
)
def test_a_size_that_makes_no_letters_counts_as_none(said: str, points: float) -> None:
    size = f"<w:rPr><w:sz {said}/></w:rPr>"
    styles = styles_of(f'<w:style w:type="paragraph"><w:name w:val="Normal"/>{size}</w:style>')
    assert styles.size(styles.get("Normal")) == points


@pytest.mark.parametrize(
    ("caption", "base", "font"),
    [
        ('w:ascii="Lato"', 'w:ascii="Georgia"', "Lato"),
        ('w:cs="Arial"', 'w:ascii="Georgia"', "Georgia"),
        ('w:cs="Arial"', "", "Cambria"),
        ('w:asciiTheme="majorHAnsi"', 'w:ascii="Georgia"', "+mj-lt"),
        ('w:ascii="Lato" w:asciiTheme="minorHAnsi"', "", "+mn-lt"),
        ('w:ascii="Lato"', 'w:asciiTheme="majorHAnsi"', "Lato"),
    ],
)
def test_the_font_of_charts_is_that_of_captions_wherever_it_is_said(
    caption: str, base: str, font: str
) -> None:
    fonts = "<w:rPr><w:rFonts {}/></w:rPr>"
    default = fonts.format('w:ascii="Cambria"')
    styles = styles_of(
        f"<w:docDefaults><w:rPrDefault>{default}</w:rPrDefault></w:docDefaults>",
        f'<w:style w:styleId="a"><w:name w:val="Normal"/>{fonts.format(base)}</w:style>',
        '<w:style w:styleId="b"><w:name w:val="caption"/><w:basedOn w:val="a"/>'
        f"{fonts.format(caption)}</w:style>",
    )
    assert styles.font(styles.get("caption")) == font


def test_a_style_of_a_kind_that_there_is_not_is_let_alone() -> None:
    odd = '<w:style w:type="frame" w:default="1" w:styleId="X"><w:name w:val="Odd"/></w:style>'
    assert styles_of(odd).find("Normal") is None


def test_our_own_template_has_the_sizes_of_the_house(tmp_path: Path) -> None:
    house = replace(House(), body_size=11, note_size=9)
    file = write(documents.every_element(), tmp_path, house=house)
    assert sizes(file, "Table Text", "Small Print", "footnote text") == [10, 9, 9]


# ---- the order of heads and feet -------------------------------------------------------------


@pytest.mark.parametrize("make", TEMPLATES.values(), ids=TEMPLATES)
def test_a_section_names_its_heads_before_its_feet(
    make: Callable[[Path], Path], tmp_path: Path
) -> None:
    """Else LibreOffice 26.8 prints no foot, and so no marking, on a first page."""
    file = write(documents.every_element(), tmp_path, reference=make(tmp_path / "template.docx"))
    for section in file.find("//w:sectPr"):
        named = [each.tag for each in section if str(each.tag).endswith("Reference")]
        assert named == sorted(named, key=f"{W}footerReference".__eq__)
        assert section[: len(named)] == [e for e in section if str(e.tag).endswith("Reference")]


# ---- numbers that are none -------------------------------------------------------------------

NUMBER = re.compile(rb'="-?\d+"')


WRONG = (b'="10pt"', b'=""', b'="-1"')


@pytest.mark.parametrize("name", TEMPLATES)
def test_numbers_that_another_program_wrote_wrong_are_no_traceback(
    name: str, tmp_path: Path
) -> None:
    """What is no number is read as none, one part at a time; in the next template
    they are wrong in the next way."""
    document = documents.every_element()
    noted = [plain_text(note.content) for note in document.notes]
    own = TEMPLATES[name](tmp_path / "template.docx")
    said = WRONG[list(TEMPLATES).index(name) % len(WRONG)]
    with zipfile.ZipFile(own) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    named = [part for part in parts if re.fullmatch(r"(word|docProps)/[^/]+\.xml", part)]
    numbered = [part for part in named if NUMBER.search(parts[part])]
    for part in numbered or named[:1]:  # the least that Word opens has none
        path = tmp_path / "wrong.docx"
        with zipfile.ZipFile(path, "w") as archive:
            for each, data in parts.items():
                archive.writestr(each, NUMBER.sub(said, data) if each == part else data)
        file = write(document, tmp_path, reference=path)
        said_there = [words(each) for each in file.find("//w:footnote", "word/footnotes.xml")]
        assert [each.lstrip() for each in said_there][-len(noted) :] == noted


def test_what_a_letterhead_says_in_white_is_told_in_one_line(tmp_path: Path) -> None:
    white = line(said("Zyzzyva", '<w:color w:val="FFFFFF"/>'))
    file = Letterhead(head=white, body=line(said("Sample", '<w:color w:val="FFFFFF"/>')))
    made = make_docx(short(), House(), reference=file.write(tmp_path / "own.docx"))
    (told,) = [problem for problem in made.problems if problem.rule == "letterhead-unseen"]
    assert told.message.startswith('says "Sample", "Zyzzyva" in white or off the page')
