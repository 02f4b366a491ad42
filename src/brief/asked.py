"""Asked: what a script asks for in its own types, read as the command line reads it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from brief.places import list_choices
from brief.problem import BriefError, Place, Problem, suggest


def read_day(asked: date | str, name: str = "today") -> date:
    """A day, or one written 2025-06-30; BriefError for what is neither."""
    if isinstance(asked, datetime):
        return asked.date()
    if isinstance(asked, date):
        return asked
    try:
        return date.fromisoformat(asked)
    except (TypeError, ValueError):
        told = f"{asked!r} is not a day"
        raise BriefError(Problem(Place(name), told, "write it so: 2025-06-30")) from None


def read_formats(asked: str | Collection[str], known: Collection[str]) -> tuple[str, ...]:
    """Names of formats, one or several; BriefError for what is none, or if there is none."""
    formats = (asked,) if isinstance(asked, str) else tuple(asked)
    choices = list_choices(sorted(known))
    unknown = [
        Problem(
            Place("formats"), f"there is no format {name!r}", suggest(str(name), known) or choices
        )
        for name in formats
        if name not in known
    ]
    if unknown or not formats:
        raise BriefError(unknown or [Problem(Place("formats"), "no format is asked for", choices)])
    return tuple(dict.fromkeys(formats))
