"""Wares, trades, buildings and errands that a text names only where its source has the like."""

from __future__ import annotations

WARES = """
inspection inspections
= inspect control check monitor survey examin verif visit audit look oversight
harvesters harvester combines
= harvest combin reap
ploughs plough
= plough plow till
pumps pump
= pump water irrig
warheads warhead
= warhead atom_bomb nuclear_arm nuclear_weap payload
miners
= mine mining pit collier
unions
= union labour labor worker syndic
investors
= invest fund capital sharehold
traders
= trade trading merchant dealer business sell
bankers
= bank financ lend
jets fighters
= jet fight aircraft plane air aviat f- militan rebel soldier combat armed
frigates frigate corvettes corvette
= frigat corvett ship vessel naval navy war boat
turbines turbine
= turbin wind power generat
reactors reactor
= reactor nuclear atom
maize
= maize corn grain cereal
barley
= barley grain cereal malt
poultry
= poultr chick bird egg fowl
salmon
= salmon fish
potash
= potas fertil
aluminium
= alum metal bauxit
tyres
= tyre tire rubber
glass
= glass
museum museums
= museum galler collect exhib
library libraries
= librar book archiv read
mosque mosques
= mosqu islam muslim pray religi
church churches
= church christ cathol orthodox bishop pray religi chapel cathedr
cemetery cemeteries
= cemet grave bur dead
stadium
= stadi sport footb arena
hospital hospitals
= hospit clinic medic health ward
refinery refineries
= refin oil petrol fuel
warehouse warehouses
= warehous stor depot
laboratory laboratories
= lab test research scien
scholarships scholarship fellowships
= scholar fellow stud grant bursar stipend award universit pupil
passports passport
= passp travel identi
embargo embargoes
= embarg ban sanction blockad prohib trade
subsidies subsidy
= subsid support aid grant payment cheap help
extradition
= extrad hand_over return wanted surrend
drugs
= drug narcot medic pharm cocain heroin opi traffic
storm storms
= storm gale hurric cyclon typhoon tempest wind weather
readmission
= readm re-adm return back migra
"""
"""As in `added_tables`."""
