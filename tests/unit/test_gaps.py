"""A reason for confidence tells of a gap, or of none."""

from __future__ import annotations

import pytest

from brief.check.confidence import find_gap

SOUND = """
as no source says otherwise
because no report denies it
as no daily account tells the opposite
as no source, ours or theirs, says otherwise
because no account that we know denies it
as no report has ever been denied
since no figure is in doubt
since little is disputed
because there is no gap
as the ledgers have no serious gaps
since the second ledger fills the gap
because none of the ledgers is missing
as nothing in the ledger is disputed
as no entry was undated
because it is not a guess
since the text was old law
since the sources are old friends of both
because the pact is old
as one report is official and three others confirm it
because one statement after the other says so
"""
WANTING = """
as no source tells of it
as no record is kept of the talks
as no source tells who denied it
because gaps remain
since the ledger has a gap of two years
as no ledger fills the gap
as nothing fills the gap
as the sources are old
because the reports are very old and few
as it rests on one report
as it is based only on a single account
because only one source tells of it
as part of the ledger is missing
because it is partly a guess
"""


@pytest.mark.parametrize("reason", SOUND.strip().split("\n"))
def test_a_reason_that_denies_a_gap_tells_of_none(reason: str) -> None:
    assert find_gap(reason) == ""


@pytest.mark.parametrize("reason", WANTING.strip().split("\n"))
def test_a_reason_that_too_little_is_known_tells_of_a_gap(reason: str) -> None:
    assert find_gap(reason)
