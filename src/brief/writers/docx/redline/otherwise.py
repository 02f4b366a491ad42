"""Otherwise: what Word reads one way and LibreOffice another.

LibreOffice passes over what asks for `w15`, known to Word since 2013 (part 3, 7.5), and reads what
is beside it.
"""

from __future__ import annotations

from lxml import etree

from brief.writers.docx.parts.elements import MC, PREFIXES, Element, run, w

_ALTERNATE, _CHOICE, _FALLBACK = (
    f"{{{MC}}}{each}" for each in ("AlternateContent", "Choice", "Fallback")
)


def choice() -> tuple[Element, Element, Element]:
    """What has a text for Word, and another for LibreOffice, and the places of the two."""
    both = etree.Element(_ALTERNATE, nsmap={"mc": MC})
    known = {"w15": PREFIXES["w15"]}  # a house's own file may call it otherwise, or not know it
    word = etree.SubElement(both, _CHOICE, Requires="w15", nsmap=known)
    return both, word, etree.SubElement(both, _FALLBACK)


def no_width() -> Element:
    """A run that is nothing to Word, and to LibreOffice a sign of no width."""
    both, _, other = choice()
    sign = w("t")
    sign.text = "\N{WORD JOINER}"
    other.append(sign)
    return run((), both)
