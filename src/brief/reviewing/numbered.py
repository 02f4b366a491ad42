"""Numbered: the notes of a file by the number that is printed at their marks."""

from __future__ import annotations

from collections import Counter

from brief.note_numbers import Kind, count_notes
from brief.reviewing.package import WordParts, said

_CALLED: dict[Kind, tuple[str, str]] = {
    "footnote": ("note", "a note that no number calls"),
    "endnote": ("endnote", "an endnote that no number calls"),
}


def note_names(parts: WordParts) -> dict[str, str]:
    """What to call each note: `footnotes 27` is `note 26`, where that is printed at its mark.

    A number that stands twice has its section with it; none is known where each page counts anew.
    """
    names: dict[str, str] = {}
    for kind, (called, uncalled) in _CALLED.items():
        roots = (root for story, root in parts.stories if story == f"{kind}s")
        names |= {f"{kind}s {said(note, 'id')}": uncalled for root in roots for note in root}
        every = list(count_notes(parts.document, parts.settings, kind))
        often = Counter(one.number for one in every)
        for one in every:
            more = f" of section {one.section}" if often[one.number] > 1 else ""
            more = ", counted from the first" if one.by_page else more
            names[f"{kind}s {said(one.mark, 'id')}"] = f"{called} {one.number}{more}"
    return names
