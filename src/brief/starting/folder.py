"""Folder: where a new brief begins, made whole or not at all."""

from __future__ import annotations

import re
import shutil
import tempfile
from contextlib import suppress
from errno import EEXIST
from pathlib import Path

from brief.late import pattern
from brief.load.schema import schema_text
from brief.places import shipped_docs
from brief.problem import BriefError, Place, Problem, suggest
from brief.starting.start import Start

_SHORT = Path(__file__).parent / "short.md.j2"
_SCHEMA_LINE = pattern(r"(?m)^(# yaml-language-server: \$schema=).*$")
_IGNORED = "out/\nkept/\n.brief.json\n"
"""What is made again, and copies, which are often somebody else's to publish."""
_DEVICE = pattern(r"(?i)(con|prn|aux|nul|(com|lpt)[\d¹²³])(\..*)?")


def example_names() -> tuple[str, ...]:
    """The examples that come with brief."""
    return tuple(sorted(path.parent.name for path in shipped_docs().glob("examples/*/facts.yaml")))


def new_folder(folder: Path, start: Start | str) -> Path:
    """Make the folder of a new brief, from a start or from the example of that name.

    BriefError where it cannot be made, or holds something; then nothing is left behind.
    """
    _refuse_name(folder)
    made: list[Path] = []
    try:
        _refuse_taken(folder)
        text = start.text() if isinstance(start, Start) else ""
        made = _make(folder)
        _refuse_taken(folder)  # again: x/.. is there only now that x is
        _fill(folder, start, text)
    except (OSError, ValueError) as error:
        _take_away(made)
        said = f"the folder cannot be made: {getattr(error, 'strerror', None) or error}"
        raise BriefError(Problem(Place(str(folder)), said, "name another")) from None
    except BaseException:
        _take_away(made)
        raise
    return folder / "facts.yaml"


def _refuse_name(folder: Path) -> None:
    """Every folder that is to be made needs a name that all systems take."""
    for one in (folder, *folder.parents):
        if (one == folder or not one.exists()) and _is_no_name(one.name):
            said = f'no folder can have the name "{one.name}" on every desk'
            raise BriefError(Problem(Place(str(folder)), said, "use letters, digits and hyphens"))


def _is_no_name(name: str) -> bool:
    ends = name.endswith((" ", ".")) and name not in {".", ".."}
    return bool(re.search(r'[<>:"|?*\x00-\x1f]', name) or _DEVICE.fullmatch(name) or ends)


def _refuse_taken(folder: Path) -> None:
    if not folder.exists():
        return
    place = Place(str(folder))
    if not folder.is_dir():
        raise BriefError(Problem(place, "there is a file of this name", "name another folder"))
    if held := sorted(path.name for path in folder.iterdir()):
        hint = "name a new one; `brief add` adds to a fact base that is there"
        raise BriefError(Problem(place, f"this folder is not empty: it holds {held[0]}", hint))


def _make(folder: Path) -> list[Path]:
    """The folders that were not there, the outermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _take_away(made: list[Path]) -> None:
    for folder in made[::-1]:
        with suppress(OSError):
            folder.rmdir()


def _fill(folder: Path, start: Start | str, text: str) -> None:
    """The files wait in a folder of their own until all are written."""
    waiting = Path(tempfile.mkdtemp(None, ".brief-new-", folder))
    placed: list[Path] = []
    try:
        for name, data in _files(start, text).items():
            path = waiting / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        for name in ("kept", "out", "templates"):
            (waiting / name).mkdir(exist_ok=True)
        placed.extend(_place(path, folder / path.name) for path in sorted(waiting.iterdir()))
    except BaseException:
        for path in placed:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        raise
    finally:
        shutil.rmtree(waiting, ignore_errors=True)


def _place(path: Path, wanted: Path) -> Path:
    """Some systems would put it in the place of what has come there since."""
    if wanted.exists():
        raise FileExistsError(EEXIST, f"{wanted.name} is there by now")
    return path.rename(wanted)


def _files(start: Start | str, text: str) -> dict[str, bytes]:
    files = {
        "facts.schema.json": schema_text(),
        ".gitignore": _IGNORED.encode(),
        "templates/short.md.j2": _SHORT.read_bytes(),
    }
    if isinstance(start, Start):
        return {**files, "facts.yaml": text.encode()}
    return {**files, **_example(start)}


def _example(name: str) -> dict[str, bytes]:
    """The files of an example; its line for editors names the schema beside it."""
    home = shipped_docs() / "examples" / name
    if name not in example_names():
        hint = suggest(name, example_names()) or f"there is {', '.join(example_names())}"
        raise BriefError(Problem(Place(f"--from {name}"), "there is no such example", hint))
    files = {
        path.relative_to(home).as_posix(): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }
    facts = _SCHEMA_LINE.sub(r"\1facts.schema.json", files["facts.yaml"].decode("utf-8"))
    return {**files, "facts.yaml": facts.encode()}
