"""Templates that ship, compiled once in a process: hundreds of tests fill the same ones.

A checkout has none that were compiled ahead (`brief.template.ahead`), and compiling takes longer
than all else that most of these tests do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType

import pytest

from brief.places import shipped_templates
from brief.problem import Place
from brief.template.sandbox import Sandbox

PLAIN = Sandbox.compile
"""For tests of compiling itself."""


@contextmanager
def compiled_once() -> Iterator[None]:
    """What ships is compiled as it is first met, and kept by its text and its file."""
    ships = shipped_templates()
    kept: dict[tuple[str, str, str], tuple[CodeType, list[tuple[Place, str]]]] = {}

    def compile_once(
        self: Sandbox, source: str, name: str = "", filename: str = "", **how: bool
    ) -> object:
        if how or ships not in Path(filename or "").parents:
            return PLAIN(self, source, name, filename, **how)
        key, before = (source, name, filename), len(self.literals)
        if key in kept:
            self.literals += kept[key][1]
        else:
            code = PLAIN(self, *key)
            kept[key] = code, self.literals[before:]
        return kept[key][0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sandbox, "compile", compile_once)
        yield
