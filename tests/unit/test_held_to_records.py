"""What one record of a base says, held against what another says of the same."""

from __future__ import annotations

from datetime import date

import pytest
import yaml

from brief.check import check_facts
from brief.check.own_missions import missions_at_home
from brief.check.undone_events import not_done
from brief.load import read_facts
from brief.marked import parse_marked

HEAD = """\
brief:
  id: ties
  title: Norway and Kenya
  parties: ["NO", KE]
  as_of: 2025-06-30
sections:
  ties: Ties
names:
  holm: {print: Ingrid Holm, role: Foreign Minister of Norway, seen: 2024-06-04}
  post: {print: The Bergen Post, kind: body}
sources:
  post:
    type: article-newspaper
    author: unknown
    title: Kenya and Norway sign coastal ferry accord
    container-title: The Bergen Post
    issued: 2024-06-20
    nature: news
    reliability: B
    descriptor: A daily of Norway with a man in Nairobi.
  note:
    type: webpage
    author: unknown
    title: A note on the quay
    issued: unknown
    nature: opinion
    reliability: F
    descriptor: An undated note.
"""
BOTH = {"value": 40, "unit": "NOK million", "measure": "trade", "flow": "both"}
OUT = {"value": 40, "unit": "NOK million", "measure": "tea", "flow": "KE to NO"}
VISIT = {"kind": "visit", "at": "KE", "from": "NO", "who": ["holm"]}


def rules_on(text: str, **keys: object) -> set[str]:
    """The rules that complain of a fact."""
    told = {"section": "ties", "cite": ["post para 1"], **keys, "text": text}
    rest = yaml.safe_dump({"facts": {"told": told}}, allow_unicode=True)
    base = read_facts(parse_marked(HEAD + rest, "facts.yaml"))
    return {one.rule for one in check_facts(base, date(2025, 7, 1), clock=date.max)}


PLANNED = [
    ("visit", "Ingrid Holm put off a visit to Kenya in May 2024."),
    ("visit", "Ingrid Holm planned to visit Kenya in May 2024."),
    ("visit", "Ingrid Holm cancelled her trip to Kenya."),
    ("meeting", "The two ministers were due to meet in Nairobi."),
    ("agreement", "Norway and Kenya want to sign an accord on ferries."),
    ("agreement", "Norway refused to sign the treaty."),
    ("embassy", "Kenya plans to open an embassy in Oslo."),
    ("summit", "The presidents called off the summit."),
    ("embassy", "Kenya decided on a legation, and planned to raise it to an embassy in 1971."),
    ("agreement", "An accord on ferries was to be signed in Oslo on 4 May 2024."),
]
DONE = [
    ("visit", "Ingrid Holm visited Kenya in May 2024, after she had put off a visit in 2023."),
    ("visit", "Ingrid Holm met Peter Mwangi in Nairobi on a visit that had been postponed."),
    ("visit", "Ingrid Holm was received in Nairobi and hopes to visit again."),
    ("visit", "A visit by Ingrid Holm is recorded without its destination."),
    ("meeting", "The ministers met in Nairobi and want to meet again in 2026."),
    ("agreement", "Norway and Kenya signed an accord and plan another agreement on tea."),
    ("embassy", "Kenya decided on a legation in 1957, and raised it to an embassy in 1971."),
    ("agreement", "An accord was to be signed in May, and was signed in June."),
    ("visit", "Ingrid Holm visited Kenya, where an accord was to be signed."),
    ("statement", "Ingrid Holm announced an embassy for 2027."),
    ("summit", "The presidents met after a first summit had been called off."),
]


@pytest.mark.parametrize(("kind", "text"), PLANNED)
def test_what_is_only_planned_or_off_is_no_event(kind: str, text: str) -> None:
    assert not_done(kind, text)


@pytest.mark.parametrize(("kind", "text"), DONE)
def test_what_was_done_is_an_event_whatever_else_was_planned(kind: str, text: str) -> None:
    assert not_done(kind, text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Norway is represented in Oslo by an embassy.",
        "The Norwegian embassy in Bergen grants visas.",
        "The embassy of Kenya in Nairobi grants visas.",
        "Kenya has an honorary consul in Nairobi.",
    ],
)
def test_no_state_has_a_mission_in_itself(text: str) -> None:
    assert list(missions_at_home(text))


@pytest.mark.parametrize(
    "text",
    [
        "Norway is represented in Nairobi by an embassy, Kenya in Oslo by a legation.",
        "The Norwegian embassy in Nairobi grants visas.",
        "Norway recalled its ambassador; the Norwegian ambassador in Oslo gave no reason.",
        "The embassy of Kenya in Oslo grants visas, a ministry in Nairobi passports.",
        "Norway opened a school in Bergen.",
    ],
)
def test_a_mission_abroad_is_one(text: str) -> None:
    assert list(missions_at_home(text)) == []


TURNED = [
    ("flow-said", "Norway's exports to Kenya came to {sum} in 2023.", {"figures": {"sum": BOTH}}),
    ("flow-said", "Norwegian sales were {sum} in 2023.", {"figures": {"sum": BOTH}}),
    ("flow-said", "With {sum} in 2023 it was the first of Norway's customers.", {}),
    ("flow-said", "With {sum} in 2023 it was one of the main suppliers of Kenya.", {}),
    ("flow-said", "Norwegian deliveries of tea to Kenya fell to {sum} in 2023.", {}),
    ("flow-said", "Norway's purchases of tea rose by {sum} in 2023.", {}),
    ("visitor", "{holm} received the President of Kenya on a visit in May 2024.", {}),
    ("order-fits", "Kenya was Norway's largest partner in Africa, after Egypt.", {}),
    ("order-fits", "Norway no longer ran the ferry; whether it has ended is not known.", {}),
    ("outlet-year", "In a report of 2019 the quay is called old.", {}),
    ("outlet-year", "An undated article calls the quay old.", {}),
    ("outlet-year", "A report of 2019 calls the quay old.", {"cite": ["note para 1"]}),
    ("described-kind", "The {by}, the daily of Kenya, calls the quay old.", {"by": "post"}),
    ("visitor", "{holm} received the ministers of Kenya on their visit in May 2024.", {}),
    ("short-sense", "Kenya and Norway initialled the coastal ferry accord.", {}),
]
SAID = [
    ("flow-said", "Norway's trade with Kenya came to {sum} in 2023.", {"figures": {"sum": BOTH}}),
    ("flow-said", "Norway's exports and imports came to {sum}.", {"figures": {"sum": BOTH}}),
    ("flow-said", "With {sum} in 2023 it was the first of Norway's suppliers.", {}),
    ("flow-said", "With {sum} in 2023 it was one of the main customers of Kenya.", {}),
    ("flow-said", "Kenyan deliveries of tea to Norway fell to {sum} in 2023.", {}),
    ("flow-said", "Norway's purchases of tea rose to {sum} in 2023.", {}),
    ("order-fits", "Kenya was Norway's second partner in Africa, after Egypt.", {}),
    ("order-fits", "Kenya was Norway's first partner in Africa, after Egypt left.", {}),
    ("order-fits", "Norway still ran the ferry; whether it has ended is not known.", {}),
    ("outlet-year", "In a report of 2024 the quay is called old.", {}),
    ("outlet-year", "The quay is old, as a report of 2019 had said.", {}),
    ("outlet-year", "An undated note calls the quay old.", {"cite": ["note para 1"]}),
    ("described-kind", "The {by}, the daily of Norway, calls the quay old.", {"by": "post"}),
    ("visitor", "{holm} received the thanks of Kenya on her visit in May 2024.", {}),
    ("visitor", "{holm} was received by the ministers of Kenya on her visit.", {}),
    ("short-sense", "Kenya and Norway signed the coastal ferry accord.", {}),
    ("short-sense", "Kenya and Norway initialled a pact on fish.", {}),
]


def keys_of(rule: str, keys: dict[str, object]) -> dict[str, object]:
    if rule == "visitor":
        return {"event": VISIT, "date": "2024-05"}
    if rule == "flow-said":
        return {"date": 2023, "figures": {"sum": OUT}, **keys}
    return {"kind": "claim", **keys} if "by" in keys else keys


@pytest.mark.parametrize(("rule", "text", "keys"), TURNED)
def test_what_another_record_has_otherwise_is_told(
    rule: str, text: str, keys: dict[str, object]
) -> None:
    assert rule in rules_on(text, **keys_of(rule, keys))


@pytest.mark.parametrize(("rule", "text", "keys"), SAID)
def test_what_agrees_with_its_records_is_not(rule: str, text: str, keys: dict[str, object]) -> None:
    assert rule not in rules_on(text, **keys_of(rule, keys))
