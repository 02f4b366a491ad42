"""Title view: a title as a style prints it, plain or in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from brief.citing.italics import set_off
from brief.citing.points import without_stops
from brief.citing.titles import Pairs, pairs_of, quoted, unquoted
from brief.late import dataclass
from brief.manner import Manner
from brief.markdown.printed import Value
from brief.model import Inlines, Text
from brief.problem import Place
from brief.template.standing_apart import apart
from brief.template.views import Words


@dataclass(frozen=True)
class TitleView:
    """A title: prints its words, marks inside it in the style's own."""

    said: str
    typed: str = field(repr=False)
    """As the fact base has it, with the names in it that stand in italics."""
    place: Place = field(repr=False, compare=False)
    manner: Manner = field(repr=False)
    in_language: Callable[[Inlines], Inlines] = field(repr=False, compare=False)
    language: str = ""
    """Its own, where that is not the brief's."""

    def __bool__(self) -> bool:
        return bool(self.said)

    def printed(self) -> Value:
        """The words, without a point that the style sets itself."""
        title = unquoted(self.said, self._pairs, self._own_pairs)
        words = self.in_language(set_off(title.words, self.typed, self.place))
        return (*words, Text(title.closing)) if title.closing else words

    @property
    def plain(self) -> str:
        """The letters alone, for comparing."""
        return self.said

    @property
    def without_stops(self) -> TitleView:
        """The title without the stops of abbreviations: Borg v Port."""
        return replace(self, said=without_stops(self.said))

    @property
    def _pairs(self) -> Pairs:
        return pairs_of(self.manner.language, self.manner.quotes)

    @property
    def _own_pairs(self) -> Pairs | None:
        return pairs_of(self.language, "double") if self.language else None

    @property
    def quoted(self) -> Words:
        """The words in quotation marks; a comma or stop after them finds its side of the mark.

        Nothing where there is no title.
        """
        if not self.said:
            return Words(())
        title = quoted(self.said, self._pairs, self._own_pairs)
        opening, closing = title.marks
        words = self.in_language(set_off(title.words, self.typed, self.place))
        inner = (Text(title.closing),) if title.closing else ()
        return Words((Text(opening), *apart(words), *inner, Text(closing)))
