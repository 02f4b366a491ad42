"""Names in a row: Spanish y is e before the sound of i."""

from __future__ import annotations

import pytest

from brief.citing.names import joined
from brief.manner import NameManner

SPANISH = NameManner(two=" y ", last=" y ")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Iriarte", "Borg e Iriarte"),
        ("Íñiguez", "Borg e Íñiguez"),
        ("Hidalgo", "Borg e Hidalgo"),
        ("Ybarra", "Borg e Ybarra"),
        ("Hierro", "Borg y Hierro"),
        ("Iacobi", "Borg y Iacobi"),
        ("Yáñez", "Borg y Yáñez"),
        ("Vella", "Borg y Vella"),
    ],
)
def test_spanish_y_is_e_before_the_sound_of_i(name: str, said: str) -> None:
    assert joined(["Borg", name], SPANISH) == said
    assert joined(["Grech", "Borg", name], SPANISH) == f"Grech, {said}"
    assert joined(["Borg", name], NameManner()) == f"Borg and {name}"
