"""The levels and the order agree with other programs' on any text."""

from __future__ import annotations

import random
import re
from unicodedata import bidirectional

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st
from tests.icu import Icu

from brief.bidi import Isolate, reorder_apart, resolve
from brief.bidi.levels import levels
from brief.bidi.marks import marked_pieces
from brief.bidi.order import line_levels, reorder

_LETTERS = "abc אבג عربی 123 ۱۲ (.,)[]-+%$:/ «»é\u0301"
_ALL = (
    "abZ éאבעربی٤۳129+-.,:/%$€#()[]{}<>«»‹›〈〉 \t!?\"'\u200e\u200f\u061c\u200b\u00ad\u2028\u0301"
    + "\u2066\u2067\u2068\u2069\u2069" * 3
    + "\u202a\u202b\u202c\u202c"
)
_WITHOUT_WIDTH = frozenset({"BN", "RLE", "LRE", "RLO", "LRO", "PDF"})
_CHUNKS = 4


@given(st.text(alphabet=_LETTERS, min_size=1, max_size=16), st.sampled_from((0, 1)))
def test_text_is_shown_in_the_order_that_python_bidi_shows_it_in(text: str, base: int) -> None:
    found = line_levels(text, base)
    shown = "".join(reorder(text, found))
    assert shown == get_display(text, base_dir="R" if base else "L")


@pytest.mark.parametrize("chunk", range(_CHUNKS))
def test_levels_and_order_are_those_of_icu_over_fifty_thousand_texts(chunk: int) -> None:
    """Isolates, embeddings, brackets, numbers; what X9 removes has no place and no level."""
    icu, rng = Icu(), random.Random(chunk)  # noqa: S311 - texts, no secrets
    for _ in range(50_000 // _CHUNKS):
        base = rng.randint(0, 1)
        text = _without_marked_brackets("".join(rng.choices(_ALL, k=rng.randint(2, 24))))
        if not text:
            continue
        theirs, order = icu.levels_and_order(text, base)
        ours = line_levels(text, base)
        seen = [at for at, c in enumerate(text) if bidirectional(c) not in _WITHOUT_WIDTH]
        one_way = len({level % 2 for level in ours}) == 1
        assert [theirs[at] for at in seen] == [ours[at] for at in seen] or (
            one_way and {theirs[at] for at in seen} <= {base}  # ICU looks no further then
        ), text
        kept = set(seen)
        ordered = [at for at in reorder(range(len(text)), ours) if at in kept]
        assert ordered == [at for at in order if at in kept], text


_MARKED_BRACKET = re.compile(
    "(?<=[()[\\]{}<>\u3008\u3009\u2329])([\u200b\u00ad\u202a-\u202e]*)\u0301+"
)


def _without_marked_brackets(text: str) -> str:
    """ICU (72) leaves a mark on a bracket behind when the bracket turns; rule N0 takes it along."""
    return _MARKED_BRACKET.sub(r"\1", text)


_WORDS = (
    "x",
    "Malta 7",
    "אב",
    "גד 5",
    "نور",
    "(so)",
    ", ",
    " ",
    "12",
    "−5%",
    "«",
    "»",
    ".",
    "۱۲",
    "﷼",
)
_ISOLATES = (None, False, True)


@st.composite
def parts(draw: st.DrawFn) -> list[tuple[str, tuple[Isolate, ...]]]:
    """Words in isolates, some in two at once."""
    found: list[tuple[str, tuple[Isolate, ...]]] = []
    for _ in range(draw(st.integers(1, 6))):
        depth = draw(st.integers(0, 2))
        apart = tuple(Isolate(draw(st.sampled_from(_ISOLATES))) for _ in range(depth))
        words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3))
        found += [(word, apart[: draw(st.integers(0, depth))]) for word in words]
    return found


@given(parts(), st.booleans())
def test_marks_alone_show_what_isolates_show(
    said: list[tuple[str, tuple[Isolate, ...]]],
    rtl: bool,  # noqa: FBT001 - given
) -> None:
    text = "".join(each for each, _ in said)
    found = resolve(said, rtl=rtl)
    pieces = marked_pieces(said, rtl=rtl)
    if found is None or pieces is None:
        return
    edges = [found.apart.get(at) for at in range(len(text))]
    meant = "".join(reorder_apart(text, found.levels, edges))
    whole = "".join(piece for part in pieces for piece, _ in part)
    assert "".join(c for c in whole if c not in _CONTROLS) == text
    got = "".join(reorder(whole, levels(whole, int(rtl))))
    assert "".join(c for c in got if c not in _CONTROLS) == meant


_CONTROLS = "\u200e\u200f\u2066\u2067\u2069"
