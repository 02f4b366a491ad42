"""A house file says how papers look; what is wrong in it is told with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.chart.inks import legible, series_colour
from brief.house import Colours, Dense, DocxFonts, House, Page
from brief.load import load_house
from brief.marked import read_marked
from brief.problem import BriefError


def write(folder: Path, text: str) -> Path:
    file = folder / "ministry.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def refused(file: Path) -> list[str]:
    with pytest.raises(BriefError) as caught:
        load_house(file)
    return str(caught.value).replace(f"{file}:", "").splitlines()


def test_what_a_house_leaves_out_is_as_the_default(tmp_path: Path) -> None:
    house = load_house(write(tmp_path, "body_size: 11\n"))
    assert house.body_size == 11
    assert (house.page, house.colours) == (House().page, House().colours)


def test_what_a_house_leaves_out_is_as_in_the_plain_house(tmp_path: Path) -> None:
    plain = load_house(ROOT / "templates" / "houses" / "default.yaml")
    assert plain == House()
    assert load_house(write(tmp_path, "name: default\n")) == plain


def test_a_house_is_named_after_its_file_if_it_has_no_name(tmp_path: Path) -> None:
    assert load_house(write(tmp_path, "body_size: 11\n")).name == "ministry"
    assert load_house(write(tmp_path, "name: Foreign Office\n")).name == "Foreign Office"


def test_numbers_and_lists_are_read_from_their_text(tmp_path: Path) -> None:
    text = 'page: {size: Letter, top: 60.5}\njustify: true\ncolours: {series: ["0000AA", aa0000]}\n'
    house = load_house(write(tmp_path, text))
    assert (house.page.size, house.page.top, house.justify) == ("Letter", 60.5, True)
    assert house.colours.series == ("0000AA", "aa0000")


def test_files_are_looked_for_beside_the_house(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "own.ttf").touch()
    text = "reference_doc: letter.dotx\npdf_fonts: {files: [[Own, bold, fonts/own.ttf]]}\n"
    house = load_house(write(tmp_path, text))
    assert house.reference_doc == str(tmp_path / "letter.dotx")
    assert house.pdf_fonts.files == (("Own", "bold", str(tmp_path / "fonts" / "own.ttf")),)


_MAP = "this must be a map of keys and values (key: value)"
_KEYS = f"the keys are {', '.join(one.name for one in fields(House))}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("colour: {}", ['1:1: unknown key "colour" in the house (did you mean "colours"?)']),
        ("colour: {}\nquux: 1", [
            '1:1: unknown key "colour" in the house (did you mean "colours"?)',
            f'2:1: unknown key "quux" in the house ({_KEYS})',
        ]),
        (
            "page: {size: A5}",
            ['1:14: "size" of the page: "A5" is not one of its values (one of A4, Letter)'],
        ),
        ("page: {top: wide}", ['1:13: "top" of the page: this must be a number']),
        ("page: {top: nan}", ["1:13: nan is not a size (a number of points)"]),
        ("page: {top: -5}", ["1:13: -5.0 is out of range (0 or more)"]),
        ("justify: perhaps", ['1:10: "justify" of the house: this must be true or false']),
        ("body_size: 100", ["1:12: 100.0 is out of range (4 to 48)"]),
        ("page: A4", [f"1:7: the page: {_MAP} (its keys are size, top, right, bottom, left)"]),
        ("- page", [f"1:1: the house: {_MAP} ({_KEYS.replace('the', 'its', 1)})"]),
        (
            "colours: {text: black}",
            ['1:17: "black" is not a colour (six hexadecimal digits in quotation marks: "1F3A5F")'],
        ),
        (
            "colours: {text: EEEEEE, accent: FFEE00, quiet: 595959}",
            [
                ('1:17: words in "EEEEEE" have a contrast of 1.2 to 1 with white paper (choose a'
                " darker one: 4.5 to 1 or more)"),
                ('1:33: words in "FFEE00" have a contrast of 1.2 to 1 with white paper (choose a'
                " darker one: 3 to 1 or more)"),
            ],
        ),
        (
            "page: {left: 300, right: 280}",
            ["1:1: the left and right margins leave no room (the page has 595 points)"],
        ),
        (
            "page: {top: 500, bottom: 300}",
            ["1:1: the top and bottom margins leave no room (the page has 842 points)"],
        ),
        (
            "pdf_fonts: {files: [[Own, bold]]}",
            ["1:21: \"files\" of the PDF's fonts: item 3 is missing"],
        ),
        (
            "pdf_fonts: {files: [[Own, bold, no.ttf]]}",
            ['1:33: there is no font file "no.ttf" (it is looked for beside this)'],
        ),
        (
            f"pdf_fonts: {{files: [[Own, bold, {'x' * 300}]]}}",
            ['1:33: there is no font file "' + "x" * 300 + '" (it is looked for beside this)'],
        ),
        (
            "pdf_fonts: {files: [[Own, heavy, no.ttf]]}",
            [
                ('1:27: "files" of the PDF\'s fonts: "heavy" is not one of its values'
                " (one of regular, bold, italic, bold-italic)")
            ],
        ),
        (
            "countries: {MT: Malta and $70, MM: Iceland}",
            [
                '1:17: "Malta and $70" is not a name of a country (write its name alone)',
                '1:36: "Iceland" is IS, not MM (write its name alone)',
            ],
        ),
        ("scale: 1\nscale: 2", ['2:1: the key "scale" stands twice (first on line 1)']),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_house_is_told_with_its_place(
    tmp_path: Path, text: str, told: list[str]
) -> None:
    assert refused(write(tmp_path, text)) == told


def test_an_empty_house_file_is_a_problem(tmp_path: Path) -> None:
    assert refused(write(tmp_path, "# nothing\n")) == ["1:1: the file is empty"]


def test_all_that_the_plain_house_shows_in_comments_can_be_set(tmp_path: Path) -> None:
    plain = (ROOT / "templates" / "houses" / "default.yaml").read_text(encoding="utf-8")
    shown = re.sub(r"^# ((?:  )*(?:\w+:|- \[))", r"\1", plain, flags=re.MULTILINE)
    (tmp_path / "our-serif.ttf").touch()
    (tmp_path / "letterhead.dotx").touch()
    path = write(tmp_path, shown)
    keys = read_marked(path).spot.parts
    assert set(keys) == {entry.name for entry in fields(House)}
    for key, record in (
        ("page", Page),
        ("colours", Colours),
        ("dense", Dense),
        ("docx_fonts", DocxFonts),
    ):
        assert set(keys[key].parts) == {entry.name for entry in fields(record)}
    house = load_house(path)
    assert house.pdf_fonts.files == (("Our Serif", "regular", str(tmp_path / "our-serif.ttf")),)
    assert house.pdf_fonts.fallback == House().pdf_fonts.fallback
    assert (house.colours, house.docx_fonts) == (Colours(), DocxFonts())


def _light(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, bright = sorted((_light(one), _light(other)))
    return (bright + 0.05) / (dark + 0.05)


def _grey(colour: str) -> str:
    """As a printer without colours has it (Rec. 601)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02X}" * 3


def _same(colour: str) -> str:
    return colour


HOUSES = sorted((ROOT / "templates" / "houses").glob("*.yaml"))


@pytest.mark.parametrize("printed", [_same, _grey])
@pytest.mark.parametrize("file", HOUSES, ids=lambda path: path.stem)
def test_words_in_a_house_that_ships_stand_out_from_paper_and_boxes(
    file: Path, printed: Callable[[str], str]
) -> None:
    colours = load_house(file).colours
    for words in (colours.text, colours.accent, colours.quiet, colours.as_of):
        for ground in ("FFFFFF", colours.shade):
            assert _contrast(printed(words), printed(ground)) >= 4.5, words


@pytest.mark.parametrize("printed", [_same, _grey])
@pytest.mark.parametrize("file", HOUSES, ids=lambda path: path.stem)
def test_two_series_are_told_apart_in_a_house_that_ships(
    file: Path, printed: Callable[[str], str]
) -> None:
    """From the third on bars are hatched and lines have dashes and marks of their own."""
    colours = load_house(file).colours
    first, second, *_ = colours.series
    assert _contrast(printed(first), printed(second)) >= 3
    lines = [legible(each) for each in colours.series]
    assert _contrast(printed(lines[0]), printed(lines[1])) >= 3
    more = [legible(series_colour(at, colours)) for at in range(8)]
    assert len(set(more)) == 8
    for one, other in zip(more[:4], more[4:], strict=True):
        assert _contrast(printed(one), printed(other)) >= 2.2, (one, other)
    for line in (*more, colours.as_of_line):
        assert _contrast(printed(line), "FFFFFF") >= 2.9, line


def test_three_series_are_told_apart_in_grey_in_the_official_house() -> None:
    first, second, third, fourth = load_house(HOUSES[-1]).colours.series
    for one, other in ((first, second), (first, third), (second, third), (fourth, third)):
        assert _contrast(one, other) >= 3, (one, other)


def test_a_house_that_ships_is_named_after_its_file_and_in_the_manual() -> None:
    manual = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    assert len(HOUSES) > 1
    for file in HOUSES:
        assert load_house(file).name == file.stem
        assert f"`{file.stem}`" in manual.partition("## The houses that ship")[2]
