"""Fact bases of any size, made up as the real one is: invented names, texts and sources.

The same size and seed give the same text. `size` 1 is about as large as the fact base at the root.
"""

from __future__ import annotations

from functools import cache
from random import Random

import yaml

KINDS = (
    *[("assessment", 3)] * 45,
    *[("fact", 2)] * 29,
    *[("fact", 3)] * 25,
    *[("claim", 3)] * 24,
    *[("claim", 2)] * 15,
    *[("fact", 1)] * 10,
    *[("assessment", 2)] * 7,
    *[("claim", 1)] * 3,
    *[("judgement", 1)] * 2,
    *[("judgement", 3)] * 1,
    *[("assumption", 2)] * 1,
    *[("assessment", 1)] * 1,
)
"""How many facts of the real base are of each kind and rank."""
EVENTS = (
    *["visit"] * 8,
    *["statement"] * 6,
    *["agreement"] * 5,
    *["other"] * 4,
    *["opening"] * 3,
    *["meeting"] * 3,
    *["embassy", "summit"] * 2,
)
"""Events of the real base; every fifth fact is one."""
FAMILIES = [
    "Borg",
    "Camilleri",
    "Vella",
    "Zammit",
    "Farrugia",
    "Jonsson",
    "Hauksson",
    "Grech",
    "Attard",
    "Sveinsson",
]
GIVEN = [
    "Anna",
    "Carl",
    "Dora",
    "Egill",
    "Frida",
    "Gunnar",
    "Helga",
    "Ivan",
    "Josef",
    "Karl",
    "Lina",
    "Marta",
]
SUBJECTS = ["the harbour", "the ferry", "the school", "the fishery", "the archive", "the survey"]
DEEDS = ["opened", "widened", "moved", "painted", "measured", "leased", "restored"]
TAILS = (
    "after two rounds of talks between the port authorities of Valletta and Reykjavik",
    "by a joint committee of both ministries, which met four times in the course of the spring",
    "with money that the councils of Gozo and Akureyri had set aside for it",
)
SECTIONS = ("Diplomacy", "Harbours", "Fisheries", "Trade", "Schools", "Background")
LINES = ("objective", "point", "their-point", "line", "sensitive")


class _Maker:
    """One base in the making: all chance comes from one seed."""

    def __init__(self, size: float, seed: int) -> None:
        self.size = size
        self.chance = Random(seed)  # noqa: S311 - for tests, not for secrets
        self.names = self._names()
        self.sources = self._sources()
        self.facts: dict[str, dict[str, object]] = {}
        self.firm = [f"f{n}" for n in range(3)]

    def count(self, real: int, least: int = 1) -> int:
        return max(least, round(real * self.size))

    def _names(self) -> dict[str, object]:
        return {
            f"n{n}": {
                "print": f"{GIVEN[n % len(GIVEN)]} {FAMILIES[n % len(FAMILIES)]} {_letters(n)}",
                "role": f"Harbour Master of {_letters(n)}",
                "seen": f"{2015 + n % 10}",
            }
            for n in range(self.count(40, 4))
        }

    def _sources(self) -> dict[str, object]:
        return {
            f"s{n}": {
                "type": "webpage",
                "author": f"Port Office of {_letters(n)}",
                "title": f"The gazette of {_letters(n)}",
                "issued": "unknown" if n % 5 == 1 else f"{2016 + n % 9}-03-0{1 + n % 9}",
                "accessed": "2025-06-30",
                "nature": self.chance.choice(["official", "news", "opinion"]),
                "reliability": self.chance.choice("ABCF"),
                "descriptor": f"A page that the port of {_letters(n)} keeps.",
            }
            for n in range(self.count(5, 2))
        }

    def cite(self) -> list[str]:
        return [f"{self.chance.choice(list(self.sources))} para {self.chance.randint(1, 40)}"]

    def add_facts(self) -> None:
        for n in range(self.count(163)):
            kind, rank = ("fact", 1) if n < 3 else self.chance.choice(KINDS)
            self.facts[f"f{n}"] = self.fact(n, kind, rank)
        self.facts["outlook"] = self.fact(len(self.facts), "judgement", 1)

    def fact(self, n: int, kind: str, rank: int) -> dict[str, object]:
        when = f"{1990 + n % 25}-0{1 + n % 9}-1{n % 10}"
        deed = f"{self.chance.choice(SUBJECTS)} of {_letters(n)} was {self.chance.choice(DEEDS)}"
        told: dict[str, object] = {
            "section": self.chance.choice(SECTIONS).lower(),
            "kind": kind,
            "rank": rank,
        }
        if kind in {"judgement", "assumption"}:
            return {**told, **self.ours(kind, deed), "basis": self.firm[:2]}
        said = f"{deed} {self.chance.choice(TAILS)}."
        told["cite"] = self.cite()
        told["date"] = when
        if kind == "fact":
            told["text"] = said[0].upper() + said[1:]
            told |= self.event(n) if n % 5 == 0 else self.figure(n) if n % 5 == 1 else {}
        else:
            told |= {"by": self.chance.choice(list(self.names)), "text": f"{{by}} says that {said}"}
        return told

    def ours(self, kind: str, deed: str) -> dict[str, object]:
        """What the desk says on its own account."""
        if kind == "assumption":
            return {"text": f"We assume that {deed} {self.chance.choice(TAILS)}."}
        text = (
            f"It is likely that {deed} for good. Our confidence is low, because the papers are "
            "old and no two ports count alike."
        )
        return {"text": text, "likelihood": "likely", "confidence": "low"}

    def event(self, n: int) -> dict[str, object]:
        kind = self.chance.choice(EVENTS)
        at, back = self.chance.sample(["MT", "IS"], 2)
        place = {"at": at, "from": back} if kind == "visit" else {"at": at}
        short = f"{kind.capitalize()} of {_letters(n)}"
        return {"short": short, "about": f"event-{n}", "event": {"kind": kind, **place}}

    def figure(self, n: int) -> dict[str, object]:
        measure, year = f"catch-{n // 100}", 1990 + n // 5 % 20  # one a year, in series
        value = {"value": 10 + n % 89, "unit": "thousand tonnes", "measure": measure}
        text = f"The catch of {_letters(n)} in {year} came to {{landed}}."
        return {"text": text, "date": year, "figures": {"landed": value}}

    def conflicts(self) -> dict[str, object]:
        """Two facts of rank 2 each, and every tenth is of rank 1."""
        made: dict[str, object] = {}
        for n in range(self.count(8)):
            sides = [f"a{n}", f"b{n}"]
            for year, id_ in enumerate(sides, 2001):
                told = f"The pier of {_letters(n)} was opened in {year}."
                extra = {"text": told, "date": year, "about": f"pier-{n}", "rank": 1 + (n % 10 > 0)}
                self.facts[id_] = {"section": "background", "cite": self.cite(), **extra}
            made[f"c{n}"] = {
                "question": f"When was the pier of {_letters(n)} opened?",
                "facts": sides,
                "prefer": sides[0],
                "because": "The date preferred stands in a paper of that year.",
            }
        return made

    def lines(self) -> dict[str, object]:
        say = "The pier of {} serves both ports, and both pay for what it costs to keep."
        return {
            f"l{n}": {
                "kind": LINES[n % len(LINES)],
                "say": say.format(_letters(n)),
                "basis": [self.firm[n % 3]],
                **({"reply": "It can grow."} if LINES[n % len(LINES)] == "their-point" else {}),
            }
            for n in range(self.count(15, 5))
        }


def _letters(n: int) -> str:
    """A name of a place that no other number has: Ba, Be, ... Baba."""
    sounds = [f"{one}{other}" for one in "bdfgklmnprst" for other in "aeiou"]
    more, last = divmod(n, len(sounds))
    return (_letters(more - 1) + sounds[last] if more else sounds[last] + "ra").capitalize()


@cache
def made_base(size: float, seed: int = 1) -> str:
    """A fact base `size` times as large as the real one, as YAML."""
    made = _Maker(size, seed)
    made.add_facts()
    conflicts = made.conflicts()
    base = {
        "brief": {
            "id": "made",
            "title": "Malta and Iceland",
            "parties": ["MT", "IS"],
            "as_of": "2025-06-30",
            "likelihood": "phia",
            "main": ["outlook", *made.firm],
        },
        "sections": {one.lower(): one for one in SECTIONS},
        "names": made.names,
        "sources": made.sources,
        "facts": made.facts,
        "conflicts": conflicts,
        "meeting": {
            "who": list(made.names)[: made.count(4, 1)],
            "when": "2025-09-12",
            "where": "Valletta",
            "why": "To agree on the piers",
        },
        "lines": made.lines(),
    }
    return yaml.safe_dump(base, allow_unicode=True, sort_keys=False, width=1000)
