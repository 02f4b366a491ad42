"""People: who wrote, edited or translated a source, in the parts that CSL gives a name."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import Before, ShownToo, Written, key
from brief.facts.nobody import names_nobody
from brief.facts.record import Record
from brief.facts.several import people_listed, person_turned

UNKNOWN = "unknown"
_ANONYMOUS = "Anonymous"
"""What a body is called that is named so on purpose."""


class Person(Record):
    """A person by the parts of the name, or a body by its `literal` name.

    `static_ordering` says whether the family name stands first; None leaves it to the language.
    """

    family: of.Line = ""
    given: of.Line = ""
    literal: of.Line = ""
    suffix: of.Line = ""
    dropping_particle: of.Line = key("", alias="dropping-particle")
    non_dropping_particle: of.Line = key("", alias="non-dropping-particle")
    static_ordering: of.Flag | None = key(None, alias="static-ordering")

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is a body."""
        if not isinstance(value, str):
            return value
        text = value.strip()
        if names_nobody(text):
            raise ValueError(*_nobody(value))
        if people := people_listed(text) or list(filter(None, (person_turned(text),))):
            who, are = ("a person", "is") if len(people) == 1 else ("people", "are")
            said = f'"{value}" is a text, and so the name of a body'
            written = f"{who} {are} [{', '.join(people)}]"
            raise ValueError(said, f'{written}, a body is [{{literal: "{value}"}}]')
        return {"literal": value}

    def check(self) -> Person:
        """A body has no parts of a name."""
        if self.literal and (self.family or self.given):
            said = "a name is either family and given, or literal, not both"
            raise ValueError(said, "literal is for a body; a person has family and given")
        whole = self.literal or f"{self.given} {self.family}"
        if (self.literal or self.family) and names_nobody(whole) and whole != _ANONYMOUS:
            raise ValueError(*_nobody(whole.strip()))
        if not self.literal and not self.family:
            raise ValueError("a name has family, or literal for a body", "")
        return self


def is_read_as_body(text: str) -> bool:
    """Whether a text alone is read as the name of a body, and not asked whom it names."""
    return not (names_nobody(text) or person_turned(text) or people_listed(text))


def _nobody(name: str) -> tuple[str, str]:
    """What is wrong with a word that stands for no author, and what to do."""
    hint = f"leave it out; where nobody is named, write {UNKNOWN} alone and in no list"
    return f'"{name}" is nobody\'s name', hint


def _read_names(value: object) -> object:
    """`unknown` is nobody, a text is one body; a list of either is read name by name."""
    if value == UNKNOWN:
        return ()
    if value == []:
        raise ValueError("there is no name here", "write one or more, or unknown")
    return (value,) if isinstance(value, str) else value


def _write_names(names: tuple[Person, ...] | None) -> Any:  # noqa: ANN401 - what JSON can say
    """As it is read: a single body is a text."""
    if not names:
        return UNKNOWN
    written = [
        name.literal
        if name.literal and is_read_as_body(name.literal)
        else name.model_dump(by_alias=True, exclude_defaults=True)
        for name in names
    ]
    return written[0] if len(names) == 1 and isinstance(written[0], str) else written


def _shape(schema: dict[str, Any]) -> None:
    text = {"type": "string", "description": "One body, or unknown."}
    schema["anyOf"] = [text, *schema["anyOf"]]


Names: TypeAlias = Annotated[
    tuple[Person, ...] | None,
    Before(_read_names),
    Written(_write_names),
    ShownToo(_shape),
]
"""Names in the order of print; () where they are unknown, None where nothing is said."""
