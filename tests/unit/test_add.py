"""Records added to a fact base: asked for or given, and no line that stands is touched."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from tests.bases import BASE, FACTS, HEAD, write_base

from brief.cli import main
from brief.load import load_facts

Capture = pytest.CaptureFixture[str]
SOURCE = [
    "add", "source", "delta-2025", "--type", "report", "--author", "Board of Ties", "--title",
    "Ties: a report", "--issued", "2025-01", "--nature", "official", "--reliability", "B",
    "--descriptor", "A report.",
]  # fmt: skip
FACT = ["add", "fact", "embassy", "--section", "diplomacy", "--text", "Malta opened: an embassy."]
OPEN = HEAD + FACTS
"""A base that ends with a fact."""
FACT += ["--cite", "alpha-2024 para 3", "--cite", "beta-2023 p 4"]


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fact base of the folder that the commands run in; nobody answers questions."""
    monkeypatch.chdir(tmp_path)
    answer(monkeypatch, "")
    return write_base(tmp_path)


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """What is typed at the keyboard."""
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def added(before: str, after: str) -> str:
    """The one block of lines that was put in; every other line is as it was."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    count = len(new) - len(old)
    assert new[:start] + new[start + count :] == old
    return "".join(new[start : start + count])


def test_a_source_is_added_after_the_last_one(facts: Path, capsys: Capture) -> None:
    before = facts.read_text(encoding="utf-8")
    assert main(SOURCE) == 0
    line = before[: before.index("facts:")].count("\n") + 1
    assert capsys.readouterr().out == f'facts.yaml:{line}: source "delta-2025"\n'
    assert added(before, facts.read_text(encoding="utf-8")).splitlines() == [
        "  delta-2025:",
        "    type: report",
        "    author: Board of Ties",
        '    title: "Ties: a report"',
        "    issued: 2025-01",
        "    nature: official",
        "    reliability: B",
        "    descriptor: A report.",
    ]
    assert load_facts(facts).sources["delta-2025"].title == "Ties: a report"


def test_a_fact_is_added_after_the_last_one(facts: Path) -> None:
    before = facts.read_text(encoding="utf-8")
    assert main([*FACT, "--date", "2024-05", "--set", "about=embassies"]) == 0
    assert added(before, facts.read_text(encoding="utf-8")).startswith("  embassy:\n")
    fact = load_facts(facts).facts["embassy"]
    assert [(c.source, c.locator) for c in fact.cite] == [
        ("alpha-2024", "para 3"),
        ("beta-2023", "p 4"),
    ]
    assert fact.about == "embassies"


def test_what_is_not_given_is_asked_for_and_asked_again_until_it_can_stand(
    facts: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    answers = ["Not an id", "alpha-2024", "delta-2025", "", "raport", "report"]
    answers += ["Borg, Joseph; Vella, Ann", "Ties", "", "", "3/4/2025", "2025-04-03", ""]
    answers += ["offical", "official", "B", "A report."]
    answer(monkeypatch, "".join(f"{one}\n" for one in answers))
    assert main(["add", "source"]) == 0
    source = load_facts(facts).sources["delta-2025"]
    assert [person.family for person in source.authors] == ["Borg", "Vella"]
    asked = capsys.readouterr().err
    assert 'there is a source "alpha-2024" already' in asked
    assert '"raport" is not one of its values (did you mean "report"? one of article,' in asked
    assert '"3/4/2025" is not a date (write it as 2025-04-03' in asked
    assert "Nature [official, dataset, news, opinion, academic]" in asked


@pytest.mark.parametrize(
    ("given", "people"),
    [
        ("Borg, Joseph", 1),
        ("Borg, Joseph; Vella, Ann", 2),
        ("Ministry of Health, Labour and Welfare", 0),
        ("Harbour Press, Ltd", 0),
        ("Board of Ties", 0),
    ],
)
def test_people_are_told_from_bodies(facts: Path, given: str, people: int) -> None:
    assert main([given if word == "Board of Ties" else word for word in SOURCE]) == 0
    authors = load_facts(facts).sources["delta-2025"].authors
    assert sum(bool(one.family) for one in authors) == people


def test_where_nobody_answers_all_that_is_missing_is_told_with_its_values(
    facts: Path, capsys: Capture
) -> None:
    before = facts.read_bytes()
    assert main(["add", "source", "x"]) == 1
    told = capsys.readouterr().err
    assert 'has no "nature", and nobody answers (--nature: one of official, dataset,' in told
    assert all(f'has no "{key}"' in told for key in ("type", "title", "issued", "descriptor"))
    assert facts.read_bytes() == before


def test_whoever_stops_in_the_middle_has_added_nothing(
    facts: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    before = facts.read_bytes()

    def stop() -> str:
        raise KeyboardInterrupt

    stdin = io.StringIO()
    monkeypatch.setattr(stdin, "readline", stop)
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["add", "fact"]) == 1
    told = capsys.readouterr().err
    assert told.endswith("facts.yaml: stopped before the last question, so no fact is added\n")
    assert facts.read_bytes() == before


def test_the_end_of_what_is_typed_at_a_keyboard_is_a_stop(
    facts: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    before = facts.read_bytes()
    stdin = io.StringIO("embassy\n")
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["add", "fact"]) == 1
    told = capsys.readouterr().err
    assert told.endswith("facts.yaml: stopped before the last question, so no fact is added\n")
    assert "nobody answers" not in told
    assert facts.read_bytes() == before


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (
            ["--section", "dipl"],
            '--section: there is no section "dipl" (did you mean "diplomacy"? one of dip',
        ),
        (["--cite", "gazette para 1"], '--cite: there is no source "gazette"'),
        (["--rank", "12"], '--rank: "12" is not one of its values (one of 1, 2, 3)'),
        (["--kind", "claims"], '--kind: "claims" is not one of its values (did you mean "claim"?'),
        (["--kind", "claim", "--by", "doo"], '--by: there is no name "doo" (did you mean "doe"?)'),
        (["--set", "abuot=x"], '--abuot: there is no key "abuot" (did you mean "about"?)'),
        (["--set", "about"], '--set: there is no = in "about"'),
        (["--text", "{nobody} went."], "facts.yaml: {nobody} names no figure of this fact"),
    ],
)
def test_an_answer_that_cannot_stand_is_told_and_nothing_is_written(
    facts: Path, capsys: Capture, changed: list[str], told: str
) -> None:
    before = facts.read_bytes()
    assert main([*FACT, *changed]) == 1
    assert told in capsys.readouterr().err
    assert facts.read_bytes() == before


def test_a_name_is_added_even_where_there_were_none(facts: Path, capsys: Capture) -> None:
    start, end = BASE.index("names:"), BASE.index("sources:")
    text = (BASE[:start] + BASE[end:]).replace("    kind: claim\n    by: doe\n", "")
    text = text.replace("{by}", "A paper").replace("*{doe}*", "A minister").replace("[doe]", "[]")
    facts.write_text(text, encoding="utf-8")
    assert main([*FACT, "--kind", "claim", "--by", "borg"]) == 1
    assert 'there is no name "borg" (`brief add name` adds one)' in capsys.readouterr().err
    named = ["add", "name", "borg", "--print", "Joseph Borg", "--role", "Envoy of Malta"]
    assert main([*named, "--seen", "2025-03-01"]) == 0
    assert main([*FACT, "--kind", "claim", "--by", "borg"]) == 0
    assert load_facts(facts).facts["embassy"].by == "borg"


def test_what_a_fact_names_and_nothing_has_can_be_added(facts: Path, capsys: Capture) -> None:
    """It is the cure: a file may name a person and a source before it has their records."""
    fact = (
        "facts:\n  said:\n    section: diplomacy\n    kind: claim\n    by: vella\n"
        "    text: '{by} says so, and {vella} holds to it.'\n    cite: delta-2025 para 1\n"
    )
    facts.write_text(BASE.replace("facts:\n", fact, 1), encoding="utf-8")
    assert main(["check"]) == 1
    told = capsys.readouterr().err
    assert 'unknown name "vella" (add it under names, or: brief add name vella; it also' in told
    assert 'unknown source "delta-2025"' in told
    name = ["add", "name", "vella", "--print", "Ann Vella", "--role", "Envoy of Malta"]
    assert main([*name, "--seen", "2025-03-01"]) == 0
    assert main(SOURCE) == 0
    assert load_facts(facts).facts["said"].by == "vella"


def test_what_is_added_may_name_nothing_that_there_is_not(facts: Path, capsys: Capture) -> None:
    before = facts.read_bytes()
    assert main([*FACT, "--set", "holds_without=[nowhere]"]) == 1
    assert 'facts.yaml: unknown fact "nowhere"' in capsys.readouterr().err
    assert facts.read_bytes() == before


def test_a_map_or_a_list_of_another_key_is_written_as_in_the_file(
    facts: Path, capsys: Capture
) -> None:
    figures = "figures={days: {value: 3, unit: days, measure: talks}}"
    event = "event={kind: embassy, at: IS, from: MT}"
    assert main([*FACT, "--date", "2024-05", "--set", figures, "--set", event]) == 0
    base = load_facts(facts)
    assert str(base.figure("embassy", "days")) == "3"
    assert base.facts["embassy"].event
    assert main([*FACT[:2], "other", *FACT[3:], "--set", "figures=3"]) == 1
    assert '--figures: "3" must be a map: {key: value}' in capsys.readouterr().err
    assert main([*FACT[:2], "other", *FACT[3:], "--set", "event={kind: visit"]) == 1
    assert "--set:1:1: this is not YAML" in capsys.readouterr().err


def test_an_event_may_be_its_kind_alone(facts: Path) -> None:
    assert main([*FACT, "--set", "event=visit"]) == 0
    event = load_facts(facts).facts["embassy"].event
    assert event
    assert event.kind == "visit"


def test_what_is_wrong_inside_a_map_is_told_with_its_key(facts: Path, capsys: Capture) -> None:
    before = facts.read_bytes()
    figures = "figures={days: {value: 9,400, unit: days}}"
    assert main([*FACT, "--set", figures]) == 1
    assert 'unknown key "400" in figure "days" (decimals take a point' in capsys.readouterr().err
    assert facts.read_bytes() == before


def test_an_id_that_cannot_be_one_is_told_with_the_rest_and_with_one_that_can(
    facts: Path, capsys: Capture
) -> None:
    before = facts.read_bytes()
    assert main([*FACT[:2], "An Embassy!", *FACT[3:], "--date", "12 May 2024"]) == 1
    said = capsys.readouterr().err
    assert '"An Embassy!" cannot be an id' in said
    assert ": an-embassy)" in said
    assert '--date: "12 May 2024" is not a date (write it as 2024-05-12)' in said
    assert facts.read_bytes() == before


def test_bodies_after_a_semicolon_are_authors_each(facts: Path) -> None:
    several = ["African Union; Borg, Joseph; Government of Japan" if one == "Board of Ties" else one
               for one in SOURCE]  # fmt: skip
    assert main(several) == 0
    authors = load_facts(facts).sources["delta-2025"].authors
    assert [one.literal or one.family for one in authors] == [
        "African Union", "Borg", "Government of Japan",
    ]  # fmt: skip


def test_the_first_name_is_put_before_the_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer(monkeypatch, "")
    text = HEAD.partition("names:")[0] + "sources:" + HEAD.partition("sources:")[2]
    fact = "  one: {section: trade, text: It is., cite: [alpha-2024 para 1]}\n"
    facts = write_base(tmp_path, f"{text}facts:\n  # none yet\n{fact}")
    assert main(["add", "name", "roe", "--print", "Richard Roe", "--kind", "person"]) == 0
    keys = [line for line in facts.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()]
    assert keys == ["brief:", "sections:", "names:", "sources:", "facts:"]
    with facts.open("a", encoding="utf-8") as file:
        file.write("  two: {section: trade, text: It was., cite: [alpha-2024 para 2]}\n")
    assert list(load_facts(facts).facts) == ["one", "two"]


def test_an_id_that_stands_is_not_taken_twice(facts: Path, capsys: Capture) -> None:
    assert main([*FACT[:2], "visit", *FACT[3:]]) == 1
    assert 'there is a fact "visit" already (give it another id)' in capsys.readouterr().err
    assert main(["add", "fact", "visit"]) == 1  # before anything is asked
    assert capsys.readouterr().err.count("\n") == 1


def test_lines_that_end_as_on_windows_still_do(facts: Path) -> None:
    facts.write_bytes(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode())
    assert main(SOURCE) == 0
    assert main(FACT) == 0
    data = facts.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert "embassy" in load_facts(facts).facts


def test_the_end_of_the_document_stays_the_end_with_line_ends_of_windows(facts: Path) -> None:
    facts.write_bytes(f"---\n{OPEN}...\n".replace("\n", "\r\n").encode())
    assert main(SOURCE) == 0
    assert main(FACT) == 0
    data = facts.read_bytes()
    assert data.endswith(b"\r\n...\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert list(load_facts(facts).facts)[-1] == "embassy"


def test_a_tab_in_the_file_is_told_where_it_stands(facts: Path, capsys: Capture) -> None:
    facts.write_text(BASE.replace("  visit:\n", "\tvisit:\n"), encoding="utf-8")
    assert main(FACT) == 1
    assert ":1: a tab, U+0009" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        BASE.removesuffix("\n"),
        BASE.replace("facts:\n", "# Facts, one by one.\n\nfacts:\n"),
        BASE.replace("  visit:\n", "# a note of the desk\n  visit:\n"),
        BASE.replace("    date: 2014-07\n", "# when?\n    date: 2014-07\n"),
        BASE + "\n\n# the end\n",
        HEAD,
        BASE.replace("\n    ", "\n      ").replace("\n  ", "\n   "),
        f"---\n{OPEN}...\n",
        f"{OPEN}\n# the end\n... # of the file",
        f"%YAML 1.1\n---\n{HEAD}...\n# nothing more\n...\n",
    ],
    ids=[
        "no last line end",
        "heading",
        "note",
        "note inside",
        "end",
        "no facts",
        "indented",
        "document end",
        "document end with a comment",
        "document end and no facts",
    ],
)
def test_it_is_added_whatever_stands_round_it(facts: Path, text: str) -> None:
    facts.write_text(text, encoding="utf-8")
    assert main(SOURCE) == 0
    assert main(FACT) == 0
    base = load_facts(facts)
    assert list(base.sources)[-1] == "delta-2025"
    assert list(base.facts)[-1] == "embassy"
    after = facts.read_text(encoding="utf-8")
    assert all(line in after for line in text.splitlines())


def test_a_map_on_one_line_is_told_and_left(facts: Path, capsys: Capture) -> None:
    start = BASE.index("facts:")
    one = "facts: {a: {section: trade, text: T., cite: [alpha-2024 para 1]}}\n"
    facts.write_text(BASE[:start] + one, encoding="utf-8")
    assert main(FACT) == 1
    assert '"facts" stands on one line, so nothing can be added' in capsys.readouterr().err


def test_it_is_added_where_the_example_was_taken_out(facts: Path) -> None:
    """Under a key that nothing is left of, comments apart; `check` tells of what is still empty."""
    empty = "names:\nsources:  # none yet\n\n# One statement each.\nfacts:\n  # add yours\n"
    facts.write_text(HEAD[: HEAD.index("names:")] + empty, encoding="utf-8")
    assert main(SOURCE) == 0
    assert main(["add", "name", "borg", "--print", "Joseph Borg"]) == 0
    assert main([*FACT[:-3], "delta-2025 para 3"]) == 0
    base = load_facts(facts)
    assert (list(base.sources), list(base.names), list(base.facts)) == (
        ["delta-2025"],
        ["borg"],
        ["embassy"],
    )
    after = facts.read_text(encoding="utf-8")
    assert "# none yet\n  delta-2025:" in after
    assert "facts:\n  # add yours\n  embassy:" in after


JUDGEMENT = ["add", "fact", "outlook", "--section", "diplomacy", "--kind", "judgement"]
JUDGEMENT += ["--text", "The ties will likely hold."]


def choose_scale(facts: Path) -> None:
    """The brief's scale of likelihood, which a judgement needs."""
    text = facts.read_text(encoding="utf-8")
    chosen = text.replace("  version: 3\n", "  version: 3\n  likelihood: phia\n", 1)
    facts.write_text(chosen, encoding="utf-8")


def test_a_judgement_is_added_with_its_basis_and_without_a_source(
    facts: Path, capsys: Capture
) -> None:
    choose_scale(facts)
    known = next(iter(load_facts(facts).facts))
    assert main(JUDGEMENT) == 1
    told = capsys.readouterr().err
    needed = ("likelihood", "confidence", "confidence_because", "basis")
    assert all(f'has no "{key}"' in told for key in needed)
    assert "(--confidence-because)" in told
    assert '"cite"' not in told
    sure = ["--likelihood", "likely", "--confidence", "low", "--confidence-because", "Few met."]
    assert main([*JUDGEMENT, *sure, "--basis", "nowhere"]) == 1
    assert 'there is no fact "nowhere"' in capsys.readouterr().err
    assert main([*JUDGEMENT, *sure, "--basis", known]) == 0
    added = load_facts(facts).facts["outlook"]
    assert (added.likelihood, added.confidence, added.basis) == ("likely", "low", (known,))
    assert main(["check"]) in {0, 1}
    assert '"outlook"' not in capsys.readouterr().err


def test_a_judgement_without_a_scale_or_with_no_term_of_it_is_told_before_it_is_written(
    facts: Path, capsys: Capture
) -> None:
    before = facts.read_bytes()
    assert main(JUDGEMENT) == 1
    assert "--kind: a judgement says how likely it is, and the brief chooses no scale (add" in (
        capsys.readouterr().err
    )
    assert facts.read_bytes() == before
    choose_scale(facts)
    assert main([*JUDGEMENT, "--likelihood", "surely"]) == 1
    assert '--likelihood: "surely" is not a term of phia (one of ' in capsys.readouterr().err


def test_a_judgement_is_asked_for_what_it_needs_alone(
    facts: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    choose_scale(facts)
    known = next(iter(load_facts(facts).facts))
    text = "It will likely hold. We have high confidence, because both said so."
    said = ["outlook", "diplomacy", "judgement", text, "likely", "high", known]
    answer(monkeypatch, "".join(f"{one}\n" for one in [*said, "", "", ""]))
    assert main(["add", "fact"]) == 0
    asked = capsys.readouterr().err
    assert "Source and place" not in asked
    assert "Reason for the confidence" not in asked
    assert "Kind [fact, claim, assessment, judgement, assumption]" in asked
    assert load_facts(facts).facts["outlook"].basis == (known,)


@pytest.mark.parametrize(("mark", "ending"), [("", "\r"), ("\ufeff", "\r\n")])
@pytest.mark.parametrize("command", [FACT, SOURCE])
def test_lines_of_an_old_macintosh_still_end_as_they_did(
    facts: Path, command: list[str], mark: str, ending: str
) -> None:
    facts.write_bytes(f"{mark}{OPEN}".replace("\n", ending).encode())
    assert main(command) == 0
    after = facts.read_bytes().decode()
    assert after.startswith(f"{mark}{OPEN[:5]}")
    assert "\n" not in after.replace(ending, "")
    whole = load_facts(facts)
    assert "embassy" in whole.facts or "delta-2025" in whole.sources


def test_truth_and_numbers_in_a_map_stand_bare(facts: Path) -> None:
    figures = "figures={balance: {value: -5.5, stated: true, unit: days, measure: talks}}"
    assert main([*FACT, "--date", "2024-05", "--set", figures]) == 0
    assert "value: -5.5, stated: true, unit" in facts.read_text(encoding="utf-8")


def test_a_folder_that_may_not_be_written_to_is_told_without_an_option_that_is_none(
    facts: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(facts.parent))

    monkeypatch.setattr("brief.outputs.waiting_in", refuse)
    assert main(FACT) == 1
    told = capsys.readouterr().err
    assert "may not be written to (allow writing to it first)" in told
    assert "--out" not in told
