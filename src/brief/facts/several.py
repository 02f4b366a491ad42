"""Several people in one text, as libraries and word processors write them in a row."""

from __future__ import annotations

from brief.late import pattern

_WORD = r"[^\W\d_a-z][\w'\u2019.-]*"
_COMPANY = r"(?:Ltd|Limited|Inc|LLC|LLP|PLC|Plc|Corp|Co|Company|GmbH|AG|SA|NV|BV|SE|Oy|AB|AS)\.?"
_FAMILY = rf"(?:[a-z]{{2,3}} ){{0,2}}(?:[dl]['\u2019])?{_WORD}(?: {_WORD})?"
_TURNED = pattern(rf"({_FAMILY}), (?!{_COMPANY}$)({_WORD}(?: {_WORD}){{0,2}})")
"""Two names with a comma between, as libraries turn a person's; no company's legal form."""
_INITIALS = pattern(rf"((?:[^\W\d_]\.[ -]?)+)({_FAMILY})")
"""L. Zammit, J.-P. Roy."""
_BARE = pattern(rf"({_WORD}) ([^\W\d_a-z]{{1,2}})")
"""Borg A, as journals of medicine have it."""
_JOINT = pattern(r"\s*[;/]\s*(?:(?:and|&)\s+)?|,?\s+(?:and|und|et|y|e|и|и др|with|&)\s+")
_OTHERS = pattern(r",?\s*(?:;\s*)?(?:et al|and others|u\. ?a|y otros|et autres|и др)\.?$")


def person_turned(text: str) -> str:
    """`Borg, Ann` as a map, {family: Borg, given: Ann}; "" for a text of another form."""
    turned = _TURNED.fullmatch(text)
    return _map(*turned.groups()) if turned else ""


def people_listed(text: str) -> list[str]:
    """Each of several people in one text as such a map; none where it may name a body."""
    row, others = _OTHERS.subn("", text)
    bare = [_BARE.fullmatch(part) for part in row.split(", ")]
    if all(bare) and len(bare) > 1:
        return [_map(one[1], ". ".join((*one[2], "")).strip()) for one in bare if one]
    pieces = [piece for piece in _JOINT.split(row) if piece]
    first, *rest = pieces or [""]
    found = [_pairs(first), *(_pairs(piece) or _by_initials(piece) for piece in rest)]
    people = [person for people in found for person in people]
    return people if all(found) and (len(people) > 1 or others) else []


def _pairs(piece: str) -> list[str]:
    """Borg, Ann, Zammit, Leo: family and given name by turns."""
    parts = piece.split(", ")
    pairs = [", ".join(parts[at : at + 2]) for at in range(0, len(parts), 2)]
    people = [person_turned(pair) for pair in pairs]
    return people if all(people) else []


def _by_initials(piece: str) -> list[str]:
    found = _INITIALS.fullmatch(piece)
    return [_map(found[2], found[1].strip())] if found else []


def _map(family: str, given: str) -> str:
    return f"{{family: {family}, given: {given}}}"
