"""Common: surnames that are words as well (Rice, Hall), and where somebody is meant by one.

Of "Rice exports rose" and "Rice said no" only the second names somebody. What a text writes small
elsewhere, or what a source is called that is told, is no surname at the start of a sentence, and
none in a longer name: City Hall, Trade Ministry, World Trade Organization.
"""

from __future__ import annotations

import re
from functools import partial

from brief.edition.forms import Form, Plain
from brief.late import pattern

_COMMON = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "abbey bank banks bay beach bishop bridge bush castle church coast cross dean field fields"
        " fisher ford forest fort frost garden gate glass gold green hall head hill hills hope"
        " house king lake land lane law lord march mark market marsh may mill mills noble"
        " park port power price prince prior rice rivers road rose sands school sharp shore silver"
        " square star steel stone street strong temple tower trade underwood wall ward waters way"
        " well wells west white wood woods young"
    ).split()
)
"""English nouns that many are called by."""
_GERMAN = r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Kk]?[Ee]in(?:e[nmrs]?)?|[Ii]m|[Zz]u[mr]|[Vv]om|[Aa]m)\s"
"""What stands before a German noun, which has a capital in any case."""
_TITLE = pattern(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Lord|Mme|Mlle|M|Herrn?|Frau|Sr|Sra|Don|Do\u00f1a"
    r"|Se\u00f1ora?|Hon|Professor|Ambassador|Minister|Senator|Judge|Justice|General|Colonel|Captain"
    r"|Commissioner|Consul|Chancellor|Secretary|Envoy|Deputy|Governor|Premier|Madame|Monsieur"
    r"|[A-Z])\.?\s$"
)
"""What only somebody has before a name, an initial among it."""
_DOES = pattern(
    r"(?:,? (?:who|whose|then|himself|herself)\b|, (?:the|an?)\b"
    r"| (?:had |has |also |later |then |a |hat )*(?:said|says|told|tells|wrote|writes|met|spoke"
    r"|visited|called|asked|argued|warned|thanked|resigned|replied|denied|signed|agreed|added|declined"
    r"|travelled|flew|arrived|appeared|confirmed|insisted|promised|stated|announced|dit|d\u00e9clar\u00e9"
    r"|sagte|erkl\u00e4rte|schrieb|dijo|declar[o\u00f3]|afirm[o\u00f3])\b"
    r"|['\u2019]s? (?:visit|talks|letter|speech|statement|remarks|memo|office|team|trip|meeting"
    r"|call|proposal|views?|account|resignation|house|wife|husband|aides?)\b)"
)
"""What only somebody does or has, behind a name."""
_OPENS = pattern(r"(?:^|[.!?:;\u2022|/]\s*|[\"\u201c\u00ab(]|\n|\bsays?\s)$")
_SMALL_OPENING = pattern(
    r"(?:^|[.!?:;]\s)(?:A[st]|With|For|To|By|From|And|But|If|When|While|After|Before|Since|In|Of|On"
    r"|Under|Both|Until|Once|Though|Whereas|What|Why|How|Where)\s$"
)
_BEFORE = pattern(r"\b([A-Z][\w'-]*|[Tt]he|an?|its|their)\s$")
_IN_A_NAME = pattern(r"\b[A-Z]\w+ (?:of|for)(?: the)? (?:[A-Z]\w+,? (?:and |& )?)*$")
_CAPITAL_BEHIND = pattern(r" (?:of |& )?(?:the )?[A-Z][a-z]")
_ARTICLES = frozenset(("the", "a", "an", "its", "their"))
_NEAR = 60
"""Letters before a word that tell what it is."""
_IN_NAMES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "city town village guild concert world free fair foreign international national central"
        " royal great old new north south east west upper lower white black red green high union"
        " common global liberty independence exhibition congress people's saint st mount lake port"
        " hyde trade"
    ).split()
)
"""First words of what is called by two: City Hall, World Trade."""


def common(one: Form, words: Plain, *, kept: bool, language: str) -> Form | None:
    """The surname as it is looked for where it is a word too; None where it is none.

    `words` are all that is told; `kept` says whether something that is told is called so.
    """
    if one.bent or one.stem != one.said.lower():
        return None
    german = bool(language == "de" and _behind_an_article(one).search(words.text))
    small = bool(re.search(rf"(?<![\w-]){re.escape(one.stem)}(?![\w-])", words.text))
    if not (german or small or one.stem in _COMMON):
        return None
    where = _is_titled if german else partial(_is_somebody, alone=not (small or kept), kept=kept)
    return Form(one.said, one.cased, one.stem, one.found, where=where)


def _behind_an_article(one: Form) -> re.Pattern[str]:
    return re.compile(rf"{_GERMAN}{re.escape(one.said)}\b")


def _is_titled(text: str, found: re.Match[str]) -> bool:
    """Whether a title or an initial stands before it, or behind it what only somebody does."""
    start = found.start()
    titled = _TITLE.search(text, max(0, start - _NEAR), start)
    end = found.end() - len("'s") if found[0].endswith("'s") else found.end()
    return bool(titled or _DOES.match(text, end))


def _is_somebody(text: str, found: re.Match[str], *, alone: bool, kept: bool) -> bool:
    """Whether it is no first word of a sentence and no part of a longer name there.

    With `alone` a label that says no more than the name is somebody; with `kept`, what has an
    article is a body that is told.
    """
    if _is_titled(text, found) or (alone and found[0] == text):
        return True
    start, end = found.span()
    far = max(0, start - _NEAR)
    if found[0].isupper() and (text[far:start] + text[end : end + _NEAR]).isupper():
        return False  # in a heading all letters are capitals
    before = _BEFORE.search(text, far, start)
    if _SMALL_OPENING.search(text, far, start):
        return not _CAPITAL_BEHIND.match(text, end)
    if _OPENS.search(text, far, start) or (before and before[1].lower() in _IN_NAMES):
        return False
    if kept and before and before[1].lower() in _ARTICLES:
        return False
    return not (_CAPITAL_BEHIND.match(text, end) or _IN_A_NAME.search(text, far, start))
