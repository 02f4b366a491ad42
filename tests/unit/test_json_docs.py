"""The fields of what `show` and `verify` print for other programs are those that the docs tell."""

from __future__ import annotations

import re
from typing import get_args

from tests.conftest import ROOT

from brief.load import read_facts
from brief.marked import parse_marked
from brief.model import Citation
from brief.tracing import Trace
from brief.verify.copy import Paragraph
from brief.verify.evidence import Cited
from brief.verify.matches import Item, ItemKind, Passage
from brief.verify.summary import Summary

PAGE = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
ITEM = Item("date", "1971", found=True, spans=(((0, 4),),))
SOURCE = """\
brief: {id: ties, title: Ties, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  gazette: {type: report, author: unknown, title: Ties, issued: 2025, nature: news,
    reliability: B, descriptor: A daily.}
"""


def documented(first: str) -> set[str]:
    """The keys that the docs tell of, those of an object by its path."""
    return set(re.findall(rf"^\| `({first}\.[\w.]+)` \|", PAGE, re.MULTILINE))


def keys(data: object, path: str) -> set[str]:
    """The keys of an object, of those in it and of those in lists, each by its path."""
    if isinstance(data, list):
        return {key for one in data for key in keys(one, path)}
    if not isinstance(data, dict):
        return set()
    inner = {key for name, value in data.items() for key in keys(value, f"{path}.{name}")}
    return {f"{path}.{name}" for name in data} | inner


def test_the_docs_tell_every_field_of_what_was_confirmed() -> None:
    told = keys(Summary({"it": (ITEM,)}, ()).as_data(), "confirmed")
    assert {key.replace(".facts.it", ".facts") for key in told} == documented("confirmed")


def test_the_docs_tell_every_field_of_what_is_shown() -> None:
    source = read_facts(parse_marked(SOURCE, "facts.yaml")).sources["gazette"]
    paragraph = Paragraph(1, "1971 it was.")
    passage = Passage(Cited(0, Citation("gazette", "para 1"), source, (paragraph,)), paragraph)
    shown = Trace("it", 7, "In 1971.", "The Gazette.", (ITEM,), (passage,))
    assert keys(shown.as_data(), "shown") == documented("shown")
    assert shown.as_data()["passages"][0]["matches"] == [[0, 4]]


def test_the_docs_tell_every_kind_of_what_is_looked_for() -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith("| `shown.items.kind`"))
    assert set(re.findall(r"`(\w+)`", row)) == set(get_args(ItemKind))
