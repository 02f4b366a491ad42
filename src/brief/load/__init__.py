"""Read facts.yaml: every problem of YAML, of shape and of reference, each in its place, at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from os import PathLike
from pathlib import Path

from pydantic_core import ValidationError

from brief.facts import FactBase
from brief.facts.countries import fault_of_name
from brief.facts.references import Kind
from brief.load.commas import cut_by_commas
from brief.load.groups import spread
from brief.load.house import load_house
from brief.load.includes import Read, gather
from brief.load.known import known_in
from brief.load.languages import in_language, languages_of
from brief.load.mend import mend
from brief.load.references import check_references
from brief.load.slips import hides_records, moved_home, read_as_meant
from brief.load.untranslated import told_together, without_a_language
from brief.load.vocabulary import FACT_BASE
from brief.load.words import load_words
from brief.marked import Marked, read_marked
from brief.marked.spot import Path as Steps
from brief.places import template_folders
from brief.problem import BriefError, Problem

__all__ = [
    "languages_in",
    "load_facts",
    "load_house",
    "load_translations",
    "read_facts",
    "told_together",
    "topics_in",
]


def load_facts(path: str | PathLike[str], language: str = "", read: Read = read_marked) -> FactBase:
    """Read and check a fact base; BriefError holds everything that must be mended, in order.

    `language` chooses one of those that its words are given in; "" is its own.
    """
    return read_facts(gather(Path(path), read), template_folders(path), language)


def languages_in(path: str | PathLike[str]) -> tuple[str, ...]:
    """The languages that a fact base is given in, its own first."""
    return languages_of(spread(gather(Path(path))))


def load_translations(path: str | PathLike[str]) -> dict[str, FactBase]:
    """The fact base in each language but its own, of those that all its words are given in."""
    whole = {}
    for language in languages_in(path)[1:]:
        with suppress(BriefError):
            whole[language] = load_facts(path, language)
    return whole


def topics_in(path: str | PathLike[str]) -> dict[str, tuple[str, ...]]:
    """The topic of each fact that has one, in each language that it is given in."""
    data = spread(gather(Path(path))).data
    facts = data.get("facts") if isinstance(data, dict) else None
    facts = facts if isinstance(facts, dict) else {}
    given = {id_: fact.get("topic") for id_, fact in facts.items() if isinstance(fact, dict)}
    return {
        str(id_): tuple(map(str, topic.values() if isinstance(topic, dict) else (topic,)))
        for id_, topic in given.items()
        if topic
    }


def read_facts(
    marked: Marked,
    folders: tuple[Path, ...] = (),
    language: str = "",
    awaited: Collection[Kind] = (),
) -> FactBase:
    """The fact base in what was gathered; BriefError holds all that is wrong with it.

    Languages that do not ship are looked for in `folders`; records of the kinds `awaited` may be
    cited and missing yet.
    """
    marked = spread(moved_home(read_as_meant(marked)))
    marked, translated = in_language(marked, language)
    base, told, faulty = _validate(marked)
    problems = [*marked.problems, *_elsewhere(told, marked.problems)]
    if base is not None:
        base.remember(marked.file, marked.spot, translated)
        problems.extend(_elsewhere(_speak(base, marked, folders), problems))
        if not hides_records(marked.data):
            found = check_references(base, known_in(marked.data, faulty), awaited)
            problems.extend(_elsewhere(found, marked.problems))
    if problems or base is None:
        raise BriefError(without_a_language(problems, marked))
    return base


def _elsewhere(found: Iterable[Problem], told: Iterable[Problem]) -> Iterator[Problem]:
    """The problems of places of which nothing was told."""
    places = {problem.place for problem in told}
    return (problem for problem in found if problem.place not in places)


def _speak(base: FactBase, marked: Marked, folders: tuple[Path, ...]) -> tuple[Problem, ...]:
    try:
        words = load_words(base.brief.language, folders, base.place("brief", "language"))
    except BriefError as error:
        return error.problems
    base.speak(words.naming(base.brief.countries))
    countries = words.cldr.territories
    misnamed = (
        Problem(base.place("brief", "countries", code), fault, "write its name alone")
        for code, name in base.brief.countries.items()
        if (fault := fault_of_name(code, name, countries))
    )
    return (*misnamed, *cut_by_commas(marked, frozenset(countries.values())))


def _validate(marked: Marked) -> tuple[FactBase | None, list[Problem], frozenset[Steps]]:
    try:
        return FactBase.model_validate(marked.data), [], frozenset()
    except ValidationError as error:
        told = list(FACT_BASE.problems(error, marked))
    faulty = frozenset(path for path, _ in told)
    return mend(marked.data, faulty), [problem for _, problem in told], faulty
