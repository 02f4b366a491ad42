"""What a text denies by a word that is no plain no, its source denies, in whatever words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import verified

BASE = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
"""
    + GAZETTE
    + """\
facts:
  a: {section: ties, text: "TEXT", cite: [gazette para 1]}
"""
)
RATIFIED = "Malta ratified the fisheries treaty with Iceland in May 2024."
WRONG = [
    (RATIFIED, "Malta has yet to ratify the fisheries treaty with Iceland."),
    (RATIFIED, "The fisheries treaty with Iceland remains unratified by Malta."),
    ("The ministers met in Valletta in May 2024.", "The ministers have still to meet in Valletta."),
    ("The treaty entered into force in May 2024.", "The treaty remains to enter into force."),
    (
        "Malta has an embassy in Iceland and a consulate in Akureyri.",
        "Malta lacks an embassy in Iceland and a consulate in Akureyri.",
    ),
    (
        "The minister discussed the price of fish with Iceland.",
        "The minister avoided the price of fish with Iceland.",
    ),
    (
        "The agreement speaks of the price of fish in two annexes.",
        "The agreement nowhere speaks of the price of fish.",
    ),
    (
        "The firm delivered 20 buses to Iceland in May 2024.",
        "The firm left 20 buses to Iceland undelivered in May 2024.",
    ),
    (
        "Malta supported the resolution on fisheries in May 2024.",
        "Malta abstained on the resolution on fisheries in May 2024.",
    ),
    (
        "Malta's parliament approved the budget for the embassy.",
        "The budget for the embassy awaits the approval of Malta's parliament.",
    ),
    ("The two states agreed on a date.", "The two states were far from agreed on a date."),
    ("Iceland was satisfied with the answer.", "Iceland was anything but satisfied with it."),
    ("Malta built the pier with foreign money.", "The pier was built in the absence of money."),
    ("The president spoke at the summit.", "The president skipped the summit."),
    ("Iceland voted in favour.", "Iceland abstained from the vote."),
    ("The museum has a director since May 2024.", "The museum lacks a director."),
    ("The dam is ready since 2020.", "The dam is far from ready."),
    ("The airport opened in 2023.", "The airport has yet to open."),
    ("Malta agreed with Iceland on the price.", "Malta disagreed with Iceland on the price."),
    ("The debt to Iceland was paid in May 2024.", "The debt to Iceland was unpaid in May 2024."),
    ("Frozen cod made up 71 per cent, against 68 before.", "Frozen cod was not most of it."),
    ("The envoy, who lives in Cork, called it overdue.", "The envoy does not live in Cork."),
    (
        "Iceland keeps a consul in Gozo; Malta has had an honorary consul only since 2003.",
        "Malta has never had an honorary consul.",
    ),
    ("Malta has had a consul in Akureyri only since 2003.", "Malta has no consul in Akureyri."),
    ("Malta has had a consul in Akureyri only since 2003.", "Malta lacks a consul in Akureyri."),
    (
        "Until then the mission in Oslo looks after Iceland.",
        "The mission in Oslo no longer looks after Iceland.",
    ),
    ("The school was opened by the minister.", "The school has yet to be opened."),
    ("The mission in Oslo no longer serves Iceland.", "The mission in Oslo serves Iceland."),
    ("Malta lacks a consul in Akureyri.", "Malta has a consul in Akureyri."),
    ("Malta has never had a consul in Akureyri.", "Malta has had a consul in Akureyri."),
    ("Malta has yet to send a consul to Akureyri.", "Malta sent a consul to Akureyri."),
    ("Malta has yet to name an envoy.", "Malta has named an envoy."),
    ("The mill does not have a bridge.", "The mill has a bridge."),
    (
        "Malta has had a consul in Akureyri only since 2003.",
        "Malta has never had a consul in Akureyri since 2003.",
    ),
    (
        "The opposition in Malta has a spokesman, Mario Borg, who called the mission a luxury.",
        "Mario Borg did not call the mission a luxury.",
    ),
    (
        "Mario Borg called the mission a luxury.",
        "Mario Borg denied that the mission was a luxury.",
    ),
    ("The north landed fewer fish than the south.", "The north landed more fish than the south."),
    ("The fee is not mentioned in any clause.", "Every clause mentions the fee."),
    (
        "The Greens were left with two seats in the assembly.",
        "The Greens won no seat in the assembly.",
    ),
    ("In Malta a fishing boat pays a tax of 300 euros.", "A fishing boat pays no tax in Malta."),
    (
        "Nine of the twelve sailors survived when the trawler sank.",
        "Nine of the twelve sailors did not survive the sinking of the trawler.",
    ),
    (
        "The islets were empty before 1950; now 400 people live there.",
        "Nobody lives on the islets.",
    ),
    (
        "There has been a consul in Akureyri since 2021.",
        "There has been no consul in Akureyri since 2021.",
    ),
    ("All of the 40 barns without a tower were insured.", "None of the 40 barns was insured."),
    (
        "The envoy opened the library in the empty school.",
        "The envoy did not open the library in the empty school.",
    ),
    (
        "The mine closed for a week in May and produced 400 tonnes in 2024.",
        "The mine produced nothing in 2024.",
    ),
    ("Every school has a library.", "No school has a library."),
    ("The agreement is permanent.", "The agreement is not permanent."),
    ("The new law is strict and the old one was mild.", "The new law is not strict."),
    (
        "The minister broke with her party but kept her promise to visit Gozo.",
        "The minister did not keep her promise to visit Gozo.",
    ),
    ("The parliament rejected the bill on cod.", "The parliament did not reject the bill on cod."),
    ("The strike ended in May 2024.", "The strike did not end in May 2024."),
]
RIGHT = [
    ("Malta has not ratified the treaty with Iceland.", "Malta has yet to ratify the treaty."),
    ("The treaty awaits ratification by Malta.", "Malta has yet to ratify the treaty."),
    ("Malta will open an embassy there in 2027.", "Malta has yet to open an embassy there."),
    (
        "Malta's parliament has still not ratified the treaty.",
        "The treaty remains unratified by Malta.",
    ),
    ("The treaty is still to be signed by Malta.", "The treaty remains unsigned by Malta."),
    ("The ratification by Iceland is outstanding.", "The treaty remains unratified by Iceland."),
    ("There is no Maltese embassy in Iceland.", "Malta lacks an embassy in Iceland."),
    ("The mission has a staff of three, without a consul.", "The mission lacks a consul."),
    ("The cape needs a lighthouse.", "The cape lacks a lighthouse."),
    (
        "The minister sidestepped the price of fish.",
        "The minister avoided the price of fish.",
    ),
    ("Ships sailed to Husavik because of the strike.", "Ships avoided the strike in the port."),
    ("The two abolished double taxation.", "The two avoided double taxation."),
    ("No article speaks of the price.", "The agreement nowhere speaks of the price."),
    ("Nobody has delivered the buses.", "The buses were left undelivered."),
    ("The loan will be paid out once the parliament votes.", "The loan awaits the parliament."),
    ("The bridge is a third built, and money is short.", "The bridge is far from finished."),
    ("The village is 30 kilometres from Valletta.", "The village is far from Valletta."),
    ("The treaty is the law of both states, unchanged.", "The treaty remains unchanged."),
    ("The deputy minister spoke at the summit for her.", "The minister skipped the summit."),
    ("The two states are at odds over the price.", "The two states disagreed over the price."),
    ("The talks passed over fish.", "The talks avoided fish."),
    ("The chair of Iceland was empty at the vote.", "Iceland abstained from the vote."),
    ("The bill lies in the drawer since 2021.", "The bill remains unadopted since 2021."),
    ("The airport opens in 2027.", "The airport has yet to open."),
    ("Of 20 posts for nurses 8 are filled.", "The hospital lacks nurses."),
    ("The museum looks for a director.", "The museum lacks a director."),
    ("It will be years before the dam is ready.", "The dam is far from ready."),
    ("Malta owes Iceland 3 million euros.", "The debt of Malta to Iceland is unpaid."),
    ("The south landed fewer fish than the north.", "The north landed more fish than the south."),
    ("The fee is not mentioned in any clause.", "No clause mentions the fee."),
    ("Malta has not named an envoy.", "Malta has yet to name an envoy."),
    ("Malta has yet to name an envoy.", "Malta has not named an envoy."),
    (
        "Malta has had a consul in Akureyri only since 2003.",
        "Malta had no consul in Akureyri before 2003.",
    ),
    (
        "The mission in Oslo looked after Iceland until 2015.",
        "The mission in Oslo no longer looks after Iceland.",
    ),
    (
        "The mission in Oslo no longer looks after Iceland.",
        "The mission in Oslo looked after Iceland in the past, and was praised.",
    ),
    ("The opening of the school is overdue.", "Malta has not opened the school."),
    ("The school is to be opened in 2028.", "The school has yet to be opened."),
    ("The barge sails only from May to September.", "The barge does not sail in winter."),
    ("The board met in Gozo instead of Oslo.", "The board did not meet in Oslo."),
    ("The bus runs every day except on Sundays.", "The bus does not run on Sundays."),
    ("The board met only in 2019.", "The board has not met since 2019."),
    (
        "Mario Borg rejected the claim that the mission was a luxury.",
        "Mario Borg denied that the mission was a luxury.",
    ),
    (
        "The opposition of Mario Borg to calling the mission a luxury is known.",
        "Mario Borg did not call the mission a luxury.",
    ),
    ("The rent is overdue.", "The rent was not paid."),
    (
        "The treaty, signed in May, still needs consent.",
        "The treaty, signed in May, awaits consent.",
    ),
    (
        "The Greens were left without a seat in the assembly.",
        "The Greens won no seat in the assembly.",
    ),
    ("In Malta a fishing boat is untaxed.", "A fishing boat pays no tax in Malta."),
    (
        "Three of the twelve sailors died when the trawler sank.",
        "Three of the twelve sailors did not survive the sinking.",
    ),
    (
        "When the surveyors came to the islet in 1998, it was empty.",
        "Nobody lived on the islet when the surveyors came in 1998.",
    ),
    (
        "The post of consul in Akureyri has been vacant since 2021.",
        "There has been no consul in Akureyri since 2021.",
    ),
    (
        "All of the 40 barns that burned were without insurance.",
        "None of the 40 barns that burned was insured.",
    ),
    ("The gallery is closed on Mondays.", "The gallery does not open on Mondays."),
    ("The mine stood idle throughout 2024.", "The mine produced nothing in 2024."),
    ("Every one of the 60 schools has water.", "No school among the 60 is without water."),
    ("The islet is treeless.", "There are no trees on the islet."),
    ("The agreement is temporary.", "The agreement is not permanent."),
    ("Relations cooled after the vote.", "Relations did not improve after the vote."),
    (
        "The minister broke her promise to visit Gozo.",
        "The minister did not keep her promise to visit Gozo.",
    ),
]


def _told(folder: Path, source: str, text: str) -> list[str]:
    problems = verified(folder, BASE.replace("TEXT", text), gazette=source)
    return [one.message for one in problems if one.rule in {"denial-found", "opposite-found"}]


@pytest.mark.parametrize(("source", "text"), WRONG)
def test_a_denial_that_no_source_has_is_told_whatever_its_word(
    tmp_path: Path, source: str, text: str
) -> None:
    assert _told(tmp_path, source, text)


@pytest.mark.parametrize(("source", "text"), RIGHT)
def test_a_denial_that_a_source_tells_otherwise_is_borne(
    tmp_path: Path, source: str, text: str
) -> None:
    assert not _told(tmp_path, source, text)
