"""Version: whether the facts are others than when their version was last built."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from brief.changes.told import Earlier
from brief.facts import FactBase
from brief.outputs.manifest import Known, read_manifest
from brief.problem import Problem, Severity
from brief.show import show_date

_NO_FACTS = ("version", "status")
"""Keys of the brief that may change while the facts are the same."""


def remembered(stem: str, base: FactBase) -> Known:
    """What a build leaves behind: its version, its status and the hash of its facts.

    A base without a version leaves nothing: nobody counts there.
    """
    if not base.brief.version:
        return {}
    facts = base.model_dump(exclude={"changes"})
    facts["brief"] = {key: part for key, part in facts["brief"].items() if key not in _NO_FACTS}
    hash_ = sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest()
    return {stem: (base.brief.version, base.brief.status, hash_)}


def warn_of_version(
    folder: Path, stem: str, base: FactBase, now: Known, *, keeps_pdf: bool = False
) -> list[Problem]:
    """A warning where the version is that of the last build, and the facts are not.

    A PDF that this build leaves alone has the facts of before.
    """
    before = read_manifest(folder).get(stem, ())
    if stem not in now or before[:2] != now[stem][:2] or before == now[stem]:
        return []
    said = f"the facts are not those that version {base.brief.version} was last built with"
    pdf = folder / f"{stem}.pdf"
    hint = "raise the version"
    if keeps_pdf and pdf.exists():
        hint += f"; `brief diff {pdf}` tells what changed"
    place = base.place("brief", "version")
    return [Problem(place, said, hint, severity=Severity.WARNING)]


def warn_of_namesake(base: FactBase, since: Earlier) -> list[Problem]:
    """A warning where what changed is told since a version that this brief calls itself."""
    brief = base.brief
    is_same = (since.version, since.date) == (brief.version, show_date(brief.as_of, base.words))
    if not is_same or not since.changes:
        return []
    named = f"version {brief.version} of {brief.as_of}" if brief.version else str(brief.as_of)
    said = f"what changed is told since {named}, which is what this brief calls itself"
    hint = "raise the version" if brief.version else "give both a version"
    place = base.place("brief", "version" if brief.version else "as_of")
    return [Problem(place, said, hint, severity=Severity.WARNING)]
