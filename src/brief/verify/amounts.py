"""Rules on what stands beside a number in its source: its unit, and how exact it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from brief.facts import Fact, Figure
from brief.facts.filled import fill_parts
from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.alternatives import any_of
from brief.prose.money import CODES, OLD, PLURAL, SIGNS, WORDS, narrowed
from brief.prose.money_abroad import in_english
from brief.prose.places import countries_in
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify import found
from brief.verify.counted_beside import counts_another
from brief.verify.counted_units import unit_otherwise
from brief.verify.evidence import Cited, Evidence
from brief.verify.hedges import (
    SIGN,
    called,
    fits,
    hedge_beside,
    hedge_of,
    is_a_floor,
    is_a_limit,
    is_allowed_so_much,
    is_beyond,
    is_called_small,
    is_peak,
    may_be_more,
    sides_of,
    size_added,
)
from brief.verify.typed import typed_numbers
from brief.verify.wording import is_english, paragraphs_of, plain_facts
from brief.words.units import PER_CENT

Beside = tuple[str, str]
"""What stands before a number in a paragraph, and after it."""

_MONEY_BEFORE = pattern(rf"(?:^|(?<=[\s(]))(?P<sign>{SIGN})\.?\s?$", re.IGNORECASE)
_WHOSE = r"(?-i:[A-Z][\w.]+\s[A-Z]?\w+)|[\w.]+"
_MONEY_AFTER = pattern(
    rf"^\s?(?:(?P<whose>{_WHOSE})\s)??(?P<word>{any_of(WORDS)}){PLURAL}\b"
    rf"|^\s?(?P<sign>{any_of(sign for sign in SIGNS if len(sign) == 1)}|kr\b|[a-z]{{3}}\b)",
    re.IGNORECASE,
)
_POINTS = pattern(r"^\s?(?:percentage|per\s?cent|percent|%)[\s-]points?\b", re.IGNORECASE)
_PERCENT = pattern(r"^[\s-]?(?:%|per\s?cent\b|percent\b|pct\b)", re.IGNORECASE)
_UNITS = {
    "second": "seconds", "minute": "minutes", "hour": "hours", "day": "days", "week": "weeks",
    "month": "months", "year": "years", "decade": "decades", "kg": "kg", "kilogram": "kg",
    "kilo": "kg", "ton": "tonnes", "tonne": "tonnes", "t": "tonnes", "km": "km",
    "kilometre": "km", "kilometer": "km", "mile": "miles", "metre": "metres", "meter": "metres",
    "hectare": "hectares", "ha": "hectares", "acre": "acres", "kw": "kW", "mw": "MW", "gw": "GW",
    "megawatt": "MW", "gigawatt": "GW", "kilowatt": "kW", "mwh": "MWh", "gwh": "GWh", "kwh": "kWh",
    "twh": "TWh", "litre": "litres", "liter": "litres", "barrel": "barrels", "foot": "feet",
    "feet": "feet", "nautical": "nautical miles", "gram": "g",
}  # fmt: skip
_COUNTED = pattern(r"^\s(?!points?\b)((?:[a-z-]+\s)?[a-z]{3,}s)\b")
_SHARE = pattern(
    r"%|\u066a|\bper\s?cent|\bpct\b|\bshares?\b|\bproportion|\bpercentage|\brates?\b|\bhundred|\bhalf\b"
    r"|\bthirds?\b|\bquarters?\b"
    r"|\b(?:in|out of|of)\s(?:every\s|each\s)?(?:\d+|two|three|four|five|ten)\b",
    re.IGNORECASE,
)
"""By which a paragraph tells a share, be it of another thing."""
_OURS = {
    **_UNITS, "m": "metres", "ft": "feet", "mi": "miles", "nmi": "nautical miles", "l": "litres",
    "bbl": "barrels", "h": "hours", "min": "minutes", "s": "seconds",
}  # fmt: skip
"""With the symbols that stand for something else too behind a number of a source: 5m dollars."""
_UNIT_AFTER = pattern(r"^[\s-]?(?:metric\s)?(?P<word>[a-z]+?)s?\b", re.IGNORECASE)
_PER_CENT = PER_CENT | {"pct", "percentage"}


def _unit_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, name, figure, besides in _figures(evidence):
        said = [_said_beside(beside) for beside in besides]
        if said and all(one and not _is_unit(figure.unit, one) for one in said):
            told = f'"{fact_id}.{name}" is in {figure.unit}, but the paragraph says {said[0]}'
            yield of_fact(fact_id, told, "figures", name, "unit")
        elif counted := _counted_instead(evidence, fact_id, figure, besides):
            told = f'"{fact_id}.{name}" is in {figure.unit}, but the paragraph says {counted}'
            yield of_fact(fact_id, told, "figures", name, "unit")
    for fact_id, fact, cited in plain_facts(evidence):
        for name, figure in fact.figures.items():
            if other := unit_otherwise(figure, paragraphs_of(cited)):
                told = f'"{fact_id}.{name}" is in {figure.unit}, but the paragraph says {other}'
                yield of_fact(fact_id, told, "figures", name, "unit")
        text = without_quotations(evidence.text(fact_id))
        for count, other in counts_another(text, paragraphs_of(cited)):
            told = f'"{fact_id}" has "{count}", its source "{other}"'
            yield of_fact(fact_id, told, "text")
    yield from _typed_unit(evidence)


def _counted_instead(
    evidence: Evidence, fact_id: str, figure: Figure, besides: list[Beside]
) -> str:
    """What a source counts where a figure is a share, and no cited paragraph tells a share."""
    if figure.unit.casefold() not in _PER_CENT or not besides:
        return ""
    counted = [found[1] for _, after in besides if (found := _COUNTED.match(after))]
    paragraphs = paragraphs_of(evidence.cited[fact_id])
    if len(counted) < len(besides) or any(_SHARE.search(one.words) for one in paragraphs):
        return ""
    return counted[0]


def _typed_unit(evidence: Evidence) -> Iterator[Finding]:
    """Numbers typed with a unit, 40 km, that each paragraph which has them gives another."""
    language = evidence.base.brief.language
    for fact_id, fact, cited in evidence.readable():
        parts = fill_parts(evidence.base, fact_id, fact)
        typed = " ".join(part for part, in_braces in parts if not in_braces)
        for said, ours, theirs in units_otherwise(typed, cited, language):
            told = f'"{fact_id}" has {said} {ours}, but the paragraph says {theirs}'
            yield of_fact(fact_id, told, "text")


def units_otherwise(
    typed: str, cited: Iterable[Cited], language: str
) -> Iterator[tuple[str, str, str]]:
    """Numbers typed with a unit, it and the other that each paragraph with the number has."""
    cited = tuple(cited)
    for number in typed_numbers(typed):
        behind = _read_behind(typed[number.end :][:_BESIDE], language)
        ours = _said_beside((typed[: number.start], behind))
        theirs = [_said_beside(beside) for beside in _besides(number.value, "", cited)]
        if ours and theirs and all(one and not _is_like(ours, one) for one in theirs):
            yield typed[number.start : number.end], ours, theirs[0]


def _figures(evidence: Evidence) -> Iterator[tuple[str, str, Figure, list[Beside]]]:
    """Each figure that a cited paragraph has, with what stands beside it there."""
    for fact_id, fact, cited in evidence.readable():
        for name, figure in fact.figures.items():
            if figure.value is not None:
                yield fact_id, name, figure, _beside(fact, name, cited)


def _beside(fact: Fact, name: str, cited: Iterable[Cited]) -> list[Beside]:
    figure = fact.figures[name]
    return [] if figure.value is None else _besides(figure.value, figure.unit, cited)


def _besides(value: Decimal, unit: str, cited: Iterable[Cited]) -> list[Beside]:
    """What stands beside a number wherever the paragraphs have it."""
    return [
        (words[max(0, said.start - _BESIDE) : said.start], after)
        for one in cited
        for paragraph in one.paragraphs or ()
        for words in (paragraph.words,)
        for said in found.numbers_like(paragraph, value, unit)
        for after in (_read_behind(words[said.end :][:_BESIDE], one.source.language),)
    ]


def _read_behind(after: str, language: str) -> str:
    """What stands behind a number, the currencies of other languages told in English."""
    foreign = language.partition("-")[0] not in _ENGLISH or _OTHER_LETTERS.match(after)
    return in_english(after) if foreign else after


def _said_beside(beside: Beside) -> str:
    """The unit that stands beside a number: a currency's mark, per cent, days; "" for none."""
    before, after = beside
    if _POINTS.match(after):
        return "percentage points"
    if _PERCENT.match(after):
        return "per cent"
    for form, text in ((_MONEY_BEFORE, before), (_MONEY_AFTER, after)):
        for mark in form.finditer(text):
            if said := _money_of(mark):
                return said
    unit = _UNIT_AFTER.match(after)
    return _UNITS.get(unit["word"].lower(), "") if unit else ""


def _money_of(mark: re.Match[str]) -> str:
    """The currency that it says, by its code where a country tells it; "" for none."""
    parts = mark.groupdict()
    if word := (parts.get("word") or "").lower():
        codes = narrowed(WORDS[word], countries_in(parts["whose"] or ""))
        left = codes - OLD
        return next(iter(left)) if len(left) == 1 < len(WORDS[word]) else word
    sign = mark["sign"]
    if sign.lower() in SIGNS:
        return sign.lower()
    return sign if sign in CODES else ""


def _is_like(one: str, other: str) -> bool:
    """Whether two units may be one: a dollar and USD."""
    if {one, other} == {"miles", "nautical miles"}:
        return True  # at sea a mile is a nautical one
    return one == other or not _codes_of(one).isdisjoint(_codes_of(other))


def _codes_of(unit: str) -> frozenset[str]:
    codes = SIGNS.get(unit) or WORDS.get(unit) or frozenset({unit})
    return codes | OLD if not codes.isdisjoint(_NEW) else codes


def _is_unit(unit: str, said: str) -> bool:
    plain = unit.casefold()
    if said in {"per cent", "percentage points"}:
        return plain in _PER_CENT if said == "per cent" else "point" in plain
    if not _codes_of(said).isdisjoint(CODES):
        return not _codes_of(said).isdisjoint(_codes_in(unit))
    words = {word.removesuffix("s") for word in plain.split()} | set(plain.split())
    return any(_OURS.get(word) == said for word in words)


def _codes_in(unit: str) -> frozenset[str]:
    """The currencies that a unit can be in: USD million, million euros."""
    codes = frozenset(word for word in unit.split() if word in CODES)
    begun = (codes for start, codes in WORDS.items() if re.search(rf"\b{start}", unit.lower()))
    return codes.union(*begun)


_ENGLISH = ("", "en")
_OTHER_LETTERS = pattern(r"^[\W\d_]*[\u0400-\u06ff]")
_NEW = frozenset({"BYN"})
"""Codes that have one of `OLD` before them."""
_BESIDE = 40
"""Letters on either side of a number in which its unit and its hedge stand."""


def _as_exact(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, name, figure, besides in _figures(evidence):
        fact = evidence.base.facts[fact_id]
        if besides and (ours := hedge_of(fact, name, figure)) is not None:
            before, _ = sides_of(fact, name) or ("", "")
            beside = (before[-_BESIDE:], "")
            if other := _told_otherwise(ours, besides, beside[0]) or _sized_otherwise(
                evidence, fact_id, beside, besides
            ):
                told = f'"{fact_id}" says {other[0]} of "{name}", its source {other[1]}'
                yield of_fact(fact_id, told, "figures", name, "value")
    yield from _typed_exactly(evidence)


def _typed_exactly(evidence: Evidence) -> Iterator[Finding]:
    """Numbers that a text types, such as 300 teachers or more than forty ships."""
    for fact_id, fact, cited in evidence.readable():
        parts = fill_parts(evidence.base, fact_id, fact)
        typed = "".join(part if not in_braces else "\u2022" for part, in_braces in parts)
        for number in typed_numbers(typed):
            before, after = typed[: number.start], typed[number.end :][:_BESIDE]
            said = typed[number.start : number.end]
            besides = _besides(number.value, "", cited)
            if not besides or (not said[0].isdigit() and not _counts(number.value, said)):
                continue
            ours = hedge_beside(before[-_BESIDE:], after)
            if not ours and is_allowed_so_much(before, (ahead for ahead, _ in besides)):
                continue
            beside = (before[-_BESIDE:], after)
            if other := _told_otherwise(ours, besides, beside[0]) or _sized_otherwise(
                evidence, fact_id, beside, besides
            ):
                told = f'"{fact_id}" says {other[0]} of {said}, its source {other[1]}'
                yield of_fact(fact_id, told, "text")


_LEAST_IN_WORDS = 3
"""One and two are said for other ends than counting: more than one, hardly two."""
_PART = pattern(r"(?:hal(?:f|ves)|quarters?|thirds?|\w*[^\W\d]ths?|dozens?)$", re.IGNORECASE)
"""A part of a whole is round by itself."""


def _counts(value: Decimal, said: str) -> bool:
    """Whether a number in words counts something."""
    return value >= _LEAST_IN_WORDS and not _PART.search(said)


def _sized_otherwise(
    evidence: Evidence, fact_id: str, beside: Beside, besides: Sequence[Beside]
) -> tuple[str, str] | None:
    """What a text in English calls the size of a number, where no source in English does."""
    size = size_added(*beside, besides)
    english = size and is_english(evidence, evidence.cited[fact_id])
    return (f'"{size}"', "no word of that size") if english else None


def _told_otherwise(
    ours: str, besides: Sequence[Beside], before: str = ""
) -> tuple[str, str] | None:
    """How exactly a text tells a number and how its source does, where these are two."""
    theirs = [hedge_beside(before, after) for before, after in besides]
    itself = not is_beyond(before)
    bounded = ours == "less than" and itself and any(is_a_limit(ahead) for ahead, _ in besides)
    if ours == "at its most":
        bounded = any(map(is_peak, besides))
    if ours == "more than":
        bounded = any(may_be_more(one) or (itself and is_a_floor(one[0])) for one in besides)
    small = ours != "only" or any(map(is_called_small, besides))
    if not bounded and not (small and any(fits(ours, one) for one in theirs)):
        return called(ours), called(theirs[0])
    return None


AS_EXACT = Rule(
    "as-exact",
    WARNING,
    "A number is told as exactly as its source tells it: some, at most, exactly, or none.",
    "write approx: true, say more than or nearly before its brace, or take the word out",
    "UK statistics guidance (OSR): a rounded or estimated figure is told as one, no other is.",
    _as_exact,
)
RULES = (
    Rule(
        "unit-found",
        WARNING,
        "The unit of a figure is the one beside the number in a cited paragraph.",
        "mend unit:, or cite the paragraph that has it",
        "UK statistics guidance (OSR): a figure has its unit; a currency is part of a sum.",
        _unit_found,
    ),
    AS_EXACT,
)
