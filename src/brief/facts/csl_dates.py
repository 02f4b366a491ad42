"""Dates as CSL-JSON writes them, `{date-parts: [[2024, 5, 1]]}`, put into EDTF."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_KEYS = ("date-parts", "season", "circa", "edtf", "raw")
_SEASON = 20
"""EDTF's spring is month 21; CSL's seasons go from 1, spring, to 4, winter."""
_HINT = "write {date-parts: [[2024, 5, 1]]}, or the date itself: 2024-05-01"


def in_edtf(date: Mapping[str, object]) -> str:
    """The EDTF of a CSL date; ValueError says in a plain sentence what is wrong."""
    if unknown := [key for key in date if key not in _KEYS]:
        raise ValueError(f'unknown key "{unknown[0]}" in a date', _HINT)
    mark = "" if str(date.get("circa", "false")).lower() in {"false", "0", ""} else "~"
    if text := str(date.get("edtf") or date.get("raw") or ""):
        return re.sub(r"(?<=[0-9X])(?=/|$)", mark, text)
    parts = date.get("date-parts")
    if not isinstance(parts, Sequence) or isinstance(parts, str) or not 1 <= len(parts) <= 2:  # noqa: PLR2004 - a start and an end
        raise ValueError("this is not a date as CSL writes one", _HINT)
    season = str(date.get("season", ""))
    ends = [_end(part, season) for part in parts]
    return "/".join(f"{end}{mark}" for end in ends)


def _end(parts: object, season: str) -> str:
    if not isinstance(parts, Sequence) or isinstance(parts, str) or not 1 <= len(parts) <= 3:  # noqa: PLR2004 - year, month, day
        raise ValueError("this is not a date as CSL writes one", _HINT)
    if not all(str(part).isdecimal() for part in parts):
        raise ValueError("a date is made of whole numbers", _HINT)
    year, *rest = (int(str(part)) for part in parts)
    if season and not rest:
        rest = [int(season) + _SEASON if season in "1234" else _no_season(season)]
    return "-".join([f"{year:04}", *(f"{part:02}" for part in rest)])


def _no_season(season: str) -> int:
    raise ValueError(f'"{season}" is not a season', "1 is spring, 4 is winter")
