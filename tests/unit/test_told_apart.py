"""Later notes on works of one title and day say what else tells them apart, in every style."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT
from tests.kinds import HEAD, WORTH

from brief.load import load_facts
from brief.model import plain_text
from brief.notes.wording import Wording

_WORKS: dict[str, tuple[str, str, str, str]] = {
    "court": ("legal_case", "authority", "High Court", "Court of Appeal"),
    "section": ("article-newspaper", "section", "World", "Trade"),
    "chapter": ("legislation", "chapter-number", "c 1", "c 2"),
    "kind": ("report", "genre", "working paper", "final report"),
    "medium": ("broadcast", "medium", "radio", "television"),
    "scale": ("map", "scale", "1:5,000", "1:9,000"),
    "event": ("speech", "event-title", "Cod Forum", "Eel Forum"),
    "place": ("speech", "event-place", "Valletta", "Reykjavik"),
    "printed": ("book", "publisher-place", "Mdina", "Akureyri"),
    "collection": ("manuscript", "archive_collection", "First papers", "Second papers"),
    "pages": ("article-journal", "page", "12-13", "90-95"),
    "address": ("webpage", "URL", "https://one.example/a", "https://one.example/b"),
}


@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
def test_what_tells_two_works_apart_is_said(tmp_path: Path, style: str) -> None:
    sources: dict[str, dict[str, Any]] = {
        f"{one}-{at}": {"type": type_, "title": f"On {one}", "author": "Office of Cod",
                        "issued": "2019", key: said, **WORTH}
        for one, (type_, key, *both) in _WORKS.items()
        for at, said in enumerate(both)
    }  # fmt: skip
    path = tmp_path / "facts.yaml"
    path.write_text(json.dumps({**HEAD, "sources": sources, "facts": {}}), encoding="utf-8")
    folder = ROOT / "templates"
    wording = Wording(load_facts(path), (folder,), folder / "citations" / f"{style}.md.j2")
    assert wording.tell_apart(tuple(sources), frozenset(sources)) == ()
    for one, (_, _, *both) in _WORKS.items():
        for at, said in enumerate(both):
            note = plain_text(wording.word(f"{one}-{at}", ("p 3",), "short"))
            assert said.replace("-", "\N{EN DASH}") in note.replace("\N{NO-BREAK SPACE}", " "), note


def test_a_note_that_nothing_is_like_says_no_more(tmp_path: Path) -> None:
    alone = {"type": "report", "title": "Nets", "author": "Office of Cod", "issued": "2019",
             "genre": "paper", "page": "9", "URL": "https://one.example", **WORTH}  # fmt: skip
    path = tmp_path / "facts.yaml"
    path.write_text(json.dumps({**HEAD, "sources": {"a": alone}, "facts": {}}), encoding="utf-8")
    folder = ROOT / "templates"
    wording = Wording(load_facts(path), (folder,), folder / "citations" / "chicago.md.j2")
    wording.tell_apart(("a",), frozenset(("a",)))
    assert plain_text(wording.word("a", (), "short")) == "Office of Cod, Nets"
