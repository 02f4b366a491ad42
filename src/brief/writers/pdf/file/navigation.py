"""Links, bookmarks and page labels (ISO 32000-1, 12.3 to 12.5)."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from brief.late import dataclass
from brief.writers.pdf.file.objects import Objects, Reference, array, number, text_string
from brief.writers.pdf.layout.blocks import Entry
from brief.writers.pdf.layout.ink import Annotation
from brief.writers.pdf.type.nodes import Target


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything that can be led to stands: (page, points from its top)."""

    pages: Sequence[Reference]
    height: float
    found: dict[tuple[str, str], tuple[int, float]]

    def destination(self, kind: str, to: str) -> str:
        """An explicit destination: the page, scrolled so that the place is in view."""
        page, y = self.found[kind, to]
        top = min(self.height, self.height - y + 6)
        return f"[{self.pages[page]} /XYZ null {number(top)} null]"


def add_annotation(
    objects: Objects, annotation: Annotation, places: Places, parent_key: int
) -> Reference:
    """A link that a screen reader can name and a printer does not draw."""
    target = annotation.target
    return objects.add(
        f"<</Type /Annot /Subtype /Link /Rect {array(map(number, annotation.box))} /F 4"
        f" /Border [0 0 0] /Contents {text_string(target.said)} /StructParent {parent_key}"
        f" {_action(target, places)}>>"
    )


def _action(target: Target, places: Places) -> str:
    if target.kind == "address":
        address = quote(target.to, safe=":/?#[]@!$&'()*+,;=%~-._")
        return f"/A <</S /URI /URI {text_string(address)}>>"
    return f"/Dest {places.destination(target.kind, target.to)}"


@dataclass(slots=True)
class _Branch:
    """A bookmark and those under it."""

    entry: Entry
    reference: Reference
    kids: list[_Branch]


def add_outline(objects: Objects, entries: Sequence[Entry], places: Places) -> Reference | None:
    """Bookmarks: the headings, nested as they are; the title stands for the whole."""
    if not entries:
        return None
    root = objects.reserve()
    top: list[_Branch] = []
    open_at: list[_Branch] = []
    for entry in entries:
        branch = _Branch(entry, objects.reserve(), [])
        while open_at and (open_at[-1].entry.level >= entry.level or not open_at[-1].entry.level):
            open_at.pop()
        (open_at[-1].kids if open_at else top).append(branch)
        open_at.append(branch)
    _fill_branches(objects, top, root, places)
    first, last = top[0].reference, top[-1].reference
    objects.fill(root, f"<</Type /Outlines /First {first} /Last {last} /Count {len(top)}>>")
    return root


def _fill_branches(
    objects: Objects, branches: Sequence[_Branch], parent: Reference, places: Places
) -> None:
    for index, branch in enumerate(branches):
        entry = branch.entry
        parts = [
            f"<</Title {text_string(entry.text)} /Parent {parent}",
            f"/Dest {places.destination('heading', entry.id)}",
        ]
        if index:
            parts.append(f"/Prev {branches[index - 1].reference}")
        if index + 1 < len(branches):
            parts.append(f"/Next {branches[index + 1].reference}")
        if branch.kids:
            first, last = branch.kids[0].reference, branch.kids[-1].reference
            parts.append(f"/First {first} /Last {last} /Count -{len(branch.kids)}")
        objects.fill(branch.reference, " ".join(parts) + ">>")
        _fill_branches(objects, branch.kids, branch.reference, places)
