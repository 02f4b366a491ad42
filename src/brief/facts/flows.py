"""Flows: from one country to another (`PK to BY`), or both ways in one (`both`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

BOTH = "both"
"""The flow of a turnover: there and back in one."""


def is_between(parties: Collection[str], flow: str) -> bool:
    """Whether it runs from one of the parties to another, or both ways."""
    sender, _, receiver = flow.partition(" to ")
    return flow == BOTH or (sender != receiver and {sender, receiver} <= set(parties))


def are_there_and_back(flows: Sequence[str]) -> bool:
    """Whether they are the two directions of one exchange."""
    ends = [flow.split(" to ") for flow in flows]
    return len(ends) == 2 and ends[0] == ends[1][::-1]  # noqa: PLR2004 - there and back
