"""BibTeX and BibLaTeX read; one bad entry costs none of the good ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from brief.exchange.bibtex_fields import MONTHS, item_of
from brief.exchange.bibtex_words import NO_SOURCES
from brief.exchange.entry import Entry, Library
from brief.exchange.needing import needing
from brief.late import pattern
from brief.problem import Place, Problem, Severity, clip

Fields = dict[str, tuple[str, int]]
"""The fields of an entry in small letters: what stands there, with its line."""
_PIECE = pattern(r'\s*#\s*(?=["{\w])')
_NAME = pattern(r"[A-Za-z][\w.:+-]*")
_MOST = 200
"""Characters of what the parser says."""


def read_bibtex(text: str, file: str) -> Library:
    """The entries; those that cannot be read are told with their line."""
    bibtexparser = needing("bibtexparser", "BibTeX", file)
    _quieten()
    blocks = bibtexparser.parse_string(text, parse_stack=[]).blocks
    kinds = bibtexparser.model
    strings = {
        block.key.lower(): str(block.value) for block in blocks if isinstance(block, kinds.String)
    }
    library, found = Library(), []
    for block in blocks:
        whole = block
        if isinstance(block, kinds.ParsingFailedBlock):
            whole = block.ignore_error_block
            if not isinstance(whole, kinds.Entry) or isinstance(
                block, kinds.DuplicateFieldKeyBlock
            ):
                library.problems.append(_failed(block, file))
        if isinstance(whole, kinds.Entry):
            found.append((whole, _fields(whole, strings)))
            library.problems += _undefined(whole, strings, file)
    by_key = {entry.key: fields for entry, fields in reversed(found)}
    for entry, fields in found:
        library.problems += _unfound(entry.key, fields, by_key, file)
        if entry.entry_type.lower() in NO_SOURCES:
            said = f'entry "{entry.key}": a {entry.entry_type} is no source, and is not taken'
            place = Place(file, entry.start_line + 1, 1)
            library.problems.append(Problem(place, said, severity=Severity.NOTE))
            continue
        library.entries.append(_entry(entry, fields, by_key, file))
    return library


def _quieten() -> None:
    """What the parser thinks of a file is told as problems."""
    import logging  # noqa: PLC0415 - late, so that `--help` is quick

    for name in ("bibtexparser", "pylatexenc"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _failed(block: Any, file: str) -> Problem:  # noqa: ANN401 - a block of bibtexparser's
    said = " ".join(str(block.error).split())[:_MOST].strip(" :")
    place = Place(file, (block.start_line or 0) + 1, 1)
    if block.ignore_error_block is not None:
        return Problem(place, f"{said.partition('. ')[0]}", "the first is taken")
    hint = "the other entries are read"
    said = said.partition(": ")[2] or "it has no end, or none that can be found"
    return Problem(place, f"this entry is broken: {said}", hint)


def _fields(entry: Any, strings: dict[str, str]) -> Fields:  # noqa: ANN401 - an entry of bibtexparser's
    fields: Fields = {}
    for one in entry.fields:
        line = (one.start_line if one.start_line is not None else entry.start_line) + 1
        fields.setdefault(one.key.lower(), (_value(str(one.value), strings), line))
    return fields


def _value(raw: str, strings: dict[str, str], depth: int = 0) -> str:
    """A value without what encloses it; pieces joined by # and names of strings put together."""
    raw = raw.strip()
    if len(pieces := _pieces(raw)) > 1:
        return "".join(_value(piece, strings, depth) for piece in pieces)
    if raw[:1] + raw[-1:] in {"{}", '""'}:
        return raw[1:-1]
    if raw.lower() in strings and depth < len(strings):
        return _value(strings[raw.lower()], strings, depth + 1)
    return raw


def _undefined(entry: Any, strings: dict[str, str], file: str) -> Iterator[Problem]:  # noqa: ANN401 - the same
    """Words outside braces that stand for a text which no @string gives."""
    for one in entry.fields:
        for piece in _pieces(str(one.value).strip()):
            named = _NAME.fullmatch(piece)
            if named and piece.lower() not in strings and piece[:3].lower() not in MONTHS:
                line = (one.start_line if one.start_line is not None else entry.start_line) + 1
                said = f'entry "{clip(entry.key)}": {one.key}: no @string is called "{clip(piece)}"'
                hint = "it is taken as it stands; put words in braces"
                yield Problem(Place(file, line, 1), said, hint, severity=Severity.WARNING)


def _unfound(
    key: str, fields: Fields, by_key: Mapping[str, Fields], file: str
) -> Iterator[Problem]:
    """Works that an entry takes fields from and that the file has not."""
    for link in ("crossref", "xdata"):
        given, line = fields.get(link, ("", 0))
        for named in filter(None, map(str.strip, given.split(","))):
            if named not in by_key:
                said = f'entry "{clip(key)}": {link}: no entry is called "{clip(named)}"'
                hint = "what stands there is not carried"
                yield Problem(Place(file, line, 1), said, hint, severity=Severity.WARNING)


def _pieces(raw: str) -> list[str]:
    """The parts of a value that # joins; a # inside braces joins nothing."""
    pieces = _PIECE.split(raw) if "#" in raw else [raw]
    return pieces if all(map(_is_piece, pieces)) else [raw]


def _is_piece(piece: str) -> bool:
    return piece[:1] + piece[-1:] in {"{}", '""'} or re.fullmatch(r"[\w.:-]+", piece) is not None


def _entry(entry: Any, fields: Fields, by_key: dict[str, Fields], file: str) -> Entry:  # noqa: ANN401 - the same
    item, left, sources = item_of(entry.entry_type.lower(), fields, by_key)
    start = Place(file, entry.start_line + 1, 1)
    places = {
        key: Place(file, fields[name][1], 1) for key, name in sources.items() if name in fields
    }
    return Entry(entry.key, item, lambda key: places.get(key, start), tuple(left))
