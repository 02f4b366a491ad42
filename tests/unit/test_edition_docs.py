"""The manual says what may travel, key by key, as the code decides it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.attachment.travelling import DECISIONS
from brief.load import load_facts

MANUAL = (ROOT / "docs" / "editions.md").read_text(encoding="utf-8")


def row(kind: str) -> str:
    def said(*decided: str) -> str:
        keys = [key for one in decided for key in DECISIONS[kind].get(one, "").split()]  # type: ignore[call-overload]  # any decision
        return ", ".join(f"`{key}`" for key in keys) or "–"

    return f"| {kind} | {said('travels')} | {said('stays')} | {said('reason', 'elsewhere')} |"


@pytest.mark.parametrize("kind", DECISIONS)
def test_the_manual_lists_every_key_that_may_travel(kind: str) -> None:
    assert row(kind) in MANUAL


@pytest.mark.parametrize(
    ("facts", "edition"),
    [("facts.yaml", "embassies"), ("docs/examples/malta-iceland/facts.yaml", "port")],
)
def test_each_fact_base_ships_an_edition(facts: str, edition: str) -> None:
    base = load_facts(Path(ROOT / facts))
    assert base.editions[edition].withhold
