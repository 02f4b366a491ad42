"""What an edition leaves out is named neither by its letterhead nor by the name of its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE
from tests.letterheads import Letterhead, control, line, relation, said

from brief.cli import main

SECRET = """\
  secret:
    section: trade
    use: withhold
    text: "{mole} came in 2024."
    date: 2024
    cite: [alpha-2024 para 9]
"""
STYLE = '<w:style w:customStyle="1" w:styleId="Own"><w:name w:val="{}"/></w:style>'
ALIASES = 'Own"/><w:aliases w:val="Rex-Mole'

FONT = (
    '<w:style w:styleId="A"><w:name w:val="{}"/><w:rPr><w:rFonts w:ascii="{}"/></w:rPr></w:style>'
)
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
OF_THEMES = "application/vnd.openxmlformats-officedocument.theme+xml"


def themed(theme: str, font: str = "Arial") -> Letterhead:
    """A letterhead with a theme that is called so, and a font of it."""
    fonts = f'<a:majorFont><a:latin typeface="{font}"/></a:majorFont>'
    scheme = f'<a:fontScheme name="Own">{fonts}</a:fontScheme>'
    xml = f'<a:theme xmlns:a="{MAIN}" name="{theme}"><a:themeElements>{scheme}</a:themeElements>'
    return Letterhead(
        of_document=relation("theme", "theme", "theme/theme1.xml", outside=False),
        members={"word/theme/theme1.xml": f"{xml}</a:theme>".encode()},
        types=f'<Override PartName="/word/theme/theme1.xml" ContentType="{OF_THEMES}"/>',
    )


def refused(folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """What is told of a name; the build stops before a writer is asked."""
    facts = folder / "facts.yaml"
    names = BASE.replace("names:\n", "names:\n  mole: {print: Rex Mole}\n", 1)
    facts.write_text(names.replace("facts:\n", f"facts:\n{SECRET}", 1), encoding="utf-8")
    asked = ["--facts", str(facts), "--out", str(folder / "out"), "--today", "2025-07-01"]
    main(["build", *asked, "--strict", *more])  # the base has warnings
    told = capsys.readouterr().err.splitlines()
    return next((one for one in told if "left-out-named" in one), "")


@pytest.mark.parametrize(
    ("letterhead", "named"),
    [
        (Letterhead(head=line(said("Write to Rex Mole"))), True),
        (Letterhead(foot=line(said("Write to R. ") + said("Mole"))), True),
        (Letterhead(body=line(said("Dear Mr Mole,"))), True),
        (Letterhead(styles=STYLE.format("Letter to Mole")), True),
        (Letterhead(styles=STYLE.format(ALIASES)), True),
        (Letterhead(styles=STYLE.replace("customStyle", "default").format("Mole")), False),
        (Letterhead(styles=FONT.format("heading 3,Mole", "Arial")), True),
        (Letterhead(styles=FONT.format("heading 3", "Mole Sans")), True),
        (Letterhead(styles=FONT.format("heading 3", "Molengo")), False),
        (themed("Mole"), True),
        (themed("Office", "Mole Sans"), True),
        (themed("Office"), False),
        (Letterhead(foot=line(control('<w:tag w:val="rex_mole"/>'))), True),
        (Letterhead(head=line('<w:bookmarkStart w:id="9" w:name="Rex_Mole"/>')), True),
        (Letterhead(head=line(said("Mole", "<w:vanish/>")), foot=line(said("A mole"))), False),
    ],
)
def test_a_letterhead_names_nobody_whom_the_brief_leaves_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], letterhead: Letterhead, *, named: bool
) -> None:
    file = letterhead.write(tmp_path / "own.docx")
    told = refused(tmp_path, capsys, "--format", "docx", "--reference-doc", str(file))
    assert bool(told) == named
    assert told.startswith(str(file)) or not named


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("the-case-of-mole", True),
        ("note.mole", True),
        ("a_mole.case", True),
        ("the-molecule", False),
    ],
)
def test_a_template_that_names_the_file_names_nobody_whom_the_brief_leaves_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, *, named: bool
) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / f"{name}.md.j2").write_text("# {{ brief.title }}\n")
    told = refused(tmp_path, capsys, "--format", "md", "--template", name)
    assert ("give the template another name" in told) == named
