"""The real fact base, broken in one place at a time, and what the gate says of it.

The documents that it cites are not in the repository, so kept copies are made up for it: each
paragraph says, in the facts' own words, what the facts that cite it say.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from unittest.mock import patch

from brief.check import RULES, check_facts
from brief.check.reading import Reading
from brief.facts import Fact, FactBase
from brief.facts.cited_text import citations_behind, citations_of, cited_texts, fill_cited
from brief.facts.filled import fill_parts, fill_text
from brief.load import read_facts
from brief.marked import Marked, parse_marked
from brief.model import Citation
from brief.problem import BriefError, Problem
from brief.rules import Rule, Seen
from brief.rules.waivers import judge
from brief.verify import RULES as EVIDENCE
from brief.verify import evidence, verify_facts
from brief.verify.copy import Copy, read_copy

FILLER = "So it was written for the test of a gate by somebody who keeps no record of it at all."
"""Ends each paragraph: running text has a full stop and more than a dozen words."""

STAGES = ("load", "check", "verify")
"""What looks at a fact base, in this order."""


@dataclass(frozen=True)
class Gate:
    """The text of a sound fact base and a folder of copies that bear it out."""

    text: str
    marked: Marked
    base: FactBase
    kept: Path
    _before: list[tuple[str, set[str]]] = field(default_factory=list)
    """The stage that noticed what was broken last, and its rules that did."""

    def stops(self, text: str) -> str:
        """Which stage finds something wrong with another text: load, check, verify or none."""
        return next((stage for stage in STAGES if self.tells(stage, text)), "none")

    def notices(self, latest: str, text: str) -> bool:
        """Whether that stage or one before it finds something wrong with the text.

        That which noticed what was broken before is asked first, since it mostly does again.
        """
        stages = reversed(STAGES[: STAGES.index(latest) + 1])
        before = {stage for stage, _ in self._before}
        return any(self.tells(one, text) for one in sorted(stages, key=lambda s: s not in before))

    def tells(self, stage: str, text: str) -> bool:
        """Whether that stage, or the loading before it, finds something wrong with the text."""
        try:
            base = read_facts(parse_marked(text, "facts.yaml"))
        except BriefError:
            return True
        match stage:
            case "check":
                return self._is_told(base, base.brief.as_of.first)
            case "verify":
                return self._is_astray(base)
        return False

    def _is_told(self, base: FactBase, today: date) -> bool:
        if self._again("check", RULES, base, Reading(base, today, None, date.max)):
            return True
        return self._learn("check", check_facts(base, today, clock=date.max))

    def _is_astray(self, base: FactBase) -> bool:
        with patch.object(evidence, "read_copy", self._read):
            if self._again("verify", EVIDENCE, base, evidence.gather_evidence(base, self.kept)):
                return True
            found = verify_facts(base, self.kept)
        return self._learn("verify", (one for one in found if one.rule != "copied"))

    def _again(self, stage: str, rules: Iterable[Rule[Seen]], base: FactBase, seen: Seen) -> bool:
        """Whether a rule that noticed the last notices this: all are asked only if none does."""
        before = {rule for at, ids in self._before if at == stage for rule in ids}
        asked = (rule for rule in rules if rule.id in before)
        return any(judge(base, ((rule, one) for one in rule.find(seen)), ()) for rule in asked)

    def _learn(self, stage: str, found: Iterable[Problem]) -> bool:
        if rules := {one.rule for one in found}:
            self._before[:] = [(stage, rules)]
        return bool(rules)

    @cached_property
    def _read(self) -> Callable[[Path, int], Copy]:
        """Reads a copy once: it is not what is broken."""
        return cache(read_copy)

    def line(self, *path: str | int) -> int:
        """The line on which a node stands, from 0."""
        return self.base.place(*path).line - 1

    def edit(self, was: str, becomes: str, *path: str | int) -> str:
        """The text with the first `was` at or after a node replaced, however its lines break."""
        lines = self.text.split("\n")
        before, after = lines[: self.line(*path)], "\n".join(lines[self.line(*path) :])
        found = re.search(r"\s+".join(map(re.escape, was.split(" "))), after)
        assert found, f"{was!r} does not stand after {path}"
        return "\n".join([*before, after[: found.start()] + becomes + after[found.end() :]])

    def without(self, key: str, *path: str | int) -> str:
        """The text without a key, and what stands under it, of the record at the path."""
        lines = self.text.split("\n")
        first = self.base._spot.find((*path, key)).key_line - 1
        indent = len(lines[first]) - len(lines[first].lstrip())
        last = first + 1
        while last < len(lines) and lines[last].startswith(" " * (indent + 1)):
            last += 1
        return "\n".join([*lines[:first], *lines[last:]])


def open_gate(facts: Path, folder: Path) -> Gate:
    """The gate for a fact base, with copies made for it in the folder."""
    text = facts.read_text(encoding="utf-8")
    base = read_facts(parse_marked(text, "facts.yaml"))
    for source, words in _copies(base).items():
        kept = base.sources[source].copy_here
        assert kept, f"{source} has no kept copy"
        file = f"{Path(kept.file).stem}.txt"  # a line is a paragraph there, whatever it was
        text = text.replace(f"file: {kept.file}", f"file: {file}")
        (folder / file).write_text(words, encoding="utf-8")
        text = text.replace(kept.sha256, hashlib.sha256(words.encode()).hexdigest())
    text = re.sub(r"\n    waive: \{date-found:[^}]*\}", "", text)  # copies made up have the date
    marked = parse_marked(re.sub(r"\bskip: \d+", "skip: 0", text), "facts.yaml")
    text = re.sub(r"\bskip: \d+", "skip: 0", text)
    return Gate(text, marked, read_facts(marked), folder)


def _copies(base: FactBase) -> dict[str, str]:
    """For each source its paragraphs, a line each, from the facts that cite them."""
    said: defaultdict[str, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for fact_id, fact in base.facts.items():
        for cited in fact.cite:
            number = _paragraph(cited)
            said[cited.source][number].append(_say(base, fact_id, fact))
    for source, number, words in _beside(base):
        said[source][number].append(words)
    return {
        source: "\n".join(
            " ".join([*paragraphs.get(number, []), FILLER])
            for number in range(1, max(paragraphs) + 1)
        )
        for source, paragraphs in said.items()
    }


def _beside(base: FactBase) -> Iterator[tuple[str, int, str]]:
    """What stands beside the facts, with a paragraph that it rests on."""
    for path, words in cited_texts(base):
        record = base.conflicts[str(path[1])].facts[0] if path[0] == "conflicts" else str(path[1])
        behind = citations_behind(base, words) or citations_of(base, record)
        yield behind[0].source, _paragraph(behind[0]), fill_cited(base, words)
    for fact_id, fact in base.facts.items():
        if fact.confidence:
            (cited, *_) = citations_of(base, fact_id)
            yield cited.source, _paragraph(cited), fill_text(base, fact_id)
    for source_id, source in base.sources.items():
        origins = (base.origins.get(one, "") for one in source.relies_on)
        yield source_id, 1, " ".join((source.descriptor, *origins))


def _paragraph(cited: Citation) -> int:
    return int(cited.locator.removeprefix("para "))


def _say(base: FactBase, fact_id: str, fact: Fact) -> str:
    """A fact's words, with its date and those who took part where the text leaves them out."""
    text = fact.text
    for name, figure in fact.figures.items():
        text = text.replace(f"{{{name}}}", f"{'about ' if figure.approx else ''}{{{name}}}")
    parts = fill_parts(base, fact_id, fact.model_copy(update={"text": text}))
    words = "".join(part for part, _ in parts)
    who = fact.event.who if fact.event else ()
    names = ", ".join(base.names[name].print for name in who)
    halves = [half for half in (fact.date.start, fact.date.end) if half] if fact.date else []
    dates = " and ".join(half.text.rstrip("~?%") for half in halves) or (fact.date or "")
    return f"{words} ({names}; {dates})"
