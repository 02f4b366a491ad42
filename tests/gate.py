"""The real fact base, broken in one place at a time, and what the gate says of it.

The documents that it cites are not in the repository, so kept copies are made up for it: each
paragraph says, in the facts' own words, what the facts that cite it say.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property, partial
from pathlib import Path
from unittest.mock import patch

from brief.check import all_rules, check_facts
from brief.check.reading import Reading
from brief.facts import Fact, FactBase
from brief.facts.cited_text import citations_behind, citations_of, cited_texts, fill_cited
from brief.facts.filled import fill_parts, fill_text
from brief.load import read_facts
from brief.marked import Marked, again, parse_marked
from brief.model import Citation
from brief.problem import BriefError
from brief.rules import Rule, Seen
from brief.rules.waivers import judge
from brief.verify import RULES as EVIDENCE
from brief.verify import evidence, verify_facts
from brief.verify.copy import Copy, read_copy

FILLER = "So it was written for the test of a gate by somebody who keeps no record of it at all."
"""Ends each paragraph: running text has a full stop and more than a dozen words."""

STAGES = ("load", "check", "verify")
"""What looks at a fact base, in this order."""

COPIED = "copied"
"""The rule that sees copies made up."""


@dataclass(frozen=True)
class Gate:
    """The text of a sound fact base and a folder of copies that bear it out."""

    text: str
    marked: Marked
    base: FactBase
    kept: Path
    _before: list[str] = field(default_factory=list)
    """The rules that noticed what was broken before, the latest first: one of them mostly does
    again."""

    def stops(self, text: str) -> str:
        """Which stage finds something wrong with another text: load, check, verify or none."""
        base = self._loaded(text)
        if not base:
            return "load"
        with self._copies_read_once():
            return next((stage for stage in STAGES[1:] if self._whole(stage, base)), "none")

    def notices(self, latest: str, text: str) -> bool:
        """Whether that stage or one before it finds something wrong with the text."""
        base = self._loaded(text)
        return not base or self._tells(base, STAGES[STAGES.index(latest) : 0 : -1])

    def notices_again(self, latest: str, text: str) -> bool:
        """Whether the rule does that noticed something latest; False says nothing of the others."""
        base = self._loaded(text)
        with self._copies_read_once():
            return not base or any(
                finds()
                for stage in STAGES[1 : STAGES.index(latest) + 1]
                for rule, finds in self._rules(stage, base)
                if rule in self._before[:1]
            )

    def _tells(self, base: FactBase, stages: Sequence[str]) -> bool:
        """Whether any of the stages does: their rules are asked one by one as long as none does,
        and then each stage as a whole, which finds more than its rules do."""
        with self._copies_read_once():
            asked = [one for stage in stages for one in self._rules(stage, base)]
            for rule, finds in sorted(asked, key=lambda one: self._place(one[0])):
                if finds():
                    self._before[:] = [rule, *(one for one in self._before if one != rule)]
                    return True
            return any(self._whole(stage, base) for stage in stages)

    def _place(self, rule: str) -> int:
        return self._before.index(rule) if rule in self._before else len(self._before)

    def _rules(self, stage: str, base: FactBase) -> Iterator[tuple[str, Callable[[], bool]]]:
        """The rules of a stage, and whether each finds something."""
        if stage == "check":
            reading = Reading(base, base.brief.as_of.first, None, date.max)
            yield from ((rule.id, partial(_finds, base, rule, reading)) for rule in all_rules())
        else:
            seen = evidence.gather_evidence(base, self.kept)
            rules = (rule for rule in EVIDENCE if rule.id != COPIED)
            yield from ((rule.id, partial(_finds, base, rule, seen)) for rule in rules)

    def _whole(self, stage: str, base: FactBase) -> bool:
        if stage == "check":
            return bool(check_facts(base, base.brief.as_of.first, clock=date.max))
        return any(one.rule != COPIED for one in verify_facts(base, self.kept))

    def _loaded(self, text: str) -> FactBase | None:
        """The base in another text, of which only the lines are parsed that were broken."""
        try:
            lines = text.split("\n")
            marked = again._read_again(self._sound, lines) or parse_marked(text, "facts.yaml")
            return read_facts(marked)
        except BriefError:
            return None

    @cached_property
    def _sound(self) -> again._Read:
        """The text that stands, as it was parsed."""
        return again._Read(self.text.split("\n"), parse_marked(self.text, "facts.yaml"))

    def _copies_read_once(self) -> AbstractContextManager[object]:
        """A copy is not what is broken."""
        return patch.object(evidence, "read_copy", self._read_copy)

    @cached_property
    def _read_copy(self) -> Callable[[Path, int, str], Copy]:
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


def _finds(base: FactBase, rule: Rule[Seen], seen: Seen) -> bool:
    return bool(judge(base, ((rule, one) for one in rule.find(seen))))


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
        origins = (
            base.origins.get(one) or base.sources[one].known_title for one in source.relies_on
        )
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
