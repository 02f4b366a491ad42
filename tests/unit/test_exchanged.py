"""Two states told in each other's place are told of; what both do, or do together, is not."""

from __future__ import annotations

import pytest

from brief.verify.exchanged import exchanged

TURNED = [
    ("Kenya lent Norway two ships in 2020.", "In 2020 Norway lent Kenya two ships for the survey."),
    ("Kenya accused Norway of delay.", "Norway has accused Kenya of delay in the talks."),
    ("Norway was accused by Kenya of delay.", "Norway has accused Kenya of delay in the talks."),
    (
        "Norway exports maize and tea to Kenya.",
        "Kenya exports maize and tea to Norway, which exports fish.",
    ),
    (
        "Norway expelled two diplomats of Kenya.",
        "Kenya expelled two diplomats of Norway on Monday.",
    ),
    (
        "Kenya asked for a loan to build the port.",
        "Norway asked for a loan to build the port in Kenya.",
    ),
]
FAIR = [
    ("Kenya bought fish worth little from Norway.", "Kenya sold fish to Norway."),
    ("Norway and Kenya signed the treaty.", "Kenya signed the treaty with Norway."),
    ("Norway lent Kenya two ships.", "Kenya was lent two ships by Norway."),
    ("Kenya was lent two ships.", "Norway lent Kenya two ships."),
    ("Kenya received two ships from Norway.", "Norway lent Kenya two ships."),
    (
        "Kenya accused Norway of delay in the talks.",
        "Norway accused Kenya of delay in the talks, and Kenya accused Norway in turn.",
    ),
    (
        "Kenya recognised Norway in 1963.",
        "Norway recognised Kenya at independence in 1963, and Kenya did so the same day.",
    ),
    ("Kenya imports fish from Norway.", "Norway exports fish to Kenya."),
    ("Norway's exports to Kenya fell.", "Kenya's imports fell, as did Norway's exports."),
    ("Kenya sent troops to help Norway.", "Norway asked for help, and Kenya sent troops."),
    (
        "Kenya took in students whom Norway had sent.",
        "Norway sent students to Kenya, where they stayed.",
    ),
    ("Kenya owes Norway half of the loan.", "Norway says that Kenya owes it half of the loan."),
    ("Kenya is to host a team that Norway sends.", "Norway will send a team to Kenya."),
    ("In Kenya Norway runs a school.", "Norway runs a school in Kenya."),
    ("Norway runs a school in Kenya and Kenya none in Norway.", "In Kenya, Norway runs a school."),
    (
        "Kenya called on Norway to open its market.",
        "Norway opened its market after Kenya called on it to.",
    ),
    (
        "Kenya's President visited Norway.",
        "The President of Kenya came to Norway; Norway's King had visited Kenya in 2019.",
    ),
    ("Kenya visited Norway's stand.", "Norway's ministers visited Kenya."),
    ("For Kenya the accord opens Norway's market.", "The accord opens Norway to Kenya."),
    ("Kenya pays Norway for training its pilots.", "Norway trains pilots whom Kenya pays for."),
    (
        "Kenya supports Norway in the Council.",
        "Norway and Kenya support each other in the Council.",
    ),
    ("Kenya supports Norway's bid.", "Norway supports Kenya's bid, as Kenya does Norway's."),
    ("Kenya ratified the treaty before Norway.", "Norway ratified the treaty after Kenya."),
    (
        "Kenya ratified in 2020, Norway in 2021.",
        "The treaty was ratified by Norway in 2021 and by Kenya in 2020.",
    ),
    ("Norway trains nurses of Kenya.", "Kenya sends nurses to Norway, which trains them."),
    ("Kenya leased land to Norway.", "Norway leased land from Kenya."),
    ("Kenya plays host to Norway.", "Norway plays Kenya in Oslo."),
    ("Norway voted with Kenya against Russia.", "Kenya voted with Norway against Russia."),
    ("Kenya fought Norway over fish.", "Norway fought Kenya over fish for years."),
    ("Kenya extradited a man to Norway.", "Norway said that Kenya had extradited a man."),
]


@pytest.mark.parametrize(("text", "source"), TURNED)
def test_what_one_state_does_is_not_told_of_the_other(text: str, source: str) -> None:
    assert exchanged(text, (source,)).startswith("of another what its source has")


@pytest.mark.parametrize(("text", "source"), FAIR)
def test_what_a_source_has_in_other_words_is_not_taken_for_turned_round(
    text: str, source: str
) -> None:
    assert exchanged(text, (source,)) == ""


def test_states_that_are_named_in_different_sentences_are_not_exchanged() -> None:
    sentences = ("Norway expelled two diplomats.", "Kenya closed its embassy.")
    assert exchanged("Kenya expelled two diplomats.", sentences) == ""
