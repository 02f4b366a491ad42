"""What is said and changed in the cells of a table comes home with the facts of its row."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.reviewed import DOCUMENT, change, comment, gone, ins, open_copy, part_of, send_out, told
from tests.ties import SOURCES
from tests.unit.test_redline import brief, line, said

from brief.cli import main
from brief.house import House
from brief.load import load_facts
from brief.model import Column, Table
from brief.reviewing import review_file
from brief.shape import PLAIN
from brief.writers.docx import make_docx

BASE = f"""\
brief: {{id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{trade: Trade}}
{SOURCES}facts:
  sold-2023:
    section: trade
    text: "Malta sold {{out}} and bought {{in}} in 2023."
    date: 2023
    cite: [gazette para 1]
    figures:
      out: {{value: 5.1, unit: EUR million, measure: trade, flow: MT to IS}}
      in: {{value: 20.3, unit: EUR million, measure: trade, flow: IS to MT}}
  sold-2024:
    section: trade
    text: "Malta sold {{out}} and bought {{in}} in 2024."
    date: 2024
    cite: [gazette para 2]
    figures:
      out: {{value: 6.2, unit: EUR million, measure: trade, flow: MT to IS}}
      in: {{value: 22.4, unit: EUR million, measure: trade, flow: IS to MT}}
"""
_BEGIN = r'(<w:bookmarkStart w:id="(\d+)" w:name="_f\d[^>]*>)'
_HOLLOW = rf'{_BEGIN}(<w:r>.*?</w:r>)(<w:bookmarkEnd w:id="\2"/>)'

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return send_out(tmp_path_factory.mktemp("sent"), BASE)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-brief.docx")


def hollow(text: str) -> str:
    """As LibreOffice saves it: a bookmark round nothing but the call of a note ends before that."""
    return re.sub(_HOLLOW, r"\1\4\3", text)


@pytest.mark.parametrize("saved", [False, True], ids=["as sent", "saved by LibreOffice"])
@pytest.mark.parametrize(("on", "where"), [("2024", ""), ("22.4", " (in its row)")])
def test_a_comment_on_a_cell_is_on_the_fact_of_its_row(
    file: Path, capsys: Capture, on: str, where: str, *, saved: bool
) -> None:
    comment(file, f"{on}<", "Is that so?")
    if saved:
        change(file, {DOCUMENT: hollow}, {})
    (line,) = told(capsys, file)
    assert line == f'facts.yaml:17:11: sold-2024: Ann: "Is that so?" on "{on}"{where}'


def test_what_was_typed_into_a_bookmark_without_words_is_told_once(
    file: Path, capsys: Capture
) -> None:
    alone = r"(<w:bookmarkStart [^>]*/>)(<w:r>(?:(?!<w:t[ >]|</w:r>).)*<w:footnoteReference)"
    typed = r"\1<w:r><w:t>Not</w:t></w:r>\2"
    change(file, {DOCUMENT: lambda text: re.sub(alone, typed, text, count=1)}, {})
    (line,) = told(capsys, file)
    assert line.endswith(': words that the brief does not print: "Not"')


def test_a_change_in_a_cell_is_told_with_its_row_and_left_to_the_desk(
    file: Path, capsys: Capture
) -> None:
    run = r"<w:r>(?:(?!<w:r>).)*>6\.2</w:t></w:r>"
    change(file, {DOCUMENT: lambda text: re.sub(run, gone("6.2") + ins("6.3"), text, count=1)}, {})
    assert main(["review", str(file)]) == 0
    said = capsys.readouterr().out
    assert 'facts.yaml:17:11: sold-2024: Ann replaces "6.2" by "6.3" (in its row)\n' in said
    assert "sold-2024: left to you: a change is in its row, not in its words" in said


def test_a_cell_of_another_briefs_table_is_found_by_the_words_of_its_row(
    file: Path, capsys: Capture
) -> None:
    comment(file, "22.4<", "Is that so?")
    Path("facts.yaml").write_text(BASE.replace("id: ties", "id: knots"), encoding="utf-8")
    first, line = told(capsys, file)
    assert "of another brief" in first
    said = 'Ann: "Is that so?" on "22.4" (in its row; found by its words)'
    assert line == f"facts.yaml:17:11: sold-2024: {said}"


BY = 'w:id="77" w:author="Ann" w:date="2025-07-02T09:00:00Z"'


def test_a_row_deleted_with_a_trace_is_told_once_with_its_facts(
    file: Path, capsys: Capture
) -> None:
    def without_row(text: str) -> str:
        at = text.rindex("<w:tr>", 0, text.index(">22.4<")) if "<w:tr>" in text else 0
        at = at or text.rindex("<w:tr ", 0, text.index(">22.4<"))
        end = text.index(">", at) + 1
        row = text[end : text.index("</w:tr>", end)]
        was = re.search(r"<w:trPr>(.*?)</w:trPr>", row)
        looks = f"<w:trPr>{was[1] if was else ''}<w:del {BY}/></w:trPr>"
        new = re.sub(r"<w:trPr>.*?</w:trPr>", "", row)
        return text[:end] + looks + new + text[end + len(row) :]

    change(file, {DOCUMENT: without_row}, {})
    (line,) = told(capsys, file)
    row = "2024 \N{MIDDLE DOT} 6.2 \N{MIDDLE DOT} 22.4"
    assert line.startswith(f'facts.yaml:17:11: sold-2024: Ann deletes "{row}')
    assert line.endswith('" (the whole row)')


def test_a_row_whose_cells_were_emptied_one_by_one_is_told_once_with_its_facts(
    file: Path, capsys: Capture
) -> None:
    """Without a mark that the row goes, as where somebody selects its words and not the row."""
    with_words = r"<w:r>((?:(?!</w:r>).)*?)<w:t([ >].*?)</w:t></w:r>"
    deleted = rf"<w:del {BY}><w:r>\1<w:delText\2</w:delText></w:r></w:del>"

    def emptied(text: str) -> str:
        at = text.rindex("<w:tr>", 0, text.index(">22.4<"))
        end = text.index("</w:tr>", at)
        return text[:at] + re.sub(with_words, deleted, text[at:end]) + text[end:]

    change(file, {DOCUMENT: emptied}, {})
    (line,) = told(capsys, file)
    row = "2024 \N{MIDDLE DOT} 6.2 \N{MIDDLE DOT} 22.4"
    assert line.startswith(f'facts.yaml:17:11: sold-2024: Ann deletes "{row}')
    assert line.endswith('" (all words of the row)')


def test_a_single_cell_deleted_with_a_trace_is_told_as_one(file: Path, capsys: Capture) -> None:
    mark = f"<w:cellDel {BY}/>"

    def without_cell(text: str) -> str:
        at = text.rindex("<w:tcPr>", 0, text.index(">22.4<")) + len("<w:tcPr>")
        return f"{text[:at]}{mark}{text[at:]}"

    change(file, {DOCUMENT: without_cell}, {})
    assert told(capsys, file) == [f'{ROW}Ann deletes "22.4" (the whole cell)']


def test_a_column_deleted_with_a_trace_is_told_once_with_its_facts(
    file: Path, capsys: Capture
) -> None:
    def without_column(text: str) -> str:
        for figure in ("20.3", "22.4"):
            at = text.rindex("<w:tc>", 0, text.index(f">{figure}<")) + len("<w:tc>")
            assert text[at:].startswith("<w:tcPr>")
            at += len("<w:tcPr>")
            text = f"{text[:at]}<w:cellDel {BY}/>{text[at:]}"
        return text

    change(file, {DOCUMENT: without_column}, {})
    said = 'Ann deletes "20.3 \N{MIDDLE DOT} 22.4" (the whole column)'
    assert told(capsys, file) == [f"facts.yaml:9:11: sold-2023, sold-2024: {said}"]


def test_a_comment_on_the_head_of_a_table_is_said_to_be_on_no_fact(
    file: Path, capsys: Capture
) -> None:
    comment(file, "Total<", "Of what?")
    (line,) = told(capsys, file)
    assert line == 'ties-brief.docx: no fact: Ann: "Of what?" on "Total"'


def names_in(file: Path) -> list[str]:
    """The heads and feet of a file."""
    with zipfile.ZipFile(file) as package:
        return [name for name in package.namelist() if re.search(r"/(head|foot)er\d+\.xml", name)]


# ---- by hand, with nothing tracked ---------------------------------------------------------------


def test_a_figure_retyped_in_a_cell_is_told_though_the_brief_has_that_number_elsewhere(
    file: Path, capsys: Capture
) -> None:
    change(file, {DOCUMENT: lambda text: text.replace(">6.2<", ">5.1<", 1)}, {})
    assert told(capsys, file) == [
        'facts.yaml:17:11: sold-2024: edited without a trace: "6.2" now reads "5.1" (in its row)'
    ]


def cut(file: Path, words: str, begin: str, end: str) -> None:
    """Take out the element with these words, with nothing tracked."""

    def without(text: str) -> str:
        at = text.index(words)
        return text[: text.rindex(begin, 0, at)] + text[text.index(end, at) + len(end) :]

    change(file, {DOCUMENT: without}, {})


ROW = "facts.yaml:17:11: sold-2024: "


@pytest.mark.parametrize(
    ("words", "ends", "said"),
    [
        (">Trade<", ("<w:p>", "</w:p>"), 'no fact: the heading "Trade" is not in the file'),
        ('w:val="Caption"', ("<w:p>", "</w:p>"), 'no fact: the caption "Figure 1. '),
        ("Ties that hold", ("<w:p>", "</w:p>"), 'no fact: "The Gazette. “Ties that hold.”'),
        (">6.2<", ("<w:r>", "</w:r>"), f'{ROW}"6.2" is not in the file (in its row)'),
        (
            ">6.2<",
            ("<w:tr>", "</w:tr>"),
            f'{ROW}"2024 · 6.2 · 22.4 · 28.6 · −16.2" is not in the file',
        ),
        (
            ">6.2<",
            ("<w:tbl>", "</w:tbl>"),
            'sold-2023, sold-2024: the table "Year · Malta to Iceland · Iceland to Malta',
        ),
        (
            '<w:footnoteReference w:id="2"/>',
            ("<w:r>", "</w:r>"),
            f"{ROW}its note is not in the file",
        ),
    ],
    ids=["heading", "caption", "source", "cell", "row", "table", "note mark"],
)
def test_what_is_taken_out_by_hand_is_told(
    file: Path, capsys: Capture, words: str, ends: tuple[str, str], said: str
) -> None:
    cut(file, words, *ends)
    lines = told(capsys, file)
    assert any(said in line for line in lines), lines
    assert len(lines) == 1


def test_a_row_doubled_by_hand_is_told(file: Path, capsys: Capture) -> None:
    row = re.compile(r"<w:tr>(?:(?!<w:tr>).)*>6\.2<.*?</w:tr>", re.DOTALL)
    change(file, {DOCUMENT: lambda text: row.sub(lambda one: one[0] * 2, text, count=1)}, {})
    lines = told(capsys, file)
    cells = "2024 · 6.2 · 22.4 · 28.6 · −16.2"
    assert lines == [f'{ROW}stands there once more than in the brief: "{cells}"']


def swapped(text: str) -> str:
    one, other = (f'<w:footnoteReference w:id="{n}"/>' for n in (1, 2))
    return text.replace(one, "<one/>").replace(other, one).replace("<one/>", other)


@pytest.mark.parametrize("tracked", [False, True], ids=["by hand", "with a trace"])
def test_a_row_copied_and_edited_is_told_once(
    file: Path, capsys: Capture, *, tracked: bool
) -> None:
    mark = '<w:ins w:id="9" w:author="Ann" w:date="2025-07-02T09:00:00Z"/>' if tracked else ""

    def copied(text: str) -> str:
        row = next(one for one in re.findall("<w:tr>.*?</w:tr>", text) if ">22.4<" in one)
        again = re.sub("<w:bookmark[^>]*>", "", row).replace(">22.4<", ">22.9<")
        return text.replace(row, row + again.replace("<w:trPr>", f"<w:trPr>{mark}", 1))

    change(file, {DOCUMENT: copied}, {})
    (line,) = told(capsys, file)
    said = "has an edited copy beside it" if not tracked else "Ann inserts"
    assert f": {said}" in line
    assert "22.9" in line


def test_two_note_marks_swapped_by_hand_are_told_of_both_facts(file: Path, capsys: Capture) -> None:
    change(file, {DOCUMENT: swapped}, {})
    lines = told(capsys, file)
    assert [line.partition(': "The')[0] for line in lines] == [
        'facts.yaml:9:11: sold-2023: bears the note of "sold-2024"',
        f'{ROW}bears the note of "sold-2023"',
    ]


def test_a_note_retyped_or_emptied_by_hand_is_told_with_what_it_said(
    file: Path, capsys: Capture
) -> None:
    notes = "word/footnotes.xml"
    change(file, {notes: lambda text: text.replace("para.\xa02", "para.\xa09", 1)}, {})
    (line,) = told(capsys, file)
    assert line.startswith(f"{ROW}edited without a trace: ")
    assert 'para. 2." now reads "The Gazette, para. 9." (in note 2)' in line
    empty = re.compile(
        r'(<w:footnote w:id="2">.*?)(?:<w:t[ >].*?</w:t>.*?)+(</w:footnote>)', re.DOTALL
    )
    change(
        file,
        {notes: lambda text: empty.sub(lambda m: re.sub(r"<w:t[ >].*?</w:t>", "", m[0]), text)},
        {},
    )
    (line,) = told(capsys, file)
    assert line == f'{ROW}its note is not in the file: "The Gazette, para. 2."'


def test_a_heading_retyped_in_words_of_the_brief_is_told(file: Path, capsys: Capture) -> None:
    change(file, {DOCUMENT: lambda text: text.replace(">Trade<", ">Iceland<", 1)}, {})
    assert told(capsys, file) == [
        'ties-brief.docx: no fact: edited without a trace: "Trade" now reads "Iceland"'
    ]


def test_a_note_that_stands_alone_in_its_bookmark_is_told_where_its_mark_goes(
    file: Path, capsys: Capture
) -> None:
    alone = _HOLLOW.replace(".*?", "(?:(?!</w:r>|<w:t[ >]).)*")
    change(file, {DOCUMENT: lambda text: re.sub(alone, r"\1\4", text, count=1)}, {})
    lines = told(capsys, file)
    assert lines
    assert all(": its note is not in the file: " in line for line in lines)


def test_a_row_moved_by_hand_is_told_once(file: Path, capsys: Capture) -> None:
    rows = re.compile(r"(<w:tr>(?:(?!</w:tr>).)*>2023<.*?</w:tr>)(<w:tr>.*?>2024<.*?</w:tr>)")
    change(file, {DOCUMENT: lambda text: rows.sub(r"\2\1", text, count=1)}, {})
    (line,) = told(capsys, file)
    assert "moved without a trace: " in line
    assert line.count("\N{MIDDLE DOT}") > 1


def test_a_foot_edited_by_hand_is_told(file: Path, capsys: Capture) -> None:
    part = next(name for name in names_in(file) if "Draft" in part_of(file, name))
    change(file, {part: lambda text: text.replace("Draft", "Cleared", 1)}, {})
    said = 'edited without a trace: "Draft Page of" now reads "Cleared Page of" (in footer)'
    assert told(capsys, file) == [f"ties-brief.docx: no fact: {said}"]


def test_a_foot_whose_pages_were_counted_anew_is_as_it_was(file: Path, capsys: Capture) -> None:
    part = next(name for name in names_in(file) if "NUMPAGES" in part_of(file, name))
    counted = r"(NUMPAGES .*?<w:t[^>]*>)\d+"
    change(file, {part: lambda text: re.sub(counted, r"\g<1>12", text, count=1)}, {})
    assert told(capsys, file) == []


def test_words_put_into_an_empty_head_are_told(file: Path, capsys: Capture) -> None:
    part = next(name for name in names_in(file) if "Draft" in part_of(file, name))
    new = "<w:p><w:r><w:t>For the file</w:t></w:r></w:p></w:ftr>"
    change(file, {part: lambda text: text.replace("</w:ftr>", new)}, {})
    (line,) = told(capsys, file)
    assert line.endswith('words that the brief does not print: "For the file" (in footer)')


def test_a_table_that_a_redline_has_in_one_is_as_the_brief_parts_it(
    sent: Path, tmp_path: Path
) -> None:
    rows = tuple((said(f"Source {n}"), said("What is known of it")) for n in range(30))
    table = Table((Column(),) * 2, ((said("Point"), said("Known")),), rows)
    document, shape = brief(table, line("Last.")), replace(PLAIN, columns=2)
    ways = [make_docx(document, House(), shape, parting=one).data for one in (True, False)]
    base = load_facts(sent / "facts.yaml")
    for number, each in enumerate(ways):
        path = tmp_path / "file.docx"
        path.write_bytes(each)
        assert review_file(base, document, path, *ways) == []
        assert review_file(base, document, path, ways[1 - number]) != []
