"""Who holds which post: read off the roles, each with a fact that shows it, and holes told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.bases import load_base

from brief.facts.dates import parse_date
from brief.model import Emphasis, NoteMark, Table, iter_inlines, plain_text
from brief.template.posts import as_seen, posts_table
from brief.template.roles import Roles
from brief.words import shipped, shipped_languages

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


def test_a_post_that_nobody_is_known_to_hold_is_told_in_italics(tmp_path: Path) -> None:
    made = table(tmp_path, VELLA, JON)
    assert made
    slanted = {
        plain_text(cell)
        for row in made.rows
        for cell in row
        if any(isinstance(one, Emphasis) for one in iter_inlines(cell))
    }
    assert slanted == {"not in our sources"}


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


@pytest.mark.parametrize(
    ("language", "seen", "said"),
    [
        ("en-GB", "2025-05", "Who holds which post, as seen in May 2025"),
        ("es", "2025-05", "Quién ocupa qué cargo (mayo de 2025)"),
        ("es", "2025-05-02", "Quién ocupa qué cargo, a 2 de mayo de 2025"),
        ("de", "2025", "Wer welches Amt innehat, Stand 2025"),
        ("fr", "2025-05", "Qui occupe quel poste (mai 2025)"),
    ],
)
def test_the_day_or_the_month_of_the_table_has_its_own_small_word(
    language: str, seen: str, said: str
) -> None:
    assert as_seen(parse_date(seen), shipped(language)).replace("\u00a0", " ") == said


def test_a_day_beside_a_name_stands_in_one_line(tmp_path: Path) -> None:
    helga = ("jon", "Jon Helgason", "Foreign Minister of Iceland", "2025-03-04")
    told = [cell for row in rows(table(tmp_path, VELLA, helga)) for cell in row]
    assert "Jon Helgason (4\xa0March\xa02025)" in told


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


def test_one_whom_a_fact_set_aside_alone_names_is_contested_and_not_unknown(
    tmp_path: Path,
) -> None:
    """That nobody is in the sources would be wrong, and the name has no note of its own."""
    people = (VELLA, GRECH, JON, ("anna", "Anna Jons", "President of Iceland", "2025-05-02"))
    facts = "\n".join(
        f"  met-{id_}: {{section: talks, date: {seen}, cite: [gazette para 1], "
        f'text: "{{{id_}}} spoke."}}'
        for id_, _, _, seen in people
    )
    facts += (
        "\n  nobody: {section: talks, date: 2025-05-02, cite: [gazette para 2], text: None spoke.}"
        "\nconflicts:\n  who: {question: Who spoke, facts: [met-grech, nobody], prefer: nobody,"
        " because: The paper says so.}"
    )
    names = "\n".join(
        f"  {id_}: {{print: {name}, role: {role}, seen: {seen}}}"
        for id_, name, role, seen in people
    )
    found = posts_table(load_base(tmp_path, BASE.format(names=names, facts=facts)))
    told = rows(found[0] if found else None)
    assert ["President", "Contested.", "Anna Jons"] in told
    assert not any("Carl Grech" in cell for row in told for cell in row)


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


# ---- roles in the words of each language ---------------------------------------------------------


def said(language: str, role: str, *parties: str) -> list[tuple[str, str]]:
    roles = Roles(shipped(language), parties or ("MT", "IS"))
    return [(roles.label([post]), code) for post, code in roles.posts(role)]


@pytest.mark.parametrize("language", sorted(shipped_languages()))
def test_every_wording_of_every_post_is_read_as_that_post(language: str) -> None:
    words = shipped(language)
    posts: dict[str, Any] = dict(words.group("posts"))
    of, country = posts["small"][0], words.country("MT").name
    roles = Roles(words, ["MT", "IS"])
    for at, post in enumerate(posts["order"]):
        assert {"name", "said"} <= set(post)
        assert bool(post.get("women")) == ("woman" in post)
        for wording in (*post["said"], *post.get("women", ())):
            role = f"{country} {of} {wording}" if language == "ur" else f"{wording} {of} {country}"
            found = [one.listed for one, _ in roles.posts(role)]
            assert found == [None if "abroad" in post else at], wording


@pytest.mark.parametrize(
    ("language", "role", "post", "code"),
    [
        ("en-GB", "Malta's Minister for Foreign Affairs", "Foreign Minister", "MT"),
        ("en-US", "Minister of Defence of the Republic of Malta", "Defense Minister", "MT"),
        ("fr", "ministre islandais de la Défense", "Ministre de la Défense", "IS"),
        ("fr", "Première ministre d'Islande", "Première ministre", "IS"),
        ("de", "maltesische Außenministerin", "Außenministerin", "MT"),
        ("de", "Ministerpräsident Islands", "Premierminister", "IS"),
        ("es", "ministra maltesa de Exteriores", "Ministra de Asuntos Exteriores", "MT"),
        ("ru", "министр иностранных дел Республики Мальта", "Министр иностранных дел", "MT"),
        ("ru", "исландский министр обороны", "Министр обороны", "IS"),
        ("ar", "وزيرة الخارجية الآيسلندية", "وزيرة الخارجية", "IS"),
        ("ar", "وزير الدفاع في جمهورية مالطا", "وزير الدفاع", "MT"),
        ("ur", "مالٹا کے وزیرِ خارجہ", "وزیر خارجہ", "MT"),
    ],
)
def test_a_post_is_known_however_its_language_words_it(
    language: str, role: str, post: str, code: str
) -> None:
    assert said(language, role) == [(post, code)]


@pytest.mark.parametrize(
    ("language", "role"),
    [
        ("en-GB", "Ambassador to Iceland"),
        ("en-GB", "President of Northern Malta"),
        ("en-GB", "adviser to the President of Malta on trade"),
        ("fr", "président de la République"),
        ("ru", "президент Сомали"),
        ("ar", "وزير خارجية لبنان"),
        ("ur", "فرانس کے صدر"),
    ],
)
def test_a_role_that_names_no_party_is_nobodys_post(language: str, role: str) -> None:
    assert said(language, role) == []


@pytest.mark.parametrize(
    ("language", "role", "code"),
    [
        ("en-GB", "President of Niger", "NE"),
        ("en-GB", "President of Nigeria", "NG"),
        ("fr", "présidente nigérienne", "NE"),
        ("fr", "présidente nigériane", "NG"),
        ("ru", "президент Нигера", "NE"),
        ("ru", "президент Нигерии", "NG"),
    ],
)
def test_countries_that_begin_alike_are_told_apart(language: str, role: str, code: str) -> None:
    assert [one for _, one in said(language, role, "NE", "NG")] == [code]


@pytest.mark.parametrize(
    ("language", "role", "code"),
    [
        ("en-GB", "Ambassador of Malta to Iceland", "MT"),
        ("fr", "ambassadrice d’Islande auprès de Malte", "IS"),
        ("de", "Botschafter Maltas in Island", "MT"),
        ("ru", "чрезвычайный и полномочный посол Исландии на Мальте", "IS"),
        ("ar", "سفير مالطا لدى آيسلندا", "MT"),
        ("ur", "آئس لینڈ میں مالٹا کے سفیر", "MT"),
    ],
)
def test_an_ambassador_is_of_who_sent_them(language: str, role: str, code: str) -> None:
    assert [one for _, one in said(language, role)] == [code]


def test_what_a_role_says_more_makes_it_another_post() -> None:
    assert said("en-GB", "Deputy Foreign Minister of Malta") == [("Deputy Foreign Minister", "MT")]
    assert said("de", "stellvertretender Außenminister Maltas") == [
        ("Stellvertretender Außenminister", "MT")
    ]
    assert said("ar", "نائب رئيس الوزراء ووزير خارجية مالطا") == [
        ("نائب رئيس الوزراء", "MT"),
        ("وزير الخارجية", "MT"),
    ]


def test_a_row_of_a_woman_and_a_man_is_called_as_both() -> None:
    roles = Roles(shipped("de"), ("MT", "IS"))
    posts = [post for role in ("Präsident Maltas", "isländische Präsidentin")
             for post, _ in roles.posts(role)]  # fmt: skip
    assert roles.label(posts) == "Präsident/Präsidentin"
    assert posts[0].key == posts[1].key


def test_a_post_that_somebody_held_before_is_not_said_to_be_in_no_source(tmp_path: Path) -> None:
    before = ("old", "Ann Borg", "President of Iceland", "2019")
    made = table(tmp_path, VELLA, GRECH, JON, before)
    assert rows(made)[0] == ["President", "Carl Grech", "none seen in the year"]
