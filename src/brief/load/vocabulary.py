"""What the maps of a fact base are called, and the keys they take."""

from __future__ import annotations

from brief import facts
from brief.facts.cited import CitedText, WrittenCitation
from brief.facts.desk import DeskLine, Meeting
from brief.facts.editions import Edition
from brief.facts.people import Person
from brief.facts.record import Record
from brief.facts.sources import NAME_KEYS, Kept, Source
from brief.load.key_notes import DESCRIPTIONS
from brief.load.meant import meant_keys, values_of
from brief.load.shape import Part, Shape

MORE_KEYS = {"Section": ("defaults",)}
"""Keys that loading takes out before the record is made."""


def part_of(noun: str, record: type[Record], named_by: int | None = None) -> Part:
    """What a map that is read into such a record is called, and the keys it takes."""
    keys = tuple(field.alias or name for name, field in record.model_fields.items())
    keys += MORE_KEYS.get(record.__name__, ())
    notes = {key: DESCRIPTIONS.get(f"{record.__name__}.{key}", "") for key in keys}
    return Part(noun, keys, named_by, notes, values_of(record), meant_keys(record))


def _name_of(key: str) -> str:
    return f"{'an' if key[0] in 'aeiou' else 'a'} {key} of source"


FACT_BASE = Shape(
    {
        (): part_of("the file", facts.FactBase),
        ("brief",): part_of("the brief", facts.Brief),
        ("editions", "*"): part_of("edition", Edition, 1),
        ("sections", "*"): part_of("section", facts.Section, 1),
        ("sections", "*", "intro"): part_of("the intro of section", CitedText, 1),
        ("names", "*"): part_of("name", facts.Name, 1),
        ("sources", "*"): part_of("source", Source, 1),
        **{("sources", "*", key, "*"): part_of(_name_of(key), Person, 1) for key in NAME_KEYS},
        ("sources", "*", "kept"): part_of("the kept copy of source", Kept, 1),
        ("facts", "*"): part_of("fact", facts.Fact, 1),
        ("facts", "*", "figures", "*"): part_of("figure", facts.Figure, 3),
        ("facts", "*", "event"): part_of("the event of fact", facts.Event, 1),
        ("facts", "*", "cite", "*"): part_of("a citation of fact", WrittenCitation, 1),
        ("facts", "*", "confidence_because"): part_of(
            "the reason for the confidence of", CitedText, 1
        ),
        ("facts", "*", "alternatives", "*"): part_of("an alternative of", CitedText, 1),
        ("facts", "*", "indicators", "*"): part_of("an indicator of", CitedText, 1),
        ("conflicts", "*"): part_of("conflict", facts.Conflict, 1),
        ("conflicts", "*", "because"): part_of("the reason of conflict", CitedText, 1),
        ("meeting",): part_of("the meeting", Meeting),
        ("lines", "*"): part_of("line", DeskLine, 1),
    }
)
