"""The structure tree as PDF objects, and the way back from content to it (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.late import dataclass
from brief.writers.pdf.file.objects import Objects, Reference, array, number, text_string
from brief.writers.pdf.layout.ink import Ink
from brief.writers.pdf.type.nodes import Annotated, Content, Node


@dataclass(frozen=True, slots=True)
class Pages:
    """The numbers of what the tree points at: pages, and the annotations of each."""

    pages: Sequence[Reference]
    annotations: Sequence[Sequence[Reference]]


def add_structure(objects: Objects, root: Node, inks: Sequence[Ink], pages: Pages) -> Reference:
    """The tree's root; parents are found by the pages' own numbers, then the annotations'."""
    tree = objects.reserve()
    nodes = _walk(root)
    references = {node: objects.reserve() for node in nodes}
    for node in nodes:
        parent = references[node.parent] if node.parent is not None else tree
        objects.fill(references[node], _element(node, parent, references, pages))
    parents = objects.add(f"<</Nums {array(_parents(inks, references))}>>")
    objects.fill(
        tree,
        f"<</Type /StructTreeRoot /K [{references[root]}] /ParentTree {parents}"
        f" /ParentTreeNextKey {_next_key(inks)}{_identifiers(objects, references)}>>",
    )
    return tree


def _walk(node: Node) -> list[Node]:
    found = [node]
    for kid in node.kids:
        if isinstance(kid, Node):
            found += _walk(kid)
    return found


def _element(node: Node, parent: Reference, references: dict[Node, Reference], pages: Pages) -> str:
    page = next((kid.page for kid in node.kids if isinstance(kid, Content)), None)
    kids = array([_kid(kid, page, references, pages) for kid in node.kids])
    parts = [f"<</S /{node.tag} /P {parent} /K {kids}"]
    if page is not None:
        parts.append(f"/Pg {pages.pages[page]}")
    if node.language:
        parts.append(f"/Lang {text_string(node.language)}")
    if node.alt:
        parts.append(f"/Alt {text_string(node.alt)}")
    if node.actual:
        parts.append(f"/ActualText {text_string(node.actual)}")
    if node.id:
        parts.append(f"/ID {text_string(node.id)}")
    return " ".join([*parts, *_attributes(node)]) + ">>"


def _kid(
    kid: Node | Content | Annotated,
    page: int | None,
    references: dict[Node, Reference],
    pages: Pages,
) -> str:
    if isinstance(kid, Node):
        return references[kid]
    if isinstance(kid, Annotated):
        annotation = pages.annotations[kid.page][kid.number]
        return f"<</Type /OBJR /Obj {annotation} /Pg {pages.pages[kid.page]}>>"
    if kid.page == page:
        return str(kid.number)
    return f"<</Type /MCR /Pg {pages.pages[kid.page]} /MCID {kid.number}>>"


def _attributes(node: Node) -> Iterator[str]:
    if node.scope:
        yield f"/A <</O /Table /Scope /{node.scope}>>"
    if node.tag == "L":
        yield f"/A <</O /List /ListNumbering /{'Decimal' if node.ordered else 'Disc'}>>"
    if node.box:
        yield f"/A <</O /Layout /Placement /Block /BBox {array(map(number, node.box))}>>"


def _parents(inks: Sequence[Ink], references: dict[Node, Reference]) -> Iterator[str]:
    """Keys run over the pages first; then over the annotations, page by page."""
    for key, ink in enumerate(inks):
        yield f"{key} {array(references[owner] for owner in ink.owners)}"
    key = len(inks)
    for ink in inks:
        for annotation in ink.annotations:
            yield f"{key} {references[annotation.target.node]}"
            key += 1


def _next_key(inks: Sequence[Ink]) -> int:
    return len(inks) + sum(len(ink.annotations) for ink in inks)


def _identifiers(objects: Objects, references: dict[Node, Reference]) -> str:
    named = sorted((node.id.encode(), node) for node in references if node.id)
    if not named:
        return ""
    pairs = " ".join(f"{text_string(node.id)} {references[node]}" for _, node in named)
    first, last = text_string(named[0][1].id), text_string(named[-1][1].id)
    leaf = objects.add(f"<</Limits [{first} {last}] /Names [{pairs}]>>")
    return f" /IDTree {objects.add(f'<</Kids [{leaf}]>>')}"
