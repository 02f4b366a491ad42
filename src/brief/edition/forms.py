"""Forms: how a name may stand in words, whatever its case, accents, ending or prefix."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import field

from brief.late import dataclass, pattern

_OTHERS = {
    "\u0131\u0142\u0141\u00f8\u00d8\u0111\u0110\u0127\u0126\u00f0\u00d0": "ilLoOdDhHdD",
    "\u0649\u06cc\u0629\u06c1\u06be\u06a9_": "\u064a\u064a\u0647\u0647\u0647\u0643 ",
}
"""Letters that decomposing leaves, and those that they are typed as."""
_PAIRS = {
    "\u00df": "ss",
    "\u1e9e": "SS",
    "\u00e6": "ae",
    "\u00c6": "Ae",
    "\u0153": "oe",
    "\u0152": "Oe",
    "\u00fe": "th",
    "\u00de": "Th",
}
_ALIKE = {
    "'": "\u2018\u2019\u201b\u02bb\u02bc\u02be\u02bf\u2032\u00b4`",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
}
_APOSTROPHE = pattern(rf"(?<=\w)['{_ALIKE[chr(39)]}](?=\w)")
_UNSEEN = (
    *map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u061c\ufeff\u0640"),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)
_LETTERS: dict[int, str | None] = {
    **{ord(one): like for one, like in _PAIRS.items()},
    **{ord(one): like for said, likes in _OTHERS.items() for one, like in zip(said, likes)},  # noqa: B905 - of one length
    **{ord(one): like for like, said in _ALIKE.items() for one in said},
    **dict.fromkeys(_UNSEEN),
    **{zero + n: str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for n in range(10)},
    0x66B: ".",
    0x66C: ",",
}
"""Letters as they are typed, and the figures of Arabic, Persian, Hindi and Bengali as ours."""
_IN_TWO = str.maketrans(
    {
        "\u00e4": "ae",
        "\u00f6": "oe",
        "\u00fc": "ue",
        "\u00f8": "oe",
        "\u0111": "dj",
        "\u0110": "Dj",
        "\u00e5": "aa",
        "\u00c4": "Ae",
        "\u00d6": "Oe",
        "\u00dc": "Ue",
        "\u00d8": "Oe",
        "\u00c5": "Aa",
    }
)
_RING = {ord("\u00e5"): "aa", ord("\u00c5"): "Aa"}
_RAISED = pattern("(?<=[^\\W\\d_]{4})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")
"""The mark of a note as letters, which is none of the name before it."""
_AL = pattern("^([AE]l)-(?=[A-Z])")
_OF_TWO = pattern(r"(?<=[B-DF-HJ-NPR-TV-Zb-df-hj-npr-tv-z])(?:ae|oe|ue)(?=[b-df-hj-np-tv-z]{2})")
"""Two letters that stand for one with a mark: Mueller."""
_SET_APART = pattern(r"(?<!\w)[^\W\d_](?:[ \u00a0\u2000-\u200a\u202f][^\W\d_]){3,}(?!\w)")
"""Letters set apart by one space each, as words are for show."""
_LATIN = "(?:'?s|es|s')?"
"""What a name of Latin letters has behind it: of one person, or of several."""
_KEYBOARD = str.maketrans(
    "aeiyouAUxgmhvk",
    "\u0430\u0435\u0438\u044b\u043e\u0443\u044f\u044e\u044c\u0433\u043c\u0445\u0432\u0456",
)
_CYRILLIC = (
    "ogo ego omu emu ymi imi ami Ami ovi evi aA AA uU UU oi ei yi ii ym im yh ih om em oU eU ov ev"
    " am Am ah Ah ye ie iA iU a A u U y i e o k x"
).translate(_KEYBOARD)
"""Endings of names in Russian and its neighbours, their letters without marks."""
CYRILLIC_ENDINGS = _CYRILLIC.replace(" ", "|")
"""The same, as a pattern has them."""
_STEM = pattern(f"[{'aeioyxuUAk'.translate(_KEYBOARD)}]{{1,2}}$", re.IGNORECASE)
_LONG = 8
"""Letters of a name of several words from which on it is known without a space: @janegrebner."""
_LEAST_STEM = 3
_OF_CYRILLIC = pattern("[\u0400-\u052f]{3,}$")
_OF_ARABIC = pattern("[\u0620-\u06ff]")
_OF_HEBREW = pattern("[\u05d0-\u05ea]")
_UNSPACED = pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Scripts that set no space between words, or none before an ending."""
_JOINED = "[\u0648\u0641]?[\u0628\u0644\u0643]?"
"""And, so; with, for, as: what Arabic writes before a word, in one with it."""
_JOINED_HEBREW = "[\u05d5]?[\u05d4\u05d1\u05dc\u05de\u05e9\u05db]{0,2}"
_ARTICLE, _FOR_THE = "\u0627\u0644", "\u0644\u0644"
_LEAST_JOINED = 3


@dataclass(frozen=True, slots=True)
class Form:
    """A name that is looked for: as the user knows it, and how it may stand."""

    said: str
    cased: bool
    """Whether it is looked for in the capitals it has, or in capitals alone: Stone, no stone."""
    stem: str
    """What any text that holds it holds too, in small letters."""
    found: re.Pattern[str] = field(compare=False)
    bent: bool = False
    """Whether it is what another language makes of the name."""
    where: Callable[[str, re.Match[str]], bool] | None = field(default=None, compare=False)
    """Whether somebody is meant there, of a name that is a word too: Hall, and City Hall."""

    def stands_in(self, words: Plain) -> re.Match[str] | None:
        """Where it stands first."""
        if self.stem not in words.low:
            return None
        text = words.text if self.cased else words.low
        if self.where is None:
            return self.found.search(text)
        every = self.found.finditer(text)
        return next((one for one in every if self.where(text, one)), None)


@dataclass(frozen=True, slots=True)
class Plain:
    """Words as names are looked for in them, with their capitals and without."""

    text: str
    low: str


def plain(text: str) -> Plain:
    """The words without accents, joins and marks that nobody sees, with one space between them."""
    if not text.isascii():
        text = _RAISED.sub(" ", text)
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(mark for mark in apart if not unicodedata.combining(mark))
    text = _SET_APART.sub(_set_together, text.translate(_LETTERS))
    text = " ".join(text.split())
    return Plain(text, text.casefold())


def _set_together(letters: re.Match[str]) -> str:
    return "".join(letters[0].split())


def spellings_of(said: str) -> tuple[str, ...]:
    """The name, and how it is typed without its marks.

    So German, Danish or a passport does: Moeller, and the other way round; so is O'Hara
    without its apostrophe.
    """
    composed = unicodedata.normalize("NFC", said)
    bare = _APOSTROPHE.sub("", said)
    ring = composed.translate(_RING)  # Odegaard for \u00d8deg\u00e5rd
    one = _OF_TWO.sub(lambda found: found[0][0], said)
    article = _AL.sub(lambda found: found[1], said)
    low = f"{article[0]}{article[1:].lower()}" if article != said else said  # Alhamdani
    return tuple(dict.fromkeys((said, composed.translate(_IN_TWO), ring, bare, one, low)))


def form_of(said: str, *, cased: bool = False) -> Form:
    """How the name may stand."""
    known = plain(said)
    spelt = [known.text, known.text.upper()] if cased else [known.low]
    either = "|".join(dict.fromkeys(map(_written, spelt)))
    stem = max(map(_stem, known.low.split(" ")), key=len)
    return Form(said, cased, stem, re.compile(either))


def _written(name: str) -> str:
    words = name.split(" ")
    first, *others = words
    ends = [_ended(word) for word in others]
    inner = ("[ .-]?" if len(name) > _LONG else "[ -]").join([_begun(first), *ends])
    if _UNSPACED.search(name):
        return inner
    return rf"(?<!\w){inner}{_after(words[-1])}(?!\w)"


def _begun(word: str) -> str:
    if len(word) < _LEAST_JOINED:
        return _ended(word)
    if _OF_ARABIC.match(word):
        bare = word.removeprefix(_ARTICLE)
        for_the = f"|[\u0648\u0641]?{_FOR_THE}{re.escape(bare)}" if bare != word else ""
        return f"(?:{_JOINED}{re.escape(word)}{for_the})"
    joined = _JOINED_HEBREW if _OF_HEBREW.match(word) else ""
    return f"{joined}{_ended(word)}"


def _ended(word: str) -> str:
    """The word with any ending of its cases, if it has some."""
    if not _OF_CYRILLIC.match(word):
        return re.escape(word)
    endings = CYRILLIC_ENDINGS.upper() if word.isupper() else CYRILLIC_ENDINGS
    return f"{re.escape(_stem(word))}(?:{endings})?"


def _after(word: str) -> str:
    latin = _LATIN.upper() if word.isupper() else _LATIN
    return latin if word[-1:].isascii() and word[-1:].isalpha() else ""


def _stem(word: str) -> str:
    if _OF_ARABIC.match(word):
        return word.removeprefix(_ARTICLE)
    if not _OF_CYRILLIC.match(word):
        return word
    bare = _STEM.sub("", word)
    return bare if len(bare) >= _LEAST_STEM else word
