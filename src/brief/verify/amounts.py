"""Rules on what stands beside a number in its source: its unit, and how exact it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from brief.facts import Fact, Figure
from brief.facts.filled import fill_parts
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.prose.alternatives import any_of
from brief.prose.money import CODES, OLD, PLURAL, SIGNS, WORDS, narrowed
from brief.prose.money_abroad import in_english
from brief.prose.places import countries_in
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify import found
from brief.verify.counted_units import unit_otherwise
from brief.verify.evidence import Cited, Evidence
from brief.verify.typed import typed_numbers
from brief.verify.wording import paragraphs_of, plain_facts

Beside = tuple[str, str]
"""What stands before a number in a paragraph, and after it."""

_SIGN = rf"{any_of(SIGNS)}|[a-z]{{3}}\b"
_MONEY_BEFORE = pattern(rf"(?:^|(?<=[\s(]))(?P<sign>{_SIGN})\.?\s?$", re.IGNORECASE)
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
_UNIT_AFTER = pattern(r"^[\s-]?(?:metric\s)?(?P<word>[a-z]+?)s?\b", re.IGNORECASE)
_PER_CENT = {"%", "per cent", "percent", "pct", "percentage"}


def _unit_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, name, figure, besides in _figures(evidence):
        said = [_said_beside(beside) for beside in besides]
        if said and all(one and not _is_unit(figure.unit, one) for one in said):
            told = f'"{fact_id}.{name}" is in {figure.unit}, but the paragraph says {said[0]}'
            yield of_fact(fact_id, told, "figures", name, "unit")
    for fact_id, fact, cited in plain_facts(evidence):
        for name, figure in fact.figures.items():
            if other := unit_otherwise(figure, paragraphs_of(cited)):
                told = f'"{fact_id}.{name}" is in {figure.unit}, but the paragraph says {other}'
                yield of_fact(fact_id, told, "figures", name, "unit")
    yield from _typed_unit(evidence)


def _typed_unit(evidence: Evidence) -> Iterator[Finding]:
    """Numbers typed with a unit, 40 km, that each paragraph which has them gives another."""
    for fact_id, fact, cited in evidence.readable():
        parts = fill_parts(evidence.base, fact_id, fact)
        typed = " ".join(part for part, in_braces in parts if not in_braces)
        for number in typed_numbers(typed):
            ours = _said_beside((typed[: number.start], typed[number.end :][:_BESIDE]))
            theirs = [_said_beside(beside) for beside in _besides(number.value, "", cited)]
            if ours and theirs and all(one and not _is_like(ours, one) for one in theirs):
                said = typed[number.start : number.end]
                told = f'"{fact_id}" has {said} {ours}, but the paragraph says {theirs[0]}'
                yield of_fact(fact_id, told, "text")


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
    return any(_UNITS.get(word) == said for word in words)


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
_LOOSE = pattern(r"\b(?:some|quelques?|un[oa]s)\s$", re.IGNORECASE)
"""What a text may put before any number: some fish, some 40 tonnes."""
_MARK = pattern(rf"(?:{_SIGN})\.?\s*$", re.IGNORECASE)
_HEDGES = {
    "nearly": r"nearly|almost|close to|just under|not quite|just short of"
    r"|(?:a (?:little|shade|touch)|slightly|barely) (?:under|below|less than)|approaching|shy of",
    "about": r"about|around|approximately|approx\.?|roughly|some|circa|ca?\.|(?:an\s)?estimated"
    r"|in the region of|(?:in|on|of) the order of|~|\u2248",
    "more than": r"(?<!no )(?<!not )more than|over|above|at least|upwards of"
    r"|(?<!not )exceed(?:s|ed|ing)?|in excess of"
    r"|no(?:t)? (?:less|fewer) than|well over|just (?:over|above)"
    r"|(?:a (?:little|shade|touch)|slightly) (?:over|above|more than)",
    "less than": r"less than|under|below|fewer than|up to|at most|no(?:t)? more than|a maximum of"
    r"|(?:limited|restricted|confined) to|capped at"
    r"|a (?:ceiling|limit|cap) of|not exceed(?:ed|ing)?",
    "at its most": r"as (?:high|many|much|large|long|far) as",
    "within": r"within(?:\sthe)?|(?:no|not)\slater\sthan|in\sunder",
}
_ABROAD = {
    "about": "rund|etwa|ungefähr|zirka|an die|environ|autour de|quelque|à peu près|unos|unas"
    "|cerca de|alrededor de"
    "|около|примерно|приблизительно|порядка"
    "|حوالي|حوالى|نحو|ما يقارب"
    "|تقريبا|تقریباً?",
    "more than": "mehr als|über|mindestens|gut|plus de|au moins|más de|al menos"
    "|(?<!pas )dépass\\w+(?: les| la barre des)?|(?<!pas )excéd\\w+(?: les)?"
    "|supérieure?s? à"
    "|überst(?:ieg|eigt|iegen)|(?<!no )super(?:a|an|aron|ó)(?: los| las)?"
    "|превы(?:сил|шает|сит)\\w*|(?:ي|ت)?تجاوزت?"
    "|более|больше|свыше"
    "|[أا]كثر من|زائد از",
    "less than": "weniger als|unter|höchstens|bis zu|inférieure?s? à|pas dépassé(?: les)?"
    "|moins de|au plus|jusqu.à|menos de"
    "|менее|меньше|أقل من",
    "nearly": "fast|beinahe|knapp|près de|presque|casi|почти|un peu moins de|etwas weniger als"
    "|algo menos de|poco menos de|чуть (?:менее|меньше)|ما يقرب من|قرابة|أقل بقليل من",
    "within": "binnen|innerhalb von|dans les|dentro de",
}
"""The same in the languages a source may be in: German, French, Spanish, Russian, Arabic, Urdu."""
_BEFORE = {
    what: pattern(
        rf"(?:^|(?<=[\s(]))(?:{'|'.join(filter(None, (words, _ABROAD.get(what))))})\s?$",
        re.IGNORECASE,
    )
    for what, words in _HEDGES.items()
}
_AFTER = {
    "about": pattern(r"^(?:\s[\w$%]+){0,2}?\s(?:or so|or thereabouts)\b"),
    "more than": pattern(r"^(?:\+|(?:\s[\w$%]+){0,2}?\s(?:or more|and more|plus(?!\s\w))\b)"),
}
_AMOUNT_OF = pattern(
    r"\w*(?:kredit|darlehen|vertrag|vertr\u00e4g|auftrag|auftr\u00e4g|summe|scheck|paket|abkommen|anleihe|hilfe|zusage"
    r"|rechnung|vereinbarung|betrag|b\u00fcrgschaft|garantie|zahlung|zuschuss|zusch\u00fcss|fonds|gesch\u00e4ft"
    r"|bestellung|mittel|spende|strafe|bu\u00dfe|tranche)\w*\s\u00fcber\s$",
    re.IGNORECASE,
)
"""A loan "\u00fcber" so much is one of so much."""
_HANDED_OVER = pattern(
    r"\b(?:hand|tak|took|turn|carr|mov|pass|sign|br[io]|w[eo]n|go|gone|fl[ey]w?|sail|cross|argu|quarrel|f[ao]ught)"
    r"\w*\sover\s(?:the\s|all\s)?$",
    re.IGNORECASE,
)
"""Handed over 29 prisoners: not more than 29."""
_WAYS = frozenset(["km", "kilometres", "kilometers", "miles", "metres", "m", "nautical miles"])
_TIME = pattern(r"^[\s-](?:second|minute|hour|day|week|month|year|decade)", re.IGNORECASE)


def _as_exact(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, name, figure, besides in _figures(evidence):
        fact = evidence.base.facts[fact_id]
        if besides and (ours := hedge_of(fact, name, figure)) is not None:
            theirs = [hedge_beside(before, after) for before, after in besides]
            if not any(_fits(ours, one) for one in theirs):
                told = (
                    f'"{fact_id}" says {_called(ours)} of "{name}", its source {_called(theirs[0])}'
                )
                yield of_fact(fact_id, told, "figures", name, "value")
    yield from _typed_exactly(evidence)


def _typed_exactly(evidence: Evidence) -> Iterator[Finding]:
    """Numbers in digits that a text types, such as 300 teachers or more than 40 ships."""
    for fact_id, fact, cited in evidence.readable():
        parts = fill_parts(evidence.base, fact_id, fact)
        typed = "".join(part if not in_braces else "\u2022" for part, in_braces in parts)
        for number in typed_numbers(typed):
            before, after = typed[: number.start], typed[number.end :][:_BESIDE]
            said = typed[number.start : number.end]
            theirs = [hedge_beside(*beside) for beside in _besides(number.value, "", cited)]
            if not said[0].isdigit() or not theirs or _LOOSE.search(before):
                continue
            ours = hedge_beside(before[-_BESIDE:], after)
            if not any(_fits(ours, one) for one in theirs):
                told = (
                    f'"{fact_id}" says {_called(ours)} of {said}, its source {_called(theirs[0])}'
                )
                yield of_fact(fact_id, told, "text")


def hedge_of(fact: Fact, name: str, figure: Figure) -> str | None:
    """How exact the text has a figure; None where the text does not print it."""
    parts = split_slots(fact.text)
    for index, part in enumerate(parts):
        if isinstance(part, Slot) and part.name == name:
            before, after = (
                parts[place] if 0 <= place < len(parts) else "" for place in (index - 1, index + 1)
            )
            if isinstance(before, str) and not figure.approx and _is_loose(before, figure.unit):
                return None
            said = hedge_beside(
                before if isinstance(before, str) else "", after if isinstance(after, str) else ""
            )
            return said or ("about" if figure.approx else "")
    return None


def _is_loose(before: str, unit: str) -> bool:
    """Whether a text sets a word before a number that says little: some 40, over 40 km of road."""
    return bool(_LOOSE.search(before)) or (before.endswith(" over ") and unit in _WAYS)


def hedge_beside(before: str, after: str) -> str:
    """How a number between these is hedged: about, more than and the like; "" for none."""
    bare = before
    while (shorter := _MARK.sub("", bare)) != bare and _mark_is_money(bare, shorter):
        bare = shorter
    for what, form in _BEFORE.items():
        if (hedged := form.search(bare)) and not (
            (hedged[0].strip().lower() in {"over", "under"} and _TIME.match(after))
            or _AMOUNT_OF.search(bare)
            or _HANDED_OVER.search(bare)
        ):
            return what
    return next((what for what, form in _AFTER.items() if form.match(after)), "")


def _mark_is_money(text: str, shorter: str) -> bool:
    mark = text[len(shorter) :].strip().rstrip(".")
    return mark.lower() in SIGNS or mark in CODES


def _fits(ours: str, theirs: str) -> bool:
    """Whether both are one; a term has an end however it is told: within 30 days, no later than."""
    if "within" in {ours, theirs}:
        return {ours, theirs} <= {"within", "less than", ""}
    if "at its most" in {ours, theirs}:
        return {ours, theirs} <= {"at its most", "less than", ""}
    return ours == theirs or (ours == "about" and theirs == "nearly")


def _called(hedge: str) -> str:
    return f'"{hedge}"' if hedge else "the number alone"


RULES = (
    Rule(
        "unit-found",
        WARNING,
        "The unit of a figure is the one beside the number in a cited paragraph.",
        "mend unit:, or cite the paragraph that has it",
        "UK statistics guidance (OSR): a figure has its unit; a currency is part of a sum.",
        _unit_found,
    ),
    Rule(
        "as-exact",
        WARNING,
        "A figure is told as exactly as its source tells it: about, more than, nearly, or none.",
        "write approx: true, say more than or nearly before its brace, or take the word out",
        "UK statistics guidance (OSR): a rounded or estimated figure is told as one, no other is.",
        _as_exact,
    ),
)
