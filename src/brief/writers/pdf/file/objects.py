"""Objects: the numbered objects of a PDF file, written by ReportLab's document (ISO 32000-1, 7).

Objects are built as ready bytes: ReportLab's own dictionaries refuse the keys of tagged PDF,
and its streams lack the end of line before `endstream` that PDF/A asks for. So its document has
nothing to look for in them, and writes the file of them with where each stands.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import partial
from hashlib import md5
from string import ascii_letters, digits
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFCrossReferenceTable,
    PDFDocument,
    PDFFile,
    PDFTrailer,
)
from reportlab.pdfbase.rl_codecs import RL_Codecs

from brief.kept import Keep, make_anew

RL_Codecs.register()  # which else is done with the widths of fonts that nothing here is set in

Reference: TypeAlias = str
"""An object's number as others name it: `12 0 R`."""


class _Document(PDFDocument):  # type: ignore[misc]  # ReportLab has no types
    """ReportLab's document, of objects that are ready: it writes each once, as it stands."""

    def __init__(self) -> None:
        super().__init__(compression=0, invariant=1, pdfVersion=(1, 7))
        fonts = self.idToObject[BasicFonts].format(self)  # its own first object, and empty
        self.ready: dict[Reference, bytes] = {"1 0 R": fonts + b"\n"}

    def format(self) -> bytes:
        """The whole file."""
        file = PDFFile(self._pdfVersion)
        for number, content in enumerate(self.ready.values(), start=1):
            self.idToObjectNumberAndVersion[number] = number, 0
            self.idToOffset[number] = file.add(b"%d 0 obj\n%bendobj\n" % (number, content))
        table = PDFCrossReferenceTable()
        table.addsection(0, range(1, len(self.ready) + 1))
        start = file.add(table.format(self))
        size = str(len(self.ready) + 1)
        trailer = PDFTrailer(start, size, Root=self.Catalog, Info=self.info, ID=self.ID())
        file.add(trailer.format(self))
        data: bytes = file.format(self)
        return data


class Objects:
    """The objects of one file; each has a number as soon as it is reserved."""

    def __init__(self, keep: Keep = make_anew) -> None:
        self.keep = keep
        self._document = _Document()
        self._ready = self._document.ready

    def reserve(self) -> Reference:
        """A number for an object that is filled later."""
        reference = f"{len(self._ready) + 1} 0 R"
        self._ready[reference] = b"null\n"
        return reference

    def fill(self, reference: Reference, content: str) -> None:
        """Give a reserved object its content."""
        self._ready[reference] = f"{content}\n".encode("ascii")

    def add(self, content: str) -> Reference:
        """A new object."""
        reference = self.reserve()
        self.fill(reference, content)
        return reference

    def stream(self, data: bytes, keys: str = "", *, compressed: bool = True) -> Reference:
        """A new stream; `keys` are the entries of its dictionary but for length and filter."""
        if compressed:
            data = self.keep(("deflated", data), partial(zlib.compress, data, 6))
            keys += " /Filter /FlateDecode"
        reference = self.reserve()
        head = f"<<{keys} /Length {len(data)}>>\nstream\n".encode("ascii")
        # CR LF: a lone LF after data that ends in CR would be read as part of the two
        self._ready[reference] = head + data + b"\r\nendstream\n"
        return reference

    def written(self, catalog: Reference, info: Reference) -> bytes:
        """The whole file; its identifier is a digest of everything in it."""
        self._document.Catalog, self._document.info = catalog, info
        blank = b"<" + b"0" * 32 + b">"
        self._document._ID = b"[" + blank * 2 + b"]"  # noqa: SLF001 - there is no other way to set it
        data = self._document.format()
        digest = b"<" + md5(data, usedforsecurity=False).hexdigest().encode("ascii") + b">"
        head, blanks, tail = data.rpartition(blank * 2)
        return head + digest * 2 + tail if blanks else data


def text_string(text: str) -> str:
    """A text string: plain if it can be, or else UTF-16 (7.9.2.2)."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") + ")"
    return "<" + ("\ufeff" + text).encode("utf-16-be").hex().upper() + ">"


_REGULAR = frozenset(ascii_letters + digits + "-_.+!$&*:;=?@^`|~'")


def name(text: str) -> str:
    """A name: what is not regular is written as #xx (7.3.5)."""
    return "/" + "".join(
        chr(byte) if chr(byte) in _REGULAR else f"#{byte:02X}" for byte in text.encode("utf-8")
    )


def array(items: Iterable[object]) -> str:
    """An array."""
    return f"[{' '.join(map(str, items))}]"


def number(value: float) -> str:
    """A number with at most three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
