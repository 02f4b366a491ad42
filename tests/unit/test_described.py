"""A descriptor says of its source no nationality, month or outlet that nothing of it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kept import words_missing

from brief.prose.tongues import tongue_of_one_country

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
sources:
  herald:
    type: article-newspaper
    author: unknown
    title: Cod and ties
    container-title: {outlet}
    URL: https://herald.example{ending}/cod
    accessed: 2025-05-04
    issued: 2025-05-03
    nature: news
    reliability: C
    descriptor: {descriptor}
facts:
  cod: {{section: ties, text: Malta sold cod to Iceland in 2024., date: 2024, cite: [herald]}}
"""
COPY = (
    "Malta sold its best cod to Iceland in 2024, before a Turkish ship came. The paper's writer,"
    " an Israel-based journalist, saw it in March."
)


def missing(
    tmp_path: Path, descriptor: str, outlet: str = "The Herald", ending: str = ""
) -> str | None:
    """What a warning of the descriptor names, or None."""
    text = FACTS.format(descriptor=f'"{descriptor}"', outlet=outlet, ending=ending)
    return next(iter(words_missing(tmp_path, text, herald=COPY)), None)


@pytest.mark.parametrize(
    ("descriptor", "named"),
    [
        ("An Iranian magazine, once a week.", '"Iranian"'),
        ("A Turkish daily on trade at sea.", '"Turkish"'),  # it names a Turkish ship alone
        ("A Turkey-based weekly of shipping.", '"Turkey"'),
        ("The state broadcaster of Georgia.", '"Georgia"'),
        ("A daily, here by a Norwegian writer.", '"Norwegian"'),
        ("A daily with a Turkish writer.", '"Turkish"'),
        ("A paper made in Oslo.", '"Oslo"'),
        ("A report written in August from hearsay.", '"August"'),
        ("Reuters by another name.", '"Reuters"'),
        ("A daily that leans on the BBC.", '"BBC"'),
        ("An interview in a daily.", '"interview"'),
        ("A speech, printed in full.", '"speech"'),
        ("A press conference in a daily.", '"press conference"'),
    ],
)
def test_what_nothing_of_the_source_has_is_told(
    tmp_path: Path, descriptor: str, named: str
) -> None:
    assert missing(tmp_path, descriptor) == named


@pytest.mark.parametrize(
    "descriptor",
    [
        "A daily by an Israel-based journalist.",
        "A daily with a Turkish ship in the harbour.",
        "A report in German of what a writer saw in March.",
        "An English-language daily, read here in May.",
    ],
)
def test_what_the_copy_or_the_record_has_is_not(tmp_path: Path, descriptor: str) -> None:
    assert missing(tmp_path, descriptor) is None


def test_the_country_of_a_known_outlet_or_of_an_address_is_its_own(tmp_path: Path) -> None:
    assert missing(tmp_path, "A Saudi-owned daily in English.", "Arab News") is None
    assert missing(tmp_path, "A Saudi-owned daily in English.") == '"Saudi"'
    assert missing(tmp_path, "The Kenyan edition of a daily.", ending=".ke") is None
    assert missing(tmp_path, "The Kenyan edition of a daily.") == '"Kenyan"'


@pytest.mark.parametrize(
    ("tag", "named"), [("ja", "Japanese"), ("da-DK", "Danish"), ("de", ""), ("zh", ""), ("xx", "")]
)
def test_a_language_of_one_country_alone_tells_where_a_source_is_from(tag: str, named: str) -> None:
    """A daily in German may be Austrian, one in Chinese Taiwan's."""
    assert tongue_of_one_country(tag) == named


def test_an_outlet_is_told_of_in_a_copy_of_another_language(tmp_path: Path) -> None:
    assert missing(tmp_path, 'Bloomberg, in German."\n    language: "de') == '"Bloomberg"'


REASON = """\
  late: {section: ties, text: Malta sold cod to Iceland in 2023., date: 2023, cite: [herald]}
conflicts:
  when:
    question: When did Malta sell cod?
    facts: [cod, late]
    because: BECAUSE
"""


def of_reason(tmp_path: Path, because: str) -> list[str]:
    """What a warning of the reason of a conflict names."""
    text = FACTS.format(descriptor="A daily.", outlet="The Herald", ending="")
    text = text.replace("[herald]", "[herald para 1]")
    reason = REASON.replace("[herald]", "[herald para 1]").replace("BECAUSE", because)
    return words_missing(tmp_path, text + reason, herald=COPY)


def test_a_reason_gives_no_writer_a_nationality_that_nothing_says_of_one(tmp_path: Path) -> None:
    assert of_reason(tmp_path, "An Israeli journalist saw it.") == []
    assert of_reason(tmp_path, "A Turkish journalist saw it.") == ['"Turkish"']
    assert of_reason(tmp_path, "A Turkish ship came after it.") == []


@pytest.mark.parametrize(("worth", "told"), [("as it stood in 2024", None), ("of 2017", '"2017"')])
def test_what_a_source_is_worth_in_few_words_is_held_against_it_too(
    tmp_path: Path, worth: str, told: str | None
) -> None:
    assert missing(tmp_path, f'A daily."\n    worth: "{worth}') == told
