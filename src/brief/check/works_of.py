"""Works and views that a reason gives to somebody: the essay by Durrani, as Akram holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from brief.check.nationalities import NOT_TOLD
from brief.check.reading import Reading
from brief.facts import Name
from brief.facts.cited_text import citations_of
from brief.facts.sources import Source
from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.called import what_is_called
from brief.prose.places import countries_in

_KINDS = (
    r"(?P<kind>essay|article|paper|newspaper|magazine|report|commentary|column|book|interview|speech"
    r"|statement|account|text|study|survey|editorial|piece|op-ed|story|dispatch|version|review|comment|daily|weekly|quarterly|monthly)"
)
_TYPES = {
    "newspaper": {"article-newspaper"},
    "daily": {"article-newspaper"},
    "magazine": {"article-magazine"},
    "quarterly": {"article-magazine", "article-journal"},
    "monthly": {"article-magazine", "article-journal"},
    "speech": {"speech"},
    "interview": {"interview"},
    "book": {"book", "chapter"},
}
_ANY = frozenset(
    {"account", "text", "version", "report", "article", "piece", "paper", "study", "comment"}
)
"""What any source may be called."""
_ESSAYS = frozenset({"essay", "commentary", "editorial", "column", "op-ed"})
_NAME = r"(?P<name>[A-Z][\w'\u2019-]+(?:\s(?:[A-Z][\w.'\u2019-]*|al|bin|de|van|von))*)"
_BY = pattern(
    rf"\b{_KINDS}s?\s(?:\w+\s){{0,2}}?(?:by|from\sthe\spen\sof|written\sby|signed\sby)\s(?:the\s\w+\s)?{_NAME}"
)
_OF = pattern(rf"\b{_KINDS}\s(?:of|from)\s{_NAME}")
_ITS = pattern(rf"\b{_NAME}['\u2019]s?\s(?:own\s|\w+\s)?{_KINDS}\b")
_BEFORE_NAME = r"(?:by|from|author|writer|that|which|one|under|its|own|name|the|text|piece|work)"
_SIGNED = r"(?:signed|wrote|writes|published|sent)"
_OF_AUTHOR = pattern(
    rf"\b{_KINDS}(?:['\u2019]s?)?,?\s(?:{_BEFORE_NAME},?\s){{0,4}}\(?{_NAME}(?:\)|(?=,|\s{_SIGNED}\b))"
)
_IN_THEIR = pattern(
    rf"\b{_NAME},?\s(?:in|whose|(?:the\s)?(?:author|writer)\sof|who\s{_SIGNED})\s"
    rf"(?:(?:the|his|her|an?|that|this|one)\s)?(?:\w+\s)?{_KINDS}\b"
)
_PEOPLE = {
    "essayist": "essay", "columnist": "column", "commentator": "commentary", "reporter": "report",
    "interviewer": "interview", "editorialist": "editorial",
}  # fmt: skip
_CALLED_SO = pattern(
    rf"\b(?P<person>{'|'.join(_PEOPLE)}),?\s(?P<name>[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+)*)"
)
_WRITES = pattern(
    rf"\b{_NAME}(?:\s(?:in|of)\s(?P<year>(?:19|20)\d\d))?,?\s(?:\w+ly\s|also\s|himself\s|herself\s|alone\s)?"
    r"(?P<verb>writes|wrote|holds|held|argues|argued|says|said|dates|dated|puts|gives|gave|thinks|has|had"
    r"|calls|called|prefers|names|ties|tied|claims|claimed|maintains|reports|reported|believes|doubts"
    r"|speaks|spoke|sees|saw|reads|notes|noted|states|stated|counts|cites)\b(?P<what>[^.;:]*)"
)
_BOTH = pattern(
    rf"\b{_NAME}(?:\sin\s(?P<year>(?:19|20)\d\d))?\sand\s[^.;:,]{{3,60}}?\s(?:both\s)?"
    r"(?P<verb>call|hold|say|date|put|give|have|see|agree|argue|claim)\b(?P<what>[^.;:]*)"
)
_ACCORDING = pattern(
    r"\b(?:[Aa]ccording\sto|[Ii]n\sthe\s(?:view|words|account|opinion)\sof|[Ff]or)\s"
    rf"{_NAME},(?P<what>[^.;:]*)"
)
_IN_VIEW = pattern(
    r"\b[Ii]n\s(?P<name>[A-Z][\w-]+)['\u2019]s?\s(?:own\s)?"
    r"(?:view|words|account|opinion|reading|telling),?(?P<what>[^.;:]*)"
)
_DENIED = pattern(
    r"\b(?:not|no|nor|never|neither|none|nobody|nothing|only|against|over|than|without|rather|unlike"
    r"|but|although|though|while|whereas|despite|wrong\w*|reject\w*|doubt\w*|too|mistaken\w*|disput\w*"
    r"|contradict\w*|denie[sd]|deny|misread\w*|corrects?|quot\w+|refers?|answers?|repl\w+)\b|n['\u2019]t\b"
)
_CLAUSES = pattern(r"[;:]\s|,\s(?:and|but|while|whereas)\s")
_STEM, _LEAST = 5, 4
_NUMBER = pattern(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Works:
    """The facts that a reason weighs, and the sources on which it rests."""

    reading: Reading
    facts: tuple[str, ...]
    sources: frozenset[str]

    @cached_property
    def people(self) -> frozenset[str]:
        """The surnames that the base knows: of those listed, and of authors."""
        base = self.reading.base
        names = (_surname(one) for one in base.names.values() if one.kind == "person")
        authors = (one.family for source in base.sources.values() for one in source.authors)
        return frozenset(filter(None, (fold(one) for one in (*names, *authors))))

    def of_kind(self, kind: str) -> list[str]:
        """The sources that are of a kind: those whose descriptor calls them so, if any."""
        base = self.reading.base
        there = sorted(self.sources)
        called = [one for one in there if _is_called(base.sources[one], kind)]
        if called or kind in _ANY:
            return called if called and kind not in _ANY else there
        return [one for one in there if _may_be(base.sources[one], kind)]

    def owners(self, source_id: str) -> str:
        """Whose a source is, as folded words: who wrote and published it, and who speaks in it."""
        base = self.reading.base
        source = base.sources[source_id]
        authors = (f"{one.given} {one.family} {one.literal}" for one in source.authors)
        speakers = (
            base.names[by].print
            for fact in self.facts
            if (by := base.facts[fact].by) in base.names
            and any(one.source == source_id for one in citations_of(base, fact))
        )
        behind = (base.origins.get(one, "") for one in source.relies_on)
        told = (source.known_title, source.container_title, source.publisher, source.authority)
        return fold(" ".join((*authors, *speakers, *behind, *told)))

    @cached_property
    def named(self) -> str:
        """All that the facts and their sources name, folded."""
        base = self.reading.base
        sources = sorted(self.sources)
        texts = (fold(self.reading.text(one)) for one in self.facts)
        described = (fold(base.sources[one].descriptor) for one in sources)
        return " ".join((*map(self.owners, sources), *texts, *described))

    @cached_property
    def sides(self) -> dict[str, tuple[str, frozenset[str]]]:
        """For each fact that is weighed, whose it is, and the stems that it alone has."""
        base = self.reading.base
        told = {fact: _stems(self._told(fact)) for fact in self.facts}
        found = {}
        for fact, stems in told.items():
            others = frozenset().union(*(had for one, had in told.items() if one != fact))
            cited = {one.source for one in citations_of(base, fact)}
            by = base.names.get(base.facts[fact].by)
            if by and by.kind == "person":
                whose = fold(by.print)
            else:
                authors = (one for s in cited for one in base.sources[s].authors)
                whose = " ".join(fold(one.family) for one in authors)
            found[fact] = (whose, stems - others)
        return found

    def _told(self, fact: str) -> str:
        """What a side says: its label with the numbers of its text, or all its text."""
        text = self.reading.text(fact)
        records = self.reading.base.conflicts.values()
        label = " ".join(one.sides.get(fact, "").rpartition(": ")[2] for one in records).strip()
        return f"{label} {' '.join(_NUMBER.findall(text))}" if label else text


_HOLDS = (_WRITES, _BOTH, _ACCORDING, _IN_VIEW)


def theirs_by_others(works: Works, text: str) -> Iterator[str]:
    """What a text gives to somebody whose it is not."""
    for found in _BY.finditer(text):
        yield from _not_by(works, found)
    for form in (_OF, _ITS, _IN_THEIR, _OF_AUTHOR, _CALLED_SO):
        for found in form.finditer(text):
            yield from _not_by(works, found, listed=True)
    for sentence in split_sentences(text):
        for clause in _CLAUSES.split(sentence):
            for found in (one for form in _HOLDS for one in form.finditer(clause)):
                yield from _not_held(works, clause, found)


def _not_by(works: Works, found: re.Match[str], *, listed: bool = False) -> Iterator[str]:
    """A work by somebody who is no author of such a source; `listed` if only names known count."""
    last = fold(found["name"].split()[-1])
    if last not in works.people and (listed or countries_in(found["name"])):
        return
    if found["name"].endswith(("'s", "\u2019s")):
        return  # by the paper's reporter
    groups = found.groupdict()
    there = works.of_kind(groups.get("kind") or _PEOPLE[groups["person"]])
    if there and not any(_has(works.owners(one), last) for one in there):
        yield f'"{found[0]}", but it is by another'


def _not_held(works: Works, clause: str, found: re.Match[str]) -> Iterator[str]:
    """A view of somebody's that is another's side, or of one whom nothing there names."""
    last = fold(found["name"].split()[-1])
    if last not in works.people or NOT_TOLD.search(clause):
        return
    if works.sources and not _has(works.named, last):
        yield f'"{found["name"]}", whom nothing names that it rests on'
        return
    said = _stems(f"{found['what']} {_stated(found)}")
    own = [fact for fact, (whose, _) in works.sides.items() if _has(whose, last)]
    if not own or _DENIED.search(clause):
        return
    ours = frozenset().union(*(works.sides[one][1] for one in own))
    for fact, (_, stems) in works.sides.items():
        if fact not in own and said & stems and not said & ours:
            yield f'"{found[0].strip()}", which is the side of another'
            return


def _stated(found: re.Match[str]) -> str:
    """A verb that says something itself: ties."""
    return found.groupdict().get("verb") or ""


def _has(words: str, last: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(last)}(?!\w)", words))


def _surname(name: Name) -> str:
    return name.surname or name.print.split()[-1]


def _is_called(source: Source, kind: str) -> bool:
    called = what_is_called(source.descriptor)
    return bool(called) and bool(re.search(rf"\b{kind}\b", called[0], re.IGNORECASE))


def _may_be(source: Source, kind: str) -> bool:
    essay = kind in _ESSAYS and source.nature in {"opinion", "academic"}
    return essay or source.type in _TYPES.get(kind, ())


def _stems(text: str) -> frozenset[str]:
    words = WORD.findall(fold(text))
    return frozenset(one[:_STEM] for one in words if len(one) >= _LEAST or one[0].isdigit())
