"""CSL-JSON in the shapes that programs give it: one entry a line, and fields kept in the note."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from brief.exchange.csl_json import read_csl_json
from brief.exchange.record import carry

ONE, TWO = (json.dumps({"id": one, "type": "map", "title": one}) for one in ("one", "two"))


def keys_of(text: str) -> list[str]:
    return [entry.key for entry in read_csl_json(text, "lib.json").entries]


def told_of(text: str) -> list[str]:
    return [str(problem) for problem in read_csl_json(text, "lib.json").problems]


def carried(note: str, **more: Any) -> tuple[dict[str, Any], list[str]]:  # noqa: ANN401 - what JSON holds
    """The keys of a source with this note, and what is told of it."""
    item = {"id": "a", "type": "document", "title": "A", "note": note, **more}
    (entry,) = read_csl_json(json.dumps([item]), "lib.json").entries
    made = carry(entry)
    return made.keys, [str(problem) for problem in made.told]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE}\n{TWO}\n",
        f"{ONE}{TWO}",
        f"\n  {ONE}\n\n\n{TWO}",
        f"[{ONE},\n{TWO}]",
        f'{{"version": 1, "items": [{ONE}, {TWO}]}}',
        f"{json.dumps(json.loads(ONE), indent=2)}\n{TWO}",
    ],
)
def test_entries_are_read_from_a_list_or_one_after_another(text: str) -> None:
    assert (keys_of(text), told_of(text)) == (["one", "two"], [])


def test_an_entry_alone_is_read() -> None:
    assert (keys_of(ONE), told_of(ONE)) == (["one"], [])


def test_a_broken_line_costs_no_other() -> None:
    text = f'{ONE}\n{{"id": "bad" "type": "map"}}\n{TWO}\n'
    assert keys_of(text) == ["one", "two"]
    assert told_of(text) == [
        "lib.json:2:14: broken JSON: expecting ',' delimiter (the entries on other lines are read)"
    ]


def test_what_is_no_json_behind_an_entry_is_told_and_the_entry_is_read() -> None:
    assert keys_of(f"{ONE}\nthe end") == ["one"]
    assert told_of(f"{ONE}\nthe end") == [
        "lib.json:2:1: broken JSON: nothing belongs after an entry (what follows is not read)"
    ]


@pytest.mark.parametrize("text", ['{"one": {"id": "one"}}', f"[[{ONE}]]", "[12]"])
def test_what_is_no_entry_is_told(text: str) -> None:
    assert keys_of(text) == []
    assert "this is no entry" in told_of(text)[0]


def test_fields_kept_in_the_note_come_into_their_own_place() -> None:
    keys, told = carried(
        "Original Date: 1961-02\ntype: treaty\nDOI: 10.1000/x\n{:volume: 12}\n"
        "recipient: Borg || Ann\nrecipient: Ministry of Cod"
    )
    assert keys["type"] == "treaty"
    assert keys["original-date"] == "1961-02"
    assert (keys["DOI"], keys["volume"]) == ("10.1000/x", "12")
    assert keys["recipient"] == [{"family": "Borg", "given": "Ann"}, "Ministry of Cod"]
    assert "note" not in keys
    assert told == []


def test_a_citation_key_kept_in_the_note_is_the_key() -> None:
    item = {"id": "http://example.org/7", "type": "map", "note": "Citation Key: borg7"}
    assert keys_of(json.dumps([item])) == ["borg7"]


def test_what_the_entry_says_itself_stands_and_words_stay_in_the_note() -> None:
    keys, _ = carried("Read at the port.\npublisher: Other\ntex.ids: b\nNote: x", publisher="Press")
    assert keys["publisher"] == "Press"
    assert keys["note"] == "Read at the port. tex.ids: b Note: x publisher: Other"


def test_what_a_source_has_no_field_for_and_dates_that_are_none_are_told() -> None:
    _, told = carried("PMID: 123\nevent-date: 31 Feb")
    assert any("not carried: PMID" in one for one in told)
    assert any('event-date: "31 Feb" is not a date' in one for one in told)


def test_a_field_in_the_note_is_told_at_the_note(tmp_path: Path) -> None:
    text = '[{"id": "a", "type": "map", "title": "A",\n "note": "event-date: 31 Feb"}]'
    (entry,) = read_csl_json(text, str(tmp_path / "lib.json")).entries
    assert entry.place_of("event-date").line == 2


def test_spaces_in_a_row_are_one() -> None:
    keys, _ = carried("", title="Two  islands:\n  a study")
    assert keys["title"] == "Two islands: a study"


@pytest.mark.parametrize("indent", ["", "  ", "\t"])
@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ('{"id": "b" "title": "B"},', "expecting ',' delimiter"),
        ('{"id": "b", "title": "B"', "expecting ',' delimiter"),
        ('{"id": "b", "title": "B},', "invalid control character at"),
    ],
)
def test_a_broken_entry_of_a_list_costs_none_behind_it(indent: str, broken: str, said: str) -> None:
    inner = f"\n{indent}  "
    first = f'{{{inner}"id": "a",{inner}"author": [{inner}  {{"family": "Borg"}}]\n{indent}}},'
    lines = [first, broken, '{"id": "c"},', '{"id": "d"}']
    text = "[\n" + "\n".join(f"{indent}{line}" for line in lines) + "\n]"
    library = read_csl_json(text, "lib.json")
    assert [entry.key for entry in library.entries] == ["a", "c", "d"]
    (told,) = map(str, library.problems)
    assert f"broken JSON: {said} (the entries behind it are read)" in told


def test_a_comma_that_is_missing_between_entries_costs_none() -> None:
    library = read_csl_json('[{"id": "a"}\n{"id": "b"},\n{"id": "c"}]', "lib.json")
    assert [entry.key for entry in library.entries] == ["a", "b", "c"]
    assert [str(one) for one in library.problems] == [
        "lib.json:2:1: broken JSON: expecting ',' or ']' (the entries behind it are read)"
    ]
