"""The rule on the language: what the gate cannot read in it is told, once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from brief.check.reading import Reading
from brief.rules import NOTE, Finding, Rule


def rule_on_language(others: Iterable[Rule[Reading]]) -> Rule[Reading]:
    """The rule that names those of the others that know English words alone."""
    return Rule(
        "language",
        NOTE,
        "What `check` reads in English alone is told where another language is written.",
        "read for these yourself",
        "ICD 203, D.6.e.(1): whoever relies on a check knows what it has not looked at.",
        _told_of(tuple(rule.id for rule in others if rule.in_english)),
    )


def _told_of(silent: tuple[str, ...]) -> Callable[[Reading], Iterator[Finding]]:
    def told(reading: Reading) -> Iterator[Finding]:
        if reading.in_english:
            return
        listed = reading.base.words.list("hedges")
        names = ", ".join(sorted({*silent, *(() if listed else ("hedge",))}))
        spoken = reading.base.brief.language
        yield Finding(("brief", "language"), f'in "{spoken}" these rules read no words: {names}')

    return told
