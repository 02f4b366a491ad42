"""A build tells a few warnings of each rule, so that none is buried; `brief check` lists all."""

from __future__ import annotations

import pytest

from brief.arguments import make_parser
from brief.cli.building import listed_by
from brief.cli.few_warnings import FewWarnings
from brief.problem import BriefError, Place, Problem, Severity

CAPTURE = pytest.CaptureFixture[str]


def warning(line: int, rule: str = "kept-copy", file: str = "facts.yaml") -> Problem:
    said = f"the source on line {line} has no kept copy"
    return Problem(Place(file, line, 3), said, rule=rule, severity=Severity.WARNING)


def told(capsys: CAPTURE, *problems: Problem) -> list[str]:
    warn = FewWarnings("brief check")
    with warn.and_the_rest():
        for problem in problems:
            warn(problem)
    return capsys.readouterr().err.splitlines()


def test_of_many_warnings_of_one_rule_three_are_told_and_the_rest_counted(capsys: CAPTURE) -> None:
    lines = told(capsys, *map(warning, range(1, 41)), warning(50, "hedge"))
    assert [line.split(": ")[0] for line in lines[:4]] == [
        f"facts.yaml:{line}:3" for line in (1, 2, 3, 50)
    ]
    assert lines[4:] == [
        "facts.yaml: warning: 37 more of this rule (brief check lists all) [kept-copy]"
    ]


def test_one_more_than_a_few_is_told_in_full_and_the_same_one_once(capsys: CAPTURE) -> None:
    lines = told(capsys, *map(warning, [1, 2, 3, 3, 4, 4]))
    assert [line.split(":")[1] for line in lines] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("rule", "file"),
    [("fitted", "facts.yaml"), ("gap", "facts.yaml"), ("lacking-style", "letterhead.docx")],
)
def test_what_a_file_lacks_is_told_to_the_last(capsys: CAPTURE, rule: str, file: str) -> None:
    assert len(told(capsys, *(warning(line, rule, file) for line in range(1, 21)))) == 20


def fail_after(warn: FewWarnings, *problems: Problem) -> None:
    """As a build that stops."""
    with warn.and_the_rest():
        for problem in problems:
            warn(problem)
        raise BriefError(Problem(Place("facts.yaml"), "no page"))


def test_what_stops_a_build_never_hides_what_was_kept_back(capsys: CAPTURE) -> None:
    warn = FewWarnings("brief check --template glance")
    with pytest.raises(BriefError):
        fail_after(warn, *map(warning, range(1, 7)))
    assert "3 more of this rule (brief check --template glance" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("build", "check"),
    [
        ("build", "brief check"),
        ("build --all --facts b/facts.yaml", 'brief check --facts "b/facts.yaml"'),
        ("build --template glance", 'brief check --template "glance"'),
    ],
)
def test_the_command_that_lists_all_works_as_it_is_told(build: str, check: str) -> None:
    told = listed_by(make_parser().parse_args(build.split()))
    assert told.replace("\\", "/") == check


def test_a_style_that_a_letterhead_lacks_is_not_told_of_each_shape_again(capsys: CAPTURE) -> None:
    said = ['"Title" and "Quote"', '"Title"', '"Title" and "Strong"', '"Strong"']
    lacking = (
        Problem(Place(file), f"lacks {one}", "", "lacking-style", Severity.WARNING)
        for file, one in [*(("own.docx", each) for each in said), ("other.docx", '"Strong"')]
    )
    assert told(capsys, *lacking) == [
        'own.docx: warning: lacks "Title" and "Quote" [lacking-style]',
        'own.docx: warning: lacks "Title" and "Strong" [lacking-style]',
        'other.docx: warning: lacks "Strong" [lacking-style]',
    ]
