"""Emphasis beside printed values: a value stands by itself and is no letter of a word.

Markdown opens and closes emphasis by what stands on either side of the asterisks. A token of a
printed value would count as a letter there, and `**(so)**{{ note }}` would print its asterisks.
"""

from __future__ import annotations

from unicodedata import category

from markdown_it.rules_inline import emphasis
from markdown_it.rules_inline.state_inline import StateInline

from brief.markdown.printed import TOKEN


def read_emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - its way to call
    """What the parser's rule reads; marks may also close before a value, and open after one."""
    start = state.pos
    found = bool(emphasis.tokenize(state, silent))
    if found:
        before, after = state.src[start - 1 : start], state.src[state.pos : state.pos + 1]
        opens, closes = _opens(before, after), _opens(after, before, "Ps", "Pi")
        for mark in state.delimiters[start - state.pos :]:
            mark.open, mark.close = mark.open or opens, mark.close or closes
    return found


def _opens(beyond: str, inside: str, *facing: str) -> bool:
    """Whether marks between a value and words hold the words; two values are as letters."""
    away = facing or ("Pe", "Pf")
    stands = inside.strip() and not TOKEN.match(inside) and category(inside) not in away
    return bool(TOKEN.match(beyond) and stands)
