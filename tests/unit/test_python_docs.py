"""The page for scripts: what it shows runs, and it names all that a script may rely on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.conftest import ROOT

import brief

PAGE = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")


def test_the_examples_of_the_page_run_one_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pandas", reason="the page has an example with pandas")
    (tmp_path / "facts.yaml").write_bytes((ROOT / "facts.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(compile("\n".join(examples), "docs/python.md", "exec"), {})  # noqa: S102 - our own page
    said = capsys.readouterr().out
    assert (tmp_path / "made" / "pakistan-belarus-brief.md").exists()
    assert '1 the brief has no "title"' in said
    assert "Pakistan and Belarus opened diplomatic relations on 3\xa0February 1994." in said
    assert re.search(r"^2019( +[\d.]+)+$", said, re.MULTILINE), said  # the row of the table


@pytest.mark.parametrize("name", brief.__all__)
def test_the_page_names_all_that_a_script_may_rely_on(name: str) -> None:
    known = {"FigureRow": "figure_rows", "Place": "place", "Severity": "severity"}
    assert re.search(rf"\b{known.get(name, name)}\b", PAGE)


def test_the_page_names_every_option_of_an_order_and_every_key_of_a_row() -> None:
    options = set(brief.Order.__dataclass_fields__) - {"facts", "clock"}
    for name in (*options, *brief.FigureRow.__annotations__):
        assert f"`{name}`" in PAGE or f"{name}=" in PAGE, name


def test_the_page_names_an_edition_that_the_shipped_base_has() -> None:
    named = re.findall(r'base\.editions\["([^"]+)"\]', PAGE)
    editions = brief.load_facts(ROOT / "facts.yaml").editions
    assert named
    assert set(named) <= set(editions)
