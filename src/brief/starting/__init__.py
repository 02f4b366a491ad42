"""Starting: a folder to begin a brief in, and records added to a fact base as text."""

from __future__ import annotations

from brief.starting.addition import add_record, base_to_add_to, fault_of_id
from brief.starting.folder import example_names, new_folder
from brief.starting.placing import place_records, without_empty
from brief.starting.questions import FACT, NAME, SOURCE, Kind, Question
from brief.starting.scalar import value
from brief.starting.start import Start, is_country, read_parties

__all__ = [
    "FACT",
    "NAME",
    "SOURCE",
    "Kind",
    "Question",
    "Start",
    "add_record",
    "base_to_add_to",
    "example_names",
    "fault_of_id",
    "is_country",
    "new_folder",
    "place_records",
    "read_parties",
    "value",
    "without_empty",
]
