"""The step of a wheel's build that makes ahead what a run would else make each time.

Regular expressions and the templates that ship are compiled (`brief.late.ahead`,
`brief.template.ahead`), and what CLDR says of the languages that ship is taken out of Babel
(`brief.words.cldr`); their files of words are written as JSON (`brief.words.data`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).parent


class CompiledTemplates(BuildHookInterface[Any]):
    """Puts them into the wheel; an editable install compiles, and asks Babel, as it runs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them; the builder takes the folders into the wheel."""
        if version == "editable":
            return
        self._made = Path(tempfile.mkdtemp(prefix="brief-compiled-"))
        for room, make in _MADE.items():
            folder = self._made / room
            folder.mkdir()
            make(folder)
            build_data["force_include"][str(folder)] = f"brief/{room}/compiled"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - the hook's signature
        """Take the folder away; the wheel has it."""
        if version != "editable":
            shutil.rmtree(self._made)


def write_patterns(folder: Path) -> None:
    """Write what Python makes of the regular expressions, in a process that has imported none."""
    env = {**os.environ, "PYTHONHASHSEED": "0"}  # some patterns are made of sets
    command = [sys.executable, str(HERE / "compile_patterns.py"), str(folder)]
    subprocess.run(command, env=env, check=True)  # noqa: S603 - our own program


def write_words(folder: Path) -> None:
    """Write what CLDR says of the languages that ship, and what their files of words hold."""
    sys.path.insert(0, str(HERE))
    from brief.words import cldr, data, shipped_languages  # noqa: PLC0415 - found from here on

    cldr.write_ahead(shipped_languages(), folder)
    data.write_ahead(shipped_languages().values(), folder)


def compile_templates(templates: Path, folder: Path) -> None:
    """Write the code of all templates and citation styles in that folder into the other."""
    sys.path.insert(0, str(HERE))
    from brief.template.ahead import compile_ahead  # noqa: PLC0415 - found from here on

    compile_ahead(_sources(templates), _compile, folder)


def _sources(templates: Path) -> Iterator[tuple[str, str]]:
    """Each by its name and text, as they are read when a brief is made."""
    from brief.template.loader import Loader  # noqa: PLC0415 - as above

    for folder in (templates, templates / "citations"):
        for file in sorted(folder.glob("*.j2")):
            yield file.name, Loader([folder]).get_source(_sandbox(), file.name)[0]


def _compile(source: str, name: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    sandbox = _sandbox()
    python = str(sandbox.compile(source, name, name, raw=True))
    return python, tuple((place.line, text) for place, text in sandbox.literals)


def _sandbox() -> Any:  # noqa: ANN401 - a Sandbox, which is found late
    from brief.template.sandbox import Sandbox  # noqa: PLC0415 - as above
    from brief.template.values import to_value  # noqa: PLC0415 - as above
    from brief.words import shipped  # noqa: PLC0415 - as above

    return Sandbox((), to_value, shipped())


_MADE: dict[str, Callable[[Path], None]] = {
    "late": write_patterns,
    "template": partial(compile_templates, HERE.parent / "templates"),
    "words": write_words,
}
"""What is made for which room."""
