"""Kept copies taken apart: what a text, HTML, Word or PDF file says, block by block."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from brief.inputs import read_input, refuse_special
from brief.late import pattern
from brief.packed import is_too_large
from brief.problem import BriefError, Place, Problem
from brief.verify.blocks import (
    Block,
    Kind,
    ends_sentence,
    join_lines,
    text_blocks,
    without_running_lines,
)
from brief.verify.charsets import codec_of
from brief.verify.signatures import refuse_other_kind
from brief.verify.tables import is_caption

if TYPE_CHECKING:
    from email.message import Message

    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHARSET = pattern(rb"(?:charset|^\s*<\?xml[^>]{0,100}?\sencoding)\s*=\s*[\"']?([A-Za-z0-9_.:-]+)")
_USUAL = "cp1252"
"""What browsers take a page to be in that does not say so."""
_MARKS_OF_UTF_16 = frozenset({b"\xff\xfe", b"\xfe\xff"})
_STRICT = pattern("utf-(?:7|8)|iso2022.*|hz")
"""Codecs of which a page that is in them has every byte: one astray says that it is in another."""
_LOCKED = frozenset({"FileNotDecryptedError", "DependencyError", "WrongPasswordError"})
"""What the reader of PDF raises for one that it has no key to, or no way to use it."""
_LARGEST_TEXT = 32_000_000
"""Bytes of a text or a web page: a thousand times what a long one has."""
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_MOST_LINES, _MOST_TAGS = 500_000, 1_000_000
"""Of a text, and of a web page: the longest standards that are one page have half as many."""
_PAGE = pattern(r"\s*(?:page\s+)?\d+(?:\s*(?:of|/)\s*\d+)?\s*", re.IGNORECASE)
"""A line of a PDF that is only the number of its page."""
_SAMPLE = 4096
_MOSTLY = 0.7
"""The share of bytes in one place of two that are zero in a text in UTF-16."""
_FULL = 0.8
"""The part of a page's usual line below which one is short."""


def read_blocks(file: Path) -> tuple[Block, ...]:
    """Everything that a kept copy says, in order; BriefError where the file cannot be read."""
    read = _READERS.get(file.suffix.lower(), _read_text)
    try:
        refuse_special(file)
        refuse_other_kind(file)
        _refuse_bloated(file)
        return read(file)
    except BriefError:
        raise
    except OSError as fault:
        said = f"the kept copy cannot be read: {fault.strerror or fault}"
    except Exception as fault:  # noqa: BLE001 - the readers of PDF and Word raise what they meet
        said = f"the kept copy is not a {file.suffix} file that can be read"
        if type(fault).__name__ in _LOCKED:
            said = "the kept copy is locked with a password: keep one without"
    raise BriefError(Problem(Place(str(file)), said))


def _refuse_bloated(file: Path) -> None:
    if is_too_large(file):
        raise OSError(errno.EFBIG, "it unpacks to far more than a document holds")


def read_text(file: Path) -> str:
    """The text of a file that is text or HTML; BriefError where it cannot be read."""
    try:
        raw = read_input(file, _LARGEST_TEXT)
    except OSError as fault:
        said = f"the kept copy cannot be read: {fault.strerror or fault}"
        raise BriefError(Problem(Place(str(file)), said)) from None
    declared = _CHARSET.search(raw[:4096]) if file.suffix.lower() in PAGES else None
    return _decode(raw, declared[1].decode() if declared else _USUAL)


def find_unread_charset(file: Path) -> tuple[str, Place]:
    """The charset that a page declares, and where, if its bytes cannot be in that; or ""."""
    raw = read_input(file, _LARGEST_TEXT)
    declared = _CHARSET.search(raw[:4096])
    if not declared or raw[:2] in _MARKS_OF_UTF_16 or _is_utf_8(raw):
        return "", Place(str(file))
    name, at = declared[1].decode(), declared.start(1)
    column = len(raw[raw.rfind(b"\n", 0, at) + 1 : at].decode("utf-8", "replace")) + 1
    place = Place(str(file), raw.count(b"\n", 0, at) + 1, column)
    codec = codec_of(name)
    return ("" if codec and not (_STRICT.match(codec) and _strays(raw, codec)) else name), place


def _strays(raw: bytes, codec: str) -> bool:
    """Whether it has bytes that are no letters in this codec."""
    try:
        raw.decode(codec)
    except (UnicodeError, ValueError):
        return True
    return False


def find_unsaid_charset(file: Path) -> Place | None:
    """Where the first letter stands of which neither the bytes nor the file say what it is."""
    raw = read_input(file, _LARGEST_TEXT)
    declares = file.suffix.lower() in PAGES and _CHARSET.search(raw[:4096])
    if declares or raw[:2] in _MARKS_OF_UTF_16 or _utf_16_without_mark(raw) or _is_utf_8(raw):
        return None
    first = next(at for at, byte in enumerate(raw) if byte > 0x7F)  # noqa: PLR2004 - ASCII's last
    column = first - raw.rfind(b"\n", 0, first)
    return Place(str(file), raw.count(b"\n", 0, first) + 1, column)


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True


def _read_text(file: Path) -> tuple[Block, ...]:
    return text_blocks(_bounded(read_text(file), _LINE_ENDS, _MOST_LINES, "lines"))


def _bounded(text: str, signs: str, most: int, what: str) -> str:
    """The text, if it has no more of them: each becomes a piece of its own."""
    if sum(map(text.count, signs)) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} {what}")
    return text


def _read_html(file: Path) -> tuple[Block, ...]:
    from brief.verify.html import html_blocks  # noqa: PLC0415 - only for such a copy

    return html_blocks(_bounded(read_text(file), "<", _MOST_TAGS, "tags"))


def _decode(raw: bytes, otherwise: str) -> str:
    """The text of a file in UTF-8, in UTF-16 with its mark, or in what it says it is in."""
    if raw[:2] in _MARKS_OF_UTF_16:
        return raw.decode("utf-16", "replace")
    if unmarked := _utf_16_without_mark(raw):
        return raw.decode(unmarked, "replace")
    if _is_utf_8(raw):
        return raw.decode("utf-8-sig")
    return raw.decode(codec_of(otherwise) or _USUAL, "replace")


def _utf_16_without_mark(raw: bytes) -> str:
    """Which UTF-16 a text is in that has no mark, by where its bytes are zero; or ""."""
    first, second = raw[:_SAMPLE:2], raw[1:_SAMPLE:2]
    zeros = (first.count(0) / max(len(first), 1), second.count(0) / max(len(second), 1))
    if max(zeros) < _MOSTLY or min(zeros) > 1 - _MOSTLY:
        return ""
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _read_mail(file: Path) -> tuple[Block, ...]:
    """The words of a letter, as its writer sent them; the plain ones where it has both."""
    from email import policy  # noqa: PLC0415 - only for such a copy
    from email.parser import BytesParser  # noqa: PLC0415 - as above

    letter = BytesParser(policy=policy.default).parsebytes(read_input(file, _LARGEST_TEXT))
    body = letter.get_body(("plain", "html"))
    said = _decode_letter(body, file) if body else ""
    if body and body.get_content_subtype() == "html":
        from brief.verify.html import html_blocks  # noqa: PLC0415 - as above

        return html_blocks(_bounded(said, "<", _MOST_TAGS, "tags"))
    return text_blocks(_bounded(said, _LINE_ENDS, _MOST_LINES, "lines"))


def _decode_letter(body: Message, file: Path) -> str:
    """The text of a letter in what it says it is in; BriefError where that tells no letters."""
    raw, charset = body.get_payload(decode=True), body.get_content_charset("")
    raw = raw if isinstance(raw, bytes) else b""
    codec = codec_of(charset or "utf-8")
    if not codec:
        said = f"this letter says that it is in “{charset}”, in which it cannot be read"
    elif charset or _is_utf_8(raw):
        return raw.decode(codec, "replace")
    else:
        said = "this letter is not in UTF-8, and does not say what it is in"
    raise BriefError(Problem(Place(str(file)), said, "save its text as .txt in UTF-8"))


def _read_docx(file: Path) -> tuple[Block, ...]:
    from docx import Document  # noqa: PLC0415 - only for a Word copy

    names: dict[str | None, str] = {}

    def name_of(paragraph: Paragraph) -> str:
        id_ = paragraph._p.style  # noqa: SLF001 - looked up once for each style: Word files are long
        if id_ not in names:
            names[id_] = (paragraph.style.name or "") if paragraph.style else ""
        return names[id_]

    document = Document(str(file))
    body = tuple(
        Block(words, _docx_kind(name_of(each)))
        for each in document.paragraphs
        if (words := " ".join(each.text.split()))
    )
    return (*body, *_docx_tables(document.element.body))


def _docx_tables(body: BaseOxmlElement) -> Iterator[Block]:
    """The cells of every table; behind the text, whose paragraphs are counted without them."""
    for table, element in enumerate(body.iter(f"{_W}tbl"), 1):
        caption = _docx_words(element.getprevious())
        if is_caption(caption):
            yield Block(caption, "caption", cell=(table, 0))
        for row, cells in enumerate(element.iterchildren(f"{_W}tr"), 1):
            for cell in cells.iterchildren(f"{_W}tc"):
                if words := _docx_words(cell):
                    yield Block(words, "caption", cell=(table, row))


def _docx_words(element: BaseOxmlElement | None) -> str:
    """The words of an element, those of its paragraphs apart; what was struck out is none."""
    if element is None:
        return ""
    paragraphs = element.iter(f"{_W}p")
    said = ("".join(one.text or "" for one in each.iter(f"{_W}t")) for each in paragraphs)
    return " ".join(" ".join(said).split())


def _docx_kind(style: str) -> Kind:
    if style.startswith(("Heading", "Title", "Subtitle")):
        return "heading"
    if style.startswith("List"):
        return "bullet"
    return "caption" if style.startswith("Caption") else "text"


def _read_pdf(file: Path) -> tuple[Block, ...]:
    from pypdf import PdfReader  # noqa: PLC0415 - only for a PDF copy

    from brief.verify.columns import lines_of  # noqa: PLC0415 - as above

    pages = without_running_lines([lines_of(page) for page in PdfReader(file).pages])
    return tuple(
        block for number, lines in enumerate(pages, 1) for block in _page_blocks(lines, number)
    )


def _page_blocks(lines: list[str], page: int) -> list[Block]:
    """Paragraphs of a page: one ends at a blank line, or where a sentence ends in a short line."""
    lengths = sorted(len(line) for line in lines if line.strip()) or [0]
    full = lengths[len(lengths) // 2] * _FULL
    blocks: list[Block] = []
    part: list[str] = []
    for line in [*("" if _PAGE.fullmatch(line) else line.strip() for line in lines), ""]:
        part.extend([line] if line else [])
        if part and (not line or (len(line) < full and ends_sentence(line))):
            words, divided = join_lines(part), join_lines(part, "-")
            blocks.append(Block(words, "text", page, divided if divided != words else ""))
            part = []
    return blocks


PAGES = frozenset({".htm", ".html", ".xhtml"})
PLAIN = frozenset({".txt", ".text", ".md", ".csv", ".tsv"})

_READERS: dict[str, Callable[[Path], tuple[Block, ...]]] = {
    ".docx": _read_docx,
    ".pdf": _read_pdf,
    ".eml": _read_mail,
    **dict.fromkeys(PAGES, _read_html),
    **dict.fromkeys(PLAIN, _read_text),
}
ENDINGS = frozenset(_READERS)
"""Those of the files that can be kept; what was kept under another is read as text."""
