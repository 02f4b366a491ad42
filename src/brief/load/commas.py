"""Commas: texts and names that a comma in brackets makes two of, which nobody may see."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brief.facts.sources import NAME_KEYS
from brief.late import pattern
from brief.marked import Data, Marked
from brief.marked.spot import Path, Spot
from brief.problem import Problem, clip

_GOES_ON = pattern(
    r"(?:and|or|nor|but|which|who|whose|because|while|et|ou|mais|und|oder|aber|sondern|weil|pero"
    r"|\u0438|\u0438\u043b\u0438|\u043d\u043e) "
)
"""Words that no text of a list begins with, and a part of one does."""
_STOPS = (".", "!", "?", "\u2026", "\u061f", "\u06d4")
_ONE_NAME = pattern(r"[^\W\d_a-z][\w'\u2019-]*[a-z\u00df-\u00ff][\w'\u2019-]*|(?:[^\W\d_a-z]\. ?)+")
"""Borg, or initials; no body's letters, such as UNCTAD."""


def cut_by_commas(marked: Marked, countries: Collection[str]) -> Iterator[Problem]:
    """What a comma cut in a list in brackets: a text that goes on, a person's name.

    `countries` are names of theirs, which are no people's.
    """
    for path, items in _lists(marked.data):
        spot = marked.spot.find(path)
        if _in_brackets(spot, len(items)):
            is_text = path[0] != "sources"
            if is_text or {*items}.isdisjoint(countries):
                yield from (_texts if is_text else _names)(marked.file, spot, items)


def _lists(data: Data) -> Iterator[tuple[Path, list[str]]]:
    """Lists in which a comma may be meant for one of a text, each all of texts."""
    wanted = {
        "facts": ("alternatives", "indicators"),
        "names": ("also", "earlier"),
        "sources": NAME_KEYS,
    }
    for kind, keys in wanted.items():
        records = data.get(kind) if isinstance(data, dict) else None
        for id_, record in records.items() if isinstance(records, dict) else ():
            for key in keys:
                items = record.get(key) if isinstance(record, dict) else ()
                if isinstance(items, list) and len(items) > 1:
                    texts = [one for one in items if isinstance(one, str)]
                    if len(texts) == len(items):
                        yield (kind, id_, key), texts


def _in_brackets(spot: Spot, count: int) -> bool:
    """Whether a list is no column of items, which commas do not part."""
    starts = [spot.parts[n] for n in range(count)]
    return len({(one.line, one.column) for one in starts}) > len({one.line for one in starts}) or (
        len({one.column for one in starts}) > 1
    )


def _texts(file: str, spot: Spot, items: list[str]) -> Iterator[Problem]:
    for n in range(1, len(items)):
        before, item = items[n - 1], items[n]
        ends_them = item[:1].islower() and item.endswith(_STOPS)
        if not before.endswith(_STOPS) and (ends_them or _GOES_ON.match(item)):
            said = f'a comma ends the text before "{clip(item)}"'
            hint = "put a text that holds a comma in quotation marks"
            yield Problem(spot.parts[n].place(file), said, hint)


def _names(file: str, spot: Spot, items: list[str]) -> Iterator[Problem]:
    if len(items) % 2 or not all(map(_ONE_NAME.fullmatch, items)):
        return
    pairs = list(zip(items[::2], items[1::2], strict=True))
    people = ", ".join(f"{{family: {family}, given: {given}}}" for family, given in pairs)
    bodies = ", ".join(f"{{literal: {one}}}" for one in items)
    said = f'each of "{clip(", ".join(items))}" is read as the name of a body'
    hint = f"people are [{clip(people)}], bodies [{clip(bodies)}]"
    yield Problem(spot.parts[0].place(file), said, hint)
