"""The words of a page in the order of the eye: line by line, from left to right.

Letters inside a word are compared without their order, since programs hold them in either, and
signs not at all: a bracket that is turned round is still a bracket.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.judges import pdf_boxes

_XHTML = "{http://www.w3.org/1999/xhtml}"
_SAME_LINE = 6.5
"""Points between the bottoms of words on one line, raised numbers included."""


def lines_seen(path: Path) -> list[list[str]]:
    """The words of each line of a PDF, each as its letters in alphabetical order."""
    root = ET.fromstring(pdf_boxes(path))  # noqa: S314 - our own file
    found: list[list[str]] = []
    for page in root.iter(f"{_XHTML}page"):
        words = [
            (float(word.get("yMax", "")), float(word.get("xMin", "")), letters_of(word.text or ""))
            for word in page.iter(f"{_XHTML}word")
        ]
        found += [
            [letters for _, _, letters in sorted(line, key=lambda word: word[1])]
            for line in _lines(sorted(word for word in words if word[2]))
        ]
    return found


def _lines(words: list[tuple[float, float, str]]) -> list[list[tuple[float, float, str]]]:
    lines: list[list[tuple[float, float, str]]] = []
    for word in words:
        if lines and word[0] - lines[-1][0][0] < _SAME_LINE:
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines


def letters_of(text: str) -> str:
    """The letters and figures of a word, sorted."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sorted(re.sub(r"[\W_]", "", plain)))


def in_order(text: str) -> list[str]:
    """Words that are written here from left to right as they are to be seen."""
    return [letters for word in text.split() if (letters := letters_of(word))]


def stands_in(words: list[str], lines: list[list[str]]) -> bool:
    """Whether some line has these words one after the other."""
    return any(
        line[at : at + len(words)] == words
        for line in lines
        for at in range(len(line) - len(words) + 1)
    )
