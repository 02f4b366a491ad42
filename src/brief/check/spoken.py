"""The rule on the language: what the gate cannot read in it is told, once."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.rules import NOTE, Finding, Rule


def _told(reading: Reading) -> Iterator[Finding]:
    """The rules that know English words alone."""
    if reading.in_english:
        return
    from brief.check.table import all_rules  # noqa: PLC0415 - the table has this rule, too

    silent = {rule.id for rule in all_rules() if rule.in_english}
    listed = reading.base.words.list("hedges")
    names = ", ".join(sorted({*silent, *(() if listed else ("hedge",))}))
    spoken = reading.base.brief.language
    yield Finding(("brief", "language"), f'in "{spoken}" these rules read no words: {names}')


LANGUAGE: Rule[Reading] = Rule(
    "language",
    NOTE,
    "What `check` reads in English alone is told where another language is written.",
    "read for these yourself",
    "ICD 203, D.6.e.(1): whoever relies on a check knows what it has not looked at.",
    _told,
)
