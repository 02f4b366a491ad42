"""The embassy that a conflict asks about: whose it is and where, by the events of its facts."""

from __future__ import annotations

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose.places import countries_in

_WHO = r"(?:the\s)?(?P<{0}>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)"
_KIND = r"(?:embassy|mission|legation)"
_ASKED = tuple(
    map(
        pattern,
        (
            rf"\b{_KIND}\sof\s{_WHO.format('whose')}\s(?:in|to|at)\s{_WHO.format('where')}",
            rf"{_WHO.format('whose')}(?:['\u2019]s?)?\s(?:first\s)?{_KIND}\s(?:in|to|at)\s{_WHO.format('where')}",
        ),
    )
)


def mission_turned(reading: Reading, question: str, facts: tuple[str, ...]) -> str:
    """The embassy of a question, where each of its facts is of one the other way; or ""."""
    events = [one for fact in facts if (one := reading.base.facts[fact].event)]
    ways = {(one.from_, one.at) for one in events if one.from_ and one.at}
    for found in (one for form in _ASKED for one in form.finditer(question) if ways):
        whose, where = (countries_in(found[one]) for one in ("whose", "where"))
        if len(whose) == len(where) == 1 and ways == {(*where, *whose)}:
            return f'"{found[0]}", of which the events of its facts have the other way'
    return ""
