"""Rules on a brief in several languages: notes and figures are the same in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from brief.check.alike_days import days_typed, lacking, months_of_days, months_typed, seasons_typed
from brief.check.alike_denials import SAME_DENIALS
from brief.check.alike_kinds import differing_kinds
from brief.check.alike_measures import differing_measures
from brief.check.alike_places import strange_cities, strange_countries
from brief.check.alike_senses import SAME_SENSE
from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, sides, typed_by
from brief.facts import FactBase
from brief.facts.slots import slots_of
from brief.marked.spot import Path
from brief.prose import WORD, fold
from brief.prose.figures_typed import FigureTyped, figures_and_words, said_otherwise
from brief.rules import ERROR, WARNING, Finding, Rule


def _notes(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        for kind, of in (("names", _braces(reading.base)), ("cites", _citations)):
            if told := _told(kind, here, own, of(here), of(own), in_order=_marks(path)):
                yield finding_at(path, told)


def _people(reading: Reading) -> Iterator[Finding]:
    """A name in a brace, of which the other language has no word; each may say it once or twice."""
    for path, here, own in sides(reading):
        has, had = _named(reading.base, here), _named(reading.base, own)
        lacks = [f"{{{name}}}" for name in had if _is_left_out(reading.base, name, has, here)]
        adds = [f"{{{name}}}" for name in has if _is_left_out(reading.base, name, had, own)]
        if lacks or adds:
            yield finding_at(path, _difference("names", here.language, own.language, lacks, adds))
        elif strange := strange_cities(here, own) or strange_countries(here, own):
            told = _difference("names", here.language, own.language, [], strange)
            yield finding_at(path, told)


def _named(base: FactBase, side: Side) -> list[str]:
    named = (name for text in side.texts for name in slots_of(text) if name in base.names)
    return list(dict.fromkeys(named))


def _is_left_out(base: FactBase, name: str, named: list[str], side: Side) -> bool:
    """Whether it is neither in a brace nor typed there, whatever its ending."""
    if name in named:
        return False
    forms = " ".join((base.names[name].print, *base.names[name].also))
    begun = {word[:_BEGUN] for word in WORD.findall(fold(forms)) if len(word) >= _BEGUN}
    typed = (word for text in side.texts for word in WORD.findall(fold(typed_by(text))))
    return begun.isdisjoint(word[:_BEGUN] for word in typed)


_BEGUN = 4
"""Letters by which a name is known in another case: Ivanova, Ivanovoj."""


def _marks(path: Path) -> bool:
    """Whether notes stand at the braces; those of a fact's own text stand at its end."""
    return not (path[0] == "facts" and path[2:] == ("text",))


_Of = Callable[[Side], list[str]]


def _braces(base: FactBase) -> _Of:
    """The braces of facts and figures; a person's name brings no note and no figure."""
    people = {*base.names, "by"}

    def of(side: Side) -> list[str]:
        named = (name for text in side.texts for name in slots_of(text) if name not in people)
        return [f"{{{name}}}" for name in named]

    return of


def _citations(side: Side) -> list[str]:
    return list(side.cites)


def _told(  # noqa: PLR0913 - two sides and what each has
    verb: str, here: Side, own: Side, has: list[str], had: list[str], *, in_order: bool
) -> str:
    """What the two do not have in common, or that they have it in another order; "" if neither."""
    lacks = list((Counter(had) - Counter(has)).elements())
    adds = list((Counter(has) - Counter(had)).elements())
    if lacks or adds:
        return _difference(verb, here.language, own.language, lacks, adds)
    if in_order and has != had:
        listed = f'"{here.language}" {verb} {", ".join(has)}'
        return f'{listed} in another order than "{own.language}": {", ".join(had)}'
    return ""


def _difference(verb: str, here: str, own: str, lacks: Iterable[str], adds: Iterable[str]) -> str:
    parts = [
        f'"{one}" {verb} {", ".join(dict.fromkeys(has))}, which "{other}" does not'
        for one, other, has in ((own, here, lacks), (here, own, adds))
        if has
    ]
    return "; ".join(parts)


def _numbers(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        if differing := _differing(here, own):
            lacks, adds = differing
            lack, add = _shown(lacks, adds), _shown(adds, lacks)
            yield finding_at(path, _difference("types", here.language, own.language, lack, add))
            continue  # "two thirds" for "three quarters" differs by both
        for missing, added in differing_kinds(here, own):
            lack, add = [one.typed for one in missing], [one.typed for one in added]
            yield finding_at(path, _difference("types", here.language, own.language, lack, add))
        for lack, add in differing_measures(here, own):
            yield finding_at(path, _difference("types", here.language, own.language, lack, add))


def _months(reading: Reading) -> Iterator[Finding]:
    """A month in the place of another; one alone may be said in figures there, or as a season."""
    for path, here, own in sides(reading):
        named = [
            (lacking(meant, typed), lacking(typed, meant))
            for typed_in in (months_typed, days_typed, seasons_typed)
            for typed, meant in [(typed_in(here), typed_in(own))]
        ]
        if not all(named[0]):
            named.append(months_of_days(here, own))
        for lacks, adds in named:
            if lacks and adds:
                told = _difference("types", here.language, own.language, lacks, adds)
                yield finding_at(path, told)


def _differing(here: Side, own: Side) -> tuple[list[FigureTyped], list[FigureTyped]] | None:
    """What the first lacks and what it adds; None where the two may well say the same."""
    typed, meant = _figures(here), _figures(own)
    lacks, adds = _lacking(meant, typed, here), _lacking(typed, meant, own)
    both_differ = lacks and adds
    return (lacks, adds) if both_differ or not all(f.wordy for f in (*lacks, *adds)) else None


def _shown(figures: Iterable[FigureTyped], others: Iterable[FigureTyped]) -> list[str]:
    """The figures as typed, with their value where the other language reads the same otherwise."""
    alike = {one.typed for one in others}
    return [
        f"{one.typed} ({min(one.values).normalize():f})" if one.typed in alike else one.typed
        for one in figures
    ]


def _figures(side: Side) -> tuple[FigureTyped, ...]:
    return tuple(f for text in side.texts for f in figures_and_words(typed_by(text), side.language))


def _lacking(
    wanted: Iterable[FigureTyped], known: Iterable[FigureTyped], side: Side
) -> list[FigureTyped]:
    """The figures that a side has neither in digits nor in words."""
    values = {value for figure in known for value in figure.values}
    missing = [figure for figure in wanted if values.isdisjoint(figure.values)]
    if missing:
        values = {value for text in side.texts for value in said_otherwise(text, side.language)}
    return [one for one in missing if values.isdisjoint(one.values)]


_SAME = "A reader of either language is told the same, and finds it by the same number."

RULES = (
    Rule(
        "same-notes",
        ERROR,
        "Words given in several languages name the same facts and figures and cite the same.",
        "give each language the same braces and citations, in one order",
        _SAME,
        _notes,
    ),
    Rule(
        "same-people",
        WARNING,
        "Words given in several languages name the same people and bodies.",
        "put the name in braces there too",
        _SAME,
        _people,
    ),
    Rule(
        "same-numbers",
        WARNING,
        "Words given in several languages type the same numbers, currencies, units and hours.",
        "mend it, or put a figure in braces",
        _SAME,
        _numbers,
    ),
    Rule(
        "same-months",
        WARNING,
        "Words given in several languages type the same months, days of the week and seasons.",
        "mend it in one of them",
        _SAME,
        _months,
    ),
    SAME_DENIALS,
    SAME_SENSE,
)
