"""Slots: the `{turnover}`, `{by}` and `{khrenin}` in a fact's text.

The braces of `[words]{lang=be}`, words in another language, are none.
"""

from __future__ import annotations

from functools import lru_cache

from brief.late import dataclass, pattern

_SLOT = pattern(r"(?<=\])\{lang=(?P<language>[\w-]+)\}|\{(?P<name>[^{}]*)\}|[{}]")

_BEHIND, _BEFORE = pattern(r"\{+\s?[^\s{}]*"), pattern(r"[^\s{}]*\}+$")


@dataclass(frozen=True, slots=True)
class Slot:
    """A pair of braces and what stands in it; a brace without its fellow has the name ""."""

    name: str


@lru_cache(maxsize=65536)  # a fact's text is cut up by a dozen who ask what stands in it
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


def as_typed(name: str, text: str) -> tuple[str, ...]:
    """How braces with that name may stand in the file of the text, or what has one without it."""
    if name:
        return (f"{{{name}}}",)
    empty = [
        one for one in _SLOT.finditer(text) if not (one["language"] or (one["name"] or "").strip())
    ]
    return tuple(dict.fromkeys(_with_neighbours(text, one.start(), one[0]) for one in empty))


def _with_neighbours(text: str, at: int, brace: str) -> str:
    """A brace without its fellow, with the letters beside it that tell it from others."""
    if brace == "{":
        return _BEHIND.match(text, at)[0]  # type: ignore[index]  # it has the brace at least
    return _BEFORE.search(text, 0, at + 1)[0] if brace == "}" else brace  # type: ignore[index]  # as above
