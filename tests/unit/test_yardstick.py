"""Likelihood as a bar, and the bars of a table: what is drawn is what the words say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.bases import HEAD, load_base
from tests.documents import words_row
from tests.word_files import MARKS_OF_DIRECTION, NS, W, brief_of, write

from brief.chart import Bar, Dot, Drawing, Label, Stroke, draw_scale, draw_yardstick, mirrored
from brief.chart.hatching import hatched
from brief.chart.inks import inks_of
from brief.drawn import Likelihood
from brief.house import Colours
from brief.model import Column, Table, Yardstick
from brief.template.yardstick import yardstick
from brief.words import shipped

JUDGEMENT = (
    HEAD.replace("  marking: TLP:CLEAR\n", "  marking: TLP:CLEAR\n  likelihood: {scale}\n")
    + """\
facts:
  told: {{section: trade, cite: [alpha-2024 para 1], text: It was.}}
  ours:
    section: trade
    kind: judgement
    text: It is {term} that it will be.
    likelihood: {term}
    confidence: {sure}
    basis: [told]
"""
)


def bar_of(tmp_path: Path, scale: str, term: str, sure: str = "low") -> Yardstick | None:
    text = JUDGEMENT.replace("{{", "{").replace("}}", "}")
    for key, value in (("scale", scale), ("term", term), ("sure", sure)):
        text = text.replace(f"{{{key}}}", value)
    return yardstick(load_base(tmp_path, text), "ours")


@pytest.mark.parametrize(
    ("scale", "term", "band", "alt"),
    [
        ("phia", "likely", (55, 75), "Likelihood 55–75%, low confidence"),
        ("phia", "realistic possibility", (40, 50), "Likelihood 40 to under 50%, low confidence"),
        ("icd203", "roughly even chance", (45, 55), "Likelihood 45–55%, low confidence"),
        ("phia", "almost certainly", (95, 100), "Likelihood 95–100%, low confidence"),
    ],
)
def test_a_bar_is_the_band_of_its_term(
    tmp_path: Path, scale: str, term: str, band: tuple[int, int], alt: str
) -> None:
    bar = bar_of(tmp_path, scale, term)
    assert bar
    assert (bar.likelihood.low, bar.likelihood.high) == band
    assert bar.alt == alt


def test_a_fact_has_no_bar(tmp_path: Path) -> None:
    assert bar_of(tmp_path, "phia", "bound to be") is None


def drawn(steps: int, width: float = 240) -> Drawing:
    bar = Likelihood(55, 75, "55–75%", "low confidence", steps)
    return draw_yardstick(bar, width, lambda text: len(text) * 4.0, size=8)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_the_band_stands_on_the_scale_and_dots_say_how_sure_we_are(steps: int) -> None:
    shapes = drawn(steps).shapes
    (line, *_) = [one for one in shapes if isinstance(one, Stroke)]
    (band,) = [one for one in shapes if isinstance(one, Bar)]
    long = line.points[1][0]
    assert (band.x / long, band.width / long) == pytest.approx((0.55, 0.2))
    dots = [one.hollow for one in shapes if isinstance(one, Dot)]
    assert dots == [number >= steps for number in range(3)]


@pytest.mark.parametrize("width", [150, 200, 500])
def test_all_of_it_stands_in_a_narrow_column(width: float) -> None:
    labels = [one for one in drawn(1, width).shapes if isinstance(one, Label)]
    assert all(one.x + len(one.text) * 4 <= max(width, 180) for one in labels)


def test_from_the_third_series_on_bars_have_lines_inside_their_edges() -> None:
    assert hatched(Bar(10, 20, 50, 9, 1)) == [Bar(10, 20, 50, 9, 1)]
    ways = set()
    for series in (2, 3, 4):
        ground, *lines = hatched(Bar(10, 20, 50, 9, series))
        assert isinstance(ground, Bar)
        assert inks_of(ground, Colours()).outline
        assert lines
        for line in lines:
            assert isinstance(line, Stroke)
            assert all(10 <= x <= 60 and 20 <= y <= 29 for x, y in line.points)
        ways.add(len(lines) if series == 4 else (lines[0].points[0][1] > lines[0].points[1][1]))  # type: ignore[union-attr]  # strokes
    assert len(ways) == 3


def test_in_word_a_bar_is_a_picture_kept_with_its_judgement(tmp_path: Path) -> None:
    bar = Likelihood(55, 75, "55–75%", "low confidence", 1)
    file = write(brief_of(Yardstick(bar, "Likelihood 55–75%, low confidence")), tmp_path)
    assert file.values("//wp:docPr/@descr") == ["Likelihood 55–75%, low confidence"]
    assert file.matching(r"word/media/likelihood1\.emf")
    assert file.find("//w:p[.//w:drawing]/w:pPr/w:keepNext")


def test_in_word_each_whole_number_of_a_column_has_a_bar_of_its_length(tmp_path: Path) -> None:
    rows = (words_row("One", "12"), words_row("Two", "3"), words_row("Three", "none"))
    table = Table((Column(), Column("decimal", bars=True)), (words_row("Who", "Facts"),), rows)
    file = write(brief_of(table), tmp_path)
    bars = file.find("//w:r[w:rPr/w:shd]")
    assert len(bars) == 2
    long = [
        len("".join(one.itertext()))
        * int(str(one.xpath("string(w:rPr/w:w/@w:val)", namespaces=NS)))
        for one in bars
    ]
    assert long[0] / long[1] == pytest.approx(4, rel=0.03)


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_from_right_to_left_the_bar_begins_at_the_right_and_its_words_follow(
    tmp_path: Path, language: str
) -> None:
    bar = Likelihood(80, 90, "80–90%", "ثقة", 2)
    meta = replace(documents.meta(), language=language, words=shipped(language))
    file = write(brief_of(Yardstick(bar, "الاحتمال 80–90%، ثقة"), meta=meta), tmp_path)
    (line,) = file.find("//w:p[.//w:drawing]")
    assert line.find(f"{W}pPr/{W}bidi") is not None
    said = "".join(line.itertext()).translate(MARKS_OF_DIRECTION)
    assert said.strip() == "الاحتمال 80–90%، ثقة"
    first = next(run for run in line.iter(f"{W}r"))
    assert first.find(f"{W}drawing") is not None
    assert file.values("//*[local-name()='decorative']/@val") == ["1"]
    scale = mirrored(draw_scale(bar, size=9))
    (band,) = [shape for shape in scale.shapes if isinstance(shape, Bar)]
    assert band.x + band.width == pytest.approx(scale.width * 0.2)


def test_a_bar_in_word_stands_nearer_to_its_judgement_than_to_the_one_above(tmp_path: Path) -> None:
    bar = Yardstick(Likelihood(55, 75, "55–75%", "low confidence", 1), "Likelihood 55–75%")
    file = write(brief_of(bar), tmp_path)
    (spacing,) = file.find("//w:p[.//w:drawing]/w:pPr/w:spacing")
    over, under = (int(str(spacing.get(f"{W}{side}"))) for side in ("before", "after"))
    assert over >= 2 * under
