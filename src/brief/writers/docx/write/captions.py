"""Captions: Word's own label, whose number is a field that counts the captions of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from brief.late import NamedTuple, dataclass
from brief.model import Chronology, Figure, Table
from brief.walk import caption_kind
from brief.words import FixedWords
from brief.writers.docx.parts.elements import Element, run, text, w
from brief.writers.docx.parts.elements import field as word_field


class Label(NamedTuple):
    """What stands before a paragraph's words: what it says, and the runs that say it."""

    said: str = ""
    runs: Sequence[Element] = ()


NO_LABEL = Label()


@dataclass(slots=True)
class Captions:
    """Counts the captions of a brief in those words, which run from right to left or not."""

    words: FixedWords
    rtl: bool
    _counted: dict[str, int] = field(default_factory=dict)

    def next_label(self, block: Table | Figure | Chronology) -> Label:
        """The label of the next caption."""
        kind = caption_kind(block)
        number = self._counted[kind] = self._counted.get(kind, 0) + 1
        said = self.words("caption", label=self.words(kind.lower()), number="\0")
        front, _, back = said.partition("\0")
        counted = word_field(f"SEQ {kind} \\* ARABIC", str(number), self._way)
        runs = [run(self._way, *text(front)), *counted, run(self._way, *text(back))]
        return Label(said.replace("\0", str(number)), runs)

    @property
    def _way(self) -> list[Element]:
        return [w("rtl")] if self.rtl else []
