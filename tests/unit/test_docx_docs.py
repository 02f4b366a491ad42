"""The manual of Word templates names what there is, and all of it."""

from __future__ import annotations

import re

from tests import documents
from tests.conftest import ROOT

from brief.house import House
from brief.writers.docx.parts.default_styles import default_styles
from brief.writers.docx.write.properties import shown_values

MANUAL = (ROOT / "docs" / "word.md").read_text(encoding="utf-8")


def first_cells(section: str) -> list[str]:
    table = MANUAL.partition(f"## {section}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| ([^|]+?) \|", table, re.MULTILINE)[1:]


def test_every_style_of_the_default_is_in_the_manual() -> None:
    named: set[str] = set()
    for cell in first_cells("Styles"):
        for each in cell.split(", "):
            first, _, last = each.partition(" to ")
            kind = first.rstrip(" 0123456789")
            ends = [re.search(r"\d+$", end) for end in (first, last)]
            numbers = [int(end[0]) for end in ends if end]
            named |= {f"{kind} {n}" for n in range(numbers[0], numbers[1] + 1)} if last else {first}
    inner = {"Default Paragraph Font", "Normal Table", "No List"}
    styles = set(re.findall(r'<w:name w:val="([^"]+)"/>', default_styles(House(), "en-GB")))
    assert named == styles - inner


def test_every_property_that_a_letterhead_can_show_is_in_the_manual() -> None:
    assert first_cells("What the letterhead can show") == list(shown_values(documents.meta()))
