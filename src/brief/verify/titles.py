"""The rule on a source's own particulars: its title is the one that its kept copy has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from brief.prose import WORD, count_words, fold
from brief.rules import WARNING, Finding, Rule, of_source
from brief.verify.copy import Copy
from brief.verify.evidence import Evidence

_LEAST = 3
"""Words that a headline has at least; a dateline or a rubric has fewer."""


def _title_found(evidence: Evidence) -> Iterator[Finding]:
    running = ((one, copy) for one, copy in evidence.copies.items() if copy.paragraphs)
    for source_id, copy in running:
        title = evidence.base.sources[source_id].known_title
        above = _above(copy)
        heads = [one for one in above if count_words(one) >= _LEAST]
        if title and heads and not _stands(title, above, copy.paragraphs[0].words):
            told = f'the kept copy of "{source_id}" has another title: "{heads[0]}"'
            yield of_source(source_id, told, "title")


def _stands(title: str, heads: list[str], first: str) -> bool:
    """Whether the title is a head, over one line or more, the first words, or a head and a part.

    Over a title there may be a letterhead; a long title with no stop is read as a paragraph.
    """
    words = WORD.findall(fold(title))
    main = WORD.findall(fold(title.partition(": ")[0]))
    said = [WORD.findall(fold(one)) for one in heads]
    whole = [*chain.from_iterable(said), *WORD.findall(fold(first))[: len(words)]]
    return _has(words, whole) or any(_has(words, one) or one == main for one in said)


def _above(copy: Copy) -> list[str]:
    """What stands above the first paragraph."""
    first = copy.paragraphs[0].words
    above: list[str] = []
    for words in copy.everything:
        if words == first:
            break
        above.append(words)
    return above


def _has(title: list[str], head: list[str]) -> bool:
    """Whether the words of the title stand in a row there."""
    size = len(title)
    return any(head[start : start + size] == title for start in range(len(head) - size + 1))


RULES = (
    Rule(
        "title-found",
        WARNING,
        "The title of a source stands above the first paragraph of its kept copy, if one does.",
        "mend title:, or waive it where the copy has another heading",
        "ICD 206: a reader finds the document by the particulars of its citation.",
        _title_found,
    ),
)
