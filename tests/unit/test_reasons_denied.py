"""What a reason denies, a descriptor counts and an origin is written in agrees with the copies."""

from __future__ import annotations

from brief.verify.copy import Paragraph
from brief.verify.reasons import denied_without, miscounted, other_language
from brief.verify.stances import stances_without

TALKS = Paragraph(
    1, "Two people who took part in the talks said that Iceland had asked for a pier."
)


def test_a_denial_of_what_the_paragraph_has_as_so_is_told() -> None:
    assert [*denied_without("Iceland had not asked for it.", [TALKS.words])] == ["not asked"]


def test_a_denial_of_what_the_paragraph_leaves_out_or_denies_is_not_told() -> None:
    refused = "Iceland had never asked for a pier, and did not build one."
    assert not [*denied_without("Iceland had not built it.", [TALKS.words])]
    assert not [*denied_without("Iceland had not asked for it.", [refused])]
    assert not [*denied_without("The paper does not say who asked.", [TALKS.words])]


def test_another_number_of_the_same_thing_is_told() -> None:
    assert [*miscounted("It quotes three people at the talks.", [TALKS])] == ["three people"]
    assert not [*miscounted("It quotes two people at the talks.", [TALKS])]
    assert not [*miscounted("It quotes three ministers.", [TALKS])]


def test_another_language_than_that_of_the_copy_is_told() -> None:
    copy = Paragraph(1, "The Herald, an Urdu-language daily, had the story first.")
    assert [*other_language("an English-language daily", [copy])] == ["English-language"]
    assert not [*other_language("an Urdu-language daily", [copy])]
    assert not [*other_language("an English-language daily", [TALKS])]


def test_a_stance_in_a_reason_that_nothing_has_is_told() -> None:
    assert [*stances_without("Iceland blamed the talks.", [TALKS.words])] == []
    assert [*stances_without("Iceland expelled them.", [TALKS.words])] == ["expelled"]
