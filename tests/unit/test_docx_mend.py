"""What other programs write against the standard, put right part by part."""

from __future__ import annotations

import pytest
from tests.word_files import NS

from brief.writers.docx.parts.elements import parse, serialize
from brief.writers.docx.takeover.mend import mend


def mended(said: str) -> str:
    root = parse(f'<w:x xmlns:w="{NS["w"]}">{said}</w:x>')
    mend(root)
    return serialize(root).decode().partition('main">')[2].removesuffix("</w:x>")


@pytest.mark.parametrize("said", ['w:num="0" ', 'w:num="-2" '])
def test_a_page_has_no_fewer_columns_than_one(said: str) -> None:
    assert mended(f'<w:cols {said}w:space="720"/>') == '<w:cols w:space="720"/>'


@pytest.mark.parametrize(("said", "expected"), [("A990", "0000A990"), ("42524901", "42524901")])
def test_the_signs_of_lists_have_eight_digits(said: str, expected: str) -> None:
    for pattern in ('<w:nsid w:val="{}"/>', '<w:tmpl w:val="{}"/>', '<w:lvl w:tplc="{}"/>'):
        assert mended(pattern.format(said)) == pattern.format(expected)


def test_attributes_without_a_namespace_get_that_of_their_element() -> None:
    said = '<w:left val="single" sz="4" w:sz="8"/>'
    assert mended(said) == '<w:left w:sz="8" w:val="single"/>'


def test_attributes_of_other_namespaces_stay_as_they_are() -> None:
    said = '<w:t xml:space="preserve"/>'
    assert mended(said) == said
