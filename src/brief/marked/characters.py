"""Characters that no file of ours may hold, what to call them, and those that nobody sees."""

from __future__ import annotations

import re
import unicodedata

from brief.late import pattern

FORBIDDEN = pattern(
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


LONGEST_TEXT, LONGEST_WORD, MOST_MARKS = 10_000, 10_000, 20
"""Characters of a text, of it between two blanks (Chinese has none), and marks over one letter.

What a note prints, and what a fact says, has a tenth of that.
"""
LONG_WORD = pattern(rf"\S{{{LONGEST_WORD + 1}}}")
_LONGEST_LATIN, _MOST_BLANKS = 300, 50
_LONG_LATIN = pattern(rf"[\w'-]{{{_LONGEST_LATIN + 1}}}", re.ASCII)
"""Letters, figures and hyphens of no language's word; an address may have so many in a row."""
_BLANK = pattern(rf"\s{{{_MOST_BLANKS + 1}}}")
_MARK = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_MARKS = pattern(rf"[{_MARK}]{{{MOST_MARKS + 1}}}")


def describe_excess(text: str) -> tuple[str, str]:
    """What there is too much of in a text, for any reader and for any page, and a hint; or ""."""
    if len(text) <= _LONGEST_LATIN and "   " not in text and text.isascii():  # as most are
        return "", ""
    if len(text) > LONGEST_TEXT:
        return f"a text of {len(text):,} characters", f"at most {LONGEST_TEXT:,} are read"
    if len(text) > LONGEST_WORD and LONG_WORD.search(text):
        return f"a word of more than {LONGEST_WORD:,} letters", "is a blank missing?"
    if len(text) > _LONGEST_LATIN and "://" not in text and _LONG_LATIN.search(text):
        return f"a word of more than {_LONGEST_LATIN:,} letters", "is a blank missing?"
    if len(text) > _MOST_BLANKS and _BLANK.search(text):
        return f"more than {_MOST_BLANKS} blanks in a row", "one will do"
    if not text.isascii() and _MARKS.search(text):
        return f"a letter with more than {MOST_MARKS} marks over it", "take some away"
    return "", ""


_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
ODD_INDENT = pattern(rf"(?m)^( *)([{_BLANKS}])[ {_BLANKS}]*(?=[\w-]+:(?:\s|$)|- )")
"""A line that is indented with what looks like a space and is none: web pages are full of it."""

ODD_COLON = pattern(rf"(?m)^( *(?:- +)?[\w-]+:)([{_BLANKS}])")
"""A key whose colon such a blank follows, so that it is no key to YAML."""

ODD_BLANK = pattern(
    rf"(?m)^( *(?:(?:- +)?[\w-]+(?=[{_BLANKS}]+:))?)([{_BLANKS}])(?=[ {_BLANKS}]*(?::|$))"
)
"""A line that holds nothing but such blanks, or one between a key and its colon."""


def odd_blank(text: str) -> str:
    """What to do about a blank in a text that looks like a space and is none, or ""."""
    found = [one for one in text if one in BLANKS[1:]]
    return f"it holds {describe_blank(found[0])}: type a plain space" if found else ""


BLANKS = " \u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""Those blanks, one by one, and the space."""


def describe_blank(character: str) -> str:
    """What a blank is that looks like a space and is none."""
    kind = "a non-breaking space" if character in "\u00a0\u202f" else "a blank that is no space"
    return f"{kind}, U+{ord(character):04X}"


_UNSEEN = pattern(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202c"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffc\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e01ef]"
)
_ALWAYS = pattern(
    "[\u00ad\u034f\u17b4\u17b5\u2060-\u2065\u206a-\u206f\ufff9-\ufffc\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a]"
)
"""Soft hyphens, joiners of words and of signs: a desk pastes them with a web page's words."""
_BEHIND = pattern("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0000-\U000e01ef]")
"""What chooses the shape of the sign before it, a picture's or a Chinese letter's, not of ours."""
_TAG = pattern("[\U000e0000-\U000e00ff]")
_FLAG = "\U0001f3f4"
"""The sign that tags stand behind, of the flags of regions; elsewhere they are a hidden text."""
_FILLS = {"\u115f": "HANGUL", "\u1160": "HANGUL", "\u3164": "HANGUL", "\uffa0": "HALFWIDTH HANGUL"}
_FILLS |= {"\u2800": "BRAILLE", "\u180e": "MONGOLIAN"}
"""Blanks that are letters or signs of a script, and part of a word to every search."""
_DIRECTION = pattern("[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]")
_SPELT_WITHOUT = ("LATIN", "CYRILLIC", "GREEK")
"""Scripts that no zero-width joiner, non-joiner or mark of direction belongs in."""
_DIVIDED_BY = ("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "CJK")
"""Scripts in which a zero-width space says where a line may end."""


_CODE = pattern(r"(?<!\\)&(?:#(?P<ten>\d{1,7})|#[xX](?P<hex>[\da-fA-F]{1,6})|(?P<name>\w+));")
_LAST = 0x10FFFF


def decode_unseen(text: str) -> str:
    """The text with such characters, and forbidden ones, for the codes that Markdown reads as them.

    The codes of all others are left to Markdown; one behind a backslash is none.
    """
    return _CODE.sub(_decoded, text) if "&" in text and ";" in text else text


def _decoded(code: re.Match[str]) -> str:
    if name := code["name"]:
        from html.entities import html5  # noqa: PLC0415 - only where a text has a code

        character = html5.get(f"{name};", "")
    else:
        number = int(code["ten"] or code["hex"], 10 if code["ten"] else 16)
        character = chr(number) if number <= _LAST else ""
    unseen = _UNSEEN.fullmatch(character) or FORBIDDEN.fullmatch(character)
    return character if unseen else code[0]


def drop_unseen(text: str) -> str:
    """The text without the characters that nobody sees and that hide a word from every search.

    Those that a script needs are left: joiners in Persian or Hindi, zero-width spaces in Khmer,
    marks of direction beside anything but a letter of a left-to-right script.
    """
    if text.isascii() or not _UNSEEN.search(text):
        return text
    return _UNSEEN.sub(lambda found: _what_is_left(text, found), text)


def _what_is_left(text: str, found: re.Match[str]) -> str:
    character, start = found[0], found.start()
    if _ALWAYS.match(character):
        return ""
    if _BEHIND.match(character):
        before = _BEHIND.sub("", text[:start])[-1:]
        return character if _takes_shape(before, character) else ""
    near = (_script(_beside(text[:start][::-1])), _script(_beside(text[start + 1 :])))
    if fills := _FILLS.get(character):
        return character if any(script.startswith(fills) for script in near) else ""
    if character == "\u200b":
        return character if any(script.startswith(_DIVIDED_BY) for script in near) else ""
    if _DIRECTION.match(character) and not any(map(_runs_left, text)):
        return ""
    if character in "\u200c\u200d":
        return character if _joins(_beside(text[:start][::-1])) else ""
    return "" if all(script.startswith(_SPELT_WITHOUT) for script in near) else character


def _beside(text: str) -> str:
    """The first character that is seen."""
    return next((one for one in text if not _UNSEEN.match(one)), "")


def _takes_shape(before: str, character: str) -> bool:
    """Whether a sign has other shapes: a picture's or a Chinese letter's, and no digit."""
    if _TAG.match(character):
        return before == _FLAG
    return bool(before) and not (
        before.isascii() or before.isspace() or _script(before).startswith(_SPELT_WITHOUT)
    )


def _joins(before: str) -> bool:
    """Whether a letter or picture of that kind is joined to the next, or kept from it."""
    return (
        not before.isascii()
        and unicodedata.category(before)[:2] in _JOINED
        and not (_script(before).startswith(_SPELT_WITHOUT))
    )


_JOINED = frozenset(["Lo", "Lm", "Mn", "Mc", "So", "Sk"])


def _runs_left(character: str) -> bool:
    directed = unicodedata.bidirectional(character) in {"R", "AL", "AN"}
    return directed and not _DIRECTION.match(character)


def _script(character: str) -> str:
    """The name of a letter begins with its script; "" for none."""
    return unicodedata.name(character, "") if character else ""
