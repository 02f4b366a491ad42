"""Printed: what a brief prints, fact by fact, to hold a file that came back against."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from brief.facts import FactBase
from brief.model import Document, plain_text
from brief.reviewing.passages import Found, passages_of, tidy
from brief.reviewing.plotted import Plotted
from brief.reviewing.sentences import ALIKE, find_facts, likeness
from brief.walk import iter_contents, label_captions
from brief.writers.docx.parts.fact_marks import fact_number, number_in

_AUTOCORRECT = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u02bc"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u00ab\u00bb"), '"'),
    ord("\u2026"): "...",
}
"""Signs that an editor exchanges for what was typed, or back."""
_STOPS = ".,;:"
_MANY = 4
"""So many words stand by chance nowhere else."""


def as_typed(text: str) -> str:
    """A tidy text with the quotation marks of a keyboard."""
    return tidy(text).translate(_AUTOCORRECT)


@lru_cache(maxsize=4096)  # the same lines are held against one another in several ways
def spelt(text: str) -> str:
    """Its words as they are spelt, with their signs, but for stops at their ends."""
    return " ".join(filter(None, (word.strip(_STOPS) for word in as_typed(text).split())))


def worded(text: str) -> str:
    """The same with a space on both sides of each word: in it whole words alone can be found."""
    return "".join(f" {word} " for word in spelt(text).split())


def how_often(text: str, words: str) -> int:
    """How often a worded text has words; many of them also where one runs into the next."""
    if words.count("  ") + 1 < _MANY:
        return text.count(words)
    return text.replace(" ", "").count(words.replace(" ", ""))


class Printed:
    """The words of each fact wherever a brief prints them, and all its words."""

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
        self._words = worded(" ".join(map(plain_text, contents)))

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

    def has_another(self, fact: str, said: str) -> bool:
        """Whether words that stand for a fact are those of another one, or have them in them."""
        whole = worded(said)
        others = (one for other, every in self.words.items() if other != fact for one in every)
        if any(one.count(" ") + 1 >= _MANY and worded(one) in whole for one in others):
            return True
        is_own = likeness(self.nearest(fact, said), tidy(said)) >= ALIKE
        return not is_own and any(one.fact != fact for one in self.by_words(tidy(said)))

    def is_no_fact(self, said: str) -> bool:
        """Whether a tidy text has the words of no fact."""
        return not self.by_words(said)

    def says(self, said: str) -> bool:
        """Whether the brief prints these words of facts one after the other."""
        return worded(said) in self._words

    def prints(self, said: str) -> bool:
        """Whether these are the words of some fact, from one end to the other."""
        return any(self.spells(fact, said) for fact in self.words)

    def spells(self, fact: str, said: str) -> bool:
        """Whether the brief prints the fact in these words, whatever stop ends them."""
        return any(spelt(one) == spelt(said) for one in self.words.get(fact, ()))

    def lacking(self, there: Iterable[str], file: Iterable[str]) -> list[str]:
        """The facts that it prints, that were not found, and whose words no reading of it has."""
        known = set(there)
        lost = [fact for fact in self.words if fact not in known]
        readings = tuple(file) if lost else ()
        return [fact for fact in lost if not any(self._has(said, fact) for said in readings)]

    def _has(self, file: str, fact: str) -> bool:
        """Whether the words of a file have these oftener than others than the fact do."""
        every = list(map(worded, self.words[fact]))
        return any(
            one and how_often(file, one) > how_often(self._words, one) - every.count(one)
            for one in every
        )
