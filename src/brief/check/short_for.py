"""Short for: an abbreviation in brackets behind a body is that of this body, and of no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Name
from brief.late import pattern
from brief.rules import Finding

_BEHIND = pattern(r"^[ \xa0]\((?P<short>[A-Z]{3,7})(?:[,;][^()]*)?\)")
_CAPITAL = pattern(r"\b[A-Z\u00c0-\u00de]")
_LEAST = 3
"""Letters of an abbreviation that is no two words' by chance."""


def abbreviations_turned(reading: Reading) -> Iterator[Finding]:
    """The Gulf Cooperation Council (EFTA), where the base has a body of these initials too."""
    names = reading.base.names
    bodies = {id_: name for id_, name in names.items() if name.kind != "person"}
    owners = {short: name for name in bodies.values() if (short := _initials(name.print))}
    for path, text in reading.prose if len(owners) > 1 else ():
        if "(" not in text:
            continue
        for id_, name in bodies.items():
            for found in re.finditer(rf"\{{{re.escape(id_)}\}}|{re.escape(name.print)}", text):
                behind = _BEHIND.match(text[found.end() :])
                other = owners.get(behind["short"]) if behind else None
                if behind and other and other is not name and not _is_called(name, behind["short"]):
                    said = f'"{behind["short"]}" stands behind "{name.print}" here'
                    yield Finding(path, f'{said}, and is short for "{other.print}"')


def _initials(name: str) -> str:
    letters = "".join(_CAPITAL.findall(name))
    return letters if len(letters) >= _LEAST else ""


def _is_called(name: Name, short: str) -> bool:
    """Whether the body has it for its own, in another language perhaps."""
    return short in {_initials(name.print), *name.also} or any(
        _initials(one) == short for one in name.also
    )
