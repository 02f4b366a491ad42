"""What a reason hears as a source, whatever it is called: it stands in the record, or is told."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose import WORD, fold

_WHICH = r"(?i:an?|another|one|two|three|four|five|several|some|both|the|this|that|all)"
_OBJECT = r"(?:it|this|that|them|so|as\smuch|otherwise|the\ssame|its?\s\w+|the\s\w+)"
_WITNESSES = (
    r"(?:bears?|bore)\s(?:it|this|that|them|its?\s\w+|the\s\w+)\sout|(?:says?|said|tells?|told)\s(?:so|otherwise|as\smuch|the\ssame)"
    rf"|(?:repeats?|repeated|confirms?|confirmed|corroborates?|corroborated|attests?|attested|reports?"
    rf"|reported|relays?|relayed|denies|deny|denied|disputes?|disputed|contradicts?"
    rf"|contradicted|backs|backed|quotes?|quoted|echoe?s|echoed)\s{_OBJECT}"
    r"|(?:has|have|had|heard|read|saw|put)\sit(?:\sso)?(?=\W*$|[.,;]|\sas\b|\sthat\b|\sfrom\b)"
)
_HEARD = pattern(
    rf"\b{_WHICH}\s(?:[\w\u2019'-]+\s){{0,2}}?(?P<what>(?!(?:have|has|had|also|both|alone|itself|only|now|all)\b)[a-z][a-z-]{{2,}})"
    r"(?:\s(?:of|on|from|in|by|at|with|for)\s(?:[\w\u2019'-]+\s?){1,5}?)??"
    rf"\s(?:also\s|both\s|alone\s|now\s|all\s|itself\s|have\s|has\s|had\s)?(?:{_WITNESSES})"
)
"""A noun with what only somebody or something that is heard does: a reel bears it out."""
_STEM = 5
_TOLD_BY = """
source account paper newspaper daily weekly text report document record article essay
statement speech dataset figures numbers data statistics count series table accord treaty
agreement memorandum protocol law note passage paragraph sentence wording title heading footnote
side party state government ministry minister ministers official spokesman spokesperson
president ambassador envoy opposition parliament author writer analyst expert journalist
reporter correspondent historian diplomat people person nobody country countries capital
capitals governments two three other others rest one both former latter first second third last
next same practice history experience trend evidence fact facts event events calendar timetable
budget plan date dates year years month sequence chronology price trade map law rule order
notice register archive desk brief edition copy version translation institution office agency
bureau bank institute university body outlet press media works piece story commentary comment
editorial review study survey magazine quarterly journal book witness witnesses party parties
host guest announcement declaration communique release visit outcome result wish reason which
what that who page website publication publisher sequel tally tallies arithmetic geography
commission committee council court judge
"""
"""By whom and by what anything is told or borne out: no kind of source of its own."""
_INSTITUTIONS = """
museum gallery library hospital clinic school college church diocese parish monastery theatre port
harbour airport airline railway company firm operator owner builder shipyard yard factory mine
police army navy force coastguard guard union chamber board club federation association league
society foundation fund charity senate house assembly congress mayor city town village municipality
region province district governor prefect consul consulate embassy mission fleet brigade regiment
customs treasury exchange secretariat delegation organiser organizer manufacturer
supplier contractor
"""
"""Who has numbers of their own, and is quoted by newspapers: a paragraph may have it."""
_KNOWN = frozenset(one.removesuffix("s")[:_STEM] for one in _TOLD_BY.split())
_ABSTRACT = ("ing", "ings", "tion", "tions", "sion", "ness", "ity", "ence", "ance", "ment", "ship")
_NONE = pattern(
    r"\b(?:no|nor|neither|never|without|nothing|none|nobody|any|if|unless|until|once)\b"
)


def heard_in(text: str, known: str) -> Iterator[str]:
    """What a reason hears that is no source, nor named in what is known of the sources."""
    there: frozenset[str] | None = None
    for found in _HEARD.finditer(text):
        what = fold(found["what"])
        if (
            _stem(what) in _KNOWN
            or what.endswith(_ABSTRACT)
            or _NONE.search(text[: found.end()].rpartition(".")[2])
        ):
            continue
        if there is None:
            there = frozenset(map(_stem, WORD.findall(fold(known))))
        if _stem(what) not in there:
            yield found["what"]


_HOUSES = frozenset(_INSTITUTIONS.split())


def is_institution(what: str) -> bool:
    """Whether it is one that a paragraph may quote without its being a source: the museum."""
    plain = fold(what)
    return plain in _HOUSES or plain.removesuffix("s") in _HOUSES


def _stem(word: str) -> str:
    return word.removesuffix("s")[:_STEM]
