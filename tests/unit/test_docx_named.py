"""Fields, controls and words of a letterhead: what they show after a build."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.word_files import WordFile, brief_of, words, write
from tests.word_templates import with_head

from brief.model import Paragraph, Text

HEAD = "word/header1.xml"


def built(folder: Path, head: str, **particulars: str) -> WordFile:
    """A brief with these particulars under that head."""
    template = with_head(folder / "letterhead.docx", head)
    meta = replace(documents.meta(), **particulars)  # type: ignore[arg-type]  # all are texts
    document = brief_of(Paragraph((Text("Said."),)), meta=meta)
    return write(document, folder, reference=template)


def said(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def head_lines(file: WordFile) -> list[str]:
    return [words(each) for each in file.find("/*//w:p", HEAD)]


# ---- the marking in plain words ------------------------------------------------------------


@pytest.mark.parametrize(
    ("marking", "head"),
    [
        ("Secret", line(said("Office of the Secretary"))),
        ("Secret", line(said("Top Secret"))),
        ("TLP:AMBER", line(said("TLP:AMBER+STRICT"))),
        ("AMBER", line(said("TLP:AMBER"))),
        ("OFFICIAL", line(said("OFFICIAL-SENSITIVE"))),
        ("OFFICIAL", line(said("OFFICIAL - SENSITIVE"))),
        ("SECRET", line(said("Secret"))),
        ("Secret", line(said("Sec")) + line(said("ret"))),
        ("Secret", line(said("Secret", "<w:rPr><w:vanish/></w:rPr>"))),
    ],
)
def test_a_head_that_only_seems_to_show_the_marking_gets_it(
    marking: str, head: str, tmp_path: Path
) -> None:
    assert head_lines(built(tmp_path, head, marking=marking))[0] == marking


@pytest.mark.parametrize(
    "head",
    [
        line(said("Ministry · TLP:AMBER · 4")),
        line(said("Ministry"), "<w:r><w:tab/></w:r>", said("TLP:"), said("AMBER")),
        line(said("Marking: TLP:AMBER")),
        line(said("Page 3     TLP:AMBER")),
        line(said("Ministry"), "<w:r><w:br/></w:r>", said("TLP:AMBER")),
        line(said("TLP:AMBER", '<w:rPr><w:vanish w:val="0"/></w:rPr>')),
    ],
)
def test_a_head_that_shows_the_marking_apart_does_not_get_it_again(
    head: str, tmp_path: Path
) -> None:
    file = built(tmp_path, head, marking="TLP:AMBER")
    assert " ".join(head_lines(file)).count("TLP:AMBER") == 1


def test_spaces_that_do_not_break_are_spaces(tmp_path: Path) -> None:
    head = line(said("NATO\u00a0SECRET"))
    assert head_lines(built(tmp_path, head, marking="NATO SECRET")) == ["NATO\u00a0SECRET"]


# ---- controls ------------------------------------------------------------------------------

STORE = "{11111111-2222-3333-4444-555555555555}"
OWN = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"


def control(properties: str, shown: str = "old") -> str:
    content = f"<w:sdtContent>{said(shown)}</w:sdtContent>"
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr>{content}</w:sdt>"


def bound(path: str, store: str = STORE) -> str:
    return f'<w:dataBinding w:xpath="{path}" w:storeItemID="{store}"/>'


@pytest.mark.parametrize(
    "binding",
    [
        bound("/m:letter[1]/m:marking[1]"),
        bound("/ns1:coreProperties[1]/ns0:title[1]", OWN),
        bound("/m:letter[1]/m:marking[1]")
        .replace("<w:", "<x:")
        .replace("w:x", 'xmlns:x="http://schemas.microsoft.com/office/word/2012/wordml" w:x'),
    ],
)
def test_a_control_bound_to_something_else_is_bound_no_more(binding: str, tmp_path: Path) -> None:
    head = line(control(f'<w:tag w:val="brief-marking"/>{binding}<w:text/>'))
    file = built(tmp_path, head, marking="TLP:AMBER")
    assert head_lines(file) == ["TLP:AMBER"]
    assert b"dataBinding" not in file.members[HEAD]


def test_a_control_bound_to_the_property_that_it_shows_stays_bound(tmp_path: Path) -> None:
    head = line(control(bound("/ns1:coreProperties[1]/ns0:title[1]", OWN) + "<w:text/>"))
    file = built(tmp_path, head, title="A title", marking="")
    assert head_lines(file) == ["A title"]
    assert b"dataBinding" in file.members[HEAD]


def test_a_control_bound_to_a_property_that_is_empty_shows_no_placeholder(tmp_path: Path) -> None:
    head = line(control(bound("/ns1:coreProperties[1]/ns0:subject[1]", OWN) + "<w:text/>"))
    file = built(tmp_path, head, subject="", marking="")
    assert head_lines(file) == [""]
    assert b"dataBinding" not in file.members[HEAD]


def test_data_of_the_house_is_not_taken_for_words_own_properties(tmp_path: Path) -> None:
    head = line(control(bound("/m:letter[1]/m:title[1]")))
    assert head_lines(built(tmp_path, head, marking="")) == ["old"]


def test_a_date_and_a_choice_forget_what_was_picked(tmp_path: Path) -> None:
    date = (
        '<w:tag w:val="brief-as-of"/><w:date w:fullDate="2019-01-01T00:00:00Z">'
        '<w:dateFormat w:val="d MMMM yyyy"/></w:date>'
    )
    choice = (
        '<w:tag w:val="brief-marking"/><w:dropDownList w:lastValue="TLP:RED">'
        '<w:listItem w:displayText="TLP:RED" w:value="TLP:RED"/></w:dropDownList>'
    )
    head = line(control(date)) + line(control(choice, "TLP:RED"))
    file = built(tmp_path, head, marking="TLP:AMBER")
    assert head_lines(file) == ["30 June 2025", "TLP:AMBER"]
    assert not file.values("//@w:fullDate|//@w:lastValue", HEAD)


@pytest.mark.parametrize(
    ("head", "path"),
    [("{}", "/w:hdr/w:sdt/w:sdtContent/w:p/w:r"), ("<w:p>{}</w:p>", "//w:p/w:sdt/*/w:r")],
)
def test_an_empty_control_is_filled_with_what_may_stand_there(
    head: str, path: str, tmp_path: Path
) -> None:
    empty = '<w:sdt><w:sdtPr><w:tag w:val="brief-marking"/></w:sdtPr><w:sdtContent/></w:sdt>'
    file = built(tmp_path, head.format(empty), marking="TLP:AMBER")
    assert [words(each) for each in file.find(path, HEAD)] == ["TLP:AMBER"]


# ---- fields --------------------------------------------------------------------------------


def mark(kind: str) -> str:
    return f'<w:fldChar w:fldCharType="{kind}"/>'


def asks(instruction: str) -> str:
    return f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'


def field(instruction: str, shown: str) -> str:
    """A field in runs; what it asks for and shows may be runs too."""
    asked = instruction if instruction.startswith("<w:r>") else f"<w:r>{asks(instruction)}</w:r>"
    ends = [f"<w:r>{mark(kind)}</w:r>" for kind in ("begin", "separate", "end")]
    return f"{ends[0]}{asked}{ends[1]}{shown}{ends[2]}"


MARKING = 'DOCPROPERTY "Brief marking"'
SIMPLE_OF = '<w:fldSimple w:instr=" {} ">{}</w:fldSimple>'
SIMPLE = '<w:fldSimple w:instr=" DOCPROPERTY &quot;Brief marking&quot; ">{}</w:fldSimple>'


def test_a_field_in_what_another_asks_for_leaves_that_its_result(tmp_path: Path) -> None:
    condition = field('DOCPROPERTY "Brief status"', said("old"))
    asked = f"<w:r>{asks('IF')}</w:r>{condition}<w:r>{asks('= Draft NOT-YET')}</w:r>"
    file = built(tmp_path, line(field(asked, said("NOT YET CLEARED"))), marking="")
    assert head_lines(file) == ["DraftNOT YET CLEARED"]  # the first is in what is asked for
    assert len(file.find("//w:fldChar", HEAD)) == 6


def test_a_marking_that_is_only_asked_about_is_not_shown(tmp_path: Path) -> None:
    asked = f"<w:r>{asks('IF')}</w:r>{field(MARKING, said('old'))}<w:r>{asks('= A B C')}</w:r>"
    lines = head_lines(built(tmp_path, line(field(asked, said("C"))), marking="TLP:AMBER"))
    assert lines[0] == "TLP:AMBER"
    assert len(lines) == 2


@pytest.mark.parametrize(
    "never_refreshed",
    [
        f"<w:r>{mark('begin')}</w:r><w:r>{asks(MARKING)}</w:r><w:r>{mark('end')}</w:r>",
        f"<w:r>{mark('begin')}{asks(MARKING)}{mark('end')}</w:r>",
        field(MARKING, ""),
        SIMPLE.format(""),
        SIMPLE.format('<w:bookmarkStart w:id="7" w:name="m"/><w:bookmarkEnd w:id="7"/>'),
    ],
)
def test_a_field_without_a_result_gets_one(never_refreshed: str, tmp_path: Path) -> None:
    file = built(tmp_path, line(never_refreshed), marking="TLP:AMBER")
    assert head_lines(file) == ["TLP:AMBER"]
    marks = file.values("//w:fldChar/@w:fldCharType", HEAD)
    assert marks in ([], ["begin", "separate", "end"])
    assert len(file.find("//w:r[w:fldChar]", HEAD)) == len(marks)


def test_a_field_in_one_run_is_filled_and_keeps_its_letters(tmp_path: Path) -> None:
    parts = f"{mark('begin')}{asks(MARKING)}{mark('separate')}<w:t>old</w:t>{mark('end')}"
    file = built(tmp_path, line(f"<w:r><w:rPr><w:b/></w:rPr>{parts}</w:r>"), marking="TLP:AMBER")
    assert head_lines(file) == ["TLP:AMBER"]
    assert file.find("//w:r[w:t='TLP:AMBER']/w:rPr/w:b", HEAD)


def test_a_field_over_two_paragraphs_shows_its_value_in_the_first(tmp_path: Path) -> None:
    over = f"{said('old')}</w:p><w:p>{said('older')}"
    file = built(tmp_path, line(field(MARKING, over)), marking="TLP:AMBER")
    assert head_lines(file) == ["TLP:AMBER", ""]


@pytest.mark.parametrize(
    "unseen",
    [
        f"<w:r>{mark('begin')}</w:r><w:r>{asks(MARKING)}</w:r><w:r>{mark('separate')}</w:r>",
        field(MARKING, said("old", "<w:rPr><w:vanish/></w:rPr>")),
        SIMPLE.format(said("old", "<w:rPr><w:vanish/></w:rPr>")),
    ],
)
def test_a_field_without_an_end_and_a_hidden_one_show_nothing(unseen: str, tmp_path: Path) -> None:
    lines = head_lines(built(tmp_path, line(unseen), marking="TLP:AMBER"))
    assert lines[0] == "TLP:AMBER"
    assert len(lines) == 2


@pytest.mark.parametrize("made", [field, SIMPLE_OF.format])
def test_a_field_without_a_value_is_locked_so_that_word_prints_no_error(
    made: Callable[[str, str], str], tmp_path: Path
) -> None:
    head = line(made("DOCPROPERTY Brief_marking", said("TLP:RED")))
    file = built(tmp_path, head, marking="")
    assert head_lines(file) == [""]
    assert file.values("//@w:fldLock", HEAD) == ["1"]
    newer = write(brief_of(), tmp_path, reference=file.path)
    assert head_lines(newer) == ["TLP:CLEAR"]
    assert not newer.values("//@w:fldLock", HEAD)


@pytest.mark.parametrize("made", [field, SIMPLE_OF.format])
def test_a_field_names_its_property_as_it_is_written(
    made: Callable[[str, str], str], tmp_path: Path
) -> None:
    file = built(tmp_path, line(made("DOCPROPERTY brief-marking \\* Upper", said("old"))))
    (asked,) = file.values("//w:instrText/text()|//@w:instr", HEAD)
    assert asked.strip() == 'DOCPROPERTY "Brief marking" \\* Upper'
