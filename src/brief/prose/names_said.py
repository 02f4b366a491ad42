"""Words that stand in a capitalised name: the Martyrs' Memorial, Minister for Current Affairs."""

from __future__ import annotations

from brief.late import pattern

_BEFORE = pattern(r"(?P<word>[^\W\d_][\w\u2019'.-]*)\s+(?P<small>(?:(?:of|for|and|the|on)\s+)*)$")
_AFTER = pattern(
    r"(?:['\u2019]s?)?\s+(?:(?:of|for|and)\s+(?:the\s+)?)?(?P<word>[^\W\d_][\w\u2019'-]*)"
)
_STARTS = pattern(r"(?:^|[.!?:;]['\"\u2019\u201d)]*\s+|^[\"'\u2018\u201c(])$")


def stands_in_a_name(text: str, start: int, end: int) -> bool:
    """Whether the words from start to end are part of a capitalised name.

    A capital beside a capitalised neighbour tells it; at the start of a sentence, where every word
    has one, only a neighbour after it does.
    """
    if not text[start : start + 1].isupper():
        return False
    after = _AFTER.match(text, end)
    if after and after["word"][0].isupper():
        return True
    before = _BEFORE.search(text[:start])
    if not before or _STARTS.search(text[:start]):
        return False
    first = text[: before.start()]
    opens = not first.strip() or bool(_STARTS.search(first))
    return before["word"][0].isupper() and not (opens and before["word"].lower() in _SMALL)


_SMALL_WORDS = "the a an in on at by of for from to and but since after before this that"
_SMALL = frozenset(_SMALL_WORDS.split())
