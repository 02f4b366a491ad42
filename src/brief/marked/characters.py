"""Characters that no file of ours may hold, and what to call them."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\u2028\u2029"
    "\u202d\u202e\ufdd0-\ufdef\ufeff\ufffe\uffff\U000f0000-\U0010ffff]"
)
"""Controls (XML 1.0, 2.2 refuses most of them), halves of characters, private use (the template
engine's own tokens are made of these), separators that no editor shows, overrides of direction
(they make a text read otherwise than it is stored) and what Unicode calls no characters."""


_KINDS = (
    ("\t", "\t", "a tab", "use spaces"),
    ("\u202d", "\u202e", "a character that turns the direction of a text", "remove it"),
    ("\ud800", "\udfff", "half of a character (an unpaired surrogate)", "write the character"),
    ("\ue000", "\uf8ff", "a private-use character", "remove it"),
    ("\U000f0000", "\U0010ffff", "a private-use character", "remove it"),
    ("\0", "\U0010ffff", "a control character", "remove it"),
)
"""First and last character, what they are, and a hint; the first row that fits holds."""


def describe_forbidden(character: str) -> tuple[str, str]:
    """What a forbidden character is, and a hint."""
    said, hint = next(row[2:] for row in _KINDS if row[0] <= character <= row[1])
    return f"{said}, U+{ord(character):04X}", hint
