"""A kept copy as citations count it: para 1 is the first paragraph of running text."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from brief.facts.sources import Kept
from brief.late import dataclass, pattern
from brief.prose import WORD, count_words, fold
from brief.prose.amounts_in_words import find_amounts
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.numbers_said import NumberSaid, find_numbers
from brief.prose.places import states_in
from brief.verify.blocks import FEW_WORDS, Block, ends_sentence
from brief.verify.formats import read_blocks
from brief.verify.odd_dates import find_odd_dates
from brief.verify.odd_numbers import find_odd_numbers, numbers_of_names, with_plain_digits
from brief.verify.tables import read_tables

_COMMON = 0.6
"""The share of paragraphs from which on a stem tells nothing about which is meant."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of a source, or a table of it, and what can be looked for in it."""

    number: int
    """That of a table is below 0: none follows a paragraph."""
    words: str
    page: int = 0
    divided: str = ""
    """The words with the hyphens at which lines' ends divide some, where there are any."""
    language: str = ""
    """That of its source, as a tag (BCP 47); none is English, or what its letters are of."""

    @property
    def place(self) -> str:
        """Where it is, as a citation says it."""
        return f"para {self.number}" if self.number >= 0 else f"table {-self.number}"

    @property
    def is_table(self) -> bool:
        """Whether it is a table."""
        return self.number < 0

    @cached_property
    def folded(self) -> str:
        """The words for comparing."""
        return fold(self.words)

    @cached_property
    def numbers(self) -> tuple[NumberSaid, ...]:
        """The numbers that stand in it, in digits or in words of its language."""
        return (
            *find_numbers(self.plain),
            *find_amounts(self.plain, self.language),
            *_find_placed(self.words),
            *find_odd_numbers(self.plain),
        )

    @cached_property
    def amounts(self) -> tuple[NumberSaid, ...]:
        """Those of its numbers that say how much there is of something."""
        spans = [(one.start, one.end) for one in self.dates if one.month]
        spans += numbers_of_names(self.plain)
        return tuple(
            one
            for one in self.numbers
            if not any(start <= one.start and one.end <= end for start, end in spans)
        )

    @cached_property
    def plain(self) -> str:
        """The words with the digits and signs that are typed here, each in its place."""
        return with_plain_digits(self.words)

    @cached_property
    def dates(self) -> tuple[DateSaid, ...]:
        """The dates that stand in it."""
        return (*find_dates(self.plain), *find_odd_dates(self.plain))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of its longer words, and the states that it names by whatever word."""
        return stems_of(self.folded) | states_in(self.words)


@dataclass(frozen=True)
class Copy:
    """A kept copy: its hash, and its paragraphs, the first of them `para 1`."""

    sha256: str
    paragraphs: tuple[Paragraph, ...]
    everything: tuple[str, ...]
    """Each block's words, counted or not."""
    tables: tuple[Paragraph, ...] = ()

    @property
    def whole(self) -> tuple[Paragraph, ...]:
        """All that a citation without a place may mean."""
        return (*self.paragraphs, *self.tables)

    @cached_property
    def _weights(self) -> dict[str, float]:
        """How much each stem tells: nothing if most paragraphs have it, most if only one does."""
        count = Counter(stem for paragraph in self.paragraphs for stem in paragraph.stems)
        floor = math.log(1 + 1 / _COMMON)
        whole = len(self.paragraphs)
        weights = {stem: math.log(1 + whole / n) - floor for stem, n in count.items()}
        return {stem: weight for stem, weight in weights.items() if weight > 0}

    def likeness(self, stems: frozenset[str], paragraph: Paragraph) -> float:
        """How well words fit a paragraph, 1 for the paragraph of this copy that they fit best."""
        shared: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(stems & self._weights.keys()):
            for number in self._having[stem]:
                shared[number] += self._weights[stem]
        best = max(shared.values(), default=0)
        return shared[paragraph.number] / best if best else 1

    @cached_property
    def _having(self) -> dict[str, list[int]]:
        """The numbers of the paragraphs that have a stem."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for paragraph in self.paragraphs:
            for stem in paragraph.stems:
                found[stem].append(paragraph.number)
        return found


def read_copy(file: Path, skip: int, language: str = "") -> Copy:
    """Read a kept copy in a language; `skip` blocks (non-blank lines) stand before the body.

    BriefError where it cannot be read.
    """
    blocks = read_blocks(file)
    body = [block for block in blocks[skip:] if is_body(block)]
    paragraphs = (
        Paragraph(n, block.words, block.page, block.divided, language)
        for n, block in enumerate(body, 1)
    )
    tables = (Paragraph(-one.number, one.words, language=language) for one in read_tables(blocks))
    everything = tuple(block.words for block in blocks)
    return Copy(hash_file(file), tuple(paragraphs), everything, tuple(tables))


def is_body(block: Block) -> bool:
    """Whether it is running text: no heading, bullet or caption, nor a line too short for one."""
    if block.kind != "text":
        return False
    return ends_sentence(block.words) or count_words(block.words) > FEW_WORDS


def hash_file(file: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return sha256(file.read_bytes()).hexdigest()


def is_unchanged(copy: Copy, kept: Kept) -> bool:
    """Whether the copy is the one whose hash the fact base records."""
    return copy.sha256 == kept.sha256


_SPACED = pattern(r"(?<![\w.,])\d{1,3}(?:[ '\u2019]\d{3})+(?![.,]?\d)")
"""3 500 and 1'999, as papers write them in plain text; in our own words they would be two."""


def join_thousands(words: str) -> str:
    """The words with commas where a space or an apostrophe sets thousands apart."""
    return _SPACED.sub(lambda found: re.sub(r"\D", ",", found[0]), words)


_PLACED = pattern(
    r"(?:\b(?:arts?|articles?|secs?|sections?|rules?|paras?|paragraphs?)\b\.?|\u00a7)\s?"
    r"(?P<numbers>\d+(?:\.\d+)+)",
    re.IGNORECASE,
)
"""Art. 4.1 of a law is its Article 4(1)."""


def _find_placed(words: str) -> Iterator[NumberSaid]:
    for found in _PLACED.finditer(words) if "." in words else ():
        for part in found["numbers"].split("."):
            yield NumberSaid(Decimal(part), Decimal(part), *found.span("numbers"))


_LOCATOR = pattern(
    r"(?P<what>paras?|paragraphs?|pp?|pages?)\.?\s+(?P<numbers>[\d\s,\u2013-]+|.*and.*)"
)
_TABLE = pattern(r"tables?\.?\s+(?P<numbers>[\d\s,\u2013-]+|.*and.*)", re.IGNORECASE)
_RANGE = pattern(r"(\d{1,4})(?:\s*[-\u2013]\s*(\d{1,4}))?")
_LONGEST_RANGE = 100


def find_cited(copy: Copy, locator: str) -> tuple[Paragraph, ...] | None:
    """The paragraphs that a locator names (`para 8`, `paras 3-5`, `p. 12`); None for no such form.

    So with a table, where the copy has any. A number that leads beyond the copy gives none.
    """
    if copy.tables and (table := _TABLE.fullmatch(locator.strip())):
        wanted = {-number for number in _numbers(table["numbers"])}
        return tuple(one for one in copy.tables if one.number in wanted)
    form = _LOCATOR.fullmatch(locator.strip())
    numbers = list(_numbers(form["numbers"])) if form else []
    if not form or not numbers:
        return None
    if form["what"].startswith("para"):
        return tuple(copy.paragraphs[n - 1] for n in numbers if 0 < n <= len(copy.paragraphs))
    return tuple(one for one in copy.paragraphs if one.page in numbers)


def _numbers(text: str) -> list[int]:
    found: list[int] = []
    for first, last in _RANGE.findall(text):
        start, end = int(first), int(last or first)
        found.extend(range(start, min(end, start + _LONGEST_RANGE) + 1))
    return found


def stems_of(folded: str) -> frozenset[str]:
    """The first five letters of each word of five or more: what an inflection leaves alone."""
    words = (word.removesuffix("'s") for word in WORD.findall(folded))
    return frozenset(word[:5] for word in words if len(word) >= 5)  # noqa: PLR2004 - said above
