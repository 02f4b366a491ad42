"""A fact base in several files: read as one, and every problem in the file where it stands."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
import yaml
from tests.bases import BASE, write_base

from brief.attachment.projection import project_facts
from brief.check import check_facts
from brief.cli import main
from brief.load import languages_in, load_facts
from brief.problem import BriefError

Capture = pytest.CaptureFixture[str]
MOVED = ("names", "sources")


def spread(folder: Path, include: str = "[../common/names.yaml, ../common/sources.yaml]") -> Path:
    """The test base with its names and sources in files that it includes."""
    parts = yaml.load(BASE, Loader=yaml.BaseLoader)  # noqa: S506 - safe: all is text
    for name in MOVED:
        write(folder / "common" / f"{name}.yaml", yaml.safe_dump({name: parts.pop(name)}))
    parts["conflicts"]["when-opened"]["because"] = "It gives a day."
    text = f"include: {include}\n" + yaml.safe_dump(parts, sort_keys=False)
    return write(folder / "base" / "facts.yaml", text)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def edit(path: Path, was: str, becomes: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, becomes, 1), encoding="utf-8")


def refused(facts: Path) -> list[str]:
    with pytest.raises(BriefError) as caught:
        load_facts(facts)
    return [str(one).replace(f"{facts.parent}/", "") for one in caught.value.problems]


def test_a_base_in_three_files_is_the_base_in_one(tmp_path: Path) -> None:
    whole = load_facts(write_base(tmp_path))
    parted = load_facts(spread(tmp_path))
    assert parted.model_dump() == whole.model_dump()
    assert project_facts(parted, parted.facts) == project_facts(whole, whole.facts)


def test_each_record_knows_the_file_it_stands_in(tmp_path: Path) -> None:
    base = load_facts(spread(tmp_path))
    assert Path(base.place("names", "doe").file).name == "names.yaml"
    assert Path(base.place("sources", "beta-2023", "title").file).name == "sources.yaml"
    assert base.place("sources", "beta-2023", "title").line == 20
    assert Path(base.place("facts", "visit").file).name == "facts.yaml"


def test_problems_of_all_files_are_told_at_once_each_in_its_file(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "seen: '2024-01-01'", "seen: long ago")
    edit(tmp_path / "common" / "sources.yaml", "nature: news", "nature: rumour")
    edit(facts, "section: trade", "section: trad")
    said = refused(facts)
    assert [one.partition(": ")[0] for one in said] == [
        "../common/names.yaml:7:11", "../common/sources.yaml:9:13", "facts.yaml:56:14",
    ]  # fmt: skip


def test_what_a_rule_finds_is_told_in_the_included_file(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "sources.yaml", "reliability: B", "reliability: D")
    problems = check_facts(load_facts(facts), date(2025, 7, 1))
    assert "sources.yaml" in {Path(one.place.file).name for one in problems}


def test_one_path_may_stand_as_a_text(tmp_path: Path) -> None:
    facts = spread(tmp_path, "../common/all.yaml")
    write(tmp_path / "common" / "all.yaml", "include: [names.yaml, sources.yaml]\n")
    assert set(load_facts(facts).names) == {"doe"}


def test_a_file_that_is_named_twice_is_told_where_it_is_named_again(tmp_path: Path) -> None:
    twice = "[../common/names.yaml, ../common/sources.yaml, ../common/./names.yaml]"
    (problem,) = refused(spread(tmp_path, twice))
    assert '"../common/./names.yaml" is included twice here (take one of them out)' in problem


def test_a_file_that_two_others_include_is_read_once(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "sources.yaml", "sources:", "include: names.yaml\nsources:")
    assert set(load_facts(facts).names) == {"doe"}


def test_facts_of_an_included_file_stand_before_those_of_the_file_itself(tmp_path: Path) -> None:
    facts = spread(tmp_path, "[../common/names.yaml, ../common/sources.yaml, more.yaml]")
    first = "facts: {first: {section: trade, text: It began., cite: [alpha-2024 para 9]}}"
    write(tmp_path / "base" / "more.yaml", first)
    assert next(iter(load_facts(facts).facts)) == "first"


def test_words_by_language_are_met_in_every_file(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "role: Minister of Tests",
         "role: {en: Minister of Tests, fr: ministre des Essais}")  # fmt: skip
    assert languages_in(facts) == ("en-GB", "fr")


@pytest.mark.parametrize(
    ("include", "said"),
    [
        ("[/etc/names.yaml]", '"/etc/names.yaml" holds on one machine alone'),
        ("['C:/common/names.yaml']", '"C:/common/names.yaml" holds on one machine alone'),
        ("['C:names.yaml']", '"C:names.yaml" holds on one machine alone'),
        ("['\\\\server\\names.yaml']", '"\\\\server\\names.yaml" holds on one machine alone'),
        ("[~/names.yaml]", '"~/names.yaml" holds on one machine alone'),
        ("['https://example.org/n.yaml']", '"https://example.org/n.yaml" is an address'),
        ("['file:///n.yaml']", '"file:///n.yaml" is an address'),
        ("['..\\common\\names.yaml']", '"..\\common\\names.yaml" holds on Windows alone'),
        ("['']", "this path is empty"),
        ("[facts.yaml/x]", "cannot be included: the file cannot be read"),
        ("[[names.yaml]]", "this must be a list of paths"),
        ("{names: names.yaml}", "this must be a list of paths"),
        ("[../common]", '"../common" cannot be included: this is a folder, not a file'),
        ("[facts.yaml]", '"facts.yaml" leads back to a file that includes this one'),
        ("[../base/facts.yaml]", '"../base/facts.yaml" leads back to a file that includes'),
    ],
)
def test_what_cannot_be_included_is_told_where_it_is_named(
    tmp_path: Path, include: str, said: str
) -> None:
    (problem,) = refused(spread(tmp_path, include))
    assert problem.startswith("facts.yaml:1:1")
    assert said in problem


def test_a_name_that_no_file_has_is_told(tmp_path: Path) -> None:
    assert any(
        "is a name that no file has" in one for one in refused(spread(tmp_path, '["a\\0b"]'))
    )


def test_a_missing_file_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    (problem,) = refused(spread(tmp_path, "[../common/name.yaml, ../common/sources.yaml]"))
    said = '"../common/name.yaml" cannot be included: there is no such file'
    assert problem == f'facts.yaml:1:11: {said} (did you mean "names.yaml"?)'


def test_every_path_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    said = refused(spread(tmp_path, "[nowhere/a.yaml, b.yaml]"))
    assert [one.partition(": ")[0] for one in said] == ["facts.yaml:1:11", "facts.yaml:1:27"]
    assert "paths count from the folder of this file" in said[0]


def test_a_circle_is_told_where_it_closes(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "names:", "include: sources.yaml\nnames:")
    edit(tmp_path / "common" / "sources.yaml", "sources:", "include: names.yaml\nsources:")
    (problem,) = refused(facts)
    assert problem.startswith("../common/sources.yaml:1:10")
    assert "leads back" in problem


def test_an_id_that_stands_in_two_files_is_told_with_both_places(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    with facts.open("a", encoding="utf-8") as file:
        file.write("names:\n  doe: {print: John Doe}\n")
    (problem,) = refused(facts)
    assert problem.startswith('facts.yaml:96:3: "doe" stands twice under "names"')
    assert "names.yaml:2:3)" in problem


@pytest.mark.parametrize("key", ["brief: {id: other}", "meeting: {who: [doe]}"])
def test_what_is_of_one_brief_cannot_be_shared(tmp_path: Path, key: str) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "names:", f"{key}\nnames:")
    (problem,) = refused(facts)
    assert problem.startswith("../common/names.yaml:1:1: ")
    assert "cannot be shared" in problem


def test_what_is_no_map_of_records_stands_in_one_file(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "names:", "markings: [OPEN, CLOSED]\nnames:")
    assert load_facts(facts).markings == ("OPEN", "CLOSED")
    edit(tmp_path / "common" / "sources.yaml", "sources:", "markings: [OPEN]\nsources:")
    (problem,) = refused(facts)
    assert problem.startswith('../common/sources.yaml:1:1: "markings" stands in two files')


@pytest.mark.parametrize(
    ("text", "said"),
    [("- a\n- b\n", "must be a map"), ("names: [\n", "not YAML"), ("", "the file is empty")],
)
def test_an_included_file_that_cannot_be_read_is_told_alone(
    tmp_path: Path, text: str, said: str
) -> None:
    facts = spread(tmp_path)
    write(tmp_path / "common" / "names.yaml", text)
    (problem,) = refused(facts)
    assert problem.startswith("../common/names.yaml:")
    assert said in problem


def test_a_chain_without_an_end_is_told(tmp_path: Path) -> None:
    for n in range(150):
        write(tmp_path / f"{n}.yaml", f"include: {n + 1}.yaml\n")
    (problem,) = refused(write(tmp_path / "facts.yaml", "include: 0.yaml\n"))
    assert "more than 100 files are included" in problem


def test_an_unknown_key_of_an_included_file_is_told_there(tmp_path: Path) -> None:
    facts = spread(tmp_path)
    edit(tmp_path / "common" / "names.yaml", "names:", "name:")
    edit(tmp_path / "common" / "sources.yaml", "sources:", "zebra: x\nsources:")
    told = refused(facts)
    assert [one.partition(" (")[0] for one in told] == [
        '../common/names.yaml:1:1: unknown key "name" in the file',
        '../common/sources.yaml:1:1: unknown key "zebra" in the file',
    ]


def test_a_record_is_added_where_its_like_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    facts = spread(tmp_path)
    before = facts.read_bytes()
    monkeypatch.chdir(facts.parent)
    assert main(["add", "name", "roe", "--print", "Richard Roe", "--kind", "person"]) == 0
    assert capsys.readouterr().out.startswith("../common/names.yaml:8")
    assert facts.read_bytes() == before
    assert load_facts(facts).names["roe"].print == "Richard Roe"


def test_an_id_of_an_included_file_cannot_be_added_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    facts = spread(tmp_path)
    monkeypatch.chdir(facts.parent)
    assert main(["add", "name", "doe", "--print", "Richard Roe", "--kind", "person"]) == 1
    assert "../common/names.yaml:2:3: there is a name" in capsys.readouterr().err


def test_a_copy_is_recorded_where_its_source_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = spread(tmp_path)
    before = facts.read_bytes()
    copy = write(tmp_path / "copy.txt", "A paper of tests.\n\nIt says a thing.\n")
    monkeypatch.chdir(facts.parent)
    assert main(["keep", str(copy), "--source", "alpha-2024"]) == 0
    assert facts.read_bytes() == before
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    assert digest in (tmp_path / "common" / "sources.yaml").read_text(encoding="utf-8")
    kept = load_facts(facts).sources["alpha-2024"].copy_here
    assert kept is not None
    assert kept.sha256 == digest


def test_a_copy_of_a_shared_source_serves_every_brief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    facts = spread(tmp_path)
    copy = write(
        tmp_path / "copy.txt", "A paper of tests.\n\nIt says that relations were opened.\n"
    )
    monkeypatch.chdir(facts.parent)
    assert main(["keep", str(copy), "--source", "alpha-2024"]) == 0
    assert (tmp_path / "common" / "kept" / "alpha-2024.txt").is_file()
    assert not Path("kept").exists()
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.chdir(other)
    Path("facts.yaml").write_bytes(facts.read_bytes())
    capsys.readouterr()
    main(["verify"])
    said = capsys.readouterr().err
    assert "alpha-2024.txt" not in said
    assert "gamma.txt is not in the folder" in said
    (tmp_path / "common" / "kept" / "alpha-2024.txt").write_text("Another paper.\n")
    main(["verify"])
    assert "[copy-changed]" in capsys.readouterr().err


def test_a_folder_of_copies_that_is_named_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    facts = write_base(tmp_path)
    (tmp_path / "kept").mkdir()
    monkeypatch.chdir(tmp_path)
    assert main(["verify", "--facts", str(facts), "--kept", "elsewhere"]) == 1
    assert capsys.readouterr().err.startswith("elsewhere: there is no such folder")


def test_sources_are_imported_where_sources_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = spread(tmp_path)
    before = facts.read_bytes()
    library = '[{"id": "roe2020", "type": "book", "title": "Tests", "author": [{"family": "Roe"}]}]'
    write(tmp_path / "library.json", library)
    monkeypatch.chdir(facts.parent)
    assert main(["sources", "import", "../library.json"]) == 0
    assert facts.read_bytes() == before
    assert "roe2020:" in (tmp_path / "common" / "sources.yaml").read_text(encoding="utf-8")


def test_an_included_file_that_may_not_be_written_to_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    facts = spread(tmp_path)
    names = tmp_path / "common" / "names.yaml"
    names.chmod(0o444)
    monkeypatch.chdir(facts.parent)
    assert main(["add", "name", "roe", "--print", "Richard Roe", "--kind", "person"]) == 1
    assert "../common/names.yaml: this file may not be written to" in capsys.readouterr().err
