"""Deeds and verdicts that a text adds nothing by only where its source has the like."""

from __future__ import annotations

DEEDS = """
surrendered capitulated yielded
= surrend capitul gave_up giv yield lay laid lost
= hand accept renounc
chaired chairs chair co-chaired
= chair head presid led lead moderat host under_the under_his under_her
born
= born birth nativ come_from came_from hail origin grew_up raised_in
bought purchased acquired buys
= export customer market demand
= bought buy purchas acquir order sale sold sell paid_for pay_for payment import
= procur got take took deal contract
= obtain secur spent paid import procur invest bid supplied supply deliver owner
= worth
defected deserted
= defect desert fled
= chang_sides switch went_over join left asylum
rebuked reprimanded scolded chided
= rebuk repriman scold chid critic condemn protest censur summon
= admonish reproach lectur dress attack upbraid slam complain
courted courts wooed woos
= court woo seek sought
= invit attract lure favour curry approach
shunned shuns shunning
= shun avoid ignor boycott isol refus
= stay_away stayed keep_away kept absent turn_back turned_its
betrayed deceived misled cheated
= betray deceiv misle mislead cheat lie fals trick fraud
= trust tell_the_truth untru mislead promis
humiliated
= humil humbl embarrass sham lost_face mock degrad
exploited exploits
= exploit abus
= use misus profit advantage mine mined
colonised annexed
= coloni annex occup seiz
= took take conquer coloni incorporat absorb
seized captured confiscated expropriated
= seiz captur confisc expropr took take impound detain arrest
= hold held grab raid police customs hands_on possession intercept storm overran
nationalised nationalized
= national state
= nation takeover took_over expropr public hands govern
privatised privatized
= privat sold
= private sell sale investor
poisoned
= poison
= toxi dose novichok
sabotaged sabotage
= sabot blew cut damag
= blown blast explo disrupt deliberate arson
hacked
= hack cyber
= intrud breach online attack
bankrupt insolvent
= bankrup insolv debt fail credit closed wound_up broke
= receiver liquid insol out_of_money out_of_business ruin administration owe folded
defaulted
= default
= not_pa miss unpaid fail non-pay
embezzled laundered laundering
= embezz launder stol theft fraud
evaded circumvented bypassed dodged
= evad evas circumv bypass dodg avoid around
= escap get_round got_round elud loophole flout skirt side-step sidestep
leaked
= leak
= publish press reveal disclos public surfac became_known came_out got_out
forged faked fabricated invented
= forg fak fabric invent fals
= counterfeit bogus made_up doctor sham not_genuine
dominated dominates dominate
= domin control lead led main larg most
subsidised subsidized subsidises subsidizes
= subsid fund pay paid aid grant support
= money budget cost bears help cheap support
mobilised mobilized
= mobil call
deployed stationed
= deploy station mobil sent send troop based garrison maint
= base mov bring brought put post assign dispatch despatch stay forces serv reinforc ship
evacuated
= evacu left leave mov rescue
= flown bring brought safety out_of
overthrew overthrown toppled ousted
= overthr topple oust coup remov fell fall depos
= depose seiz drove driven ejected unseat took_power taken_power putsch revolt
coup
= coup putsch overthr
= seiz took_power taken_power takeover took_over junta army overth toppl depos ous putsch mutin
= uprising
assassinated assassination
= assass kill murder shot
= murder attempt_on gun down slain dead
kidnapped abducted abduction
= kidnap abduct hostag taken
= seiz held captur grabb ransom
hijacked
= hijack
demolished destroyed razed
= swept wash damag lost collaps gone level demol destr raz bomb ruin fire tear tore pull wreck
= remov knock flat blown wiped burn earth rubble broke_up hit
exploded explosion
= explo blast blew bomb
= went_off detonat burst
crashed
= crash
= came_down come_down went_down fell collid hit into plung impact accident wreck ditch smash
= into_the_ground
sank sunk
= fell fall drop declin shr sink sank sunk wreck lost down
= founder caps went_down gone_down scuttl bottom
monopoly monopolised monopolises
= monopol only sole exclus
married
= marr wed husband wife spouse
= wed union bride groom couple
promised pledged vowed
= promis pledg vow commit undert will word assur guarant would swor
= held_out hold_out prospect give_its_word word sw pledg offer agreed undertak intend said_it say
= going_to shall plan assur commit put_up target goal aim is_to are_to was_to were_to
abolished repealed revoked
= drop no not since ceas gone long free lapse
= abol repeal revok end scrap withdr annul cancel remov lift
= dispens do_away did_away scrap discontin stop longer cancel expire overturn strike struck drop
smears smeared
= smear
flattered flatters
= flatter prais
= compliment admir
bullied bullies
= bull threat press intimid coerc
= coerc forc lean browbeat
meddled meddles interfered interferes
= meddl interf interv
= involv mix affairs
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
= scheme secret prepar intend
begged pleaded implored
= beg plead implor appeal urg ask request
= beseech press call entreat
gloated
= gloat
enormous huge immense gigantic
= enorm huge immens gigan massive vast very great big billion larg mega
= tremend colossal unprec record billions giant heav much
tiny negligible insignificant minuscule
= tin neglig insign small minor modest little marginal low limit less trivial
= slight handful few scarc margin drop
abnormal unusual exceptional extraordinary
= abnorm unusu except rare unpreced not_normal special extraord first never
= unheard rar for_once strange odd atyp
reluctant unwilling
= reluct unwill hesit wary cauti doubt slow refus
= hang_back hung averse disincl balk not_want not_keen unenthus resist drag
hesitant
= hesit slow doubt cauti wary
wary sceptical skeptical doubtful
= war sceptic skeptic doubt cauti concern question unsure unlikely hesit suspic
= scept suspic caut fear distrust mistrust anxious worr careful
unfriendly antagonistic
= unfriend enem antagon hostil tens
= cool cold bad strained sour hostil
peaceful peacefully
= peac
violent violently
= violen clash riot fight kill attack
= force shoot shot blood beat stone burn dead death injur
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
= pay well rich
costly expensive
= cost expens pric luxur dear
= million billion dear money sum high heavy
cheap
= cheap low inexp afford
useless worthless pointless
= useless worthl point
unstable volatile
= unstab volat tens crisis fragil
= unrest turmoil shak uncertain violence unsettl fluctuat swing
stagnant stagnating stalled
= stagn stall flat stuck block halt no_progress slow wait delay
= standstill hold delay not_mov nowhere held_up stop paraly freez frozen same unchang idle
poor
= poor weak bad low pover
aggressive aggressively
= aggress attack hostil assert
dependent dependence
= depend rel need
independent independently
= independ own sovereign free alone
= without self
puppet vassal satellite
= puppet vassal satell
birthday
= birth born
treaty treaties
= treat convention protocol pact agreement accord ratif acced party articl
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
= goods load tonnes container merchand deliver
charter
= chart
passenger passengers
= passeng people travel customer commut
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
= prison detain captiv jail custody sentenc convict court murder
= captur held
hostages hostage
= hostag captiv kidnap
bribes bribe
= brib corrupt
casinos casino
= casin
"""
"""As in `added_tables`."""
