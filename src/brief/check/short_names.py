"""Rules on names in short forms: nobody and nowhere that the fact does not name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from brief.check.argued import (
    argued_for_another,
    both_agree,
    counts_denied,
    other_answer,
    side_called,
    side_of_another,
    verdict_turned,
)
from brief.check.reading import Reading
from brief.check.role_states import speaking_for
from brief.check.shorts import short_forms
from brief.check.side_states import other_outlet, other_state
from brief.check.side_words import denied_of_call, words_of_another
from brief.facts import Conflict
from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.late import dataclass, pattern
from brief.prose import WORD, fold
from brief.prose.dates_said import find_dates
from brief.prose.months import MONTHS
from brief.prose.numbers_said import find_numbers
from brief.prose.places import cities_in, countries_in, country_words_in
from brief.rules import WARNING, Finding, Rule, of_conflict

_CAPITAL = pattern(r"\b[^\W\d_a-z][\w'\u2019-]*")
_OPENS = pattern(r"(?:^|[:;.?!]\s|^[\"'\u201c\u2018])$")
_LABEL = pattern(r"^(?P<who>[^:]{2,40}):\s")
_PREFIX = 4
"""Letters by which a word is known in another form: Malta and Maltese."""
_WHOEVER = frozenset(
    "report reports article paper papers source sources press official officials government own"  # noqa: SIM905 - a row of words
    " ministry minister embassy statement study essay editorial newspaper daily weekly magazine"
    " analyst expert another other one both some first second third text desk data table agency"
    " statistics media speech interview letter treaty law court company firm note version side"
    " account commentary commentator writer author scholar researcher institute think tank bank"
    " spokesman spokeswoman parliament opposition office adviser envoy ambassador president".split()
)
"""What a side may be called without a name."""
_BODIES = frozenset(
    "AU ASEAN BRICS CIS CSTO EAEU ECOWAS EFTA GCC IAEA ICC ICJ IMF IMO ILO NATO OAS OECD OIC OPCW"  # noqa: SIM905 - a row of names
    " OPEC OSCE SAARC SADC SCO UN UNESCO UNHCR UNICEF WHO WTO".split()
)
"""Bodies that are mostly told by their initials: one is not the other."""
_CUT_SHORT = frozenset(
    "adm amb armd art bde brig bn capt cdr cmdr cllr co col comm conf corp cpl cttee del dep"  # noqa: SIM905 - a row of words
    " dept dir div gen gov govt inc intl lt ltd maj min mt natl no org parl pres prof regt rep"
    " res rev sec sen sgt spec sqn st univ".split()
)
"""Words as narrow columns cut them: Col., Div., Govt."""
_INITIALS = pattern(r"[A-Z]{1,2}[a-z][A-Z]+s?|[A-Z]{2,}s")
"""MoU, CoE, NGOs."""
_OPEN = pattern(r"(?:open|undecided|none|neither|unsettled|unresolved)\b(?=\W|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What facts name: folded words, and countries."""

    words: frozenset[str]
    countries: frozenset[str]
    cities: Mapping[str, str]
    """With the codes of their countries."""
    initials: frozenset[str]


def _short_names(reading: Reading) -> Iterator[Finding]:
    people = {word for name in reading.base.names.values() for word in fold(name.print).split()}
    for path, said, facts in short_forms(reading) if reading.in_english else ():
        told = told_by(reading, facts)
        label = _LABEL.match(said) if path[2] == "sides" else None
        strange = bool(label and _is_of_one(reading, facts) and not _may_be(label["who"], told))
        unknown = [label["who"]] if label and strange else [*unknown_in(said, told, people)]
        unknown += [*other_state(reading, facts[0], label["who"])] if label else []
        if label and not unknown and (other := other_outlet(reading, facts[0], label["who"])):
            unknown = [other]
        for word in dict.fromkeys(unknown):
            told_so = f'the short form names "{word}", its fact does not'
            yield Finding(path, told_so, "", (path[:2],))


def told_by(reading: Reading, facts: Iterable[str]) -> Told:
    """What facts name, with their sources' particulars."""
    texts = [text for fact in facts for text in _texts(reading, fact)]
    events = [reading.base.facts[fact].event for fact in facts]
    places = {place for event in events if event for place in (event.at, event.from_) if place}
    named = frozenset(code for text in texts for code in countries_in(text))
    words = frozenset(
        part
        for text in texts
        for word in WORD.findall(fold(text))
        for part in (word, *_parts(word))
    )
    known = named | places | frozenset(reading.base.brief.parties)
    cities = {city: code for text in texts for city, code in cities_in(text).items()}
    initials = frozenset(one for text in texts for one in _initials(text))
    return Told(words, known, cities, initials)


def _initials(text: str) -> Iterator[str]:
    """What capitals beside one another are for short: OIC, of the Organisation of Islamic ...."""
    capitals = [word[0] for word in WORD.findall(text) if word[0].isupper()]
    for size in (2, 3, 4, 5):
        yield from ("".join(capitals[n : n + size]) for n in range(len(capitals) - size + 1))


def _parts(word: str) -> list[str]:
    return re.split(r"[-'\u2019]", word)


def _texts(reading: Reading, fact_id: str) -> Iterator[str]:
    """The words of a fact, of those whom it names, and of what its sources are called."""
    base, fact = reading.base, reading.base.facts[fact_id]
    yield reading.text(fact_id)
    who = fact.event.who if fact.event else ()
    for name_id in {fact.by, *slots_of(fact.text), *who} & base.names.keys():
        name = base.names[name_id]
        yield from (name.print, name.role, *name.also)
    for cited in fact.cite:
        yield from _particulars(base.sources[cited.source])


def _particulars(source: Source) -> Iterator[str]:
    yield from (source.known_title, source.title_short, source.container_title, source.publisher)
    yield source.authority
    yield from (f"{one.family} {one.given} {one.literal}" for one in source.authors)


def unknown_in(said: str, told: Told, people: set[str]) -> Iterator[str]:
    """Countries, cities and capitalised names of some words that facts do not name."""
    for city, code in cities_in(said).items():
        if code in told.countries and city not in told.cities and code in told.cities.values():
            yield city  # another of the same country is named
    for start, end, code in reversed(country_words_in(said)):
        if code not in told.countries:
            yield said[start:end]
        said = f"{said[:start]}{' ' * (end - start)}{said[end:]}"
    for found in _CAPITAL.finditer(said):
        word = re.sub(r"['\u2019]s$", "", found[0])
        if not word[0].isupper():
            continue
        opens = _OPENS.search(said[: found.start()]) and fold(word) not in people
        if not opens and word not in MONTHS and len(word) > 1 and not _stands(word, told):
            yield word


def _is_of_one(reading: Reading, facts: Iterable[str]) -> bool:
    """Whether it is a person's: whoever else holds a view may be told by any noun."""
    owners = [reading.base.names.get(reading.base.facts[fact].by) for fact in facts]
    return all(owner is not None and owner.kind == "person" for owner in owners)


def _may_be(label: str, told: Told) -> bool:
    """Whether a side can be called so: by a word of the fact's, or by what no name is."""
    words = WORD.findall(fold(label))
    return bool(countries_in(label)) or any(
        _stands(word, told) or word in _WHOEVER or word.endswith("s") for word in words
    )


def _stands(word: str, told: Told) -> bool:
    plain = fold(word)
    forms = (plain, plain.removesuffix("s"), *_parts(plain))
    if plain in _CUT_SHORT or not told.words.isdisjoint(forms):
        return True
    if word.isupper() or _INITIALS.fullmatch(word):
        return word not in _BODIES or word in told.initials
    return len(plain) >= _PREFIX and any(one.startswith(plain[:_PREFIX]) for one in told.words)


def _shared_surname(reading: Reading) -> Iterator[Finding]:
    people = [name for name in reading.base.names.values() if name.kind == "person"]
    surnames = {name.surname for name in people if name.surname}
    shared = {one: [p.print for p in people if _bears(p.print, one)] for one in surnames}
    shared = {one: among for one, among in shared.items() if len(among) > 1}
    for path, said, _ in short_forms(reading) if shared else ():
        for surname, among in shared.items():
            if _bears(_without(said, among), surname):
                told = f'"{surname}" is the surname of {among[0]} and of {among[1]}'
                yield Finding(path, told, "", (path[:2],))


def _bears(said: str, surname: str) -> bool:
    """Whether the surname stands in it as a word."""
    return bool(re.search(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", said))


def _without(said: str, names: Iterable[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        said = said.replace(name, "")
    return said


def _call_agrees(reading: Reading) -> Iterator[Finding]:
    for conflict_id, conflict in reading.base.conflicts.items():
        if not conflict.prefer and (one := _of_one_alone(reading, conflict)):
            told = f'the call of "{conflict_id}" says {one} as one side does, but prefers none'
            yield of_conflict(conflict_id, told, "call", hint="add prefer:, or say that it is open")
        if not conflict.prefer and (side := side_called(conflict)):
            told = f'the call of "{conflict_id}" is that of "{side}", but it prefers none'
            yield of_conflict(conflict_id, told, "call", hint="add prefer:, or say that it is open")
        if conflict.prefer and (other := _of_another(reading, conflict)):
            told = f'the call of "{conflict_id}" says {other}, which "{conflict.prefer}" does not'
            yield of_conflict(conflict_id, told, "call")
        if conflict.prefer and (said := _OPEN.match(conflict.call)):
            told = f'the call of "{conflict_id}" is "{said[0]}", but it prefers "{conflict.prefer}"'
            yield of_conflict(conflict_id, told, "call")
        turned = verdict_turned(conflict) or counts_denied(conflict)
        if turned := turned or (conflict.prefer and other_answer(conflict)):
            yield of_conflict(conflict_id, f'the call of "{conflict_id}" says {turned}', "call")
        side, other = words_of_another(reading, conflict)
        if side:
            told = f'the side "{side}" is told by words of "{other}" alone'
            yield of_conflict(conflict_id, told, "sides")
        agreed = both_agree(conflict, _told_by_party(reading, conflict)) if conflict.prefer else ""
        argued = agreed or denied_of_call(conflict)
        if argued := argued or (conflict.prefer and argued_for_another(conflict)):
            told = f'the reason of "{conflict_id}" has {argued}'
            yield of_conflict(conflict_id, told, "because")


def _told_by_party(reading: Reading, conflict: Conflict) -> str:
    """A side that is set aside and that a party of the brief itself tells; or ""."""
    base = reading.base
    for side in conflict.facts:
        owner = base.names.get(base.facts[side].by)
        if side != conflict.prefer and owner and speaking_for(owner) in base.brief.parties:
            return side
    return ""


def _of_one_alone(reading: Reading, conflict: Conflict) -> str:
    """What the call has of some sides and nothing of the others, where none is preferred."""
    called = {} if _OPEN.match(conflict.call) else _numbers_and_months(conflict.call)
    sides = [_numbers_and_months(reading.text(one)).keys() for one in conflict.facts]
    telling = {
        value: {n for n, side in enumerate(sides) if value in side}
        for value in called
        if 0 < sum(value in side for side in sides) < len(sides)
    }
    if not telling or len(set().union(*telling.values())) == len(sides):
        return ""
    return called[next(iter(telling))]


def _of_another(reading: Reading, conflict: Conflict) -> str:
    """A number or a month in the call that another side has, where the preferred has none of it."""
    own = f"{reading.text(conflict.prefer)} {conflict.sides.get(conflict.prefer, '')}"
    others = " ".join(reading.text(one) for one in conflict.facts if one != conflict.prefer)
    for find in (_numbers, _months):
        called = find(conflict.call)
        if called.keys().isdisjoint(find(own)):
            for value in called.keys() & find(others).keys():
                return called[value]
    opening = re.split(r"[;,:]", conflict.call)[0].strip().lower()
    for side, said in conflict.sides.items():
        if side != conflict.prefer and opening and opening == said.strip().lower():
            return f'"{said}"'
    return _word_of_another(opening, conflict) or side_of_another(conflict, own)


def _word_of_another(opening: str, conflict: Conflict) -> str:
    """A call of one word that another side has, and the preferred has not."""
    own = WORD.findall(conflict.sides.get(conflict.prefer, "").lower())
    for side, said in conflict.sides.items():
        if side != conflict.prefer and opening in WORD.findall(said.lower()) and opening not in own:
            return f'"{opening}"'
    return ""


def _numbers(text: str) -> dict[Decimal, str]:
    return {number.value: text[number.start : number.end] for number in find_numbers(text)}


def _numbers_and_months(text: str) -> dict[Decimal, str]:
    """Both, months as numbers below nought."""
    return {**_numbers(text), **{-month: said for month, said in _months(text).items()}}


def _months(text: str) -> dict[Decimal, str]:
    dates = (said for said in find_dates(text) if said.month)
    return {Decimal(said.month): text[said.start : said.end] for said in dates}


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "short-names",
        WARNING,
        "A short form names nobody and no country that its fact does not name.",
        "say it as the fact does",
        "It stands in tables and timelines under the fact's own note: what it says has to be found"
        " where that note leads.",
        _short_names,
        in_english=True,
    ),
    Rule(
        "shared-surname",
        WARNING,
        "A short form calls nobody by a surname that two people of the base have.",
        "write the whole name",
        "It stands alone in a table or timeline: nothing tells which of the two is meant.",
        _shared_surname,
    ),
    Rule(
        "call-agrees",
        WARNING,
        "A call says the side preferred, no other, and is open where none is; its reason agrees.",
        "say which side it is, or take prefer: out",
        "ICD 203, D.6.e.(6): argument is consistent.",
        _call_agrees,
        in_english=True,
    ),
)
