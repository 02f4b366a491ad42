"""Ahead: the templates that ship, compiled when the package was built; any other as it is met.

What was compiled is known by the text it was made of, which stands beside it, so a template that
somebody has changed, or another version of Jinja2, is compiled as ever. A checkout has nothing
that was compiled ahead. What was compiled as it was met is kept while the program runs: a shape
that promises its pages is filled many times over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import CodeType
from typing import TypeAlias
from zlib import crc32

import jinja2

from brief.late import NamedTuple

Literals: TypeAlias = tuple[tuple[int, str], ...]
"""The texts in the expressions of a template, with their lines."""

PACKAGE = "brief.template.compiled"
"""Where the code stands; made with the wheel."""
_OF = ".of"
"""Ends the name of the file that has what the code was made of."""


class Compiled(NamedTuple):
    """The code of a template, and what was found in it."""

    code: CodeType
    literals: Literals


_MET: dict[tuple[str, str, str], Compiled] = {}
"""What was compiled as it was met, by text, name and file."""
_MOST_MET = 200
"""Templates kept at most: whoever makes templates as it runs shall not fill the memory."""


def met_before(source: str, name: str, filename: str) -> Compiled | None:
    """The code of that text, if it was compiled before: in this program, or with the package."""
    met = _MET.get((source, name, filename))
    if met is None and (ahead := compiled_ahead(source, name, filename)):
        return remember(source, name, filename, ahead)
    return met


def remember(source: str, name: str, filename: str, made: Compiled) -> Compiled:
    """Keep what was compiled; the same again."""
    if len(_MET) >= _MOST_MET:
        _MET.clear()
    _MET[source, name, filename] = made
    return made


def compiled_ahead(source: str, name: str, filename: str) -> Compiled | None:
    """The code of that text, as if it came from that file; None where there is none."""
    of = _known_by(source, name)
    key = _key(of)
    found = _literals().get(key)
    spec = None if found is None else find_spec(f"{PACKAGE}.{key}")
    if found is None or spec is None or spec.loader is None or not spec.origin:
        return None
    if Path(spec.origin).with_suffix(_OF).read_bytes() != of:
        return None
    code = spec.loader.get_code(spec.name)  # type: ignore[attr-defined]  # as those of files have
    return Compiled(_as_from(filename, code), found)


@cache
def _literals() -> dict[str, Literals]:
    try:
        known: dict[str, Literals] = import_module(PACKAGE).LITERALS
    except ModuleNotFoundError:
        return {}
    return known


def _known_by(source: str, name: str) -> bytes:
    """All that the code depends on."""
    version = vars(jinja2).get("__version__") or _version_of_jinja()
    return f"{version}\0{name}\0{source}".encode()


def _key(of: bytes) -> str:
    """A name for that; two may have the same, so that the whole is compared."""
    return f"t{crc32(of):08x}"


def _version_of_jinja() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - later versions say it only there

    return version("jinja2")


def _as_from(filename: str, code: CodeType) -> CodeType:
    """The code with the name of the template's file, which its faults are told with."""
    inner = (_as_from(filename, c) if isinstance(c, CodeType) else c for c in code.co_consts)
    return code.replace(co_filename=filename, co_consts=tuple(inner))


def compile_ahead(
    templates: Iterable[tuple[str, str]],
    compile_one: Callable[[str, str], tuple[str, Literals]],
    folder: Path,
) -> None:
    """Write the package, of templates by name and text; `compile_one` gives Python and literals."""
    literals = dict(_written(templates, compile_one, folder))
    index = f'"""The templates that ship, as Jinja2 compiles them."""\n\nLITERALS = {literals!r}\n'
    (folder / "__init__.py").write_text(index, encoding="utf-8")


def _written(
    templates: Iterable[tuple[str, str]],
    compile_one: Callable[[str, str], tuple[str, Literals]],
    folder: Path,
) -> Iterator[tuple[str, Literals]]:
    for name, source in templates:
        of = _known_by(source, name)
        key = _key(of)
        python, found = compile_one(source, name)
        (folder / f"{key}{_OF}").write_bytes(of)
        (folder / f"{key}.py").write_text(python, encoding="utf-8")
        yield key, found
