"""What a house's file shows once its fields say what the brief is, before the brief is in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from copy import deepcopy

from brief.model import Meta
from brief.writers.docx.parts.elements import Element
from brief.writers.docx.parts.package import CT, TreePart
from brief.writers.docx.parts.place import place_in
from brief.writers.docx.parts.template import Template
from brief.writers.docx.takeover.markings import markings_but
from brief.writers.docx.takeover.named import fill_named
from brief.writers.docx.write.properties import shown_values

_SHOWN = frozenset((CT.WML_HEADER, CT.WML_FOOTER, CT.WML_FOOTNOTES, CT.WML_ENDNOTES))


def other_markings(template: Template, meta: Meta, own: Collection[str]) -> list[str]:
    """The markings that it shows beside that of the brief; `own` are the house's."""
    return markings_but(meta.marking, own, _shown(template, meta))


def _shown(template: Template, meta: Meta) -> Iterator[Element]:
    values = shown_values(meta)
    for part in template.package.iter_parts():
        if isinstance(part, TreePart) and (
            part is template.document or part.content_type in _SHOWN
        ):
            root = deepcopy(part.root)
            place = place_in(root)
            holder = None if place is None else place.getparent()
            if place is not None and holder is not None:
                holder.remove(place)
            fill_named(root, values)
            yield root
