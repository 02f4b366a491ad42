"""What a reader's eye should find is strong: the term of likelihood, and what we go by."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import HEAD, load_base

from brief.model import Inlines, Strong, Text, iter_inlines, plain_text
from brief.template.strong_words import call_words, with_strong_term
from brief.template.words import bare_words

BASE = (
    HEAD.replace("  marking: TLP:CLEAR\n", "  marking: TLP:CLEAR\n  likelihood: phia\n")
    + """\
facts:
  told: {section: trade, cite: [alpha-2024 para 1], text: It was.}
  ours:
    {section: trade, kind: judgement, text: TEXT, likelihood: TERM, confidence: low, basis: [told]}
"""
)


def strong(words: Inlines) -> list[str]:
    return [plain_text(one.content) for one in iter_inlines(words) if isinstance(one, Strong)]


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("likely", "It is likely that it will be, and likely soon.", ["likely"]),
        ("likely", "It will probably be.", ["probably"]),
        ("highly unlikely", "It is highly unlikely that it will be.", ["highly unlikely"]),
        ("likely", "It is unlikely to stay away.", []),
        ("likely", "Likely it will be.", ["Likely"]),
        ("likely", "The likelihood is remotely so.", []),
    ],
)
def test_the_first_term_of_likelihood_in_a_judgement_is_strong(
    tmp_path: Path, term: str, text: str, found: list[str]
) -> None:
    base = load_base(tmp_path, BASE.replace("TERM", term).replace("TEXT", f'"{text}"'))
    words = bare_words(base, "ours")
    assert strong(words) == found
    assert plain_text(words) == text


@pytest.mark.parametrize(
    ("language", "term", "text", "found"),
    [
        ("ru", "likely", "Вероятно, что это будет.", "Вероятно"),
        ("de", "likely", "Ein wahrscheinlicher Besuch.", "wahrscheinlicher"),
        ("ar", "highly unlikely", "من المستبعد للغاية أن يكون.", "المستبعد للغاية"),
        ("ar", "remote chance", "احتمال ضئيل جدا.", "احتمال ضئيل جدا"),
    ],
)
def test_a_term_of_another_language_is_strong_however_it_is_written(
    tmp_path: Path, language: str, term: str, text: str, found: str
) -> None:
    said = BASE.replace("TERM", term).replace("TEXT", f'"{text}"')
    base = load_base(
        tmp_path, said.replace("  likelihood:", f"  language: {language}\n  likelihood:")
    )
    assert strong(bare_words(base, "ours")) == [found]


def test_the_words_of_a_fact_keep_their_look(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE.replace("TERM", "likely").replace("TEXT", "It is likely."))
    words = (Text("A likely port."),)
    assert with_strong_term(base, "told", words) is words


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ("1994; exact, fits the rest", ["1994"]),
        ("مفتوح؛ كلاهما ممكن", ["مفتوح"]),
        ("Both can be right", []),
    ],
)
def test_what_we_go_by_is_strong_before_its_semicolon(call: str, found: list[str]) -> None:
    words = call_words(Text(call))
    assert strong(words) == found
    assert plain_text(words) == call
