"""The rule on names in the desk's own lines: whom and what a line names, its basis does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from brief.check.reading import Reading
from brief.check.short_names import Told, told_by, unknown_in
from brief.facts import FactBase
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.places import cities_in, countries_in
from brief.rules import WARNING, Finding, Rule, quote_list

_UNIONS = frozenset({"EU", "UN"})
_FORUMS = frozenset(
    "assembly commission commissioner commonwealth council european general human league"  # noqa: SIM905 - a row of words
    " nations parliament rights secretary security summit union united minister ministers"
    " ambassador president prime excellency foreign madam government embassy ministry mr mrs"
    " ms dr north south east west northern southern eastern western article charter".split()
)
"""Where and by whom anything is said: a line may name them without a source."""


def _line_names(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    people = {word for name in base.names.values() for word in fold(name.print).split()}
    around = " ".join(_around(base)) if base.lines else ""
    told_of = cache(partial(_told, reading, _Around(around)))
    for line_id, line in base.lines.items() if reading.in_english else ():
        if not line.basis:
            continue
        told = told_of(line.basis)
        for key, said in (("say", line.say), ("reply", line.reply)):
            plain = without_quotations(said)
            unknown = dict.fromkeys(
                word
                for sentence in split_sentences(plain)
                for word in unknown_in(sentence, told, people)
                if fold(word) not in _FORUMS
            )
            if names := [*unknown, *_other_places(plain, told)]:
                named = quote_list(dict.fromkeys(names))
                told_so = f'the line "{line_id}" names {named}, which its basis does not'
                yield Finding(("lines", line_id, key), told_so, "", (("lines", line_id),))


class _Around:
    """What the brief and its meeting are about, read once for all lines."""

    def __init__(self, text: str) -> None:
        self.words = frozenset(WORD.findall(fold(text)))
        self.countries = countries_in(text)
        self.cities = cities_in(text)


def _told(reading: Reading, around: _Around, basis: tuple[str, ...]) -> Told:
    """What the basis names, and what the brief and its meeting are about."""
    told = told_by(reading, basis)
    countries = told.countries | around.countries | _UNIONS
    cities = {**told.cities, **around.cities}
    return Told(told.words | around.words, countries, cities, told.initials)


def _around(base: FactBase) -> Iterator[str]:
    yield from (base.brief.title, base.brief.desk, *(one.title for one in base.sections.values()))
    if base.meeting:
        yield from (base.meeting.where, base.meeting.why)
        for one in base.meeting.who:
            yield from (base.names[one].print, base.names[one].role, *base.names[one].also)


def _other_places(said: str, told: Told) -> Iterator[str]:
    """Cities of a third country that the basis does not name, where it names another place."""
    for city, code in cities_in(said).items():
        if city not in told.cities and code not in told.countries:
            yield city


LINE_NAMES: Rule[Reading] = Rule(
    "line-names",
    WARNING,
    "A line of the desk names nobody and no country that its basis does not name.",
    "name the fact that has it under basis:, or take it out",
    "ICD 206: a line to take stands on facts, and its note leads to them.",
    _line_names,
    in_english=True,
)
