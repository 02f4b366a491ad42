"""Which way text runs, against the answers of UAX 9."""

from __future__ import annotations

import pytest

from brief.writers.pdf.type.bidi import base_level, has_right_to_left, levels, reorder

ALEF, BEH, ARABIC_ONE, HEBREW = "\u0627", "\u0628", "\u0661", "\u05d0"
FSI, PDI, RLE, PDF = "\u2068", "\u2069", "\u202b", "\u202c"


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc", 0, "000"),
        (ALEF + BEH, 1, "11"),
        (f"a {ALEF}{BEH} b", 0, "001100"),
        (f"{ALEF} 12 {BEH}", 1, "112211"),  # European numbers run left to right
        (f"{ALEF}{ARABIC_ONE}", 0, "12"),
        (f"a {ALEF}", 1, "211"),
        (f"{ALEF} (b) {BEH}", 1, "1112111"),  # a bracket runs with what is around it
        (f"a ({ALEF}) b", 0, "0001000"),
        (f"{ALEF} 1.5% {BEH}", 1, "11222111"),
        (f"{HEBREW} 1.5% {HEBREW}", 1, "11222211"),  # a sign goes with its number
        (f"a{RLE}b{PDF}c", 0, "00220"),  # removed characters take the level before them
        (f"a{FSI}{ALEF}1{PDI}2", 0, "001200"),
    ],
)
def test_levels_are_those_of_the_algorithm(text: str, base: int, expected: str) -> None:
    assert "".join(map(str, levels(text, base))) == expected


def test_a_paragraph_runs_the_way_of_its_first_strong_letter() -> None:
    assert base_level("1. abc " + ALEF) == 0
    assert base_level("«1» " + ALEF + " abc") == 1
    assert base_level(FSI + ALEF + PDI + " abc") == 0
    assert base_level("123") == 0


def test_only_text_with_such_letters_is_looked_at() -> None:
    assert not has_right_to_left("Менск, Αθήνα, Łódź, 50.2 — “x”")
    assert has_right_to_left("a " + BEH)
    assert has_right_to_left("a\u200f")


def test_runs_are_turned_round_from_the_highest_level_down() -> None:
    assert "".join(reorder("abCDe", [0, 0, 1, 1, 0])) == "abDCe"
    assert "".join(reorder("AB12CD", [1, 1, 2, 2, 1, 1])) == "DC12BA"
    assert "".join(reorder("", [])) == ""
