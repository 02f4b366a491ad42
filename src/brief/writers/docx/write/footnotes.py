"""The notes as Word's own: a part of its own, with Word's separators and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TypeAlias

from brief.bidi import block_is_rtl
from brief.model import Note
from brief.writers.docx.parts.elements import (
    Element,
    copied,
    name,
    paragraph,
    run,
    text,
    w,
    w_prefixed,
    whole,
)
from brief.writers.docx.parts.faces import Faces
from brief.writers.docx.parts.package import CT, RT, TreePart, tree_for
from brief.writers.docx.parts.settings import name_separators
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.parts.template import Template
from brief.writers.docx.write.story import Look, Story

_SEPARATORS = ("separator", "continuationSeparator")
_FIRST_ID = -1  # what Word itself gives the first separator (ECMA-376 part 1, 17.11.9)


def write_footnotes(
    template: Template,
    notes: Sequence[Note],
    bookmarks: Mapping[str, str],
    faces: Faces | None = None,
    *,
    rtl: bool = False,
) -> dict[int, int]:
    """Write the notes into the template; for each note's number, the id that its mark names."""
    part = _part(template, rtl=rtl)
    story = Story(part, template.styles, bookmarks=bookmarks, faces=faces)
    first = _next_id(part)
    ids = {note.number: first + position for position, note in enumerate(notes)}
    blank = cache(partial(_blank, template.styles))
    part.root.extend(_footnote(note, ids[note.number], story, blank, rtl=rtl) for note in notes)
    return ids


def _part(template: Template, *, rtl: bool) -> TreePart:
    """The part that is there, or a new one; with its separators, and named by the settings."""
    part = tree_for(
        template.document,
        "/word/footnotes.xml",
        CT.WML_FOOTNOTES,
        RT.FOOTNOTES,
        lambda: w_prefixed("footnotes"),
    )
    for position, kind in enumerate(_SEPARATORS):
        if not any(each.get(name("w:type")) == kind for each in part.root):
            made = _separator(kind, max(_FIRST_ID, _next_id(part)), rtl=rtl)
            part.root.insert(position, made)
    special = [e for e in part.root if e.get(name("w:type"), "normal") != "normal"]
    name_separators(template.settings, [_id(each) for each in special])
    return part


def _next_id(part: TreePart) -> int:
    return 1 + max((_id(each) for each in part.root), default=_FIRST_ID - 1)


def _id(footnote: Element) -> int:
    return whole(footnote.get(name("w:id")), _FIRST_ID)


def _separator(kind: str, note_id: int, *, rtl: bool) -> Element:
    way = (w("bidi"),) if rtl else ()
    rule = paragraph((*way, w("spacing", after=0, line=240, lineRule="auto")), run((), w(kind)))
    return w("footnote", rule, type=kind, id=note_id)


def _footnote(
    note: Note, note_id: int, story: Story, blank: Callable[[bool], _Blank], *, rtl: bool
) -> Element:
    rtl = block_is_rtl(note.content, rtl=rtl)
    made = blank(rtl)()
    made.set(name("w:id"), str(note_id))
    made[0].extend(story.words(note.content, Look(rtl=rtl)))
    return made


_Blank: TypeAlias = Callable[[], Element]


def _blank(styles: Styles, rtl: bool) -> _Blank:  # noqa: FBT001 - by which it is kept
    """What copies a note of that way without its number and its words."""
    raised = w("rStyle", val=styles.id("footnote reference", "character"))
    properties = [
        w("pStyle", val=styles.id("footnote text")),
        *styles.way("footnote text", rtl=rtl),
    ]
    space = run((w("rtl"),) if rtl else (), *text(" "))
    return copied(w("footnote", paragraph(properties, run((raised,), w("footnoteRef")), space)))
