"""Hyphens that part words print as the dashes of their language, in every file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.bases import BASE, HEAD, told_of
from tests.judges import pdf_text
from tests.word_files import WordFile

from brief.cli import main
from brief.typography import typeset
from brief.words import shipped


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("en-GB", "The pier - a long one - was shut.", "The pier – a long one – was shut."),
        ("en-GB", "The pier -- and the mole", "The pier – and the mole"),
        ("en-US", "The pier - a long one - was shut.", "The pier—a long one—was shut."),
        ("en-US", "The pier--a long one", "The pier—a long one"),
        ("en-US", "Open Monday - Friday", "Open Monday – Friday"),
        ("en-US", "From 9 a.m. - 5 p.m.", "From 9\xa0a.m. – 5\xa0p.m."),
        ("en-US", "It is 10 km - 12 km or $5 - $6.", "It is 10\xa0km – 12\xa0km or $5 – $6."),
        ("en-US", "Mayor, 12 May 2020 - present", "Mayor, 12\xa0May 2020 – present"),
        ("en-US", "A war of 1904 - A short one", "A war of 1904—A short one"),
        ("en-GB", "A balance of - 5 million", "A balance of - 5\xa0million"),
        ("en-GB", "See xn--mole-kva.example", "See xn--mole-kva.example"),
        ("en-GB", "See www.mole.example/b--c", "See www.mole.example/b--c"),
        ("de", "Die Mole - von 1904 - hielt.", "Die Mole – von 1904 – hielt."),
        ("fr", "Le môle - de 1904 - tint.", "Le môle –\xa0de 1904\xa0– tint."),
        ("ru", "Мол - это стена.", "Мол\xa0— это стена."),
        ("es", "El muelle - de 1904 - resistió.", "El muelle —de 1904— resistió."),
        ("es", "Un muelle - nuevo. Y uno - viejo - más.", "Un muelle – nuevo. Y uno —viejo— más."),
        ("ur", "بند - نیا - ہے۔", "بند – نیا – ہے۔"),
        ("ar", "السد - الجديد - هنا", "السد – الجديد – هنا"),
    ],
)  # fmt: skip
def test_a_hyphen_between_spaces_is_the_dash_of_the_language(
    language: str, typed: str, seen: str
) -> None:
    assert typeset(typed, shipped(language)) == seen


@pytest.mark.parametrize(
    "said",
    ["a sea-wall", "5 - 3", "- one of a list", "it fell to - 5%", "it froze at - 7.5 °C",
     "https://example.org/a--b - c", "Ein- und Ausfuhr"],
)  # fmt: skip
def test_other_hyphens_stay(said: str) -> None:
    assert "–" not in typeset(said, shipped("en-GB"))


def test_words_in_another_language_have_its_dash() -> None:
    english = shipped("en-GB")
    assert typeset("Мол - стена", english, "ru") == "Мол — стена"
    assert typeset("Море -- стіна", english, "uk") == "Море — стіна"
    assert typeset("堤 - 防", english, "zh") == "堤 - 防"


def test_the_dash_stands_in_all_three_files_alike(tmp_path: Path) -> None:
    facts = HEAD.replace("title: Trade,", "title: Trade - and tolls,").replace(
        "kept: {file: gamma.txt, sha256: HASH}\n    ", ""
    )
    facts += """facts:
  pier:
    section: trade
    topic: Piers -- old and new
    text: The pier - a *long* - one was shut.
    date: 2023
    cite: [beta-2023 p. 3]
"""
    (tmp_path / "facts.yaml").write_text(facts, encoding="utf-8")
    formats = [part for one in ("md", "docx", "pdf") for part in ("--format", one)]
    asked = ["--facts", str(tmp_path / "facts.yaml"), "--out", str(tmp_path), *formats]
    assert main(["build", *asked, "--today", "2025-07-01"]) == 0
    made = {file.suffix: file for file in tmp_path.glob("*-brief.*")}
    word = " ".join(text for _, text in WordFile(made[".docx"]).texts())
    said = (made[".md"].read_text(encoding="utf-8"), word, pdf_text(made[".pdf"]))
    for text in said:
        plain = re.sub(r"[\s*]+", " ", text)
        assert "Trade – and tolls" in plain
        assert "Piers – old and new" in plain
        assert "The pier – a long – one was shut." in plain


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("print: Jane Doe", "print: Ada--Zoe Doe", "Ada--Zoe is printed with a dash"),
        ("given: Ann", "given: Ann--Zoe", "Ann--Zoe is printed with a dash"),
        ("author: Board of Tests", "author: Board--House", "Board--House is printed with a dash"),
        ("Relations were", "With Jean--Zoe Doe relations were", "Jean--Zoe is printed with a dash"),
        ("Relations were", "A mole--Malta's own--broke when relations were", ""),
        ("Relations were", "In Minsk--Belarus--relations were", ""),
        ("role: Minister of Tests", "role: Minister of Tests--acting", ""),
    ],
)
def test_two_hyphens_in_a_name_are_told_before_they_print_as_a_dash(
    old: str, new: str, told: str
) -> None:
    assert old in BASE
    said = told_of(BASE.replace(old, new, 1), {"plain-mark"})
    assert told in said
    assert bool(said) == bool(told)
