"""Stems: the first letters by which a word is known in another form, verbs of other vowels too."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "meet": "met", "give": "gave", "take": "took", "hold": "held", "send": "sent", "sell": "sold",
    "make": "made", "build": "built", "come": "came", "leave": "left", "find": "found",
    "keep": "kept", "speak": "spoke", "begin": "began", "lose": "lost", "become": "became",
    "named": "name", "voted": "vote", "moved": "move", "hired": "hire", "saved": "save",
    "fined": "fine", "buy": "bought", "bring": "brought", "seek": "sought", "teach": "taught",
    "fight": "fought", "lend": "lent", "spend": "spent", "choose": "chose", "chosen": "chose",
    "write": "wrote", "written": "wrote", "given": "gave", "taken": "took", "spoken": "spoke",
    "drive": "drove",
    "withdraw": "withdrew", "withdrawn": "withdrew", "strike": "struck", "draw": "drew",
}  # fmt: skip
_STEM = 5


@lru_cache(maxsize=32768)  # texts share their words
def stem_of(word: str) -> str:
    """The first letters of a verb in whatever form."""
    plain = _IRREGULAR.get(word) or _of_irregular(word) or word
    for ending in ("ing", "ed", "es", "s", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _STEM - 1:
            plain = plain.removesuffix(ending)
            break
    return plain[:_STEM]


def _of_irregular(word: str) -> str:
    """What an irregular verb is known by, of a form that is regular: holding, makes."""
    bare = next((word.removesuffix(end) for end in ("ing", "s") if word.endswith(end)), "")
    return _IRREGULAR.get(bare) or _IRREGULAR.get(f"{bare}e", "")
