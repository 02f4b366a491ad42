"""What the maps of a fact base are called, and the keys they take."""

from __future__ import annotations

from pydantic import BaseModel

from brief import facts
from brief.facts.cited import CitedText, WrittenCitation
from brief.facts.desk import DeskLine, Meeting
from brief.facts.editions import Edition
from brief.facts.people import Person
from brief.facts.sources import NAME_KEYS, Kept, Source
from brief.load.key_notes import DESCRIPTIONS
from brief.load.meant import meant_keys, values_of
from brief.load.shape import Part, Shape


def _part(noun: str, record: type[BaseModel], named_by: int | None = None) -> Part:
    keys = tuple(field.alias or name for name, field in record.model_fields.items())
    notes = {key: DESCRIPTIONS.get(f"{record.__name__}.{key}", "") for key in keys}
    return Part(noun, keys, named_by, notes, values_of(record), meant_keys(record))


def _name_of(key: str) -> str:
    return f"{'an' if key[0] in 'aeiou' else 'a'} {key} of source"


FACT_BASE = Shape(
    {
        (): _part("the file", facts.FactBase),
        ("brief",): _part("the brief", facts.Brief),
        ("editions", "*"): _part("edition", Edition, 1),
        ("sections", "*"): _part("section", facts.Section, 1),
        ("sections", "*", "intro"): _part("the intro of section", CitedText, 1),
        ("names", "*"): _part("name", facts.Name, 1),
        ("sources", "*"): _part("source", Source, 1),
        **{("sources", "*", key, "*"): _part(_name_of(key), Person, 1) for key in NAME_KEYS},
        ("sources", "*", "kept"): _part("the kept copy of source", Kept, 1),
        ("facts", "*"): _part("fact", facts.Fact, 1),
        ("facts", "*", "figures", "*"): _part("figure", facts.Figure, 3),
        ("facts", "*", "event"): _part("the event of fact", facts.Event, 1),
        ("facts", "*", "cite", "*"): _part("a citation of fact", WrittenCitation, 1),
        ("facts", "*", "confidence_because"): _part(
            "the reason for the confidence of", CitedText, 1
        ),
        ("facts", "*", "alternatives", "*"): _part("an alternative of", CitedText, 1),
        ("facts", "*", "indicators", "*"): _part("an indicator of", CitedText, 1),
        ("conflicts", "*"): _part("conflict", facts.Conflict, 1),
        ("conflicts", "*", "because"): _part("the reason of conflict", CitedText, 1),
        ("meeting",): _part("the meeting", Meeting),
        ("lines", "*"): _part("line", DeskLine, 1),
    }
)
