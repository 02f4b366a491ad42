"""`brief diff` with PDFs, which carry what a brief prints: only what is certain is told as gone."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from tests.leaks import HOW, WAYS, base_of, found_in, token

from brief.attachment.extraction import read_attached_facts
from brief.cli import main

BASE = """\
brief: {id: isles, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, version: 1,
  likelihood: phia, main: [outlook]}
sections: {ties: Ties, fish: {title: Fish, stale_after: 2 years}}
names:
  orr: {print: Ann Orr, role: Harbour Master of Malta, seen: 2025-01-01}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B, descriptor: A daily.}
  herald: {type: article-newspaper, author: unknown, title: Of boats, nature: news,
    container-title: The Herald, issued: 2025-05-01, reliability: B, descriptor: A weekly.}
facts:
  pact: {section: ties, kind: claim, by: orr, text: "{by} says that the pact holds.",
    cite: [gazette para 1]}
  boats: {section: fish, text: Malta built 5 boats in 2024., date: 2024, cite: [herald para 2]}
  nets: {section: fish, text: Iceland sold nets to Malta., cite: [gazette para 3]}
  reef: {section: fish, rank: 3, text: The reef is large., cite: [herald para 4]}
  outlook: {section: fish, kind: judgement, likelihood: likely, confidence: low, rank: 1,
    confidence_because: one paper says so, indicators: [a new port],
    text: It is likely that more boats follow. Our confidence is low., basis: [boats]}
editions:
  partner: {for: the embassy}
"""
LATER = BASE.replace("version: 1", "version: 2").replace("built 5 boats", "built 6 boats")
WITHOUT_NETS = LATER.replace(
    "  nets: {section: fish, text: Iceland sold nets to Malta., cite: [gazette para 3]}\n", ""
)

Capture = pytest.CaptureFixture[str]


def noted(capsys: Capture) -> list[str]:
    """How each comparison says that it was made."""
    lines = capsys.readouterr().err.splitlines()
    return [line for line in lines if "is compared as the kind of brief" in line]


@pytest.fixture(autouse=True)
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def built(text: str, name: str, edition: str = "") -> str:
    """A PDF of that fact base, and the fact base beside it."""
    Path(f"{name}.yaml").write_text(text, encoding="utf-8")
    Path(f"{name}.pdf").write_bytes(_made(text, edition))
    return f"{name}.pdf"


@cache
def _made(text: str, edition: str) -> bytes:
    """The bytes: several tests begin with one brief."""
    Path("of.yaml").write_text(text, encoding="utf-8")
    asked = ["build", "--format", "pdf", "--facts", "of.yaml", "--today", "2025-07-01", "--force"]
    assert main([*asked, "--edition", edition, "--out", f"made{edition}"]) == 0
    return next(Path(f"made{edition}").glob("*.pdf")).read_bytes()


def said(capsys: Capture, *asked: str) -> str:
    capsys.readouterr()
    assert main(["diff", *asked]) == 0
    return capsys.readouterr().out.replace("\xa0", " ")


def test_a_post_or_a_source_that_a_pdf_did_not_need_is_not_told_as_lost(capsys: Capture) -> None:
    """The new brief prints neither the man nor the paper, and the base has both as before."""
    quiet = LATER.replace('kind: claim, by: orr, text: "{by} says', 'rank: 3, text: "One says')
    quiet = quiet.replace("date: 2024, cite: [herald para 2]", "date: 2024, cite: [gazette para 9]")
    old, new = built(BASE, "old"), built(quiet, "new")
    for asked in ((old, new), (old, "new.yaml")):
        text = said(capsys, *asked)
        assert ": orr: " not in text
        assert "herald: " not in text
        assert "role" not in text
        assert "withdrawn" not in text.lower()


def test_a_fact_that_is_printed_no_longer_is_not_told_as_withdrawn(capsys: Capture) -> None:
    low = LATER.replace("nets: {section: fish,", "nets: {section: fish, rank: 3,")
    old, new = built(BASE, "old"), built(low, "new")
    between = said(capsys, old, new)
    assert f"No longer in the brief (1)\n  {old}: nets: Iceland sold nets to Malta.\n" in between
    assert "Withdrawn" not in between
    against_base = said(capsys, old, "new.yaml")
    assert "nets: moved in rank" in against_base
    assert "nets: Iceland sold nets to Malta.\n" in said(capsys, "old.yaml", new)
    back = said(capsys, new, old)
    assert f"New in the brief (1)\n  {old}: nets: Iceland sold nets to Malta.\n" in back


def test_what_the_base_has_no_longer_is_told_as_withdrawn(capsys: Capture) -> None:
    old = built(BASE, "old")
    new = built(WITHOUT_NETS, "new")
    assert "Withdrawn (1)" in said(capsys, old, "new.yaml")
    assert "No longer in the brief (1)" in said(capsys, old, new)


def test_reasons_travel_and_are_told_between_two_pdfs(capsys: Capture) -> None:
    because = (
        "changes: {boats: A sixth was counted., nets: {because: They were ropes., version: 2}}\n"
    )
    old, new = built(BASE, "old"), built(WITHOUT_NETS + because, "new")
    text = said(capsys, old, new)
    assert "because: A sixth was counted." in text
    assert f"Withdrawn (1)\n  {old}: nets: Iceland sold nets to Malta.\n" in text
    assert "because: They were ropes." in text


def test_a_reason_travels_with_its_record_or_where_its_readers_may_have_it(tmp_path: Path) -> None:
    reasons = """\
changes:
  boats: A sixth was counted.
  reef: Nobody prints the reef.
  secret-pier: The pier is a secret.
  open-pier: {because: The pier was sold., use: open}
  partner: The partner asked for it.
  closed-pier: {because: The pier is closed., use: withhold}
"""

    own, partner = (
        read_attached_facts(tmp_path / built(LATER + reasons, f"new{edition}", edition)).decode()
        for edition in ("", "partner")
    )
    for data in (own, partner):
        assert "A sixth was counted." in data
        assert "The pier was sold." in data
        assert "Nobody prints the reef." not in data
        assert "The partner asked for it." not in data
        assert "The pier is closed." not in data
    assert "The pier is a secret." in own
    assert "The pier is a secret." not in partner


def test_a_conflict_whose_side_both_carry_is_surely_new(capsys: Capture) -> None:
    other = (
        "  ships: {section: fish, text: Malta built 7 boats in 2024., date: 2024,"
        " cite: [gazette]}\n"
    )
    conflict = (
        "conflicts:\n  how-many: {question: How many boats?, facts: [boats, ships],"
        " because: Nobody counted them.}\n"
    )
    later = LATER.replace("editions:", f"{conflict}editions:").replace("  nets:", f"{other}  nets:")
    old, new = built(BASE, "old"), built(later, "new")
    text = said(capsys, old, new)
    assert "how-many: added" in text
    assert "boats: corrected, newly contested" in text


def test_a_pdf_tells_its_readers_of_no_withdrawal_that_was_none(capsys: Capture) -> None:
    low = LATER.replace("nets: {section: fish,", "nets: {section: fish, rank: 3,")
    old = built(BASE, "old")
    Path("facts.yaml").write_text(low, encoding="utf-8")
    asked = ["build", "--format", "md", "--today", "2025-07-01", "--since", old]
    capsys.readouterr()
    assert main(asked) == 0
    text = next(Path("out").glob("*.md")).read_text(encoding="utf-8")
    assert "Corrected." in text
    assert "Withdrawn" not in text


def test_a_base_of_which_nothing_may_be_printed_is_compared_with_a_pdf(capsys: Capture) -> None:
    """Every source is marked above the brief, so that the edition has no fact and no section."""
    old = built(BASE, "old")
    shut = LATER.replace("reliability: B,", "reliability: B, marking: TLP:RED,")
    Path("shut.yaml").write_text(shut.replace("version: 2,", "version: 2, marking: TLP:CLEAR,"))
    went = said(capsys, old, "shut.yaml")
    assert (
        "nets: Iceland sold nets to Malta.\n      edition: has it -> has it not: it rests" in went
    )
    assert "nets: Iceland sold nets to Malta." in said(capsys, "shut.yaml", old)
    sent = built(BASE, "sent", "partner")
    assert "nets" not in said(capsys, sent, "shut.yaml", "--edition", "partner")


def test_a_desks_version_that_ends_as_an_edition_is_called_makes_its_pdf_none_of_that(
    capsys: Capture,
) -> None:
    """The desk's own is 1-partner then, and the edition's 1-partner-partner."""
    worded = BASE.replace("version: 1", "version: 1-partner")
    own, sent = built(worded, "own"), built(worded, "sent", "partner")
    Path("facts.yaml").write_text(worded.replace("5 boats", "6 boats"), encoding="utf-8")
    assert main(["diff", own, "facts.yaml", "--edition", "partner"]) == 1
    assert 'this PDF is not of the edition "partner"' in capsys.readouterr().err
    Path("a.pdf").write_bytes(Path(own).read_bytes())
    Path("b.pdf").write_bytes(Path(sent).read_bytes())
    assert [main(["diff", name, "facts.yaml"]) for name in ("a.pdf", "b.pdf")] == [0, 0]
    assert [line.endswith('edition "partner"') for line in noted(capsys)] == [False, True]


@pytest.mark.parametrize("asked", [("facts.yaml",), ("other.pdf",), ("facts.yaml", "--redline")])
def test_the_desks_own_pdf_is_not_compared_for_an_edition(
    asked: tuple[str, ...], capsys: Capture
) -> None:
    """It says nowhere what was withheld, and the fact base has forgotten it since."""
    old, _ = built(BASE, "old"), Path("facts.yaml").write_text(WITHOUT_NETS, encoding="utf-8")
    Path("other.pdf").write_bytes(Path(old).read_bytes())
    redline = ["made.docx"] if "--redline" in asked else []
    assert main(["diff", old, *asked, *redline, "--edition", "partner"]) == 1
    told = capsys.readouterr()
    assert 'old.pdf: this PDF is not of the edition "partner", whose readers' in told.err
    assert "nets" not in told.out
    assert not Path("made.docx").exists()
    build = ["build", "--format", "md", "--today", "2025-07-01", "--edition", "partner"]
    assert main([*build, "--since", old, "--out", "none"]) == 1
    assert not Path("none").exists()


def test_a_pdf_of_a_brief_that_prints_no_fact_can_be_compared(capsys: Capture) -> None:
    none = BASE.replace("section:", "rank: 3, section:").replace(", rank: 1", "")
    none = none.replace("rank: 3, section: fish, rank: 3", "rank: 3, section: fish")
    old, new = built(none.replace(", main: [outlook]", ""), "none"), built(BASE, "new")
    assert "New in the brief (3)" in said(capsys, old, new)


@pytest.mark.parametrize("edition", ["", "partner"])
def test_two_pdfs_tell_nothing_but_the_facts_that_each_carries(
    edition: str, tmp_path: Path, capsys: Capture
) -> None:
    how, ways = HOW["withheld"], {*WAYS} - {"main"}
    texts = {seed: base_of(ways, how, seed, 7123457) for seed in ("o", "n")}
    texts["n"] = texts["n"].replace("A council of ports met", "A council of piers met")
    old, new = (built(text, seed, "partner") for seed, text in texts.items())
    held = [read_attached_facts(tmp_path / each).decode() for each in (old, new)]
    asked = [old, new, *(["--edition", edition] if edition else [])]
    Path("told.json").write_text(said(capsys, *asked, "--format", "json"), encoding="utf-8")
    Path("told.md").write_text(said(capsys, *asked, "--format", "md"), encoding="utf-8")
    made = ["told.json", "told.md"]
    if not edition:
        assert main(["diff", *asked, "--redline", "told.docx"]) == 0
        made.append("told.docx")
    changes = json.loads(Path("told.json").read_text(encoding="utf-8"))["changes"]
    assert any(one["id"] == "met" for one in changes)
    assert all(f"{one['id'] or 'brief'}:" in "".join(held) for one in changes)
    fields = ("text", "quote", "title", "also", "role")
    secrets = [token(name, one) for name in fields for one in texts]
    for each in made:
        assert not found_in(tmp_path / each, [*secrets, "7123457", "7,123,457"])


@pytest.mark.parametrize("number", ["", "number: N-1, "])
def test_a_file_of_an_edition_is_known_for_one_though_it_was_renamed(
    number: str, capsys: Capture
) -> None:
    """Its version and number say so, as they do on its pages."""
    text = BASE.replace("version: 1", f"{number}version: 1").replace(
        "embassy}", "embassy, withhold: [nets]}"
    )
    Path("facts.yaml").write_text(text, encoding="utf-8")
    asked = ["build", "--today", "2025-07-01", "--edition", "partner", "--template", "brief"]
    assert main(asked) == 0
    for made in Path("out").glob("*-partner.*"):
        made.rename(f"sent{made.suffix}")
    capsys.readouterr()
    assert main(["diff", "sent.pdf"]) == 0
    told = capsys.readouterr()
    assert "Nothing changed." in told.out
    assert 'the kind of brief "brief" prints it, edition "partner"' in told.err
    assert main(["review", "sent.docx", "--template", "brief"]) == 0
    assert capsys.readouterr().out == "0 remarks\n"


def test_a_version_that_only_ends_like_an_edition_is_the_desks_own(capsys: Capture) -> None:
    text = BASE.replace("version: 1", "number: N-1, version: 1-partner")
    Path("facts.yaml").write_text(text, encoding="utf-8")
    built(text, "sent")
    assert main(["diff", "sent.pdf"]) == 0
    told = capsys.readouterr()
    assert "Nothing changed." in told.out
    assert "edition" not in told.err
