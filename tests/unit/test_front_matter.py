"""A template says at its top what shape it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.problem import BriefError
from brief.shape import Shape
from brief.template.front_matter import FrontMatter, read_front_matter


def read(folder: Path, text: str) -> FrontMatter:
    path = folder / "shape.md.j2"
    path.write_text(text, encoding="utf-8")
    return read_front_matter(path)


def test_its_properties_are_read(tmp_path: Path) -> None:
    text = "---\ndescription: Two pages\npages: 2\ncolumns: 1\nhouse: narrow\n---\n# T\n---\n"
    assert read(tmp_path, text) == FrontMatter("Two pages", Shape(2, 1), "narrow")


def test_a_template_may_have_none(tmp_path: Path) -> None:
    assert read(tmp_path, "# T\n") == FrontMatter()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("---\npages: 2\n", ":1: the front matter is not closed"),
        ("---\npagse: 2\n---\n", ':2:1: unknown key "pagse" in the front matter (did you mean'),
        ("---\npages: many\n---\n", ":2:8: pages is 'many'"),
        ("---\ncolumns: 3\n---\n", ":2:10: columns is '3' (write a number from 1 to 2)"),
        ("---\nnote_columns: 0\n---\n", "note_columns is '0' (write a number from 1 to 4)"),
    ],
)
def test_what_is_wrong_in_it_is_a_problem_in_its_place(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(BriefError) as raised:
        read(tmp_path, text)
    assert said in str(raised.value)
