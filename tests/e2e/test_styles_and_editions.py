"""A citation style says the same notes in every file, and an edition closes up in all of them."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.e2e.test_real_brief import docx_notes, md_notes
from tests.leaks import found_in
from tests.pdf_reading import letters, read_notes, read_pdf

from brief.cli import main

EXAMPLE = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
FORMATS = [part for name in ("docx", "pdf", "md") for part in ("--format", name)]


def built(out: Path, *more: str) -> dict[str, Path]:
    """The three files by what their names end in."""
    order = ["build", "--facts", str(EXAMPLE), "--out", str(out), "--today", "2026-10-01"]
    assert main([*order, *FORMATS, *more]) == 0
    return {path.suffix: path for path in out.iterdir() if path.suffix in {".docx", ".pdf", ".md"}}


def notes_alike(files: dict[str, Path]) -> dict[int, str]:
    """The notes, which Word, PDF and Markdown have whole and in the same words."""
    word, page = docx_notes(files[".docx"]), md_notes(files[".md"])
    noted = read_notes(read_pdf(files[".pdf"]))
    assert {n: letters(t) for n, t in page.items()} == {n: letters(t) for n, t in word.items()}
    assert {n: letters(t) for n, t in noted.texts.items()} == {
        n: letters(t) for n, t in word.items()
    }
    assert [number for number, _ in noted.marks] == list(word) == list(range(1, len(word) + 1))
    return word


@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
def test_notes_are_the_same_in_word_pdf_and_markdown(tmp_path: Path, style: str) -> None:
    assert len(notes_alike(built(tmp_path / "out", "--citations", style))) > 10


def test_an_edition_is_built_and_closes_up(tmp_path: Path) -> None:
    whole = built(tmp_path / "whole")
    files = built(tmp_path / "out", "--edition", "port")
    assert {path.stem for path in files.values()} == {"malta-iceland-brief-port"}
    assert len(notes_alike(files)) < len(notes_alike(whole))
    text = files[".md"].read_text(encoding="utf-8")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    every = re.findall(r"^## (.*)$", whole[".md"].read_text(encoding="utf-8"), re.MULTILINE)
    assert heads
    assert heads == [one for one in every if one in heads]
    for target in re.findall(r"\]\(#(.*?)\)", text):
        assert target in {re.sub(r"\W+", "-", one.casefold()) for one in heads}
    for kind in ("Table", "Figure"):
        counted = [int(one) for one in re.findall(rf"{kind} (\d+)\.", text)]
        assert all(after - before <= 1 for before, after in pairwise(counted))
    for id_ in ("embassy-overdue", "fishing-round"):
        assert all(found_in(path, {id_}) == set() for path in files.values())


STYLE = """\
---
description: {0}
---
{{% macro full(s, at) %}}{0} {{{{ s.title }}}}{{% endmacro %}}
"""
"""A style whose first notes begin with its name."""
SHAPE = """\
---
description: A shape
{0}---
# {{{{ brief.title }}}}

{{{{ fact("visit") }}}}
"""


@pytest.mark.parametrize(
    ("asked", "front", "house", "first"),
    [
        ("Asked", "Front", "House", "Asked"),
        ("", "Front", "House", "Front"),
        ("", "", "House", "House"),
        ("", "", "", ""),
    ],
)
def test_the_style_is_that_of_the_order_then_of_the_template_then_of_the_house(
    tmp_path: Path, asked: str, front: str, house: str, first: str
) -> None:
    from tests.bases import BASE  # noqa: PLC0415 - here alone

    (tmp_path / "facts.yaml").write_text(BASE, encoding="utf-8")
    styles = tmp_path / "templates" / "citations"
    styles.mkdir(parents=True)
    for name in ("Asked", "Front", "House"):
        (styles / f"{name.lower()}.md.j2").write_text(STYLE.format(name), encoding="utf-8")
    chosen = f"citations: {front.lower()}\n" if front else ""
    (tmp_path / "templates" / "one.md.j2").write_text(SHAPE.format(chosen), encoding="utf-8")
    (tmp_path / "own.yaml").write_text(
        f"name: own\n{f'citations: {house.lower()}' if house else ''}\n", encoding="utf-8"
    )
    order = ["build", "--facts", str(tmp_path / "facts.yaml"), "--out", str(tmp_path / "out")]
    order += ["--today", "2025-07-01", "--format", "md", "--template", "one"]
    order += ["--house", str(tmp_path / "own.yaml")]
    assert main([*order, *(("--citations", asked.lower()) if asked else ())]) == 0
    notes = md_notes(tmp_path / "out" / "test-base-one.md")
    begins = {one.split()[0] for one in notes.values()}
    assert begins == {first} if first else begins.isdisjoint({"Asked", "Front", "House"})
