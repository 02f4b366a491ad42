"""Reading a file again after an edit gives what reading it anew gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bases import BASE
from yaml.events import Event

from brief import marked
from brief.marked import Marked, parse_marked, read_marked
from brief.marked.again import Rereader
from brief.marked.libyaml import read_events
from brief.marked.spot import Spot
from brief.problem import BriefError

LINES = (
    "",
    "  # a remark",
    "# a remark",
    "  extra: {section: politics, text: Said.}",
    "  extra:",
    "  opened:",
    "    text: >-",
    "      One line",
    "      and one more.",
    "    text: |",
    '    text: "open',
    '    closed: yes"',
    "    cite: [alpha-2024 para 3",
    "    ]",
    "extra:",
    "facts:",
    "names: {a: b,",
    "  c: d}",
    "---",
    "...",
    "%YAML 1.1",
    " odd: 1",
    "   odd: 2",
    "    date: 1994 #lost",
    "    date: &anchor 1994",
    "    date: *anchor",
    "    <<: 1",
    "  ? a",
    "  : b",
    "  - item",
    "\tkey: 1",
    "    date: ~",
    "        " + "[" * 31 + "]" * 31,
    "    deep: " + "[" * 28 + "]" * 28,
    "    deep: " + "[" * 29 + "]" * 29,
    "    deep: " + "[" * 30 + "]" * 30,
    "    text: 'it''s'",
    "    'text' : a",
    "    text: a:",
    "    text: |2+",
    "",
    "    \u00a0text: a",
    "    text: a\u0085b",
    "x",
)
"""What an editor may leave behind, whole or in the middle of it."""

edits = st.lists(
    st.tuples(
        st.integers(0, 400),
        st.integers(0, 3),
        st.lists(st.one_of(st.sampled_from(LINES), st.integers(0, 400)), max_size=3),
    ),
    min_size=1,
    max_size=4,
)
"""From which line on so many are taken out, and which come in: new ones, or others of the file."""


def edited(lines: list[str], at: int, out: int, into: list[str | int]) -> list[str]:
    at %= len(lines) + 1
    new = [one if isinstance(one, str) else lines[one % len(lines)] for one in into if lines or one]
    return [*lines[:at], *new, *lines[at + out :]] or [""]


def said(spot: Spot) -> Iterator[tuple[object, ...]]:
    """A tree of places in its order."""
    yield spot.line, spot.column, spot.key_line, spot.key_column, spot.scalar, spot.file
    for key, part in spot.parts.items():
        yield (key,)
        yield from said(part)


def told(read: Callable[[Path], Marked], path: Path) -> tuple[object, ...]:
    try:
        found = read(path)
    except BriefError as error:
        return error.problems
    return found.file, repr(found.data), tuple(said(found.spot)), found.problems


@settings(max_examples=150)
@given(edits)
def test_after_any_edits_a_file_that_is_read_again_is_as_if_it_were_read_anew(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, int, list[str | int]]]
) -> None:
    path, read, lines = tmp_path_factory.getbasetemp() / "again.yaml", Rereader(), BASE.split("\n")
    for at, out, into in [(0, 0, []), *edits]:
        lines = edited(lines, at, out, into)
        path.write_text("\n".join(lines), encoding="utf-8")
        assert told(read, path) == told(read_marked, path)


def test_a_file_may_end_with_a_key_that_is_marked_as_one() -> None:
    assert parse_marked("a: 1\n? b", "facts.yaml").data == {"a": "1", "b": ""}


def test_of_a_file_that_is_read_again_only_what_was_changed_is_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, read, parsed = tmp_path / "facts.yaml", Rereader(), []

    def listen(text: str) -> Iterator[Event]:
        parsed.append(text.count("\n"))
        return read_events(text)

    monkeypatch.setattr(marked, "read_events", listen)
    records = "".join(f"  f{n}:\n    text: Said {n}.\n    date: 1994\n" for n in range(50))
    for words in ("Said 7.", "Said anew.", "Said\n      in two lines."):
        path.write_text(f"facts:\n{records}names:\n  a: b\n".replace("Said 7.", words))
        assert words.split()[-1] in repr(read(path).data)
    assert parsed == [153, 3, 4]
