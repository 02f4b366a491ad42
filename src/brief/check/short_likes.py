"""Short forms that are their fact's words but for one: another word of a quotation, of a title."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose import WORD, fold

_QUOTED = pattern(r"[\"\u201c](?P<words>[^\"\u201c\u201d]{8,60})[\"\u201d]")
_FEW = (2, 5)
"""Words of a quotation that a short form may repeat: fewer are one word, more it has in part."""
_LEAST, _BEGUN = 4, 5


def other_word(said: str, text: str) -> str:
    """A word of a short form in the place of one that somebody is quoted with; or ""."""
    ours = WORD.findall(fold(said))
    for found in _QUOTED.finditer(text):
        quoted = WORD.findall(fold(found["words"]))
        if not _FEW[0] <= len(quoted) <= _FEW[1]:
            continue
        for start in range(len(ours) - len(quoted) + 1):
            differing = _differing(ours[start : start + len(quoted)], quoted)
            if differing and not _stands(differing[0], [text]):
                return f'"{differing[0]}", its fact quotes "{differing[1]}"'
    return ""


def other_opening(said: str, text: str, titles: Iterable[str]) -> str:
    """The first word of a short form, where a title goes on as it does behind another; or ""."""
    ours = WORD.findall(fold(said))
    if len(ours) < 3 or sum(len(word) >= _LEAST for word in ours[1:]) < 2:  # noqa: PLR2004 - a pair of words
        return ""
    known = [title for title in titles if ours[-1] in title.lower()]
    if not known or _stands(ours[0], [text, *known]):
        return ""
    for title in known:
        theirs = WORD.findall(fold(title))
        differing = _differing(ours, theirs[: len(ours)]) if len(theirs) >= len(ours) else None
        if differing and differing == (ours[0], theirs[0]):
            return f'"{ours[0]}", the title of its source "{theirs[0]}"'
    return ""


def _differing(ours: list[str], theirs: list[str]) -> tuple[str, str] | None:
    """The one pair of words in which two rows differ, of which another at least is long."""
    pairs = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    same = sum(one == other and len(one) >= _LEAST for one, other in zip(ours, theirs, strict=True))
    if len(pairs) != 1 or not same or min(map(len, pairs[0])) < _LEAST:
        return None
    (one, other) = pairs[0]
    return None if one[:_BEGUN] == other[:_BEGUN] else (one, other)


def _stands(word: str, texts: Iterable[str]) -> bool:
    return any(one.startswith(word[:_BEGUN]) for text in texts for one in WORD.findall(fold(text)))
