"""What a house's file remembers in its parts, and no reader of it sees: forgotten.

Word keeps who was allowed to edit, in which sitting a word was typed (`rsid`), from where a
picture was taken and which day was picked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.takeover.paths import NAMED, forget_paths
from brief.writers.docx.takeover.relations import is_public

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_VML = "{urn:schemas-microsoft-com:vml}"


def _names(said: str) -> frozenset[str]:
    return frozenset(name(f"w:{local}") for local in said.split())


_TOLD = {
    name("w:docVars"): "variables",
    name("w:mailMerge"): "a mail merge",
    name("w:altChunk"): "files that are put in when it is opened",
    name("w:subDoc"): "subdocuments",
}
"""What is taken out, and what the user is told of it."""
_GONE = frozenset(_TOLD) | _names(
    "attachedTemplate attachedSchema saveThroughXslt activeWritingStyle proofState proofErr"
    " linkStyles rsids rsid permStart permEnd printerSettings placeholder fldData"
    " entryMacro exitMacro textInput smartTagType captions docPartCategory"
)
_GONE |= {f"{_W14}docId", f"{_W15}docId", f"{_W15}webVideoPr"}
_GONE |= {"{http://schemas.openxmlformats.org/schemaLibrary/2006/main}schemaLibrary"}
_UNWRAPPED = _names("smartTag customXml")
_OF_WRAPS = _names("smartTagPr customXmlPr")
_PICKED = frozenset(
    name(f"w:{local}") for local in ("fullDate", "lastValue", "tgtFrame", "docLocation")
)
"""What was picked in a control, and where a link leads beside what a reader sees."""
_IDS = pattern(r"\}(?:rsid\w*|paraId|textId)$")
_ADDRESSES = frozenset(
    ("src", "althref", f"{_OFFICE}href", f"{_OFFICE}althref", f"{_OFFICE}gfxdata")
)
"""Where a picture of VML was taken from, beside the relation that holds it, and what it was."""
_KNOWN = (
    *("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://purl.org/dc/"),
    *("http://schemas.microsoft.com/", "urn:schemas-microsoft-com:", "http://www.w3.org/"),
)
"""Namespaces that Word knows begin so; what another program keeps in its own is seen by none."""
_ADDRESS = pattern(r"\s*https?:", re.IGNORECASE)
"""What a picture is called by that was taken from a page."""
_SEEN = tuple(name(f"w:{local}") for local in ("t", "drawing", "pict", "object", "sym", "ptab"))
"""What a link can be seen by."""
_TEXT = name("w:t")
_CHOICE, _EITHER, _FALLBACK = (
    name(f"mc:{local}") for local in ("Choice", "AlternateContent", "Fallback")
)


def forget_remembered(root: Element) -> set[str]:
    """Take away what the part remembers; what the user is told of it."""
    told: set[str] = set()
    for each in list(root.iter("{*}*")):  # a list: the tree changes on the way
        if each.tag in _GONE or _is_foreign(str(each.tag)):
            told |= {_TOLD[str(each.tag)]} if each.tag in _TOLD else set()
            _replace(each, [])
        elif each.tag == _CHOICE and _asks_for_foreign(each):
            told.add("what only other programs show")
            _leave_choice(each)
        elif each.tag in _UNWRAPPED:
            _replace(each, [inner for inner in each if inner.tag not in _OF_WRAPS])
        else:
            _forget_attributes(each)
    if forget_paths(root):
        told.add("paths")
    for link in list(root.iter(name("w:hyperlink"))):
        if not any(len(each) or each.tag != _TEXT or each.text for each in link.iter(*_SEEN)):
            _replace(link, [])
    for control in root.iter(name("w:sdtPr")):
        _untie(control)
    return told


def _forget_attributes(element: Element) -> None:
    for key in element.keys():  # noqa: SIM118 - a list: attributes go on the way
        if _is_left(str(key)) or (key in _ADDRESSES and _of_vml(element)):
            del element.attrib[key]
        elif key in NAMED and _ADDRESS.match(element.attrib[key]):
            element.set(key, "")
        elif key == "href" and _of_vml(element) and not is_public(element.attrib[key]):
            del element.attrib[key]


@cache
def _is_left(key: str) -> bool:
    """Whether an attribute of that name goes, wherever it stands: a file has few names."""
    return bool(_IDS.search(key)) or key in _PICKED or _is_foreign(key)


@cache
def _is_foreign(said: str) -> bool:
    return said.startswith("{") and not said[1:].startswith(_KNOWN)


def _asks_for_foreign(choice: Element) -> bool:
    """Whether Word passes it over, since it is for programs that know other names."""
    asked = str(choice.get("Requires", "")).split()
    return any(_is_foreign(f"{{{choice.nsmap.get(prefix) or prefix}}}") for prefix in asked)


def _leave_choice(choice: Element) -> None:
    """Take it out; where there is no other, what is said instead stands there alone."""
    either = choice.getparent()
    if either is None:
        return
    either.remove(choice)
    if either.tag == _EITHER and either.find(_CHOICE) is None:
        _replace(either, [each for said in either.findall(_FALLBACK) for each in said])


def _of_vml(element: Element) -> bool:
    return str(element.tag).startswith(_VML)


def _untie(control: Element) -> None:
    """A control that is bound to data which is gone would show nothing; it keeps its words."""
    for each in list(_bindings(control)):
        if not _is_core(each):
            control.remove(each)


def _bindings(control: Element) -> Iterator[Element]:
    return (each for each in control if str(each.tag).endswith("}dataBinding"))


def _is_core(binding: Element) -> bool:
    return ":coreProperties" in str(binding.get(name("w:xpath")))


def _replace(element: Element, inside: list[Element]) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = inside
