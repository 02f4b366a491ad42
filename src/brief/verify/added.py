"""The rule on what a text adds: a kind, a degree, a cause or a term that no source has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.phrasal import joined
from brief.prose.places import country_names_in, is_of_united_nations, states_in
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.added_deeds import DEEDS
from brief.verify.added_fields import FIELDS
from brief.verify.added_tables import WORDS
from brief.verify.added_terms import TERMS
from brief.verify.added_things import THINGS
from brief.verify.added_wares import WARES
from brief.verify.clauses import DENIED_BEFORE
from brief.verify.closeness import is_close
from brief.verify.contrary_sides import is_denied_by_contrary
from brief.verify.copy import Paragraph
from brief.verify.denial_found import ABSENCE
from brief.verify.denying import DENIES
from brief.verify.evidence import Evidence
from brief.verify.nearest import nearest_sentences, with_next
from brief.verify.valued import valued_otherwise
from brief.verify.wording import paragraphs_of, plain_facts, typed_words

_OWN = 5
"""Letters of a word that its source has where no other word is known for it."""
_SAME = 4
"""Letters by which a word of a cause is known in a source."""
_UN = pattern(r"\bun(?=[a-z]{3,}(?:ed|able)\b)")
"""Untaxed is what pays no tax."""
_SMALL = pattern(
    r"(?<![\w-])(?!financial\syears?\b)(?!dismissed\s(?:\w+\s){1,5}as\b)"
    r"(?!dismissed\s(?:the|an?|his|her|their|all)\s(?:claim|report|charge|idea|critic|appeal|case|complain|motion|alleg))"
    r"[a-z][a-z-]{2,}(?![\w-])"
)
_CAUSE = pattern(
    r"\b(?:because(?:\sof)?|due\sto(?!\s(?:be|\w+\b\s(?:in|on|by|at|between|from)\b))|owing\sto|thanks\sto|as\sa\sresult\sof|in\sreturn\sfor|in\sexchange\sfor"
    r"|in\sresponse\sto|on\s(?:the\s)?condition\sthat|provided\sthat|under\spressure\s(?:from|of)"
    r"|in\sorder\sto|so\sthat|for\sfear\sof|in\sprotest\s(?:at|against|over)|in\sretaliation\sfor"
    r"|in\sthe\shope\s(?:of|that)|despite|in\sspite\sof|although|even\sthough|unless|if|over(?!\s(?:half|\d|an?\s(?:third|quarter|fifth|tenth|hundred|thousand|million"
    r"|billion|dozen|year|month|week|decade|century)|two|three|four|five|six|seven|eight|nine|ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b))\s",
    re.IGNORECASE,
)
_STRICT = pattern(
    r"(?:because|due|owing|thanks|in\sre|in\spro|in\sex|under|on)\b|as\sa\sresult", re.IGNORECASE
)
_LACKS = pattern(rf"(?:{DENIES.pattern})|\b(?:short|shortages?|want of|scarc\w+)\b", re.IGNORECASE)
"""What is not so, or of which there is too little: money was short, for lack of funds."""
_END = pattern(r"[,;:.()\u2013\u2014\u2022]|\b(?:and|but|or|which|who|that)\b")
_EMPTY = frozenset(
    "that this with from have been were their they there which would those these than then also"  # noqa: SIM905 - a row of words
    " other into such same some more most much very only both each time year years date given"
    " period month months week weeks days wish wishes".split()
)
_PAIR = pattern(r"(?=(?<![\w-])(?P<one>[a-z]{5,})\s(?P<other>[a-z]{5,})(?![\w-]))")
_NO_THING = _EMPTY | frozenset(
    "source between under after before about when while where what said says does must should could"  # noqa: SIM905 - a row of words
    " will since until whose every still never later early against among through over during"
    " without within being having other".split()
)


def _nothing_added(evidence: Evidence) -> Iterator[Finding]:
    elsewhere = {one: _pairs_of(evidence, one) for one in evidence.copies}
    for fact_id, fact, cited in plain_facts(evidence):
        paragraphs = paragraphs_of(cited)
        typed = ABSENCE.sub(" ", without_quotations(typed_words(evidence, fact_id, fact)))
        whole = without_quotations(evidence.text(fact_id))
        told = tuple(one.folded for one in paragraphs)
        near = nearest_sentences(evidence.text(fact_id), paragraphs)
        said = (
            (is_close(typed, paragraphs) and _unborne(typed, told, _particulars(evidence, fact_id)))
            or _from_elsewhere(
                typed,
                (*told, *_particulars(evidence, fact_id)),
                [elsewhere[one.citation.source] for one in cited],
            )
            or valued_otherwise(typed, near)
            or _other_country(whole, near, paragraphs, evidence.base.brief.parties)
        )
        if said:
            yield of_fact(fact_id, f'"{fact_id}" has {said}', "text")


def _unborne(typed: str, told: tuple[str, ...], particulars: Iterable[str]) -> str:
    return _unborne_cause(typed, told) or _unborne_word(typed, (*told, *particulars))


def _particulars(evidence: Evidence, fact_id: str) -> Iterator[str]:
    """What a source is called, and what those are whom a fact names."""
    for one in evidence.cited[fact_id]:
        source = one.source
        yield fold(f"{source.known_title} {source.container_title} {source.publisher}")


@cache
def _rows() -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    return _read(FIELDS + WORDS + DEEDS + THINGS + WARES), _read(TERMS)


def _read(table: str) -> dict[str, re.Pattern[str]]:
    rows: dict[str, list[str]] = {}
    own: list[str] = []
    for row in filter(None, table.split("\n")):
        if row.startswith("= "):
            rows[own[-1]].extend(row[2:].split())
        else:
            own.append(row)
            rows[row] = []
    return {
        word.replace("_", " "): _bearing(rows[row] or [one[:_OWN] for one in row.split()])
        for row in own
        for word in row.split()
    }


def _bearing(beginnings: Collection[str]) -> re.Pattern[str]:
    forms = "|".join(re.escape(one).replace("_", r"\s") for one in beginnings)
    return pattern(rf"(?<!\w)(?:{forms})")


def added_words(typed: str, texts: Iterable[str]) -> Iterator[str]:
    """A word of a reason that nothing is like on which it rests; its causes are its own."""
    if said := _unborne_word(typed, tuple(map(fold, texts))):
        yield said.split('"')[1]


def _unborne_word(typed: str, told: Collection[str]) -> str:
    """A word or a term of a text that nothing in its source is like."""
    words, terms = _rows()
    plain = " ".join(typed.split())
    first = (one.split(" ")[0].lower() for one in split_sentences(plain))
    said = [(one, words[one]) for one in (*first, *_SMALL.findall(plain)) if one in words]
    said += [(one, bearing) for one, bearing in terms.items() if one in plain.lower()]
    if _UN.search(" ".join(told)) and DENIES.search(plain):
        told = [*told, *(_UN.sub("", one) for one in told)]
    for word, bearing in said:
        if not any(
            bearing.search(one) or bearing.search(joined(one)) for one in told
        ) and not _denied_by_contrary(plain, word, told):
            return f'"{word}", of which no cited paragraph has the like'
    return ""


def _denied_by_contrary(plain: str, word: str, told: Collection[str]) -> bool:
    """Whether a text says that it was not so, and its source that the contrary was: temporary."""
    place = plain.lower().find(word)
    return bool(DENIED_BEFORE.search(plain[:place])) and is_denied_by_contrary(plain, place, told)


def _unborne_cause(typed: str, told: Collection[str]) -> str:
    """A cause or a condition of which the cited paragraphs have no word."""
    known = _beginnings(told)
    for found in _CAUSE.finditer(typed):
        clause = _END.split(typed[found.end() :])[0]
        words = [one for one in WORD.findall(fold(clause)) if len(one) >= _SAME]
        words = [one for one in words if one not in _EMPTY and not one[0].isdigit()]
        joined = found[0].strip()
        if _LACKS.search(clause) and any(map(_LACKS.search, told)):
            continue  # could not agree, failed to agree: what is not so is told in many ways
        same = any(f" {joined.split()[0].lower()} " in f" {one}" for one in told)
        least = 1 if _STRICT.match(found[0]) else 2
        if len(words) >= least and not same and not any(one[:_SAME] in known for one in words):
            return f'"{joined} {" ".join(clause.split())}", of which no cited paragraph has a word'
    return ""


def _beginnings(told: Collection[str]) -> frozenset[str]:
    return frozenset().union(*map(_beginnings_of, told))


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _beginnings_of(text: str) -> frozenset[str]:
    return frozenset(word[:_SAME] for word in WORD.findall(text) if len(word) >= _SAME)


def _pairs_of(evidence: Evidence, source_id: str) -> frozenset[tuple[str, str]]:
    """Two words in a row that one paragraph of a copy has, and no other."""
    texts = evidence.copies[source_id].everything
    counted = Counter(pair for text in texts for pair in set(_pairs(fold(text))))
    return frozenset(pair for pair, count in counted.items() if count == 1)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for found in _PAIR.finditer(text):
        if found["one"] not in _NO_THING and found["other"] not in _NO_THING:
            yield found["one"], found["other"]


def _from_elsewhere(
    typed: str, told: Collection[str], elsewhere: Iterable[frozenset[tuple[str, str]]]
) -> str:
    """Two words of another paragraph of its source, neither of which those that are cited have."""
    known, every = _beginnings(told), frozenset().union(*elsewhere)
    for one, other in _pairs(" ".join(typed.split())):
        if (one, other) in every and one[:_SAME] not in known and other[:_SAME] not in known:
            return f'"{one} {other}", which another paragraph of its source has'
    return ""


def _other_country(
    whole: str, near: Collection[str], paragraphs: list[Paragraph], parties: Collection[str]
) -> str:
    """A third country, where all sentences on the same thing have another one for it."""
    ours, theirs = states_in(whole), [states_in(one) for one in near]
    if not theirs:
        return ""
    there = frozenset().union(*theirs)
    gone_on = frozenset().union(*map(states_in, with_next(near, paragraphs)))
    for start, end, code in country_names_in(whole):
        known = code in gone_on or any(is_of_united_nations(code, one) for one in near)
        if not known and code not in parties and there - ours:
            return f'"{whole[start:end]}" in the place of another country'
    return ""


NOTHING_ADDED = Rule(
    "nothing-added",
    WARNING,
    "A text adds no cause, condition, kind or degree that no cited paragraph has.",
    "take it out, say it as the source does, or cite the paragraph that has it",
    "ICD 206: whoever looks a citation up finds in it what the product says.",
    _nothing_added,
)
