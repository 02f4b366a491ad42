"""Lines: where the author of a template wrote what stands in the Markdown that it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from brief.late import dataclass
from brief.markdown.printed import TOKEN
from brief.problem import Place

_MOST_LOOKS = 10_000_000
"""Lines held against lines; of more, the template alone is told."""


@dataclass
class WrittenLines:
    """The lines of the templates, asked for by the lines that were made of them.

    A made line has no memory of its own, but its words that are not data stand in a template as
    they are: the line that holds most of them is the one (the first, where lines are alike).
    """

    template: str
    sources: Mapping[str, str] = field(default_factory=dict)
    _found: dict[tuple[str, ...], Place] = field(default_factory=dict)
    """By the words of a line; the turns of a loop share theirs, so few are looked for."""

    def place(self, made: str) -> Place:
        """The place of that line; the template alone where none of its words are written there."""
        words = tuple(sorted({p for piece in TOKEN.split(made) if (p := piece.strip())}))
        if words not in self._found:
            self._found[words] = self._find(words)
        return self._found[words]

    def _find(self, words: tuple[str, ...]) -> Place:
        best, most = Place(self.template), 0
        if len(self._found) * len(self._written) > _MOST_LOOKS:
            return best
        for place, line in self._written:
            fit = sum(len(word) for word in words if word in line)
            if fit > most:
                best, most = place, fit
        return best

    @cached_property
    def _written(self) -> list[tuple[Place, str]]:
        return [
            (Place(file, number), line)
            for file, source in self.sources.items()
            for number, line in enumerate(source.split("\n"), start=1)
        ]
