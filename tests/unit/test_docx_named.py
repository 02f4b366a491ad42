"""Fields, controls and words of a letterhead: what they show after a build."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.word_files import WordFile, brief_of, words, write
from tests.word_templates import with_head

from brief.model import Paragraph, Text

HEAD = "word/header1.xml"


def built(folder: Path, head: str, **particulars: str) -> WordFile:
    """A brief with these particulars under that head."""
    template = with_head(folder / "letterhead.docx", head)
    meta = replace(documents.meta(), **particulars)  # type: ignore[arg-type]  # all are texts
    document = brief_of(Paragraph((Text("Said."),)), meta=meta)
    return write(document, folder, reference=template)


def said(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def head_lines(file: WordFile) -> list[str]:
    return [words(each) for each in file.find("/*//w:p", HEAD)]


# ---- the marking in plain words ------------------------------------------------------------


@pytest.mark.parametrize(
    ("marking", "head"),
    [
        ("Secret", line(said("Office of the Secretary"))),
        ("Secret", line(said("Top Secret"))),
        ("TLP:AMBER", line(said("TLP:AMBER+STRICT"))),
        ("AMBER", line(said("TLP:AMBER"))),
        ("OFFICIAL", line(said("OFFICIAL-SENSITIVE"))),
        ("OFFICIAL", line(said("OFFICIAL - SENSITIVE"))),
        ("SECRET", line(said("Secret"))),
        ("Secret", line(said("Sec")) + line(said("ret"))),
        ("Secret", line(said("Secret", "<w:rPr><w:vanish/></w:rPr>"))),
    ],
)
def test_a_head_that_only_seems_to_show_the_marking_gets_it(
    marking: str, head: str, tmp_path: Path
) -> None:
    assert head_lines(built(tmp_path, head, marking=marking))[0] == marking


@pytest.mark.parametrize(
    "head",
    [
        line(said("Ministry · TLP:AMBER · 4")),
        line(said("Ministry"), "<w:r><w:tab/></w:r>", said("TLP:"), said("AMBER")),
        line(said("Marking: TLP:AMBER")),
        line(said("Page 3     TLP:AMBER")),
        line(said("Ministry"), "<w:r><w:br/></w:r>", said("TLP:AMBER")),
        line(said("TLP:AMBER", '<w:rPr><w:vanish w:val="0"/></w:rPr>')),
    ],
)
def test_a_head_that_shows_the_marking_apart_does_not_get_it_again(
    head: str, tmp_path: Path
) -> None:
    file = built(tmp_path, head, marking="TLP:AMBER")
    assert " ".join(head_lines(file)).count("TLP:AMBER") == 1


def test_spaces_that_do_not_break_are_spaces(tmp_path: Path) -> None:
    head = line(said("NATO\u00a0SECRET"))
    assert head_lines(built(tmp_path, head, marking="NATO SECRET")) == ["NATO\u00a0SECRET"]
