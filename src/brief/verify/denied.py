"""Denials of a source that a text leaves out: before a quotation, of a noun, of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import WORD, find_quotations, fold, split_sentences, without_quotations
from brief.prose.stems import stem_of
from brief.verify.copy import Paragraph
from brief.verify.denying import DENIES
from brief.verify.negated_verbs import NEGATED, only_denies
from brief.verify.quoted import tight
from brief.verify.wording import long_words

_NONE_SUCH = pattern(
    r"\b(?:no|without|lack of)\s(?:an?\s)?(?!longer|other|more|less|fewer|later|date|doubt|such)"
    r"(?P<thing>[a-z]{4,}\s[a-z]{4,})\b"
)
_ANY_NO = pattern(r"\b(?:no|not|never|nor|neither|none|without|lack\w*|absence)\b", re.IGNORECASE)

_NOT_BEFORE = pattern(
    r"(?:\b(?:not|never|no|nor|neither|cannot|without)|n['\u2019]t)\s(?:\w+\s){0,2}$"
)
_NOT = pattern(r"\b(?:not|never|no|nor|neither|nobody|none|without|den\w+|against)\b|n['\u2019]t\b")
_SAYS = pattern(
    r"\b(?:source|article|essay|report|paper|statement|account|commentary|editorial|review)\s"
    r"(?:also\s|itself\s|does\s|did\s)?(?:says?|said|states?|stated|shows?|tells?)\s"
    r"(?:that\s)?(?P<what>[^.;]+)"
)
_SHARE = 0.6
_LEAST = 3
_SHORT = 4
"""Letters of a word that says nothing by itself: this, that, were."""


def unquoted_denial(text: str, paragraphs: list[Paragraph]) -> str:
    """A quotation that each paragraph which has it denies, and the text does not."""
    for quotation in find_quotations(text):
        words = tight(quotation.words)
        befores = list(_befores(words, paragraphs)) if words else []
        if befores and all(befores) and not _NOT.search(without_quotations(text).lower()):
            return f'"{quotation.words}", its source "{befores[0]}{quotation.words}"'
    return ""


def _befores(words: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """The denial that stands before the words at each of their places; "" for none."""
    for paragraph in paragraphs:
        told = tight(paragraph.words)
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", told):
            denied = _NOT_BEFORE.search(told[: found.start()])
            yield denied[0] if denied else ""


def denied_thing(typed: str, paragraphs: list[Paragraph]) -> str:
    """What a sentence denies of which most is in the text: gave an answer, did not answer."""
    if DENIES.search(typed):
        return ""
    ours = {stem_of(word) for word in WORD.findall(fold(typed))}
    words = long_words(typed)
    sentences = [one for paragraph in paragraphs for one in split_sentences(paragraph.words)]
    for sentence in sentences:
        own = long_words(sentence)
        if len(own & words) < max(_LEAST, len(own) * _SHARE):
            continue
        for found in NEGATED.finditer(sentence):
            stem = stem_of(found["verb"].lower())
            if stem in ours and all(only_denies(one, stem) for one in _having(sentences, stem)):
                return f'as so what the source says is not: "{" ".join(found[0].split())}"'
    return ""


def _having(sentences: list[str], stem: str) -> list[str]:
    return [one for one in sentences if stem in map(stem_of, WORD.findall(fold(one)))]


def unsaid(typed: str, paragraphs: list[Paragraph]) -> str:
    """What a text says that its source says, of which the paragraphs have less than half."""
    for found in _SAYS.finditer(typed):
        words = {word for word in long_words(found["what"]) if len(word) > _SHORT}
        there = long_words(" ".join(one.words for one in paragraphs))
        if words and len(words & there) < len(words) * _SHARE:
            return f'"{found[0].strip()}", of which no cited paragraph has most words'
    return ""


_FIRST = pattern(r"\bfirst\b", re.IGNORECASE)
_NONE_BEFORE = pattern(
    r"\b(?:no|never)\b[^.;]{0,70}\b(?:had|has|have|was|were)\b[^.;]{0,50}\b(?:until|till|before)\b"
    r"|\b(?:until|till|before)\b[^.;]{0,60}\b(?:had|was|were)\s(?:no|not|never|without)\b",
    re.IGNORECASE,
)
"""By which a source tells who was the first."""


def lacking(typed: str, near: list[str]) -> str:
    """Two words of a text that stand in the nearest sentences only behind a "no"."""
    if _ANY_NO.search(typed):
        return ""
    if _FIRST.search(typed):
        near = [sentence for sentence in near if not _NONE_BEFORE.search(sentence)]
    words, sentences = f" {fold(typed)}", [fold(sentence) for sentence in near]
    for found in (one for sentence in sentences for one in _NONE_SUCH.finditer(sentence)):
        thing = found["thing"]
        denied = sum(one["thing"] == thing for s in sentences for one in _NONE_SUCH.finditer(s))
        if f" {thing}" in words and denied == sum(sentence.count(thing) for sentence in sentences):
            return f'as so what the source says there is not: "{found[0]}"'
    return ""


_NONE_DID = pattern(
    r"\b(?:no|neither|none\sof\sthe)\s(?P<who>[a-z]{4,})\s(?:(?:has|have|had|was|were|is|are|did|does|do)\s)?"
    r"(?:yet\s|ever\s|so\sfar\s)?(?P<verb>[a-z]{4,})\b"
)


def none_did(typed: str, paragraphs: list[Paragraph]) -> str:
    """What a text has some do of whom every sentence on it says that none did."""
    if DENIES.search(typed):
        return ""
    ours = {stem_of(word) for word in WORD.findall(fold(typed))}
    sentences = [one for paragraph in paragraphs for one in split_sentences(paragraph.words)]
    for sentence in sentences:
        if _FIRST.search(typed) and _NONE_BEFORE.search(sentence):
            continue
        for found in _NONE_DID.finditer(fold(sentence)):
            both = {stem_of(found["who"]), stem_of(found["verb"])}
            plural = {one.removesuffix("s") for one in both}
            if both <= ours or plural <= ours:
                having = [one for one in sentences if both <= _stems(one)]
                if all(_NONE_DID.search(fold(one)) for one in having):
                    return f'as so what the source says none did: "{found[0]}"'
    return ""


def _stems(sentence: str) -> set[str]:
    return {stem_of(word) for word in WORD.findall(fold(sentence))}
