"""Case: words that a document is likely to print, shaped before there is one.

Compositors fill a case with type before the copy comes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from brief.house import House
from brief.shape import Shape
from brief.writers.pdf.galley import as_set, words_of
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.breaks import break_points
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.text import Run, raised
from brief.writers.pdf.type.vocabulary import Vocabulary
from brief.written import Likely


class Case:
    """A house's fonts, and the words that have been shaped in them."""

    def __init__(self, house: House, shape: Shape) -> None:
        self._house = as_set(house, shape)
        self.setter = Setter(Fonts(self._house))

    def fill(self, likely: Likely) -> Iterator[str]:
        """Shape these words and the numbers of the notes; each is given once it is shaped.

        Those of a language from right to left join to what stands beside them, and are left.
        """
        words = words_of(self._house, self.setter, likely.language, likely.words)
        if words.rtl:
            return
        sheet = make_sheet(self._house)
        body, note = sheet.body.type, sheet.note.type
        mark = raised(body, words)._replace(colour=words.link)
        numbers = [str(number) for number in range(1, likely.notes + 1)]
        for face, texts in (
            (body, likely.text),
            (note, likely.noted),
            (mark, numbers),
            (note, numbers),
        ):
            run = Run("", face, None, words.language)
            yield from _shaped(self.setter.vocabulary(run), texts)


def _shaped(vocabulary: Vocabulary, texts: Iterable[str]) -> Iterator[str]:
    for word in dict.fromkeys(word for text in texts for word in text.split()):
        points = [] if word.isalnum() else break_points(word)
        for start, end in pairwise((0, *points, len(word))):
            vocabulary.parts(word[start:end], rtl=False)
        yield word
