"""A limit with or without what it is set to, and a rule without what it leaves out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_NUMBER = r"(?P<number>\d[\d.,]*\d|\d)"
_BELOW = (rf"(?:fewer|less)\sthan\s{_NUMBER}", rf"(?:under|below)\s{_NUMBER}")
_UP_TO = (
    rf"(?:up\sto|at\smost|no\smore\sthan|not\smore\sthan|a\smaximum\sof)\s{_NUMBER}",
    rf"{_NUMBER}(?:\s[a-z]+)?\s(?:or\s(?:fewer|less|under)|at\smost)\b",
)
_ABOVE = (rf"more\sthan\s{_NUMBER}", rf"(?:over|above)\s{_NUMBER}", rf"exceed\w*\s{_NUMBER}")
_FROM = (
    rf"(?:at\sleast|no\sfewer\sthan|no\sless\sthan|not\sless\sthan|a\sminimum\sof)\s{_NUMBER}",
    rf"{_NUMBER}(?:\s[a-z]+)?\s(?:or\s(?:more|over|above)|and\s(?:more|over|above)|at\sleast)\b",
)
_ROWS = tuple(
    (tuple(map(pattern, ours)), tuple(map(pattern, theirs)))
    for one, other in ((_BELOW, _UP_TO), (_ABOVE, _FROM))
    for ours, theirs in ((one, other), (other, one))
)
_NOT = pattern(r"\b(?:no|not)\s$")
_WHOLE = pattern(
    r"(?<!not\s)(?<!nearly\s)(?<!almost\s)\b(?:all|every|any|each)\s"
    r"(?:(?:of|the|its|their|other)\s)*(?P<thing>[a-z]{3,})"
)
_LEFT_OUT = pattern(
    r"\b(?:except(?:ing|ion\w*)?|exclud\w+|exempt\w*|other\sthan|apart\sfrom|aside\sfrom|save(?:\sfor)?"
    r"|but\sfor|all\sbut|bar(?:ring)?|unless|besides|with\sthe\sexception|\w+\s(?:aside|alone))\b"
)
_BUT = pattern(r"^(?:\s[a-z]+)?\sbut\s")
_LESS = pattern(r"\b(?:most|nearly|almost|virtually|other|further|certain|some|more\sthan|rest)\b")


def limit_otherwise(typed: str, near: Collection[str]) -> str:
    """Fewer than a number, which its source allows; or all, where it leaves something out."""
    text, sentences = fold(typed), [fold(one) for one in near]
    return _other_limit(text, sentences) or _exception_dropped(text, sentences)


def _other_limit(text: str, sentences: list[str]) -> str:
    for ours, theirs in _ROWS:
        for number, said in _limits(text, ours):
            told = [one for sentence in sentences for one in _limits(sentence, theirs)]
            borne = (one for sentence in sentences for one in _limits(sentence, ours))
            other = next((words for value, words in told if value == number), "")
            if other and number not in {value for value, _ in borne}:
                return f'"{said}", its source "{other}"'
    return ""


def _limits(text: str, forms: tuple[re.Pattern[str], ...]) -> Iterator[tuple[str, str]]:
    for form in forms:
        for found in form.finditer(text):
            if not _NOT.search(text[: found.start()]):
                yield found["number"].rstrip(",."), found[0]


def _exception_dropped(text: str, sentences: list[str]) -> str:
    said = _WHOLE.search(text)
    if not said or _LEFT_OUT.search(text) or _LESS.search(text):
        return ""
    if _BUT.search(text[said.end() :]):
        return ""
    thing = stem_of(said["thing"])
    for sentence in sentences:
        for whole in _WHOLE.finditer(sentence):
            behind = re.split(r"[;:]|\.\s", sentence[whole.end() :])[0]
            out = _LEFT_OUT.search(behind)
            if stem_of(whole["thing"]) == thing and out:
                return f'"{said[0]}", its source "{whole[0]} … {out[0]}"'
    return ""
