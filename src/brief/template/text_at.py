"""Text at a place: what a template compares and prints as text, and where it was written."""

from __future__ import annotations

from brief.problem import Place


class TextAt(str):
    """A text of the fact base with its place; what a template makes of it is text without one."""

    __slots__ = ("place",)

    place: Place

    @classmethod
    def of(cls, said: str, place: Place) -> TextAt:
        """That text, at that place."""
        made = cls(said)
        made.place = place
        return made

    def capitalized(self) -> TextAt:
        """The same with the first letter that a sentence has."""
        return TextAt.of(self[:1].title() + self[1:], self.place)
