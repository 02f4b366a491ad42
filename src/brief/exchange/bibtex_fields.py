"""BibTeX fields: an entry in CSL's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, get_args

from brief.exchange.bibtex_address import take_address
from brief.exchange.bibtex_names import read_names
from brief.exchange.bibtex_words import (
    DATES,
    GENRES,
    NAMES,
    NOT_INHERITED,
    OF_AUTHORITIES,
    PARENTAL,
    SUBTYPES,
    TEXTS,
    TYPES,
    VERBATIM,
    WITH_ISSUES,
    WITH_SERIES_NUMBERS,
)
from brief.exchange.latex import date_text, lost_in, plain_text, verbatim
from brief.exchange.values import SEASONS
from brief.facts.sources import SourceType
from brief.facts.titles import TITLES
from brief.late import pattern

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SUBTITLED = {"subtitle": "title", "booksubtitle": "booktitle", "journalsubtitle": "journaltitle"}
_STRUCTURE = {"crossref", "xdata", "options", "entrysubtype", "year", "month", "day"}
_EMPHASIS = pattern(r"\\(?:emph|textit|mkbibemph)\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_MONTH = pattern(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\W+)?([A-Za-z]{3})[a-z]*\.?(?:\W+(\d{1,2})(?:st|nd|rd|th)?)?"
)
"""July, and its day, which some write beside it: 30 July, July 30th."""
_UNPUBLISHED = {"in press", "forthcoming", "to appear", "accepted", "submitted", "in preparation"}
"""What many write for the year of a work that has not come out."""
_DEEPEST = 5
"""Works within works; a file can name itself."""
_Fields = Mapping[str, tuple[str, int]]


def item_of(
    kind: str, own: _Fields, by_key: Mapping[str, _Fields]
) -> tuple[dict[str, Any], list[str], dict[str, str]]:
    """The item, the fields that CSL has no word for, and the field that each word came from."""
    fields = _inherited(own, by_key)
    subtype = plain_text(fields.get("entrysubtype", ""))
    own_type = (
        subtype if kind in {"misc", "inreference"} and subtype in get_args(SourceType) else ""
    )
    type_ = SUBTYPES.get(subtype) or own_type or TYPES.get(kind, kind)
    item: dict[str, Any] = {"type": type_}
    sources: dict[str, str] = {}
    left = [] if subtype in {"", own_type, *SUBTYPES} else ["entrysubtype"]
    prefixed = "useprefix=true" in fields.get("options", "").replace(" ", "")
    for name, raw in fields.items():
        if name in _STRUCTURE or name in _SUBTITLED or not raw.strip():
            continue
        key = "" if name == "eid" and fields.get("pages", "").strip() else _key(name, type_)
        if not key or key in item or (name == "language" and "langid" in fields):
            left.append(name)
            continue
        sources[key] = name
        if name in NAMES:
            read = f"{{{raw}}}" if name == "author" and raw.strip() in _bodies(fields) else raw
            item[key], others = read_names(read, useprefix=prefixed)
            left += [f'"and others" of {name}'] * others
        else:
            item[key] = _text(name, raw, fields)
        left += lost_in(_emphasised(name, raw), name) if name not in VERBATIM else []
    left += [one for one, title in _SUBTITLED.items() if one in fields and title not in fields]
    left += take_address(fields, item, sources)
    left += _date(fields, item, sources)
    if item.get("genre") in GENRES:
        item["genre"] = GENRES[item["genre"]]
    elif kind in GENRES and kind != "techreport":
        item.setdefault("genre", GENRES[kind])
    return item, left, sources


def _inherited(own: _Fields, by_key: Mapping[str, _Fields], depth: int = 0) -> dict[str, str]:
    """The fields of an entry, with those of the works that it names and that it has not itself."""
    fields = {name: given for name, (given, _) in own.items()}
    for link in ("xdata", "crossref"):
        for key in filter(None, (one.strip() for one in fields.get(link, "").split(","))):
            if key not in by_key or depth > _DEEPEST:
                continue
            for name, given in _inherited(by_key[key], by_key, depth + 1).items():
                called = PARENTAL.get(name, name) if link == "crossref" else name
                if name not in NOT_INHERITED and not (called == "bookauthor" and "author" in own):
                    fields.setdefault(called, given)
    return fields


def _bodies(fields: Mapping[str, str]) -> set[str]:
    """Who publishes it: an author of the same name, which lacks its braces, is no person."""
    return {fields.get(one, "").strip() for one in ("institution", "organization", "publisher")}


def _key(name: str, type_: str) -> str:
    if name == "number" and type_ in WITH_ISSUES:
        return "issue"
    if name == "number" and type_ in WITH_SERIES_NUMBERS:
        return "collection-number"
    if name == "institution" and type_ in OF_AUTHORITIES:
        return "authority"
    return NAMES.get(name) or DATES.get(name) or TEXTS.get(name, "")


def _text(name: str, raw: str, fields: Mapping[str, str]) -> str:
    if name in VERBATIM:
        return verbatim(raw)
    if name in DATES:
        return date_text(raw)
    text = plain_text(_emphasised(name, raw))
    if name == "pages":
        return re.sub("\\s*[\N{EN DASH}\N{EM DASH}]+\\s*", "-", text)
    sub = next((one for one, title in _SUBTITLED.items() if title == name), "")
    if sub and fields.get(sub, "").strip():
        return f"{text}: {plain_text(fields[sub])}"
    return text


def _emphasised(name: str, raw: str) -> str:
    """Emphasis as a title has it; other fields have none."""
    return _EMPHASIS.sub(r"<i>\1</i>", raw) if TEXTS.get(name) in TITLES else raw


def _date(fields: Mapping[str, str], item: dict[str, Any], sources: dict[str, str]) -> list[str]:
    """`year`, `month` and `day`, where there is no `date`; what of them is left is none."""
    if "issued" in item or not fields.get("year", "").strip():
        return []
    written = [date_text(fields.get(name, "")) for name in ("year", "month", "day")]
    year, month, day = (one.rstrip("?~%") for one in written)
    doubt = next((one[len(one.rstrip("?~%")) :] for one in written if one[-1:] in set("?~%")), "")
    if year.lower() in _UNPUBLISHED and "status" not in item:
        item["status"], sources["status"] = year, "year"
        return [one for one in ("month", "day") if fields.get(one, "").strip()]
    sources["issued"] = "year"
    if month.lower() in SEASONS:
        month, day = f"2{SEASONS[month.lower()]}", ""
    if (named := _MONTH.fullmatch(month)) and named[2].lower() in MONTHS:
        month = str(MONTHS.index(named[2].lower()) + 1)
        day = day or named[1] or named[3] or ""
    left = [] if not month or month.isdecimal() else ["month"]
    parts = (year, "" if left else month, "" if left else day)
    item["issued"] = "-".join(part.zfill(2) for part in parts if part) + doubt
    return left
