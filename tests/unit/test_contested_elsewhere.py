"""What tells the event, the paragraph or the figure of one side of a conflict is contested too."""

from __future__ import annotations

import pytest
from tests.bases import HEAD, told_of

NAMES = "names:\n  roe: {print: Ann Roe, role: Minister of Roads, seen: 2024-01-01}\n"
CONFLICT = """\
conflicts:
  q: {question: When was it?, facts: [a, b], prefer: a, because: It gives a day.}
"""
OPENED = """\
  a:
    section: diplomacy
    text: Relations were opened on 3 May 1994.
    date: 1994-05-03
    event: {kind: opening}
    cite: [alpha-2024 para 1]
  b:
    section: diplomacy
    kind: claim
    by: doe
    text: "{by} puts the opening in 1992."
    date: 1992
    cite: [gamma-nd para 2]
"""
WENT = """\
  a:
    section: diplomacy
    text: "{doe} went to Minsk on 3 July 2014."
    date: 2014-07-03
    event: {kind: visit, at: BY, from: PK, who: [doe]}
    cite: [alpha-2024 para 1]
  b:
    section: diplomacy
    kind: claim
    by: doe
    text: "{by} went there in August 2014."
    date: 2014-08
    event: {kind: visit, at: BY, from: PK, who: [doe]}
    cite: [gamma-nd para 2]
"""
TRADED = """\
  a:
    section: trade
    text: "Trade in 2019 came to {trade}."
    date: 2019
    figures: {trade: {value: 50, unit: USD million, measure: turnover, flow: PK to BY}}
    cite: [alpha-2024 para 1]
  b:
    section: trade
    kind: claim
    by: doe
    text: "{by} puts trade in 2019 at {trade}."
    date: 2019
    figures: {trade: {value: 48, unit: USD million, measure: turnover, flow: PK to BY}}
    cite: [gamma-nd para 2]
"""
VISIT = "event: {kind: visit, at: BY, from: PK, who: [doe]}"
ELSEWHERE = "cite: [beta-2023 p 3]"
SAME = "cite: [alpha-2024 para 1]"


DRILLS = """\
  a:
    section: diplomacy
    text: The memorandum provides for one exercise a year.
    cite: [alpha-2024 para 1]
  b:
    section: diplomacy
    kind: claim
    by: doe
    text: "{by} speaks of two exercises a year under the memorandum."
    cite: [gamma-nd para 2]
"""


def _figure(
    value: str, unit: str = "million", what: str = "turnover", flow: str = "PK to BY"
) -> str:
    return (
        f"figures: {{trade: {{value: {value}, unit: USD {unit}, measure: {what}, flow: {flow}}}}}"
    )


def _told(sides: str, *lines: str, conflict: str = CONFLICT) -> bool:
    fact = "  c:\n    section: diplomacy\n" + "".join(f"    {line}\n" for line in lines)
    text = HEAD.replace("names:\n", NAMES) + "facts:\n" + sides + fact + conflict
    return '"c" can say' in told_of(text, ("contested-elsewhere",))


REPEATED = [
    (DRILLS, ("text: Each year the coastguards are to hold a joint exercise.", SAME)),
    (
        DRILLS,
        ('text: "The pact foresees two drills, exercises of a year."', "cite: [gamma-nd para 2]"),
    ),
    (DRILLS, ("text: By the memorandum there is to be an exercise.", SAME)),
    (WENT, ('text: "{doe} was in Minsk in July 2014."', "date: 2014-07", VISIT, ELSEWHERE)),
    (WENT, ('text: "{doe} was in Minsk in 2014."', "date: 2014", VISIT, ELSEWHERE)),
    (WENT, ('text: "{doe} was there."', "date: 2014-07-02/2014-07-05", VISIT, ELSEWHERE)),
    (
        WENT,
        (
            'text: "{doe} and {roe} were in Minsk in July 2014."',
            "date: 2014-07",
            "event: {kind: visit, at: BY, from: PK, who: [doe, roe]}",
            ELSEWHERE,
        ),
    ),
    (
        WENT,
        (
            'text: "{doe} was away in July 2014."',
            "date: 2014-07",
            "event: {kind: visit, who: [doe]}",
            ELSEWHERE,
        ),
    ),
    (
        WENT,
        (
            'text: "{doe} met the mayor in Minsk on 3 July 2014."',
            "date: 2014-07-03",
            "event: {kind: meeting, at: BY, from: PK, who: [doe]}",
            ELSEWHERE,
        ),
    ),
    (OPENED, ("text: Embassies work since 3 May 1994.", "date: 1994-05-03", SAME)),
    (OPENED, ("text: Embassies work since May 1994.", "date: 1994-05", SAME)),
    (OPENED, ("text: Embassies work since then.", "date: 1994-05-03/..", SAME)),
    (OPENED, ("text: Embassies work since 1992.", "date: 1992/..", "cite: [gamma-nd para 2]")),
    (OPENED, ("text: The relations were opened on 3 May in that year.", SAME)),
    (
        OPENED,
        ("text: They were opened then.", "date: 1994-05-03", "cite: [alpha-2024 paras 1-2]"),
    ),
    (OPENED, ("text: It was about then.", "date: 1994-05~", "event: {kind: opening}", ELSEWHERE)),
    (TRADED, ('text: "They traded {trade}."', "date: 2019", _figure("50"), ELSEWHERE)),
    (TRADED, ('text: "They traded {trade}."', "date: 2019", _figure("48"), ELSEWHERE)),
    (
        TRADED,
        ('text: "They traded {trade}."', "date: 2019", _figure("50000", "thousand"), ELSEWHERE),
    ),
]
APART = [
    (DRILLS, ("text: The coastguards are to exchange six officers.", SAME)),
    (DRILLS, ("text: The memorandum was drafted by lawyers.", SAME)),
    (DRILLS, ("text: Each year the coastguards are to hold a joint exercise.", ELSEWHERE)),
    (DRILLS, ("text: Fishing pays less from year to year.", SAME)),
    (DRILLS, ("about: costs", "text: An exercise costs two million a year.", SAME)),
    (WENT, ('text: "{doe} was in Minsk in June 2014."', "date: 2014-06", VISIT, ELSEWHERE)),
    (
        WENT,
        (
            'text: "{roe} was in Minsk in July 2014."',
            "date: 2014-07",
            "event: {kind: visit, at: BY, from: PK, who: [roe]}",
            ELSEWHERE,
        ),
    ),
    (
        WENT,
        (
            'text: "{doe} signed a treaty in Minsk in July 2014."',
            "date: 2014-07",
            "event: {kind: agreement, at: BY, from: PK, who: [doe]}",
            ELSEWHERE,
        ),
    ),
    (
        WENT,
        (
            'text: "{doe} received guests in July 2014."',
            "date: 2014-07",
            "event: {kind: visit, at: PK, from: BY, who: [doe]}",
            ELSEWHERE,
        ),
    ),
    (OPENED, ("text: A road was opened on 3 May 1994.", "date: 1994-05-03", ELSEWHERE)),
    (OPENED, ("text: A road was built in 1999.", "date: 1999", SAME)),
    (OPENED, ("text: A road has been open since 1999.", "date: 1999/..", SAME)),
    (OPENED, ("text: A bridge over the river was built in 1994.", "date: 1994", SAME)),
    (OPENED, ("text: The essay is an address to students.", SAME)),
    (
        OPENED,
        ("about: embassies", "text: Embassies work since then.", "date: 1994-05-03", SAME),
    ),
    (TRADED, ('text: "They lent {trade}."', "date: 2019", _figure("50", what="loans"), ELSEWHERE)),
    (
        TRADED,
        ('text: "They sold {trade}."', "date: 2019", _figure("50", flow="BY to PK"), ELSEWHERE),
    ),
    (TRADED, ('text: "They traded {trade}."', "date: 2018", _figure("50"), ELSEWHERE)),
]


@pytest.mark.parametrize(("sides", "lines"), REPEATED)
def test_a_fact_that_can_be_one_side_of_a_conflict_is_told(
    sides: str, lines: tuple[str, ...]
) -> None:
    assert _told(sides, *lines)


@pytest.mark.parametrize(("sides", "lines"), APART)
def test_a_fact_of_another_thing_is_not(sides: str, lines: tuple[str, ...]) -> None:
    assert not _told(sides, *lines)


def test_a_fact_that_the_record_names_is_not_told() -> None:
    sides, lines = REPEATED[0]
    also = CONFLICT.replace("prefer: a", "also: [c], prefer: a")
    assert not _told(sides, *lines, conflict=also)


def test_a_fact_like_a_third_side_is_told() -> None:
    third = OPENED + (
        "  x:\n    section: diplomacy\n    kind: claim\n    by: doe\n"
        '    text: "{by} puts it on 5 June 1990."\n    date: 1990-06-05\n'
        "    event: {kind: opening}\n    cite: [beta-2023 p 9]\n"
    )
    lines = ("text: It came on 5 June 1990.", "date: 1990-06-05", "event: {kind: opening}", SAME)
    assert _told(third, *lines, conflict=CONFLICT.replace("[a, b]", "[a, b, x]"))
