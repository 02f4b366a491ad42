"""Known: what stands behind the numbers in a text, so that two texts can be compared.

Two files give one thing two numbers: a note, an address, a chart. What is the same in the file is
the same here, whatever its number.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from hashlib import sha256
from typing import Any

from lxml import etree

from brief.writers.docx.parts.elements import PREFIXES, Element, R, name
from brief.writers.docx.parts.package import Part

_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_NAMED = (f"{{{PREFIXES['wp']}}}docPr", f"{{{_PIC}}}cNvPr")
"""What a drawing is numbered and counted by."""
_BOXES = name("w:txbxContent")


class Known:
    """What one text points to: its relations, and its notes by what they cite."""

    def __init__(self, part: Part, notes: Mapping[str, str]) -> None:
        self._part = part
        self._notes = notes
        self._targets: dict[str, str] = {}

    def note(self, number: str) -> str:
        """What a note is known by: what it cites, if that is known."""
        return self._notes.get(number, number)

    def key(self, element: Element | None) -> str:
        """The same for two elements that say the same; without the words of boxes of text."""
        if element is None:
            return ""
        if not len(element) and not element.attrib and not element.text:
            return str(element.tag)
        plain = deepcopy(element)
        plain.tail = None
        for each in list(plain.iter(_BOXES)):
            each[:] = []
        for each in plain.iter(*_NAMED):
            each.attrib.pop("id", None)
            each.attrib.pop("name", None)
        for each in plain.iter():
            for attribute, value in each.items():
                if str(attribute).startswith(f"{{{R}}}"):
                    each.set(attribute, self.target(str(value)))
        said: Any = etree.tostring(plain, method="c14n", exclusive=True)
        return str(said.decode())

    def target(self, relation: str) -> str:
        """Where a relation leads: an address, or the bytes that it holds."""
        if relation not in self._targets:
            self._targets[relation] = self._led(relation)
        return self._targets[relation]

    def _led(self, relation: str) -> str:
        found = self._part.rels.get(relation)
        if found is None:
            return relation
        if found.is_external:
            return str(found.target_ref)
        target = found.target_part
        inside = (each.target_part.blob for each in target.rels.values() if not each.is_external)
        return sha256(b"\0".join((target.blob, *inside))).hexdigest()
