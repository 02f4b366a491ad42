"""What the brief that ships says its facts rest on."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import HEAD, load_base
from tests.conftest import ROOT

from brief.making import make_document
from brief.model import Heading, plain_text
from brief.walk import iter_contents


def source_base_said(folder: Path, facts: str, *mended: tuple[str, str]) -> str:
    """The sentences on what a brief of these facts rests on, from the sources' ages on."""
    head = HEAD
    for was, becomes in mended:
        head = head.replace(was, becomes)
    base = load_base(folder, head + "facts:\n" + facts)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    said = [plain_text(content) for content in iter_contents(made.document.blocks)]
    (statement,) = [one for one in said if "printed here rest" in one]
    return statement.partition("Admiralty grades: ")[2].partition(". ")[2]


def from_source(id_: str, *cite: str) -> str:
    cited = ", ".join(f"{source} p 1" for source in cite)
    return f"  {id_}: {{section: trade, text: They {id_}., cite: [{cited}]}}\n"


ALPHA, BETA, GAMMA = "alpha-2024", "beta-2023", "gamma-nd"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            from_source("a", BETA),
            (
                "The only source is of 2023. It rests on one source or one origin. "
                "An official source stands behind it."
            ),
        ),
        (
            from_source("a", GAMMA),
            (
                "The only source is without a date. It rests on one source or one origin. "
                "No official source confirms it."
            ),
        ),
        (
            from_source("a", ALPHA, GAMMA),
            (
                "The only dated source is of 6\xa0February 2024; 1 has no date. "
                "It rests on more than one source and origin. No official source confirms it."
            ),
        ),
        (
            from_source("a", BETA) + from_source("b", ALPHA, BETA),
            (
                "The oldest source is of 2023, the newest of 6\xa0February 2024. "
                "1 of the facts rests on one source or one origin (Trade 1 of 2). "
                "An official source stands behind each of them."
            ),
        ),
        (
            from_source("a", ALPHA, BETA) + from_source("b", ALPHA, BETA),
            (
                "The oldest source is of 2023, the newest of 6\xa0February 2024. "
                "None of the facts rests on one source or one origin alone. "
                "An official source stands behind each of them."
            ),
        ),
        (
            from_source("a", ALPHA) + from_source("b", ALPHA),
            (
                "The only source is of 6\xa0February 2024. "
                "Each of them rests on one source or one origin. "
                "No official source confirms any of them."
            ),
        ),
    ],
)
def test_what_the_facts_rest_on_is_said_in_good_grammar(
    tmp_path: Path, facts: str, said: str
) -> None:
    assert source_base_said(tmp_path, facts) == said


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("issued: 2023", "issued: 2024-02-06", "The sources are of 6\xa0February 2024. "),
        ("issued: 2023", "issued: unknown", "The only dated source is of 6\xa0February 2024; 1 "),
    ],
)
def test_sources_of_one_date_have_no_oldest(
    tmp_path: Path, was: str, becomes: str, said: str
) -> None:
    two = from_source("a", ALPHA) + from_source("b", BETA)
    assert source_base_said(tmp_path, two, (was, becomes)).startswith(said)
    undated = (was, "issued: unknown"), ("issued: 2024-02-06", "issued: unknown")
    assert source_base_said(tmp_path, two, *undated).startswith("No source has a date. ")


def test_a_brief_that_cites_nothing_lists_no_sources(tmp_path: Path) -> None:
    ours = "facts:\n  ours: {section: trade, kind: assumption, text: We assume it.}\n"
    base = load_base(tmp_path, HEAD + ours)
    made = make_document(base, ROOT / "templates" / "brief.md.j2", (ROOT / "templates",))
    heads = [block for block in made.document.blocks if isinstance(block, Heading)]
    assert [plain_text(head.content) for head in heads] == ["Trade"]
