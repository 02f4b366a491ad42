"""In which forms a word of a name or a text stands among words: exhibited for exhibition."""

from __future__ import annotations

from brief.prose import fold

_PREFIX = 4

_SHORTENED = {"saint": "st", "mount": "mt", "fort": "ft", "doctor": "dr", "port": "pt"}
_IN_FULL = {short: word for word, short in _SHORTENED.items()}
"""Words of names that are written out or shortened: Saint Nino and St Nino."""


def is_borne(word: str, borne: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether a name is among words and initials, or a form of it is."""
    words, initials = borne
    plain = fold(word)
    if plain in words or word.replace(".", "") in initials:
        return True
    if not {_SHORTENED.get(plain), _IN_FULL.get(plain)}.isdisjoint(words):
        return True
    parts = plain.split("-") if not any(mark.isdigit() for mark in plain) else [plain]
    return all(part in words or _has_name_form(part, words) for part in parts)


_ENDINGS = frozenset(
    "a an ans ean eans ese i ia ial ian ians ic ics ies is ish n ns al ally ar ary ate ation ative"  # noqa: SIM905 - a row of endings
    " ature d e ed er ern erly ers es ing ion ional ions ism ist ists itarian ity ive ives me ment"
    " ments man men woman women erial lese nt or ors our ous re ry s ship th tion ts ure ward"
    " y um us ne ty cy t l c ad iad iat ery".split()
)
"""In which forms of one name or title differ: the Senate's senators, a Korean of Korea."""


def _has_name_form(word: str, words: frozenset[str]) -> bool:
    """Whether a form of a name's word is there; an airline of Iceland's begins as Iceland does."""
    if any(mark.isdigit() for mark in word):
        return False
    alike = (one for one in words if has_form(word, frozenset((one,))))
    return any(_ENDINGS.issuperset(filter(None, _tails(word, one))) for one in alike)


def _tails(one: str, other: str) -> tuple[str, str]:
    """What is left of two words behind what both begin with."""
    shared = 0
    while one[shared : shared + 1] == other[shared : shared + 1] != "":
        shared += 1
    return one[shared:], other[shared:]


def has_form(word: str, words: frozenset[str]) -> bool:
    """Whether another form of a word is among words: exhibited for exhibition."""
    if any(mark.isdigit() for mark in word):
        return False  # the JF-18 is no form of the JF-17
    stem = word[: max(_PREFIX, min(len(word) - 2, 6))]
    return len(word) >= _PREFIX and any(
        other.startswith(stem) or (len(other) >= _PREFIX and word.startswith(other))
        for other in words
    )
