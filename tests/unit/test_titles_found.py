"""Where a kept copy has its title: under a letterhead, over two lines, or with less of it."""

from __future__ import annotations

import pytest

from brief.verify.titles import _stands

FIRST = "The islands met at the harbour and spoke of fishing for the whole of a long morning."


@pytest.mark.parametrize(
    ("title", "heads", "first", "stands"),
    [
        ("Ties that hold", ["The Island Gazette", "Ties that hold"], FIRST, True),
        ("Ties that bind", ["The Island Gazette", "Ties that hold"], FIRST, False),
        ("Ties that hold two islands", ["Ties that hold", "two islands"], FIRST, True),
        ("Ties that hold: two islands", ["Ties that hold"], FIRST, True),
        ("Remarks on the visit", ["Republic of Ruritania"], "Remarks on the visit", True),
        ("Remarks on a visit", ["Republic of Ruritania"], "Remarks on the visit", False),
        ("Spoke of fishing", ["The Island Gazette"], FIRST, False),
    ],
)
def test_a_title_stands_in_a_copy_as_its_heads_have_it(
    title: str, heads: list[str], first: str, *, stands: bool
) -> None:
    assert _stands(title, heads, first) is stands
