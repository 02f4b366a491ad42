"""Characters that nobody sees never reach a file, and hide no name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.bases import HEAD, load_base

from brief.check import check_facts
from brief.markdown import read_markdown
from brief.markdown.printed import PrintedValues
from brief.marked.characters import drop_unseen
from brief.model import plain_text
from brief.walk import iter_contents


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("co\u00adoperation", "cooperation"),
        ("Lev\u200bina", "Levina"),
        ("a word\u2060joiner", "a wordjoiner"),
        ("Le\u200dvi\u200cna", "Levina"),
        ("Le\u200evina", "Levina"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("\u0e01\u200b\u0e02", "\u0e01\u200b\u0e02"),
        ("\u200f(\u0634)\u200f", "\u200f(\u0634)\u200f"),
        ("plain", "plain"),
    ],
)
def test_what_nobody_sees_is_dropped_where_no_script_needs_it(typed: str, left: str) -> None:
    assert drop_unseen(typed) == left


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u2060", "\u200d", "\u200e"])
def test_a_variant_is_found_whatever_it_hides(tmp_path: Path, unseen: str) -> None:
    fact = f"  a:\n    section: trade\n    text: J. Do{unseen}e came.\n    cite: [beta-2023 p 1]\n"
    base = load_base(tmp_path, f"{HEAD}facts:\n{fact}")
    assert unseen not in base.facts["a"].text
    told = check_facts(base, date(2025, 7, 1))
    assert "variant" in {problem.rule for problem in told}


def test_what_a_template_types_is_cleared_too() -> None:
    blocks = read_markdown(
        "# Ties\n\nThe co\u00adoperation agree\u00adment.\n", PrintedValues(), "brief.md.j2"
    )
    words = "".join(plain_text(content) for content in iter_contents(blocks))
    assert words == "TiesThe cooperation agreement."
