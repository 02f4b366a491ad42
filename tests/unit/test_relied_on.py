"""A source names whom it relies on, be it another source or an office."""

from __future__ import annotations

import pytest

from brief.load import read_facts
from brief.marked import parse_marked
from brief.verify.copy import Copy
from brief.verify.evidence import Evidence
from brief.verify.relied_on import unborne_reliance

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
sources:
  herald: {{type: article-newspaper, author: unknown, title: Cod and ties,
    container-title: The Herald, issued: 2025-05-03, nature: news, reliability: C,
    descriptor: A daily., relies_on: [{relied}]}}
  count: {{type: report, author: Fish Count Office, title: Nets and boats of the year, issued: 2025,
    nature: official, reliability: B, descriptor: A count.}}
  speech: {{type: speech, author: Ministry of Trade of Malta, title: A word, issued: 2025,
    nature: official, reliability: B, descriptor: A speech.}}
origins: {{ministry: Foreign Ministry of Iceland, state: Government of Malta}}
facts:
  cod: {{section: ties, text: Malta sold cod to Iceland., cite: [herald]}}
"""


def is_told(relied: str, copy: str) -> bool:
    """Whether it is told that a copy does not name on whom its source relies."""
    base = read_facts(parse_marked(FACTS.format(relied=relied), "facts.yaml"))
    evidence = Evidence(base, {"herald": Copy("", (), (copy,), ())})
    return any(True for _ in unborne_reliance(evidence))


@pytest.mark.parametrize(
    ("relied", "copy"),
    [
        ("count", "The Ministry of Trade counted the boats."),
        ("speech", "The Fish Count Office counted the boats."),
        ("speech", "The Ministry in Reykjavik counted the boats."),
        ("ministry", "The Fish Count Office counted the boats."),
        ("ministry", "Malta's Ministry counted the boats."),
    ],
)
def test_on_whom_a_source_is_said_to_rely_and_whom_it_does_not_name_is_told(
    relied: str, copy: str
) -> None:
    assert is_told(relied, copy)


@pytest.mark.parametrize(
    ("relied", "copy"),
    [
        ("count", "So says the Fish Count Office in its yearbook."),
        ("count", "Of this “Nets and boats of the year” has more."),
        ("speech", "The Ministry of Trade counted the boats."),
        ("speech", "The minister told Iceland that there were fewer boats."),
        ("ministry", "Icelandic officials counted the boats."),
        ("ministry", "A spokeswoman counted the boats."),
        ("state", "The Maltese police counted the boats."),
    ],
)
def test_whom_a_source_names_in_words_of_its_own_is_not(relied: str, copy: str) -> None:
    assert not is_told(relied, copy)
