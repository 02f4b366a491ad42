"""Signed: a surname that signs part: Greb-ner, G.rebner, "Greb·ner".

Signs are taken out of the words, and where a surname is there that was not, it is looked for with
one between its letters. The first is a capital, or all are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.forms import Form, Plain, plain
from brief.edition.handles import called_apart
from brief.edition.hunted import people_kept
from brief.edition.joined import BEHIND
from brief.edition.surname_words import known_words
from brief.late import pattern
from brief.prose.places import country_words_in

if TYPE_CHECKING:
    from brief.edition import Choice

_SIGNS = r"[-.\u00b7\u2022\u2027\u30fb*|/_:'\"\u201c\u201d\u201e\u00ab\u00bb+~,;()\[\]]"
_SIGN = pattern(_SIGNS)
_NAME = pattern("[A-Z][A-Za-z]{4,}")


def signed(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out stand so, but for whose surname is another's too."""
    named = [
        (surname, name)
        for _, surname in called_apart(choice)
        if _NAME.fullmatch(name := plain(surname).text) and not country_words_in(surname)
    ]
    if not named:
        return
    bare = _SIGN.sub("", words.low)
    people: Plain | None = None
    for surname, name in dict.fromkeys(named):
        low = name.lower()
        if bare.count(low) <= words.low.count(low):
            continue
        people = people or people_kept(choice)
        if low not in people.low:
            yield _form(surname, name)


def _form(said: str, name: str) -> Form:
    """The name with a sign somewhere in it; both parts of a word are no name: Under-Wood."""
    small = rf"{name[0]}{''.join(f'{_SIGNS}?{one}' for one in name[1:])}"
    large = f"{_SIGNS}?".join(name.upper())
    parted = rf"(?<![\w{BEHIND}])(?!{name}|{name.upper()})(?:{small}|{large})(?!\w)"
    return Form(said, cased=True, stem="", found=re.compile(parted), bent=True, where=_is_parted)


def _is_parted(_text: str, found: re.Match[str]) -> bool:
    """Whether it is no sign between two words that are no name together: man/kind."""
    parts = [one for one in _SIGN.split(found[0]) if one]
    words = known_words()
    return not (len(parts) == len(("", "")) and all(one.lower() in words for one in parts))
