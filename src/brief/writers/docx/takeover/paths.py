"""Paths of somebody's machine, wherever a house's file has them: taken out."""

from __future__ import annotations

import re

from lxml.etree import XMLSyntaxError

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name, parse, serialize

_PATH = pattern(
    r"(?:^|(?<=[\s\"'(=\[,;]))(?:[a-z]:(?:\\|/(?!/))|\\\\+[\w.$-]+\\|file:|/(?:home|users|volumes)/)",
    re.IGNORECASE,
)
_IN_BYTES = re.compile(rb"(?i)[a-z]:[\\/][^/]|\\\\|file:|/(?:home|users|volumes)/")
_OF_WORD = name("w:")
_OF_SHEETS = "}f"
"""How the name of what asks a sheet for its cells ends, in a chart."""
_BOOK = pattern(r"'?[^'!\[\]]*\[[^\]]*\]")
NAMED = ("descr", "title", "name", "alt", "{urn:schemas-microsoft-com:office:office}title")
"""What a picture is called; Word has put there the path that it was taken from."""


def holds_path(said: str) -> bool:
    """Whether the text has a path on a disk or on a server in it."""
    if ":" not in said and "/" not in said and "\\" not in said:
        return False  # as of nearly all that is asked for
    return _PATH.search(said) is not None


def forget_paths(root: Element) -> bool:
    """Take every attribute that holds one out of a part; whether there were some."""
    gone = False
    for element in root.iter("{*}*"):
        for key, said in element.items():  # a list: attributes go on the way
            if holds_path(str(said)):
                gone = True
                _forget(element, str(key))
        if str(element.tag).endswith(_OF_SHEETS) and holds_path(str(element.text or "")):
            gone = True
            element.text = _BOOK.sub("", str(element.text))
    return gone


def forget_paths_in(data: bytes) -> bytes:
    """The bytes of a part of XML without them; those of any other as they are."""
    if not _IN_BYTES.search(data):
        return data
    try:
        root = parse(data)
    except XMLSyntaxError:
        return data
    return serialize(root) if forget_paths(root) else data


def _forget(element: Element, key: str) -> None:
    """What a schema may ask for stays, and says nothing."""
    if key in NAMED or key.startswith(_OF_WORD):
        element.set(key, "")
    else:
        del element.attrib[key]
