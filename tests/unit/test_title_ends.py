"""However a title ends, one point stands behind it, on the side of its marks that the style has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.kinds import HEAD, WORTH

from brief.load import load_facts
from brief.model import Text, plain_text
from brief.notes.wording import Wording

ENDS = {
    "Open Ports": "Open Ports",
    "Open Ports.": "Open Ports",
    "Open “Ports”": "Open “Ports”",
    "Open “Ports.”": "Open “Ports”",
    "Open “Ports”.": "Open “Ports”",
    "Open “Ports,”": "Open “Ports”",
    "Open “Ports”;": "Open “Ports”",
    "Open “Ports.”.": "Open “Ports”",
    'Open "Ports".': "Open “Ports”",
    "“Open Ports”.": "“Open Ports”",
    "He said “no ‘ports’.”": "He said “no ‘ports’”",
    "He said “no ‘ports.’”": "He said “no ‘ports’”",
    "He said “no ‘ports’”.": "He said “no ‘ports’”",
    "Open “Ports?”": "Open “Ports?”",
    "Open “Ports?”.": "Open “Ports?”",
    "Open “Ports”?": "Open “Ports”?",
    "Ports of the U.S.": "Ports of the U.S.",
    "Open “U.S.”.": "Open “U.S.”",
}
"""A title as it is typed, and as it stands in American English with no point behind it."""


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ends") / "facts.yaml"
    sources = {
        f"{type_}-{at}": {"type": type_, "title": title, "issued": "1961", **WORTH}
        for type_ in ("treaty", "map")
        for at, title in enumerate(ENDS)
    }
    path.write_text(json.dumps({**HEAD, "sources": sources, "facts": {}}), encoding="utf-8")
    return path


def with_point(words: str, point: str) -> str:
    """The point inside the closing marks, or none where a stop stands."""
    bare = words.rstrip("”’")
    point = "" if point == "." and bare[-1] in ".?" else point
    return f"{bare}{point}{words[len(bare) :]}"


@pytest.mark.parametrize("style", ["chicago", "short"])
@pytest.mark.parametrize(
    "places", [("art 3",), ("art 3", "art 4"), ("p xii-xiv",), ("para 7", "fig 2")]
)
def test_a_point_behind_a_title_is_one_and_inside_its_marks(
    facts: Path, style: str, places: tuple[str, ...]
) -> None:
    folder = ROOT / "templates"
    wording = Wording(load_facts(facts), (folder,), folder / "citations" / f"{style}.md.j2")
    for type_ in ("treaty", "map"):
        for at, title in enumerate(ENDS.values()):
            words = wording.word(f"{type_}-{at}", places, "short")
            said = plain_text(wording.settle((*words, Text(".")), opens=True))
            assert said.startswith(f"{with_point(title, ',')} "), said
            bare = wording.word(f"{type_}-{at}", (), "short")
            assert plain_text(wording.settle((*bare, Text(".")), opens=True)) == (
                with_point(title, ".") + ("" if with_point(title, ".")[-1] in ".?”" else ".")
            )


def test_a_style_with_points_outside_prints_no_point_inside_the_marks(facts: Path) -> None:
    folder = ROOT / "templates"
    wording = Wording(load_facts(facts), (folder,), folder / "citations" / "oscola.md.j2")
    turned = str.maketrans("“”‘’", "‘’“”")
    for at, title in enumerate(ENDS.values()):
        words = plain_text(wording.word(f"treaty-{at}", ("art 3",), "short"))
        assert words.replace("\N{NO-BREAK SPACE}", " ") == f"{title.translate(turned)} art 3"
