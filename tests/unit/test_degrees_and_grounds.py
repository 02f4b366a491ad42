"""Likelihoods turned or doubled, reasons that are none, and what somebody may do by right."""

from __future__ import annotations

import pytest
from tests.bases import BASE, told_of

from brief.check.confidence import has_reason
from brief.check.scales import find_denied, find_hedges
from brief.check.turned_terms import turned_terms


@pytest.mark.parametrize(
    "text",
    [
        "It is by no means very likely that Malta will sign.",
        "We doubt that it is likely that Malta will sign.",
        "It is likely that it is untrue that Malta will sign.",
        "It is likely or certain that Malta will sign.",
        "It is in no way likely that Malta will sign.",
        "Norway disputes that it is very likely that Malta will sign.",
        "It is very likely, if the desk is right, that it is false that Malta will sign.",
        "It is likely, or even certain, that Malta will sign.",
        "It is certain or likely that Malta will sign.",
        "There is doubt whether it is likely that Malta will sign.",
        "It is doubtful whether it is probable that Malta will sign.",
        "It is probable that it is a mistake that Malta signs.",
        "It is very likely if not inevitable that Malta will sign.",
        "It is unlikely and impossible that Malta will sign.",
        "We question whether it is likely that Malta will sign.",
        "It is nowhere near likely that Malta will sign.",
        "It is not, all told, likely that Malta will sign.",
        "Few would call it very likely that Malta will sign.",
        "Hardly anybody would think it likely that Malta will sign.",
        "We would not go so far as to call it likely that Malta will sign.",
        "We cannot hold it likely that Malta will sign.",
        "It used to be likely that Malta would sign.",
        "It was likely until the vote that Malta would sign.",
        "There is nothing likely about the view that Malta will sign.",
        "It is no more likely than before that Malta will sign.",
        "It is likely that Malta will sign, which is about an even chance.",
    ],
)
def test_a_likelihood_that_is_doubted_turned_or_doubled_is_told(text: str) -> None:
    assert find_denied(text) or turned_terms(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is very likely that Malta will sign.",
        "Nobody doubts that it is likely that Malta will sign.",
        "It is likely that Malta will sign, although Norway doubts that the price is right.",
        "It is likely that X, certain of its vote, will sign.",
        "It is likely that a false alarm will be raised.",
        "It is unlikely that the report that it is untrue will be heard.",
        "It is likely that the ministry will dispute the price.",
        "It is almost certain that the bill will pass.",
        "We do not doubt that it is likely that Malta will sign.",
        "It is likely that Malta will reject the plan or withdraw.",
        "It is very likely that Malta will find it impossible to pay.",
        "It is likely that Malta will sign, and possible objections will be heard.",
        "It is probable that Malta will question whether it is bound.",
        "Norway doubts the plan; it is likely that Malta will sign.",
        "It is unlikely to be ready by the end of 2028.",
        "It is likely that a certain delay will be met.",
        "It is likely that Malta will not call the plan dead.",
        "It is likely, not least on cost, that Malta will sign.",
        "It is likely that Malta will sign, which is more than Norway hopes.",
        "It is very likely that nothing will come of it.",
        "We think it likely that Malta will sign.",
        "The talks were not easy; we call it likely that Malta will sign.",
    ],
)
def test_a_likelihood_with_a_doubt_of_something_else_beside_it_stands(text: str) -> None:
    assert not find_denied(text)
    assert not turned_terms(text)


@pytest.mark.parametrize(
    "reason",
    [
        "because we think so",
        "because it is",
        "for good reason",
        "because it is likely",
        "as we feel sure",
        "since it is so",
        "because it is very likely",
        "because that is our judgement",
        ", as is obvious",
        "for several good reasons",
        "because we are confident",
        "on account of our impression",
        "because this seems right",
        ", for that is how it is",
        "given what we believe",
        "because it has to be",
    ],
)
def test_to_think_so_or_to_be_sure_is_no_reason(reason: str) -> None:
    assert not has_reason(f"confidence is moderate {reason}.")


@pytest.mark.parametrize(
    "reason",
    [
        "because the plan is official",
        "for want of a second source",
        "because two ministers have said so",
        "as the plan is official but its price is disputed",
        "because nobody has denied it",
        "since the last three were kept",
        "because it has happened before",
        ", for the vote was close",
        "because it is an election year",
        "given one source of grade C",
        "because it rests on a guess",
        "owing to a gap",
        "because we have one report",
        "since Norway thinks so",
        "because it is new",
        "for lack of news",
    ],
)
def test_a_reason_has_words_of_its_own(reason: str) -> None:
    assert has_reason(f"confidence is moderate {reason}.")


@pytest.mark.parametrize(
    "text",
    [
        "Ships of either flag may anchor in the bay.",
        "The Speaker may adjourn the sitting.",
        "The Council may adopt sanctions by unanimity.",
        "The Parliamentary Secretary for Fisheries may sign on behalf of the Minister.",
        "A state may denounce the convention after five years.",
        "The minister may sign on behalf of the government.",
        "A party may denounce the treaty.",
        "A member may leave the pact.",
        "The board may amend the rules by a two-thirds majority.",
        "The deputy may act in the absence of the mayor.",
        "Yachts and vessels may moor at the quays.",
        "A signatory may accede to the protocol.",
        "The chair may suspend the hearing.",
        "An heir may vote by proxy.",
        "Any ship may shelter in the harbour.",
        "Either consul may issue passports.",
        "Each delegation may table two motions.",
    ],
)
def test_what_somebody_may_do_by_right_is_no_hedge(text: str) -> None:
    assert not find_hedges(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council may adopt sanctions.",
        "Ships may collide in the bay.",
        "The Speaker may resign.",
        "The minister may sign the treaty next year.",
        "A storm may close the harbour.",
        "The government may fall by the end of 2027.",
        "A party may leave the coalition.",
        "A new state may emerge.",
        "Ships may avoid the strait.",
        "The bill may pass by a narrow majority.",
        "The party may win a two-thirds majority.",
        "Banks may cut rates.",
        "The cabinet may denounce the treaty in 2027.",
        "A member may be absent.",
        "Visitors may prefer the south.",
        "Any delay may trigger protests.",
        "The army may act on behalf of the rebels soon.",
    ],
)
def test_what_may_come_about_is_one(text: str) -> None:
    assert find_hedges(text)


def _told(text: str, rule: str) -> str:
    return told_of(BASE.replace("Relations were opened on 3 May 1994.", text, 1), (rule,))


def test_what_is_now_known_by_a_name_is_not_of_the_day_of_writing() -> None:
    assert not _told(
        "The case now known as the Channel case was heard on 3 May 1994.", "time-words"
    )
    assert not _told("The hall, now called the Old Mill, was opened on 3 May 1994.", "time-words")
    assert _told("Relations opened on 3 May 1994 are now warm.", "time-words")
    assert _told("The case is now before a court.", "time-words")


def test_houses_that_people_live_in_are_occupied_and_a_land_is_not_plainly_so() -> None:
    assert not _told("Occupied houses were counted on 3 May 1994.", "loaded-word")
    assert not _told("The hall was occupied by tenants on 3 May 1994.", "loaded-word")
    assert _told("The occupied coast was counted on 3 May 1994.", "loaded-word")
    assert _told("The hall was occupied by soldiers on 3 May 1994.", "loaded-word")


def test_an_officer_is_not_an_office_misspelt() -> None:
    office = "  doe: {print: Jane Doe"
    base = BASE.replace(office, "  office: {print: Coast Office, kind: body}\n" + office, 1)

    def told(text: str) -> str:
        return told_of(base.replace("Relations were", text, 1), ("spelling",))

    assert not told("Petty Officer Vella and two Officers were")
    assert told("The Coast Ofice was")
    assert told("The Coast Officel was")
