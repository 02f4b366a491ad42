"""Things and people that a text names only where its source has them, in that or a like word."""

from __future__ import annotations

THINGS = """
tobacco cigarettes
= tobac cigar
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
= min coal ore
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
sailors sailor
= sail seam crew navy marin
nurses
= nurs medic hosp health
doctors
= doct medic physic surg health
lawyers
= law legal solicit barrist attorn
engineers
= engin techn
teachers
= teach school instruct
farmers
= farm grow agric
journalists
= journ report press media correspond edit
monks nuns priests bishops
= monk nun priest bish church
athletes
= athlet sport olymp
children
= child pupil school minor boy girl
widows orphans
= wid orph famil
veterans
= veter former ex-
volunteers
= volunt
princes princess prince
= princ royal crown
kings queens monarch
= king queen monarch royal
spokesman spokeswoman spokesperson
= spokes
founder founders
= found set_up establ start creat
rebels rebel
= rebel insurg
militants
= milita terror
pirates
= pirat
smugglers
= smugg
retired
= retir former ex- left
courts
= court judg tribun
prisons prison
= prison jail detain custod
fleet
= fleet ship vessel nav boat
army
= army armed milit troop soldier force
cavalry
= cavalr
artillery
= artill gun
gas
= gas energ
decoys decoy
= decoy
vaccines vaccine vaccination
= vaccin jab immuni
epidemic pandemic
= epidem pandem covid virus outbreak disease
earthquake
= earthq quak
flood floods flooding
= flood
drought
= drough dry
famine
= famin hunger
tax taxes taxation
= tax levy dut fisc
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
riot riots
= riot unrest
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
"""
"""As in `added_tables`."""
