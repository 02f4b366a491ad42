"""A date in a source's address, in whatever form, is that on which it was issued."""

from __future__ import annotations

import pytest
from tests.bases import BASE, told_of

HOME = "https://www.daily.example"


def _told(address: str, issued: str, title: str = "A long visit", kind: str = "") -> str:
    text = BASE.replace("issued: 2024-02-06", f"issued: {issued}", 1)
    text = text.replace('"The first paper: a long title"', f'"{title}"', 1)
    text = text.replace("reliability: B", f"reliability: B\n    URL: {HOME}{address}", 1)
    if kind:
        text = text.replace("article-newspaper", kind, 1)
    return told_of(text, ("address-date",))


@pytest.mark.parametrize(
    ("address", "issued"),
    [
        ("/visit-10-june-2026", "2026-05-10"),
        ("/visit-june-10-2026.html", "2026-06-12"),
        ("/june-10th-2026/visit", "2025-06-10"),
        ("/visit-may-2025", "2025-06-12"),
        ("/visit-10.05.2025", "2025-06-12"),
        ("/visit_10_05_2025", "2025-05-12"),
        ("/visit-10-jun-2026", "2026-05-10"),
        ("/visite-10-juin-2026", "2026-05-10"),
        ("/besuch-10-m%C3%A4rz-2026", "2026-05-10"),
        ("/10june2024/visit", "2025-05-10"),
        ("/visit/june2024", "2025-05-10"),
        ("/2024-june-10/visit", "2025-05-10"),
        ("/visit?on=10-june-2024", "2025-05-10"),
        ("/2024/visit", "2025-05-10"),
        ("/news/2024/visit", "2025-05-10"),
        ("/2025/05/12/visit", "2025-05-10"),
        ("/20250512/visit", "2025-05-10"),
        ("/2025/06/visit", "2025-05"),
        ("/2025/visit", "2024-12-30"),
        ("/240711/visit", "2024-06-10"),
        ("/news/230610-visit", "2024-06-10"),
        ("/11072024/visit", "2024-06-10"),
        ("/2024/178/visit", "2024-06-10"),
        ("/2023/162/visit", "2024-06-10"),
        ("/archive/2019/visit", "2024-06-10"),
    ],
)
def test_an_address_with_another_date_is_told(address: str, issued: str) -> None:
    assert _told(address, issued)


@pytest.mark.parametrize(
    ("address", "issued"),
    [
        ("/visit-10-june-2026", "2026-06-10"),
        ("/visit-10-june-2026", "2026-06-11"),
        ("/10june2024/visit", "2024-06-10"),
        ("/2024-june-10/visit", "2024-06-09"),
        ("/12maybe2025/visit", "2025-10-10"),
        ("/visit-may-2025", "2025-05-31"),
        ("/visit-may-2025", "2025-06-01"),
        ("/visit-may-2025", "2025-05"),
        ("/visit-10.05.2025", "2025-10-05"),
        ("/visit-10.05.2025", "2025-05-09"),
        ("/2024/visit", "2024-11-02"),
        ("/2024/visit", "2025-01-01"),
        ("/2024/visit", "2024"),
        ("/elections/2024/results", "2025-05-10"),
        ("/wp-content/uploads/2024/visit.pdf", "2025-05-10"),
        ("/agenda-2030-visit", "2025-05-10"),
        ("/visit-of-2024", "2025-05-10"),
        ("/2025/05/12/trade-of-april-2025", "2025-05-12"),
        ("/2025/05/12/visit", "2025-05"),
        ("/visit-may-2025", "2024~"),
        ("/we-may-2025-goals", "2025-05-10"),
        ("/treaty-of-12-may-1998-text", "2025-02-24"),
        ("/sanctions-since-24-february-2022", "2024-02-24"),
        ("/election-of-9-june-2024-results", "2024-06-20"),
        ("/forum-10-june-2026-programme", "2026-05-10"),
        ("/statistics/may-2025", "2025-06-20"),
        ("/cop-28-december-2023", "2024-01-10"),
        ("/2023/trade-statistics", "2024-03-01"),
        ("/240610/visit", "2024-06-10"),
        ("/06102024/visit", "2024-06-10"),
        ("/2024/162/visit", "2024-06-10"),
        ("/2025/117/visit", "2025-06-20"),
        ("/article/230610/visit", "2024-06-10"),
        ("/world/230610", "2024-06-10"),
        ("/a/230610/visit", "2024-06-10"),
        ("/archive/2024/visit", "2024-06-10"),
        ("/archive/2024/visit", "2019-06-10"),
        ("/articles/20240/", "2024-06-10"),
        ("/resolution/2231/", "2024-06-10"),
        ("/story/482913/visit", "2024-06-10"),
        ("/id/240711/visit", "2024-06-10"),
        ("/010203/visit", "2024-06-10"),
        ("/12345678/visit", "2024-06-10"),
    ],
)
def test_an_address_that_agrees_or_speaks_of_something_else_is_not(
    address: str, issued: str
) -> None:
    assert not _told(address, issued)


def test_a_date_of_which_the_title_is_says_nothing_of_when_it_came_out() -> None:
    assert not _told("/trade-in-may-2025", "2025-06-12", "Trade in May 2025")
    assert not _told("/2024/the-year-2024", "2025-06-12", "The year 2024 in trade")
    assert _told("/trade-in-may-2025", "2025-06-12", "Trade in April 2025")


def test_a_magazine_bears_the_month_after_that_in_which_it_comes_out() -> None:
    assert not _told("/june-2025/visit", "2025-05-20", kind="article-magazine")
    assert _told("/august-2025/visit", "2025-05-20", kind="article-magazine")


def test_what_is_on_a_page_before_it_came_out_is_of_a_printed_issue_or_a_slip() -> None:
    assert _told("/2025/07/visit", "2025-08", kind="article-magazine")
    assert not _told("/2025/07/visit", "2025-08\n    issue: 4", kind="article-magazine")


def test_a_report_of_a_year_comes_out_in_another() -> None:
    assert not _told("/2023/a-long-visit.pdf", "2024-05-20", kind="report")
