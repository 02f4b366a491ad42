"""Faults of a house's own file that Word passes over, and so does the brief."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests import documents
from tests.word_faults import (
    FAULTS,
    NOWHERE,
    changed,
    related,
    under_another_relation,
    with_a_diagram,
)
from tests.word_files import WordFile, words, words_in, words_of, write
from tests.word_templates import by_python_docx

CONTENT_TYPES = "[Content_Types].xml"


def made_in(name: str, folder: Path) -> WordFile:
    template = FAULTS[name](folder / "template.docx")
    return write(documents.every_element(), folder, reference=template)


def types_of(file: WordFile) -> dict[str, str]:
    declared = file.root(CONTENT_TYPES)
    found = [(str(e.get("PartName")), str(e.get("ContentType"))) for e in declared]
    return {name: kind.rpartition(".")[2] for name, kind in found if name != "None"}


@pytest.mark.parametrize("name", FAULTS)
def test_no_name_is_taken_twice_and_every_relation_leads_somewhere(
    tmp_path: Path, name: str
) -> None:
    file = made_in(name, tmp_path)  # which reads no file with twins
    declared = [str(each.get("PartName")) for each in file.root(CONTENT_TYPES)]
    names = [each.casefold() for each in declared if each != "None"]
    assert len(set(names)) == len(names)
    targets = file.targets("word/document.xml")
    assert {*file.values("//@r:embed|//@r:id")} <= {*targets}
    inside = [each for each in targets.values() if "#" not in each and ":" not in each]
    assert all(f"word/{each}" in file.members or each.startswith("../") for each in inside)


def test_notes_under_another_relation_are_the_notes(tmp_path: Path) -> None:
    file = made_in("notes under another relation", tmp_path)
    own = file.find("//w:footnote[@w:type='separator']", "word/footnotes.xml")
    assert [words(each) for each in own] == ["Anmerkungen"]
    assert file.matching("word/footnotes.*") == ["word/footnotes.xml"]


def test_a_relation_of_another_name_is_no_second_one_of_a_kind(tmp_path: Path) -> None:
    template = under_another_relation(tmp_path / "template.docx")
    changed(template, {"word/_rels/document.xml.rels": related(("footnotes", "footnotes.xml"))})
    file = write(documents.every_element(), tmp_path, reference=template)
    assert [*file.targets("word/document.xml").values()].count("footnotes.xml") == 1


@pytest.mark.parametrize(
    ("name", "part", "kind"),
    [
        ("core properties of no type", "/docProps/core.xml", "core-properties+xml"),
        ("app properties of no type", "/docProps/app.xml", "extended-properties+xml"),
        ("styles of no type", "/word/styles.xml", "styles+xml"),
        ("settings of no type", "/word/settings.xml", "settings+xml"),
        ("a head of no type", "/word/header1.xml", "header+xml"),
    ],
)
def test_a_part_is_what_the_relation_to_it_says_where_its_type_says_nothing(
    tmp_path: Path, name: str, part: str, kind: str
) -> None:
    assert types_of(made_in(name, tmp_path))[part].endswith(kind)


def test_styles_of_no_type_stay(tmp_path: Path) -> None:
    assert made_in("styles of no type", tmp_path).find(
        "//w:style[w:name/@w:val='Intense Quote']", "word/styles.xml"
    )


def test_a_stranger_by_the_name_of_a_part_of_ours_goes(tmp_path: Path) -> None:
    file = made_in("a stranger by the name of Word's own", tmp_path)
    assert file.matching(r"docProps/core\d*\.xml") == ["docProps/core.xml"]
    assert b"NT-2025-03" in file.members["docProps/core.xml"]


@pytest.mark.parametrize("name", NOWHERE)
def test_a_relation_that_leads_nowhere_is_no_reason_to_refuse_a_file(
    tmp_path: Path, name: str
) -> None:
    said = words_in(made_in(name, tmp_path))
    assert said[-1] == ("Kept.Linked" if "link" in name else "Kept.")
    assert said[1 : 1 + len(words_of(documents.every_element()))] == words_of(
        documents.every_element()
    )


def test_what_shows_a_picture_that_is_not_there_goes(tmp_path: Path) -> None:
    for name in ("a picture at NULL", "a picture that is missing", "an old picture"):
        line = made_in(name, tmp_path).paragraph("Kept.")
        assert not [e for e in line.iter() if str(e.tag).endswith(("}drawing", "}pict"))]


def test_a_link_within_the_file_that_does_not_say_so_still_leads_there(tmp_path: Path) -> None:
    file = made_in("a link within", tmp_path)
    assert "#anchor" in file.targets("word/document.xml").values()


def test_a_template_without_faults_is_opened_as_it_stands(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "template.docx")
    file = write(documents.every_element(), tmp_path, reference=template)
    assert "word/media/image1.png" in file.members


def test_a_diagram_that_stays_keeps_the_picture_that_only_its_data_names(tmp_path: Path) -> None:
    template = with_a_diagram(tmp_path / "template.docx")
    file = write(documents.every_element(), tmp_path, reference=template)
    assert file.matching("word/diagrams/.*") == [
        "word/diagrams/data1.xml",
        "word/diagrams/drawing1.xml",
    ]
