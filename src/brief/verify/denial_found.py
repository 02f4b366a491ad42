"""The rule on denials: what a text denies, a cited paragraph denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from brief.facts import Fact
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.phrasal import joined
from brief.prose.stems import stem_of
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.closeness import NEAR, is_close
from brief.verify.contrary_sides import is_denied_by_contrary
from brief.verify.copy import Paragraph
from brief.verify.denied_in_words import denies_in_other_words, tells_it_as_so
from brief.verify.denying import DENIAL, DENIES, DENIES_TOO
from brief.verify.evidence import Cited, Evidence
from brief.verify.held_so import has_as_so, was_done
from brief.verify.nearest import with_next
from brief.verify.wording import long_words, paragraphs_of, plain_facts, typed_words

ABSENCE = pattern(
    r"\b(?:source|sources|article|essay|report|paper|statement|account|copy|paragraph|sentence"
    r"|warning)s?\b(?:\s(?!the\b|is\b|are\b|was\b|were\b)\w+){0,4}?\s(?:is\s|was\s)?"
    r"(?:not|no|neither|nor|without)\b"
    r"|\b(?:quotes?|names?|lists?|cites?)\s[^.;]*\sand\sno\b"
    r"|,\snot\s(?:one|two|all|both|many)\b(?=\W*$)"
    r"|\b(?:gives?|gave|names?|named|tells?|states?|offers?|cites?|mentions?|provides?)"
    r"\s(?:no\b(?!\slonger\b)|neither\b)(?:[^.;]*\bnor\b)?"
    r"|\bnot\s(?:\w+ly\s|yet\s)?(?:given|named|dated|recorded|reported|said|stated|known|told|clear|published"
    r"|mentioned|specified|disclosed|explained|identified)\b(?!\sby\s\u2022)"
    r"|\bno\s(?:date|year|figures?|name|source|detail|details|item|value|author)\b"
    r"|\b(?:did|does|do|would)\snot\s(?:wish|want|like)\s(?:to\sbe|(?:his|her|their)\sname)\b"
    r"|\b(?:ask(?:s|ed|ing)?|declin(?:ed|es|ing)|refus(?:ed|es|ing)|prefer(?:red|s))\s(?:not\s)?to\sbe\s(?:named|identified|quoted)\b"
    r"|\bwhose\snames?\s(?:is|are|was|were)\snot\b"
    r"|\bwithout\s(?:a|an|its|his|her|their|any|saying|naming|giving|telling|the|dates?|figures?"
    r"|sources?|names?|details?)\b"
    r"|\b(?:does|do|did|was|were|is|are|had|has)\snot\s(?:\w+ly\s|yet\s)?(?:say|give|name"
    r"|make clear|show|tell|state|specify|date|mention|record|explain|identify|disclose|report"
    r"|belong)\b",
    re.IGNORECASE,
)
"""Words on what a source leaves out: no paragraph says what it does not say."""
_GOES_ON = pattern(
    r"^(?:(?:but|however|yet),?\s)?(?:(?:on|in|of|for|at|as\sto)\s(?:\w+\s){1,3})?(?:nothing\s(?:ever\s|has\s|had\s)?(?:came|come|became|become|resulted|followed)\b|it|he|she|they|this|that|th[eo]se|neither|both|none)\b"
    r"|\bthe\s(?:request|offer|proposal|plan|idea|demand|bid|invitation|application|appeal|call)\b",
    re.IGNORECASE,
)
"""By what a sentence speaks of what the one before it tells."""
_IT = pattern(
    r"^(?:(?:but|however|yet),?\s)?(?:it|he|she|they|this|that|th[eo]se|neither|both|none)\b"
    r"|\bthe\s(?:request|offer|proposal|plan|idea|demand|bid|invitation|application|appeal|call)\b",
    re.IGNORECASE,
)
"""By what it does so in any case."""
_OF_THAT = pattern(
    r"\b(?:no|nothing|none|nobody|little)\b[^.;]{0,40}\b(?:of|for|from|about|in|with|on|to)\s(?:it|them|this|that)(?=\W*$)",
    re.IGNORECASE,
)
"""By what it says that of all this nothing came: there is nothing to show for it."""
_NONE_MORE = pattern(
    r"\b(?:no(?!\slonger)|none|nobody|nothing)\b[^.;]{0,60}\b(?:is|are|was|were|been|has|had)\s"
    r"(?:\w{2,}er|more\s\w+)\b"
    r"|\b(?:no(?!\slonger)|none|nobody)\b[^.;]{0,70}\b(?:before|(?:for|in)\s(?:[\w-]+\s){1,3}(?:years|decades|months))\b"
    r"|\bnever\b[^.;]{0,70}\b(?:before|previously|until\sthen)\b"
    r"|\bbefore\b[^.;]{0,70}\b(?:no(?!\slonger)|none|nobody)\b",
    re.IGNORECASE,
)
_NO_MOST = (
    r"(?:dis)?interest|(?:rain|re)?forest|(?:north|south|mid)west|request|conquest|inquest"
    r"|bequest|budapest|bucharest|everest|protest|contest|(?:re)?invest|divest|arrest|unrest"
    r"|harvest|honest|modest|earnest|priest|tempest|suggest|manifest|digest|ingest|attest|detest"
    r"|infest|behest"
)
"""Words that end as the most does, and are none."""
_MOST = pattern(
    rf"\b(?:(?!(?:\w*-)?(?:{_NO_MOST})\b)\w{{3,}}est|most|best|worst|first|last|only|sole|unique|alone|un(?:rivalled|matched"
    r"|equalled|paralleled|precedented)|leading|record)\b",
    re.IGNORECASE,
)
"""What of all was the first or the most: none was so before it, and no other is more so."""
_DOES_WITHOUT = pattern(r"\b(?:do|does|did|done|go|goes|went|gone)\swithout\b")
_TALLY = pattern(r"(?<=\d|[a-z])\s(?:votes\s)?to\s(?:none|nil)\b")
"""Twelve to none: a count, not a denial."""
_NEAR = 0.8
"""How near a sentence comes to the text, beside the nearest."""
_WITHIN = 0.75
"""The share of a sentence's own words from which on all of it is in the text."""
_JOINT = pattern(r"[;:,.!?]\s(?:and\s|but\s)?|\s(?:and|but)\s")
"""Between two clauses of a text."""
_BEGUN, _TOLD = 6, 4
"""Letters by which a word with un- before it is known in another form, and any other."""
_TELLING = 2
"""Long words of a clause that can be told from others."""


def _denial_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        if denial := denied_alone(evidence, fact_id, fact, cited):
            told = f'"{fact_id}" says "{denial}", where no cited paragraph denies anything'
            yield of_fact(fact_id, told, "text")


def denied_alone(evidence: Evidence, fact_id: str, fact: Fact, cited: tuple[Cited, ...]) -> str:
    """The word by which a text denies something that no cited paragraph does."""
    plain = _TALLY.sub(" ", without_quotations(typed_words(evidence, fact_id, fact)))
    left = ABSENCE.sub(" ", plain)
    paragraphs = paragraphs_of(cited)
    denials = [one for one in (DENIAL.search(left), _too(left, paragraphs)) if one]
    if not denials or (_NONE_MORE.search(left) and _tells_the_most(left, paragraphs)):
        return ""
    text = evidence.text(fact_id)
    for denial in denials:
        if not _is_denied(text, denial, paragraphs) and is_close(left, paragraphs, NEAR):
            return denial[0]
    return ""


def _too(text: str, paragraphs: list[Paragraph]) -> re.Match[str] | None:
    """A word that is no plain no, if no cited paragraph has it itself, of whatever it says it."""
    found = DENIES_TOO.search(text)
    if not found:
        return None
    before, un, word = fold(found[0]).rpartition(" un")
    begun = f"un{word}"[:_BEGUN] if un and before else word[:_TOLD]
    return None if any(begun in one.folded for one in paragraphs) else found


def _is_denied(text: str, denial: re.Match[str], paragraphs: list[Paragraph]) -> bool:
    return (
        _denies_near(text, paragraphs)
        or _denies_near(_clause_of(denial), paragraphs)
        or _none_of_the_same(denial, paragraphs)
        or _is_told_in_words(text, denial, paragraphs)
    )


_OF_ALL_TIME = pattern(
    r"(?:not|no|never|none|nobody|nothing)\b(?!\slonger|[^.;,]*\bwithout\b)", re.IGNORECASE
)


def _is_told_in_words(text: str, denial: re.Match[str], paragraphs: list[Paragraph]) -> bool:
    near = _near(text, paragraphs)
    if any(was_done(denial.string, one) for one in near):
        return False
    if _OF_ALL_TIME.match(denial.string, denial.start()) and any(
        has_as_so(denial.string, one) for one in near
    ):
        return False
    told = list(with_next(near, paragraphs))
    return denies_in_other_words(denial.string, denial, told) or (
        not tells_it_as_so(denial.string, denial, told)
        and is_denied_by_contrary(denial.string, denial.end(), told)
    )


def _tells_the_most(text: str, paragraphs: list[Paragraph]) -> bool:
    """Whether a sentence tells what was the most or the first of the things of the text."""
    things = long_words(text)
    return any(
        _MOST.search(sentence) and not things.isdisjoint(long_words(sentence))
        for one in paragraphs
        for sentence in split_sentences(one.words)
    )


def _near(text: str, paragraphs: list[Paragraph]) -> list[str]:
    """The sentences that share the most words with a text."""
    words = long_words(text)
    sentences = [one for paragraph in paragraphs for one in split_sentences(paragraph.words)]
    shared = [(len(words & long_words(one)), one) for one in sentences]
    best = max((count for count, _ in shared), default=0)
    return [one for count, one in shared if best and count >= best * _NEAR]


def _clause_of(denial: re.Match[str]) -> str:
    """The clause of a text that denies: another may be told by another sentence of its source."""
    clauses = [0, *(one.end() for one in _JOINT.finditer(denial.string)), len(denial.string)]
    around = ((a, b) for a, b in pairwise(clauses) if a <= denial.start() < b)
    clause = next((denial.string[a:b] for a, b in around), "")
    return clause if len(long_words(clause)) >= _TELLING else ""


_NO_DENIAL = pattern(
    r"\buntil then\b(?=[^.;]*\s(?:(?:stay|remain|keep|look|serve|continue)s?|is|are|will|has)\b)"
    r"|\bagainst(?=\s(?:only\s|just\s)?\W?\d)"
    r"|\bthe opposition(?=['\u2019]s\b|\s(?:in|part(?:y|ies)|leader|spokes\w+|benches|says)\b)",
    re.IGNORECASE,
)
"""Until then it stays as it is; 71 against 68; the opposition in parliament."""
_MAY_DENY = pattern(
    r"only|against|overdue|little|few|safe(?:ly)?|outside the|in\w+able|un\w+|dis\w+",
    re.IGNORECASE,
)
"""Words that deny in some sentences and in others not."""
_WHO = pattern(r"(?:no|none\sof\sthe)\s(?P<who>[a-z]{5,})", re.IGNORECASE)


def _none_of_the_same(denial: re.Match[str], paragraphs: list[Paragraph]) -> bool:
    """Whether a source has none of those of whom a text has none: not one member objected."""
    who = _WHO.match(denial.string, denial.start())
    stem = who["who"].lower().rstrip("s") if who else ""
    form = rf"\b(?:no|not\s(?:one|a\ssingle|any)|none\sof\s(?:the|its|their))\s(?:\w+\s)?{stem}"
    return bool(stem) and any(re.search(form, one.folded) for one in paragraphs)


_UNDONE = pattern(
    r"(?:\b(?:not|never|cannot)|n['\u2019]t)\s(?:\w+ly\s|yet\s|ever\s|be(?:en)?\s)*(?P<did>[a-z]{4,}|end|ban|bar)"
    r"|\b(?:no|none|nobody|nothing|neither)\b(?:\s\w+){0,3}?"
    r"\s(?:was|were|is|are|has|had|have)\s(?:been\s)?(?P<done>[a-z]{4,})"
)
"""What a text denies that somebody did, or that was done."""


def _denies_near(text: str, paragraphs: list[Paragraph]) -> bool:
    """Whether a sentence that is near to the text denies something, not what it leaves unsaid.

    So where the next one goes on with it: they asked for two. The request was turned down.
    """
    words = long_words(text)
    sentences = [one for paragraph in paragraphs for one in split_sentences(paragraph.words)]
    shared = [(words & (own := long_words(one)), own, one) for one in sentences]
    best = max((len(both) for both, _, _ in shared), default=0)
    near = [len(both) >= best * _NEAR or len(both) >= len(own) * _WITHIN for both, own, _ in shared]
    goes_on = [False]
    for is_near, (before, after) in zip(near, pairwise(shared), strict=False):
        goes_on.append(is_near and _goes_on(text, before[2], after))
    return any(
        (is_near or goes_on[index]) and (_denies(text, sentence) or _DOES_WITHOUT.search(sentence))
        for index, (is_near, (_, _, sentence)) in enumerate(zip(near, shared, strict=True))
    )


def _denies(text: str, sentence: str) -> bool:
    """Whether a sentence denies something, or leaves unsaid what the text has as unsaid.

    Some words deny, but not where the sentence has as so what a text denies: only since 2003.
    """
    said = joined(sentence)
    if _goes_without(text, said):
        return True
    left = ABSENCE.sub(" ", said)
    undone = {stem_of(one["did"] or one["done"]) for one in _UNDONE.finditer(fold(text))}
    found = [one[0] for one in DENIES.finditer(_NO_DENIAL.sub(" ", left))]
    if found := [one for one in found if not any(map(fold(one).startswith, undone))]:
        return not all(map(_MAY_DENY.fullmatch, found)) or not has_as_so(text, left)
    ours = {stem_of(word) for word in WORD.findall(fold(text)) if len(word) >= _TOLD}
    unsaid = (WORD.findall(fold(one[0]))[-1:] for one in ABSENCE.finditer(said))
    return any(stem_of(word) in ours for words in unsaid for word in words)


_WITHOUT = pattern(r"\bwithout\s(?:an?|any)\s(?:[a-z]+\s)?(?P<thing>[a-z]{3,})\b")
_NO_THING = pattern(
    r"\b(?:no|none\sof\sthe|not\s(?:\w+\s){0,2}(?:an?|any))\s(?:\w+\s){0,2}?(?P<thing>[a-z]{3,})\b"
)


def _goes_without(text: str, sentence: str) -> bool:
    """Whether a sentence leaves somebody without that of which a text has none: won no seat."""
    ours = {stem_of(one["thing"]) for one in _NO_THING.finditer(fold(text))}
    return any(stem_of(one["thing"]) in ours for one in _WITHOUT.finditer(fold(sentence)))


def _goes_on(text: str, before: str, after: tuple[frozenset[str], frozenset[str], str]) -> bool:
    """Whether a sentence goes on with the one before, and what it denies may be what the text does.

    It is not where the one before says that it was done: it was opened. There is nothing like it.
    """
    both, own, said = after
    if both and _IT.search(said):
        return True
    if not (_OF_THAT.search(said) or ((both or len(own) <= _TELLING) and _GOES_ON.search(said))):
        return False
    deeds = {stem_of(one["did"] or one["done"]) for one in _UNDONE.finditer(fold(text))}
    return deeds.isdisjoint(map(stem_of, WORD.findall(fold(before)))) or bool(DENIES.search(before))


DENIAL_FOUND = Rule(
    "denial-found",
    WARNING,
    "What a text denies, a cited paragraph denies.",
    "mend the text, or cite the paragraph that denies it",
    "ICD 206: a statement and its opposite are one word apart, and only one is in the source.",
    _denial_found,
)
