"""What a letterhead hides, and a path of somebody's machine, is in no part of a brief."""

from __future__ import annotations

import pytest
from tests.letterheads import NAMESPACES, a_field, asked, line, mark, said, simple

from brief.writers.docx.parts.elements import parse, serialize
from brief.writers.docx.takeover.fetching import settle_fields
from brief.writers.docx.takeover.paths import forget_paths_in
from brief.writers.docx.takeover.remembered import forget_remembered
from brief.writers.docx.takeover.unseen import forget_unseen

SECRET = "Zyzzyva"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
KEPT = line(said("Kept."))
EMPTY = "<v:shape ></v:shape>"
BOX = f"<w:txbxContent>{line(said(SECRET))}</w:txbxContent>"
NESTED = f"{asked('IF')}{a_field('PAGE')}{asked('= 1 &quot;Kept.&quot; &quot;&quot;')}"


def vml(attributes: str, inside: str = f"<v:textbox>{BOX}</v:textbox>") -> str:
    return f"<w:r><w:pict><v:shape {attributes}>{inside}</v:shape></w:pict></w:r>"


def drawing(properties: str, inside: str, extent: str = 'cx="9" cy="9"') -> str:
    return (
        f"<w:r><w:drawing><wp:inline><wp:extent {extent}/><wp:docPr {properties}/><a:graphic>"
        f'<a:graphicData uri="{WPS}">{inside}</a:graphicData></a:graphic></wp:inline></w:drawing>'
        "</w:r>"
    )


def box(properties: str = "", words: str = BOX) -> str:
    return (
        f'<wps:wsp xmlns:wps="{WPS}"><wps:cNvPr id="2" name="b" {properties}/><wps:spPr/>'
        f"<wps:txbx>{words}</wps:txbx><wps:bodyPr/></wps:wsp>"
    )


def group(*shapes: str) -> str:
    return f'<wpg:wgp xmlns:wpg="{WPG}"><wpg:grpSpPr/>{"".join(shapes)}</wpg:wgp>'


def row(properties: str) -> str:
    cell = f"<w:tc>{line(said(SECRET) + vml('', f'<v:textbox>{BOX}</v:textbox>'))}</w:tc>"
    return f"<w:tbl><w:tr><w:trPr>{properties}</w:trPr>{cell}</w:tr></w:tbl>"


def form(taken: int) -> str:
    entries = "".join(
        f'<w:listEntry w:val="{"Kept." if at == taken else SECRET}"/>' for at in range(3)
    )
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>'
        f'<w:result w:val="{taken}"/>{entries}</w:ddList></w:ffData></w:fldChar></w:r>'
        f"{asked('FORMDROPDOWN')}{mark('end')}"
    )


HIDDEN = {
    "a shape of VML": vml('style="width:9pt;visibility:hidden;height:9pt"'),
    "a shape of VML, spaced": vml('style="width:9pt; VISIBILITY : hidden"'),
    "a shape that is not displayed": vml('style="display:none"'),
    "a shape that Word hides": vml('style="mso-hide:all"'),
    "a shape without any size": vml('style="width:0;height:0pt"'),
    "a group of shapes": vml("", "").replace(
        EMPTY,
        f'<v:group style="visibility:hidden"><v:rect><v:textbox>{BOX}</v:textbox></v:rect>'
        "</v:group>",
    ),
    "one of two shapes": vml("", "").replace(
        EMPTY,
        f'<v:rect style="visibility:hidden"><v:textbox>{BOX}</v:textbox></v:rect>'
        '<v:oval alt="Seen"/>',
    ),
    "a drawing": drawing('id="1" name="x" hidden="1"', box()),
    "a drawing, in a word": drawing('id="1" name="x" hidden="true"', box()),
    "a drawing without any size": drawing('id="1" name="x"', box(), 'cx="0" cy="0"'),
    "a shape in a drawing": drawing('id="1" name="x"', box('hidden="1"')),
    "a shape of a group": drawing('id="1" name="x"', group(box('hidden="1"'), box(words=""))),
    "a drawing said in two ways": (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        + drawing('id="1" name="x" hidden="1"', box()).removeprefix("<w:r>").removesuffix("</w:r>")
        + "</mc:Choice><mc:Fallback>"
        + vml("").removeprefix("<w:r>").removesuffix("</w:r>")
        + "</mc:Fallback></mc:AlternateContent></w:r>"
    ),
    "words": said(SECRET, "<w:vanish/>"),
    "words of one point": said(SECRET, '<w:sz w:val="2"/>'),
    "words that are always hidden": said(SECRET, "<w:specVanish/>"),
    "a picture in hidden letters": vml("").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
    "a field in hidden letters": "".join(
        f"<w:r><w:rPr><w:vanish/></w:rPr>{part}</w:r>"
        for part in (
            '<w:fldChar w:fldCharType="begin"/>',
            f"<w:instrText>STYLEREF {SECRET}</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            f"<w:t>{SECRET}</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    ),
    "a condition": a_field(f'IF 1 = 1 "Kept." "{SECRET}"', said("Kept.")),
    "a short condition": simple(f"IF a = b {SECRET} Kept.", said("Kept.")),
    "a comparison": a_field(f'COMPARE "{SECRET}" = "x"', said("0")),
    "a quotation": a_field(f'QUOTE "{SECRET}"', said("Kept.")),
    "a button": mark("begin") + asked(f"MACROBUTTON {SECRET} Kept.") + mark("end"),
    "a short button": simple(f"GOTOBUTTON {SECRET} Kept.", " "),
    "a path in a condition": a_field(
        NESTED.replace("&quot;&quot;", f"&quot;C:\\\\{SECRET}&quot;"), said("Kept.")
    ),
    "a choice of a control": (
        f'<w:sdt><w:sdtPr><w:comboBox><w:listItem w:value="{SECRET}"/></w:comboBox></w:sdtPr>'
        f"<w:sdtContent>{said('Kept.')}</w:sdtContent></w:sdt>"
    ),
    "a choice of a form": form(1),
    "a link of a shape to a disk": vml(f'href="file:///C:/{SECRET}" alt="Kept."', ""),
    "a link of a shape to a server": vml(f'href="\\\\server\\{SECRET}"', ""),
    "a link of a shape beside the file": vml(f'href="../{SECRET}.docx"', ""),
    "the name of a picture": drawing(f'id="1" name="/home/{SECRET}/seal.png"', box(words="")),
    "a description with a path": drawing(
        f'id="1" name="x" descr="Seal (C:\\Users\\{SECRET}\\seal.png)"', box(words="")
    ),
    "the title of a control": (
        f'<w:sdt><w:sdtPr><w:tag w:val="\\\\nas\\{SECRET}\\x"/></w:sdtPr>'
        f"<w:sdtContent>{said('Kept.')}</w:sdtContent></w:sdt>"
    ),
    "a choice for another program": (
        '<w:r><mc:AlternateContent><mc:Choice xmlns:q="urn:q" Requires="q">'
        f"<w:t>{SECRET}</w:t></mc:Choice><mc:Fallback><w:t>Kept.</w:t></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    ),
    "where a link leads besides": (
        f'<w:hyperlink w:anchor="x" w:tgtFrame="{SECRET}" w:docLocation="{SECRET}">'
        f"{said('Kept.')}</w:hyperlink>"
    ),
    "a line that is cut off": (
        f'<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>{said(SECRET)}'
    ),
    "a tooltip": f'<w:hyperlink w:tooltip="file:{SECRET}">{said("Kept.")}</w:hyperlink>',
}


@pytest.mark.parametrize("name", HIDDEN)
def test_what_a_part_hides_and_where_it_came_from_is_taken_out(name: str) -> None:
    root = parse(f"<w:hdr {NAMESPACES}>{KEPT}{line(HIDDEN[name])}</w:hdr>")
    told = {*settle_fields(root, ()), *forget_unseen(root), *forget_remembered(root)}
    made = serialize(root).decode()
    assert SECRET not in made
    assert made.count("Kept.") >= (2 if "Kept." in HIDDEN[name] else 1)
    assert "Seen" in made or "Seen" not in HIDDEN[name]
    assert told or "link" in name


@pytest.mark.parametrize(
    ("properties", "hides"),
    [
        ("<w:hidden/>", True),
        ('<w:hidden w:val="0"/>', False),
        ('<w:trHeight w:val="20" w:hRule="exact"/>', True),
        ('<w:trHeight w:val="400" w:hRule="exact"/>', False),
        ('<w:trHeight w:val="20"/>', False),
    ],
)
def test_the_words_of_a_hidden_row_go_and_those_of_another_stay(
    properties: str,
    hides: bool,  # noqa: FBT001
) -> None:
    root = parse(f"<w:hdr {NAMESPACES}>{row(properties)}</w:hdr>")
    told = forget_unseen(root)
    assert (SECRET in serialize(root).decode()) is not bool(told)
    assert bool(told) is hides


def merged(way: str) -> str:
    """Two cells, one under or behind the other, of which the second goes on with the first."""
    begins, goes_on = (
        f"<w:tc><w:tcPr><w:{way}{said_}/></w:tcPr>{line(said(words))}</w:tc>"
        for said_, words in ((' w:val="restart"', "Kept."), ("", SECRET))
    )
    rows = f"{begins}</w:tr><w:tr>{goes_on}" if way == "vMerge" else begins + goes_on
    return f"<w:tbl><w:tr>{rows}</w:tr></w:tbl>"


@pytest.mark.parametrize("way", ["vMerge", "hMerge"])
def test_the_words_of_a_cell_that_another_covers_go(way: str) -> None:
    root = parse(f"<w:hdr {NAMESPACES}>{merged(way)}</w:hdr>")
    assert forget_unseen(root) == {"hidden text"}
    made = serialize(root).decode()
    assert SECRET not in made
    assert "Kept." in made


GOES_ON = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{line(said('Kept.'))}</w:tc>"
BEGINS = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>'


@pytest.mark.parametrize(
    "rows",
    [
        f"<w:tr>{GOES_ON}</w:tr>",
        f"<w:tr><w:tc><w:p/></w:tc></w:tr><w:tr>{GOES_ON}</w:tr>",
        f"<w:tr>{BEGINS}<w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc>{GOES_ON}</w:tr>",
        f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{BEGINS}</w:tr><w:tr>{GOES_ON}</w:tr>',
        f"<w:tr><w:tc><w:p/></w:tc>{GOES_ON.replace('vMerge', 'hMerge')}</w:tr>",
    ],
    ids=["alone", "under one", "under another column", "under one further in", "behind one"],
)
def test_a_cell_that_goes_on_from_none_keeps_its_words(rows: str) -> None:
    root = parse(f"<w:hdr {NAMESPACES}><w:tbl>{rows}</w:tbl></w:hdr>")
    assert forget_unseen(root) == set()
    assert "Kept." in serialize(root).decode()


def test_a_cell_under_a_merged_one_behind_a_wide_cell_loses_its_words() -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>'
    under = f"<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc>{GOES_ON}"
    table = f"<w:tbl><w:tr>{wide}{BEGINS}</w:tr><w:tr>{under}</w:tr></w:tbl>"
    root = parse(f"<w:hdr {NAMESPACES}>{table}</w:hdr>")
    assert forget_unseen(root) == {"hidden text"}
    assert "Kept." not in serialize(root).decode()


FLOATING = {
    "a drawing": drawing('id="1" name="Logo"', box()).replace("wp:inline>", "wp:anchor>"),
    "a shape of VML": vml('alt="Logo" style="position:absolute;width:9pt"'),
}
FLAT = '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'
FLAT_ROW = '<w:tbl><w:tr><w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr>'
HELD = {
    "a line": f"<w:p>{FLAT}%s</w:p>",
    "a row": f"{FLAT_ROW}<w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>",
}


@pytest.mark.parametrize("floating", FLOATING)
@pytest.mark.parametrize("held", HELD)
def test_what_floats_over_a_flat_line_or_row_stays(held: str, floating: str) -> None:
    logo = FLOATING[floating].replace(SECRET, "Kept.")
    root = parse(f"<w:hdr {NAMESPACES}>{HELD[held] % (said(SECRET) + logo)}</w:hdr>")
    assert forget_unseen(root) == {"hidden text"}
    made = serialize(root).decode()
    assert SECRET not in made
    assert "Kept." in made
    assert "Logo" in made


@pytest.mark.parametrize("floating", FLOATING)
def test_what_floats_over_a_hidden_row_goes_with_it(floating: str) -> None:
    hidden = f"<w:trPr><w:hidden/></w:trPr><w:tc><w:p>{FLOATING[floating]}</w:p></w:tc>"
    root = parse(f"<w:hdr {NAMESPACES}><w:tbl><w:tr>{hidden}</w:tr></w:tbl></w:hdr>")
    assert forget_unseen(root) == {"hidden text"}
    assert SECRET not in serialize(root).decode()


@pytest.mark.parametrize(
    "shown",
    [
        a_field(NESTED, said("Kept.")),
        vml('style="visibility:visible;width:0;height:2pt" href="https://example.org/c:x"', ""),
        drawing('id="1" name="x" hidden="0"', box(words=""), 'cx="9" cy="0"'),
        said("Kept.", '<w:vanish w:val="0"/>'),
        said("Kept.", '<w:sz w:val="10"/>'),
        said("Kept.", "<w:webHidden/>"),
        a_field('DATE \\@ "dd/MM/yyyy"'),
        drawing('id="1" name="Seal: a/b and 1:\\2" descr="a:/ b"', box(words="")).replace(
            "a:/ ", ""
        ),
    ],
)
def test_what_a_reader_sees_stays_as_it_is(shown: str) -> None:
    root = parse(f"<w:hdr {NAMESPACES}>{line(shown)}</w:hdr>")
    before = serialize(root)
    told = {*settle_fields(root, ()), *forget_unseen(root), *forget_remembered(root)}
    assert not told
    assert serialize(root) == before or "fldChar" in before.decode()


def test_a_chart_asks_for_its_cells_without_the_path_of_their_book() -> None:
    chart = b"<c:f xmlns:c='urn:c'>'C:\\Users\\Zyzzyva\\[b.xlsx]Sheet1'!$A$1</c:f>"
    assert b"Zyzzyva" not in (made := forget_paths_in(chart))
    assert b"Sheet1'!$A$1" in made or b"Sheet1!$A$1" in made
    assert forget_paths_in(b"C:\\ no XML") == b"C:\\ no XML"
