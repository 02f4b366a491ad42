"""What a house's file says around a brief: head, foot, and the text where the brief has a place."""

from __future__ import annotations

from pathlib import Path

from brief.writers.docx.parts.package import CT, TreePart, main_part
from brief.writers.docx.parts.place import place_in
from brief.writers.docx.parts.template import body_of
from brief.writers.docx.takeover.reference import open_reference
from brief.writers.docx.takeover.said import lines_of

_HEADS = frozenset((CT.WML_HEADER, CT.WML_FOOTER))
_NOTES = frozenset((CT.WML_FOOTNOTES, CT.WML_ENDNOTES))


def lines_around(path: Path, language: str) -> list[str]:
    """The lines that will stand beside the brief; BriefError if Word could not open the file."""
    package = open_reference(path, language).package
    document = main_part(package)
    kept = _HEADS if place_in(body_of(document)) is None else _HEADS | _NOTES
    parts = [part for part in package.iter_parts() if isinstance(part, TreePart)]
    shown = [p for p in parts if p.content_type in kept or (kept != _HEADS and p is document)]
    return [line for part in shown for line in lines_of(part.root).splitlines() if line.strip()]
