"""Word templates to write briefs into, as other programs and other offices make them."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import docx
from docx.shared import Inches, Pt
from lxml import etree
from tests import judges

MADE_ELSEWHERE = Path(__file__).parent / "templates"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOT = f'xmlns:w="{_W}" xmlns:r="{_R}"'


def picture() -> bytes:
    """A small PNG: chequers."""
    rows = b"".join(
        b"\0"
        + b"".join((b"\x7a\x1f\x2b", b"\xe8\xd5\xb0")[(x // 8 + y // 8) % 2] for x in range(96))
        for y in range(32)
    )
    head = struct.pack(">IIBBBBB", 96, 32, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def by_python_docx(path: Path) -> Path:
    """Letter paper, a first page of its own with a picture in its head, python-docx's styles."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(1.25)
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].add_run().add_picture(BytesIO(picture()), Pt(120))
    section.first_page_header.add_paragraph("Office of the Secretary")
    section.header.paragraphs[0].text = "Secretary’s papers"
    section.footer.paragraphs[0].text = "12 Quay Street"
    made.add_heading("Sample", 1)
    made.add_paragraph("Sample text", style="List Bullet")
    made.save(str(path))
    return path


def without_styles(path: Path) -> Path:
    """The least that Word opens: no styles at all, and no paper."""
    parts: Parts = {"word/document.xml": (f"{_WORD}.document.main+xml", _document("<w:p/>"))}
    return _pack(path, parts, {"_rels/.rels": (("officeDocument", "word/document.xml"),)})


def without_headings(path: Path) -> Path:
    """Plain text, a title and a head are all that this office ever styled."""
    made = docx.Document()
    wanted = {"Normal", "Title", "Header", "Default Paragraph Font", "Normal Table", "No List"}
    for style in [each for each in made.styles if each.name not in wanted]:
        style.element.getparent().remove(style.element)
    made.sections[0].header.paragraphs[0].text = "Plain Office"
    made.save(str(path))
    return path


def by_pandoc(path: Path) -> Path:
    """The reference.docx that Pandoc prints."""
    return judges.pandoc_reference(path)


def german_ministry(path: Path) -> Path:
    """A .dotx from a German Word: ids in German, notes, lists, a theme, changes, comments,
    properties on the letterhead, heads for first, odd and even pages, sections that inherit."""
    return _pack(path, _german_parts(), _GERMAN_RELATIONS)


def with_place(path: Path) -> Path:
    """A letter with a place for the brief between its own words, which call a note."""
    parts = _german_parts()
    kind, _ = parts["word/document.xml"]
    place = (
        '<w:sdt><w:sdtPr><w:tag w:val="brief"/></w:sdtPr><w:sdtContent><w:p><w:r>'
        "<w:t>The brief goes here.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    body = f"{_german_note()}{place}<w:p><w:r><w:t>Signed and sealed.</w:t></w:r></w:p>"
    parts["word/document.xml"] = (kind, _document(body + _section("")))
    return _pack(path, parts, _GERMAN_RELATIONS)


def with_head(path: Path, head: str, body: str = "") -> Path:
    """A letterhead of our own making: the blocks of its head, and of its sample text."""
    made = docx.Document()
    _put_before(made.sections[0].header.paragraphs[0]._p, head)
    _put_before(made.add_paragraph()._p, body)
    made.save(str(path))
    return path


def _put_before(place: etree._Element, blocks: str) -> None:
    for each in etree.fromstring(f"<w:hdr {_ROOT}>{blocks}</w:hdr>"):
        place.addprevious(each)
    if (holder := place.getparent()) is not None:
        holder.remove(place)


TEMPLATES: dict[str, Callable[[Path], Path]] = {
    "python-docx letterhead on Letter": by_python_docx,
    "docx (npm) letterhead on Letter": lambda _: MADE_ELSEWHERE / "docx-npm.docx",
    "German ministry .dotx": german_ministry,
    "a letter with a place": with_place,
    "LibreOffice from .odt": lambda _: MADE_ELSEWHERE / "libreoffice.docx",
    "AbiWord": lambda _: MADE_ELSEWHERE / "abiword.docx",
    "Pandoc reference.docx": by_pandoc,
    "no heading styles": without_headings,
    "no styles": without_styles,
}
"""Each writes itself to the path it is given, or knows where it is; it gives its path back."""


# ---- by hand -------------------------------------------------------------------------------

Parts = dict[str, tuple[str, str | bytes]]
Relations = dict[str, tuple[tuple[str, str], ...]]


def _pack(path: Path, parts: Parts, relations: Relations) -> Path:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, (kind, _) in parts.items()
    )
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml"'
        ' ContentType="application/xml"/><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        for name, (_, content) in parts.items():
            archive.writestr(name, content)
        for name, targets in relations.items():
            archive.writestr(name, _relations(targets))
    return path


def _relations(targets: tuple[tuple[str, str], ...]) -> str:
    outside = {"hyperlink": ' TargetMode="External"'}
    said = "".join(
        f'<Relationship Id="rId{n}" Target="{target}" Type="{_relation(kind)}"'
        f"{outside.get(kind, '')}/>"
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{said}</Relationships>'


def _relation(kind: str) -> str:
    if kind in {"metadata/core-properties", "metadata/thumbnail"}:
        return f"{_PACKAGE}/relationships/{kind}"
    return f"{_R}/{kind}"


def _document(body: str) -> str:
    return f"<w:document {_ROOT}><w:body>{body}</w:body></w:document>"


_GERMAN_RELATIONS: Relations = {
    "_rels/.rels": (
        ("officeDocument", "word/document.xml"),
        ("custom-properties", "docProps/custom.xml"),
        ("metadata/thumbnail", "docProps/thumbnail.png"),
    ),
    "word/_rels/document.xml.rels": (
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("theme", "theme/theme1.xml"),
        ("footnotes", "footnotes.xml"),
        ("comments", "comments.xml"),
        ("header", "header1.xml"),
        ("header", "header2.xml"),
        ("footer", "footer1.xml"),
        ("hyperlink", "https://example.org/sample"),
        ("image", "media/image1.png"),
        ("header", "header3.xml"),
    ),
    "word/_rels/header2.xml.rels": (("image", "media/image1.png"),),
    "word/_rels/footnotes.xml.rels": (("hyperlink", "https://example.org/in-a-note"),),
}


def _german_parts() -> Parts:
    return {
        "word/document.xml": (f"{_WORD}.template.main+xml", _german_document()),
        "word/styles.xml": (f"{_WORD}.styles+xml", _german_styles()),
        "word/numbering.xml": (f"{_WORD}.numbering+xml", _german_numbering()),
        "word/settings.xml": (f"{_WORD}.settings+xml", _german_settings()),
        "word/theme/theme1.xml": (
            "application/vnd.openxmlformats-officedocument.theme+xml",
            theme(),
        ),
        "word/footnotes.xml": (f"{_WORD}.footnotes+xml", _german_notes()),
        "word/comments.xml": (f"{_WORD}.comments+xml", _german_comments()),
        "word/header1.xml": (f"{_WORD}.header+xml", _german_head()),
        "word/header2.xml": (f"{_WORD}.header+xml", _german_first_head()),
        "word/header3.xml": (f"{_WORD}.header+xml", _header("Gerade Seite")),
        "word/footer1.xml": (f"{_WORD}.footer+xml", _german_foot()),
        "word/media/image1.png": ("image/png", picture()),
        "docProps/custom.xml": (
            "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            _german_properties(),
        ),
        "docProps/thumbnail.png": ("image/png", picture()),
    }


def theme() -> bytes:
    """A whole theme, as Word writes it: python-docx ships one."""
    packed = files("docx").joinpath("templates", "default.docx").read_bytes()
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        return archive.read("word/theme/theme1.xml")


def _german_note() -> str:
    return (
        '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Muster</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteReference w:id="2"/>'
        "</w:r></w:p>"
    )


def _german_document() -> str:
    changed = (
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>alt</w:t></w:r><w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r><w:hyperlink r:id="rId10"><w:r><w:t>Link</w:t>'
        "</w:r></w:hyperlink></w:p>"
    )
    heads = (
        '<w:headerReference w:type="default" r:id="rId7"/>'
        '<w:headerReference w:type="first" r:id="rId8"/>'
        '<w:headerReference w:type="even" r:id="rId12"/>'
        '<w:footerReference w:type="default" r:id="rId9"/>'
    )
    cover = f"<w:p><w:pPr>{_section(heads)}</w:pPr></w:p>"
    return _document(_german_note() + changed + cover + _section(""))


def _section(heads: str) -> str:
    return (
        f'<w:sectPr>{heads}<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
        '<w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985"'
        ' w:right="1134" w:bottom="1418" w:left="1418" w:header="709" w:footer="709"'
        ' w:gutter="284"/>'
        '<w:cols w:space="708"/><w:titlePg/></w:sectPr>'
    )


def _german_styles() -> str:
    plain = (
        ("paragraph", "Standard", "Normal", ' w:default="1"', ""),
        ("character", "Absatz-Standardschriftart", "Default Paragraph Font", ' w:default="1"', ""),
        ("table", "NormaleTabelle", "Normal Table", ' w:default="1"', ""),
        ("paragraph", "Titel", "Title", "", '<w:pPr><w:jc w:val="center"/></w:pPr>'),
        ("paragraph", "berschrift1", "heading 1", "", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        ("paragraph", "Funotentext", "footnote text", "", ""),
        ("character", "Funotenzeichen", "footnote reference", "", _RAISED),
        ("paragraph", "Aufzhlungszeichen", "List Bullet", "", _IN_LIST),
        ("paragraph", "Listennummer", "List Number", "", '<w:pPr><w:ind w:left="851"/></w:pPr>'),
        ("paragraph", "KeyPoints", "Merksätze", "", ""),
        ("character", "Caveat", "Caveat", "", ""),
    )
    styles = "".join(
        f'<w:style w:type="{kind}"{more} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f"{rest}</w:style>"
        for kind, style_id, name, more, rest in plain
    )
    return (
        f"<w:styles {_ROOT}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
        '<w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"</w:docDefaults>{styles}</w:styles>"
    )


_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_IN_LIST = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'


def _german_numbering() -> str:
    return (
        f'<w:numbering {_ROOT}><w:abstractNum w:abstractNumId="3"><w:multiLevelType'
        ' w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        '<w:pStyle w:val="Aufzhlungszeichen"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr>'
        '<w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
    )


def _german_settings() -> str:
    return (
        f'<w:settings {_ROOT}><w:zoom w:percent="100"/><w:evenAndOddHeaders/>'
        '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:decimalSymbol w:val=","/></w:settings>'
    )


def _german_notes() -> str:
    own = "<w:p><w:r><w:separator/></w:r><w:r><w:t>Anmerkungen</w:t></w:r></w:p>"
    return (
        f'<w:footnotes {_ROOT}><w:footnote w:type="separator" w:id="0">{own}</w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/>'
        '</w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="Funotentext"/>'
        '</w:pPr><w:r><w:rPr><w:rStyle w:val="Funotenzeichen"/></w:rPr><w:footnoteRef/></w:r>'
        '<w:hyperlink r:id="rId1"><w:r><w:t>Note of the letter.</w:t></w:r></w:hyperlink></w:p>'
        "</w:footnote></w:footnotes>"
    )


def _german_comments() -> str:
    return (
        f'<w:comments {_ROOT}><w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Why?</w:t></w:r>'
        "</w:p></w:comment></w:comments>"
    )


def _header(words: str) -> str:
    return f"<w:hdr {_ROOT}><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:hdr>"


def _german_head() -> str:
    number = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        ' DOCPROPERTY "Brief </w:instrText></w:r><w:r><w:instrText>number" \\* MERGEFORMAT'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:rPr><w:b/></w:rPr><w:t>old</w:t></w:r><w:r><w:t> number</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    marking = (
        '<w:sdt><w:sdtPr><w:alias w:val="Einstufung"/><w:tag w:val="brief-marking"/>'
        "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>[marking]</w:t></w:r></w:sdtContent>"
        "</w:sdt>"
    )
    tracked = (
        '<w:ins w:id="1" w:author="A"><w:r><w:t>Ministerium</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="A"><w:r><w:delText>Amt</w:delText></w:r></w:del>'
    )
    return f"<w:hdr {_ROOT}><w:p>{tracked}{number}{marking}</w:p></w:hdr>"


def _german_first_head() -> str:
    drawing = (
        '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:extent cx="1828800" cy="609600"/><wp:docPr id="1" name="Arms"'
        ' descr="Arms"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic'
        ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Arms"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip'
        ' r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="1828800" cy="609600"/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing>"
    )
    return f"<w:hdr {_ROOT}><w:p><w:r>{drawing}</w:r></w:p></w:hdr>"


def _german_foot() -> str:
    return (
        f'<w:ftr {_ROOT}><w:p><w:fldSimple w:instr=" TITLE "><w:r><w:t>?</w:t></w:r></w:fldSimple>'
        '<w:r><w:t xml:space="preserve"> Seite </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r>'
        "<w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"
    )


def _german_properties() -> str:
    types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        f' xmlns:vt="{types}"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2"'
        ' name="Aktenplan"><vt:lpwstr>17-4</vt:lpwstr></property><property'
        ' fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Brief number">'
        "<vt:lpwstr>old</vt:lpwstr></property></Properties>"
    )
