"""Values: what CSL-JSON says in a field, as facts.yaml has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from brief.facts.csl_dates import in_edtf
from brief.facts.dates import named_date
from brief.facts.titles import read_title
from brief.late import pattern
from brief.marked.characters import FORBIDDEN, drop_unseen

_TAGS = pattern(r"</?(?:i|b|em|strong|sub|sup|sc|nc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_EMPHASIS = pattern(r"<(/?)(?:i|em)>", re.IGNORECASE)
_UNSEEN = pattern("[\u202d\u202e\ufeff]")
"""They take no room, and no file of ours may hold them."""
_SPACES = pattern(" {2,}")
_LANGUAGE_TAG = pattern(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_PARTS = (
    "family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle",
    "static-ordering",
)  # fmt: skip
_FORMS = ("date-parts", "edtf", "raw", "literal")
"""In which a date may stand."""
_SUPPLIED = pattern(
    r"\[?(c\.|ca\.?|circa|about|approx\.?)?\s*([0-9A-Za-z -]*\d{4}(?:-\d\d){0,2})\s*(\??)\]?",
    re.IGNORECASE,
)
"""As a catalogue writes a date that no title page has: c. 1950, [1950?]."""
_YEARS = pattern(r"(\d{4})\s*[-\N{EN DASH}]\s*(\d{4})", re.ASCII)
SEASONS = {"spring": "1", "summer": "2", "autumn": "3", "fall": "3", "winter": "4"}
"""CSL's numbers of them."""
_OLD_NAMES = {
    "acadian": "fr", "american": "en-US", "australian": "en-AU", "british": "en-GB",
    "brazilian": "pt-BR", "canadian": "en-CA", "deutsch": "de", "español": "es",
    "francais": "fr", "français": "fr",
    "germanb": "de",
    "naustrian": "de-AT", "ngerman": "de", "swissgerman": "de-CH", "nswissgerman": "de-CH",
    "ukenglish": "en-GB", "usenglish": "en-US",
}  # fmt: skip
"""Names of languages that only BibLaTeX has."""


def text_of(value: object, *, kept: bool = False) -> str:
    """A text on one line, without the marks of typography that CSL allows, unless `kept`."""
    text = str(value)
    text = text if kept else _TAGS.sub("", text)
    if not text.isprintable():
        text = drop_unseen(_UNSEEN.sub("", text))  # as a fact base is read
        text = "".join(" " if _is_no_letter(sign) else sign for sign in text)
    return _SPACES.sub(" ", text).strip()


def _is_no_letter(sign: str) -> bool:
    if " " <= sign <= "~":
        return False
    return FORBIDDEN.match(sign) is not None or unicodedata.category(sign) in {
        "Cc",
        "Cs",
        "Cn",
        "Zl",
        "Zp",
    }


def title_of(value: object) -> str:
    """A title on one line, with the names in it that stand in italics, if these are in order."""
    text = _EMPHASIS.sub(lambda tag: f"<{tag[1]}i>", str(value))
    text = text_of(
        _TAGS.sub(lambda tag: tag[0] if tag[0] in {"<i>", "</i>"} else "", text), kept=True
    )
    try:
        read_title(text)
    except ValueError:
        return text_of(text)
    return text


def refused_in(value: object) -> str:
    """What no file of ours may hold, of the characters of a text; "" for nothing."""
    signs = FORBIDDEN.findall(re.sub(r"\s", " ", str(value)))
    return ", ".join(dict.fromkeys(f"U+{ord(sign):04X}" for sign in signs))


def marks_of(value: object) -> list[str]:
    """The tags of typography in a text: italics, small capitals."""
    return _TAGS.findall(str(value))


def names_of(value: object) -> tuple[list[dict[str, str]], list[str]]:
    """People and bodies, and what is wrong with them or lost of them."""
    names: list[dict[str, str]] = []
    told: list[str] = []
    for number, one in enumerate(value if isinstance(value, list) else [value], 1):
        given = {"literal": one} if isinstance(one, str) else one
        if isinstance(given, Mapping) and given.keys() == {"name"}:
            given = {"literal": given["name"]}  # as Crossref and older files name a body
        if not isinstance(given, Mapping):
            told.append(f"name {number} is neither a text nor a map")
            continue
        name, said = _name(given)
        told += [f"name {number} {text}" for text in said]
        if name:
            names.append(name)
    return names, told


def _name(given: Mapping[str, Any]) -> tuple[dict[str, str], list[str]]:
    told = []
    parts = {key: _part(given[key]) for key in _PARTS if key in given}
    parts = {key: part for key, part in parts.items() if part}
    if "literal" in parts and ("family" in parts or "given" in parts):
        told.append(f'is both a person and the body "{parts.pop("literal")}" (the person is taken)')
    if "given" in parts and "family" not in parts and "literal" not in parts:
        parts["literal"] = parts.pop("given")
    if not {"family", "literal"} & parts.keys():
        return {}, [*told, "has no family name and is no body"]
    if lost := [key for key in given if key not in _PARTS and given[key]]:
        told.append(f"has {', '.join(lost)}, which is not carried")
    return parts, told


def _part(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else ""
    return text_of(value)


_NONE = ("", "0", "00", 0, None)
"""What stands for a part of a date that is not known."""


def date_of(value: object) -> str:
    """The EDTF of a date; ValueError says in a plain sentence what is wrong."""
    if not isinstance(value, Mapping):
        return _loose(text_of(value))
    date = {key: part for key, part in value.items() if part not in ("", None, [])}
    literal = date.pop("literal", "")
    if literal and not date.keys() - {"circa"}:
        date["raw"] = literal
    date |= {key: _loose(text_of(date[key])) for key in ("raw", "edtf") if key in date}
    if "date-parts" in date:
        date["date-parts"] = _known_parts(date["date-parts"])
    if "season" in date:
        date["season"] = SEASONS.get(str(date["season"]).lower(), str(date["season"]))
    return _loose(in_edtf(date))


def beside_date(value: object) -> list[str]:
    """What a date says in one form that the form which is read does not: Easter, beside 2019-04."""
    forms = [key for key in _FORMS if value.get(key)] if isinstance(value, Mapping) else []
    if not isinstance(value, Mapping) or len(forms) < 2:  # noqa: PLR2004 - one, and what stands beside it
        return []
    read = date_of(value)
    lost = [one for one in forms if _alone(value, one) != read]
    return [one if one == "date-parts" else f'"{text_of(value[one])}"' for one in lost]


def _alone(value: Mapping[str, Any], form: str) -> str:
    others = set(_FORMS) - {form}
    try:
        return date_of({key: part for key, part in value.items() if key not in others})
    except ValueError:
        return ""


def _known_parts(given: object) -> object:
    """The parts of a date without those that are empty behind the others.

    So 2020 of ["2020", ""] and of [2020, 0, 0], as some write a year alone.
    """
    if not isinstance(given, list) or not all(isinstance(one, list) for one in given):
        return given
    ends = [
        next((n for n in range(len(one), 0, -1) if one[n - 1] not in _NONE), 0) for one in given
    ]
    known = [one[:end] for one, end in zip(given, ends, strict=True)]
    return known[:1] if given[1:] == [[0, 0, 0]] else known


def _loose(text: str) -> str:
    """A day with its hour is that day, July 1948 that month; what has no date says so."""
    if text.casefold().strip("[] ") in {"n.d.", "n. d.", "no date", "undated", "s.d."}:
        return "unknown"
    text = _supplied(text)
    return named_date(text) or re.sub(r"^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$", r"\1", text)


def _supplied(text: str) -> str:
    """A date that no title page has, as EDTF: about 1950, perhaps 1950; and from year to year."""
    if (years := _YEARS.fullmatch(text)) and years[1] < years[2]:
        return f"{years[1]}/{years[2]}"
    if not (form := _SUPPLIED.fullmatch(text)):
        return text
    about, date, doubt = form.groups()
    mark = "%" if about and doubt else "~" if about else doubt
    return f"{named_date(date) or date}{mark}" if mark or text.startswith("[") else text


def language_of(text: str) -> str:
    """The tag of a language that is given by tag or by its English name."""
    if named := _languages().get(text.casefold()):
        return named
    return text.replace("_", "-") if _LANGUAGE_TAG.fullmatch(text) else text


@cache
def _languages() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 - late, since few files name one by name

    names = Locale("en").languages.items()
    return {**{name.casefold(): tag.replace("_", "-") for tag, name in names}, **_OLD_NAMES}
