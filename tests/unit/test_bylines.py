"""An author is the one whom the byline of the kept copy names."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import verified

BASE = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
"""
    + GAZETTE
    + """\
facts:
  a: {section: ties, text: "Malta sold fish.", cite: [gazette para 2]}
"""
)


def _told(folder: Path, line: str, author: str) -> bool:
    family, _, given = author.partition(", ")
    before, _, after = BASE.partition("author: ")
    text = f"{before}author: [{{family: {family}, given: {given}}}]\n{after.partition(chr(10))[2]}"
    told = verified(folder, text, gazette=f"{line}\n\nMalta sold fish.")
    return any(one.rule == "byline-found" for one in told)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Anna Zerafa", "Attard, Mark"),
        ("By Anna Zerafa", "Attard, Anna"),
        ("By Anna Zerafa", "Zerafa, Mark"),
        ("Written by Anna Zerafa", "Attard, Mark"),
        ("By Anna Zerafa, diplomatic correspondent", "Attard, Anna"),
        ("By Anna de Vries | 3 May 2025", "Attard, Anna"),
        ("By Ludwig zu Wied", "Attard, Mark"),
        ("By Ahmed ould Bah", "Attard, Mark"),
        ("By Karim Khoury", "al-Khoury, Samir"),
        ("By Samir Haddad", "al-Khoury, Samir"),
    ],
)
def test_an_author_who_is_not_of_the_byline_is_told(tmp_path: Path, line: str, author: str) -> None:
    assert _told(tmp_path, line, author)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Anna Zerafa", "Zerafa, Anna"),
        ("By Anna Zerafa", "Zerafa, A."),
        ("By Anna M. Zerafa", "Zerafa, Anna"),
        ("Written by Anna Zerafa, diplomatic correspondent", "Zerafa, Anna"),
        ("By Samir Khoury", "al-Khoury, Samir"),
        ("By Samir al-Khoury", "al-Khoury, Samir"),
        ("Analysis by Our Correspondent", "Zerafa, Anna"),
        ("By Staff Reporter", "Zerafa, Anna"),
        ("By then the ship", "Zerafa, Anna"),
        ("By sea and land", "Zerafa, Anna"),
    ],
)
def test_an_author_of_the_byline_is_not(tmp_path: Path, line: str, author: str) -> None:
    assert not _told(tmp_path, line, author)
