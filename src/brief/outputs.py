"""Outputs: files put in their place whole or not at all, and never over somebody's work.

A file that is replaced keeps its permissions, and a link leads where it led.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from brief.problem import BriefError, Place, Problem

MANIFEST = ".brief.json"
"""Remembers, in the output folder, the hash of each file as it was written."""

_WAITING = ".brief-"
"""How the name of a folder begins in which files wait until all are made."""

WriteTo: TypeAlias = Callable[[Path], object]


def write_outputs(folder: Path, files: Mapping[str, WriteTo], *, force: bool = False) -> list[Path]:
    """Make every file by its function, then put all of them in their place.

    They are written beside their places first, so that a failure leaves the last good files.
    BriefError where the folder cannot be written, or a file was edited (unless `force`) or is open.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_taken(folder, files, force=force)
        with tempfile.TemporaryDirectory(dir=folder, prefix=_WAITING) as waiting:
            made = {name: Path(waiting, name) for name in files}
            for name, write in files.items():
                write(made[name])
            _put_in_place(folder, made, Path(waiting))
    except OSError as error:
        raise BriefError(_cannot_write(folder, error)) from error
    return [folder / name for name in files]


def write_whole(path: Path, data: bytes, *, replace: bool = False) -> Path:
    """Write one file whole or not at all, which no manifest remembers.

    BriefError where that cannot be done, or another file is there (unless `replace`).
    """
    try:
        refuse_barred(path)
        if not replace and path.exists() and path.read_bytes() != data:
            said = "there is a file of this name, so it is not replaced"
            raise BriefError(Problem(Place(str(path)), said, "move it away, or name another"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=_WAITING) as waiting:
            made = Path(waiting, path.name)
            made.write_bytes(data)
            _lay(made, path)
    except OSError as error:
        raise BriefError(_cannot_write(path.parent, error)) from error
    return path


def refuse_barred(path: Path) -> None:
    """BriefError where a folder has the place of a file, or a file that may not be written to."""
    if problem := _barred(path):
        raise BriefError(problem)


def _barred(path: Path) -> Problem | None:
    place = Place(str(path))
    if os.path.isdir(path):  # noqa: PTH112 - pathlib raises where a path cannot be entered
        return Problem(place, "this is a folder, not a file", "name a file in it, or another")
    if not os.path.exists(path):  # noqa: PTH110 - as above
        return None
    # The mode is looked at as well: root may write even to what is marked as nobody's to write.
    if path.stat().st_mode & _WRITABLE and os.access(path, os.W_OK):
        return None
    said = "this file may not be written to, so it is left as it is"
    return Problem(place, said, "allow writing to it first")


_WRITABLE = 0o222
"""The permissions to write, of owner, group and others."""


def _lay(made: Path, place: Path) -> None:
    """Put a file in its place; where a link has it, in the place to which that leads."""
    target = Path(os.path.realpath(place))
    if target.exists():
        shutil.copymode(target, made)
    if not place.is_symlink():
        made.replace(place)
        return
    # In one step there too: a file can be moved in one within a file system only.
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=_WAITING) as waiting:
        beside = Path(waiting, target.name)
        shutil.copy(made, beside)
        beside.replace(target)


def _put_in_place(folder: Path, made: Mapping[str, Path], waiting: Path) -> None:
    """All of them or none: Windows refuses to replace a file that a reader of PDFs has open."""
    hashes = {name: _hash(path) for name, path in made.items()}
    before = waiting / "before"
    before.mkdir()
    placed: list[str] = []
    try:
        for name, path in made.items():
            if (folder / name).exists():
                shutil.copyfile(folder / name, before / name)
            _lay(path, folder / name)
            placed.append(name)
        _remember(folder, hashes, waiting)
    except BaseException:
        for name in placed:
            _put_back(folder / name, before / name)
        raise


def _put_back(path: Path, before: Path) -> None:
    if before.exists():
        _lay(before, path)
    else:
        Path(os.path.realpath(path)).unlink()


def _remember(folder: Path, hashes: dict[str, str], waiting: Path) -> None:
    # Read again: another build may have put its files here while this one was writing.
    text = json.dumps(_read_manifest(folder) | hashes, indent=1, sort_keys=True)
    (waiting / MANIFEST).write_text(text + "\n", encoding="utf-8", newline="\n")
    _lay(waiting / MANIFEST, folder / MANIFEST)


def _refuse_taken(folder: Path, files: Mapping[str, WriteTo], *, force: bool) -> None:
    manifest = _read_manifest(folder)
    problems = [
        problem
        for name in files
        if (
            problem := _barred(folder / name)
            or _open_elsewhere(folder, name)
            or (None if force else _edited(folder, name, manifest))
        )
    ]
    if problems:
        raise BriefError(problems)


def _edited(folder: Path, name: str, manifest: Mapping[str, str]) -> Problem | None:
    path = folder / name
    if not path.exists() or manifest.get(name) == _hash(path):
        return None
    if name in manifest:
        said = "somebody has edited this file since it was written, so it is not replaced"
    else:
        said = "nothing records that brief wrote this file, so it is not replaced"
    return Problem(Place(str(path)), said, "move it away, or build with --force")


def _open_elsewhere(folder: Path, name: str) -> Problem | None:
    """Word keeps `~$` and part of the name beside a file it has open, LibreOffice `.~lock.`."""
    locks = [folder / f".~lock.{name}#", folder / f"~${name[2:]}", folder / f"~${name}"]
    lock = next((lock for lock in locks if lock.exists()), None)
    if lock is None:
        return None
    said = "this file is open in another program, so it is not replaced"
    hint = f"close it there, or if nobody has it open delete {lock.name}"
    return Problem(Place(str(folder / name)), said, hint)


def _read_manifest(folder: Path) -> dict[str, str]:
    manifest = folder / MANIFEST
    try:
        read = json.loads(manifest.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    except OSError as error:
        said = f"what brief wrote here cannot be read: {error.strerror or error}"
        hint = "make it readable, or delete it and build with --force"
        raise BriefError(Problem(Place(str(manifest)), said, hint)) from error
    return {str(k): str(v) for k, v in read.items()} if isinstance(read, dict) else {}


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _cannot_write(folder: Path, error: OSError) -> Problem:
    place = Place(str(folder))
    if isinstance(error, FileExistsError | NotADirectoryError):
        return Problem(place, "this is a file, not a folder", "name another with --out")
    if isinstance(error, PermissionError):
        open_file = error.filename2 or error.filename
        if open_file and os.path.exists(open_file) and Path(open_file).is_file():  # noqa: PTH110 - either type
            said = "this file is open in another program, or may not be replaced"
            return Problem(Place(str(open_file)), said, "close it there and build again")
        barred = Path(open_file).parent if _waits(open_file) else folder
        hint = "name another with --out"
        return Problem(Place(str(barred)), "this folder may not be written to", hint)
    reason = error.strerror or str(error)
    return Problem(place, f"the files cannot be written: {reason}", "the last good ones are kept")


def _waits(path: object) -> bool:
    """Whether it is the folder of files that wait: it could not be made in the one it is in."""
    return isinstance(path, str) and Path(path).name.startswith(_WAITING)
