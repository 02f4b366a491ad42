"""An excerpt: some statements with all that belongs to them, and nothing else."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from lxml import etree
from tests.conftest import ROOT

from brief.cli import main

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BASE = """\
brief: {id: ports, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30,
  marking: TLP:GREEN}
sections: {ties: Ties, trade: Trade}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold,
    container-title: The Gazette, issued: 2025-06-01, nature: news, reliability: B,
    descriptor: A daily.}
  register: {type: article-newspaper, author: unknown, title: A list of ports,
    container-title: The Register, issued: 2025-06-02, nature: news, reliability: B,
    descriptor: A weekly.}
facts:
  council: {section: ties, text: A council of ports was set up in 2019., date: 2019,
    cite: [gazette para 1]}
  harbour: {section: ties, topic: Harbours, text: A harbour was deepened in 2021., date: 2021,
    cite: [gazette para 2]}
  old-pier: {section: ties, text: The pier was opened in 1990., date: 1990, about: pier,
    cite: [gazette para 3]}
  new-pier: {section: ties, text: The pier was opened in 1992., date: 1992, about: pier,
    cite: [register para 4]}
  fish: {section: trade, text: Fish was sold in 2022., date: 2022, cite: [register para 5]}
  minor: {section: trade, rank: 3, text: Nets were sold in 2023., date: 2023,
    cite: [register para 6]}
  hidden: {section: trade, text: Ropes were sold in 2024., date: 2024, use: withhold,
    cite: [register para 7]}
conflicts:
  pier: {question: When was the pier opened?, facts: [old-pier, new-pier], prefer: new-pier,
    because: 'The Register has the deed.'}
"""


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "facts.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def taken(base: Path, *wanted: str) -> str:
    assert main(["excerpt", *wanted, "-o", "x.txt", "--force"]) == 0
    return (base / "x.txt").read_text(encoding="utf-8").replace("\xa0", " ")


def test_notes_are_numbered_from_one_and_full_on_first_use(base: Path) -> None:
    said = taken(base, "harbour", "council")
    assert "Malta and Iceland · TLP:GREEN · Draft · Facts as of 30 June 2025" in said
    assert said.index("A harbour was deepened in 2021.[1]") < said.index("set up in 2019.[2]")
    first, second = said[said.index("\n[1] ") :].strip().split("\n")
    assert "1 June 2025" in first
    assert "June" not in second
    assert "Fish" not in said


def test_a_topic_is_found_in_each_language_of_the_base(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = BASE.replace("topic: Harbours", "topic: {en: Harbours, fr: Ports de mer}")
    (base / "facts.yaml").write_text(both, encoding="utf-8")
    for said in ("harbours", "Ports de mer"):
        assert "A harbour was deepened in 2021.[1]" in taken(base, said)
    assert main(["excerpt", "Port de mer", "-o", "x.txt", "--force"]) == 1
    assert 'did you mean "Ports de mer"?' in capsys.readouterr().err


JUDGED = BASE.replace("TLP:GREEN}", "TLP:GREEN, likelihood: icd203}").replace(
    "conflicts:",
    """\
  more: {section: trade, kind: judgement, likelihood: likely, confidence: low, basis: [fish],
    confidence_because: one paper says so, indicators: [a new port],
    text: It is likely that more fish is sold. Our confidence is low.}
conflicts:""",
)


@pytest.mark.parametrize("ending", ["txt", "md", "docx"])
def test_what_a_term_of_likelihood_means_goes_along_where_one_is_said(
    base: Path, ending: str
) -> None:
    (base / "facts.yaml").write_text(JUDGED, encoding="utf-8")
    assert main(["excerpt", "more", "-o", f"x.{ending}"]) == 0
    said = body(base / f"x.{ending}")
    key = "Likelihood by ICD 203, as chances in per cent: likely or probable 55–80."
    assert said.count(key) == 1
    assert said.index("more fish is sold") < said.index(key)
    assert "Draft · Facts as of" in said
    if ending == "txt":
        assert "Likelihood" not in taken(base, "fish")


def body(file: Path) -> str:
    """The words that stand in it, without head and foot."""
    if file.suffix != ".docx":
        return file.read_text(encoding="utf-8").replace("\xa0", " ")
    with zipfile.ZipFile(file) as packed:
        root = etree.fromstring(packed.read("word/document.xml"))
    return "".join(root.itertext()).replace("\xa0", " ")


def test_of_a_disputed_fact_both_sides_are_taken(base: Path) -> None:
    said = taken(base, "old-pier")
    assert "When was the pier opened?" in said
    assert said.count("The pier was opened in 1990.") == 1
    assert said.count("The pier was opened in 1992.") == 1
    assert "The Register has the deed." in said


def test_a_section_gives_what_a_brief_prints_and_an_id_whatever_its_rank(base: Path) -> None:
    assert "Nets" not in taken(base, "trade")
    assert "Nets" in taken(base, "minor")
    assert "harbour was" in taken(base, "harbours")
    assert taken(base, "fish", "trade").count("Fish was sold") == 1


def test_all_that_is_not_there_is_told_at_once_and_nothing_is_written(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["excerpt", "counsil", "tradee", "hidden", "-o", "no.txt"]) == 1
    said = capsys.readouterr().err
    assert 'topic "counsil" (did you mean "council"?)' in said
    assert 'topic "tradee" (did you mean "trade"?)' in said
    assert 'facts.yaml:23:3: the fact "hidden" is left out' in said
    assert "Ropes" not in said
    assert not (base / "no.txt").exists()


def test_an_id_left_out_is_no_topic_of_that_name(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = BASE.replace(
        "{section: trade, text: Fish", "{section: trade, topic: Hidden, text: Fish"
    )
    (base / "facts.yaml").write_text(named, encoding="utf-8")
    assert main(["excerpt", "hidden", "-o", "no.txt"]) == 1
    assert 'the fact "hidden" is left out of this edition' in capsys.readouterr().err
    assert "Fish" in taken(base, "HIDDEN")


def test_a_topic_or_section_that_no_brief_prints_is_told_with_what_can_be_had(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = BASE.replace("trade: Trade}", "trade: Trade, nets: Nets}")
    named = named.replace("minor: {section: trade", "minor: {section: nets, topic: Gear")
    named = named.replace("hidden: {section", "hidden: {topic: Ropes, section")
    (base / "facts.yaml").write_text(named, encoding="utf-8")
    assert main(["excerpt", "gear", "nets", "ropes", "-o", "no.txt"]) == 1
    said = capsys.readouterr().err
    prints = "has no fact that this edition prints"
    assert f'the topic "gear" {prints} (ask for one of minor)' in said
    assert f'the section "nets" {prints} (ask for one of minor)' in said
    assert f'the topic "ropes" {prints} (choose another edition)' in said


def test_what_facts_are_about_is_told_with_their_ids(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = BASE.replace("  pier: {question", "  opening-year: {question")
    (base / "facts.yaml").write_text(named, encoding="utf-8")
    assert main(["excerpt", "opening-year", "pier", "-o", "no.txt"]) == 1
    said = capsys.readouterr().err.splitlines()
    hint = (
        "is no fact, section or topic, but what facts are about (ask for one of old-pier, new-pier)"
    )
    assert said[:2] == [
        f'facts.yaml:16:3: "pier" {hint}',
        f'facts.yaml:26:3: "opening-year" {hint}',
    ]


def test_of_a_section_what_is_left_out_is_told_and_the_rest_written(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Ropes" not in taken(base, "trade")
    said = capsys.readouterr().err
    assert 'facts.yaml:23:3: warning: the fact "hidden" is left out of this edition' in said
    assert '"minor"' not in said


@pytest.mark.parametrize("file", ["x.odt", "x"])
def test_an_ending_of_no_kind_is_told(
    base: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    assert main(["excerpt", "fish", "-o", file]) == 1
    assert ".docx, .md or .txt" in capsys.readouterr().err
    assert not (base / file).exists()


def test_a_file_that_is_there_stays(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base / "mine.md").write_text("mine", encoding="utf-8")
    assert main(["excerpt", "fish", "-o", "mine.md"]) == 1
    assert "mine.md" in capsys.readouterr().err
    assert (base / "mine.md").read_text(encoding="utf-8") == "mine"
    assert main(["excerpt", "fish", "-o", "mine.md", "--force"]) == 0
    assert "[^1]" in (base / "mine.md").read_text(encoding="utf-8")


def test_each_style_that_text_and_notes_use_has_a_name_of_its_own(base: Path) -> None:
    assert main(["excerpt", "ties", "-o", "x.docx"]) == 0
    with zipfile.ZipFile(base / "x.docx") as file:
        styles = etree.fromstring(file.read("word/styles.xml"))
        parts = [etree.fromstring(file.read(f"word/{p}.xml")) for p in ("document", "footnotes")]
        numbers = etree.fromstring(file.read("word/numbering.xml"))
    known = list(styles.iter(f"{W}style"))
    ids = {str(each.get(f"{W}styleId")) for each in known if each.get(f"{W}customStyle") == "1"}
    assert all(one.startswith("Excerpt") for one in ids)
    names = ("basedOn", "next", "link", "pStyle")
    leads = [each for root in (styles, numbers) for one in names for each in root.iter(f"{W}{one}")]
    assert {str(each.get(f"{W}val")) for each in leads} <= ids | {
        "DefaultParagraphFont",
        "TableNormal",
    }
    named = {each.get(f"{W}styleId"): each.findall(f"{W}name")[0].get(f"{W}val") for each in known}
    used = [
        str(named[each.get(f"{W}val")])
        for part in parts
        for each in part.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    ]
    assert used
    assert all(one.startswith("Excerpt ") for one in used)
    paragraphs = [each for part in parts for each in part.iter(f"{W}p")]
    assert all(each.find(f"{W}pPr/{W}pStyle") is not None for each in paragraphs)
    (text,) = [s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == "ExcerptText"]
    assert text.find(f"{W}rPr/{W}sz") is not None
    assert text.find(f"{W}basedOn") is None


def test_the_same_facts_give_the_same_bytes(base: Path) -> None:
    for name in ("a.docx", "b.docx"):
        assert main(["excerpt", "ties", "-o", name]) == 0
    assert (base / "a.docx").read_bytes() == (base / "b.docx").read_bytes()


def test_the_page_of_the_manual_shows_a_picture_that_is_there() -> None:
    page = (ROOT / "docs" / "excerpts.md").read_text(encoding="utf-8")
    assert "pictures/excerpt-1.png" in page
    assert (ROOT / "docs" / "pictures" / "excerpt-1.png").is_file()
