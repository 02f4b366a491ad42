"""Titles before names: no line ends between M., Mme, Dr., Sr. or St. and the name.

A language without such titles in its file leaves its spaces as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

from brief.late import compiled
from brief.words import FixedWords

_NAME = (
    r"(?=[A-Z\u00c0-\u00de\u0400-\u042f\u0621-\u064a\u0671-\u06d3\U000f0000-\U0010fffd]"
    r"|l(?:[ae]|es)\b|l['\u2019])"
)
"""What begins a name: a capital, an Arabic letter, a printed value, a French article (M. le X)."""


def hold_titles(text: str, words: FixedWords) -> str:
    """The text with a no-break space behind each title that a name follows."""
    titles = words.list("before-names")
    return _titled(tuple(titles)).sub("\xa0", text) if titles else text


@lru_cache(maxsize=16)
def _titled(titles: tuple[str, ...]) -> re.Pattern[str]:
    # what stands behind a figure is no title: Russian cuts a year short as it does a town
    before = "|".join(rf"(?<=(?<!\w)(?<!\d[ \xa0]){re.escape(title)} )" for title in titles)
    ends = "".join(sorted({re.escape(title[-1]) for title in titles}))
    return compiled(rf" (?<=[{ends}] ){_NAME}(?:{before})")  # few words end as they do
