"""Words beside the facts: what is typed there and states something is held to a source."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE, told_of
from tests.unit.test_typed import told

BASE = (
    """\
brief:
  id: ties
  title: Malta and Iceland
  parties: [MT, IS]
  as_of: 2025-06-30
  likelihood: phia
  desk: {desk}
sections:
  ties: {{title: Ties, intro: {intro}, stale_after: 18 months}}
meeting: {{why: {why}, where: {where}}}
lines:
  piers: {{kind: point, say: {say}, basis: [pier]}}
"""
    + GAZETTE
    + """\
facts:
  pier: {{section: ties, text: A pier was opened., cite: [gazette para 1], about: pier}}
  other:
    {{section: ties, text: A pier was opened in the rain., cite: [gazette para 1], about: pier}}
  more:
    section: ties
    kind: judgement
    text: It is likely that more piers will open. Our confidence is low.
    likelihood: likely
    confidence: low
    confidence_because: {conf}
    alternatives: [{alt}]
    indicators: [{ind}]
    basis: [pier]
conflicts:
  when: {{question: Was it so?, facts: [pier, other], prefer: pier, because: {because}}}
"""
)
PLAIN = {
    "desk": "Desk",
    "intro": "So it is.",
    "why": "To talk",
    "where": "A hall",
    "say": "We like piers.",
    "conf": "nothing else is known",
    "alt": "none opens",
    "ind": "a pier opens",
    "because": "It is nearer.",
}


def base(**words: str) -> str:
    """A fact base with such words beside its facts."""
    return BASE.format(**{key: f'"{said}"' for key, said in {**PLAIN, **words}.items()})


def uncited(**words: str) -> str:
    """What the rule on citations says of such words beside the facts."""
    return told_of(base(**words), {"uncited"})


STATES = [
    ("Maltese delegates were slow.", "Maltese"),
    ("The Icelanders broke the accord.", "Icelander"),
    ("Icelandic ships smuggle gold.", "Icelandic"),
    ("Maltese firms dithered.", "Maltese"),
    ("Nobody trusts the Maltese side.", "Maltese"),
    ("Kenyan delegates were slow.", "Kenyan"),
]
NAMES = [
    "The Maltese side",
    "Maltese\u2013Icelandic trade",
    "Maltese exports by year",
    "Ask the Maltese side for dates.",
    "Did Icelandic ships come?",
    "Goods imported by Icelandic firms",
]


@pytest.mark.parametrize(("text", "said"), STATES)
def test_a_nationality_in_a_sentence_without_a_source_is_told(
    text: str, said: str, tmp_path: Path
) -> None:
    assert f'"{said}" without a source' in uncited(intro=text)
    assert f'"{said}" without a source' in uncited(because=text)
    assert f'"{said}" without a source' in uncited(conf=text)
    typed = told(tmp_path, f"{text}\n\n{{{{ fact('pier') }}}}", base())
    assert ("uncited", f'the template says "{said}" without a source', 3) in typed


@pytest.mark.parametrize("text", NAMES)
def test_a_nationality_in_what_a_thing_is_called_is_not(text: str, tmp_path: Path) -> None:
    assert not uncited(intro=text, because=text, conf=text)
    typed = f"## {text}\n\n- {text}\n\n{{{{ fact('pier') }}}}"
    assert [rule for rule, _, _ in told(tmp_path, typed, base()) if rule == "uncited"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Maltese count is nearer to the contract.",
        "Both papers are Icelandic.",
        "The Icelandic ministry's own figure is closer.",
        "The Maltese office counts landings.",
    ],
)
def test_a_reason_may_say_whose_the_sources_are_that_it_weighs(text: str) -> None:
    assert not uncited(because=text, conf=text)
    assert uncited(intro=text)


@pytest.mark.parametrize(
    "text",
    [
        "The Maltese statement is from the day itself.",
        "The Maltese list gives a day and the Icelandic one a month.",
        "The Maltese ministry was there, and the paper was not.",
        "Nothing is known of the Icelandic view.",
        "The Maltese side has not spoken.",
    ],
)
def test_a_reason_may_say_what_nobody_tells_and_whose_statement_it_weighs(text: str) -> None:
    assert not uncited(because=text, conf=text)
    assert uncited(intro=text)


ON_THE_BRIEF = [
    "What follows is on Icelandic policy.",
    "This part tells what Maltese and Icelandic ministers agreed.",
    "Maltese views come first, Icelandic ones after.",
    "Names follow Icelandic usage.",
    "The facts below are on the Maltese embassy.",
    "Here are the Icelandic positions.",
    "The Maltese name of the fund is used.",
]
ON_THE_WORLD = [
    "This section shows how Maltese firms bribed the port.",
    "The facts are that Icelandic ships smuggle gold.",
    "Here Icelandic ships smuggle gold.",
    "Maltese interests come first in Reykjavik.",
    "This section of the Icelandic coast was sold.",
    "The Maltese name was stained by fraud.",
    "Then came the Icelandic ships.",
]


@pytest.mark.parametrize("text", ON_THE_BRIEF)
def test_what_says_only_what_the_brief_holds_needs_no_source(text: str) -> None:
    assert not uncited(intro=text)


@pytest.mark.parametrize("text", ON_THE_WORLD)
def test_what_begins_like_it_and_states_something_needs_one(text: str) -> None:
    assert uncited(intro=text)


@pytest.mark.parametrize(
    "text",
    ["It took eighteen months.", "It took 1.5 years.", "It took a year and a half.",
     "It took two and a half years."],
)  # fmt: skip
def test_a_number_in_words_and_a_decimal_need_a_source_everywhere(text: str) -> None:
    for place in ("intro", "because", "conf", "alt", "ind"):
        assert uncited(**{place: text}), place


def test_how_long_it_would_take_needs_none_in_words_either() -> None:
    for text in ("no pier opens within eighteen months", "trade lasts for more than fifty days"):
        assert not uncited(alt=text, ind=text)
    basis = base(alt="eighteen months are enough").replace("in the rain", "so")
    known = basis.replace("A pier was opened.", "A pier was opened in eighteen months.")
    assert not told_of(known, {"uncited"})


def test_a_line_has_no_span_in_digits_that_its_basis_does_not_have() -> None:
    assert '"1.5"' in told_of(base(say="The work took 1.5 years."), {"line-counts"})
    for text in ("We would work for 1.5 years.", "The F-16 flies.", "Article 12 holds."):
        assert not told_of(base(say=text), {"line-counts"})


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("\u2020 More than eighteen months before.", set()),
        ("\u2020 More than 1.5 years before.", set()),
        ("\u2020 More than a year and a half before.", set()),
        ("\u2020 More than nineteen months before.", {"uncited"}),
        ("\u2020 More than 2.5 years before.", {"uncited"}),
    ],
)
def test_the_limit_that_a_mark_is_explained_by_may_be_in_words(
    text: str, rules: set[str], tmp_path: Path
) -> None:
    found = told(tmp_path, f"{text}\n\n{{{{ fact('pier') }}}}", base())
    assert {rule for rule, _, _ in found if rule == "uncited"} == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("A berth costs nine quid a night.", {"uncited"}),
        ("Three in ten trawlers are leased.", {"uncited"}),
        ("Every other page is left blank.", set()),
    ],
)
def test_an_amount_in_words_is_typed_in_a_template_as_one_in_digits_is(
    text: str, rules: set[str], tmp_path: Path
) -> None:
    found = told(tmp_path, f"{text}\n\n{{{{ fact('pier') }}}}", base())
    assert {rule for rule, _, _ in found if rule == "uncited"} == rules


@pytest.mark.parametrize("key", ["desk", "why", "where"])
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("For what has happened recently", "time-words"),
        ("For our brotherly ties", "loaded-word"),
        ("For what is allegedly new", "hedge"),
        ("For Malta and Malta", "duplicate"),
    ],
)
def test_rules_on_words_read_the_desk_and_the_meeting(key: str, text: str, rule: str) -> None:
    assert told_of(base(**{key: text}), {rule})


def test_a_meeting_may_find_out_what_could_be() -> None:
    for text in ("To learn whether a visit could be set", "To see which ships may land"):
        assert not told_of(base(why=text), {"hedge"})
    assert told_of(base(why="To end talks that could fail"), {"hedge"})


def test_a_rule_on_words_is_waived_on_the_meeting() -> None:
    said = base(why="For our brotherly ties")
    waived = said.replace('where: "A hall"', 'where: "A hall", waive: {loaded-word: so called}')
    assert told_of(waived, {"loaded-word", "waiver"}) == ""


FLOWS = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
"""
    + GAZETTE
    + """\
facts:
  flows:
    section: ties
    text: Exports came to {out}, imports to {in}.
    date: 2023
    cite: [gazette para 1]
    figures:
      out: {value: 30, unit: EUR million, measure: trade, flow: MT to IS}
      in: {value: 50.2, unit: EUR million, measure: trade, flow: IS to MT}
  it:
    section: ties
    text: "TEXT"
    date: 2023
    cite: [gazette para 1]
    figures: {gap: {FIGURE, unit: EUR million}}
"""
)


def balance(text: str, figure: str) -> str:
    """What is told of a balance that a text tells, beside two flows."""
    return told_of(FLOWS.replace("TEXT", text).replace("FIGURE", figure), {"balance"})


@pytest.mark.parametrize(
    "text",
    [
        "Malta ran a trade deficit of {gap} with Iceland.",
        "Net exports of Iceland to Malta came to {gap}.",
        "A {gap} trade surplus went to Iceland.",
        "Malta has a deficit in trade with Iceland of {gap}.",
    ],
)
def test_a_balance_in_words_is_the_difference_of_the_two_flows(text: str) -> None:
    assert "are 20.2 apart" in balance(text, "value: 25")
    assert "no difference of two flows" in balance(text, "computed: flows.out + flows.in")
    for right in ("value: 20.2", "value: 20", "computed: flows.in - flows.out"):
        assert not balance(text, right)


@pytest.mark.parametrize(
    "text",
    [
        "Malta ran a trade deficit of {gap} with the world.",
        "Malta ran a trade deficit of {gap} with Kenya.",
        "Malta had a budget deficit of {gap}.",
        "The trade deficit grew by {gap}.",
        "The trade deficit in services was {gap}.",
        "Malta had a trade deficit of {gap}.",
        "The trade deficit with Iceland in fish was {gap}.",
        "Malta's trade deficit with Iceland was {gap} in the first half.",
        "The trade deficit with Iceland would be {gap} without fuel.",
        "Excluding ships, the trade deficit with Iceland was {gap}.",
        "The trade deficit with Iceland in goods other than fuel was {gap}.",
        "In 2019 the trade deficit with Iceland was {gap}.",
        "A trade deficit of {gap} with Iceland was planned.",
    ],
)
def test_a_balance_of_something_else_is_not(text: str) -> None:
    assert not balance(text, "value: 25")


NAMED = """\
names:
  borg: {print: Karl Borg, role: Minister of Trade of Malta, seen: 2024, earlier: [Ambassador]}
sources:"""


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Malta, whose Finance Minister is {borg}, sells fish.", {"post-agrees"}),
        ("The Finance Minister, {borg}, sells fish.", {"post-agrees"}),
        ("{borg}, the Finance Minister of Malta, sells fish.", {"post-agrees"}),
        ("Malta, whose Trade Minister is {borg}, sells fish.", set()),
        ("Its ambassador was {borg}.", set()),
        ("The guest of the Finance Minister was {borg}.", set()),
        ("{borg} met the Finance Minister.", set()),
    ],
)
def test_a_post_beside_a_name_in_an_intro_and_a_reason_is_that_persons(
    text: str, rules: set[str]
) -> None:
    named = base().replace("sources:", NAMED).replace("A pier was opened.", f'"{text}"', 1)
    assert bool(told_of(named, {"post-agrees"})) is bool(rules)
    for place in ("intro", "because", "conf"):
        beside = base(**{place: text}).replace("sources:", NAMED)
        assert bool(told_of(beside, {"post-agrees"})) is bool(rules), place
