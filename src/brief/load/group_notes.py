"""What each key of a group of facts, and of a section's defaults, is for."""

from __future__ import annotations

_SHARED = {
    "source": "The source of places that stand alone: cite: para 8.",
    "rank": "The rank of those that say none.",
    "kind": "The kind of those that say none.",
    "by": "Whose claims and assessments those are that say none and cite this source.",
    "date": "The date of those that say none.",
    "about": "What those are about that do not say it.",
    "marking": "The marking of those that say none.",
    "use": "The use of those that say none.",
}

GROUP_NOTES = {
    "Section.defaults": "What its facts are taken to say where neither they nor their group does.",
    **{f"Defaults.{key}": note for key, note in _SHARED.items()},
    "Group.section": "The id of the section of its facts.",
    "Group.topic": "The small heading under which they stand.",
    **{f"Group.{key}": note for key, note in _SHARED.items()},
    "Group.facts": "Its facts by id, or groups of them, in the order of print.",
}
