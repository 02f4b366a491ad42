"""Patterns: regular expressions that are compiled when they are first asked for.

A plain brief needs a third of the program's three hundred. Python compiles them in Python; what
it makes of those that the program brings stands in a wheel (`brief.late.ahead`), and is taken from
there by the Python that made it. Any other is compiled as it is met.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, AnyStr

from brief.late.ahead import made_ahead

__all__ = ["compiled", "pattern"]


def compiled(said: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives of the same."""
    return made_ahead(said, int(flags)) or re.compile(said, flags)


if TYPE_CHECKING:

    def pattern(said: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """The regular expression; `re.compile` in all but that a fault in it is told late."""
else:

    class pattern:  # noqa: N801 - called as a function
        """Does what `re.compile` of the same gives, and compiles it when it is asked to."""

        def __init__(self, said: AnyStr, flags: int = 0) -> None:
            self.pattern, self._asked = said, flags

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of a pattern
            if name == "_compiled":
                member = compiled(self.pattern, self._asked)
            else:
                member = getattr(self._compiled, name)
            setattr(self, name, member)  # so that it is quick from now on
            return member
