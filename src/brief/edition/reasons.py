"""Reasons: which of the reasons for changes may go along in a file that is sent."""

from __future__ import annotations

from brief.edition import Choice


def reasons_to_send(choice: Choice) -> frozenset[str]:
    """The ids whose reasons the readers of an edition may have.

    Why something was withdrawn stands under an id that the base no longer has, so that nobody can
    tell who might see it: a reason that does not say so itself is for the desk's own edition alone.
    """
    whole, base = choice.whole, choice.base
    there = {id_ for kind in _KINDS for id_ in getattr(whole, kind)}
    return frozenset(
        id_
        for id_, reason in base.changes.items()
        if id_ in there or not choice.audience.name or "use" in reason.model_fields_set
    ).difference(whole.editions)


_KINDS = ("sections", "names", "sources", "origins", "facts", "conflicts")
"""The kinds of record that can leave the house, by their maps."""
