"""Every key that holds an id says what the id is of, so that loading, editions and PDFs know it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, get_args, get_origin

from tests.bases import BASE, load_base

from brief.facts import FactBase
from brief.facts import fields as of
from brief.facts.annotated import After
from brief.facts.cited import WrittenCitation
from brief.facts.record import Record
from brief.facts.references import To, references_of, targets

ID = next(mark for mark in get_args(of.Id) if isinstance(mark, After))


def silent(model: type[Record]) -> set[str]:
    """The keys of a record, and of those in it, that hold ids and do not say of what."""
    return {
        f"{record.__name__}.{name}"
        for record in records_in(model)
        for name, field in record.model_fields.items()
        for kind, marks in parts(field.annotation, field.metadata)
        if ID in marks and not any(isinstance(mark, To) for mark in marks)
    }


def records_in(model: type[Record]) -> set[type[Record]]:
    """A kind of record, and all that can stand in it."""
    found: set[type[Record]] = set()
    waiting = [model]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            for field in here.model_fields.values():
                kinds = [kind for kind, _ in parts(field.annotation, field.metadata)]
                waiting += [k for k in kinds if isinstance(k, type) and issubclass(k, Record)]
    return found


def parts(kind: object, marks: Iterable[object]) -> Iterator[tuple[object, tuple[object, ...]]]:
    """A type and all inside it, each with what is annotated to it."""
    if get_origin(kind) is Annotated:
        yield from parts(get_args(kind)[0], (*marks, *get_args(kind)[1:]))
        return
    yield kind, tuple(marks)
    for inner in get_args(kind):
        yield from parts(inner, ())


def test_every_key_that_holds_an_id_says_of_what() -> None:
    hint = "annotate it with FactId, SourceId, NameId …, or with Tag if it is of no record"
    assert silent(FactBase) | silent(WrittenCitation) == set(), hint


class Lax(Record):
    """A record whose keys say nothing."""

    rival: of.Id = ""
    others: tuple[of.Id, ...] | None = None
    known: of.FactId = ""


class Holder(Record):
    """One that holds it."""

    lax: dict[of.Own, tuple[Lax, ...]]


def test_a_key_that_does_not_say_so_is_found_wherever_it_stands() -> None:
    assert silent(Holder) == {"Lax.rival", "Lax.others"}


def test_all_that_a_fact_base_names_is_found_where_it_stands(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE)
    found = {
        (*key, *reference.path): target
        for key, reference in references_of(base)
        for target in targets(base, reference)
    }
    assert found["facts", "visit", "text"] == ("names", "doe")
    assert found["facts", "visit", "event", "who", 0] == ("names", "doe")
    assert found["facts", "visit", "cite", 1, "source"] == ("sources", "alpha-2024")
    assert found["facts", "opened-early", "by"] == ("names", "doe")
    assert found["conflicts", "when-opened", "prefer"] == ("facts", "opened")
    assert ("facts", "trade-2019", "text") not in found  # its braces are its own figures
