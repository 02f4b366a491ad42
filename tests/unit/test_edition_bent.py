"""Somebody who is left out is known by a bent surname, in a title, and where it is a word too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.bases import load_base
from tests.unit.test_edition_told import OPEN, SECRET, WITH_AGENT, named_in

from brief.check import check_edition
from brief.edition import choose

Change = Callable[[str], str]


def told(folder: Path, name: str, topic: str, language: str = "", *changes: Change) -> list[str]:
    """What is said where `name` is left out and a topic says these words; so with a surname."""
    given = f"print: {name}, surname: {name.partition(' ')[2]}"
    both = []
    for said in (f"print: {name}", given):
        head = WITH_AGENT.replace("print: Rex Mole", said)
        text = head + OPEN.replace("topic: Visits", f'topic: "{topic}"') + SECRET
        if language:
            text = text.replace("parties:", f"language: {language}\n  parties:", 1)
        for change in changes:
            text = change(text)
        both.append(named_in(load_base(folder, text)))
    assert bool(both[0]) == bool(both[1])
    return both[0]


@pytest.mark.parametrize(
    ("name", "topic", "language"),
    [
        ("Bilal Quarram", "Fundacja Quarrama", ""),
        ("Bilal Quarram", "dzi\u0119ki Quarramowi", ""),
        ("Bilal Quarram", "s Quarramem", ""),
        ("Bilal Quarram", "QUARRAMA", ""),
        ("Bilal Quarram", "Quarramism", ""),
        ("Bilal Quarram", "les quarramistes", "fr"),
        ("Bilal Quarram", "die quarramsche Politik", "de"),
        ("Bilal Quarram", "los quarramistas", "es"),
        (
            "Bilal Akram",
            "\u0441 \u0410\u043a\u0440\u0430\u043c\u043e\u043c",
            "ru",
        ),
        ("Jan Grebnerski", "u Grebnerskiego", ""),
        ("Jan Sikorova", "ze Sikorovou", ""),
        ("Jan Quorko", "z Quorkiem", ""),
    ],
)
def test_a_surname_is_known_as_another_language_bends_it(
    tmp_path: Path, name: str, topic: str, language: str
) -> None:
    assert told(tmp_path, name, topic, language)


@pytest.mark.parametrize(
    ("name", "topic", "language"),
    [
        ("Pia Roman", "Romanian troops", ""),
        ("Pia Tour", "tourists and tourism", ""),
        ("Pia Malt", "Visits to Malta", ""),
        ("Pia Part", "A Party and its Parties", ""),
        ("Pia Fell", "A Fellow of it", ""),
        ("Pia Urban", "urbanism", ""),
        ("Pia Pars", "Parsons came", ""),
        ("Pia Ross", "\u0432 \u0420\u043e\u0441\u0441\u0438\u0438", "ru"),
        ("Pia Bank", "\u0411\u0430\u043d\u043a\u0430", "ru"),
    ],
)
def test_another_word_that_a_surname_begins_is_not_the_surname(
    tmp_path: Path, name: str, topic: str, language: str
) -> None:
    assert told(tmp_path, name, topic, language) == []


def test_a_bent_surname_that_somebody_has_who_is_left_is_theirs_and_the_plain_one_is_not(
    tmp_path: Path,
) -> None:
    def left(text: str) -> str:
        kept = 'text: "{other} came. '
        named = text.replace("names:\n", "names:\n  other: {print: Ada Quarrama}\n", 1)
        return named.replace('text: "*{doe}*', f"{kept}*{{doe}}*", 1)

    assert told(tmp_path, "Bilal Quarram", "What Quarrama said", "", left) == []
    assert told(tmp_path, "Bilal Quarram", "What Quarram said", "", left)


def _small(text: str) -> str:
    said = "They sold rice, and trade grew; relations were opened on"
    return text.replace("Relations were opened on", said, 1)


def _titled(text: str) -> str:
    return text.replace("title: The second paper", "title: Rice markets and the Hall of Trade")


def _german(text: str) -> str:
    return text.replace("Relations were opened on", "Der Richter kam; das war am", 1)


def _as_it_is(text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("name", "topic", "language", "change"),
    [
        ("Dana Rice", "As Rice said", "", _small),
        ("Dana Rice", "the Rice memo", "", _small),
        ("Dana Rice", "Rice said no", "", _small),
        ("Dana Rice", "as Rice said", "", _titled),
        ("Dana Rice", "Mr Rice", "", _titled),
        ("Dana Rice", "Rice", "", _as_it_is),
        ("Dana Rice", "What D. Rice wrote", "", _as_it_is),
        ("Nora Hall", "Ambassador Hall", "", _as_it_is),
        ("Nora Hall", "Hall\u2019s memo", "", _as_it_is),
        ("Nora Hall", "Jim Hall", "", _as_it_is),
        ("Nora Hall", "Hall, who left", "", _titled),
        ("Dana Rice", "Rice opposed the plan", "", _small),
        ("Dana Rice", "Rice led the delegation", "", _small),
        ("Dana Rice", "Rice and Holm met", "", _as_it_is),
        ("Dana Rice", "Rice in Geneva", "", _as_it_is),
        ("Dana Rice", "Rice will retire", "", _as_it_is),
        ("Dana Rice", "The Rice Affair", "", _as_it_is),
        ("Dana Rice", "MR RICE", "", _small),
        ("Dana Rice", "RICE SAID NO", "", _small),
        ("Dana Rice", "MEETING WITH RICE", "", _as_it_is),
        ("Dana Rice", "Visits / Rice", "", _as_it_is),
        ("Karl Richter", "Gespr\u00e4ch mit Richter", "de", _german),
        ("Karl Richter", "Richter lehnte ab", "de", _german),
        ("Karl Richter", "Botschafter Richter", "de", _german),
        ("Karl Richter", "Herr Richter", "de", _german),
        ("Karl Richter", "Richter sagte es", "de", _german),
    ],
)
def test_a_surname_that_is_a_word_too_is_told_where_somebody_is_meant(
    tmp_path: Path, name: str, topic: str, language: str, change: Change
) -> None:
    assert told(tmp_path, name, topic, language, change)


@pytest.mark.parametrize(
    ("name", "topic", "language", "change"),
    [
        ("Dana Rice", "Rice exports", "", _small),
        ("Dana Rice", "Rice", "", _small),
        ("Dana Rice", "Rice, wheat and tea", "", _small),
        ("Dana Rice", "Rice exported to Malta", "", _small),
        ("Nora Trade", "Trade increased", "", _small),
        ("Nora Trade", "Trade with Malta", "", _small),
        ("Karl Richter", "Ein Richter kam", "de", _german),
        ("Karl Richter", "Die neuen Richter", "de", _german),
        ("Dana Rice", "RICE EXPORTS", "", _small),
        ("Dana Rice", "Rice exports", "", _titled),
        ("Nora Trade", "Trade Ministry", "", _small),
        ("Nora Trade", "Ministry of Industry and Trade", "", _small),
        ("Nora Trade", "The World Trade Organization", "", _as_it_is),
        ("Nora Trade", "Trade: its course", "", _as_it_is),
        ("Nora Hall", "City Hall", "", _as_it_is),
        ("Nora Hall", "The Hall of Mirrors", "", _as_it_is),
        ("Pia Bank", "Bank of Malta", "", _as_it_is),
        ("Karl Richter", "Der Richter entschied", "de", _german),
    ],
)
def test_a_word_that_is_a_surname_too_is_no_problem_where_it_is_the_word(
    tmp_path: Path, name: str, topic: str, language: str, change: Change
) -> None:
    assert told(tmp_path, name, topic, language, change) == []


@pytest.mark.parametrize(
    ("key", "said", "named"),
    [
        ("title: The second paper", "title: A day with Quarram", True),
        ("title: The second paper", "title: Fundacja Quarrama", True),
        ("title: The second paper", "title: Bilal Quarram at home", True),
        ("publisher: Test House", "publisher: Quarram Press", True),
        ("publisher: Test House", "URL: 'https://x.example/2023/a-visit-of-quarram'", True),
        ("publisher: Test House", "URL: 'https://x.example/2023/quarramish'", False),
        ("title: The second paper", "title: The second paper of Quar", False),
    ],
)
def test_somebody_who_is_withheld_by_name_stands_in_no_title_and_no_address(
    tmp_path: Path, key: str, said: str, *, named: bool
) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("print: Rex Mole", "print: Bilal Quarram")
    assert key in text
    text = text.replace(key, said)
    text += "editions: {all: {use: [open, background]}, few: {withhold: [agent]}}\n"
    base = load_base(tmp_path, text.replace("publisher: Test House", ""))
    few = check_edition(choose(base, "few"), date(2025, 7, 1))
    assert any("who is withheld from it" in one.message for one in few) == named
    every = check_edition(choose(base, "all"), date(2025, 7, 1))
    assert not any("who is withheld from it" in one.message for one in every)


@pytest.mark.parametrize(("title", "named"), [("City Hall", False), ("A day with Hall", True)])
def test_a_word_in_a_title_is_nobody_who_is_withheld(
    tmp_path: Path, title: str, *, named: bool
) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("print: Rex Mole", "print: Nora Hall")
    text = text.replace("title: The second paper", f"title: {title}")
    base = load_base(tmp_path, f"{text}editions: {{few: {{withhold: [agent]}}}}\n")
    few = check_edition(choose(base, "few"), date(2025, 7, 1))
    assert any("who is withheld from it" in one.message for one in few) == named
