"""Labels: words that are printed without a note, such as titles and roles, tell no amount."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import FactBase
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose.alternatives import any_of
from brief.prose.money import ANY_SIGN, CODES, PLURAL, WORDS
from brief.prose.numbers_said import find_numbers
from brief.rules import Finding, quote_list

_SHARE = r"(?:%|per\s?cent\b)(?!\s(?:goal|target|pledge|guideline|benchmark|rule|limit)\b)"
"""The 2 per cent goal is what a thing is called."""
_SCALES = r"(?:thousand|million|billion|trillion|crore|lakh|mn|bn)s?\b"
_DIGITS = r"\d+(?:[.,]\d+)*"
_ALONE = r"(?<![\w.,/\u2013-])"
_YEAR = r"(?:1[89]|20)\d\d\b(?![.,]\d)"
_TIMES = "years|months|weeks|days|hours|minutes|points|pages|questions|series|cents|sides"
_CODES = any_of(CODES - {"ALL", "TOP", "TRY", "CUP", "MOP", "COP"})
_AMOUNT = pattern(
    rf"{ANY_SIGN}\s?{_DIGITS}(?:[kmb]\b|\s?{_SCALES})?"
    rf"|\b(?:{_CODES})\s{_DIGITS}(?:\s?{_SCALES})?"
    rf"|{_ALONE}{_DIGITS}\s?(?:{_SHARE}|{_SCALES})"
    rf"|{_ALONE}(?!{_YEAR}){_DIGITS}\s(?:{_CODES})\b"
    rf"|{_ALONE}(?!{_YEAR}){_DIGITS}\s(?i:{any_of(WORDS)}{PLURAL})\b"
    rf"|{_ALONE}\d{{1,3}}(?:,\d{{3}})+(?![\w,])"
    rf"|{_ALONE}(?!{_YEAR})(?:1[3-9]|[2-9]\d|\d{{3,}})\s(?!(?:{_TIMES})\b)[a-z]+s\b"
)
"""A number in a label that is no year and no name's: $70 million, 40 per cent, 40 ships."""
_SPELT = pattern(r"(?i:hundred|thousand|million|billion|trillion|per\s?cent|%)")
_OF_WHAT = pattern(r"\s?(?:%|per\s?cent\b)")
_MANY = 1_000


def amounts_in(text: str) -> tuple[str, ...]:
    """The amounts that a text tells, in digits or in words: years are none, nor names (JF-17)."""
    found = [one[0] for one in _AMOUNT.finditer(text)]
    for number in find_numbers(text) if _SPELT.search(text) else ():
        said = text[number.start : number.end]
        told = number.value >= _MANY or _OF_WHAT.match(text, number.end)
        if told and not any(map(str.isdigit, said)):
            after = _OF_WHAT.match(text, number.end)
            found.append(said + (after[0] if after else ""))
    return tuple(dict.fromkeys(found))


def uncited_labels(reading: Reading) -> Iterator[Finding]:
    """Amounts in headings and the like, which have no note; a year may be there."""
    seen: set[str] = set()
    for called, path, label in _labels(reading.base):
        if label in seen or label.isidentifier():  # one word tells none, and most are one
            continue
        seen.add(label)
        if amounts := amounts_in(label):
            said = f'{called} "{label}" says {quote_list(amounts)} without a source'
            yield Finding(path, said, "say it in a fact", (path[:2],))


def _labels(base: FactBase) -> Iterator[tuple[str, Path, str]]:
    """What is printed without a note, each as it is called, with its path."""
    yield from _of_brief(base)
    for section_id, section in base.sections.items():
        yield "the heading", ("sections", section_id, "title"), section.title
    for fact_id, fact in base.facts.items():
        if fact.topic:
            yield "the heading", ("facts", fact_id, "topic"), fact.topic
        for name, figure in fact.figures.items():
            for key in ("measure", "base", "reporter"):
                if label := getattr(figure, key):
                    yield f"the {key}", ("facts", fact_id, "figures", name, key), label
    for name_id, person in base.names.items():
        yield "the name", ("names", name_id, "print"), person.print
        yield "the role", ("names", name_id, "role"), person.role
    for origin_id, origin in base.origins.items():
        yield "the origin", ("origins", origin_id), origin
    if base.meeting:
        yield "the meeting", ("meeting", "why"), base.meeting.why
        yield "the meeting", ("meeting", "where"), base.meeting.where


def _of_brief(base: FactBase) -> Iterator[tuple[str, Path, str]]:
    brief = base.brief
    yield "the title", ("brief", "title"), brief.title
    yield "the version", ("brief", "version"), brief.version
    yield "the desk", ("brief", "desk"), brief.desk
    for code, name in {**base.words.renamed, **brief.countries}.items():
        yield "the name of a country", ("brief", "countries", code), name
    for index, keyword in enumerate(brief.keywords):
        yield "the keyword", ("brief", "keywords", index), keyword
    for index, mark in enumerate(base.markings):
        yield "the marking", ("markings", index), mark
