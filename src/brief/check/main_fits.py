"""The rule on the main message: what a brief says first is printed, set aside by no conflict."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.rules import WARNING, Finding, Rule

_KEPT = 3
"""The rank of what is kept here and not printed."""


def _main_fits(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    aside = {
        fact: conflict_id
        for conflict_id, conflict in base.conflicts.items()
        for fact in (conflict.facts if conflict.prefer else ())
        if fact != conflict.prefer
    }
    for index, fact_id in enumerate(base.brief.main):
        home = ("brief", "main", index)
        waived_by = (("facts", fact_id),)
        if conflict_id := aside.get(fact_id):
            said = f'the main message says "{fact_id}", which "{conflict_id}" sets aside'
            yield Finding(home, said, "", waived_by)
        elif base.facts[fact_id].kind == "assumption":
            yield Finding(home, f'the main message says "{fact_id}", an assumption', "", waived_by)
        elif base.facts[fact_id].rank == _KEPT:
            said = f'the main message says "{fact_id}", whose rank keeps it out of every brief'
            yield Finding(home, said, "", waived_by)


MAIN_FITS: Rule[Reading] = Rule(
    "main-fits",
    WARNING,
    "The main message has facts of rank 1 or 2, no assumption, no side that a conflict sets aside.",
    "name another fact under main:, or mend its rank or the conflict",
    "ICD 203, D.6.e.(6): the main message up front is the one that the rest bears out.",
    _main_fits,
)
