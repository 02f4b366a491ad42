"""What of a citation style is a matter of language: words, labels, marks, and what joins names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from brief.manner import LABELS, PLAIN
from brief.words import FixedWords

_OF_LANGUAGE = frozenset(
    {"words", "locators", "ordinals", "first_ordinal", "quotes", "points", "join"}
)
_OF_LANGUAGE_IN_NAMES = frozenset(
    {"two", "two_listed", "between", "last", "others", "others_listed", "comma"}
)


def in_language(layers: Iterable[dict[str, Any]], words: FixedWords) -> dict[str, Any]:
    """The settings of styles, each over those of its base, maps key by key, for a brief's language.

    A style in another language than the brief keeps its order and its forms; its words and marks
    give way to those of the file of words.
    """
    made = _english() if _base(words.language) == "en" else _own(words)
    language = PLAIN.language
    for layer in layers:
        language = layer.get("language", language)
        same = _base(language) == _base(words.language)
        for key, value in (layer if same else _neutral(layer)).items():
            made[key] = {**made.get(key, {}), **value} if isinstance(value, dict) else value
    return {**made, "language": words.language}


def _base(language: str) -> str:
    return language.lower().partition("-")[0]


def _english() -> dict[str, Any]:
    return {"locators": dict(PLAIN.locators)}


def _own(words: FixedWords) -> dict[str, Any]:
    """What the file of a language says of citations."""
    marks, labels = words.group("citation-marks"), words.group("locators")
    named = {key: marks[key] for key in ("two", "between", "last", "others") if key in marks}
    if named:
        named |= {"two_listed": named["two"], "comma": named["between"]}
    told = {key: (said, _of_several(key, said, labels)) for key, said in labels.items()}
    told |= {place: (said, said) for place, said in words.group("places").items()}
    made: dict[str, Any] = {"names": named, "locators": told}
    made |= {key: marks[key] for key in ("join", "stop") if key in marks}
    made |= {
        "ordinals": (marks.get("ordinal", ""),),
        "first_ordinal": marks.get("ordinal-first", ""),
    }
    return {**made, "points": "outside"}


def _of_several(kind: str, said: str, labels: Mapping[str, str]) -> str:
    """The label for several places, where the language's file has one of its own: `pp`, `arts`."""
    several = (own for label, own in labels.items() if LABELS.get(label) == kind != label)
    return next(several, said)


def _neutral(layer: dict[str, Any]) -> dict[str, Any]:
    """What holds in every language; a style that sets no stop sets none in any."""
    kept = {key: value for key, value in layer.items() if key not in _OF_LANGUAGE}
    if kept.get("stop"):
        del kept["stop"]
    if isinstance(names := kept.get("names"), dict):
        kept["names"] = {k: said for k, said in names.items() if k not in _OF_LANGUAGE_IN_NAMES}
    return kept
