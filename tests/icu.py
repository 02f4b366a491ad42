"""The bidirectional algorithm of ICU, a judge that comes with most systems."""

from __future__ import annotations

import ctypes
import re
import sys
from ctypes.util import find_library
from typing import Any

from tests.judges import missing


class Icu:
    """Levels and visual order of a text, as ICU finds them."""

    def __init__(self) -> None:
        name = _library()
        library = ctypes.CDLL(name)
        number = re.search(r"\.so\.(\d+)", name)
        suffix = f"_{number[1]}" if number else ""

        def function(called: str) -> Any:  # noqa: ANN401 - a function of a C library
            return getattr(library, f"ubidi_{called}{suffix}")

        self._set, self._levels = function("setPara"), function("getLevels")
        self._order = function("getVisualMap")
        self._levels.restype = ctypes.POINTER(ctypes.c_uint8)
        opened = function("open")
        opened.restype = ctypes.c_void_p
        self._text = ctypes.c_void_p(opened())

    def levels_and_order(self, text: str, base: int) -> tuple[list[int], list[int]]:
        """The level of each character, and the places of the characters from left to right."""
        error = ctypes.c_int(0)
        count, data = len(text), text.encode(f"utf-16-{sys.byteorder[0]}e")
        told = ctypes.byref(error)
        self._set(self._text, data, count, ctypes.c_uint8(base), None, told)
        levels = self._levels(self._text, told)
        order = (ctypes.c_int32 * count)()
        self._order(self._text, order, told)
        assert error.value <= 0, f"ICU's error {error.value}"
        return [levels[at] for at in range(count)], list(order)


def _library() -> str:
    names = ("icuuc", "icu", "icucore")
    return next(filter(None, map(find_library, names)), None) or missing("ICU (libicu)")
