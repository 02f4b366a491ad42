"""The rule on headings: the countries, dates, names and money in one are those of what it heads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import MAXYEAR
from functools import cache, cached_property, partial
from itertools import pairwise

from brief.check.heading_matter import Matter
from brief.check.labels import amounts_in
from brief.check.reading import Reading
from brief.late import dataclass, pattern
from brief.marked.spot import Path
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.places import country_words_in
from brief.prose.signs import currencies_in, stands_in
from brief.rules import WARNING, Finding, Rule, quote_list

_DASH = pattern(r"[-\u2013\u2014/]|\b(?:to|until|till|through)\b")
_AFTER = pattern(r"\bafter\s$", re.IGNORECASE)
_BEFORE = pattern(r"\b(?:before|until|till|up to|by|to)\s$", re.IGNORECASE)
_BETWEEN = pattern(r"\b(?:between|from)\s$", re.IGNORECASE)
_JOINED = pattern(
    r"(?:\s?[-\u2010-\u2014/&]\s?|(?:['\u2019]s)?\s(?:\w+\s)?(?:and|with|to)\s)(?:the\s)?$"
)
"""What stands between the two sides of relations: Malta and Kenya, Malta's trade with Kenya."""
_HELD = pattern(
    r"^[A-Z]\w+(?:['\u2019]s?)?\s(?:\w+\s)?(?:concerns?|fears|worries|warnings?|criticisms?|objections?"
    r"|views?|position|responses?|reactions?|misgivings|doubts|demands|claims|promises|pledges"
    r"|complaints|protests|support)$"
)
"""A heading over what some state's people think: Norwegian concerns."""
_UNIONS = ("EU", "UN")
_CALLED = pattern(
    r"\b(?:Agenda|Vision|Horizon|Strategy|Resolution|Plan|Expo|Compact|Decade|Goals?|Forum|Games)"
    r"\s\d{4}\b"
)
"""Names that hold a year: Agenda 2063."""
_UNDER = {False: "no fact under it does", True: "its fact does not"}
_DECADE = 10
_LEAD = 5
"""Years that a span may begin before the first fact: a period that is looked at."""
_LEAST = 3
"""Letters of a name that stand for somebody."""


@dataclass(frozen=True)
class _Heading:
    """Words that are printed above others, without a note.

    `whole` if they head the whole brief, `label` if they tell what a figure is of.
    """

    called: str
    path: Path
    text: str
    find: Callable[[], Matter]
    whole: bool = False
    label: bool = False

    @cached_property
    def matter(self) -> Matter:
        """What stands under it, read once it is asked for."""
        return self.find()


def _heading_borne(reading: Reading) -> Iterator[Finding]:
    for heading in _headings(reading):
        if signs := list(dict.fromkeys(_unborne(reading, heading))):
            what = "nothing in the fact base does" if heading.whole else _UNDER[heading.label]
            said = f'{heading.called} "{heading.text}" names {quote_list(signs)}, which {what}'
            yield Finding(heading.path, said, "", (heading.path[:2],))
    if reading.in_english:
        yield from _other_pair(reading)


def _other_pair(reading: Reading) -> Iterator[Finding]:
    """A title that joins one party to a third country, where it leaves the other out."""
    parties, title = set(reading.base.brief.parties), reading.base.brief.title
    said = list(_named(title))
    if parties <= {code for _, _, code in said}:
        return
    for (start, end, one), (begin, stop, other) in pairwise(said):
        if len({one, other} & parties) == 1 and _JOINED.match(title, end, begin):
            third = title[begin:stop] if one in parties else title[start:end]
            told = f'the title "{title}" names "{third}", which is no party of the brief'
            yield Finding(("brief", "title"), told, "name the parties")


def _headings(reading: Reading) -> Iterator[_Heading]:
    base = reading.base
    whole = cache(partial(Matter, reading, tuple(base.facts), whole=True))
    yield _Heading("the title", ("brief", "title"), base.brief.title, whole, whole=True)
    for index, keyword in enumerate(base.brief.keywords):
        path: Path = ("brief", "keywords", index)
        yield _Heading("the keyword", path, keyword, whole, whole=True)
    for origin_id, origin in base.origins.items():
        yield _Heading("the origin", ("origins", origin_id), origin, whole, whole=True)
    for section_id, section in base.sections.items():
        under = partial(_of_section, reading, section_id)
        yield _Heading("the heading", ("sections", section_id, "title"), section.title, under)
    yield from _topics(reading)
    yield from _labels(reading)


def _labels(reading: Reading) -> Iterator[_Heading]:
    """What a figure measures, of what it is a part and whose it is: heads of tables and charts."""
    seen: set[tuple[str, str]] = set()
    for fact_id, fact in reading.base.facts.items():
        for name, figure in fact.figures.items():
            for key in ("measure", "base", "reporter"):
                label = getattr(figure, key)
                if key == "base" and fact.date:  # what it is higher or lower than
                    label = label.replace(str(fact.date.first.year - 1), "").strip()
                if label and not label.islower() and (fact_id, label) not in seen:
                    seen.add((fact_id, label))
                    own = partial(Matter, reading, (fact_id,), labels=False)
                    path = ("facts", fact_id, "figures", name, key)
                    yield _Heading(f"the {key}", path, label, own, label=True)


def _topics(reading: Reading) -> Iterator[_Heading]:
    groups: dict[tuple[str, str], list[str]] = {}
    for fact_id, fact in reading.base.facts.items():
        if fact.topic:
            groups.setdefault((fact.section, fact.topic), []).append(fact_id)
    for (_, topic), facts in groups.items():
        under = partial(Matter, reading, tuple(facts))
        yield _Heading("the heading", ("facts", facts[0], "topic"), topic, under)


def _of_section(reading: Reading, section: str) -> Matter:
    facts = reading.base.facts.items()
    return Matter(reading, tuple(one for one, fact in facts if fact.section == section))


# ---- what it names and nothing bears out ---------------------------------------------------------


def _unborne(reading: Reading, heading: _Heading) -> Iterator[str]:
    text = heading.text
    if reading.in_english:
        yield from _countries(reading, heading)
    dates = find_dates(_CALLED.sub(lambda found: "\0" * len(found[0]), text))
    if dates and heading.matter:
        yield from _dates(reading, heading, dates)
    for name in reading.base.names.values():
        called = (name.print, *name.also, name.surname)
        said = [one for one in called if len(one) >= _LEAST and stands_in(one, text)]
        if said and heading.matter and not heading.matter.names(name):
            yield max(said, key=len)
    for money in () if amounts_in(text) else currencies_in(text):  # `uncited` tells of amounts
        if heading.matter and not heading.matter.has_money(money):
            yield money


def _countries(reading: Reading, heading: _Heading) -> Iterator[str]:
    """Third countries that are not there, or a party where all that is there is of others."""
    parties = set(reading.base.brief.parties)
    said = {heading.text[start:end]: code for start, end, code in _named(heading.text)}
    known = {*parties, *(_UNIONS if heading.whole else ())}
    others = {word: code for word, code in said.items() if code not in known}
    if not said or (heading.whole and not others):
        return
    there = heading.matter.countries
    if others:
        held = heading.matter.holders if _HELD.search(heading.text) else there
        yield from (word for word, code in others.items() if code not in there & held)
    elif not heading.label and there and there.isdisjoint(said.values()):
        yield from said


def _named(text: str) -> Iterator[tuple[int, int, str]]:
    """The countries that a text names; what is European is of no one country."""
    for start, end, code in country_words_in(text):
        if text[start:end] != "European":
            yield start, end, code


def _dates(reading: Reading, heading: _Heading, dates: tuple[DateSaid, ...]) -> Iterator[str]:
    text, matter, as_of = heading.text, heading.matter, reading.base.brief.as_of
    years = {one.year for one in dates if one.year}
    if len(years) > 1 and _is_span(text, dates):
        latest = max(as_of.first.year, *matter.years, 0)
        earliest = min(matter.years, default=max(years) + 1)
        if min(years) < earliest - _LEAD or min(years) > latest or max(years) > latest:
            yield text[dates[0].start : dates[-1].end]
        return
    for said in dates:
        open_to = _open_years(text[: said.start], text[said.end :], said.year)
        ours = heading.whole and said.agrees(as_of)
        if not (ours or matter.has_date(said) or any(one in open_to for one in matter.years)):
            yield text[said.start : said.end]


def _open_years(before: str, after: str, year: int) -> range:
    """The years that `before 2020` or `the 1990s` tells of; none for 2020 alone, or since 2020.

    What is said to be so since a year begins in it: a fact has to tell of that year.
    """
    if after.startswith("s"):
        return range(year, year + _DECADE)
    if _AFTER.search(before):
        return range(year, MAXYEAR)
    return range(year) if _BEFORE.search(before) else range(0)


def _is_span(text: str, dates: tuple[DateSaid, ...]) -> bool:
    """Whether the first date and the last are the ends of a span."""
    first, last = dates[0], dates[-1]
    between = text[first.end : last.start]
    return first.start == last.start or bool(
        _DASH.search(between) or _BETWEEN.search(text[: first.start])
    )


HEADING_BORNE = Rule(
    "heading-borne",
    WARNING,
    "A country, a date, a listed name or a currency in a heading is that of a fact under it.",
    "mend the words, or move the facts that they do not fit",
    "A heading has no note: what stands under it bears it out. ICD 206, ICD 203, D.6.e.(6).",
    _heading_borne,
)
