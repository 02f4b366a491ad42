"""What only the desk can say: printed with its basis, and for whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from brief.cli import main
from brief.making import Order, build, walk
from brief.problem import BriefError

BASE = """
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  minister: {print: Anna Borg, role: Foreign Minister of Iceland, seen: 2025-05}
  clerk: {print: Carl Dent, role: Harbour Master of Gozo, seen: 2024}
sources:
  gazette:
    {type: webpage, author: unknown, title: Gazette, issued: 2025-01-01, nature: news,
     accessed: 2025-06-30,
     reliability: B, descriptor: A page.}
  quiet:
    {type: webpage, author: unknown, title: Quiet, issued: 2025-01-02, nature: news,
     accessed: 2025-06-30,
     reliability: B, descriptor: Another page.}
facts:
  pier: {section: ties, rank: 1, text: A pier was opened in 2020., date: 2020, cite: [gazette]}
  debt: {section: ties, rank: 3, text: The pier is not paid for., cite: [quiet]}
meeting: {who: [minister], when: 2025-09-12, where: Valletta, why: To agree on the pier}
lines:
  want: {kind: objective, say: A second pier., basis: [pier]}
  they: {kind: their-point, say: The pier is too small., reply: It can grow., basis: [pier]}
  hold: {kind: line, use: open, say: The pier serves both., basis: [pier]}
  owed: {kind: line, use: open, say: The pier will be paid for., basis: [debt]}
  hush: {kind: sensitive, use: background, say: Say nothing of the price., basis: [pier]}
editions:
  guests: {for: guests, withhold: [debt]}
  staff: {for: staff, use: [open, background], withhold: [debt]}
"""


def made(folder: Path, edition: str = "", text: str = BASE) -> str:
    """The minister's shape of a base, as Markdown."""
    facts = folder / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    order = Order(
        facts=facts,
        today=date(2025, 7, 1),
        template="minister",
        formats=("md",),
        out=folder / "out",
        edition=edition,
    )
    (path,) = build(order)
    return path.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")


def test_the_desk_reads_meeting_and_lines_with_the_sources_of_their_basis(tmp_path: Path) -> None:
    text = made(tmp_path)
    assert "**With:** Anna Borg" in text
    assert "12 September 2025" in text
    assert "A second pier.[^" in text
    assert "**Our reply:** It can grow." in text
    assert "*Background, not for use: Say nothing of the price.*[^" in text
    assert "Quiet" in text


def test_those_who_are_met_are_who_is_who(tmp_path: Path) -> None:
    text = made(tmp_path)
    assert "**Anna Borg**, Foreign Minister of Iceland (in office as of May 2025)" in text
    assert "Carl Dent" not in text


VISITS = """\
  came:
    section: ties
    text: In May 2024 {minister} came to Valletta.
    date: 2024-05
    event: {kind: visit, at: MT, from: IS, who: [minister]}
    cite: [gazette]
  talks:
    section: ties
    text: Talks were held in Paris in 2019.
    date: 2019
    event: {kind: meeting, at: FR}
    cite: [gazette]
"""


def test_who_is_who_has_the_whole_name_of_somebody_named_above(tmp_path: Path) -> None:
    met = BASE.replace("print: Anna Borg", "print: Anna Borg, surname: Borg")
    text = made(tmp_path, text=met.replace("meeting:", VISITS + "meeting:", 1))
    assert "- **May 2024.** Borg came to Valletta" in text
    assert "**Anna Borg**, Foreign Minister of Iceland (in office as of May 2025)" in text


@pytest.mark.parametrize(
    ("date", "noted"),
    [
        ("2025-05-12", True),
        ("2025-05-10/2025-05-12", True),
        ("2025-05-13/2025-05-14", False),
        ("2025-05-01/2025-06-29", False),  # no visit is so long: whoever it was, on another day
        ("2025-05", False),
    ],
)
def test_who_is_who_has_the_note_of_a_fact_of_that_day_or_of_a_visit_around_it(
    tmp_path: Path, date: str, *, noted: bool
) -> None:
    visit = (
        VISITS.partition("  talks:")[0]
        .replace("In May 2024 {minister}", "The visitor {minister}")
        .replace("2024-05", date)
    )
    text = BASE.replace("seen: 2025-05", "seen: 2025-05-12").replace(
        "meeting:", visit + "meeting:", 1
    )
    _, _, who = made(tmp_path, text=text).partition("## Who is who")
    assert ("(in office as of 12 May 2025)[^" in who) is noted


def test_a_meeting_before_the_last_visit_is_background(tmp_path: Path) -> None:
    text = made(tmp_path, text=BASE.replace("meeting:", VISITS + "meeting:", 1))
    last, _, background = text.partition("## Background")
    assert "## Last meeting" in last
    assert "Paris" not in last
    assert "Talks were held in Paris" in background


def test_the_background_says_no_date_twice(tmp_path: Path) -> None:
    assert "- **2020.** A pier was opened." in made(tmp_path)


def test_an_edition_without_background_has_no_meeting_and_only_open_lines(tmp_path: Path) -> None:
    text = made(tmp_path, "guests")
    assert "meeting" not in text.lower()
    assert "The pier serves both." in text
    assert "A second pier" not in text
    assert "price" not in text


GREEN = BASE.replace("as_of: 2025-06-30}", "as_of: 2025-06-30, marking: TLP:GREEN}", 1)
HIGHER = [
    ("why: To agree on the pier}", "why: To agree, marking: TLP:RED}", "the meeting is TLP:RED"),
    ("say: A second pier.,", "say: A pier., marking: TLP:RED,", '"want" is TLP:RED'),
    ("rank: 1, text", "rank: 1, marking: TLP:RED, text", '"pier" is TLP:RED'),
    ("Another page.}", "A page., marking: TLP:RED}", '"owed" rests on "quiet", which is TLP:RED'),
]


@pytest.mark.parametrize(("old", "new", "said"), HIGHER)
def test_the_desk_is_told_of_what_it_would_print_above_the_mark_of_its_brief(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in GREEN
    with pytest.raises(BriefError) as refused:
        made(tmp_path, text=GREEN.replace(old, new))
    told = [str(problem) for problem in refused.value.problems]
    assert any(f"{said}, but the brief is TLP:GREEN" in one for one in told)
    assert all(problem.place.line for problem in refused.value.problems)
    assert any("an edition: guests, staff" in one for one in told)


def test_a_meeting_with_a_mark_of_its_own_is_in_an_edition_of_that_mark(tmp_path: Path) -> None:
    text = GREEN.replace("use: [open, background],", "use: [open, background], marking: TLP:CLEAR,")
    assert "To agree" not in made(tmp_path, "staff", text)
    told = text.replace("why: To agree on the pier}", "why: To agree, marking: TLP:CLEAR}")
    assert "To agree" in made(tmp_path, "staff", told)


@pytest.mark.parametrize("edition", ["guests", "staff"])
def test_a_line_goes_with_what_it_rests_on(tmp_path: Path, edition: str) -> None:
    text = made(tmp_path, edition)
    assert "paid for" not in text
    assert "Quiet" not in text


def test_a_base_without_meeting_and_lines_says_so(tmp_path: Path) -> None:
    start, end = BASE.index("meeting:"), BASE.index("editions:")
    text = made(tmp_path, text=BASE[:start] + BASE[end:])
    assert "No meeting is recorded." in text
    assert "No objectives, points to make or lines to take are recorded." in text


@pytest.mark.parametrize("edition", ["guests", "staff"])
def test_an_edition_says_nothing_of_what_the_base_lacks(tmp_path: Path, edition: str) -> None:
    start, end = BASE.index("meeting:"), BASE.index("editions:")
    text = made(tmp_path, edition, BASE[:start] + BASE[end:])
    assert "A pier was opened" in text
    assert "recorded" not in text


def test_all_shapes_are_made_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning that each of them would give is told once."""
    facts = tmp_path / "facts.yaml"
    facts.write_text(BASE, encoding="utf-8")
    out = tmp_path / "out"
    asked = ["build", "--all", "--facts", str(facts), "--format", "md", "--out", str(out)]
    assert main([*asked, "--today", "2025-07-01"]) == 0
    made_of = {path.name for path in out.glob("*.md")}
    assert made_of == {f"ties-{shape}.md" for shape in ("brief", "glance", "infocus", "minister")}
    told = [line for line in capsys.readouterr().err.splitlines() if "[" in line]
    assert told
    assert len(told) == len(set(told))


def test_a_shape_that_cannot_be_made_keeps_no_other_from_being_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts, out = tmp_path / "facts.yaml", tmp_path / "out"
    facts.write_text(BASE, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    for name in ("annex", "letter"):
        path = tmp_path / "templates" / f"{name}.md.j2"
        path.write_text(f"# {{{{ fact('{name}-fact') }}}}\n", encoding="utf-8")
    asked = ["build", "--all", "--facts", str(facts), "--format", "md", "--out", str(out)]
    assert main([*asked, "--today", "2025-07-01"]) == 1
    shapes = ("brief", "glance", "infocus", "minister")
    assert {path.name for path in out.glob("*.md")} == {f"ties-{shape}.md" for shape in shapes}
    said = capsys.readouterr().err
    assert "annex.md.j2:1:12: unknown fact" in said
    assert "letter.md.j2:1:12: unknown fact" in said


def test_what_is_wrong_in_one_of_all_shapes_is_told_with_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = tmp_path / "facts.yaml"
    other = "  quay: {section: ties, text: A quay was opened in 2020., date: 2020, cite: [quiet]}\n"
    point = "conflicts: {what: {question: What was opened?, facts: [pier, quay], because: Open.}}\n"
    facts.write_text(BASE.replace("meeting:", other + point + "meeting:", 1), encoding="utf-8")
    (tmp_path / "templates").mkdir()
    letter = tmp_path / "templates" / "letter.md.j2"
    letter.write_text("# Letter\n\n{{ fact('quay') }}\n", encoding="utf-8")
    out = str(tmp_path / "out")
    asked = ["build", "--all", "--facts", str(facts), "--format", "md", "--out", out]
    assert main([*asked, "--today", "2025-07-01"]) == 1
    (said,) = [line for line in capsys.readouterr().err.splitlines() if "both-printed" in line]
    assert ': in "letter": of the conflict ' in said


@pytest.mark.parametrize(("prefer", "shown"), [("", 0), ("pier", 1), ("quay", 0)])
def test_a_side_of_a_point_left_open_is_no_key_point(
    tmp_path: Path, prefer: str, shown: int
) -> None:
    """The box would say one side without the other; the side that is preferred may lead."""
    quay = "  quay: {section: ties, text: A quay was opened in 2020., date: 2020, cite: [quiet]}\n"
    point = "what: {question: What was opened?, facts: [pier, quay], because: Both say so"
    chosen = f", prefer: {prefer}" if prefer else ""
    text = BASE.replace("meeting:", f"{quay}conflicts:\n  {point}{chosen}}}\nmeeting:", 1)
    facts = tmp_path / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    blocks = walk(Order(facts=facts, today=date(2025, 7, 1))).made.document.blocks
    assert repr(blocks).count("Key points") == shown
    assert "A pier was opened in" in repr(blocks)


def test_the_head_sets_the_marks_of_a_desks_name_as_the_text_does(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    named = BASE.replace("as_of:", "desk: 'Desk \"North\"', as_of:")
    facts.write_text(named, encoding="utf-8")
    meta = walk(Order(facts=facts, today=date(2025, 7, 1), template="minister")).made.document.meta
    assert meta.desk == "Desk \N{LEFT DOUBLE QUOTATION MARK}North\N{RIGHT DOUBLE QUOTATION MARK}"
