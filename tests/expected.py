"""Bad files that carry what is expected of them, in comments that start with `# !`.

`# ! 5 message` stands on the bad line and names the column; `# ! 12:5 message` stands anywhere and
names line and column; `# ! brief.md.j2:1 message` names another file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from brief.problem import Problem

_EXPECTED = re.compile(
    r"# ! (?:(?P<file>[\w.]+\.j2):)?(?:(?P<line>\d+):)?(?P<column>\d+):? (?P<said>.*)"
)
_SETTING = re.compile(
    r"^# (today|edition|language|printed|bare|posts|unexplained|alike|unseen|kept):(.*)$",
    re.MULTILINE,
)


def expected(text: str) -> list[str]:
    """What a file says of its own problems, sorted, each `place message`."""
    return sorted(_read(text))


def _read(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if found := _EXPECTED.search(line):
            if found["file"]:
                yield f"{found['file']}:{found['column']} {found['said']}"
            else:
                yield f"{found['line'] or number}:{found['column']} {found['said']}"


def told(problems: Iterable[Problem], file: Path, *, rules: bool = False) -> list[str]:
    """The problems in the words of `expected`, with their severity and rule if asked."""
    return sorted(_tell(problem, file, rules=rules) for problem in problems)


def _tell(problem: Problem, file: Path, *, rules: bool) -> str:
    said = str(problem).removeprefix(f"{problem.place}: ")
    place = str(problem.place).removeprefix(f"{file}:")
    return f"{place} {problem.severity} {problem.rule}: {said}" if rules else f"{place} {said}"


def settings(text: str) -> dict[str, list[str]]:
    """What a file asks to be run with: `# today: 2025-07-01`, `# printed: a, b`."""
    return {
        key: [word.strip() for word in words.split(",") if word.strip()]
        for key, words in _SETTING.findall(text)
    }
