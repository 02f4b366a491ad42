"""Places: where templates, citation styles and houses are found."""

from __future__ import annotations

import os
from difflib import get_close_matches
from os import PathLike
from pathlib import Path

from brief.inputs import say_no_file
from brief.problem import BriefError, Place, Problem

TEMPLATE_ENDING = ".md.j2"
HOUSE_ENDING = ".yaml"


def shipped_templates() -> Path:
    """The templates that come with brief: in the installed package, or at the repository's top."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "templates"


def excerpt_template() -> Path:
    """The template of an excerpt, which is no kind of brief."""
    return shipped_templates() / f"_excerpt{TEMPLATE_ENDING}"


def shipped_docs() -> Path:
    """The pages, the schema and the examples that come with brief: as for templates."""
    inside = Path(__file__).parent / "docs"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "docs"


def template_folders(facts: str | PathLike[str]) -> tuple[Path, ...]:
    """Where templates are looked for: beside the fact base first, then those that ship."""
    own = Path(facts).parent / "templates"
    # os.path, since a Path raises where a folder above may not be entered
    found = os.path.isdir(own)  # noqa: PTH112 - as above
    return (own, shipped_templates()) if found else (shipped_templates(),)


def find_template(name: str | PathLike[str], folders: tuple[Path, ...]) -> Path:
    """The template of that name, or the file; BriefError if there is none."""
    return _find(os.fspath(name), folders, TEMPLATE_ENDING, "template")


def find_house(name: str | PathLike[str], folders: tuple[Path, ...]) -> Path:
    """The house of that name, or the file; BriefError if there is none."""
    return _find(
        os.fspath(name), tuple(folder / "houses" for folder in folders), HOUSE_ENDING, "house"
    )


def find_citation_style(name: str, folders: tuple[Path, ...]) -> Path:
    """The citation style of that name, or the file; BriefError if there is none."""
    styles = tuple(folder / "citations" for folder in folders)
    return _find(name, styles, TEMPLATE_ENDING, "citation style")


def template_names(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Every template by name; those whose name starts with `_` are parts of others."""
    return _names(folders, TEMPLATE_ENDING)


def citation_names(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Every citation style by name."""
    return _names(tuple(folder / "citations" for folder in folders), TEMPLATE_ENDING)


def _names(folders: tuple[Path, ...], ending: str) -> dict[str, Path]:
    return {
        path.name.removesuffix(ending): path
        for folder in reversed(folders)
        for path in _listed(folder)
        if path.name.endswith(ending) and not path.name.startswith("_")
    }


def _listed(folder: Path) -> list[Path]:
    """What is in a folder, in order; nothing, if there is no such folder."""
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        said = f"this folder cannot be read: {error.strerror or error}"
        raise BriefError(Problem(Place(str(folder)), said)) from None


def _find(name: str, folders: tuple[Path, ...], ending: str, kind: str) -> Path:
    if name.endswith(ending) or "/" in name or "\\" in name:
        if os.path.isfile(name):  # noqa: PTH113 - as above
            return Path(name)
        said = say_no_file(Path(name), f"there is no such {kind} file")
        raise BriefError(Problem(Place(name), said))
    known = _names(folders, ending)
    if name in known:
        return known[name]
    near = get_close_matches(name, known, 1)
    hint = f'did you mean "{near[0]}"?' if near else list_choices(sorted(known))
    raise BriefError(Problem(Place(name), f"there is no {kind} of that name", hint))


def list_choices(known: list[str]) -> str:
    """`there is brief`, `there are brief and short`."""
    *first, last = known or ["none"]
    return f"there are {', '.join(first)} and {last}" if first else f"there is {last}"
