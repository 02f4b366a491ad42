"""However facts are put into groups, they are the facts that they are when written out."""

from __future__ import annotations

import json
import re
import tempfile
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from brief.facts import FactBase
from brief.load import load_facts, read_facts
from brief.marked import parse_marked
from brief.problem import BriefError

HEAD: dict[str, Any] = {
    "brief": {"id": "ties", "title": "Ties", "parties": ["MT", "IS"], "as_of": "2025-06-30"},
    "sections": {"ties": "Ties", "trade": "Trade"},
    "names": {name: {"print": name.title()} for name in ("borg", "finna")},
    "sources": {
        source: {
            "type": "book", "author": "unknown", "title": source, "issued": "unknown",
            "nature": "news", "reliability": "B", "descriptor": "A book.",
        }
        for source in ("gazette", "radio")
    },
}  # fmt: skip
_OWNERS = {"gazette": "borg", "radio": "finna"}


@st.composite
def a_fact(draw: st.DrawFn) -> dict[str, Any]:
    """A fact as it is written out; an owner stands with its source, as groups take it."""
    source = draw(st.sampled_from(["gazette", "radio"]))
    places = draw(st.lists(st.integers(1, 9), min_size=1, max_size=3))
    fact = {
        "section": draw(st.sampled_from(["ties", "trade"])),
        "rank": draw(st.sampled_from(["1", "2", "3"])),
        "topic": draw(st.sampled_from(["Visits", "Goods"])),
        "cite": [f"{source} para {place}" for place in places],
        "text": "It is so.",
        "kind": "fact",
    }
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["claim", "assessment"]))
        fact |= {"text": "{by} says so.", "kind": kind, "by": _OWNERS[source]}
    return fact


@st.composite
def a_way_to_group(draw: st.DrawFn) -> list[str]:
    """The keys that outer groups share, and then those that inner ones do."""
    keys = ["section", "rank", "topic", "source"]
    return draw(st.lists(st.sampled_from(keys), unique=True, min_size=1))


def grouped(facts: dict[str, dict[str, Any]], keys: list[str]) -> dict[str, Any]:
    """The same facts with what neighbours share said for them."""
    if not keys:
        return facts
    made: dict[str, Any] = {}
    runs = groupby(facts.items(), key=lambda item: _said(item[1], keys[0]))
    for n, (said, run) in enumerate(runs):
        inner = {id_: _less(fact, keys[0]) for id_, fact in run}
        owner = {"by": _OWNERS[said]} if keys[0] == "source" else {}
        made[f"group-{n}"] = {keys[0]: said, **owner, "facts": grouped(inner, keys[1:])}
    return made


def _said(fact: dict[str, Any], key: str) -> str:
    return str(fact["cite"][0].partition(" ")[0] if key == "source" else fact[key])


def _less(fact: dict[str, Any], key: str) -> dict[str, Any]:
    if key != "source":
        return {one: part for one, part in fact.items() if one != key}
    cite = [place.partition(" ")[2] for place in fact["cite"]]
    return {one: cite if one == "cite" else part for one, part in fact.items() if one != "by"}


def _load(facts: dict[str, Any]) -> FactBase:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "facts.yaml")
        file.write_text(json.dumps({**HEAD, "facts": facts}), encoding="utf-8")
        return load_facts(file)


@given(st.lists(a_fact(), min_size=1, max_size=8), a_way_to_group())
def test_groups_change_nothing(written: list[dict[str, Any]], keys: list[str]) -> None:
    facts = {f"fact-{n}": fact for n, fact in enumerate(written)}
    said = _load(grouped(facts, keys))
    assert said.model_dump() == _load(facts).model_dump()
    assert list(said.facts) == list(facts)


_WHOLE = """\
brief: {id: ties, title: Ties, parties: [MT, IS], as_of: 2025-06-30}
sections:
  ties: {title: Ties, defaults: {rank: 3, source: radio}}
names:
  borg: {print: Joseph Borg}
sources:
  radio: {type: book, author: unknown, title: Ties, issued: 2025, nature: news,
    reliability: B, descriptor: A book.}
facts:
  visits:
    section: ties
    topic: Visits
    source: radio
    kind: claim
    by: borg
    facts:
      one: {text: "{by} says so.", cite: [para 1, para 2]}
      inner:
        rank: 1
        kind: fact
        facts:
          two: {text: It is so., cite: [{at: para 3, quote: so}]}
  three: {section: ties, text: "So it is.", cite: radio para 4}
conflicts:
  so: {question: Is it so?, facts: [one, two], because: {text: Yes., cite: [radio para 5, para 6]}}
"""
_ODD = st.sampled_from(
    ["[]", "{}", "[a, [b]]", "{a: b}", '""', "para 1", "facts", "{facts: {x: y}}", "{facts: []}",
     "[{at: para 2}]", "{source: {a: b}}", "{en: a, fr: b}", "[{}]", "{text: a, cite: para 1}"]
)  # fmt: skip
_KEYS = st.sampled_from(
    ["facts", "source", "by", "section", "defaults", "cite", "text", "kind", "x", "names"]
)


@given(st.lists(st.tuples(st.integers(0, 99), st.booleans(), _ODD, _KEYS), max_size=3))
def test_whatever_stands_in_a_group_is_read_or_told(
    changes: list[tuple[int, bool, str, str]],
) -> None:
    text = _WHOLE
    for at, is_value, odd, key in changes:
        pattern = r": ([^\s{\[][^\n,}\]]*)" if is_value else r"\b([a-z_-]+):(?= |\n)"
        places = list(re.finditer(pattern, text))
        place = places[at % len(places)]
        text = text[: place.start(1)] + (odd if is_value else key) + text[place.end(1) :]
    with suppress(BriefError):
        read_facts(parse_marked(text, "facts.yaml"))
