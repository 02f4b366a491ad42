"""Help where one is: the manual's pages, the rules and the schema, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.check.handbook import rule_entries
from brief.cli import main
from brief.load.schema import json_schema

Capture = pytest.CaptureFixture[str]
PAGES = sorted(page.stem for page in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("topic", PAGES)
def test_every_page_of_the_manual_is_printed_as_it_is(
    topic: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["docs", topic]) == 0
    assert capfdbinary.readouterr().out == (ROOT / "docs" / f"{topic}.md").read_bytes()


def test_without_a_topic_all_pages_are_listed_with_their_titles(capsys: Capture) -> None:
    assert main(["docs"]) == 0
    said = capsys.readouterr().out
    for topic in (*PAGES, "schema", "malta-iceland"):
        assert f"\n{topic} " in f"\n{said}"
    assert "From Python" in said


def test_a_page_is_opened_where_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert main(["docs", "facts", "--open"]) == 0
    assert opened == [(ROOT / "docs" / "facts.md").as_uri()]
    assert capsys.readouterr().out.strip().endswith("facts.md")


def test_a_topic_that_there_is_not_is_told_with_the_nearest_and_all(capsys: Capture) -> None:
    assert main(["docs", "fact"]) == 1
    said = capsys.readouterr().err
    assert 'fact: there is no topic of that name (did you mean "facts"?; there are annexes,' in said
    assert said.count("\n") == 1


def test_every_rule_is_explained_by_its_id_alone_or_as_it_stands_in_a_message(
    capsys: Capture,
) -> None:
    for rule, entry in list(rule_entries().items())[:5]:
        for asked in (rule, f"[{rule}]"):
            assert main(["explain", asked]) == 0
            assert capsys.readouterr().out.strip() == entry.strip()


def test_without_a_rule_all_are_listed(capsys: Capture) -> None:
    assert main(["explain"]) == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == list(rule_entries())


def test_a_rule_that_there_is_not_is_told_with_the_nearest(capsys: Capture) -> None:
    assert main(["explain", "uncitd"]) == 1
    said = capsys.readouterr().err
    assert '(did you mean "uncited"?; `brief explain` lists them)' in said


def test_the_schema_is_written_to_a_file_and_written_anew(tmp_path: Path) -> None:
    out = tmp_path / "facts.schema.json"
    older = {**json_schema(), "properties": {}}
    out.write_text(json.dumps(older), encoding="utf-8")
    assert main(["schema", "--out", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == json_schema()


@pytest.mark.parametrize("held", ["brief: {id: malta}\n", "{}", '{"title": "Ours"}', ""])
def test_the_schema_replaces_nothing_that_is_no_schema(
    tmp_path: Path, capsys: Capture, held: str
) -> None:
    out = tmp_path / "facts.yaml"
    out.write_text(held, encoding="utf-8")
    assert main(["schema", "--out", str(out)]) == 1
    assert "facts.yaml: there is a file of this name, so it is not replaced" in (
        capsys.readouterr().err
    )
    assert out.read_text(encoding="utf-8") == held
    assert main(["schema", "--force", "--out", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8")) == json_schema()


def test_two_fact_bases_are_a_wrong_command_that_says_what_to_do(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "--facts", "a.yaml", "--facts", "b.yaml"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "a.yaml and b.yaml are both given; one run reads one, so run brief once for each" in said
