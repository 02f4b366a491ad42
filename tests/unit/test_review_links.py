"""`brief review`: links that lead elsewhere, signs of fonts, and what cannot be read are told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from tests.reviewed import DOCUMENT, change, open_copy, send_in_shape, told
from tests.ties import EACH_FACT, SENT

from brief.reviewing.fields import Fields
from brief.reviewing.letters import characters, symbol
from brief.reviewing.links import same_address

FACTS = f"""\
{SENT.replace("reliability: B", "reliability: B, accessed: 2025-06-02, URL: https://tern.example/a?b=1")}\
facts:
  embassy: {{section: ties, text: Malta opened an embassy in Iceland., cite: [gazette para 1]}}
  consul: {{section: ties, text: Iceland has a consul in Malta., cite: [gazette para 2]}}
"""
RELATIONS = "word/_rels/document.xml.rels"
WORDS = "https://tern.example/a?b=1"
SOURCE = f'facts.yaml:5:98: gazette: the link on "{WORDS}"'
EMBASSY, FILE = "facts.yaml:7:34: embassy: ", "ties-three.docx: no fact: "
ON_EMBASSY = f'{EMBASSY}the link on "an embassy" is not the brief\'s: it leads to '
SAYS = "Malta opened an embassy in Iceland."
UNREAD = "a part of the file is not read: "
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
Capture = pytest.CaptureFixture[str]
Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the Word file as it was sent out, which lists its source with the address."""
    shape = f'{EACH_FACT}{{% include "_sources.md.j2" %}}\n'
    return send_in_shape(tmp_path_factory.mktemp("links"), FACTS, "three", shape)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-three.docx")


def said(old: str, new: str) -> Edit:
    return lambda text: text.replace(old, new, 1)


def around(words: str, made: str) -> Edit:
    """Words of a run in other elements, with the run in the place of `@`."""
    run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    new = f'</w:t></w:r>{made.replace("@", run)}<w:r><w:t xml:space="preserve">'
    return said(words, new)


def field(asked: str) -> str:
    """The words as a field shows them."""
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{asked}</w:instrText></w:r>{middle}@{end}"


@pytest.mark.parametrize(
    ("part", "edit", "lines"),
    [
        (RELATIONS, said("tern.example", "tem.example"), [
            f"{SOURCE} leads to https://tem.example/a?b=1, not to {WORDS}"]),
        (RELATIONS, said("tern.example", "t\N{CYRILLIC SMALL LETTER IE}rn.example"), [
            f"{SOURCE} leads to https://xn--trn-rdd.example/a?b=1, not to {WORDS}"]),
        (RELATIONS, said("https://tern", "HTTPS://Tern"), []),
        (DOCUMENT, said('r:id="rIdLink1"', 'w:anchor="ties"'), [
            f"{SOURCE} is gone, which leads to {WORDS}"]),
        (DOCUMENT, said('r:id="rIdLink1"', 'r:id="rIdLink1" w:anchor="evil"'), [
            f"{SOURCE} leads to {WORDS}#evil, not to {WORDS}"]),
        (DOCUMENT, around("an embassy", field(' HYPERLINK "https://gull.example/" ')), [
            f"{ON_EMBASSY}https://gull.example/"]),
        (DOCUMENT, around("an embassy", f'<w:hyperlink {R} r:id="rIdLink1">@</w:hyperlink>'), [
            f"{ON_EMBASSY}{WORDS}"]),
        (DOCUMENT, around("an embassy", '<w:hyperlink w:anchor="ties">@</w:hyperlink>'), []),
        (DOCUMENT, around("an embassy", field(' HYPERLINK \\l "ties" ')), []),
        (DOCUMENT, around("an embassy", '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>@'), [
            f'{EMBASSY}edited without a trace: "{SAYS}" now reads "Malta opened →{SAYS[13:]}"']),
        (DOCUMENT, said("</w:p>", '</w:p><w:p><w:r><w:sym w:font="Symbol" w:char="F0B9"/></w:r>'
                        "</w:p>"), [f'{FILE}words that the brief does not print: "≠"']),
        (DOCUMENT, around("Malta opened", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                          "<w:t>Malta opened</w:t></w:r>"), [
            f'{EMBASSY}{UNREAD}superscript or subscript, at "Malta opened"']),
        (DOCUMENT, said("<w:body>", f'<w:body><w:altChunk {R} r:id="rIdX"/>'), [
            f"{FILE}{UNREAD}text of another file"]),
        (DOCUMENT, around("an embassy", "@<w:r><w:drawing/></w:r>"), [
            f'{FILE}{UNREAD}a drawing, at "Malta opened an embassy in Iceland."']),
    ],
)  # fmt: skip
def test_a_link_a_sign_or_a_part_that_nobody_tracked_is_told(
    part: str, edit: Edit, lines: list[str], file: Path, capsys: Capture
) -> None:
    change(file, {part: edit}, {})
    assert told(capsys, file) == lines


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://tern.example", "HTTPS://Tern.Example/", True),
        ("https://tern.example/é|y?a=[b]", "https://tern.example/%c3%A9%7Cy?a=%5Bb%5D", True),
        ("https://bücher.example/%7Ea", "https://xn--bcher-kva.example/~a", True),
        ("https://tern.example/a?b=1&c=2", "https://tern.example/a?b=1%26c=2", False),
        ("https://tern.example/a", "https://tern.example/A", False),
        ("https://tern.example/a", "http://tern.example/a", False),
    ],
)
def test_addresses_are_the_same_however_a_program_writes_them(
    one: str, other: str, *, is_same: bool
) -> None:
    assert (same_address(one) == same_address(other)) is is_same


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        (' HYPERLINK "https://tern.example" \\l "part" ', "https://tern.example#part"),
        ('hyperlink \\o "a tip" \\t _blank https://tern.example', "https://tern.example"),
        ('HYPERLINK \\l "part"', ""),
        ("PAGE", ""),
    ],
)
def test_a_field_leads_where_its_code_says(asked: str, address: str) -> None:
    fields = Fields({})
    fields.start("fldSimple", etree.Element("fldSimple", instr=asked))
    assert fields.address == address
    fields.end("fldSimple")
    assert not fields.address


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", "F0B3", "≥"), ("Symbol", "2D", "\N{MINUS SIGN}"), ("Symbol", "F0FE", "⎭"),
        ("Wingdings", "F0FC", "✓"), ("Wingdings", "F04A", "☺"), ("Calibri", "00D7", "×"),
        ("Signs of ours", "F041", "\uf041"), ("Symbol", "", "\N{REPLACEMENT CHARACTER}"),
    ],
)  # fmt: skip
def test_a_sign_is_read_as_its_font_shows_it(font: str, code: str, shown: str) -> None:
    made = etree.fromstring(f'<w:sym {W} w:font="{font}" w:char="{code}"/>')
    assert symbol(made) == shown


def test_letters_in_a_font_of_signs_are_read_as_it_shows_them() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    run = etree.fromstring(f"<w:r {W}>{fonts}<w:t>a \uf0a3 b</w:t></w:r>")
    assert characters(run[1]) == "a ≤ b"
