"""Built: the notes of a Word, PDF, Markdown or text file that was made, edited since or not."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from brief.bidi import has_right_to_left
from brief.inputs import refuse_special
from brief.late import dataclass, pattern
from brief.note_numbers import count_notes
from brief.packed import is_too_large
from brief.problem import BriefError, Place, Problem
from brief.prose import WORD, fold
from brief.tracing.mixed import MixedText
from brief.tracing.numbered import NumberedText

if TYPE_CHECKING:
    from lxml.etree import XMLParser
    from lxml.etree import _Element as Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_CORE = "docProps/core.xml"
_SETTINGS = "word/settings.xml"
_TONGUE = pattern(rb"<dc:language>(?P<tag>[\w-]+)<")
_BRACKETS = r"\((?:[^()]|\([^()]*\)){1,80}\)"
"""What a portion mark can stand in, whatever the house writes it as."""
_FIRST = pattern(rf"\W*{_BRACKETS}")
_AFTER_A_NUMBER = pattern(rf"(?<=\d)\s*{_BRACKETS}")


@dataclass(frozen=True, slots=True)
class BuiltNote:
    """A note as a file has it: its letters alone, and those of the words before its mark."""

    letters: str
    before: str
    unmarked: str = ""
    """Its letters without a portion mark; the same where it begins with nothing in brackets."""
    number: int = 0
    """What is printed at its mark; 0 where that is a sign of its own."""


@dataclass(frozen=True, slots=True)
class Built:
    """A file: its notes in their order, or all its letters where notes do not stand apart.

    The letters are those of the text `without_marks`; the `body` are those of all that it says
    beside its notes, or with them where they do not stand apart.
    """

    notes: tuple[BuiltNote, ...]
    letters: str = ""
    body: str = ""
    language: str = ""
    """As its properties say."""
    mixed: MixedText | None = None
    numbered: NumberedText | None = None

    def numbers_of(self, note: str) -> frozenset[int]:
        """The numbers under which its letters have a note, whatever it was numbered when made."""
        plain = letters_of(without_marks(f"0 {note}"))[1:]
        return self.numbered.numbers_of(plain) if self.numbered else frozenset()

    def has_note(self, number: int, note: str) -> bool:
        """Whether its letters have a note with its number; in any order where it runs both ways."""
        plain = without_marks(f"{number} {note}")
        if letters_of(plain) in self.letters:
            return True
        note = without_marks(note)
        if self.mixed is None or not has_right_to_left(note):
            return False
        return self.mixed.has_note(number, note)


def letters_of(text: str) -> str:
    """A text without all that a line's end or an editor can change."""
    return "".join(WORD.findall(fold(text).replace("-", "")))


def without_marks(text: str) -> str:
    """A text without what stands in brackets after a number, as a note's portion mark does.

    A year in brackets goes too: texts that are compared are compared without both.
    """
    return _AFTER_A_NUMBER.sub("", text)


def read_built(path: Path) -> Built:
    """The notes of a file; BriefError for what is none of Word, PDF, Markdown and text."""
    place = Place(str(path))
    readers: dict[str, Callable[[Path], Built]] = {
        ".docx": _read_docx,
        ".pdf": _read_pdf,
        ".md": _read_markdown,
        ".txt": _read_plain,
    }
    read = readers.get(path.suffix.lower())
    if read is None:
        raise BriefError(
            Problem(place, "this is neither a Word file nor a PDF nor Markdown nor text")
        )
    try:
        refuse_special(path)
        if is_too_large(path):
            raise BriefError(Problem(place, "unpacks to far more than a brief holds"))
        return read(path)
    except OSError as error:
        raise BriefError(Problem(place, f"cannot be read: {error.strerror or error}")) from error


# ---- Word ----------------------------------------------------------------------------------------


def _read_docx(path: Path) -> Built:
    from lxml import etree  # noqa: PLC0415 - only where a file is read

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with ZipFile(path) as package:
            body = etree.fromstring(package.read("word/document.xml"), parser)
            notes = etree.fromstring(package.read("word/footnotes.xml"), parser)
            settings = _settings(package, parser)
            language = _language(package)
    except (
        BadZipFile,
        KeyError,
        EOFError,
        RuntimeError,
        zlib.error,
        etree.XMLSyntaxError,
    ) as error:
        said = "this is no Word file with footnotes"
        raise BriefError(Problem(Place(str(path)), said)) from error
    texts = {note.get(f"{_W}id"): _text(note) for note in notes.iter(f"{_W}footnote")}
    numbers = {one.mark: one.number for one in count_notes(body, settings, "footnote")}
    found = tuple(
        _note(texts.get(mark.get(f"{_W}id"), ""), before, numbers.get(mark, 0))
        for paragraph in body.iter(f"{_W}p")
        for mark, before in _references(paragraph)
    )
    return Built(found, body=letters_of("".join(_said(body))), language=language)


def _settings(package: ZipFile, parser: XMLParser) -> Element | None:
    from lxml import etree  # noqa: PLC0415 - only where a file is read

    if _SETTINGS not in package.namelist():
        return None
    return etree.fromstring(package.read(_SETTINGS), parser)


def _language(package: ZipFile) -> str:
    """The language of a Word file; "" where its properties name none."""
    told = package.read(_CORE) if _CORE in package.namelist() else b""
    found = _TONGUE.search(told)
    return found["tag"].decode() if found else ""


def _said(body: object) -> Iterator[str]:
    """The words of a text, and those that stand for its drawings."""
    for node in body.iter():  # type: ignore[attr-defined]  # lxml has no types
        if node.tag == f"{_W}t":
            yield node.text or ""
        elif node.tag == _DRAWN:
            yield node.get("descr") or ""


def _note(text: str, before: str, number: int) -> BuiltNote:
    first = _FIRST.match(text)
    unmarked = text[first.end() :] if first else text
    return BuiltNote(letters_of(text), letters_of(before), letters_of(unmarked), number)


def _references(paragraph: Element) -> Iterator[tuple[Element, str]]:
    before = ""
    for node in paragraph.iter():
        if node.tag == f"{_W}t":
            before += node.text or ""
        elif node.tag == f"{_W}footnoteReference":
            yield node, before


def _text(node: object) -> str:
    return "".join(one.text or "" for one in node.iter(f"{_W}t"))  # type: ignore[attr-defined]  # as above


# ---- Markdown ------------------------------------------------------------------------------------

_DEFINED = pattern(r"^\[\^(?P<number>\d{1,4})\]:[ ]?(?P<note>.*)$", re.MULTILINE)
_CALLED = pattern(r"\[\^(?P<number>\d{1,4})\](?!:)")
_LEADS = pattern(r"\]\([^)\s]*\)|\{lang=[\w-]+\}")
"""Where a link leads, and which language words are in."""


_NUMBERED = pattern(r"\[(?P<number>\d{1,4})\]")
_FOOT = pattern(r"^\[\^(?P<number>\d{1,4})\](?= )", re.MULTILINE)


def _read_markdown(path: Path) -> Built:
    return _of_text(path, _text_of(path))


def _read_plain(path: Path) -> Built:
    """An excerpt as plain text: its notes are numbered as in Markdown, but for a sign."""
    text = _NUMBERED.sub(r"[^\g<number>]", _text_of(path))
    return _of_text(path, _FOOT.sub(r"[^\g<number>]:", text))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BriefError(Problem(Place(str(path)), "this is no text in UTF-8")) from error


def _of_text(path: Path, text: str) -> Built:
    notes = {int(one["number"]): one["note"] for one in _DEFINED.finditer(text)}
    if not notes:
        raise BriefError(Problem(Place(str(path)), "there are no notes in this file"))
    before = {int(one["number"]): text[: one.start()] for one in _CALLED.finditer(text)}
    return Built(
        tuple(
            _note(
                _words_of(notes.get(number, "")),
                _words_of(_paragraph(before.get(number, ""))),
                number,
            )
            for number in range(1, max(notes) + 1)
        ),
        body=letters_of(_words_of(text)),
    )


def _paragraph(text: str) -> str:
    """The last paragraph of a text."""
    return text.rpartition("\n\n")[2]


def _words_of(text: str) -> str:
    return _CALLED.sub("", _LEADS.sub("", text))


# ---- PDF -----------------------------------------------------------------------------------------

_LOCKED = ("this PDF is encrypted", "save it without a password first")


def _read_pdf(path: Path) -> Built:
    from pypdf import PdfReader  # noqa: PLC0415 - only where a file is read

    locked = False
    try:
        reader = PdfReader(path)
        locked = reader.is_encrypted
        pages = [page.extract_text() for page in reader.pages]
        language = str(reader.root_object.get("/Lang", ""))
    except OSError:
        raise
    except Exception as error:  # what is not a PDF makes its reader raise whatever it meets
        told = ("this is no PDF that can be read", "")
        said, hint = _LOCKED if locked else told
        raise BriefError(Problem(Place(str(path)), said, hint)) from error
    return of_pages("\n".join(pages), language)


def of_pages(text: str, language: str = "") -> Built:
    """A PDF by the words of its pages, whose notes begin lines at their foot."""
    plain = without_marks(text)
    numbered = NumberedText(plain)
    return Built((), letters_of(plain), letters_of(text), language, MixedText(plain), numbered)
