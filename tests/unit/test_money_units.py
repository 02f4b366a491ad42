"""Units that mean money and are not written as money is read are told with how they are."""

from __future__ import annotations

import pytest

from brief.check.money_units import say_meant

ANY = "write its code of ISO 4217, as in EUR million"


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("million EUR", "write EUR million"),
        ("€ million", "write EUR million"),
        ("€m", "write EUR million"),
        ("EUR mn", "write EUR million"),
        ("Mrd. EUR", "write EUR billion"),
        ("'000 CHF", "write CHF thousand"),
        ("million euros", "write EUR million"),
        ("US$ bn", "write USD billion"),
        ("US dollars", ANY),
        ("$", ANY),
    ],
)
def test_a_unit_of_money_is_told_as_it_is_read(unit: str, said: str) -> None:
    assert say_meant(unit) == said


@pytest.mark.parametrize(
    "unit", ["tonnes", "pounds", "MW", "m", "euro notes", "EUR per night", "NGO m", "visits"]
)
def test_what_may_be_no_money_is_left_alone(unit: str) -> None:
    assert say_meant(unit) == ""
