# ruff: noqa: E501 - sentences
"""What a source tells in another shape is borne out, and what is told wrongly in it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import verified

BASE = (
    """\
brief: {id: ties, title: Chile and Finland, parties: [CL, FI], as_of: 2025-06-30}
sections: {ties: Ties}
"""
    + GAZETTE
    + """\
facts:
  a: {section: ties, text: "TEXT", DATEcite: [gazette para 1]}
"""
)
RIGHT = [
    (
        "Twelve Georgians arrived in Oulu in May 2024. All of them were farmers.",
        "Twelve farmers from Georgia arrived in Oulu in May 2024.",
        "2024-05",
    ),
    (
        "Twelve Georgians arrived in Oulu in May 2024. They are farmers by trade and stayed with families.",
        "Twelve farmers from Georgia arrived in Oulu in May 2024.",
        "2024-05",
    ),
    (
        "Twelve Georgians, farmers all, arrived in Oulu in May 2024.",
        "Twelve farmers from Georgia arrived in Oulu in May 2024.",
        "2024-05",
    ),
    (
        "The farmers came by bus. There were twelve Georgians among them, and nobody else.",
        "Twelve Georgian farmers came by bus.",
        "",
    ),
    (
        "Forty Chileans study in Turku. As students they pay no fees.",
        "Forty Chilean students study in Turku.",
        "",
    ),
    (
        "The fleet is old. Chile has 14 of them left, built in Oulu: the trawlers were to be scrapped in 2019.",
        "Chile has 14 old trawlers left, built in Oulu.",
        "",
    ),
    (
        "Rescuers reached the mine on 3 May 2024. Of the miners, 33 were alive.",
        "On 3 May 2024 rescuers found 33 miners alive.",
        "2024-05-03",
    ),
    (
        "What of the icebreakers? Finland has eight, and two of those are on loan.",
        "Finland has eight icebreakers, two of them on loan.",
        "",
    ),
    (
        "The consulate issued visas in May 2024 as never before: 1,240 Chileans got theirs within a week.",
        "The consulate issued 1,240 visas within a week in May 2024.",
        "2024-05",
    ),
    (
        "The exhibition drew 30,000 people to Turku. Such visitors spend little, the museum found.",
        "The exhibition in Turku drew 30,000 visitors.",
        "",
    ),
    (
        "Nurses are in demand. Oulu's hospital took on 25 Chileans in 2024.",
        "Oulu's hospital hired 25 Chilean nurses in 2024.",
        "2024",
    ),
    (
        "Teachers went too: 18 Finns spent the year 2024 in Valdivia.",
        "Eighteen Finnish teachers spent 2024 in Valdivia.",
        "2024",
    ),
    (
        "Chile sent judges to the course in Turku in May 2024. There were nine Chileans in all.",
        "Nine Chilean judges took the course in Turku in May 2024.",
        "2024-05",
    ),
    (
        "Six women make up the crew. All but one are engineers from Valdivia.",
        "The crew is made up of six women.",
        "",
    ),
    (
        "The two states trade in horses: 310 mares and geldings went to Chile in 2023.",
        "Chile got 310 horses from Finland in 2023.",
        "2023",
    ),
    (
        "Books are sent as well. In 2024 a ship took 4,000 volumes and atlases to Punta Arenas.",
        "In 2024 a ship took 4,000 books to Punta Arenas.",
        "2024",
    ),
    (
        "Nine Finns were detained in Antofagasta on 4 May 2024. The miners had no permits.",
        "Nine Finnish miners were detained in Antofagasta on 4 May 2024.",
        "2024-05-04",
    ),
    (
        "After the treaty of 1994 the lake was split by the number of its shores: runner-up among buyers of salmon is Finland, behind Chile.",
        "Finland is the second largest buyer of salmon.",
        "",
    ),
    (
        "Among Chile's customers for pulp Finland is number three.",
        "Finland is the third largest buyer of Chile's pulp.",
        "",
    ),
    (
        "In the vote for the host city Valdivia was runner-up to Turku.",
        "Valdivia came second to Turku in the vote for the host city.",
        "",
    ),
    (
        "The course for pilots is no longer taught in Turku, but in Oulu.",
        "The course for pilots is taught in Oulu.",
        "",
    ),
    (
        "The course for midwives is no longer held in Turku; it was moved to Oulu in 2023.",
        "The course for midwives is held in Oulu.",
        "",
    ),
    ("The board meets each month in Turku.", "The board meets monthly in Turku.", ""),
    (
        "The board sits on the first Monday of the month.",
        "The board has a monthly meeting on the first Monday.",
        "",
    ),
    ("Only four of the 120 bridges are safe.", "Four of the 120 bridges are safe.", ""),
    ("Four of the 120 bridges are safe.", "Only four of the 120 bridges are safe.", ""),
    ("Nobody may stay longer than five years.", "A stay lasts at most five years.", ""),
    ("At least forty firms took part, says the chamber.", "Forty firms or more took part.", ""),
    (
        "The Chilean-born engineer Paula Soto built the pier in Turku.",
        "Paula Soto, an engineer born in Chile, built the pier in Turku.",
        "",
    ),
    (
        "The Finnish-trained pilots fly for Chile.",
        "The pilots, trained in Finland, fly for Chile.",
        "",
    ),
    (
        "The ship, built by Finns, was renamed in Valdivia.",
        "The Finnish-built ship was renamed in Valdivia.",
        "",
    ),
    (
        "The price in pounds is not known, but the crate weighed 40 pounds.",
        "The crate weighed 40 pounds.",
        "",
    ),
]
WRONG = [
    (
        "Twelve Georgians arrived in Oulu in May 2024. Farmers greeted them at the station.",
        "Twelve farmers arrived in Oulu in May 2024.",
        "2024-05",
    ),
    (
        "Forty Chileans study in Turku. The teachers there praise them.",
        "Forty teachers study in Turku.",
        "",
    ),
    (
        "The hotel has 140 beds. Guests pay 90 euros, and 60 rooms look on the sea.",
        "The hotel has 140 rooms.",
        "",
    ),
    (
        "The hospital hired 25 drivers in 2024. Nurses are in demand.",
        "The hospital hired 25 nurses in 2024.",
        "2024",
    ),
    (
        "The ship carried 310 mares. Books were sent to Punta Arenas.",
        "The ship carried 310 books to Punta Arenas.",
        "",
    ),
    (
        "The exhibition showed 300 paintings. Visitors came from Turku and Oulu.",
        "The exhibition drew 300 visitors from Turku and Oulu.",
        "",
    ),
    (
        "The fleet has 14 trawlers. The sailors are from Valdivia.",
        "The fleet has 14 sailors from Valdivia.",
        "",
    ),
    (
        "Nine lorries were stopped on 4 May 2024. The drivers had no permits.",
        "Nine permits were found on 4 May 2024.",
        "2024-05-04",
    ),
    (
        "In 2024 the court heard 40 cases. The judges sat in Turku.",
        "In 2024 the court had 40 judges in Turku.",
        "2024",
    ),
    (
        "The consulate issued 1,240 passports in May 2024. Visas take a week.",
        "The consulate issued 1,240 visas in May 2024.",
        "2024-05",
    ),
    ("Chile sent 18 tonnes of salmon. Teachers went too.", "Chile sent 18 teachers.", ""),
    (
        "Norway sells most salmon, followed by Chile and Scotland.",
        "Scotland sells the second most salmon.",
        "",
    ),
    (
        "In the vote for the host city Valdivia was runner-up to Turku.",
        "Valdivia came third in the vote for the host city.",
        "",
    ),
    (
        "The course for midwives is no longer held in Turku.",
        "The course for midwives is held in Turku.",
        "",
    ),
    (
        "The course for pilots is no longer taught in Turku, but in Oulu.",
        "The course for pilots is taught in Turku.",
        "",
    ),
    ("The board meets each year in Turku.", "The board meets monthly in Turku.", ""),
    ("At least four of the 120 bridges are safe.", "Only four of the 120 bridges are safe.", ""),
    (
        "The permit is valid for at least five years.",
        "The permit is valid for at most five years.",
        "",
    ),
    ("At most forty firms took part, says the chamber.", "At least forty firms took part.", ""),
    ("Nearly all of the 120 bridges are safe.", "Four of the 120 bridges are safe.", ""),
    (
        "The Chilean-built ship was renamed in Valdivia.",
        "The Finnish-built ship was renamed in Valdivia.",
        "",
    ),
    (
        "After a long debate the Senate threw out the bill, 17 voting for it and 14 against, as planned.",
        "Though 14 senators backed the bill and 17 opposed it, it was thrown out.",
        "",
    ),
]


def _told(folder: Path, source: str, text: str, date: str) -> list[str]:
    dated = f"date: {date}, " if date else ""
    facts = BASE.replace("TEXT", text).replace("DATE", dated)
    return [one.message for one in verified(folder, facts, gazette=source)]


@pytest.mark.parametrize(("source", "text", "date"), RIGHT)
def test_what_a_source_tells_in_another_shape_is_borne_out(
    tmp_path: Path, source: str, text: str, date: str
) -> None:
    assert not _told(tmp_path, source, text, date)


@pytest.mark.parametrize(("source", "text", "date"), WRONG)
def test_what_is_told_wrongly_in_it_is_told(
    tmp_path: Path, source: str, text: str, date: str
) -> None:
    assert _told(tmp_path, source, text, date)
