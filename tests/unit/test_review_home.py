"""Ten reviewed files come home with nothing lost, and figures that colleagues corrected."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.judges import libreoffice_convert
from tests.reviewed import (
    DOCUMENT,
    change,
    comment,
    gone,
    ins,
    open_copy,
    part_of,
    send_in_shape,
    send_out,
    told,
)
from tests.ties import EACH_FACT, SENT
from tests.word_files import brief_of
from tests.word_saved import saved_by_word

from brief.cli import main
from brief.load import load_facts
from brief.model import FactSpan, Paragraph, Text
from brief.reviewing.passages import Found, Passage, passages_of
from brief.reviewing.printed import Printed, worded
from brief.reviewing.sentences import find_facts

BASE = f"""\
{SENT}facts:
  council:
    section: ties
    text: A council of ports was set up by both states.
    cite: [gazette para 1]
  visit:
    section: ties
    text: The ministers of both states met in Valletta.
    cite: [gazette para 2]
  sold:
    section: trade
    text: Malta sold Iceland boats for {{sold}} in a year.
    date: 2024
    cite: [gazette para 3]
    figures: {{sold: {{value: 5, unit: EUR million}}, crew: {{value: 12, unit: people}}}}
"""
VISIT = "The ministers of both states met in Valletta."
AT = {"council": "facts.yaml:9:11: ", "visit": "facts.yaml:13:11: ", "sold": "facts.yaml:17:11: "}
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the Word file as it was sent out."""
    return send_in_shape(tmp_path_factory.mktemp("sent"), BASE, "all", EACH_FACT)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-all.docx")


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def swap(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


def paragraph_of(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return text.rindex("<w:p>", 0, at), text.index("</w:p>", at) + len("</w:p>")


def without_anchors(text: str) -> str:
    return re.sub(r"<w:comment(Range\w+|Reference) [^>]*/>", "", text)


# ---- the ten -------------------------------------------------------------------------------


def in_the_sdks_way(file: Path) -> list[str]:
    """Other prefixes, targets from the root, comments of two paragraphs, a thread by its last."""
    comment(file, VISIT, "Which ones?", "Both.", resolved=True)
    last = '</x:p><x:p w14:paraId="000000AA"><x:r><x:t>Surely not.</x:t></x:r></x:p></x:comment>'

    def anew(text: str) -> str:
        said = text.replace("w:", "x:").replace("xmlns:w=", "xmlns:x=")
        return said.replace("</x:p></x:comment>", last, 1)

    changes = {
        "word/_rels/document.xml.rels": lambda text: text.replace(
            'Target="comments', 'Target="/word/comments'
        ),
        "word/comments.xml": anew,
        "word/commentsExtended.xml": lambda text: text.replace("00000001", "000000AA"),
    }
    change(file, changes, {})
    return [
        f'{AT["visit"]}visit: Ann: "Which ones? Surely not." on "{VISIT}" (resolved)',
        '    Ben answers: "Both."',
    ]


def with_a_note_put_in(file: Path) -> list[str]:
    mark = '<w:ins w:id="77" w:author="Ann"><w:r><w:footnoteReference w:id="90"/></w:r></w:ins>'
    note = f'<w:footnote w:id="90"><w:p>{ins("See the minutes.")}</w:p></w:footnote></w:footnotes>'
    changes = {
        DOCUMENT: swap(run(VISIT), run(VISIT) + mark),
        "word/footnotes.xml": swap("</w:footnotes>", note),
    }
    change(file, changes, {})
    return [
        f'{AT["visit"]}visit: Ann inserts "(a note)"',
        f'    it would read: "{VISIT}"',
        f'{AT["visit"]}visit: Ann inserts "See the minutes." (in note 2)',
    ]


def with_a_paragraphs_end_taken_out(file: Path) -> list[str]:
    def changed(text: str) -> str:
        text = text.replace(run(VISIT), run("The ministers ") + ins("again ", "Ben") + run("met."))
        begin, _ = paragraph_of(text, "The ministers ")
        mark = '<w:rPr><w:del w:id="5" w:author="Ann"/></w:rPr></w:pPr>'
        return text[:begin] + text[begin:].replace("</w:pPr>", mark, 1)

    change(file, {DOCUMENT: changed}, {})
    return [
        f'{AT["visit"]}visit: Ben inserts "again"',
        '    it would read: "The ministers again met."',
        f'{AT["visit"]}visit: Ann deletes "(the end of a paragraph)"',
        f'{AT["visit"]}visit: edited without a trace: "{VISIT}" now reads "The ministers met."',
    ]


def with_a_section_deleted(file: Path) -> list[str]:
    def cut(text: str) -> str:
        begin, _ = paragraph_of(text, ">Trade<")
        return text[:begin] + text[text.index("<w:sectPr", begin) :]

    change(file, {DOCUMENT: cut}, {})
    said = "Malta sold Iceland boats for €5 million in a year."
    return [
        f'{AT["sold"]}sold: its words are not in the file: "{said}"',
        'ties-all.docx: no fact: the heading "Trade" is not in the file',
    ]


def with_a_section_struck_out(file: Path) -> list[str]:
    def struck(text: str) -> str:
        begin, _ = paragraph_of(text, ">Trade<")
        end = text.index("<w:sectPr", begin)
        part = text[begin:end].replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        part = part.replace("<w:r>", '<w:del w:id="9" w:author="Ann"><w:r>')
        return text[:begin] + part.replace("</w:r>", "</w:r></w:del>") + text[end:]

    change(file, {DOCUMENT: struck}, {})
    said = "Malta sold Iceland boats for €5\xa0million in a year."
    return [
        'ties-all.docx: no fact: Ann deletes "Trade"',
        f'{AT["sold"]}sold: Ann deletes "{said}"',
    ]


def with_a_picture_and_a_comment_beside_nothing(file: Path) -> list[str]:
    comment(file, VISIT, "Where did this stand?")
    picture = '<w:ins w:id="77" w:author="Ann"><w:r><w:drawing/></w:r></w:ins>'

    def changed(text: str) -> str:
        return without_anchors(text).replace(run(VISIT), run(VISIT) + picture)

    change(file, {DOCUMENT: changed}, {})
    return [
        'ties-all.docx: no fact: Ann: "Where did this stand?"',
        f'{AT["visit"]}visit: Ann inserts "(a picture)"',
        f'    it would read: "{VISIT}"',
    ]


def with_a_paragraph_retyped(file: Path) -> list[str]:
    comment(file, VISIT, "I typed this anew.")
    anew = "The ministers of both these states met in Valletta again."
    open_, close = (f'<w:commentRange{one} w:id="0"/>' for one in ("Start", "End"))
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'

    def changed(text: str) -> str:
        text = without_anchors(text)
        begin, end = paragraph_of(text, VISIT)
        return f"{text[:begin]}<w:p>{open_}{run(anew)}{close}{mark}</w:p>{text[end:]}"

    change(file, {DOCUMENT: changed}, {})
    found = "(found by its words)"
    return [
        f'{AT["visit"]}visit: Ann: "I typed this anew." on "{anew}" {found}',
        f'{AT["visit"]}visit: edited without a trace: "{VISIT}" now reads "{anew}" {found}',
        f'{AT["visit"]}visit: its note is not in the file: "{NOTES[1]}"',
    ]


def with_changes_in_changes(file: Path) -> list[str]:
    mid = gone("mid ", "Ben")
    early = f'<w:ins w:id="1" w:author="Ann">{run("early ")}{mid}</w:ins>'
    anew = run("The ministers of both states met ") + early + run("in Valletta.")
    change(file, {DOCUMENT: swap(run(VISIT), anew)}, {})
    reads = '    it would read: "The ministers of both states met early in Valletta."'
    return [
        f'{AT["visit"]}visit: Ann inserts "early"',
        reads,
        f'{AT["visit"]}visit: Ben deletes "mid", which Ann had inserted',
        reads,
    ]


def with_a_sentence_cut_and_pasted(file: Path) -> list[str]:
    """As any program tracks it that knows no moves."""
    change(file, {DOCUMENT: swap(run(VISIT), gone(VISIT))}, {})
    change(file, {DOCUMENT: swap("<w:sectPr", f"<w:p>{ins(VISIT)}</w:p><w:sectPr")}, {})
    return [
        f'{AT["visit"]}visit: Ann moves "{VISIT}"',
    ]


def with_a_sentence_moved(file: Path) -> list[str]:
    away = f'<w:moveFrom w:id="5" w:author="Ann">{run(VISIT)}</w:moveFrom>'
    here = f'<w:p><w:moveTo w:id="7" w:author="Ann">{run(VISIT)}</w:moveTo></w:p><w:sectPr'

    def moved(text: str) -> str:
        return text.replace(run(VISIT), away, 1).replace("<w:sectPr", here, 1)

    change(file, {DOCUMENT: moved}, {})
    return [
        f'{AT["visit"]}visit: Ann moves "{VISIT}"',
    ]


TEN = (
    in_the_sdks_way,
    with_a_note_put_in,
    with_a_paragraphs_end_taken_out,
    with_a_section_deleted,
    with_a_section_struck_out,
    with_a_picture_and_a_comment_beside_nothing,
    with_a_paragraph_retyped,
    with_changes_in_changes,
    with_a_sentence_moved,
    with_a_sentence_cut_and_pasted,
)


@pytest.mark.parametrize("reviewed", TEN, ids=lambda one: one.__name__)
def test_a_reviewed_file_comes_home_with_nothing_lost(
    file: Path, capsys: Capture, reviewed: Callable[[Path], list[str]]
) -> None:
    expected = reviewed(file)
    assert told(capsys, file) == expected
    file.write_bytes(saved_by_word(file.read_bytes(), german=True))
    assert told(capsys, file) == expected


def test_a_note_that_was_put_in_is_left_to_the_desk_for_what_it_is(
    file: Path, capsys: Capture
) -> None:
    with_a_note_put_in(file)
    assert main(["review", str(file)]) == 0
    said = "left to you: a note, a sign or a space comes or goes, and none of its words"
    assert f"visit: {said}\n" in capsys.readouterr().out


def test_a_file_with_answers_that_libreoffice_saved_comes_home(file: Path, capsys: Capture) -> None:
    with_changes_in_changes(file)
    comment(file, "A council of ports", "Which ports?", "All.", resolved=True)
    both = '<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>'
    ends = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>'

    def answered(text: str) -> str:  # Word anchors an answer where what it answers is
        text = text.replace('<w:commentRangeStart w:id="0"/>', both)
        return _end_after(text, both, ends)

    change(file, {DOCUMENT: answered}, {})
    saved = libreoffice_convert(file, Path("saved"), "docx")
    lines = told(capsys, saved)
    said = "\n".join(lines)
    assert 'council: Ann: "Which ports?" on "A council of ports was set up by both states."' in said
    assert 'council: Ben: "All."' in said  # LibreOffice 7.4 does not say what it answers
    assert "answers" not in said
    assert f'{AT["visit"]}visit: Ann inserts "early"' in lines
    assert f'{AT["visit"]}visit: Ben deletes "mid", which Ann had inserted' in lines


def _end_after(text: str, mark: str, end: str) -> str:
    at = text.index("</w:p>", text.index(mark))
    return text[:at] + end + text[at + len("</w:p>") :]


def test_a_comment_on_a_sentence_with_its_bookmark_and_one_without_is_on_both(
    file: Path, capsys: Capture
) -> None:
    comment(file, COUNCIL, "Both true?")

    def joined(text: str) -> str:
        begin, end = paragraph_of(text, VISIT)
        return text[:begin].replace("<w:commentRangeEnd", NEXT_SENTENCE, 1) + text[end:]

    change(file, {DOCUMENT: joined}, {})
    assert [line.split(": Ann")[0] for line in told(capsys, file) if ": Ann" in line] == [
        f"{AT['council']}council",
        f"{AT['visit']}visit",
    ]


def test_a_comment_over_two_facts_is_told_of_each_once_with_its_answer(
    file: Path, capsys: Capture
) -> None:
    comment(file, COUNCIL, "Both true?", "Yes, both.")
    end = '<w:commentRangeEnd w:id="0"/>'

    def further(text: str) -> str:
        text = text.replace(end, "", 1)
        _, at = paragraph_of(text, VISIT)
        return text[: at - len("</w:p>")] + end + text[at - len("</w:p>") :]

    change(file, {DOCUMENT: further}, {})
    said = f'Ann: "Both true?" on "{COUNCIL} {VISIT}"'
    answer = '    Ben answers: "Yes, both."'
    assert told(capsys, file) == [
        *(f"{AT['council']}council: {said}", answer),
        *(f"{AT['visit']}visit: {said}", answer),
    ]


def spoken(words: dict[str, list[str]]) -> list[Passage]:
    """Facts that are printed in these words, each by itself."""
    return [
        Passage(said, (Found(0, len(said), fact),), fact)
        for fact, every in words.items()
        for said in every
    ]


def test_facts_without_spaces_or_joined_by_a_semicolon_are_found_one_by_one() -> None:
    words = {
        "embassy": ["\u9a6c\u8033\u4ed6\u5f00\u8bbe\u5927\u4f7f\u9986\u3002"],
        "boats": ["In 2024 Malta sold Iceland boats."],
        "nets": ["In 2025 Malta sold Iceland nets."],
    }
    joined = "In 2024 Malta sold Iceland boats; in 2025 Malta sold Iceland old nets."
    assert [one.fact for one in find_facts(spoken(words), joined)] == ["boats", "nets"]
    other = "\u51b0\u5c9b\u6d3e\u9a7b\u9886\u4e8b\u3002"
    anew = other + words["embassy"][0].replace("\u5927", "")
    found = find_facts(spoken(words), anew)
    assert [(one.fact, one.begin) for one in found] == [("embassy", len(other))]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("A council met, the ports stayed open, and the ferries left.", ["council", "ports"]),
        (
            "The ports stayed shut, Crews, pilots and cooks, all of them, had a rise.",
            ["ports", "rise"],
        ),
        ("Crews, pilots and cooks, most of them, had a rise, as agreed.", ["rise"]),
        ("The ports stayed open, as agreed.", ["ports"]),
    ],
)
def test_facts_joined_by_commas_are_found_one_by_one(text: str, there: list[str]) -> None:
    words = {
        "council": ["A council met."],
        "ports": ["The ports stayed open."],
        "rise": ["Crews, pilots and cooks, all of them, had a rise."],
    }
    assert [one.fact for one in find_facts(spoken(words), text)] == there


def says(fact: str, *inside: str | FactSpan) -> FactSpan:
    return FactSpan(fact, tuple(Text(one) if isinstance(one, str) else one for one in inside))


CONTESTED = says("ferry", "The ferry first ran in 1971. ", says("diary", "A diary has 1974."))
OLD = (Text("Ports. "), says("quay", "The quay was 40 m.\u2020"), Text(" "), CONTESTED)


@pytest.mark.parametrize(("lost", "found"), [((), "2023"), (("2024",), "2024")])
def test_a_sentence_between_two_facts_is_that_of_the_one_without_its_bookmark(
    lost: tuple[str, ...], found: str
) -> None:
    text = "In {} Malta sold Iceland boats for many crowns."
    facts = [says(year, text.format(year)) for year in ("2023", "2024")]
    passages = [one for fact in facts for one in passages_of((fact,))]
    said = "In 2023 Malta sold Iceland boats for many guilders."
    assert [one.fact for one in find_facts(passages, said, lost)] == [found]


def test_a_fact_inside_anothers_words_is_found_beside_it() -> None:
    every = list(passages_of((CONTESTED,)))
    text = "Ferries. The ferry first ran in 1971. A diary has 1974. It sank."
    assert [(text[one.begin : one.end], one.fact) for one in find_facts(every, text)] == [
        ("The ferry first ran in 1971. A diary has 1974.", "ferry"),
        ("A diary has 1974.", "diary"),
    ]


def test_a_sentence_ends_behind_the_mark_of_its_age_too() -> None:
    passages = list(passages_of((says("quay", "The quay was 40 m.\u2020"),)))
    text = "Some ports were old. The quay was 45 m.\u2020 Then came the flood of the year."
    (one,) = find_facts(passages, text)
    assert text[one.begin : one.end] == "The quay was 45 m.\u2020"


@pytest.mark.parametrize(
    ("lines", "lacking"),
    [
        (["Ports. The quay was 40 m.\u2020 The ferry first ran in 1971. A diary has 1974."], []),
        (["Ports. The quay was 40 m.\u2020 The ferry first", "ran in 1971. A diary has 1974."], []),
        (["The quay was 40 m.\u2020No. The ferry first ran in 1971. A diary has 1974.No."], []),
        (["Ports. The quay was 40 m.\u2020"], ["ferry", "diary"]),
        (["Quays. The ferry first ran in 1971. A diary has 1974."], ["quay"]),
        (["A diary has 1974."], ["quay", "ferry"]),
    ],
)
def test_only_what_stands_nowhere_in_the_file_is_lacking(
    sent: Path, lines: list[str], lacking: list[str]
) -> None:
    printed = Printed(load_facts(sent / "facts.yaml"), brief_of(Paragraph(OLD)))
    assert printed.lacking([], [worded(" ".join(lines))]) == lacking


def test_words_that_two_facts_print_stand_for_one_of_them_where_they_stand_once(
    sent: Path,
) -> None:
    twice = [Paragraph((Text(year), says(year, "Cruz came."))) for year in ("2015: ", "2016: ")]
    printed = Printed(load_facts(sent / "facts.yaml"), brief_of(*twice))
    assert [one.fact for one in printed.by_words("2016: Cruz came.")] == ["2016: "]
    assert printed.lacking([], [worded("2015: Cruz came. 2016: Cruz came.")]) == []


# ---- several facts in one paragraph that was retyped ---------------------------------------

COUNCIL = "A council of ports was set up by both states."
NEXT_SENTENCE = f'<w:bookmarkEnd w:id="3"/>{run(f" {VISIT}")}<w:commentRangeEnd'
BY_WORDS = "(found by its words)"
CALLS = tuple(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (1, 2))
NOTES = (
    "“Ties that hold,” The Gazette, unsigned, 1 June 2025, para. 1.",
    "The Gazette, “Ties that hold,” para. 2.",
)
LACKS = {
    fact: f'{AT[fact]}{fact}: its note is not in the file: "{note}"'
    for fact, note in zip(("council", "visit"), NOTES, strict=True)
}


def retype(file: Path, *runs: str) -> None:
    """One paragraph without a bookmark in the place of those of two facts."""

    def changed(text: str) -> str:
        begin, _ = paragraph_of(text, COUNCIL)
        _, end = paragraph_of(text, VISIT)
        return f"{text[:begin]}<w:p>{''.join(runs)}</w:p>{text[end:]}"

    change(file, {DOCUMENT: changed}, {})


def test_two_facts_retyped_in_one_paragraph_are_both_there(file: Path, capsys: Capture) -> None:
    retype(file, run(f"{COUNCIL} {VISIT}"), *CALLS)
    assert told(capsys, file) == []


@pytest.mark.parametrize(
    ("runs", "lacking"),
    [
        ((run(f"{COUNCIL} {VISIT}"),), ["council", "visit"]),
        ((run(COUNCIL), CALLS[0], run(f" {VISIT}")), ["visit"]),
        ((run(COUNCIL), run(f" {VISIT}"), CALLS[1]), ["council"]),
    ],
)
def test_a_note_that_was_not_typed_anew_with_its_words_is_told(
    runs: tuple[str, ...], lacking: list[str], file: Path, capsys: Capture
) -> None:
    retype(file, *runs)
    assert told(capsys, file) == [LACKS[fact] for fact in lacking]


def test_a_note_edited_in_a_retyped_paragraph_is_not_told_as_one_that_is_gone(
    file: Path, capsys: Capture
) -> None:
    retype(file, run(COUNCIL), CALLS[0], run(f" {VISIT}"), CALLS[1])
    change(file, {"word/footnotes.xml": lambda text: text.replace("unsigned", "anonymous")}, {})
    assert [line for line in told(capsys, file) if "its note is not in the file" in line] == []


def test_a_word_changed_in_a_retyped_paragraph_is_told_of_its_own_fact(
    file: Path, capsys: Capture
) -> None:
    anew = VISIT.replace("Valletta", "Gozo")
    retype(file, run(f"{COUNCIL} {anew}"), *CALLS)
    said = f'edited without a trace: "{VISIT}" now reads "{anew}" {BY_WORDS}'
    assert told(capsys, file) == [f"{AT['visit']}visit: {said}"]


def test_a_sentence_put_into_a_retyped_paragraph_is_told_with_the_fact_before(
    file: Path, capsys: Capture
) -> None:
    retype(file, run(f"{COUNCIL} It never sat. {VISIT}"), *CALLS)
    said = 'words that the brief does not print: "It never sat."'
    assert told(capsys, file) == [f"{AT['council']}council: {said}"]


def test_a_paragraph_of_no_fact_beside_a_retyped_one_is_told_as_added(
    file: Path, capsys: Capture
) -> None:
    retype(file, run(f"{COUNCIL} {VISIT}"), *CALLS, "</w:p><w:p>", run("Nobody came twice."))
    said = 'words that the brief does not print: "Nobody came twice."'
    assert told(capsys, file) == [f"ties-all.docx: no fact: {said}"]


def test_a_comment_in_a_retyped_paragraph_is_on_the_sentence_that_it_marks(
    file: Path, capsys: Capture
) -> None:
    retype(file, run(f"{COUNCIL} "), run(VISIT), *CALLS)
    comment(file, VISIT, "When?")
    assert told(capsys, file) == [f'{AT["visit"]}visit: Ann: "When?" on "{VISIT}" {BY_WORDS}']


def test_a_note_in_a_retyped_paragraph_is_that_of_the_sentence_before_it(
    file: Path, capsys: Capture
) -> None:
    retype(file, run(COUNCIL), CALLS[0], run(f" {VISIT}"), CALLS[1])

    def second(text: str) -> str:
        at = text.index("</w:p>", text.index('w:id="2"'))
        return text[:at] + ins(" Page 3.") + text[at:]

    change(file, {"word/footnotes.xml": second}, {})
    said = f'Ann inserts "Page 3." (in note 2; {BY_WORDS[1:]}'
    assert told(capsys, file) == [f"{AT['visit']}visit: {said}"]


def test_a_sentence_retyped_beside_one_that_kept_its_bookmark_is_told_of_its_fact(
    file: Path, capsys: Capture
) -> None:
    anew = VISIT.replace("Valletta", "Gozo")

    def joined(text: str) -> str:
        _, end = paragraph_of(text, VISIT)
        begin, _ = paragraph_of(text, VISIT)
        text = text[:begin] + text[end:]
        _, end = paragraph_of(text, COUNCIL)
        return f"{text[: end - len('</w:p>')]}{run(f' {anew} Was it so?')}</w:p>{text[end:]}"

    change(file, {DOCUMENT: joined}, {})
    assert told(capsys, file) == [
        f'{AT["visit"]}visit: edited without a trace: "{VISIT}" now reads "{anew}" {BY_WORDS}',
        f'{AT["visit"]}visit: words that the brief does not print: "Was it so?"',
        LACKS["visit"],
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "→"),
        ('<w:r><w:sym w:font="Signs" w:char="F0E0"/></w:r>', "(a sign)"),
        ("<w:r><w:instrText>DATE</w:instrText></w:r>", "(a field)"),
        ('<w:r><w:br w:type="page"/></w:r>', "(a space or a break)"),
        (run(" "), "(a space or a break)"),
        (run(" Again.") + "<w:r><w:drawing/></w:r>", "Again. (a picture)"),
    ],
)
def test_what_has_no_letters_is_told_where_it_is_put_in(
    file: Path, capsys: Capture, content: str, said: str
) -> None:
    put_in = f'<w:ins w:id="77" w:author="Ann">{content}</w:ins>'
    change(file, {DOCUMENT: swap(run(VISIT), run(VISIT) + put_in)}, {})
    assert told(capsys, file)[0] == f'{AT["visit"]}visit: Ann inserts "{said}"'


# ---- figures -------------------------------------------------------------------------------


def with_figure(file: Path, was: str, is_: str) -> None:
    """Words within a run, which Word cuts in two where they are changed."""
    before, after = "</w:t></w:r>", '<w:r><w:t xml:space="preserve">'
    change(file, {DOCUMENT: swap(was, f"{before}{gone(was)}{ins(is_)}{after}")}, {})


@pytest.mark.parametrize(
    ("is_", "value"),
    [("€6\xa0million", "6"), ("€5.5\xa0million", "5.5"), ("€1,250\xa0million", "1250")],
)
def test_a_figure_is_written_where_one_number_makes_it_so(file: Path, is_: str, value: str) -> None:
    with_figure(file, "€5\xa0million", is_)
    assert main(["review", str(file), "--apply"]) == 0
    written = BASE.replace("value: 5,", f"value: {value},")
    assert Path("facts.yaml").read_text(encoding="utf-8") == written


def test_a_figure_of_a_fact_that_bears_the_mark_of_age_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = BASE.replace("trade: Trade", "trade: {title: Trade, stale_after: 2 months}")
    (tmp_path / "templates").mkdir()
    explained = f"{EACH_FACT}† More than {{{{ fact('sold').limit }}}} old.\n"
    (tmp_path / "templates" / "all.md.j2").write_text(explained, encoding="utf-8")
    monkeypatch.chdir(send_out(tmp_path, old, "--template", "all"))
    assert "†</w:t>" in part_of(Path("ties-all.docx"))
    with_figure(Path("ties-all.docx"), "€5\xa0million", "€6\xa0million")
    assert main(["review", "ties-all.docx", "--apply"]) == 0
    written = old.replace("value: 5,", "value: 6,")
    assert Path("facts.yaml").read_text(encoding="utf-8") == written


@pytest.mark.parametrize(("mark", "ending"), [("\ufeff", "\n"), ("\ufeff", "\r\n"), ("", "\r")])
def test_a_byte_order_mark_and_the_ends_of_lines_stay_where_changes_are_written(
    file: Path, mark: str, ending: str
) -> None:
    def saved(text: str) -> bytes:
        return f"{mark}{text}".replace("\n", ending).encode()

    Path("facts.yaml").write_bytes(saved(BASE))
    with_figure(file, "€5\xa0million", "€6\xa0million")
    change(file, {DOCUMENT: swap(run(VISIT), run(VISIT) + ins(" Twice."))}, {})
    assert main(["review", str(file), "--apply"]) == 0
    written = BASE.replace("value: 5,", "value: 6,").replace(VISIT, f"{VISIT} Twice.")
    assert Path("facts.yaml").read_bytes() == saved(written)


@pytest.mark.parametrize(
    ("was", "is_"),
    [
        ("€5\xa0million", "about €6\xa0million"),
        ("€5\xa0million", "€6"),
        ("€5\xa0million", "$6\xa0million"),
        (" in a year.", " in 2 years."),
    ],
)
def test_what_no_number_makes_so_is_left_alone(file: Path, was: str, is_: str) -> None:
    with_figure(file, was, is_)
    assert main(["review", str(file), "--apply"]) == 0
    assert Path("facts.yaml").read_text(encoding="utf-8") == BASE


def test_a_figure_that_changed_since_is_left_alone(file: Path) -> None:
    with_figure(file, "€5\xa0million", "€6\xa0million")
    changed = BASE.replace("value: 5,", "value: 7,")
    Path("facts.yaml").write_text(changed, encoding="utf-8")
    assert main(["review", str(file), "--apply"]) == 0
    assert Path("facts.yaml").read_text(encoding="utf-8") == changed


def test_a_sum_that_an_applied_figure_upsets_is_told(file: Path, capsys: Capture) -> None:
    part = "crew: {value: 12, unit: people}"
    total = f"{part}, all: {{value: 5, unit: EUR million, equals: sold}}"
    Path("facts.yaml").write_text(BASE.replace(part, total), encoding="utf-8")
    with_figure(file, "€5\xa0million", "€9\xa0million")
    assert main(["review", str(file), "--apply"]) == 0
    told_of = capsys.readouterr().err.splitlines()
    assert told_of[0] == "facts.yaml: the words of sold are changed"
    assert [line.partition(": ")[2] for line in told_of[1:]] == [
        (
            '"sold.all" is 5, but sold comes to 9'
            " (mend the total or a part, or waive it and say"
            " in the text why they differ) [sum]"
        )
    ]


def test_words_in_several_languages_are_said_to_be_so(file: Path, capsys: Capture) -> None:
    by_language = f"text: {{en: {VISIT}, mt: Il-ministri ltaqgħu.}}"
    Path("facts.yaml").write_text(BASE.replace(f"text: {VISIT}", by_language), encoding="utf-8")
    change(file, {DOCUMENT: swap(run(VISIT), gone(VISIT) + ins("They met {there}."))}, {})
    assert main(["review", str(file)]) == 0
    why = "its words stand in several languages (en, mt), each to be changed by you"
    why += "; the new words have signs that a fact base reads as marks"
    assert f"{AT['visit'][:13]}" in (said := capsys.readouterr().out)
    assert f"visit: left to you: {why}\n" in said


def moved_to(text: str) -> str:
    return f'<w:moveTo w:id="7" w:author="Ann">{run(text)}</w:moveTo>'


@pytest.mark.parametrize(
    "here",
    [
        moved_to("The ministers met in Valletta."),
        moved_to("The ministers of both states ") + ins("again ") + moved_to("met in Valletta."),
    ],
    ids=["words taken out", "words put in"],
)
def test_a_tracked_move_whose_words_were_edited_is_told_as_one_move(
    file: Path, capsys: Capture, here: str
) -> None:
    away = f'<w:moveFrom w:id="5" w:author="Ann">{run(VISIT)}</w:moveFrom>'
    change(file, {DOCUMENT: swap(run(VISIT), away)}, {})
    change(file, {DOCUMENT: swap("<w:sectPr", f"<w:p>{here}</w:p><w:sectPr")}, {})
    reads = re.sub("<[^>]+>", "", here)
    assert told(capsys, file) == [
        f'{AT["visit"]}visit: Ann moves "{VISIT}", which reads "{reads}" there'
    ]


@pytest.mark.parametrize(
    ("out", "into"),
    [
        (gone(VISIT), ins(VISIT, author="Ben")),
        (gone(VISIT), ins(VISIT) + ins(VISIT, author="Ben") + ins(VISIT)),
        (gone("The ministers") + run(" of both states met in Valletta."), ins("The ministers")),
    ],
    ids=["another's", "twice", "some words"],
)
def test_what_is_put_in_elsewhere_by_another_or_twice_or_in_part_is_no_move(
    file: Path, capsys: Capture, out: str, into: str
) -> None:
    change(file, {DOCUMENT: swap(run(VISIT), out)}, {})
    change(file, {DOCUMENT: swap("<w:sectPr", f"<w:p>{into}</w:p><w:sectPr")}, {})
    said = "\n".join(told(capsys, file))
    assert "moves" not in said
    assert "deletes" in said


def test_the_two_ends_of_a_move_are_known_by_its_name_whatever_they_read(
    file: Path, capsys: Capture
) -> None:
    def end(kind: str, said: str) -> str:
        about = f'w:id="{len(kind)}" w:author="Ann"'
        inside = f"<w:move{kind} {about}>{run(said)}</w:move{kind}>"
        begin = f'<w:move{kind}RangeStart {about} w:name="move1"/>'
        return f'{begin}{inside}<w:move{kind}RangeEnd w:id="{len(kind)}"/>'

    anew = "Talks between two capitals took place, twice."
    there = f"<w:p>{end('To', anew)}</w:p><w:sectPr"
    changed = swap(run(VISIT), end("From", VISIT))
    change(file, {DOCUMENT: lambda text: swap("<w:sectPr", there)(changed(text))}, {})
    assert told(capsys, file) == [
        f'{AT["visit"]}visit: Ann moves "{VISIT}", which reads "{anew}" there'
    ]


def test_signs_that_libreoffice_leaves_of_a_redline_are_no_edit(
    file: Path, capsys: Capture
) -> None:
    seen_by_nobody = VISIT.replace("Valletta.", "\u200bValletta\u2060.")
    change(file, {DOCUMENT: swap(run(VISIT), run(seen_by_nobody))}, {})
    assert told(capsys, file) == []


def test_a_paragraph_moved_by_hand_is_told(file: Path, capsys: Capture) -> None:
    def turned(text: str) -> str:
        (a, b), (c, d) = (paragraph_of(text, one) for one in ("A council of ports", VISIT))
        return text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]

    change(file, {DOCUMENT: turned}, {})
    assert told(capsys, file) == [
        f'{AT["visit"]}visit: moved without a trace: "{VISIT}" now stands behind "Ties"'
    ]


def test_a_section_moved_by_hand_is_told_though_its_bookmarks_are_lost(
    file: Path, capsys: Capture
) -> None:
    def turned(text: str) -> str:
        a, b = paragraph_of(text, "Malta sold Iceland boats")
        c, _ = paragraph_of(text, "A council of ports")
        return text[:c] + re.sub(r"<w:bookmark[^>]*>", "", text[a:b]) + text[c:a] + text[b:]

    change(file, {DOCUMENT: turned}, {})
    (line,) = told(capsys, file)
    assert line.startswith(f'{AT["sold"]}sold: moved without a trace: "Malta sold')
    assert line.endswith('now stands behind "Ties"')
