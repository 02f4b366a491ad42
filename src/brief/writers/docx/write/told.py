"""What the user is told of a letterhead that was taken over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from brief.late import dataclass
from brief.problem import Place, Problem, Severity
from brief.writers.docx.takeover.ground import Ground


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a letterhead."""

    ground: Ground
    properties: tuple[str, ...]
    """The names of those that it had and the brief has not."""
    lacking: tuple[str, ...]
    """The styles that it lacks."""
    markings: tuple[str, ...]
    """Those that it shows, and that are not the brief's."""
    pages: int = 0
    """How many the shape keeps to elsewhere; 0 where it keeps to none."""


def tell(own: Path, taken: Taken) -> Iterator[Problem]:
    """A line for each kind of thing that is to be known, or mended."""
    place = Place(str(own))
    if taken.markings:
        said = f"shows the marking {_listed(taken.markings)}, which is not the brief's"
        hint = 'take it out, or show the brief\'s with a field DOCPROPERTY "Brief marking"'
        yield Problem(place, said, hint, rule="letterhead-marking")
    if taken.ground.vanished:
        said = f"shows {_pictures(taken.ground.vanished)} not in the file"
        hint = "insert each picture without a link to its file"
        yield Problem(place, said, hint, "linked-picture", Severity.WARNING)
    if taken.lacking:
        said = f"lacks the styles {_listed(taken.lacking)}"
        hint = "taken from the default; `brief reference-doc` writes a file that has them all"
        yield Problem(place, said, hint, "lacking-style", Severity.WARNING)
    if taken.pages:
        promised = "one page is" if taken.pages == 1 else f"{taken.pages} pages are"
        said = f"no promise of pages holds in Word in this letterhead: {promised} what the PDF has"
        hint = "look at it in Word; the default letterhead keeps the promise"
        yield Problem(place, said, hint, "letterhead-pages", Severity.NOTE)
    if taken.ground.faint:
        said = f"says {_listed(taken.ground.faint)} in white or off the page, where few see it"
        hint = "it stays, and travels with every brief: take it out if a reader may not have it"
        yield Problem(place, said, hint, "letterhead-unseen", Severity.NOTE)
    left = [*taken.ground.left]
    if taken.properties:
        left.append(f"the properties {_listed(taken.properties)}")
    if left:
        said = f"what it remembers is left behind: {'; '.join(left)}"
        hint = "docs/word.md says what a brief keeps"
        yield Problem(place, said, hint, "letterhead-past", Severity.NOTE)


def _pictures(count: int) -> str:
    return "a picture that is" if count == 1 else f"{count} pictures that are"


def _listed(named: Iterable[str]) -> str:
    return ", ".join(f'"{each}"' for each in named)
