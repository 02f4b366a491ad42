"""Notes say of each kind of source what leads to it, and tell those of one author apart."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import indent

import pytest
import yaml
from tests.bases import BASE, load_base

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
    added = dict(zip(ids, ({**GRADED, **one} for one in sources), strict=True))
    written = indent(yaml.safe_dump(added, allow_unicode=True, sort_keys=False), "  ")
    base = load_base(tmp_path, BASE.replace("facts:\n", f"{written}facts:\n", 1))
    folder = shipped_templates()
    wording = Wording(base, [folder], folder / "citations" / f"{style}.md.j2")
    marks = [NoteMark((Citation(one, at),), ()) for one in ids * 2]
    notes = word_notes((Paragraph((Text("x"), *marks)),), wording)[1]
    said = [plain_text(note.content).replace("\xa0", " ") for note in notes]
    entries = [plain_text(wording.entry(one)).replace("\xa0", " ") for one in ids]
    return said[: len(ids)], said[len(ids) :], entries


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
