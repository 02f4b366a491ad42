"""Surnames: what people are called after their first mention, where that tells one person alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brief.facts import Name


def telling_surnames(names: Mapping[str, Name]) -> dict[str, str]:
    """The surname of each person who has one that no other person of the base is called by."""
    people = {id_: name for id_, name in names.items() if name.kind == "person"}
    return {
        id_: name.surname
        for id_, name in people.items()
        if name.surname
        and not any(_has(other, name.surname) for at, other in people.items() if at != id_)
    }


def _has(name: Name, surname: str) -> bool:
    """Whether the surname is part of a person's whole name."""
    spellings = (name.print, name.surname)
    return any(f" {surname} ".casefold() in f" {said} ".casefold() for said in spellings)
