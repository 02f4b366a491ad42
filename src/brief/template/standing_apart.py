"""Standing apart: names and titles beside other words, which may run the other way."""

from __future__ import annotations

from brief.late import replace
from brief.model import Inline, Inlines, Text


def apart(words: Inlines) -> Inlines:
    """Names and titles as they stand beside other words, which may run the other way."""
    return tuple(_isolated(one) for one in words)


def _isolated(one: Inline) -> Inline:
    lettered = isinstance(one, Text) and any(map(str.isalpha, one.text))
    return replace(one, isolated=True) if lettered else one  # type: ignore[arg-type]  # a Text
