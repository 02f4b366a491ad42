"""Markdown writer: words stay the words that they are, whoever reads the file."""

import html
import re

import pytest
from tests.judges import pandoc_html

from brief.model import Text
from brief.writers.md import _lines

_OPENINGS = ["12. June", "2024. It was", "1) one", "(1) one", "a) one", "(iv) four", "# x", "## x"]
_OPENINGS += ["+ x", "- x", "--- x", "---", ": x", "::: {.a}", "== x", "* x", "> x"]
_WITHIN = ["CO~2~ and x^2^", "$x^2$ is", "US$5 or US$ 6", "5$x", "&copy; all", "x -- y", "a_b_c"]
_PLAIN = ["J. Borg said", "A. Borg said", "1.5 million", "about US$5", "R&D", "12.June", "x - y"]


@pytest.mark.parametrize("words", _PLAIN)
def test_words_that_no_reader_takes_for_a_mark_stand_as_they_are(words: str) -> None:
    assert _lines((Text(words),)) == words


def test_the_mark_of_a_list_is_kept_from_making_one() -> None:
    assert [_lines((Text(words),)) for words in ("2024. It was", "1) one", "x\n2. y")] == [
        r"2024\. It was",
        r"1\) one",
        "x\n2\\. y",
    ]


@pytest.mark.parametrize("form", ["markdown", "gfm", "commonmark"])
def test_pandoc_reads_the_words_that_were_printed(form: str) -> None:
    words = _OPENINGS + _WITHIN + _PLAIN
    made = pandoc_html("\n\n".join(_lines((Text(one),)) for one in words), form)
    assert [html.unescape(one) for one in re.findall("<p>(.*)</p>", made)] == words
