"""Figures: the number in the fact base that makes a sentence read as a colleague wants it.

Several might, so each is tried: the base is read with it and the fact put into words. Certain is
the one number with which the fact reads as is wanted, word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from math import prod
from pathlib import Path

from brief.facts import FactBase
from brief.late import pattern
from brief.load import read_facts
from brief.load.groups import path_in_groups
from brief.load.includes import gather, instead
from brief.marked import lines_with_ends, parse_marked, plain_ends
from brief.model import Inline, Text, plain_text
from brief.places import template_folders
from brief.problem import BriefError
from brief.reviewing.passages import tidy
from brief.template.words import bare_words

_BETWEEN = "' \N{RIGHT SINGLE QUOTATION MARK}"
"""What may stand between the thousands of a number in print."""
_NUMBER = pattern(rf"\d[\d.,{_BETWEEN}]*")
_WORD = pattern(r"[^\W\d_]+")
_VALUE = pattern(r"\d+(?:\.\d+)?")
_MOST = 256
"""Ways to print a fact that are looked at."""
_SCALES = (1, 10**3, 10**6, 10**9, 10**12)
"""By which a number in print may be less than that in the fact base."""


def readings(base: FactBase, fact: str) -> list[str]:
    """The words of a fact in each way that a brief may print them; none where none can.

    A person is named whole or by surname, with the post or without it. As many ways stand in one
    order whatever the figures are.
    """
    try:
        words = bare_words(base, fact)
    except BriefError:
        return []
    ways = [_ways(each) for each in words]
    if prod(map(len, ways)) > _MOST:
        return [tidy(plain_text(words))]
    return [tidy("".join(said)) for said in product(*ways)]


def _ways(inline: Inline) -> tuple[str, ...]:
    if not isinstance(inline, Text) or not inline.named:
        return (plain_text((inline,)),)
    names = (inline.text, inline.later or inline.text)
    return tuple(f"{name}{post}" for name in names for post in dict.fromkeys(("", inline.post)))


def with_figure(base: FactBase, path: Path, text: str, fact: str, words: tuple[str, str]) -> str:
    """The file's text with the one figure of the fact changed so that it reads so; or "".

    The words are those that were printed and those that are wanted.
    """
    was, now = words
    printed = [at for at, said in enumerate(readings(base, fact)) if said == was]
    found: dict[tuple[str, Decimal], str] = {}
    for name in base.facts[fact].figures:
        begin, end = _value_in(text, path, fact, name)
        for value in (*_candidates(now), *_counted(base, now)) if end else ():
            changed = f"{text[:begin]}{value}{text[end:]}"
            key = (name, Decimal(value))
            if key in found:
                continue
            anew = _read_with(base, path, changed, fact)
            if anew and any(anew[at] == now for at in printed):
                found[key] = changed
    return next(iter(found.values())) if len(found) == 1 else ""


def _value_in(text: str, path: Path, fact: str, name: str) -> tuple[int, int]:
    """Where the number of a figure begins and ends in this file; 0 and 0 if it is no plain one."""
    marked = parse_marked(plain_ends(text), str(path))
    said: object = marked.data
    facts = marked.data.get("facts") if isinstance(marked.data, dict) else None
    keys = ("facts", *path_in_groups(facts, fact), "figures", name, "value")
    for key in keys:
        said = said.get(key) if isinstance(said, dict) else None
    if not isinstance(said, str) or not _VALUE.fullmatch(said.lstrip("-")):
        return 0, 0
    place = marked.spot.place(str(path), keys)
    mark, lines = lines_with_ends(text)
    begin = sum(map(len, (mark, *lines[: place.line - 1]))) + place.column - 1
    end = begin + len(said)
    return (begin, end) if text[begin:end] == said else (0, 0)


def _candidates(now: str) -> Iterator[str]:
    """Each number in the words as a fact base may have it, whatever its signs mean."""
    for found in _NUMBER.findall(now):
        bare = re.sub(rf"[{_BETWEEN}]", "", found).strip(".,")
        for plain in dict.fromkeys(
            (bare.replace(",", ""), bare.replace(".", "").replace(",", "."))
        ):
            if _VALUE.fullmatch(plain):
                scaled = (format(Decimal(plain) * scale, "f") for scale in _SCALES[1:])
                yield from (plain, f"-{plain}", *scaled)


def _counted(base: FactBase, now: str) -> Iterator[str]:
    """Each number that stands as a word, where the language prints small ones so."""
    said = {word.casefold() for word in _WORD.findall(now)}
    yield from (str(n) for n, word in enumerate(base.words.list("counts")) if word in said)


def _read_with(base: FactBase, path: Path, text: str, fact: str) -> list[str]:
    """What the fact may read with that text of a file, in the language of the brief."""
    main = Path(base.file)
    try:
        marked = gather(main, instead(path, text))
        anew = read_facts(marked, template_folders(main), base.brief.language)
    except BriefError:
        return []
    return readings(anew, fact) if fact in anew.facts else []
