"""Words told for their contraries: cooled for gained momentum, dissolved for formed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.verify.closeness import is_close
from brief.verify.copy import Paragraph
from brief.verify.negated_verbs import stem_of

_ROWS = """
introduced introduces to_introduce imposed imposes to_impose
+ new_ bring brought creat tighten reinstat
- abol lift waiv scrap remov repeal
abolished abolishes to_abolish lifted lifts scrapped repealed
+ abol waiv remov end_ ended drop exempt free without no_longer ceas withdr gone
+ ran_out run_out expir laps
- introduc impos tighten reinstat
formed created set_up established founded
+ form found creat establish launch built build start begin began born origin
+ dates_from dated_from dating_from dates_back dated_back dating_back
- dissol disband wound_up
dissolved disbanded wound_up
+ dissol wind end broke clos abol
- formed found creat set_up establish launch
modest meagre slight
+ small little low limit minor few
- substantial considerabl sizeabl extensive huge vast enormous
substantial considerable sizeable
+ considerabl sizeabl large big significant major much vast huge
- modest meagre slight limited small little marginal
extensive
+ extens wide broad vast far-reach comprehens
- limited narrow
limited
+ restrict small little narrow modest few low scarc
- extensive unlimited unrestricted wide-ranging
weaker weaken weakened weakens
+ weak less declin cool loosen undermin erod fall fell drop low strain poor
- stronger strengthen deepen
stronger strengthened strengthens strengthen
+ strength strong deep boost grow grew more better improv promot enhanc further consolidat expan
+ clos firm reinforc rais increas widen robust fortif
- weaken weaker undermin erod
cooled soured worsened deteriorated
+ wors deterior tens strain declin fell cold chill freez froz crisis weak low distanc drift
- momentum improv warm strengthen grew pick reviv
improved warmed picked_up
+ improv warm momentum strength grew grow better clos boost reviv increas recover gain more
- cool sour wors deterior
stop_holding stop_doing stopping to_stop to_cease to_suspend
+ stop ceas end_ ended halt no_longer suspend discontinu give_up break_off
- continue keep_on keep_up carry_on go_on maintain
democratic free_and_fair
+ democr elect free_ parliament
- repressive authoritarian dictator autocra
military_aid
+ aid assist help support
- aggression attack invasion
the_defence_of
+ defen protect guard
- invasion attack aggression occupation
restrained hesitant measured
+ moderat caut measured careful hesit patien slow
- decisiv forceful
decisive decisively
+ resolut firm strong determin forceful
- restrain hesit
connected_with connected_to linked_to linked_with related_to
+ connect link related bound tied part_of
- nothing_to_do unconnected unrelated no_link no_connection
allows allowed permits permitted
+ allow permi let_ lets can_ may_ free open licen authori could entitled right
- banned bans prohibit forb barred outlaw
succeeded successful successfully
+ succe achiev won win work manage good
- fail collaps without_result
failed
+ fail not no without collaps broke lost never un in_vain
- succeeded successful achieved
confirmed confirms
+ confirm affirm said acknowledg true attest verif ratif
- denied denies deny refut
joined joins
+ join acced member enter became become sign accept admit part
- left leav quit withdr
cut reduced reduces lowered
+ cut reduc lower less down fewer trim slash shrink drop fell fall cheap eas small halv
- raised raises increas higher
raised raises
+ rais increas higher rose put_up lift up_ more boost hik collect doubl tripl
- cut reduc lowered slash trim
rare infrequent
+ rare seldom few occas infreq unusual scarc uncommon sporad hardly nobody never
- frequent
rivalry enmity hostility
+ rival enem hostil compet tens oppos advers conflict foe
- friend
distrust mistrust
+ distrust mistrust suspic doubt wary
- respect trust
uneven erratic patchy
+ uneven erratic patch slow halt interrup uncertain mixed irregular
- steady steadily
fragile shaky
+ fragil weak shak unstab delicat precar poor brittle
- robust solid
burdens complicates hampers hinders
+ burden complic hamper hinder obstruct diffic block delay imped slow
- ease eases easing facilitat smooth
declining shrinking
+ declin shrink shrunk fall fell drop decreas less lower down weak
- progressive growing increasing expanding
to_narrow narrowed
+ narrow reduc limit cut less shrink
- widen diversif expand broaden
exhausted used_up
+ exhaust used_up spent fully
- untapped unused
unusual abnormal
+ unusual abnormal odd strange exception extraord rare irregular
- normal
minor marginal
+ minor margin small little second limited low
- essential vital central crucial
low
+ low small poor cheap under below little less minor modest junior
- high-level high
older obsolete
+ old legacy obsolete age earlier dated
- newer
have_left has_left had_left
+ left leav quit withdr exit no_longer out_of
- part_of members_of belong joined
kept_apart separated
+ apart separat divid split distan
- connected linked joined
do_less doing_less less_trade less_business less_cooperation fewer_visits
+ less fewer reduc cut declin fall fell drop small limit shrink low not
- more expand increas widen grow further boost deepen enhanc
outside_the_control beyond_the_control
+ outside beyond independ free not_
- controlled dominated
spared spares to_spare
+ spare sparing saved safe avoid unhurt
- target aim hit attack kill struck shell bomb
large big
+ large big great major sizeabl considerabl substantial huge vast extens
- modest small little limited slight meagre minor
small
+ small little low modest limited minor few tiny slight
- large big huge vast major extensive
weak feeble
+ weak feebl frail poor fragil thin inadequa lack
- robust strong solid sturdy firm powerful
gained profited
+ gain profit benefi win won boost grew grow rose
- suffer lost losses harmed declin
majority
+ most more_than over_half % per_cent thirds quarters
- minority
minority
+ minor few less_than
- majority
"""
"""As a text says it; beginnings of words by which a source says the same; and the contrary."""
_NOT = pattern(
    r"(?:\b(?:not|no|never|nor|neither|cannot|without|hardly|instead of|rather than|longer"
    r"|refus\w*|declin\w*|fail\w*|avoid\w*|prevent\w*|against|stop\w*)|n['\u2019]t)\s(?:[\w-]+\s){0,3}$"
)


_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")
_CLAUSE = pattern(r"[,;:()\u2013\u2014]|\s(?:and|but|then|while|whereas|before|after)\s")
_STEP = pattern(r"\bfrom\s\W?(?P<first>\d[\d,.]*)(?:\s[\w%]+){0,3}?\sto\s\W?(?P<last>\d[\d,.]*)")
"""From 400 to 300 euros: that it was cut, in figures."""
_BESIDE, _LONG = 6, 4
"""Words on either side that tell what it is said of, and the letters of one."""
_EMPTY = frozenset(
    "that with have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into they them both countries country some such".split()
)


@dataclass(frozen=True, slots=True)
class _Row:
    ours: re.Pattern[str]
    bearing: re.Pattern[str]
    theirs: re.Pattern[str]


@cache
def _rows() -> tuple[_Row, ...]:
    rows: list[tuple[str, dict[str, list[str]]]] = []
    for line in _ROWS.strip().split("\n"):
        if line[:2] in {"+ ", "- "}:
            rows[-1][1][line[0]] += line[2:].split()
        else:
            rows.append((line, {"+": line.split(), "-": []}))
    return tuple(
        _Row(
            pattern(rf"\b(?:{_any(ours.split())})\b"),
            pattern(rf"(?<!\w)(?:{_any(others['+'])})"),
            pattern(rf"\b(?:{_any(others['-'])})"),
        )
        for ours, others in rows
    )


@cache
def _ours() -> re.Pattern[str]:
    """All that a row begins with: few texts have any of it."""
    return pattern("|".join(row.ours.pattern for row in _rows()))


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(one).replace("_", r"\s") for one in words)


def contrary(typed: str, paragraphs: list[Paragraph]) -> str:
    """A word that no cited paragraph has the like of, where one has its contrary of the thing."""
    if not is_close(typed, paragraphs):
        return ""
    text = fold(typed)
    for row in _rows() if _ours().search(text) else ():
        both = row.theirs.search(text)
        if both or not row.ours.search(text) or _is_borne(row, paragraphs):
            continue
        theirs = [pair for one in paragraphs for pair in _affirmed(row.theirs, one.words)]
        for said in _affirmed(row.ours, typed):
            for other in theirs:
                if said.beside & other.beside and _may_be_at_once(said, other):
                    return f'"{said.words}", its source "{other.words}"'
    return ""


def _is_borne(row: _Row, paragraphs: list[Paragraph]) -> bool:
    return any(row.bearing.search(one.folded + _steps(one.folded)) for one in paragraphs)


def _steps(folded: str) -> str:
    """The words for what a paragraph says in figures: from 400 to 300 is reduced."""
    said = ""
    for found in _STEP.finditer(folded):
        first, last = (one.rstrip(",.") for one in found.groups())
        if not (_YEAR.fullmatch(first) and _YEAR.fullmatch(last)):
            said += " reduced" if _amount(last) < _amount(first) else " raised"
    return said


def _amount(typed: str) -> Decimal:
    """A number as it stands in a source, whose commas set thousands apart."""
    plain = typed.replace(",", "")
    return Decimal(plain if plain.count(".") < 2 else plain.replace(".", ""))  # noqa: PLR2004 - 1.200.000


@dataclass(frozen=True, slots=True)
class _Said:
    """A word as a text says it, the words on either side, and the years that it is said of."""

    words: str
    beside: frozenset[str]
    years: frozenset[str]


def _may_be_at_once(one: _Said, other: _Said) -> bool:
    """Whether both can be of one moment: formed in 2019 and dissolved in 2022 are not."""
    return not (one.years and other.years) or bool(one.years & other.years)


def _affirmed(form: re.Pattern[str], text: str) -> Iterator[_Said]:
    """Where a text says it and does not deny it."""
    for sentence in map(fold, split_sentences(text)):
        for found in form.finditer(sentence):
            before, after = sentence[: found.start()], sentence[found.end() :]
            if not _NOT.search(before):
                words = (*_long(before)[-_BESIDE:], *_long(after)[:_BESIDE])
                yield _Said(found[0], frozenset(words), _years(sentence, before, after))


def _years(sentence: str, before: str, after: str) -> frozenset[str]:
    """The years of the clause that a word stands in; those of its sentence where it has none."""
    clause = f"{_CLAUSE.split(before)[-1]} {_CLAUSE.split(after)[0]}"
    return frozenset(_YEAR.findall(clause) or _YEAR.findall(sentence))


def _long(text: str) -> list[str]:
    return [stem_of(one) for one in WORD.findall(text) if len(one) >= _LONG and one not in _EMPTY]


_LEFT = pattern(r"\bleft\s(?:for\s)?(?=[A-Z])")
_GONE = pattern(r"\b(?:left|leav|depart|return|back|sail|fle[wd]|fly|travel|went|came from)")
_CAME = pattern(r"\b(?:visit|arriv|reach|received|welcomed|is in|was in|were in|came to)\w*")


def left_for_came(typed: str, near: Iterable[str], paragraphs: list[Paragraph]) -> str:
    """That somebody left a place, where the source has them come to it or stay there."""
    said = _LEFT.search(typed)
    if not said or any(_GONE.search(one.folded) for one in paragraphs):
        return ""
    came = next((found for one in near if (found := _CAME.search(fold(one)))), None)
    return f'"{said[0].strip()}", its source "{came[0]}"' if came else ""
