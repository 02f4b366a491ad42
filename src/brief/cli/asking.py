"""Asking: questions on standard error, answers on standard input, each looked at as it comes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from brief.cli.answers import read_answer
from brief.cli.console import ask, note
from brief.late import pattern
from brief.problem import BriefError, Place, Problem

if TYPE_CHECKING:
    from brief.facts import FactBase
    from brief.starting import Kind, Question

_ID = pattern(r"[a-z0-9][a-z0-9_-]*")
_ID_ASKS = "Id, in small letters, digits and hyphens, such as gazette-2025"


class Asker:
    """Asks for one record; where nobody answers it says all that is missing."""

    def __init__(self, kind: Kind, base: FactBase) -> None:
        self._kind = kind
        self._base = base
        self._missing: list[Problem] = []

    def ask(self, id_: str | None, given: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """The id and every answer, in the order of the questions; BriefError if one is missing."""
        with _stopping(Place(self._base.file), self._kind.noun):
            id_ = id_ or self._ask_id()
            answers = self._ask_all(given)
        if self._missing:
            raise BriefError(self._missing)
        return id_, answers

    def _ask_id(self) -> str:
        known = getattr(self._base, self._kind.under)
        while (said := ask(f"{_ID_ASKS}: ")) is not None:
            if said in known:
                note(f'there is a {self._kind.noun} "{said}" already')
            elif _ID.fullmatch(said):
                return said
        _stop_if_a_person_did()
        self._miss("id", "give it after the command")
        return ""

    def _ask_all(self, given: Mapping[str, Any]) -> dict[str, Any]:
        answers: dict[str, Any] = {}
        for question in self._kind.questions:
            if question.key in given:
                answers[question.key] = given[question.key]
            elif _is_asked(question, self._base, answers) and (question.needed or not given):
                said = self._ask_one(question)
                if said:
                    answers[question.key] = said
        return {**answers, **given}

    def _ask_one(self, question: Question) -> Any:  # noqa: ANN401 - text, a list or people
        """An answer that can stand; "" for what may be left out, or where nobody answers."""
        offered = question.choices(self._base)
        listed = f" [{', '.join(offered)}]" if offered else ""
        empty = "" if question.needed else " (may be empty)"
        while (said := ask(f"{question.asks}{listed}{empty}: ")) is not None:
            if not said:
                if not question.needed:
                    return ""
                continue
            answer = read_answer(question, said)
            fault, hint = self._kind.fault(self._base, question.key, answer)
            if not fault:
                return answer
            note(f"{fault} ({hint})" if hint else fault)
        if question.needed:
            _stop_if_a_person_did()
            option = "--url" if question.key == "URL" else f"--{question.key.replace('_', '-')}"
            self._miss(question.key, f"{option}{_one_of(offered)}")
        return ""

    def _miss(self, key: str, hint: str) -> None:
        said = f'the new {self._kind.noun} has no "{key}", and nobody answers'
        self._missing.append(Problem(Place(self._base.file), said, hint))


def _is_asked(question: Question, base: FactBase, answers: Mapping[str, Any]) -> bool:
    return question.when(answers) and question.fits(base)


def _stop_if_a_person_did() -> None:
    """At a keyboard the end of what is typed (Ctrl-D) is a person who stops, as with Ctrl-C."""
    if sys.stdin is not None and sys.stdin.isatty():
        raise KeyboardInterrupt


def _one_of(offered: tuple[str, ...]) -> str:
    return f": one of {', '.join(offered)}" if offered else ""


@contextmanager
def _stopping(place: Place, noun: str) -> Iterator[None]:
    """Whoever stops in the middle has added nothing, and is told so."""
    try:
        yield
    except KeyboardInterrupt:
        said = f"stopped before the last question, so no {noun} is added"
        raise BriefError(Problem(place, said)) from None
