"""Nationalities of the parties beside the facts: told where a sentence states something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.prose import WORD, split_sentences
from brief.prose.nations_abroad import nations_in
from brief.prose.places import country_names_in
from brief.prose.places_called import places_called_in

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
    r"|agency|agencies|witness(?:es)?|observers?|websites?|statements?|communiqu[e\u00e9]s?|releases?"
    r"|transcripts?|minutes|protocols?|documents?|lists?|memoirs?|notes?|announcements?|readouts?"
    r"|tables?|series|estimates?|numbers?|totals?|stud(?:y|ies)|books?|letters?|declarations?"
    r"|editions?|summar(?:y|ies)|customs\scounts?"
    r"|(?:ministry|office|bureau|institute|authority|bank|side|embassy)\s(?:was|were|is)\s(?:there"
    r"|present|nearer|closer|the\s(?:host|source))"
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
_ONE_OF_THEM = pattern(r"\sones?\b")
_SAYS_A_SOURCE = pattern(rf"\b{_SOURCES}\b")
NOT_TOLD = pattern(
    r"(?i)\b(?:(?:nothing|little|not\smuch)\sis\s(?:known|told|said|published)|(?:is|are)\snot\sknown"
    r"|we\s(?:know\s(?:nothing|little)|do\snot\sknow)|unknown|unpublished|unconfirmed"
    r"|(?:nobody|no\sone|no\ssource|none|neither)\s(?:\w+\s)?(?:knows|tells|says|said|told|gives|names"
    r"|reports|quotes|asked)"
    r"|(?:has|have)\s(?:not\s(?:spoken|commented|replied|(?:said|published|confirmed)\b)|said\snothing)"
    r"|(?:is|are)\ssilent|says?\snothing|not\sbeen\s(?:published|heard|asked|confirmed))"
)
"""What is not told by anybody: a reason weighs that, too."""
_PART = r"(?:this|each|the\s(?:next|following|first|second|last))\s(?:part|section|chapter|annex)"
_OF_THE_BRIEF = pattern(
    rf"(?i:\b(?:{_PART}|this\sbrief)\s(?:is|tells?|covers?|begins?|ends?|deals?|gives?|lists?|looks?|sets?|describes?"
    r"|sums?|concerns?|treats?|compares?|has))\b"
    r"|\b(?:facts?|points?|lines?|entries|messages?|paragraphs?)\s(?:below|above|here|that\sfollow)\b"
    r"|^(?:What\sfollows|Below|Here|Next|First|Then)\s(?:is|are|come|comes|follows?|concerns|covers|deals"
    r"|tells)\b"
    r"|\b(?:facts|views?|visits|positions?|sources|figures|names|texts|statements|requests|answers)"
    r"\s(?:comes?|stands?|follows?|(?:is|are)\s(?:told|given|listed))\s(?:first|last|after|next|below|above|here|separately|in\sturn)\b"
    r"|^(?:Names|Spellings|Titles|Dates|Terms)\s(?:follow|are|keep)\b"
    r"|\b(?:name|spelling|title|term)\b[^,;]{0,40}\sis\s(?:used|given|kept|printed)\b"
)
"""What a sentence says of the brief and of nothing else: this part is on Maltese policy."""
_YET_STATES = pattern(r"\b(?:that|how|why|who|because|since|although|but)\b(?!\sfollow)")


def nationalities_of(text: str, parties: Iterable[str], *, weighs: bool = False) -> Iterator[str]:
    """What a text calls the people of a party, where it states something of them: Maltese.

    What `weighs` sources may say whose they are: the Maltese count, both papers are Maltese.
    """
    own = frozenset(parties)
    if own.isdisjoint(code for _, _, code in country_names_in(text)):
        return
    for sentence in filter(states, split_sentences(text)):
        if _is_of_the_brief(sentence) or (weighs and NOT_TOLD.search(sentence)):
            continue
        for start, end, code in country_names_in(sentence):
            before, after = sentence[:start], sentence[end:]
            if code in own and not (weighs and _is_of_a_source(before, after)):
                yield sentence[start:end]


_ACTS = pattern(r"\s(?:\w+ly\s)?[a-z]{3,}(?:s|ed)\b")
"""What stands behind a name that does something: objects."""


def places_otherwise(text: str, language: str, *, weighs: bool = False) -> Iterator[str]:
    """Territories, regions and informal names where a text in English states something of them."""
    if not any(True for _ in places_called_in(text, language)):
        return
    for sentence in split_sentences(text):
        apart = _ASKS.match(sentence) or _is_of_the_brief(sentence)
        if apart or (weighs and NOT_TOLD.search(sentence)):
            continue
        for start, end in places_called_in(sentence, language):
            told = states(sentence) or (sentence.endswith(".") and _ACTS.match(sentence, end))
            if told and not (weighs and _is_of_a_source(sentence[:start], sentence[end:])):
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


def _is_of_the_brief(sentence: str) -> bool:
    return bool(_OF_THE_BRIEF.search(sentence)) and not _YET_STATES.search(sentence)


def _is_of_a_source(before: str, after: str) -> bool:
    if _OF_SOURCES.match(after) or _ARE_SOURCES.search(before):
        return True
    return bool(_ONE_OF_THEM.match(after) and _SAYS_A_SOURCE.search(before))
