"""Words of two scripts are told in a house, a citation style and a file of words too."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.load.house import load_house
from brief.load.manner import load_manner
from brief.load.words import FOLDER, load_words
from brief.problem import BriefError, Place
from brief.words import shipped

TOLD = "letters of two scripts that look alike"


@pytest.mark.parametrize("letter", ["\u0430", "\u03bf", "\u0435"])
def test_a_house_that_calls_a_country_in_two_scripts_is_told(tmp_path: Path, letter: str) -> None:
    house = tmp_path / "house.yaml"
    house.write_text(f"name: Ministry\ncountries: {{MT: M{letter}lta}}\n", encoding="utf-8")
    with pytest.raises(BriefError, match=rf"house\.yaml:2:.*{TOLD}"):
        load_house(house)


@pytest.mark.parametrize("name", ["Мальта", "Ministère", "Μάλτα", "مالٹا", "Malta"])
def test_a_house_that_calls_it_in_one_is_read(tmp_path: Path, name: str) -> None:
    house = tmp_path / "house.yaml"
    house.write_text(f"name: {name}\ncountries: {{MT: {name}}}\n", encoding="utf-8")
    assert load_house(house).countries["MT"] == name


def test_a_citation_style_that_types_one_is_told_where(tmp_path: Path) -> None:
    style = tmp_path / "mine.md.j2"
    chicago = ROOT / "templates" / "citations" / "chicago.md.j2"
    text = chicago.read_text(encoding="utf-8")
    style.write_text(f"{text}{{# acc\u0435ssed #}}\n", encoding="utf-8")
    with pytest.raises(BriefError, match=rf"mine\.md\.j2:{text.count(chr(10)) + 1}:4.*{TOLD}"):
        load_manner(style, (), shipped())


def test_a_file_of_words_that_has_one_is_told(tmp_path: Path) -> None:
    british = ROOT / "src" / "brief" / "words" / "en-GB.yaml"
    text = british.read_text(encoding="utf-8").replace("Their likely", "Their lik\u0435ly", 1)
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "en-GB.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(BriefError, match=TOLD):
        load_words("en-GB", (tmp_path,), Place("facts.yaml"))
