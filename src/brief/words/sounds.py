"""Sounds: Spanish y and o, which are e and u before a word that begins with their sound.

Pronunciation decides, of figures too: padre e hijo, but agua y hielo; siete u ocho, 7 u 8, 10 u 11.
So 7,5 u 8,1 as well, since what is read first is ocho. (lengua-e.com, «Cuándo o se convierte en u»,
after the Academy: it is the sound that counts, before numbers too.)
"""

from __future__ import annotations

import re

from brief.late import pattern

_SOUNDS_I = pattern(r"[«“(]?(?:h?[ií]|y)(?![aeiouáéíóú])", re.IGNORECASE)
_SOUNDS_O = pattern(r"[«“(]?(?:h?[oó]|8|11(?:\d{3})*(?!\d))", re.IGNORECASE)
_TURNS = ((" y ", " e ", _SOUNDS_I), (" o ", " u ", _SOUNDS_O))


def spoken(joint: str, word: str) -> str:
    """What joins a word to those before it: Borg e Iriarte, but Borg y Hierro."""
    for usual, turned, sound in _TURNS:
        if joint.endswith(usual) and sound.match(word):
            return joint.removesuffix(usual) + turned
    return joint
