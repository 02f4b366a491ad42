"""Titles: quotation marks inside quotation marks, stops that a sentence takes over, short titles.

Chicago 17, 6.9 (points before the closing mark), 13.30 (marks within marks), 14.94, 14.33.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from brief.bidi import has_right_to_left
from brief.late import dataclass, pattern
from brief.words.marks import marks_of

Pairs: TypeAlias = tuple[tuple[str, str], tuple[str, str]]
"""What opens and closes a quotation, and one inside it."""
_DOUBLE, _SINGLE = ("\u201c", "\u201d"), ("\u2018", "\u2019")
ENGLISH: Pairs = (_DOUBLE, _SINGLE)
_SPACES = "\u00a0\u202f"
CLOSING = frozenset("\u201d\u2019\u00bb\u201c\u2018" + _SPACES)
"""Marks that close in one language or another, and the spaces inside them."""
_SHORTENED = pattern(
    r"(?:\.\w+|\b(?:\w|Inc|Ltd|Co|Corp|Jr|Sr|St|No|etc|al|vols?|eds?|Dr|Mrs?|Gen|Gov|Bros)|& co)\.$"
)
"""Ends in the stop of a word that is cut short, which stays: U.S., Ltd."""
_OPENERS = frozenset({
    "re", "fw", "fwd", "aw", "wg", "tr", "live", "breaking", "watch", "listen", "video", "photos",
    "exclusive", "update", "updated", "correction", "opinion", "comment", "analysis", "explainer",
    "interview", "editorial", "factbox", "podcast", "q&a", "review",
})  # fmt: skip
"""Words before a colon that name no piece: Re: Tariffs, Live: talks on fish."""
_COLON = pattern(r":(?=\s)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A title ready for marks: its words, and the closing marks that end them."""

    words: str
    closing: str
    marks: tuple[str, str]
    """Those that stand around the whole."""


def pairs_of(language: str, quotes: str) -> Pairs:
    """The marks of a language; in English a style has the double or the single ones outside."""
    if language.lower().partition("-")[0] == "en":
        return ENGLISH if quotes == "double" else (_SINGLE, _DOUBLE)
    marks = marks_of(language)
    outer = (marks.opening + marks.inside, marks.inside + marks.closing)
    return outer, (marks.inner_opening, marks.inner_closing)


def nested(title: str, pairs: Pairs, depth: int) -> str:
    """The title with each quotation in it in the marks of its depth; other languages' stay.

    But those of English, which many type in any language, and whose opening one closes in German.
    """
    if not has_right_to_left(title):
        pairs = _straight(pairs[0]), _straight(pairs[1])
    known = dict.fromkeys((*pairs, _DOUBLE))
    if not _may_quote(title, known):
        return title
    made: list[str] = []
    open_at: list[tuple[str, int, int]] = []
    at = 0
    while at < len(title):
        if open_at and at == open_at[-1][1]:
            closing, _, width = open_at.pop()
            made.append(closing)
            at += width
        elif begun := _begun(title, at, known):
            (opening, closing), end = begun
            ours = pairs[(depth + len(open_at)) % 2]
            open_at.append((ours[1], end, len(closing)))
            made.append(ours[0])
            at += len(opening)
        else:
            made.append(title[at])
            at += 1
    return "".join(made)


def _straight(pair: tuple[str, str]) -> tuple[str, str]:
    """The marks inside a title from left to right, though the brief turns them."""
    return {_DOUBLE[::-1]: _DOUBLE, _SINGLE[::-1]: _SINGLE}.get(pair, pair)


def _begun(
    title: str, at: int, pairs: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], int] | None:
    """The pair of the quotation that opens here, and where it ends."""
    for opening, closing in pairs:
        if title.startswith(opening, at) and (end := _end_of(title, at, opening, closing)) >= 0:
            return (opening, closing), end
    return None


def quoted(title: str, pairs: Pairs, own: Pairs | None = None) -> Quoted:
    """The title as it stands inside marks, without a point that the note gives it itself.

    `own` are the marks of its language, where that is not the brief's: those inside are of it.
    """
    if own is None:
        return _parted(nested(title, pairs, 1), pairs)
    around = {*"".join(pairs[0])} - {*_SPACES}
    return replace(
        _foreign(title, own, int(not around.isdisjoint("".join(own[0])))), marks=pairs[0]
    )


def unquoted(title: str, pairs: Pairs, own: Pairs | None = None) -> Quoted:
    """The title as it stands without marks, the closing ones of a quotation at its end apart."""
    return _parted(nested(title, pairs, 0), pairs) if own is None else _foreign(title, own, 0)


def _foreign(title: str, own: Pairs, depth: int) -> Quoted:
    """A title in another language, which the marks at its end belong to: no comma goes inside."""
    made = _parted(nested(title, own, depth), own)
    return replace(made, words=made.words + made.closing, closing="")


def _parted(words: str, pairs: Pairs) -> Quoted:
    bare, closing = words, ""
    while pair := next((one for one in pairs if _ends_a_quotation(_ended(bare), one)), None):
        bare = _ended(bare)[: -len(pair[1])]
        closing = pair[1] + closing
    return Quoted(without_stop(bare), closing, pairs[0])


_POINTS = ".,;:\u060c\u061b\u06d4"
"""Those of Arabic and Urdu too, of which a note sets its own."""


def _ended(words: str) -> str:
    """The words without a point behind them; three dots stay."""
    return words if words.endswith("..") else words.rstrip(_POINTS)


def without_stop(title: str) -> str:
    """The title without a point at its end, of which the note sets its own."""
    if title.endswith("..") or (title.endswith(".") and _SHORTENED.search(title)):
        return title
    return title.rstrip(_POINTS)


_BEGIN_SPEECH, _END_SPEECH = "\"'\u2018\u201c\u00ab\u201e", "\"'\u2019\u201d\u00bb\u201c"


def shortened(title: str) -> str:
    """The title up to its colon; one in a time, a number or a quotation, or before one, is none."""
    for colon in _COLON.finditer(title):
        before = title[: colon.start()]
        if _is_quoted(title, colon.start()):
            continue
        between = before.rstrip()[-1:].isdigit() and title[colon.end() :].lstrip()[:1].isdigit()
        opens = all(word.strip().casefold() in _OPENERS for word in before.split(":"))
        if between or opens or before[-1:].isdigit():
            continue
        if before.rstrip()[-1:] not in _END_SPEECH and _speaks(title[colon.end() :]):
            continue
        if before.strip() and _is_whole(before):
            return before.rstrip()
    return title


def _speaks(after: str) -> bool:
    """Whether what stands behind a colon is all somebody's words, as in Minister: "We go"."""
    said = after.strip().rstrip(".,!?\u2026")
    return len(said) > 1 and said[0] in _BEGIN_SPEECH and said[-1] in _END_SPEECH


def _is_quoted(title: str, place: int) -> bool:
    """Whether a quotation stands open there that closes further on."""
    begun = (_begun(title, at, ENGLISH) for at in range(place))
    return _may_quote(title, ENGLISH) and any(one and one[1] >= place for one in begun)


def _may_quote(title: str, pairs: Iterable[tuple[str, str]]) -> bool:
    return any(opening in title for opening, _ in pairs)


def _end_of(title: str, at: int, opening: str, closing: str) -> int:
    """Where the quotation ends that this mark opens; -1 for an ayn, an apostrophe or a closing."""
    low = title[:at].count("\u201e") + title[:at].count("\u201a")
    if opening in "\u201c\u2018" and low > title[:at].count("\u201c") + title[:at].count("\u2018"):
        return -1  # it closes a quotation of German
    if closing != "\u2019":
        return title.find(closing, at + len(opening))
    upto = title.find(opening, at + 1)
    for end in range((len(title) if upto < 0 else upto) - 1, at + 1, -1):
        if title[end] == closing and not title[end + 1 : end + 2].isalnum():
            return end
    return -1


def _ends_a_quotation(words: str, pair: tuple[str, str]) -> bool:
    return words.endswith(pair[1]) and pair[0] in words[: -len(pair[1])]


def _is_whole(words: str) -> bool:
    return (
        sum(words.count(mark) for mark in "\u201c\u201d\u201e") % 2 == 0
        and words.count("\u00ab") == words.count("\u00bb")
        and words.count('"') % 2 == 0
        and ("\u2018" not in words or nested(words, ENGLISH, 0) != words or "\u2019" not in words)
    )
