"""The levels agree with another program's on any text."""

from __future__ import annotations

from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from brief.writers.pdf.type.bidi import levels, reorder

_LETTERS = "abc אבג عربی 123 ۱۲ (.,)[]-+%$:/ «»é\u0301"


@given(st.text(alphabet=_LETTERS, min_size=1, max_size=16), st.sampled_from((0, 1)))
def test_text_is_shown_in_the_order_that_python_bidi_shows_it_in(text: str, base: int) -> None:
    found = levels(text, base)
    end = len(text.rstrip())
    found[end:] = [base] * (len(text) - end)  # rule L1, which lines apply
    shown = "".join(reorder(text, found))
    assert shown == get_display(text, base_dir="R" if base else "L")
