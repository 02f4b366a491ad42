"""Code frames: the line that is meant, with a caret under the character that is meant."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from brief.problem import Place, Problem
from brief.report import LONGEST, Frames, as_json


def frame(folder: Path, line: str, column: int) -> tuple[str, str]:
    """The line as shown and the blanks before the caret, both without the number."""
    file = folder / "facts.yaml"
    file.write_bytes(f"first: line\n{line}\nthird: line\n".encode())
    shown, caret = Frames()(Place(str(file), 2, column)).split("\n")
    assert shown.startswith("     2 | ")
    assert caret.endswith("^")
    return shown[9:], caret[9:-1]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("text: Malta sold cod.", "cod"),
        ("\ttext:\tMalta sold cod.", "cod"),
        ("text: 日本 sold cod.", "cod"),
        ("text: Beyonce\u0301 sold cod.", "cod"),
        ("text: cod", "text"),
        ("text: پاکستان sold cod.", "cod"),
    ],
)
def test_the_caret_stands_under_what_is_meant(tmp_path: Path, line: str, meant: str) -> None:
    shown, blanks = frame(tmp_path, line, line.index(meant) + 1)
    before = unicodedata.normalize("NFC", shown[: shown.index(meant)])
    wide = sum(unicodedata.east_asian_width(letter) == "W" for letter in before)
    assert len(blanks) == len(before) + wide
    assert set(blanks) <= {" "}


@pytest.mark.parametrize("place", [0, 60, 500, 990, 996])
def test_of_a_long_line_the_part_round_the_place_is_shown(tmp_path: Path, place: int) -> None:
    line = "x" * place + "cod" + "y" * (1000 - place - 3)
    shown, blanks = frame(tmp_path, line, place + 1)
    assert shown[len(blanks) :].startswith("cod")
    assert len(shown.strip("\u2026")) == LONGEST
    assert shown.startswith("\u2026") == (place > LONGEST * 2 // 3)


def test_a_byte_order_mark_takes_no_column(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_bytes(b"\xef\xbb\xbfbrief: 1\n")
    assert Frames()(Place(str(tmp_path / "facts.yaml"), 1, 1)) == "     1 | brief: 1\n         ^"


def test_a_byte_of_a_name_that_is_no_utf_8_is_an_escape_in_json() -> None:
    said = as_json([Problem(Place("a\udcff.yaml"), "it is so")])
    assert json.loads(said.decode("utf-8"))["problems"][0]["file"] == "a\udcff.yaml"


@pytest.mark.parametrize("line", [0, 2, 99])
def test_a_line_that_is_not_there_has_no_frame(tmp_path: Path, line: int) -> None:
    (tmp_path / "facts.yaml").write_text("brief: 1", encoding="utf-8")
    assert Frames()(Place(str(tmp_path / "facts.yaml"), line, 1)) == ""
    assert Frames()(Place(str(tmp_path / "none.yaml"), 1, 1)) == ""


def test_the_json_has_the_documented_keys_and_null_for_what_is_not_known() -> None:
    report = json.loads(as_json([Problem(Place("facts.yaml"), "it is so")]))
    assert report["format"] == 1
    assert report["problems"] == [
        {
            "file": "facts.yaml",
            "line": None,
            "column": None,
            "severity": "error",
            "rule": None,
            "message": "it is so",
            "hint": None,
        }
    ]


@pytest.mark.parametrize(
    ("line", "said", "column"),
    [
        ("{{ fact('nope') }}", "unknown fact 'nope'", 10),
        ("so {{ 'a'|batch(2) }}", "there is no filter 'batch'", 11),
        ("  {{ 1 / 0 }}", "something is divided by 0", 3),
        ("{# open", "a comment is not closed", 1),
        ("", "it is so", 1),
    ],
)
def test_a_line_alone_gets_the_column_of_what_is_said_of_it(
    tmp_path: Path, line: str, said: str, column: int
) -> None:
    file = tmp_path / "brief.md.j2"
    file.write_text(f"# Ties\n{line}\n", encoding="utf-8")
    problem = Problem(Place(str(file), 2), said)
    assert Frames().place(problem) == Place(str(file), 2, column)
    assert json.loads(as_json([problem]))["problems"][0]["column"] == column
    assert Frames().place(Problem(Place(str(file), 9), said)) == Place(str(file), 9)
