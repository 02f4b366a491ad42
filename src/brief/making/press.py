"""Press: the files that take longest, each made in a process of its own where one is to be had.

Each has long to wait for the Document. Meanwhile it imports what its format needs, and that of the
PDF sets the text while the notes are worded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from brief.apart import Apart, standing_by
from brief.late import dataclass
from brief.making.files import with_facts
from brief.making.order import Looks, Order, Walked
from brief.model import Document
from brief.writers import WRITERS
from brief.written import Written

if TYPE_CHECKING:
    from brief.writers.pdf.galley import Galley
    from brief.writers.pdf.type.standing import Standing


@dataclass(frozen=True, slots=True)
class Presses:
    """Those that an order is given, by format."""

    by_format: Mapping[str, Apart[Written]]

    def set_text(self, document: Document, looks: Looks) -> None:
        """Have the text of a Document set whose notes are not worded yet."""
        if "pdf" in self.by_format:
            self.by_format["pdf"].make_ready(document, looks)

    def begin(self, walked: Walked, *, attach: bool) -> dict[str, Callable[[], Written]]:
        """Have the files made; each of what this gives waits for one."""
        begun = {}
        for name, press in self.by_format.items():
            document = with_facts(walked, attach=attach and name == "pdf")
            begun[name] = press.begin(document, walked.looks)
        return begun


@contextmanager
def begun_presses(order: Order, standing: Standing | None) -> Iterator[Presses]:
    """A process for each file of an order that is worth one; none where it asks for one process."""
    pdf = _Pdf(order.attach, standing)
    works = {"docx": (_make_word, _make_word_ready), "pdf": (pdf.make, pdf.make_ready)}
    with ExitStack() as others:
        by_format: dict[str, Apart[Written]] = {}
        for name in order.formats if order.processes > 1 else ():
            if name in works:
                press = by_format[name] = others.enter_context(standing_by(*works[name]))
                press.make_ready()
        yield Presses(by_format)


def _make_word_ready() -> None:
    import_module("brief.writers.docx")


def _make_word(document: Document, looks: Looks) -> Written:
    return WRITERS["docx"](document, looks.house, looks.shape)


class _Pdf:
    """Makes the PDF, and keeps what of it is made ahead."""

    def __init__(self, attach: bool, standing: Standing | None) -> None:  # noqa: FBT001 - as an order says it
        self.attach, self.standing = attach, standing
        self.galley: Galley | None = None

    def make_ready(self, document: Document | None = None, looks: Looks | None = None) -> None:
        """Set the text of a Document; without one, have at hand what that takes."""
        from brief.writers.pdf.write import set_text  # noqa: PLC0415 - imports late

        if document and looks:
            self.galley = set_text(document, looks.house, looks.shape, self.standing)

    def make(self, document: Document, looks: Looks) -> Written:
        """The PDF."""
        from brief.writers.pdf import make_pdf  # noqa: PLC0415 - imports late

        return make_pdf(
            document,
            looks.house,
            looks.shape,
            attach=self.attach,
            standing=self.standing,
            galley=self.galley,
        )
