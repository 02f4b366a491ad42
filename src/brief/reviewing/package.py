"""Package: the stories of a Word file that came back, whoever saved it, and its comments."""

from __future__ import annotations

import hashlib
import posixpath
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import field
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from lxml import etree

from brief.inputs import refuse_special
from brief.late import dataclass
from brief.packed import is_too_large, named_twice
from brief.problem import BriefError, Place, Problem

Element = etree._Element  # noqa: SLF001 - the only name lxml has for it

_UNREADABLE = (BadZipFile, EOFError, KeyError, RuntimeError, ValueError, zlib.error)
_PROPERTIES = "docProps/app.xml"
_STORIES = ("footnotes", "endnotes", "header", "footer")


@dataclass(frozen=True, slots=True)
class WordParts:
    """The text, the other stories by their kind, the comments, and what is known of their threads.

    Strict and transitional files differ in namespaces alone, so names are read without them.
    """

    document: Element
    stories: tuple[tuple[str, Element], ...]
    comments: Element | None
    threads: Element | None
    styles: Element | None = None
    program: str = ""
    """Which program saved it last."""
    charts: Mapping[str, Element] = field(default_factory=dict)
    """What the charts of the text show, by the relation that calls each."""
    pictures: Mapping[str, str] = field(default_factory=dict)
    """By what the bytes of each picture of the text are known, by the same."""
    settings: Element | None = None
    heads: Mapping[str, int] = field(default_factory=dict)
    """Which of the stories each head and foot is, by the relation that calls it."""
    links: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """Where the links of each of the stories lead, by the relation that says it; -1 is the text."""
    comment_links: Mapping[str, str] = field(default_factory=dict)
    """Where the links of the comments lead, by the same."""


def open_word(path: Path) -> WordParts:
    """The parts of the file; BriefError in one line for what is no Word file that can be read."""
    place = Place(str(path))
    try:
        refuse_special(path)
        if is_too_large(path):
            raise BriefError(Problem(place, "unpacks to far more than a brief holds"))
        with ZipFile(path) as archive:
            if twice := named_twice(archive):
                said = f'this Word file is damaged: it has "{twice}" twice'
                raise BriefError(Problem(place, said, "open it in Word and save it anew as .docx"))
            return _parts(archive)
    except OSError as error:
        raise BriefError(Problem(place, f"cannot be read: {error.strerror or error}")) from error
    except (*_UNREADABLE, etree.XMLSyntaxError) as error:
        hint = "a .docx without a password is asked for"
        raise BriefError(Problem(place, "this is no Word file that can be read", hint)) from error


def read_word(data: bytes) -> WordParts:
    """The parts of a file that brief itself made."""
    with ZipFile(BytesIO(data)) as archive:
        return _parts(archive)


def _parts(archive: ZipFile) -> WordParts:
    main = dict(_related(archive, "")).get("officeDocument", "word/document.xml")
    related = list(_related(archive, main))
    document = _read(archive, main)
    if local(document) != "document":
        raise KeyError(main)
    one = dict(related)
    told = [each for each in _relations(archive, main) if each[1] in _STORIES]
    stories = tuple((kind, _read(archive, at)) for _, kind, at in told)
    heads = {called: number for number, (called, *_) in enumerate(told)}
    comments, threads, styles, settings = (
        _read(archive, one[kind]) if kind in one else None
        for kind in ("comments", "commentsExtended", "styles", "settings")
    )
    held = [one for one in _relations(archive, main) if one[2] in archive.namelist()]
    charts = {called: _read(archive, at) for called, kind, at in held if kind == "chart"}
    pictures = {
        called: hashlib.sha256(archive.read(at)).hexdigest()
        for called, kind, at in held
        if kind == "image"
    }
    program = _program(archive)
    owners = {-1: main, **{number: at for number, (*_, at) in enumerate(told)}}
    links = {number: dict(_addresses(archive, at)) for number, at in owners.items()}
    return WordParts(
        document, stories, comments, threads, styles, program, charts, pictures, settings, heads,
        links, dict(_addresses(archive, one["comments"])) if "comments" in one else {},
    )  # fmt: skip


def _program(archive: ZipFile) -> str:
    if _PROPERTIES not in archive.namelist():
        return ""
    return next((str(one.text) for one in _read(archive, _PROPERTIES).iter("{*}Application")), "")


def _related(archive: ZipFile, owner: str) -> Iterator[tuple[str, str]]:
    """The kind of each part that one relates to, and its name in the package."""
    yield from ((kind, at) for _, kind, at in _relations(archive, owner))


def _relations(archive: ZipFile, owner: str) -> Iterator[tuple[str, str, str]]:
    """The same, and what the part itself calls each."""
    folder, _ = posixpath.split(owner)
    for each in _said_of(archive, owner):
        target = str(each.get("Target", ""))
        if each.get("TargetMode") != "External" and target:
            at = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            kind = str(each.get("Type", "")).rpartition("/")[2]
            yield str(each.get("Id", "")), kind, posixpath.normpath(at)


def _addresses(archive: ZipFile, owner: str) -> Iterator[tuple[str, str]]:
    """What leads out of the package, by what the part itself calls each."""
    for each in _said_of(archive, owner):
        if each.get("TargetMode") == "External":
            yield str(each.get("Id", "")), str(each.get("Target", ""))


def _said_of(archive: ZipFile, owner: str) -> Iterator[Element]:
    """The relations of a part."""
    folder, name = posixpath.split(owner)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    if rels in archive.namelist():
        yield from _read(archive, rels).iter("{*}Relationship")


def _read(archive: ZipFile, name: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(archive.read(name), parser)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def said(element: Element, key: str) -> str:
    """An attribute by its name without its namespace; "" where there is none."""
    return next(
        (str(value) for name, value in element.items() if str(name).rpartition("}")[2] == key), ""
    )


def style_names(styles: Element | None) -> dict[str, str]:
    """What each style is called, by its id, which Word makes anew in its own language."""
    every = () if styles is None else styles.iter("{*}style")
    names = {said(each, "styleId"): each.find("{*}name") for each in every}
    return {id_: said(name, "val") for id_, name in names.items() if name is not None}
