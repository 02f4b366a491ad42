"""Every edition of any fact base is closed, holds no more than it may, and is built or refused."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from brief.edition import choose, choose_edition
from brief.edition.marks import TLP
from brief.facts import FactBase
from brief.facts.references import record_kinds, references_of, targets
from brief.load import load_facts
from brief.making import Order, Wanted, build, check
from brief.problem import BriefError, Problem

SOURCES, NAMES, FACTS = ("one", "two", "three"), ("ann", "bob"), ("a", "b", "c", "d", "e", "f")
REPORT = {"type": "report", "author": "A Board", "publisher": "House", "nature": "news"}
REPORT |= {"reliability": "B", "descriptor": "A report."}
BIDDEN = settings(
    max_examples=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink a fact base takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
marks = st.sampled_from(("", "", *TLP))
uses = st.sampled_from(("", "", "open", "background", "withhold"))


def some(ids: tuple[str, ...], least: int = 0) -> st.SearchStrategy[list[str]]:
    """Some of the ids, in any order."""
    return st.lists(st.sampled_from(ids), unique=True, min_size=least, max_size=3)


@st.composite
def facts(draw: st.DrawFn, id_: str) -> dict[str, Any]:
    """A fact that names others, sources and people as it likes."""
    others = tuple(one for one in FACTS if one != id_)
    cited = [f"{source} para {n}" for n, source in enumerate(draw(some(SOURCES, 1)), 1)]
    date_ = draw(st.sampled_from(("2019", "2020-05", "2021-03-04")))
    fact: dict[str, Any] = {"section": draw(st.sampled_from(("ties", "trade")))}
    fact |= {"rank": draw(st.integers(1, 3)), "marking": draw(marks), "use": draw(uses)}
    kind = draw(st.sampled_from(("fact", "sold", "summed", "event", "claim", "judgement")))
    if kind == "judgement":
        fact |= {"kind": kind, "basis": draw(some(others, 1)), "likelihood": "likely"}
        fact |= {"holds_without": draw(some(tuple(fact["basis"]))), "confidence": "low"}
        fact["indicators"] = draw(st.sampled_from(([], [f"a new {{{others[0]}}}"])))
        return fact | {"text": "It is likely that they trade more."}
    fact |= {"cite": cited, "date": date_, "text": f"They met in {date_[:4]} of {id_}."}
    if kind == "claim":
        fact |= {"kind": kind, "by": "ann", "text": f"{{by}} says that they met {{bob}} in {id_}."}
    if kind == "event":
        who = draw(some(NAMES))
        fact["event"] = {"kind": draw(st.sampled_from(("visit", "summit"))), "at": "MT", "who": who}
    if kind in {"sold", "summed"}:
        sold: dict[str, Any] = {"unit": "EUR million", "measure": "trade", "flow": "MT to IS"}
        terms = " + ".join(f"{one}.sold" for one in draw(some(others, 1)))
        sold |= {"value": draw(st.integers(1, 9))} if kind == "sold" else {"computed": terms}
        fact |= {"figures": {"sold": sold}, "text": f"They sold {{sold}} in {date_[:4]}."}
    return fact


@st.composite
def bases(draw: st.DrawFn) -> dict[str, Any]:
    """A fact base as data; not all of them load, since sums can go in a circle."""
    told = {id_: draw(facts(id_)) for id_ in FACTS}
    sources = {
        id_: REPORT
        | {"title": f"Title {id_}", "issued": f"202{n}", "marking": draw(marks)}
        | {"relies_on": [one for one in draw(some((*SOURCES, "mole"))) if one != id_]}
        for n, id_ in enumerate(SOURCES)
    }
    sides = draw(some(FACTS, 2))
    conflict = {"question": "When?", "facts": sides, "because": "It is nearer {c}."}
    conflict |= {"prefer": draw(st.sampled_from(("", sides[0]))), "marking": draw(marks)}
    conflict["also"] = [one for one in draw(some(FACTS)) if one not in sides]
    edition = {
        "for": "Ruritania",
        "marking": draw(marks),
        "withhold": draw(some((*FACTS, *SOURCES))),
    }
    edition |= {"use": draw(st.sampled_from((["open"], ["open", "background"])))}
    edition |= {"sections": draw(st.sampled_from(([], ["ties"], ["trade"])))}
    judged = [id_ for id_, fact in told.items() if fact.get("kind") == "judgement"]
    brief = {
        "id": "any",
        "title": "Malta and Iceland",
        "parties": ["MT", "IS"],
        "marking": draw(marks),
    }
    brief |= {"as_of": "2025-06-30", "likelihood": "phia", "main": judged[:1]}
    intro = {"text": "What {b} knows.", "cite": ["two"]}
    base = {
        "brief": brief,
        "editions": {"partner": edition},
        "sections": {
            "ties": {"title": "Ties", "intro": intro, "marking": draw(marks)},
            "trade": "Trade",
        },
        "names": {
            "ann": {"print": "Ann Borg", "role": "Envoy", "seen": "2020", "post": draw(uses)},
            "bob": {"print": "Bob Ling", "earlier": ["Clerk"]},
        },
        "sources": sources,
        "origins": {"mole": "A man"},
        "facts": told,
        "conflicts": draw(st.sampled_from(({}, {"when": conflict}))),
        "lines": {
            "say": {"say": "Ask.", "kind": "point", "basis": draw(some(FACTS)), "use": draw(uses)}
        },
        "meeting": {"who": draw(some(NAMES)), "why": "To ask.", "marking": draw(marks)},
    }
    return without_nothing(base)  # type: ignore[no-any-return]  # a map gives a map


def without_nothing(value: Any) -> Any:  # noqa: ANN401 - any part of the data
    """The data without keys that say nothing."""
    if isinstance(value, dict):
        kept = {key: without_nothing(part) for key, part in value.items()}
        return {key: part for key, part in kept.items() if part not in ("", [], {})}
    return value


def loaded(folder: Path, data: dict[str, Any]) -> FactBase | None:
    """The fact base, or None where loading refuses it, each problem with its place."""
    file = folder / "facts.yaml"
    file.write_text(json.dumps(data, indent=1), encoding="utf-8")
    try:
        return load_facts(file)
    except BriefError as error:
        refused = error
    assert located(refused.problems)
    return None


def located(problems: Iterable[Problem]) -> bool:
    return all(problem.place.line for problem in problems)


def unresolved(base: FactBase) -> list[tuple[object, str]]:
    return [
        (holder, reference.id)
        for holder, reference in references_of(base)
        if reference.to.certain and not targets(base, reference)
    ]


def ids(base: FactBase) -> set[tuple[str, str]]:
    return {(kind, id_) for kind in record_kinds(type(base)) for id_ in getattr(base, kind)}


@given(data=bases())
@BIDDEN
def test_an_edition_is_closed_and_choosing_it_again_changes_nothing(
    tmp_path: Path, data: dict[str, Any]
) -> None:
    base = loaded(tmp_path, data)
    if base is None:
        return
    for name in ("", "partner"):
        chosen = choose(base, name).base
        assert unresolved(chosen) == []
        assert ids(chosen) <= ids(base)
        again = choose_edition(chosen)
        assert again.model_dump() == chosen.model_dump()


@given(data=bases(), lower=marks, more=some(FACTS))
@BIDDEN
def test_a_stricter_edition_holds_a_part_of_what_the_other_holds(
    tmp_path: Path, data: dict[str, Any], lower: str, more: list[str]
) -> None:
    base = loaded(tmp_path, data)
    if base is None:
        return
    loose = base.editions["partner"].model_copy(update={"use": ("open", "background")})
    asked = loose.marking or base.brief.marking
    least = min((one for one in (lower, asked) if one), key=TLP.index, default="")
    strict = loose.model_copy(update={"use": ("open",), "withhold": (*loose.withhold, *more)})
    strict = strict.model_copy(update={"marking": least})
    assert ids(choose_edition(base, strict)) <= ids(choose_edition(base, loose))


@pytest.mark.parametrize("shape", ["brief", "minister"])
@given(data=bases())
@settings(BIDDEN, max_examples=8)
def test_any_edition_is_built_or_refused_with_located_problems(
    tmp_path: Path, data: dict[str, Any], shape: str
) -> None:
    if loaded(tmp_path, data) is None:
        return
    file = tmp_path / "facts.yaml"
    for name in ("", "partner"):
        order = Order(
            facts=file, today=date(2025, 7, 1), template=shape, edition=name, formats=("md",),
            out=tmp_path / "out", force=True,
        )  # fmt: skip
        refused: tuple[Problem, ...] = ()
        try:
            build(order)
        except BriefError as error:
            refused = error.problems
        assert located(refused), refused
    assert located(check(file, shape, date(2025, 7, 1), wanted=Wanted()))
