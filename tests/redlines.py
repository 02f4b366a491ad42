"""Five hand-made revisions of the real fact base."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import ROOT

REVISIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "a figure, a chart and a marking": (
        ("{value: 35.1, unit: USD million,", "{value: 36.1, unit: USD million,"),
        ("{value: 50.2, unit: USD million,", "{value: 51.2, unit: USD million,"),
        ("{value: 20, unit: USD million,", "{value: 21, unit: USD million,"),
        ("  version: 1\n", "  version: 2\n"),
        ("marking: TLP:CLEAR\n  language", "marking: TLP:GREEN\n  language"),
    ),
    "a fact withdrawn and another reworded": (
        ("  The parliaments of both countries are in direct contact, and a few", "  A few"),
        ("have travelled since 2017.", "have met since 2017."),
        (
            """      visa-agreement:
        kind: fact
        rank: 2
        text: >-
          Pakistan and Belarus have agreed, on a date not given, to abolish visas for holders of
          diplomatic and official passports.
        event: agreement
        cite: para 12
""",
            "",
        ),
    ),
    "a date and the line of events": (
        (
            "met in Minsk on 11 April 2025.\n        date: 2025-04-11",
            "met in Minsk on 9 April 2025.\n        date: 2025-04-09",
        ),
        (
            "In August 2015 Pakistan opened an embassy in Belarus.\n        date: 2015-08",
            "In September 2015 Pakistan opened an embassy in Belarus.\n        date: 2015-09",
        ),
    ),
    "another source": (
        ("        cite: arabnews-2025 para 12\n", "        cite: raksha-2025 para 12\n"),
        (
            "[lukashenko]}\n        cite: raksha-2025 para 8\n",
            "[lukashenko]}\n        cite: [raksha-2025 para 8, arabnews-2025 para 1]\n",
        ),
    ),
    "a section, a conflict and the desk": (
        ("education_culture: Education and culture", "education_culture: Schools and culture"),
        ("call: 1994; exact, fits the anniversary", "call: 1994, since it is exact"),
        ("desk: South Asia Desk", "desk: Desk for South and Central Asia"),
        (
            "      mutual-support:\n",
            """      football-friendly:
        kind: fact
        rank: 1
        text: Footballers of both countries played a friendly game.
        cite: para 5

      mutual-support:
""",
        ),
    ),
}


def revised(changes: tuple[tuple[str, str], ...], folder: Path) -> Path:
    """The real fact base with those changes, in that folder."""
    text = (ROOT / "facts.yaml").read_text(encoding="utf-8")
    for was, is_ in changes:
        assert text.count(was) == 1, was
        text = text.replace(was, is_)
    path = folder / "revised.yaml"
    path.write_text(text, encoding="utf-8")
    return path
