"""How likely a judgement says that something is, and when: of the contrary, of what has passed."""

from __future__ import annotations

import pytest
from tests.bases import CONFLICTS, FACTS, HEAD, told_of

JUDGED = """\
  judged:
    section: trade
    kind: judgement
    text: "TEXT"
    likelihood: LIKELIHOOD
    confidence: low
    confidence_because: {text: One paper says so., cite: [alpha-2024 para 8]}
    basis: [trade-2019]
"""


def _told(text: str, rule: str) -> str:
    head = HEAD.replace("marking: TLP:CLEAR", "marking: TLP:CLEAR\n  likelihood: icd203")
    judged = JUDGED.replace("TEXT", text)
    judged = judged.replace("LIKELIHOOD", "unlikely" if "unlikely" in text else "likely")
    return told_of(head + FACTS + judged + CONFLICTS, (rule,))


@pytest.mark.parametrize(
    "text",
    [
        "It is likely to be untrue that trade grows.",
        "The claim that trade grows is likely to be wrong.",
        "The forecast that trade will grow is likely to prove mistaken.",
        "It is unlikely to be untrue that trade grows.",
        "Trade is unlikely to fail to grow.",
        "Trade is unlikely not to grow.",
        "It is unlikely that trade will not grow.",
        "It is unlikely that no treaty will be signed.",
    ],
)
def test_how_likely_it_is_that_something_is_not_so_is_told(text: str) -> None:
    assert "but its text says" in _told(text, "likelihood")


@pytest.mark.parametrize(
    "text",
    [
        "The plan is unlikely to fail.",
        "The ban is unlikely to be lifted.",
        "The forecast of the ministry is likely to be wrong.",
        "It is likely that no treaty will be signed.",
        "The two are likely not to sign.",
        "It is unlikely that a state which has not signed will join.",
        "It is unlikely that trade will grow without a treaty.",
        "The minister is unlikely to sign, and trade will not grow.",
    ],
)
def test_what_may_fail_or_not_be_signed_is_judged_as_it_stands(text: str) -> None:
    assert not _told(text, "likelihood")


@pytest.mark.parametrize(
    "text",
    [
        "Trade is likely to grow within a month of May 2024.",
        "Trade is likely to grow within a year of the visit of May 2023.",
        "Trade is likely to grow in the weeks after May 2024.",
        "Trade is likely to grow within 60 days of 3 May 2024.",
        "Trade is likely to grow two years after 2022.",
        "Trade is likely to grow throughout 2024.",
        "Trade is likely to grow no later than May 2024.",
        "Within a month of May 2024 trade is likely to grow.",
        "By May 2024, trade is likely to grow.",
        "It is likely that the treaty will be signed in May 2024.",
        "The port was likely closed in May 2024.",
        "It is likely that the port closed in May 2024.",
    ],
)
def test_a_judgement_of_a_time_that_has_passed_is_told(text: str) -> None:
    assert "judges" in _told(text, "judged-past")


@pytest.mark.parametrize(
    "text",
    [
        "Trade is likely to grow within a year of May 2025.",
        "Trade is likely to grow within 36 months of the visit of May 2023.",
        "Trade is likely to grow five years after 2022.",
        "Trade is likely to grow in the years after 2022.",
        "Trade is likely to grow from 2024 on.",
        "Trade is likely to grow by more than in May 2024.",
        "Trade is likely to grow as it did in May 2024.",
        "Trade, which fell in May 2024, is likely to grow.",
        "Trade fell in May 2024 and is likely to grow.",
        "The port, built in the two years after 2020, is likely to be closed.",
        "The pact signed in May 2024 is likely to be ratified.",
        "Malta is likely to ratify the pact signed in May 2024.",
        "A month after May 2024 the port was closed, and it is likely to stay so.",
    ],
)
def test_a_judgement_that_only_names_a_time_that_has_passed_is_not(text: str) -> None:
    assert not _told(text, "judged-past")
