"""Denials that a source tells by another word: did not change for flat, no longer for ended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from brief.late import compiled

_ROWS = r"""
not_(?:chang|mov|grow|ris|fall|vary)\w* no_change
= flat stable steady static constant same level stagna\w+ stood_still fro[sz]en? remain\w* held
! r[io]sen? rises grew grow[ns] fell fall(?:s|en) doubled halved tripled increas\w+
! decreas\w+ declin\w+ dropp\w+ climb\w+ jump\w+ soar\w+ plung\w+ (?:was|were)_(?:up|down|changed)
not_(?:fall|drop|declin|shrink|decreas|worsen)\w*
= r[io]sen? rises grew grow[ns] increas\w+ climb\w+ up higher more doubled tripled improv\w+
! fell fall(?:s|en) dropp\w+ declin\w+ shr[aiu]nk\w* decreas\w+ worsen\w+
not_(?:rise|ris|grow|increas|improv)\w*
= fell fall(?:s|en) drop\w* declin\w+ shr[aiu]nk\w* decreas\w+ down lower less halved worse\w*
! r[io]sen? rises grew grow[ns] increas\w+ climb\w+ improv\w+
not_(?:\w+_)?(?:pay|paid|buy|bought)\w*
= gift donat\w+ free present grant
! paid pays bought buys purchas\w+
not_(?:\w+_)?(?:discuss|mention|address|rais|talk|speak)\w*
= avoid\w* left_(?:off|out|aside) set_aside sidestep\w* skirt\w* silen\w+ pass\w*_over omit\w*
! discussed debated mentioned addressed raised spoke talked
no_longer not_any_more never_again
= leav\w+ left ce?as\w+ former\w* clos\w+ withdr\w+ hand\w*_(?:over|back|on) resign\w*
= quit\w* abolish\w* replac\w+ transfer\w* mov\w+ g[ai]v\w+_(?:\w+_)?up expir\w+ laps\w+ phas\w+_out
= until(?!_then[^.;]*_(?:stay|remain|look|keep|serve)s?\b)
= retir\w+ los[te]\w* tak\w+_over took_over pass\w*_to complet\w+ last
without_(?:any_)?(?:electricity|power|light|current|water|gas|heat\w*|fuel|internet|phones?)
= cuts? outages? black-?outs? shortages? shed\w* failures? interrupt\w+ dry dark\w* disconnect\w*
! (?:had|has|have|kept)_(?:\w+_)?(?:electricity|power|light|current|water|gas|heat\w*|fuel)
without_(?:a_)?(?:break|interruption|pause|stop|gap)
= continuous\w* constant\w* steadi\w+ round_the_clock every_\w+ always since
not_(?:all|every\w*|the_whole)
= most\w* some part\w* half several many majority main\w*
! (?<!in_)(?<!of_)all(?!_but) every(?:body|one)? unanim\w+
not_alone not_the_only no_exception
= also both others? too like alongside joined
no_(?:more|longer|higher|later|greater|larger)_than
= at_most limit\w* maxim\w+ ceiling cap\w* up_to within restrict\w* only just mere or_(?:less|fewer)
! at_least more_than minim\w+ exceed\w*
no_(?:less|fewer|lower|smaller|earlier)_than
= at_least minim\w+ floor exceed\w* quorum threshold
= upwards?_of (?<!no_)more_than over(?=_\W?\d) in_excess_of or_more
! at_most less_than fewer_than up_to maxim\w+
not_(?:\w+_)?enough
= short\w* shortages? scarc\w+ insuffic\w+ too_(?:few|little)
! (?:is|are|was|were|had|has|have|than)_enough sufficient ample surplus
no_(?:fees?|charges?|costs?|tax\w*|dut(?:y|ies)|tolls?|tariffs?) without_(?:paying|charge|payment)
= free\w* gratis complimentary zero nil duty-?free
yet_to still_to remain\w*_to awaits awaited
= need\w* wait\w* still will to_be due plann?\w* expect\w* prepar\w* intend\w* draft\w* is_to are_to
= being opens begins starts comes years
= propos\w* later soon until once requir\w* hop\w+ seek\w* sought ask\w*
not_yet no\w*_yet
= will to_be due plann?\w* expect\w* still await\w* prepar\w* intend\w* draft\w* is_to are_to
= propos\w* later soon
! (?:was|were|been)_(?:\w+ly_)?(?:finished|completed|opened|signed|ratified|approved|built)
! (?:was|were|been)_(?:\w+ly_)?(?:adopted|launched)
lacks lacked
= look\w*_for search\w* seek\w* sought nearest vacan\w* of_which filled
= without need\w* want\w* scarc\w+ short\w* poor missing empty deficits? gaps? few bare wait\w*
avoids avoided
= avoid\w* sidestep\w* skirt\w* evad\w* escap\w* bypass\w* round around dodg\w* shun\w* steer\w*
= avert\w* spar\w+ sav\w+ clear eliminat\w* reli\w+ silen\w+
= left_(?:out|aside|off) leav\w+ skip\w* omit\w*
= pass\w*_over chang\w*_the_subject lest otherwise because keep\w* kept prevent\w* double
! discussed raised addressed met visited
abstains abstained
= empty absent blank away hands
! voted_(?:for|against|in_favour)
skips skipped
= sent represent\w* deputy deputised elsewhere home ill replac\w* empty place
! attended (?:took|taken)_part chaired
disagree[ds]?
= differ\w* odds quarrel\w* disput\w* split divid\w* row rows argu\w+ contest\w* contrary another
= while whereas otherwise too
! agreed
(?:remain|st|l)\w*_un\w+ed left_(?:\w+_){1,5}?un\w+ed
= open draft\w* due will to_be is_to are_to plann?\w* expect\w* wait\w* still owe[sd]? owing later
= drawers? desks? shelf l[iay]\w+ before debts? arrears unfinished half part\w* until hop\w+
! (?:was|were|been)_(?:\w+ly_)?(?:paid|signed|ratified|finished|answered|delivered|settled|built)
anything_but far_from
= half third quarter part\w* begun early open doubt\w* critici\w+ angry complain\w* only far
= years takes will anything_but protest\w* poor bad
not_before not_until not_(?:start|begin|open|take)\w*
= earliest after later once when
no_survivors? nobody_surviv\w+ none_(?:of_them_)?surviv\w+
= all every\w* killed dead
! survived survives rescued saved
(?:not|never)_(?:be(?:en)?_)?adopt\w*
= draft\w* bill_(?:stayed|remained) lapsed
! adopted passed
not_agree\w* no_agreement not_(?:be_)?settled? not_resolved?
= disagree\w* divid\w* split differ\w* disput\w* open
= contest\w* collaps\w+ deadlock\w* break\w* broke\w*
! agreed settled resolved
nobody_(?:was|were|is)_(?:hurt|injured|harmed) no_(?:casualties|injuries)
= unhurt safe\w* uninjured unharmed intact escap\w+ rescu\w+
! died dies dead killed drowned deaths injured wounded hurt
not_(?:\w+_)?surviv\w*
= died dead killed drowned perished lost
! surviv\w+
not_live_to
= died dead death
! alive
not_on_time
= late overdue behind_schedule delay\w*
! early punctual\w*
no nobody no_one none not_(?:\w+_)?(?:have|had|liv\w+|inhabit\w*|stay\w*|us\w+)
= empty vacant vacanc\w+ deserted uninhabited unoccupied bare
= (?!(?:un|regard|doubt|count|price|wire|end|nonethe|neverthe)less)\w{3,}less(?!_than)
! full crowded packed filled appointed until (?:live|lives)_there now but
no nothing not_(?:\w+_)?(?:get|got|receiv\w*|win|won|obtain\w*|gain\w*)
= empty-handed empty_hand\w* in_vain
! received won obtained but
no_(?:water|rain\w*|harvest)
= dry dried parched drought\w*
! wet filled
not_(?:\w+_)?(?:open\w*|accessible|enter\w*|us\w+|treat\w*|admit\w*|accept\w*|serv\w+|see\w*)
= closed closes shut idle disused stood_(?:empty|still)
! opened opens open
no_\w+_(?:may|can)
= closed closes shut barred off-limits
! opened opens open
not_(?:\w+_)?produc\w* (?:\w+_)?nothing no_(?:\w+_){2,3}(?:made|mined|built|produced)
= idle stood_still closed shut mothball\w*
! produced produces made
no_longer not_any_more no_(?:\w+_){1,3}any_more
= dead_letter gone defunct disused obsolete extinct vanished disappeared
no_(?:pollution|traces?|faults?|errors?|defects?|damage|weapons|explosives|drugs|mines)
= clean flawless faultless sound clear
! dirty polluted but except apart_from
(?:pa(?:id|ys?)_)?no_(?:money|cash)
= in_kind barter\w* swap\w*
! paid pays cash
nothing no_(?:comment|word|statement) not_(?:\w+_)?(?:comment|say|answer|reply|speak)\w*
= mute silent silence tight-lipped tongue counsel
! spoke commented answered replied
not_(?:a_|an_)?(?:member|belong\w*|part_of|join\w*)
= stranger outsider outside stay\w*_out stood_aside
! joined belongs
not_(?:\w+_)?(?:keep|kept|honou?r\w*|fulfil\w*|observ\w*|respect\w*|compl\w+|abid\w+)
= broke broken breach\w* violat\w* flout\w*
! kept honou?red fulfilled observed
(?:no|none|nobody|not_one)_[^.;,]*_(?:without|lacks?|lacked|not)
= all every each both
! not_(?:all|every) except but nearly almost
nobody_(?:was|were|is)_killed nobody_died no_deaths
= unhurt safe\w* uninjured unharmed intact escap\w+ rescu\w+
! died dies dead killed drowned deaths
not_(?:\w+_)?(?:fl(?:own|y|ying)|sail\w*|operat\w*|work\w*|run|running|in_(?:use|service|the_air|operation))
= ground\w* on_the_ground laid_up in_dock in_repair under_repair out_of_(?:action|service|order)
= idle mothball\w* broke\w*_down closed shut rust\w* tied_up
! flew sailed ran (?:was|were|is|are|(?:has|have)_been)_(?:flown|flying|operating|working)
! (?:was|were|is|are|(?:has|have)_been)_(?:running|repaired)
not_(?:\w+_)?(?:take_part|taken?_part|attend\w*|vote\w*|participat\w*|present|there|travel\w*|go|come)
= empty absent\w* stuck stay\w*_(?:away|at_home) elsewhere miss\w+ skipp\w+ avoid\w* left boycott\w*
! (?:took|taken|takes?)_part attended attends participated voted_(?:for|against|in_favour) abstained
not_(?:\w+_)?(?:return\w*|giv\w+_back|gave_back|hand\w*_(?:over|back)|sell|sold|part_with)
= keeps? kept keeping retain\w* hold held still hang\w*_on stays? stayed
! returned gave_back given_back handed_(?:over|back) sold sells
not_(?:new|the_first)
= again second third another repeat\w* previous\w* earlier once_more
! (?:is|are|was|were)_(?:the_first|new)
"""
"""What a text denies, and under it the words by which a source tells the same without a denial.

Behind a `!` are those that tell the contrary: in their sentence none of the others tells it.
"""


_NEVER = r"(?!)"


@cache
def _forms() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    rows: list[tuple[list[str], list[str], list[str]]] = []
    for row in _ROWS.strip().split("\n"):
        if row.startswith("= "):
            rows[-1][1].extend(row[2:].split())
        elif row.startswith("! "):
            rows[-1][2].extend(row[2:].split())
        else:
            rows.append((row.split(), [], []))
    return tuple((_any(ours), _any(theirs), _any(other)) for ours, theirs, other in rows)


def _any(words: list[str]) -> re.Pattern[str]:
    form = rf"\b(?:{'|'.join(words)})\b".replace("_", r"\s") if words else _NEVER
    return compiled(form, re.IGNORECASE)


def denies_in_other_words(text: str, denial: re.Match[str], sentences: Iterable[str]) -> bool:
    """Whether one of the sentences tells what the text denies by a word that is no denial.

    What a text tells besides may stand in its source too: one rose, and the other did not change.
    """
    fitting = [
        (theirs, other, other.search(ours.sub(" ", text)))
        for ours, theirs, other in _fitting(text, denial)
    ]
    return any(
        theirs.search(one) and (besides or not other.search(one))
        for one in sentences
        for theirs, other, besides in fitting
    )


def tells_it_as_so(text: str, denial: re.Match[str], sentences: Iterable[str]) -> bool:
    """Whether one of them has a word that tells the contrary of what the text denies."""
    fitting = [other for _, _, other in _fitting(text, denial)]
    return any(other.search(one) for one in sentences for other in fitting)


def _fitting(
    text: str, denial: re.Match[str]
) -> Iterator[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]]:
    """The rows that begin with what a text denies."""
    for row in _forms():
        if any(one.start() <= denial.start() < one.end() for one in row[0].finditer(text)):
            yield row
