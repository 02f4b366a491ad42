"""Statement: the source base statement in sentences (ICD 206, D.5), in the brief's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.facts.source_base import SourceBase
from brief.late import NamedTuple
from brief.show import show_date
from brief.words import FixedWords


class Share(NamedTuple):
    """How many of a section's facts rest on one source or origin."""

    title: str
    single: int
    facts: int


def say_source_base(
    counts: SourceBase, facts: int, shares: Sequence[Share], words: FixedWords
) -> str:
    """What `facts` facts rest on: how many sources, of what kind and age, and who confirms them."""
    said = (
        _standing(counts, facts, words),
        _ages(counts, words),
        _resting(counts, facts, shares, words),
        _confirmed(counts, facts, words),
    )
    return " ".join(said)


def say_in_short(counts: SourceBase, facts: int, words: FixedWords) -> str:
    """How many sources the facts rest on, of what kind and grade, and who confirms them."""
    return f"{_standing(counts, facts, words)} {_confirmed(counts, facts, words)}"


def _standing(counts: SourceBase, facts: int, words: FixedWords) -> str:
    return words(
        "base",
        facts=words("base-facts-and-ours" if counts.beside else "base-facts", n=facts),
        sources=words("base-sources", n=counts.sources),
        natures=[words(f"count-{nature}", n=count) for nature, count in counts.natures],
        grades=[words(f"grade-{grade}", n=count) for grade, count in counts.grades],
        origins=words("base-origins", n=counts.origins),
    )


def _ages(counts: SourceBase, words: FixedWords) -> str:
    """How old the sources are."""
    if not counts.oldest or not counts.newest:
        return words("ages-only-undated" if counts.sources == 1 else "ages-none")
    oldest, newest = (show_date(one, words) for one in (counts.oldest, counts.newest))
    if counts.sources == 1:
        return words("ages-only", oldest=oldest)
    undated = words("ages-undated", n=counts.undated) if counts.undated else ""
    if counts.sources - counts.undated == 1:
        return words("ages-one", oldest=oldest, undated=undated)
    if oldest == newest:
        key = "ages-same-dated" if counts.undated else "ages-same"
        return words(key, oldest=oldest, undated=undated)
    return words("ages-range", oldest=oldest, newest=newest, undated=undated)


def _resting(counts: SourceBase, facts: int, shares: Sequence[Share], words: FixedWords) -> str:
    """How much the facts rest on; where all of a section's do, it is not named."""
    single = len(counts.single)
    if facts == 1:
        return words("resting-it-one" if single else "resting-it-many")
    if not single:
        return words("resting-none")
    if single == facts:
        return words("resting-all")
    return words("resting", n=single, sections="".join(_sections(shares, words)))


def _sections(shares: Sequence[Share], words: FixedWords) -> Iterator[str]:
    some = [share for share in shares if share.single < share.facts]
    if some:
        said = [
            words("resting-share", section=one.title, n=one.single, all=one.facts) for one in some
        ]
        others = len(some) < len(shares)
        yield words("resting-sections-others" if others else "resting-sections", shares=said)


def _confirmed(counts: SourceBase, facts: int, words: FixedWords) -> str:
    """How much is confirmed by a state."""
    unofficial = len(counts.unofficial)
    if not unofficial:
        return words("official-it" if facts == 1 else "official-all")
    if unofficial < facts:
        return words("official-some", n=unofficial)
    return words("official-none-it" if facts == 1 else "official-none")
