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
    r"|Attach\u00e9?|Agent|Officer|Director|President|King|Queen|Prince|Princess|Sergeant|Sgt|Major|Admiral"
    r"|Comrade|Inspector|Constable|Councillor|Mayor|Chief|Chairman|Botschafter(?:in)?|Minister(?:in)?"
    r"|Pr\u00e4sident(?:in)?|Kanzler(?:in)?|Direktor(?:in)?|(?-i:[A-Z]))\.?\s$",
    re.IGNORECASE,
)
"""What only somebody has before a name, an initial among it."""
_LIKE_A_WORD = (
    r"(?!(?:increased|expanded|decreased|reached|remained|dropped|doubled|tripled|halved|opened|closed"
    r"|based|related|imported|exported|needed|used|produced|traded|priced|valued|marked|located"
    r"|owned|planted|harvested|stored|shipped|slowed|recovered|soared|jumped|started|ended|seed"
    r"|bed|feed|continued|followed|led\sby)\b)"
)
"""What is told of things, and is no deed of somebody: rice exported by them."""
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
_DID = pattern(
    rf" (?:had |has |also |later |then )*{_LIKE_A_WORD}"
    r"(?:[a-z]{3,}ed|led|left|wants?|knew|knows|thinks|thought|believes|hopes|spoke|gave|took\soffice"
    r"|came|went|flew|lehnte|[a-z]{3,}te(?=\s|$)|ging|kam|sprach|traf|rief|nahm|gab)\b"
)
"""What somebody did, where no article makes the name a thing: the Church opposed it."""
_A_THING = pattern(rf"(?:{_GERMAN}|\b(?:[Tt]he|an?|its|their)\s)$")
_OPENS = pattern(r"(?:^|[.!?:;\u2022|/]\s*|[\"\u201c\u00ab(]|\n|\bsays?\s)$")
_SMALL_OPENING = pattern(
    r"(?:^|[.!?:;]\s)(?:A[st]|With|For|To|By|From|And|But|If|When|While|After|Before|Since|In|Of|On"
    r"|Under|Both|Until|Once|Though|Whereas|What|Why|How|Where)\s$"
)
_BEFORE = pattern(r"\b([A-Z][\w'-]*|[Tt]he|an?|its|their)\s$")
_IN_A_NAME = pattern(r"\b[A-Z]\w+ (?:of|for)(?: the)? (?:[A-Z]\w+,? (?:and |& )?)*$")
_CAPITAL_BEHIND = pattern(r" (?:of |& )?(?:the )?[A-Z][a-z]")
_STANDS_ALONE = pattern(
    r"(?:['\u2019]s\b|[,)]|\s(?:and|or|in|at|to|from|with|on|is|was|will|would|had|has|may|could)\b|\s*$)",
    re.IGNORECASE,
)
"""Behind a surname of which no text that is told makes a word."""
_PAPERS = pattern(
    r"\s(?:memo|affair|report|channel|letter|papers?|file|plan|case|notes?|network|cell|group)\b",
    re.IGNORECASE,
)
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
    bare = not (small or kept)
    where = _is_named if german else partial(_is_somebody, alone=bare, kept=kept)
    return Form(one.said, one.cased, one.stem, one.found, where=where)


def _behind_an_article(one: Form) -> re.Pattern[str]:
    return re.compile(rf"{_GERMAN}{re.escape(one.said)}\b")


_DECLINED = pattern(
    rf"(?:{_GERMAN}|\b(?!oder\b|aber\b|unter\b|\u00fcber\b|hinter\b|gegen\b|neben\b|ohne\b|wegen\b)"
    r"[a-z\u00e4\u00f6\u00fc\u00df]+e[nmrs]?\s|-)$"
)
"""Before a German noun that is no name: an article, or a word that goes with its ending."""


def _is_named(text: str, found: re.Match[str]) -> bool:
    """Whether a German text has the noun as a name: with a title, or within a sentence alone."""
    start = found.start()
    far = max(0, start - _NEAR)
    declined = _DECLINED.search(text[far:start])
    return _is_titled(text, found) or not (declined or _OPENS.search(text, far, start))


def _is_titled(text: str, found: re.Match[str]) -> bool:
    """Whether a title or an initial stands before it, or behind it what only somebody does."""
    start = found.start()
    titled = _TITLE.search(text, max(0, start - _NEAR), start)
    end = found.end() - len("'s") if found[0].lower().endswith("'s") else found.end()
    if found[0].isupper():
        text = text.lower()
    did = not _A_THING.search(text[max(0, start - _NEAR) : start]) and _DID.match(text, end)
    return bool(titled or did or _DOES.match(text, end))


def _is_somebody(text: str, found: re.Match[str], *, alone: bool, kept: bool) -> bool:
    """Whether it is no first word of a sentence and no part of a longer name there.

    With `alone` a label that says no more than the name is somebody; with `kept`, what has an
    article is a body that is told.
    """
    if _is_titled(text, found) or (alone and found[0] == text):
        return True
    start, end = found.span()
    far = max(0, start - _NEAR)
    if alone and (_STANDS_ALONE.match(text, end) or _PAPERS.match(text, end)):
        before = _BEFORE.search(text, far, start)
        if not (before and before[1].lower() in _IN_NAMES | _ARTICLES - {"the"}):
            return not _IN_A_NAME.search(text, far, start)
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
