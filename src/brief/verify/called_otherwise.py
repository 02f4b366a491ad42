"""Names that a source has otherwise: by initials, a state for its capital, in another spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.bodies_called import called_alike
from brief.prose.names_alike import COMPOUND, first_half, sound_of
from brief.prose.places import capitals_in, countries_in, country_names_in
from brief.verify.copy import Paragraph

_LEAST_INITIALS = 3
_RUN = pattern(
    r"[A-Z][\w'\u2019]*(?:(?:[\s\u2010-\u2013-](?:(?:and|of|the|for|on|in|de|du|des)\s){0,2}|-)[A-Z][\w'\u2019]*)+"
)
_SMALL = frozenset("and of the for on in de du des".split())  # noqa: SIM905 - a row of words
_PARTED = pattern(r"[\u2010-\u2013-]")
_INITIALS = pattern(r"(?<![\w-])[A-Z][A-Za-z]{0,2}[A-Z]{1,5}(?![\w-])")


def called_otherwise(
    typed: str, paragraphs: list[Paragraph], parties: Iterable[str]
) -> frozenset[str]:
    """The capitalised words of a text that its paragraphs have by another name."""
    told = " ".join(one.words for one in paragraphs)
    folded = fold(told)
    names = (
        *_compounds(typed, countries_in(told) | frozenset(parties)),
        *_capitals(typed, told, frozenset(parties)),
        *_in_full(typed, told),
        *called_alike(typed, folded),
        *_spelt_otherwise(typed, told),
        *_variants(typed, folded),
        *_forms(typed, folded),
        *_people(typed, folded),
    )
    return frozenset(word for name in names for word in _words_of(name))


def _words_of(name: str) -> Iterator[str]:
    """The words of a name, as they are looked for: whole, and parted at a hyphen."""
    for word in name.split():
        plain = word.rstrip(".,'\u2019").removesuffix("\u2019s").removesuffix("'s")
        yield from (plain, *re.split(r"[-\u2010\u2011\u2013]", plain))


def _compounds(typed: str, codes: frozenset[str]) -> Iterator[str]:
    """Adjectives of two countries, both of which the source names: Franco-British."""
    for found in COMPOUND.finditer(typed):
        first = {first_half(found["one"])} - {""} or countries_in(found["one"])
        if first and first <= codes and countries_in(found["other"]) <= codes:
            yield found[0]


_PLACED = pattern(
    r"\b(?:in|at|near|outside|via|into|around|through|reach(?:ed|es)|left|leaves|of|[A-Z][\w-]*)\s$"
)
"""Before a capital that is the place, or part of a name."""
_SEATED = pattern(
    r"\b(?:[Gg]overnments?|[Mm]inistr(?:y|ies)|[Cc]ourts?|[Pp]arliaments?|[Cc]abinets?|[Aa]dministrations?"
    r"|authorities|leadership|leaders|officials|ministers|diplomats|lawmakers|[Cc]entral\s[Bb]anks?)\sin\s$"
)
"""Whoever sits in the capital: the Supreme Court in Seoul."""
_POSTED = pattern(
    r"\b(?:[Aa]mbassadors?|[Ee]mbass(?:y|ies)|[Hh]igh\s[Cc]ommission(?:er)?s?|[Ee]nvoys?|[Cc]harg\u00e9s?)\b"
)
_SITS = pattern(
    rf"{_POSTED.pattern}(?:\s(?!(?:who|which|that|lives?|lived)\b)[\w\u2019'-]+){{0,4}}\s(?:in|at|to|of)\s$"
)
"""Who sits in a capital, and is sent to a state: the ambassador in Lima, and to Peru."""
_NAMED_ON = pattern(r"^[\s-][A-Z]")


def _capitals(typed: str, told: str, parties: frozenset[str]) -> Iterator[str]:
    """Capitals that a text has for a state, where the source has the state."""
    named = {code for _, _, code in country_names_in(told)}
    named |= {code for _, codes in capitals_in(told) for code in codes}
    named = named or set(parties)
    for word, codes in capitals_in(typed):
        places = [one.span() for one in re.finditer(rf"(?<![\w-]){re.escape(word)}(?!\w)", typed)]
        stands = all(
            (not _PLACED.search(typed[:start]) or _SEATED.search(typed[:start]))
            and not _NAMED_ON.match(typed[end:])
            for start, end in places
        )
        sent = all(_SITS.search(typed[:start]) for start, _ in places) and _POSTED.search(told)
        if (stands or sent or " capital" in told) and not named.isdisjoint(codes):
            yield word


def _in_full(typed: str, told: str) -> Iterator[str]:
    """Names that the source has by their initials alone: Swiss National Bank, where it has SNB."""
    short = set(_INITIALS.findall(told))
    for found in _RUN.finditer(typed) if short else ():
        parts = [one for one in re.split(r"[\s\u2010-\u2013-]", found[0]) if one]
        big = [one for one in parts if one.lower() not in _SMALL]
        for start in range(len(big)):
            for end in range(start + 2, len(big) + 1):
                initials = "".join(one if one.isupper() else one[0] for one in big[start:end])
                if len(initials) >= _LEAST_INITIALS and initials in short:
                    yield " ".join(big[start:end])
                    joined = (one for one in found[0].split() if _PARTED.search(one))
                    yield from (
                        one for one in joined if set(_PARTED.split(one)) <= {*big[start:end]}
                    )


_CAPITAL = pattern(
    r"(?<![\w-])[A-Z\u00c0-\u017e\u1ea0-\u1ef9'\u2018\u02bf][\w'\u2019\u02bf]+(?:-[\w'\u2019]+)*"
)


_ARTICLES = frozenset(["al", "el", "ul", "Al", "El", "Ul"])


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _sounds_in(told: str) -> frozenset[str]:
    """How the capitalised words of a text sound, each alone and joined with the one behind it."""
    words = [part for one in _CAPITAL.findall(told) for part in (one, *one.split("-"))]
    words = [one.removesuffix("'s").removesuffix("\u2019s") for one in words]
    row = [one.strip("'\u2019") for one in WORD.findall(told.replace("-", " "))]
    pairs = (f"{a}{b}" for a, b in pairwise(row) if a[:1].isupper())
    threes = (
        f"{a}{b}{c}" for a, b, c in zip(row, row[1:], row[2:], strict=False) if b in _ARTICLES
    )
    words = [one.rstrip("'\u2019") for one in words]
    return frozenset(
        map(sound_of, (*words, *(one for one in row if one[:1].isupper()), *pairs, *threes))
    )


def _spelt_otherwise(typed: str, told: str) -> Iterator[str]:
    """Names that the source has in another spelling: Beqaa and Bekaa, Danang and Da Nang."""
    sounds = _sounds_in(told)
    row = [one.removesuffix("'s").removesuffix("\u2019s") for one in _CAPITAL.findall(typed)]
    row = [one.rstrip("'\u2019") for one in row]
    for word in row:
        if sound_of(word) in sounds:
            yield word
    for one, other in pairwise(row):
        joined = f"{one}{other}"
        if (
            re.search(rf"{re.escape(one)}[\s-]{re.escape(other)}", typed)
            and sound_of(joined) in sounds
        ):
            yield f"{one} {other}"


_DESIGNATION = pattern(r"(?<![\w-])(?=[\w/-]*\d)[A-Z][\w/]*(?:-[\w/]+)*s?(?![\w-])")


def _variants(typed: str, folded: str) -> Iterator[str]:
    """Designations of a type of which the source has a variant: F-16s, where it has F-16C/D."""
    for found in _DESIGNATION.finditer(typed):
        plain = fold(found[0])
        bare = plain.removesuffix("s")
        if re.search(rf"(?<![\w-]){re.escape(bare)}(?:[a-z]{{1,2}}(?:/[a-z])*|s)?(?![\w])", folded):
            yield found[0]


_PARTY = pattern(
    r"(?P<name>[A-Z][\w-]+)\s(?P<form>Party|Group|Holdings?|Corporation|Company|Limited|Ltd|plc|PLC"
    r"|Inc|AG|SA|SE|GmbH|Airlines|Airways)\b"
)
_SHIP = pattern(
    r"\b(?P<form>HMS|HMAS|HMCS|HMNZS|HNLMS|HNoMS|HNOMS|HSwMS|HSWMS|HDMS|HMTS|USS|USNS|USCGC|INS|JS|JDS|ROKS"
    r"|ORP|FGS|FS|ITS|ESPS|NRP|TCG|PNS|BNS|BRP|KRI|KD|RSS|HTMS|RFA|RV|MV|MT|MS|SS|SLNS|SAS|ARA|LÉ)\s"
    r"(?P<name>[A-Z][\w'\u2019-]+)"
)


def _forms(typed: str, folded: str) -> Iterator[str]:
    """What stands beside the name of a party, firm or ship, which the source has without it."""
    for found in (*_PARTY.finditer(typed), *_SHIP.finditer(typed)):
        if re.search(rf"(?<![\w-]){re.escape(fold(found['name']))}(?![\w-])", folded):
            yield found["form"]


_TITLES = (
    r"Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Minister|Premier|Chancellor|Ambassador|Senator|Judge"
    r"|Justice|Secretary|Commissioner|Governor|Mayor|Speaker|General|Gen|Colonel|Col|Major|Maj|Admiral"
    r"|Adm|Captain|Capt|Lieutenant|Lt|Commander|Marshal|Brigadier|Brig|Cardinal|Archbishop|Bishop|Pope"
    r"|Patriarch|Ayatollah|Imam|Sheikh|Rabbi|Professor|Prof|Prince|Princess|King|Queen|Emir|Sultan"
    r"|Chairman|Director|Taoiseach|Envoy"
)
_TITLED = pattern(
    rf"\b(?:{_TITLES})\s(?P<given>[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*)??)\s(?P<last>[A-Z][\w'\u2019-]{{2,}})"
    r"(?![\w'\u2019-]|\s[A-Z])"
)
_WITH_TITLE = rf"\b(?i:{_TITLES})\.?\s"


def _people(typed: str, folded: str) -> Iterator[str]:
    """Given names of somebody with a title whom the source calls by title and last name alone."""
    for found in _TITLED.finditer(typed):
        last = re.escape(fold(found["last"]))
        every = len(re.findall(rf"(?<!\w){last}(?!\w)", folded))
        titled = len(re.findall(rf"{_WITH_TITLE}{last}(?!\w)", folded))
        if every and every == titled:
            yield found["given"]
