"""What keeps words of a desk officer's from being a text of YAML is told by its cause."""

from __future__ import annotations

import pytest

from brief.marked import parse_marked
from brief.problem import BriefError


def told(value: str) -> tuple[str, ...]:
    """What is said of a value, each with its column."""
    try:
        marked = parse_marked(f"facts:\n  pier:\n    text: {value}\n    rank: 1\n", "f.yaml")
    except BriefError as error:
        found = error.problems
    else:
        found = marked.problems
    return tuple(str(one).removeprefix("f.yaml:3:") for one in found)


MARKS = "put the whole text in quotation marks"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("*Two* piers", f"11: this is not YAML: a text cannot start with * ({MARKS})"),
        ("*Two piers", f"11: this is not YAML: a text cannot start with * ({MARKS})"),
        ("&amp; more", f"11: this is not YAML: a text cannot start with & ({MARKS})"),
        ("- two piers", f"11: this is not YAML: a text cannot start with - ({MARKS})"),
        ("> two", f"11: this is not YAML: a text cannot start with > ({MARKS})"),
        (
            "{borg} mends it",
            (
                "11: this is not YAML: {borg} is read as a map, and more follows it"
                " (put a text that starts so in quotation marks)"
            ),
        ),
        (
            "[Два]{lang=ru} of them",
            (
                "11: this is not YAML: [Два] is read as a list, and more follows it"
                " (put a text that starts so in quotation marks)"
            ),
        ),
        (
            '"Two" piers',
            (
                '11: this is not YAML: "Two" is read as the whole text, and more follows it'
                " (put a text that starts so in single quotation marks)"
            ),
        ),
        (
            "'Two' piers",
            (
                "11: this is not YAML: 'Two' is read as the whole text, and more follows it"
                " (put a text that starts so in double quotation marks)"
            ),
        ),
        (
            "-x: y",
            (
                "13: this is not YAML: a second colon stands where a text should be"
                " (put a text that holds a colon in quotation marks)"
            ),
        ),
        (
            "{a: {b: 1} c: 2}",
            (
                "22: this is not YAML: a list or a map in brackets is not closed, or lacks a comma"
                " (close it with ] or }, and put a comma between its items)"
            ),
        ),
    ],
)
def test_a_text_that_begins_with_a_sign_of_yaml_is_told_where_it_begins(
    value: str, said: str
) -> None:
    assert told(value) == (said,)


@pytest.mark.parametrize("value", ["-5 degrees", "'Two'  # a note of the desk's", "Two, or [two]"])
def test_a_text_that_yaml_reads_whole_is_not_told(value: str) -> None:
    assert told(value) == ()


def test_a_map_that_the_end_of_the_text_leaves_open_is_told() -> None:
    """There is no line where the parser stops."""
    with pytest.raises(BriefError, match="a list or a map in brackets is not closed"):
        parse_marked("a: {b: c", "f.yaml")


def test_a_comma_that_ends_a_text_in_braces_is_told_once_and_the_text_read_whole() -> None:
    text = "facts:\n  pier: {say: We mend it, and soon, basis: [x], use: open}\n"
    marked = parse_marked(text, "f.yaml")
    assert [str(one) for one in marked.problems] == [
        (
            'f.yaml:2:27: a comma ends the text before "and soon"'
            " (put a text that holds a comma in quotation marks)"
        )
    ]
    assert isinstance(marked.data, dict)
    assert isinstance(facts := marked.data["facts"], dict)
    assert facts["pier"] == {"say": "We mend it, and soon", "basis": ["x"], "use": "open"}


@pytest.mark.parametrize(
    "value", ["{value: 1,000, unit: people}", "{a: , b: }", "{kind: visit, at}"]
)
def test_a_key_in_braces_that_is_no_rest_of_a_text_is_left_to_the_other_rules(value: str) -> None:
    assert told(value) == ()
