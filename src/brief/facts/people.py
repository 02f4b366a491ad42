"""People: who wrote, edited or translated a source, in the parts that CSL gives a name."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import Before, ShownToo, Written, key
from brief.facts.record import Record
from brief.late import pattern

UNKNOWN = "unknown"
_WORD = r"[^\W\d_a-z][\w'\u2019.-]*"
_COMPANY = r"(?:Ltd|Limited|Inc|LLC|LLP|PLC|Plc|Corp|Co|Company|GmbH|AG|SA|NV|BV|SE|Oy|AB|AS)\.?"
_TURNED = pattern(
    rf"((?:[a-z]{{2,3}} )?{_WORD}(?: {_WORD})?), (?!{_COMPANY}$)({_WORD}(?: {_WORD}){{0,2}})"
)
"""Two names with a comma between, as libraries turn a person's; no company's legal form."""


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
        if turned := _TURNED.fullmatch(value.strip()):
            family, given = turned.groups()
            said = f'"{value}" is a text, and so the name of a body'
            person = f"a person is [{{family: {family}, given: {given}}}]"
            raise ValueError(said, f'{person}, a body [{{literal: "{value}"}}]')
        return {"literal": value}

    def check(self) -> Person:
        """A body has no parts of a name."""
        if self.literal and (self.family or self.given):
            said = "a name is either family and given, or literal, not both"
            raise ValueError(said, "literal is for a body; a person has family and given")
        if not self.literal and not self.family:
            raise ValueError("a name has family, or literal for a body", "")
        return self


def is_read_as_body(text: str) -> bool:
    """Whether a text alone is read as the name of a body, and not asked whom it names."""
    return not _TURNED.fullmatch(text)


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
