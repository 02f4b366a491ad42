"""What the maps of a fact base are called, and the keys they take."""

from __future__ import annotations

from pydantic import BaseModel

from brief import facts
from brief.facts.cited import WrittenCitation
from brief.load.shape import Part, Shape


def _part(noun: str, record: type[BaseModel], named_by: int | None = None) -> Part:
    keys = tuple(field.alias or name for name, field in record.model_fields.items())
    return Part(noun, keys, named_by)


FACT_BASE = Shape(
    {
        (): _part("the file", facts.FactBase),
        ("brief",): _part("the brief", facts.Brief),
        ("sections", "*"): _part("section", facts.Section, 1),
        ("names", "*"): _part("name", facts.Name, 1),
        ("sources", "*"): _part("source", facts.Source, 1),
        ("sources", "*", "author", "*"): _part("an author of source", facts.Author, 1),
        ("sources", "*", "kept"): _part("the kept copy of source", facts.Kept, 1),
        ("facts", "*"): _part("fact", facts.Fact, 1),
        ("facts", "*", "figures", "*"): _part("figure", facts.Figure, 3),
        ("facts", "*", "event"): _part("the event of fact", facts.Event, 1),
        ("facts", "*", "cite", "*"): _part("a citation of fact", WrittenCitation, 1),
        ("conflicts", "*"): _part("conflict", facts.Conflict, 1),
    }
)
