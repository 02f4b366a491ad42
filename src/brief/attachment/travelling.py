"""Travelling: which keys of the fact base may leave the house inside a PDF.

Decided key by key: a key that the table does not decide stops the test that reads it, so that no
key is added and travels unseen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal, TypeAlias, get_args

from brief.facts import FactBase
from brief.facts.cited import short_form
from brief.facts.record import Record
from brief.model import Citation

Decision: TypeAlias = Literal["travels", "stays", "reason", "elsewhere"]
"""It goes as it is, it never goes, its rules go with a reason that says nothing, or that it is
there goes and nothing of it."""

_SENT = ("sections", "names", "sources", "facts", "conflicts")
"""The kinds of record that travel, by their maps."""

REASON = "waived by the desk"
"""Stands for every reason: without the waiver the facts would not build again."""

DECISIONS: dict[str, dict[Decision, str]] = {
    "FactBase": {
        "travels": "brief markings sections names sources origins facts conflicts changes",
        "stays": "editions meeting lines include",
    },
    "Brief": {
        "travels": "id title parties as_of version number desk status marking language likelihood"
        " main countries keywords",
    },
    "Meeting": {"stays": "who when where why marking waive"},
    "DeskLine": {"stays": "say kind reply basis marking use waive"},
    "Reason": {"travels": "because version marking use"},
    "Section": {
        "travels": "title intro stale_after marking",
        "stays": "defaults",
        "reason": "waive",
    },
    "Defaults": {"stays": "source rank kind by date about marking use"},
    "Group": {"stays": "section topic source rank kind by date about marking use facts"},
    "Name": {
        "travels": "print surname role seen earlier kind",
        "stays": "also post",
        "reason": "waive",
    },
    "CitedText": {"travels": "text cite"},
    "Person": {
        "travels": "family given literal suffix dropping-particle non-dropping-particle"
        " static-ordering",
    },
    "Source": {
        "travels": "type author title title-short container-title container-title-short"
        " collection-title collection-number editor translator recipient interviewer"
        " container-author collection-editor publisher publisher-place authority"
        " jurisdiction event-title event-place event-date issued original-date original-title"
        " original-publisher original-publisher-place volume issue number page"
        " number-of-pages number-of-volumes edition section chapter-number genre medium"
        " scale version status archive archive-place archive_collection archive_location"
        " DOI ISBN ISSN URL accessed archive_url language nature"
        " reliability reliability_because independent_because descriptor worth"
        " relies_on particulars marking",
        "stays": "note citation-key",
        "reason": "waive",
        "elsewhere": "kept",
    },
    "Kept": {"stays": "file sha256 skip"},
    "Figure": {
        "travels": "unit value computed equals measure flow year approx stated reporter valuation"
        " base",
    },
    "Event": {"travels": "kind at from who until"},
    "WrittenCitation": {"travels": "source at", "stays": "quote"},
    "Fact": {
        "travels": "section text short cite about topic date kind by figures event rank likelihood"
        " confidence confidence_because alternatives indicators basis credibility marking use",
        "stays": "holds_without",
        "reason": "waive",
    },
    "Conflict": {
        "travels": "question short facts because prefer also sides call marking",
        "reason": "waive",
    },
    "Edition": {"stays": "for marking use withhold sections"},
}
"""By kind of record, the keys as they stand in the file."""


def decision(record: str, key: str) -> Decision:
    """Whether a key travels; KeyError if nobody has decided."""
    if key not in (decided := _decided(record)):
        raise KeyError(f"{record}.{key}")
    return decided[key]


@cache
def _decided(record: str) -> dict[str, Decision]:
    return {key: said for said, keys in DECISIONS[record].items() for key in keys.split()}


def travelling(written: Any, value: Any) -> Any:  # noqa: ANN401 - any part of the fact base
    """What travels of a part of the fact base: as it is written, and as it was read."""
    match value:
        case str():  # as most are
            return written
        case Citation():
            return short_form(Citation(value.source, value.locator))
        case Record() if isinstance(written, Mapping):
            return _keys(written, value)
        case tuple() if isinstance(written, list):
            return [travelling(*pair) for pair in zip(written, value, strict=True)]
        case dict():
            return {key: travelling(part, value[key]) for key, part in written.items()}
    return written


def _keys(written: Mapping[str, Any], record: Record) -> dict[str, Any]:
    kind = type(record)
    attributes = _attributes(kind)
    kept: dict[str, Any] = {}
    for key, part in written.items():
        match decided := decision(kind.__name__, key):
            case "travels":
                kept[key] = travelling(part, getattr(record, attributes[key]))
            case "reason":
                kept[key] = dict.fromkeys(part, REASON)
            case "elsewhere":
                kept[key] = decided
    return kept


@cache
def _attributes(kind: type[Record]) -> dict[str, str]:
    """By key of the file, the attribute that it is read into."""
    return {field.alias or name: name for name, field in kind.model_fields.items()}


def without_unsent(base: FactBase) -> FactBase:
    """A fact base without the keys of its records that never travel, and without quotes."""
    update = {kind: _bare(getattr(base, kind)) for kind in _SENT}
    return base.model_copy(update=update)


def _bare(value: Any) -> Any:  # noqa: ANN401 - any part of the fact base
    match value:
        case Citation():
            return Citation(value.source, value.locator)
        case tuple():
            return tuple(map(_bare, value))
        case dict():
            return {key: _bare(part) for key, part in value.items()}
        case Record():
            return value.model_copy(update=dict(_bare_keys(value)))
    return value


def _bare_keys(record: Record) -> Iterator[tuple[str, Any]]:
    kind = type(record)
    for name, field in kind.model_fields.items():
        goes = decision(kind.__name__, field.alias or name) == "travels"
        value = getattr(record, name)
        yield name, _bare(value) if goes else field.get_default()


def undecided(schema: Mapping[str, Any]) -> list[str]:
    """The keys of the JSON Schema of facts.yaml that the table decides not once."""
    records = {"FactBase": schema, **schema["$defs"]}
    found = []
    for name, record in records.items():
        forms = (record, *record.get("anyOf", ()))
        shape = next(one for one in forms if "properties" in one)
        for key in shape["properties"]:
            decided = DECISIONS.get(name, {})
            times = sum(key in decided.get(one, "").split() for one in get_args(Decision))
            if times != 1:
                found.append(f"{name}.{key}")
    return found
