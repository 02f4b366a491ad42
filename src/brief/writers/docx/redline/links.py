"""Links: the word behind a link that came or went whole comes and goes along with it.

LibreOffice takes a link away with its words only where the change reaches beyond them; else the
link stays, without words, and seizes those behind it. A space is not enough: the same words that
went and came it takes for words that moved, and parts from the space. Where no word follows, a sign
of no width does that LibreOffice alone reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.otherwise import no_width
from brief.writers.docx.redline.stamp import Change
from brief.writers.docx.redline.tokens import Token
from brief.writers.docx.redline.words import Step

_LINK = name("w:hyperlink")
_CHANGES: tuple[Change, ...] = ("del", "ins")
_Stretch: TypeAlias = list[Step | Element]
"""Changes, and bookmarks beside them, between two words that stayed."""


def past_links(steps: Iterable[Step | Element]) -> list[Step | Element]:
    """The steps, in which no stretch of changes ends where a link does that changes whole."""
    made: list[Step | Element] = []
    stretch: _Stretch = []
    before = ""
    for step in steps:
        if not isinstance(step, Step) or step.change:
            stretch.append(step)
        elif step.token.words is not None and _ends_in_link(stretch, before, step.token):
            _take_along(stretch, step.was or step.token, step.token)
        else:
            made += (*_closed(stretch, before, step.token), step)
            stretch, before = [], step.token.shell_key
    return [*made, *_closed(stretch, before, None)]


def is_in_link(tokens: Sequence[Token]) -> bool:
    """Whether any of them stands in a link."""
    return any(each.shell is not None and each.shell.tag == _LINK for each in tokens)


def _closed(stretch: _Stretch, before: str, behind: Token | None) -> _Stretch:
    """With a sign behind a link where nothing goes along, unless all that follows is the end."""
    changes = [change for change in _CHANGES if _of(stretch, change)]
    if _ends_in_link(stretch, before, behind) and (behind is not None or len(changes) > 1):
        _take_along(stretch, *(Token("", (no_width(),)) for _ in _CHANGES))
    return stretch


def _ends_in_link(stretch: Sequence[Step | Element], before: str, behind: Token | None) -> bool:
    """Whether a link goes, or comes, up to its end."""
    after = "" if behind is None else behind.shell_key
    for change in _CHANGES:
        keys = [before, *(each.token.shell_key for each in _said(stretch, change))]
        if keys[-1] != after and _is_whole(stretch, change, keys):
            return True
    return False


def _is_whole(stretch: Sequence[Step | Element], change: Change, keys: Sequence[str]) -> bool:
    """Whether the last of such changes are a link from its first word on."""
    last = [each.token for each in _said(stretch, change)[-1:]]
    return is_in_link(last) and any(key != keys[-1] for key in keys)


def _said(stretch: Sequence[Step | Element], change: Change) -> list[Step]:
    """Without the spaces at their end."""
    found = _of(stretch, change)
    while found and (found[-1].token.words or "x").isspace():
        found.pop()
    return found


def _of(stretch: Sequence[Step | Element], change: Change) -> list[Step]:
    return [each for each in stretch if isinstance(each, Step) and each.change == change]


def _take_along(stretch: _Stretch, was: Token, is_: Token) -> None:
    """Let a word go behind what went, and come behind what came."""
    came = [at for at, each in enumerate(stretch) if _is(each, "ins")]
    went = [at for at, each in enumerate(stretch) if _is(each, "del")]
    stretch.insert(went[-1] + 1 if went else came[0], Step("del", was))
    stretch.append(Step("ins", is_))


def _is(step: Step | Element, change: Change) -> bool:
    return isinstance(step, Step) and step.change == change
