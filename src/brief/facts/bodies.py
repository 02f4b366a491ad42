"""Bodies by their names: Kyodo and Kyodo News, AFP and Agence France-Presse are one."""

from __future__ import annotations

from functools import lru_cache

from brief.late import pattern

_WORDS = pattern(r"[\W_]+")
_ADDED = pattern(
    r"(?: (?:international|world))?"
    r" (?:news agency|news service|news wire|newswire|news|agency|online|com|ajans\u0131)$"
    r"|^(?:russian news agency|news agency|agencia|agência|agenzia) "
)
"""What an agency or a broadcaster has behind its name in one place, and in another has not."""
_SHARED = frozenset(
    "arab asian african baltic breaking business city daily economic education emirates energy"  # noqa: SIM905 - a row of words
    " environment european evening financial foreign general good international local military"
    " ministry morning national nordic official press public radio regional russian"
    " space sports state sunday tech"
    " television times tv weekly west western world".split()
) | {"islamic republic", "saudi press"}
"""Words that many names are made of: Daily News is not The Daily."""
_SHORT = {
    "afp": "agence france presse", "ap": "associated press",
    "dpa": "deutsche presse agentur",
    "irna": "islamic republic news agency", "pap": "polska agencja prasowa",
    "belarusian telegraph": "belta", "polish press": "polska agencja prasowa",
    "pti": "press trust of india",
    "rfe rl": "radio free europe radio liberty", "scmp": "south china morning post",
    "spa": "saudi press agency", "tass russian": "tass", "thomson reuters": "reuters",
    "wam": "emirates news agency", "wsj": "wall street journal",
}  # fmt: skip
"""Short names, and what is left of the long ones."""


def plain(text: str) -> str:
    """The words alone, in small letters: as two people type one title."""
    return _WORDS.sub(" ", text.casefold()).strip().removeprefix("the ")


@lru_cache(maxsize=4096)
def body_of(name: str) -> str:
    """The words by which a body is known, without those that one text has and another leaves."""
    whole = plain(name)
    bare = _ADDED.sub("", whole)
    if bare in _SHARED or _is_country(bare):
        bare = whole
    return _SHORT.get(bare, bare)


def _is_country(name: str) -> bool:
    from brief.facts.nearest_country import named_country  # noqa: PLC0415 - late: it reads a list

    return bool(named_country(name))
