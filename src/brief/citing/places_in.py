"""Places in a source, as a style labels them: para. 8, pp. 3-5 with a dash, art. 3."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from brief.late import pattern
from brief.manner import IN_FULL, LABELS, PLACES, Manner
from brief.words.marks import range_dash

NO_BREAK = "\N{NO-BREAK SPACE}"
_PART = r"(?:[A-Za-z]?\d+[a-z]?|[ivxlcdm]+|[IVXLCDM]+)"
_RANGE = pattern(rf"(?<![\w-])({_PART})\s*[-\u2013]\s*({_PART})(?![\w-])")
_CLAUSES = pattern(r"(?<=\))\s*-\s*(?=\(|\d)")
"""The hyphen of 3(1)-(3)."""
_BEGINS = r"(?:\d|\(|[ivxlcdm]+\b|[IVXLCDM]+\b|[A-Z]{1,2}\b|[A-Z]-?\d|[a-z]\b)"
"""How the number of a place begins, so that a label before it is one."""
_NAMED = "|".join((*LABELS, *sorted(PLACES), *IN_FULL))
_JOINT = pattern(
    r"(\s*[,;]\s*(?:and\s+)?|(?<![-\u2013])\s+(?:(?:and|&|of|in|to)\s+)?)"
    rf"(?=(?i:{_NAMED})\.?\s+{_BEGINS})"
)
"""Between two places with labels of their own: p 12, n 3; vol 2 pp 4-6; s 4 of sch 2."""
_TO_LABEL = pattern(rf"(?<=\w)\s*[-\u2013]\s*(?i:{_NAMED})\.?\s+(?={_BEGINS})")
"""Before the label of a range said again: p 3 - p 5."""
_IN_FULL = pattern(rf"\b(?i:{'|'.join(IN_FULL)})\.?\s+(?={_BEGINS})")
"""Before a number the whole word of a label: chapter 7."""
_WORD = pattern(r"(?![ivxlcdm]+\b)[a-z]{2,}\b")
"""What no number is: note by the editor."""
_SAID = pattern(r"of|in|to")
"""Words between two places that say how they belong together, and stay."""
_SEVERAL = pattern(r"[\u2013,;&]|\band\b|\d ?ff\b")
_AND = pattern(r"(?<=[\w)]) and (?=[\d(])")
_HUNDRED = 100
LABELLED = {"chapter_number": "ch", "section": "sec"}
"""Particulars of a source that have a label where they are a bare number."""
_UNLABELLED = ("", "")
"""What a style sets for places that are numbers alone."""
DOUBLE_ISSUE = pattern(r"\d{1,3}\s*[-\u2013]\s*\d{1,3}")
"""3-4, as an issue of a periodical that is two; 2021-3 is one of a year."""
_PAGES_ELSEWHERE = frozenset({"S", "SS", "R", "RR", "F", "FF"})
"""Labels of other languages, in capitals: S. 12 is a page of a German book, and no section."""
_WHOLE = frozenset("annex appendix schedule table clause item part recital rule".split())  # noqa: SIM905 - a row
"""Labels that name a place without a number: the annex."""
_NUMBERED = pattern(r"\d+[A-Za-z]?")


def in_words(places: Iterable[str], manner: Manner) -> str:
    """Several places in one source: those of a kind under one label, in the order of numbers."""
    read = [_read(place, manner) for place in dict.fromkeys(places) if place]
    labels = list(dict.fromkeys(label for label, _, _ in read))
    labels.sort(key=lambda label: manner.locators.get(label) != _UNLABELLED)  # 4, paras 3, 12
    read.sort(key=lambda one: (labels.index(one[0]), _numbers(one[1])))
    said = [
        _say(label, ", ".join(at for _, at, _ in alike), within, manner)
        for (label, within), alike in groupby(read, key=lambda one: (one[0], one[2]))
    ]
    return ", ".join(said)


def labelled(key: str, said: str, manner: Manner) -> str:
    """A chapter or a section of laws: ch. 19 for 19, and c 48 as it stands."""
    return in_words((f"{LABELLED[key]} {said}",), manner) if _NUMBERED.fullmatch(said) else said


def close_ranges(text: str, manner: Manner, *, pages: bool = False, start: bool = False) -> str:
    """Each range of numbers with the dash of its language, closed up, cut where the style cuts it.

    Of `pages`, 101-8 is known to mean 101-108; elsewhere it may be a number of its own. With
    `start` it is where each begins alone.
    """
    dash = range_dash(manner.language)

    def close(found: re.Match[str]) -> str:
        first, last = found[1], found[2]
        if {first.isdecimal(), last.isdecimal()} == {True, False} and f"{first}{last}".isupper():
            return found[0]  # page 123 of part I
        if first.isdecimal() and last.isdecimal():
            last = _whole(first, last) if pages else last
            last = _cut(first, last) if manner.ranges == "short" else last
        return first if start else f"{first}{dash}{last}"

    return _CLAUSES.sub(dash, _RANGE.sub(close, text))


def _read(place: str, manner: Manner) -> tuple[str, str, tuple[str, ...]]:
    """The label, as it stands where it is not known, what it labels, and places within that.

    Of the places within, each stands behind what joins it to the one before.
    """
    first, *within = _JOINT.split(_TO_LABEL.sub("-", " ".join(place.split())))
    if not first:
        first, within = place, []
    return (*_part(first, manner), tuple(within))


def _part(place: str, manner: Manner) -> tuple[str, str]:
    label, _, at = place.partition(" ")
    bare = label.removesuffix(".")
    if at and not manner.language.startswith("en") and _IN_FULL.match(place):
        bare = IN_FULL[bare.lower()]  # in English a label is printed as it is typed
    known = LABELS.get(bare if bare in _PAGES_ELSEWHERE else bare.lower())
    own = known if known in manner.locators else bare.lower()
    if own in manner.locators:
        label = own
    if not at:  # the preamble has no number
        one = manner.locators.get(own, _UNLABELLED)[0]
        alone = own in PLACES or stands_alone(bare, one, manner.language)
        return (label, "") if alone else ("", place)
    return (label, at) if not _WORD.match(at) else ("", place)


def without_labels(place: str) -> str:
    """The place without the whole words of labels that are printed in another language."""
    return _IN_FULL.sub("", place)


def stands_alone(typed: str, label: str, language: str) -> bool:
    """Whether a label of English is printed as the whole word that it is in another language."""
    whole = label and not label.endswith(".") and not language.lower().startswith("en")
    return bool(whole) and typed.lower() in _WHOLE


def _say(label: str, at: str, within: tuple[str, ...], manner: Manner) -> str:
    said = _label(label, close_ranges(at, manner, pages=label == "p"), manner)
    alone = label == "vol" or not label or manner.locators.get(label) == _UNLABELLED
    for joint, place in zip(within[::2], within[1::2], strict=True):
        own, number = _part(place, manner)
        # A number alone would be read as one more of the places before it: para 3, p 4.
        bare = not alone and manner.locators.get(own) == _UNLABELLED
        number = close_ranges(number, manner, pages=own == "p")
        said += _joined(joint) + (f"{own} {number}" if bare else _label(own, number, manner))
    return said


def _joined(joint: str) -> str:
    """What stands between two places: a comma, but for a semicolon or a word that was typed."""
    word = joint.strip()
    return f" {word} " if _SAID.fullmatch(word) else "; " if word[:1] == ";" else ", "


def _label(label: str, at: str, manner: Manner) -> str:
    if label not in manner.locators:
        return f"{label} {at}".strip()
    one, several = manner.locators[label]
    ranged = range_dash(manner.language) == "-" and _RANGE.search(at)
    said = several if ranged or _SEVERAL.search(at) else one
    if not manner.language.startswith("en"):  # places are typed in English
        at = _AND.sub(manner.names.two, at)
    return f"{said}{NO_BREAK}{at}" if said and at else said or at


def _numbers(place: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]{1,18}", place)]


def _whole(first: str, last: str) -> str:
    """The end of a range that was cut as libraries cut it: 108 in 101-8."""
    whole = f"{first[: len(first) - len(last)]}{last}"
    return whole if int(first) >= _HUNDRED and int(last) < int(first) < int(whole) else last


def _cut(first: str, last: str) -> str:
    """The end of a range as Chicago 17, 9.61 has it: 107 to 8, 321 to 28, 1496 to 500."""
    if len(first) != len(last) or int(first) < _HUNDRED or int(first) % _HUNDRED == 0:
        return last
    same = next((n for n, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), 0)
    keep = 1 if int(first) % _HUNDRED < 10 else 2  # noqa: PLR2004 - 101 to 109 change the last alone
    return last[min(same, len(last) - keep) :]
