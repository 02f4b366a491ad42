"""What names a relation that is not there: no reader can show it, and no validator passes it."""

from __future__ import annotations

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, R, name
from brief.writers.docx.parts.package import TreePart

_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_GROUP = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
_VML = "{urn:schemas-microsoft-com:vml}"
_WHOLE = frozenset((name("w:drawing"), name("w:pict"), name("w:object"), name("a:ext")))
"""What goes together: all of a picture, all of an extension."""
_GROUPS = frozenset((f"{_GROUP}wgp", f"{_GROUP}grpSp", f"{_VML}group"))
"""What holds more than one picture."""
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_ALONE = frozenset(
    (
        *(name(f"a:{local}") for local in ("hlinkClick", "hlinkHover")),
        *(name(f"w:{local}") for local in ("control", "movie", "objectEmbed", "objectLink")),
        f"{_OFFICE}OLEObject",
    )
)
"""What goes alone, and leaves the picture that it is in."""
_OBJECTS = _ALONE - {name("a:hlinkClick"), name("a:hlinkHover")} | {name("c:externalData")}
_PICTURES = frozenset((name("w:drawing"), name("w:pict"), name("w:object")))
_STAYS = frozenset((name("w:hyperlink"), f"{_VML}fill", f"{_VML}stroke"))
"""What is of use without the relation: the words of a link, a shape without a pattern."""


@dataclass(slots=True)
class Astray:
    """How many pictures went, and how many objects of which a picture stays."""

    pictures: int = 0
    objects: int = 0


def forget_astray(part: TreePart, gone: Astray) -> None:
    """Take away what names relations that the part does not have."""
    for element in list(part.root.iter("{*}*")):  # a list: the tree changes on the way
        for key, said in list(element.attrib.items()):
            if str(key).startswith(f"{{{R}}}") and said and said not in part.rels:
                del element.attrib[key]
                if not _does_without(element):
                    whole = _whole(element)
                    gone.pictures += whole.tag in _PICTURES
                    gone.objects += whole.tag in _OBJECTS
                    _remove(whole)
    for each in list(part.root.iter(name("w:object"))):
        _show_alone(each)


def _show_alone(element: Element) -> None:
    """An object of which only its picture is left is a picture."""
    if any(each.tag in _ALONE for each in element):
        return
    element.tag = name("w:pict")
    element.attrib.clear()


def _does_without(element: Element) -> bool:
    """Whether the element is still of use; so is a picture that is also said in another way."""
    if element.tag == name("a:blip"):
        filling = element.getparent()
        holder = None if filling is None else filling.getparent()
        linked = any(str(key).startswith(f"{{{R}}}") for key in element.attrib)
        return linked or holder is None or holder.tag != _PIC
    in_bullet = next(element.iterancestors(name("w:numPicBullet")), None) is not None
    return element.tag in _STAYS or in_bullet


def _whole(element: Element) -> Element:
    if element.tag in _ALONE:
        return element
    for each in (element, *element.iterancestors()):
        parent = each.getparent()
        if each.tag in _WHOLE or (parent is not None and parent.tag in _GROUPS):
            return each
    return element


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
