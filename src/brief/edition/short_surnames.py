"""Short surnames: one of two letters or three, which other texts have by chance, behind a title.

Mr Wu, Minister Kim, Bos refused, and wu.li@ are somebody; May is a month, and He begins sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.common import does_something
from brief.edition.forms import Form, Plain, plain
from brief.edition.handles import called_apart
from brief.edition.hunted import people_kept
from brief.edition.small_letters import COURTESY, POSTS
from brief.edition.surname_words import small
from brief.late import pattern
from brief.prose.places import country_words_in

if TYPE_CHECKING:
    from brief.edition import Choice

_SHORT = pattern("[A-Z][a-z]{1,2}")
_DATES = pattern("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun")
_WORDS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "all an and any as at but by can do for go he her him his if in is it its me my no not now"
        " of off on one or our out own she so the to too two up us was we who you"
    ).split()
)
"""Words that stand at the beginning of sentences."""
_CAPITALS = "MRS?|MS|DR|MINISTER|AMBASSADOR|PRESIDENT|ENVOY"
_AS_ONE = 6
"""Letters of a given name and a surname that are joined."""


def short_surnames(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out are named by them, but for whose surname is another's too."""
    people = people_kept(choice)
    for given, surname in called_apart(choice):
        name = plain(surname).text
        if not _SHORT.fullmatch(name) or name.lower() not in words.low or given.endswith("."):
            continue
        known = re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", people.low)
        if not known and not country_words_in(surname):
            yield from _of(surname, name, plain(given).text, words)


def _of(said: str, name: str, given: str, words: Plain) -> Iterator[Form]:
    titled = rf"(?<!\w)(?:{COURTESY}\.?|{POSTS}) {name}(?!\w| \d)"
    capitals = rf"(?<!\w)(?:{_CAPITALS})\.? {name.upper()}(?!\w| \d)"
    yield _form(said, name, f"{titled}|{capitals}")
    if (
        not _DATES.fullmatch(name)
        and name.lower() not in _WORDS
        and not small(name.lower(), words.text)
    ):
        found = re.compile(rf"(?<![\w.'-])(?<![A-Z][a-z] ){name}(?!\w)")
        yield Form(
            said, cased=True, stem=name.lower(), found=found, bent=True, where=does_something
        )
    first = "".join(given.split()[:1]).upper()
    if len(first) > 1:
        whole = name.upper()
        sign = "[._-]?" if len(first) + len(name) >= _AS_ONE else "[._-]"
        either = rf"{first}{sign}{whole}|{whole}{sign}{first}"
        yield _form(said, name, rf"(?<![\w.+-])(?:{either})\d*@|(?<![\w.])@(?:{either})(?!\w)")


def _form(said: str, name: str, found: str) -> Form:
    return Form(said, cased=True, stem=name.lower(), found=re.compile(found), bent=True)
