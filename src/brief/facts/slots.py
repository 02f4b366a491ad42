"""Slots: the `{turnover}`, `{by}` and `{khrenin}` in a fact's text.

The braces of `[words]{lang=be}`, words in another language, are none.
"""

from __future__ import annotations

from functools import lru_cache

from brief.late import dataclass, pattern

_SLOT = pattern(r"(?<=\])\{lang=(?P<language>[\w-]+)\}|\{(?P<name>[^{}]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class Slot:
    """A pair of braces and what stands in it; a brace without its fellow has the name ""."""

    name: str


@lru_cache(maxsize=4096)  # a fact's text is cut up by a dozen who ask what stands in it
def split_slots(text: str) -> tuple[str | Slot, ...]:
    """A text cut into plain words and slots, in order."""
    if "{" not in text and "}" not in text:
        return (text,) if text else ()
    parts: list[str | Slot] = []
    end = 0
    for found in _SLOT.finditer(text):
        if found["language"]:
            continue
        if found.start() > end:
            parts.append(text[end : found.start()])
        parts.append(Slot((found["name"] or "").strip()))
        end = found.end()
    if end < len(text):
        parts.append(text[end:])
    return tuple(parts)


def slots_of(text: str) -> tuple[str, ...]:
    """The names in a text's braces, in order."""
    return tuple(part.name for part in split_slots(text) if isinstance(part, Slot))
