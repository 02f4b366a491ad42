"""Denials that a source tells by another word: did not change for flat, no longer for ended."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from brief.late import compiled

_ROWS = r"""
not_(?:chang|mov|grow|ris|fall|vary)\w* no_change
= flat stable steady static constant same level stagna\w+ stood_still fro[sz]en? remain\w* held
no_longer not_any_more never_again
= leav\w+ left ce?as\w+ former\w* clos\w+ withdr\w+ hand\w*_(?:over|back|on) resign\w*
= quit\w* abolish\w* replac\w+ transfer\w* mov\w+ g[ai]v\w+_(?:\w+_)?up expir\w+ laps\w+ phas\w+_out
= retir\w+ los[te]\w* until tak\w+_over took_over pass\w*_to complet\w+ last
without_(?:any_)?(?:electricity|power|light|current|water|gas|heat\w*|fuel|internet|phones?)
= cuts? outages? black-?outs? shortages? shed\w* failures? interrupt\w+ dry dark\w* disconnect\w*
without_(?:a_)?(?:break|interruption|pause|stop|gap)
= continuous\w* constant\w* steadi\w+ round_the_clock every_\w+ always since
not_(?:all|every\w*|the_whole)
= most\w* some part\w* half several many majority main\w*
not_alone not_the_only no_exception
= also both others? too like alongside joined
no_(?:more|longer|higher|later|greater|larger)_than
= at_most limit\w* maxim\w+ ceiling cap\w* up_to within restrict\w*
no_(?:less|fewer|lower|smaller|earlier)_than
= at_least minim\w+ floor exceed\w*
not_(?:\w+_)?enough
= short\w* shortages? scarc\w+ insuffic\w+ too_(?:few|little)
no_(?:fees?|charges?|costs?|tax\w*|dut(?:y|ies)|tolls?|tariffs?) without_(?:paying|charge|payment)
= free\w* gratis complimentary zero nil duty-?free
not_yet no\w*_yet
= will to_be due plann?\w* expect\w* still await\w* prepar\w* intend\w* draft\w* is_to are_to
= propos\w* later soon
not_before not_until not_(?:start|begin|open|take)\w*
= earliest after later once when
no_survivors? nobody_surviv\w+ none_(?:of_them_)?surviv\w+
= all every\w* killed dead
not_agree\w* no_agreement not_(?:be_)?settled? not_resolved?
= disagree\w* divid\w* split differ\w* disput\w* open
= contest\w* collaps\w+ deadlock\w* break\w* broke\w*
nobody_(?:was|were|is)_(?:hurt|injured|harmed|killed) no_(?:casualties|injuries|deaths)
= unhurt safe\w* uninjured unharmed intact escap\w+ rescu\w+
not_(?:new|the_first)
= again second third another repeat\w* previous\w* earlier once_more
"""
"""What a text denies, and under it the words by which a source tells the same without a denial."""


@cache
def _forms() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows: list[tuple[str, list[str]]] = []
    for row in _ROWS.strip().split("\n"):
        if row.startswith("= "):
            rows[-1][1].extend(row[2:].split())
        else:
            rows.append((row, []))
    return tuple((_any(ours.split()), _any(theirs)) for ours, theirs in rows)


def _any(words: list[str]) -> re.Pattern[str]:
    return compiled(rf"\b(?:{'|'.join(words)})\b".replace("_", r"\s"), re.IGNORECASE)


def denies_in_other_words(text: str, denial: re.Match[str], sentences: Iterable[str]) -> bool:
    """Whether one of the sentences tells what the text denies by a word that is no denial."""
    fitting = [
        theirs
        for ours, theirs in _forms()
        if any(one.start() <= denial.start() < one.end() for one in ours.finditer(text))
    ]
    return any(theirs.search(one) for one in sentences for theirs in fitting)
