"""A text counts its list, orders its steps, and has its figures flow as their keys do."""

from __future__ import annotations

import pytest
from tests.bases import told_of

from brief.check.in_force import in_force_before
from brief.check.listed_parts import lists_miscounted

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
sources:
  post: {{type: article-newspaper, author: unknown,
    title: "Tea exports fell in 2024 as port closed", title-short: "{title}",
    container-title: The Post, issued: 2025-06-03, nature: news,
    reliability: C, descriptor: A daily.}}
facts:
  tea: {{section: ties, date: 2024, cite: [post], short: "{short}", text: "{text}", figures: {{
    sum: {{value: 6, unit: EUR million, measure: tea, flow: {flow}, reporter: {reporter},
      valuation: FOB}}, more: {{value: 4, unit: EUR million, measure: tea, flow: {back},
      reporter: {reporter}, valuation: FOB}}, all: {{value: {all}, unit: EUR million, measure: tea,
      flow: both, stated: true, reporter: {reporter}, valuation: FOB}},
    share: {{value: 40, unit: per cent, base: "{base}"}}}}}}
  old: {{section: ties, date: 2023, cite: [post], text: "Tea was {{sum}} in 2023.", figures: {{
    sum: {{value: 5, unit: EUR million, measure: tea, flow: KE to NO, reporter: Kenya,
      valuation: FOB}}}}}}
  view: {{section: ties, kind: judgement, likelihood: likely, confidence: low, basis: [tea, old],
    text: "It is likely that trade will grow by 2027. Our confidence is low, because {because}."}}
"""
PLAIN = {
    "title": "Tea exports fell",
    "short": "Tea sold",
    "text": "Tea was {sum} there and {more} back, {all} in all and {share} of it, in 2024.",
    "flow": "KE to NO",
    "back": "NO to KE",
    "all": "10",
    "reporter": "Kenya",
    "base": "exports of Kenya to Norway",
    "because": "the figures are few",
}
RULES = {"flow-said", "sum", "short-sense", "basis-dates"}


def told(**words: str) -> str:
    """What the rules say of the base with some of its words in the place of the plain ones."""
    return told_of(FACTS.format(**{**PLAIN, **words}), RULES)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"all": "16"}, '"tea.all" is 16, but the two flows come to 10'),
        ({"all": "8"}, "come to 10"),
        ({"text": "By Norway's count tea was {sum} in 2024."}, "whom its text has: Norway"),
        ({"text": "Tea was {sum} in 2024, by the figures of Norway."}, "its text has: Norway"),
        ({"text": "With {sum} Kenya was among the large buyers of tea in 2024."}, "flows KE to NO"),
        ({"text": "With {sum} Norway was one of the main suppliers of tea in 2024."}, "flows KE"),
        ({"text": "{share} of Norway's exports to Kenya was tea in 2024."}, "other way of trade"),
        ({"text": "{share} of what Kenya bought from Norway was tea in 2024."}, "other way"),
        ({"title": "Tea exports rose"}, 'short title says "rose", its title "fell"'),
        ({"title": "Port opened"}, '"opened"'),
        ({"title": "More tea exports"}, '"More"'),
        ({"short": "Coffee sold", "text": "Tea was sold for {sum} in 2024."}, '"coffee"'),
        ({"short": "A loss", "text": "The sale of tea for {sum} was a gain in 2024."}, '"loss"'),
        ({"text": "Visitors from Norway bought tea for {sum} in 2024."}, "flows KE to NO"),
        ({"because": "the sum for 2024 is not known"}, "a fact that it rests on has it"),
        ({"because": "the figures for 2023 are missing"}, "a fact that it rests on has it"),
    ],
)
def test_a_text_that_its_keys_contradict_is_told(words: dict[str, str], says: str) -> None:
    assert says in told(**words)


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"all": "10.4"},
        {"back": "KE to NO", "all": "16"},
        {"flow": "both", "all": "16"},
        {"text": "By Kenya's count tea was {sum} in 2024."},
        {"text": "By the count of the Kenyan ministry tea for Norway was {sum} in 2024."},
        {"text": "By Norway's count tea was {sum} in 2024.", "reporter": "unknown"},
        {"text": "By Norway's own account tea was {sum} in 2024."},
        {"text": "With {sum} Norway was one of the main buyers of tea in 2024."},
        {"text": "With {sum} Kenya was the main supplier of tea to Norway in 2024."},
        {"text": "{share} of Kenya's exports to Norway was tea in 2024."},
        {"text": "{share} of what Norway bought from Kenya was tea in 2024."},
        {
            "text": "{share} of it was tea; Norway's exports to Kenya were fish.",
            "base": "all of it",
        },
        {"text": "Visitors from Kenya spent {sum} on tea in Norway in 2024."},
        {"title": "Exports and port"},
        {"title": "Tea exports in 2024"},
        {"title": "Port closed"},
        {"short": "Tea and coffee sold", "text": "Tea and coffee were sold for {sum} in 2024."},
        {"short": "A gain", "text": "Whoever loses tea may gain: {sum} in 2024."},
        {"because": "the sum for 2024 is not known to be final"},
        {"because": "the reasons for 2024 are not known"},
    ],
    ids=str,
)
def test_a_text_that_its_keys_bear_out_is_not_told(words: dict[str, str]) -> None:
    assert not told(**words)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The five buyers in 2024 were Kenya, Norway, Italy and Sweden.", 4),
        ("Three main customers for tea were Italy and Sweden.", 2),
        ("Two ministers, {one}, {two} and {three}, came.", 3),
        ("Two states, Italy, Sweden and the United States, and Iran signed.", 3),
        ("The five buyers in 2024 were Kenya, Norway, Italy, the United States and Sweden.", 0),
        ("Two Israeli analysts, {one} and {two}, and no government are quoted.", 0),
        ("Five ministers, {one} and {two} among them, came.", 0),
        ("Five ministers came with {one} and {two}.", 0),
        ("Four envoys, {one}, {two} and two aides, came.", 0),
        ("Three guests, {one}, {two} and a clerk, came.", 0),
        ("Two treaties were signed by Italy, Sweden and Norway.", 0),
        ("Six countries, including Italy and Sweden, took part.", 0),
        ("The two countries, Norway and Kenya, met in Oslo.", 0),
        ("In three years, Norway and Kenya signed two papers.", 0),
        ("Ten days later, Norway, Sweden and Kenya met.", 0),
        ("For two weeks, Norway, Sweden and Kenya talked.", 0),
        ("The two ships were Kenyan and Norwegian.", 0),
        ("Three agreements were signed: on tea, fish and visas.", 0),
        ("After the talks of two ministers, Norway, Kenya and Italy signed.", 0),
    ],
)
def test_a_list_has_as_many_as_is_said_before_it(text: str, told: int) -> None:
    assert sum(there for _, there in lists_miscounted(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A pact signed on 1 April 2006 has been in force since 9 August 2005.", "9 August 2005"),
        ("Signed in May 2020, the pact entered into force in March 2019.", "March 2019"),
        ("The treaty, signed on 3 May 2020, was ratified on 2 May 2020.", "2 May 2020"),
        ("A pact signed on 1 April 2006 has been in force since 9 August 2008.", ""),
        ("Signed in May 2020, the pact entered into force in 2020.", ""),
        ("The pact in force since 2010 was replaced by one signed in 2015 and in force.", ""),
        ("Signed in 2015, it took the place of another in force since 2010.", ""),
        ("A protocol was signed in 2015 to the treaty that entered into force in 2010.", ""),
        ("They signed a protocol in 2015; the treaty itself came into force in 2010.", ""),
        ("The convention signed in 2015 amends what has been in force since 2010.", ""),
        ("A protocol to the treaty of 1998 was signed on 3 May 2020.", ""),
        ("The pact of 2012 was signed in 2012 and ended in 2010 style.", ""),
    ],
)
def test_nothing_is_in_force_before_it_is_signed(text: str, told: str) -> None:
    assert "".join(in_force_before(text)) == told
