"""The quick run asks the files that it lists, and no folder that is not on their way."""

from __future__ import annotations

import pytest
from tests.conftest import pytest_ignore_collect
from tests.quick import QUICK, UNIT, is_quick


def test_every_file_that_the_quick_run_lists_is_there() -> None:
    assert {f"test_{name}.py" for name in QUICK} <= {path.name for path in UNIT.iterdir()}


def test_it_asks_no_other_file_and_no_other_folder() -> None:
    assert is_quick(UNIT / "test_quick.py")
    assert not is_quick(UNIT / "test_gate.py")
    assert is_quick(UNIT)
    assert is_quick(UNIT.parent)
    assert not is_quick(UNIT.parent / "e2e")


def test_other_files_are_passed_over_only_where_the_quick_run_is_asked_for(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = UNIT / "test_gate.py"
    monkeypatch.setattr(pytestconfig.option, "quick", True)
    assert pytest_ignore_collect(gate, pytestconfig)
    assert not pytest_ignore_collect(UNIT / "test_quick.py", pytestconfig)
    monkeypatch.setattr(pytestconfig.option, "quick", False)
    assert not pytest_ignore_collect(gate, pytestconfig)
