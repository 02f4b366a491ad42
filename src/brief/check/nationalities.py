"""Nationalities of the parties beside the facts: told where a sentence states something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.prose import WORD, split_sentences
from brief.prose.nations_abroad import nations_in
from brief.prose.places import country_names_in

_LEAST = 4
"""Words from which on what ends in a full stop is a sentence, whatever its verb."""
_DID = pattern(r"\b[a-z]{3,}ed\b")
_FINITE = pattern(
    r"\b(?:is|are|was|were|has|have|had|does|did|will|would|can|cannot|could|might|must|shall|should"
    r"|said|says?|went|came|became|began|met|gave|took|made|told|held|sold|bought|rose|fell|grew|led"
    r"|left|kept|lost|won|sent|spent|brought|knew|wrote|paid|sought|fought|felt|broke|chose|drew"
    r"|withdrew|stood|thought|remains?|wants?|agree|refuse|object|grows?|rises?|falls?|sells?|buys?)\b"
)
"""A verb that tells a sentence, with or without a full stop, from what a thing is called."""
_ASKS = pattern(
    r"\W*(?:Ask|See|Compare|Raise|Press|Thank|Offer|Propose|Invite|Welcome|Remind|Tell|Note|Explain)\b"
)
"""How a sentence begins that asks for something, and states nothing."""
_ENDS = (".", "!", "\u06d4", ".\u201d", '."', ".)")
_SOURCES = (
    r"(?:accounts?|sources?|papers?|newspapers?|dail(?:y|ies)|outlets?|press|media|authors?|analysts?"
    r"|scholars?|reports?|counts?|figures?|statistics|data|version|copy|register|texts?|journals?"
    r"|television|radio|broadcast(?:er)?s?|stations?|experts?|historians?|archives?|records?|gazettes?"
    r"|agency|agencies|witness(?:es)?|observers?|websites?"
    r"|(?:ministry|office|bureau|institute|authority|bank|side)\s(?:counts?|reports?|publish(?:es)?|puts"
    r"|gives|dates|records|names))"
)
_OF_SOURCES = pattern(
    r"(?:['\u2019]s?)?\s(?:(?:own|official|daily|weekly|state|first|second|other|later|earlier|trade"
    rf"|export|import|customs|government|[\w-]+['\u2019]s?)\s)*{_SOURCES}\b"
)
_ARE_SOURCES = pattern(
    rf"\b(?:{_SOURCES}|all|both|neither|each|one|other)\s(?:is|are|was|were)\s(?:an?\s|both\s|all\s)?$"
)


def nationalities_of(text: str, parties: Iterable[str], *, weighs: bool = False) -> Iterator[str]:
    """What a text calls the people of a party, where it states something of them: Maltese.

    What `weighs` sources may say whose they are: the Maltese count, both papers are Maltese.
    """
    own = frozenset(parties)
    if own.isdisjoint(code for _, _, code in country_names_in(text)):
        return
    for sentence in filter(states, split_sentences(text)):
        for start, end, code in country_names_in(sentence):
            before, after = sentence[:start], sentence[end:]
            if code in own and not (weighs and _is_of_a_source(before, after)):
                yield sentence[start:end]


def signs_abroad(
    text: str, language: str, parties: Iterable[str], *, weighs: bool = False
) -> Iterator[str]:
    """What another language calls countries, third countries' capitals, and peoples in sentences.

    A reason may say of a party's people what it will: whose the sources are nobody tells there.
    """
    own = frozenset(parties)
    for sentence in split_sentences(text):
        ends = sentence.rstrip().endswith(_ENDS) and len(WORD.findall(sentence)) >= _LEAST
        for one in nations_in(sentence, language):
            told = one.kind == "people" and ends and not weighs
            if one.kind == "name" or one.code not in own or told:
                yield one.said


def states(sentence: str) -> bool:
    """Whether words state something, and are neither what a thing is called nor a question."""
    if _ASKS.match(sentence):
        return False
    if sentence.rstrip().endswith(_ENDS):
        whole = len(WORD.findall(sentence)) >= _LEAST or _DID.search(sentence)
        return bool(whole or _FINITE.search(sentence))
    return bool(_FINITE.search(sentence)) and not sentence.rstrip().endswith("?")


def _is_of_a_source(before: str, after: str) -> bool:
    return bool(_OF_SOURCES.match(after) or _ARE_SOURCES.search(before))
