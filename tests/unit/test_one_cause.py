"""One id that names nothing is one line, wherever it stands; two ids are two."""

from __future__ import annotations

from brief.cli.one_cause import told_once
from brief.problem import Place, Problem

MEANT = 'did you mean "borg"?'


def at(line: int, message: str, hint: str = "", file: str = "facts.yaml") -> Problem:
    return Problem(Place(file, line, 5), message, hint)


def lines(*problems: Problem) -> list[str]:
    return [str(one) for one in told_once(problems)]


def test_an_id_that_names_nothing_is_told_once_with_its_other_lines() -> None:
    assert lines(
        at(3, "{brog} names no figure of this fact and no name", MEANT),
        at(7, 'unknown name "brog"', MEANT),
        at(9, 'unknown name, fact or source "brog"', MEANT, "more.yaml"),
    ) == [
        (
            "facts.yaml:3:5: {brog} names no figure of this fact and no name"
            ' (did you mean "borg"? it also stands in lines 7, more.yaml:9)'
        )
    ]


def test_many_lines_are_counted_and_a_hint_that_asks_nothing_is_kept() -> None:
    told = lines(*(at(n, 'unknown source "gazete"', "add it to sources") for n in range(1, 13)))
    assert told == [
        (
            'facts.yaml:1:5: unknown source "gazete" (add it to sources; it also stands in lines'
            " 2, 3, 4, 5, 6, 7, 8, 9, and 3 more)"
        )
    ]


def test_what_is_two_slips_stays_two_lines() -> None:
    slips = (
        at(3, 'unknown name "brog"', MEANT),
        at(4, 'unknown name "borgg"', MEANT),
        at(5, 'unknown key "rnk" in fact "one"'),
        at(6, 'unknown key "rnk" in fact "two"'),
        at(7, 'unknown figure "sold"', "is it one.sold?"),
        at(8, 'unknown figure "sold"', "is it two.sold?"),
    )
    assert told_once(slips) == list(slips)


def test_an_id_that_should_name_several_kinds_of_thing_is_several_slips() -> None:
    slips = (
        at(3, 'unknown section "tarde"', 'did you mean "trade"?'),
        at(4, 'unknown name "tarde"', "add it under names"),
        at(5, 'unknown source "tarde"', "add it under sources"),
    )
    assert told_once(slips) == list(slips)
    assert len(lines(*slips, at(9, 'unknown source "tarde"'), at(9, "{tarde} names no name"))) == 3


def test_the_line_that_is_told_is_not_told_as_another() -> None:
    one = at(3, "{tarde} names no name")
    other = Problem(Place("facts.yaml", 3, 9), one.message)
    assert lines(one, other) == [str(one)]
