"""Whatever bytes a file holds, loading gives a fact base or problems with their place."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import ROOT

from brief.check import check_facts
from brief.facts.dates import parse_date
from brief.load import load_facts, read_facts
from brief.marked import parse_marked
from brief.problem import BriefError, Place, Problem

BASE = (ROOT / "tests" / "rules" / "sum" / "keeps.yaml").read_text(encoding="utf-8")
PIECES = [
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "\n",
    "  ",
    "&a",
    "*a",
    "<<",
    '"',
    "'",
    "#",
    "\t",
    "|",
    ">-",
]
PIECES += [
    "brief",
    "facts:",
    "cite",
    "unknown",
    "2024-05",
    "{by}",
    "\0",
    "\ue000",
    "é",
    "???",
    "\x85",
]


def load(text: str) -> None:
    told: tuple[Problem, ...] = ()
    try:
        base = read_facts(parse_marked(text, "facts.yaml"))
    except BriefError as error:
        told = error.problems or (Problem(Place("nowhere"), ""),)
    else:
        told = check_facts(base, base.brief.as_of.first)
    assert all(problem.message and problem.place.line for problem in told)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_fact_base_or_a_problem(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "facts.yaml"
    file.write_bytes(raw)
    with pytest.raises(BriefError) as caught:
        load_facts(file)
    assert caught.value.problems


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_scraps_of_yaml_are_a_fact_base_or_a_problem(text: str) -> None:
    load(text)


@given(st.integers(0, len(BASE)), st.integers(0, 12), st.sampled_from(PIECES) | st.text(max_size=4))
def test_a_fact_base_damaged_anywhere_is_read_or_refused(start: int, cut: int, put: str) -> None:
    load(BASE[:start] + put + BASE[start + cut :])


VALUES = st.recursive(
    st.sampled_from(
        ["", "x", "unknown", "2024", "15.1", "true", "a + b", "{by}", "gazette para 1"]
    ),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("abc"), inner, max_size=2)
    ),
    max_leaves=4,
)
SPOTS = [
    ("brief", "as_of"), ("brief", "parties"), ("sections",), ("sections", "ties"), ("sources",),
    ("sources", "gazette", "author"), ("sources", "gazette", "kept"), ("facts",), ("names",),
    ("facts", "trade", "cite"), ("facts", "trade", "figures"), ("facts", "trade", "event"),
    ("facts", "trade", "figures", "sold"), ("facts", "trade", "waive"), ("conflicts",),
    ("origins",),
]  # fmt: skip


@given(st.sampled_from(SPOTS), VALUES)
def test_a_value_of_any_kind_anywhere_is_read_or_refused(spot: tuple[str, ...], value: Any) -> None:  # noqa: ANN401 - that is the point
    data = yaml.load(BASE, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
    part = data
    for step in spot[:-1]:
        part = part[step]
    part[spot[-1]] = value
    load(yaml.safe_dump(data, default_style='"'))


@given(st.text("0123456789X-/.?~%", max_size=24))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        date = parse_date(text)
    except ValueError:
        return
    assert date.first <= date.last
    assert parse_date(str(date)) == date


@given(st.decimals(-(10**9), 10**9, places=3), st.decimals(-(10**9), 10**9, places=3))
def test_a_computed_figure_is_the_sum_of_its_parts(sold: Decimal, bought: Decimal) -> None:
    text = BASE.replace("value: 15.1", f"value: {sold}").replace("value: 35.1", f"value: {bought}")
    text = text.replace(
        "value: 50.3, unit: EUR million", "computed: bought - sold, unit: EUR million"
    )
    text = text.replace(", stated: true, equals: sold + bought", "")
    assert read_facts(parse_marked(text, "facts.yaml")).figure("trade", "total") == bought - sold
