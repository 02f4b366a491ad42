"""What stands beside a fact and tells of the same: titles of its sources, reasons that weigh it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from brief.check.reading import Reading
from brief.facts.cited_text import fill_cited
from brief.prose import fold, split_sentences, words_in
from brief.prose.places import country_names_in

_LONG, _BEGUN, _SHARED = 4, 5, 2
_EMPTY = frozenset(
    "that with have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into they them both some such year years first last relations official".split()
)


def told_beside(reading: Reading, fact_id: str) -> Iterator[tuple[str, str, str]]:
    """Sentences of a fact, each with a title or a reason on the same things, and what that is."""
    sentences = split_sentences(reading.text(fact_id))
    for words, what in _beside(reading, fact_id):
        for beside in split_sentences(words):
            for sentence in sentences:
                if len(_sense(sentence) & _sense(beside)) >= _SHARED:
                    yield sentence, beside, what


def is_much_alike(one: str, other: str) -> bool:
    """Whether they share so much that a word of a family tells of the same thing in both."""
    return len(_sense(one) & _sense(other)) > _SHARED


def _beside(reading: Reading, fact_id: str) -> Iterator[tuple[str, str]]:
    base = reading.base
    for source in (base.sources[one.source] for one in base.facts[fact_id].cite):
        if source.language[:2] in {"", "en"}:
            yield source.known_title, "the title of its source"
    for conflict in sorted(reading.conflicts_of.get(fact_id, ())):
        yield fill_cited(base, base.conflicts[conflict].because), "the reason of its conflict"


@lru_cache(maxsize=8192)
def _sense(text: str) -> frozenset[str]:
    """The words that carry the sense, by their beginnings; countries stand everywhere."""
    for start, end, _ in country_names_in(text):
        text = text[:start] + " " * (end - start) + text[end:]
    words = (one for one in words_in(fold(text)) if one[_LONG - 1 :] and one not in _EMPTY)
    return frozenset(one[:_BEGUN] for one in words if not one[0].isdigit())
