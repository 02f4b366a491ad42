"""Words of two sentences never change places, though all beside the stop run against the block."""

from __future__ import annotations

import pytest

from brief.bidi import Isolate, Part, isolate_of, reorder_apart, resolve
from brief.bidi.sentences import ends
from brief.model import FactSpan, NoteMark, Text

ONE, TWO, THREE = "دار", "ورد", "زورق"


def seen(parts: list[Part], *, rtl: bool) -> str:
    """The words from left to right; letters inside one from right to left are turned back."""
    text = "".join(said for said, _ in parts)
    found = resolve(parts, rtl=rtl)
    if found is None:
        return text
    edges = [found.apart.get(at) for at in range(len(text))]
    shown = "".join(reorder_apart(text, found.levels, edges))
    for word in (ONE, TWO, THREE):
        shown = shown.replace(word[::-1], word)
    return shown


def fact(text: str, note: str) -> list[Part]:
    mark = NoteMark()
    span = isolate_of(FactSpan("f", (Text(text), mark)))
    return [(text, span), (note, (*span, *isolate_of(mark)))]


def beside(*texts: str) -> list[Part]:
    facts = [fact(text, str(at)) for at, text in enumerate(texts, 1)]
    return [part for one in facts for part in (*one, (" ", ()))][:-1]


@pytest.mark.parametrize(
    ("texts", "rtl", "expected"),
    [
        ((f"He saw {ONE}.", f"{TWO} sold salt."), False, f"He saw {ONE}.1 {TWO} sold salt.2"),
        ((f"{ONE}.", f"{TWO}."), False, f"{ONE}.1 {TWO}.2"),
        ((f"{ONE} Vorna.", f"Grala {TWO}."), True, f"2.{TWO} Grala 1.Vorna {ONE}"),
        (("Vorna.", "Grala.", "Bonn."), True, "3.Bonn 2.Grala 1.Vorna"),
    ],
)
def test_facts_beside_each_other_stand_in_the_order_of_the_block(
    texts: tuple[str, ...], *, rtl: bool, expected: str
) -> None:
    assert seen(beside(*texts), rtl=rtl) == expected


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        (f"He saw {ONE}. {TWO} sold salt.", False, f"He saw {ONE}. {TWO} sold salt."),
        (f"He saw {ONE}; {TWO} sold salt.", False, f"He saw {ONE}; {TWO} sold salt."),
        (f"He saw {ONE} {TWO}.", False, f"He saw {TWO} {ONE}."),
        (f"He said “{ONE}. {TWO}” so", False, f"He said “{TWO} .{ONE}” so"),
        (f"{ONE} Vorna. Grala {TWO}", True, f"{TWO} Grala .Vorna {ONE}"),
        (f"{ONE} St. Vorna {TWO}", True, f"{TWO} St. Vorna {ONE}"),
        (f"{ONE} J. Grala Inc. {TWO}", True, f"{TWO} J. Grala Inc. {ONE}"),
        (f"{ONE} U.S. Vorna {TWO}", True, f"{TWO} U.S. Vorna {ONE}"),
    ],
)
def test_so_do_two_sentences_of_one_text(text: str, *, rtl: bool, expected: str) -> None:
    assert seen([(text, ())], rtl=rtl) == expected


def test_a_title_or_an_initial_ends_no_sentence() -> None:
    for said in ("St. Vorna", "Mr. Grala", "J. Grala", "U.S. Navy", "No. 5", "so. it goes"):
        assert ends(said) == []
    assert ends("Vorna. Grala") == [(5, 6)]


def test_a_figure_alone_is_no_sentence() -> None:
    assert isolate_of(FactSpan("f", (Text("15.1", isolated=True), NoteMark()))) == ()
    assert isinstance(isolate_of(FactSpan("f", (Text("It grew."),)))[0], Isolate)
