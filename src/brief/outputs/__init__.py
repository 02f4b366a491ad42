"""Outputs: files put in their place whole or not at all, and never over somebody's work.

A file that is replaced keeps its permissions, and a link leads where it led.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from brief.inputs import refuse_special
from brief.outputs.manifest import (
    MANIFEST,
    Known,
    before_laying,
    hash_of,
    read_manifest,
    write_manifest,
)
from brief.outputs.waiting import WAITING, waiting_in
from brief.problem import BriefError, Place, Problem

__all__ = ["MANIFEST", "WriteTo", "refuse_barred", "write_outputs", "write_whole"]

WriteTo: TypeAlias = Callable[[Path], object]
_ELSEWHERE = "name another with --out"


def write_outputs(
    folder: Path,
    files: Mapping[str, WriteTo],
    *,
    force: bool = False,
    more: Known = MappingProxyType({}),
) -> list[Path]:
    """Make every file by its function, then put all of them in their place.

    `more` is remembered with them. They are written beside their places first, so that a failure
    leaves the last good files.
    BriefError where the folder cannot be written, or a file was edited (unless `force`) or is open.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_taken(folder, files, force=force)
        with waiting_in(folder) as waiting:
            made = {name: waiting / name for name in files}
            for name, write in files.items():
                write(made[name])
            _put_in_place(folder, made, waiting, more)
    except OSError as error:
        kept = any(map(os.path.exists, (folder / name for name in files)))
        raise BriefError(_cannot_write(folder, error, kept=kept)) from error
    return [folder / name for name in files]


def write_whole(
    path: Path, data: bytes, *, replace: bool = False, elsewhere: str = _ELSEWHERE
) -> Path:
    """Write one file whole or not at all, which no manifest remembers.

    `elsewhere` says what to do where its folder may not be written to.

    BriefError where that cannot be done, or another file is there (unless `replace`).
    """
    try:
        refuse_barred(path)
        if not replace and path.exists() and path.read_bytes() != data:
            said = "there is a file of this name, so it is not replaced"
            raise BriefError(Problem(Place(str(path)), said, "move it away, or name another"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with waiting_in(path.parent) as waiting:
            made = waiting / path.name
            made.write_bytes(data)
            _lay(made, path)
    except OSError as error:
        kept = os.path.exists(path)  # noqa: PTH110 - pathlib raises where a path cannot be entered
        raise BriefError(_cannot_write(path.parent, error, elsewhere, kept=kept)) from error
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
    try:
        refuse_special(path)
    except OSError as error:
        return Problem(place, f"this may not be written to: {error.strerror}", "name another")
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
    with waiting_in(target.parent) as waiting:
        beside = waiting / target.name
        shutil.copy(made, beside)
        beside.replace(target)


def _put_in_place(folder: Path, made: Mapping[str, Path], waiting: Path, more: Known) -> None:
    """All of them or none: Windows refuses to replace a file that a reader of PDFs has open.

    The files are remembered before they are laid: whoever ends this between can build again.
    """
    hashes = {name: hash_of(path) for name, path in made.items()}
    before = waiting / "before"
    before.mkdir()
    placed: list[str] = []
    try:
        _remember(folder, before_laying(folder, hashes), waiting)
        for name, path in made.items():
            if (folder / name).exists():
                shutil.copyfile(folder / name, before / name)
            _lay(path, folder / name)
            placed.append(name)
        # Read again: another build may have put its files here while this one laid its own.
        _remember(folder, {**read_manifest(folder), **_only(hashes), **more}, waiting)
    except BaseException:
        for name in placed:
            _put_back(folder / name, before / name)
        raise


def _only(hashes: Mapping[str, str]) -> Known:
    return {name: (hash_,) for name, hash_ in hashes.items()}


def _put_back(path: Path, before: Path) -> None:
    if before.exists():
        _lay(before, path)
    else:
        Path(os.path.realpath(path)).unlink()


def _remember(folder: Path, known: Known, waiting: Path) -> None:
    write_manifest(waiting / MANIFEST, known)
    _lay(waiting / MANIFEST, folder / MANIFEST)


def _refuse_taken(folder: Path, files: Mapping[str, WriteTo], *, force: bool) -> None:
    manifest = read_manifest(folder)
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


def _edited(folder: Path, name: str, manifest: Known) -> Problem | None:
    path = folder / name
    if not path.exists() or hash_of(path) in manifest.get(name, ()):
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


def _cannot_write(
    folder: Path, error: OSError, elsewhere: str = _ELSEWHERE, *, kept: bool
) -> Problem:
    place = Place(str(folder))
    if isinstance(error, FileExistsError | NotADirectoryError):
        nowhere = folder.is_symlink() and not folder.exists()
        said = "this is a link that leads nowhere" if nowhere else "this is a file, not a folder"
        return Problem(place, said, elsewhere)
    if isinstance(error, PermissionError):
        open_file = error.filename2 or error.filename
        if open_file and os.path.exists(open_file) and Path(open_file).is_file():  # noqa: PTH110 - either type
            said = "this file is open in another program, or may not be replaced"
            return Problem(Place(str(open_file)), said, "close it there and build again")
        barred = Path(open_file).parent if _waits(open_file) else folder
        return Problem(Place(str(barred)), "this folder may not be written to", elsewhere)
    reason = error.strerror or str(error)
    hint = "the last good ones are kept" if kept else elsewhere
    return Problem(place, f"the files cannot be written: {reason}", hint)


def _waits(path: object) -> bool:
    """Whether it is the folder of files that wait: it could not be made in the one it is in."""
    return isinstance(path, str) and Path(path).name.startswith(WAITING)
