"""A house's own Word file as the ground of a brief.

Its page, heads, feet, letterhead, styles, lists, theme and settings stay; its sample text goes,
with what only that text used. Where its body has a content control tagged "brief", the text
around that control stays too.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path
from zipfile import BadZipFile

from lxml.etree import XMLSyntaxError

from brief.bidi import is_rtl_language
from brief.inputs import say_no_file
from brief.packed import is_too_large
from brief.problem import BriefError, Place, Problem
from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.languages import word_language
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.package import RT, OpcPackage, TreePart, main_part, tree_related
from brief.writers.docx.parts.place import check_place, place_in
from brief.writers.docx.parts.template import body_of
from brief.writers.docx.takeover.astray import Astray, forget_astray
from brief.writers.docx.takeover.faint import (
    faint_words,
    far_words,
    page_of,
    styles_with,
)
from brief.writers.docx.takeover.fetching import settle_fields
from brief.writers.docx.takeover.ground import Ground
from brief.writers.docx.takeover.leftovers import forget_leftovers
from brief.writers.docx.takeover.mend import mend
from brief.writers.docx.takeover.opening import Opened, open_package
from brief.writers.docx.takeover.relations import STRICT, TEMPLATE
from brief.writers.docx.takeover.remembered import forget_remembered
from brief.writers.docx.takeover.review import settle_changes
from brief.writers.docx.takeover.said import hiding_styles
from brief.writers.docx.takeover.sections import keep_last_section
from brief.writers.docx.takeover.unseen import forget_unseen

_NOT_WHOLE = (
    AttributeError,
    BadZipFile,
    EOFError,
    KeyError,
    RuntimeError,  # a zip file with a password, or packed in a way that Python does not know
    ValueError,
    XMLSyntaxError,
    zlib.error,
)
"""What reading raises when a file is no package, or lacks a part that it names."""


_KINDS = {
    TEMPLATE: "the template that it was made with",
    RT.CUSTOM_XML: "data of another document",
    RT.GLOSSARY_DOCUMENT: "building blocks",
}
"""What the user is told of relations that are left behind; of others nobody would miss anything."""


def open_reference(path: Path, language: str, ours: Collection[str] = ()) -> Ground:
    """The file without its text, in that language; BriefError if Word could not open it.

    `ours` are the keys of the properties that a brief has, whose fields stay.
    """
    opened = _open(path)
    package = opened.package
    document = main_part(package)
    trees = _trees(package)
    for part in trees:  # first of all: a changed section holds its old page, as a section
        settle_changes(part.root)
    body = body_of(document)
    check_place(body, str(path))
    if place_in(body) is None:
        keep_last_section(body)
    for part in trees:
        mend(part.root)
        _count_through(part.root)
    forget_leftovers(package)
    told = {_KINDS[each] for each in opened.left if each in _KINDS}
    styles = tree_related(document, RT.STYLES)
    hiding = hiding_styles(styles.root) if styles is not None else frozenset[str]()
    told |= {each for part in _trees(package) for each in _forget_past(part.root, ours, hiding)}
    astray = Astray()
    for part in _trees(package):
        forget_astray(part, astray)
    if astray.objects:
        told.add("what is inside embedded objects")
    forget_leftovers(package)  # again: pictures and links of what went
    if styles is not None:
        _speak(styles.root, language)
    faint = tuple(dict.fromkeys(_faint(package)))
    return Ground(package, tuple(sorted(told)), faint, astray.pictures)


def _faint(package: OpcPackage) -> Iterator[str]:
    """What is said in white or off the page, after all that was taken out."""
    document = main_part(package)
    styles = tree_related(document, RT.STYLES)
    root = None if styles is None else styles.root
    white, shaded = (styles_with(root, one) for one in ("white", "shaded"))
    page = page_of(document.root)
    sample = document if place_in(body_of(document)) is None else None  # which goes
    for part in (one for one in _trees(package) if one is not sample):
        yield from faint_words(part.root, white, shaded)
        yield from far_words(part.root, page)


def _trees(package: OpcPackage) -> list[TreePart]:
    return [part for part in package.iter_parts() if isinstance(part, TreePart)]


def _forget_past(root: Element, ours: Collection[str], hiding: Collection[str]) -> Iterator[str]:
    """Take what it remembers out of a part; what the user is told of it."""
    fields = settle_fields(root, ours, hiding)
    if fields:
        yield f"fields ({', '.join(sorted(fields))})"
    yield from forget_unseen(root, hiding)
    yield from forget_remembered(root)


def _open(path: Path) -> Opened:
    """What can go wrong in reading is the file's fault: it is no whole package."""
    if os.path.isdir(path):  # noqa: PTH112 - pathlib raises where a path cannot be entered
        raise _refused(path, "this is a folder, not a Word file", "name a .docx or .dotx in it")
    if not os.path.isfile(path):  # noqa: PTH113 - as above
        said = say_no_file(path, "there is no such Word file")
        raise _refused(path, said, "name a .docx or .dotx")
    try:
        path.open("rb").close()  # what may not be read would be taken for no package
        if is_too_large(path):
            hint = "save it with smaller pictures, or look at what it holds"
            raise _refused(path, "unpacks to far more than a letterhead holds", hint)
        opened = open_package(path)
        if any(each.reltype.startswith(STRICT) for each in opened.package.rels.values()):
            hint = "save it as a Word Document (.docx), not as Strict Open XML"
            raise _refused(path, "is in a form that few programs read", hint)
        main_part(opened.package)
    except OSError as error:
        raise _refused(path, f"cannot be read: {error.strerror}") from None
    except _NOT_WHOLE:
        hint = "open it in Word and save it as a .docx or .dotx, without a password"
        raise _refused(path, "is not a Word file", hint) from None
    return opened


def _refused(path: Path, message: str, hint: str = "") -> BriefError:
    return BriefError(Problem(Place(str(path)), message, hint))


def _count_through(root: Element) -> None:
    """Note numbers run from 1 through the whole brief, as they do in its other formats."""
    for said in root.iter(name("w:footnotePr")):
        for local in ("numFmt", "numStart", "numRestart"):
            for each in said.findall(name(f"w:{local}")):
                said.remove(each)


def _speak(styles: Element, language: str) -> None:
    """The text is in the document's language, whatever the template's was.

    "zxx" is kept: it marks styles whose words are in none.
    """
    said = [each for each in styles.iter(name("w:lang")) if each.get(name("w:val")) != "zxx"]
    language = word_language(language)
    for each in said or [_default_language(styles)]:
        each.set(name("w:val"), language)
        if is_rtl_language(language):
            each.set(name("w:bidi"), language)


def _default_language(styles: Element) -> Element:
    """The language in the defaults of the document, made where nothing is said of it."""
    at = styles
    for local in ("docDefaults", "rPrDefault", "rPr", "lang"):
        following = at.find(name(f"w:{local}"))
        if following is None:
            following = w(local)
            at[:] = in_order(str(at.tag), [following, *at])
        at = following
    return at
