"""Short names: what somebody may be called after the first mention, by a part of the name."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose.outlets import outlets_in
from brief.prose.places import country_words_in

_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_ARTICLES = ("Al-", "El-", "al-", "el-", "Al ", "El ", "al ", "el ")
_OF_BODIES = pattern(
    r"(?i)\b(?:bank|bureau|office|department|ministry|ministère|ministerium|agency|authority|union"
    r"|commission|committee|council|institute|institut|universit\w+|centre|center|group|news|press"
    r"|nations|state|states|forces|army|service|services|company|team|staff|party|embassy|fund)\b"
)
"""What a name of several capitals says if it is of a body, which other texts name too."""
_OF_ARABIC = pattern("\u0627\u0644[\u0620-\u06ff]{3,}$")
"""A surname with its article; Arabic has no capitals that tell others from words."""
_OF_GEORGIAN = pattern("[\u10d0-\u10f0]{2}(?:\u10e8\u10d5\u10d8\u10da\u10d8|\u10eb\u10d4)$")
"""What only surnames end in there: -shvili, -dze."""
_IN_A_NAME = pattern("['\u2018\u2019\u02bb\u02bc-]")
_PARTED = pattern(r"[\s\u2010\u2011-]+")
_SMALL = frozenset(("of", "and", "for", "the", "on", "&"))
"""Words that no person is called by."""
_LEAST_WORDS, _MOST_WORDS = 2, 3
_OF_TWO_SURNAMES = (3, 4)
"""Words of a name that may have two surnames, or a second given name."""
_NO_NAMES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "abdel abdul abou bint dalla degli dell della delle dello fitz ould saint sainte sankt san"
        " santa santo sidi vande vanden vander north south east west"
    ).split()
)
"""Words of a surname that many have, and places too: by none alone is somebody called."""
_TITLES = frozenset(("Dame", "Dr", "Lady", "Lord", "Mr", "Mrs", "Ms", "Prof", "Professor", "Sir"))


def is_a_person(literal: str) -> bool:
    """Whether an author's name that is told in one is somebody's, as far as it shows."""
    words = literal.split()
    several = _LEAST_WORDS <= len(words) <= _MOST_WORDS and all(
        word[:1].isupper() for word in words
    )
    known = _OF_BODIES.search(literal) or country_words_in(literal) or outlets_in(literal)
    return several and not known


def last_word(name: str) -> str:
    """What a person may be called after the first mention, where no surname is given."""
    words = [word for word in name.replace(",", " ").split() if word not in _SUFFIXES]
    if len(words) < _LEAST_WORDS or not _SMALL.isdisjoint(words) or _OF_BODIES.search(name):
        return ""
    last = words[-1]
    if bare := without_article(last):  # al-Hamdani; it is looked for without it as well
        return last if bare[:1].isupper() and _IN_A_NAME.sub("", bare).isalpha() else ""
    written_as_one = last[:1].isupper() or _OF_ARABIC.match(last) or _OF_GEORGIAN.search(last)
    return last if written_as_one and _IN_A_NAME.sub("", last).isalpha() else ""


def parts(surname: str) -> Iterator[str]:
    """The words of a surname of several, by each of which somebody may be called: García Robles.

    So may the halves of one with a hyphen. Not particles, de la or van, which begin with a small
    letter for the most part, and not what follows an article, which is a surname of its own.
    """
    words = without_article(surname).split() or _PARTED.split(surname)
    names = (word for word in words if word[:1].isupper() and word.lower() not in _NO_NAMES)
    yield from (word for word in names if len(words) > 1)


def first_of_two(name: str) -> Iterator[str]:
    """A name of three words or four by its first two: Pilar García for Pilar García Robles."""
    apart = _SUFFIXES | _TITLES
    words = [word for word in name.split() if word.rstrip(".") not in apart and word not in apart]
    if len(words) in _OF_TWO_SURNAMES and all(word[:1].isupper() for word in words):
        yield " ".join(words[:2])


def without_article(surname: str) -> str:
    """A surname without the article that it begins with; "" for none."""
    article = next((one for one in _ARTICLES if surname.startswith(one)), "")
    return surname.removeprefix(article) if article else ""


def is_spelt_otherwise(one: str, name: str) -> bool:
    """Whether it is the name in another spelling, and no title or short form of it."""
    return one[:1] == name[:1] and len(one.split()) == len(name.split())
