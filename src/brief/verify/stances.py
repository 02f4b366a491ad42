"""The rule on stances: what a text has somebody do or hold towards others, the source has too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from brief.late import pattern
from brief.prose import fold, without_quotations
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.closeness import NEAR, is_close
from brief.verify.denial_found import ABSENCE, denied_alone
from brief.verify.evidence import Evidence
from brief.verify.wording import (
    paragraphs_of,
    plain_facts,
    typed_words,
)

_NOT = "not|no|never|cannot|nothing|nobody|neither|nor|without|n['\u2019]t"
_ROWS = """
denied denies to_deny
= den refut reject dismiss disput contradict fals disavow rebut refus untru unfound baseless wrong
= nonsens lie invent insist NOT
welcomed welcomes to_welcome hailed hails praised praises to_praise applauded commended lauded
= welcom hail prais applaud commend laud appreciat thank glad pleas happy delight honour honor
= tribute positiv satisf excellent good great congratul admir grateful gratitu favour favor greet
= exempl receiv enthus approv endors support warm important success pride proud best
warned warns to_warn cautioned
= warn caution alarm threat danger risk concern fear worr light careful beware alert serious
= consequence grave otherwise unless must should catastroph disast peril urg NOT
blamed blames to_blame accused accuses to_accuse
= blam accus fault responsib charg alleg behind held hold critic condemn denounc guilt caus due
= culp claim complain lied lies said says violat breach doing_of root_of work_of
refused refuses to_refuse rejected rejects to_reject rebuffed spurned turned_away
= invent nonsens threw~out thrown~out
= refus reject declin turn~down vot~down struck~down strik~down knock~down condemn denounc oppos
= rebuff spurn den oppos against veto unwilling block withh
= dismiss ruled_out silen ignor fail defeat lost NOT
expelled expels to_expel deported to_deport evicted to_evict
= expel expuls deport evict oust thrown throw persona sent_home sent_back leave left banish remov
= out_of
attacked attacks_on invaded to_invade bombed shelled raided
= attack inva bomb shell raid str assault fir hit offensive aggress missile rocket storm ambush
= occup drone
ignored ignores to_ignore disregarded to_disregard
= ignor disregard overlook neglect unheed silen fail despite defi NOT
condemned condemns to_condemn deplored deplores criticised criticises criticized criticizes
= condemn denounc deplor critic attack censur protest object oppos reject outrag disapprov
= too_ shortcom fault poor lament
= reproach regret concern wrong slam blast accus unaccept blam fault violat aggress luxur complain
= call NOT
threatened threatens to_threaten
= threat warn ultimat unless consequence retaliat menac would if could danger endanger risk
apologised apologises apologized to_apologise to_apologize
= apolog sorry regret pardon forgiv contrit amends
thanked thanks_to_the
= thank gratitu grateful appreciat acknowledg indebted tribute prais credit
doubted
= doubt sceptic skeptic question unsure uncertain unlikely hesit mistrust whether NOT
boycotted boycotts to_boycott
= boycott absen stay refus skip avoid NOT
was_ordered were_ordered had_ordered has_ordered
= order command instruct direct decree decid requir must demand bid buy bought purchas contract
= oblig ruled told procur
compelled compels to_compel coerced to_coerce
= forc compel coerc oblig press must constrain impos requir duress driv drove made has_to had_to
= have_to
arrested jailed imprisoned
= arrest detain detention jail prison custody held captur seiz charg sentenc tak took convict
= apprehend
quarrelled clashed fell_out
= quarrel clash row disput argu fell_out disagree conflict tens fought fight spat confront differ
= controvers shot skirmish contest strife
banned prohibited prohibits to_prohibit
= ban bann prohibit forb bar outlaw embargo illegal sanction restrict proscrib block unlawful
= exclu NOT
tightened to_tighten
= tight strict restrict tough harsh stringent limit control
broke_off severed severs to_sever suspended_relations
= broke break sever cut rupture suspend end stop halt withdr collaps interrupt ceas
insulted mocked ridiculed
= insult mock ridicul scorn offen derid laugh jok satir jeer
(?:pleas|reassur)e[ds] delighted (?:would|will|could|may|might)_(?:please|delight|reassure)
= pleas glad happy welcom reassur comfort satisf delight reliev relief good joy thank proud calm
= confiden prais congratul
plans?_to (?:had|have|has|was|were|are|is|be)_planned plan_(?:several|very|an?|new|more|joint|large)
= plan intend intent aim want wish hope propos schedul expect will shall would may_ design
= announc decid prepar draft consider due forthcom upcoming coming next seek sought ready purpos
= target goal pencil earmark
= ambit pledg promis vow commit offer invit negotiat talks discuss explor look_ interest keen eager
= futur set_to are_to is_to was_to were_to to_be call_for calls_for called_for ask mull weigh mooted
= urg suggest recommend request desir roadmap foresee envis under_way until not_yet yet_to mean_
= means_
= meant undertak undertook blueprint going_to projected eventual soon later want agree
= on_the_table NOT
= should_(?:be|begin|start|open|come|take|follow) being_ worked_on
(?:is|are|was|were)_(?:negotiating|drafting)
= negotiat talk discuss draft round consult bargain work propos prepar terms
obliged_to required_to compelled_to must
= oblig requir must shall need have_to has_to had_to forc compel bound duty duties mandat order
= demand
= only unless condition law rule until should ought due impos call urg undertak commit NOT
= compuls is_to are_to to_be within no_ every strict expect
to_stop to_halt to_cease to_abandon to_cancel
= stop halt ceas suspen end cancel discontinu interrupt break broke broken clos freez froz laps
= termin withdr quit drop abandon last paus cut prevent avert curb against NOT
"""
"""Stances as a text words them, and under them beginnings of words by which a source does."""


@cache
def _stances() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    rows: list[tuple[str, list[str]]] = []
    for row in _ROWS.strip().split("\n"):
        if row.startswith("= "):
            rows[-1][1].extend(row[2:].split())
        else:
            rows.append(("|".join(row.split()).replace("_", r"\s"), []))
    return tuple(
        (
            pattern(rf"\b(?:{ours})\b", re.IGNORECASE),
            pattern(rf"(?:\b|(?<=[a-z])(?=n['\u2019]t))(?:{'|'.join(map(_beginning, theirs))})"),
        )
        for ours, theirs in rows
    )


def _beginning(word: str) -> str:
    apart = word.replace("~", r"\w*\s(?:\w+\s){0,3}")
    return rf"(?:{_NOT})\b" if word == "NOT" else apart.replace("_", r"\s")


def stances_without(typed: str, texts: Iterable[str]) -> Iterator[str]:
    """Stances of a text of which none of these has the like."""
    known = [fold(one) for one in texts]
    plain = ABSENCE.sub(" ", without_quotations(typed))
    for ours, theirs in _stances():
        said = ours.search(plain)
        if said and not any(theirs.search(one) for one in known):
            yield said[0]


def _stance_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        paragraphs, typed = paragraphs_of(cited), typed_words(evidence, fact_id, fact)
        texts = (one.words for one in paragraphs)
        near = is_close(ABSENCE.sub(" ", typed), paragraphs, NEAR)
        for said in stances_without(typed, texts) if near else ():
            if said != denied_alone(evidence, fact_id, fact, cited):  # told there already
                told = f'"{fact_id}" says "{said}", of which no cited paragraph has the like'
                yield of_fact(fact_id, told, "text")
                break


STANCE_FOUND = Rule(
    "stance-found",
    WARNING,
    "A stance that a text gives somebody, such as warned or refused, a cited paragraph has.",
    "say what the source has them do: warn, welcome, refuse, or only say",
    "Reuters and AP on attribution: a verb that says more than its source takes a side.",
    _stance_found,
)
