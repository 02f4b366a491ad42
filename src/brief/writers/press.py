"""Press: the files that take longest, each made in a process of its own where one is to be had.

Each has long to wait for the Document. Meanwhile it imports what its format needs, and that of the
PDF sets the text while the notes are worded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from brief.apart import Apart, standing_by
from brief.late import dataclass

if TYPE_CHECKING:
    from brief.house import House
    from brief.model import Document
    from brief.shape import Shape
    from brief.writers.pdf.galley import Galley
    from brief.writers.pdf.type.standing import Standing
    from brief.written import Written


@dataclass(frozen=True, slots=True)
class Presses:
    """Those that a build is given, by format."""

    by_format: Mapping[str, Apart[Written]]

    def set_text(self, document: Document, house: House, shape: Shape) -> None:
        """Have the text of a Document set whose notes are not worded yet."""
        if "pdf" in self.by_format:
            self.by_format["pdf"].make_ready(document, house, shape)

    def begin(
        self, document_for: Callable[[str], Document], house: House, shape: Shape
    ) -> dict[str, Callable[[], Written]]:
        """Have the files made; each of what this gives waits for one."""
        return {
            name: press.begin(document_for(name), house, shape)
            for name, press in self.by_format.items()
        }


@contextmanager
def begun_presses(
    formats: Collection[str], *, attach: bool, standing: Standing | None = None
) -> Iterator[Presses]:
    """A process for each of these files that is worth one; they end with whoever begins them.

    Only a PDF that is to `attach` the facts has a file in it.
    """
    pdf = _Pdf(attach, standing)
    works = {"docx": (_make_word, _make_word_ready), "pdf": (pdf.make, pdf.make_ready)}
    with ExitStack() as others:
        by_format: dict[str, Apart[Written]] = {}
        for name in formats:
            if name in works:
                press = by_format[name] = others.enter_context(standing_by(*works[name]))
                press.make_ready()
        yield Presses(by_format)


def _make_word_ready() -> None:
    import_module("brief.writers.docx")


def _make_word(document: Document, house: House, shape: Shape) -> Written:
    from brief.writers.docx import make_docx  # noqa: PLC0415 - python-docx costs 50 ms

    return make_docx(document, house, shape)


class _Pdf:
    """Makes the PDF, and keeps what of it is made ahead."""

    def __init__(self, attach: bool, standing: Standing | None) -> None:  # noqa: FBT001 - as an order says it
        self.attach, self.standing = attach, standing
        self.galley: Galley | None = None

    def make_ready(self, *given: Any) -> None:  # noqa: ANN401 - nothing, or what `set_text` takes
        """Set the text of a Document; where none is given, have at hand what that takes."""
        from brief.writers.pdf.write import set_text  # noqa: PLC0415 - imports late

        if given:
            document, house, shape = given
            self.galley = set_text(document, house, shape, self.standing)

    def make(self, document: Document, house: House, shape: Shape) -> Written:
        """The PDF."""
        from brief.writers.pdf import make_pdf  # noqa: PLC0415 - imports late

        attach, standing, galley = self.attach, self.standing, self.galley
        return make_pdf(document, house, shape, attach=attach, standing=standing, galley=galley)
