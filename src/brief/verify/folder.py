"""The folder of kept copies: which it is where none is named, and what is said if there is none."""

from __future__ import annotations

import os
from pathlib import Path

from brief.problem import BriefError, Place, Problem


def kept_beside(facts: Path) -> Path:
    """The folder of kept copies where none is named: the same for who keeps and who verifies."""
    return facts.parent / "kept"


def refuse_no_folder(kept: Path) -> None:
    """BriefError where there is no such folder."""
    refuse_file(kept)
    if not is_there(kept):
        hint = (
            "copies come from you, not with facts.yaml: name their folder with --kept, "
            "or keep each with brief keep FILE --source ID"
        )
        raise BriefError(Problem(Place(str(kept)), "there is no such folder", hint))


def refuse_file(kept: Path) -> None:
    """BriefError where a file has the place of the folder."""
    if is_there(kept) and not kept.is_dir():
        said, hint = "this is a file, not a folder", "name another with --kept"
        raise BriefError(Problem(Place(str(kept)), said, hint))


def is_file(path: Path) -> bool:
    """Whether there is such a file; one that cannot be reached is not there."""
    return os.path.isfile(path)  # noqa: PTH113 - pathlib raises where a path cannot be entered


def is_there(path: Path) -> bool:
    """Whether there is such a file or folder; a path that cannot be entered leads to none."""
    return os.path.exists(path)  # noqa: PTH110 - pathlib raises where a path cannot be entered
