"""What somebody took out, moved or doubled by hand in a Word file: each is told, and once."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from tests.reviewed import DOCUMENT, change, open_copy, send_out, told
from tests.ties import SENT

from brief.cli import main
from brief.load import load_facts
from brief.reviewing import Remark
from brief.reviewing.drawings import Drawn
from brief.reviewing.lent import lend_marks
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.listing import listed_otherwise
from brief.reviewing.losses import lost_lines
from brief.reviewing.plotted import Plotted
from brief.reviewing.redrawn import drawn_otherwise
from brief.reviewing.sentence_marks import lost_sentences, sentences_in
from brief.reviewing.told import as_lines

BASE = f"""\
{SENT}facts:
  embassy:
    section: ties
    text: Malta opened an embassy in Iceland.
    cite: [gazette para 1]
  consul:
    section: ties
    text: Iceland keeps a consul in Malta for the ports.
    cite: [gazette para 2]
  sold-2023:
    section: trade
    text: "Malta sold {{out}} in 2023."
    cite: [gazette para 3]
    figures:
      out: {{value: 5.1, unit: EUR million, measure: trade, flow: MT to IS, year: 2023,
        reporter: MT, valuation: FOB}}
  sold-2024:
    section: trade
    text: "Malta sold {{out}} in 2024."
    cite: [gazette para 4]
    figures:
      out: {{value: 6.2, unit: EUR million, measure: trade, flow: MT to IS, year: 2024,
        reporter: MT, valuation: FOB}}
"""
EMBASSY = "facts.yaml:9:11: embassy: "
DRAWN = "facts.yaml:17:11: sold-2023, sold-2024: "
CHART = '"Bar chart, €\N{NO-BREAK SPACE}million.'
BARE = (
    "ties-brief.docx: this file carries no marks of facts, which another program dropped: "
    "8 places of facts found by words"
)
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return send_out(tmp_path_factory.mktemp("sent"), BASE)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-brief.docx")


PARAGRAPH = re.compile(r"<w:p>(?:(?!</w:p>).)*</w:p>")
TABLE = re.compile(r"<w:tbl>.*?</w:tbl>")
Edit = Callable[[str], str]


def stretch(text: str, has: str) -> str:
    """The paragraph or the table that has this."""
    every = (one[0] for form in (TABLE, PARAGRAPH) for one in form.finditer(text))
    return next(one for one in every if has in one)


def out(has: str) -> Edit:
    return lambda text: text.replace(stretch(text, has), "", 1)


def to_the_top(has: str) -> Edit:
    """Cut, and put behind the heading of the first section."""

    def edit(text: str) -> str:
        one, heading = stretch(text, has), stretch(text, ">Ties<")
        return text.replace(one, "", 1).replace(heading, f"{heading}{one}", 1)

    return edit


def unmarked(stretch: str) -> str:
    """As Word pastes what it has copied: the bookmarks stay with the first."""
    return re.sub(r"<w:bookmark(Start|End)[^>]*/>", "", stretch)


def again(has: str, paste: Edit = str) -> Edit:
    """Copied, and pasted behind the heading of the first section."""

    def edit(text: str) -> str:
        heading = stretch(text, ">Ties<")
        return text.replace(heading, f"{heading}{paste(stretch(text, has))}", 1)

    return edit


def unnamed(text: str) -> str:
    """As LibreOffice saves a chart: without what it says to who cannot see it."""
    return re.sub(r' descr="Bar chart[^"]*"', "", text)


TAKEN = " is not in the file"
MOVED = "moved without a trace: the {} now stands behind "
DOUBLED = "stands there once more than in the brief: "
TABLE_SAYS = 'table "Year \N{MIDDLE DOT} Malta to Iceland"'
TIES = "Malta opened an embassy in Iceland. Iceland keeps a consul in Malta for the ports."


def by_libreoffice(text: str) -> str:
    return text.replace(">brief<", ">LibreOffice/7.4<")


PROGRAM = "docProps/app.xml"


@pytest.mark.parametrize("saved", [str, unnamed], ids=["as sent", "saved by LibreOffice"])
@pytest.mark.parametrize(
    ("edit", "begins", "has"),
    [
        (out("c:chart"), "the chart ", TAKEN),
        (to_the_top("c:chart"), "moved without a trace: the chart ", 'behind "Ties"'),
        (again("c:chart"), f"{DOUBLED}the chart ", CHART),
    ],
    ids=["taken out", "moved", "doubled"],
)
def test_what_becomes_of_a_chart_by_hand_is_told_once(
    file: Path, capsys: Capture, edit: Edit, begins: str, has: str, *, saved: Edit
) -> None:
    more = {PROGRAM: by_libreoffice} if saved is unnamed else {}
    change(file, {DOCUMENT: lambda text: saved(edit(text)), **more}, {})
    (line,) = told(capsys, file)
    assert line.startswith(f"{DRAWN}{begins}{CHART}")
    assert has in line


def test_the_alternative_text_of_a_chart_that_somebody_edited_is_told(
    file: Path, capsys: Capture
) -> None:
    change(file, {DOCUMENT: lambda text: text.replace(' descr="Bar', ' descr="No bar', 1)}, {})
    (line,) = told(capsys, file)
    assert line.startswith(f"{DRAWN}edited without a trace: {CHART}")
    assert ' now reads "No bar chart' in line
    assert line.endswith("(in the alternative text)")


@pytest.mark.parametrize("by", ["Word", "LibreOffice"])
def test_the_alternative_text_of_a_chart_that_somebody_took_out_is_told(
    by: str, file: Path, capsys: Capture
) -> None:
    """LibreOffice drops those of charts itself."""
    more = {PROGRAM: by_libreoffice} if by == "LibreOffice" else {}
    change(file, {DOCUMENT: unnamed, **more}, {})
    said = [line.partition(": the alternative text of the chart is gone: ")[0] for line in
            told(capsys, file)]  # fmt: skip
    assert said == ([DRAWN.rstrip(": ")] if by == "Word" else [])


def test_a_value_changed_in_a_chart_is_told_with_what_it_was(file: Path, capsys: Capture) -> None:
    chart = "word/charts/chart1.xml"
    change(file, {chart: lambda text: text.replace("<c:v>6.2<", "<c:v>7<")}, {})
    (line,) = told(capsys, file)
    values = '"Malta to Iceland, 2024: 6.2" now reads "Malta to Iceland, 2024: 7"'
    assert line.startswith(
        f"facts.yaml:24:11: sold-2024: edited without a trace: {values} (in the chart "
    )


def test_a_chart_that_a_redline_draws_anew_is_told_by_its_changes_alone(
    file: Path, capsys: Capture
) -> None:
    Path("old.yaml").write_text(BASE.replace("value: 6.2", "value: 6.4"), encoding="utf-8")
    assert main(["diff", "old.yaml", "--redline", str(file), "--force"]) == 0
    capsys.readouterr()
    lines = [line for line in told(capsys, file) if "(a chart)" in line or CHART in line]
    assert [line.partition(" and Iceland ")[2] for line in lines] == [
        'deletes "(a chart)"', 'inserts "(a chart)"'
    ]  # fmt: skip
    assert not [line for line in told(capsys, file) if "without a trace" in line or " end " in line]


def test_a_chart_of_many_facts_names_the_first_and_how_many_more(sent: Path) -> None:
    remark = Remark("lost", old="Bar chart", facts=("embassy",) * 3 + ("consul",) * 2, part="chart")
    line, _ = as_lines(load_facts(sent / "facts.yaml"), Path("a.docx"), [remark])
    assert line.endswith(
        ': embassy, embassy, embassy and 2 more: the chart "Bar chart" is not in the file'
    )


@pytest.mark.parametrize(("bytes_", "is_told"), [("a" * 64, False), ("b" * 64, True)])
def test_a_picture_replaced_under_the_same_words_is_told(
    sent: Path, bytes_: str, *, is_told: bool
) -> None:
    one, other = (drawing(Drawn("picture", "Timeline", (known,))) for known in ("a" * 64, bytes_))
    base = load_facts(sent / "facts.yaml")
    said = list(as_lines(base, Path("a.docx"), list(drawn_otherwise(one, other, Plotted(base)))))
    again = "is another than the one that was sent, or a program wrote it anew"
    told = [f'a.docx: no fact: the picture "Timeline" {again}', "1 remark"]
    assert said == (told if is_told else ["0 remarks"])


def drawing(drawn: Drawn) -> Read:
    return Read([Line("", [Piece("", frozenset(), frozenset(), note="(a picture)", drawn=drawn)])])


def test_a_picture_that_somebody_put_in_is_told(file: Path, capsys: Capture) -> None:
    picture = (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="70" name="P" descr="A port"/><a:blip/>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
    change(file, {DOCUMENT: again(">Ties<", lambda _: picture)}, {})
    assert told(capsys, file) == [
        f'{file}: no fact: a picture "A port" that the brief does not have'
    ]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (out(">6.2<"), f"the {TABLE_SAYS}{TAKEN}"),
        (to_the_top(">6.2<"), f'{MOVED.format(TABLE_SAYS)}"Ties"'),
        (again(">6.2<"), f"{DOUBLED}the {TABLE_SAYS}"),
        (again(">6.2<", unmarked), f"{DOUBLED}the {TABLE_SAYS}"),
    ],
    ids=["taken out", "moved", "doubled", "doubled as Word does"],
)
def test_what_becomes_of_a_table_by_hand_is_told_once_with_its_facts(
    file: Path, capsys: Capture, edit: Edit, said: str
) -> None:
    change(file, {DOCUMENT: edit}, {})
    assert told(capsys, file) == [f"facts.yaml:17:11: sold-2023, sold-2024: {said}"]


@pytest.mark.parametrize("paste", [str, unmarked], ids=["with its bookmarks", "as Word does"])
def test_a_paragraph_doubled_by_hand_is_told_once_with_its_facts(
    file: Path, capsys: Capture, paste: Edit
) -> None:
    change(file, {DOCUMENT: again("embassy", paste)}, {})
    assert told(capsys, file) == [f'facts.yaml:9:11: embassy, consul: {DOUBLED}"{TIES}"']


def test_a_sentence_copied_into_another_paragraph_is_told(file: Path, capsys: Capture) -> None:
    copy = "in 2024. Malta opened an embassy in Iceland.<"
    change(file, {DOCUMENT: lambda text: text.replace(" in 2024.<", f" {copy}", 1)}, {})
    lines = told(capsys, file)
    assert f'{EMBASSY}{DOUBLED}"Malta opened an embassy in Iceland."' in lines


@pytest.mark.parametrize("paste", [str, unmarked], ids=["with its bookmark", "without"])
def test_a_sentence_cut_and_put_into_another_paragraph_is_told(
    file: Path, capsys: Capture, paste: Edit
) -> None:
    """With its note, so that no word and no note is another."""

    def edit(text: str) -> str:
        here = text.rindex("<w:bookmarkStart", 0, text.index(">Malta opened an embassy"))
        end = text.index("<w:bookmarkEnd", here)
        end = text.index("/>", end) + 2
        there = text.index("<w:bookmarkStart", text.index(" in 2023"))
        return text[:here] + text[end:there] + paste(text[here:end]) + text[there:]

    change(file, {DOCUMENT: edit}, {})
    by_words = " (found by its words)" if paste is unmarked else ""
    sold = '"Malta sold €5.1 million in 2023."'
    moved = f'moved without a trace: "Malta opened an embassy in Iceland." now stands behind {sold}'
    assert told(capsys, file) == [f"{EMBASSY}{moved}{by_words}"]


def test_an_edited_copy_of_a_paragraph_is_told_beside_the_original(
    file: Path, capsys: Capture
) -> None:
    def paste(stretch: str) -> str:
        return unmarked(stretch).replace("for the ports.", "for its ports.")

    change(file, {DOCUMENT: again("for the ports.", paste)}, {})
    was, is_ = (f"Iceland keeps a consul in Malta for {whose} ports." for whose in ("the", "its"))
    said = f'consul: has an edited copy beside it: "{is_}", besides "{was}" (found by its words)'
    assert f"facts.yaml:13:11: {said}" in told(capsys, file)


# ---- a file that another program wrote without any bookmark --------------------------------------


def test_a_file_without_a_bookmark_says_so_once_and_nothing_else(
    file: Path, capsys: Capture
) -> None:
    change(file, {DOCUMENT: unmarked}, {})
    assert told(capsys, file) == [BARE]


def test_a_file_of_another_version_says_so(file: Path, capsys: Capture) -> None:
    """What was changed in the facts since is told as an edit."""
    facts, custom = Path("facts.yaml"), "docProps/custom.xml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace("as_of:", "version: 7, as_of:", 1), encoding="utf-8")
    named = '<Properties><property name="Brief version"><lpwstr>3</lpwstr></property></Properties>'
    change(file, {}, {custom: named})
    assert main(["review", str(file)]) == 0
    said = f"{file}: note: this file is of version 3, the facts are of version 7 ("
    assert capsys.readouterr().err.startswith(said)
    change(file, {}, {custom: "spoilt"})
    assert main(["review", str(file)]) == 0
    assert not capsys.readouterr().err


def test_a_file_that_says_no_fact_of_the_base_is_refused(file: Path, capsys: Capture) -> None:
    """Its every line would be told, and every one of the brief."""
    memo = Document()
    memo.add_paragraph("Dear colleague, the pier is closed on Mondays.")
    memo.save(str(file))
    assert main(["review", str(file)]) == 1
    assert capsys.readouterr().err == (
        f"{file}: this file says no fact of the fact base"
        " (name the one that it was made from: --facts FILE)\n"
    )


def test_an_edit_in_a_file_without_a_bookmark_is_told_of_its_fact(
    file: Path, capsys: Capture
) -> None:
    def edit(text: str) -> str:
        return unmarked(text).replace("for the ports.", "for its ports.", 1)

    change(file, {DOCUMENT: edit}, {})
    was, is_ = (f"Iceland keeps a consul in Malta for {whose} ports." for whose in ("the", "its"))
    said = f'consul: edited without a trace: "{was}" now reads "{is_}" (found by its words)'
    assert f"facts.yaml:13:11: {said}" in told(capsys, file)


def line_of(*pieces: tuple[str, str]) -> Line:
    return Line("", [Piece(said, frozenset({mark} - {""}), frozenset()) for said, mark in pieces])


def test_a_line_lends_its_bookmarks_to_the_same_signs_alone() -> None:
    sent = Read([line_of(("Visits. ", ""), ("\u201cAnn\u201d came.", "_f1"))])
    read = Read([line_of(('Visits.  "Ann" ', ""), ("came.", ""))])
    assert lend_marks(sent, read) == {"_f1"}
    pieces = [(one.text, *one.marks) for one in read.lines[0].pieces]
    assert pieces == [("Visits.  ",), ('"Ann" ', "_f1"), ("came.", "_f1")]


@pytest.mark.parametrize(
    ("anew", "lost"),
    [("Visits. Ann came twice.", []), ("Ann came twice.", ["Visits."]), ("Visits. Ben.", [])],
)
def test_words_beside_a_fact_that_were_typed_anew_with_it_are_not_lost(
    anew: str, lost: list[str]
) -> None:
    sent = Read([line_of(("Visits. ", ""), ("Ann came.", "_f1"))])
    found = lost_lines(sent, Read([line_of((anew, ""))]), lambda _: False)
    assert [one.old for one in found] == lost


@pytest.mark.parametrize("sign", ["", "\N{DAGGER}"])
def test_a_sentence_without_its_bookmark_is_known_with_the_sign_behind_its_stop(sign: str) -> None:
    ours = [(f"Ann came on Monday.{sign}", "_f1"), (" ", ""), (f"Ben left on Friday.{sign}", "_f2")]
    sent = Read([line_of(*ours)])
    now = line_of(ours[2], (f" Ann came on Monday.{sign}", ""))
    lost = lost_sentences(sent, Read([now]))
    assert [*lost] == ["_f1"]
    assert [*sentences_in(now.pieces, lost)] == ["_f1"]


# ---- the list of contents ------------------------------------------------------------------------


def listed(*entries: str, headings: tuple[str, ...] = ("Ties", "Trade in 2024")) -> Read:
    lists = [Line("", line_of((said, "")).pieces, style="toc 1") for said in entries]
    heads = [Line("", line_of((said, "")).pieces, style="heading 1") for said in headings]
    return Read([*lists, *heads])


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (listed("Ties", "Trade in 2024"), []),
        (listed("Ties 3", "Trade in 2024 12"), []),
        (listed("Bonds", "Trade in 2024", headings=("Bonds", "Trade in 2024")), []),
        (listed("Ties", "Trade in 2025"), [("edited", "Trade in 2024", "Trade in 2025")]),
        (listed("Ties", "Trade in 2024", "Sport"), [("added", "", "Sport")]),
        (listed("Ties"), [("missing", "Trade in 2024", "")]),
        (listed(), [("lost", "Ties", "")]),
    ],
    ids=["same", "pages", "made anew", "edited", "added", "taken out", "gone"],
)
def test_what_became_of_the_list_of_contents_is_told(
    read: Read, said: list[tuple[str, str, str]]
) -> None:
    found = listed_otherwise(listed("Ties", "Trade in 2024"), read)
    assert [(one.kind, one.old, one.text) for one in found] == said
