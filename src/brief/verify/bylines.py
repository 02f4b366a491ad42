"""A source's author, outlet and day held against what its kept copy says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.facts import FactBase
from brief.facts.people import Person
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.dates_said import find_dates
from brief.rules import WARNING, Finding, Rule
from brief.verify.copy import Copy
from brief.verify.evidence import Evidence
from brief.verify.spelt import is_off

_GIVEN = r"(?:[^\W\d_][\w.'\u2019-]*\s){1,3}"
_BYLINE = pattern(
    r"^(?:(?:[Ww]ritten|[Rr]eported|[Rr]eport|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]nalysis|[Oo]pinion)\s)?(?:[Bb]y|BY):?\s"
    r"(?P<who>[^\W\d_][\w.'\u2019-]*(?:\s[^\W\d_][\w.'\u2019-]*){1,3})(?:\s?[,|\u2013\u2014]\s.{0,40})?$"
)
_NOBODY = frozenset(
    "our your staff correspondent correspondents reporter reporters desk editor editors agencies"  # noqa: SIM905 - a row of words
    " agency newsroom writer writers bureau team service".split()
)
"""Words of a line that names nobody: by our correspondent."""
_ARTICLE = pattern(r"^(?:al|el|ul|ad|ar|as|ash|at|an|az)[-\u2010\u2011\s](?=\w{2})")
"""What may be left out before a family's name: Khoury is al-Khoury."""
_PARTICLES = frozenset(
    "af al ap ben bin bint da das de dei del della den der di do dos du el fitz ibn la le lo mac of"  # noqa: SIM905 - a row of words
    " ould st ten ter tot und van van't vom von y zu zum zur".split()
)
_LEAST = 2
"""Words of an outlet's name, all but one of which stand in a row elsewhere."""
_LINE = 12
"""Words of a line that says who wrote something and when; a longer one is text."""


def _byline_found(evidence: Evidence) -> Iterator[Finding]:
    for source_id, copy in evidence.copies.items():
        source = evidence.base.sources[source_id]
        for key, other in _otherwise(evidence.base, source, copy):
            told = f'what is kept of "{source_id}" has "{other}"'
            place = (key, 0) if key == "author" else (key,)
            yield Finding(("sources", source_id, *place), told, "", (("sources", source_id),))


def _otherwise(base: FactBase, source: Source, copy: Copy) -> Iterator[tuple[str, str]]:
    for author in source.authors:
        if author.family and (other := _other_author(author, copy.everything)):
            yield "author", other
        if author.literal and (other := _other_outlet(author.literal, _spelt(base, copy))):
            yield "author", other
    for key in ("container_title", "publisher"):
        if other := _other_outlet(getattr(source, key), _spelt(base, copy)):
            yield key.replace("_", "-"), other
    if other := _other_day(source, copy):
        yield "issued", other


def _spelt(base: FactBase, copy: Copy) -> tuple[str, ...]:
    """Where the name of an outlet or a body is spelt: in the copy, and among the names."""
    names = (name.print for name in base.names.values() if name.kind == "body")
    return (*copy.everything, *names)


def _other_author(author: Person, lines: Iterable[str]) -> str:
    """How the copy names an author of that family, or whom its byline names; "" for the same."""
    family, given = _ARTICLE.sub("", fold(author.family)), fold(author.given).split()
    named: list[str] = []
    for line in lines:
        for found in re.finditer(rf"(?P<given>{_GIVEN}){re.escape(author.family)}(?!\w)", line):
            words = [word for word in found["given"].split() if word[:1].isupper()]
            words = words[1:] if words and words[0].upper() == "BY" else words
            if words:
                named.append(f"{' '.join(words)} {author.family}")
        byline = _BYLINE.match(line.strip())
        if byline and _is_name(byline["who"]) and not _is_in_full(author, byline["who"]):
            named.append(byline["who"])
    same = any(
        family in fold(one) and _is_same(given, fold(one).replace(family, " ").split())
        for one in named
    )
    return "" if same or not named else named[0]


def _is_in_full(author: Person, who: str) -> bool:
    return fold(author.family) in fold(who)


def _is_name(who: str) -> bool:
    """Whether each word has a capital, but for particles: Anna de Vries, not then it sank."""
    if not _NOBODY.isdisjoint(fold(who).split()):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in who.split())


def _is_same(given: list[str], named: list[str]) -> bool:
    """Whether given names go together: all of one stand in the other, be it by their initials."""
    initials = {word[0] for word in named}
    known = [one in named or (len(one.rstrip(".")) == 1 and one[0] in initials) for one in given]
    return not given or all(known) or (known[0] and len(given) > len(named) - 1)


def _other_outlet(outlet: str, lines: Iterable[str]) -> str:
    """The name of an outlet as another line spells it, a letter off in one of its words."""
    words = WORD.findall(fold(outlet))
    if len(words) < _LEAST:
        return ""
    slips: list[str] = []
    for line in lines:
        there = WORD.findall(fold(line))
        for start in range(len(there) - len(words) + 1):
            row = there[start : start + len(words)]
            odd = [(one, other) for one, other in zip(words, row, strict=True) if one != other]
            if not odd:
                return ""
            if len(odd) == 1 and is_off(*odd[0]):
                slips.append(" ".join(row))
    return slips[0] if slips else ""


def _other_day(source: Source, copy: Copy) -> str:
    """The day that stands over the text, where it is none on which the source came out."""
    issued = source.issued
    if issued is None or issued.precision not in {"day", "month", "year"}:
        return ""
    title = fold(source.known_title)
    days: list[str] = []
    for line in _above(copy):
        if fold(line) == title or len(WORD.findall(line)) > _LINE:
            continue
        for said in find_dates(line):
            if said.year and said.month and said.day:
                if said.agrees(issued):
                    return ""
                days.append(line[said.start : said.end])
    return days[0] if days else ""


def _above(copy: Copy) -> Iterator[str]:
    first = copy.paragraphs[0].words if copy.paragraphs else ""
    for words in copy.everything:
        if words == first:
            return
        yield words


BYLINE_FOUND = Rule(
    "byline-found",
    WARNING,
    "A source has the author, the outlet and the day that stand in its kept copy, if any do.",
    "mend what differs, or waive it where the copy itself is wrong",
    "ICD 206: a reader finds the document by the particulars of its citation.",
    _byline_found,
)
