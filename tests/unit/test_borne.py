"""What a sentence says, held against the paragraph that it cites: what is told, and what is not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml

from brief.load import load_facts
from brief.verify import verify_facts

HEAD = """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  vella: {print: Karmenu Vella, surname: Vella}
  jons: {print: Gudrun Jonsdottir, also: [Gudrún Jónsdóttir]}
  zammit: {print: Anna Zammit}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, issued: 2025-06-20,
    container-title: Gazette, nature: news, reliability: B, descriptor: A daily.}
"""

TOLD = [
    ("count-found", "Parliament voted after six readings.",
     "Parliament voted after four readings and six hours of debate in the middle of the night."),
    ("count-found", "The fleet has 20 trawlers.",
     "The fleet has 30 trawlers and 20 small boats, all of them registered in the north."),
    ("unit-found", "The pier cost 132 million dollars.",
     "The pier was paid for at last, at SFr132 million, and nobody could say by whom it was."),
    ("opposite-found unit-found", "The strait is 90 miles wide.",
     "The strait between the islands is 90 kilometres wide, and deep enough for any ship."),
    ("unit-found", "The talks lasted 12 hours.",
     "The talks lasted 12 days, with one pause for the feast, and ended without a text."),
    ("denial-found", "Malta refused to sign the accord.",
     "Malta signed the accord, as its minister had said that it would before the meeting."),
    ("denial-found nothing-added", "Malta cancelled the visit of the fleet.",
     "Malta prepared for the visit of the fleet with new berths and a band that plays well."),
    ("denial-found", "The talks have no longer been regular.",
     "The talks have been regular since both sides agreed to them, said one who was there."),
    ("denial-found", "Malta never sold the pier of Valletta to Iceland and opened a school there.",
     "Malta sold the pier of Valletta to Iceland in May. The school there was not yet painted."),
    ("step-found", "Iceland acceded to the Convention on Fisheries.",
     "Iceland signed nothing at the talks on the Convention on Fisheries that were held."),
    ("step-found", "The accord entered into force.",
     "The accord was signed by two ministers in a hall that had been painted for the day."),
    ("hedge-kept", "Malta was hit by the storm.",
     "Malta is believed to have been hit by the storm, though no word came for some days."),
    ("rank-found", "Brigadier Pace took over the command.",
     "Colonel Pace took over the command of the battalion from one who had held it long."),
    ("name-spelt", "{zammit} spoke in Valletta.",
     "Anne Zammit spoke in Valletta about the lighthouses and the pilots of the harbour."),
    ("name-spelt", "{zammit} spoke in Valletta.",
     "Rita Zammit spoke in Valletta about the lighthouses and the pilots of the harbour."),
    ("date-found", "The number of berths was {berths} then.",
     "In the year 2023-24 there were 40 berths in the harbour, and in 2024-25 there were 50."),
]  # fmt: skip
FERRIES = (
    "“We expect two new ferries in Valletta by the month of June,” said the minister of Malta. He"
    " put the bill at a sum and added that talks with the yard, begun in spring, were not over."
)
SILENT = [
    ("{zammit} spoke in Valletta.",
     "Minister Zammit spoke in Valletta about the lighthouses, as Rita Zammit had said she would."),
    ("Malta expects two new ferries in Valletta by June and says that talks are not over.",
     FERRIES),
    ("Malta bars the export of seed that no laboratory has tested.",
     "Under the protocol seed of Malta may only be exported if a laboratory has tested it."),
    ("Sales of oil from Malta fell by nearly 20 per cent.",
     "Sales of oil from Malta dropped by almost a fifth compared with the same months of 2024."),
    ("Two ministers signed the accord.",
     "Of the five ministers at the table two put their names to the accord on the day."),
    ("Twenty-five students from Malta went to Iceland.",
     "25 students from Malta went to Iceland, and ten students came the other way that year."),
    ("The road is 12 km long.",
     "Twelve kilometers of road were laid, at a cost that nobody would put a number to."),
    ("The plant of 30 MW was opened in Gozo.",
     "A plant of 30 megawatts was opened in Gozo, the first of its kind on the island."),
    ("The strait is 56 miles wide.",
     "The strait between the islands is 90 kilometres (56 miles) wide, and deep enough."),
    ("Malta rejected the offer of the company.",
     "The offer of the company was turned down by Malta after a meeting of the cabinet."),
    ("The visit of the fleet was cancelled.",
     "The visit of the fleet was called off at short notice because of a storm up north."),
    ("Parliament ratified the accord.",
     "The accord was approved by Parliament with the votes of both parties in the spring."),
    ("Malta bought three ships.",
     "Malta bought three ships, at a price that is said to have been low, from one yard."),
    ("Brigadier {vella} took over the command in Gozo.",
     "Brig. Gen. Karmenu Vella took over the command in Gozo from a colonel in the summer."),
    ("To the fair came 3,500 people and 1,999 ships.",
     "There were 3 500 people at the fair, and 1\u2019999 ships lay in the harbour beside it."),
    ("Wing Commander Zahra heads the air wing of Malta.",
     "The air wing of Malta has Wing Cdr Zahra at its head, and three squadrons since spring."),
    ("The Attorney General Sant spoke in Valletta.",
     "Attorney-General Sant spoke in Valletta of the bill that he had drafted for harbours."),
    ("{zammit} spoke in Valletta.",
     "Ms Zammit spoke in Valletta; Hanna Zammit, her sister, was in the hall with others."),
    ("{jons} came to Gozo.",
     "Ambassador Gudrún Jónsdóttir came to Gozo for the feast and stayed for the whole week."),
]  # fmt: skip


def told(folder: Path, text: str, source: str, head: str = HEAD, **keys: str) -> set[str]:
    """The rules that speak of a sentence which cites one paragraph."""
    copy = folder / "gazette.txt"
    copy.write_text(source, encoding="utf-8")
    kept = {"file": copy.name, "sha256": hashlib.sha256(copy.read_bytes()).hexdigest()}
    fact: dict[str, object] = {"section": "ties", "text": text, "cite": ["gazette para 1"], **keys}
    if "{berths}" in text:
        fact["figures"] = {"berths": {"value": "40", "unit": "berths", "year": "2022-23"}}
    rest = yaml.safe_dump({"facts": {"it": fact}}, allow_unicode=True, default_style='"')
    file = folder / "facts.yaml"
    file.write_text(head.replace("A daily.}", f"A daily., kept: {kept}}}") + rest, encoding="utf-8")
    return {str(problem.rule) for problem in verify_facts(load_facts(file), folder)}


@pytest.mark.parametrize(("rule", "text", "source"), TOLD, ids=[one[1] for one in TOLD])
def test_what_the_paragraph_does_not_say_is_told(
    tmp_path: Path, rule: str, text: str, source: str
) -> None:
    assert told(tmp_path, text, source) == set(rule.split())


@pytest.mark.parametrize(("text", "source"), SILENT, ids=[one[0] for one in SILENT])
def test_what_it_says_in_other_words_is_not(tmp_path: Path, text: str, source: str) -> None:
    assert told(tmp_path, text, source) == set()


def test_a_short_form_is_held_against_the_fact_and_its_paragraphs(tmp_path: Path) -> None:
    source = (
        "Malta met Iceland for two days in New Delhi, in a harbour house that was let for a pact."
    )
    title = HEAD.replace(
        "title: Ties that hold,", "title: Ties that hold, title-short: Harbour Pact,"
    )
    for short, rules in (
        ("Talks in Mumbai", {"words-found"}),
        ("Talks in New Delhi", set()),
        ("Harbour Pact", set()),
    ):
        text = "Malta met Iceland for two days in India."
        assert told(tmp_path, text, source, title, short=short) == rules


def test_a_role_is_of_a_country_that_its_holders_sources_name(tmp_path: Path) -> None:
    source = "Karmenu Vella, a minister of Malta, met pilots in Gozo for two days of talks."
    for role, rules in (("Minister of Finland", {"words-found"}), ("Minister of Malta", set())):
        head = HEAD.replace("surname: Vella", f"surname: Vella, role: {role}, seen: 2025")
        assert told(tmp_path, "{vella} met pilots in Gozo.", source, head) == rules
