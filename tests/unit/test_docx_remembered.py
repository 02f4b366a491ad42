"""A letterhead keeps what a reader sees and loses what the file remembers."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents, judges
from tests.letterheads import (
    PNG,
    Letterhead,
    a_field,
    asked,
    control,
    line,
    mark,
    relation,
    said,
    simple,
)
from tests.word_files import W, WordFile, brief_of, words, write

from brief.house import House
from brief.problem import Problem, Severity

SECRET = "Zyzzyva"
"""What nobody may find."""
DISK = f"file:///C:\\Users\\{SECRET}\\Letters\\ministry.dotx"
WEB = f"http://intranet.example/{SECRET}/ministry.dotx"
PROPERTIES = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{}</Properties>'
)
CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
EXTENDED = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
LABELS = "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels"
THEME = "application/vnd.openxmlformats-officedocument.theme+xml"


def picture(attribute: str, properties: str = "", words: str = "") -> str:
    """A picture in a line: `r:embed` or `r:link`."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/>'
        f'<wp:docPr id="7" name="Seal"{words}/><a:graphic><a:graphicData'
        ' uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="0" name="Seal"{words}>{properties}</pic:cNvPr>'
        "<pic:cNvPicPr/></pic:nvPicPr>"
        f"<pic:blipFill><a:blip {attribute}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def properties(*named: tuple[str, str]) -> bytes:
    each = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" name="{name}">'
        f"<vt:lpwstr>{value}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(named, 2)
    )
    return PROPERTIES.format(each).encode()


def with_part(kind: str, member: str, data: bytes, content_type: str) -> Letterhead:
    return Letterhead(
        of_package=relation("p", kind, member, outside=False),
        members={member: data},
        types=f'<Override PartName="/{member}" ContentType="{content_type}"/>',
    )


def with_custom(*named: tuple[str, str]) -> Letterhead:
    return with_part("custom-properties", "docProps/custom.xml", properties(*named), CUSTOM)


def inside(kind: str, member: str, data: bytes, shown: str, content_type: str) -> Letterhead:
    """A part that the text shows, or only has."""
    return Letterhead(
        body=shown,
        of_document=relation("x", kind, member, outside=False),
        members={f"word/{member}": data},
        types=f'<Override PartName="/word/{member}" ContentType="{content_type}"/>',
    )


OLE = (
    '<w:r><w:object w:dxaOrig="100" w:dyaOrig="100"><v:shape id="s" style="width:5pt;height:5pt">'
    '<v:imagedata r:id="seal" o:title="{title}"/></v:shape>'
    '<o:OLEObject Type="{kind}" ProgID="Excel.Sheet.12" ShapeID="s" DrawAspect="Content"'
    ' ObjectID="_1" r:id="x"/></w:object></w:r>'
)
FETCHING = (
    f'DDEAUTO Excel "C:\\\\{SECRET}\\\\x.xls" r1c1',
    f"DDE Excel {SECRET} r1c1",
    f'INCLUDEPICTURE "http://example.org/{SECRET}.png" \\d',
    f'INCLUDETEXT "C:\\\\{SECRET}.docx"',
    f"INCLUDE {SECRET}.docx",
    f'IMPORT "{SECRET}.wmf"',
    f'LINK Excel.Sheet.12 "C:\\\\{SECRET}.xlsx" "S!R1C1" \\a \\f 4',
    f'DATABASE \\d "{SECRET}.mdb" \\s "SELECT *"',
    f'RD "{SECRET}.docx"',
    f"DOCVARIABLE {SECRET}",
    f'DOCPROPERTY "{SECRET}"',
    f"MERGEFIELD {SECRET}",
    f"AUTOTEXT {SECRET}",
    f'HYPERLINK "file:///C:/Users/{SECRET}/x.docx"',
    f'HYPERLINK "\\\\\\\\server\\\\{SECRET}"',
    f"ADDIN ZOTERO_ITEM {SECRET}",
    f"CITATION {SECRET} \\l 1033",
    f'FILLIN "{SECRET}?"',
    f"{SECRET}",
    f'dDeAuTo Excel "{SECRET}"',
)
EXTERNAL = (
    *("attachedTemplate", "aFChunk", "audio", "chart", "customXml", "footer", "frame", "header"),
    *("glossaryDocument", "image", "mailMergeHeaderSource", "mailMergeRecipientData", "settings"),
    *("mailMergeSource", "oleObject", "package", "stylesWithEffects", "subDocument", "theme"),
    *("transform", "video", "webSettings", "styles", "http://example.org/of-nobody"),
    "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    "http://schemas.microsoft.com/office/2007/relationships/media",
)
OUT_OF_SIGHT = (
    f'<w:r><w:pict><v:rect href="file:///C:/{SECRET}" style="width:5pt;height:5pt"/>'
    f'<v:rect style="visibility:hidden"><v:textbox><w:txbxContent>{line(said(SECRET))}'
    f"</w:txbxContent></v:textbox></v:rect></w:pict></w:r>{said(SECRET, '<w:specVanish/>')}"
    + a_field(f'IF 1 = 1 "Kept." "{SECRET}"', said("Kept."))
    + picture('r:embed="seal"', words=f' descr="Seal (C:\\{SECRET})"')
)
REMEMBERED: dict[str, Letterhead] = {
    "what nobody sees": Letterhead(body=line(OUT_OF_SIGHT), head=line(OUT_OF_SIGHT)),
    "an attached template on a disk": Letterhead(
        settings='<w:attachedTemplate r:id="t"/>',
        of_settings=relation("t", "attachedTemplate", DISK),
    ),
    "an attached template in the web": Letterhead(
        settings='<w:attachedTemplate r:id="t"/>',
        of_settings=relation("t", "attachedTemplate", WEB),
    ),
    "variables": Letterhead(
        settings=f'<w:docVars><w:docVar w:name="{SECRET}" w:val="1"/></w:docVars>'
    ),
    "a mail merge": Letterhead(
        settings='<w:mailMerge><w:mainDocumentType w:val="formLetters"/>'
        f'<w:connectString w:val="{SECRET}"/><w:query w:val="{SECRET}"/>'
        '<w:dataSource r:id="m"/></w:mailMerge>',
        of_settings=relation("m", "mailMergeSource", DISK),
    ),
    "rsids": Letterhead(
        settings='<w:rsids><w:rsidRoot w:val="00ABCDEF"/><w:rsid w:val="00ABCDEF"/></w:rsids>',
        body=line(said("Kept.")).replace("<w:p>", '<w:p w:rsidR="00ABCDEF" w14:paraId="00ABCDEF">'),
        styles='<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/>'
        '<w:rsid w:val="00ABCDEF"/></w:style>',
    ),
    "the number of the document": Letterhead(
        settings=f'<w14:docId w14:val="00ABCDEF"/><w15:docId w15:val="{{{SECRET}}}"/>'
    ),
    "a transformation": Letterhead(
        settings=f'<w:saveThroughXslt r:id="t" w:solutionID="{SECRET}"/>',
        of_settings=relation("t", "transform", DISK),
    ),
    "a style of writing": Letterhead(
        settings=f'<w:activeWritingStyle w:lang="en-GB" w:vendorID="64" w:dllVersion="{SECRET}"/>'
    ),
    "custom properties": with_custom(("Author of old", SECRET), (SECRET, "1"), ("Brief x", SECRET)),
    "labels of sensitivity": with_custom(("MSIP_Label_1_Owner", SECRET)),
    "the manager and the company": with_part(
        "extended-properties",
        "docProps/app.xml",
        (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'extended-properties"><Template>{SECRET}</Template><Manager>{SECRET}</Manager>'
            f"<Company>{SECRET}</Company><HyperlinkBase>{SECRET}</HyperlinkBase></Properties>"
        ).encode(),
        EXTENDED,
    ),
    "the history of authors": with_part(
        CORE_KIND,
        "docProps/core.xml",
        (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
            'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:creator>{SECRET}</dc:creator><cp:lastModifiedBy>{SECRET}</cp:lastModifiedBy>"
            f"<dc:description>{SECRET}</dc:description><cp:category>{SECRET}</cp:category>"
            "</cp:coreProperties>"
        ).encode(),
        CORE,
    ),
    "data of another document": Letterhead(
        body=line(
            control(
                '<w:dataBinding w:xpath="/x:y" w:storeItemID="{1}"'
                f" w:prefixMappings=\"xmlns:x='{SECRET}'\"/>"
            )
        ),
        of_document=relation("x", "customXml", "../customXml/item1.xml", outside=False),
        members={"customXml/item1.xml": f"<y xmlns='x'>{SECRET}</y>".encode()},
    ),
    "data that the package has": Letterhead(
        of_package=relation("x", "customXml", "customXml/item1.xml", outside=False),
        members={"customXml/item1.xml": f"<y>{SECRET}</y>".encode()},
    ),
    "a part of a label": with_part(
        LABELS, "docMetadata/LabelInfo.xml", SECRET.encode(), "text/xml"
    ),
    "a panel of the web": with_part(
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "word/webextensions/taskpanes.xml",
        f"<x>{SECRET}</x>".encode(),
        "application/vnd.ms-office.webextensiontaskpanes+xml",
    ),
    "an old date": Letterhead(
        body=line(control('<w:date w:fullDate="2019-03-04T00:00:00Z"><w:lid w:val="en"/></w:date>'))
    ),
    "an old choice": Letterhead(
        body=line(control(f'<w:dropDownList w:lastValue="{SECRET}"/>')),
    ),
    "who may edit": Letterhead(
        body=f'<w:permStart w:id="1" w:ed="DOMAIN\\{SECRET}"/>{line(said("Kept."))}'
        '<w:permEnd w:id="1"/>'
    ),
    "a smart tag": Letterhead(
        body=line(
            '<w:smartTag w:uri="urn:x" w:element="PersonName"><w:smartTagPr>'
            f'<w:attr w:name="ProductID" w:val="{SECRET}"/></w:smartTagPr>'
            f"{said('Kept.')}</w:smartTag>"
        )
    ),
    "hidden words": Letterhead(
        body=line(said(SECRET, "<w:vanish/>") + said("Kept.")),
        head=line(said(SECRET, "<w:vanish/>")),
    ),
    "a link on nothing": Letterhead(
        body=line(f'<w:hyperlink r:id="x" w:tooltip="{SECRET}"/>'),
        of_document=relation("x", "hyperlink", f"https://example.org/{SECRET}"),
    ),
    "a link on no letters": Letterhead(
        body=line(f'<w:hyperlink r:id="x" w:tooltip="{SECRET}">{said("")}</w:hyperlink>'),
        of_document=relation("x", "hyperlink", f"https://example.org/{SECRET}"),
    ),
    "a link to a disk": Letterhead(
        body=line(f'<w:hyperlink r:id="x">{said("Kept.")}</w:hyperlink>'),
        of_document=relation("x", "hyperlink", DISK),
    ),
    "a picture from a disk": Letterhead(
        head=line(picture('r:embed="seal" r:link="x"', words=f' descr="C:\\{SECRET}\\seal.png"')),
        of_head=relation("x", "image", DISK),
    ),
    "a linked picture": Letterhead(
        head=line(picture('r:link="x"')), of_head=relation("x", "image", WEB)
    ),
    "an old linked picture": Letterhead(
        head=line(
            f'<w:r><w:pict><v:shape><v:imagedata src="{WEB}" r:id="seal" o:href="{WEB}"/></v:shape>'
            "</w:pict></w:r>"
        )
    ),
    "a linked object": Letterhead(
        body=line(OLE.format(kind="Link", title=f"C:\\{SECRET}")),
        of_document=relation("x", "oleObject", DISK),
    ),
    "an object": inside(
        "package",
        "embeddings/x.xlsx",
        SECRET.encode(),
        line(OLE.format(kind="Embed", title="")),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "a file that is put in": inside(
        "aFChunk", "x.html", SECRET.encode(), '<w:altChunk r:id="x"/>', "text/html"
    ),
    "building blocks": inside(
        "glossaryDocument",
        "glossary/document.xml",
        f"<w:glossaryDocument xmlns:w='{W[1:-1]}'>{SECRET}</w:glossaryDocument>".encode(),
        "",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml",
    ),
    "the printer": inside(
        "printerSettings", "printerSettings/p.bin", SECRET.encode(), "", "application/x"
    ),
    "macros": inside(
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
        SECRET.encode(),
        "",
        "application/vnd.ms-office.vbaProject",
    ),
    "a picture of a theme": Letterhead(
        of_document=relation("x", "theme", "theme/theme1.xml", outside=False),
        members={
            "word/theme/theme1.xml": (
                b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r='
                b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="x">'
                b'<a:blip r:link="x"/></a:theme>'
            ),
            "word/theme/_rels/theme1.xml.rels": (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                f"{relation('x', 'image', WEB)}</Relationships>"
            ).encode(),
        },
        types=f'<Override PartName="/word/theme/theme1.xml" ContentType="{THEME}"/>',
    ),
    "words that a style hides": Letterhead(
        styles='<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/>'
        '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="hp"><w:name w:val="hp"/>'
        '<w:basedOn w:val="hq"/></w:style><w:style w:type="paragraph" w:styleId="hq">'
        '<w:name w:val="hq"/><w:rPr><w:vanish/></w:rPr></w:style>',
        head=line(said(SECRET, '<w:rStyle w:val="h"/>')),
        foot=line(f'<w:pPr><w:pStyle w:val="hp"/></w:pPr>{said(SECRET)}'),
    ),
    "a drawing in a picture": Letterhead(
        head=line(f'<w:r><w:pict><v:shape o:gfxdata="{SECRET}"/></w:pict></w:r>{said("Kept.")}')
    ),
    "a form": Letterhead(
        head=line(
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput>'
            f'<w:default w:val="{SECRET}"/></w:textInput></w:ffData></w:fldChar></w:r>'
            f"{asked('FORMTEXT')}{mark('separate')}{said('Kept.')}{mark('end')}"
        )
    ),
    "names of another program": Letterhead(
        settings=f'<z:of xmlns:z="urn:z" z:a="{SECRET}">{SECRET}</z:of>',
        head=line(f'<w:r xmlns:z="urn:z" z:a="{SECRET}"><w:t>Kept.</w:t><z:b>{SECRET}</z:b></w:r>'),
    ),
    **{
        f"an entry for an index: {kind}": Letterhead(
            head=line(a_field(f'{kind} "{SECRET}"', " ") + said("Kept."))
        )
        for kind in ("XE", "TC", "TA \\l")
    },
    **{
        f"when: {kind}": Letterhead(head=line(a_field(kind, said(SECRET)) + said("Kept.")))
        for kind in ("FILESIZE", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM")
    },
    **{
        f"a relation outside: {kind}": Letterhead(
            of_package=relation("x1", kind, WEB),
            of_document=relation("x2", kind, DISK),
            of_settings=relation("x3", kind, WEB),
            of_head=relation("x4", kind, DISK),
        )
        for kind in EXTERNAL
    },
}


def leaks(file: WordFile, token: str = SECRET) -> list[str]:
    """The members in which the token stands, in one of the ways of writing it."""
    ways = (token.encode(), token.encode("utf-16-le"), token.encode("utf-16-be"))
    found = [name for name, data in file.members.items() if any(way in data for way in ways)]
    return found + [name for name in file.members if token in name]


def outside(file: WordFile) -> list[str]:
    """The targets outside, of every part."""
    return [
        str(each.get("Target"))
        for name in file.members
        if name.endswith(".rels")
        for each in file.root(name)
        if each.get("TargetMode") == "External"
    ]


def shown_by(file: WordFile) -> str:
    parts = ("word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footnotes.xml")
    return "\n".join(words(file.root(part)) for part in parts)


@pytest.mark.parametrize("name", REMEMBERED)
def test_what_the_file_remembers_is_not_in_the_brief(name: str, tmp_path: Path) -> None:
    own = REMEMBERED[name].write(tmp_path / "own.docx")
    assert zipfile.ZipFile(own).testzip() is None
    file = write(brief_of(), tmp_path, reference=own)
    assert not leaks(file)
    assert not leaks(file, "ABCDEF")
    assert not leaks(file, "2019-03-04")
    assert outside(file) == []
    assert all(word in shown_by(file) for word in ("Dear reader,", "Ministry", "Street", "Note."))
    if "Kept." in REMEMBERED[name].body:
        assert "Kept." in shown_by(file)


@pytest.mark.parametrize("name", ["an object", "a linked object", "a smart tag", "rsids"])
def test_the_brief_is_still_valid(name: str, tmp_path: Path) -> None:
    own = REMEMBERED[name]
    asking = a_field(FETCHING[0]) + a_field("IF", a_field(FETCHING[1]))
    own = own.but(head=line(asking + OUT_OF_SIGHT.partition("<w:r><w:drawing>")[0]))
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert judges.ooxml_errors(file.path) == []


PLACES = ("body", "head", "foot", "notes")


@pytest.mark.parametrize("instruction", FETCHING)
def test_a_field_that_asks_for_something_else_is_what_it_shows(
    instruction: str, tmp_path: Path
) -> None:
    escaped = instruction.replace("&", "&amp;")
    own = Letterhead()
    for place in PLACES:
        made = "".join(
            (
                a_field(escaped, said(f"{place} one.")),
                simple(escaped, said(f"{place} two.")),
                a_field(
                    f"{asked('IF')}{a_field(escaped)}{asked('= 1 2 3')}", said(f"{place} three.")
                ),
                a_field("QUOTE", said(f"{place} four ") + a_field(escaped, said("five."))),
                simple("QUOTE", a_field(escaped, said(f"{place} six."))),
                mark("begin") + asked(escaped) + said(f"{place} seven."),
            )
        )
        own = own.but(**{place: made if place == "notes" else line(made)})
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert not leaks(file)
    for place in PLACES:
        for number in ("one", "two", "three", "six", "seven"):
            assert f"{place} {number}." in shown_by(file)
        assert f"{place} four five." in shown_by(file)
    asked_for = [
        kind
        for part in ("word/document.xml", "word/header1.xml", "word/footer1.xml")
        for kind in file.values("//w:instrText/text()|//w:fldSimple/@w:instr", part)
        if "Brief marking" not in kind
    ]
    assert not [kind for kind in asked_for if kind.split()[:1] == instruction.upper().split()[:1]]


def test_an_instruction_that_is_split_over_runs_is_read_as_one(tmp_path: Path) -> None:
    split = (
        mark("begin")
        + asked("DDE").replace(" </", "</")
        + asked(f"AUTO {SECRET}").replace("> AUTO", ">AUTO")
    )
    own = Letterhead(head=line(split + mark("separate") + said("Shown.") + mark("end")))
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert not leaks(file)
    assert "Shown." in shown_by(file)


@pytest.mark.parametrize("kind", ["PAGE", "NUMPAGES", "STYLEREF 1", "= 1 + 2", "DATE"])
def test_a_field_that_word_works_out_from_the_text_stays(kind: str, tmp_path: Path) -> None:
    own = Letterhead(head=line(a_field(kind)), foot=line(simple(kind)))
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert kind in "".join(file.values("//w:instrText/text()", "word/header1.xml"))
    assert kind in "".join(file.values("//w:fldSimple/@w:instr", "word/footer1.xml"))
    assert "Shown." in words(file.root("word/header1.xml"))


@pytest.mark.parametrize("kind", ["FILENAME \\p", "LASTSAVEDBY", "USERNAME", "AUTHOR"])
def test_a_field_of_who_had_the_file_stays_without_the_name(kind: str, tmp_path: Path) -> None:
    asked = f'{kind} "{SECRET}" \\* Upper'
    own = Letterhead(
        head=line(a_field(asked, said(SECRET))), foot=line(simple(asked, said(SECRET)))
    )
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert not leaks(file)
    kept = "".join(file.values("//w:instrText/text()", "word/header1.xml"))
    assert f"{kind} \\* Upper" in kept


def test_links_that_a_reader_sees_stay(tmp_path: Path) -> None:
    link = f'<w:hyperlink r:id="x">{said("Our office")}</w:hyperlink>'
    own = Letterhead(
        body=line(link),
        head=line(a_field('HYPERLINK "mailto:desk@example.org"', said("Write to us"))),
        of_document=relation("x", "hyperlink", "https://example.org/office"),
    )
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert outside(file) == ["https://example.org/office"]
    assert "mailto:desk@example.org" in file.members["word/header1.xml"].decode()


def test_a_picture_on_the_letterhead_stays(tmp_path: Path) -> None:
    words = ' descr="The seal of the ministry"'
    said_too = len(SECRET).to_bytes(4, "big") + b"tEXt" + SECRET.encode() + bytes(4)
    seal = {"word/media/seal.png": PNG[:33] + said_too + PNG[33:]}
    own = Letterhead(head=line(picture('r:embed="seal"', words=words)), members=seal)
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert PNG in file.members.values()
    assert b"The seal of the ministry" in file.members["word/header1.xml"]


@pytest.mark.parametrize("name", ["a linked object", "an object"])
def test_of_an_object_the_picture_stays(name: str, tmp_path: Path) -> None:
    file = write(brief_of(), tmp_path, reference=REMEMBERED[name].write(tmp_path / "own.docx"))
    assert len(file.find("//w:pict//*[local-name()='imagedata']")) == 1
    assert PNG in file.members.values()


def test_what_a_field_showed_of_a_property_stays_as_text(tmp_path: Path) -> None:
    own = with_custom(("Address", "Hill Road 1"))
    own = replace(own, foot=line(simple('DOCPROPERTY "Address"', said("Hill Road 1"))))
    file = write(brief_of(), tmp_path, reference=own.write(tmp_path / "own.docx"))
    assert "Hill Road 1" in words(file.root("word/footer1.xml"))
    assert b"Hill Road 1" not in file.members["docProps/custom.xml"]


def test_what_the_house_asks_to_keep_stays(tmp_path: Path) -> None:
    own = with_custom(("MSIP_Label_7a_Name", "Internal"), ("Client", SECRET))
    label = with_part(LABELS, "docMetadata/LabelInfo.xml", b"<labels>Internal</labels>", "text/xml")
    own = replace(
        own,
        of_package=own.of_package + label.of_package.replace('"p"', '"q"'),
        members={**own.members, **label.members},
        types=own.types + label.types,
    )
    path = own.write(tmp_path / "own.docx")
    house = House(keep_properties=("MSIP_Label_*",))
    file = write(brief_of(), tmp_path, reference=path, house=house)
    assert not leaks(file)
    assert b"MSIP_Label_7a_Name" in file.members["docProps/custom.xml"]
    assert file.members["docMetadata/LabelInfo.xml"] == b"<labels>Internal</labels>"


def told(own: Letterhead, folder: Path, **house: tuple[str, ...]) -> list[Problem]:
    heard: list[Problem] = []
    path = own.write(folder / "own.docx")
    write(brief_of(), folder, reference=path, warn=heard.append, house=House(**house))  # type: ignore[arg-type]
    return [each for each in heard if each.rule != "lacking-style"]


def test_what_is_left_behind_is_told_in_one_line(tmp_path: Path) -> None:
    own = with_custom(("Client", SECRET))
    own = replace(
        own,
        settings='<w:attachedTemplate r:id="t"/>'
        '<w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars>',
        of_settings=relation("t", "attachedTemplate", DISK),
        head=line(a_field("DDEAUTO Excel x y")),
    )
    (note,) = told(own, tmp_path)
    assert note.severity is Severity.NOTE
    assert note.message == (
        "what it remembers is left behind: fields (DDEAUTO); the template that it was made with;"
        ' variables; the properties "Client"'
    )


def test_a_letterhead_that_remembers_nothing_is_not_talked_about(tmp_path: Path) -> None:
    assert told(Letterhead(), tmp_path) == []
    assert (
        told(with_custom(("MSIP_Label_1", "x")), tmp_path, keep_properties=("msip_label_*",)) == []
    )


def test_a_linked_picture_that_goes_is_told(tmp_path: Path) -> None:
    (warning,) = told(REMEMBERED["a linked picture"], tmp_path)
    assert warning.severity is Severity.WARNING
    assert warning.message == "shows a picture that is not in the file"


@pytest.mark.parametrize(
    "shown",
    [
        "TLP:RED",
        "Handle as TLP: Red please",
        "TLP:AMBER+STRICT",
        "TLP : WHITE",
        "SECRET",
        "Top Secret",
        "Classification: CONFIDENTIAL",
        "SECRET//NOFORN",
        "OFFICIAL-SENSITIVE",
        "NATO RESTRICTED",
    ],
)
@pytest.mark.parametrize("place", ["body", "head", "foot", "shape"])
def test_a_letterhead_with_another_marking_is_a_problem(
    shown: str, place: str, tmp_path: Path
) -> None:
    shape = f'<w:r><w:pict><v:shape><v:textpath string="{shown}"/></v:shape></w:pict></w:r>'
    content = line(shape if place == "shape" else said(shown))
    own = Letterhead().but(**{"head" if place == "shape" else place: content})
    (problem,) = told(own, tmp_path)
    assert problem.severity is Severity.ERROR
    assert "which is not the brief's" in problem.message


@pytest.mark.parametrize(
    "shown",
    [
        "TLP:CLEAR",
        "tlp: clear",
        "Secretary of State",
        "Private and confidential matters go to the registry",
        "Office of Protected Sites",
        "https://example.org/tlp",
    ],
)
def test_the_briefs_own_marking_and_other_words_are_none(shown: str, tmp_path: Path) -> None:
    assert documents.meta().marking == "TLP:CLEAR"
    own = Letterhead(
        head=line(said(shown)), foot=line(a_field('DOCPROPERTY "Brief marking"', said("TLP:RED")))
    )
    assert told(own, tmp_path) == []


@pytest.mark.parametrize("shown", ["INTERN", "intern", "INTERN//NUR DESK"])
@pytest.mark.parametrize("place", ["body", "head", "foot", "shape"])
def test_a_mark_of_the_house_s_own_is_looked_for_too(
    shown: str, place: str, tmp_path: Path
) -> None:
    shape = f'<w:r><w:pict><v:shape><v:textpath string="{shown}"/></v:shape></w:pict></w:r>'
    content = line(shape if place == "shape" else said(shown))
    own = Letterhead().but(**{"head" if place == "shape" else place: content})
    assert told(own, tmp_path) == []
    (problem,) = told(own, tmp_path, markings=("OFFEN", "INTERN"))
    assert problem.rule == "letterhead-marking"


@pytest.mark.parametrize("shown", ["Internal affairs", "The intern of the desk", "OFFENBURG"])
def test_words_that_only_hold_a_mark_of_the_house_are_none(shown: str, tmp_path: Path) -> None:
    own = Letterhead(head=line(said(shown)))
    assert told(own, tmp_path, markings=("OFFEN", "INTERN")) == []


def test_a_label_before_a_mark_of_the_house_does_not_hide_it(tmp_path: Path) -> None:
    own = Letterhead(head=line(said("Marking: Intern")))
    assert len(told(own, tmp_path, markings=("INTERN",))) == 1


def test_what_a_style_does_not_hide_is_kept(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="hp"><w:name w:val="hp"/><w:rPr><w:vanish/></w:rPr>'
        '</w:style><w:style w:type="paragraph" w:styleId="sp"><w:name w:val="sp"/>'
        '<w:basedOn w:val="hp"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    )
    of_style = '<w:pPr><w:pStyle w:val="{}"/></w:pPr>'
    shown = line(of_style.format("sp") + said("By a style that shows."))
    by_hand = line(of_style.format("hp") + said("By hand.", '<w:vanish w:val="0"/>'))
    own = Letterhead(styles=styles, head=shown, foot=by_hand).write(tmp_path / "own.docx")
    file = write(brief_of(), tmp_path, reference=own)
    assert "By a style that shows." in shown_by(file)
    assert "By hand." in shown_by(file)
