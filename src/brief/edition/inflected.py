"""Inflected: a surname as other languages bend it (Grebnera, Grebnerowi) or make words of it.

A text of any language may quote a title or name a body in one that bends names, and a Latin name
may stand in Cyrillic letters there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.edition.forms import Form, Plain, form_of, plain
from brief.late import pattern
from brief.prose.places import country_words_in

_LATIN = pattern(r"[A-Za-z][A-Za-z'-]{2,}[A-Za-z]")
_CASES = (
    (pattern("(?<=[sc]k)i$"), "i iego iemu im ich imi a iej"),
    (pattern("(?<=[^aeiou]..)y$"), "ego emu ym ym ych ymi ej eho ou"),
    (pattern("(?<=..)a$"), "y i e u o ou ie owi ovi om em iem ami"),
    (pattern("(?<=..)o$"), "a u owi ovi em iem om ami"),
    (pattern("(?<=[^aeiouy])$"), "a u em om iem ie owi ovi owie ami ach"),
)
"""Slavic endings by how a name ends, of which the first that fits holds; marks are taken off.

Not y, e, en and ow, which make other words of many names: Party, Halle, Fellow.
"""
_MADE = (
    "ism isms isme ismes ismo ismos ismus ist ists iste istes isten ista istas"
    " ian ians ien iens ienne iennes sche scher schen sches schem isch ische ischen ischer"
)
"""Ends of words that languages which ship make of a name, in small letters for the most part."""
_OTHERS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "art capital christ civil commun column critic custod extrem federal final guard human"
        " ideal journal legal loyal manner modern moral nation national natural organ popul"
        " protocol real royal separat social special terror theor tour urban victor"
    ).split()
)
"""What such ends make a common word of: tourist, realism, Christian."""
_GROUPED = "shch:щ sch:ш zh:ж kh:х ts:ц ch:ч sh:ш yu:ю ya:я yo:ё ye:е ck:к ph:ф x:кс"  # noqa: RUF001 - Russian
_CYRILLIC_OF = {
    **dict(one.split(":") for one in _GROUPED.split()),
    **dict(zip("abcdefghijklmnopqrstuvwyz", "абкдефгхижклмнопкрстуввйз", strict=True)),
}
"""Letters as Russian writes those of names; longer groups are looked for first."""
_GROUPS = pattern("|".join(sorted(_CYRILLIC_OF, key=len, reverse=True)))
_OF_CYRILLIC = 5
"""Letters from which on a name in Cyrillic is no word of a text by chance: not Bank, Port."""
_CYRILLIC = pattern("[\u0400-\u04ff]{3}")
_LAST_Y = pattern("(?<=[^aeiou])y$")


def inflected(surnames: Iterable[str], words: Plain) -> Iterator[Form]:
    """How surnames may stand in the words with an ending, or in Cyrillic letters."""
    for said in surnames:
        bare = plain(said).text
        if not (_LATIN.fullmatch(bare) and bare[:1].isupper()):
            continue
        if bare[:-1].lower() in words.low:
            yield from _bent(said, bare)
            yield from _made(said, bare)
        if len(bare) >= _OF_CYRILLIC and _CYRILLIC.search(words.text):
            other = form_of(_in_cyrillic(bare), cased=True)
            yield Form(said, other.cased, other.stem, other.found, bent=True)


def _bent(said: str, name: str) -> Iterator[Form]:
    """The name with the endings of its cases, but for those that a country is called by."""
    for end, endings in _CASES:
        if found := end.search(name):
            stem = name[: found.start()]
            others = (stem + one for one in endings.split())
            yield from _form(said, stem, (one for one in others if one != name), cased=True)
            return


def _made(said: str, name: str) -> Iterator[Form]:
    low = name.lower()
    if low not in _OTHERS:
        yield from _form(said, low, (low + end for end in _MADE.split()), cased=False)


def _form(said: str, stem: str, words: Iterable[str], *, cased: bool) -> Iterator[Form]:
    names = [one for one in words if not country_words_in(one.capitalize())]
    if cased:
        names += [one.upper() for one in names]
    if names:
        found = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)"
        yield Form(said, cased, stem.lower(), re.compile(found), bent=True)


def _in_cyrillic(name: str) -> str:
    low = _LAST_Y.sub("i", name.lower())
    return _GROUPS.sub(lambda found: _CYRILLIC_OF[found[0]], low).capitalize()
