"""Passages: words that a brief prints as one, with where in them each fact stands.

A passage is a whole paragraph, or the words of a fact with those of other facts inside them, as a
contested point has. Where one stands in a file letter for letter, all its facts are known at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import dataclass
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Span,
    Strong,
    Text,
)

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\u200e\u200f\u2066\u2067\u2068\u2069\u061c"))


@dataclass(frozen=True, slots=True)
class Found:
    """Where in a text the words of a fact stand."""

    begin: int
    end: int
    fact: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A tidy text and the facts in it, in their order; one may stand inside another."""

    text: str
    facts: tuple[Found, ...]
    fact: str = ""
    """Whose words it is, if it is not a whole paragraph."""


def tidy(text: str) -> str:
    """A text without what nobody sees, or an editor changes by itself."""
    return " ".join(text.translate(UNSEEN).replace("\N{NON-BREAKING HYPHEN}", "-").split())


def passages_of(content: Inlines) -> Iterator[Passage]:
    """The passages of a paragraph: itself, and the words of each fact in it."""
    written: list[str] = []
    facts = _in_order(one for one in _facts_in(content, written) if one.begin < one.end)
    whole = tidy("".join(written))
    if facts and (0, len(whole)) not in {(one.begin, one.end) for one in facts}:
        yield Passage(whole, facts)
    for one in facts:
        inside = tuple(
            Found(each.begin - one.begin, each.end - one.begin, each.fact)
            for each in facts
            if one.begin <= each.begin and each.end <= one.end
        )
        yield Passage(whole[one.begin : one.end], inside, one.fact)


def _in_order(facts: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(facts, key=lambda one: (one.begin, -one.end)))


def _facts_in(content: Iterable[Inline], written: list[str]) -> Iterator[Found]:
    """The facts of some words, which are put behind what is written by then."""
    for inline in content:
        begin = _length(written) if isinstance(inline, FactSpan) else 0
        if isinstance(inline, (Text, Code)):
            written.append(inline.text)
        elif isinstance(inline, LineBreak):
            written.append(" ")
        elif isinstance(inline, (Emphasis, Strong, Link, Span, FactSpan)):
            yield from _facts_in(inline.content, written)
        if isinstance(inline, FactSpan):
            yield Found(begin, len(tidy("".join(written))), inline.fact)


def _length(written: Iterable[str]) -> int:
    """Where the next letter comes to stand in the tidy text."""
    return len(tidy(f"{''.join(written)}x")) - 1
