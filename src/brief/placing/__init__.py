"""Placing: where a figure stands, so that text fills the page before it.

A chart or a timeline that no longer fits leaves the foot of its page empty. Then words that come
after it stand before it, in every format alike, and before notes are numbered for good. A table
that is kept whole in Word may break there, for the same end, and no heading stays behind alone.
"""

from __future__ import annotations

from brief.placing.ends import NO_ENDS, Ends, page_ends
from brief.placing.figures import place_figures

__all__ = ["NO_ENDS", "Ends", "page_ends", "place_figures"]
