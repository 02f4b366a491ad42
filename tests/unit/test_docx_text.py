from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from tests import documents
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

from brief.house import House
from brief.model import (
    Callout,
    CalloutKind,
    Code,
    Contents,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Paragraph,
    ParagraphRole,
    Quote,
    Span,
    Strong,
    Text,
    Title,
)
from brief.writers.docx.write.story import safe_address
from brief.writers.md import make_md


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> WordFile:
    return write(documents.every_element(), tmp_path_factory.mktemp("every"))


def para(*content: Inline | str) -> Paragraph:
    return Paragraph(documents.words(*content))


def test_the_words_stand_in_the_order_of_the_document(every: WordFile) -> None:
    assert words_in(every) == words_of(documents.every_element())


@pytest.mark.parametrize(
    ("role", "style"),
    [
        ("body", "Normal"),
        ("standfirst", "Subtitle"),
        ("particulars", "Particulars"),
        ("small", "Small Print"),
    ],
)
def test_each_role_of_a_paragraph_is_a_style(
    tmp_path: Path, role: ParagraphRole, style: str
) -> None:
    file = write(brief_of(Paragraph((Text("Said."),), role)), tmp_path)
    assert file.texts() == [(style, "Said.")]


def test_texts_side_by_side_are_one_run(tmp_path: Path) -> None:
    file = write(
        brief_of(para("Anna Berg", ", ", Emphasis((Text("Gazette"),)), ", ", ".")), tmp_path
    )
    runs = file.paragraph("Anna").iter(f"{W}r")
    assert [words(run) for run in runs] == ["Anna Berg, ", "Gazette", ", ."]


def test_headings_are_words_own_and_make_the_outline(tmp_path: Path) -> None:
    headings = [Heading(level, (Text(f"At {level}"),), f"h{level}") for level in (1, 2, 3, 4)]
    file = write(brief_of(Title((Text("Top"),)), *headings), tmp_path)
    assert file.texts() == [
        ("Title", "Top"),
        *((f"heading {level}", f"At {level}") for level in (1, 2, 3, 4)),
    ]
    for level in (1, 2, 3, 4):
        style = f"//w:style[w:name/@w:val='heading {level}']/w:pPr"
        (outline,) = file.values(f"{style}/w:outlineLvl/@w:val", "word/styles.xml")
        assert outline == str(level - 1)
        assert file.find(f"{style}/w:keepNext", "word/styles.xml")


def test_contents_lists_sections_only_and_links_to_them_without_page_numbers(
    tmp_path: Path,
) -> None:
    file = write(
        brief_of(
            Contents("In this brief"),
            Heading(1, documents.words("Trade ", Emphasis((Text("now"),))), "trade"),
            Heading(2, (Text("Tariffs"),), "tariffs"),
            Heading(1, (Text("Defence"),), "defence"),
        ),
        tmp_path,
    )
    assert file.texts()[:3] == [
        ("TOC Heading", "In this brief"),
        ("toc 1", "Trade now"),
        ("toc 1", "Defence"),
    ]
    anchors = file.values("//w:hyperlink/@w:anchor")
    assert len(anchors) == 2
    for anchor, heading in zip(anchors, ("Trade now", "Defence"), strict=True):
        (start,) = file.find(f"//w:bookmarkStart[@w:name='{anchor}']")
        parent = start.getparent()
        assert parent is not None
        assert words(parent) == heading
    assert not file.find("//w:instrText|//w:fldSimple")


def test_a_link_to_a_heading_goes_to_its_bookmark_and_one_to_nothing_is_plain(
    tmp_path: Path,
) -> None:
    long_id = "a-heading-whose-id-is-very-long-indeed-" * 3
    file = write(
        brief_of(
            Heading(2, (Text("Far"),), long_id),
            Heading(2, (Text("Further"),), long_id + "x"),
            para(
                Link((Text("far"),), f"#{long_id}"),
                Link((Text("further"),), f"#{long_id}x"),
                Link((Text("nowhere"),), "#gone"),
            ),
        ),
        tmp_path,
    )
    names = file.values("//w:bookmarkStart/@w:name")
    assert file.values("//w:hyperlink/@w:anchor") == names
    assert len(set(names)) == 2
    assert all(len(each) <= 40 for each in names)
    assert words(file.paragraph("far")) == "farfurthernowhere"


def test_outside_links_wear_the_style_and_have_addresses_that_word_accepts(tmp_path: Path) -> None:
    file = write(
        brief_of(para(Link((Text("there"),), "https://example.org/[a]?q=%20|b c"))), tmp_path
    )
    (relation,) = file.values("//w:hyperlink/@r:id")
    address = file.targets("word/document.xml")[relation]
    assert address == "https://example.org/%5Ba%5D?q=%20%7Cb%20c"
    (style,) = file.values("//w:hyperlink/w:r/w:rPr/w:rStyle/@w:val")
    assert file.style_name(style) == "Hyperlink"


def test_emphases_within_one_another_all_hold(tmp_path: Path) -> None:
    inner = Strong((Text("both"), Link((Text("linked"),), "https://example.org/"), Code("code")))
    file = write(brief_of(para(Emphasis((Text("one"), inner)))), tmp_path)
    looks = {
        words_of_run: (style, bold, italic)
        for words_of_run, style, bold, italic in (
            (
                "".join(t.text or "" for t in run.iterfind("w:t", run.nsmap)),
                property_of(run, "rPr/rStyle"),
                run.find("w:rPr/w:b", run.nsmap) is not None,
                run.find("w:rPr/w:i", run.nsmap) is not None,
            )
            for run in file.find("//w:body//w:r")
        )
    }
    assert looks == {
        "one": ("Emphasis", False, True),  # for readers that know no styles
        "both": ("Strong", False, True),
        "linked": ("Hyperlink", True, True),
        "code": ("HTMLCode", True, True),
    }


def test_what_word_has_elements_for_becomes_such_an_element(tmp_path: Path) -> None:
    said = "non\u2011breaking, soft\u00adly,\ttabbed"
    file = write(brief_of(para(said, LineBreak(), "over")), tmp_path)
    for local in ("noBreakHyphen", "softHyphen", "tab", "br"):
        assert len(file.find(f"//w:body//w:r/w:{local}")) == 1
    assert words(file.paragraph("non")) == f"{said} over"


def test_spaces_at_the_edges_of_runs_are_kept(tmp_path: Path) -> None:
    file = write(brief_of(para("one ", Strong((Text("two"),)), " three")), tmp_path)
    assert words(file.paragraph("one")) == "one two three"
    preserved = file.values("//w:body//w:t/@xml:space")
    assert preserved == ["preserve"] * 3


@pytest.mark.parametrize(
    ("kind", "style"),
    [("key-points", "Key Points"), ("contested", "Contested"), ("caveat", "Caveat")],
)
def test_a_callout_is_a_style_with_a_bar_and_no_box_or_table(
    tmp_path: Path, kind: CalloutKind, style: str
) -> None:
    inside = (para("First."), List(((para("Point."),),)), para("Last."))
    file = write(brief_of(Callout(kind, inside)), tmp_path)
    assert file.texts() == [(style, "First."), (style, "Point."), (style, "Last.")]
    properties = f"//w:style[w:name/@w:val='{style}']/w:pPr"
    assert file.find(f"{properties}/w:pBdr/w:left", "word/styles.xml")
    assert not file.find("//w:tbl|//w:txbxContent|//w:pict")
    assert property_of(file.paragraph("Point."), "pPr/numPr/numId") is not None


def test_callouts_differ_in_more_than_colour(tmp_path: Path) -> None:
    """As in the PDF: by shade, and by a rule above and below that is not in its colour."""
    kinds: tuple[CalloutKind, ...] = ("key-points", "contested", "caveat")
    file = write(brief_of(*(Callout(kind, (para("x"),)) for kind in kinds)), tmp_path)
    looks = []
    for style in ("Key Points", "Contested", "Caveat"):
        of = f"//w:style[w:name/@w:val='{style}']/w:pPr"
        shade = file.values(f"{of}/w:shd/@w:fill", "word/styles.xml")
        rule = file.values(f"{of}/w:pBdr/w:top/@w:color", "word/styles.xml")
        looks.append((bool(shade), rule != shade))
    assert looks == [(True, False), (True, True), (False, True)]


def test_a_heading_in_a_callout_wears_its_box(tmp_path: Path) -> None:
    file = write(
        brief_of(Callout("contested", (Heading(3, (Text("Beware"),), "b"), para("x")))), tmp_path
    )
    heading = file.paragraph("Beware")
    assert file.style_of(heading) == "heading 3"
    assert heading.find("w:pPr/w:pBdr/w:left", heading.nsmap) is not None
    assert heading.find("w:pPr/w:shd", heading.nsmap) is not None


def test_whatever_stands_in_a_callout_its_box_has_straight_edges_and_no_gaps(
    tmp_path: Path,
) -> None:
    nested = List(((para("b"), para("c"), List(((para("d"),),))), (para("e"),)))
    inside = (para("a"), Heading(3, (Text("h"),), "h"), nested, Quote((para("q"),)), para("z"))
    file = write(brief_of(Callout("key-points", inside)), tmp_path)
    made = [file.paragraph(each) for each in "ahbcdeqz"]
    edges = [box_of(file, each) for each in made]
    assert max(left for left, _ in edges) - min(left for left, _ in edges) <= 10
    assert max(right for _, right in edges) - min(right for _, right in edges) <= 10
    for above, below in pairwise(made):
        if said(file, above, "pBdr/left", "space") != said(file, below, "pBdr/left", "space"):
            assert said(file, above, "spacing", "after") == 0
            assert said(file, below, "spacing", "before") == 0


def test_in_words_from_right_to_left_the_box_is_set_out_at_the_right(tmp_path: Path) -> None:
    aleph, beth = (Paragraph((Span((Text(each),), "he"),)) for each in "אב")
    nested = List(((aleph, List(((beth,),))),))
    file = write(brief_of(Callout("key-points", (nested,))), tmp_path)
    outer, inner = (
        [said(file, file.paragraph(each), f"pBdr/{side}", "space") for side in ("left", "right")]
        for each in "אב"
    )
    assert inner[0] == outer[0]
    assert inner[1] == outer[1] + 14  # a step of a list, in points


def box_of(file: WordFile, paragraph: Element) -> tuple[int, int]:
    """How far the bar and the right edge stand from the margins, in twentieths of a point."""
    bar = said(file, paragraph, "ind", "left") - said(file, paragraph, "ind", "hanging")
    right = said(file, paragraph, "ind", "right")
    spaces = (said(file, paragraph, f"pBdr/{side}", "space") for side in ("left", "right"))
    return bar - 20 * next(spaces), right - 20 * next(spaces)


def said(file: WordFile, paragraph: Element, path: str, attribute: str) -> int:
    """What the paragraph says, or else its style."""
    style = f"//w:style[w:name/@w:val='{file.style_of(paragraph)}']"
    steps = "/".join(f"w:{step}" for step in ("pPr", *path.split("/")))
    own = paragraph.xpath(f"{steps}/@w:{attribute}", namespaces=NS)
    return int([*own, *file.values(f"{style}/{steps}/@w:{attribute}", "word/styles.xml"), 0][0])


def test_a_quotation_has_its_style_and_lists_in_it_keep_it(tmp_path: Path) -> None:
    file = write(brief_of(Quote((para("Words."), List(((para("Item."),),))))), tmp_path)
    assert file.texts() == [("Quote", "Words."), ("Quote", "Item.")]
    assert property_of(file.paragraph("Item."), "pPr/numPr/ilvl") == "0"


def test_items_in_a_quotation_stand_as_close_as_in_any_list(tmp_path: Path) -> None:
    """Its style has a space between paragraphs, which stays above and below the list."""
    body = List(((para("One."),), (para("Two."),)))
    file = write(brief_of(Quote((para("Words."), body, para("Last.")))), tmp_path)
    said = {each: file.paragraph(each).find(f"{W}pPr/{W}spacing") for each in ("One.", "Two.")}
    first, second = (None if one is None else dict(one.items()) for one in said.values())
    assert first == {f"{W}after": "0"}
    assert second == {f"{W}before": "0"}
    assert file.paragraph("Words.").find(f"{W}pPr/{W}spacing") is None


def test_words_in_another_language_say_which_with_its_region(tmp_path: Path) -> None:
    content = para(
        Span((Text("Звязда"),), "be"),
        Span((Text("روزنامہ"),), "ur"),
        Span((Text("报"),), "zh-TW"),
        "x",
    )
    file = write(brief_of(content), tmp_path)
    assert file.values("//w:body//w:lang/@w:val") == ["be-BY"]
    assert file.values("//w:body//w:lang/@w:bidi") == ["ur-PK"]
    assert file.values("//w:body//w:lang/@w:eastAsia") == ["zh-TW"]
    assert file.values("//w:docDefaults//w:lang/@w:val", "word/styles.xml") == ["en-GB"]


def test_justified_text_is_hyphenated_and_ragged_text_is_not(tmp_path: Path) -> None:
    for justify in (True, False):
        file = write(brief_of(para("x")), tmp_path, house=House(justify=justify))
        assert bool(file.find("//w:autoHyphenation", "word/settings.xml")) is justify
        both = file.find(
            "//w:style[w:name/@w:val='Normal']//w:jc[@w:val='both']", "word/styles.xml"
        )
        assert bool(both) is justify


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org/100% sure", "https://example.org/100%25%20sure"),
        ("https://example.org/%C3%B6", "https://example.org/%C3%B6"),
        ("https://example.org/#one#two", "https://example.org/#one%23two"),
        ("https://münchen.example:80/ö", "https://xn--mnchen-3ya.example:80/%C3%B6"),
        ("mailto:desk@example.org?subject=A b", "mailto:desk@example.org?subject=A%20b"),
        (' https://example.org/"<>^`{|}\\ ', "https://example.org/%22%3C%3E%5E%60%7B%7C%7D%5C"),
    ],
)
def test_addresses_are_made_legal_without_changing_where_they_lead(address: str, safe: str) -> None:
    assert safe_address(address) == safe
    same_place = unquote(safe).replace("xn--mnchen-3ya", "münchen")
    assert same_place == unquote(address).strip()


def test_a_strong_line_in_a_callout_is_in_the_outline_and_stays_with_what_follows(
    tmp_path: Path,
) -> None:
    label = Paragraph((Strong((Text("Key points"),)),))
    plain = Paragraph((Text("Trade grew."),))
    section = Heading(1, (Text("Trade"),), "trade")
    callout = Callout("key-points", (label, plain))
    file = write(brief_of(callout, section, callout, label), tmp_path)
    labels = "//w:pPr[w:outlineLvl]"
    assert file.values(f"{labels}/w:outlineLvl/@w:val") == ["0", "1"]
    assert len(file.find(f"{labels}/w:keepNext")) == 2
    looks = "//w:p[w:pPr/w:outlineLvl]/w:r/w:rPr"
    assert file.values(f"{looks}/w:rFonts/@w:ascii") == [House().docx_fonts.heads] * 2
    assert file.values(f"{looks}/w:color/@w:val") == [House().colours.accent] * 2


def test_a_name_set_off_in_words_that_are_set_off_stands_plain(tmp_path: Path) -> None:
    title = Emphasis((Text("Voyage of the "), Emphasis((Text("Aurora"),)), Text(" again")))
    file = write(brief_of(para(title)), tmp_path)
    runs = file.find("//w:r[w:t]")
    slanted = {words(run): property_of(run, "rPr/i") is not None for run in runs}
    assert slanted["Aurora"] is False
    assert slanted["Voyage of the "] is slanted[" again"] is True
    assert "*Voyage of the* Aurora *again*" in make_md(brief_of(para(title))).data.decode()
