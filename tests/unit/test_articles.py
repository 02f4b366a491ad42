"""A treaty or a law is cited by its articles, whose headings number its paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.verify.articles import Parts, find_articles
from brief.verify.copy import read_copy

PLAIN = """\
Agreement between Ruritania and Malta on pilots, done at Valletta on 3 May 2024 in two copies.

Article 1. A pilot of either Party may enter its ports without a visa for up to ninety days.
The same holds for the crew of a ship that carries a pilot on board.

Article 2: Article 7 shall apply to pilots on leave.

Article 4 applies to ships of war only where their flag state asks for it in writing.

Article 6 (duration). This Agreement enters into force on 1 February 2026.
"""
LISTED = f"""\
Contents

Article 1. Pilots

Article 2. Leave

Article 4. Ships of war

Article 6. Duration

{PLAIN.replace("Article 4 applies", "Article 4. It applies")}
"""
DOTTED = """\
Article 1. Pilots. 3

Article 2. Leave.

Article 1. Pilots

A pilot of either Party may enter its ports without a visa for up to ninety days.

Article 2. Leave. A pilot on leave has no such right, but may ask for a visa of thirty days.
"""
PAGE = """\
<h1>Ports Act</h1><p>An Act to keep the ports of Ruritania, as it was amended in May 2019.</p>
<h2>Section IV</h2><p>Dues are paid at the gate.</p><p>They are paid in ducats, or not at all.</p>
<h2>Section V – Lights</h2><p>Lights are lit at dusk.</p>
"""


@pytest.mark.parametrize(
    ("file", "text", "locator", "starts"),
    [
        ("a.txt", PLAIN, "art 1", ["Article 1.", "The same"]),
        ("a.txt", PLAIN, "art. 6", ["Article 6"]),
        ("a.txt", PLAIN, "art 2(1)", ["Article 2:", "Article 4"]),
        ("a.txt", PLAIN, "arts 1-2", ["Article 1.", "The same", "Article 2:", "Article 4"]),
        ("a.txt", PLAIN, "art 7", []),
        ("a.txt", PLAIN, "arts 2-4", []),
        ("a.txt", PLAIN, "sec 1", []),
        ("a.txt", DOTTED, "art 1", ["A pilot"]),
        ("a.txt", DOTTED, "art 2", ["Article 2."]),
        ("a.txt", LISTED, "art 1", ["Article 1.", "The same"]),
        ("a.txt", LISTED, "art 2", ["Article 2:"]),
        ("a.txt", LISTED, "art 4", ["Article 4."]),
        ("a.txt", LISTED, "art 6", ["Article 6"]),
        ("a.txt", PLAIN, "the preamble", []),
        ("a.html", PAGE, "sec 4", ["Dues are", "They are"]),
        ("a.html", PAGE, "section V", ["Lights are"]),
    ],
)
def test_an_article_is_what_stands_from_its_heading_to_the_next(
    tmp_path: Path, file: str, text: str, locator: str, starts: list[str]
) -> None:
    """A sentence that begins with the number of another article is no heading."""
    (tmp_path / file).write_text(text, encoding="utf-8")
    found = find_articles(read_copy(tmp_path / file, 0), locator, {})
    assert [" ".join(one.words.split()[:2]) for one in found] == starts


def test_a_copy_is_divided_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PLAIN, encoding="utf-8")
    copy, known = read_copy(tmp_path / "a.txt", 0), dict[str, Parts]()
    first = find_articles(copy, "art 1", known)
    known["art"][1].pop()
    assert find_articles(copy, "art 1", known) == first[:1]
