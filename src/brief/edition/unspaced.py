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
        "欧阳",
        "歐陽",
        "司马",
        "司馬",
        "诸葛",
        "諸葛",
        "上官",
        "司徒",
        "东方",
        "東方",
    )
)
"""Chinese surnames of two signs."""
_LONG = 4
"""Signs of a Japanese name, of which the first two are the surname."""
_POSTS = (
    "(?:先生|女士|小姐|副?(?:部长|部長|主席|总理|總理|总统|總統)|大使|总书记"
    "|将军|將軍|教授|博士|外长|外長|委员|参赞|氏(?!族)|さん|さま|大臣|首相"
    "|大統領|議員|董事|局长|局長|司长|司長|外相|長官)"
)
"""What stands behind a surname: Mr, Ms, minister, ambassador, president and the like."""
_TITLES = "(?:นาย|นาง(?:สาว)?|คุณ|คณ|ทูต|ทต|รัฐมนตรี|ดร\\.) ?"
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
