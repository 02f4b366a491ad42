"""Words that a text adds nothing by only where its source has the like: kinds, degrees, terms."""

from __future__ import annotations

WORDS = """
ordinary
diplomatic
= diplom embass envoy foreign
consular
civil civilian civilians
= civil people population human innocent
military
= milit armed army armies defen soldier troop force war arms weapon naval
nuclear atomic
= nuclear atom warhead
ballistic
= ballist missile rocket
conventional
commercial
= commerc trad business market compan sale
agricultural
= agri farm crop food rural cattle
industrial
= industr manufactur factor plant produc
naval
= nav fleet warship frigate destroy submar
maritime
= marit sea ship nav ocean marin coast port fish vessel
aerial
= aer air fl
annual annually yearly
= annual year every anniv each
monthly
= month
weekly
= week
trilateral
= trilat three third
multilateral
= multilat several many international nations forum organi
domestic
= domest home intern own nation local
private privately
= privat compan business firm closed individual behind own
temporary temporarily
= tempor interim short until provis month week brief while
permanent permanently
= perman stand lasting always resident for_good ever
illegal illegally unlawful
= illeg unlaw law against smuggl ban breach violat traffick prohibit irregular
political
= polit govern party state minist elect power
cultural
= cultur art herit film festival music museum theat language histor exhib
financial
= year financ fund money bank budget loan invest credit pay cost payment econom fiscal
medical
= medic health hospital doctor drug patient nurs clinic pharma vaccin surg
criminal criminals
= crimin crime offen police prosecut gang court convict
electoral
= elect vot poll ballot
judicial
= judic court judg law legal
humanitarian
= human aid relief refugee emergency
scientific
= scien research stud universit laborat academ technolog
religious
= relig church mosque faith muslim christian pilgrim islam temple
secret secretly covert covertly
= secre covert confid closed undisclos classified hidden clandest
unofficial unofficially informal informally
= inform unoffic private margin
provisional provisionally
= provis interim tempor prelim
unilateral unilaterally
= unilat alone one_side own
unconditional unconditionally
= uncondit without_condit condit
chemical chemicals
= chemic
biological
= biolog germ
defensive
= defens defenc self
offensive
= offens attack strik assault
wounded injured
= wound injur hurt casualt
killed
= kill dead die dying death casualt lives lost shot slain murder
compulsory mandatory
= compuls mandat must oblig requir
voluntary voluntarily
= volunt will option own_accord
confidential
= confid secre closed private
renewable
= renew wind solar hydro green
offshore
= offshore sea off coast ocean marine
binding
= bind bound oblig force commit law legal valid
sure certain convinced confident
= sure certain convinc confident guarant doubt clear must will
guaranteed guarantees guarantee
= guarant ensur assur pledg secur promis
undoubtedly certainly definitely unquestionably
= undoubt certain defin doubt clear must question
mostly mainly chiefly largely primarily predominantly
= most main chief large primar predomin major above_all especial particular bulk per_cent % half
= core key focus principal essential
entirely wholly completely fully totally
= entire whole complet full total all every 100 end
regularly routinely
= regular routin often period annual every each frequent continu year month week always schedul
= repeat usual habit series constant
rarely seldom
= rare seldom few little limited hardly occasion infreq once not
unanimously unanimous
= unanim all consens without_a_vote without_dissent every against none nobody by_common_accord to_0
reluctantly grudgingly
= reluct grudg hesit unwill pressure
hastily
= hast hurr quick rush sudden speed
jointly
= joint togeth both with common two side co-
observer observers
= observ watch monitor
convicted
= convict guilty sentenc
guilty
= guilt convict
fined
= fine penal
trailed lagged
= trail lag behind less small last
flourished thrived prospered boomed boom flourishing thriving booming
= flourish thriv prosper boom grew grow success rich expan well good strong rise rose
collapsed
= collaps broke fail fell crash ruin
suspended halted ceased discontinued postponed cancelled scrapped shelved
= suspen halt ceas discontin postpon cancel scrap shelv stop freez froz end put_off delay interrupt
= only later defer next put_on_ice on_ice
= paus clos call_off called_off held_up broke off laps withdr drop abandon not_ void
resumed reopened restored revived
= resum reopen restor reviv again renew restart back re-
completed finished
= complet finish end done final conclud built ready full deliver paid last clos achiev open through
= to_date
withdrew withdrawn
= gave_up giv drop scrap end withdr pull left leave recall remov quit out
drafted
= draft wrote writ prepar author text negot
founded
= found establish set_up creat start began launch born form open
mediated brokered
= mediat broker between help good_offices host
donated
= donat gift gave give given grant free present contribut hand aid bequ
leased rented chartered
= leas rent hir chart
smuggled
= smuggl contraband traffick illeg
stolen
= stol steal theft loot
escaped fled
= escap fle ran_away left
resigned
= resign step quit left leav depart out former
dismissed sacked fired
= dismiss sack fir remov oust reject replac relie strip shak drop term discharg
elected re-elected
= elect vot poll won ballot chos
appointed
= appoint nam nominat becam becom made took new install chos
mercenary mercenaries
= mercen
refugees refugee
= refug asyl displac fled
tourists tourist
= tour visit travel holiday guest
drones drone
= drone unman uav
tanks
= tank armour armor
submarines submarine
= submar u-boat underwater
missiles missile
= missil rocket
ammunition
= ammunit munit shell round bullet
helicopters
= helicop
oil
= oil petrol crude fuel hydrocarb
coal
= coal
wheat
= wheat grain cereal flour
sugar
= sugar
coffee
= coffee
cotton
= cotton
steel
= steel iron metal
uranium
= uran nuclear
fertiliser fertilisers fertilizer fertilizers
= fertili potash urea nitrogen phosph
electricity
= electr power energ grid watt
tourism
= tour travel visit holiday hotel
extradition extradite extradited
= extrad surrender hand return
terrorism
= terror extrem bomb attack
loans loan
= loan lend lent credit borrow debt
debts debt
= debt owe loan credit borrow arrear default
corruption
= corrupt brib graft
espionage
= espion spy spies intellig
tariffs tariff
= tariff dut custom levy
quotas quota
= quota limit catch allow share total
sanctions
= sanction embargo restrict penal measure designat list blacklist
"""
"""Words of a text, and under them beginnings of words one of which the source has: its own first
five letters, where nothing stands there."""
TERMS = """
broke_down fell_through fell_apart
= broke break fail fell fall collaps
bound_up
= bound link tie connect depend relat
at_a_record a_record_high a_record_number
= record high most never peak larg
by_mistake in_error
= mistak error wrong accident
by_decree
= decree
by_referendum
= referend
on_government_orders on_orders
= order instruct command told direct
behind_schedule
= schedul late delay behind
ahead_of_schedule
= schedul early ahead before
at_once
= at_once immediat soon instant prompt
without_a_vote
= vote consens
at_a_loss at_a_discount
= loss discount below less cheap
in_vain
= vain fail without
with_the_help
= help aid assist support with
on_condition_that on_the_condition_that provided_that
= condit provid if unless long_as only subject depend requir must until once
in_return_for in_exchange_for
= return exchang swap barter recip compensat quid against deal pay paid trad
under_pressure under_duress
= pressur press force forcing demand insist threat compel sanction duress
at_the_request at_the_invitation at_the_insistence at_the_urging
= request invit ask insist behest call appeal guest host wish demand urg
in_retaliation in_reprisal
= retal repris respond response counter answer tit-for-tat
in_protest
= protest object anger condemn against
in_violation in_breach
= violat breach contrav broke against break unlaw illeg
free_of_charge
= free no_cost without_charge gift donat grant nothing no_fee no_dues gratis exempt waiv
at_gunpoint
= gun
behind_closed_doors
= closed privat confid secre
for_life
= life lifelong
under_oath
= oath sworn testif testim
without_warning
= without warning sudden unannounc surprise
without_consent
= consent permi unauthor without agre
on_credit
= credit loan debt borrow
in_cash
= cash
in_secret
= secre covert confid closed
by_force
= force forcib
under_arrest
= arrest detain custod
"""
"""The same of several words."""
