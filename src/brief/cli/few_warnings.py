"""Few warnings: those of a build, each told once, and of one rule a few; `check` lists all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath

from brief.cli.console import note, say
from brief.late import pattern
from brief.problem import Problem, Severity

_FEW = 3
"""Of one rule, so many are told in full: forty sources without a copy bury what else there is."""
_IN_FULL = frozenset({"fitted", "gap"})
"""What a file lacks: whoever sends it has to know all of it."""
_LISTING = frozenset({"lacking-style"})
"""Those that list names, of which one shape asks for more than another."""
_LISTED = pattern('"([^"]+)"')


class FewWarnings:
    """Says each problem the first time that it is given, and counts the rest of a rule."""

    def __init__(self, listed_by: str) -> None:
        """`listed_by` is the command that lists what is counted."""
        self._listed_by = listed_by
        self._told: set[Problem] = set()
        self._kept_back: dict[str, list[Problem]] = {}
        self._of_rule: dict[str, int] = {}
        self._listed: dict[tuple[str, str], list[frozenset[str]]] = {}

    def __call__(self, problem: Problem) -> None:
        """Say it, or keep it back."""
        if problem in self._told or self._is_part_of_one(problem):
            return
        self._told.add(problem)
        if not _may_wait(problem):
            say(problem)
        elif self._of_rule.setdefault(problem.rule, 0) < _FEW:
            self._of_rule[problem.rule] += 1
            say(problem)
        else:
            self._kept_back.setdefault(problem.rule, []).append(problem)

    def _is_part_of_one(self, problem: Problem) -> bool:
        """Whether all that it lists was told, as of a letterhead that several shapes take."""
        listed = frozenset(_LISTED.findall(problem.message)) if problem.rule in _LISTING else None
        if not listed:
            return False
        of_file = self._listed.setdefault((problem.rule, problem.place.file), [])
        is_told = any(listed <= one for one in of_file)
        of_file.append(listed)
        return is_told

    @contextmanager
    def and_the_rest(self) -> Iterator[None]:
        """When this ends, a line for each rule of which more was found; one more stands in full."""
        try:
            yield
        finally:
            for rule, more in self._kept_back.items():
                self._say_rest(rule, more)
            self._kept_back.clear()

    def _say_rest(self, rule: str, more: list[Problem]) -> None:
        if len(more) == 1:
            say(more[0])
            return
        said = f"warning: {len(more)} more of this rule ({self._listed_by} lists all)"
        note(f"{more[0].place.file}: {said} [{rule}]")


def _may_wait(problem: Problem) -> bool:
    """Whether it is of a rule that `check` asks of a fact base, too."""
    is_rule = bool(problem.rule) and problem.rule not in _IN_FULL
    in_facts = PurePath(problem.place.file).suffix in {".yaml", ".yml"}
    return is_rule and in_facts and problem.severity is Severity.WARNING
