"""Who holds which post: read off the roles, each with a fact that shows it, and holes told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import load_base

from brief.model import NoteMark, Table, iter_inlines, plain_text
from brief.template.posts import posts_table

BASE = """\
brief: {{id: t, title: T, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{talks: Talks}}
names:
{names}
sources:
  gazette:
    {{type: report, author: Port Office, title: Gazette, issued: 2025-05-03, accessed: 2025-06-01,
     nature: official, reliability: B, descriptor: A paper.}}
facts:
{facts}
"""
VELLA = ("vella", "Maria Vella", "Foreign Minister of Malta", "2025-05-02")
GRECH = ("grech", "Carl Grech", "President of Malta", "2025-05-02")
JON = (
    "jon",
    "Jon Helgason",
    "Prime Minister and Minister for Foreign Affairs of Iceland",
    "2025-03",
)


def table(tmp_path: Path, *people: tuple[str, str, str, str], told: bool = True) -> Table | None:
    names = "\n".join(
        f"  {id_}: {{print: {name}, role: {role}, seen: {seen}}}"
        for id_, name, role, seen in people
    )
    facts = "\n".join(
        f"  met-{id_}: {{section: talks, date: {seen}, cite: [gazette para 1], "
        f'text: "{{{id_}}} spoke."}}'
        for id_, _, _, seen in people
        if told
    )
    facts += "\n  port: {section: talks, cite: [gazette para 2], text: The port opened.}"
    found = posts_table(load_base(tmp_path, BASE.format(names=names, facts=facts)))
    return found[0] if found else None


def rows(made: Table | None) -> list[list[str]]:
    assert made
    return [[plain_text(cell) for cell in row] for row in made.rows]


def test_each_post_has_its_holder_and_a_hole_is_told(tmp_path: Path) -> None:
    made = table(tmp_path, VELLA, GRECH, JON)
    assert rows(made) == [
        ["President", "Carl Grech", "not in our sources"],
        ["Prime Minister", "not in our sources", "Jon Helgason (March\xa02025)"],
        ["Foreign Minister", "Maria Vella", "Jon Helgason (March\xa02025)"],
    ]
    assert made
    assert plain_text(made.caption) == "Who holds which post, as seen on 2\xa0May 2025"
    assert [plain_text(cell) for cell in made.head[0]] == ["Post", "Malta", "Iceland"]


def test_each_name_has_the_note_of_a_fact_that_names_it(tmp_path: Path) -> None:
    made = table(tmp_path, VELLA, GRECH)
    assert made
    for row in made.rows:
        for cell in row[1:]:
            marks = [one for one in iter_inlines(cell) if isinstance(one, NoteMark)]
            assert bool(marks) is (plain_text(cell) != "not in our sources")


@pytest.mark.parametrize(
    "late",
    [
        ("old", "Ann Old", "President of Malta", "2023-01-02"),
        ("x", "A B", "Harbour Master of Malta", "2025"),
    ],
)
def test_one_seen_long_ago_or_in_a_post_of_one_side_alone_has_no_row(
    tmp_path: Path, late: tuple[str, str, str, str]
) -> None:
    assert len(rows(table(tmp_path, VELLA, JON, late))) == 2


def test_without_a_fact_that_names_them_there_is_no_table(tmp_path: Path) -> None:
    assert table(tmp_path, VELLA, GRECH, told=False) is None


def test_who_was_seen_last_holds_the_post(tmp_path: Path) -> None:
    after = ("after", "Nina Borg", "Minister of Foreign Affairs of Malta", "2025-06-01")
    assert rows(table(tmp_path, VELLA, after, JON))[1][1:] == [
        "Nina Borg",
        "Jon Helgason (March\xa02025)",
    ]


def test_a_post_that_one_role_begins_small_is_the_same_post(tmp_path: Path) -> None:
    vella = ("vella", "Maria Vella", "Harbour Master of Malta", "2025-05-02")
    jon = ("jon", "Jon Helgason", "harbour Master of Iceland", "2025-05-02")
    assert rows(table(tmp_path, vella, jon)) == [["Harbour Master", "Maria Vella", "Jon Helgason"]]
