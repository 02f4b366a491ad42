"""Revision: a fact base as git has it at an earlier commit, read by git itself."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from brief.problem import BriefError, Place, Problem

_PATIENCE = 60
"""Seconds within which git has answered, even from a slow disk."""


def read_revision(said: str, working: Path) -> tuple[str, bytes]:
    """What it is called and its bytes: `HEAD~1`, or `v2:briefs/facts.yaml` for another path.

    BriefError where git is missing, or does not know it.
    """
    revision, colon, path = said.partition(":")
    wanted = f"{revision}:{path}" if colon else f"{revision}:./{working.name}"
    place = Place(said)
    if said.startswith("-") or not revision or "\n" in said or "\0" in said:
        raise BriefError(Problem(place, "this is neither a file nor the name of a revision"))
    done = _ask_git(place, working, wanted)
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().split("\n")
        told = lines[0].removeprefix("fatal: ")
        message = "this is no file, and no revision of the fact base that git has"
        raise BriefError(Problem(place, message, f"git says: {told}{_renamed(revision, told)}"))
    return f"{revision}:{path or working.name}", done.stdout


def _renamed(revision: str, told: str) -> str:
    """What to ask for where git has the revision, and no such file in it."""
    if f"in '{revision}'" not in told:
        return ""
    return f"; if the file had another name then, say {revision}:./old-name.yaml"


def _ask_git(place: Place, working: Path, wanted: str) -> subprocess.CompletedProcess[bytes]:
    folder = str(working.parent)
    asked = ["git", "-C", folder, "cat-file", "blob", wanted]
    quiet = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(  # noqa: S603 - no shell; the name of a revision is an argument
            asked, capture_output=True, check=False, timeout=_PATIENCE, env=quiet
        )
    except FileNotFoundError:
        said = "this is no file, and git, which knows revisions, is not installed"
        raise BriefError(Problem(place, said, "name a file, or install git")) from None
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        said = f"git cannot be asked for this revision: {error}"
        raise BriefError(Problem(place, said)) from None
