"""Few of a thing, counted in words beside the facts: five agreements, where its source has four.

A reason counts accounts and years of its own, so that a number in words which no source has is no
fault. It is one where the source counts the very thing, and nothing there comes to that number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.dates_said import find_dates
from brief.prose.function_words import function_words
from brief.prose.numbers_said import NumberSaid, find_numbers
from brief.verify.copy import Paragraph, join_thousands
from brief.verify.counted import ORDINAL, TIMES, Count, counted_otherwise, counts_in
from brief.verify.evidence import Cited
from brief.verify.numbers_found import comes_from
from brief.verify.typed import typed_numbers
from brief.verify.wording import long_words, paragraphs_of

_OF_OURS = frozenset(
    "account source paper newspaper text article report reading version date figure point fact side"  # noqa: SIM905 - a row of words
    " essay document statement copy sentence paragraph reason question view question".split()
)
"""What a reason counts of its own: the accounts that it weighs."""
_ONE_MORE = pattern(
    r"\b(?:one of (?:them|these|those|which|whom)|one (?:has|had|was|is)|another"
    r"|an? (?:further|new)|except|all but|but for|the last|the other|added|joined)\b"
)
"""By which a source has one more or less than it counts: four, one of which lapsed."""
_SMALL = function_words("en") | {"there", "here", "only", "just", "also", "still", "both", "being"}


def few_otherwise(
    typed: str, cited: tuple[Cited, ...], sides: Sequence[str], *, reckons: bool
) -> Iterator[str]:
    """Counts in words of what all that is cited has in another number, or in none.

    What weighs accounts `reckons`: it may say how long one came after another.
    """
    behind = (*paragraphs_of(cited), *(Paragraph(0, one) for one in sides))
    for sentence in split_sentences(typed):
        for count in counts_in(sentence):
            ours = count.thing in _OF_OURS or (reckons and count.thing in TIMES)
            if count.said[0].isdigit() or not count.thing or ours:
                continue
            if count.thing not in TIMES and counted_otherwise(count, sentence, behind):
                if not _comes_to(count, sentence, behind):
                    yield count.said
            elif _is_nowhere(count, sentence, cited, behind):
                yield count.said


def _is_nowhere(
    count: Count, sentence: str, cited: tuple[Cited, ...], behind: Sequence[Paragraph]
) -> bool:
    """Whether the thing stands there, and the number does not, nor comes of others."""
    numbers = (one for one in typed_numbers(sentence) if one.value == count.value)
    number = next((one for one in numbers if sentence.startswith(count.said, one.start)), None)
    words = frozenset(word for one in behind for word in WORD.findall(one.folded))
    if number is None or words.isdisjoint({count.thing, fold(count.said).split()[-1]}):
        return False
    if any(one.value == count.value for there in behind for one in there.numbers):
        return False
    if count.thing in TIMES and _may_lie_between(count, sentence, cited, behind):
        return False
    if _APART.search(sentence) and any(_are_apart(count.value, one.numbers) for one in behind):
        return False
    if _is_reckoned(count, behind):
        return False
    told = (sentence, *(one.words for one in behind))
    listed = any(count.value in _listed(one) for words in told for one in split_sentences(words))
    return not listed and not comes_from(sentence, number, sentence, cited)


_APART = pattern(r"\b(?:more|fewer|less|another|other|ahead|difference|by|up|down|left|short)\b")
"""By which a sentence tells what lies between two numbers, in whatever order."""


def _are_apart(value: Decimal, numbers: Sequence[NumberSaid]) -> bool:
    known = {one.value for one in numbers}
    return any(one + value in known for one in known)


_LISTED = pattern(r"(?P<before>(?:[^,;:.()]{2,60},\s)+)[^,;:.()]{0,60}?\b(?:and|or)\s")


def _listed(sentence: str) -> Iterator[Decimal]:
    """How many a list names, with or without what stands before it: fish, tax and a ferry."""
    for found in _LISTED.finditer(sentence):
        commas = found["before"].count(",")
        yield from (Decimal(commas + 1), Decimal(commas + 2))


def _may_lie_between(
    count: Count, sentence: str, cited: tuple[Cited, ...], behind: Sequence[Paragraph]
) -> bool:
    """Whether so long a time may lie between two dates that are told."""
    dates = [date for one in behind for date in one.dates]
    if count.thing != "year":
        return sum(1 for one in dates if one.is_day) > 1
    issued = (one.source.issued for one in cited)
    years = {one.first.year for one in issued if one}
    years |= {one.year for one in (*dates, *find_dates(sentence)) if one.year}
    return any(abs(one - other) == count.value for one in years for other in years)


def _comes_to(count: Count, sentence: str, behind: Sequence[Paragraph]) -> bool:
    """Whether there may be so many: by a number alone, a sum, a rest, or of some of them."""
    if _is_reckoned(count, behind):
        return True
    said = _plain(sentence)
    of_some = False
    for paragraph in behind:
        for there in split_sentences(join_thousands(paragraph.words)):
            values = [one.value for one in counts_in(there) if one.thing == count.thing]
            if any(count.value < one for one in values):
                of_some |= not said <= _plain(there)
    return of_some


def _plain(sentence: str) -> frozenset[str]:
    """The words of a sentence that may tell which of some, not in what state or how many."""
    words = " ".join(
        one for one in WORD.findall(sentence) if one[:1].islower() and one not in _SMALL
    )
    return long_words("".join(_parted(words)))


def _parted(words: str) -> Iterator[str]:
    """Words without their numbers."""
    start = 0
    for one in find_numbers(words):
        yield words[start : one.start]
        start = one.end
    yield words[start:]


def _is_reckoned(count: Count, behind: Sequence[Paragraph]) -> bool:
    return any(
        count.value in _reckoned(count, there)
        for paragraph in behind
        for there in split_sentences(join_thousands(paragraph.words))
    )


def _reckoned(count: Count, sentence: str) -> Iterator[Decimal]:
    """The numbers without a thing, and what those of the thing and others come to together."""
    counts = list(counts_in(sentence))
    bare = [
        one
        for one in find_numbers(sentence)
        if not any(its.thing and sentence.startswith(its.said, one.start) for its in counts)
    ]
    yield from (one.value for one in bare)
    alone = (one for one in bare if not ORDINAL.search(sentence[one.start : one.end]))
    others = [one.value for one in alone]
    for index, its in enumerate(counts):
        if its.thing == count.thing:
            if _ONE_MORE.search(sentence):
                yield from (its.value - 1, its.value + 1)
            like = (one for one in counts[:index] + counts[index + 1 :] if one.thing == its.thing)
            rest = (one.value for one in like)
            for other in (*others, *rest):
                yield from (its.value + other, abs(its.value - other))
