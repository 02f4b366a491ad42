"""Rules on confidence and on what a judgement is about: with reasons, and of a time to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.judged_past import JUDGED_PAST
from brief.check.reading import Reading
from brief.check.rows import ONE_ROW
from brief.facts import Fact
from brief.facts.likelihood import find_confidence
from brief.facts.origins import count_independent
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.rules import WARNING, Finding, Rule, of_fact

_GOOD = {"A", "B"}
_BAD = {"E", "F"}
_REASON = pattern(
    r"\b(?:because|since|as|given|owing to|due to|on account of|in view of|rest(?:s|ing)? on"
    r"|bas(?:ed|es) on|depends? on|considering|in the absence of|for want of|for lack of|for"
    r"|while|although|though|but|reasons?)\b|[:;\u2013]"
)
_NO_REASON = frozenset(
    "a all an and any are as assessment be because been being belief believe believes by"  # noqa: SIM905 - a row of words
    " certain how"
    " certainty clear clearly conclude conclusion confidence confident consider considered could"
    " course do does enough every evident evidently expect feel feeling felt find for from good"
    " guess has have high highly hold if impression in instinct intuition is it its itself judge"
    " judgement judgment just likelihood likely low many matter may moderate most obvious obviously"
    " of on one opinion our ours plain plainly probable probably reason reasonable reasons right"
    " sake say says seem seems should simply since so sound sure surely take that the there these"
    " they thing things think thinks this those thought to true truly unlikely very view was we"
    " well were what which will with would own it's it\u2019s that's that\u2019s grounds"
    " ground various several some us me i my mine almost possible possibly number cause causes"
    " known ever always again though although but worth such".split()
)
"""Words that give no reason: to think, to be sure, to be so, and how likely it is."""
_NONE = (
    r"(?:no(?:ne|thing|body)?|not|without|free (?:of|from)|neither|never|hardly|nor|rather than)"
)
_NO_GAP = pattern(
    rf"\b{_NONE} (?:(?!gap|but\b|only\b|all\b|wh|that\b|fill|clos|bridg)[\w-]+ ){{0,2}}?(?:gaps?"
    r"|guess\w*|undated|unnamed|(?:third|second)[\s-]hand)\b"
    r"|\b(?:no(?:ne|thing)?|neither|little|few) (?:(?!but\b|wh|that\b)[\w-]+ ){0,4}?"
    r"(?:is|are|was|were) (?:thin|sparse|scarce|missing|damaged|incomplete|disputed|contested"
    r"|unknown|unclear)\b"
    r"|\b(?:is|are|was|were) (?:hardly|neither|never|not) (?:thin|sparse|scarce|missing|damaged"
    r"|incomplete|disputed|contested|unknown|unclear)\b"
    r"|\b(?:it|others|which|(?:the|an?|one|this|both|other|later|second|third) (?:\w+ ){1,2}?)"
    r" ?(?:close[sd]?|fill(?:s|ed)?|bridge[sd]?) (?:the|this|that|every|all|any) gaps?\b",
    re.IGNORECASE,
)
"""No gap, none is missing, a later report fills the gap: the best of reasons."""
_TEXTS = r"(?:source|account|text|figure|document|record|report|statement|survey)s?|data"
_GAP = pattern(
    r"\bno (?:\w+ )?(?:source|account|text|figure|document|record|report)s?\b"
    r"(?!(?:,[^,.;]*,| (?:that|which) \w+ \w+)? (?:(?!wh|that\b|how\b|but\b)\w+ ){0,3}?"
    r"(?:denies|deny|disput|contradict|doubt|differ|question|speaks? against"
    r"|disagree|denied|object|in doubt|anything else"
    r"|(?:says?|said|tells?|told|claim(?:s|ed)?|suggest(?:s|ed)?|points?|pointed) (?:it )?"
    r"(?:otherwise|the (?:contrary|opposite|other))))"
    r"|\b(?:third|second)[\s-]hand\b|\bundated\b|\bunnamed\b|\b(?:is|are|was|were) (?:thin"
    r"|sparse|scarce|missing|damaged|incomplete|disputed|contested|unknown|unclear|all that is"
    r" known)\b"
    rf"|\b(?:{_TEXTS}) (?:is|are|was|were) (?:\w+ly |very |too )?old"
    r"(?! (?!and\b|or\b|but\b|now\b)\w)"
    r"|\b(?:the|our) (?:one|only|sole) (?:\w+ )?(?:source|precedent|account|figure)s?\b"
    r"|\b(?:(?:rest(?:s|ing)?|based|relies|rely|depends?) (?:\w+ly )?on|comes? from|only|just|but)"
    r" (?:one|a single) (?:\w+ )?(?:essay|report|article|source|statement|account)\b"
    r"|\blittle is known\b"
    r"|\b(?:is|are|was|were) (?:still )?not (?:yet )?known\b(?! (?:to|as|for)\b)"
    r"|\bgaps?\b|\bguess\w*\b",
    re.IGNORECASE,
)
"""By which a reason says that too little is known."""


def _judgements(reading: Reading) -> Iterator[tuple[str, Fact]]:
    for fact_id, fact in reading.base.facts.items():
        if fact.kind == "judgement":
            yield fact_id, fact


def _reason(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in _judgements(reading) if reading.in_english else ():
        if fact.confidence_because:
            if not _says_why(fact.confidence_because.text):
                said = f'"{fact_id}" gives a reason for its confidence that says nothing'
                yield of_fact(fact_id, said, "confidence_because")
            continue
        sentences = split_sentences(reading.text(fact_id))
        stated = [n for n, one in enumerate(sentences) if find_confidence(one)]
        if stated and not any(has_reason(_tail(one)) for one in sentences[stated[0] :]):
            said = f'"{fact_id}" gives no reason for its confidence'
            yield of_fact(fact_id, said, "confidence")


def has_reason(sentence: str) -> bool:
    """Whether words of reason have something behind them that is one: not that we think so."""
    return any(_says_why(sentence[found.end() :]) for found in _REASON.finditer(sentence))


def _says_why(words: str) -> bool:
    return any(one not in _NO_REASON for one in WORD.findall(fold(words)))


def _tail(sentence: str) -> str:
    """What follows the confidence, or leads to it."""
    return re.sub(r"^(?:Our|We|The|This)\b", "", sentence)


def _high_on_little(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for fact_id, fact in _judgements(reading):
        if fact.confidence == "moderate":
            yield from _moderate_on_least(reading, fact_id, fact)
        if fact.confidence != "high":
            continue
        gap = find_gap(_reason_of(reading, fact_id)) if reading.in_english else None
        if gap:
            said = f'"{fact_id}" has high confidence, but its reason tells of a gap: "{gap}"'
            yield of_fact(fact_id, said, "confidence")
            continue
        sources = sorted(_sources_under(reading, fact))
        grades = {base.sources[one].reliability for one in sources}
        if sources and not grades & _GOOD and count_independent(base, sources) == 1:
            said = f'"{fact_id}" has high confidence, but rests on one origin, graded {max(grades)}'
            yield of_fact(fact_id, said, "confidence")


def _moderate_on_least(reading: Reading, fact_id: str, fact: Fact) -> Iterator[Finding]:
    """What rests on one origin that nobody can judge, or that is not to be relied on."""
    base = reading.base
    sources = sorted(_sources_under(reading, fact))
    grades = {base.sources[one].reliability for one in sources}
    if sources and grades <= _BAD and count_independent(base, sources) == 1:
        said = f'"{fact_id}" has moderate confidence, but rests on one origin, graded {max(grades)}'
        yield of_fact(fact_id, said, "confidence")


def find_gap(reason: str) -> str:
    """By which words a reason says that too little is known; none where it denies a gap."""
    found = _GAP.search(_NO_GAP.sub("", reason))
    return found[0] if found else ""


def _reason_of(reading: Reading, fact_id: str) -> str:
    """What is said of a confidence: the sentences from that which names it on, or the key."""
    sentences = split_sentences(reading.text(fact_id))
    stated = [n for n, one in enumerate(sentences) if find_confidence(one)]
    because = reading.base.facts[fact_id].confidence_because
    told = sentences[stated[0] :] if stated else []
    return " ".join((*told, because.text if because else ""))


def _sources_under(reading: Reading, fact: Fact) -> set[str]:
    """The sources of all that a judgement rests on, by way of other judgements too."""
    facts, seen, waiting = reading.base.facts, set(fact.basis), list(fact.basis)
    found = {cited.source for cited in fact.cite}
    while waiting:
        other = facts[waiting.pop()]
        found |= {cited.source for cited in other.cite}
        waiting.extend(one for one in other.basis if one not in seen)
        seen.update(other.basis)
    return found


RULES = (
    Rule(
        "confidence-reason",
        WARNING,
        "A confidence has its reason.",
        "add what it comes from: because ..., or the key confidence_because",
        "ICD 203, D.6.e.(2): the causes of uncertainty are told, such as gaps in the sources.",
        _reason,
        in_english=True,
    ),
    Rule(
        "high-on-little",
        WARNING,
        "High confidence rests on more than one origin or grade A or B, and on no gap; moderate"
        " confidence on more than one origin of grade E or F.",
        "lower the confidence, or add what else it rests on to basis:",
        "ICD 203, D.6.e.(1) and (2): confidence follows from the quality of the sources.",
        _high_on_little,
    ),
    ONE_ROW,
    JUDGED_PAST,
)
