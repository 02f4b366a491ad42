"""Bad files: each says in its own comments which problems it has, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.expected import expected, told

from brief.load import load_facts
from brief.problem import BriefError

FILES = sorted((ROOT / "tests" / "problems").glob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_bad_file_has_the_problems_that_it_says(file: Path) -> None:
    with pytest.raises(BriefError) as caught:
        load_facts(file)
    text = file.read_text(encoding="utf-8", errors="replace")
    assert told(caught.value.problems, file) == expected(text)
