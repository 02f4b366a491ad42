"""Inputs: files read whole, which must be files, and no larger than anybody needs.

What is wrong is an OSError, whose words a room puts into its own problem: a pipe would be waited
for without end, and a device has none.
"""

from __future__ import annotations

import errno
import stat
from contextlib import suppress
from pathlib import Path

LARGEST = 256_000_000
"""Bytes of a file that is read."""

_SPECIAL = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)


def read_input(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a file; OSError for what is none, and for a larger one."""
    refuse_special(path)
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise OSError(errno.EFBIG, f"it is larger than {largest:,} bytes")
    return data


def refuse_special(path: Path) -> None:
    """OSError where there is no such file, or a pipe, a socket or a device in its place."""
    if kind := _special(path.stat().st_mode):
        raise OSError(errno.EINVAL, f"it is {kind}, not a file")


def say_no_file(path: Path, otherwise: str) -> str:
    """What is said of a path at which no file is: what is there instead, or `otherwise`."""
    try:
        mode = path.stat().st_mode
        kind = "a folder" if stat.S_ISDIR(mode) else _special(mode)
    except (OSError, ValueError):  # nothing is there, or it cannot be entered or be a path at all
        return "this link leads to no file" if _is_link(path) else otherwise
    return f"this is {kind}, not a file" if kind else otherwise


def _is_link(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_symlink()
    return False


def _special(mode: int) -> str:
    return next((kind for is_one, kind in _SPECIAL if is_one(mode)), "")
