"""The same content for every program that is measured: invented facts, each with one note.

`facts.yaml` is what brief reads, and what the glue reads too; the templates of either loop over its
facts, under a heading for each section.
"""

from __future__ import annotations

import random
from pathlib import Path

SECTIONS = 8
_SOURCES_A_FACT = 0.4
_PLACES = ("Harbour", "Customs", "Fishery", "Port", "Light", "Ferry", "Embassy", "Tariff", "Pilot")
_DEEDS = ("opened", "signed", "closed", "enlarged", "moved", "inspected", "leased", "surveyed")
_THINGS = (
    "the eastern mole and both of its cranes",
    "an agreement on the rescue of crews in distress",
    "the register of vessels under the joint flag",
    "a school for pilots and keepers of lights",
    "the cable between the two capitals",
    "a market for salted cod and dried figs",
    "the treaty on pensions of seamen",
    "a yard in which trawlers are refitted",
)
_ENDS = (
    "after talks that had lasted for a winter",
    "and named a board of five to look after it",
    "with a loan that runs for twelve years",
    "though the works had been put off twice before",
    "in the presence of both ministers",
)

HEAD = """\
brief:
  id: bench
  title: Relations of two coasts
  parties: [MT, IS]
  as_of: 2025-06-30
  version: 1
  number: B-1
  desk: Coast Desk
  status: draft
  marking: TLP:CLEAR
"""

BRIEF_TEMPLATE = """\
# {{ brief.title }}
{% for section in sections %}

## {{ section }}
{% for fact in section.facts %}

{{ fact }}
{% endfor %}
{% endfor %}
"""


def write_content(folder: Path, notes: int, seed: int = 1) -> Path:
    """A folder with `facts.yaml` of so many facts and the template `bench` beside it."""
    rng = random.Random(f"{notes}-{seed}")  # noqa: S311 - a test's words
    sources = [f"s{n}" for n in range(1, max(2, int(notes * _SOURCES_A_FACT)))]
    text = [HEAD, "sections:\n"]
    text += [f"  part-{n}: {name} affairs\n" for n, name in enumerate(_PLACES[:SECTIONS])]
    text.append("sources:\n")
    text += [_source(rng, key) for key in sources]
    text.append("facts:\n")
    text += [_fact(rng, n, notes, rng.choice(sources)) for n in range(1, notes + 1)]
    (folder / "templates").mkdir(parents=True, exist_ok=True)
    (folder / "templates" / "bench.md.j2").write_text(BRIEF_TEMPLATE, encoding="utf-8")
    (folder / "facts.yaml").write_text("".join(text), encoding="utf-8")
    return folder / "facts.yaml"


def _source(rng: random.Random, key: str) -> str:
    return f"""\
  {key}:
    type: article-newspaper
    author: [{{family: {rng.choice(_PLACES)}son, given: {rng.choice(("Ann", "Ben", "Cid"))}}}]
    title: "{rng.choice(_PLACES)} of {rng.choice(_PLACES)} {key[1:]}: a long report from the coast"
    container-title: Coast Gazette
    issued: 2024-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}
    URL: https://gazette.example/{key}
    accessed: 2025-01-31
    nature: news
    reliability: B
    descriptor: A paper.
"""


def _fact(rng: random.Random, number: int, notes: int, source: str) -> str:
    part = (number - 1) * SECTIONS // notes
    what = f"{rng.choice(_DEEDS)} {rng.choice(_THINGS)} {rng.choice(_ENDS)}"
    return f"""\
  f{number}:
    section: part-{part}
    text: The {rng.choice(_PLACES)} Board of district {number:,} {what}.
    date: {rng.randint(1990, 2024)}
    cite: [{source} para {rng.randint(1, 40)}]
"""
