"""A source that is left out is named by its number with other signs, and by its address in part."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import load_base
from tests.unit.test_edition_told import OPEN, SECRET, WITH_AGENT

from brief.edition import choose
from brief.edition.spoken import named_though_left_out

ADDRESS = "https://www.quays.example/2024/quiet?id=88"
ACCESSED = "    accessed: 2025-01-01"


def named(folder: Path, said: str, number: str, address: str, kept: str = "") -> bool:
    """Whether words that are told are told to name the number or the address of the cable."""
    left = f"number: {number}\n    URL: {address}\n{ACCESSED}"
    text = WITH_AGENT.replace("number: 24 QUAY 113", left) + OPEN + SECRET
    if kept:
        title = "title: The second paper"
        text = text.replace(title, f"{title}\n    URL: {kept}\n{ACCESSED}")
    assert "topic: Visits" in text
    text = text.replace("topic: Visits", f'topic: "{said}"')
    return bool(named_though_left_out_in(folder, text))


def named_though_left_out_in(folder: Path, text: str) -> list[str]:
    return [said for _, said, _ in named_though_left_out(choose(load_base(folder, text)))]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("QUA/23/88X", "see QUA 23-88X"),
        ("QUA/23/888", "see qua.23.888"),
        ("QUA/23/888", "see QUA_23_888.pdf"),
        ("MT/77/4431-B", "cable MT 77 4431 B"),
        ("MT/77/4431-B", "cable MT77/4431B"),
    ],
)
def test_a_number_is_known_with_other_signs(tmp_path: Path, number: str, said: str) -> None:
    assert named(tmp_path, said, number, ADDRESS)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("QUA/23/888", "QUA 23 and 888"),
        ("QUA/23/888", "QUA/23/8881"),
        ("24/113", "24-113 votes"),
        ("A/79", "A 79 vote"),
        ("No 12", "No. 12"),
    ],
)
def test_other_numbers_and_counts_are_none_of_the_source(
    tmp_path: Path, number: str, said: str
) -> None:
    assert not named(tmp_path, said, number, ADDRESS)


@pytest.mark.parametrize(
    "said",
    [
        "see quays.example/2024/quiet there",
        "see http://quays.example/2024/quiet/ there",
        "see HTTPS://WWW.QUAYS.EXAMPLE/2024/QUIET#top",
        "see https://quays.example/2024/quiet?lang=fr&id=88",
        "see hxxps://quays[.]example/2024/quiet",
    ],
)
def test_an_address_is_known_without_its_query_and_with_another_scheme(
    tmp_path: Path, said: str
) -> None:
    assert named(tmp_path, said, "77", ADDRESS)


@pytest.mark.parametrize(
    ("address", "said", "kept"),
    [
        ("https://quays.example/index.php?id=5", "see quays.example/index.php", ""),
        (ADDRESS, "see quays.example", ""),
        (ADDRESS, "see quays.example/2024/quietly", ""),
        (ADDRESS, "see quays.example/2024/quiet?id=2", "https://quays.example/2024/quiet?id=2"),
    ],
)
def test_an_address_that_other_pages_share_names_none(
    tmp_path: Path, address: str, said: str, kept: str
) -> None:
    assert not named(tmp_path, said, "77", address, kept)
