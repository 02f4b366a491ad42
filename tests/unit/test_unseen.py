"""Characters that nobody sees never reach a file, and hide no name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.bases import HEAD, load_base

from brief.check import check_facts
from brief.markdown import read_markdown
from brief.markdown.printed import PrintedValues
from brief.marked.characters import decode_unseen, drop_unseen
from brief.model import plain_text
from brief.problem import BriefError
from brief.template import fill_template
from brief.walk import iter_contents


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("co\u00adoperation", "cooperation"),
        ("Lev\u200bina", "Levina"),
        ("a word\u2060joiner", "a wordjoiner"),
        ("Le\u200dvi\u200cna", "Levina"),
        ("Le\u200evina", "Levina"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("\u0e01\u200b\u0e02", "\u0e01\u200b\u0e02"),
        ("\u200f(\u0634)\u200f", "\u200f(\u0634)\u200f"),
        ("plain", "plain"),
    ],
)
def test_what_nobody_sees_is_dropped_where_no_script_needs_it(typed: str, left: str) -> None:
    assert drop_unseen(typed) == left


HIDDEN = {
    "soft hyphen": "\u00ad",
    "grapheme joiner": "\u034f",
    "zero-width space": "\u200b",
    "non-joiner": "\u200c",
    "joiner": "\u200d",
    "word joiner": "\u2060",
    "function application": "\u2061",
    "mark from left": "\u200e",
    "mark from right": "\u200f",
    "mark of Arabic": "\u061c",
    "embedding": "\u202a",
    "end of embedding": "\u202c",
    "isolate": "\u2066",
    "end of isolate": "\u2069",
    "shape": "\ufe0f",
    "shape of Chinese": "\U000e0100",
    "tag": "\U000e0041",
    "filler of Hangul": "\u3164",
    "lead of Hangul": "\u115f",
    "narrow filler": "\uffa0",
    "vowel separator of Mongolian": "\u180e",
    "shape of Mongolian": "\u180b",
    "blank of Braille": "\u2800",
    "anchor": "\ufff9",
    "place of an object": "\ufffc",
    "shorthand": "\U0001bca0",
}


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=list(HIDDEN))
@pytest.mark.parametrize(
    "typed",
    ["Do•e", "Doe• came", "•Doe", "a • b", "2•024", "2024• tonnes", "(•Doe)", "Doe•.", "Д•а"],
)
def test_nothing_hidden_is_left_in_a_text_of_no_script_that_needs_it(
    typed: str, hidden: str
) -> None:
    assert drop_unseen(typed.replace("•", hidden)) == typed.replace("•", "")


@pytest.mark.parametrize(
    "typed",
    [
        "\u06af\u06be\u0631\u200c\u0648\u06ba",  # Urdu
        "\u0915\u094d\u200d\u0937",  # Hindi, joined
        "\u0915\u094d\u200c\u0937",  # and kept apart
        "\u0644\u0627\u200c S-400",
        "\U0001f468\u200d\U0001f469",  # a picture of two
        "\u00a9\ufe0f",
        "\u845b\U000e0100",
        "\U0001f3f4\U000e0067\U000e007f",  # the flag of a region
        "\u1820\u180b",
        "\u1828\u180e\u1820",
        "\ud55c\u3164\uae00",
        "\u2803\u2800\u2803",
        "\u0646\u0635 \u2066ABC\u2069 \u0646\u0635",
        "ABC\u200e (\u0646\u0635)",
    ],
)
def test_what_a_script_or_a_picture_needs_is_left(typed: str) -> None:
    assert drop_unseen(typed) == typed


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u2060", "\u200d", "\u200e"])
def test_a_variant_is_found_whatever_it_hides(tmp_path: Path, unseen: str) -> None:
    fact = f"  a:\n    section: trade\n    text: J. Do{unseen}e came.\n    cite: [beta-2023 p 1]\n"
    base = load_base(tmp_path, f"{HEAD}facts:\n{fact}")
    assert unseen not in base.facts["a"].text
    told = check_facts(base, date(2025, 7, 1))
    assert "variant" in {problem.rule for problem in told}


def test_what_a_template_types_is_cleared_too() -> None:
    blocks = read_markdown(
        "# Ties\n\nThe co\u00adoperation agree\u00adment.\n", PrintedValues(), "brief.md.j2"
    )
    words = "".join(plain_text(content) for content in iter_contents(blocks))
    assert words == "TiesThe cooperation agreement."


CODES = (
    "&shy;",
    "&#173;",
    "&#xAD;",
    "&#8203;",
    "&#x200b;",
    "&ZeroWidthSpace;",
    "&NoBreak;",
    "&zwnj;",
)


@pytest.mark.parametrize("code", CODES)
def test_a_code_of_what_nobody_sees_hides_no_variant(tmp_path: Path, code: str) -> None:
    fact = f"  a:\n    section: trade\n    text: J. Do{code}e came.\n    cite: [beta-2023 p 1]\n"
    base = load_base(tmp_path, f"{HEAD}facts:\n{fact}")
    assert base.facts["a"].text == "J. Doe came."
    assert "variant" in {problem.rule for problem in check_facts(base, date(2025, 7, 1))}


@pytest.mark.parametrize(
    "kept", ["R&amp;D", "&amp;shy;", "\\&shy;", "&eacute;", "&nothing;", "A & B; C"]
)
def test_every_other_code_is_left_to_markdown(kept: str) -> None:
    assert decode_unseen(kept) == kept


def test_a_code_that_a_script_needs_becomes_its_character() -> None:
    assert drop_unseen(decode_unseen("\u0645\u06cc&zwnj;\u062e")) == "\u0645\u06cc\u200c\u062e"


@pytest.mark.parametrize("code", ["&#xE000;", "&#xF0000;", "&#x202E;", "&#983040;"])
def test_a_code_of_a_forbidden_character_is_told(tmp_path: Path, code: str) -> None:
    fact = f"  a:\n    section: trade\n    text: A tie {code} held.\n    cite: [beta-2023 p 1]\n"
    with pytest.raises(BriefError, match=r"U\+"):
        load_base(tmp_path, f"{HEAD}facts:\n{fact}")
    with pytest.raises(BriefError, match=r"brief\.md\.j2:3.*U\+"):
        _words_of(tmp_path, f"A tie {code} held.\n")


@pytest.mark.parametrize(
    "typed",
    [
        "A ty&shy;ped tie.",
        "A ty\u00adped tie.",
        '{{ "A ty\u00adped tie." }}',
        '{{ "A ty\\u00adped tie." }}',
        '{{ "A ty\\u200bped" }} tie.',
        "{% set said %}A ty&#173;ped{% endset %}{{ said }} tie.",
    ],
)
def test_no_way_of_typing_in_a_template_brings_one_in(tmp_path: Path, typed: str) -> None:
    assert _words_of(tmp_path, f"{typed}\n") == "TiesA typed tie."


def _words_of(folder: Path, template: str) -> str:
    base = load_base(folder, HEAD)
    file = folder / "brief.md.j2"
    file.write_text(f"# Ties\n\n{template}", encoding="utf-8")
    filled = fill_template(file, base, ())
    blocks = read_markdown(filled.text, filled.values, filled.template, filled.sources)
    return "".join(plain_text(content) for content in iter_contents(blocks))
