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
