"""Origins held against the sources that rely on them: a paper or an office that they name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.facts.slots import slots_of
from brief.late import pattern
from brief.model import Citation
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import countries_in, country_words_in
from brief.rules import Finding, quote_list
from brief.verify.copy import Paragraph
from brief.verify.described import FREE
from brief.verify.evidence import Cited, Evidence
from brief.verify.kinds_called import unborne_kinds
from brief.verify.posts_said import unborne_posts
from brief.verify.reasons import other_language
from brief.verify.wording import is_english

_NAME = pattern(r"[^\W\d_][\w.'\u2019-]*")
_OF_STATE = pattern(
    r"\b(?:government|ministry|office|department|embassy|parliament|presidency|cabinet|minister"
    r"|president|army|police)\b",
    re.IGNORECASE,
)
_OFTEN = pattern(r"\b(?:daily|weekly|fortnightly|monthly|quarterly)\b", re.IGNORECASE)
_OUTLET = pattern(r"[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+)+")
_PLAIN = frozenset(
    "a an the of in on at by for and to its their his her from with government governments ministry"  # noqa: SIM905 - a row of words
    " minister ministers office department embassy parliament president prime foreign affairs"
    " defence defense trade state agency national centre center council news".split()
)
"""What an office is called in words that a source may leave out."""


def unborne_origins(evidence: Evidence) -> Iterator[Finding]:
    """Names of an origin that no source relying on it has, nor who it is said to be of."""
    base = evidence.base
    for origin_id, origin in base.origins.items():
        sources = [one for one, source in base.sources.items() if origin_id in source.relies_on]
        cited = tuple(Cited(0, Citation(one), base.sources[one], None) for one in sources)
        there = all(one in evidence.copies for one in sources)
        if not (sources and there and is_english(evidence, cited)):
            continue
        known = " ".join(_known(evidence, sources))
        missing = [*_names(origin, known), *_states(evidence, origin, sources)]
        missing += unborne_posts(origin, (known,))
        missing += unborne_kinds(origin, known)
        missing += _other_often(origin, evidence, sources)
        copies = (words for one in sources for words in evidence.copies[one].everything)
        missing += other_language(origin, [Paragraph(0, words) for words in copies])
        yield from _of_others(evidence, origin_id, sources)
        if missing:
            said = f"nothing of a source that relies on it has {quote_list(dict.fromkeys(missing))}"
            yield Finding(("origins", origin_id), said, "", tuple(("sources", s) for s in sources))


def _of_others(evidence: Evidence, origin_id: str, sources: list[str]) -> Iterator[Finding]:
    """An origin that one of the sources names, where another that relies on it does not."""
    origin = evidence.base.origins[origin_id]
    of_all = set(_names(origin, " ".join(_known(evidence, sources))))
    for source_id in sources if len(sources) > 1 else ():
        of_one = _names(origin, " ".join(_known(evidence, [source_id])))
        if missing := [one for one in dict.fromkeys(of_one) if one not in of_all]:
            told = f'nothing of "{source_id}", which relies on "{origin_id}", has'
            home = ("sources", source_id)
            yield Finding((*home, "relies_on"), f"{told} {quote_list(missing)}", "", (home,))


def _other_often(origin: str, evidence: Evidence, sources: list[str]) -> Iterator[str]:
    """A weekly of an origin that a copy calls a daily where it names it."""
    copies = (words for one in sources for words in evidence.copies[one].everything)
    sentences = [sentence for words in copies for sentence in split_sentences(words)]
    outlets = [one[0] for one in _OUTLET.finditer(origin)]
    for said in _OFTEN.finditer(origin):
        beside = [one for one in sentences if any(outlet in one for outlet in outlets)]
        there = {often[0].lower() for one in beside for often in _OFTEN.finditer(one)}
        if there and said[0].lower() not in there:
            yield said[0]


def _known(evidence: Evidence, sources: Iterable[str]) -> Iterator[str]:
    """What the copies, the descriptors and the facts of sources say."""
    base, ids = evidence.base, set(sources)
    for source_id in sorted(ids):
        source = base.sources[source_id]
        yield from evidence.copies[source_id].everything
        yield from (source.descriptor, source.container_title, source.publisher, source.authority)
    for fact_id, fact in base.facts.items():
        if ids & {one.source for one in fact.cite}:
            yield evidence.text(fact_id)
            names = {fact.by, *slots_of(fact.text)} & base.names.keys()
            yield from (f"{base.names[one].print} {base.names[one].role}" for one in sorted(names))


def _names(origin: str, known: str) -> Iterator[str]:
    """Words with a capital, countries apart, that nothing of the sources has."""
    for start, end, _ in reversed(country_words_in(origin)):
        origin = origin[:start] + " " * (end - start) + origin[end:]
    there = frozenset(WORD.findall(fold(known)))
    for found in _NAME.finditer(origin):
        word = found[0].removesuffix("\u2019s").removesuffix("'s")
        plain = fold(word)
        free = plain in _PLAIN or not FREE.isdisjoint(word.split("-"))
        capital = word[:1].isupper() and len(word) > 1 and not free
        if capital and there.isdisjoint({plain, plain.removesuffix("s"), f"{plain}s"}):
            yield word


def _states(evidence: Evidence, origin: str, sources: list[str]) -> Iterator[str]:
    """The country of an office, where nobody of it speaks in a source."""
    if not _OF_STATE.search(origin):
        return
    base = evidence.base
    heard: set[str] = set()
    for fact in base.facts.values():
        if any(one.source in sources for one in fact.cite):
            names = {fact.by, *slots_of(fact.text)} & base.names.keys()
            said = " ".join(f"{base.names[one].print} {base.names[one].role}" for one in names)
            heard |= countries_in(said)
    for source in (base.sources[one] for one in sources):
        heard |= countries_in(source.authority if heard else source.descriptor)
    yield from (
        origin[start:end]
        for start, end, code in country_words_in(origin)
        if heard and code not in heard
    )
