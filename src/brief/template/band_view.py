"""Band view: what a template may ask of a band of the scale of likelihood."""

from __future__ import annotations

from dataclasses import field

from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Text
from brief.words import FixedWords


@dataclass(frozen=True)
class BandView:
    """A band of the scale of likelihood: prints its terms."""

    terms: tuple[str, ...]
    chances: str
    """Those that it stands for, in per cent."""
    words: FixedWords = field(repr=False)

    def printed(self) -> Value:
        """The terms: likely or probable."""
        return (Text(self.words("likelihood-terms", terms=list(self.terms))),)

    @property
    def said(self) -> str:
        """The terms with their chances: likely or probable, 55 to 75."""
        terms = self.words("likelihood-terms", terms=list(self.terms))
        return self.words("likelihood-band", terms=terms, chances=self.chances)
