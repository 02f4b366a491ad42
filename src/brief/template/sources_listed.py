"""Sources listed: in a line, each as its short notes begin, with its title, day and grade."""

from __future__ import annotations

from collections.abc import Iterable

from brief.citing.points import tidy
from brief.facts import FactBase
from brief.model import Inlines, Text
from brief.template.in_brief import found_by, in_brief, title_and_day, with_more
from brief.template.source_rows import Noted, Row, source_rows


def sources_listed(base: FactBase, noted: Iterable[Noted]) -> Inlines:
    """Borg, “Cod,” 2024, “Eel,” 2023 (B); *Harbour News*, “Tuna,” 2023 (C)."""
    said: Inlines = ()
    for row in source_rows(base, noted):
        between = (Text(base.words.group("citation-marks").get("join", "; ")),) if said else ()
        grade = Text(f" ({row.noted[0].source.reliability})")
        said = (*said, *between, *_listed(base, row), grade)
    return said


def _listed(base: FactBase, row: Row) -> Inlines:
    if not row.head:
        return in_brief(base, *row.noted[0])
    said = row.whose
    for source, short in row.noted:
        _, day = title_and_day(base, source, short)
        said = with_more(base, said, (short[row.head + 1 :], day, *found_by(base, source, short)))
    return tidy(said, inside=row.noted[0].source.manner.points == "inside")
