"""`brief diff`: bases, PDFs and revisions, as one audience may see them, in every form."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.leaks import HOW, OPEN, WAYS, base_of, token
from tests.ties import BILINGUAL, EARLIER, a_month_later

from brief.cli import main
from brief.comparing.sides import open_side
from brief.edition import choose_edition
from brief.load import load_facts

BASE = EARLIER.replace(
    "version: 1}\n",
    """version: 1,
  marking: TLP:GREEN}
editions:
  partner: {for: the embassy, marking: TLP:GREEN}
""",
)
LATER = (
    a_month_later(BASE)
    + "changes: {embassy: The Gazette corrected the month., consul: {because: It closed.}}\n"
)

RENAMED = LATER.replace("  embassy:", "  mission:")
"""The embassy has another id, and its month was corrected."""
OF_THE_DESK = "lines: {embassy: {kind: objective, say: A day for the next talks.}}\n"

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an earlier base and a later one, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(BASE, encoding="utf-8")
    Path("facts.yaml").write_text(LATER, encoding="utf-8")
    return tmp_path


def said(capsys: Capture, *asked: str) -> str:
    assert main(["diff", *asked]) == 0
    return capsys.readouterr().out


@pytest.mark.usefixtures("desk")
def test_each_change_is_told_with_its_place_its_words_and_its_reason(capsys: Capture) -> None:
    text = said(capsys, "old.yaml")
    assert text.startswith("Malta and Iceland: version 1 (30\xa0June 2025) to version 2")
    assert (
        "Withdrawn (1)\n"
        "  old.yaml:15:3: consul: Iceland has a consul in Malta.\n"
        "      because: It closed.\n"
    ) in text
    assert (
        "  facts.yaml:10:3: embassy: corrected, re-dated\n"
        "      was: Malta opened an embassy in Iceland in May\xa02024.\n"
        "      now: Malta opened an embassy in Iceland in June\xa02024.\n"
        "      date: 2024-05 -> 2024-06\n"
        "      because: The Gazette corrected the month.\n"
    ) in text
    assert "Added (1)\n  facts.yaml:15:3: envoy: Both share one lighthouse." in text


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("old", "new", "said_first"),
    [
        ("version: 1", "version: 1", "version 1 ({day}) as it was to the same as it is now"),
        ("version: 1", "version: 2", "version 1 ({day}) to version 2 ({day})"),
        ("", "version: 2", "no version ({day}) to version 2 ({day})"),
        ("", "", "{day} as it was to the same as it is now"),
    ],
)
def test_two_bases_of_one_day_are_told_apart(
    old: str, new: str, said_first: str, capsys: Capture
) -> None:
    for name, version in (("old.yaml", old), ("facts.yaml", new)):
        text = BASE.replace("version: 1,", f"{version}," if version else "")
        Path(name).write_text(text, encoding="utf-8")
    first = said(capsys, "old.yaml").splitlines()[0]
    assert first == "Malta and Iceland: " + said_first.format(day="30\xa0June 2025")


@pytest.mark.usefixtures("desk")
def test_equal_bases_say_that_nothing_changed(capsys: Capture) -> None:
    assert said(capsys, "old.yaml", "old.yaml").endswith("\nNothing changed.\n")


@pytest.mark.usefixtures("desk")
def test_markdown_reads_no_mark_of_the_data_as_its_own(capsys: Capture) -> None:
    Path("facts.yaml").write_text(LATER.replace("the month", "*the month*"), encoding="utf-8")
    text = said(capsys, "old.yaml", "--format", "md")
    assert "# Malta and Iceland: what changed\n" in text
    assert "**Because:** The Gazette corrected \\*the month\\*." in text


@pytest.mark.usefixtures("desk")
def test_json_holds_every_change_with_its_keys(capsys: Capture) -> None:
    told = json.loads(said(capsys, "old.yaml", "--format", "json"))
    assert (told["format"], told["old"]["version"], told["new"]["version"]) == (1, "1", "2")
    one = next(change for change in told["changes"] if change["id"] == "embassy")
    assert (one["file"], one["line"], one["column"]) == ("facts.yaml", 10, 3)
    assert one["verbs"] == ["corrected", "re-dated"]
    assert {"key": "date", "old": "2024-05", "new": "2024-06"} in one["keys"]


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("edition", [(), ("--edition", "partner")])
def test_a_fact_of_another_id_is_told_as_renamed_and_how_that_is_known(
    edition: tuple[str, ...], capsys: Capture
) -> None:
    Path("facts.yaml").write_text(RENAMED, encoding="utf-8")
    by = "perhaps: 8 of 9 words are the same, and its sources"
    text = said(capsys, "old.yaml", *edition)
    assert "  facts.yaml:10:3: mission: perhaps renamed, corrected, re-dated\n      was: M" in text
    assert f"      id: embassy -> mission ({by})\n" in text
    assert "      because: The Gazette corrected the month.\n" in text
    assert f"**Known by:** {by}." in said(capsys, "old.yaml", "--format", "md", *edition)
    (one,) = (
        change
        for change in json.loads(said(capsys, "old.yaml", "--format", "json", *edition))["changes"]
        if change["id"] == "mission"
    )
    assert (one["former"], one["by"]) == ("embassy", by)
    assert (one["was"] or "").endswith("in May\xa02024.")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("say", ["{use: withhold, ", "{use: background, ", "{"])
def test_of_a_fact_that_is_withheld_its_former_id_and_words_are_not_told(
    say: str, capsys: Capture
) -> None:
    """Also where its words were changed with its id."""
    new = BASE.replace("  consul: {", f"  post: {say}").replace("a consul", "a secret consul")
    Path("facts.yaml").write_text(new, encoding="utf-8")
    text = said(capsys, "old.yaml", "--edition", "partner")
    assert ("consul" in text) is (say == "{")
    assert ("post: renamed, corrected" in text) is (say == "{")


@pytest.mark.usefixtures("desk")
def test_a_reason_for_an_id_that_neither_base_has_is_told(capsys: Capture) -> None:
    with Path("facts.yaml").open("a", encoding="utf-8") as file:
        file.write("# the end\n")
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("facts.yaml").write_text(text.replace("consul: {because", "consull: {because"), "utf-8")
    assert main(["diff", "old.yaml"]) == 0
    told = capsys.readouterr().err
    assert 'a reason is given for "consull", which neither fact base has' in told
    assert 'did you mean "consul"?' in told


# ---- PDFs ----------------------------------------------------------------------------------------


def build(facts: str, *more: str) -> None:
    asked = ["build", "--format", "pdf", "--facts", facts, "--today", "2025-07-01", *more]
    assert main(asked) == 0


@pytest.mark.usefixtures("desk")
def test_a_pdf_is_compared_with_what_the_same_kind_of_brief_prints(capsys: Capture) -> None:
    build("old.yaml")
    assert said(capsys, "out/ties-brief.pdf", "old.yaml").endswith("\nNothing changed.\n")
    build("old.yaml", "--edition", "partner", "--out", "out")
    capsys.readouterr()
    assert main(["diff", "out/ties-brief-partner.pdf"]) == 0
    told = capsys.readouterr()
    assert 'the kind of brief "brief" prints it, edition "partner"' in told.err
    assert "embassy: corrected, re-dated" in told.out
    assert "because: It closed." in told.out
    assert "desk-only" not in told.out


@pytest.mark.usefixtures("desk")
def test_two_pdfs_are_compared(capsys: Capture) -> None:
    build("old.yaml", "--out", "before")
    build("facts.yaml", "--out", "after")
    capsys.readouterr()
    told = said(capsys, "before/ties-brief.pdf", "after/ties-brief.pdf")
    assert "  after/ties-brief.pdf: embassy: corrected, re-dated\n" in told


@pytest.mark.usefixtures("desk")
def test_what_is_no_pdf_or_carries_no_facts_is_one_line(capsys: Capture) -> None:
    Path("no.pdf").write_bytes(b"%PDF-1.7 and no more")
    assert main(["diff", "no.pdf"]) == 1
    assert capsys.readouterr().err == "no.pdf: this is not a PDF that can be read\n"
    assert main(["diff", "gone.yaml"]) == 1
    assert capsys.readouterr().err.startswith("gone.yaml: there is no such file (")


# ---- git -----------------------------------------------------------------------------------------


def git(*asked: str) -> None:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *asked], check=True, capture_output=True)


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_a_revision_of_git_is_compared_with_the_working_file(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "base").mkdir()
    monkeypatch.chdir(desk / "base")
    Path("facts.yaml").write_text(BASE, encoding="utf-8")
    git("init", "-q", "..")
    git("add", "facts.yaml")
    git("commit", "-q", "-m", "One")
    Path("facts.yaml").write_text(LATER, encoding="utf-8")
    told = said(capsys, "HEAD")
    assert "  HEAD:facts.yaml:15:3: consul: Iceland has a consul in Malta.\n" in told
    assert "  facts.yaml:10:3: embassy: corrected, re-dated\n" in told
    assert "  HEAD:base/facts.yaml:15:3: consul: " in said(capsys, "HEAD:base/facts.yaml")
    assert main(["diff", "HEAD~7"]) == 1
    assert capsys.readouterr().err.startswith("HEAD~7: this is no file, and no revision of")
    Path("facts.yaml").rename("renamed.yaml")
    assert main(["diff", "HEAD", "--facts", "renamed.yaml"]) == 1
    hint = "if the file had another name then, say HEAD:./old-name.yaml)"
    assert hint in capsys.readouterr().err
    assert main(["diff", "HEAD:./facts.yaml", "--facts", "renamed.yaml"]) == 0


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_a_revision_is_read_again_in_its_other_languages(desk: Path) -> None:
    """A short shape is fitted to its pages in all of them, in a redline as in a build."""
    git("init", "-q", ".")
    (desk / "facts.yaml").write_text(BILINGUAL, encoding="utf-8")
    git("add", "facts.yaml")
    git("commit", "-q", "-m", "One")
    (desk / "facts.yaml").write_text(BASE, encoding="utf-8")
    side = open_side("HEAD", Path("facts.yaml"))
    for language, title in (("", "Ties"), ("fr", "Liens"), ("", "Ties")):
        again = load_facts(side.base.file, language, side.read)
        assert again.sections["ties"].title == title


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_a_revision_includes_what_it_included_then(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "base").mkdir()
    (desk / "common").mkdir()
    monkeypatch.chdir(desk / "base")
    Path("facts.yaml").write_text(f"include: ../common/more.yaml\n{BASE}", encoding="utf-8")
    more = Path("../common/more.yaml")
    fact = "  ferry: {section: ties, text: A ferry runs from Malta., cite: [gazette para 4]}\n"
    more.write_text(f"facts:\n{fact}", encoding="utf-8")
    git("init", "-q", "..")
    git("add", "..")
    git("commit", "-q", "-m", "One")
    more.write_text(f"facts:\n{fact.replace('A ferry', 'A boat')}", encoding="utf-8")
    Path("facts.yaml").write_text(f"include: ../common/more.yaml\n{BASE}", encoding="utf-8")
    for revision in ("HEAD", "HEAD:base/facts.yaml"):
        assert "../common/more.yaml:2:3: ferry: corrected" in said(capsys, revision)
    more.rename("../common/other.yaml")
    Path("facts.yaml").write_text(BASE, encoding="utf-8")
    assert "common/more.yaml:2:3: ferry: A ferry runs from Malta." in said(capsys, "HEAD")


@pytest.mark.usefixtures("desk")
def test_where_git_is_missing_that_is_told(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["diff", "HEAD"]) == 1
    said = capsys.readouterr().err
    assert said == (
        "HEAD: this is no file, and git, which knows revisions, is not installed"
        " (name a file, or install git)\n"
    )


# ---- editions ------------------------------------------------------------------------------------

_FIELDS = "name also role earlier family title short publisher descriptor place text topic brief"
_FIELDS += " reason gone quote waiver note"
_NEVER = {"also", "quote", "waiver", "note", "gone"}
"""What travels in no file, and so is told to nobody but the desk."""


@pytest.mark.parametrize("how", HOW.values(), ids=HOW)
@pytest.mark.parametrize(
    ("way", "form"), [*((way, "json") for way in WAYS), ("who", "text"), ("who", "md")]
)
def test_what_an_edition_leaves_out_of_either_base_reaches_no_comparison(
    way: str, how: tuple[str, str], form: str, tmp_path: Path, capsys: Capture
) -> None:
    """Open once and closed now, or closed in both and changed."""
    (tmp_path / "new.yaml").write_text(base_of([way], how, "n"), "utf-8")
    shown = may_be_shown(tmp_path / "new.yaml")
    for seed, before in (("o", OPEN), ("c", how)):
        (tmp_path / "old.yaml").write_text(base_of([way], before, seed, 7123457), encoding="utf-8")
        asked = [str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]
        told = said(capsys, *asked, "--edition", "partner", "--format", form)
        secret = [name for name in _FIELDS.split() if name not in shown]
        tokens = [token(name, one) for name in secret for one in (seed, "n")]
        found = [one for one in (*tokens, "7123457", "8123457") if one in told]
        assert not found


_UNUSED = """origins: {aide: An aide of the port}
names:
  envoy: {print: Carla Zammit, role: Envoy of Malta, seen: 2026-01-01}
"""


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_only_the_desk_is_told_of_records_that_nothing_names(
    form: str, desk: Path, capsys: Capture
) -> None:
    (desk / "facts.yaml").write_text(LATER + _UNUSED, encoding="utf-8")
    for pair in (("old.yaml", "facts.yaml"), ("facts.yaml", "old.yaml")):
        told = said(capsys, *pair, "--format", form)
        assert "Carla Zammit" in told
        assert "An aide of the port" in told
    (desk / "old.yaml").write_text(BASE + _UNUSED.replace("Carla", "Anna"), encoding="utf-8")
    for pair in (("old.yaml", "facts.yaml"), ("facts.yaml", "old.yaml")):
        told = said(capsys, *pair, "--edition", "partner", "--format", form)
        assert [word for word in ("Zammit", "Envoy of", "aide") if word in told] == []


def may_be_shown(facts: Path) -> set[str]:
    """The fields of the secret records that open ones need: `agent` may be an open fact's owner."""
    base = load_facts(facts)
    left = str(choose_edition(base, base.editions["partner"]).model_dump())
    return {name for name in _FIELDS.split() if token(name, "n") in left} - _NEVER


def test_a_reason_for_the_desk_alone_reaches_no_other_edition(desk: Path, capsys: Capture) -> None:
    text = (desk / "facts.yaml").read_text(encoding="utf-8")
    text = text.replace("{because: It closed.}", "{because: It closed., use: background}")
    (desk / "facts.yaml").write_text(text, encoding="utf-8")
    assert "It closed." in said(capsys, "old.yaml")
    assert "It closed." not in said(capsys, "old.yaml", "--edition", "partner")


@pytest.mark.parametrize(
    ("reason", "line", "told"),
    [
        ("{because: It was June., use: background}", "", ""),
        ("{because: It was June., use: open}", OF_THE_DESK, "because: It was June."),
        ("It was June.", OF_THE_DESK, ""),
    ],
)
def test_a_reason_or_a_desk_line_that_is_left_out_hides_no_fact_of_its_id(
    desk: Path, capsys: Capture, reason: str, line: str, told: str
) -> None:
    text = (desk / "facts.yaml").read_text(encoding="utf-8")
    text = text.replace("embassy: The Gazette corrected the month.", f"embassy: {reason}") + line
    (desk / "facts.yaml").write_text(text, encoding="utf-8")
    partner = said(capsys, "old.yaml", "--edition", "partner")
    assert "embassy: corrected, re-dated" in partner
    assert ("because: It was June." in partner) == bool(told)


def test_words_that_are_closed_now_are_told_under_no_earlier_id(
    desk: Path, capsys: Capture
) -> None:
    text = BASE.replace("  consul: {", "  post: {use: background, ")
    (desk / "facts.yaml").write_text(text, encoding="utf-8")
    assert "consul" in said(capsys, "old.yaml")
    told = said(capsys, "old.yaml", "--edition", "partner")
    assert "consul" not in told
    assert "post" not in told


@pytest.mark.usefixtures("desk")
def test_a_list_that_would_give_a_withheld_figure_away_is_refused(capsys: Capture) -> None:
    figures = (
        "  {id}: {{section: ties, rank: 3, text: 'It was {{x}}.', date: 2024, {use}\n"
        "    cite: [gazette para 4], figures: {{x: {{unit: boats, {said}}}}}}}\n"
    )
    said_of = {"whole": "value: 9, equals: part.x + rest.x", "part": "value: 4", "rest": "value: 5"}
    more = "".join(
        figures.format(id=id_, said=value, use="use: withhold," if id_ == "rest" else "")
        for id_, value in said_of.items()
    )
    Path("facts.yaml").write_text(BASE + more, encoding="utf-8")
    assert main(["diff", "old.yaml", "--edition", "partner"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert '"rest.x" follows from what the edition "partner" tells' in told.err
    assert "whole" in said(capsys, "old.yaml")


_AGENT = "names: {agent: {print: Asha Kiprono, role: Envoy of Malta, seen: 2025-01-01}}\n"
_LETTER = """sources:
  letter: {type: report, author: Quorn House, title: What the Quorn said, publisher: Quorn,
    issued: 2025-01-02, nature: official, reliability: A, descriptor: A letter.}
"""


def _with(*facts: str, more: str = "") -> str:
    """The base with more facts, each called by its topic, and with more names or sources."""
    text = BASE
    for one in facts:
        id_ = one.removeprefix("topic: ").partition(",")[0]
        text += f"  more-{id_}: {{section: ties, date: 2024, {one}}}\n"
    kind = more.partition("\n")[0]
    return text.replace(f"\n{kind}\n", f"\n{more}") if f"\n{kind}\n" in text else text + more


def _figure(id_: str, said: str, use: str = "open") -> str:
    return (
        f"topic: {id_}, text: 'Of {id_} it was {{x}}.', cite: [gazette para 4], use: {use},"
        f" figures: {{x: {{unit: boats, {said}}}}}"
    )


_MET = "topic: met, text: '{} met the consul twice.', cite: [gazette para 4]"
_SECRET = "topic: met2, text: '{agent} saw the consul.', cite: [gazette para 5], use: withhold"
_CITED = "topic: grew, text: 'The port grew.', cite: [{} para 4]"
_KEPT = "topic: shrank, text: 'The port shrank.', cite: [letter para 1], use: withhold"
_PARTS = (_figure("tea", "value: 30", "withhold"), _figure("rice", "value: 47", "withhold"))
_SUM = _figure("all", "value: 77, equals: more-tea.x + more-rice.x")
_NAMES = _with(_MET.format("They"), _SECRET, more=_AGENT)
TOLD_ACROSS = {
    "words name whom the new one withholds": (_with(_MET.format("Asha Kiprono")), _NAMES, "Asha"),
    "a surname": (_with(_MET.format("Kiprono")), _NAMES, "Kiprono"),
    "a name in braces": (_with(_MET.format("{agent}"), more=_AGENT), _NAMES, "Asha"),
    "a name of another id": (
        _with(_MET.format("{envoy}"), more=_AGENT.replace("agent", "envoy")),
        _NAMES,
        "Asha",
    ),
    "words name whom the old one withholds": (_NAMES, _with(_MET.format("Asha Kiprono")), "Asha"),
    "a source": (
        _with(_CITED.format("letter"), more=_LETTER),
        _with(_CITED.format("gazette"), _KEPT, more=_LETTER),
        "What the Quorn said",
    ),
    "a source of another id": (
        _with(_CITED.format("memo"), more=_LETTER.replace("letter:", "memo:")),
        _with(_CITED.format("gazette"), _KEPT, more=_LETTER),
        "What the Quorn said",
    ),
    "a part of a total": (
        _with(*_PARTS, _SUM),
        _with(_figure("tea", "value: 30"), _PARTS[1]),
        "more-rice.x",
    ),
    "a figure of a fact that goes": (
        _with(_figure("cod", "value: 48317")),
        _with(_figure("eel", "value: 48317", "withhold").replace("Of eel it was", "They paid us")),
        "48,317",
    ),
    "a part of another id": (
        _with(*_PARTS, _SUM),
        _with(_figure("tea", "value: 30").replace("topic: tea", "topic: leaf"), _PARTS[1]),
        "more-rice.x",
    ),
}


@pytest.mark.parametrize(("old", "new", "what"), TOLD_ACROSS.values(), ids=TOLD_ACROSS)
def test_what_one_version_tells_of_what_the_other_leaves_out_stops_every_form(
    old: str, new: str, what: str, desk: Path, capsys: Capture
) -> None:
    (desk / "old.yaml").write_text(old, encoding="utf-8")
    (desk / "facts.yaml").write_text(new, encoding="utf-8")
    asked = ["diff", "old.yaml", "--edition", "partner"]
    for more in (["--format", "json"], ["--redline", "r.docx"]):
        assert main([*asked, *more]) == 1
        told = capsys.readouterr()
        stops = [line for line in told.err.splitlines() if ": warning: " not in line]
        assert (told.out, [what in line for line in stops]) == ("", [True] * len(stops))
        assert all(line.split(":")[1].isdecimal() for line in stops)
    built = ["build", "--edition", "partner", "--format", "md", "--today", "2025-07-01"]
    assert main([*built, "--since", "old.yaml"]) == 1
    assert what in capsys.readouterr().err
    assert sorted(one.name for one in desk.iterdir()) == ["facts.yaml", "old.yaml"]
    said(capsys, "old.yaml")  # the desk is told all


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_NAMES, _with(_MET.format("{agent}"), more=_AGENT)),  # told by now
        (_with(_MET.format("{agent}"), more=_AGENT), _with(_MET.format("They"))),  # nowhere now
        (
            _with(
                _MET.format("{ann}"), more=_AGENT.replace("agent: {print: Asha", "ann: {print: Ann")
            ),
            _NAMES,
        ),  # another of that name
        (_with(*_PARTS, _SUM), _with(_figure("tea", "value: 31"), _PARTS[1])),  # another figure
        (
            _with(_figure("cod", "value: 48317")),
            _with(
                _figure("cod", "value: 48317"),
                _figure("eel", "value: 48317", "withhold").replace("Of eel it was", "They paid"),
            ),
        ),  # told still
    ],
)
def test_what_is_told_by_now_or_kept_back_nowhere_stops_no_comparison(
    old: str, new: str, desk: Path, capsys: Capture
) -> None:
    (desk / "old.yaml").write_text(old, encoding="utf-8")
    (desk / "facts.yaml").write_text(new, encoding="utf-8")
    assert "version" in said(capsys, "old.yaml", "--edition", "partner")


@pytest.mark.usefixtures("desk")
def test_an_edition_that_there_is_not_is_told(capsys: Capture) -> None:
    assert main(["diff", "old.yaml", "--edition", "partners"]) == 1
    told = capsys.readouterr().err
    assert told == 'facts.yaml:3:1: there is no edition "partners" (did you mean "partner"?)\n'


WITHHELD = ("  consul: {", "  consul: {use: withhold, ")
LEFT = "No longer in the brief (1)\n  facts.yaml:15:3: consul: Iceland has a consul in Malta.\n"
CAME_IN = "New in the brief (1)\n  facts.yaml:15:3: consul: Iceland has a consul in Malta.\n"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (("", ""), WITHHELD, f"{LEFT}      use: open -> withhold\n"),
        (WITHHELD, ("", ""), f"{CAME_IN}      use: withhold -> open\n"),
        (
            ("  consul: {", "  consul: {use: background, "),
            WITHHELD,
            f"{LEFT}      use: background -> withhold\n",
        ),
        (
            ("", ""),
            ("  consul: {", "  consul: {marking: TLP:RED, "),
            "marking: (none) -> TLP:RED\n",
        ),
        (
            ("  gazette: {", "  gazette: {marking: TLP:RED, "),
            ("", ""),
            'edition: has it not: it rests on "gazette", which is TLP:RED -> has it\n',
        ),
        (
            ("", ""),
            ("  gazette: {", "  gazette: {marking: TLP:RED, "),
            "gazette: no longer in the brief - Ties that hold\n      marking: (none) -> TLP:RED\n",
        ),
        (
            ("", ""),
            ("  consul: {", "  post: {use: withhold, "),
            "Withdrawn (1)\n  old.yaml:15:3: consul: Iceland has a consul in Malta.\n",
        ),
    ],
    ids=["withheld", "let in", "was background", "marked", "rested", "a source", "renamed"],
)
def test_the_desk_alone_is_told_of_what_left_its_own_edition(
    old: tuple[str, str], new: tuple[str, str], told: str, desk: Path, capsys: Capture
) -> None:
    for name, anew in (("old.yaml", old), ("facts.yaml", new)):
        (desk / name).write_text(BASE.replace(*anew, 1), encoding="utf-8")
    assert told in said(capsys, "old.yaml")
    partner = said(capsys, "old.yaml", "--edition", "partner")
    assert not any(word in partner for word in ("withhold", "TLP:RED", "longer", "edition:"))


@pytest.mark.usefixtures("desk")
def test_what_was_sent_and_is_withheld_now_is_told_to_the_desk_with_its_reason(
    capsys: Capture,
) -> None:
    build("old.yaml")
    withheld = BASE.replace(*WITHHELD) + "changes: {consul: They asked us to.}\n"
    Path("facts.yaml").write_text(withheld, encoding="utf-8")
    capsys.readouterr()
    reason = f"{LEFT}      use: open -> withhold\n      because: They asked us to.\n"
    assert reason in said(capsys, "out/ties-brief.pdf")


def remark(old: str, new: str) -> None:
    """The later base equal to the earlier one but for the marking of the brief."""
    for file, mark in (("old.yaml", old), ("facts.yaml", new)):
        text = BASE.replace(
            "  marking: TLP:GREEN}\n", f"  marking: {mark}}}\n" if mark else "  }\n"
        )
        Path(file).write_text(text.replace(", marking: TLP:GREEN}", "}"), encoding="utf-8")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("TLP:CLEAR", "TLP:AMBER"),
        ("TLP:GREEN", "TLP:CLEAR"),
        ("PORTS ONLY", "TLP:GREEN"),
        ("TLP:GREEN", ""),
        ("", "TLP:GREEN"),
    ],
)
def test_a_brief_that_is_marked_anew_is_one_change(old: str, new: str, capsys: Capture) -> None:
    remark(old, new)
    changes = json.loads(said(capsys, "old.yaml", "--format", "json"))["changes"]
    assert [(one["kind"], one["keys"]) for one in changes] == [
        ("brief", [{"key": "marking", "old": old or None, "new": new or None}])
    ]


@pytest.mark.usefixtures("desk")
def test_what_inherits_the_mark_is_not_told_to_an_edition_marked_higher(capsys: Capture) -> None:
    remark("TLP:CLEAR", "TLP:AMBER")
    text = said(capsys, "old.yaml", "--edition", "partner")
    assert "(1)" in text
    assert "marking: TLP:CLEAR -> TLP:AMBER" in text
    assert text.count("TLP:AMBER") == 1


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("asked", [("--edition", "partner"), ("--redline", "changes.docx")])
def test_old_words_go_out_under_no_lower_mark(asked: tuple[str, str], capsys: Capture) -> None:
    remark("TLP:GREEN", "TLP:CLEAR")
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("facts.yaml").write_text(text.replace("  consul: {", "  envoy: {"), encoding="utf-8")
    assert main(["diff", "old.yaml", *asked]) == 1
    told = capsys.readouterr()
    assert "old.yaml:2:12: the old brief was TLP:GREEN, and the new one is TLP:CLEAR" in told.err
    assert ("without --edition" in told.err) is ("--edition" in asked)
    assert not told.out
    assert not Path("changes.docx").exists()


@pytest.mark.usefixtures("desk")
def test_a_fact_that_stands_elsewhere_in_its_section_is_told_as_moved(capsys: Capture) -> None:
    embassy = BASE[BASE.index("  embassy:") : BASE.index("  consul:")]
    pier = "  pier: {section: ties, text: Iceland has a pier., cite: [gazette para 4]}\n"
    Path("facts.yaml").write_text(BASE.replace(embassy, "") + pier + embassy, encoding="utf-8")
    changes = json.loads(said(capsys, "old.yaml", "--format", "json"))["changes"]
    assert [(one["id"], one["verbs"], one["keys"]) for one in changes] == [
        ("pier", ["added"], []),
        ("embassy", ["moved"], [{"key": "place", "old": "first", "new": "after desk-only"}]),
    ]
    text = said(capsys, "old.yaml")
    assert "embassy: moved\n      place: first -> after desk-only\n" in text


@pytest.mark.usefixtures("desk")
def test_an_edition_that_is_marked_lower_is_told_of_its_new_mark(capsys: Capture) -> None:
    remark("TLP:CLEAR", "TLP:CLEAR")
    text = Path("old.yaml").read_text(encoding="utf-8")
    higher = text.replace("for: the embassy}", "for: the embassy, marking: TLP:GREEN}")
    Path("old.yaml").write_text(higher, encoding="utf-8")
    text = said(capsys, "old.yaml", "--edition", "partner")
    assert text.endswith("brief: changed\n      marking: TLP:GREEN -> TLP:CLEAR\n")


@pytest.mark.usefixtures("desk")
def test_an_edition_that_is_new_is_no_other_version(capsys: Capture) -> None:
    Path("facts.yaml").write_text(BASE, encoding="utf-8")
    without = BASE.replace("editions:\n  partner: {for: the embassy, marking: TLP:GREEN}\n", "")
    Path("old.yaml").write_text(without, encoding="utf-8")
    text = said(capsys, "old.yaml", "--edition", "partner")
    assert text.endswith("\nNothing changed.\n")


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("asked", [(), ("--redline", "changes.docx")])
def test_what_readers_have_as_a_pdf_is_not_told_as_new_under_a_lower_mark(
    asked: tuple[str, ...], capsys: Capture
) -> None:
    lower = LATER.replace("marking: TLP:GREEN", "marking: TLP:CLEAR")
    Path("facts.yaml").write_text(lower, encoding="utf-8")
    build("old.yaml", "--edition", "partner", "--out", "out")
    capsys.readouterr()
    assert main(["diff", "out/ties-brief-partner.pdf", *asked]) == 1
    told = capsys.readouterr()
    assert "the old brief was TLP:GREEN, and the new one is TLP:CLEAR" in told.err
    assert "or compare the two fact bases with brief diff alone, without --edition)" in told.err
    assert not told.out
    assert main(["diff", "old.yaml"]) == 0  # as it says
