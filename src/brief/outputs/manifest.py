"""The manifest: which files of a folder brief has written, by their hashes.

While files are put in their place it accepts the old of each and the new, so that whatever ends
a build between them, no file of ours is taken for one that somebody edited.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from brief.inputs import read_input
from brief.problem import BriefError, Place, Problem

MANIFEST = ".brief.json"
"""Its name, in the output folder."""

Known: TypeAlias = Mapping[str, tuple[str, ...]]
"""The hashes of each file that are ours; under a name without an ending, what else is known."""


def read_manifest(folder: Path) -> Known:
    """What it records; nothing where there is none that can be understood."""
    manifest = folder / MANIFEST
    try:
        read = json.loads(read_input(manifest).decode("utf-8"))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    except NotADirectoryError as error:
        said = "this is a file, not a folder"
        raise BriefError(Problem(Place(str(folder)), said, "name another with --out")) from error
    except OSError as error:
        said = f"what brief wrote here cannot be read: {error.strerror or error}"
        hint = "make it readable, or delete it and build with --force"
        raise BriefError(Problem(Place(str(manifest)), said, hint)) from error
    return {str(k): _hashes(v) for k, v in read.items()} if isinstance(read, dict) else {}


def _hashes(said: object) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, list) else (str(said),)


def write_manifest(path: Path, known: Known) -> None:
    """Write it; a file with one hash has it bare."""
    said = {name: hashes[0] if len(hashes) == 1 else hashes for name, hashes in known.items()}
    text = json.dumps(said, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def before_laying(folder: Path, new: Mapping[str, str]) -> Known:
    """What holds while files are laid: of each the hashes that are ours, and the new one.

    The old file itself is not read: one that somebody edited has none of these.
    """
    known = read_manifest(folder)
    return {**known, **{name: (*known.get(name, ()), hash_) for name, hash_ in new.items()}}


def hash_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()
