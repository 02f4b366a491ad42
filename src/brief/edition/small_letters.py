"""Small letters: a surname without its capital, where a title or a post tells it: mr rice.

So is a given name with no more of the surname than its initial: Dana R.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.common import does_something
from brief.edition.forms import Form, Plain, plain
from brief.edition.handles import called_apart
from brief.edition.hunted import people_kept
from brief.late import pattern

if TYPE_CHECKING:
    from brief.edition import Choice

_COURTESY = (
    r"(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof|[Pp]rofessor|[Mm]lle|[Mm]me|[Mm]adame|[Mm]onsieur|M(?=\.)"
    r"|[Hh]errn?|[Ff]rau|[Ss]e\u00f1ora?|[Ss]enora?|[Ss]ra?(?=\.)|[Ss]ignora?|[Ss]ig(?=\.)"
    r"|[Mm]evrouw|[Mm]eneer|[Hh]ra?(?=\.))"
)
"""What nobody says of a thing. Posts need a deed behind the name: the chief price rose."""
_POSTS = (
    r"(?:(?i:minister|ambassador|envoy|senator|commissioner|consul|deputy|governor|premier|president"
    r"|general|colonel|captain|judge|secretary|director|chairman|inspector|attache|councillor|mayor"
    r"|botschafter(?:in)?|ministre|ambassadeur|ambassadrice|embajadora?))"
)
_LEAST = 4
_WORD = pattern(r"[a-z][a-z' -]*[a-z]")


def in_small_letters(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out stand there, but for whose surname is another's too."""
    people = people_kept(choice)
    for given, surname in called_apart(choice):
        low = plain(surname).low
        if len(low) >= _LEAST and not re.search(rf"(?<!\w){re.escape(low)}(?!\w)", people.low):
            yield from _of(plain(given), surname, low, words)


def _of(given: Plain, surname: str, low: str, words: Plain) -> Iterator[Form]:
    names = given.text.split()
    if low in words.low and _WORD.fullmatch(low):
        name = rf"{re.escape(low)}(?!\w)"
        yield _form(surname, low, rf"(?<!\w){_COURTESY}\.? {name}")
        yield Form(
            surname,
            cased=True,
            stem=low,
            found=re.compile(rf"(?<!\w){_POSTS} {name}"),
            bent=True,
            where=does_something,
        )
        if names:
            yield _form(surname, low, rf"(?<=[a-z] ){names[0][0].lower()}\. ?{name}")
    if names and len(names[0]) >= _LEAST - 1 and names[0].lower() in words.low:
        yield from _begun(surname, names[0])


def _begun(surname: str, given: str) -> Iterator[Form]:
    """A given name with no more of the surname than its first letters: Dana R., dana_r@."""
    first = plain(surname).text[:3]
    starts = "|".join(re.escape(first[:n]) for n in (1, 2, 3))
    named = rf"(?<!\w){re.escape(given)} (?:{starts})(?:\.|-+)(?! ?[A-Z]|\w{{3}})"
    address = rf"(?<![\w.+-]){re.escape(given.upper())}[._-]?{re.escape(first[0].upper())}@"
    yield _form(surname, given.lower(), f"{named}|{address}")


def _form(said: str, stem: str, found: str) -> Form:
    return Form(said, cased=True, stem=stem, found=re.compile(found), bent=True)
