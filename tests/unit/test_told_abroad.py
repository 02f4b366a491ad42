"""Sources in other languages: parts of a whole, numbers in words, hedges, quotations by case."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from brief.load import load_facts
from brief.prose.amounts_in_words import find_amounts
from brief.prose.shares_said import find_shares
from brief.verify import verify_facts
from brief.verify.copy import Paragraph
from brief.verify.hedges import hedge_beside
from brief.verify.quoted import says_quotation


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("La moitié du capital est à eux.", "1/2"),
        ("Zwei Drittel der Boote sind alt.", "2/3"),
        ("Una cuarta parte de los barcos.", "1/4"),
        ("Треть лодок стара.", "1/3"),
        ("ربع القوارب قديمة", "1/4"),
    ],
)
def test_a_part_of_a_whole_is_read_in_each_language(text: str, share: str) -> None:
    few, many = map(Decimal, share.split("/"))
    assert [one.value for one in find_shares(text)] == [few / many]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("consiguió treinta y nueve escaños", "es", 39),
        ("dos mil treinta y cinco votos", "es", 2035),
        ("vingt et un sièges", "fr", 21),
    ],
)
def test_tens_and_ones_are_joined_by_a_word(text: str, language: str, value: int) -> None:
    assert [one.value for one in find_amounts(text, language)] == [value]


def test_two_numbers_that_a_word_joins_stay_two() -> None:
    assert [one.value for one in find_amounts("trois et quatre sièges", "fr")] == [3, 4]


@pytest.mark.parametrize(
    ("before", "hedge"),
    [
        ("Kredite über ", ""),
        ("es kamen über ", "more than"),
        ("n'a pas dépassé ", "less than"),
        ("a dépassé les ", "more than"),
        ("un peu moins de ", "nearly"),
        ("превысил ", "more than"),
    ],
)
def test_a_hedge_is_read_with_the_words_around_it(before: str, hedge: str) -> None:
    assert hedge_beside(before, " tonnes") == hedge


@pytest.mark.parametrize(
    ("quotation", "said"),
    [("грубой ошибкой", True), ("грубая победа", False), ("Единой Россией", False)],
)
def test_russian_quotes_words_in_the_case_of_its_own_sentence(
    quotation: str, *, said: bool
) -> None:
    paragraph = Paragraph(1, "«Это грубая ошибка», — сказал министр о решении.")
    assert says_quotation([paragraph], quotation) is said


_SOURCE = """\
  {id}:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Island Gazette
    issued: 2025-06-20
    language: {language}
    nature: news
    reliability: B
    descriptor: A daily with correspondents in both capitals.
    kept: {{file: {id}.txt, sha256: {digest}}}
"""
_COPIES = {
    "gazette": ("en", "At the harbour the minister said that the door is open to both islands."),
    "journal": ("fr", "Au port, la ministre a dit que la mer est large pour les deux pays."),
}


@pytest.mark.parametrize(
    ("quotation", "invented"),
    [("the sea is wide for both countries", False), ("the door is closed to both islands", True)],
)
def test_a_translated_quotation_frees_no_other_that_is_one_word_off(
    quotation: str, *, invented: bool, tmp_path: Path
) -> None:
    sources = ""
    for name, (language, words) in _COPIES.items():
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
        digest = hashlib.sha256(words.encode()).hexdigest()
        sources += _SOURCE.format(id=name, language=language, digest=digest)
    (tmp_path / "facts.yaml").write_text(
        "brief: {id: abroad, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}\n"
        f"sections: {{ties: Ties}}\nsources:\n{sources}facts:\n  sea:\n    section: ties\n"
        f"    text: 'The minister said “{quotation}” at the harbour.'\n"
        "    cite: [gazette para 1, {source: journal, at: para 1, quote: la mer est large}]\n",
        encoding="utf-8",
    )
    rules = {one.rule for one in verify_facts(load_facts(tmp_path / "facts.yaml"), tmp_path)}
    assert ("quotation" in rules) is invented


@pytest.mark.parametrize(("opening", "told"), [("In 2024 the", True), ("The", False)])
def test_a_title_tells_the_year_of_a_paragraph_that_names_none(
    opening: str, *, told: bool, tmp_path: Path
) -> None:
    words = f"{opening} harbour of Gozo was closed for repairs, and no ferry came for a month."
    (tmp_path / "gazette.txt").write_text(words, encoding="utf-8")
    digest = hashlib.sha256(words.encode()).hexdigest()
    source = _SOURCE.format(id="gazette", language="en", digest=digest)
    source = source.replace("Ties that hold", "Harbours of Malta, 2020 to 2024")
    (tmp_path / "facts.yaml").write_text(
        "brief: {id: abroad, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}\n"
        f"sections: {{ties: Ties}}\nsources:\n{source}facts:\n  sea:\n    section: ties\n"
        "    text: In 2022 the harbour of Gozo was closed for repairs.\n    date: 2022\n"
        "    cite: gazette para 1\n",
        encoding="utf-8",
    )
    rules = {one.rule for one in verify_facts(load_facts(tmp_path / "facts.yaml"), tmp_path)}
    assert ("date-found" in rules) is told
