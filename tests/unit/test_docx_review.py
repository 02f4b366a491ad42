"""Changes that are still tracked in a letterhead are accepted, as Word's own command does."""

from __future__ import annotations

from pathlib import Path

import docx
from lxml import etree
from tests.word_files import NS, Element, brief_of, write
from tests.word_templates import with_head

from brief.model import Paragraph, Text

BY = 'w:author="A" w:date="2024-01-01T00:00:00Z"'


def test_a_page_that_was_turned_is_turned(tmp_path: Path) -> None:
    template = with_head(tmp_path / "letterhead.docx", "<w:p/>")
    made = docx.Document(str(template))
    old = f'<w:sectPrChange xmlns:w="{NS["w"]}" w:id="9" {BY}><w:sectPr><w:pgSz w:w="15840"'
    turned = f'{old} w:h="12240" w:orient="landscape"/></w:sectPr></w:sectPrChange>'
    section: Element = made.sections[-1]._sectPr
    section.append(etree.fromstring(turned))
    made.save(str(template))
    file = write(brief_of(Paragraph((Text("Said."),))), tmp_path, reference=template)
    assert file.values("//w:pgSz/@w:w") == ["12240"]
    assert file.find("//w:headerReference")
    assert not file.find("//w:sectPrChange")
