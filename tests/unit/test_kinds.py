"""Each kind of source is worded right: its first note, a later one, its entry in the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kinds import KINDS, kinds_yaml

from brief.facts import FactBase
from brief.load import load_facts
from brief.model import Citation, NoteMark, Paragraph, Text, plain_text
from brief.notes import word_notes
from brief.notes.wording import Wording
from brief.places import shipped_templates

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
    assert wording.tell_apart(tuple(base.sources)) == ()
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
    assert notes_on("letter", wording)[1] == "Borg, “Letter to the Foreign Secretary,” folio 3."
    assert notes_on("journal", wording)[1] == "Borg, “Two Islands,” p. 105."


def test_oscola_has_single_marks_and_points_outside_them(kinds: FactBase) -> None:
    wording = wording_of(kinds, "oscola")
    full, short = notes_on("signed", wording)
    assert full == "Karl Vella, ‘Malta and the “New Order”’ The Gazette (1 May 2024) para 2."
    assert short == "Vella, ‘Malta and the “New Order”’ para 2."
    assert notes_on("magazine", wording)[1] == "Jónsson, ‘Cold Water’."
