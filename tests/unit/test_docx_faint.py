"""What a letterhead says in white or off the page is told, since it stays."""

from __future__ import annotations

import pytest
from lxml import etree
from tests.letterheads import NAMESPACES, line, said

from brief.writers.docx.takeover.faint import faint_words, far_words, styles_with

WHITE = '<w:color w:val="FFFFFF"/>'
BEHIND = '<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>'
PAGE = (595 * 12_700, 842 * 12_700)


def root(content: str) -> etree._Element:
    return etree.fromstring(f"<w:hdr {NAMESPACES}>{content}</w:hdr>")


def in_cell(content: str, properties: str) -> str:
    return f"<w:tbl><w:tr><w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc></w:tr></w:tbl>"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (line(said("Zyzzyva", WHITE)), ["Zyzzyva"]),
        (line(said("Zyz", WHITE) + said("zyva", '<w:color w:val="FEFEFE"/>')), ["Zyzzyva"]),
        (line(said("Zyzzyva", '<w:color w:themeColor="background1"/>')), ["Zyzzyva"]),
        (in_cell(line(said("Zyzzyva", WHITE)), '<w:shd w:fill="FFFFFF"/>'), ["Zyzzyva"]),
        (line(said("Office", '<w:color w:val="1F3A5F"/>')), []),
        (line(said("Office", f'{WHITE}<w:highlight w:val="black"/>')), []),
        (line(said("Office", f'{WHITE}<w:shd w:val="clear" w:fill="1F3A5F"/>')), []),
        (in_cell(line(said("Office", WHITE)), '<w:shd w:fill="1F3A5F"/>'), []),
        (line(said("Office", WHITE) + BEHIND), []),
        (line(said(" ", WHITE)), []),
    ],
)  # fmt: skip
def test_white_words_are_told_but_for_those_on_a_ground(content: str, told: list[str]) -> None:
    assert list(faint_words(root(content), (), ())) == told


def test_white_words_of_a_style_are_told() -> None:
    styles = root(
        f'<w:style w:styleId="Pale"><w:rPr>{WHITE}</w:rPr></w:style>'
        '<w:style w:styleId="Dark"><w:pPr><w:shd w:fill="000000"/></w:pPr></w:style>'
    )
    white, shaded = (styles_with(styles, one) for one in ("white", "shaded"))
    assert (set(white), set(shaded)) == ({"Pale"}, {"Dark"})
    pale = line('<w:pPr><w:pStyle w:val="Pale"/></w:pPr>' + said("Zyzzyva"))
    dark = line('<w:pPr><w:pStyle w:val="Dark"/></w:pPr>' + said("Office", WHITE))
    assert list(faint_words(root(pale + dark), white, shaded)) == ["Zyzzyva"]


def box(across: int, by: str = "page") -> str:
    """A box of two inches, so far in points from the edge of the page or the column."""
    return line(
        f'<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="{by}"><wp:posOffset>'
        f"{across * 12_700}</wp:posOffset></wp:positionH>"
        f'<wp:extent cx="{144 * 12_700}" cy="12700"/><w:txbxContent>{line(said("Zyzzyva"))}'
        "</w:txbxContent></wp:anchor></w:drawing></w:r>"
    )


def of_vml(left: str) -> str:
    style = f"position:absolute;margin-left:{left};width:90pt;height:20pt"
    words = f"<v:textbox><w:txbxContent>{line(said('Zyzzyva'))}</w:txbxContent></v:textbox>"
    return line(f'<w:r><w:pict><v:rect style="{style}">{words}</v:rect></w:pict></w:r>')


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (box(-150), True),
        (box(600), True),
        (box(-140), False),
        (box(500), False),
        (box(-150, "column"), False),
        (box(-800, "column"), True),
        (of_vml("2000pt"), True),
        (of_vml("-700.5pt"), True),
        (of_vml("20pt"), False),
        (of_vml("..pt"), False),
    ],
)
def test_a_box_beside_the_page_is_told(content: str, *, told: bool) -> None:
    assert list(far_words(root(content), PAGE)) == (["Zyzzyva"] if told else [])
