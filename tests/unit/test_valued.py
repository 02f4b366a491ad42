"""A row of values stands for a sentence that says no more than it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base

from brief.template.valued import says_its_day_alone


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Pakistan and Belarus opened diplomatic relations on 3 May 1994.", True),
        ("Belarus opened an embassy in Pakistan on 3 May 1994.", True),
        ("Belarus opened an embassy on 3 May 1994, after a hunger strike of cod fishers.", False),
        ("By the account of a pilot, Belarus opened an embassy on 3 May 1994.", False),
    ],
)
def test_a_value_says_all_of_a_sentence_that_has_its_label_and_its_day(
    tmp_path: Path, text: str, *, alone: bool
) -> None:
    said = f'text: "{text}", date: 1994-05-03, cite: [alpha-2024 para 1]'
    fact = f"  row: {{section: diplomacy, {said}}}\n"
    base = load_base(tmp_path, BASE.replace("facts:\n", "facts:\n" + fact))
    assert says_its_day_alone(base, "row") is alone
