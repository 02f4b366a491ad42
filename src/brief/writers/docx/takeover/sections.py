"""Sections of a template whose sample text goes: the last page, and the first letterhead."""

from __future__ import annotations

from copy import deepcopy

from brief.writers.docx.parts.elements import Element, R, is_on, name, w
from brief.writers.docx.parts.order import in_order

_REFERENCES = (name("w:headerReference"), name("w:footerReference"))


def keep_last_section(body: Element) -> None:
    """The last section's page, with the heads and feet that it took over from those before.

    What stands on the template's first page stands on the brief's first page too.
    """
    sections = list(body.iter(name("w:sectPr")))
    last = sections[-1]
    for section in reversed(sections[:-1]):
        for reference in section:
            if reference.tag in _REFERENCES and _named(last, reference) is None:
                last.insert(0, deepcopy(reference))
    _open_as(last, sections[0])
    for each in last.findall(name("w:type")):
        last.remove(each)
    body[:] = [last]


def _open_as(last: Element, first: Element) -> None:
    """Give the page that remains the letterhead of another section, if it would show none."""
    kind = "first" if is_on(first.find(name("w:titlePg"))) else "default"
    opening = [each for each in first if each.tag in _REFERENCES and each.get(_TYPE) == kind]
    if is_on(last.find(name("w:titlePg"))) or all(_shows(last, each) for each in opening):
        return
    for each in [each for each in last if each.tag in _REFERENCES]:
        if each.get(_TYPE) == "first":
            last.remove(each)
    usual = [each for each in last if each.tag in _REFERENCES and each.get(_TYPE) == "default"]
    sides = {each.tag: each for each in (*usual, *opening)}
    for each in sides.values():
        made = deepcopy(each)
        made.set(_TYPE, "first")
        last.insert(0, made)
    present = last.find(name("w:titlePg"))
    kept = [each for each in last if each is not present]
    last[:] = in_order(str(last.tag), [*kept, w("titlePg")])


_TYPE = name("w:type")
_ID = f"{{{R}}}id"


def _shows(section: Element, reference: Element) -> bool:
    """Whether that head or foot is the section's usual one."""
    usual = _named(section, reference, "default")
    return usual is not None and usual.get(_ID) == reference.get(_ID)


def _named(section: Element, like: Element, kind: str = "") -> Element | None:
    """The section's own head or foot for the same pages, or for those of that kind."""
    wanted = kind or like.get(_TYPE)
    return next((e for e in section.iterfind(str(like.tag)) if e.get(_TYPE) == wanted), None)
