"""Placing: where a figure stands, so that text fills the page before it.

A chart or a timeline that no longer fits leaves the foot of its page empty. Then words that come
after it stand before it, in every format alike, and before notes are numbered for good. A table
that is kept whole in Word may break there, for the same end, no heading stays behind alone, and few
lines that are left for a last page come to the one before it.
"""

from __future__ import annotations

from brief.placing.air import FULL, Air
from brief.placing.ends import NO_ENDS, Ends, page_ends
from brief.placing.figures import place_figures

__all__ = ["FULL", "NO_ENDS", "Air", "Ends", "page_ends", "place_figures"]
