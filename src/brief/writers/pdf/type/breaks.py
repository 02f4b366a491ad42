"""Where a line may end (UAX 14, as far as the scripts that brief sets need it)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate
from typing import Any

from brief.late import compiled, pattern
from brief.writers.pdf.type.unspaced import FIRST_UNSPACED, between_words

SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
"""Spaces that a line may end at; the no-break ones (00A0, 2007, 202F) are not among them."""

_SPACED_START = (
    r")\]}!?/\u060c\u061b\u061f\u0964\u0965\u0e46\u0ec6\u17d4\u17d5\u17d7\u104a\u104b"
    "\u3001\u3002\u30fb\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300d\u300f\u3011\u3009\u300b\u3015"
)
"""What opens no line with a space before it either (LB13): vrai ?, the danda, Thai ๆ."""
_TURNS = "\u00ab\u2039\u201c\u2018"
"""Marks that open in one language and close in another: a space before one says that it opens."""
_OPENS_WIDE = "\uff08\uff3b\uff5b\u300c\u300e\u3010\u3008\u300a\u3014\u3016\u3018\u301a\u301d"
"""Marks as wide as a Chinese character, before which a line may end."""
_OPPORTUNITY = pattern(  # the set of all that may begin it comes first: so it is found fastest
    rf"[{SPACES}\u2010\u2013\u2014\u200b\n/-]"
    "(?:(?<=[A-Za-z0-9,.;:][ ])(?=[A-Za-z0-9])"  # mostly; what follows finds these, but later
    rf"|(?<=[{SPACES}])[{SPACES}]*+"
    rf"(?![{_SPACED_START}]|[.,:;](?!\w)|[\u00bb\u203a\u201d\u2019](?:[{SPACES}).,:;!?]|$))"
    rf"(?<![(\[{{\u201e\u201a\u00bf\u00a1{_OPENS_WIDE}][{SPACES}])"
    rf"(?<![{SPACES}(\[][{_TURNS}][{SPACES}])(?<!^[{_TURNS}][{SPACES}])"
    # after a hyphen or a dash inside a word
    r"|(?<=[\w\"'\u201d\u2019)\]][\u2010\u2013-])(?=[^\W\d])"
    r"|(?<=\u2014)(?=\w)"
    r"|(?<=\w\w/)(?=[^\W\d][^\W\d])"  # and/or, but not km/h, N/A or A/RES/78/1
    r"|(?<=[\u200b\n]))"
)
_WIDE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""Chinese and Japanese characters, which no space parts (UAX 14, class ID)."""
_PLAIN = pattern(r"[A-Za-z0-9,.;:]++(?: [A-Za-z0-9][A-Za-z0-9,.;:]*+)*+")
"""A text whose lines can end at its spaces and nowhere else, as those of most facts can."""
_WIDE_OR_BEYOND = pattern(f"[{_WIDE[0]}-\U0010ffff]")
_UNSPACED_OR_BEYOND = pattern(f"[{FIRST_UNSPACED}-\U0010ffff]")
_NO_START = (
    "\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\uff09\uff3d\uff5d\u300d\u300f\u3011"
    "\u3009\u300b\u3015\u3017\u3019\u301b\u301f\u2026\u2025\u30fc\u3005\u303b\u309d\u309e\u30fd\u30fe"
    "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u30a1\u30a3\u30a5\u30a7"
    "\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u31f0-\u31ff"
    r".,;:!?%)\]}\u2019\u201d\u00bb\u203a\u2020\u2021/\u2010-\u2014-"
)
"""What opens no line: closing marks, small kana, marks of repetition (classes CL, CJ, NS, EX)."""
_NO_END = (
    r"\uff08\uff3b\uff5b\u300c\u300e\u3010\u3008\u300a\u3014\u3016\u3018\u301a\u301d"
    r"(\[{\u2018\u201c\u00ab\u2039$\u20ac\u00a3\uffe5"
)
"""What ends no line: opening marks and signs of money (classes OP, PR)."""
_CLOSES_WIDE = (
    "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\uff3d\uff5d\u300d\u300f\u3011"
    "\u3009\u300b\u3015\u3017\u3019\u301b\u301f"
)
"""Marks as wide as such a character, after which a line may end."""
_GLUED = r"\s\u00a0\u202f\u2060\u200d\ufe00-\ufe0f\u3099\u309a"
_HYPHEN = pattern(r"(\w+)[-\u2010](?=(\w+))")
_SHORT_BEFORE, _SHORT_AFTER = 4, 6
"""Letters of the small part of a name: al-Fattah, non-EU; Il-sung, Geun-hye."""
_ADDRESS = pattern(r"(?:[a-z][a-z0-9+.-]*+://|www\.|10\.\d{4,}/)\S+")
_IN_ADDRESS = pattern(
    r"(?<=\w:)(?=\w)"  # behind a colon; https:// stays with what it leads to
    r"|(?<=[^\W_])(?<!\bwww)(?<!^10)(?=[/?&=#,;+%~.@!*|_-]+\w)"  # before any other mark
)
"""Where Chicago (14.18) has it: what opens the next line tells that the address goes on."""
_HOST = pattern(r"(?:[a-z][a-z0-9+.-]*://)?[^/]*")
_DEAR_IN_ADDRESS = 2.5
"""What a line costs that ends in a host's name, or before a hyphen, which reads as added."""
_DEAR = (
    (
        pattern(
            r"[ ](?:(?<=\d[ ])(?=[^\W\d])"  # 50 million
            r"|(?<=\b[A-Z]{3}[ ])(?=\d)"  # USD 50
            r"|(?<=\b\w[ ])(?=\w))"  # a treaty
        ),
        1.0,
        (" ",),
    ),
    (pattern(r"[A-Z](?<!\w[A-Z])[a-z]+[ ](?=[12]\d{3}\b)"), 1.0, (" 1", " 2")),  # May 2025
    (pattern(r",[ ](?<=\d,[ ])(?=\d{1,3}\b)"), 4.5, (", ",)),  # paras. 7, 12
    (pattern(r"\u2013(?<=\w\u2013)(?=[^\W\d])"), 2.5, ("\u2013",)),  # Norland and Vesland, dashed
)
"""What is better not parted, what it costs, and of what a text that may have it has something.

A line a third blank costs about four.
"""


@cache
def _between() -> re.Pattern[str]:
    """Before and after such a character; a figure stays with what it counts, and in its number."""
    after = rf"(?<=[{_WIDE}{_CLOSES_WIDE}])(?<!\d[\uff0c\uff0e\uff1a])(?![{_NO_START}{_GLUED}]|$)"
    before = rf"(?<![{_NO_END}{_GLUED}\d])(?!^)(?=[{_WIDE}])(?![{_NO_START}])"
    opens = rf"(?<![{_NO_END}{_GLUED}%])(?!^)(?=[{_OPENS_WIDE}])"
    return compiled(f"{after}|{before}|{opens}")


def break_points(text: str) -> list[int]:
    """The positions at which a new line may start, in order; the end is not one."""
    if _PLAIN.fullmatch(text) and "www." not in text:
        return list(accumulate([len(word) + 1 for word in text.split(" ")]))[:-1]
    found = [match.end() for match in _OPPORTUNITY.finditer(text)]
    if found and found[-1] == len(text):
        found.pop()
    if "-" in text or "\u2010" in text:
        whole = {match.end() for match in _HYPHEN.finditer(text) if _is_whole(*match.groups())}
        found = [position for position in found if position not in whole]
    more = set(() if text.isascii() else _between_letters(text))
    for address in _addresses(text):
        start, end = address.span()
        found = [position for position in found if not start < position < end]
        more.difference_update(range(start + 1, end))
        more.update(start + match.end() for match in _IN_ADDRESS.finditer(address[0]))
    return sorted(more.union(found)) if more else found


def _addresses(text: str) -> Iterable[re.Match[str]]:
    """The addresses in a text; most have none, which is soon seen."""
    return _ADDRESS.finditer(text) if "/" in text or "www." in text else ()


def _is_whole(before: str, after: str) -> bool:
    """Whether a hyphen stands in a name (Anne-Marie, Il-sung) or behind a figure or one letter."""
    if before[0].isdigit() or len(before) == 1:
        return True
    if before[0].isupper():
        return after[0].isupper() or len(after) <= _SHORT_AFTER
    return after[0].isupper() and len(before) <= _SHORT_BEFORE


def _between_letters(text: str) -> Iterator[int]:
    """The positions in scripts whose words no space parts."""
    if _WIDE_OR_BEYOND.search(text):
        yield from (match.end() for match in _between().finditer(text))
    if _UNSPACED_OR_BEYOND.search(text):
        yield from between_words(text)


def dear_breaks(text: str) -> dict[int, float]:
    """What a line costs that ends at one of these places, more than at another."""
    found = {
        match.end(): cost
        for form, cost, needs in _DEAR
        if any(map(text.__contains__, needs))
        for match in form.finditer(text)
    }
    for address in _addresses(text):
        start, said = address.start(), address[0]
        host = _HOST.match(said)
        for match in _IN_ADDRESS.finditer(said):
            if said.startswith("-", match.end()) or (host and match.end() < host.end()):
                found[start + match.end()] = _DEAR_IN_ADDRESS
    return found


@cache
def _dictionary(language: str) -> Any:  # noqa: ANN401 - pyphen is not typed
    from pyphen import Pyphen, language_fallback  # noqa: PLC0415 - only justified houses hyphenate

    known = language_fallback(language.replace("-", "_"))
    return Pyphen(lang=known) if known else None


_LEAST_BEFORE, _LEAST_AFTER = 2, 3
"""Letters of a word on either side of its hyphen."""
_WORD = pattern(r"[^\W\d_]{6,}")


_STRAND = pattern("[^aeiouyäöü]s$", re.IGNORECASE)


def _sure(word: str, positions: list[int], language: str) -> list[int]:
    """Without the places of German that cannot be told: Mitglied-s-taaten, Bundess-taaten.

    The pattern that parts Küs-te parts them inside a word of its own that begins with st.
    """
    if not language.lower().startswith("de"):
        return positions
    single = {at for at in positions if at + 1 in positions or at - 1 in positions}
    return [at for at in positions if at not in single and not _parts_st(word, at)]


def _parts_st(word: str, at: int) -> bool:
    before, behind = word[:at].lower(), word[at : at + 2].lower()
    return behind[:1] == "t" and bool(
        before.endswith("ss") or (behind == "tr" and _STRAND.search(before))
    )


def hyphen_points(text: str, language: str) -> list[int]:
    """The positions at which a word may be divided with a hyphen; an address has none to spare."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return []
    addresses = [address.span() for address in _addresses(text)]
    return [
        word.start() + position
        for word in _WORD.finditer(text)
        if not any(start <= word.start() < end for start, end in addresses)
        for position in _sure(word[0], dictionary.positions(word[0]), language)
        if _LEAST_BEFORE <= position <= len(word[0]) - _LEAST_AFTER
    ]
