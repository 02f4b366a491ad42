"""How much air stands between the lines of a Word file; where, is in test_placing.py."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from tests.word_files import WordFile, brief_of, write

from brief.model import Block, Heading, Paragraph, Text

STYLES = "word/styles.xml"
HEADING = Heading(1, (Text("Trade"),), "trade")
LINE = Paragraph((Text("The ferry from Ruritania to Graustark takes eleven hours."),))


def spacing(file: WordFile, style: str, attribute: str) -> str:
    """What a style says of the space at its paragraphs."""
    path = f"//w:style[w:name/@w:val='{style}']/w:pPr/w:spacing/@w:{attribute}"
    (said,) = file.values(path, STYLES)
    return said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (70, ["264", "120", "280", "253", "240"]),
        (79, ["258", "102", "238", "247", "240"]),  # a few lines would be left for a third page
    ],
)
def test_lines_stand_closer_where_few_would_be_left_for_a_last_page(
    tmp_path: Path, count: int, said: list[str]
) -> None:
    """Said by the styles, so that what a colleague adds looks like its neighbours."""
    file = write(brief_of(HEADING, *[LINE] * count), tmp_path)
    assert [
        spacing(file, "Normal", "line"),
        spacing(file, "Normal", "after"),
        spacing(file, "heading 1", "before"),
        spacing(file, "Key Points", "line"),
        spacing(file, "Table Text", "line"),
    ] == said


def test_a_letterhead_keeps_its_own_air(tmp_path: Path) -> None:
    own = docx.Document()
    own.save(str(tmp_path / "own.docx"))
    blocks: list[Block] = [HEADING, *[LINE] * 79]
    few, many = (
        write(brief_of(*some), tmp_path, reference=tmp_path / "own.docx")
        for some in (blocks, blocks[:40])
    )
    assert few.members[STYLES] == many.members[STYLES]
