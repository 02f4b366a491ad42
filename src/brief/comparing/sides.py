"""Sides: what can be compared: a fact base, a PDF that carries its facts, a revision of git."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from brief.attachment.extraction import read_attached_facts
from brief.comparing.revision import read_revision
from brief.facts import FactBase
from brief.facts.references import Key, record_kinds
from brief.late import dataclass
from brief.load import load_facts, read_facts
from brief.load.includes import Read, gather
from brief.marked import Marked, read_marked, read_marked_bytes
from brief.marked.spot import Spot
from brief.places import template_folders
from brief.problem import BriefError, Place, Problem

_NO_FACTS = frozenset((".docx", ".doc", ".odt", ".md", ".txt"))
"""Endings of what a brief may have gone out as, without the facts that a PDF carries."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, its facts, and what a brief of it is built beside."""

    name: str
    base: FactBase
    file: Path
    """The fact base whose folder has its templates."""
    is_printed: bool = False
    """Whether it has only what a brief prints."""
    read: Read = read_marked
    """Reads its fact base again, for another language."""


def open_side(
    said: str,
    working: Path,
    language: str = "",
    warn: Callable[[Problem], None] = lambda _problem: None,
) -> Side:
    """The facts of a file, or of a revision of the working file; BriefError with what is wrong.

    `warn` is told where a PDF has the facts of more than one brief.
    """
    path = Path(said)
    if said.lower().endswith(".pdf"):
        return Side(said, _attached(path, working, warn), working, is_printed=True)
    if path.suffix.lower() in _NO_FACTS:
        hint = "name the PDF of that version, its fact base, or a revision of git"
        raise BriefError(Problem(Place(said), "such a file carries no facts", hint))
    if _is_file_name(said):
        return Side(said, load_facts(path, language), path)
    marked = _at_revision(said, working)
    base = read_facts(deepcopy(marked), template_folders(working), language)
    return Side(marked.file, base, working, read=lambda _file: deepcopy(marked))


def _at_revision(said: str, working: Path) -> Marked:
    """The fact base of a revision, with what it included then."""
    revision, colon, path = said.partition(":")
    main = Path(path or working.name)

    def read(file: Path) -> Marked:
        if file == main:
            name, data = read_revision(said, working)
        else:
            beside = posixpath.normpath(file.as_posix())
            name = f"{revision}:{beside}"
            _, data = read_revision(name if colon else f"{revision}:./{beside}", working)
        return read_marked_bytes(data, name)

    return gather(main, read)


def _is_file_name(said: str) -> bool:
    """Whether a file is meant: one that is there, or what can be the name of no revision."""
    named = said.endswith((".yaml", ".yml")) and ":" not in said
    return named or os.path.exists(said)  # noqa: PTH110 - pathlib raises where a path cannot be one


def _attached(path: Path, working: Path, warn: Callable[[Problem], None]) -> FactBase:
    """The facts of a PDF; their lines are those of no file that anybody has open."""
    base = read_carried(read_attached_facts(path, warn), str(path), working)
    base.remember(str(path), Spot(0, 0))
    return base


def read_carried(data: bytes, name: str, working: Path) -> FactBase:
    """The facts that a brief carries; one that prints none has no section, which others must."""
    is_empty = b"\nsections:" not in data
    marked = read_marked_bytes(data + b"\nsections: {none: none}\n" * is_empty, name)
    base = read_facts(marked, template_folders(working))
    return base.model_copy(update={"sections": {}}) if is_empty else base


def known_to_both(old: FactBase, new: FactBase) -> frozenset[Key]:
    """The records that are in both, whoever may have them."""
    kinds = record_kinds(type(new))
    return frozenset(
        (kind, id_)
        for kind in kinds
        for id_ in getattr(old, kind).keys() & getattr(new, kind).keys()
    )
