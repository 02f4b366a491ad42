"""Comments of a reviewed file are told whole, whatever they hold and wherever they begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.reviewed import DOCUMENT, change, comment, open_copy, send_in_shape, told
from tests.ties import EACH_FACT, SENT

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
  school:
    section: ties
    text: >-
      A school of both states teaches fishing to pupils from every port, in three houses by
      the sea, of which each has a boat of its own, and a net that all pupils mend together.
    cite: [gazette para 3]
  fair:
    section: ties
    text: A fair of boats was held in the old harbour, and ended with a race of all crews.
    cite: [gazette para 4]
"""
COUNCIL, VISIT = "facts.yaml:9:11: council: ", "facts.yaml:13:11: visit: "
EMOJI = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:s="http://schemas.microsoft.com/office/word/2015/wordml/symex"><mc:Choice Requires="s">'
    "{}</mc:Choice><mc:Fallback><w:t>\N{GRINNING FACE}</w:t></mc:Fallback></mc:AlternateContent>"
)
"""As Word writes it: in a way of its own, and in another for programs that do not know that."""
ARABIC = "\u0647\u0644 \u0647\u0630\u0627\u061f"
TRACKED = (
    '<w:ins w:author="B"><w:r><w:t>kept</w:t></w:r></w:ins>'
    '<w:del w:author="B"><w:r><w:delText>gone</w:delText></w:r></w:del>'
)
LINK = (
    '<w:fldSimple w:instr=" HYPERLINK &quot;https://ports.example/nine&quot; ">'
    "<w:r><w:t>look here</w:t></w:r></w:fldSimple>"
)
WORDS_OWN = '<s:symEx s:font="Segoe UI Emoji" s:char="1F600"/>'
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return send_in_shape(tmp_path_factory.mktemp("sent"), BASE, "all", EACH_FACT)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-all.docx")


def behind(file: Path, word: str, more: str) -> None:
    """Put something behind the run that begins with a word."""

    def put(text: str) -> str:
        end = text.index("</w:r>", text.index(f">{word}")) + len("</w:r>")
        return f"{text[:end]}{more}{text[end:]}"

    change(file, {DOCUMENT: put}, {})


def say(file: Path, runs: str) -> None:
    """Let the one comment say something else, in runs."""
    said = "<w:r><w:t>This.</w:t></w:r>"
    change(file, {"word/comments.xml": lambda text: text.replace(said, runs)}, {})


@pytest.mark.parametrize("own", [WORDS_OWN, ""])
def test_a_sign_that_word_writes_in_two_ways_is_read_once(
    own: str, file: Path, capsys: Capture
) -> None:
    by = '<w:ins w:id="901" w:author="Ann" w:date="2025-07-02T09:00:00Z">{}</w:ins>'
    behind(file, "A council", by.format(f"<w:r>{EMOJI.format(own)}</w:r>"))
    behind(file, "The ministers", f"<w:r>{EMOJI.format(own)}</w:r>")
    tracked, _, untracked = told(capsys, file)
    assert tracked == f'{COUNCIL}Ann inserts "\N{GRINNING FACE}"'
    assert untracked.endswith('met in Valletta.\N{GRINNING FACE}"')


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        ("<w:r><w:t>See</w:t><w:tab/><w:t>page</w:t><w:br/><w:t>nine</w:t></w:r>", "See page nine"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "\N{CHECK MARK}"),
        (f"<w:r><w:t>Fine</w:t></w:r><w:r>{EMOJI.format('')}</w:r>", "Fine\N{GRINNING FACE}"),
        ("<w:r><w:drawing/></w:r>", "(a drawing)"),
        (TRACKED, "kept"),
        (LINK, "look here (https://ports.example/nine)"),
        ("<w:r><w:t>one\n two</w:t></w:r>", "one two"),
        (f"<w:r><w:t>{ARABIC}</w:t></w:r>", ARABIC),
    ],
)  # fmt: skip
def test_what_a_comment_holds_besides_letters_is_told(
    runs: str, words: str, file: Path, capsys: Capture
) -> None:
    comment(file, "A council", "This.")
    say(file, runs)
    (line,) = told(capsys, file)
    assert line.startswith(f'{COUNCIL}Ann: "{words}" on "A council')


@pytest.mark.parametrize("edge", ["no end", "an end before"])
def test_a_comment_that_begins_and_never_ends_is_at_its_sign(
    edge: str, file: Path, capsys: Capture
) -> None:
    comment(file, "The ministers", "This.")
    end = '<w:commentRangeEnd w:id="0"/>'
    change(file, {DOCUMENT: lambda text: text.replace(end, "")}, {})
    if edge == "an end before":
        behind(file, "A council", end)
    assert told(capsys, file) == [f'{VISIT}Ann: "This."']


def test_a_comment_on_many_facts_is_told_once_with_its_first_and_last_words(
    file: Path, capsys: Capture
) -> None:
    comment(file, "A council", "All of this?")
    end = '<w:commentRangeEnd w:id="0"/>'
    change(file, {DOCUMENT: lambda text: text.replace(end, "")}, {})
    behind(file, "A fair", end)
    (line,) = told(capsys, file)
    assert line.startswith(
        'facts.yaml:9:11: council, visit, school and 1 more: Ann: "All of this?"'
    )
    assert ' on "A council of ports was set up by both states. ' in line
    assert line.endswith('and ended with a race of all crews."')
    assert "in three houses" not in line


def test_that_a_paragraph_was_put_into_a_list_is_counted_with_changes_of_looks(
    file: Path, capsys: Capture
) -> None:
    whose = 'w:id="901" w:author="Ann" w:date="2025-07-02T09:00:00Z"'
    more = f"<w:numPr><w:ins {whose}/></w:numPr></w:pPr>"

    def list_it(text: str) -> str:
        at = text.rindex("<w:p>", 0, text.index(">A council"))
        return text[:at] + text[at:].replace("</w:pPr>", more, 1)

    change(file, {DOCUMENT: list_it}, {})
    (line,) = told(capsys, file)
    assert line.startswith(f"{COUNCIL}Ann makes 1 change of looks alone")
