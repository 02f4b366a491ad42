"""Notes say of each kind of source what leads to it, and tell those of one author apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.bases import BASE, load_base

from brief.citing.titles import shortened
from brief.model import Citation, NoteMark, Paragraph, Text, plain_text
from brief.notes import word_notes
from brief.notes.wording import Wording
from brief.places import shipped_templates

GRADED = {"nature": "official", "reliability": "B", "descriptor": "What it is."}
SMITH = {"family": "Smith", "given": "Ann"}


def full_and_short(
    tmp_path: Path, style: str, *sources: Mapping[str, object], at: str = ""
) -> tuple[list[str], list[str], list[str]]:
    """The first and the later notes of sources, and their entries in the list."""
    ids = [f"own-{n}" for n, _ in enumerate(sources)]
    added = zip(ids, ({**GRADED, **one} for one in sources), strict=True)
    written = "".join(f"  {one}: {json.dumps(source)}\n" for one, source in added)
    base = load_base(tmp_path, BASE.replace("facts:\n", f"{written}facts:\n", 1))
    folder = shipped_templates()
    wording = Wording(base, [folder], folder / "citations" / f"{style}.md.j2")
    marks = [NoteMark((Citation(one, at),), ()) for one in (*ids, "beta-2023", *ids)]
    notes = word_notes(tuple(Paragraph((Text("x"), one)) for one in marks), wording)[1]
    said = [plain_text(note.content).replace("\xa0", " ") for note in notes]
    entries = [plain_text(wording.entry(one)).replace("\xa0", " ") for one in ids]
    return said[: len(ids)], said[len(ids) + 1 :], entries


@pytest.mark.parametrize(
    ("style", "first", "listed"),
    [
        ("chicago", "“Kelp,” Isle Talks, 1 May 2024.", "Isle Talks. “Kelp.” 1 May 2024."),
        ("oscola", "‘Kelp’ Isle Talks (1 May 2024).", "‘Kelp’ Isle Talks (1 May 2024)."),
    ],
)
def test_the_programme_of_a_podcast_holds_it_where_it_stands_as_its_series(
    style: str, first: str, listed: str, tmp_path: Path
) -> None:
    podcast = {
        "type": "broadcast",
        "title": "Kelp",
        "collection-title": "Isle Talks",
        "publisher": "unknown",
        "issued": "2024-05-01",
    }
    notes, _, entries = full_and_short(tmp_path, style, podcast)
    assert (notes, entries) == ([first], [listed])


KELP: dict[str, object] = {"type": "book", "author": [SMITH], "title": "Kelp", "issued": 2001}
TALK = {
    "type": "interview",
    "author": [SMITH],
    "interviewer": [{"family": "Quinn", "given": "Bo"}],
    "container-title": "The Post",
    "issued": "2020-01-03",
}
LETTER = {
    "type": "personal_communication",
    "author": [SMITH],
    "recipient": [{"family": "Quinn", "given": "Bo"}],
    "issued": "2020-01-04",
}
SPEECH = {"type": "speech", "author": [SMITH], "event-title": "Forum", "issued": "2020-01-05"}
POST = {"type": "post", "author": [SMITH], "container-title": "X", "issued": "2020-01-06"}


def test_the_short_style_says_what_an_untitled_piece_is_beside_other_works_of_its_author(
    tmp_path: Path,
) -> None:
    sources = (KELP, TALK, LETTER, SPEECH, POST)
    _, later, _ = full_and_short(tmp_path, "short", *sources, at="p 1")
    assert later == [
        "Smith, Kelp, p. 1.",
        "Smith, interview by Quinn, p. 1.",
        "Smith to Quinn, p. 1.",
        "Smith, speech, p. 1.",
        "Smith, post, p. 1.",
    ]
    (tmp_path / "alone").mkdir()
    assert full_and_short(tmp_path / "alone", "short", TALK, at="p 1")[1] == ["Smith, p. 1."]


def test_two_letters_of_a_day_apart_to_one_reader_are_told_by_their_days(tmp_path: Path) -> None:
    other = {**LETTER, "issued": "2020-01-09"}
    _, later, _ = full_and_short(tmp_path, "short", KELP, LETTER, other)
    assert later == [
        "Smith, Kelp.",
        "Smith to Quinn, 4 January 2020.",
        "Smith to Quinn, 9 January 2020.",
    ]


def test_a_report_of_a_body_needs_no_author_and_is_not_unsigned(tmp_path: Path) -> None:
    resolution = {
        "type": "report",
        "authority": "Isles Assembly",
        "title": "On kelp",
        "number": "A/RES/1",
        "issued": "2001-01-02",
    }
    first, later, listed = full_and_short(tmp_path, "chicago", resolution)
    assert first == ["Isles Assembly, On kelp, A/RES/1 (2 January 2001)."]
    assert later == ["Isles Assembly, On kelp."]
    assert listed == ["Isles Assembly. On kelp. A/RES/1. 2 January 2001."]


@pytest.mark.parametrize(
    ("at", "chicago", "oscola"),
    [
        ("s 4", "Kelp, Isle Act, Act 9, ch. 2, sec. 4.", "Isle Act (Kelp) Act 9, ch 2, s 4."),
        (
            "s 4(1)",
            "Kelp, Isle Act, Act 9, ch. 2, sec. 4(1).",
            "Isle Act (Kelp) Act 9, ch 2, s 4(1).",
        ),
        ("ch 2 s 4", "Kelp, Isle Act, Act 9, ch. 2, sec. 4.", "Isle Act (Kelp) Act 9, ch 2, s 4."),
        ("s 44", "Kelp, Isle Act, Act 9, ch. 2, sec. 4, sec. 44.", ""),
    ],
)
def test_a_section_that_the_place_says_again_stands_once(
    at: str, chicago: str, oscola: str, tmp_path: Path
) -> None:
    act = {
        "type": "legislation",
        "title": "Isle Act 2001",
        "jurisdiction": "Kelp",
        "number": "Act 9",
        "chapter-number": "2",
        "section": "4",
        "issued": 2001,
    }
    for style, first in (("chicago", chicago), ("oscola", oscola)):
        (tmp_path / style).mkdir()
        said = full_and_short(tmp_path / style, style, act, at=at)[0]
        assert not first or said == [first.replace("Isle Act", "Isle Act 2001")]


def test_what_appears_in_no_outlet_is_not_said_to_lack_one(tmp_path: Path) -> None:
    patent = {"type": "patent", "author": [SMITH], "title": "Kelp cutter", "issued": "2001-01-02"}
    picture = {**patent, "type": "graphic", "title": "Kelp", "medium": "oil on canvas"}
    played = {**patent, "type": "performance", "title": "Tide", "event-place": "Isle Hall"}
    sources = ({**patent, "number": "IS 12"}, picture, played)
    first, _, listed = full_and_short(tmp_path, "chicago", *sources)
    assert first == [
        "Ann Smith, “Kelp cutter,” IS 12, 2 January 2001.",
        "Ann Smith, “Kelp,” oil on canvas, 2 January 2001.",
        "Ann Smith, “Tide,” Isle Hall, 2 January 2001.",
    ]
    assert listed == [
        "Smith, Ann. “Kelp cutter.” IS 12. 2 January 2001.",
        "Smith, Ann. “Kelp.” Oil on canvas. 2 January 2001.",
        "Smith, Ann. “Tide.” Isle Hall. 2 January 2001.",
    ]


def test_oscola_names_no_author_of_a_case_and_prints_a_volume_that_is_its_year(
    tmp_path: Path,
) -> None:
    case = {
        "type": "legal_case",
        "title": "Cod v Eel",
        "author": ["Court of Tides"],
        "authority": "Court of Tides",
        "genre": "merits",
        "container-title": "Tide Reports",
        "volume": "1986",
        "page": "14",
        "issued": 1986,
    }
    first, later, _ = full_and_short(tmp_path, "oscola", case)
    assert first == ["Cod v Eel (merits) [1986] Tide Reports 14 (Court of Tides)."]
    assert later == ["Cod v Eel."]


@pytest.mark.parametrize(
    ("style", "first"),
    [
        ("chicago", "“Kelp,” radio, Isle One, 1 May 2024."),
        ("oscola", "‘Kelp’ Isle One (radio, 1 May 2024)."),
    ],
)
def test_the_medium_of_a_broadcast_is_said(style: str, first: str, tmp_path: Path) -> None:
    piece = {
        "type": "broadcast",
        "title": "Kelp",
        "container-title": "Isle One",
        "medium": "radio",
        "issued": "2024-05-01",
    }
    assert full_and_short(tmp_path, style, piece)[0] == [first]


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Kelp beats cod 3 : 1 on Friday", "Kelp beats cod 3 : 1 on Friday"),
        ("Kelp : a study", "Kelp"),
        ("Re: Kelp", "Re: Kelp"),
        ("Fwd: Re: Kelp", "Fwd: Re: Kelp"),
        ("Re: Kelp: the plan", "Re: Kelp"),
        ("LIVE: talks on kelp", "LIVE: talks on kelp"),
        ("Review: ‘Kelp’", "Review: ‘Kelp’"),
    ],
)
def test_a_short_title_names_the_piece_and_is_cut_in_no_ratio(title: str, short: str) -> None:
    assert shortened(title) == short
