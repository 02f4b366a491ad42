"""What is wrong is told where it was written, though it is found out much later."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base, write_base

from brief.cli import main
from brief.problem import BriefError

SENTENCE = "text: Two-way trade in 2019 came to {turnover}, a balance of {balance}."


@pytest.mark.parametrize(
    ("words", "line", "column"),
    [
        ("much, {turnover, a balance of {balance}.", 2, 13),
        ("{turnover}, a balance of balance}.", 2, 32),
        ("{turnover}, a balance of {} and {balance}.", 2, 32),
        ("{turnover}, a balance\n      of { balance.", 3, 10),
    ],
)
def test_a_brace_without_its_fellow_is_told_where_it_stands_in_a_text_of_several_lines(
    tmp_path: Path, words: str, line: int, column: int
) -> None:
    assert SENTENCE in BASE
    above = BASE[: BASE.index(SENTENCE)].count("\n") + 1
    text = BASE.replace(SENTENCE, f"text: >-\n      In 2019 it came to\n      {words}")
    with pytest.raises(BriefError) as caught:
        load_base(tmp_path, text)
    (problem,) = caught.value.problems
    assert (problem.place.line, problem.place.column) == (above + line, column)


@pytest.mark.parametrize(
    ("house", "told"),
    [
        ("pdf_fonts:\n  body: Nowhere Serif\n", '2:9: the font family "Nowhere Serif"'),
        ("page: {left: 250, right: 250}\n", "1:1: its margins leave a column"),
        (
            "body_size: 11\nreference_doc: no.docx\n",
            '2:16: "no.docx": there is no such Word file',
        ),
    ],
)
def test_what_a_writer_lacks_of_a_house_is_told_where_the_house_names_it(
    tmp_path: Path, house: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = write_base(tmp_path)
    (tmp_path / "ours.yaml").write_text(house, encoding="utf-8")
    asked = ["--facts", str(facts), "--out", str(tmp_path / "out"), "--today", "2025-07-01"]
    own = ["--house", str(tmp_path / "ours.yaml")]
    assert main(["build", *asked, *own, "--format", "pdf", "--format", "docx"]) == 1
    errors = [one for one in capsys.readouterr().err.splitlines() if "warning" not in one]
    (line,) = [one for one in errors if "ours.yaml" in one]
    assert f"ours.yaml:{told}" in line


def test_a_language_that_nobody_has_words_for_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = write_base(tmp_path)
    assert main(["build", "--facts", str(facts), "--language", "xx"]) == 1
    (line,) = [one for one in capsys.readouterr().err.splitlines() if one.startswith(str(facts))]
    assert 'the fixed words of the language "xx"' in line
