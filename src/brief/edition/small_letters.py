"""Small letters: a surname without its capital, where a title or a post tells it: mr rice.

So is a given name with no more of the surname than its initial: Dana R. A long surname that is no
word of English is somebody in small letters anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.common import COMMON, does_something
from brief.edition.forms import Form, Plain, plain
from brief.edition.handles import called_apart
from brief.edition.hunted import people_kept
from brief.edition.other_words import OTHER_WORDS
from brief.edition.surname_words import is_a_word, known_words
from brief.late import pattern

if TYPE_CHECKING:
    from brief.edition import Choice

COURTESY = (
    r"(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof|[Pp]rofessor|[Mm]lle|[Mm]me|[Mm]adame|[Mm]onsieur|M(?=\.)"
    r"|[Hh]errn?|[Ff]rau|[Ss]e\u00f1ora?|[Ss]enora?|[Ss]ra?(?=\.)|[Ss]ignora?|[Ss]ig(?=\.)"
    r"|[Mm]evrouw|[Mm]eneer|[Hh]ra?(?=\.))"
)
"""What nobody says of a thing. Posts need a deed behind the name: the chief price rose."""
POSTS = (
    r"(?:(?i:minister|ambassador|envoy|senator|commissioner|consul|deputy|governor|premier|president"
    r"|general|colonel|captain|judge|secretary|director|chairman|inspector|attache|councillor|mayor"
    r"|botschafter(?:in)?|ministre|ambassadeur|ambassadrice|embajadora?))"
)
_OF_WORDS = (
    r"(?:(?i:minister|ambassador|envoy|senator|commissioner|premier|president|colonel|captain|mayor"
    r"|attache|councillor))"
)
"""Posts that are no part of a longer one, nor an adjective: a deputy head, general power."""
_NO_NAMES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "best both can could does down early else even ever every first half here high just last"
        " late less like little long low many may might more most much must near never next only"
        " over rather same shall should some soon still such then there thus twice under very well"
        " what when will wise with would"
    ).split()
)
"""Words that stand behind any noun, and no surname without its capital: the President will."""
_SHORTENED = frozenset(("St", "Rd", "Ave", "Dr", "Sq", "Ct", "Mt", "Bay", "Isl", "Riv"))
"""How what is called by a name is written short: Victoria St."""
_A_WORD_LESS = pattern("e?rs?|ors?|ings?|m[ae]n|s(?:on|en)?|wood|field|y|e?d|ton|ley|l?and")
"""What makes a name of a word, which may end a sentence: report, Reporter."""
_LEAST, _LONG = 4, 6
_WORD = pattern(r"[a-z][a-z' -]*[a-z]")


def in_small_letters(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out stand there, but for whose surname is another's too."""
    people = people_kept(choice)
    language = choice.base.brief.language
    for given, surname in called_apart(choice):
        low = plain(surname).low
        if len(low) >= _LEAST and not re.search(rf"(?<!\w){re.escape(low)}(?!\w)", people.low):
            yield from _of(plain(given), surname, low, words)
            own = f"{first}?" if (first := plain(given).low[:1]).isalpha() else ""
            behind = own if own != "s?" else ""  # several of one name
            name = (
                rf"(?<!\w){own}{re.escape(low)}(?:'s|{behind})(?!\w)"  # so quiet-grebner, grebnero
            )
            if re.search(name, words.text) and _is_no_word(low, words, language):
                yield _form(surname, low, name)
            if len(low) > _LONG and _WORD.fullmatch(low):
                yield from _cut(surname, words)


def _is_no_word(low: str, words: Plain, language: str) -> bool:
    """Whether small letters make no word of it: of English alone there is a list."""
    if len(low) < _LONG or not language.startswith("en") or not _WORD.fullmatch(low):
        return False
    return not (low in OTHER_WORDS or is_a_word(low, words, language))


def _of(given: Plain, surname: str, low: str, words: Plain) -> Iterator[Form]:
    names = given.text.split()
    if low in words.low and _WORD.fullmatch(low) and low not in _NO_NAMES:
        name = rf"{re.escape(low)}(?!\w)"
        known = low in COMMON or low in known_words()
        yield _form(surname, low, rf"(?<!\w){'(?!miss)' if known else ''}{COURTESY}\.? {name}")
        yield Form(
            surname,
            cased=True,
            stem=low,
            found=re.compile(rf"(?<!\w){_OF_WORDS if known else POSTS} {name}"),
            bent=True,
            where=does_something,
        )
        if names:
            yield _form(surname, low, rf"(?<=[a-z] ){names[0][0].lower()}\. ?{name}")
    if names and len(names[0]) >= _LEAST - 1 and names[0].lower() in words.low:
        yield from _begun(surname, names[0])


def _cut(surname: str, words: Plain) -> Iterator[Form]:
    """A surname cut short as in notes, with what stands behind it there: Grebn., p. 4."""
    name = plain(surname).text
    cut = [name[:n] for n in range(_LONG - 1, len(name)) if f"{name[:n]}." in words.text]
    several = [one for one in cut if one.lower() not in known_words()]
    several = [one for one in several if not _A_WORD_LESS.fullmatch(name[len(one) :])]
    if several and name.lower() not in known_words():
        found = rf"(?<!\w)(?:{'|'.join(several)})(?:\.(?=,| \d{{4}}(?!\d)| p\.)|\.\.\.)(?!\w)"
        yield _form(surname, several[0].lower(), found)


def _begun(surname: str, given: str) -> Iterator[Form]:
    """A given name with no more of the surname than its first letters: Dana R., dana_r@."""
    first = plain(surname).text[:3]
    several = dict.fromkeys(first[:n] for n in (1, 2, 3))
    starts = "|".join(re.escape(one) for one in several if one not in _SHORTENED)
    named = rf"(?<!\w){re.escape(given)} (?:{starts})(?:\.|-+)(?! ?[A-Z]|\w{{3}})"
    handle = rf"(?<![\w.])@{re.escape(given.upper())}[._-]{re.escape(first[0].upper())}(?!\w)"
    address = rf"(?<![\w.+-]){re.escape(given.upper())}[._-]?{re.escape(first[0].upper())}@"
    yield _form(surname, given.lower(), f"{named}|{address}|{handle}")


def _form(said: str, stem: str, found: str) -> Form:
    return Form(said, cased=True, stem=stem, found=re.compile(found), bent=True)
