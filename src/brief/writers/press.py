"""Press: the files that take longest, each made in a process of its own where one is to be had.

Each has long to wait for the Document. Meanwhile it imports what its format needs and makes the
file of a specimen, so that fonts are open and whatever is made late is made; and that of the PDF
shapes words that are likely to be set while the template is filled, sets the text while the notes
are worded, and prints the pages while the facts are gathered that it is to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from brief.apart import Ahead, Apart, standing_by
from brief.problem import BriefError
from brief.written import Likely, Written

if TYPE_CHECKING:
    from brief.house import House
    from brief.model import Document
    from brief.shape import Shape
    from brief.writers.pdf.case import Case
    from brief.writers.pdf.galley import Galley
    from brief.writers.pdf.type.standing import Standing
    from brief.writers.pdf.write import Impression


class Presses:
    """Those that a build is given, by format; they end with `others`."""

    def __init__(
        self, works: Mapping[str, tuple[Callable[..., Written], Ahead]], others: ExitStack
    ) -> None:
        self._works, self._others = works, others
        self._by_format: dict[str, Apart[Written]] = {}

    def stand_by(self, name: str) -> None:
        """Begin the process of a format, if that is asked for: it makes ready what it can."""
        if name in self._works:
            press = self._others.enter_context(standing_by(*self._works[name]))
            press.make_ready()
            self._by_format[name] = press

    def fill_case(self, likely: Likely, house: House, shape: Shape) -> None:
        """Have words shaped that the text and its notes are likely to print."""
        if "pdf" in self._by_format:
            self._by_format["pdf"].make_ready(likely, house, shape)

    def set_text(self, document: Document, house: House, shape: Shape) -> None:
        """Have the text of a Document set whose notes are not worded yet."""
        if "pdf" in self._by_format:
            self._by_format["pdf"].make_ready(document, house, shape)

    def begin(
        self,
        document: Document,
        document_for: Callable[[str], Document],
        house: House,
        shape: Shape,
    ) -> dict[str, Callable[[], Written]]:
        """Have the files made; each of what this gives waits for one.

        The pages of the PDF are filled while its own Document, which holds the facts, is made:
        that comes last.
        """
        if "pdf" in self._by_format:
            self._by_format["pdf"].make_ready(document, house, shape)
        return {
            name: self._by_format[name].begin(document_for(name), house, shape)
            for name in ("docx", "pdf")
            if name in self._by_format
        }


@contextmanager
def begun_presses(
    formats: Collection[str], *, attach: bool, standing: Standing | None = None
) -> Iterator[Presses]:
    """A process for each of these files that is worth one; they end with whoever begins them.

    That of Word is begun by the build: it has little to make ready, and would take the walk's
    processor while that is imported. Only a PDF that is to `attach` the facts has a file in it.
    """
    pdf = _Pdf(attach, standing)
    works: dict[str, tuple[Callable[..., Written], Ahead]] = {
        "docx": (_make_word, _make_word_ready),
        "pdf": (pdf.make, pdf.make_ready),
    }
    with ExitStack() as others:
        presses = Presses({name: works[name] for name in works if name in formats}, others)
        presses.stand_by("pdf")
        yield presses


def _specimen() -> Document:
    """A short document with what every brief has."""
    from brief.model import (  # noqa: PLC0415 - imports late
        Attachment,
        Document,
        Emphasis,
        FactSpan,
        Heading,
        Link,
        Meta,
        Note,
        NoteMark,
        Paragraph,
        Text,
        Title,
    )

    name = (Text("Specimen"),)
    words = FactSpan("specimen", (Text("Words were set in 2024, with a note."),))
    url = "https://specimen.example/1"
    said = Text("A. Bee, “Words: set,” "), Emphasis(name), Text(", 2 May 2024, para 4, ")
    return Document(
        Meta("specimen", "Specimen", date(2024, 5, 2)),
        (Title(name), Heading(1, name, "one"), Paragraph((words, NoteMark(number=1)))),
        (Note(1, (*said, Link((Text(url),), url), Text("."))),),
        Attachment("facts.yaml", b"brief: {}"),
    )


def _make_word_ready() -> None:
    _make_one(_make_word)


def _make_one(make: Callable[..., Written]) -> None:
    """Make the file of the specimen; what is wrong with it tells nothing of another."""
    from brief.house import House  # noqa: PLC0415 - imports late
    from brief.shape import PLAIN  # noqa: PLC0415 - as above

    with suppress(Exception):
        make(_specimen(), House(), PLAIN)


def _make_word(document: Document, house: House, shape: Shape) -> Written:
    from brief.writers.docx import make_docx  # noqa: PLC0415 - python-docx costs 50 ms

    return make_docx(document, house, shape)


class _Pdf:
    """Makes the PDF, and keeps what of it is made ahead."""

    def __init__(self, attach: bool, standing: Standing | None) -> None:  # noqa: FBT001 - as an order says it
        self.attach, self.standing = attach, standing
        self.case: Case | None = None
        self.galley: Galley | None = None
        self.impression: Impression | None = None

    def make_ready(self, *given: Any) -> Iterator[str] | None:  # noqa: ANN401 - nothing, or what a method of the presses is given
        """Set the text of a Document, or print its pages once the notes are there.

        Where none is given, have at hand what that takes: first of all, then for words it may have.
        """
        from brief.writers.pdf.write import print_pages, set_text  # noqa: PLC0415 - imports late

        if not given:
            _make_one(self.make)
            return None
        of, house, shape = given
        if isinstance(of, Likely):
            return self._filled(of, house, shape)
        if self.galley or of.notes:
            self.impression = print_pages(of, house, shape, self.standing, self.galley)
        else:
            known = self.case.setter if self.case else None
            self.galley = set_text(of, house, shape, self.standing, known)
        return None

    def _filled(self, likely: Likely, house: House, shape: Shape) -> Iterator[str]:
        """The words of a case as they are shaped; what is wrong with the fonts is met later."""
        from brief.writers.pdf.case import Case  # noqa: PLC0415 - imports late

        if self.standing:  # which knows more
            return
        with suppress(BriefError):
            self.case = Case(house, shape)
            yield from self.case.fill(likely)

    def make(self, document: Document, house: House, shape: Shape) -> Written:
        """The PDF."""
        from brief.writers.pdf import make_pdf  # noqa: PLC0415 - imports late

        attach, standing, ahead = self.attach, self.standing, self.impression or self.galley
        return make_pdf(document, house, shape, attach=attach, standing=standing, ahead=ahead)
