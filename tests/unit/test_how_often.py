"""A descriptor says how often an outlet comes out as the other sources from it do."""

from __future__ import annotations

import pytest
from tests.bases import told_of
from tests.conftest import ROOT

TEXT = (ROOT / "tests" / "rules" / "reason-names" / "keeps.yaml").read_text(encoding="utf-8")
DAILY = "    descriptor: A daily with correspondents in both capitals.\n"
OTHER = """\
  other:
    type: article-newspaper
    author: unknown
    title: Ties that last
    container-title: OUTLET
    issued: ISSUED
    nature: news
    reliability: B
    descriptor: DESCRIBED
"""


def _told(
    ours: str, theirs: str, issued: str = "2025-06-03", outlet: str = "The Island Gazette"
) -> str:
    other = OTHER.replace("OUTLET", outlet).replace("ISSUED", issued).replace("DESCRIBED", theirs)
    assert DAILY in TEXT
    text = TEXT.replace(DAILY, f"    descriptor: {ours}\n{other}")
    return told_of(text, {"described-kind"})


@pytest.mark.parametrize(
    ("ours", "theirs", "issued"),
    [
        ("A weekly with a reporter there.", "A daily of the port.", "2025-03-01"),
        ("A daily with a reporter there.", "A weekly of the port.", "2025-03-01"),
        ("A weekly with a reporter there.", "A newspaper of the port.", "2025-06-03"),
        ("A monthly with a reporter there.", "A newspaper of the port.", "2025-06-15"),
    ],
)
def test_a_weekly_that_others_have_as_a_daily_is_told(ours: str, theirs: str, issued: str) -> None:
    assert "speaks of a" in _told(ours, theirs, issued)


@pytest.mark.parametrize(
    ("ours", "theirs", "issued"),
    [
        ("A daily with a reporter there.", "A daily of the port.", "2025-06-03"),
        ("A daily with a reporter there.", "A newspaper of the port.", "2025-06-02"),
        ("A weekly with a reporter there.", "A newspaper of the port.", "2025-06-08"),
        ("A weekly with a reporter there.", "A newspaper of the port.", "2025-06-01"),
        ("A weekly with a reporter there.", "A newspaper of the port.", "2025-06"),
        ("A monthly with a reporter there.", "A newspaper of the port.", "2025-08-01"),
    ],
)
def test_one_that_comes_out_as_it_is_called_is_not(ours: str, theirs: str, issued: str) -> None:
    assert _told(ours, theirs, issued) == ""


def test_two_outlets_may_differ() -> None:
    told = _told("A weekly of the port.", "A daily of the port.", outlet="The Other Gazette")
    assert told == ""
