"""Version: whether a file that came back was made from facts of another version, or these words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from lxml import etree

from brief.model import Document
from brief.problem import Place, Problem, Severity
from brief.writers.docx.parts.fact_marks import words_number
from brief.writers.docx.write.properties import WORDS

_PROPERTIES = "docProps/custom.xml"
_VERSION, _NUMBER = "Brief version", "Brief number"


def tell_version(path: Path, version: str) -> Iterator[Problem]:
    """A note where the file says another version than the facts have now.

    What was changed in the facts since would look like edits of whoever had the file.
    """
    file_has = _named(path, _VERSION)
    if version and file_has and file_has != version:
        said = f"this file is of version {file_has}, the facts are of version {version}"
        hint = "what changed since stands among the edits; --facts names the facts it was made from"
        yield Problem(Place(str(path)), said, hint, severity=Severity.NOTE)


def version_and_number(path: Path) -> tuple[str, str]:
    """What the file says of itself; "" for each that it does not say, or that cannot be read."""
    try:
        return _named(path, _VERSION), _named(path, _NUMBER)
    except (OSError, BadZipFile):  # told where its words are read
        return "", ""


def is_of_these_words(path: Path, document: Document) -> bool:
    """Whether the file says that it was made of the very words that the facts have now.

    What it has otherwise is then an edit, and no older version of a fact.
    """
    words = words_number(document)
    return bool(words) and _named(path, WORDS) == words


def _named(path: Path, name: str) -> str:
    """A property as the file has it; "" where a program dropped or spoilt them."""
    with ZipFile(path) as archive:
        held = archive.read(_PROPERTIES) if _PROPERTIES in archive.namelist() else b""
    try:
        properties = etree.fromstring(held, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return ""
    named = (one for one in properties if one.get("name") == name)
    return next(("".join(map(str, one.itertext())).strip() for one in named), "")
