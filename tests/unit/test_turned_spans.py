"""A text turns round no span, no share, no plan and nobody's wish."""

from __future__ import annotations

import pytest

from brief.verify.bodies import other_bodies
from brief.verify.copy import Paragraph
from brief.verify.first_person import others_words
from brief.verify.small_words import turned_small_word
from brief.verify.stances import stances_without
from brief.verify.turned_spans import turned_span


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("Kenya kept a consul until 2017.", "There has been a consul since 2017.", "until 2017"),
        ("Trade has grown since 2017.", "Trade grew up to 2017, when it fell.", "since 2017"),
        ("They meet every two years.", "They meet once a year.", "every two years"),
        ("They meet every year.", "A biennial meeting is all they have.", "every year"),
        ("Most of the costs were paid.", "Some of the costs were paid.", "most of the costs"),
        (
            "It met the majority of the bill.",
            "It met part of the bill.",
            "the majority of the bill",
        ),
        ("Kenyans in Norway were 400.", "In Kenya 400 Norwegians in Kenya.", "Kenyans in Norway"),
        ("Kenya kept a consul until 2017.", "There was a consul since 2011, and until 2017.", ""),
        ("Kenya had a consul until 2017.", "The post ended in 2017; since 2017 there is none.", ""),
        ("It has been so since 2017.", "It began in 2017.", ""),
        ("They meet every year.", "They meet annually, and every two years in Oslo.", ""),
        ("Most of the costs were paid.", "Some of the costs, 70 per cent, were paid.", ""),
        ("At most the costs were paid.", "Some of the costs were paid.", ""),
        ("Kenyans in Norway were 400.", "Norwegians in Kenya and Kenyans in Norway were 400.", ""),
    ],
)
def test_a_span_a_share_and_people_are_those_of_the_source(
    text: str, source: str, told: str
) -> None:
    said = turned_span(text, [source], [source])
    assert said.split('"')[1:2] == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        ("The commission had planned five sessions.", "It has held five sessions.", "had planned"),
        ("They plan several schemes.", "Several schemes have been set up.", "plan several"),
        ("Kenya plans to build a port.", "Kenya has built a port.", "plans to"),
        ("They are negotiating a pact.", "The pact was signed in May.", "are negotiating"),
        ("Students are obliged to go.", "Students have the chance to go.", "obliged to"),
        ("Ships must stop there.", "Ships may stop there.", "must"),
        ("It would please the ports.", "It may cause worry in the ports.", "would please"),
        ("Kenya plans to build a port.", "A port is to be built by Kenya.", ""),
        ("They are negotiating a pact.", "Talks on a pact go on.", ""),
        ("Ships must stop there.", "No ship may pass there.", ""),
        ("Ships must stop there.", "It is compulsory for ships to stop.", ""),
    ],
)
def test_what_is_done_is_not_told_as_planned_nor_what_may_be_as_a_duty(
    text: str, source: str, told: str
) -> None:
    assert list(stances_without(text, [source])) == ([told] if told else [])


def test_a_base_against_an_invasion_is_none_for_it() -> None:
    source = "The land is used as a base for the invasion of Ukraine."
    assert turned_small_word("It is a base against the invasion of Ukraine.", [source])
    assert not turned_small_word("It voted against the plan.", ["It opposed the plan."])


def test_a_commission_on_two_things_is_on_those_of_the_source() -> None:
    there = [Paragraph(1, "A Joint Commission on Trade and Economic Cooperation sat.")]
    assert list(other_bodies("The Joint Commission on Trade and Security Cooperation sat.", there))
    assert not list(
        other_bodies("The Joint Commission on Economic and Trade Cooperation sat.", there)
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('Lund said that Kenya wanted "calm seas for all".', True),
        ('Lund said that Norway wanted "calm seas for all".', False),
        ('Lund said that Kenya wanted "a share of the cod".', False),
        ('Lund called it "calm seas for all".', False),
    ],
)
def test_what_a_minister_says_of_we_is_of_her_own_state(text: str, told: bool) -> None:  # noqa: FBT001 - a table's column
    source = "“We want calm seas for all,” Lund said. “They want a share of the cod.”"
    assert bool(others_words(text, [source], "Foreign Minister of Norway")) is told
