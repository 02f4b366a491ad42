"""The notes as Word's own: a part of its own, with Word's separators and links."""

from __future__ import annotations

from collections.abc import Sequence

from docx.opc.package import OpcPackage

from brief.model import Note, plain_text
from brief.writers.docx.direction import first_strong_is_rtl
from brief.writers.docx.elements import Element, name, paragraph, run, text, w
from brief.writers.docx.package import CT, RT, TreePart, add_part, main_part, related
from brief.writers.docx.settings import name_separators
from brief.writers.docx.story import Look, Story
from brief.writers.docx.styles import Styles

SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""Word's own ids for the two rules that may stand above notes (ECMA-376 part 1, 17.11.9)."""


def write_footnotes(
    package: OpcPackage, notes: Sequence[Note], styles: Styles, story: Story | None = None
) -> dict[int, int]:
    """Write the notes into the package; for each note's number, the id that its mark names."""
    part = footnotes_part(package)
    story = story or Story(part, styles)
    first = 1 + max((int(str(e.get(name("w:id")))) for e in part.root), default=0)
    ids = {note.number: first + position for position, note in enumerate(notes)}
    for note in notes:
        part.root.append(_footnote(note, ids[note.number], story))
    return ids


def footnotes_part(package: OpcPackage) -> TreePart:
    """The part for notes that is there, or a new one with its separators."""
    document = main_part(package)
    part = related(document, RT.FOOTNOTES)
    if part is None:
        root = w("footnotes", *(_separator(each, kind) for each, kind in SEPARATORS.items()))
        added = add_part(document, "/word/footnotes.xml", CT.WML_FOOTNOTES, RT.FOOTNOTES, root)
        assert isinstance(added[0], TreePart)
        part = added[0]
        name_separators(package, SEPARATORS)
    return part


def _separator(note_id: int, kind: str) -> Element:
    rule = paragraph((w("spacing", after=0, line=240, lineRule="auto"),), run((), w(kind)))
    return w("footnote", rule, type=kind, id=note_id)


def _footnote(note: Note, note_id: int, story: Story) -> Element:
    styles = story.styles
    rtl = bool(first_strong_is_rtl(plain_text(note.content)))
    mark = run((w("rStyle", val=styles.id("footnote reference", "character")),), w("footnoteRef"))
    properties = [w("pStyle", val=styles.id("footnote text")), *([w("bidi")] if rtl else [])]
    words = story.words(note.content, Look(rtl=rtl))
    return w("footnote", paragraph(properties, mark, run((), *text(" ")), *words), id=note_id)
