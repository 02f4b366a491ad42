"""Which characters no font has: a problem with its place each, all at once, never a box."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import name

from brief.drawn import Chart, Timeline
from brief.model import Chronology, Code, Contents, Document, Figure, Text, iter_inlines
from brief.problem import BriefError, Place, Problem
from brief.walk import iter_blocks, iter_contents
from brief.writers.pdf.type.fonts import NO_BREAK_HYPHEN, Fonts, is_invisible, package_of

_PACKAGES = {
    "ARABIC": "fontpkg-noto-sans-arabic",
    "CYRILLIC": "fontpkg-noto-serif",
    "DEVANAGARI": "fontpkg-noto-sans-devanagari",
    "BENGALI": "fontpkg-hind-siliguri",
    "GREEK": "fontpkg-noto-serif",
    "HEBREW": "fontpkg-frank-ruhl-libre",
    "KHMER": "fontpkg-noto-sans-khmer",
    "LATIN": "fontpkg-noto-serif",
    "TAMIL": "fontpkg-noto-sans-tamil",
    "TELUGU": "fontpkg-noto-sans-telugu",
    "THAI": "fontpkg-noto-sans-thai",
}
"""Packages by the first word of a character's name."""


def check_coverage(document: Document, fonts: Fonts) -> None:
    """Refuse a document that holds a character which none of the house's fonts has."""
    chain = fonts.chain("body", 10, bold=False, italic=False)
    known = set().union(*(face.covers for face in chain))
    tried = frozenset(package_of(family) for family in fonts.families("body"))
    texts = list(_texts(document))
    characters = set().union(*(text.text for text in texts))
    lacking = {c for c in characters if ord(c) not in known and not _needs_no_glyph(c)}
    problems = [
        _problem(character, text.place or Place(document.meta.id), tried)
        for text in (texts if lacking else ())
        for character in sorted(lacking.intersection(text.text))
    ]
    if problems:
        raise BriefError(problems)


def _needs_no_glyph(character: str) -> bool:
    return character.isspace() or is_invisible(character) or character == NO_BREAK_HYPHEN


def _problem(character: str, place: Place, tried: frozenset[str]) -> Problem:
    called = name(character, "a character without a name")
    package = _PACKAGES.get(called.split()[0])
    package = None if package in tried else package
    return Problem(
        place,
        f"no font has U+{ord(character):04X} {called}",
        f"install {package} and name its family as a fallback in the house"
        if package
        else "name a font file that has it in the house, or write it otherwise",
    )


def _texts(document: Document) -> Iterator[Text]:
    meta = document.meta
    said = (meta.title, meta.desk, meta.number, meta.version, meta.status, meta.marking)
    yield from map(Text, said)
    for content in (*iter_contents(document.blocks), *(note.content for note in document.notes)):
        for inline in iter_inlines(content):
            if isinstance(inline, Text):
                yield inline
            elif isinstance(inline, Code):
                yield Text(inline.text)
    for block in iter_blocks(document.blocks):
        if isinstance(block, Contents):
            yield Text(block.title)
        elif isinstance(block, Figure):
            yield from map(Text, _charted(block.chart))
        elif isinstance(block, Chronology):
            yield from map(Text, _labelled(block.timeline))


def _charted(chart: Chart) -> tuple[str, ...]:
    return (chart.unit, *chart.categories, *(series.name for series in chart.series))


def _labelled(timeline: Timeline) -> Iterator[str]:
    yield timeline.as_of_label
    for lane in timeline.lanes:
        yield lane.name
        for one in lane.happenings:
            yield f"{one.printed} {one.label}"
