"""Loading: what cannot be read is a problem with its place, in bounded time, and never a crash."""

from __future__ import annotations

import gc
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from tests.bases import load_base

from brief import marked
from brief.load import load_facts, read_facts
from brief.marked import libyaml, parse_marked, read_marked
from brief.problem import BriefError

FACTS = """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  gazette: {type: book, author: unknown, title: Ties, issued: unknown, nature: news,
    reliability: B, descriptor: A daily.}
facts:
"""


def write(folder: Path, text: str | bytes) -> Path:
    file = folder / "facts.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def refused(file: Path) -> str:
    with pytest.raises(BriefError) as caught:
        load_facts(file)
    return str(caught.value).replace(str(file), "facts.yaml")


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    said = "facts.yaml: there is no such file (go to its folder, or name another file)"
    assert refused(tmp_path / "facts.yaml") == said


def test_a_folder_is_a_problem(tmp_path: Path) -> None:
    assert refused(tmp_path).endswith(": this is a folder, not a file")


def test_a_file_that_the_system_will_not_open_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("")
    assert "the file cannot be read" in refused(tmp_path / "a-file" / "facts.yaml")


def test_a_name_that_no_file_can_have_is_a_problem() -> None:
    assert "the file cannot be read" in refused(Path("facts\0.yaml"))


def test_an_empty_file_is_a_problem(tmp_path: Path) -> None:
    assert refused(write(tmp_path, b"")) == "facts.yaml:1:1: the file is empty"


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_what_has_several_bytes_a_letter_is_a_problem_with_the_way_out(
    tmp_path: Path, code: str
) -> None:
    said = refused(write(tmp_path, "brief: {}".encode(code)))
    told = code[:6].upper()
    assert said == f"facts.yaml:1:1: this is {told}, not UTF-8 (save the file as UTF-8)"


def test_a_file_too_large_to_be_a_fact_base_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked, "SIZE", 1_000)
    assert (
        refused(write(tmp_path, b"#" * 1_001)) == "facts.yaml: the file is larger than 1,000 bytes"
    )


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_a_hundred_thousand_levels_are_refused(tmp_path: Path, opening: str) -> None:
    file = write(tmp_path, opening * 100_000)
    said = refused(file)
    assert "nested deeper than 32 levels" in said or "a key is a map" in said


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    said = refused(write(tmp_path, "\n".join(rows)))
    assert "an alias (*a0)" in said


def test_a_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    text = (
        FACTS
        + "  one:\n    section: ties\n    text: >-\n      Two\n      lines.\n    cite: [gazette]\n"
    )
    base = load_facts(write(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()))
    assert base.facts["one"].text == "Two lines."


def test_what_yaml_would_take_for_something_else_stays_text(tmp_path: Path) -> None:
    text = FACTS.replace("[MT, IS]", "[NO, IS]").replace("title: Ties", "title: 0701")
    base = load_facts(
        write(tmp_path, text + "  on: {section: ties, text: 1:30, cite: [gazette]}\n")
    )
    assert base.brief.parties == ("NO", "IS")
    assert base.sources["gazette"].title == "0701"
    assert base.facts["on"].text == "1:30"


@pytest.mark.parametrize(
    "address",
    ["https://gazette.example", "HTTP://gazette.example/a?b#c", "https://газета.example/статья",
     "ftp://gazette.example/ties.pdf", "http://[2001:db8::1]:8080/", "https://x.example/%20(1),2"],
)  # fmt: skip
def test_an_address_is_taken_as_it_stands(tmp_path: Path, address: str) -> None:
    text = FACTS.replace("descriptor: A daily.", f'descriptor: A daily., URL: "{address}"')
    base = load_facts(write(tmp_path, text + "  one: {section: ties, text: A., cite: [gazette]}\n"))
    read = base.sources["gazette"].URL
    assert read == address


def test_an_accent_is_one_character_however_it_was_typed(tmp_path: Path) -> None:
    text = FACTS + "  one: {section: ties, text: Cafe\u0301., cite: [gazette]}\n"
    assert load_facts(write(tmp_path, text)).facts["one"].text == "Caf\u00e9."


def test_the_place_of_a_record_is_its_key_and_of_a_text_its_first_character(tmp_path: Path) -> None:
    file = write(
        tmp_path, FACTS + "  one:\n    section: ties\n    text: Words.\n    cite: [gazette]\n"
    )
    base = load_facts(file)
    assert str(base.place("facts", "one")) == f"{file}:7:3"
    assert str(base.place("facts", "one", "text")) == f"{file}:9:11"
    assert str(base.place("facts", "one", "cite", 0)) == f"{file}:10:12"
    assert str(base.place("facts", "one", "figures", "none")) == f"{file}:7:3"


def test_a_computed_figure_follows_those_it_is_made_of(tmp_path: Path) -> None:
    base = load_base(tmp_path)
    computed = [
        (fact_id, name)
        for fact_id, fact in base.facts.items()
        for name, figure in fact.figures.items()
        if figure.computed
    ]
    assert computed
    for fact_id, name in computed:
        assert isinstance(base.figure(fact_id, name), Decimal)


def test_a_long_chain_of_sums_is_added_up(tmp_path: Path) -> None:
    rows = ["f0: {value: 1, unit: ships}"]
    rows += [f"f{n}: {{computed: f{n - 1} + f{n - 1}, unit: ships}}" for n in range(1, 64)]
    figures = "".join(f"      {row}\n" for row in reversed(rows))
    fact = "  one:\n    section: ties\n    text: Ships.\n    cite: [gazette]\n    figures:\n"
    assert load_facts(write(tmp_path, FACTS + fact + figures)).figure("one", "f63") == 2**63


def test_the_collector_is_on_again_after_a_bad_file(tmp_path: Path) -> None:
    refused(write(tmp_path, b""))
    assert gc.isenabled()


def test_the_parser_in_python_reads_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_base(tmp_path)
    file = next(tmp_path.rglob("*.yaml"))
    fast = read_marked(file)
    monkeypatch.setattr(libyaml, "Parser", yaml.SafeLoader)
    assert read_marked(file) == fast


@pytest.mark.parametrize("text", ["[" * 1000, "a: [1, 2", "a: b: c", "a: &x 1\nb: *x", "a\n---\nb"])
def test_the_parser_in_python_refuses_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libyaml, "Parser", yaml.SafeLoader)
    with pytest.raises(BriefError) as caught:
        read_facts(parse_marked(text, "facts.yaml"))
    assert caught.value.problems[0].place.line


def test_thousands_of_facts_load(tmp_path: Path) -> None:
    rows = (
        f"  f{n}:\n    section: ties\n    text: Sentence {n} of {{n}}.\n    date: 2024-05\n"
        f"    cite: [gazette para {n}]\n    figures: {{n: {{value: {n}, unit: ships}}}}\n"
        for n in range(2_000)
    )
    file = write(tmp_path, FACTS + "".join(rows))
    assert len(load_facts(file).facts) == 2_000


@pytest.mark.parametrize(
    ("fact", "problems"),
    [
        ("section: ties, text: Text., cite: [gazette], dat: 2024", 2_000),
        ("section: tie, text: Text., cite: [gazete], basis: [g{n}]", 6_000),
        ('section: ties, text: "{{b{n}}}", cite: [gazette]', 2_000),
        ("section: ties, text: Text., cite: [*a]", 2_000),
    ],
)
def test_a_slip_in_thousands_of_places_is_told_in_each(
    tmp_path: Path, fact: str, problems: int
) -> None:
    rows = (f"  f{n}: {{{fact.format(n=n)}}}\n" for n in range(2_000))
    file = write(tmp_path, FACTS + "".join(rows))
    with pytest.raises(BriefError) as caught:
        load_facts(file)
    assert len(caught.value.problems) == problems


def test_a_base_with_fewer_facts_knows_nothing_of_those_left_out(tmp_path: Path) -> None:
    rows = (
        "  a: {section: ties, text: So., cite: [gazette], figures: {n: {value: 1, unit: ships}}}\n"
        "  b:\n    section: ties\n    text: In all, {n}.\n    cite: [gazette]\n"
        "    figures: {n: {computed: a.n + a.n, unit: ships}}\n"
        "conflicts:\n  c: {question: Which?, facts: [a, b], prefer: a, because: It counts.}\n"
    )
    whole = load_facts(write(tmp_path, FACTS + rows))
    assert (whole.figure("b", "n"), whole.set_aside) == (Decimal(2), frozenset({"b"}))
    part = whole.model_copy(update={"facts": {"b": whole.facts["b"]}, "conflicts": {}})
    assert (part.contested, part.set_aside) == (frozenset(), frozenset())
    with pytest.raises(KeyError):
        part.figure("b", "n")
    assert whole.figure("b", "n") == 2


@pytest.mark.parametrize(("typed", "read"), [("-0", "0"), ("-0.00", "0.00"), ("-1.50", "-1.50")])
def test_less_than_nothing_is_no_way_to_write_none(tmp_path: Path, typed: str, read: str) -> None:
    figures = f"figures: {{n: {{value: {typed}, unit: ships}}}}"
    fact = f"  a: {{section: ties, text: '{{n}}.', cite: [gazette], {figures}}}\n"
    assert str(load_facts(write(tmp_path, FACTS + fact)).figure("a", "n")) == read
