"""RIS read: the form in which databases and older reference managers hand sources on."""

from __future__ import annotations

import re
from typing import Any

from brief.exchange.bodies import is_of_body
from brief.exchange.entry import Entry, Library, Lines
from brief.exchange.needing import needing
from brief.exchange.ris_lines import entries_of
from brief.exchange.ris_words import (
    ADDRESSED,
    DATES,
    NAMES,
    NUMBERED,
    OF_BODIES,
    OF_PAPERS,
    TEXTS,
    TYPES,
)
from brief.exchange.values import SEASONS, date_of
from brief.facts.dates import named_date, parse_date
from brief.late import pattern
from brief.problem import Place

_DATE = pattern(r"(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?[/-]*(.*)")
_APART = pattern(r"[\s,/-]+")
_ADDRESSES = pattern(r"\s*;\s*(?=https?://)")
"""Between two of them; a semicolon alone may be part of one."""
_BOOK = pattern(r"(?:97[89][- ]?)?(?:\d[- ]?){7,9}[\dXx](?:\s*\(.*\))?")
"""The number of a book or a series."""
_OTHERS = pattern(r"\W*(?:et\W+al|al\W+et|others)\W*", re.IGNORECASE)
_SUFFIXED = 2
_IGNORED = {"TY", "ER", "ID"}
_SERIAL = {"JOUR", "EJOUR", "JFULL", "MGZN", "NEWS"}


def read_ris(text: str, file: str) -> Library:
    """The entries, each from its TY to its ER."""
    rispy = needing("rispy", "RIS", file)
    from rispy.config import TAG_KEY_MAPPING  # noqa: PLC0415 - an extra, see above

    library, places = Library(), Lines(text, file)
    tags = {key: tag for tag, key in TAG_KEY_MAPPING.items()}
    listed = [*set(TAG_KEY_MAPPING) - {"TY", "ER"}]
    for lines in entries_of(text, places, library):
        whole = "\n".join(line.written() for line in lines)
        for one in rispy.loads(whole, list_tags=listed, delimiter_tags_mapping={}):
            fields = {tags.get(key, key): given for key, given in one.items() if key in tags}
            unknown = [str(tag or "text without a tag") for tag in one.get("unknown_tag", {})]
            fields.pop("UK", None)
            at = {line.tag: places.place(line.at) for line in reversed(lines)}
            library.entries.append(_entry(fields, unknown, at, at["TY"]))
    return library


def _entry(
    fields: dict[str, Any], unknown: list[str], places: dict[str, Place], start: Place
) -> Entry:
    kind = str(fields.get("TY", "")).upper()
    item: dict[str, Any] = {"type": _type(kind, fields)}
    at: dict[str, str] = {"type": "TY"}
    left = [*unknown, *_complete_day(fields), *_unread_day(fields)]
    for tag, given in sorted(fields.items(), key=_exactest_first):
        values = [str(one).strip() for one in (given if isinstance(given, list) else [given])]
        values = _ADDRESSES.split(values[0]) + values[1:] if tag == "UR" else values
        key = _key(tag, kind, item, values[0])
        if tag in _IGNORED or tag == "EP" or not any(values):
            continue
        if DATES.get(tag) == "issued" and values[0][:4] == str(item.get("issued"))[:4]:
            continue
        if not key:
            left.append(tag)
            continue
        at.setdefault(key, tag)
        if key in {"recipient", *NAMES.values()}:
            named = [one for one in values if not _OTHERS.fullmatch(one)]
            left += [f'"{one}" of {tag}' for one in values if one not in named]
            item[key] = [*item.get(key, ()), *map(_name, named)]
        else:
            item[key] = _date(values[0], tag, left) if key in DATES.values() else values[0]
            left += [f"a second {tag}"] * (len(values) > 1)
    _close_pages(fields, item, left)
    return Entry(
        str((fields.get("ID") or [""])[0]),
        item,
        lambda key: places.get(at.get(key, key), start),
        tuple(left),
    )


def _complete_day(fields: dict[str, Any]) -> list[str]:
    """A DA that is a day or month alone takes the year from PY; what is neither is left."""
    day = str((fields.get("DA") or [""])[0]).strip(" /")
    year = str((fields.get("PY") or fields.get("Y1") or [""])[0]).strip()[:4]
    if not day or not year.isdecimal() or re.search(r"\d{4}", day):
        return []
    named = named_date(f"{day} {year}")
    fields["DA"] = [named]
    return [] if named else ["DA"]


def _unread_day(fields: dict[str, Any]) -> list[str]:
    """A DA that is no date gives way to a PY that is one, and is told."""
    day, year = (str((fields.get(tag) or [""])[0]).strip() for tag in ("DA", "PY"))
    year = year or str((fields.get("Y1") or [""])[0]).strip()
    if not day or not year or _is_date(day) or not _is_date(year):
        return []
    del fields["DA"]
    return [f'"{day}" of DA']


def _is_date(text: str) -> bool:
    try:
        parse_date(date_of(_date(text, "", [])))
    except ValueError:
        return False
    return True


def _type(kind: str, fields: dict[str, Any]) -> str:
    """CSL's word for a type; proceedings as a whole are a book."""
    whole = kind == "CONF" and not OF_PAPERS & fields.keys()
    return "book" if whole else TYPES.get(kind, kind)


def _exactest_first(field: tuple[str, object]) -> bool:
    """DA is a day where PY is its year alone; JO may be short for JF and T2, PB is a court."""
    return field[0] not in {"DA", "JF", "T2", "PB"}


def _key(tag: str, kind: str, item: dict[str, Any], said: str) -> str:
    """CSL's word for a tag; "" for none, and where another tag has said it."""
    if tag == "A2" and kind in OF_BODIES:
        return "" if "authority" in item else "authority"
    if tag == "A2" and kind in ADDRESSED:
        return "recipient"
    if tag in NAMES:
        return "editor" if tag in {"A2", "ED"} and "author" in item else NAMES[tag]
    if kind in NUMBERED and (tag == "M1" or (tag == "SN" and not _BOOK.fullmatch(said))):
        return "" if "number" in item else "number"
    if tag == "SN":
        return "ISSN" if kind in _SERIAL else "ISBN"
    if tag == "PB" and kind == "CASE" and "authority" not in item:
        return "authority"
    key = DATES.get(tag) or TEXTS.get(tag, "")
    if tag == "JO" and item.get("container-title", said) != said:
        key = "container-title-short"
    if key == "collection-title" and kind in _SERIAL:
        key = ""
    return "" if key in item else key


def _close_pages(fields: dict[str, Any], item: dict[str, Any], left: list[str]) -> None:
    last = str((fields.get("EP") or [""])[0]).strip()
    if last and "page" not in item:
        left.append("EP")
    elif last and last.startswith(f"{item['page']}-"):
        item["page"] = last
    elif last and last != item["page"] and "-" not in item["page"]:
        item["page"] = f"{item['page']}-{last}"


def _name(text: str) -> dict[str, str]:
    """Family, given, suffix; without a comma it is a body, and in the braces of BibTeX too."""
    if text.strip()[:1] == "{" and text.strip()[-1:] == "}":
        return {"literal": text.strip(" {}")}
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 1 or not all(parts[:2]) or is_of_body(parts[0]):
        return {"literal": text.strip(" ,")}
    name = {"family": parts[0], "given": parts[1]}
    return {**name, "suffix": ", ".join(parts[2:])} if len(parts) > _SUFFIXED else name


def _date(text: str, tag: str, left: list[str]) -> str:
    """`2019/03/02/` and `2019///Spring` as EDTF; what else stands behind a year is told."""
    form = _DATE.fullmatch(text.strip())
    if form and (named := named_date(f"{_APART.sub(' ', form[4]).strip()} {form[1]}")):
        return named  # 2024 May 3, 2024/May/03
    if not form or (form[4] and "/" not in text):
        return text
    if not form[2] and (season := SEASONS.get(form[4].strip().lower())):
        return f"{form[1]}-2{season}"
    if form[4]:
        left.append(f'"{form[4].strip()}" of {tag}')
    return "-".join([form[1], *(f"{int(part):02}" for part in form.groups()[1:3] if part)])
