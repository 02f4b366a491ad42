"""What several tests look at and nobody changes, made once for all the processes of a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

Share = Callable[[str, Callable[[Path], object]], Path]
"""Gives the folder of that name, filled by the first that asks for it."""


def sharing(temporary: pytest.TempPathFactory, *, workers: bool) -> Share:
    """Folders of one run; with `workers` those of the processes lie in one that they share."""
    root = temporary.getbasetemp().parent if workers else temporary.getbasetemp()
    root = root / "shared"

    def share(name: str, fill: Callable[[Path], object]) -> Path:
        folder, done = root / name, root / f"{name}.done"
        root.mkdir(exist_ok=True)
        with FileLock(root / f"{name}.lock"):
            if not done.exists():
                folder.mkdir(exist_ok=True)  # it is there where it could not be filled before
                fill(folder)
                done.touch()
        return folder

    return share
