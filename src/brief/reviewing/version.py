"""Version: whether a file that came back was made from facts of another version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from brief.problem import Place, Problem, Severity

_PROPERTIES = "docProps/custom.xml"
_VERSION = "Brief version"


def tell_version(path: Path, version: str) -> Iterator[Problem]:
    """A note where the file says another version than the facts have now.

    What was changed in the facts since would look like edits of whoever had the file.
    """
    file_has = _version_of(path)
    if version and file_has and file_has != version:
        said = f"this file is of version {file_has}, the facts are of version {version}"
        hint = "what changed since stands among the edits; --facts names the facts it was made from"
        yield Problem(Place(str(path)), said, hint, severity=Severity.NOTE)


def _version_of(path: Path) -> str:
    """As its properties have it; "" where a program dropped or spoilt them."""
    with ZipFile(path) as archive:
        held = archive.read(_PROPERTIES) if _PROPERTIES in archive.namelist() else b""
    try:
        properties = etree.fromstring(held, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return ""
    named = (one for one in properties if one.get("name") == _VERSION)
    return next(("".join(map(str, one.itertext())).strip() for one in named), "")
