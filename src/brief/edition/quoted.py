"""Quoted: a surname that a kept title has too, which frees it where it stands there and no further.

A title that is told names a foundation or a study by a surname: "Grebner Trust" may be said in our
words as well, since the next word of it stands so in the title, and "Grebner said no" may not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from brief.edition.forms import Form, Plain
from brief.late import pattern

_BEFORE = pattern(r"([A-Z][\w'.-]+)[ -]$")
_BEHIND = pattern(r"(?:'?s)?[ -]([A-Z][\w'-]+)")
_TITLES = pattern(
    r"(?i:mrs?|ms|dr|prof|professor|sir|lady|lord|minister|ambassador|president|senator|envoy"
    r"|secretary|general|colonel|judge|premier|chancellor|director|governor|deputy|consul)\.?"
)
_NEAR = 40
"""Letters before a surname that hold the word before it."""


def beside_titles(one: Form, titles: Plain) -> Form:
    """The surname, but where the word beside it stands beside it in what is quoted too."""
    return replace(one, where=partial(_is_elsewhere, one=one, titles=titles.low))


def _is_elsewhere(text: str, found: re.Match[str], *, one: Form, titles: str) -> bool:
    if one.where and not one.where(text, found):
        return False
    start, end = found.span()
    before = _BEFORE.search(text, max(0, start - _NEAR), start)
    behind = _BEHIND.match(text, end)
    phrases = [f"{before[1]} {found[0]}"] if before and not _TITLES.fullmatch(before[1]) else []
    phrases += [f"{found[0]} {behind[1]}"] if behind else []
    bare = titles.replace("-", " ")
    either = "|".join(re.escape(said.casefold()) for said in phrases)
    return not (either and re.search(rf"(?<!\w)(?:{either})(?!\w)", bare))
