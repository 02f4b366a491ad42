"""What an edition leaves out leaves the house in no file, by no way, in no encoding."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.leaks import HOW, OPEN, OUTPUTS, SOURCE_WORDS, WAYS, base_of, found_in, token
from tests.shipped import say_all

from brief.making import Order, build
from brief.places import shipped_templates, template_names
from brief.problem import BriefError

NUMBERS = {"8123457", "8,123,457", "16246914", "16,246,914"}
"""The secret figure, its double, and how both are printed."""
NEVER = {"comment", "addressee", "also", "quote", "waiver", "note", "line", "where", "why", "gone"}
"""Fields that travel in no file, be their record open or not."""
FOR_THE_DESK = {"also", "where", "why"}
"""Fields of open records that the desk alone is told of."""
UNPRINTED = {"role", "short", "measure", "question", "because", "call", "side", "topic", "brief"}
UNPRINTED |= {"reporter", "valuation", "surname", "earlier", "editor", "forename", "reason"}
UNPRINTED |= {f"field{key.replace('-', '').replace('_', '').lower()}" for key in SOURCE_WORDS}
"""Those that this shape may leave unprinted."""


def built(folder: Path, text: str, edition: str, template: str = "brief") -> list[Path]:
    """The three files; none where the edition is refused with located problems."""
    facts = folder / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    formats = ("docx", "pdf", "md")
    order = Order(
        facts=facts,
        today=date(2025, 7, 1),
        formats=formats,
        out=folder / "out",
        force=True,
        edition=edition,
        template=template,
    )
    try:
        return build(order)
    except BriefError as refused:
        unlocated = [problem for problem in refused.problems if not problem.place.line]
    assert not unlocated
    return []


def tokens(text: str) -> set[str]:
    """Every token of a fact base."""
    return set(re.findall(r"Zq\w+?qZ", text, flags=re.IGNORECASE))


def named_openly(text: str, ways: set[str]) -> set[str]:
    """The name of somebody whom an open fact names too is open itself."""
    return {one for one in tokens(text) if "name" in one and ways & {"author", "who"}}


def search(paths: list[Path], wanted: set[str]) -> dict[str, set[str]]:
    found = {path.suffix: found_in(path, wanted) for path in paths}
    return {ending: tokens for ending, tokens in found.items() if tokens}


@pytest.mark.parametrize("edition", ["", "partner"])
@pytest.mark.parametrize("way", ["", *WAYS])
@pytest.mark.parametrize("how", HOW)
def test_a_secret_is_found_in_no_file(tmp_path: Path, how: str, way: str, edition: str) -> None:
    text = base_of({way} - {""}, HOW[how], "Ab")
    paths = built(tmp_path, text, edition)
    assert paths or how != "withheld"
    assert search(paths, tokens(text) - named_openly(text, {way}) | NUMBERS) == {}


@pytest.mark.parametrize("language", ["en-GB", "fr"])
@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("shape", sorted({*template_names((shipped_templates(),))} - {"brief"}))
def test_a_secret_is_found_in_no_other_shape(
    tmp_path: Path, shape: str, how: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each says all that it may, whether its pages hold that or not."""
    say_all(monkeypatch)
    ways = {"basis", "also", "relies", "line", "sum", "who"}
    text = base_of(ways, HOW[how], "Sh").replace("{id: leak,", f"{{id: leak, language: {language},")
    paths = built(tmp_path, text, "partner", shape)
    assert paths or how != "withheld"
    assert search(paths, tokens(text) - named_openly(text, ways) | NUMBERS) == {}


@given(
    st.sets(st.sampled_from(WAYS)), st.sampled_from(sorted(HOW)), st.sampled_from(["", "partner"])
)
@settings(max_examples=20)
def test_no_ways_together_let_a_secret_out(
    tmp_path_factory: pytest.TempPathFactory, ways: set[str], how: str, edition: str
) -> None:
    text = base_of(ways, HOW[how], "Cd")
    paths = built(tmp_path_factory.mktemp("leak"), text, edition)
    assert search(paths, tokens(text) - named_openly(text, ways) | NUMBERS) == {}


def test_the_same_search_finds_every_token_where_its_record_is_open(tmp_path: Path) -> None:
    text = base_of({"basis", "conflict", "who"}, OPEN, "Ef")
    paths = built(tmp_path, text, "")
    told = {re.sub(r"^ZqEf|qZ$", "", one, flags=re.IGNORECASE).lower() for one in tokens(text)}
    for path in paths:
        found = {
            re.sub(r"^ZqEf|qZ$", "", one, flags=re.IGNORECASE).lower()
            for one in found_in(path, tokens(text))
        }
        assert found >= told - NEVER - UNPRINTED, path.suffix
        assert found.isdisjoint(NEVER), path.suffix
    assert all(found_in(path, NUMBERS) for path in paths)


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("way", ["", "basis", "sum", "conflict", "relies", "line", "meets", "also"])
def test_two_bases_that_differ_in_what_is_left_out_give_the_same_bytes(
    tmp_path: Path, how: str, way: str
) -> None:
    made = []
    for seed, number in (("Gh", 8123457), ("Jk", 512399)):
        folder = tmp_path / seed
        folder.mkdir()
        paths = built(folder, base_of({way} - {""}, HOW[how], seed, number), "partner")
        made.append([path.read_bytes() for path in paths])
    assert made[0] == made[1]


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize(("how", "edition"), [("withheld", ""), *((how, "partner") for how in HOW)])
def test_a_secret_is_found_in_nothing_that_a_command_makes(
    tmp_path: Path, how: str, edition: str, output: str
) -> None:
    ways = {"basis", "also", "relies", "who", "line"}
    text = base_of(ways, HOW[how], "Lm")
    facts = tmp_path / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    made = OUTPUTS[output](facts, edition)
    assert made
    sought = tokens(text) - named_openly(text, ways)
    if not edition:
        sought -= {token(one, "Lm") for one in FOR_THE_DESK}
    sought |= {re.sub("(?i)qz$", "oldqZ", one) for one in sought}
    assert search(made, sought | NUMBERS) == {}


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_same_search_finds_what_is_open_in_what_a_command_makes(
    tmp_path: Path, output: str
) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text(base_of({"basis"}, OPEN, "No"), encoding="utf-8")
    made = OUTPUTS[output](facts, "")
    told = {token("text", "No"), re.sub("qZ$", "oldqZ", token("text", "No"))}
    told |= {"Ties that hold"} if output == "export" else set()
    assert made
    assert all(found_in(one, told) for one in made)
