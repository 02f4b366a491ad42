"""A post that a source names without its holder is that of the last holder whom it has named."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kept import verified

FACTS = """\
brief: {id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  borg: {print: Maria Borg, role: Prime Minister of Malta, seen: 2025-05}
sources:
  herald:
    type: article-newspaper
    author: unknown
    title: Cod
    container-title: The Herald
    issued: 2025-05-03
    nature: news
    reliability: C
    descriptor: A daily.
facts:
  praise: {section: ties, cite: [herald para 3], text: "{borg} praised the cod of Iceland."}
"""
FIRST = "Prime Minister Maria Borg of Malta came to Iceland."
LAST = "The Prime Minister praised the cod."


@pytest.mark.parametrize(
    ("between", "rules"),
    [
        ("Rain fell on the harbour all day long.", set()),
        ("Prime Minister Jon Helgason met guests there.", {"name-found"}),
        ("Jon Helgason, the Prime Minister, met guests there.", {"name-found"}),
        ("The Prime Minister of Iceland, Jon Helgason, met guests there.", {"name-found"}),
    ],
)
def test_a_post_is_of_nobody_after_another_who_has_it_is_named(
    tmp_path: Path, between: str, rules: set[str]
) -> None:
    problems = verified(tmp_path, FACTS, herald=f"{FIRST}\n\n{between}\n\n{LAST}\n")
    assert {one.rule for one in problems} & {"name-found"} == rules
