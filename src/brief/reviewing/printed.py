"""Printed: what a brief prints, fact by fact, to hold a file that came back against."""

from __future__ import annotations

from collections.abc import Iterable

from brief.facts import FactBase
from brief.model import Chronology, Contents, Document, plain_text
from brief.prose import WORD, fold
from brief.reviewing.passages import UNSEEN, Found, passages_of, tidy
from brief.reviewing.plotted import Plotted
from brief.reviewing.sentences import ALIKE, find_facts, likeness
from brief.walk import iter_blocks, iter_contents, label_captions
from brief.writers.docx.parts.fact_marks import fact_number, number_in

_AUTOCORRECT = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u02bc"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u00ab\u00bb"), '"'),
    ord("\u2026"): "...",
}
"""Signs that an editor exchanges for what was typed, or back."""


def as_typed(text: str) -> str:
    """A tidy text with the quotation marks of a keyboard."""
    return tidy(text).translate(_AUTOCORRECT)


def letters(text: str) -> str:
    """The letters and digits alone."""
    return "".join(WORD.findall(fold(text.translate(UNSEEN)).replace("-", "")))


class Printed:
    """The words of each fact wherever a brief prints them, and all its letters."""

    def __init__(self, base: FactBase, document: Document) -> None:
        self._brief = base.brief.id
        self.plotted = Plotted(base)
        self.lost: frozenset[str] = frozenset()
        """The facts that lack a bookmark in the file, so that words without one may be theirs."""
        self._by_number = {self.number_of(fact): fact for fact in base.facts}
        blocks = label_captions(document.blocks, document.meta.words)
        contents = [*iter_contents(blocks), *(note.content for note in document.notes)]
        self._passages = [one for content in contents for one in passages_of(content)]
        self.words: dict[str, list[str]] = {}
        for one in self._passages:
            if one.fact:
                self.words.setdefault(one.fact, []).append(one.text)
        lanes = [one for one in iter_blocks(blocks) if isinstance(one, Chronology)]
        drawn = [
            " ".join((lane.name, *(each.said for each in lane.happenings)))
            for one in lanes
            for lane in one.timeline.lanes
        ]
        titles = [one.title for one in iter_blocks(blocks) if isinstance(one, Contents)]
        self._letters = letters(" ".join((*map(plain_text, contents), *drawn, *titles)))

    def fact_of(self, bookmark: str) -> str:
        """The fact of a bookmark; "" for one that the base has no longer."""
        return self._by_number.get(number_in(bookmark), "")

    def number_of(self, fact: str) -> str:
        """The number that the bookmarks of a fact have."""
        return fact_number(self._brief, fact)

    def is_unchanged(self, fact: str, said: str) -> bool:
        """Whether the brief prints the fact in these words somewhere."""
        typed = as_typed(said).rstrip(",")
        return any(as_typed(one) == typed for one in self.words.get(fact, ()))

    def nearest(self, fact: str, said: str) -> str:
        """Of the words in which the brief prints a fact, those that are most like these."""
        return max(self.words.get(fact, [""]), key=lambda one: likeness(one, tidy(said)))

    def by_words(self, said: str) -> list[Found]:
        """The facts whose words a tidy text has, sentence by sentence or as a whole."""
        if not said:
            return []
        if found := find_facts(self._passages, said, self.lost):
            return found
        best, fact = max(
            ((likeness(one, said), fact) for fact, every in self.words.items() for one in every),
            default=(0.0, ""),
        )
        return [Found(0, len(said), fact)] if best >= ALIKE else []

    def is_no_fact(self, said: str) -> bool:
        """Whether a tidy text has the words of no fact."""
        return not self.by_words(said)

    def says(self, said: str) -> bool:
        """Whether the brief has these words anywhere."""
        return letters(said) in self._letters

    def lacking(self, there: Iterable[str], file: Iterable[str]) -> list[str]:
        """The facts that it prints, that were not found, and whose words no reading of it has."""
        known = set(there)
        lost = [fact for fact in self.words if fact not in known]
        readings = tuple(file) if lost else ()
        return [fact for fact in lost if not any(self._has(said, fact) for said in readings)]

    def _has(self, file: str, fact: str) -> bool:
        """Whether the letters of a file have the words oftener than others than the fact do."""
        every = list(map(letters, self.words[fact]))
        return any(
            one and file.count(one) > self._letters.count(one) - every.count(one) for one in every
        )
