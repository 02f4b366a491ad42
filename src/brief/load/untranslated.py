"""Untranslated: a language that many words of a fact base are not given in yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from os import PathLike

from brief.load.languages import not_given, own_language
from brief.load.words import NO_WORDS
from brief.marked import Marked
from brief.problem import Problem

_FEW = 5
"""As many are told one by one, whoever asked."""
_USUAL = "facts.yaml"
"""The file that a command reads where none is named."""


def told_together(
    problems: Sequence[Problem], language: str, facts: str | PathLike[str]
) -> Iterator[Problem]:
    """The problems of a file of facts, those of words that the language lacks as one, if many.

    A fact base that is being translated lacks hundreds, and what else is wrong would be lost
    among them; who asks for that language has each.
    """
    said = not_given(language)
    lacking = [one for one in problems if one.message == said]
    if len(lacking) <= _FEW:
        yield from problems
        return
    many = f'{len(lacking)} texts are not given in "{language}" yet, this one first'
    named = "" if str(facts) == _USUAL else f' --facts "{facts}"'
    hint = f"brief check --language {language}{named} lists each"
    yield replace(lacking[0], message=many, hint=hint)
    yield from (one for one in problems if one.message != said)


def without_a_language(problems: Sequence[Problem], marked: Marked) -> Iterator[Problem]:
    """The problems; where the language of the file is none, not that every text lacks it."""
    brief = marked.spot.parts.get("brief")
    spot = brief.parts.get("language") if brief else None
    said = not_given(own_language(marked.data))
    is_none = spot and any(one.place == spot.place(marked.file) for one in problems)
    unknown = next((one for one in problems if one.message.startswith(NO_WORDS)), None)
    if unknown:  # the one that was asked for: no text can be given in it
        lacking = not_given(unknown.message.removeprefix(NO_WORDS).strip('" '))
        problems = [one for one in problems if one.message != lacking]
    yield from (one for one in problems if not is_none or one.message != said)
