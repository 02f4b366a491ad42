"""Unspaced: whom Chinese, Japanese and Thai texts call by a part of the name.

A surname of one sign or two stands before a post there, a Thai given name behind one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.forms import Form, Plain, plain
from brief.edition.hunted import people_kept
from brief.late import pattern

if TYPE_CHECKING:
    from brief.edition import Choice

_HAN = pattern("[\u3400-\u9fff]{2,4}")
_THAI = pattern("[\u0e00-\u0e7f]{3,}")
_OF_TWO = frozenset(
    (
        "\u6b27\u9633",
        "\u6b50\u967d",
        "\u53f8\u9a6c",
        "\u53f8\u99ac",
        "\u8bf8\u845b",
        "\u8af8\u845b",
        "\u4e0a\u5b98",
        "\u53f8\u5f92",
        "\u4e1c\u65b9",
        "\u6771\u65b9",
    )
)
"""Chinese surnames of two signs."""
_LONG = 4
"""Signs of a Japanese name, of which the first two are the surname."""
_POSTS = (
    "(?:\u5148\u751f|\u5973\u58eb|\u5c0f\u59d0|\u526f?(?:\u90e8\u957f|\u90e8\u9577|\u4e3b\u5e2d|\u603b\u7406|\u7e3d\u7406|\u603b\u7edf|\u7e3d\u7d71)|\u5927\u4f7f|\u603b\u4e66\u8bb0"
    "|\u5c06\u519b|\u5c07\u8ecd|\u6559\u6388|\u535a\u58eb|\u5916\u957f|\u5916\u9577|\u59d4\u5458|\u53c2\u8d5e|\u6c0f(?!\u65cf)|\u3055\u3093|\u3055\u307e|\u5927\u81e3|\u9996\u76f8"
    "|\u5927\u7d71\u9818|\u8b70\u54e1|\u8463\u4e8b|\u5c40\u957f|\u5c40\u9577|\u53f8\u957f|\u53f8\u9577|\u5916\u76f8|\u9577\u5b98)"
)
"""What stands behind a surname: Mr, Ms, minister, ambassador, president and the like."""
_TITLES = (
    "(?:\u0e19\u0e32\u0e22|\u0e19\u0e32\u0e07(?:\u0e2a\u0e32\u0e27)?|\u0e04\u0e38\u0e13|\u0e04\u0e13"
    "|\u0e17\u0e39\u0e15|\u0e17\u0e15"
    "|\u0e23\u0e31\u0e10\u0e21\u0e19\u0e15\u0e23\u0e35|\u0e14\u0e23\\.) ?"
)
"""Mr, Mrs, Miss, ambassador, minister, Dr before a Thai given name, as `plain` leaves them."""


def unspaced(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out are called there, but as somebody else is who is told."""
    if words.text.isascii():
        return
    people: Plain | None = None
    for kind, id_ in choice.leaving.out:
        record = choice.whole.names[id_] if kind == "names" else None
        if record is None or record.kind != "person":
            continue
        for said, found in _called(plain(record.print).text, plain(record.surname).text):
            people = people or people_kept(choice)
            if said in words.text and not re.search(rf"^{said}", people.text, re.MULTILINE):
                yield Form(said, cased=False, stem=said, found=re.compile(found), bent=True)


def _called(name: str, surname: str) -> Iterator[tuple[str, str]]:
    """A part of the name that the user knows, and how it stands."""
    whole = "".join(name.split())
    if _HAN.fullmatch(whole):
        spaced = name.split(maxsplit=1)[0] if " " in name else _surname(whole)
        first = surname or spaced
        yield first, f"{first}{_POSTS}"
        if len(first) > 1 and first != whole:
            yield first, first
    elif _THAI.match(name):
        given = name.split(maxsplit=1)[0]
        yield given, f"{_TITLES}{given}"


def _surname(whole: str) -> str:
    two = whole[:2] in _OF_TWO or len(whole) >= _LONG
    return whole[: 2 if two else 1]
