"""Words that a short form has for others of its fact: a truce is a ceasefire."""

from __future__ import annotations

from collections.abc import Collection

_ROWS = """
naval navy navies fleet frigate warship ship
army troops soldiers force military
quake earthquake tremor
relief aid help assist donat wrote owed forgiv rescu
closure clos shut
opens opened opening inaugurat
start begin began launch commenc
ends end finish conclud ceas laps
cultur concert film museum festival art music theatre exhibition
exchang swap each
ship vessel boat trawler frigate craft tanker ferr
vessel ship boat trawler frigate craft tanker ferr
boat vessel ship craft trawler
soldier troop serviceme peacekeep private
troop soldier serviceme peacekeep
plane aircraft jet airliner
aircraft plane jet helicopter airliner
vehicle car truck lorr tractor
compan firm business enterprise manufactur
firm compan business enterprise manufactur
cours train lesson class instruct tuition seminar workshop
train cours lesson class instruct tuition seminar workshop
teacher instruct tutor lectur
doctor physician surgeon medic
nurse medic
prison detain captive inmate convict hostage
waiver abolish exempt waiv visa-free free
fold ceas bankrupt clos insolven
extradit handed hand wanted surrender
rescu save saved saving help pick
spying spy spies espionage intelligence agent
resign stepped step quit left office
elect vote won win poll ballot
power electric energy station plant megawatt
plant station factory works mill
envoy diplomat ambassador represent consul legation
ceasefire truce armistice cease fighting hostilit
truce ceasefire armistice
tariff dut customs levy
weapon arms arm munition embargo
embargo ban prohibit
student university pupil scholar youth
school universit academ college educat
flood rain storm water inundat
crash accident collid fell
death died killed dead dies
birth born
shooting shot fire
ferry ship boat vessel passenger
airline fly flight carrier air
flight fly flew air aircraft
farming farm agricultur crop
fishing fish cod trawl
health hospital medic doctor vaccin
vaccine dose jab
refugee asylum migrant displaced
migrant migrat asylum refugee
border frontier
customs dut tariff
minister minist cabinet
cabinet government minist
premier minister
leader president minister king summit head
fair exhibition expo
merger merg join
takeover acquir bought buy
funding fund money paid pay grant loan
loan lent lend borrow credit
debt owe loan lent credit
budget spend spent expenditure
row accus dispute quarrel protest
strike walkout stopped work
spill oil leak
treaty agreement convention
accession acced join
upgrade rais improv moderni
boost increas rais grew rose
slump fell drop declin
surplus export import balance
deficit import export balance
"""

"""By its beginning a short word, and those for which it stands."""
_SHORT = 3


def _rows() -> dict[str, tuple[str, ...]]:
    rows = [row.split() for row in _ROWS.strip().split("\n")]
    found: dict[str, tuple[str, ...]] = {}
    for first, *others in rows:
        found[first] = (*found.get(first, ()), *others)
    return found


_OTHERS = _rows()


def has_kindred(word: str, words: Collection[str]) -> bool:
    """Whether one of the words, by its beginning, is one that a short word stands for."""
    for short, others in _OTHERS.items():
        if word.startswith(short) and any(
            _is_like(one, other) for other in words for one in others
        ):
            return True
    return False


def _is_like(beginning: str, word: str) -> bool:
    """Whether a word begins so; of three letters it has them all: air, but not airy."""
    if len(beginning) > _SHORT:
        return word.startswith(beginning)
    return word.removesuffix("s") == beginning
