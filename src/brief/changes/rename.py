"""A rename: one record under two ids."""

from __future__ import annotations

from brief.late import NamedTuple


class Rename(NamedTuple):
    """The two ids of one record, and how that is known."""

    was: str
    id: str
    by: str
    is_certain: bool
    alike: float
