"""Each kind of source is worded right: its first note, a later one, its entry in the list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from tests.kinds import HEAD, KINDS, WORTH, kinds_yaml

from brief.facts import FactBase
from brief.facts.sources import CITED, NAME_KEYS, Source, SourceType
from brief.load import load_facts
from brief.model import Citation, NoteMark, Paragraph, Text, iter_inlines, plain_text
from brief.notes import word_notes
from brief.notes.wording import Wording
from brief.places import shipped_templates
from brief.printing import unprinted
from brief.problem import BriefError
from brief.template.particulars import key_of

STYLES = shipped_templates() / "citations"


def load_kinds(folder: Path) -> FactBase:
    """A fact base with a source of every kind."""
    file = folder / "facts.yaml"
    file.write_text(kinds_yaml(), encoding="utf-8")
    return load_facts(file)


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    return load_kinds(tmp_path_factory.mktemp("kinds"))


def wording_of(base: FactBase, style: str) -> Wording:
    wording = Wording(base, (shipped_templates(),), STYLES / f"{style}.md.j2")
    assert wording.tell_apart(tuple(base.sources), set(base.sources)) == ()
    return wording


def notes_on(id_: str, wording: Wording, *, listed: bool = True) -> list[str]:
    """The first note on a source and a later one."""
    places = KINDS[id_].places or [""]
    mark = NoteMark(tuple(Citation(id_, place) for place in places))
    paragraph = Paragraph((Text("x"), mark))
    notes = word_notes((paragraph, paragraph), wording, listed=listed)[1]
    return [plain(note.content) for note in notes]


def plain(words: object) -> str:
    return plain_text(words).replace("\xa0", " ")  # type: ignore[arg-type]  # inlines


@pytest.mark.parametrize("id_", KINDS)
def test_a_source_is_worded_as_chicago_has_it(id_: str, kinds: FactBase) -> None:
    wording, kind = wording_of(kinds, "chicago"), KINDS[id_]
    assert notes_on(id_, wording) == [kind.full, kind.short]
    assert plain(wording.entry(id_)) == kind.entry


@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
@pytest.mark.parametrize("id_", KINDS)
def test_no_style_leaves_points_that_meet_or_a_particular_unsaid(
    id_: str, style: str, kinds: FactBase
) -> None:
    wording = wording_of(kinds, style)
    first, later = notes_on(id_, wording)
    for said in (first, later, entry := plain(wording.entry(id_))):
        assert said.endswith((".", "?", ".”", ".’", "?”"))
        assert not any(pair in said for pair in (",,", "..", ",.", " ,", "( ", "  ", "“,", "(,"))
    source = kinds.sources[id_]
    for value in (source.number, source.volume, source.archive, source.authority):
        assert value in entry


def test_a_short_style_leans_on_the_list_and_is_full_where_there_is_none(kinds: FactBase) -> None:
    wording = wording_of(kinds, "short")
    assert notes_on("signed", wording) == ["Vella, para. 2.", "Vella, para. 2."]
    full, later = notes_on("signed", wording, listed=False)
    assert (full, later) == (KINDS["signed"].full, "Vella, para. 2.")


def test_where_two_sources_have_one_short_note_title_words_tell_them_apart(
    kinds: FactBase,
) -> None:
    wording = wording_of(kinds, "short")
    assert notes_on("letter", wording)[1] == "Borg, “Letter to the Foreign Secretary,” fol. 3."
    assert notes_on("journal", wording)[1] == "Borg, “Two Islands,” p. 105."


def test_oscola_has_single_marks_and_points_outside_them(kinds: FactBase) -> None:
    wording = wording_of(kinds, "oscola")
    full, short = notes_on("signed", wording)
    assert full == "Karl Vella, ‘Malta and the “New Order”’ The Gazette (1 May 2024) para 2."
    assert short == "Vella, ‘Malta and the “New Order”’ para 2."
    assert notes_on("magazine", wording)[1] == "Jónsson, ‘Cold Water’."


ALIKE = """\
  {id}:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Gazette
    issued: {issued}
    nature: news
    reliability: B
    descriptor: A daily.
"""


def _two(folder: Path, first: str, second: str) -> Wording:
    head = kinds_yaml().partition("sources:")[0]
    rows = ALIKE.format(id="one", issued=first) + ALIKE.format(id="two", issued=second)
    file = folder / "facts.yaml"
    file.write_text(f"{head}sources:\n{rows}", encoding="utf-8")
    return Wording(load_facts(file), (shipped_templates(),), STYLES / "chicago.md.j2")


def test_two_sources_with_the_same_notes_are_told(tmp_path: Path) -> None:
    marks = [NoteMark((Citation(id_, "para 1"),)) for id_ in ("one", "two")]
    once = tuple(Paragraph((Text("x"), mark)) for mark in marks)
    same = _two(tmp_path, "2024-05-01", "2024-05-01")
    assert word_notes(once, same).alike == (("one", "two"),)
    assert word_notes(once + once, same).alike == (("one", "two"),)


def test_dates_tell_two_sources_apart_in_first_notes_and_in_later_ones(tmp_path: Path) -> None:
    marks = [NoteMark((Citation(id_, "para 1"),)) for id_ in ("one", "two")]
    once = tuple(Paragraph((Text("x"), mark)) for mark in marks)
    differing = _two(tmp_path, "2024-05-01", "2024-05-02")
    assert word_notes(once, differing).alike == ()
    worded = word_notes(once + once, differing)
    assert worded.alike == ()
    assert len({plain(note.content) for note in worded.notes}) == 4


APART: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "the edition": ({"edition": "1"}, {"edition": "2"}, "Borg, Eel, 1st ed."),
    "the volume": ({"volume": "1"}, {"volume": "2"}, "Borg, Eel, vol. 1"),
    "the given name": ({}, {"author": [{"family": "Borg", "given": "Zoe"}]}, "Ann Borg, Eel"),
    "the date": ({}, {"issued": "2021"}, "Borg, Eel, 2020"),
    "the whole title": ({"title": "Eel: one"}, {"title": "Eel: two"}, "Borg, Eel: one"),
    "the outlet": ({}, {"publisher": "Other Press"}, "Borg, Eel, Press"),
}


@pytest.mark.parametrize("what", APART)
def test_no_more_is_added_to_a_short_note_than_tells_it_apart(tmp_path: Path, what: str) -> None:
    one, other, said = APART[what]
    author = [{"family": "Borg", "given": "Ann"}]
    same: dict[str, Any] = {
        "type": "report",
        "author": author,
        "title": "Eel",
        "publisher": "Press",
    }
    whole = {
        id_: {**same, "issued": "2020", **more, **WORTH}
        for id_, more in (("one", one), ("two", other))
    }
    file = tmp_path / "facts.yaml"
    file.write_text(json.dumps({**HEAD, "sources": whole}), encoding="utf-8")
    wording = Wording(load_facts(file), (shipped_templates(),), STYLES / "chicago.md.j2")
    assert wording.tell_apart(("one", "two"), {"one", "two"}) == ()
    assert plain(wording.word("one", (), "short")) == said


LIKE = """\
---
description: reports as books
like: {report: book}
---
{% macro full(s, at) %}a {{ s.title }}{% endmacro %}
{% macro full_book(s, at) %}the book {{ s.title }}{% endmacro %}
"""


def test_a_type_without_macros_is_worded_as_the_one_it_is_like(
    kinds: FactBase, tmp_path: Path
) -> None:
    style = tmp_path / "like.md.j2"
    style.write_text(LIKE, encoding="utf-8")
    wording = Wording(kinds, (shipped_templates(),), style)
    assert plain(wording.word("un", (), "full")) == "the book Fish and Peace"
    assert plain(wording.word("post", (), "full")) == "a A word on cod"


def test_a_type_that_there_is_not_is_told_with_its_line(kinds: FactBase, tmp_path: Path) -> None:
    style = tmp_path / "like.md.j2"
    style.write_text(LIKE.replace("report: book", "reprot: book"), encoding="utf-8")
    with pytest.raises(BriefError) as told:
        Wording(kinds, (shipped_templates(),), style)
    (problem,) = told.value.problems
    assert problem.place.line == 3
    assert str(problem).endswith("'reprot' is no type of source (did you mean \"report\"?)")
    style.write_text(LIKE.replace("like:", "locators: {pra: [p, pp]}\nlike:"), encoding="utf-8")
    with pytest.raises(
        BriefError, match=r':3:12: unknown key "pra" in the locators \(did you mean'
    ):
        Wording(kinds, (shipped_templates(),), style)


_UNLIKE = {
    "author": "Borg", "editor": "Cassar", "translator": "Dalli", "recipient": "Ellul",
    "interviewer": "Fenech", "container-author": "Grech", "collection-editor": "Hili",
    "container-title": "Isles Review", "collection-title": "Studies of Cod",
    "collection-number": "117", "publisher": "Harbour Press", "publisher-place": "Mdina",
    "authority": "Board of Eel", "jurisdiction": "Ruritania", "event-title": "Cod Forum",
    "event-place": "Gudja", "event-date": "1818", "original-date": "1711",
    "original-title": "Poissons", "original-publisher": "Vieux Port",
    "original-publisher-place": "Nantes", "volume": "141", "issue": "123", "number": "177",
    "page": "901", "number-of-pages": "333", "number-of-volumes": "166", "edition": "expanded",
    "section": "World", "chapter-number": "188", "genre": "essay", "medium": "vellum",
    "scale": "1:5000", "version": "9.1", "status": "amended", "archive": "State Archive",
    "archive-place": "Rabat", "archive_collection": "First papers", "archive_location": "F 12",
}  # fmt: skip
"""A value for each key of a citation, unlike all others."""
_UNTOLD = {
    "type", "title", "title-short", "container-title-short", "issued", "DOI", "ISBN", "ISSN", "URL",
    "accessed", "archive_url", "language", "note", "citation-key", "particulars",
}  # fmt: skip
"""Keys that stand for another, lead to it, or are printed nowhere, as docs/facts.md says."""


@pytest.mark.parametrize("left", [(), ("number", "author", "container-title", "publisher")])
@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
def test_each_key_of_each_type_is_printed_or_told(
    tmp_path: Path, style: str, left: tuple[str, ...]
) -> None:
    keys = {
        key: [{"family": value}] if key in NAME_KEYS else value
        for key, value in _UNLIKE.items()
        if key not in left
    }
    one = {"title": "Nets", "issued": "2019", "author": "unknown", **keys, **WORTH}
    sources = {
        f"s-{kind}".replace("_", "-"): {**one, "type": kind} for kind in get_args(SourceType)
    }
    file = tmp_path / "facts.yaml"
    file.write_text(json.dumps({**HEAD, "sources": sources, "facts": {}}), encoding="utf-8")
    base = load_facts(file)
    wording = Wording(base, (shipped_templates(),), STYLES / f"{style}.md.j2")
    for id_ in sources:
        words = (*wording.word(id_, (), "full"), *wording.entry(id_))
        places = {text.place for text in iter_inlines(words) if isinstance(text, Text)}
        told, said = set(unprinted(base, id_, places)), plain_text(words)
        unsaid = {key for key in keys if _UNLIKE[key] not in said}
        assert unsaid == told, id_


def test_the_keys_that_are_told_are_all_that_a_citation_has() -> None:
    keys = {key_of(name) for name in Source.model_fields}
    worth = keys & {"nature", "reliability", "reliability_because", "descriptor", "kept", "waive",
                    "independent_because", "relies_on", "marking", "worth"}  # fmt: skip
    assert keys - worth - _UNTOLD == set(_UNLIKE)
    assert set(CITED) - {"container-title-short"} == set(_UNLIKE)
