"""What the maps of a fact base are called, and the keys they take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief import facts
from brief.facts.cited import CitedText, WrittenCitation
from brief.facts.desk import DeskLine, Meeting
from brief.facts.editions import Edition
from brief.facts.people import Person
from brief.facts.record import Record
from brief.facts.sources import NAME_KEYS, Kept, Source
from brief.load.key_notes import DESCRIPTIONS
from brief.load.meant import meant_keys, values_of
from brief.load.shape import Part, Pattern, Shape

MORE_KEYS = {"Section": ("defaults",)}
"""Keys that loading takes out before the record is made."""


def part_of(noun: str, record: type[Record], named_by: int | None = None) -> Part:
    """What a map that is read into such a record is called, and the keys it takes."""
    keys = tuple(field.alias or name for name, field in record.model_fields.items())
    keys += MORE_KEYS.get(record.__name__, ())
    notes = {key: DESCRIPTIONS.get(f"{record.__name__}.{key}", "") for key in keys}
    return Part(noun, keys, named_by, notes, values_of(record), meant_keys(record))


class _Parts(Mapping[Pattern, Part]):
    """Parts by their patterns, each made when it is first asked for: a sound file asks for one."""

    def __init__(self, rows: Mapping[Pattern, tuple[str, type[Record], int | None]]) -> None:
        self._rows = rows
        self._made: dict[Pattern, Part] = {}

    def __getitem__(self, pattern: Pattern) -> Part:
        if pattern not in self._made:
            self._made[pattern] = part_of(*self._rows[pattern])
        return self._made[pattern]

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _name_of(key: str) -> str:
    return f"{'an' if key[0] in 'aeiou' else 'a'} {key} of source"


FACT_BASE = Shape(
    _Parts(
        {
            (): ("the file", facts.FactBase, None),
            ("brief",): ("the brief", facts.Brief, None),
            ("editions", "*"): ("edition", Edition, 1),
            ("sections", "*"): ("section", facts.Section, 1),
            ("sections", "*", "intro"): ("the intro of section", CitedText, 1),
            ("names", "*"): ("name", facts.Name, 1),
            ("sources", "*"): ("source", Source, 1),
            **{("sources", "*", key, "*"): (_name_of(key), Person, 1) for key in NAME_KEYS},
            ("sources", "*", "kept"): ("the kept copy of source", Kept, 1),
            ("facts", "*"): ("fact", facts.Fact, 1),
            ("facts", "*", "figures", "*"): ("figure", facts.Figure, 3),
            ("facts", "*", "event"): ("the event of fact", facts.Event, 1),
            ("facts", "*", "cite", "*"): ("a citation of fact", WrittenCitation, 1),
            ("facts", "*", "confidence_because"): (
                "the reason for the confidence of",
                CitedText,
                1,
            ),
            ("facts", "*", "alternatives", "*"): ("an alternative of", CitedText, 1),
            ("facts", "*", "indicators", "*"): ("an indicator of", CitedText, 1),
            ("conflicts", "*"): ("conflict", facts.Conflict, 1),
            ("conflicts", "*", "because"): ("the reason of conflict", CitedText, 1),
            ("meeting",): ("the meeting", Meeting, None),
            ("lines", "*"): ("line", DeskLine, 1),
        }
    )
)
