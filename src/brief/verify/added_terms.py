"""Terms of several words that a text adds nothing by only where its source has the like."""

from __future__ import annotations

TERMS = """
against_the_wish against_the_will against_his_will against_her_will against_their_will
= against oppos without unwill refus forc despite object protest forbid forbad ban unlawful
broke_down fell_through fell_apart
= broke break fail fell fall collaps
= talks engine stop trouble fault stall end without_result deadlock give_out gave_out out_of_order
= defect malfunc
lost_ground losing_ground
= ground behind declin fell fall less weak
bound_up
= bound link tie connect depend relat
at_a_record a_record_high a_record_number
= record high most never peak larg low small few least best worst ever any_other any_year no_other
by_mistake in_error
= mistak error wrong accident
by_decree
= decree
by_referendum
= referend
on_government_orders on_orders
= order instruct command told direct
behind_schedule
= schedul late delay behind overdue should_have was_due were_due had_been_due was_to were_to
ahead_of_schedule
= schedul earl ahead before sooner
at_once
= at_once immediat soon instant prompt
= straight same_day without_delay forthwith there_and_then
without_a_vote
= vote consens
at_a_loss at_a_discount
= loss discount below less cheap
in_vain
= vain fail without
= no_avail to_no
with_the_help
= help aid assist support with
on_condition_that on_the_condition_that provided_that
= condit provid if unless long_as only subject depend requir must until once
in_return_for in_exchange_for
= return exchang swap barter recip compensat quid against deal pay paid trad
under_pressure under_duress
= pressur press force forcing demand insist threat compel sanction duress
= insist urg push
at_the_request at_the_invitation at_the_insistence at_the_urging
= request invit ask insist behest call appeal guest host wish demand urg
in_retaliation in_reprisal
= retal repris respond response counter answer tit-for-tat
in_protest
= protest object anger condemn against
= anger opposition oppos disagree against_
in_violation in_breach
= violat breach contrav broke against break unlaw illeg
free_of_charge
= free no_cost without_charge gift donat grant nothing no_fee no_dues gratis exempt waiv
at_gunpoint
= gun
behind_closed_doors
= closed privat confid secre
= in_camera without_press no_press secret exclud
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
= behind unannounc hid quiet clandes undisclos
by_force
= force forcib
under_arrest
= arrest detain custod
at_his_own at_her_own at_its_own at_their_own on_his_own on_her_own on_its_own on_their_own
= own sole alone self himself herself itself themsel volunt unasked unprompt without single-hand
"""
"""As in `added_tables`."""
