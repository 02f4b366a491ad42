"""Since: which of the reasons that the desk gives belong to a comparison."""

from __future__ import annotations

from collections.abc import Mapping

from brief.facts.reasons import Reason


def reasons_between(reasons: Mapping[str, Reason], was: str, is_: str) -> dict[str, str]:
    """Why each record changed after the one version and up to the other, by its id."""
    return {
        id_: reason.because
        for id_, reason in reasons.items()
        if reason.version in {"", is_} or _is_between(was, reason.version, is_)
    }


def _is_between(was: str, version: str, is_: str) -> bool:
    if not all(one.isdecimal() for one in (was, version, is_)):
        return False
    return int(was) < int(version) <= int(is_)
