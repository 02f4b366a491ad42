"""The number that makes a sentence read as a colleague wants it, however it names a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.load import load_facts
from brief.reviewing.figures import readings, with_figure

BASE = """\
brief: {id: ties, title: {en: Ties, fr: Liens}, parties: [MT, IS], as_of: 2025-06-30, language: en}
sections: {ties: {en: Ties, fr: Liens}}
names:
  borg: {print: Ann Borg, surname: Borg, role: {en: Harbour Master, fr: capitaine du port},
    seen: 2025-05}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B,
    descriptor: {en: A daily., fr: Un quotidien.}}
facts:
  piers:
    section: ties
    text: {en: "{borg} counted {piers}.", fr: "{borg} a compté {piers}."}
    date: 2025-05
    figures: {piers: {value: 14, unit: {en: piers, fr: quais}}}
    cite: [gazette para 1]
"""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Ann Borg (Harbour Master) counted {} piers."),
        ("en", "Borg counted {} piers."),
        ("fr", "Ann Borg (capitaine du port) a compté {} quais."),
        ("fr", "Borg a compté {} quais."),
    ],
)
def test_a_figure_beside_a_name_is_written_in_whatever_form_and_language_the_name_is_printed(
    tmp_path: Path, language: str, said: str
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(BASE, encoding="utf-8")
    base = load_facts(path, language)
    words = said.format(14), said.format(16)
    assert words[0] in readings(base, "piers")
    changed = BASE.replace("value: 14", "value: 16")
    assert with_figure(base, path, BASE, "piers", words) == changed


def test_a_figure_is_not_written_where_the_name_beside_it_is_changed_too(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(BASE, encoding="utf-8")
    words = "Ann Borg counted 14 piers.", "Borg counted 16 piers."
    assert with_figure(load_facts(path), path, BASE, "piers", words) == ""


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Borg counted {} piers."), ("fr", "Borg a compté {} quais.")],
)
def test_a_figure_that_prints_as_a_word_is_written_and_no_word_that_the_brief_has_not(
    tmp_path: Path, language: str, said: str
) -> None:
    few = BASE.replace("value: 14", "value: 4")
    path = tmp_path / "facts.yaml"
    path.write_text(few, encoding="utf-8")
    base = load_facts(path, language)
    four, five, others = {
        "en": ("four", "five", ("fifteen", "5", "five or six")),
        "fr": ("quatre", "cinq", ("quinze", "5", "cinq ou six")),
    }[language]
    assert (was := said.format(four)) in readings(base, "piers")
    changed = BASE.replace("value: 14", "value: 5")
    assert with_figure(base, path, few, "piers", (was, said.format(five))) == changed
    for other in others:
        assert with_figure(base, path, few, "piers", (was, said.format(other))) == ""
