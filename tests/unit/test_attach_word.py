"""The brief behind a memo in Word: the memo as it was, the annex as a build makes it."""

from __future__ import annotations

import re
import shutil
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import etree
from reportlab.pdfgen.canvas import Canvas
from tests import memos
from tests.judges import libreoffice_pdf, ooxml_errors, pdf_text
from tests.leaks import HOW, base_of, found_in
from tests.reviewed import DOCUMENT, change, gone, ins
from tests.word_saved import saved_by_word

from brief.annexing.word.sections import end_memo, notes_in_figures
from brief.cli import main
from brief.writers.docx.parts.elements import w

FACTS = """\
brief: {id: memo, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30,
  marking: TLP:GREEN, desk: Ports, number: 7/2025, version: 2}
sections: {ties: Ties, trade: Trade}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold,
    container-title: The Gazette, issued: 2025-06-01, nature: news, reliability: B,
    descriptor: A daily., URL: "https://gazette.example/ties?a=1&b=2", accessed: 2025-06-02}
  stats: {type: dataset, author: [{literal: Statistics Iceland}], title: Trade by country,
    issued: 2025-05-01, nature: official, reliability: A, descriptor: Figures.,
    URL: "https://stats.example/x", accessed: 2025-06-02}
facts:
  council: {section: ties, rank: 1, text: A council of ports was set up in 2019., date: 2019,
    cite: [gazette para 1]}
  visit: {section: ties, text: The ministers met in May 2025., date: 2025-05,
    cite: [gazette para 2]}
  sold-2023: {section: trade, text: "Malta sold Iceland goods for {sold} in 2023.", date: 2023,
    cite: [stats table 1],
    figures: {sold: {value: 4, unit: EUR million, measure: trade, flow: MT to IS}}}
  sold: {section: trade, text: "Malta sold Iceland goods for {sold} in 2024.", date: 2024,
    cite: [stats table 2],
    figures: {sold: {value: 5, unit: EUR million, measure: trade, flow: MT to IS}}}
"""
_W = f"{{{memos.W}}}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MEMOS = ("plain", "full", "by_libreoffice", "by_pandoc")
Parts: TypeAlias = Mapping[str, bytes]
Element: TypeAlias = etree._Element


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the facts, the brief built from them, and each memo with it behind."""
    desk = tmp_path_factory.mktemp("desk")
    (desk / "facts.yaml").write_text(FACTS, encoding="utf-8")
    facts = str(desk / "facts.yaml")
    chosen = ["--facts", facts, "--citations", "chicago"]
    assert main(["build", "--format", "docx", "--out", str(desk), *chosen]) == 0
    for memo in MEMOS:
        path = getattr(memos, memo)(desk / f"{memo}.docx")
        both = str(desk / f"{memo}-both.docx")
        assert main(["attach", str(path), "-o", both, *chosen]) == 0
    return desk


@pytest.fixture
def desk(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("facts.yaml", "plain.docx", "full.docx"):
        shutil.copy(made / name, tmp_path / name)
    return tmp_path


def attached(memo: str | Path, *more: str) -> Path:
    assert main(["attach", str(memo), "-o", "both.docx", "--force", *more]) == 0
    return Path("both.docx")


# ---- reading -------------------------------------------------------------------------------


def parts_of(path: Path) -> Parts:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(parts: Parts, name: str = "word/document.xml") -> Element:
    return etree.fromstring(parts[name])


def body(parts: Parts) -> Element:
    found = tree(parts).find(f"{_W}body")
    assert found is not None
    return found


def sections(root: Element) -> list[Element]:
    return list(root.iter(f"{_W}sectPr"))


def blocks(parts: Parts) -> list[Element]:
    """What the text consists of, but for what is said of the last pages."""
    return [each for each in body(parts) if each.tag != f"{_W}sectPr"]


def normal(element: Element) -> bytes:
    """The element as no writer's spelling changes it; without the end of a section."""
    copy = etree.fromstring(etree.tostring(element))
    for each in sections(copy):
        parent = each.getparent()
        assert parent is not None
        parent.remove(each)
        above = parent.getparent()
        if not len(parent) and above is not None:
            above.remove(parent)
    return etree.tostring(copy, method="c14n", exclusive=True)


def targets(parts: Parts, name: str) -> dict[str, str]:
    folder, _, file = name.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    found = tree(parts, rels) if rels in parts else ()
    return {str(each.get("Id")): str(each.get("Target")) for each in found}


def links(parts: Parts, name: str, root: Element) -> list[tuple[str, str]]:
    """The words of each link and where it leads, by the relations of that part."""
    to = targets(parts, name)
    return [
        (words(each), to.get(str(each.get(f"{_R}id"))) or f"#{each.get(f'{_W}anchor')}")
        for each in root.iter(f"{_W}hyperlink")
    ]


def words(element: Element) -> str:
    return "".join(str(each.text or "") for each in element.iter(f"{_W}t"))


def notes(parts: Parts, kind: str = "footnote") -> dict[str, Element]:
    name = f"word/{kind}s.xml"
    found = tree(parts, name) if name in parts else ()
    return {str(each.get(f"{_W}id")): each for each in found}


def called(parts: Parts, elements: list[Element]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The notes in the order of their marks, each with its links."""
    known = notes(parts)
    ids = [m.get(f"{_W}id") for e in elements for m in e.iter(f"{_W}footnoteReference")]
    named = "word/footnotes.xml"
    return [(words(known[str(i)]), links(parts, named, known[str(i)])) for i in ids]


def styles(parts: Parts) -> dict[str, str]:
    """The name of each style by its id."""
    return {
        str(each.get(f"{_W}styleId")): str(each.find(f"{_W}name").get(f"{_W}val"))  # type: ignore[union-attr]
        for each in tree(parts, "word/styles.xml").iter(f"{_W}style")
    }


def annexed(memo: Path, both: Path) -> tuple[Parts, Parts, list[Element]]:
    """The parts of both files, and what stands behind the memo's blocks."""
    before, after = parts_of(memo), parts_of(both)
    added = len(blocks(before)) + _ended_by_a_line(before)
    return before, after, blocks(after)[added:]


def _ended_by_a_line(parts: Parts) -> bool:
    """Whether the memo ends in what cannot say the end of a section."""
    return blocks(parts)[-1].tag != f"{_W}p"


def shape(parts: Parts, block: Element) -> tuple[object, ...]:
    """A block of the brief, without what may be another in the joined file."""
    named = styles(parts)
    used = [named.get(str(e.get(f"{_W}val")), "") for e in block.iter(f"{_W}pStyle", f"{_W}rStyle")]
    plain = [each.removeprefix("Annex ").casefold() for each in used]
    marks = len(list(block.iter(f"{_W}footnoteReference")))
    fields = [re.sub(r"Annex(?=\w)", "", str(e.text)) for e in block.iter(f"{_W}instrText")]
    styled = [each for each in plain if each != "normal"]
    return (words(block), styled, marks, fields, links(parts, "word/document.xml", block))


# ---- the memo ------------------------------------------------------------------------------


@pytest.mark.parametrize("memo", MEMOS)
def test_all_of_the_memo_is_as_it_was(made: Path, memo: str) -> None:
    before, after, _ = annexed(made / f"{memo}.docx", made / f"{memo}-both.docx")
    grown = {
        *("[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"),
        *("word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/settings.xml"),
        "word/_rels/footnotes.xml.rels",
    }
    assert {name for name in before if before[name] != after.get(name)} <= grown
    had = blocks(before)
    assert [normal(each) for each in blocks(after)[: len(had)]] == [normal(each) for each in had]
    was, now = body(before), body(after)
    assert links(after, "word/document.xml", now)[
        : len(links(before, "word/document.xml", was))
    ] == (links(before, "word/document.xml", was))
    for name in grown & set(before) - {"word/document.xml", "word/settings.xml"}:
        kept = [etree.tostring(e, method="c14n", exclusive=True) for e in tree(after, name)]
        held = [etree.tostring(e, method="c14n", exclusive=True) for e in tree(before, name)]
        assert [each for each in kept if each in held] == held, name
    for kind in ("footnote", "endnote"):
        assert {
            k: links(after, f"word/{kind}s.xml", v)
            for k, v in notes(after, kind).items()
            if k in notes(before, kind)
        } == {k: links(before, f"word/{kind}s.xml", v) for k, v in notes(before, kind).items()}


@pytest.mark.parametrize("memo", MEMOS)
def test_its_pages_are_those_it_had(made: Path, memo: str) -> None:
    before, after, _ = annexed(made / f"{memo}.docx", made / f"{memo}-both.docx")
    was, now = sections(body(before)), sections(body(after))
    assert len(now) == max(1, len(was)) + 1
    said = [[(e.tag, dict(e.attrib)) for e in s if e.tag != f"{_W}noEndnote"] for s in now[:-1]]
    assert said == ([[(e.tag, dict(e.attrib)) for e in s] for s in was] or [[]])


def test_its_endnotes_stay_at_its_end(made: Path) -> None:
    after = parts_of(made / "full-both.docx")
    place = tree(after, "word/settings.xml").find(f"{_W}endnotePr/{_W}pos")
    assert place is not None
    assert place.get(f"{_W}val") == "sectEnd"
    quiet = [each.find(f"{_W}noEndnote") is not None for each in sections(body(after))]
    assert quiet == [True, False, False]


def test_a_memo_that_ends_in_a_table_gets_a_line_of_a_point(made: Path) -> None:
    before, after = parts_of(made / "by_pandoc.docx"), parts_of(made / "by_pandoc-both.docx")
    line = blocks(after)[len(blocks(before))]
    assert [each.tag for each in blocks(before)[-2:]] == [f"{_W}tbl", f"{_W}bookmarkEnd"]
    assert words(line) == ""
    assert len(sections(line)) == 1
    spacing = line.find(f".//{_W}spacing")
    assert spacing is not None
    assert spacing.get(f"{_W}line") == "20"


def test_behind_a_paragraph_the_end_of_a_bookmark_asks_for_no_line_more() -> None:
    text = w("body", w("p"), w("bookmarkEnd", id=1))
    end_memo(text)
    assert [each.tag for each in text] == [f"{_W}p", f"{_W}bookmarkEnd"]
    assert len(sections(text[0])) == 1


@pytest.mark.parametrize(("words_too", "lines"), [(True, 1), (False, 2)])
def test_a_formula_alone_does_not_end_the_memo(words_too: bool, lines: int) -> None:  # noqa: FBT001
    """LibreOffice prints it on the annex's first page else."""
    formula = etree.Element("{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath")
    said = w("t")
    said.text = "so" if words_too else ""
    text = w("body", w("p", formula, w("r", said)))
    end_memo(text)
    assert len(text) == lines
    assert len(sections(text[-1])) == 1


@pytest.mark.parametrize("before", [True, False])
def test_a_first_section_that_is_continuous_begins_on_a_page(before: bool) -> None:  # noqa: FBT001
    """LibreOffice drops its border else, and Word knows no difference."""
    first = [w("p", w("pPr", w("sectPr")))] * before
    text = w("body", *first, w("p"), w("sectPr", w("type", val="continuous")))
    end_memo(text)
    (kind,) = (each.get(f"{_W}val") for each in text.iter(f"{_W}type"))
    assert kind == ("continuous" if before else "nextPage")


@pytest.mark.parametrize(("form", "told"), [("decimal", 0), ("lowerLetter", 1), ("chicago", 1)])
def test_it_is_told_that_libreoffice_prints_no_letters_for_notes(form: str, told: int) -> None:
    text = w("body", w("p"), w("sectPr", w("footnotePr", w("numFmt", val=form))))
    assert len(notes_in_figures(text)) == told


# ---- the annex -----------------------------------------------------------------------------


@pytest.mark.parametrize("memo", MEMOS)
def test_the_annex_says_what_the_brief_says(made: Path, memo: str) -> None:
    own = parts_of(made / "memo-brief.docx")
    _, after, annex = annexed(made / f"{memo}.docx", made / f"{memo}-both.docx")
    assert [shape(after, each) for each in annex] == [shape(own, each) for each in blocks(own)]
    assert called(after, annex) == called(own, blocks(own))
    assert any(found for _, found in called(after, annex))


@pytest.mark.parametrize("memo", MEMOS)
def test_its_pages_and_notes_begin_at_1_with_heads_of_its_own(made: Path, memo: str) -> None:
    after = parts_of(made / f"{memo}-both.docx")
    section = sections(body(after))[-1]

    def said(path: str) -> str | None:
        found = section.find("/".join(f"{_W}{step}" for step in path.split("/")))
        return None if found is None else found.get(f"{_W}val")

    assert section.find(f"{_W}pgNumType").get(f"{_W}start") == "1"  # type: ignore[union-attr]
    assert said("type") == "nextPage"
    assert said("footnotePr/numRestart") == "eachSect"
    assert said("footnotePr/numStart") == "1"
    assert said("footnotePr/numFmt") == "decimal"
    heads = section.findall(f"{_W}headerReference") + section.findall(f"{_W}footerReference")
    to = targets(after, "word/document.xml")
    shown = [words(tree(after, f"word/{to[str(each.get(f'{_R}id'))]}")) for each in heads]
    assert len(heads) == (4 if b"evenAndOddHeaders" in after["word/settings.xml"] else 2)
    assert all("TLP:GREEN" in each and "memo" not in each for each in shown)
    fields = [tree(after, f"word/{to[str(each.get(f'{_R}id'))]}") for each in heads]
    asked = {str(e.text).strip() for f in fields for e in f.iter(f"{_W}instrText")}
    assert asked == {"PAGE", "PAGEREF _AnnexEnd"}
    end = list(body(after)[-2].iter(f"{_W}bookmarkStart"))[-1]
    assert end.get(f"{_W}name") == "_AnnexEnd"  # so that it is the page of the last words
    assert (word := end.getnext()) is not None
    assert words(word)  # LibreOffice forgets an empty one


@pytest.mark.parametrize("memo", MEMOS)
def test_no_number_or_name_stands_twice(made: Path, memo: str) -> None:
    after = parts_of(made / f"{memo}-both.docx")
    root = tree(after)
    for tag, key in (("bookmarkStart", "name"), ("bookmarkStart", "id")):
        found = [str(e.get(f"{_W}{key}")).casefold() for e in root.iter(f"{_W}{tag}")]
        assert len(found) == len(set(found)) > 0
    ids = [str(each).casefold() for each in styles(after)]
    assert len(ids) == len(set(ids))
    named = [each.casefold() for each in styles(after).values()]
    had = [each.casefold() for each in styles(parts_of(made / f"{memo}.docx")).values()]
    assert len(named) - len(set(named)) == len(had) - len(set(had))
    for kind in ("footnote", "endnote"):
        marks = [e.get(f"{_W}id") for e in root.iter(f"{_W}{kind}Reference")]
        assert len(marks) == len(set(marks))


def looks(root: Element, style: str) -> dict[str, str]:
    """What a style comes to, with what it rests on and what the file says of all text."""
    known = {str(e.get(f"{_W}styleId")): e for e in root.iter(f"{_W}style")}
    chain = [known[style]]
    while (base := chain[0].find(f"{_W}basedOn")) is not None:
        chain.insert(0, known[str(base.get(f"{_W}val"))])
    defaults = [
        e for path in ("r", "p") for e in root.iterfind(f".//{_W}{path}PrDefault/{_W}{path}Pr")
    ]
    found: dict[str, str] = {}
    for each in [
        *defaults,
        *(p for s in chain for p in s.iterfind(f"{_W}pPr")),
        *(p for s in chain for p in s.iterfind(f"{_W}rPr")),
    ]:
        for said in each.iter():
            for key, value in said.attrib.items():
                found[f"{etree.QName(said).localname} {etree.QName(key).localname}"] = str(value)
            if not said.attrib:
                found[etree.QName(said).localname] = "on"
    return found


@pytest.mark.parametrize("memo", MEMOS)
@pytest.mark.parametrize("style", ["Normal", "heading 1", "Key Points", "Table Text", "caption"])
def test_its_words_look_as_in_the_brief(made: Path, memo: str, style: str) -> None:
    own, after = parts_of(made / "memo-brief.docx"), parts_of(made / f"{memo}-both.docx")
    ids = {called: id_ for id_, called in styles(own).items()}
    joined = {called: id_ for id_, called in styles(after).items()}
    wanted = looks(tree(own, "word/styles.xml"), ids[style])
    found = looks(tree(after, "word/styles.xml"), joined.get(f"Annex {style}") or joined[style])
    themed = {key for key in found if "heme" in key}
    kept = {key: value for key, value in found.items() if key in wanted}
    assert kept.pop("outlineLvl val", "") == ("1" if style == "heading 1" else "")
    wanted.pop("outlineLvl val", None)
    assert kept == wanted
    more = {key: found[key] for key in set(found) - set(wanted) - themed - {"outlineLvl val"}}
    silent = {"0", "left", "240", "auto", "100", "none", "baseline", "en-US", "zh-CN", "off"}
    assert set(more.values()) <= silent, more


def test_a_style_that_looks_the_same_in_both_stays_one(desk: Path) -> None:
    assert main(["build", "--format", "docx", "--out", "."]) == 0
    memo = Path("memo-brief.docx").rename("house.docx")
    named = set(styles(parts_of(attached(memo))).values())
    assert "Annex Normal" not in named
    assert "Annex Table Text" not in named
    assert "Annex heading 1" in named  # which stands a level lower


def test_a_brief_behind_a_brief_has_marks_of_its_own(desk: Path) -> None:
    first = attached("plain.docx").rename("first.docx")
    parts = parts_of(attached(first))
    names = [str(e.get(f"{_W}name")) for e in tree(parts).iter(f"{_W}bookmarkStart")]
    assert "brief_ties" in names
    assert "brief_ties_2" in names
    anchors = [
        str(e.get(f"{_W}anchor"))
        for e in body(parts).iter(f"{_W}hyperlink")
        if e.get(f"{_W}anchor")
    ]
    half = len(anchors) // 2
    assert [f"{each}_2" for each in anchors[:half]] == anchors[half:]


def test_a_memo_may_use_the_last_numbers_that_there_are(desk: Path) -> None:
    last = '<w:bookmarkStart w:id="2147483647" w:name="end"/><w:bookmarkEnd w:id="2147483647"/>'

    def change(parts: dict[str, bytes]) -> None:
        for name in ("word/document.xml", "word/footnotes.xml"):
            parts[name] = parts[name].replace(b'w:id="7"', b'w:id="32767"')
        text = parts["word/document.xml"].decode()
        parts["word/document.xml"] = text.replace("<w:p>", f"<w:p>{last}", 1).encode()

    memos.rewritten(Path("full.docx"), change)
    assert_nothing_new_is_wrong(Path("full.docx"), attached("full.docx"))
    root = body(parts_of(Path("both.docx")))
    starts = [int(str(e.get(f"{_W}id"))) for e in root.iter(f"{_W}bookmarkStart")]
    assert len({*starts}) == len(starts)
    assert max(starts) == 2**31 - 1


_SECTION = re.compile(r"<w:sectPr.*</w:sectPr>", re.DOTALL)
_CONTROL = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Held.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
_FRAMED = '<w:p><w:pPr><w:framePr w:w="2000" w:wrap="around"/></w:pPr></w:p>'
_ENDED = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:pPr></w:p>'


@pytest.mark.parametrize(
    "change",
    [
        lambda text: _SECTION.sub("", text),
        lambda text: text.replace("<w:sectPr", f"{_CONTROL}<w:sectPr", 1),
        lambda text: text.replace("<w:sectPr", f"{_FRAMED}<w:sectPr", 1),
        lambda text: text.replace("<w:sectPr", f"{_ENDED}<w:sectPr", 1),
        lambda text: re.sub(r"<w:body>.*</w:body>", "<w:body/>", text, flags=re.DOTALL),
        lambda text: text.replace("<w:body>", "<!-- a --><w:body><!-- b -->"),
    ],
    ids=["no section", "control", "frame", "end of a section", "empty", "comments"],
)
def test_a_memo_may_end_in_any_way(desk: Path, change: Callable[[str], str]) -> None:
    def changed(parts: dict[str, bytes]) -> None:
        parts["word/document.xml"] = change(parts["word/document.xml"].decode()).encode()

    before = parts_of(memos.rewritten(Path("plain.docx"), changed))
    after = parts_of(attached("plain.docx"))
    was, now = ([each for each in blocks(p) if isinstance(each.tag, str)] for p in (before, after))
    assert [normal(each) for each in now[: len(was)]] == [normal(each) for each in was]
    assert len(sections(body(after))) == max(1, len(sections(body(before)))) + 1
    assert "Malta and Iceland" in [words(each) for each in now[len(was) :]][:2]


def test_parts_may_have_any_name(desk: Path) -> None:
    def renamed(parts: dict[str, bytes]) -> None:
        for name in ("document.xml", "_rels/document.xml.rels"):
            parts[f"word/{name.replace('ment', 'ment2')}"] = parts.pop(f"word/{name}")
        for name in ("[Content_Types].xml", "_rels/.rels"):
            parts[name] = parts[name].replace(b"document.xml", b"document2.xml")

    memos.rewritten(Path("full.docx"), renamed)
    after = parts_of(attached("full.docx"))
    assert "word/document.xml" not in after
    assert b"A council of ports" in after["word/document2.xml"]


def test_words_of_the_annex_are_not_parted_where_those_of_the_memo_are(desk: Path) -> None:
    memos.rewritten(
        Path("plain.docx"), put("<w:compat>", "<w:autoHyphenation/><w:compat>", "word/settings.xml")
    )
    root = tree(parts_of(attached("plain.docx")), "word/styles.xml")
    plain = root.find(f"{_W}style[@{_W}styleId='AnnexNormal']")
    assert plain is not None
    assert plain.find(f"{_W}pPr/{_W}suppressAutoHyphens") is not None


def test_what_a_property_of_the_brief_says_is_text_in_the_annex(made: Path) -> None:
    after = parts_of(made / "plain-both.docx")
    asked = [name for name, data in after.items() if b"DOCPROPERTY" in data]
    assert asked == []


@pytest.mark.parametrize(("layout", "inset"), [("14", "80"), ("15", "")])
def test_a_table_stands_at_the_margin_in_each_layout_of_word(
    desk: Path, layout: str, inset: str
) -> None:
    uri = 'w:uri="http://schemas.microsoft.com/office/word"'
    mode = f'w:name="compatibilityMode" {uri} w:val="{layout}"'

    def change(parts: dict[str, bytes]) -> None:
        said = parts["word/settings.xml"].decode()
        said = re.sub(r"<w:compat>.*?</w:compat>|<w:compat/>", "", said, flags=re.DOTALL)
        new = f"<w:compat><w:compatSetting {mode}/></w:compat></w:settings>"
        parts["word/settings.xml"] = said.replace("</w:settings>", new).encode()

    memos.rewritten(Path("plain.docx"), change)
    table = next(body(parts_of(attached("plain.docx"))).iter(f"{_W}tbl"))
    said = table.find(f"{_W}tblPr/{_W}tblInd")
    assert ("" if said is None else said.get(f"{_W}w")) == inset


# ---- judges --------------------------------------------------------------------------------


def test_the_file_is_valid(made: Path) -> None:
    assert ooxml_errors(made / "full-both.docx") == []


def test_nothing_is_wrong_that_was_not_wrong_before(made: Path) -> None:
    assert_nothing_new_is_wrong(made / "by_libreoffice.docx", made / "by_libreoffice-both.docx")


def assert_nothing_new_is_wrong(before: Path, after: Path) -> None:
    found = set(ooxml_errors(after))
    assert not found or found <= set(ooxml_errors(before))


def test_libreoffice_prints_both_and_counts_notes_anew(made: Path, tmp_path: Path) -> None:
    pages = pdf_text(libreoffice_pdf(made / "full-both.docx", tmp_path)).split("\f")
    assert "Letterhead of the office" in pages[0]
    assert re.search(r"2\s+A footnote of the memo, 7: the paper", pages[0])
    annex = next(page for page in pages if "A council of ports" in page)
    numbers = re.findall(r"^(\d+)(?:\s|$)", annex, re.MULTILINE)
    assert {"1", "2"} <= set(numbers)  # and not from 3 on, behind the memo's two
    assert "of the memo" not in annex


def typed_at_the_end_of(file: Path, words: str, part: str = DOCUMENT) -> None:
    """Into a paragraph, without a trace and with one."""

    def edit(text: str) -> str:
        at = text.index("</w:p>", text.index(words))
        return f"{text[:at]}<w:r><w:t>No.</w:t></w:r>{ins('Soon.')}{text[at:]}"

    change(file, {part: edit}, {})


def test_what_comes_back_is_read_by_the_numbers_of_the_annex(
    desk: Path, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also when Word saved it in between; of the memo, what has a trace is told."""
    both = Path("both.docx")
    both.write_bytes(saved_by_word((made / "by_pandoc-both.docx").read_bytes(), german=True))
    chosen = ["--template", "brief", "--citations", "chicago"]
    assert main(["review", str(both), *chosen]) == 0
    assert capsys.readouterr().out == "0 remarks\n"
    typed_at_the_end_of(both, "A note of the ", "word/footnotes.xml")
    for words in ("Boats leave.", "A council of ports"):
        typed_at_the_end_of(both, words)
    assert main(["review", str(both), *chosen]) == 0
    said = [line.partition(": ")[2] for line in capsys.readouterr().out.splitlines()]
    assert said == [
        'no fact: Ann inserts "Soon." (in the memo)',
        'council: Ann inserts "Soon."',
        '"A council of ports was set up in 2019."',  # what it would read
        'no fact: Ann inserts "Soon." (in note 1 of section 1)',
        'council: words that the brief does not print: "No."',
        "",
        "council: left to you: words come or go beside it, and none of its words",
    ]
    assert main(["show", "note", "1", "--in", str(both)]) == 0
    assert capsys.readouterr().out.startswith("council, note 1 (also 2)\n")


def test_the_same_memo_and_facts_give_the_same_bytes(desk: Path) -> None:
    first = attached("full.docx").read_bytes()
    assert attached("full.docx").read_bytes() == first


def test_what_an_edition_leaves_out_is_behind_no_memo(desk: Path) -> None:
    text = base_of(["basis", "line", "relies"], HOW["withheld"], "An")
    Path("secret.yaml").write_text(text, encoding="utf-8")
    secrets = set(re.findall(r"Zq\w+?qZ", text, flags=re.IGNORECASE)) | {"8123457", "8,123,457"}
    chosen = ("--facts", "secret.yaml", "--edition", "partner", "--today", "2025-07-01")
    assert found_in(attached("full.docx", *chosen), secrets) == set()
    canvas = Canvas("memo.pdf", invariant=1)
    canvas.drawString(72, 700, "A memo")
    canvas.save()
    assert main(["attach", "memo.pdf", "-o", "both.pdf", *chosen]) == 0
    assert found_in(Path("both.pdf"), secrets) == set()


# ---- refusals ------------------------------------------------------------------------------


def refused(memo: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["attach", str(memo), "-o", "no.docx"]) == 1
    said = capsys.readouterr().err.strip()
    assert said.startswith(f"{memo}: ")
    assert said.count("\n") == 0
    assert not Path("no.docx").exists()
    return said


def put(old: str, new: str, part: str = "word/document.xml") -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode(), 1)

    return change


def in_utf_16(change: Callable[[dict[str, bytes]], None]) -> Callable[[dict[str, bytes]], None]:
    """The same in letters of two bytes, which Word reads too."""

    def encode(parts: dict[str, bytes]) -> None:
        change(parts)
        root = etree.fromstring(parts["word/document.xml"])
        parts["word/document.xml"] = etree.tostring(root, encoding="UTF-16", xml_declaration=True)

    return encode


_RUN = "<w:r><w:t>Pilots stay.</w:t></w:r>"
_CONFLICT = (
    '<w14:conflictDel xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w:id="1" '
    f'w:author="Ann">{_RUN}</w14:conflictDel>'
)
_PASSWORD = '<w:writeProtection w:algorithmName="SHA-512" w:hashValue="a" w:saltValue="b"/>'
_PROTECTED = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
_SIGNED = (
    '<Relationship Id="rIdS" Target="/_xmlsignatures/origin.sigs" Type="http://schemas.openxml'
    'formats.org/package/2006/relationships/digital-signature/origin"/></Relationships>'
)


_MACROS = (
    '<Relationship Id="rIdV" Target="code.bin" Type="http://schemas.microsoft.com/office/2006/'
    'relationships/vbaProject"/></Relationships>'
)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (put(_RUN, ins("Pilots go.")), 'has a tracked change; it is by Ann, at "Pilots go."'),
        (in_utf_16(put(_RUN, ins("Pilots go."))), "has a tracked change; it is by Ann"),
        (put(_RUN, _CONFLICT), "has a tracked change; it is by Ann"),
        (put(_RUN, ins("a") + gone("b")), "has 2 tracked changes; the first is by Ann"),
        (put("<w:compat>", _PROTECTED + "<w:compat>", "word/settings.xml"), "is protected"),
        (put("<w:zoom", _PASSWORD + "<w:zoom", "word/settings.xml"), "asks for a password"),
        (put("<w:body>", "<w:body><w:p>"), "is damaged"),
        (put("</Relationships>", _SIGNED, "_rels/.rels"), "is signed"),
        (put("document.main+xml", "template.main+xml", "[Content_Types].xml"), "is a template"),
        (put("officeDocument/2006/relationships/officeDocument", "x", "_rels/.rels"), "is damaged"),
        (lambda parts: parts.update({"word/vbaProject.bin": b"VBA"}), "has macros (save it"),
        (put("</Relationships>", _MACROS, "word/_rels/document.xml.rels"), "has macros (save it"),
    ],
)
def test_a_memo_that_an_annex_would_break_is_refused(
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[dict[str, bytes]], None],
    said: str,
) -> None:
    memos.rewritten(Path("plain.docx"), change)
    assert said in refused(Path("plain.docx"), capsys)


def test_a_locked_an_old_and_no_word_file_are_refused(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    for name, more, said in (
        ("locked", "EncryptedPackage", "is encrypted"),
        ("rights", "\x06DataSpaces DRMEncryptedDataSpace EncryptedPackage", "is rights-managed"),
        ("old", "WordDocument", "of the old kind"),
    ):
        path = Path(f"{name}.docx")
        path.write_bytes(ole + more.encode("utf-16-le"))
        assert said in refused(path, capsys)
    Path("text.docx").write_text("no pages", encoding="utf-8")
    assert "this is no Word file" in refused(Path("text.docx"), capsys)
    Path("cut.docx").write_bytes(Path("plain.docx").read_bytes()[:-300])
    assert "is damaged" in refused(Path("cut.docx"), capsys)
    data = bytearray(Path("plain.docx").read_bytes())
    with zipfile.ZipFile("plain.docx") as archive:
        at = archive.getinfo("word/document.xml").header_offset
    data[at + 80] ^= 0xFF
    Path("turned.docx").write_bytes(data)
    assert "is damaged" in refused(Path("turned.docx"), capsys)
    assert "cannot be read" in refused(Path("gone.docx"), capsys)


@pytest.mark.parametrize("name", ["word/document.xml", "Word/Footnotes.xml"])
def test_a_memo_that_has_a_part_twice_is_refused(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    memos.full(Path("twice.docx"))
    with zipfile.ZipFile("twice.docx", "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr(name, "<other/>")
    assert f'twice.docx: this Word file is damaged: it has "{name}" twice' in refused(
        Path("twice.docx"), capsys
    )


def test_a_changed_note_and_a_changed_head_are_told_too(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for part, words_ in (("word/footnotes.xml", "the paper"), ("word/header1.xml", "Odd head")):
        memos.full(Path("changed.docx"))
        parts = parts_of(Path("changed.docx"))
        name = next(
            (n for n in parts if n.startswith(part[:11]) and words_.encode() in parts[n]), part
        )
        run = '<w:ins w:id="1" w:author="Ben"><w:r><w:t>now</w:t></w:r></w:ins>'
        memos.rewritten(Path("changed.docx"), put("</w:p>", f"{run}</w:p>", name))
        assert "a tracked change; it is by Ben" in refused(Path("changed.docx"), capsys)


def test_the_name_of_the_new_file_ends_as_the_memos(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["attach", "plain.docx", "-o", "no.pdf"]) == 1
    assert "does not end in .docx" in capsys.readouterr().err
    assert main(["attach", "plain.docx", "-o", "plain.docx"]) == 1
    assert "the memo itself" in capsys.readouterr().err
