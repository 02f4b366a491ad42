"""Phrase: fixed words of the brief's language, as a template prints them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from typing import Any, cast

from brief.citing.points import tidy
from brief.late import dataclass
from brief.markdown.headings import heading_id
from brief.markdown.printed import Value
from brief.model import Inline, Inlines, Text, plain_text
from brief.problem import suggest
from brief.template.counted import is_own
from brief.words import FixedWords
from brief.words.marks import STOPS

_TITLES = frozenset(
    (
        "at-a-glance",
        "bottom-line",
        "contested-points",
        "key-points",
        "last-meeting",
        "last-meetings",
        "our-judgements",
        "the-background",
    )
)


def phrase(words: FixedWords, key: str, **values: object) -> Inlines:
    """The phrase of that key with inlines or texts put in; texts that touch are one."""
    return tuple(_joined(words.parts(key, values)))


def _stops_twice(said: str, more: str) -> bool:
    """Whether a word that is shortened by a stop, such as a year of Russian, ends the sentence."""
    stop = said[-1:]
    return stop in STOPS and more.startswith(stop) and not more.startswith(stop * 2)


def _joined(parts: Iterable[object]) -> Iterator[Inline]:
    held = before = ""
    for part in parts:
        content = (Text(part),) if isinstance(part, str) else cast("Inlines", part)
        for inline in content:
            if isinstance(inline, Text) and inline.place is None and not inline.isolated:
                twice = _stops_twice(held or before, inline.text)
                held += inline.text[1:] if twice else inline.text
                continue
            if held:
                yield Text(held)
                held = ""
            yield inline
            before = plain_text((inline,))
    if held:
        yield Text(held)


@dataclass(frozen=True)
class Phrase:
    """Fixed words with their values put in: what `{{ words("undated") }}` prints."""

    content: Inlines
    on_print: Callable[[str], None] | None = field(default=None, repr=False, compare=False)
    """Who is told what a title says, as it is printed."""

    @property
    def anchor(self) -> str:
        """What a link to a heading of these words leads to, after its `#`."""
        return heading_id(plain_text(self.content))

    def printed(self) -> Value:
        """The words."""
        if self.on_print:
            self.on_print(plain_text(self.content))
        return self.content


@dataclass(frozen=True)
class Phrases:
    """What a template calls `words`: fixed words by their key."""

    words: FixedWords = field(repr=False)
    to_value: Callable[[Any], Value] = field(repr=False)
    on_title: Callable[[str], None] | None = field(default=None, repr=False)
    """Who is told what a title says under which facts stand."""

    def __call__(self, key: str, /, **values: object) -> Phrase:
        """The phrase of that key with its names filled; values keep their notes and their places.

        `n` chooses the plural; a list is joined as the language joins it.
        """
        if not self.words.has(key):
            near = suggest(key, self.words.data["phrases"])
            said = f"there are no fixed words {key!r}"
            raise ValueError(f"{said} ({near})" if near else said)
        own = {
            name: self.to_value(value)
            for name, value in values.items()
            if is_own(value) and name != "n"
        }
        try:
            parts = [
                part if isinstance(part, str) else self.to_value(part)
                for part in self.words.parts(key, {**values, **own})
            ]
        except KeyError as missing:
            raise ValueError(f"the words {key!r} need {missing.args[0]}=…") from None
        told = self.on_title if key in _TITLES else None
        return Phrase(tidy(tuple(_joined(parts)), inside=False), told)
