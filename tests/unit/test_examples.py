"""The second fact base: it loads, passes the gate, is borne out by its copies, builds, and says
on every page that it is invented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.pdf_reading import read_pdf
from tests.shared import Share
from tests.shipped import built

from brief.cli import main
from brief.load import languages_in, load_facts
from brief.places import shipped_templates, template_names

ALL = sorted(path.parent for path in (ROOT / "docs" / "examples").glob("*/facts.yaml"))
FOLDERS = [folder for folder in ALL if (folder / "kept").exists()]
"""Those that may show their copies, since they are invented."""
REAL = ROOT / "docs" / "examples" / "switzerland-saudi-arabia"
TODAY = ["--today", "2026-10-01"]


def ask(command: str, folder: Path, *more: str) -> int:
    return main([command, "--facts", str(folder / "facts.yaml"), "--strict", *more])


def test_there_is_a_second_fact_base() -> None:
    assert [folder.name for folder in FOLDERS] == ["malta-iceland"]
    assert [folder.name for folder in ALL] == ["malta-iceland", REAL.name]
    assert len(load_facts(FOLDERS[0] / "facts.yaml").facts) >= 40


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_example_passes_every_rule_with_warnings_as_errors(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask("check", folder, *TODAY) == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings\n"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_example_is_borne_out_by_the_copies_beside_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask("verify", folder, "--kept", str(folder / "kept")) == 0
    assert capsys.readouterr().out.endswith("\n0 errors, 0 warnings\n")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_example_builds_and_each_page_says_that_it_is_invented(
    folder: Path, tmp_path: Path
) -> None:
    assert ask("build", folder, "--out", str(tmp_path), *TODAY) == 0
    (word,) = tmp_path.glob("*.docx")
    assert word.stat().st_size > 0
    (pdf,) = tmp_path.glob("*.pdf")
    heads_and_feet = read_pdf(pdf).artifacts
    assert heads_and_feet
    assert all(page.count("INVENTED EXAMPLE") == 2 for page in heads_and_feet)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_source_and_copy_of_an_example_is_called_invented(folder: Path) -> None:
    base = load_facts(folder / "facts.yaml")
    assert "invented" in base.brief.title
    assert all("(invented)" in source.descriptor for source in base.sources.values())
    for copy in (folder / "kept").iterdir():
        assert "INVENTED EXAMPLE" in copy.read_text(encoding="utf-8")


def test_the_example_ships_in_english_and_french(tmp_path: Path) -> None:
    folder = FOLDERS[0]
    assert languages_in(folder / "facts.yaml") == ("en-GB", "fr")
    order = ["--out", str(tmp_path), "--format", "md", *TODAY]
    assert ask("build", folder, *order) == ask("build", folder, *order, "--language", "fr") == 0
    names = ("malta-iceland-brief.md", "malta-iceland-brief-fr.md")
    english, french = ((tmp_path / name).read_text(encoding="utf-8") for name in names)
    marks = [re.findall(r"\[\^\d+\]", text) for text in (english, french)]
    assert marks[0] == marks[1]
    assert "Les relations en bref" in french
    assert numbers_in(english) == numbers_in(french)


def test_the_second_real_base_passes_every_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("check", REAL, "--today", "2025-04-01") == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings\n"


def test_the_second_real_base_is_another_pair_with_other_currencies_and_letters() -> None:
    base = load_facts(REAL / "facts.yaml")
    units = {figure.unit[:3] for fact in base.facts.values() for figure in fact.figures.values()}
    assert {"CHF", "SAR"} <= units
    assert {"ar", "de"} <= {source.language for source in base.sources.values()}
    assert "[عبد الله بن عبد العزيز]{lang=ar}" in base.facts["king-2007"].text


def test_the_second_real_base_builds_in_every_shape(shared: Share) -> None:
    pages: dict[str, int] = {}
    for shape in template_names((shipped_templates(),)):
        made = built(shared, REAL.name, shape, "official")
        assert not made.rules & {"left-out", "both-printed", "particular"}
        pages[shape] = read_pdf(made.pdf).page_count
    assert {shape: pages[shape] for shape in ("glance", "infocus")} == {"glance": 1, "infocus": 2}
    assert pages["brief"] <= 6
    assert pages["minister"] <= 4


def numbers_in(brief: str) -> set[str]:
    """Every number of more than one digit that a brief prints, as plain digits."""
    said = re.sub(r"<[^>]*>|\[\^\d+\]:?|\(#[^)]*\)", "", brief)
    said = re.sub(r"(?<=\d)[,\u202f](?=\d{3}(?!\d))", "", said)
    found = re.findall(r"\d+(?:[.,]\d+)?", said)
    return {one.replace(",", ".") for one in found if len(one) > 1}
