"""The documents tell the truth: what they name exists, what they show runs."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from pathlib import Path
from textwrap import indent
from typing import get_args

import pytest
from tests.bases import BASE, HEAD, load_base, write_base
from tests.conftest import ROOT

from brief import Order, __version__, build
from brief.arguments import make_parser
from brief.load import load_facts
from brief.markdown import CALLOUTS, ROLES
from brief.reviewing.remarks import Kind, Remark
from brief.reviewing.told import as_json
from brief.template import Vocabulary
from brief.template.front_matter import read_front_matter

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]


def fenced(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_two_commands_do_all_the_set_up() -> None:
    build, tests = (block.strip() for block in fenced("sh"))
    assert build.startswith("python3 -m venv .venv && .venv/bin/pip install .")
    assert build.endswith("brief build")
    assert tests.endswith("-m pytest")
    assert build.count("\n") == tests.count("\n") == 0


def test_every_command_is_in_the_readme() -> None:
    (commands,) = (action.choices for action in make_parser()._actions if action.dest == "command")
    assert commands
    for command in commands:
        assert f"`brief {command}" in README


def test_the_fact_in_the_readme_loads_and_prints_the_line_beside_it(tmp_path: Path) -> None:
    (fact,) = fenced("yaml")
    source = "  akram-2024: {type: article, author: unknown, title: A, issued: unknown, "
    source += "nature: opinion, reliability: C, descriptor: D.}\n"
    text = HEAD + source + "facts:\n" + indent(fact, "  ")
    base = load_base(tmp_path, text)
    assert str(base.figure("trade-2019", "turnover")) == "50.2"
    assert "> Two-way trade in 2019 came to $50.2 million." in README


def test_the_script_in_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (script,) = fenced("python")
    (tmp_path / "facts.yaml").write_bytes((ROOT / "facts.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(compile(script, "README.md", "exec"), {})  # noqa: S102 - our own README
    assert (tmp_path / "out" / "pakistan-belarus-brief.pdf").exists()
    said = capsys.readouterr()
    # The one warning that comes with the calendar alone (docs/checking.md) may come.
    assert [line for line in said.out.splitlines() if "which is old on" not in line] == []
    assert not said.err


@pytest.mark.parametrize(
    ("section", "explained"),
    [
        ("trade: {title: Trade, stale_after: 18 months}", ["more than 18 months before"]),
        ("trade: Trade", []),
    ],
)
def test_the_template_in_the_readme_is_a_brief_whether_or_not_its_facts_grow_old(
    tmp_path: Path, section: str, explained: list[str]
) -> None:
    (text,) = fenced("jinja")
    shipped = "trade: {title: Trade, stale_after: 18 months}"
    write_base(tmp_path, BASE.replace(shipped, section))
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "trade.md.j2").write_text(text, encoding="utf-8")
    facts = tmp_path / "facts.yaml"
    order = Order(facts, date(2025, 7, 1), "trade", ("docx", "md"), out=tmp_path)
    _, plain = build(order)
    said = plain.read_text(encoding="utf-8")
    assert re.findall("more than .*before", said) == explained


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(r'src="([^":]+)"', text)
    for link in links:
        assert (document.parent / link).exists(), link


def test_the_templates_manual_names_all_that_a_template_knows(tmp_path: Path) -> None:
    manual = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    for name in Vocabulary(load_base(tmp_path), "x").names():
        assert re.search(rf"`{name}\b", manual), name
    for kind in (*CALLOUTS, *ROLES):
        assert kind == "body" or f"`::: {kind}`" in manual


def test_the_manual_of_reviews_names_every_kind_and_key_of_its_json() -> None:
    said = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
    told = {
        kind for row in re.findall(r"^\| (`.*?`) \|", said, re.MULTILINE) for kind in row.split()
    }
    assert told - {"`kind`"} == {f"`{kind}`" for kind in get_args(Kind)}
    base = load_facts(ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml")
    remark = json.loads(as_json(base, Path("a.docx"), [Remark("foreign")], {}))["remarks"][0]
    (keys,) = re.findall(r'"remarks": \[\{(.*?)\}\]', said, re.DOTALL)
    assert re.findall(r'"(\w+)"', keys) == list(remark)


def test_the_changelog_and_the_package_tell_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert project["version"] == __version__
    assert f"## [{__version__}]" in changelog


def test_no_document_or_source_names_a_place_outside_the_repository() -> None:
    for path in (p for folder in ("src", "docs", "templates") for p in (ROOT / folder).rglob("*")):
        if path.suffix in {".py", ".md", ".j2", ".yaml", ".json"}:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"(?<![\w.])/(?:work|tmp|home|root)/", text), path


SHAPES = sorted(
    path.name.removesuffix(".md.j2")
    for path in (ROOT / "templates").glob("*.md.j2")
    if not path.name.startswith("_")
)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_that_ships_is_compared_with_a_paper_made_by_hand(shape: str) -> None:
    text = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    _, _, part = text.partition(f"## `{shape}` and ")
    part = part.partition("\n## ")[0]
    shown = read_front_matter(ROOT / "templates" / f"{shape}.md.j2").shape
    promised = ["", "one page", "two pages", "", "four sides", "", "six pages"][shown.pages]
    (length,) = re.findall(r"^\| Length \| .+ \| (.+) \|$", part, re.MULTILINE)
    assert length.startswith(promised)
    assert 'src="pictures/' in part
    assert "**missing" in part.lower()
    assert "(docs/comparison.md)" in README


def test_the_comparison_says_when_a_brief_has_a_list_of_contents() -> None:
    template = (ROOT / "templates" / "brief.md.j2").read_text(encoding="utf-8")
    (count,) = re.findall(r"facts\(max_rank=2\)\|length > (\d+)", template)
    text = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
    assert f"from more than {count} facts on" in text
