"""Placing: where a figure stands, so that text fills the page before it.

A chart or a timeline that no longer fits leaves the foot of its page empty. Then words that come
after it stand before it, in every format alike, and before notes are numbered for good. A table
that is kept whole in Word may break there, for the same end.
"""

from __future__ import annotations

from brief.placing.figures import place_figures
from brief.placing.tables import breaks_in_tables

__all__ = ["breaks_in_tables", "place_figures"]
