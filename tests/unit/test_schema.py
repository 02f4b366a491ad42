"""The JSON Schema that an editor checks facts.yaml against says what loading says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.conftest import ROOT

from brief.check import check_facts
from brief.load import load_facts
from brief.load.key_notes import DESCRIPTIONS
from brief.load.schema import json_schema

SCHEMA = Draft202012Validator(json_schema())
SOUND = [
    ROOT / "facts.yaml",
    *sorted((ROOT / "docs" / "examples").glob("*/facts.yaml")),
    *sorted((ROOT / "tests" / "rules").glob("*/keeps*.yaml")),
]


class _Editor(yaml.SafeLoader):
    """YAML as an editor reads it: numbers and booleans, but no dates (YAML 1.2 core)."""


def _as_text(_: _Editor, node: yaml.ScalarNode) -> str:
    return str(node.value)


_Editor.add_constructor("tag:yaml.org,2002:timestamp", _as_text)


def faults(text: str) -> list[str]:
    data: Any = yaml.load(text, Loader=_Editor)  # noqa: S506 - a safe loader
    return [error.json_path for error in SCHEMA.iter_errors(data)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json_schema())


def test_the_schema_in_the_docs_is_this_one() -> None:
    written = (ROOT / "docs" / "facts.schema.json").read_text(encoding="utf-8")
    assert json.loads(written) == json_schema(), "brief schema > docs/facts.schema.json"


def test_what_loads_has_no_line_under_it_in_an_editor() -> None:
    assert len(SOUND) > 100
    for file in SOUND:
        load_facts(file)
        assert faults(file.read_text(encoding="utf-8")) == [], file


@pytest.mark.parametrize(
    ("was", "becomes", "path"),
    [
        ("      sold: {value", "      sold: {valu", "$.facts.trade.figures.sold"),
        ("nature: news", "nature: rumour", "$.sources.gazette.nature"),
        ("cite: [gazette para 1]", "cite: {page: 2}", "$.facts.trade.cite"),
        ("    issued: 2025-06-01\n", "", "$.sources.gazette"),
        ("sections:\n  ties: Ties\n", "sections: {}\n", "$.sections"),
        ("parties: [MT, IS]", "parties: []", "$.brief.parties"),
        ("parties: [MT, IS]", "parties: [MT]", "$.brief.parties"),
        ("parties: [MT, IS]", "parties: [MT, IS, MT]", "$.brief.parties"),
        ("    nature: news\n", "    nature: news\n    URL: www.dawn\n", "$.sources.gazette.URL"),
        ("  trade:\n", "  The Trade:\n", "$.facts"),
        ("  trade:\n", "  trade:\n    rank: 4\n", "$.facts.trade.rank"),
    ],
)
def test_what_does_not_load_is_underlined(was: str, becomes: str, path: str) -> None:
    text = (ROOT / "tests" / "rules" / "sum" / "keeps.yaml").read_text(encoding="utf-8")
    assert was in text
    assert path in faults(text.replace(was, becomes, 1))


def test_a_shared_file_has_no_line_under_it_in_an_editor_and_one_without_a_brief_has() -> None:
    assert faults("names: {borg: {print: Joseph Borg}}") == []
    assert faults("include: ../common/names.yaml\norigins: {agency: An agency}") == []
    assert faults("names: {borg: {prints: Joseph Borg}}") == ["$.names.borg", "$.names.borg"]
    assert faults("sections: {ties: Ties}") == ["$"]


def test_every_key_tells_an_editor_what_it_is() -> None:
    schema = json_schema()
    told: dict[str, str] = {}
    for name, record in {"FactBase": schema, **schema["$defs"]}.items():
        shape = record if "properties" in record else record["anyOf"][1]
        told |= {f"{name}.{key}": part["description"] for key, part in shape["properties"].items()}
    assert told == DESCRIPTIONS


TITLES = {
    "FactBase": "The file",
    "Brief": "brief",
    "Section": "sections",
    "Name": "names",
    "Source": "sources",
    "Person": "author and other names, in a source",
    "Kept": "kept, in a source",
    "Fact": "facts",
    "Group": "a group of facts, in facts",
    "Defaults": "defaults, in a section",
    "WrittenCitation": "cite, in a fact",
    "CitedText": "intro, because and the like",
    "Figure": "figures, in a fact",
    "Event": "event, in a fact",
    "Conflict": "conflicts",
    "Meeting": "meeting",
    "DeskLine": "lines",
    "Reason": "changes",
    "Edition": "editions",
}


def key_tables() -> str:
    """The keys of every record as the docs list them."""
    schema = json_schema()
    records = {"FactBase": schema, **schema["$defs"]}
    return "".join(_table(records[name], title) for name, title in TITLES.items())


def _table(record: dict[str, Any], title: str) -> str:
    shape = record if "properties" in record else record["anyOf"][1]
    needed = shape.get("required") or record.get("anyOf", [{}])[0].get("required", ())
    rows = (
        f"| {f'**{key}**' if key in needed else key} | {part['description']} |\n"
        for key, part in shape["properties"].items()
    )
    return f"\n### {title}\n\n| key | what it is |\n|---|---|\n{''.join(rows)}"


def test_the_docs_list_every_key() -> None:
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    assert page.split("must be there.\n", 1)[1] == key_tables(), "write it anew with key_tables()"


def test_the_example_in_the_docs_is_sound(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    file = tmp_path / "facts.yaml"
    file.write_text(page.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    base = load_facts(file)
    assert check_facts(base, base.brief.as_of.first) == ()
