"""Air: how much of it stands between lines and paragraphs in Word, so that a last page ends well.

Few lines that are left for a last page come to the one before it where slightly less air there
makes the room, as in the PDF (writers.pdf.layout.ends). Letters stay as large as they are.
"""

from __future__ import annotations

from brief.late import NamedTuple
from brief.model import Block, Callout, Heading, List, Paragraph, Quote
from brief.placing.heights import Stood


class Air(NamedTuple):
    """From line to line of text, in 240ths of a line, and what is left of each space."""

    lines: int
    spaces: float

    @property
    def closer(self) -> float:
        """What is left of the height of a line."""
        return self.lines / FULL.lines


FULL = Air(264, 1)
CLOSER = (Air(258, 0.85), Air(252, 0.7), Air(246, 0.6), Air(240, 0.5))
"""Ever less; the last has Word's single spacing."""


def with_air(block: Block, stood: Stood, air: Air) -> Stood:
    """How a block stands with that air; what is drawn or tabled keeps its own."""
    if air == FULL or not isinstance(block, Paragraph | Heading | List | Quote | Callout):
        return stood
    is_small = isinstance(block, Heading) or (isinstance(block, Paragraph) and block.role != "body")
    high = 1.0 if is_small else air.closer
    lines = [
        one._replace(height=one.height * high, above=one.above * air.spaces) for one in stood.lines
    ]
    around = 1.0 if isinstance(block, Callout) else air.spaces
    return Stood(lines, stood.before * around, stood.after * around)
