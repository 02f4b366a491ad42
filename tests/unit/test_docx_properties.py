from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.word_files import NS, WordFile, brief_of, property_of, words, write
from tests.word_templates import german_ministry

from brief.model import Document, Meta, Paragraph, Text

CORE = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}


def plain(meta: Meta | None = None) -> Document:
    return brief_of(Paragraph((Text("Said."),)), meta=meta)


def core(file: WordFile) -> dict[str, str]:
    prefixes = {uri: prefix for prefix, uri in CORE.items()}
    return {
        f"{prefixes[str(each.tag)[1:].partition('}')[0]]}:{str(each.tag).partition('}')[2]}": str(
            each.text
        )
        for each in file.root("docProps/core.xml")
    }


def named(file: WordFile) -> dict[str, str]:
    return {
        str(each.get("name")): "".join(str(t) for t in each.itertext())
        for each in file.root("docProps/custom.xml")
    }


def test_the_properties_say_what_is_known_of_the_brief(tmp_path: Path) -> None:
    assert core(write(plain(), tmp_path)) == {
        "dc:title": "Norland–Vesland relations",
        "dc:subject": "Relations between Norland and Vesland",
        "dc:creator": "Northern Desk",
        "cp:keywords": "Norland, Vesland, trade",
        "cp:lastModifiedBy": "Northern Desk",
        "dc:identifier": "NT-2025-03",
        "dc:language": "en-GB",
        "cp:version": "3",
        "cp:contentStatus": "Draft",
        "dcterms:created": "2025-06-30T00:00:00Z",
        "dcterms:modified": "2025-06-30T00:00:00Z",
    }


def test_what_only_a_brief_has_stands_in_named_properties(tmp_path: Path) -> None:
    assert named(write(plain(), tmp_path)) == {
        "Brief id": "norland-vesland",
        "Brief number": "NT-2025-03",
        "Brief version": "3",
        "Brief status": "Draft",
        "Brief as of": "30 June 2025",
        "Brief marking": "TLP:CLEAR",
        "Brief desk": "Northern Desk",
    }


def test_what_is_empty_is_left_out_and_what_is_odd_is_escaped(tmp_path: Path) -> None:
    meta = Meta("id", 'A & B <C> "D"', documents.meta().as_of, keywords=("x & y",))
    file = write(plain(meta), tmp_path)
    assert set(named(file)) == {"Brief id", "Brief as of"}
    assert named(file)["Brief as of"] == "2025-06-30"
    assert core(file)["dc:title"] == 'A & B <C> "D"'
    assert core(file)["cp:keywords"] == "x & y"
    assert "dc:creator" not in core(file)


def test_what_an_older_brief_was_marked_does_not_mark_one_that_has_no_marking(
    tmp_path: Path,
) -> None:
    (tmp_path / "older").mkdir()
    meta = replace(documents.meta(), marking="TLP:RED", number="OLD-1")
    older = write(plain(meta), tmp_path / "older")
    newer = replace(documents.meta(), marking="", number="")
    file = write(plain(newer), tmp_path, reference=older.path)
    assert set(named(file)) == {
        "Brief id",
        "Brief version",
        "Brief status",
        "Brief as of",
        "Brief desk",
    }
    for member, content in file.members.items():
        assert b"TLP:RED" not in content, member
        assert b"OLD-1" not in content, member


@pytest.mark.parametrize("name", ["BRIEF NUMBER", "brief-number", "Brief_Number"])
def test_a_property_whose_name_is_written_otherwise_is_the_same(name: str, tmp_path: Path) -> None:
    made = german_ministry(tmp_path / "house.dotx")
    members = WordFile(made).members
    with zipfile.ZipFile(made, "w") as archive:
        for member, content in members.items():
            said = content.replace(b'name="Brief number"', f'name="{name}"'.encode())
            archive.writestr(member, said if member == "docProps/custom.xml" else content)
    found = named(write(plain(), tmp_path, reference=made))
    assert name not in found
    assert found["Brief number"] == "NT-2025-03"


def test_figures_beside_arabic_letters_stand_in_no_field_of_a_head_from_left_to_right(
    tmp_path: Path,
) -> None:
    """LibreOffice sets those of a field on the wrong side, and two such names the other way."""
    meta = replace(plain().meta, desk="قسم المياه 2", number="رقم 7")
    head = write(plain(meta), tmp_path).root("word/header1.xml")
    assert "قسم المياه 2\u200e · رقم 7" in "".join(map(str, head.itertext()))
    fields = [each.text for each in head.iter(f"{{{NS['w']}}}instrText")]
    assert fields == [' DOCPROPERTY "Brief marking" ']


def test_head_and_foot_show_marking_desk_number_version_status_and_page(tmp_path: Path) -> None:
    file = write(plain(), tmp_path)
    assert words(file.root("word/header1.xml")) == "Northern Desk · NT-2025-03\t\tTLP:CLEAR"
    foot = words(file.root("word/footer1.xml"))
    assert foot == "NT-2025-03 · Version 3 · Draft\tPage 1 of 1\tTLP:CLEAR"


def test_what_they_show_are_fields_so_that_it_follows_the_properties(tmp_path: Path) -> None:
    file = write(plain(), tmp_path)
    fields = file.values("//w:instrText/text()", "word/footer1.xml")
    assert [each.strip() for each in fields] == [
        'DOCPROPERTY "Brief number"',
        'DOCPROPERTY "Brief version"',
        'DOCPROPERTY "Brief status"',
        "PAGE",
        "NUMPAGES",
        'DOCPROPERTY "Brief marking"',
    ]


def test_the_marking_stands_right_in_at_least_twelve_points(tmp_path: Path) -> None:
    file = write(plain(), tmp_path)
    size = "//w:style[w:name/@w:val='Marking']/w:rPr/w:sz/@w:val"
    assert int(file.values(size, "word/styles.xml")[0]) >= 24
    for side in ("header", "footer"):
        style = f"//w:style[w:name/@w:val='{side}']//w:tab/@w:val"
        assert file.values(style, "word/styles.xml")[-1] == "right"


def test_a_brief_without_particulars_has_no_empty_ones(tmp_path: Path) -> None:
    meta = Meta("id", "Title", documents.meta().as_of)
    file = write(plain(meta), tmp_path)
    assert words(file.root("word/header1.xml")).strip() == ""
    assert words(file.root("word/footer1.xml")) == "\tPage 1 of 1\t"


def test_the_guess_of_pages_grows_with_the_words(tmp_path: Path) -> None:
    file = write(brief_of(*[Paragraph((Text("word " * 500),))] * 10), tmp_path)
    assert "Page 1 of 10" in words(file.root("word/footer1.xml"))


def test_a_file_asks_for_nothing_when_it_is_opened(tmp_path: Path) -> None:
    file = write(documents.every_element(), tmp_path)
    assert not file.find("//w:updateFields|//w:attachedTemplate", "word/settings.xml")
    assert not file.matching(r".*comments.*|.*thumbnail.*|.*vbaProject.*")
    assert not file.find("//w:ins|//w:del|//w:commentReference|//w:txbxContent")


@pytest.mark.parametrize("member", ["word/document.xml", "word/styles.xml"])
def test_parts_declare_only_the_namespaces_they_use(tmp_path: Path, member: str) -> None:
    root = write(plain(), tmp_path).root(member)
    used = {str(e.tag)[1:].partition("}")[0] for e in root.iter()}
    assert NS["w"] in used
    assert len(root.nsmap) < 8
    assert property_of(root, "body/p/pPr/pStyle") in {"Normal", None}


def test_the_language_is_that_of_the_brief(tmp_path: Path) -> None:
    file = write(plain(replace(documents.meta(), language="be")), tmp_path)
    assert core(file)["dc:language"] == "be"
    assert file.values("//w:docDefaults//w:lang/@w:val", "word/styles.xml") == ["be-BY"]
