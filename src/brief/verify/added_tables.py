"""Words that a text adds nothing by only where its source has the like: kinds and degrees."""

from __future__ import annotations

WORDS = """
ordinary
= ordin normal common everyday usual plain regular civil
diplomatic
= diplom embass envoy foreign
= ministr mission consul capital relation
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
= private merchant sell market customer firm business paying profit
agricultural
= agri farm crop food rural cattle
industrial
= industr manufactur factor plant produc
naval
= nav fleet warship frigate destroy submar sailor seam admiral commodore corvette gunboat
maritime
= marit sea ship nav ocean marin coast port fish vessel
aerial
= aer air fl
annual annually yearly
= annual year every anniv each
= twelve each_ 12 per_
monthly
= month
= per_month each_month
weekly
= week
trilateral
= trilat three third
multilateral
= multilat several many international nations forum organi
domestic
= domest home intern own nation local
= local inside within
private privately
= privat compan business firm closed individual behind own
= not_admit public_was public_were without_the_public in_camera
= own civilian non-state commerc
temporary temporarily
= tempor interim short until provis month week brief while
= for_a for_the_time until pending
permanent permanently
= perman stand lasting always resident for_good ever
= indefinit lasting keep stay year-round standing
illegal illegally unlawful
= illeg unlaw law against smuggl ban breach violat traffick prohibit irregular
= not_allow permit forbid forbad outlaw black irregular
political
= polit govern party state minist elect power
cultural
= cultur art herit film festival music museum theat language histor exhib
financial
= year financ fund money bank budget loan invest credit pay cost payment econom fiscal
medical
= medic health hospital doctor drug patient nurs clinic pharma vaccin surg
= treat ward surg patient ill sick
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
= behind quiet nobody_k no_one_k without_the_knowledge hid conceal privat not_made_public
= unannounc unpublish discreet under_cover nobody_outside
unofficial unofficially informal informally
= inform unoffic private margin
= no_official not_official
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
= harm suffer shot treated hospital
killed
= kill dead die dying death casualt lives lost shot slain murder
= perish claim fatal los victim bod burial drown
= surviv
compulsory mandatory
= compuls mandat must oblig requir
= requir every all must have_to has_to bound
voluntary voluntarily
= volunt will option own_accord
confidential
= confid secre closed private
= not_public unpublish not_to_be
renewable
= renew wind solar hydro green
offshore
= offshore sea off coast ocean marine
binding
= bind bound oblig force commit law legal valid
sure certain convinced confident
= sure certain convinc confident guarant doubt clear must will
= no_question believ bound will positiv
guaranteed guarantees guarantee
= guarant ensur assur pledg secur promis
undoubtedly certainly definitely unquestionably
= undoubt certain defin doubt clear must question
mostly mainly chiefly largely primarily predominantly
= most main chief large primar predomin major above_all especial particular bulk per_cent % half
= core key focus principal essential
= three_quarters two_thirds majority most general almost nearly overwhelm
entirely wholly completely fully totally
= entire whole complet full total all every 100 end
= alone only nothing_but without_exception exclusiv the_last none no wip thorough
regularly routinely
= regular routin often period annual every each frequent continu year month week always schedul
= repeat usual habit series constant
= each annual twice every_ weekly monthly meets onc
rarely seldom
= rare seldom few little limited hardly occasion infreq once not
= scarce barely exception
unanimously unanimous
= unanim all consens without_a_vote without_dissent every against none nobody by_common_accord to_0
= one_voice
reluctantly grudgingly
= reluct grudg hesit unwill pressure
= only_after despite persua pressed
hastily
= hast hurr quick rush sudden speed
jointly
= joint togeth both with common two side co-
observer observers
= observ watch monitor
convicted
= convict guilty sentenc
= found_guilty sentenc jail court prison verdict
guilty
= guilt convict commit responsib liable
= sentenc verdict
fined
= fine penal
neglected neglects neglect neglecting
= neglect ignor disregard overlook fail forg not little less
trailed lagged
= trail lag behind less small last
= below few low short weak
flourished thrived prospered boomed boom flourishing thriving booming
= flourish thriv prosper boom grew grow success rich expan well good strong rise rose
collapsed
= collaps broke fail fell crash ruin
= came_down gave_way end disinteg plung slump fold bankrupt
suspended halted ceased discontinued postponed cancelled scrapped shelved stopped scrapping halting
= suspen halt ceas discontin postpon cancel scrap shelv stop freez froz end put_off delay interrupt
= only later defer next put_on_ice on_ice on_hold
= paus clos call_off called_off held_up broke_off broken_off put_off laps withdr drop
= abandon void
= shut dropp ran_out run_out expir not_ never no_longer longer strike out_of_service ground
= adjourn waiv
= before until
= replac
resumed reopened restored revived
= resum reopen restor reviv again renew restart back re-
= came_back come_back return sit_down sat_down anew once_more reinstat new back_to
= repair renovat refurb rebuil mend clean lift
completed finished
= complet finish end done final conclud built ready full deliver paid last clos achiev open through
= to_date
= ready hand inaug in_service built last_ set
withdrew withdrawn
= gave_up giv drop scrap end withdr pull left leave recall remov quit out
= retract taken_back took_back take_back scrapp rescind back_out backed_out quit resign leave ceas
= no_longer longer
drafted
= draft wrote writ prepar author text negot
= drew_up draw_up drawn_up pen work_out worked_out formulat compos word
founded
= found establish set_up creat start began launch born form open
= base ground root went_back goes_back exist sinc origin brought_into set_up dates_ dated_
mediated brokered
= mediat broker between help good_offices host
= good_office intermedi go-between facilitat host talk peace arrang offic
donated
= donat gift gave give given grant free present contribut hand aid bequ
= handed provid without_charge generos paid_for pay_for offer
leased rented chartered
= leas rent hir chart
= let let_ borrow
smuggled
= smuggl contraband traffick illeg
= contraband hidden without_declar conceal clandest
stolen
= stol steal theft loot
= took taken rob burgl missing disappear
escaped fled
= escap fle ran_away left
= got_away get_away broke_out slip flight elud out_of left leav
resigned
= resign step quit left leav depart out former
= gave_up give_up given_up vacat cost bow threw stand_down stood_down go went post
dismissed sacked fired
= laid_off lay_off lay-off redundan job_cuts cut_jobs let_go shed
= dismiss sack fir remov oust reject replac relie strip shak drop term discharg
= notice let_go lost_his lost_her lost_their lose_his lose_their cashier forced_out show swept
= out_of ous relieved purg redund turned_down threw thrown quit
elected re-elected
= elect vot poll won ballot chos
= voter seat return victory win won
appointed
= appoint nam nominat becam becom made took new install chos
= appoint post succe head_of replac sworn promot choice took put_in chose entrust mandat
mercenary mercenaries
= mercen
refugees refugee
= refug asyl displac fled
= fled flee uproot camp
tourists tourist
= tour visit travel holiday guest
= holiday arrivals travell
drones drone
= drone unman uav
= unman uncrew remot pilotless
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
= owe repay bond
corruption
= corrupt brib graft
= kickback bribe embezz misus nepot
espionage
= espion spy spies intellig
= agent spy pass secret
tariffs tariff
= tariff dut custom levy
= charge tax import
quotas quota
= quota limit catch allow share total
= ceil cap tonnes maximum
sanctions
= sanction embargo restrict penal measure designat list blacklist
= freez punish ban blacklist bar
sure convinced definitely undoubtedly inevitable inevitably certainly
= sure certain convinc confiden doubt definit inevitab clearly bound must insist guarant
= no_way know always assur
trade
= trad commerc export import sell sold buy bought turnover goods market sale business econom
= merchan tariff customs purchas suppl exchang
defence
= defen milit arm secur weapon forc war
education
= educat school universit stud teach learn academ scholar train colleg
culture cultural
= cultur art music film herit museum festival exhibit theatr concert danc literat language
agriculture agricultural farming
= agric farm crop livestock rural cotton tractor harvest grain food fruit
justice
= justic law court legal judic judg prosec
"""
"""Words of a text, and under them beginnings of words one of which the source has: its own first
five letters, where nothing stands there."""
