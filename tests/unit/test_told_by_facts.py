"""Descriptors, origins, calls and headings say no more than the facts that stand behind them."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: "{heading}"}}
names:
  otieno: {{print: Grace Otieno, role: Foreign Minister of Kenya, seen: 2025-06}}
  lund: {{print: Kari Lund, role: Ambassador of Norway to Kenya, seen: 2025-06}}
  analyst: {{print: Ola Nordmann, role: analyst of shipping}}
origins: {{office: "{origin}", gazette: a yearly count in a gazette}}
sources:
  post: {{type: article-newspaper, author: unknown, title: Boats and tea,
    container-title: "{outlet}", issued: 2025-06-03, nature: news, reliability: C,
    relies_on: [office, gazette], descriptor: "{descriptor}"}}
  release: {{type: webpage, author: Ministry of Trade of Norway, title: A word, issued: 2025-06-02,
    URL: "{address}", accessed: 2025-06-04, nature: news, reliability: B,
    descriptor: "{release}"}}
facts:
  visit: {{section: ties, about: boats, date: 2025-06-02, cite: [release],
    event: {{kind: visit, at: "NO", from: KE, who: [otieno]}},
    text: "{visitor} visited Norway on 2 June 2025."}}
  boats: {{section: ties, about: boats, kind: claim, by: lund, cite: [post],
    text: "{{by}} calls trade with Kenya large."}}
  views: {{section: ties, about: boats, kind: claim, by: analyst, cite: [release],
    text: "{{by}} calls trade with Kenya small. Iran did not answer."}}
conflicts:
  trade:
    question: Is trade large or small?
    facts: [boats, views]
    sides: {{boats: "Lund: large", views: "Nordmann: small"}}
    {prefer}
    call: "{call}"
    because: "{because}"
"""
PLAIN = {
    "visitor": "{otieno}",
    "heading": "Ties",
    "origin": "Government of Norway",
    "outlet": "The Post",
    "descriptor": "A daily.",
    "release": "A note.",
    "address": "https://trade.example/word",
    "call": "Large; an official count",
    "because": "The count has a date.",
    "prefer": "prefer: boats",
}
RULES = {"post-agrees", "described-kind", "call-agrees", "heading-borne", "sources-counted"}


def told(**words: str) -> str:
    """What the rules say of the base with some of its words in the place of the plain ones."""
    return told_of(FACTS.format(**{**PLAIN, **words}), RULES)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"origin": "Government of Kenya"}, 'of "Kenya", of which nobody is heard'),
        ({"origin": "Kenyan Ministry of Trade"}, 'of "Kenyan", of which nobody is heard'),
        ({"descriptor": "A daily that relies on the Kenyan ambassador."}, "Kenyan ambassador"),
        ({"release": "A note; Kenya speaks through its Trade Minister."}, "its Trade Minister"),
        ({"descriptor": "A daily; Norway's account is absent."}, 'no account of "Norway"'),
        ({"descriptor": "A daily on a monthly count."}, "its origin of a yearly one"),
        ({"descriptor": "The German agency on boats.", "outlet": "TASS"}, '"German"'),
        ({"release": "The guest's own account."}, "was the other one on the visit"),
        ({"release": "The visitor's own report of the talks."}, "was the other one on the visit"),
        (
            {"release": "A site independent of the state.", "address": "https://a.gov.no/w"},
            "independent of the state",
        ),
        ({"release": "A note on the website of the Kenyan ministry."}, 'that of "Kenyan"'),
        ({"descriptor": "Austria's public broadcaster.", "outlet": "Swissinfo"}, '"Austria"'),
        ({"call": "Nordmann; a low count", "prefer": "short: Large?"}, "prefers none"),
        (
            {"because": "One has both, and a second source says small."},
            "a second source says small",
        ),
        ({"visitor": "Norway's Foreign Minister, {otieno},"}, "Norway's Foreign Minister"),
        ({"visitor": "{otieno}, with Kenya's ambassador, {lund},"}, "Kenya's ambassador"),
        ({"heading": "Omani concerns", "descriptor": "A daily without Oman's word."}, '"Omani"'),
        ({"call": "Nordmann holds"}, '"nordmann"'),
        ({"call": "Both are wrong", "because": "Both can be right; none."}, "both can be right"),
        ({"call": "Both are right", "because": "Both are mistaken; none."}, "both are mistaken"),
        ({"call": "Neither is right", "because": "Both can be right."}, "Both can be right"),
        ({"call": "Large; two counts quoted", "because": "No count is quoted."}, "No count"),
        ({"because": "Both sources call it small."}, "Both sources call it small"),
        ({"because": "Four reports have it so."}, "Four reports"),
    ],
)
def test_what_the_facts_behind_words_do_not_have_is_told(words: dict[str, str], says: str) -> None:
    assert says.casefold() in told(**words).casefold()


@pytest.mark.parametrize(
    ("because", "is_told"),
    [
        ("Both governments agree.", True),
        ("Both states agree on the size.", True),
        ("Both governments agree that there was trade.", False),
        ("Both parties agree only on the year.", False),
    ],
)
def test_that_both_agree_is_told_where_one_of_them_has_the_side_set_aside(
    because: str, *, is_told: bool
) -> None:
    aside = {"prefer": "prefer: views", "call": "Small; a count"}
    assert ("both " in told(because=because, **aside).casefold()) is is_told


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"origin": "Foreign Ministry of Norway"},
        {"origin": "a newspaper of Kenya on the boats"},
        {"origin": "Governments of Norway and Kenya"},
        {"origin": "Government of Kenya", "descriptor": "A Kenyan daily."},
        {"origin": "Government of Kenya", "outlet": "Daily Nation"},
        {"descriptor": "A daily that relies on the Norwegian ambassador."},
        {"descriptor": "A daily; Norway speaks through its ambassador alone."},
        {"descriptor": "A daily; Kenya's account is absent."},
        {"descriptor": "A daily, in which Norway's account is given first."},
        {"descriptor": "A daily on a yearly count, in a monthly supplement."},
        {"descriptor": "The Russian agency on boats.", "outlet": "TASS"},
        {"descriptor": "A Qatari-owned daily.", "outlet": "The Guardian"},
        {"descriptor": "A daily on the German agency's report.", "outlet": "The Leaf"},
        {"release": "The host's own account."},
        {"release": "A note on the guest's account."},
        {"release": "A site that is not independent of the state."},
        {"release": "A site independent of the state.", "address": "https://boats.example/w"},
        {"release": "A note on the website of the Norwegian ministry."},
        {"descriptor": "A daily on the website of the Kenyan ministry."},
        {"descriptor": "Switzerland's public broadcaster.", "outlet": "Swissinfo"},
        {
            "call": "Open; a view against a count",
            "prefer": "short: Large?",
            "because": "None is preferred.",
        },
        {"because": "One has both, and a second source says large."},
        {"because": "Another source says neither large nor small."},
        {"visitor": "Kenya's Foreign Minister, {otieno},"},
        {"visitor": "{otieno}, with Norway's ambassador to Kenya, {lund},"},
        {"visitor": "{otieno}, with the Norwegian ambassador {lund},"},
        {"visitor": "{otieno}, with Norway's analyst {analyst},"},
        {"heading": "Norwegian concerns"},
        {"heading": "Concerns over Iran"},
        {"call": "Large; Nordmann gives no year"},
        {"call": "Large, against Nordmann"},
        {"call": "Nordmann is too low"},
        {"call": "Both are right", "because": "Both can be right."},
        {"call": "Large; both cannot be right", "because": "Both cannot be right."},
        {
            "call": "Large; two counts",
            "because": "No count of Nordmann's is known; two counts are.",
        },
        {"because": "Both sources call it large, and small in 2010."},
        {"because": "They do not both call it small."},
        {"because": "Both reports call it large."},
        {"because": "One report calls it small without a year."},
        {"because": "Both say that small boats carry it."},
        {"call": "Large; the two sources differ", "because": "No source gives a total."},
        {"call": "Large; several reports", "because": "There are no reports of a fall."},
        {"descriptor": "A daily that quotes the Norwegian and the Kenyan ambassador."},
        {"descriptor": "A daily; Kenya's ambassador declined to comment."},
        {"descriptor": "A daily; the Chinese agency is its source.", "outlet": "Swissinfo"},
        {"descriptor": "A daily whose monthly count is older than the yearly count."},
        {"release": "The guest's own statement was published beside it."},
        {"release": "A copy on the site of the Kenyan embassy."},
    ],
    ids=str,
)
def test_what_the_facts_behind_words_have_is_not_told(words: dict[str, str]) -> None:
    assert not told(**words)
