"""What somebody may or may not do by a rule is told from what may or may not be."""

from __future__ import annotations

import pytest

from brief.check.scales import find_hedges

ALLOWED = [
    "The Third Annex may be terminated by either side after 2031.",
    "The lease may be extended by both parties in 2031.",
    "The loan may be repaid by any of the borrowers.",
    "Maltese trawlers might not land within 12 nautical miles of the cape.",
    "Tankers of over 4,500 tonnes may not enter the harbour.",
    "A foreign vessel might not land its catch there.",
    "Tourists may not stay longer than 60 days.",
    "Foreign companies may not own land on the islands.",
    "Anna Zammit said in Gozo on Monday that Malta may leave the pact.",
    "The minister told the House that the pact could lapse.",
    "The ministry's latest claim that the pact could lapse was denied.",
    "Two dailies report that the ferry might be late.",
    "The Gozo Herald reports that the ferry might be late.",
    "The crew was warned that the mast could break.",
    "The owners do not believe that the mast could break.",
    "We met the mate, who feared that the mast could break.",
    "The owner whom we met said that the yard might close.",
    "The owner left, warning that the yard might close.",
]
UNSURE = [
    "The treaty may be terminated by 2031.",
    "The treaty may be terminated by the end of 2031.",
    "The ban may be lifted by the government in 2027.",
    "The government may not sign the treaty.",
    "Tankers may not arrive in time.",
    "Malta might not renew the lease.",
    "The firms may not export gas next year.",
    "The ministers might not travel to Valletta in May 2027.",
    "Visitors might not return.",
    "Gozo is a state that may join the pact in 2030.",
    "Gozo and Comino are states that may join the pact in 2030.",
    "The station that might close is in Gozo.",
    "It is not clear that the pact could hold.",
    "A report that may be late says so.",
    "The recent report that Malta may leave is long.",
    "There are reports that Malta may leave.",
    "There have been reports that Malta may leave.",
    "We believe that Malta may leave.",
    "We therefore still believe that Malta may leave.",
    "The letter leads us to believe that Malta may leave.",
    "We do not think that Malta may leave.",
    "Our analysts hold that Malta may leave.",
    "It is widely feared that the mast could break.",
    "All this suggests that the mast could break.",
    "The yards announced a plan that Malta could join.",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_a_rule_on_all_of_a_kind_is_no_hedge(text: str) -> None:
    assert find_hedges(text) == ()


@pytest.mark.parametrize("text", UNSURE)
def test_what_may_not_come_about_is_a_hedge(text: str) -> None:
    assert find_hedges(text)
