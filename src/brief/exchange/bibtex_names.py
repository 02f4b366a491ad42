"""Names as BibTeX writes them; what stands whole in braces is a body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.exchange.bodies import is_of_body
from brief.exchange.latex import plain_text
from brief.late import pattern

_AND = pattern(r"(?:^|\s+)and(?:\s+and)*(?:\s+|$)", re.IGNORECASE)
"""Names that are left out between two of them, or at an end, are none."""
_EXTENDED = pattern(r"\s*(family|given|prefix|suffix|useprefix)(?:-i)?\s*=\s*(.*)", re.DOTALL)
_PARTS = {"family": "family", "given": "given", "suffix": "suffix"}
_WITH_SUFFIX = 3


def read_names(text: str, *, useprefix: bool = False) -> tuple[list[dict[str, str]], bool]:
    """The names, and whether the list ends in "and others"."""
    parts = [part.strip() for part in _split(text, _AND)]
    names = [_name(part, useprefix) for part in parts if part and part != "others"]
    return names, "others" in parts


def _name(text: str, useprefix: bool) -> dict[str, str]:  # noqa: FBT001 - an option of the entry
    if _is_braced(text):
        return {"literal": plain_text(text)}
    parts = [part.strip() for part in _split(text, re.compile(","))]
    if len(parts) > 1 and _EXTENDED.fullmatch(parts[0]):
        return _extended(parts, useprefix)
    if len(parts) > 1 and is_of_body(plain_text(parts[0])):
        return {"literal": plain_text(text)}
    words = _words(parts[0])
    if len(parts) == 1:
        if len(words) == 1:
            return {"literal": plain_text(text)}
        first = next((at for at, word in enumerate(words[:-1]) if _is_particle(word)), None)
        at = len(words) - 1 if first is None else first
        return _made(words[at:], " ".join(words[:at]), "", useprefix)
    suffix = parts[1] if len(parts) >= _WITH_SUFFIX else ""
    return _made(words, parts[-1], suffix, useprefix)


def _made(family: list[str], given: str, suffix: str, useprefix: bool) -> dict[str, str]:  # noqa: FBT001 - the same
    count = 0
    while count < len(family) - 1 and _is_particle(family[count]):
        count += 1
    particle = "non-dropping-particle" if useprefix else "dropping-particle"
    name = {
        "family": " ".join(family[count:]),
        "given": given,
        particle: " ".join(family[:count]),
        "suffix": suffix,
    }
    return {key: text for key, part in name.items() if (text := plain_text(part))}


def _extended(parts: list[str], useprefix: bool) -> dict[str, str]:  # noqa: FBT001 - the same
    """BibLaTeX's `family=…, given=…`."""
    found = {form[1]: form[2] for part in parts if (form := _EXTENDED.fullmatch(part))}
    useprefix = found.get("useprefix", str(useprefix)).lower() == "true"
    name = {_PARTS[key]: plain_text(part) for key, part in found.items() if key in _PARTS}
    if "prefix" in found:
        key = "non-dropping-particle" if useprefix else "dropping-particle"
        name[key] = plain_text(found["prefix"])
    return name


def _is_particle(word: str) -> bool:
    return plain_text(word)[:1].islower() and not word.startswith("{")


def _is_braced(text: str) -> bool:
    """Whether one pair of braces holds all of it."""
    if not (text.startswith("{") and text.endswith("}")):
        return False
    depths = list(_depths(text))
    return all(depth > 0 for depth in depths[:-1])


def _depths(text: str) -> Iterator[int]:
    depth = 0
    for at, sign in enumerate(text):
        if sign in "{}" and text[at - 1 : at] != "\\":
            depth += 1 if sign == "{" else -1
        yield depth


def _words(text: str) -> list[str]:
    return [word for word in _split(text, re.compile(r"[\s~]+")) if word]


def _split(text: str, mark: re.Pattern[str]) -> list[str]:
    """The parts between marks that stand in no braces."""
    if "{" not in text:
        return mark.split(text)
    depths = list(_depths(text))
    parts, start = [], 0
    for found in mark.finditer(text):
        if depths[found.start()] == 0:
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]
