"""Untranslated: a language that many words of a fact base are not given in yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.load.languages import not_given
from brief.problem import Problem

_FEW = 5
"""As many are told one by one, whoever asked."""


def told_together(problems: Sequence[Problem], language: str) -> Iterator[Problem]:
    """The problems, those of words that the language lacks as one, if they are many.

    A fact base that is being translated lacks hundreds, and what else is wrong would be lost
    among them; who asks for that language has each.
    """
    said = not_given(language)
    lacking = [one for one in problems if one.message == said]
    if len(lacking) <= _FEW:
        yield from problems
        return
    many = f'{len(lacking)} texts are not given in "{language}" yet, this one first'
    yield replace(lacking[0], message=many, hint=f"brief check --language {language} lists each")
    yield from (one for one in problems if one.message != said)
