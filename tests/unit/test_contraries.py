"""A word told for its contrary, of the same thing and of the same moment."""

from __future__ import annotations

import pytest

from brief.verify.contraries import _rows, contrary
from brief.verify.copy import Paragraph

BOARD = "The board of pilots was formed in 2019 by Malta."
LIFTED = "Malta lifted the tariff on tuna in 2024."
CUT = "Malta cut the fee for pilots."
CUT_THEN = "Malta cut the fee for pilots in 2024."
BORNE = [
    (BOARD, "The board of pilots of Malta was dissolved in 2022, dates from 2019."),
    (BOARD, "The board of pilots of Malta was dissolved in 2022; it had met since 2019."),
    (LIFTED, "The tariff on tuna, introduced by Malta in 2010, is gone since 2024."),
    (LIFTED, "The tariff on tuna, introduced by Malta in 2010, was history in 2024."),
    (CUT_THEN, "Malta set the fee for pilots at 300 euros in 2024; it had been raised in 2020."),
    (CUT_THEN, "The fee for pilots in Malta was raised in 2020 and was 300 euros in 2024."),
    (CUT, "The fee for pilots in Malta went from 1,400 to 300 euros; it had been raised before."),
    (CUT, "The fee for pilots in Malta went from 4.5 to 3 per cent; it had been raised before."),
]
TURNED = [
    (BOARD, "The board of pilots was dissolved by Malta in 2019."),
    (BOARD, "The board of pilots was dissolved by Malta."),
    ("In 2024, Malta lifted the tariff on tuna.", "Malta introduced the tariff on tuna in 2024."),
    (CUT, "The fee for pilots in Malta was raised from 300 to 400 euros."),
    (CUT, "The fee for pilots was raised by Malta, and from 2024 to 2020 it is a way back."),
    (CUT_THEN, "In 2024 the fee for boats and the fee for pilots were raised by Malta."),
    (CUT_THEN, "In 2024, the fee for pilots, set in 2020, was raised by Malta."),
]


@pytest.mark.parametrize(("text", "source"), BORNE)
def test_the_contrary_of_another_moment_is_none(text: str, source: str) -> None:
    assert contrary(text, [Paragraph(1, source)]) == ""


@pytest.mark.parametrize(("text", "source"), TURNED)
def test_the_contrary_of_the_same_thing_is_told(text: str, source: str) -> None:
    assert contrary(text, [Paragraph(1, source)])


def test_every_group_of_the_table_has_what_bears_it_and_its_contrary() -> None:
    assert all(row.bearing.pattern.count("|") and len(row.theirs.pattern) > 8 for row in _rows())
