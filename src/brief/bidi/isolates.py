"""Parts of a paragraph -> the level of each character, with isolates round what stands apart.

Isolates have no characters in a brief: they are said by what the words are. They are put in to
resolve the levels and taken out again, but where they stood is kept, since two runs that an
isolate parts are never turned round as one (UAX 9, 5.2 and rule L2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TypeAlias
from unicodedata import bidirectional

from brief.bidi.languages import is_rtl_language
from brief.bidi.levels import FIRST, LAST, embedded_levels, has_right_to_left
from brief.bidi.sentences import FACT, MARK, ends
from brief.bidi.stretches import Stretch, held, stretches
from brief.late import NamedTuple, dataclass, pattern
from brief.model import FactSpan, Inline, NoteMark, Span, Text

NEW_LINE = "\n"
OPENERS = {False: "\u2066", True: "\u2067"}
CLOSER = "\u2069"
_SPAN = pattern(r"\d\s*[\u2013\u2014]\s*\d")
_APART = "\ufffc"
"""What stands for an isolate where it is looked at from outside: a neutral character."""
_EXPLICIT = pattern("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True, eq=False)
class Isolate:
    """Words that stand apart; from right to left or not, or (None) as their letters run."""

    rtl: bool | None = None
    is_fact: bool = False
    """Whether they are the words of a fact, which run as what they stand in."""
    is_note: bool = False


Part: TypeAlias = tuple[str, tuple[Isolate, ...]]
"""Characters, and the isolates that they stand in, the outermost first."""


def isolate_of(inline: Inline) -> tuple[Isolate, ...]:
    """The isolate that an inline is, or none."""
    match inline:
        case Text(isolated=isolated):
            return (Isolate(),) if isolated else ()
        case Span(language=""):
            return (Isolate(),)
        case Span(language=language):
            return (Isolate(is_rtl_language(language)),)
        case NoteMark():
            return (Isolate(rtl=False, is_note=True),)
        case FactSpan(content=content) if any(map(_is_typed, content)):
            return (Isolate(is_fact=True),)
        case _:
            return ()


def _is_typed(inline: Inline) -> bool:
    """Whether it is words; a figure or a name alone stands apart by itself."""
    return not isinstance(inline, NoteMark | Span) and not (
        isinstance(inline, Text) and (inline.isolated or not inline.text.strip())
    )


class Line(NamedTuple):
    """What stands between two new lines, with the isolates that are said by no character."""

    shown: str
    embedding: list[int]
    """The level of what each character stands in."""
    levels: list[int]
    origin: list[int]
    """The place of each among the paragraph's characters; -1 for the edge of an isolate."""


@dataclass(slots=True)
class Directions:
    """What each character of some parts, one after the other, is to the algorithm."""

    levels: list[int]
    embedding: list[int]
    apart: dict[int, int] = field(default_factory=dict)
    """The level of an isolate's edge before a character, the lowest where there are several."""
    lines: list[Line] = field(default_factory=list)


def resolve(parts: Sequence[Part], *, rtl: bool) -> Directions | None:
    """The directions of a paragraph; None where all runs from left to right."""
    text = "".join([text for text, _ in parts])
    if not rtl and not has_right_to_left(text):
        return None
    base = int(rtl)
    found = Directions([base] * len(text), [base] * len(text))
    for nest in _lines(parts):
        spread = nest.spread(text, rtl=rtl)
        shown = "".join(each if isinstance(each, str) else text[each] for each in spread)
        origin = [-1 if isinstance(each, str) else each for each in spread]
        line = Line(shown, *embedded_levels(shown, base), origin)
        found.lines.append(line)
        _settle(found, line)
    return found


def _settle(found: Directions, line: Line) -> None:
    """Tell each character its level, and the edges before it."""
    lowest: int | None = None
    for place, inside, level in zip(line.origin, line.embedding, line.levels, strict=True):
        if place < 0:
            lowest = level if lowest is None else min(lowest, level)
            continue
        if lowest is not None:
            found.apart[place] = lowest
            lowest = None
        found.levels[place], found.embedding[place] = level, inside


@dataclass(slots=True)
class _Nest:
    """What stands in an isolate, or on a line: places of characters, and isolates inside."""

    isolate: Isolate
    kids: list[int | _Nest] = field(default_factory=list)

    def own(self, text: str) -> str:
        return "".join(text[kid] for kid in self.kids if isinstance(kid, int))

    def spread(self, text: str, *, rtl: bool) -> list[int | str]:
        """The places in their order, with the edges of isolates.

        In words from left to right each stretch of letters from right to left is one: a number
        or a bracket after a name belongs to the sentence. In words from right to left brackets
        round a number or Latin words are one with them, and with Latin words that run on into them:
        they look the same, and LibreOffice, which ends a line between the two, holds them together.
        """
        runs = self._stretches(text, rtl=rtl)
        opens = {start for start, _ in runs}
        closes = {end for _, end in runs}
        found: list[int | str] = []
        for at, kid in enumerate(self.kids):
            if at in closes:
                found.append(CLOSER)
            if at in opens:
                found.append(OPENERS[not rtl])
            found += [kid] if isinstance(kid, int) else kid.edged(text, rtl=rtl)
        return [*found, CLOSER] if len(self.kids) in closes else found

    def _stretches(self, text: str, *, rtl: bool) -> list[Stretch]:
        own = self.own(text)
        if _EXPLICIT.search(own) or not (rtl or has_right_to_left(own)):
            return []
        if rtl:
            whole = (text[kid] if isinstance(kid, int) else kid.said(text) for kid in self.kids)
            signs = [text[kid] if isinstance(kid, int) else _APART for kid in self.kids]
            return held([*whole], signs, self._ends(text))
        signs = [text[kid] if isinstance(kid, int) else "" for kid in self.kids]
        kinds = "".join(_kind(kid, text) for kid in self.kids)
        return stretches(kinds, signs, self._ends(text) if "L" in kinds else ())

    def _ends(self, text: str) -> list[Stretch]:
        """Where sentences end."""
        return ends([text[kid] if isinstance(kid, int) else kid.sign for kid in self.kids])

    @property
    def sign(self) -> str:
        """What it is where ends of sentences are looked for."""
        if self.isolate.is_note:
            return MARK
        return FACT if self.isolate.is_fact else _APART

    def said(self, text: str) -> str:
        """All that stands in it."""
        return "".join(text[at] for at in self.places())

    def edged(self, text: str, *, rtl: bool) -> list[int | str]:
        """The places of an isolate between its edges; it stands in words that run that way."""
        own = rtl if self.isolate.is_fact else self.isolate.rtl
        if own is None:
            own = _way(self.said(text), rtl=rtl)
        return [OPENERS[own], *self.spread(text, rtl=own), CLOSER]

    def places(self) -> Iterator[int]:
        for kid in self.kids:
            if isinstance(kid, int):
                yield kid
            else:
                yield from kid.places()


def _way(own: str, *, rtl: bool) -> bool:
    """The way of all the letters; a bare number runs to the right, and what is mixed as around it.

    Not that of the first letter: an English heading that begins with an Arabic name is English. A
    span of numbers runs as around it, as one that is typed does.
    """
    kinds = set(map(bidirectional, own))
    left, right = "L" in kinds, not kinds.isdisjoint({"R", "AL"})
    if left != right:
        return right
    return rtl and (left or kinds.isdisjoint({"EN", "AN"}) or bool(_SPAN.search(own)))


def _kind(kid: int | _Nest, text: str) -> str:
    if not isinstance(kid, int):
        if kid.isolate.is_fact:
            return "L"
        kinds = {bidirectional(text[at]) for at in kid.places()}
        return "L" if "L" in kinds else "N"
    character = text[kid]
    kind = bidirectional(character)
    if kind == "NSM":
        return "M"
    if kind in {"R", "AL", "AN"} or FIRST <= character <= LAST:
        return "R"
    return "L" if kind == "L" else "N"


def _lines(parts: Sequence[Part]) -> Iterator[_Nest]:
    """A new line ends what is open and begins it again (rule X8)."""
    at = 0
    stack = [_Nest(Isolate())]
    for text, isolates in parts:
        for number, line in enumerate(text.split(NEW_LINE)):
            if number:
                yield stack[0]
                stack = [_Nest(Isolate())]
                at += 1
            if line:
                _enter(stack, isolates)
                stack[-1].kids += range(at, at + len(line))
            at += len(line)
    yield stack[0]


def _enter(stack: list[_Nest], isolates: tuple[Isolate, ...]) -> None:
    """Leave the isolates that a part does not stand in, and enter those that it does."""
    same = 0
    for nest, isolate in zip(stack[1:], isolates, strict=False):
        if nest.isolate is not isolate:
            break
        same += 1
    del stack[same + 1 :]
    for isolate in isolates[same:]:
        nest = _Nest(isolate)
        stack[-1].kids.append(nest)
        stack.append(nest)
