"""How long notes take to word, beside a template that prints as much and does nothing else.

Run as `python -m tests.benchmarks.notes_speed`. For 500 notes on 500, 250 and 100 sources it prints
milliseconds, the style read anew each time, and the ratio to 500 notes of the plainest style there
is (author, title, date, place; one macro) in the same run. A style that knows every kind of source
takes about three times as long as that one.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bases import HEAD

from brief.facts import FactBase
from brief.load import load_facts
from brief.model import Citation, NoteMark, Paragraph, Text
from brief.notes import word_notes
from brief.notes.wording import Wording
from brief.places import shipped_templates

NOTES = 500
ROUNDS = 5
SOURCE = """\
  s{n}:
    {{type: {type}, author: [{{family: Borg{n}, given: Ann}}], title: 'Title {n}: of it',
     container-title: The Gazette, publisher: Harbour Press, issued: 2024-05-01,
     URL: 'https://example.org/{n}', accessed: 2025-01-01,
     nature: news, reliability: B, descriptor: A daily.}}
"""
PLAINEST = """\
---
description: the plainest
---
{% macro full(s, at) %}
{{ s.author }}, *{{ s.title }}*, {{ s.issued }}{% if at %}, {{ at }}{% endif %}
{% endmacro %}
{% macro short(s, at) %}{{ full(s, at) }}{% endmacro %}
"""
TYPES = ("article-newspaper", "report", "webpage")


def main() -> None:
    """Measure and print."""
    with TemporaryDirectory() as folder:
        base = _base(Path(folder))
        plainest = Path(folder, "plainest.md.j2")
        plainest.write_text(PLAINEST, encoding="utf-8")
        for count in (NOTES, NOTES // 2, NOTES // 5):
            least = _best(partial(_word, base, plainest, count))
            print(f"{NOTES} notes on {count} sources: plainest {least:.0f} ms")
            for name in ("chicago", "short", "oscola"):
                style = shipped_templates() / "citations" / f"{name}.md.j2"
                took = _best(partial(_word, base, style, count))
                print(f"    {name:8}{took:6.0f} ms, ratio {took / least:.1f}")


def _base(folder: Path) -> FactBase:
    rows = "".join(SOURCE.format(n=n, type=TYPES[n % len(TYPES)]) for n in range(NOTES))
    file = folder / "facts.yaml"
    head = HEAD.partition("sources:")[0]
    file.write_text(f"{head}sources:\n{rows}", encoding="utf-8")
    return load_facts(file)


def _word(base: FactBase, style: Path, count: int) -> None:
    marks = (Citation(f"s{n % count}", f"para {n // count + 1}") for n in range(NOTES))
    blocks = tuple(Paragraph((Text("x"), NoteMark((mark,)))) for mark in marks)
    word_notes(blocks, Wording(base, (shipped_templates(),), style), listed=True)


def _best(step: partial[None]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        step()
        times.append(time.process_time() - began)
    return min(times) * 1000


if __name__ == "__main__":
    main()
