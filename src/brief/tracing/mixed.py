"""Mixed: notes that run both ways, whose words a PDF gives in the order in which they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from brief.bidi import LETTERS, has_right_to_left
from brief.late import pattern
from brief.prose import fold

_TOKEN = pattern(rf"\d+|[^\W\d_{LETTERS}]+|[{LETTERS}]+")
_LINE = 24
"""Words of a line, at most: in a text from right to left the number stands at its end."""
_LOOSE = 6
"""Words of what stands beside a note that may be taken in, such as the foot of a page."""


class MixedText:
    """All words of a file in the order in which it gives them, to look for notes in."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _tokens(self) -> Sequence[str]:
        return _tokens_of(self._text)

    @cached_property
    def _at(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self._tokens):
            if token.isdigit():
                found[token].append(at)
        return found

    def has_note(self, number: int, note: str) -> bool:
        """Whether the words of a note stand beside its number, in whatever order."""
        wanted = _tokens_of(note)
        leftward = 2 * sum(map(has_right_to_left, wanted)) > len(wanted)
        before = min(len(wanted), _LINE) if leftward else 0
        for at in self._at.get(str(number), ()):
            here = self._tokens[max(at - before, 0) : at + len(wanted) + _LOOSE + 1]
            if _has_all(here, [str(number), *wanted]):
                return True
        return False


def _tokens_of(text: str) -> list[str]:
    return _TOKEN.findall(fold(text).replace("-", ""))


def _has_all(here: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether these words are among them; one from left to right may be parted by a line's end."""
    plain = "".join(one for one in here if _is_plain(one))
    whole = Counter(one for one in wanted if not _is_plain(one))
    return whole <= Counter(here) and all(one in plain for one in wanted if _is_plain(one))


def _is_plain(token: str) -> bool:
    return not token.isdigit() and not has_right_to_left(token)
