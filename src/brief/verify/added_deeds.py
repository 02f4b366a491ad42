"""Deeds and verdicts that a text adds nothing by only where its source has the like."""

from __future__ import annotations

DEEDS = """
surrendered capitulated yielded
= surrend capitul gave_up giv yield lay laid lost
bought purchased acquired
= bought buy purchas acquir order sale sold sell paid_for pay_for payment import
= procur got take took deal contract
defected deserted
= defect desert fled
rebuked reprimanded scolded chided
= rebuk repriman scold chid critic condemn protest censur summon
courted courts wooed woos
= court woo seek sought
shunned shuns shunning
= shun avoid ignor boycott isol refus
betrayed deceived misled cheated
= betray deceiv misle mislead cheat lie fals trick fraud
humiliated
exploited exploits
= exploit abus
colonised annexed
= coloni annex occup seiz
seized captured confiscated expropriated
= seiz captur confisc expropr took take impound detain arrest
nationalised nationalized
= national state
privatised privatized
= privat sold
poisoned
= poison
sabotaged sabotage
= sabot blew cut damag
hacked
= hack cyber
bankrupt insolvent
= bankrup insolv debt fail credit closed wound_up broke
defaulted
= default
embezzled laundered laundering
= embezz launder stol theft fraud
evaded circumvented bypassed dodged
= evad evas circumv bypass dodg avoid around
leaked
= leak
forged faked fabricated invented
= forg fak fabric invent fals
dominated dominates dominate
= domin control lead led main larg most
subsidised subsidized subsidises subsidizes
= subsid fund pay paid aid grant support
mobilised mobilized
= mobil call
deployed stationed
= deploy station mobil sent send troop based garrison maint
evacuated
= evacu left leave mov rescue
overthrew overthrown toppled ousted
= overthr topple oust coup remov fell fall depos
coup
= coup putsch overthr
assassinated assassination
= assass kill murder shot
kidnapped abducted abduction
= kidnap abduct hostag taken
hijacked
= hijack
demolished destroyed razed
= swept wash damag lost collaps gone level demol destr raz bomb ruin fire tear tore pull wreck
exploded explosion
= explo blast blew bomb
crashed
= crash
sank sunk
= sink sank sunk wreck lost down
monopoly monopolised monopolises
= monopol only sole exclus
married
= marr wed husband wife spouse
promised pledged vowed
= promis pledg vow commit undert will word assur guarant would swor
abolished repealed revoked
= drop no not since ceas gone long free lapse
= abol repeal revok end scrap withdr annul cancel remov lift
smears smeared
= smear
flattered flatters
= flatter prais
bullied bullies
= bull threat press intimid coerc
meddled meddles interfered interferes
= meddl interf interv
incited incites provoked provokes
= incit provok provoc inflam stir
harboured harbours sheltered
= harbour harbor shelt refug
bribed
= brib corrupt
spied
= spy spie espion intell
plotted
= plot plan conspir
begged pleaded implored
= beg plead implor appeal urg ask request
gloated
= gloat
enormous huge immense gigantic
= enorm huge immens gigan massive vast very great big billion larg mega
tiny negligible insignificant minuscule
= tin neglig insign small minor modest little marginal low limit less trivial
abnormal unusual exceptional extraordinary
= abnorm unusu except rare unpreced not_normal special extraord first never
reluctant unwilling
= reluct unwill hesit wary cauti doubt slow refus
hesitant
= hesit slow doubt cauti wary
wary sceptical skeptical doubtful
= war sceptic skeptic doubt cauti concern question unsure unlikely hesit suspic
unfriendly antagonistic
= unfriend enem antagon hostil tens
peaceful peacefully
= peac
violent violently
= violen clash riot fight kill attack
competed compete competes rivalry rivals rival
= compet rival contest race enem
corrupt
= corrup brib
incompetent inept
= incomp inept
hopeless hopelessly
= hopeless
flawless perfect
= flawl perf fault
disastrous catastrophic
= disast catast ruin
lucrative profitable
= lucrat profit earn gain benefit money
costly expensive
= cost expens pric luxur dear
cheap
= cheap low inexp afford
useless worthless pointless
= useless worthl point
unstable volatile
= unstab volat tens crisis fragil
stagnant stagnating stalled
= stagn stall flat stuck block halt no_progress slow wait delay
poor
= poor weak bad low pover
aggressive aggressively
= aggress attack hostil assert
dependent dependence
= depend rel need
independent independently
= independ own sovereign free alone
puppet vassal satellite
= puppet vassal satell
birthday
= birth born
treaty treaties
= treat convention protocol pact agreement accord
leak
= leak
launching
= launch fir lift
engines engine
= engin motor
laser lasers
= laser
radar radars
= radar
cargo freight
= cargo freight goods ship transport
charter
= chart
passenger passengers
= passeng people travel
parades parade
= parad march
rifles rifle pistols guns
= rifl pistol gun weapon arms
bombs bomb
= bomb explos
mines
= mine
spies spy
= spy spie espion intell agent
prisoners prisoner
= prison detain captiv jail custody
hostages hostage
= hostag captiv kidnap
bribes bribe
= brib corrupt
casinos casino
= casin
"""
"""As in `added_tables`."""
