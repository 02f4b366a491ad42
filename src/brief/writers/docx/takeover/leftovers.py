"""What only the sample text of a template used, and what goes with it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.writers.docx.parts.elements import R, name, parse
from brief.writers.docx.parts.package import CT, RT, OpcPackage, TreePart, main_part, tree_related

_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STANDING = frozenset(
    _DOCUMENT + kind
    for kind in (
        "styles",
        "numbering",
        "settings",
        "fontTable",
        "theme",
        "webSettings",
        "footnotes",
        "endnotes",
        "glossaryDocument",
        "customXml",
    )
)
"""Relations that the text need not name to need them; no other part may have them so."""
_NAMING = frozenset((CT.WML_HEADER, CT.WML_FOOTER, CT.WML_FOOTNOTES, CT.WML_ENDNOTES))
"""Parts that name all that they relate to."""
_DIAGRAM = _DOCUMENT + "diagramData"


def forget_leftovers(package: OpcPackage) -> None:
    """Take away notes that nothing calls, and pictures, links, comments, macros and the like."""
    document = main_part(package)
    for relation in (RT.FOOTNOTES, RT.ENDNOTES):
        _forget_notes(document, relation)
    for part in list(package.iter_parts()):  # a list: relations go on the way
        if isinstance(part, TreePart) and (part is document or part.content_type in _NAMING):
            _forget_relations(part)


def _forget_relations(part: TreePart) -> None:
    named = {
        str(value)
        for element in part.root.iter("{*}*")
        for key, value in element.attrib.items()
        if str(key).startswith(f"{{{R}}}")
    }
    named |= {drawing for key in named for drawing in _drawings(part, key)}
    standing = _STANDING if part.content_type not in _NAMING else ()
    for key in [k for k, each in part.rels.items() if each.reltype not in standing]:
        if key not in named:
            del part.rels[key]


def _drawings(part: TreePart, key: str) -> Iterator[str]:
    """A diagram's picture is named by its data alone."""
    relation = part.rels.get(key)
    if relation is not None and relation.reltype == _DIAGRAM and not relation.is_external:
        for each in parse(relation.target_part.blob).iter("{*}dataModelExt"):
            yield str(each.get("relId"))


def _forget_notes(document: TreePart, relation: str) -> None:
    """A note that no text calls is no note; the separators stay as the house drew them."""
    part = tree_related(document, relation)
    if part is None:
        return
    mark = name("w:footnoteReference" if relation == RT.FOOTNOTES else "w:endnoteReference")
    called = {each.get(name("w:id")) for each in document.root.iter(mark)}
    for note in list(part.root):
        if note.get(name("w:type"), "normal") == "normal" and note.get(name("w:id")) not in called:
            part.root.remove(note)
