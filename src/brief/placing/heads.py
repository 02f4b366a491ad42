"""Heads: headings that LibreOffice would leave alone at the foot of a page.

Where the first line of a paragraph calls a note, and the note leaves no room for the second line,
LibreOffice takes the paragraph to the next page, but not the heading over it: that it does only
where the paragraph is itself kept with what comes next, since then it asks for the room of all its
lines. So one is kept that may end there. Farther up a page that would leave its foot blank for
nothing; but after many pages nobody knows where on one it stands. Word takes the heading along in
any case.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from brief.model import Blocks, Heading, List, Paragraph
from brief.placing.heights import Stood
from brief.placing.pages import Chain, Page

_SLACK = 40.0
"""Points by which the lines of a page may be higher or lower than reckoned: three of them."""
_KNOWN = 8
"""Pages up to which they add up to no more."""


def may_part(chain: Chain, blocks: Blocks, stood: Sequence[Stood], page: Page) -> bool:
    """Whether that may come about where a chain ends that begins with a heading."""
    if not isinstance(blocks[chain.ends - 1], Heading) or chain.begins == chain.ends:
        return False
    is_words = isinstance(blocks[chain.ends], Paragraph | List)
    return is_words and stood[chain.ends].lines[0].notes > 0 and _is_near(chain, page)


def _is_near(chain: Chain, page: Page) -> bool:
    """Whether it fits what is left of the page without its notes, but not for certain with them."""
    if page.number > _KNOWN:
        return True
    high = fsum(line.height + line.above for line in chain.lines)
    notes = fsum(line.notes for line in chain.lines)
    return page.left < page.room and high - _SLACK <= page.left <= high + notes + _SLACK
