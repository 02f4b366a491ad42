"""The real fact base, broken in one place at a time: what the gate notices, and what it cannot."""

from __future__ import annotations

import re

import pytest
from tests.conftest import ROOT
from tests.gate import Gate, open_gate
from tests.mutations import KINDS, Kind


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory) -> Gate:
    return open_gate(ROOT / "facts.yaml", tmp_path_factory.mktemp("kept"))


def test_the_real_fact_base_passes(gate: Gate) -> None:
    assert gate.stops(gate.text) == "none"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.what)
def test_what_is_broken_is_noticed_or_known_to_be_beyond(gate: Gate, kind: Kind) -> None:
    broken = kind.broken(gate)
    assert broken, "this cannot be broken in the fact base"
    assert all(text != gate.text for _, text in broken)
    if kind.noticed_by == "nobody":
        missed = any(gate.stops(text) == "none" for _, text in broken)
        assert missed, "this is noticed now: the docs may say so"
        return
    late, left = list[str](), list(broken)
    while len(broken) - len(left) - len(late) < len(broken) * kind.least:
        assert left, f"not noticed: {late}"
        where, text = left.pop(0)
        if not gate.notices(kind.noticed_by, text):  # all rules are asked then, which takes long
            late.append(where)
        elif kind.least < 1:
            left = [one for one in left if not gate.notices_again(kind.noticed_by, one[1])]


def test_more_than_a_hundred_things_are_broken(gate: Gate) -> None:
    assert sum(len(kind.broken(gate)) for kind in KINDS if kind.noticed_by != "nobody") > 100


ROW = re.compile(r"\| (.+) \| (load|check|verify|nobody) \| (\d+) \| (\d+) \| (\d+) \|")


def test_the_docs_tell_what_the_gate_catches_and_what_is_beyond_it() -> None:
    rows = ROW.findall((ROOT / "docs" / "checking.md").read_text(encoding="utf-8"))
    told = [(noticed_by, what) for what, noticed_by, *_ in rows]
    assert told == [(kind.noticed_by, kind.what) for kind in KINDS]


def test_of_what_a_rule_can_decide_nine_in_ten_are_noticed() -> None:
    rows = ROW.findall((ROOT / "docs" / "checking.md").read_text(encoding="utf-8"))
    decidable = [(int(tried), int(noticed)) for _, by, _, tried, noticed in rows if by != "nobody"]
    assert sum(noticed for _, noticed in decidable) >= 0.9 * sum(tried for tried, _ in decidable)
    assert all(int(places) >= int(tried) > 0 for _, _, places, tried, _ in rows)
