"""What somebody else is told to have said: the governor warned that it could."""

from __future__ import annotations

import re

from brief.late import pattern

_TO_SOMEBODY = (
    r"(?:told|tells?|telling|warn(?:s|ed|ing)?|said|says?|saying|caution(?:s|ed|ing)"
    r"|remind(?:s|ed|ing)?)"
)
"""What is said to somebody: told the House that."""
_OF_ITSELF = (
    r"(?:fear(?:ed|ing)|argu(?:e[sd]?|ing)|believe[sd]?|believing|thought|thinks?|thinking|held|hoped|hoping"
    r"|conclud(?:e[sd]?|ing)|predict(?:s|ed|ing)?|estimat(?:ed|ing)|report(?:ed|ing)|stat(?:ed|ing)"
    r"|claim(?:ed|ing)|announc(?:e[sd]?|ing)|not(?:ed|ing)|insist(?:s|ed|ing)?"
    r"|maintain(?:s|ed|ing)?|suggest(?:s|ed|ing)?)"
)
_ONE_DOES = r"(?:fears|holds|hopes|estimates|reports|states|claims|notes|cautions)"
_MANY_DO = r"(?:fear|hold|hope|estimate|report|state|claim|note|caution)"
"""Both are nouns too: reports that it may, a report that it may."""
_NO_SUBJECT = (
    r"(?<!\bare )(?<!\bwere )(?<!\bbeen )(?<!\bthese )(?<!\bthose )(?<!\bsome )(?<!\bmany )"
    r"(?<!\bseveral )(?<!\bsuch )(?<!\bno )(?<!\bof )(?<!\bon )(?<!\bby )(?<!\bto )(?<!\bwith )"
    r"(?<!\bdespite )(?<!\bamid )(?<!\band )(?<!\bnew )(?<!\brecent )"
    r"(?<!\bits )(?<!\btheir )(?<!\bother )"
)
_MANY = (
    r"(?:(?<=[^us]s )|(?<=\bthey )|(?<=\bwho )|(?<=\bpeople )|(?<=\bpolice )|(?<=\bmany )"
    r"|(?<=\bsome )|(?<=\bmost )|(?<=\bboth )|(?<=\bto )|(?<=\bnot )|(?<=\balso )|(?<=\bdid )"
    r"|(?<=\bwould )|(?<=\} ))"
)
_LATER = (
    r"(?:(?:on|in|at|to|again|later|then|also|before|after|during|last|this|yesterday|there|\w+ly)"
    r"\s(?:\w+\s){0,3}?)?"
)
"""When and where it was said, not of what: a plan that it may join."""
_TELLS = pattern(
    r"(?<=\S\s)(?<!\ba )(?<!\ban )(?<!\bthe )"
    rf"(?:\b{_TO_SOMEBODY}\s(?:[\w'\u2019-]+\s){{0,4}}?"
    rf"|\b(?:{_OF_ITSELF}|{_NO_SUBJECT}\b{_ONE_DOES}|{_MANY}\b{_MANY_DO})\s{_LATER})"
    r"that\s(?=\S)[^.;:]*$",
    re.IGNORECASE,
)
_WORD_OF = pattern(
    r"['\u2019]s?\s(?:\w+\s)?(?:statement|claim|report|warning|fear|view|estimate|hope|forecast"
    r"|belief|opinion|remark|finding)s?\sthat\s(?=\S)[^.;:]*$",
    re.IGNORECASE,
)
"""The ministry's statement that it may."""
_OURS = pattern(
    r"\b(?:I|we)\s(?:(?:have|had|do|did|not|also|still|now|can|cannot|could|would|will|shall|must"
    r"|may|might|never|thus|therefore|too|\w+ly|\w+n['\u2019]t)\s){0,4}$"
    r"|\bus\s(?:\w+ly\s)?to\s$"
    r"|\b(?:our|my|this (?:brief|assessment|judgement))\s(?:[\w'\u2019-]+\s){0,3}?$",
    re.IGNORECASE,
)
_NOBODY = pattern(r"\b(?:is|was|were|are|be|been|being)\s(?:(?:not|also|\w+ly)\s)?$", re.IGNORECASE)
"""It is feared that it may: nobody is named who fears it; he was told that, by somebody."""
_TO_THEM = pattern(r"told|warned|reminded", re.IGNORECASE)
_SHOWN = pattern(
    r"\b(?:this|these|which|it|evidence|signs?|data|figures?|facts?|all)\s$", re.IGNORECASE
)
"""This suggests that it may: what we gather from it."""


def is_attributed(before: str) -> bool:
    """Whether a clause that goes on with a hedge leads to it as what somebody else says."""
    if _WORD_OF.search(before):
        return True
    return any(_is_theirs(before[: one.start()], one[0]) for one in _TELLS.finditer(before))


def _is_theirs(lead: str, said: str) -> bool:
    if _OURS.search(lead.rpartition(", ")[2]):
        return False
    if _NOBODY.search(lead):
        return bool(_TO_THEM.match(said))
    return not (said.lower().startswith("suggest") and _SHOWN.search(lead))
