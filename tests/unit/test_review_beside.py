"""Words that somebody typed, changed or struck beside the facts, however short, are all told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

import pytest
from tests.reviewed import DOCUMENT, change, gone, ins, open_copy, send_in_shape, told
from tests.ties import SENT

from brief.load import load_facts
from brief.reviewing import Remark
from brief.reviewing.beside import Beside
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.losses import exchanged
from brief.reviewing.other_notes import other_notes
from brief.reviewing.shifted import are_left_in_order
from brief.reviewing.told import as_lines

FACTS = """\
facts:
  quay:
    section: ties
    text: In 1965 the Lake Tribune noted that no quay was built.
    cite: [gazette para 1]
  ferry:
    section: ties
    text: A ferry ran for a year.
    cite: [gazette para 2]
  talks:
    section: trade
    text: Talks on the ferry came to nothing, and a 2nd boat was not sold.
    cite: [gazette para 3]
"""
BASE = f"{SENT}{FACTS}"
AT = {"quay": "facts.yaml:9:11: ", "ferry": "facts.yaml:13:11: ", "talks": "facts.yaml:17:11: "}
QUAY, FERRY, TALKS = (f"{at}{fact}: " for fact, at in AT.items())
NONE = "ties-run.docx: no fact: "
PRINTS = "words that the brief does not print: "
EDITED = "edited without a trace: "
COUNTS = "Of Ties the port office counts no boats."
SHAPE = """\
---
description: All facts
---
# {{ brief.title }}

{% for s in sections %}
## {{ s }}

Of this it is told: {% for f in s.facts %}{{ f }} {% endfor %}


Of {{ s }} the port office counts no boats.

{% endfor %}
"""
Capture = pytest.CaptureFixture[str]
Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the Word file as it was sent out."""
    return send_in_shape(tmp_path_factory.mktemp("sent"), BASE, "run", SHAPE)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-run.docx")


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def before(words: str, more: str) -> Edit:
    """Put in straight before the bookmark of the fact that begins so."""

    def edit(text: str) -> str:
        at = text.rindex("<w:bookmarkStart", 0, text.index(f">{words}"))
        return text[:at] + more + text[at:]

    return edit


def behind(words: str, more: str) -> Edit:
    """Put in straight behind the bookmark of the fact that ends so."""

    def edit(text: str) -> str:
        at = text.index("<w:bookmarkEnd", text.index(f"{words}<"))
        at = text.index("/>", at) + 2
        return text[:at] + more + text[at:]

    return edit


def last(*words: str) -> Edit:
    """Paragraphs at the end."""
    typed = "".join(f"<w:p>{run(one)}</w:p>" for one in words)
    return lambda text: text.replace("<w:sectPr", f"{typed}<w:sectPr", 1)


def said(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (before("In 1965", run("In 1965 ")), [f'{QUAY}{PRINTS}"In 1965"']),
        (before("A ferry", run("Not a ")), [f'{FERRY}{PRINTS}"Not a"']),
        (behind("was built.", run(" Not so.")), [f'{QUAY}{PRINTS}"Not so."']),
        (behind("was built.", run(" ?")), [f'{QUAY}{PRINTS}"?"']),
        (last("No."), [f'{NONE}{PRINTS}"No."']),
        (last("The Lake Tribune:"), [f'{NONE}{PRINTS}"The Lake Tribune:"']),
        (last("Talks", "They go."), [f'{NONE}{PRINTS}"{one}"' for one in ("Talks", "They go.")]),
        (last("Trade"), [f'{NONE}stands there once more than in the brief: "Trade"']),
        (last("Boats"), [f'{NONE}{PRINTS}"Boats"']),
        (said(">Trade<", ">Trades<"), [f'{NONE}{EDITED}"Trade" now reads "Trades"']),
        (said(">Trade<", "><"), [f'{NONE}the heading "Trade" is not in the file']),
        (
            said("counts no", "counts"),
            [f'{NONE}{EDITED}"{COUNTS}" now reads "{COUNTS.replace("no ", "")}"'],
        ),
        (said("it is told: ", "</w:t></w:r></w:p><w:p><w:r><w:t>it is told: "), []),
    ],
)
def test_words_beside_a_fact_are_told_whatever_words_the_facts_have(
    file: Path, capsys: Capture, edit: Edit, lines: list[str]
) -> None:
    change(file, {DOCUMENT: edit}, {})
    assert told(capsys, file) == lines


@pytest.mark.parametrize(
    ("edit", "fact"),
    [
        (before("A ferry", ins("Moreover, ")), FERRY),
        (before("A ferry", ins("It was so. ")), QUAY),
        (behind("was built.", ins(" Moreover,")), FERRY),
        (behind("was built.", ins(" It was so.")), QUAY),
        (behind("was built.", ins(", they say")), QUAY),
        (before("In 1965", ins("Indeed, ")), QUAY),
    ],
)
def test_words_that_begin_the_sentence_of_a_fact_are_of_that_fact(
    file: Path, capsys: Capture, edit: Edit, fact: str
) -> None:
    change(file, {DOCUMENT: edit}, {})
    assert told(capsys, file)[0].startswith(f"{fact}Ann inserts")


@pytest.mark.parametrize(("kind", "did"), [("ins", "inserts"), ("del", "deletes")])
def test_a_paragraph_that_was_divided_or_joined_with_a_trace_is_told_by_its_end(
    file: Path, capsys: Capture, kind: str, did: str
) -> None:
    mark = f'<w:rPr><w:{kind} w:id="7" w:author="Ann"/></w:rPr></w:pPr>'
    edits = behind("for a year.", f"</w:p><w:p>{run('So it was.')}{gone('Or not.', 'Ben')}")

    def edit(text: str) -> str:
        begin = text.rindex("</w:pPr>", 0, text.index("In 1965 the"))
        return edits(text[:begin] + mark + text[begin + len("</w:pPr>") :])

    change(file, {DOCUMENT: edit}, {})
    assert f'{FERRY}Ann {did} "(the end of a paragraph)"' in told(capsys, file)


def test_an_end_that_went_and_one_that_came_elsewhere_are_no_words_that_moved(
    file: Path, capsys: Capture
) -> None:
    def edit(text: str) -> str:
        for kind, words in (("ins", "for a year."), ("del", "In 1965 the")):
            mark = f'<w:rPr><w:{kind} w:id="7" w:author="Ann"/></w:rPr></w:pPr>'
            begin = text.rindex("</w:pPr>", 0, text.index(words))
            text = text[:begin] + mark + text[begin + len("</w:pPr>") :]
        return text

    change(file, {DOCUMENT: edit}, {})
    said = [line for line in told(capsys, file) if "(the end of a paragraph)" in line]
    assert [line.partition(": Ann ")[2].split()[0] for line in said] == ["inserts", "deletes"]


def test_what_stands_beside_many_facts_is_told_once(sent: Path) -> None:
    many = Remark("edited", text="b", old="a", facts=("quay", "ferry", "talks", "quay"))
    base = load_facts(sent / "facts.yaml")
    line, *_ = as_lines(base, Path("a.docx"), [many])
    assert "quay, ferry, talks and 1 more: edited without a trace" in line


# ---- words given out -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "parts", "strange"),
    [
        (["Trade. [F] and [G]"], ["Trade.", "and"], {}),
        (["Trade. [F] and [G]"], ["and", "Trade:"], {}),  # wherever they stand
        (["Trade."], ["Trade", "Trade"], {1: "Trade"}),  # no more often
        (["Trade."], ["Tra", "de"], {0: "Tra", 1: "de"}),  # whole words
        (["Trade."], ["trade"], {0: "trade"}),
        (["c. 1.5"], ["c. 15"], {0: "c. 15"}),
        (["Trade is small"], ["small is Trade"], {0: "small is Trade"}),  # in order
        (["Trade is small"], ["Trade is", "small"], {}),  # divided
        (["Trade is", "small"], ["Trade is small"], {}),  # joined
        (["Trade is small"], ["Trade is", "not", "small"], {1: "not"}),
        (["Trade.", "Ties."], ["Trade. In 1965"], {0: "In 1965"}),
        (["Trade.", "Ties."], ["Not Ties."], {0: "Not"}),
        (["12", "Ties."], ["In 12"], {0: "In 12"}),
        (["Of all its trade in boats little is known."], ["its trade in boats"], {}),
        (["Of all its trade in boats little is known."], ["its trade"], {0: "its trade"}),
        (["Trade. [F] and [G]"], ["F"], {0: "F"}),
        (["Trade. [F] and [G]"], [";", " "], {}),
        (["It’s “small”."], ["It's", '"small"'], {}),
    ],
)
def test_a_part_is_the_briefs_by_whole_words_in_order_and_once(
    lines: list[str], parts: list[str], strange: dict[int, str]
) -> None:
    assert Beside(read(*lines), ()).strange(parts) == strange


# ---- lines and notes -----------------------------------------------------------------------


def read(*lines: str, notes: Mapping[str, str] | None = None) -> Read:
    """A text: a line each, with `[F]` a fact and `^1` the call of a note."""
    found = Read()
    for line in lines:
        parts = re.split(r"\[(\w+)\]|\^(\d)", line)
        loose = [Piece(one, frozenset(), frozenset()) for one in parts[::3]]
        facts = [Piece(f, frozenset({f} if f else ()), frozenset()) for f in parts[1::3]]
        calls = [f"footnotes {n}" if n else "" for n in parts[2::3]]
        marked = [replace(f, text=f.text or "", note=n) for f, n in zip(facts, calls, strict=True)]
        every = [one for pair in zip_longest(loose, marked) for one in pair if one]
        found.lines.append(Line("", every))
    for note, said in (notes or {}).items():
        found.lines.append(Line(f"footnotes {note}", [Piece(said, frozenset(), frozenset())]))
    return found


SWAPPED = ["Ties. [F]", "Trade. [G] and [H]"]


@pytest.mark.parametrize(
    ("lines", "told_of"),
    [
        (["Trade. [F]", "Ties. [G] and [H]"], []),  # other words, which are edits
        (["Trade. and [F]", "Ties. [G]", "[H]"], ["Ties.", "Trade. and"]),
        (["Trade. [G] and [H]", "Ties. [F]"], []),  # whole lines moved
        (["Ties. [F]", "Trade. [G]", "and [H]"], []),  # divided
        (["Ties. [F] [G]", "Trade. and [H]"], []),  # a fact moved
    ],
)
def test_words_that_changed_places_beside_facts_are_told(
    lines: list[str], told_of: list[str]
) -> None:
    assert [old for _, old in exchanged(read(*SWAPPED), read(*lines))] == told_of


SCALE = "The scale: likely is 55 to 75 in a hundred."


@pytest.mark.parametrize(
    ("text", "notes", "told_of"),
    [
        (["Bottom line^1", "[F]^2"], {"1": SCALE, "2": "A."}, []),
        (["Bottom line^2", "[F]^1"], {"2": SCALE, "1": "A."}, []),
        (["Bottom line", "[F]^2"], {"1": SCALE, "2": "A."}, [("", "")]),
        (["Bottom line^1", "[F]^2"], {"1": "", "2": "A."}, [("", "")]),
        (
            ["Bottom line^1", "[F]^2"],
            {"1": SCALE.replace("55", "56"), "2": "A."},
            [(SCALE.replace("55", "56"), "footnotes 1")],
        ),
    ],
)
def test_a_note_that_no_fact_calls_is_held_against_the_briefs(
    text: list[str], notes: Mapping[str, str], told_of: list[tuple[str, str]]
) -> None:
    sent = read("Bottom line^1", "[F]^2", notes={"1": SCALE, "2": "A."})
    lost = list(other_notes(sent, read(*text, notes=notes), marks_alone=False))
    assert [(one.new, one.note) for one in lost] == told_of
    assert all(one.old == SCALE for one in lost)
    alone = other_notes(sent, read(*text, notes=notes), marks_alone=True)
    assert len(list(alone)) == ("^" not in text[0])


@pytest.mark.parametrize(
    ("text", "notes", "holds"),
    [
        (["[F]^1", "[G]^2", "[H]^3"], "ABC", False),  # nothing is moved
        (["[G]^1", "[F]^2", "[H]^3"], "ABC", True),  # the marks are, the words stay
        (["[G]^1", "[F]^2", "[H]^3"], "BAC", False),  # with their words
    ],
)
def test_notes_in_the_old_order_under_moved_marks_are_known(
    text: list[str], notes: str, *, holds: bool
) -> None:
    sent = read("[F]^1", "[G]^2", "[H]^3", notes=dict(zip("123", "ABC", strict=True)))
    back = read(*text, notes=dict(zip("123", notes, strict=True)))
    assert are_left_in_order(sent, back) == holds


def test_words_whose_bookmark_is_lost_are_the_briefs() -> None:
    assert Beside(read("Trade. [F] and [G]"), ("F",)).strange(["Trade. F and"]) == {}
