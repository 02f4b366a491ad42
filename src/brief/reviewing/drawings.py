"""Drawings: what a picture or a chart of a Word file is known by, whoever saved it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.late import dataclass
from brief.reviewing.package import Element, local, said


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture or a chart where it stands in a paragraph."""

    kind: str
    """`picture` or `chart`."""
    alt: str
    """What it says to who cannot see it; LibreOffice keeps that of pictures alone."""
    shows: tuple[str, ...] = ()
    """Each value of a chart, with what it is a value of; of a picture, what its bytes give."""
    is_bare: bool = False
    """Whether somebody took out what it says; `alt` is what the brief's says then."""


def is_of_words(element: Element) -> bool:
    """Whether it is a box of words."""
    return next(element.iter("{*}txbxContent"), None) is not None


def drawn_in(
    element: Element, charts: Mapping[str, Element], pictures: Mapping[str, str]
) -> Drawn | None:
    """What a drawing shows; None of a box of words, whose own drawings stand in its paragraphs."""
    if is_of_words(element):
        return None
    about = next(element.iter("{*}docPr"), None)
    alt = "" if about is None else said(about, "descr")
    for one in element.iter("{*}chart"):
        chart = charts.get(said(one, "id"))
        return Drawn("chart", alt, () if chart is None else tuple(_values(chart)))
    pictured = next(element.iter("{*}blip", "{*}imagedata"), None)
    if pictured is None:
        return None
    known = pictures.get(said(pictured, "embed") or said(pictured, "id"))
    return Drawn("picture", alt, (known,) if known else ())


def _values(chart: Element) -> Iterator[str]:
    """As `Malta to Iceland, 2024: 6.2`, in the order of its series."""
    for series in chart.iter("{*}ser"):
        name, of, values = (_points(series, part) for part in ("tx", "cat", "val"))
        called = ", ".join(name.values())
        for at, value in values.items():
            about = ", ".join(filter(None, (called, of.get(at, ""))))
            yield f"{about}: {value}"


def _points(series: Element, part: str) -> dict[str, str]:
    """The points of a part of a series by their number."""
    points = (point for one in series if local(one) == part for point in one.iter("{*}pt"))
    return {said(one, "idx"): number(str(one.findtext("{*}v", ""))) for one in points}


def number(text: str) -> str:
    """A number as short as it can be said: programs write as many places as they like."""
    try:
        return f"{float(text):.10g}"
    except ValueError:
        return text
