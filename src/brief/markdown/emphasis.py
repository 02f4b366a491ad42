"""Emphasis beside printed values: a value stands by itself and is no letter of a word.

Markdown opens and closes emphasis by what stands on either side of the asterisks. A token of a
printed value would count as a letter there, and `**(so)**{{ note }}` would print its asterisks.
Inside a word it opens nothing, or a grid of 10*20*30 m would lose its signs; nor in an address.
"""

from __future__ import annotations

from unicodedata import category

from markdown_it.rules_inline import emphasis
from markdown_it.rules_inline.state_inline import Delimiter, StateInline

from brief.late import pattern
from brief.markdown.printed import TOKEN


def read_emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - its way to call
    """What the parser's rule reads; marks may also close before a value, and open after one."""
    start = state.pos
    first = len(state.delimiters)
    found = bool(emphasis.tokenize(state, silent))
    if found:
        before, after = state.src[start - 1 : start], state.src[state.pos : state.pos + 1]
        opens, closes = _opens(before, after), _opens(after, before, "Ps", "Pi")
        bare, inside = _in_address(state.src[:start], after), _in_word(before, after)
        alien = inside and not _ends_what_is_open(state.delimiters[:first], state.pos - start)
        opens_not, closes_not = bare or inside, bare or alien or _in_number(before, after)
        for mark in state.delimiters[first:]:
            mark.open = (mark.open or opens) and not opens_not
            mark.close = (mark.close or closes) and not closes_not
    return found


def read_asterisks(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - its way to call
    """The same for asterisks alone: an underscore in a fact's words is a sign like any other."""
    return state.src[state.pos] == "*" and read_emphasis(state, silent)


_FAR = 40
"""Marks before one that are looked at: a text may have nothing but marks."""
_ADDRESS = pattern(r"(?:https?://|www\.)\S*\Z")


def _in_word(before: str, after: str) -> bool:
    """Whether marks stand between letters that have capitals, or digits.

    In other scripts a word is written together with a particle before it, or with all its sentence.
    """
    return all(each and category(each) in {"Lu", "Ll", "Nd"} for each in (before, after))


def _ends_what_is_open(marks: list[Delimiter], count: int) -> bool:
    """Whether so many marks inside a word are as many as those that were opened last.

    Of `**a*b**` one mark would close half of the two before it, and the others would be lost.
    """
    opened: list[int] = []
    for mark in marks[-_FAR:]:
        if mark.close and opened:
            opened.pop()
        elif mark.open:
            opened.append(mark.length)
    return bool(opened) and (opened[-1] == count or opened[-1] > len("**"))


def _in_number(before: str, after: str) -> bool:
    return before.isdecimal() and after.isdecimal()


def _in_address(before: str, after: str) -> bool:
    """Whether an address goes on after the marks."""
    return bool(_ADDRESS.search(before)) and (after.isalnum() or after in {*"/=&?%#~"})


def _opens(beyond: str, inside: str, *facing: str) -> bool:
    """Whether marks between a value and words hold the words; two values are as letters."""
    away = facing or ("Pe", "Pf")
    stands = inside.strip() and not TOKEN.match(inside) and category(inside) not in away
    return bool(TOKEN.match(beyond) and stands)
