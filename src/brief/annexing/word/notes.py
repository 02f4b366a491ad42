"""Notes: the annex's behind the memo's in one part, under ids that the memo lacks."""

from __future__ import annotations

from copy import deepcopy
from typing import Literal, TypeAlias

from brief.annexing.word.carrying import Carrier
from brief.annexing.word.marks import free_numbers
from brief.annexing.word.package import Package
from brief.writers.docx.parts.elements import Element, name, w_prefixed, whole
from brief.writers.docx.parts.package import CT
from brief.writers.docx.parts.settings import name_separators

Kind: TypeAlias = Literal["footnote", "endnote"]
_ID, _TYPE = name("w:id"), name("w:type")
_MOST = 32767
"""The greatest number that a note may have; the Open XML SDK holds files to it."""
_TYPES = {"footnote": CT.WML_FOOTNOTES, "endnote": CT.WML_ENDNOTES}


def join_notes(memo: Package, annex: Package, kind: Kind, carrier: Carrier) -> None:
    """Put the notes that the annex calls into the memo's part, and let their marks call them."""
    marks = list(annex.tree(annex.main).iter(name(f"w:{kind}Reference")))
    source = annex.related(f"{kind}s", annex.main)
    if not marks or not source:
        return
    by_id = {each.get(_ID): each for each in annex.tree(source)}
    called = [by_id[mark.get(_ID)] for mark in marks if mark.get(_ID) in by_id]
    part = _part(memo, annex.tree(source), kind)
    root = memo.change(part)
    free = free_numbers((whole(each.get(_ID)) for each in _notes(root)), _MOST)
    new: dict[str, str] = {}
    for note in dict.fromkeys(called):
        made = deepcopy(note)
        new[str(note.get(_ID))] = str(next(free))
        made.set(_ID, new[str(note.get(_ID))])
        carrier.carry(made, source, part)
        root.append(made)
    for mark in marks:
        mark.set(_ID, new.get(str(mark.get(_ID)), str(mark.get(_ID))))


def _part(memo: Package, annex: Element, kind: Kind) -> str:
    """The memo's part of notes; a new one has the separators of the annex's."""
    had = memo.related(f"{kind}s", memo.main) is not None
    part = memo.of_kind(f"{kind}s", f"{kind}s.xml", _TYPES[kind], w_prefixed(f"{kind}s"))
    settings = memo.related("settings", memo.main)
    if not had:
        special = [each for each in annex if each.get(_TYPE, "normal") != "normal"]
        memo.change(part).extend(deepcopy(special))
        if settings and kind == "footnote":
            name_separators(memo.change(settings), [whole(each.get(_ID)) for each in special])
    return part


def _notes(root: Element) -> list[Element]:
    return [each for each in root if isinstance(each.tag, str)]
