"""Name views: the people and bodies of a source, in the orders that a style can ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace

from brief.bidi import is_latin_language, runs_against
from brief.citing.names import family_of, in_own_order, initials, joined, turned_round
from brief.facts.people import Person
from brief.late import dataclass
from brief.manner import NameManner
from brief.markdown.printed import Value
from brief.model import Inline, Span, Text
from brief.problem import Place
from brief.template.views import Words
from brief.typography import typeset
from brief.words import FixedWords

_LAST_LATIN = "\u02af"


@dataclass(frozen=True)
class PersonView:
    """One name: prints it in its own order."""

    person: Person
    manner: NameManner = field(repr=False)
    language: str
    place: Place = field(repr=False, compare=False)
    words: FixedWords = field(repr=False, compare=False)

    def printed(self) -> Value:
        """The whole name."""
        return self._words(in_own_order(self.person, self.manner, self.language)).content

    @property
    def body(self) -> bool:
        """Whether it is a body."""
        return bool(self.person.literal)

    @property
    def family(self) -> Words:
        """The family name, or the body."""
        return self._words(family_of(self.person))

    @property
    def given(self) -> Words | str:
        """The given names, or ""."""
        return self._words(self.person.given) if self.person.given else ""

    @property
    def initials(self) -> Words | str:
        """Their first letters, or ""."""
        made = initials(self.person.given, self.manner)
        return self._words(made) if made else ""

    def _words(self, said: str) -> Words:
        return Words((Text(typeset(said, self.words), self.place),))


@dataclass(frozen=True)
class NamesView:
    """Names in a row: prints them in their own order, given names first where they are."""

    names: tuple[Person, ...]
    manner: NameManner = field(repr=False)
    language: str
    place: Place = field(repr=False, compare=False)
    words: FixedWords = field(repr=False, compare=False)
    foreign: bool = False
    """Whether that language is another than the brief's."""
    bodies: bool = False
    """Whether bodies are named in it; where facts are written in another, some are translated."""
    whole: bool = False
    """Whether `short` and `listed` give whole names, to tell two people apart."""

    def __bool__(self) -> bool:
        return bool(self.names)

    def printed(self) -> Value:
        """The names."""
        own = [in_own_order(name, self.manner, self.language) for name in self.names]
        return self._row(own).content

    @property
    def short(self) -> Words:
        """Family names and bodies, for a later note."""
        if self.whole:
            return Words(self.printed())  # type: ignore[arg-type]  # names are words, not blocks
        return self._row([family_of(name) for name in self.names])

    @property
    def listed(self) -> Words:
        """The names as a list of sources files them: family name first."""
        manner = self._spelt_out if self.whole else self.manner
        turned = {"first": 1, "all": len(self.names), "none": 0}[self.manner.turned]
        said = [
            (turned_round if at < turned else in_own_order)(name, manner, self.language)
            for at, name in enumerate(self.names)
        ]
        return self._row(said, listed=True)

    @property
    def filed_under(self) -> tuple[str, ...]:
        """Each name as the list files it, those behind the first too, with given names whole."""
        turn = in_own_order if self.manner.turned == "none" else turned_round
        return tuple(turn(name, self._spelt_out, self.language) for name in self.names)

    @property
    def _spelt_out(self) -> NameManner:
        return replace(self.manner, given="full")

    @property
    def people(self) -> list[PersonView]:
        """Each of them."""
        return [
            PersonView(n, self.manner, self.language, self.place, self.words) for n in self.names
        ]

    def _row(self, names: list[str], *, listed: bool = False) -> Words:
        said = joined(names, self.manner, listed=listed) if names else ""
        if said and (self.foreign or runs_against(said, self.words.language)):
            return Words(tuple(self._in_pieces(said, names)))
        return Words((Text(typeset(said, self.words), self.place),) if said else ())

    def _in_pieces(self, said: str, names: list[str]) -> Iterator[Inline]:
        """The row in pieces, so that no two names change places or lose the comma between them.

        A name that is written in the source's language says so; another that runs against the
        brief stands apart.
        """
        at = 0
        for person, name in zip(self.names, names, strict=True):
            start = said.find(name, at)
            piece = self._piece(person, name) if start >= 0 else None
            if not piece:
                continue
            if start > at:
                yield Text(typeset(said[at:start], self.words), self.place)
            yield piece
            at = start + len(name)
        if said[at:]:
            yield Text(typeset(said[at:], self.words), self.place)

    def _piece(self, person: Person, name: str) -> Inline | None:
        """A name that does not simply run on with the words around it."""
        body = bool(person.literal) and self.bodies
        if self.foreign and _is_in(self.language, name, body=body):
            own = typeset(name, self.words, self.language)
            return Span((Text(own, self.place),), self.language)
        if runs_against(name, self.words.language):
            return Text(typeset(name, self.words), self.place, isolated=True)
        return None


def _is_in(language: str, name: str, *, body: bool) -> bool:
    """Whether a name is words of that language: a body, or what is in letters of its own.

    A person in Latin letters is the same in all.
    """
    latin = not any(letter.isalpha() and letter > _LAST_LATIN for letter in name)
    return latin == is_latin_language(language) and (body or not latin)
