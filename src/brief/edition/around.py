"""Around: a surname within one run of letters, with words before and behind: officeofgrebner@.

A long surname that is no word is known in any such run, a short one among words that people set
round a name. What makes another name of it (Grebnerson, New Grebner) is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from brief.edition.common import COMMON
from brief.edition.forms import Plain
from brief.edition.joined import BEHIND
from brief.edition.other_words import OTHER_WORDS
from brief.edition.surname_words import known_words
from brief.late import pattern
from brief.prose.places import country_words_in

_Where: TypeAlias = Callable[[str, re.Match[str]], bool]
_TITLES = (
    "MRS?|DR|PROF|PROFESSOR|SENATOR|AMBASSADOR|AMB|ENVOY|CHANCELLOR|(?:PRIME|FOREIGN)?MINISTER"
    "|PRESIDENT|PREMIER"
)
_BEFORE = (
    rf"{_TITLES}|MS|MISS|SIR|GENERAL|GEN|COLONEL|JUDGE|JUSTICE|CONSUL|DEPUTY|GOVERNOR|SECRETARY"
    "|DIRECTOR|MAYOR|CHIEF|OFFICE|CABINET|FAMILY|FRIENDS|TEAM|STAFF|DESK|LETTER|MEMO|NOTES?|PAPERS?"
    "|FILES?|LEAKS?|CASE|VISIT|TALKS?|MEETING|INTERVIEW|CALL|CV|SCAN|DRAFT|OF|FOR|FROM|TO|BY|WITH"
    "|AND|THE|A|REAL|OFFICIAL|FREE|SAVE|STOP|FREEDOM|STAND|SUPPORT|VOTE|WEARE|IAM|BRINGBACK|RELEASE"
    "|NEVER|NOT|NO|NOMORE|ASK|ANTI|PRO|MY|OUR|DEAR|HELLO|CONTACT|INFO|PRESS|MAIL|MAILTO|EX|DE|LE"
    "|JE|SUIS|FREI|RETTET"
)
_BEHIND = (
    "MUST|SHALL|WILL|CAN|IS|HAS|GO|GOES|STAY|STAYS|RESIGN|RESIGNS|LIES|LIED|OUT|NOW|AGAIN|TODAY|FOR"
    "|AND|AT|IN|TO|ON|OF|OFFICE|OFFICIAL|PRESS|INFO|MAIL|TEAM|FAMILY|STAFF|CABINET|MFA|MOFA|GOV|EU"
    "|UN|PRESIDENT|MINISTER|AMBASSADOR|ENVOY|FREE|INNOCENT|GUILTY|BACK|SPEECH|SPEAKS|VISIT|TALKS?"
    "|MEETING|LETTERS?|MEMOS?|NOTES?|PAPERS?|FILES?|LEAKS?|CASE|GATE|AFFAIR|REPORT|DRAFT|SCAN|CV"
    "|INTERVIEW|BIO|PRIVATE|WORK|HOME|REAL|JR|SR|X"
)
"""What is set round a name in an address, a tag or the name of a file."""
_OTHER_NAME_BEHIND = pattern(
    r"(?:S|ES|SONS?|SENS?|SSON|STON|VILLE|TON|TOWN|BURGH?|BOROUGH|BURY|FORD|FIELD|STADT?|SHIRE|LAND"
    r"|WOOD|IAN|IANS|ITES?|IS[MT]S?|Y|IE|O|A|E|ER|ERS|OVA?|EVA?|OVIC|EVIC|SKI|SKY|SKA|ENKO|UK|ESCU"
    r"|PUR|ABAD|HAVEN|PORT|DALE|HAM|STEIN|MANN?|BERG|BACH|IN|INE|OS|AS|US|AL|EZ|ES|I|IC|ICS|INGS?|ED|LY)\d*$"
)
_OTHER_NAME_BEFORE = pattern(
    r"(?:MA?C|FITZ|KIL|SAN|SANTA?|SAINT|ST|NEW|NORTH|SOUTH|EAST|WEST|GREAT|UPPER|LOWER|UNDER|OVER"
    r"|UP|MOUNT|FORT|PORT|LAKE|CAPE|AL|EL|BEN|BIN|ABU|VAN|VON)$"
)
"""What makes the name of a place, or of somebody else, of a name."""
_SOME, _LONG = 5, 7
"""Letters of a surname that stands among known words, and in any run."""


def around(name: str, people: Plain, *, common: bool) -> Iterator[tuple[str, _Where]]:
    """The patterns of a surname in capitals that words are set round."""
    is_word = name.lower() in known_words()
    if common or is_word or len(name) < _SOME:
        yield rf"(?<!\w)(?:{_TITLES}){name}\d*(?!\w)", is_no_word
        return
    before, behind = rf"(?:{_BEFORE})*", rf"(?:{_BEHIND})*"
    either = rf"(?:{_BEFORE}){before}{name}{behind}|{name}(?:{_BEHIND}){behind}"
    yield rf"(?<!\w)(?:{either})\d*(?!\w)", is_no_word
    if len(name) >= _LONG:
        within = partial(_is_within, name=name, people=people.low)
        yield rf"(?<!\w)\w*{name}\w*(?!\w)", within


def _is_within(text: str, found: re.Match[str], *, name: str, people: str) -> bool:
    """Whether the run is no longer name, and not one of somebody who is told."""
    before, _, behind = found[0].partition(name)
    other = _OTHER_NAME_BEHIND.match(behind) or _OTHER_NAME_BEFORE.search(before)
    more = max(len(before), len(behind)) > 1
    return more and not other and found[0].lower() not in people and is_no_word(text, found)


def is_no_word(text: str, found: re.Match[str]) -> bool:
    """Whether it stands in what a run says, and is no other word: price is none of P. Rice's."""
    low = found[0].lower().strip("@0123456789")
    start = found.start()
    return (
        (low != found[0].lower() or BEHIND in text[text.rfind("\n", 0, start) + 1 : start])
        and low not in COMMON | OTHER_WORDS
        and low.removesuffix("s") not in COMMON
        and low not in known_words()
        and not country_words_in(low.capitalize())
        and not re.search(rf"(?<!\w){re.escape(low)}(?!\w)", text)
    )
