"""An origin is a paper or an office that the sources which rely on it name."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kept import verified

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  borg: {{print: Joseph Borg, role: Foreign Minister of Malta, seen: 2025-05}}
sources:
  herald:
    type: article-newspaper
    author: unknown
    title: Cod and ties
    container-title: The Herald
    issued: 2025-05-03
    nature: news
    reliability: C
    descriptor: A daily; India's account is absent.
    relies_on: [told]
origins:
  told: {origin}
facts:
  cod:
    section: ties
    kind: claim
    by: borg
    text: "{{by}} sold cod to Iceland in 2024."
    date: 2024
    cite: [herald]
"""
COPY = (
    "Malta sold its best cod to Iceland in 2024, said Joseph Borg, the Foreign Minister, as Cod"
    " Weekly had told its readers before, and India bought the rest of it."
)


def told(tmp_path: Path, origin: str) -> list[str]:
    """What is said of an origin."""
    problems = verified(tmp_path, FACTS.format(origin=f'"{origin}"'), herald=COPY)
    return [one.message.rpartition(" has ")[2] for one in problems if "relies on" in one.message]


@pytest.mark.parametrize(
    ("origin", "missing"),
    [
        ("a report in Trout Weekly", '"Trout"'),
        ("Cod Weekly, a daily", '"daily"'),
        ("Government of India", '"India"'),
        ("Prime Minister of Malta", '"Prime Minister"'),
        ("a press release of Cod Weekly", '"press release"'),
        ("a poll in Cod Weekly", '"poll"'),
    ],
)
def test_an_origin_that_its_sources_do_not_name_is_told(
    tmp_path: Path, origin: str, missing: str
) -> None:
    assert told(tmp_path, origin) == [missing]


@pytest.mark.parametrize(
    "origin",
    [
        "Cod Weekly, a paper",
        "Government of Malta",
        "Foreign Ministry of Malta",
        "a report in Cod Weekly",
        "a fisherman",
    ],
)
def test_an_origin_that_its_sources_name_is_not(tmp_path: Path, origin: str) -> None:
    assert told(tmp_path, origin) == []
