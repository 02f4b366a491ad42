"""Ids: what records are called by others, and what names a brief's files."""

from __future__ import annotations

from brief.late import pattern
from brief.marked.characters import odd_blank

_ID = pattern(r"[a-z0-9][a-z0-9_-]*")
_FILE = pattern(r"[a-z0-9][a-z0-9-]{0,79}")


def is_id(text: str) -> bool:
    """Whether records may refer to a record by that text."""
    return bool(_ID.fullmatch(text))


def read_id(text: str) -> str:
    """Read an id; ValueError for anything else."""
    if not is_id(text):
        hint = odd_blank(text) or 'use small letters, digits, "-" and "_"'
        raise ValueError(f'"{text}" is not an id', hint)
    return text


def read_file_id(text: str) -> str:
    """Read what names the output files; ValueError for anything else."""
    if not _FILE.fullmatch(text):
        raise ValueError(f'"{text}" cannot name a file', 'use small letters, digits and "-"')
    return text
