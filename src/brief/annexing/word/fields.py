"""Fields of the annex: what the whole file would answer otherwise than the brief's own did."""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.late import pattern
from brief.writers.docx.parts.elements import Element
from brief.writers.docx.takeover.fetching import settle_fields
from brief.writers.docx.takeover.fields import fields_of

END = "_AnnexEnd"
"""The bookmark at the end of the annex, whose page is how many it has, as they count from 1."""
_PAGES = pattern(r"NUMPAGES", re.IGNORECASE)
_KIND = pattern(r"\s*(\w+)")
_COUNTED = pattern(r"(\s*SEQ\s+)(\w+)", re.IGNORECASE)
_STYLE = pattern(r'(\s*STYLEREF\s+)(?:"([^"]+)"|(\S+))', re.IGNORECASE)


def settle_annex_fields(root: Element, named: Callable[[str], str]) -> None:
    """Properties as text; pages, captions and styles those of the annex. `named` names a style.

    The properties that the file has are the memo's. LibreOffice does not know SECTIONPAGES, and a
    brief may have several sections, so pages are asked of the page where the annex ends.
    """
    settle_fields(root, ())
    for each in fields_of(root):
        found = _KIND.match(each.instruction)
        kind = found[1].upper() if found else ""
        if kind == "NUMPAGES":
            each.ask(_PAGES.sub(f"PAGEREF {END}", each.instruction, count=1))
        elif kind == "SEQ":
            each.ask(_COUNTED.sub(r"\1Annex\2", each.instruction, count=1))
        elif kind == "STYLEREF":
            each.ask(_STYLE.sub(lambda said: _style(said, named), each.instruction, count=1))


def _style(said: re.Match[str], named: Callable[[str], str]) -> str:
    asked = said[2] or said[3]
    asked = f"heading {asked}" if asked.isdigit() else asked
    return f'{said[1]}"{named(asked)}"'
