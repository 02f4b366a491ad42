"""BibLaTeX written: the sources of a fact base in the form that LaTeX and JabRef read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brief.exchange.bibtex_words import DATES, NAMES, OF_AUTHORITIES, TEXTS, VERBATIM
from brief.exchange.csl_out import item_of
from brief.facts import FactBase
from brief.facts.csl_dates import in_edtf
from brief.facts.titles import TITLES

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
_SUBTYPES = {"article-magazine": "magazine", "article-newspaper": "newspaper"}
_FIRST = {
    "container-title": "booktitle", "publisher": "publisher", "publisher-place": "location",
    "language": "langid", "issue": "number", "collection-number": "number",
}  # fmt: skip
"""The field for a word where several could have it."""
_IN_JOURNALS = {"article", "review", "periodical"}
_ESCAPES = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
})  # fmt: skip


def write_bibtex(base: FactBase) -> str:
    """The sources as entries of BibLaTeX, in the order of the file."""
    return "\n".join(_entry(item_of(one, source)) for one, source in base.sources.items())


def _entry(item: Mapping[str, Any]) -> str:
    kind = _TYPES.get(item["type"], "misc")
    fields = dict(_fields(item, kind))
    lines = "".join(f"  {name} = {{{given}}},\n" for name, given in fields.items())
    return f"@{kind}{{{item.get('citation-key', item['id'])},\n{lines}}}\n"


def _fields(item: Mapping[str, Any], kind: str) -> Iterator[tuple[str, str]]:
    names = {key: name for name, key in reversed((NAMES | TEXTS | DATES).items())} | _FIRST
    if item["type"] in _SUBTYPES or (kind == "misc" and item["type"] != "document"):
        yield "entrysubtype", _SUBTYPES.get(item["type"], item["type"])
    if _has_prefix(item):
        yield "options", "useprefix=true"
    for key, given in item.items():
        name = names.get(key, "")
        if key == "container-title" and kind in _IN_JOURNALS:
            name = "journaltitle"
        if key == "authority" and item["type"] in OF_AUTHORITIES:
            name = "institution"
        if not name or key in {"id", "type"}:
            continue
        if key in NAMES.values():
            yield name, " and ".join(map(_name, given))
        elif key in DATES.values():
            yield name, in_edtf(given)
        else:
            said = given if name in VERBATIM else given.translate(_ESCAPES)
            yield name, said if key not in TITLES else _set_off(said)


def _has_prefix(item: Mapping[str, Any]) -> bool:
    """Whether a particle belongs to the family name, as no form of a name in BibLaTeX says."""
    names = [name for key in NAMES.values() for name in item.get(key, ())]
    return any("non-dropping-particle" in name for name in names)


def _set_off(title: str) -> str:
    return title.replace("<i>", r"\emph{").replace("</i>", "}")


def _name(name: Mapping[str, Any]) -> str:
    parts = {key: str(part).translate(_ESCAPES) for key, part in name.items()}
    if "literal" in parts:
        return f"{{{parts['literal']}}}"
    particle = parts.get("dropping-particle") or parts.get("non-dropping-particle")
    family = f"{particle} {{{parts['family']}}}" if particle else f"{{{parts['family']}}}"
    return ", ".join(filter(None, (family, parts.get("suffix"), parts.get("given", ""))))
