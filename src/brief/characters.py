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


def describe_forbidden(character: str) -> tuple[str, str]:
    """What a forbidden character is, and a hint."""
    code = ord(character)
    if code == 0x09:
        return "a tab", "use spaces"
    if 0xD800 <= code <= 0xDFFF:
        return (
            f"half of a character (unpaired surrogate U+{code:04X})",
            "write the character itself",
        )
    if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
        return f"the private-use character U+{code:04X}", "remove it"
    if code in {0x202D, 0x202E}:
        return f"U+{code:04X}, which turns the direction of a text", "remove it"
    return f"the control character U+{code:04X}", "remove it"
