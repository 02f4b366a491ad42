"""Settings of a template that would keep colleagues from their brief."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from tests.word_files import WordFile, brief_of, write
from tests.word_templates import german_ministry

from brief.model import Paragraph, Text

SETTINGS = "word/settings.xml"


def built(folder: Path, setting: str) -> WordFile:
    """A brief in a template with that setting."""
    template = german_ministry(folder / "house.dotx")
    members = WordFile(template).members
    with zipfile.ZipFile(template, "w") as archive:
        for member, content in members.items():
            said = re.sub(b"<w:evenAnd", f"{setting}<w:evenAnd".encode(), content)
            archive.writestr(member, said if member == SETTINGS else content)
    assert setting.encode() in WordFile(template).members[SETTINGS]
    return write(brief_of(Paragraph((Text("Said."),))), folder, reference=template)


def test_word_is_not_told_to_ask_whether_fields_may_be_refreshed(tmp_path: Path) -> None:
    file = built(tmp_path, '<w:updateFields w:val="true"/>')
    assert not file.find("//w:updateFields", SETTINGS)
    assert file.find("//w:evenAndOddHeaders", SETTINGS)


@pytest.mark.parametrize(
    "setting",
    [
        '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
        '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
        '<w:writeProtection w:recommended="1"/>',
    ],
)
def test_a_template_that_may_not_be_edited_makes_a_brief_that_may(
    setting: str, tmp_path: Path
) -> None:
    assert not built(tmp_path, setting).find("//*[contains(name(), 'Protection')]", SETTINGS)
