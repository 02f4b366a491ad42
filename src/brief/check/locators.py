"""The rule on the place in a source: a label that notes know, and a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import FactBase
from brief.late import pattern
from brief.manner import IN_FULL, LABELS, PLACES
from brief.problem import nearest
from brief.prose.numbers_said import find_numbers
from brief.rules import WARNING, Finding, Rule, of_fact

_LABELS = {label: label for label in LABELS} | IN_FULL
AS_THEY_STAND = PLACES | frozenset(re.findall("[a-z]+", """
    annex annexe annexes appendices appendix cl clause clauses cls folio folios item items
    lines part parts r recital recitals rr rule rules s sch schedule schedules schs ss
    tables verse
"""))  # fmt: skip
"""Other words that lead to a place; notes print them as they stand, with a number or without."""

_LOCATOR = pattern(r"(?P<label>[A-Za-z]+)(?P<dot>\.?)(?P<gap>\s*)(?P<number>.*)", re.DOTALL)
_RANGE = pattern(r"\b(?:paras?|pp?|arts?|secs?)[.]? ?(\d+)[-\u2013](\d+)(?![\w\-\u2013]|[.]\d)")
"""Numbers elsewhere may be made of two: no 76-12."""
_ID = pattern(r"[a-z0-9][a-z0-9_-]*")
_FEW = 12
"""Characters of a place with no other source behind it."""
_NOUGHT = pattern(r"\bparas?[.]? ?0+(?!\d)")
_NUMBER = pattern(r"\(?(?:\d|[A-Za-z]\b|[A-Z]{1,2}[-.]?\d|[ivxlcdm]+\b|[IVXLCDM]+\b)")
"""How a number begins: 8, A, A3, IV, xii, (b)."""


def _locator_form(reading: Reading) -> Iterator[Finding]:
    if not reading.in_english:
        return  # notes print other languages' labels as they stand
    for fact_id, fact in reading.base.facts.items():
        for index, cited in enumerate(fact.cite):
            if cited.locator and not _is_printable(cited.locator):
                said = f'"{cited.locator}" is not written as notes print a place'
                hint = _guess(cited.locator)
                yield of_fact(fact_id, said, "cite", index, "at", hint=hint)
            for said, hint in (
                *_ill_numbered(cited.locator),
                *_of_another(cited.locator, reading.base),
            ):
                yield of_fact(fact_id, said, "cite", index, "at", hint=hint)


def _of_another(locator: str, base: FactBase) -> Iterator[tuple[str, str]]:
    """A place behind which another source stands: `para 2; radio-2025 para 1`."""
    for word in _ID.findall(locator) if len(locator) > _FEW else ():
        if word in base.sources and word not in _LABELS and not word.isdecimal():
            said = f'"{locator}" is one place, and names the source "{word}"'
            yield said, "part citations by commas, in brackets: [a para 2, b para 1]"


def _ill_numbered(locator: str) -> Iterator[tuple[str, str]]:
    if _NOUGHT.search(locator):
        yield f'"{locator}" is of no paragraph', "the first paragraph is para 1"
    for first, last in _RANGE.findall(locator):
        if len(last) == len(first) and last < first:  # 101-8 is 101 to 108
            yield f'"{locator}" runs from {first} back to {last}', "mend the range"


def _is_printable(locator: str) -> bool:
    form = _LOCATOR.match(locator)
    if not form:
        return True  # a bare number is a page; a sign such as the section mark is its own label
    if form["label"].lower() not in _LABELS:
        return not AS_THEY_STAND.isdisjoint(re.findall("[a-z]+", locator.lower()))
    label = form["label"]
    if label.lower() in AS_THEY_STAND and label not in LABELS:
        return True  # Annex, with a number or without
    return label in AS_THEY_STAND or bool(
        label in LABELS and form["gap"] and _NUMBER.match(form["number"])
    )


def _guess(locator: str) -> str:
    """`did you mean "para 8"?`, or "" where the label or the number cannot be guessed."""
    form = _LOCATOR.match(locator)
    near = nearest(form["label"].lower(), tuple(_LABELS)) if form else ()
    number = _in_digits(form["number"]) if form else ""
    return f'did you mean "{_LABELS[near[0]]} {number}"?' if near and number else ""


def _in_digits(number: str) -> str:
    if _NUMBER.match(number):
        return number
    said = find_numbers(number)
    whole = len(said) == 1 and said[0].end - said[0].start == len(number)
    return str(said[0].value) if whole else ""


RULES = (
    Rule(
        "locator-form",
        WARNING,
        "A place in a source is a label that notes know, and a number.",
        "write a label and a number: para 8, paras 3-5, p 12, art 5; or no place, if it has none",
        "Chicago 17: places are cited in one form throughout.",
        _locator_form,
        in_english=True,
    ),
)
