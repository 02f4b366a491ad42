"""A wish, an offer or a plan of the source that a text tells as done."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in
from brief.prose.stems import stem_of
from brief.verify.denying import DENIES

_OPEN = pattern(
    r"\b(?:want\w*|wish\w*|hop(?:e|es|ed|ing)|aim\w*|plan(?:s|ned|ning)?|intend\w*|intent\w*"
    r"|seek\w*|sought|expect\w*|would|will|shall|could|can|(?-i:may)|might|should|must"
    r"|ought|oblig\w*|propos\w*|offer\w*|invit\w*|decid\w*|decision\w*|agree[ds]?"
    r"|announc\w*|pledg\w*|promis\w*|vow\w*|ask\w*|urg\w*|consider\w*|explor\w*"
    r"|look\w*\s(?:for|to|into|at|ahead)|potential\w*|opportunit\w*|opening|openings"
    r"|interest\w*|eager|keen|willing\w*|read(?:y|iness)|commit\w*|due|scheduled|need\w*|if"
    r"|possib\w*|likely|desir\w*|goal\w*|mean[st]?|next|future|recommend\w*|suggest\w*"
    r"|request\w*|purpose\w*|objective\w*|target\w*|not yet|foresee\w*|draft\w*|yet"
    r"|prospect\w*|until|settled|able|allow\w*|lets?|room|try|tries|tried|attempt\w*"
    r"|prepar\w*|towards?|warn\w*|threat\w*|argu\w*|fear\w*|demand\w*|pursu\w*|requir\w*"
    r"|chance|negotiat\w*|discuss\w*|talks|call\w*\s(?:on|for)|view|think\w*|thought"
    r"|believ\w*|idea|subject|about|promot\w*|on the table|ambition\w*|candidat\w*"
    r"|provid\w*\sfor|accus\w*|alleg\w*|claim\w*|appl(?:y|ie[sd])|bid|bids|speaks?|spoke"
    r"|under the|set\sfor|put\soff|postpon\w*|call\w*\soff|cancel\w*|waiv\w*|exempt\w*|permitted"
    r"|dropped|free\sto|await\w*|pending|(?:remain\w*|left)\sun\w+ed)\b"
    r"|(?<!\baccording )(?<!\bthanks )"
    r"(?<!\bdue )(?<!\bbegan )(?<!\bbegun )(?<!\bstarted )\bto\s[a-z]",
    re.IGNORECASE,
)
"""What keeps a thing open."""
_WISH = pattern(
    r"\b(?:want(?:s|ed)?\sto|wish(?:es|ed)?\sto|hop(?:e|es|ed|ing)\s(?:to|that|for)|aim(?:s|ed|ing)?\s(?:to|at)"
    r"|plan(?:s|ned|ning)?\s(?:to|for)|intend(?:s|ed|ing)?\sto|seek(?:s|ing)?\sto|sought\sto|expect(?:s|ed)\sto"
    r"|will|would|could(?!\s(?:be\s(?:seen|heard|watched|visited|admired)|not)\b(?!\sas\b|[^.;]*\b(?:if|unless|once)\b))|must|(?-i:may)|might|should|propos(?:e|es|ed|ing)|offer(?:s|ed)\s(?:to|an?)|had\soffered"
    r"|invit(?:es?|ed)|agreed\sto(?!\s(?:the|an?|its|their|his|her|this|that|these|those|all|both|each|by|in|on|at|without|unanimously|with)\b)|(?:decided|pledge[sd]?|promise[sd]?|vow(?:s|ed)|due|scheduled|willing|ready|keen"
    r"|eager|set|asked|urged|desire|undertook|about)\sto|asked\s(?:\w+\s){1,3}to"
    r"|(?<!cent )(?<!% )(?<!controlling )(?<!majority )(?<!minority )interest(?:ed)?\sin"
    r"|committed\sto|commitment\sto|potential\sfor|(?:is|are|was|were)\sto|room\sfor"
    r"|call(?:s|ed)\s(?:for|on(?=\s[^.;]{0,80}\sto\s[a-z]))|yet\sto|provides?\sfor|foresees?|looks?\sforward\sto|plans?\sto|proposal\sto|under\sconsideration)\s",
    re.IGNORECASE,
)
_MAY = pattern(r"\b(?:might|perhaps|possibly|maybe)\b")
_WILL = pattern(r"\b(?:will|would|shall)\b")
_LEFT_OPEN = pattern(
    r"\b(?:may|might|could|can|perhaps|possib\w*|likely|hop(?:e|es|ed|ing)|expect\w*|plan\w*|want\w*"
    r"|wish\w*|consider\w*|if|unless|should|intend\w*|aim\w*|propos\w*|seek\w*|probab\w*|thinks?"
    r"|believ\w*|allow\w*|permit\w*|maybe|eventual\w*|able|chance|option\w*|fear\w*|unclear|ruled)\b",
    re.IGNORECASE,
)
_LAYS_DOWN = pattern(r"provides?\sfor|foresees?", re.IGNORECASE)
"""What a text lays down may be a list."""
_BARRED = pattern(r"(?:be\s)?(?:only|not?|never|nothing|no\slonger)\b", re.IGNORECASE)
"""Behind such a word: what may only be done is barred else, and what will not be is put off."""
_NONE = pattern(r"\b(?:no|nothing|nobody|none|never|neither)\b[^.,;:]*$", re.IGNORECASE)
"""Before such a word: nothing could land is told as closed."""
_CLAUSE = pattern(r"[;:()\u2013\u2014]|,?\s(?:but|while|whereas|although|though)\b")
_JOINT = pattern(r",|\b(?:and|that|which|who|where|when)\b")
_ASIDE = pattern(
    r"[,;:()\u2013\u2014]|\b(?:while|although|though|which|who|during|after|before|because|but)\b"
)
_CUT = pattern(r",")
_BEFORE_DONE = pattern(r"\b(?:has|have|had)\s(?:already|now)\b", re.IGNORECASE)
_EMPTY = frozenset(
    "with that have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into".split()
)
_FINITE = pattern(
    r"\b(?:has|have|had|is|are|was|were|do|does|did|[a-z]{3,}ed|met|gave|made|held|took|led|won|sent|built"
    r"|began|came|went|saw|paid|put|sold|bought|kept|left|lost|grew|rose|fell|[a-z]{3,}s)\b"
)
_LONG = 4
_LEAST = 2
"""Words of a part that stand in what is wished."""


def told_as_done(text: str, sentences: Collection[str]) -> str:
    """A part that tells as so what all sentences nearest to it only wish, offer or plan."""
    denies = bool(DENIES.search(text))
    for words in map(_words, _parts(text)):
        near = _nearest(words, sentences) if len(words) >= _LEAST else ()
        near = (one for one in near if not (denies and DENIES.search(one)))
        wishes = [_wished(one, words) for one in near]
        if wishes and all(wishes):
            return f'as so what its source has behind "{wishes[0]}"'
    return ""


def told_as_open(text: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """What may be, where the nearest sentences have that it will and nothing leaves it open."""
    said = _MAY.search(text)
    sure = [_WILL.search(one) for one in near]
    if said and near and all(sure) and not any(map(_LEFT_OPEN.search, paragraphs)):
        return f'"{said[0]}", its source "{sure[0][0] if sure[0] else ""}"'
    return ""


def _parts(text: str) -> Iterator[str]:
    """The parts of a text in which nothing is left open: what stands behind an open word is."""
    for sentence in split_sentences(text):
        for part in _CLAUSE.split(sentence):
            told = _OPEN.search(part)
            if not told:
                yield part
            else:
                parts = _JOINT.split(part[: told.start()])[:-1]
                yield from (one for one in parts if _FINITE.search(one))
                break


def _nearest(words: frozenset[str], sentences: Collection[str]) -> Iterator[str]:
    shared = [(len(words & _words(one)), one) for one in sentences]
    best = max((count for count, _ in shared), default=0)
    return (one for count, one in shared if count >= max(best - 1, _LEAST))


def _wished(sentence: str, words: frozenset[str]) -> str:
    """The word behind which a sentence has what a part says, and not before it."""
    for found in _WISH.finditer(sentence) if not _BEFORE_DONE.search(sentence) else ():
        if _BARRED.match(sentence, found.end()) or _NONE.search(sentence[: found.start()]):
            continue
        rest = sentence[found.end() :]
        behind = words & _words(rest if _LAYS_DOWN.match(found[0]) else _ASIDE.split(rest)[0])
        before = words & _words(_CUT.split(sentence[: found.start()])[-1])
        if len(behind) >= max(_LEAST, len(before)):
            return " ".join(found[0].split())
    return ""


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _words(text: str) -> frozenset[str]:
    """The words that carry the sense; countries stand in every sentence."""
    for start, end, _ in country_names_in(text):
        text = text[:start] + " " * (end - start) + text[end:]
    words = (word for word in WORD.findall(fold(text)) if len(word) >= _LONG)
    return frozenset(map(stem_of, words)) - _EMPTY
