"""What is typed for a fact beside its sentence: as a fact base stands, and with every fact whole.

Run as `python -m tests.benchmarks.typing_cost [FILE]` (facts.yaml unless told). It counts the
characters under `facts` and in the `defaults` of sections, line ends included, without indentation,
comments and blank lines, and takes the sentences off. "Written out" is the same base with nothing
said for a fact that it does not say itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from brief.load.groups import spread
from brief.marked import read_marked
from brief.starting import value

_COMMENT = re.compile(r"\s+#\s.*$")


def main(path: Path) -> None:
    """Count and print."""
    marked = read_marked(path)
    whole: Any = spread(marked).data
    standing: Any = marked.data
    own = dict(_facts(standing["facts"]))
    sentences = sum(len(fact["text"].strip()) for fact in own.values())
    typed = _typed(path.read_text(encoding="utf-8")) + _defaults(standing["sections"])
    before = typed - _headings(standing) + sum(_said(own[one], whole["facts"][one]) for one in own)
    print(f"{len(own)} facts; a sentence has {sentences / len(own):.0f} characters")
    for name, count in (("written out", before), ("as it stands", typed)):
        beside = (count - sentences) / len(own)
        print(
            f"{name:13}{count / len(own):5.0f} typed for a fact, {beside:4.0f} beside its sentence"
        )
    print(f"saved: {1 - (typed - sentences) / (before - sentences):.0%} of what stands beside it")


def _facts(part: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for id_, entry in part.items():
        if "facts" in entry:
            yield from _facts(entry["facts"])
        else:
            yield id_, entry


def _typed(text: str) -> int:
    """The characters typed under `facts`."""
    under = re.split(r"(?m)^facts:\n", text)[1]
    lines = re.split(r"(?m)^\w", under)[0].split("\n")
    bare = (_COMMENT.sub("", line.strip()) for line in lines)
    return sum(len(line) + 1 for line in bare if line and not line.startswith("#"))


def _defaults(sections: dict[str, Any]) -> int:
    said = [one["defaults"] for one in sections.values() if "defaults" in one]
    return sum(len(f", defaults: {value(one)}") for one in said)


def _headings(standing: dict[str, Any]) -> int:
    """The characters of what groups and sections say."""
    return _defaults(standing["sections"]) + sum(
        _heading(*one) for one in _groups(standing["facts"])
    )


def _groups(part: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for id_, entry in part.items():
        if "facts" in entry:
            yield id_, entry
            yield from _groups(entry["facts"])


def _heading(id_: str, group: dict[str, Any]) -> int:
    lines = [
        f"{id_}:",
        "facts:",
        *(f"{key}: {said}" for key, said in group.items() if key != "facts"),
    ]
    return sum(len(line) + 1 for line in lines)


def _said(own: dict[str, Any], whole: dict[str, Any]) -> int:
    """What a fact would say more if it said all of itself."""
    more = sum(len(f"{key}: {said}\n") for key, said in whole.items() if key not in own)
    return more + _cited(whole) - len(value(own.get("cite", "")))


def _cited(fact: dict[str, Any]) -> int:
    """The characters of its citations in full."""
    if "cite" not in fact:
        return len(value(""))
    full = [
        f"{one['source']} {one['at']}" if isinstance(one, dict) and "quote" not in one else one
        for one in fact["cite"]
    ]
    return len(value(full))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("facts.yaml"))
