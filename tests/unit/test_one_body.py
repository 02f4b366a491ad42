"""One document under two dates, and one body under two names, is one origin."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base, told_of

from brief.facts.bodies import body_of
from brief.facts.origins import count_independent

SECOND = """\
  second:
    type: article-newspaper
    author: {author}
    title: "{title}"
    container-title: {container}
    publisher: {publisher}
    issued: {issued}
    nature: news
    reliability: B
    descriptor: Another paper.
"""
PLAIN = {
    "author": "unknown",
    "title": "Something else altogether",
    "container": "Weekly Test",
    "publisher": "Weekly House",
    "issued": "2024-02",
}


def _text(**second: str) -> str:
    written = SECOND.format(**{**PLAIN, **second})
    text = BASE.replace("facts:\n", f"{written}facts:\n", 1)
    return text.replace(
        "container-title: Daily Test", "container-title: Daily Test\n    publisher: Test Press", 1
    )


def _count(tmp_path: Path, **second: str) -> int:
    return count_independent(load_base(tmp_path, _text(**second)), ("alpha-2024", "second"))


TITLE = "The first paper: a long title"


@pytest.mark.parametrize("issued", ["2024-02", "2024-02-06"])
def test_one_title_of_a_day_and_of_its_month_is_one_source(tmp_path: Path, issued: str) -> None:
    assert _count(tmp_path, title=TITLE, issued=issued) == 1
    assert "are one source" in told_of(_text(title=TITLE, issued=issued), ("one-source",))


@pytest.mark.parametrize("issued", ["2024-03", "2024-02-07", "2023", "2024"])
def test_one_title_of_another_time_or_of_a_year_is_not(tmp_path: Path, issued: str) -> None:
    assert _count(tmp_path, title=TITLE, issued=issued) == 2
    assert not told_of(_text(title=TITLE, issued=issued), ("one-source",))


def test_one_title_of_a_day_and_of_its_year_is_one_in_one_paper(tmp_path: Path) -> None:
    assert "are one source" in told_of(
        _text(title=TITLE, issued="2024", container="Daily Test"), ("one-source",)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyodo", "Kyodo News"),
        ("Kyodo News", "Kyodo News Agency"),
        ("Xinhua", "Xinhua News Agency"),
        ("Anadolu Agency", "The Anadolu News Agency"),
        ("AFP", "Agence France-Presse"),
        ("AP", "The Associated Press"),
        ("Sky News", "Sky"),
        ("Reuters", "Reuters.com"),
        ("Saudi Press Agency", "SPA"),
        ("TASS", "Russian News Agency TASS"),
        ("EFE", "Agencia EFE"),
        ("BelTA", "Belarusian Telegraph Agency"),
        ("Anadolu Ajans\u0131", "Anadolu"),
    ],
)
def test_a_body_is_one_with_and_without_what_it_is(one: str, other: str) -> None:
    assert body_of(one) == body_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Malta", "Malta News Agency"),
        ("Malta News", "Malta News Agency"),
        ("The Daily", "Daily News"),
        ("The Times", "The Sunday Times"),
        ("Arab News", "The Arab Agency"),
        ("Kyodo News", "Kyoto News"),
        ("Space Agency", "Space News"),
        ("Interfax", "Interfax-Ukraine"),
        ("AP", "AFP"),
        ("Gulf News", "Gulf Times"),
        ("News Agency Nigeria", "Nigeria"),
        ("Russian News", "TASS"),
    ],
)
def test_two_bodies_whose_names_are_alike_are_two(one: str, other: str) -> None:
    assert body_of(one) != body_of(other)


def test_two_papers_of_one_publisher_are_one_origin_unless_something_says_why(
    tmp_path: Path,
) -> None:
    assert _count(tmp_path, publisher="The Test Press") == 1
    assert _count(tmp_path, publisher="Weekly House") == 2
    apart = _text(publisher="Test Press").replace(
        "descriptor: Another",
        "independent_because: It has an office of its own.\n    descriptor: Another",
    )
    assert count_independent(load_base(tmp_path, apart), ("alpha-2024", "second")) == 2
