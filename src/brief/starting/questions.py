"""Questions: what a new source or fact is asked for, and whether an answer can stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import KW_ONLY
from typing import Any, TypeAlias

from pydantic_core import ErrorDetails, ValidationError

from brief.facts import Fact, FactBase, Name
from brief.facts.likelihood import find_confidence, known_terms
from brief.facts.record import Record
from brief.facts.sources import AUTHORLESS, Source
from brief.late import dataclass
from brief.load.meant import suggest_value
from brief.problem import suggest

_KINDS = {
    "model": "a map: {key: value}",
    "dict": "a map: {key: value}",
    "tuple": "a list: [a, b]",
    "list": "a list: [a, b]",
    "float": "a number",
    "decimal": "a number",
    "int": "a number",
    "bool": "true or false",
}
"""What stands there instead, by the beginning of pydantic-core's word for it."""

Answers: TypeAlias = Mapping[str, Any]
"""What was answered, by key."""

COMMON = ("article-newspaper", "webpage", "report", "article-journal", "book", "speech", "treaty")
"""The types of source that are met most; the manual lists all."""


_OURS = ("judgement", "assumption")
"""Kinds that stand on facts, or on nothing yet, and need no source."""


def _nothing(_base: FactBase) -> Collection[str]:
    return ()


def _always(_answers: Answers) -> bool:
    return True


def _for_all(_base: FactBase) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Question:
    """What one key is asked for."""

    key: str
    asks: str
    offered: Collection[str] = ()
    """Values to offer; the record itself knows whether there are others."""
    known: Callable[[FactBase], Collection[str]] = _nothing
    """The ids of the fact base that it takes."""
    _: KW_ONLY
    needed: bool = False
    many: bool = False
    when: Callable[[Answers], bool] = _always
    """Whether it is asked after these answers."""
    fits: Callable[[FactBase], bool] = _for_all
    """Whether a brief of this kind asks it at all."""

    def choices(self, base: FactBase) -> tuple[str, ...]:
        """All that it offers in this fact base."""
        return (*self.offered, *self.known(base))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: where it stands in the file, and its questions in the order of keys."""

    noun: str
    under: str
    record: type[Record]
    questions: tuple[Question, ...]

    def fault(self, base: FactBase, key: str, given: object) -> tuple[str, str]:
        """What is wrong with an answer, and a hint; both "" for one that can stand there."""
        question = next((one for one in self.questions if one.key == key), Question(key, ""))
        known = question.known(base)
        for one in given if isinstance(given, list) else [given]:
            first = str(one).partition(" ")[0]
            if question.known is not _nothing and first not in known:
                near = suggest(first, known)
                add = f"`brief add {question.asks.partition(' ')[0].lower()}` adds one"
                listed = f"one of {', '.join(known)}" if known else add
                few = question.key == "section" or not near
                hint = f"{near} {listed}".strip() if few else near
                return f'there is no {question.asks.partition(" ")[0].lower()} "{first}"', hint
        if self.under == "facts" and (fault := _fault_of_scale(base, key, given)):
            return fault
        return _fault(self.record, key, given)


def _fault_of_scale(base: FactBase, key: str, given: object) -> tuple[str, str] | None:
    """A judgement needs the brief's scale, and a term of it, as `brief check` will say."""
    scale = base.brief.likelihood
    if key == "kind" and given == "judgement" and scale is None:
        said = "a judgement says how likely it is, and the brief chooses no scale"
        return said, "add likelihood: phia or icd203 under brief: first"
    terms = known_terms(scale, base.words) if scale else ()
    if key == "likelihood" and scale and given not in terms:
        return f'"{given}" is not a term of {scale}', f"one of {', '.join(terms)}"
    return None


def _fault(record: type[Record], key: str, given: object) -> tuple[str, str]:
    keys = [field.alias or name for name, field in record.model_fields.items()]
    if key not in keys:
        return f'there is no key "{key}"', suggest(key, keys) or f"one of {', '.join(keys)}"
    try:
        record.model_validate({key: given})
    except ValidationError as error:
        faults = (
            one
            for one in error.errors(include_url=False)
            if one["loc"][:1] == (key,) and not _is_within(one["loc"], given)
        )
        return next((_said(one, given) for one in faults), ("", ""))
    return "", ""


def _is_within(place: tuple[int | str, ...], given: object) -> bool:
    """Whether the fault is of a key inside the answer: reading the file tells it with its key."""
    return isinstance(given, dict) and len(place) > 1


def _said(fault: ErrorDetails, given: object) -> tuple[str, str]:
    context = fault.get("ctx", {})
    if isinstance(cause := context.get("error"), ValueError):
        said, hint, *_ = (*map(str, cause.args), "")
        return said, hint
    known = re.findall(r"'([^']+)'|(\d)", context.get("expected", ""))
    listed = [text or digit for text, digit in known]
    near = suggest_value(str(given), listed)
    if listed:
        return f'"{given}" is not one of its values', f"{near} one of {', '.join(listed)}".strip()
    kind = next((said for name, said in _KINDS.items() if fault["type"].startswith(name)), "a text")
    return f'"{given}" must be {kind}', ""


def _has_author(answers: Answers) -> bool:
    return answers.get("type") not in AUTHORLESS


def _has_owner(answers: Answers) -> bool:
    return answers.get("kind") in {"claim", "assessment"}


def _is_judgement(answers: Answers) -> bool:
    return answers.get("kind") == "judgement"


def _is_unsaid(answers: Answers) -> bool:
    """A judgement whose text does not say how sure it is."""
    return _is_judgement(answers) and not find_confidence(str(answers.get("text", "")))


def _is_in_english(base: FactBase) -> bool:
    return base.brief.language.partition("-")[0].lower() == "en"


def _is_cited(answers: Answers) -> bool:
    return answers.get("kind") not in _OURS


def _needed(  # noqa: PLR0913 - what a question can say
    key: str,
    asks: str,
    offered: Collection[str] = (),
    *,
    known: Callable[[FactBase], Collection[str]] = _nothing,
    many: bool = False,
    when: Callable[[Answers], bool] = _always,
) -> Question:
    return Question(key, asks, offered, known, needed=True, many=many, when=when)


SOURCE = Kind(
    "source",
    "sources",
    Source,
    (
        _needed("type", "Type (of these or another, see brief docs facts)", COMMON),
        _needed(
            "author",
            "Author (a body; unknown; or people as Borg, Joseph; Vella, Ann)",
            when=_has_author,
        ),
        _needed("title", "Title, as it stands there"),
        Question("container-title", "Newspaper, journal, book or site that it is in"),
        Question("publisher", "Publisher"),
        _needed("issued", "Date of issue (2025-06-01, 2025-06, 2025, or unknown)"),
        Question("URL", "Address (https://…)"),
        Question("accessed", "Day on which you read it there", when=lambda told: "URL" in told),
        _needed("nature", "Nature", ("official", "dataset", "news", "opinion", "academic")),
        _needed(
            "reliability",
            "Reliability (A best, E worst, F cannot be judged)",
            tuple("ABCDEF"),
        ),
        _needed("descriptor", "What it is, in a sentence for the reader"),
    ),
)

FACT = Kind(
    "fact",
    "facts",
    Fact,
    (
        _needed("section", "Section", known=lambda base: tuple(base.sections)),
        Question("kind", "Kind", ("fact", "claim", "assessment", "judgement", "assumption")),
        _needed("by", "Name of the owner", known=lambda base: tuple(base.names), when=_has_owner),
        _needed("text", "Text, one statement in your own words"),
        _needed(
            "cite",
            "Source and place, such as gazette-2025 para 2 (more after a semicolon)",
            known=lambda base: tuple(base.sources),
            many=True,
            when=_is_cited,
        ),
        _needed(
            "likelihood",
            "Likelihood, a term of the brief's scale that the text says too, such as likely",
            when=_is_judgement,
        ),
        _needed("confidence", "Confidence", ("low", "moderate", "high"), when=_is_judgement),
        Question(
            "confidence_because",
            "Reason for the confidence, since the text does not say it",
            needed=True,
            when=_is_unsaid,
            fits=_is_in_english,
        ),
        _needed(
            "basis",
            "Fact that it rests on (more after a semicolon)",
            known=lambda base: tuple(base.facts),
            many=True,
            when=_is_judgement,
        ),
        Question("date", "Date when it was so (2025-06-01, 2025-06, 2025)"),
        Question("topic", "Small heading under which it stands"),
        Question("rank", "Rank (1 a key point, 2 the full brief, 3 not printed)", tuple("123")),
    ),
)

NAME = Kind(
    "name",
    "names",
    Name,
    (
        _needed("print", "Spelling, as printed"),
        Question("kind", "Kind", ("person", "body", "place", "thing")),
        Question("role", "Post that is or was held"),
        _needed("seen", "Date at which it was held, or unknown", when=lambda told: "role" in told),
    ),
)
