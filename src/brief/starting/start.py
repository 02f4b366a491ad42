"""Start: what the first facts.yaml of a brief says: its countries, its language, its day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from string import Template

from brief.facts.countries import COUNTRIES
from brief.facts.nearest_country import named_country, suggest_country
from brief.late import dataclass
from brief.load.words import load_words
from brief.places import shipped_templates
from brief.problem import BriefError, Place, Problem
from brief.starting.scalar import scalar
from brief.words import nearest_tag, shipped
from brief.words.data import read_data

_TEXT = Path(__file__).parent / "facts.yaml.txt"
_FIRST_WORDS = Path(__file__).parent / "first_words.yaml"
_TWO = 2
_LONGEST = 80
"""Characters of a brief's id."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a new brief is on: countries by code, its language, the day it is."""

    parties: tuple[str, ...]
    language: str
    day: date

    def text(self) -> str:
        """Its facts.yaml, commented, which checks clean and builds at once."""
        words = load_words(self.language, (shipped_templates(),), Place("--language"))
        *others, last = (words.country(code) for code in self.parties)
        title = words("subject", countries=[one.the for one in others], last=last)
        first = {key: scalar(said) for key, said in _first_words(words.language).items()}
        return Template(_TEXT.read_text(encoding="utf-8")).substitute(
            id="-".join(map(_slug, self.parties))[:_LONGEST].rstrip("-"),
            title=scalar(title),
            parties=", ".join(self.parties),
            language=self.language,
            day=self.day.isoformat(),
            first_title=first.pop("title"),
            **first,
        )


def _first_words(language: str) -> dict[str, str]:
    """Titles of sections, and an example, in the language; in English where there are none."""
    known = read_data(_FIRST_WORDS)
    words: dict[str, str] = known[nearest_tag(language.partition("-")[0], known) or "en"]
    return words


def read_parties(given: Iterable[str]) -> tuple[str, ...]:
    """The codes of countries given by code or by name; BriefError with all that are none."""
    found = [(word, _code(word)) for text in given for word in _words(text)]
    problems = [_unknown(word) for word, code in found if not code]
    codes = [code for _, code in found if code]
    hint = "give two different ones or more: --parties KE JP"
    if not problems and len(codes) < _TWO:
        problems = [Problem(Place("--parties"), "a brief is about two countries or more", hint)]
    problems += [
        Problem(Place("--parties"), f"{code} stands twice", hint)
        for index, code in enumerate(codes)
        if code in codes[:index]
    ]
    if problems:
        raise BriefError(problems)
    return tuple(codes)


def is_country(word: str) -> bool:
    """Whether it is the code or the name of one, or several with commas."""
    return all(map(_code, _words(word)))


def _words(text: str) -> Iterator[str]:
    return filter(None, (word.strip() for word in text.split(",")))


def _code(word: str) -> str:
    return word.upper() if word.upper() in COUNTRIES else named_country(word)


def _unknown(word: str) -> Problem:
    hint = suggest_country(word) or "such as KE or Kenya"
    return Problem(Place("--parties"), f'"{word}" is not the code or name of a country', hint)


def _slug(code: str) -> str:
    plain = unicodedata.normalize(
        "NFKD", shipped().country(code).name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "-")
    ).encode("ascii", "ignore")
    return re.sub("[^a-z0-9]+", "-", plain.decode().lower()).strip("-")
