"""Points where pieces of a note meet: one full stop, not two, and none lost by a closing mark."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from brief.citing.titles import CLOSING
from brief.late import pattern, replace
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    Link,
    Span,
    Strong,
    Text,
    iter_inlines,
)
from brief.walk import holding
from brief.words.marks import STOPS

_POINTS = frozenset(STOPS) | frozenset(",\u060c")
_ENDS = frozenset("?!\u061f\uff1f\uff01\u3002\u06d4\u0964\u0965")
"""What ends a title in any script, so that no stop follows it."""
_BEGUN = pattern("\\.[\u201d\u2019]* +$")
"""A stop behind which a new piece begins."""
_CUT_SHORT = pattern(r"\b([^\W\d_]|No|Ltd|Inc|Co|Corp|Bros|St|Dr|Mrs?|App|Rep|Cir|Ct|Supp)\.")
"""The stop of a word that is cut short, in the names of cases and law reports."""
_HOLDERS = (Emphasis, Strong, Link, Span, FactSpan)


def tidy(words: Inlines, *, inside: bool) -> Inlines:
    """The words with each point settled where two pieces meet; `inside` puts it before a mark."""
    written = [leaf.text for leaf in iter_inlines(words) if isinstance(leaf, (Text, Code))]
    said = written.copy()
    for at, text in enumerate(said):
        if at and text[:1] in _POINTS:
            _settle(said, at, inside=inside)
    return words if said == written else _rebuilt(words, iter(said))


def points_of(marks: Mapping[str, str]) -> dict[str, str]:
    """What a language has for each point of English: the Arabic comma, a space before a colon."""
    return {
        ", ": marks.get("between", ", "),
        "; ": marks.get("join", "; "),
        ": ": marks.get("colon", ": "),
        ". ": f"{marks.get('stop', '.')} ",
    }


def in_points(text: str, points: Mapping[str, str]) -> str:
    """The text with each English point as the language has it."""
    for english, own in points.items():
        if own != english:
            text = re.sub(rf"(?<!\s){re.escape(english)}", own, text)
    return text


def _settle(said: list[str], at: int, *, inside: bool) -> None:
    before = at - 1
    while before >= 0 and CLOSING.issuperset(said[before]):
        before -= 1
    if before < 0:
        return
    point, last = said[at][0], said[before][-1]
    if last == point or (point in STOPS and last in _ENDS):
        said[at] = said[at][1:]
    elif inside and any(said[before + 1 : at]):
        said[before + 1] = point + said[before + 1]
        said[at] = said[at][1:]


def _rebuilt(words: Inlines, said: Iterator[str]) -> Inlines:
    rebuilt: list[Inline] = []
    for inline in words:
        if isinstance(inline, (Text, Code)):
            if text := next(said):
                rebuilt.append(inline if text == inline.text else replace(inline, text=text))
        elif isinstance(inline, _HOLDERS):
            rebuilt.append(holding(inline, _rebuilt(inline.content, said)))
        else:
            rebuilt.append(inline)
    return tuple(rebuilt)


def without_stops(text: str) -> str:
    """The text without the stops of abbreviations: Borg v Port Co, US for U.S."""
    return _CUT_SHORT.sub(r"\1", text)


def first_word(text: str) -> str:
    """What stands before the first space, without a point behind it."""
    return text.partition(" ")[0].rstrip(",.;:")


def change_texts(words: Inlines, change: Callable[[Text], Text]) -> Inlines:
    """The words with every text changed, however deep it stands."""
    return tuple(_texts_changed(words, change))


def _texts_changed(words: Inlines, change: Callable[[Text], Text]) -> Iterator[Inline]:
    for inline in words:
        if isinstance(inline, Text):
            yield change(inline)
        elif isinstance(inline, _HOLDERS):
            yield holding(inline, change_texts(inline.content, change))
        else:
            yield inline


def capital_after_stops(words: Inlines, names: Collection[str] = ()) -> Inlines:
    """The words with a capital wherever a piece begins after a full stop.

    But in addresses, and in words that begin one of the `names`: eLife, de Gruyter.
    """
    before = ""

    def begin(text: Text) -> Text:
        nonlocal before
        starts = _BEGUN.search(before) is not None
        before = before[-8:] + text.text
        if not starts or text.text[:4] == "http" or first_word(text.text) in names:
            return text
        return replace(text, text=text.text[:1].title() + text.text[1:])

    return change_texts(words, begin)
