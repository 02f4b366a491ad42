"""`brief review`: all that colleagues say and change in a Word file comes home, fact by fact."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from tests.reviewed import (
    DOCUMENT,
    change,
    comment,
    edit,
    gone,
    ins,
    open_copy,
    part_of,
    told,
)
from tests.ties import EACH_FACT, SENT

from brief.cli import main
from brief.reviewing.hidden import taken_by

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
  boats:
    section: trade
    text: Both states sold boats to one another.
    cite: [gazette para 3]
"""
EMBASSY, CONSUL, BOATS = (
    f"facts.yaml:{line}:11: {fact}: "
    for line, fact in ((9, "embassy"), (13, "consul"), (17, "boats"))
)
NEXT = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">{}'
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the Word file as it was sent out."""
    desk = tmp_path_factory.mktemp("sent")
    (desk / "templates").mkdir()
    (desk / "templates" / "three.md.j2").write_text(EACH_FACT, encoding="utf-8")
    (desk / "facts.yaml").write_text(BASE, encoding="utf-8")
    asked = ["build", "--template", "three", "--format", "docx", "--today", "2025-07-01"]
    assert main([*asked, "--facts", str(desk / "facts.yaml"), "--out", str(desk / "out")]) == 0
    return desk


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("out/ties-three.docx")


def test_a_file_that_nobody_touched_says_nothing(file: Path, capsys: Capture) -> None:
    assert told(capsys, file) == []


def test_a_comment_is_told_with_its_fact_its_answer_and_that_it_is_resolved(
    file: Path, capsys: Capture
) -> None:
    comment(file, "Malta opened", "Since when?", "May 2024.", resolved=True)
    assert told(capsys, file) == [
        f'{EMBASSY}Ann: "Since when?" on "Malta opened an embassy in Iceland." (resolved)',
        '    Ben answers: "May 2024."',
    ]


def test_a_comment_on_a_heading_is_told_as_one_on_no_fact(file: Path, capsys: Capture) -> None:
    comment(file, "Trade", "Too short.")
    assert told(capsys, file) == [f'{file}: no fact: Ann: "Too short." on "Trade"']


def test_a_comment_on_words_that_somebody_inserted_is_on_their_fact(
    file: Path, capsys: Capture
) -> None:
    edit(file, "an embassy in Ice", NEXT.format(ins("small "), "an embassy in Ice"))
    comment(file, "small", "How small?")
    assert told(capsys, file)[0] == f'{EMBASSY}Ann: "How small?" on "small"'


def test_a_replacement_is_one_change_and_says_what_the_fact_would_read(
    file: Path, capsys: Capture
) -> None:
    run = gone("an embassy") + ins("a legation")
    edit(file, "an embassy in Ice", NEXT.format(run, " in Ice"))
    assert told(capsys, file) == [
        f'{EMBASSY}Ann replaces "an embassy" by "a legation"',
        '    it would read: "Malta opened a legation in Iceland."',
    ]


def test_two_colleagues_in_one_sentence_are_told_apart(file: Path, capsys: Capture) -> None:
    run = gone("an embassy") + ins("a post", "Ben", 903)
    edit(file, "an embassy in Ice", NEXT.format(run, " in Ice"))
    lines = [line for line in told(capsys, file) if line.startswith(EMBASSY)]
    assert lines == [f'{EMBASSY}Ann deletes "an embassy"', f'{EMBASSY}Ben inserts "a post"']


def test_words_inserted_by_one_and_deleted_by_another_are_told(file: Path, capsys: Capture) -> None:
    start, end = ins("|").split("<w:r>")[0], "</w:ins>"
    nested = f"{start}{gone('new ', 'Ben')}{end}"
    edit(file, "an embassy in Ice", NEXT.format(nested, "an embassy in Ice"))
    assert told(capsys, file) == [f'{EMBASSY}Ben deletes "new", which Ann had inserted']


def test_what_two_colleagues_deleted_is_told_of_each_however_it_is_nested(
    file: Path, capsys: Capture
) -> None:
    mine = f"{NEXT.format(gone('an embassy '), '')}</w:t></w:r>"
    start, end = gone("|", "Ben", 903).split("<w:r>")[0], "</w:del>"
    other = f"{start}{ins('new ')}{end}".replace("w:t>", "w:delText>").replace(
        "<w:t ", "<w:delText "
    )
    edit(file, "an embassy in Ice", f'{mine}{other}<w:r><w:t xml:space="preserve">in Ice')
    said = [line for line in told(capsys, file) if "deletes" in line]
    assert said == [
        f'{EMBASSY}Ann deletes "an embassy"',
        f'{EMBASSY}Ben deletes "new", which Ann had inserted',
    ]


def test_quotation_marks_that_an_editor_exchanges_are_no_edit(file: Path, capsys: Capture) -> None:
    quoted = BASE.replace("for the ports", 'for Malta\'s "old port"')
    Path("facts.yaml").write_text(quoted, encoding="utf-8")
    assert main(["build", "--template", "three", "--format", "docx", "--today", "2025-07-01"]) == 0
    edit(file, "Malta\u2019s \u201cold port\u201d", "Malta's \u201eold port\u201c")
    capsys.readouterr()
    assert told(capsys, file) == []
    edit(file, "old port", "new port")
    assert [line.count("edited without a trace") for line in told(capsys, file)] == [1]


def test_words_inserted_behind_a_fact_belong_to_it(file: Path, capsys: Capture) -> None:
    text = part_of(file)
    end = text.index("/>", text.index("<w:bookmarkEnd", text.index("an embassy in Ice"))) + 2
    edit(file, text, text[:end] + ins(" It is small.") + text[end:])
    assert told(capsys, file)[0] == f'{EMBASSY}Ann inserts "It is small."'


def test_a_deletion_in_a_note_belongs_to_the_fact_that_calls_it(
    file: Path, capsys: Capture
) -> None:
    edit(file, "Ties that hold", NEXT.format(gone("Ties that hold"), ""), "word/footnotes.xml")
    assert told(capsys, file) == [f'{EMBASSY}Ann deletes "Ties that hold" (in note 1)']


@pytest.mark.parametrize("looks", ["<w:vanish/>", "<w:webHidden/>", '<w:vanish w:val="true"/>'])
def test_hidden_words_of_a_fact_are_told_as_taken_out(
    looks: str, file: Path, capsys: Capture
) -> None:
    unseen = f"<w:r><w:rPr>{looks}</w:rPr><w:t>an embassy</w:t></w:r>"
    edit(file, "an embassy in Ice", NEXT.format(unseen, " in Ice"))
    assert told(capsys, file) == [
        f'{EMBASSY}somebody hides "an embassy", which no reader sees',
        '    it would read: "Malta opened in Iceland."',
    ]
    assert main(["review", str(file), "--apply"]) == 0
    assert Path("facts.yaml").read_text(encoding="utf-8") == BASE  # nobody tracked it


@pytest.mark.parametrize(
    "around",
    [
        "<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr>",
        '<w:p><w:pPr><w:pStyle w:val="Unseen"/></w:pPr>{}</w:p>',
    ],
)
def test_a_row_or_a_style_of_a_paragraph_hides_its_words(around: str) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    root = etree.fromstring(f"<w:body {space}>{around.format('<w:r/>')}</w:body>")
    run = next(root.iter("{*}r"))
    assert taken_by(run, frozenset({"Unseen"}), in_fact=False) == ("hidden", "somebody")


def test_words_of_a_fact_struck_through_by_their_looks_are_told(
    file: Path, capsys: Capture
) -> None:
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>an embassy</w:t></w:r>"
    edit(file, "an embassy in Ice", NEXT.format(struck, " in Ice"))
    assert told(capsys, file) == [
        f'{EMBASSY}somebody strikes out "an embassy" by its looks',
        '    it would read: "Malta opened in Iceland."',
    ]


def test_words_that_are_not_hidden_after_all_are_no_change(file: Path, capsys: Capture) -> None:
    seen = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>an embassy</w:t></w:r>'
    edit(file, "an embassy in Ice", NEXT.format(seen, " in Ice"))
    assert told(capsys, file) == []


def test_who_hid_words_is_told_and_a_fact_hidden_whole_by_its_style(
    file: Path, capsys: Capture
) -> None:
    who = '<w:vanish/><w:rPrChange w:id="7" w:author="Ann"><w:rPr/></w:rPrChange>'
    unseen = f"<w:r><w:rPr>{who}</w:rPr><w:t>an embassy</w:t></w:r>"
    edit(file, "an embassy in Ice", NEXT.format(unseen, " in Ice"))
    style = '<w:style w:type="character" w:styleId="{}">{}</w:style>'
    styles = style.format("Unseen", "<w:rPr><w:vanish/></w:rPr>")
    styles += style.format("Under", '<w:basedOn w:val="Unseen"/>')
    edit(file, "</w:styles>", f"{styles}</w:styles>", "word/styles.xml")
    text = part_of(file)
    begin = text.rindex("<w:r>", 0, text.index("Both states"))
    edit(
        file,
        text,
        f'{text[:begin]}<w:r><w:rPr><w:rStyle w:val="Under"/></w:rPr>{text[begin + 5 :]}',
    )
    lines = told(capsys, file)
    assert lines[0] == f'{EMBASSY}Ann hides "an embassy", which no reader sees'
    hidden = f'{BOATS}somebody hides "Both states sold boats to one another.", which no reader sees'
    assert lines[2] == hidden
    assert len(lines) == 4  # the change of looks is counted, and nothing is told as missing


def test_a_tracked_change_beside_hidden_words_is_left_to_the_desk(file: Path) -> None:
    unseen = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Malta </w:t></w:r>"
    text = part_of(file)
    begin = text.rindex("<w:r>", 0, text.index("Malta opened"))
    run = gone("an embassy") + ins("a legation")
    edit(file, text, f"{text[:begin]}{unseen}{text[begin:].replace('Malta ', '', 1)}")
    edit(file, "an embassy in Ice", NEXT.format(run, " in Ice"))
    assert main(["review", str(file), "--apply"]) == 0
    assert Path("facts.yaml").read_text(encoding="utf-8") == BASE


def test_an_edit_that_nobody_tracked_is_told(file: Path, capsys: Capture) -> None:
    edit(file, "an embassy in Ice", "a consulate in Ice")
    assert told(capsys, file) == [
        (
            f'{EMBASSY}edited without a trace: "Malta opened an embassy in Iceland."'
            ' now reads "Malta opened a consulate in Iceland."'
        )
    ]


def paragraph(text: str, said: str) -> tuple[int, int]:
    """Where the paragraph with these words begins and ends."""
    begin = text.rindex("<w:p>", 0, text.index(said))
    return begin, text.index("</w:p>", begin) + len("</w:p>")


def test_a_paragraph_that_was_retyped_is_found_by_its_words(file: Path, capsys: Capture) -> None:
    text = part_of(file)
    begin, end = paragraph(text, "keeps a consul")
    typed = "<w:p><w:r><w:t>Iceland has a consul in Malta for the ports.</w:t></w:r></w:p>"
    edit(file, text[begin:end], typed)
    comment(file, "Iceland has", "Who?")
    assert told(capsys, file) == [
        (
            f'{CONSUL}Ann: "Who?" on "Iceland has a consul in Malta for the ports."'
            " (found by its words)"
        ),
        (
            f'{CONSUL}edited without a trace: "Iceland keeps a consul in Malta for the ports."'
            ' now reads "Iceland has a consul in Malta for the ports." (found by its words)'
        ),
        f'{CONSUL}its note is not in the file: "The Gazette, “Ties that hold,” para. 2."',
    ]


@pytest.mark.parametrize(
    "joined",
    [
        "Malta opened an embassy in Iceland and Iceland keeps a consul in Malta for the ports.",
        "Malta has opened an embassy in Iceland while Iceland has a consul in Malta for the ports.",
        "Iceland keeps a consul in Malta for the ports and Malta opened an embassy in Iceland.",
    ],
)
def test_two_facts_that_were_made_one_sentence_are_both_told_as_edited(
    joined: str, file: Path, capsys: Capture
) -> None:
    text = part_of(file)
    begin, _ = paragraph(text, "an embassy in Ice")
    _, end = paragraph(text, "keeps a consul")
    notes = "".join(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (1, 2))
    edit(file, text[begin:end], f"<w:p><w:r><w:t>{joined}</w:t></w:r>{notes}</w:p>")
    lines = told(capsys, file)
    assert sorted(line.split(": ")[1] for line in lines) == ["consul", "embassy"]
    for line in lines:
        assert "edited without a trace" in line
        assert line.endswith(f'now reads "{joined}" (found by its words)')


def test_a_sentence_with_some_words_of_another_fact_is_that_of_its_own(
    file: Path, capsys: Capture
) -> None:
    text = part_of(file)
    begin, end = paragraph(text, "keeps a consul")
    typed = "Iceland keeps a consul in Malta and no embassy for the ports."
    edit(file, text[begin:end], f"<w:p><w:r><w:t>{typed}</w:t></w:r></w:p>")
    assert {line.split(": ")[1] for line in told(capsys, file)} == {"consul"}


def test_a_paragraph_that_was_divided_is_told_with_its_words_apart(
    file: Path, capsys: Capture
) -> None:
    edit(file, " for the ports.", ".</w:t></w:r></w:p><w:p><w:r><w:t>It is for the ports.")
    assert [line.partition(" now reads ")[2] for line in told(capsys, file)] == [
        '"Iceland keeps a consul in Malta. It is for the ports."'
    ]


def test_a_paragraph_that_was_deleted_is_told(file: Path, capsys: Capture) -> None:
    text = part_of(file)
    begin, end = paragraph(text, "Both states")
    edit(file, text[begin:end], "")
    assert told(capsys, file) == [
        f'{BOATS}its words are not in the file: "Both states sold boats to one another."'
    ]


def test_a_paragraph_copied_with_its_bookmark_and_edited_is_a_copy(
    file: Path, capsys: Capture
) -> None:
    def copied(text: str) -> str:
        at = text.index("Iceland keeps")
        begin, end = text.rindex("<w:p>", 0, at), text.index("</w:p>", at) + len("</w:p>")
        again = re.sub("<w:footnoteReference[^>]*>", "", text[begin:end])
        return text[:end] + again.replace("Iceland keeps", "Iceland never kept") + text[end:]

    change(file, {DOCUMENT: copied}, {})
    (line,) = told(capsys, file)
    assert 'has an edited copy beside it: "Iceland never kept' in line


def test_a_paragraph_that_was_added_is_told(file: Path, capsys: Capture) -> None:
    edit(file, "<w:sectPr", "<w:p><w:r><w:t>Ask the ambassador.</w:t></w:r></w:p><w:sectPr")
    assert told(capsys, file) == [
        f'{file}: no fact: words that the brief does not print: "Ask the ambassador."'
    ]


def test_a_paragraph_whose_mark_alone_is_tracked_is_told_by_its_end(
    file: Path, capsys: Capture
) -> None:
    mark = '<w:rPr><w:del w:id="7" w:author="Ann"/></w:rPr></w:pPr>'
    text = part_of(file)
    begin, _ = paragraph(text, "Both states")
    end = text.index("</w:pPr>", begin)
    edit(file, text, text[:end] + mark + text[end + len("</w:pPr>") :])
    assert told(capsys, file) == [f'{BOATS}Ann deletes "(the end of a paragraph)"']


def test_changes_of_looks_are_counted_with_their_author_and_place(
    file: Path, capsys: Capture
) -> None:
    look = '<w:r><w:rPr><w:b/><w:rPrChange w:id="8" w:author="Ann"><w:rPr/></w:rPrChange></w:rPr>'
    edit(file, '<w:r><w:t xml:space="preserve">Both', f'{look}<w:t xml:space="preserve">Both')
    said = 'Ann makes 1 change of looks alone, at "Both states sold boats to one another."'
    assert told(capsys, file) == [f"{BOATS}{said}"]


def test_a_fact_that_the_base_has_no_longer_is_told_with_its_words(
    file: Path, capsys: Capture
) -> None:
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("facts.yaml").write_text(text.replace("  boats:", "  ships:"), encoding="utf-8")
    said = 'of a fact that the base does not have: "Both states sold boats to one another."'
    assert told(capsys, file)[0] == f"{file}: no fact: {said}"


def of_another_brief(file: Path) -> None:
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("facts.yaml").write_text(text.replace("id: ties,", "id: knots,"), encoding="utf-8")


ANOTHER = "ties-three.docx: this file is of another brief, or the brief's id was changed since: "


def test_a_file_of_another_brief_is_read_by_its_words(file: Path, capsys: Capture) -> None:
    comment(file, "Both states", "Which boats?", "Ferries.")
    edit(file, "an embassy", "a legation")
    of_another_brief(file)
    assert main(["review", str(file), "--template", "three"]) == 0
    found = "(found by its words)"
    was, is_ = (f'"Malta opened {one} in Iceland."' for one in ("an embassy", "a legation"))
    assert capsys.readouterr().out.splitlines()[:5] == [
        f"out/{ANOTHER}3 places of facts found by words",
        f'{BOATS}Ann: "Which boats?" on "Both states sold boats to one another." {found}',
        '    Ben answers: "Ferries."',
        f"{EMBASSY}edited without a trace: {was} now reads {is_} {found}",
        "3 remarks",
    ]


def test_a_comment_on_a_fact_whose_id_changed_is_found_by_its_words(
    file: Path, capsys: Capture
) -> None:
    comment(file, "Both states", "Which boats?")
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("facts.yaml").write_text(text.replace("  boats:", "  ships:"), encoding="utf-8")
    said = 'Ann: "Which boats?" on "Both states sold boats to one another." (found by its words)'
    assert f"facts.yaml:17:11: ships: {said}" in told(capsys, file)


def test_json_holds_the_same(file: Path, capsys: Capture) -> None:
    comment(file, "Malta opened", "Since when?", "May 2024.")
    assert main(["review", str(file), "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    (remark,) = data["remarks"]
    assert (data["format"], remark["kind"], remark["author"]) == (1, "comment", "Ann")
    assert remark["facts"] == [{"id": "embassy", "file": "facts.yaml", "line": 9, "column": 11}]
    assert remark["replies"][0]["text"] == "May 2024."


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_a_file_that_went_through_libreoffice_comes_home(file: Path, capsys: Capture) -> None:
    run = gone("an embassy") + ins("a legation")
    edit(file, "an embassy in Ice", NEXT.format(run, " in Ice"))
    comment(file, "Both states", "Which boats?")
    home = Path("profile").absolute().as_uri()
    asked = ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to"]
    made = [*asked, "docx:MS Word 2007 XML", "--outdir", "back", str(file)]
    subprocess.run(made, check=True, capture_output=True, timeout=120)
    assert told(capsys, Path("back/ties-three.docx"))[:3] == [
        f'{BOATS}Ann: "Which boats?" on "Both states sold boats to one another."',
        f'{EMBASSY}Ann replaces "an embassy" by "a legation"',
        '    it would read: "Malta opened a legation in Iceland."',
    ]


@pytest.mark.parametrize("kind", ["missing", "text", "cut", "entities", "folder"])
def test_what_is_no_word_file_is_one_line(kind: str, file: Path, capsys: Capture) -> None:
    bad = Path("bad.docx")
    if kind == "text":
        bad.write_text("Dear colleague,", encoding="utf-8")
    elif kind == "cut":
        bad.write_bytes(file.read_bytes()[:4000])
    elif kind == "entities":
        with zipfile.ZipFile(bad, "w") as package:
            package.writestr(DOCUMENT, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    elif kind == "folder":
        bad.mkdir()
    assert main(["review", str(bad)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert re.match(r"bad\.docx: \w", line)


def test_a_bomb_is_refused_before_it_is_read(file: Path, capsys: Capture) -> None:
    with zipfile.ZipFile("bomb.docx", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(DOCUMENT, b" " * 50_000_000)
    assert main(["review", "bomb.docx"]) == 1
    assert capsys.readouterr().err == "bomb.docx: unpacks to far more than a brief holds\n"
    assert file.exists()


# ---- putting it into the fact base ---------------------------------------------------------------


def replaced(file: Path, was: str, is_: str, behind: str) -> None:
    edit(file, f"{was}{behind}", NEXT.format(gone(was) + ins(is_), behind))


def apply(file: Path) -> str:
    assert main(["review", str(file), "--apply"]) == 0
    return Path("facts.yaml").read_text(encoding="utf-8")


def test_a_tracked_change_is_written_where_it_is_certain(file: Path) -> None:
    replaced(file, "an embassy", "a legation: small", " in Ice")
    replaced(file, "boats", "ships", " to one")
    new = BASE.replace(
        "text: Malta opened an embassy in Iceland.",
        'text: "Malta opened a legation: small in Iceland."',
    ).replace("sold boats", "sold ships")
    assert apply(file) == new
    assert apply(file) == new  # and never a second time: the words are no longer those sent


def test_what_would_be_written_is_shown_as_a_patch_and_not_written_unasked(
    file: Path, capsys: Capture
) -> None:
    replaced(file, "an embassy", "a legation", " in Ice")
    assert main(["review", str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[-7:] == [
        "--- facts.yaml",
        "+++ facts.yaml",
        "@@ -8,3 +8,3 @@",
        "     section: ties",
        "-    text: Malta opened an embassy in Iceland.",
        "+    text: Malta opened a legation in Iceland.",
        "     cite: [gazette para 1]",
    ]
    assert Path("facts.yaml").read_text(encoding="utf-8") == BASE


def test_a_folded_text_is_wrapped_anew(file: Path) -> None:
    folded = "text: >-\n      Malta opened an embassy\n      in Iceland.\n"
    text = BASE.replace("text: Malta opened an embassy in Iceland.\n", folded)
    Path("facts.yaml").write_text(text, encoding="utf-8")
    replaced(file, "an embassy", "a legation", " in Ice")
    new = "text: >-\n      Malta opened a legation in Iceland.\n"
    assert apply(file) == text.replace(folded, new)


def grouped(text: str, group: str = "ports") -> str:
    """The base with its facts in a group in a group."""
    head, facts = text.split("facts:\n", 1)
    inner = "".join(f"        {line}\n" for line in facts.splitlines())
    return f"{head}facts:\n  all:\n    facts:\n      {group}:\n        facts:\n{inner}"


def test_a_tracked_change_is_written_to_a_fact_in_groups(file: Path) -> None:
    before = grouped(BASE, "embassy")  # a group may be called as a fact of it is
    Path("facts.yaml").write_text(before, encoding="utf-8")
    replaced(file, "an embassy", "a legation", " in Ice")
    assert apply(file) == before.replace("an embassy", "a legation")


def test_a_figure_is_written_to_a_fact_in_a_group(file: Path) -> None:
    figured = BASE.replace("Malta opened an embassy", "Malta opened {posts}").replace(
        "    cite: [gazette para 1]",
        "    figures: {posts: {value: 30, unit: posts}}\n    cite: [gazette para 1]",
    )
    before = grouped(figured)
    Path("facts.yaml").write_text(before, encoding="utf-8")
    assert main(["build", "--template", "three", "--format", "docx", "--force"]) == 0
    edit(file, "30\xa0posts", NEXT.format(gone("30\xa0posts") + ins("40\xa0posts"), ""))
    assert apply(file) == before.replace("value: 30", "value: 40")


def test_a_figure_that_nobody_tracked_is_written_too(file: Path) -> None:
    before = BASE.replace("Malta opened an embassy", "Malta opened {posts}").replace(
        "    cite: [gazette para 1]",
        "    figures: {posts: {value: 30, unit: posts}}\n    cite: [gazette para 1]",
    )
    Path("facts.yaml").write_text(before, encoding="utf-8")
    assert main(["build", "--template", "three", "--format", "docx", "--force"]) == 0
    edit(file, "30\xa0posts", "40\xa0posts")
    assert apply(file) == before.replace("value: 30", "value: 40")


def test_why_a_tracked_change_is_left_alone_is_told(file: Path, capsys: Capture) -> None:
    replaced(file, "an embassy", "*a* legation {x}", " in Ice")
    edit(file, "Ties that hold", NEXT.format(gone("Ties that hold"), ""), "word/footnotes.xml")
    replaced(file, "boats", "ships", " to one")
    text = BASE.replace("sold boats", "sold old boats")
    Path("facts.yaml").write_text(text, encoding="utf-8")
    assert apply(file) == text
    lines = [line for line in capsys.readouterr().out.splitlines() if ": left to you: " in line]
    changed = "the words that the file was sent with are not those that the base gives now"
    assert lines == [
        f"{EMBASSY}left to you: the new words have signs that a fact base reads as marks",
        f"{BOATS}left to you: {changed}",
    ]


def test_words_that_changed_since_the_file_was_sent_are_left_alone(file: Path) -> None:
    replaced(file, "an embassy", "a legation", " in Ice")
    text = BASE.replace("an embassy", "its embassy")
    Path("facts.yaml").write_text(text, encoding="utf-8")
    assert apply(file) == text


def test_what_nobody_tracked_is_written_where_the_file_is_of_these_very_words(file: Path) -> None:
    edit(file, "an embassy in Ice", "a consulate in Ice")
    replaced(file, "boats", "ships", " to one")
    new = BASE.replace("an embassy", "a consulate").replace("sold boats", "sold ships")
    assert apply(file) == new
    assert apply(file) == new


def test_an_apostrophe_is_written_as_the_keyboard_has_it_where_the_fact_has_no_other(
    file: Path,
) -> None:
    edit(
        file, "sold boats to one another.", "sold each other\N{RIGHT SINGLE QUOTATION MARK}s boats."
    )
    sold = "Both states sold boats to one another."
    assert apply(file) == BASE.replace(sold, '"Both states sold each other\'s boats."')


def dropped(file: Path) -> str:
    edit(file, "Brief words", "Brief wards", "docProps/custom.xml")
    return BASE


def reworded_elsewhere(_file: Path) -> str:
    """What the file says of a fact may be what the base said before, too."""
    text = BASE.replace("sold boats", "sold old boats")
    Path("facts.yaml").write_text(text, encoding="utf-8")
    return text


def retyped(file: Path) -> str:
    change(file, {DOCUMENT: lambda text: re.sub(r"<w:bookmark(Start|End)[^>]*>", "", text)}, {})
    return BASE


def partly_hidden(file: Path) -> str:
    unseen = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>now</w:t></w:r>"
    edit(file, " in Iceland", NEXT.format(unseen, " in Iceland"))
    return BASE


def half_outside(file: Path) -> str:
    """What is typed at the end of a bookmark stands behind it."""
    behind = r"(consulate in) Iceland\.(</w:t></w:r>(?:(?!<w:bookmarkEnd).)*<w:bookmarkEnd[^>]*/>)"
    norway = r'\1\2<w:r><w:t xml:space="preserve"> Norway.</w:t></w:r>'
    change(file, {DOCUMENT: lambda text: re.sub(behind, norway, text, count=1)}, {})
    return BASE


def stop_outside(file: Path) -> str:
    behind = r"(consulate in Iceland)\.(</w:t></w:r>(?:(?!<w:bookmarkEnd).)*<w:bookmarkEnd[^>]*/>)"
    stop = r"\1\2<w:r><w:t>!</w:t></w:r>"
    change(file, {DOCUMENT: lambda text: re.sub(behind, stop, text, count=1)}, {})
    return BASE


def words_of_another(file: Path) -> str:
    edit(
        file, "Malta opened a consulate in Iceland.", "Iceland kept a consul in Malta for the port."
    )
    return BASE


def with_another(file: Path) -> str:
    edit(file, "consulate in Iceland.", "consulate. Both states sold boats to one another.")
    return BASE


@pytest.mark.parametrize(
    "how",
    [
        *(dropped, reworded_elsewhere, retyped, partly_hidden),
        *(half_outside, stop_outside, words_of_another, with_another),
    ],
)
def test_what_nobody_tracked_is_not_written_where_it_may_be_no_edit_of_these_words(
    how: Callable[[Path], str], file: Path
) -> None:
    edit(file, "an embassy in Ice", "a consulate in Ice")
    text = how(file)
    assert apply(file) == text


def test_words_with_a_brace_are_left_alone(file: Path) -> None:
    text = BASE.replace("opened an embassy", "opened {posts}").replace(
        "    cite: [gazette para 1]",
        "    figures: {posts: {value: 1, unit: embassies}}\n    cite: [gazette para 1]",
    )
    Path("facts.yaml").write_text(text, encoding="utf-8")
    assert main(["build", "--template", "three", "--format", "docx", "--force"]) == 0
    replaced(file, "Malta", "It", " opened")
    assert apply(file) == text


def test_spaces_that_nobody_sees_are_not_lost_to_a_change(file: Path, capsys: Capture) -> None:
    text = BASE.replace("in Iceland.", "in\N{NO-BREAK SPACE}Iceland.")
    Path("facts.yaml").write_text(text, encoding="utf-8")
    replaced(file, "an embassy", "a legation", " in Ice")
    assert apply(file) == text
    assert (
        "embassy: left to you: it has spaces or signs that nobody sees" in capsys.readouterr().out
    )


def test_words_that_would_be_read_as_marks_are_not_written(file: Path) -> None:
    replaced(file, "an embassy", "*a* legation {x}", " in Ice")
    assert apply(file) == BASE


def test_a_file_is_read_in_the_citation_style_that_it_was_built_in(
    file: Path, capsys: Capture
) -> None:
    asked = ["build", "--template", "three", "--format", "docx", "--citations", "oscola"]
    assert main([*asked, "--today", "2025-07-01"]) == 0
    capsys.readouterr()
    assert main(["review", str(file), "--citations", "oscola"]) == 0
    assert capsys.readouterr().out == "0 remarks\n"


def test_a_redline_that_comes_back_tells_its_changes_and_no_edit_besides(
    file: Path, capsys: Capture
) -> None:
    Path("old.yaml").write_text(BASE.replace("an embassy", "a legation"), encoding="utf-8")
    asked = ["diff", "old.yaml", "--redline", str(file), "--template", "three", "--force"]
    assert main(asked) == 0
    capsys.readouterr()
    assert told(capsys, file) == [
        f'{EMBASSY}Malta and Iceland replaces "a legation" by "an embassy"',
        '    it would read: "Malta opened an embassy in Iceland."',
    ]
    edit(file, "sold boats", "sold old boats")
    assert "edited without a trace" in told(capsys, file)[2]


KEEPS = "Iceland keeps a consul in Malta for the ports."
LEASED = "Iceland leased a dredger of Malta for the ports."


@pytest.fixture
def renewed(file: Path, capsys: Capture) -> Path:
    """A redline in which one fact stands in the place of another that was withdrawn."""
    run_in = EACH_FACT.replace("{{ f }}\n\n", "{{ f }}\n")
    Path("templates/three.md.j2").write_text(run_in, encoding="utf-8")
    Path("old.yaml").write_text(BASE, encoding="utf-8")
    new = BASE.replace("  consul:", "  dredger:").replace(KEEPS, LEASED)
    Path("facts.yaml").write_text(new, encoding="utf-8")
    asked = ["diff", "old.yaml", "--redline", str(file), "--template", "three", "--force"]
    assert main(asked) == 0
    capsys.readouterr()
    return file


def test_a_comment_on_a_fact_of_a_redline_that_was_withdrawn_is_on_no_other(
    renewed: Path, capsys: Capture
) -> None:
    comment(renewed, "Iceland keeps", "Why?")
    none, strange = f"{renewed}: no fact: ", "of a fact that the base does not have"
    desk, dredger = "Malta and Iceland", "facts.yaml:13:11: dredger: "
    note = '"The Gazette, “Ties that hold,” para.\N{NO-BREAK SPACE}2." (in note'
    assert told(capsys, renewed) == [
        f'{none}Ann: "Why?" on "{KEEPS}" ({strange})',
        f'{none}{desk} deletes "{KEEPS}" ({strange})',
        f'{dredger}{desk} inserts "{LEASED}"',
        f'    it would read: "{LEASED}"',
        f"{none}{desk} deletes {note} 2; {strange})",
        f"{dredger}{desk} inserts {note} 3)",
    ]
    assert main(["review", str(renewed), "--format", "json"]) == 0
    remarks = json.loads(capsys.readouterr().out)["remarks"]
    assert [one["unknown"] for one in remarks] == [True, True, False, True, False]
    sign = '<w:r><w:commentReference w:id="0"/></w:r>'
    edit(renewed, sign, "")
    edit(renewed, "<w:ins ", f"{sign}<w:ins ")  # where a program may put it: in the next fact
    assert told(capsys, renewed)[0] == f'{none}Ann: "Why?" on "{KEEPS}" ({strange})'


def test_a_fact_withdrawn_in_a_redline_is_not_patched_with_the_words_of_another(
    renewed: Path, capsys: Capture
) -> None:
    """Against the base as it was, in which the other fact does not stand yet."""
    comment(renewed, "Iceland leased", "Whose?")
    shutil.copy("old.yaml", "facts.yaml")
    assert main(["review", str(renewed)]) == 0
    said = capsys.readouterr().out
    assert f'no fact: Ann: "Whose?" on "{LEASED}" (of a fact that the base does not have)' in said
    assert f'{CONSUL}Malta and Iceland deletes "{KEEPS}"' in said
    assert f"{CONSUL}left to you: its words, or its paragraph as a whole, come or go" in said
    assert "+++" not in said  # no patch


def saved_by_libreoffice(file: Path) -> None:
    edit(file, ">brief</App", ">LibreOffice/7.4</App", "docProps/app.xml")


def without_note(number: int) -> Callable[[str], str]:
    """Take a note out of the part of notes."""
    note = rf'<w:footnote w:id="{number}".*?</w:footnote>'
    return lambda text: re.sub(note, "", text, flags=re.DOTALL)


def test_a_note_edited_in_a_commented_file_that_libreoffice_saved_is_told(
    file: Path, capsys: Capture
) -> None:
    """LibreOffice may call its words elsewhere, so they are looked for in all notes."""
    comment(file, "Malta opened", "Since when?")
    saved_by_libreoffice(file)
    edit(file, "para.\N{NO-BREAK SPACE}2", "", "word/footnotes.xml")
    old = "The Gazette, “Ties that hold,” para. 2."
    now = "The Gazette, “Ties that hold,” ."
    assert told(capsys, file)[1:] == [
        f'{CONSUL}edited without a trace: "{old}" now reads "{now}" (in note 2)'
    ]


def test_a_last_note_that_fell_off_where_libreoffice_saved_is_not_told(
    file: Path, capsys: Capture
) -> None:
    """It calls the words of a note without a mark elsewhere, and leaves out as many at the end."""
    begin, end = paragraph(text := part_of(file), "keeps a consul")
    typed = "<w:p><w:r><w:t>Iceland keeps a consul in Malta for the ports.</w:t></w:r></w:p>"
    edit(file, text[begin:end], typed)
    edit(file, '<w:footnoteReference w:id="3"/>', '<w:footnoteReference w:id="2"/>')
    change(file, {"word/footnotes.xml": without_note(3)}, {})
    saved_by_libreoffice(file)
    assert told(capsys, file) == [
        f'{CONSUL}its note is not in the file: "The Gazette, “Ties that hold,” para. 2."'
    ]


def test_of_notes_that_say_the_same_it_is_told_once_that_one_is_gone_where_no_place_tells_which(
    file: Path, capsys: Capture
) -> None:
    Path("facts.yaml").write_text(BASE.replace("para 3", "para 2"), encoding="utf-8")
    asked = ["build", "--template", "three", "--format", "docx", "--force"]
    assert main([*asked, "--today", "2025-07-01"]) == 0
    capsys.readouterr()
    comment(file, "Malta opened", "Since when?")
    change(file, {"word/footnotes.xml": without_note(3)}, {})
    saved_by_libreoffice(file)
    said = "not each of them has its note in the file any more"
    where = CONSUL.replace(": consul: ", ": consul, boats: ")
    assert told(capsys, file)[1:] == [f'{where}{said}: "The Gazette, “Ties that hold,” para. 2."']
