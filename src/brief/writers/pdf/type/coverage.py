"""Which scripts no font has: a problem with its place each, all at once, never a box."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from unicodedata import name

from brief.drawn import Chart, Timeline
from brief.house import House
from brief.model import Chronology, Code, Contents, Document, Figure, Text, Yardstick, iter_inlines
from brief.problem import BriefError, Place, Problem, Severity
from brief.walk import iter_blocks, iter_contents
from brief.writers.pdf.type.fonts import NO_BREAK_HYPHEN, Fonts, is_invisible
from brief.writers.pdf.type.scripts import Script, script_among, script_of
from brief.writers.pdf.type.unspaced import runs_on


def check_coverage(document: Document, house: House) -> tuple[str, ...]:
    """The families, of extras that are installed, which a document needs beside its house's.

    A BriefError tells of what no font has, once for each script.
    """
    texts = list(_texts(document))
    added: tuple[str, ...] = ()
    missing = _missing(document, texts, Fonts(house))
    if missing:
        fonts = Fonts(house, [family for script in missing for family in script.families])
        added, missing = fonts.added, _missing(document, texts, fonts)
    if missing:
        raise BriefError([_problem(script, found) for script, found in missing.items()])
    return added


def unbroken(document: Document) -> tuple[Problem, ...]:
    """The first words that no space parts and that no line can end among, as a warning."""
    texts = (text for text in _texts(document) if runs_on(text.text))
    for first in texts:
        message = "lines of Thai, Lao, Khmer and Burmese end only at spaces here"
        hint = "pip install 'brief[southeast-asian]'"
        place = first.place or Place(document.meta.id)
        return (Problem(place, message, hint, severity=Severity.WARNING),)
    return ()


_Found: TypeAlias = list[tuple[Place, str]]
"""Characters with the place of each text that holds them."""


def _missing(document: Document, texts: list[Text], fonts: Fonts) -> dict[Script, _Found]:
    """What no font has, by script; a sign of none that is missing is one of its own."""
    chain = fonts.chain("body", 10, bold=False, italic=False)
    known = set().union(*(face.covers for face in chain))
    characters = set().union(*(text.text for text in texts))
    lacking = {c for c in characters if ord(c) not in known and not _needs_no_glyph(c)}
    scripts = {script_of(character) for character in lacking}
    missing: dict[Script, _Found] = {}
    for text in texts if lacking else ():
        for character in filter(lacking.__contains__, text.text):
            key = script_among(scripts, character)
            key = key if key.called else key._replace(called=_called(character))
            place = text.place or Place(document.meta.id)
            missing.setdefault(key, []).append((place, character))
    return missing


def _needs_no_glyph(character: str) -> bool:
    return character.isspace() or is_invisible(character) or character == NO_BREAK_HYPHEN


def _called(character: str) -> str:
    return f"U+{ord(character):04X} {name(character, 'a character without a name')}"


def _problem(script: Script, found: _Found) -> Problem:
    of_title = not found[0][0].line  # a title and what stands beside it come first, with no line
    place, first = found[0] if of_title else min(found, key=lambda one: (not one[0].line, one[0]))
    places = len(dict.fromkeys(place for place, _ in found))
    told = (
        script.called if script.called.startswith("U+") else f"{script.called} ({_called(first)})"
    )
    more = f", here and at {places - 1} more" if places > 1 else ""
    word = "--format docx, where Word brings the font"
    return Problem(
        place,
        f"no font has {told}{more}",
        f"pip install 'brief[{script.extra}]', or build {word}"
        if script.extra
        else f"name a font file that has it in the house, write it otherwise, or build {word}",
        letter=first,
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
        elif isinstance(block, Yardstick):
            yield from map(Text, (block.likelihood.said, block.likelihood.confidence))


def _charted(chart: Chart) -> tuple[str, ...]:
    return (chart.unit, *chart.categories, *(series.name for series in chart.series))


def _labelled(timeline: Timeline) -> Iterator[str]:
    yield timeline.as_of_label
    for lane in timeline.lanes:
        yield lane.name
        for one in lane.happenings:
            yield one.said
