"""A source in brief: as its short notes begin, its day, and what it is found by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from brief.citing.places_in import in_words
from brief.citing.points import tidy
from brief.facts import FactBase
from brief.facts.sources import LOCATING
from brief.late import pattern
from brief.model import Emphasis, Inline, Inlines, Text, plain_text
from brief.template.phrase import phrase
from brief.template.source_line import inlines_of
from brief.template.source_view import SourceView

_LABELS = {"volume": "vol", "issue": "no", "number": "no", "page": "p", "collection-number": "no"}
"""Labels of what is a number alone."""
_YEAR = pattern("[12][0-9]{3}")
_WORD = pattern(r"[^\W_]+")
_PART = pattern(r"[,.;:\u060c\u061b]\s|[()\[\]\u00ab\u00bb\u201c-\u201e]")
_MARKS = pattern(r"[\W_]+")
_NUMBER = pattern("[0-9]+[A-Za-z]?([-\u2013,][ 0-9-\u2013,]+)?")


def in_brief(base: FactBase, source: SourceView, short: Inlines) -> Inlines:
    """Borg, “Cod,” 3 May 2024; Ports Agreement, 1961, UNTS, vol. 5, p. 9, which has no address."""
    said = with_more(base, short, title_and_day(base, source, short))
    said = with_more(base, said, found_by(base, source, short))
    return tidy(said, inside=source.manner.points == "inside")


def title_and_day(base: FactBase, source: SourceView, short: Inlines) -> tuple[Inlines, ...]:
    """Its title and its date, as far as the short note says neither."""
    title, day = inlines_of(source.short_title.quoted, base), day_of(base, source)
    titled = source.untitled or says(short, title, whole=True)
    return () if titled else title, () if says(short, day) else day


def with_more(base: FactBase, said: Inlines, more: tuple[Inlines, ...]) -> Inlines:
    """The words with each of the others behind a comma."""
    # A text of its own, so that it finds its side of a closing mark.
    between = Text(plain_text(phrase(base.words, "chart-source", source="", date="")))
    for one in more:
        said = (*said, between, *one) if one else said
    return said


def says(said: Inlines, words: Inlines, *, whole: bool = False) -> bool:
    """Whether they say the same words, whatever marks stand between; as `whole` parts, or within.

    A title is said only as a part of its own: “Cod” is not by the Ministry of Cod, “Ports” not by
    the Ports Office.
    """
    wanted = _WORD.findall(plain_text(words))
    spoken = [_WORD.findall(part) for part in _PART.split(plain_text(said))]
    every = [word for part in spoken for word in part]
    starts = {*accumulate(map(len, spoken), initial=0)} if whole else range(len(every))
    ends = starts if whole else range(len(every) + 1)

    def stops(end: int) -> bool:
        """Ports Act stops in Ports Act 1966."""
        return end in ends or (every[end].isdecimal() and end + 1 in ends)

    found = (at for at in starts if every[at : at + len(wanted)] == wanted)
    return not wanted or any(stops(at + len(wanted)) for at in found)


def day_of(base: FactBase, source: SourceView) -> Inlines:
    """Its date, or that it has none."""
    return inlines_of(source.issued, base) or (Text(base.words("undated")),)


def found_by(base: FactBase, source: SourceView, short: Inlines) -> tuple[Inlines, ...]:
    """What a reader without an address finds it by, besides what the short note says."""
    if base.sources[source.id].has_address:
        return ()
    said = {_letters((Text(part),)) for part in plain_text(short).split(", ")}
    return tuple(
        with_label
        for words, with_label in _located(source)
        if said.isdisjoint((_letters(words), _letters(with_label)))
    )


def _letters(words: Inlines) -> str:
    return _MARKS.sub("", plain_text(words))


def _located(source: SourceView) -> Iterator[tuple[Inlines, Inlines]]:
    """What each key says, as it stands and with its label."""
    for key in LOCATING:
        edition = source.edition_labelled if key == "edition" else ""
        words = (
            source.text(key.replace("-", "_")) if not edition else inlines_of(edition, source.base)
        )
        if words and key == "container-title":
            yield words, (Emphasis(source.in_own_language(words)),)
        elif words:
            yield words, tuple(_labelled(key, one, source) for one in words)


def _labelled(key: str, said: Inline, source: SourceView) -> Inline:
    """A number with its label; a year that stands for a volume has none."""
    if key not in _LABELS or not isinstance(said, Text) or not _NUMBER.fullmatch(said.text):
        return said
    if key == "volume" and _YEAR.fullmatch(said.text):
        return said
    return replace(said, text=in_words((f"{_LABELS[key]} {said.text}",), source.manner))
