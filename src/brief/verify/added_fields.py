"""Fields of cooperation, goods and people that a text names only where its source has the like."""

from __future__ import annotations

FIELDS = """
health healthcare medicine medical
= health medic hospital doctor vaccin drug pharma clinic nurs treat disease patient surg
energy electricity
= energ electr power oil gas fuel nuclear grid solar wind hydro megawatt
transport transportation
= transp rail road ship port air flight bus truck freight logist route vehic traffic carr
finance financial banking
= financ bank fund loan credit invest money econom fiscal budget currenc tax payment
aviation
= aviat air flight plane aircraft pilot fly
shipping maritime
= ship marit sea port vessel naval cargo freight boat fleet coast harbour harbor
fisheries fishery
= fish cod trawl catch
forestry forests
= forest wood timber tree log
environment environmental climate
= environ climat pollut ecolog emission green nature carbon warming
textiles textile
= textil cloth cotton garment fabric wool apparel
pharmaceuticals pharmaceutical medicines
= pharma medic drug vaccin
chemicals chemical
= chemi fertil petro plastic
tractors tractor
= tract farm agric machin
harvesters harvester
= harvest combine
engines engine
= engin motor turbine
ammunition
= ammun munition shell bullet cartridge round
tanks tank
= tank armour armor
submarines submarine
= submar
missiles missile
= missil rocket ballist
drones drone
= drone unmanned uav
helicopters helicopter
= helicop aircraft
rice
= rice basmati grain
tea
= tea
fruit fruits
= fruit citrus mango apple orange banan veget produce
vegetables
= veget fruit potato produce
meat beef
= meat beef lamb pork poultry cattle
leather
= leather hide shoe footwear
soldiers
= soldier troop militar army force serviceme personnel men garrison battal regim
civilians civilian
= civil popul people resident innocent non-combat inhabit
workers labourers labour
= work labour labor employ staff emplo migra job
diplomats diplomat
= diplom ambass envoy embass consul attach
fishermen fisherman fishers
= fish trawl
businessmen entrepreneurs merchants
= busin entrep merch compan firm trad industrial
scientists scientist
= scien research academ
women woman
= wom female girl lady
tourists tourist holidaymakers
= tour holiday visit travel
prisoners prisoner
= prison captive detain inmate jail pow
hostages hostage
= hostag captiv abduct kidnap
pilgrims pilgrim
= pilgr hajj shrine
refugees refugee
= refug displac asyl migra flee fled
artists artist
= artis art music perform paint theat film
designing designs
= design develop plan draw
smuggling
= smugg contraband traffick illicit
trafficking
= traffick smugg illicit
piracy
= pira
cybersecurity cyber
= cyber digital comput internet hack online informat
telecommunications
= telecom phone network internet mobile
irrigation
= irrig water canal
housing
= hous home dwelling apartment flat
water
= water river irrig sea dam rain well drink ocean
"""
"""As in `added_tables`."""
