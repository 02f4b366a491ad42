"""Words left in the other of two languages are told by the small words that it alone has."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.check import check_facts
from brief.load import load_facts

BASE = """
brief:
  id: two-tongues
  language: en-GB
  title: {en: Malta and Iceland, de: Malta und Island}
  parties: [MT, IS]
  as_of: 2025-06-30
sections:
  ties: {en: Ties, de: Beziehungen}
names:
  tarn: {print: Verein mit der Tarn}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Island Gazette
    issued: 2025-06-01
    nature: news
    reliability: B
    descriptor: {en: ENGLISH, de: GERMAN}
facts:
  embassy:
    section: ties
    text:
      en: Malta opened an embassy in May 2024.
      de: Malta eröffnete im Mai 2024 eine Botschaft.
    date: 2024-05
    cite: [gazette para 1]
"""


def told(folder: Path, english: str, german: str) -> list[str]:
    file = folder / "facts.yaml"
    text = BASE.replace("ENGLISH", f'"{english}"').replace("GERMAN", f'"{german}"')
    file.write_text(text, encoding="utf-8")
    problems = check_facts(load_facts(file, "de"), "2025-07-01")
    return [one.message for one in problems if one.rule == "left-untranslated"]


@pytest.mark.parametrize(
    "same",
    [
        "Handel mit Fisch und Holz",
        "Der Bericht der Bank.",
        "Bericht über Zölle",
        "Report on Tariffs",
        "A Paper of Oslo.",
        "Trade with Norway",
    ],
)
def test_words_taken_over_are_told_though_nouns_have_capitals(tmp_path: Path, same: str) -> None:
    assert told(tmp_path, same, same) == ['the words in "de" are those in "en-GB"']


@pytest.mark.parametrize(
    ("english", "german", "where"),
    [
        ("A report on the ties that hold", "A note about the ties which hold", ("de", "en-GB")),
        ("Ein Bericht aus der Bank, nicht lang", "Ein Bericht von der Bank", ("en-GB", "de")),
    ],
)
def test_words_of_the_other_language_that_were_changed_are_told_too(
    tmp_path: Path, english: str, german: str, where: tuple[str, str]
) -> None:
    left, other = where
    assert told(tmp_path, english, german) == [f'the words for "{left}" are in "{other}"']


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Bundesamt für Statistik", "Bundesamt für Statistik"),
        ("Die Zeit", "Die Zeit"),
        ("Frankfurter Tarn Zeitung", "Frankfurter Tarn Zeitung"),
        ("Verein mit der Tarn", "Verein mit der Tarn"),
        ("“Nicht mit uns in Oslo”", "„Nicht mit uns in Oslo“"),
        ("A report in Die Zeit on Der Tag", "Ein Bericht in „The Times“ über Tarn"),
    ],
)
def test_names_and_quotations_may_be_in_the_other_language(
    tmp_path: Path, english: str, german: str
) -> None:
    assert told(tmp_path, english, german) == []
