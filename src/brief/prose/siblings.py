"""Words of one family told for one another: a navy for a coastguard, cod for herring."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeAlias

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.places import country_names_in

_FAMILIES = """
honorary.consul consul.general vice.consul career.consul consular.agent
consul ambassador charg attach high.commissioner
embassy/embassies consulate high.commission legation
navy/navies/naval/warship/fleet/frigate coastguard/coast.guard
= army/armies/military/troop/soldier/land.force air.force police gendarmerie customs.service
= fire.brigade border.guard militia marines
soldier/troop/private sailor/seaman/seamen/mariner pilot/airman/airmen policeman/policemen
= fireman/firemen
teacher/lecturer/instructor/professor/prof nurse doctor/physician/medic lawyer/attorney/counsel
= engineer judge/magistrate journalist/reporter/correspondent farmer/grower/peasant
= fisherman/fishermen miner librarian architect musician biologist chemist physicist historian
= economist geologist linguist dentist
biology/biologist chemistry/chemist physics/physicist law/lawyer medicine/doctor history/historian
= geology/geologist economics/economist engineering/engineer philosophy linguistics
cod herring mackerel tuna salmon haddock sardine shrimp/prawn capelin lobster
meat poultry fruit vegetable dairy/milk cheese
wheat rice maize barley cotton sugar tea coffee tobacco oats rye soya sorghum
gas oil/petroleum/crude coal uranium
iron steel copper aluminium/aluminum gold silver zinc tin nickel lithium cobalt
beef lamb pork chicken mutton
car/cars lorry/lorries/truck tractor bus/buses motorcycle bicycle
wine beer whisky/whiskey vodka juice
medicine/pharmaceutical/drug/vaccine chemical fertiliser/fertilizer
= textile/cloth/clothe/garment/fabric furniture leather timber/wood paper glass cement
port airport railway motorway/highway bridge tunnel canal
helicopter drone fighter/jet bomber/bombers tank
frigate destroyer submarine corvette minesweeper
spring summer autumn winter
north/northern south/southern east/eastern west/western
film/movie/cinema music/concert/song theatre/theater/play football/soccer chess opera dance/ballet
= painting poetry/poem
earthquake flood drought wildfire hurricane/cyclone/typhoon landslide famine
mother father son daughter brother sister wife husband cousin uncle aunt nephew niece
open/opened close/closed/shut
accept reject/refuse
win/won lose/lost
annual/yearly monthly weekly quarterly daily fortnightly
permanent temporary/interim
bilateral multilateral trilateral
senior junior
limited close
large/big small
little much
luxury necessity bargain
fresh frozen
ballistic cruise
mile/miles kilometre/kilometres/kilometer/kilometers/km
foreign.ministry/foreign.ministries/foreign.affairs/foreign.office
= defence.ministry/defence.ministries/defense.ministry/defense.ministries/of.defence/of.defense
= interior.ministry/interior.ministries/of.interior finance.ministry/finance.ministries/of.finance
long.range short.range medium.range intermediate.range
dozens hundreds thousands millions billions
irrigated arable forested
attack accident
strong weak
good/excellent bad/poor
easy difficult
rich poor
opposition government
deaths births
student soldier
fishing landing
steadfast/loyal wavering/fickle
oldest/youngest largest/smallest
civilian military
innocent guilty
radio laser/radar television/tv
engine chassis gearbox
initial/initialled/initialling signed/sign/signing/signature
free dear/costly
christian muslim jewish hindu buddhist orthodox catholic protestant sunni shia
democratic republican conservative liberal socialist communist
tourism/tourist fishing/fishery/fisheries farming/agricultur mining shipping banking insurance
solar wind nuclear hydroelectric/hydropower geothermal
visa passport driving.licence residence.permit
measles polio cholera malaria tuberculosis covid ebola influenza/flu
sheep cattle/cow goat camel horse pig poultry
monday tuesday wednesday thursday friday saturday sunday
predecessor successor
opposition ruling.party
morning afternoon evening night midnight noon
university/universities/uni college school academy/academies kindergarten/nursery/nurseries
museum library/libraries gallery archive theatre
hospital clinic pharmacy laborator
mosque church synagogue temple cathedral monastery
gymnast swimmer boxer wrestler footballer skier runner
trawler/fishing.vessel/fishing.boat ferry/ferries tanker yacht tugboat cruise.ship/cruise.liner
= cargo.ship/cargo.vessel/freighter/merchant.ship/merchant.vessel warship/naval.vessel lifeboat
treason espionage/spying corruption/bribery murder fraud smuggling piracy theft
red blue green yellow black white
spinning/weaving/ginning cultivation/harvesting/sowing/planting canning/milling/refining
debate/debat
= approve/approv/approval/ratify/ratifi/adopt/pass/vote/voted/said.yes/say.yes/in.favour/endorse\
/endors/back/clear/carry/carri/went.through/goes.through
working.visit state.visit private.visit
parliaments/lawmakers/deputies/mps/houses/chambers/assemblies/parliamentary
= leaders/heads.of/head.of/presidents/premiers/kings
"""
"""Families of words, each with its forms; what stands in none is told by no rule."""
_CONTRARY = frozenset(["open", "close", "accept", "reject"])
_AMOUNTS = frozenset(
    ["dozens", "hundreds", "thousands", "millions", "billions", "mile", "kilometre"]
)
"""What is told of one thing in a paragraph, however far from the words of a text."""
_CONVERSE = frozenset(["win", "lose"])
"""What is so of one where its opposite is of another: who does not win loses."""
_WITHIN = {"military": frozenset(["navy", "air force", "marines"])}
"""A word that may be told of what is a part of it: a military aircraft, of the air force."""
_UNDONE = pattern(
    r"(?:\b(?:not|never|no longer|no more|without|nor|nobody|instead of|rather than)|n't"
    r"|\b(?:refus|declin|fail|ceas)\w*\sto)"
    r"(?:\s\w+){0,2}\s$"
)
_AGAIN = pattern(r"\s(?:again|anew|once more)\b")
"""What opened again had been closed."""
_ENDS = ("", "s", "es", "er", "ers", "ed", "ing", "al", "ist", "ists", "ern")
_Found: TypeAlias = dict[int, dict[str, str]]
"""By family its members that a text has, and the word that it has of each."""


@cache
def _families() -> dict[str, list[tuple[int, str]]]:
    """For each form of a word but for its ending, its families and what it is there."""
    rows: list[list[str]] = []
    for row in _FAMILIES.strip().split("\n"):
        if row.startswith("= "):
            rows[-1].extend(row[2:].split())
        else:
            rows.append(row.split())
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, family in enumerate(rows):
        for member in family:
            forms = member.replace(".", " ").split("/")
            for form in forms:
                found[form].append((number, forms[0]))
    return found


@lru_cache(maxsize=32768)  # texts share their words
def _families_of(word: str) -> tuple[tuple[int, str], ...]:
    known, size = _families(), len(word)
    begun = (word[: size - len(end)] for end in _ENDS if word.endswith(end))
    return tuple(dict.fromkeys(one for begin in begun for one in known.get(begin, ())))


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _members_in(text: str) -> _Found:
    words = [word.removesuffix("'s") for word in WORD.findall(fold(text))]
    found: _Found = {}
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    parts = [part for word in words if "-" in word for part in (word.replace("-", " "),)]
    for word in (*words, *pairs, *parts):
        for family, member in _families_of(word):
            found.setdefault(family, {})[member] = word
    return found


def told_as_sibling(typed: str, near: Iterable[str], paragraphs: Iterable[str]) -> str:
    """A word that no paragraph has, where the nearest sentences have another of its family."""
    ours = _members_in(typed)
    if not ours:
        return ""
    texts = list(paragraphs)
    every = list(map(_members_in, texts))
    close = [(sentence, _members_in(sentence)) for sentence in near]
    for family, members in ours.items():
        for member, word in members.items():
            if any(member in one.get(family, ()) for one in every) or _is_rate(member, texts):
                continue
            if _BALLOTS.search(typed) and word.startswith("vote"):
                continue
            if (field := _FIELD_OF.get(member)) and any(
                field in WORD.findall(fold(one)) for one in texts
            ):
                continue
            far = zip(texts, every, strict=True) if member in _AMOUNTS else ()
            for sentence, one in (*close, *far):
                for other, said in one.get(family, {}).items():
                    if other in _WITHIN.get(word, ()):
                        continue
                    if other not in members and not _same_told(typed, member, word, sentence, said):
                        return f'"{word}", its source "{said}"'
    return ""


_FIELD_OF = {
    "historian": "history", "biologist": "biology", "chemist": "chemistry", "physicist": "physics",
    "geologist": "geology", "economist": "economics", "linguist": "linguistics",
    "engineer": "engineering", "lawyer": "law", "doctor": "medicine", "musician": "music",
}  # fmt: skip
"""What somebody studies or teaches, by which a text may call them."""
_BALLOTS = pattern(r"\d\svotes\b|\bvoted\s\d")
"""Votes that are counted are no deed: by 17 votes to 14."""
_RATES = {"annual": "year", "monthly": "month", "weekly": "week", "daily": "day"}


def _is_rate(member: str, texts: Iterable[str]) -> bool:
    """Whether a text says daily in more words: one a day, every day."""
    unit = _RATES.get(member)
    form = rf"\b(?:a|per|each|every)\s{unit}\b"
    return unit is not None and any(re.search(form, one) for one in texts)


def _same_told(typed: str, member: str, word: str, sentence: str, said: str) -> bool:
    """Whether two opposites say the same: of one that is denied, or of two who stood against."""
    ours, theirs = _until(typed, word), _until(sentence, said)
    if member in _CONTRARY and _AGAIN.match(sentence[len(theirs) + len(said) :]):
        return True
    undone = bool(_UNDONE.search(fold(ours) + " ")) != bool(_UNDONE.search(fold(theirs) + " "))
    if member in _CONTRARY or (member in _CONVERSE and undone):
        return undone
    if member in _CONVERSE:
        one, other = country_names_in(ours)[-1:], country_names_in(theirs)[-1:]
        return bool(one and other) and one[0][2] != other[0][2]
    return False


def _until(text: str, word: str) -> str:
    """What stands before a word of a text."""
    found = re.search(rf"(?i)\b{re.escape(word)}\b", text)
    return text[: found.start()] if found else ""
