"""Meant: keys that people write for others, and the values that a key can have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

from brief.facts.record import Record
from brief.problem import suggest

_FACT = {
    "cite": "citation citations cites cited ref reference references source sources",
    "by": "author owner speaker who",
    "date": "when day year",
    "text": "fact sentence statement",
    "section": "chapter",
    "kind": "type",
    "rank": "importance priority",
}
_SOURCE = {
    "URL": "address link url",
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "author": "authors by",
    "issued": "date published year",
    "container-title": "book journal newspaper paper site website",
    "publisher-place": "place",
    "accessed": "access-date read",
    "type": "kind",
    "descriptor": "description",
}
_GROUP = {
    "source": "cite citation reference sources",
    "by": _FACT["by"],
    "topic": "heading title",
    "kind": _FACT["kind"],
    "rank": _FACT["rank"],
    "date": _FACT["date"],
    "section": _FACT["section"],
}
_BRIEF = {"as_of": "as-of asof date", "parties": "countries", "language": "lang"}
_NAME = {"print": "name printed spelling", "role": "post title", "also": "aliases variants"}
_PERSON = {
    "family": "last last-name lastname surname",
    "given": "first first-name firstname forename",
    "literal": "body company institution name organisation organization",
}
_CONFLICT = {"because": "reason why", "prefer": "preferred", "question": "title what"}
_FIGURE = {"value": "amount number", "computed": "formula", "measure": "what"}
_OTHERS = {
    "Brief": _BRIEF,
    "Conflict": _CONFLICT,
    "Defaults": _GROUP,
    "Fact": _FACT,
    "Figure": _FIGURE,
    "Group": _GROUP,
    "Name": _NAME,
    "Person": _PERSON,
    "Source": _SOURCE,
    "WrittenCitation": {"at": "locator page para place", "source": "id"},
}


def meant_keys(record: type[Record]) -> dict[str, str]:
    """For a word that is no key of the record, the key that who writes it means."""
    rows = _OTHERS.get(record.__name__, {})
    return {word: key for key, words in rows.items() for word in words.split()}


def values_of(record: type[Record]) -> Mapping[str, tuple[str, ...]]:
    """The values of each key that has a few to choose from."""
    fields = ((field.alias or name, field) for name, field in record.model_fields.items())
    found = {key: tuple(_literals(field.annotation)) for key, field in fields}
    return {key: values for key, values in found.items() if values}


def _literals(kind: Any) -> Iterator[str]:  # noqa: ANN401 - any type that a field can have
    if get_origin(kind) is Literal:
        yield from (str(value) for value in get_args(kind) if value != "")
    else:
        for part in get_args(kind):
            yield from _literals(part)


_VALUES = {
    "blog": "post-weblog",
    "company": "body",
    "estimate": "assessment",
    "final": "cleared",
    "government": "official",
    "institution": "body",
    "journal": "article-journal",
    "law": "legislation",
    "magazine": "article-magazine",
    "medium": "moderate",
    "ministry": "body",
    "news": "article-newspaper",
    "opinion": "assessment",
    "organisation": "body",
    "organization": "body",
    "press": "news",
    "public": "open",
    "scholarly": "academic",
    "site": "webpage",
    "statistics": "dataset",
    "view": "assessment",
    "tweet": "post",
    "agreement": "treaty",
    "website": "webpage",
}
"""Values that people write for others."""
_SHORT = 2
"""Characters of a value that is like too many others to be taken for one."""


def suggest_value(given: str, known: Sequence[str]) -> str:
    """`did you mean "webpage"?` for the value that is meant by one that there is not, or ""."""
    word = given.strip().casefold()
    parts = sorted(word.replace("_", "-").replace(" ", "-").split("-"))
    for one in known:
        if one.casefold() == word or sorted(one.casefold().split("-")) == parts:
            return f'did you mean "{one}"?'
    if (meant := _VALUES.get(word)) in known:
        return f'did you mean "{meant}"?'
    return suggest(word, known) if len(word) > _SHORT else ""
