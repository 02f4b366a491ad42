"""Things and people that a text names only where its source has them, in that or a like word."""

from __future__ import annotations

THINGS = """
wine
= wine vine
beer
= beer brew
spirits
= spirit alcohol
tobacco cigarettes
= tobac cigar
= smok
honey
cheese
= chees dairy milk
milk
= milk dairy
wool
= wool sheep cloth
timber
= timb wood log forest
cement
copper
gold
silver
diamonds
carpets carpet
= carpet rug
furniture
= furnit
yachts yacht
= yacht boat sail
bicycles
= bicyc bike cycl
cars
= car auto vehic motor
lorries trucks
= lorr truck vehic
buses
= bus vehic
trains railway railways rail
= train rail
airports airport
= airport fl air
bridges bridge
= bridg
tunnels tunnel
= tunnel
dams dam
= dam hydro
roads road motorway motorways
= road motorw highw street lane way route
pipelines pipeline
= pipelin pipe gas oil
satellites satellite
= satel space orbit
telephones
= phon
computers computer
= comput
software
= softw program
mining
= mine mining coal ore quarr
banking banks
= bank financ lend credit
research
= research stud scien laborat technol
insurance
= insur
construction
= construct build built
fencing fences fence
= fenc barb wall
migration migrants
= migra asyl refug
sport sports
= sport athlet olymp footb
football
= footb
chess
= chess
opera
= opera
poetry
= poet poem
weddings wedding
= wedd marri
funerals funeral
= funer buri death
pilots pilot
= pilot air fl trial
= aircrew flew fly flown cockpit
sailors sailor
= sail seam crew navy marin
= navy naval ship men crew hand
nurses
= nurs medic hosp health
doctors
= doct medic physic surg health
lawyers
= law legal solicit barrist attorn
engineers
= engin techn
= technic
teachers
= teach school instruct
= lectur professor tutor staff
farmers
= farm grow agric
students pupils
= stud pupil school universit scholar learn class colleg course undergrad grad train young exchang
= youth academ
journalists
= journ report press media correspond edit
= newspap news broadcast photograph
monks nuns priests bishops
= monk nun priest bish church
athletes
= athlet sport olymp
children
= child pupil school minor boy girl
= young youth under-
widows orphans
= wid orph famil
veterans
= veter former ex-
= old served fought ex-serv one_time once_
volunteers
= volunt
princes princess prince
= princ royal crown
kings queens monarch
= king queen monarch royal
spokesman spokeswoman spokesperson
= spokes
= speak said behalf told
founder founders
= found set_up establ start creat
= origin
rebels rebel
= rebel insurg
= rise fighter guerr upris separat mutin
militants
= milita terror
= extrem armed gunm fighter islam jihad insurg
pirates
= pirat
smugglers
= smugg
retired
= retir former ex- left rtd ret. ret) emerit
= pension once used_to one-time onetime stepp quit service
courts
= court judg tribun
= tribun justice legal sentenc ruling
prisons prison
= prison jail detain custod sentenc behind_bars incarcerat convict court
fleet
= fleet ship vessel nav boat
= craft tonnage
army armies
= army armed milit troop soldier force
= land regiment battal general
cavalry
= cavalr
artillery
= artill gun
gas
= gas energ lng lpg methan
decoys decoy
= decoy
vaccines vaccine vaccination
= vaccin jab immuni
epidemic pandemic
= epidem pandem covid virus outbreak disease
= infect illness plague outbreak typhus choler measles fever influenz polio ebola rage
earthquake
= earthq quak tremor seism shook shak
flood floods flooding
= flood
= water rain burst inundat
drought
= drough dry
famine
= famin hunger
tax taxes taxation
= tax levy dut fisc
= impost charge duty
pension pensions
= pensi retir
lottery
= lotter
ransom
= ransom
bribe
= brib
fine fines
= fine penal
= pay punish
riot riots
= riot unrest
= clash violen protest loot
referendum
= refer vot
census
= census count
coronation
= coron crown
treason
= treas
blackmail
= blackm
crashed
= crash
= came_down come_down went_down fell collid hit plung into_the_ground
rockets rocket
= rocket missil launch
aliens
= alien foreign
slaves slavery
= slav
jewels jewellery
= jewel
whales whale whaling
= whal
seals
= seal
wolves
= wolf wolv
horses horse
= hors
dogs
= dog
perfume
= perfum
toys
= toy
shoes
= sho
clocks watches
= clock watch
bananas
= banan
oranges
= orang citrus fruit
potatoes
= potat
parliaments parliament parliamentary
= parliam legislat assembl chamber deput lawmak senat congress
= seats motion bill mps mp backbench coalition ratif
= house knesset duma majlis seim sejm althing
frozen
= froz freez ice
dried
= dried dry
smoked
= smok
salted
= salt
canned tinned
= cann tinn tins
refined
= refin
crude
= crude oil
"""
"""As in `added_tables`."""
