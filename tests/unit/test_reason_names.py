"""Whom a reason names: those of what it rests on, with works and views that are theirs."""

from __future__ import annotations

import pytest
from tests.bases import told_of
from tests.conftest import ROOT

TEXT = (ROOT / "tests" / "rules" / "reason-names" / "keeps.yaml").read_text(encoding="utf-8")
SURE = "Borg disputes the year and the newspaper of June alone has a day."
WHY = (
    "The article by Rita Camilleri is nearer to the day. The essay by Borg has the mission opened"
    " after the elections."
)


def _sure(reason: str) -> str:
    assert SURE in TEXT
    return told_of(TEXT.replace(SURE, reason), {"reason-names"})


def _why(reason: str) -> str:
    assert WHY in TEXT
    return told_of(TEXT.replace(WHY, reason), {"reason-names"})


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Vella stands behind it.", "Vella"),
        ("Borg and Gunnar Vella agree.", "Gunnar Vella"),
        ("the mission was put off in August.", "August"),
        ("a debate of last November left it open.", "November"),
        ("an essay by Camilleri doubts it.", "essay by Camilleri"),
        ("Camilleri's essay doubts it.", "Camilleri's essay"),
    ],
)
def test_a_confidence_names_nobody_and_no_month_that_its_basis_has_not(
    reason: str, told: str
) -> None:
    assert f'"{told}"' in _sure(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "Borg alone disputes the year.",
        "Camilleri has the year from the mission.",
        "the essay came out in April, the article in June.",
        "two papers differ by a year.",
        "the march of events is open.",
        "Vella has not commented.",
        "nothing is known of the view of Vella.",
    ],
)
def test_a_confidence_may_name_whom_and_what_its_basis_has(reason: str) -> None:
    assert _sure(reason) == ""


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("The essay by Camilleri is later.", "essay by Camilleri"),
        ("Rita Camilleri's essay is later.", "Rita Camilleri's essay"),
        ("An essay written by Vella is later.", "essay written by Vella"),
        ("An article by Zammit is nearer to the day.", "article by Zammit"),
        ("Camilleri has it opened after the elections.", "Camilleri has it opened"),
        ("Borg dates it to 2019, which is exact.", "Borg dates it to 2019"),
        ("The essay cites nothing, and Camilleri dates it to 2020.", "Camilleri dates it to 2020"),
        ("Camilleri and a cable both call it late, in 2020.", "Camilleri and a cable both call"),
        ("The essay's author, Camilleri, is nearer.", "essay's author, Camilleri"),
        ("The essay (Camilleri) is later.", "essay (Camilleri)"),
        ("The essay that Camilleri signed is later.", "essay that Camilleri"),
        ("Camilleri's quarterly is later.", "Camilleri's quarterly"),
        ("The essayist Camilleri is later.", "essayist Camilleri"),
        ("Camilleri, in an essay, is later.", "Camilleri, in an essay"),
        ("In Camilleri's view it came after the elections.", "In Camilleri's view"),
        ("As Vella writes, the earlier year is exact.", "Vella"),
        ("According to Camilleri, it came after the elections.", "According to Camilleri"),
    ],
)
def test_a_work_or_a_view_is_given_to_whose_it_is(reason: str, told: str) -> None:
    assert told in _why(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "The article by Camilleri is nearer to the day.",
        "Camilleri's report is nearer to the day.",
        "Joseph Borg's essay looks back from 2025.",
        "The essay by Borg gives a year alone.",
        "Borg dates it to 2020, a year late.",
        "Camilleri dates it to 2019, against the essay.",
        "Camilleri does not have it opened after the elections.",
        "Unlike Borg, Camilleri has it from the mission.",
        "The article of June is nearer to the day.",
        "The essay's author, Borg, looks back.",
        "The essay (Borg) is later.",
        "The article that Camilleri signed is nearer.",
        "Camilleri's daily is nearer.",
        "The essayist Joseph Borg is later.",
        "Camilleri, in an article, is nearer.",
        "In Borg's view it came after the elections.",
        "The essay, as Camilleri wrote, gives a year alone.",
        "The report by the mission is not at hand.",
        "The statement of Malta is not at hand.",
        "Borg answers Camilleri, who has 2019.",
    ],
)
def test_a_reason_may_say_whose_a_work_is(reason: str) -> None:
    assert _why(reason) == ""
