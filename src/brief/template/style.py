"""Style: what a list of sources asks of a citation style."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from brief.late import dataclass
from brief.manner import PLAIN, Manner
from brief.model import Inlines


class Among(Protocol):
    """Words a source among those that are cited."""

    def __call__(
        self, source: str, cited: Sequence[str], form: Literal["short", "titled"] = "short"
    ) -> Inlines:
        """As its short notes begin; `titled` with title words, where the style has them."""
        ...


class Style(Protocol):
    """What a list of sources asks of a citation style."""

    @property
    def manner(self) -> Manner:
        """What its head sets."""
        ...

    @property
    def entry(self) -> Callable[[str], Inlines] | None:
        """Words all particulars of a source."""
        ...

    @property
    def among(self) -> Among | None:
        """Words a source as a short note begins, told apart from the others that are cited."""
        ...


@dataclass(frozen=True, slots=True)
class _PlainStyle:
    manner: Manner = PLAIN
    entry: Callable[[str], Inlines] | None = None
    among: Among | None = None


PLAIN_STYLE: Style = _PlainStyle()
"""Titles alone."""
