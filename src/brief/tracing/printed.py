"""Printed: a brief on its pages: what stands at a note's number or has some words, and on what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeAlias

from brief.facts import FactBase
from brief.late import dataclass
from brief.marked.spot import Path
from brief.model import Citation, Document, plain_text
from brief.problem import BriefError, Place, Problem
from brief.tracing.letters import At, Hit, find_words, only_letters
from brief.tracing.page import Piece, Unit, units_of
from brief.tracing.records import Beside, by_place, citations_under

_FEW = 5
"""Facts under one note that are shown each by itself."""

_DAGGER = "\u2020"
"""What a note explains beside what its fact rests on."""
_WHOLE = {"sides", "date", "figures", "event"}
"""Keys of a record whose words stand on the page for a fact."""


@dataclass(frozen=True, slots=True)
class Found:
    """Some words of a brief: a fact's, or those that `path` leads to, or a template's.

    `number` is that of their note, 0 where the brief prints them with none or not at all; `note`
    reads as the note does there. `basis` are the facts that words rest on which cite nothing
    themselves. `printed` is how the page words it, where a fact says it otherwise.
    """

    fact: str
    number: int
    note: str = ""
    words: str = ""
    citations: tuple[Citation, ...] = ()
    numbers: tuple[int, ...] = ()
    what: str = ""
    path: Path = ()
    basis: tuple[str, ...] = ()
    printed: str = ""
    exact: bool = True
    on_page: bool = True
    shape: str = ""
    """The kind of brief whose note it is, where that is not the one that was asked for."""
    withheld: str = ""
    """The edition that was asked for, where that leaves the record out."""

    @property
    def key(self) -> tuple[str, str]:
        """The record that says it, as an edition keeps or leaves it out; of none ("", "")."""
        kind, id_ = ("facts", self.fact) if self.fact else (*self.path, "", "")[:2]
        return str(kind), str(id_)

    @property
    def rests(self) -> bool:
        """Whether it is a fact, or cites something or rests on what does."""
        return bool(self.fact or self.citations)


_Owner: TypeAlias = tuple[str, str | Path | int]
"""Whose words a piece has: ("fact", id), ("record", path) or ("unit", its number)."""


class Printed:
    """A brief as it stands on its pages, to look for notes and words in."""

    def __init__(self, base: FactBase, document: Document) -> None:
        self.base = base
        self.units: Sequence[Unit] = units_of(document)
        self.notes: Mapping[int, str] = {
            note.number: plain_text(note.content) for note in document.notes
        }

    @property
    def body(self) -> Iterator[Unit]:
        """All that stands above the notes."""
        return (unit for unit in self.units if not unit.is_note)

    @cached_property
    def _records(self) -> Mapping[Place, Beside]:
        return by_place(self.base)

    @cached_property
    def marks(self) -> tuple[Found, ...]:
        """Every mark in the order of its number, with its innermost fact and the words before."""
        found = (one for unit in self.body for one in self._marks_of(unit))
        return tuple(sorted(found, key=lambda mark: mark.number))

    def _marks_of(self, unit: Unit) -> Iterator[Found]:
        words = ""
        for piece in unit.pieces:
            if not piece.mark:
                words += piece.text
            elif piece.mark.number in self.notes:
                fact = piece.facts[-1] if piece.facts else ""
                number = piece.mark.number
                yield Found(fact, number, self.notes[number], words, piece.mark.citations)

    # ---- a fact, a note ----------------------------------------------------------------------

    def fact(self, fact: str) -> Found:
        """Where it is printed first; number 0 where it is not."""
        numbers = self._numbers.get(fact, ())
        own = (mark for mark in self.marks if mark.fact == fact and mark.number in numbers)
        number = numbers[0] if numbers else 0
        first = next(own, Found(fact, number, on_page=self._has_fact(fact)))
        return replace(first, numbers=numbers)

    @cached_property
    def _numbers(self) -> Mapping[str, tuple[int, ...]]:
        """The notes of each fact; one that stands behind several, as in a row, is of all."""
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for unit in self.body:
            for piece in unit.marks:
                if piece.mark and piece.mark.number in self.notes:
                    for fact in _facts_of(unit, piece) or piece.facts[-1:]:
                        numbers[fact].append(piece.mark.number)
        return {fact: tuple(sorted(set(found))) for fact, found in numbers.items()}

    def _has_fact(self, fact: str) -> bool:
        return any(fact in piece.facts for unit in self.units for piece in unit.pieces)

    def note(self, number: int) -> list[Found]:
        """What stands at a note's number: one fact, or each of those that differ."""
        for unit in self.body:
            for piece in unit.marks:
                if piece.mark and piece.mark.number == number:
                    return self._at_mark(unit, piece)
        hint = f"its notes are 1 to {len(self.notes)}" if self.notes else "it has no notes"
        said = f"this brief has no note {number}"
        raise BriefError(Problem(Place(self.base.file), said, hint))

    def _at_mark(self, unit: Unit, piece: Piece) -> list[Found]:
        assert piece.mark  # noqa: S101 - for the type check: it was found by its mark
        number = piece.mark.number
        facts = _facts_of(unit, piece)
        if not facts and len(piece.facts) <= _FEW:
            facts = piece.facts[-1:]
        note, cited = self.notes.get(number, ""), piece.mark.citations if len(facts) == 1 else ()
        every = (self.fact(fact) for fact in facts)
        return [
            replace(
                one,
                number=number,
                numbers=(number, *(other for other in one.numbers if other != number)),
                note=note,
                citations=cited,
            )
            for one in every
        ] or [self._bare(unit, piece)]

    def _bare(self, unit: Unit, piece: Piece) -> Found:
        """The words of a unit with a mark that is no one fact's."""
        number = piece.mark.number if piece.mark else 0
        citations = piece.mark.citations if piece.mark else ()
        path = next((one.path for p in unit.pieces if (one := self.record_of(p))), ())
        what = self._records_by_path[path].what if path else unit.noun
        words = self._own_words(unit, path) if path else unit.words
        note = self.notes.get(number, "")
        basis = tuple(dict.fromkeys(piece.facts))
        return Found("", number, note, words, citations, (number,), what, path, basis)

    @cached_property
    def _records_by_path(self) -> Mapping[Path, Beside]:
        return {one.path: one for one in self._records.values()}

    # ---- words -------------------------------------------------------------------------------

    def words(self, words: str) -> list[list[Found]]:
        """What is said at each place that has some words: all that rests on citations, or the rest.

        A fact that is not printed is found by its own sentence.
        """
        hits, exact = find_words(self.units, words)
        places = [self._at(hit) for hit in self._whole(hits, words) or hits]
        places = [[replace(one, exact=exact) for one in found] for found in places]
        sure = [[one for one in found if one.fact or (one.path and one.rests)] for found in places]
        resting = [[one for one in found if one.rests] for found in places]
        return unique(sure) or unique(resting) or unique(places)

    def _whole(self, hits: Sequence[Hit], words: str) -> list[Hit]:
        """Those of all that a heading or a cell says, to the mark or at least to the letter.

        Of a number those that a sentence says: a row of a table is of several facts.
        """
        if not any(map(str.isalpha, words)) and (
            said_of := [hit for hit in hits if any(self._owner(at)[0] == "fact" for at in hit)]
        ):
            return said_of
        said = [
            (hit, self.units[hit[0][0]].words) for hit in hits if len({at[0] for at in hit}) == 1
        ]
        to_the_mark = [hit for hit, unit in said if unit.split() == words.split()]
        return to_the_mark or [h for h, unit in said if only_letters(unit) == only_letters(words)]

    def _at(self, hit: Hit) -> list[Found]:
        owners: dict[_Owner, list[At]] = {}
        for at in hit:
            if not self.units[at[0]].pieces[at[1]].mark:
                owners.setdefault(self._owner(at), []).append(at)
        return [one for owner, at in owners.items() for one in self._owned(owner, at)]

    def _owner(self, at: At) -> _Owner:
        unit = self.units[at[0]]
        piece = unit.pieces[at[1]]
        record = self.record_of(piece)
        if piece.facts and not (record and record.path[2] not in _WHOLE):
            return "fact", piece.facts[-1]
        if record and record.path[0] == "sources" and unit.noun == "a paragraph":
            return "record", record.path if record.path[2] == "descriptor" else record.path[:2]
        return ("record", record.path) if record else ("unit", at[0])

    def record_of(self, piece: Piece) -> Beside | None:
        """The record beside the facts whose words these are, if they are one's."""
        record = self._records.get(piece.place) if piece.place else None
        if not record and not piece.facts:
            record = self._questions.get(only_letters(piece.text))
        return record if record and len(record.path) > 1 else None

    @cached_property
    def _questions(self) -> Mapping[str, Beside]:
        """Questions that differ and our calls, by their letters, for where theirs is not known."""
        every = (one for one in self._records.values() if one.path[0] == "conflicts")
        return {
            only_letters(one.words): one for one in every if one.path[2] in {"question", "call"}
        }

    def _owned(self, owner: _Owner, at: Sequence[At]) -> Iterator[Found]:
        kind, what = owner
        unit = self.units[at[0][0]]
        if kind == "fact":
            yield self._printed_fact(str(what), unit)
        elif kind == "record":
            assert isinstance(what, tuple)  # noqa: S101 - for the type check: it is a path
            yield self._printed_record(what, unit)
        elif unit.is_note and all(unit.pieces[one[1]].text.startswith(_DAGGER) for one in at):
            words = "".join(unit.pieces[one[1]].text for one in at)
            yield Found("", 0, words=words, what=f"what {_DAGGER} means in {unit.noun}")
        elif unit.all_marks and (marks := [one for one in unit.all_marks if one.mark]):
            yield from (one for number in _numbers(marks) for one in self.note(number))
        else:
            yield Found("", 0, words=unit.words, what=unit.noun)

    def _printed_fact(self, fact: str, unit: Unit) -> Found:
        said = (one.text for one in unit.pieces if not one.mark and fact in one.facts)
        return replace(self.fact(fact), printed="".join(said))

    def _printed_record(self, path: Path, unit: Unit) -> Found:
        record = self._records_by_path.get(path, Beside(path, unit.words))
        numbers = self._numbers_of(path, unit)
        number = numbers[0] if numbers else 0
        words = self._own_words(unit, path) or record.words
        found = as_found(self.base, record)
        note = self.notes.get(number, "")
        return replace(found, number=number, numbers=numbers, note=note, words=words, on_page=True)

    def _own_words(self, unit: Unit, path: Path) -> str:
        pieces = (p for p in unit.pieces if not p.mark)
        own = (p.text for p in pieces if (one := self.record_of(p)) and one.path == path)
        return "".join(own)

    def _numbers_of(self, path: Path, unit: Unit) -> tuple[int, ...]:
        """The notes that stand in or behind a record's words, before those of another begin."""
        if path[0] == "facts" and path[2:] != ("topic",):
            return self.fact(str(path[1])).numbers
        numbers: list[int] = []
        inside = False
        for piece in unit.pieces:
            if piece.mark and inside:
                numbers.append(piece.mark.number)
            elif not piece.mark and piece.text.strip(" .,;:"):
                record = self.record_of(piece)
                inside = record is not None and record.path == path
        return tuple(number for number in numbers if number in self.notes)


def _facts_of(unit: Unit, mark: Piece) -> tuple[str, ...]:
    """The facts that a mark follows and that have words of their own there."""
    facts = dict.fromkeys(mark.facts)
    return tuple(fact for fact in facts if any(_says(one, fact) for one in unit.pieces))


def _says(piece: Piece, fact: str) -> bool:
    return bool(piece.facts) and piece.facts[-1] == fact and bool(piece.text) and not piece.mark


def _numbers(marks: Iterable[Piece]) -> list[int]:
    return list(dict.fromkeys(piece.mark.number for piece in marks if piece.mark))


def unique(places: Iterable[list[Found]]) -> list[list[Found]]:
    """The places that say anything, each once, and of each what no other has said."""
    seen: set[object] = set()
    unique: list[list[Found]] = []
    for found in places:
        new = [one for one in found if _key(one) not in seen]
        seen |= {_key(one) for one in new}
        own = list({_key(one): one for one in new}.values())
        unique += [own] if own else []
    return unique


def _key(found: Found) -> object:
    return found.fact or found.path or (found.what, found.words)


def as_found(base: FactBase, record: Beside) -> Found:
    """Words beside the facts that this brief does not print, or not with a note."""
    citations = citations_under(base, record)
    basis = () if record.citations else record.facts
    return Found(
        "", 0, words=record.words, citations=citations, what=record.what, path=record.path,
        basis=basis, on_page=False,
    )  # fmt: skip
