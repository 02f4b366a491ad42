"""Whatever two documents are, their redline reads as the one and as the other."""

from __future__ import annotations

from hypothesis import Phase, given, settings
from tests import strategies
from tests.unit.test_redline import redline
from tests.word_files import W

from brief.model import Document

CHANGES = [f"{W}{each}" for each in ("ins", "del", "pPrChange")]
few = settings(
    max_examples=max(1, settings().max_examples // 10),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink two files is too slow
)


@few
@given(strategies.documents(most=4), strategies.documents(most=4))
def test_a_redline_of_any_two_documents_reads_as_both(old: Document, new: Document) -> None:
    redline(old, new)  # proves itself, or raises
    parts = redline(new, new).values()
    assert not [each for root in parts for each in root.iter(*CHANGES)]
