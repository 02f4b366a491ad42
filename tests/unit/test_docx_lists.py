from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests import documents
from tests.documents import para
from tests.word_files import Element, WordFile, brief_of, property_of, write

from brief.model import Block, Column, List, Table, Text
from brief.walk import bullet_at
from brief.words import shipped


def bullets(*items: tuple[Block, ...]) -> List:
    return List(items)


def numbers(*items: tuple[Block, ...], start: int = 1) -> List:
    return List(items, ordered=True, start=start)


def list_of(file: WordFile, paragraph: Element) -> tuple[str, str]:
    """The list and the level of a paragraph, by itself or by its style."""
    number = property_of(paragraph, "pPr/numPr/numId")
    level = property_of(paragraph, "pPr/numPr/ilvl")
    if number is None:
        style = f"//w:style[w:name/@w:val='{file.style_of(paragraph)}']/w:pPr/w:numPr"
        (number,) = file.values(f"{style}/w:numId/@w:val", "word/styles.xml")
        level = next(iter(file.values(f"{style}/w:ilvl/@w:val", "word/styles.xml")), "0")
    return number, level or "0"


def form(file: WordFile, paragraph: Element) -> str:
    """bullet, decimal, ...: what stands before the item."""
    number, level = list_of(file, paragraph)
    (look,) = file.values(
        f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val", "word/numbering.xml"
    )
    path = f"//w:abstractNum[@w:abstractNumId='{look}']/w:lvl[@w:ilvl='{level}']/w:numFmt/@w:val"
    (found,) = file.values(path, "word/numbering.xml")
    return found


def start(file: WordFile, paragraph: Element) -> str:
    number, level = list_of(file, paragraph)
    path = f"//w:num[@w:numId='{number}']/w:lvlOverride[@w:ilvl='{level}']/w:startOverride/@w:val"
    (found,) = file.values(path, "word/numbering.xml")
    return found


def test_bullets_are_numbered_by_their_style_alone(tmp_path: Path) -> None:
    file = write(brief_of(bullets((para("one"),), (para("two"),))), tmp_path)
    for each in ("one", "two"):
        item = file.paragraph(each)
        assert file.style_of(item) == "List Bullet"
        assert item.find("w:pPr/w:numPr", item.nsmap) is None
        assert form(file, item) == "bullet"


def test_each_ordered_list_begins_at_its_own_number(tmp_path: Path) -> None:
    lists = (numbers((para("a"),), (para("b"),)), para("—"), numbers((para("c"),), start=7))
    file = write(brief_of(*lists), tmp_path)
    a, b, c = (file.paragraph(each) for each in "abc")
    assert list_of(file, a) == list_of(file, b) != list_of(file, c)
    assert (start(file, a), start(file, c)) == ("1", "7")
    assert form(file, a) == "decimal"


def test_a_list_in_a_list_is_a_level_deeper_whatever_its_kind(tmp_path: Path) -> None:
    nested = bullets((para("out"), numbers((para("in"), bullets((para("deep"),))))))
    file = write(brief_of(nested), tmp_path)
    styles = [file.style_of(file.paragraph(each)) for each in ("out", "in", "deep")]
    assert styles == ["List Bullet", "List Number 2", "List Bullet 3"]
    assert [list_of(file, file.paragraph(e))[1] for e in ("out", "in", "deep")] == ["0", "1", "2"]


def test_the_second_paragraph_of_an_item_has_no_bullet_of_its_own(tmp_path: Path) -> None:
    nested = bullets((para("out"), para("more"), bullets((para("in"), para("even more")))))
    file = write(brief_of(nested), tmp_path)
    assert file.style_of(file.paragraph("more")) == "List Continue"
    assert file.style_of(file.paragraph("even more")) == "List Continue 2"


def test_lists_deeper_than_word_has_styles_for_stay_lists(tmp_path: Path) -> None:
    deepest: Block = para("level 11")
    for depth in range(11, 0, -1):
        deepest = bullets((para(f"item {depth}"), deepest))
    file = write(brief_of(deepest), tmp_path)
    item = file.paragraph("item 11")
    assert file.style_of(item) == "List Bullet 5"
    assert form(file, item) == "bullet"


def test_an_item_that_begins_with_a_list_or_a_table_keeps_its_bullet(tmp_path: Path) -> None:
    table = Table((Column(),), (), (((Text("cell"),),),))
    file = write(brief_of(bullets((bullets((para("in"),)),), (table,))), tmp_path)
    styles = [file.style_of(each) for each in file.paragraphs()]
    assert styles == ["List Bullet", "List Bullet 2", "List Bullet", "Table Text"]


def test_an_empty_item_is_an_empty_item(tmp_path: Path) -> None:
    file = write(brief_of(bullets((), (para("x"),))), tmp_path)
    assert [file.style_of(each) for each in file.paragraphs()] == ["List Bullet"] * 2


def test_a_numbered_list_in_another_counts_in_figures_too(tmp_path: Path) -> None:
    inmost = numbers((para("inmost"),))
    lists = numbers((para("outer"), numbers((para("inner"), inmost))))
    file = write(brief_of(lists, bullets((para("dot"), numbers((para("under a dot"),))))), tmp_path)
    for each in ("outer", "inner", "inmost", "under a dot"):
        assert form(file, file.paragraph(each)) == "decimal"


def test_an_item_has_the_bullet_of_the_pdf_at_every_depth(tmp_path: Path) -> None:
    nested = bullets((para("item 0"),))
    for depth in range(1, 5):
        nested = bullets((para(f"item {depth}"), nested))
    file = write(brief_of(nested), tmp_path)
    paths = (
        "//w:abstractNum[w:lvl/w:numFmt/@w:val='bullet'][1]/w:lvl[position()<6]/w:lvlText/@w:val"
    )
    assert file.values(paths, "word/numbering.xml")[:5] == ["•", "–", "·", "·", "·"]
    assert [bullet_at(depth) for depth in range(5)] == ["•", "–", "·", "·", "·"]


def test_labels_keep_inside_the_margin_of_a_brief_from_right_to_left(tmp_path: Path) -> None:
    """Word reads the first choice, where left is the side that reading begins at."""
    meta = replace(documents.meta(), language="ar", words=shipped("ar"))
    turned = write(brief_of(numbers((para("a"),)), meta=meta), tmp_path)
    path = "//w:lvl/*/*[local-name()='{}']/w:lvlJc/@w:val"
    for choice, side in (("Choice", "left"), ("Fallback", "right")):
        assert turned.values(path.format(choice), "word/numbering.xml") == [side] * 18
    assert turned.values("//w:lvl/w:lvlJc/@w:val", "word/numbering.xml") == []
    plain = write(brief_of(numbers((para("a"),))), tmp_path)
    assert plain.values("//w:lvl/w:lvlJc/@w:val", "word/numbering.xml") == ["left"] * 18
