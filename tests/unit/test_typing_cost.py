"""What the manual says of typing is what the count says."""

from __future__ import annotations

import re

import pytest
from tests.benchmarks.typing_cost import main
from tests.conftest import ROOT


def test_the_manual_says_what_groups_save(capsys: pytest.CaptureFixture[str]) -> None:
    main(ROOT / "facts.yaml")
    counted = re.findall(r"(\d+) beside its sentence", capsys.readouterr().out)
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    said = re.search(
        r"(\d+) characters with every fact written out and (\d+) in groups", page.replace("\n", " ")
    )
    assert said
    assert list(said.groups()) == counted
