"""What other programs write against the standard, put right part by part."""

from __future__ import annotations

import pytest
from tests.word_files import NS

from brief.writers.docx.elements import parse, serialize
from brief.writers.docx.mend import mend


def mended(said: str) -> str:
    root = parse(f'<w:x xmlns:w="{NS["w"]}">{said}</w:x>')
    mend(root)
    return serialize(root).decode().partition('main">')[2].removesuffix("</w:x>")


@pytest.mark.parametrize("said", ['w:num="0" ', 'w:num="-2" '])
def test_a_page_has_no_fewer_columns_than_one(said: str) -> None:
    assert mended(f'<w:cols {said}w:space="720"/>') == '<w:cols w:space="720"/>'
