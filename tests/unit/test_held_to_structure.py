"""What keys of a record say is what its words say: kinds, places, bases, days, outlets, ways."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, likelihood: phia}}
sections: {{ties: Ties}}
names:
  borg: {{print: Joseph Borg, role: Foreign Minister of Malta, seen: 2025-06}}
sources:
  gazette: {{type: article-newspaper, author: unknown, title: Ties that hold,
    container-title: The Island Gazette, issued: 2025-03-01, nature: news, reliability: {grade},
    descriptor: A daily.}}
  mirror: {{type: article-newspaper, author: unknown, title: Cod and ties,
    container-title: The Mirror, issued: 2025-03-02, nature: news, reliability: B,
    descriptor: A daily.}}
  page: {{type: webpage, {source}}}
facts:
  early: {{section: ties, {early}}}
  late: {{section: ties, text: The mission opened in 2020., date: 2020, about: mission,
    event: {{kind: embassy, from: MT, at: IS}}, cite: [mirror para 1]}}
  view: {{section: ties, text: "{{by}} praised the cod.", kind: claim, by: borg,
    cite: [page para 1]}}
  goes-on: {{section: ties, kind: judgement, likelihood: likely, basis: [early], {judged}}}
conflicts:
  mission:
    question: {question}
    facts: [early, late]
    sides: {{early: "{side}: 2019", late: "The Mirror: 2020"}}
    call: Open
    because: Both can be right.
"""
PLAIN = {
    "grade": "B",
    "source": "author: unknown, title: Cod, container-title: The Page, issued: unknown,"
    " nature: opinion, reliability: C, descriptor: An undated comment.",
    "early": "text: The mission opened in 2019., date: 2019, about: mission,"
    " event: {kind: embassy, from: MT, at: IS}, cite: [gazette para 1]",
    "judged": 'confidence: low, text: "It is likely that the mission will stay until 2027.'
    ' Our confidence is low, because one paper is old."',
    "question": "When did the embassy of Malta in Iceland open?",
    "side": "The Island Gazette",
}
RULES = {
    "described-kind", "short-names", "basis-fits", "event-kind", "event-place", "flow-said",
    "after-source", "high-on-little", "sources-counted",
}  # fmt: skip


def told(**words: str) -> str:
    """What the rules say of the base with some of its words in the place of the plain ones."""
    return told_of(FACTS.format(**{**PLAIN, **words}), RULES)


def event(text: str, keys: str) -> str:
    """A fact with an event of some keys."""
    return f'text: "{text}", date: 2019-05, event: {{{keys}}}, cite: [gazette para 1]'


def share(text: str, base: str) -> str:
    """A fact with a share of something."""
    figure = f"{{value: 12, unit: per cent, base: {base}, year: 2019, reporter: Malta}}"
    return f'text: "{text}", date: 2019, figures: {{share: {figure}}}, cite: [gazette para 1]'


def summed(text: str, keys: str, year: str = "2025") -> str:
    """A fact with the trade of a year."""
    figure = f"{{value: 12, unit: EUR million, measure: trade, {keys}reporter: Malta}}"
    return f'text: "{text}", date: {year}, figures: {{sum: {figure}}}, cite: [gazette para 1]'


def page(descriptor: str, **keys: str) -> str:
    """A source with a descriptor."""
    known = {
        "author": "unknown", "title": "Cod", "container-title": "The Page", "issued": "unknown",
        "nature": "official", "reliability": "C", **keys,
    }  # fmt: skip
    written = ", ".join(f"{key}: {value}" for key, value in known.items())
    return f'{written}, descriptor: "{descriptor}"'


def judged(confidence: str, because: str) -> str:
    """What a judgement says of its confidence."""
    text = "It is likely that the mission will stay until 2027."
    return f'confidence: {confidence}, text: "{text} Our confidence is {confidence}, {because}."'


MALTESE = {"author": "Department of Cod", "URL": "https://cod.gov.mt/a", "accessed": "2025-06-01"}
MINE = {
    "publisher": "Iceland Institute of Cod", "URL": "https://cod.org.mt/a", "accessed": "2025-06-01"
}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            {"early": event("In May 2019 Malta sanctioned two firms.", "kind: agreement")},
            "kind agr",
        ),
        ({"early": event("In May 2019 Malta sanctioned two firms.", "kind: meeting")}, "kind meet"),
        (
            {
                "early": event(
                    "In May 2019 the Maltese government halted sales.", "kind: sanction, from: IS"
                )
            },
            "another country impose",
        ),
        (
            {"early": event("In May 2019 Malta banned two firms.", "kind: sanction, from: IS")},
            "another country impose",
        ),
        (
            {
                "early": event(
                    "A visit of May 2019 is recorded without its destination.",
                    "kind: visit, at: IS",
                )
            },
            'says "without its destination"',
        ),
        (
            {"early": share("Cod made {share} of Malta's exports.", "fields of Malta's land")},
            "has it of",
        ),
        (
            {"early": share("Cod made {share} of Malta's exports.", "exports of Iceland")},
            "has it of",
        ),
        (
            {
                "early": share(
                    "Olives cover {share} of the farmland of Malta.", "farmland of Iceland"
                )
            },
            "has it of",
        ),
        (
            {
                "early": share(
                    "Icelandic fish that reaches Malta is {share} of its imports.",
                    "imports of fish of Iceland",
                )
            },
            "other side",
        ),
        ({"source": page("A dated comment.")}, 'calls it "dated"'),
        ({"source": page("An undated comment.", issued="2025-02-03")}, 'calls it "undated"'),
        ({"source": page("A page, published by a Maltese institute.", **MINE)}, "of its publisher"),
        (
            {"source": page("An essay of Reykjavik, published by a Maltese institute.", **MINE)},
            "of its publisher",
        ),
        (
            {"source": page("From Malta on Iceland; published by a Maltese institute.", **MINE)},
            "of its publisher",
        ),
        ({"source": page("The Icelandic ministry's page.", **MALTESE)}, "of another state"),
        ({"side": "Mirror"}, 'names "Mirror"'),
        ({"question": "When did the embassy of Iceland in Malta open?"}, "the other way"),
        ({"question": "When did Iceland's embassy in Malta open?"}, "the other way"),
        ({"early": summed("Trade came to {sum} in 2025.", "flow: both, ")}, "of all 2025"),
        ({"early": summed("Two buyers took {sum} in 2025.", "valuation: FOB, ")}, "of all 2025"),
        ({"grade": "F", "judged": judged("moderate", "because one paper has it")}, "graded F"),
        ({"judged": judged("high", "as the sum for 2024 is not known here")}, "not known"),
    ],
)
def test_words_that_go_against_a_key_are_told(words: dict[str, str], says: str) -> None:
    assert says in told(**words)


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"early": event("In May 2019 Malta sanctioned the deal.", "kind: agreement")},
        {"early": event("In May 2019 Malta sanctioned two firms.", "kind: sanction, from: MT")},
        {
            "early": event(
                "In May 2019 the Maltese government halted sales.", "kind: sanction, from: MT"
            )
        },
        {"early": event("In May 2019 deliveries to Malta stopped.", "kind: sanction, from: IS")},
        {
            "early": event(
                "In May 2019 Iceland froze sums, after the Maltese government had halted sales.",
                "kind: sanction, from: IS",
            )
        },
        {
            "early": event(
                "In May 2019 they met in Iceland; the venue is not named.", "kind: meeting, at: IS"
            )
        },
        {
            "early": event(
                "A visit of May 2019 is recorded without its destination.", "kind: visit, from: MT"
            )
        },
        {"early": share("Cod made {share} of Malta's exports.", "exports of Malta")},
        {"early": share("Cod made {share} of its sales abroad.", "exports of Malta")},
        {"early": share("Cod made {share} of the imports of Icelandic fish.", "imports of Malta")},
        {"early": share("Cod made {share} of what Malta sold.", "exports of Malta")},
        {"early": share("Wind gives {share} of the power of Malta.", "electricity of Malta")},
        {
            "early": share(
                "Icelandic fish that reaches Malta is {share} of its imports.",
                "imports of fish of Malta",
            )
        },
        {"source": page("An undated comment; its day is from its address.", issued="2025-02-03")},
        {"source": page("A comment, dated at its foot.")},
        {"source": page("A page, published by an Icelandic institute.", **MINE)},
        {"source": page("On Malta, published by an Icelandic institute.", **MINE)},
        {"source": page("By a Maltese institute on Iceland.", **MINE)},
        {"source": page("The Maltese ministry's page.", **MALTESE)},
        {"source": page("The Maltese embassy's page in Iceland.", **MALTESE)},
        {"side": "The Gazette"},
        {"side": "Malta"},
        {"question": "When did Malta's embassy in Iceland open?"},
        {"early": summed("Trade came to {sum} in 2024.", "flow: both, ", "2024")},
        {"early": summed("Trade came to {sum} in the first two months of 2025.", "flow: both, ")},
        {
            "early": summed(
                "Malta is to sell for {sum} in 2025 under a contract.", "flow: MT to IS, "
            )
        },
        {"early": summed("Malta granted {sum} in 2025.", "")},
        {"grade": "D", "judged": judged("moderate", "because one paper has it")},
        {"grade": "F", "judged": judged("low", "because one paper has it")},
        {"judged": judged("moderate", "as the sum for 2024 is not known here")},
    ],
)
def test_words_that_go_with_their_keys_are_not(words: dict[str, str]) -> None:
    assert told(**words) == ""


CITED = 'sections: {{ties: {{title: Ties, intro: {{text: "{intro}", cite: mirror para 1}}}}}}'


@pytest.mark.parametrize(
    "intro",
    [
        "By one paper the two had concluded more than 80 documents.",
        "The two have signed five documents.",
        "Ten documents were signed.",
        "There are ten documents between the two.",
    ],
)
def test_documents_that_states_conclude_are_not_documents_cited(intro: str) -> None:
    text = FACTS.replace("sections: {{ties: Ties}}", CITED.replace("{intro}", intro))
    assert told_of(text.format(**PLAIN), {"sources-counted"}) == ""


@pytest.mark.parametrize("intro", ["Ten documents have it so.", "Five documents tell of the two."])
def test_documents_that_tell_something_are(intro: str) -> None:
    text = FACTS.replace("sections: {{ties: Ties}}", CITED.replace("{intro}", intro))
    assert "speaks of" in told_of(text.format(**PLAIN), {"sources-counted"})
