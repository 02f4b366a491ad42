"""BibLaTeX written: the sources of a fact base in the form that LaTeX and JabRef read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brief.exchange.bibtex_words import (
    DATES,
    NAMES,
    OF_AUTHORITIES,
    TEXTS,
    VERBATIM,
    WITH_ISSUES,
    WITH_SERIES_NUMBERS,
)
from brief.exchange.csl_out import item_of
from brief.facts import FactBase
from brief.facts.csl_dates import in_edtf
from brief.facts.titles import TITLES
from brief.late import pattern
from brief.problem import Problem, Severity

_TYPES = {
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
    "book": "book", "chapter": "incollection", "dataset": "dataset", "entry": "inreference",
    "entry-dictionary": "inreference", "entry-encyclopedia": "inreference",
    "legal_case": "jurisdiction", "legislation": "legislation", "manuscript": "unpublished",
    "pamphlet": "booklet", "paper-conference": "inproceedings", "patent": "patent",
    "periodical": "periodical", "personal_communication": "letter", "report": "report",
    "review": "review", "software": "software", "standard": "standard", "thesis": "thesis",
    "treaty": "legal", "webpage": "online",
}  # fmt: skip
"""All others are `misc`, with CSL's word for them as the `entrysubtype`."""
_SUBTYPES = {
    "article-magazine": "magazine", "article-newspaper": "newspaper", "entry": "entry",
    "entry-dictionary": "entry-dictionary",
}  # fmt: skip
_FIRST = {
    "container-title": "booktitle", "publisher": "publisher", "publisher-place": "location",
    "language": "langid",
}  # fmt: skip
"""The field for a word where several could have it."""
_NAMES = {key: name for name, key in reversed((NAMES | TEXTS | DATES).items())} | _FIRST
_IN_JOURNALS = {"article", "review", "periodical"}
_ESCAPES = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
})  # fmt: skip
_LIGATURE = pattern(r"(-(?=-)|'(?='))")
"""Signs of which LaTeX makes one with the next."""
_PARTICLES = {"dropping-particle", "non-dropping-particle"}
_OWN = {"id", "type", "citation-key"}


def write_bibtex(base: FactBase) -> str:
    """The sources as entries of BibLaTeX, in the order of the file."""
    return "\n".join(_entry(item_of(one, source)) for one, source in base.sources.items())


def left_out_of_bibtex(base: FactBase) -> list[Problem]:
    """What BibLaTeX has no word for, source by source."""
    problems = []
    for one, source in base.sources.items():
        item = item_of(one, source)
        if left := list(_left_out(item)):
            said = f'source "{one}": BibLaTeX has no field for {", ".join(left)}'
            place = base.place("sources", one)
            problems.append(Problem(place, said, "CSL-JSON has", severity=Severity.NOTE))
    return problems


def _left_out(item: Mapping[str, Any]) -> Iterator[str]:
    for key, given in item.items():
        if key not in _OWN and not _name_of(key, item):
            yield key
        elif key in NAMES.values() and any("static-ordering" in name for name in given):
            yield f"static-ordering of {key}"
        elif key in NAMES.values() and any(name.keys() >= _PARTICLES for name in given):
            yield f"dropping-particle of {key} as one of its own"


def _entry(item: Mapping[str, Any]) -> str:
    fields = dict(_fields(item))
    lines = "".join(f"  {name} = {{{given}}},\n" for name, given in fields.items())
    return f"@{_kind(item)}{{{item.get('citation-key', item['id'])},\n{lines}}}\n"


def _kind(item: Mapping[str, Any]) -> str:
    return _TYPES.get(item["type"], "misc")


def _fields(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if item["type"] in _SUBTYPES or (_kind(item) == "misc" and item["type"] != "document"):
        yield "entrysubtype", _SUBTYPES.get(item["type"], item["type"])
    if _has_prefix(item):
        yield "options", "useprefix=true"
    for key, given in item.items():
        if not (name := _name_of(key, item)):
            continue
        if key in NAMES.values():
            yield name, " and ".join(map(_name, given))
        elif key in DATES.values():
            yield name, in_edtf(given)
        else:
            said = given if name in VERBATIM else _escaped(given)
            yield name, said if key not in TITLES else _set_off(said)


def _name_of(key: str, item: Mapping[str, Any]) -> str:
    """The field for a word; "" where there is none, or import would read another word from it."""
    type_ = item["type"]
    if key in _OWN:
        return ""
    if key == "container-title" and _kind(item) in _IN_JOURNALS:
        return "journaltitle"
    if key == "authority":
        return "institution" if type_ in OF_AUTHORITIES else ""
    if key == "issue":
        return "number" if type_ in WITH_ISSUES else "issue"
    if key == "collection-number":
        return "number" if type_ in WITH_SERIES_NUMBERS else ""
    if key == "number" and type_ in {*WITH_ISSUES, *WITH_SERIES_NUMBERS}:
        return ""
    return _NAMES.get(key, "")


def _has_prefix(item: Mapping[str, Any]) -> bool:
    """Whether a particle belongs to the family name, as no form of a name in BibLaTeX says."""
    names = [name for key in NAMES.values() for name in item.get(key, ())]
    return any("non-dropping-particle" in name for name in names)


def _escaped(text: str) -> str:
    """The text with no sign that LaTeX would read, and no two that it would make one of."""
    return _LIGATURE.sub(r"\1{}", text.translate(_ESCAPES))


def _set_off(title: str) -> str:
    return title.replace("<i>", r"\emph{").replace("</i>", "}")


def _name(name: Mapping[str, Any]) -> str:
    parts = {key: _escaped(str(part)) for key, part in name.items()}
    if "literal" in parts:
        return f"{{{parts['literal']}}}"
    particle = " ".join(parts[key] for key in sorted(_PARTICLES) if key in parts)
    family = f"{particle} {{{parts['family']}}}" if particle else f"{{{parts['family']}}}"
    return ", ".join(filter(None, (family, parts.get("suffix"), parts.get("given", ""))))
