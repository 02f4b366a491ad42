"""Whatever a command is fed ends soon, in one located line, and in 500 MB of memory."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.conftest import ON_UNIX, ROOT

pytestmark = [
    ON_UNIX,
    pytest.mark.skipif(sys.platform == "darwin", reason="macOS holds no process to such a limit"),
]

MEMORY = 500 * 2**20
SECONDS = 60
HELD = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from brief.cli import main
sys.exit(main(sys.argv[1:]))
"""
KEEP = ("keep", "--source", "ministry-2026")
SENTENCE = "Malta and Iceland opened diplomatic relations in 1971."
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"
_TYPES = f"""<Types xmlns="{_PKG}/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = f"""<Relationships xmlns="{_PKG}/relationships"><Relationship Id="a"
 Type="{_DOC}/officeDocument" Target="word/document.xml"/></Relationships>"""


def word_file(
    paragraphs: int, paragraph: str = "<w:p/>", beside: int = 0
) -> Callable[[Path], None]:
    """A Word file that has so many paragraphs, and so many bytes that cannot be packed."""

    def write(path: Path) -> None:
        with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as package:
            package.writestr("[Content_Types].xml", _TYPES)
            package.writestr("_rels/.rels", _RELATIONS)
            with package.open("word/document.xml", "w") as part:
                part.write(f"<w:document {_W}><w:body>".encode())
                for _ in range(paragraphs // 1000):
                    part.write(paragraph.encode() * 1000)
                part.write(b"</w:body></w:document>")
            package.writestr("word/media/seal.png", bytes(range(1, 256)) * (beside // 255))

    return write


def text(written: str) -> Callable[[Path], None]:
    """A file of that text."""

    def write(path: Path) -> None:
        path.write_text(written, encoding="utf-8")

    return write


def fact(words: str) -> Callable[[Path], None]:
    """The example with those words in a fact."""

    def write(path: Path) -> None:
        known = (path.parent / "facts.yaml").read_text(encoding="utf-8")
        assert f"en: {SENTENCE}" in known
        said = json.dumps(f"{SENTENCE[:-1]} {words}.", ensure_ascii=False)
        path.write_text(known.replace(f"en: {SENTENCE}", f"en: {said}"), encoding="utf-8")

    return write


def _with_unit(path: Path, unit: str) -> None:
    known = (path.parent / "facts.yaml").read_text(encoding="utf-8")
    assert "unit: EUR million" in known
    path.write_text(known.replace("unit: EUR million", f'unit: "{unit}"', 1), encoding="utf-8")


LONG = ("build", "--facts", "x.yaml", "--format", "pdf")
BY_TEMPLATE = ("build", "--template", "./x.md.j2")
CASES: dict[str, tuple[str, Callable[[Path], None], tuple[str, ...], str]] = {
    "4 million paragraphs as reference document": (
        *("x.docx", word_file(4_000_000), ("build", "--reference-doc", "x.docx")),
        "unpacks to far more than a letterhead holds",
    ),
    "4 million paragraphs with text": (
        "x.docx",
        word_file(4_000_000, "<w:p><w:r><w:t>a</w:t></w:r></w:p>"),
        ("build", "--reference-doc", "x.docx"),
        "unpacks to far more than a letterhead holds",
    ),
    "4 million paragraphs as kept copy": (
        *("x.docx", word_file(4_000_000), (*KEEP, "x.docx")),
        "it unpacks to far more than a document holds",
    ),
    "4 million paragraphs as a brief": (
        *("x.docx", word_file(4_000_000), ("show", "note", "1", "--in", "x.docx")),
        "unpacks to far more than a brief holds",
    ),
    "600 million blanks as kept copy": (
        *("x.docx", word_file(1000, " " * 600_000), (*KEEP, "x.docx")),
        "it unpacks to far more than a document holds",
    ),
    "a text of lines": ("x.txt", text("a\n\n" * 4_000_000), (*KEEP, "x.txt"), "500,000 lines"),
    "a page of paragraphs": (
        *("x.html", text("<p>a.</p>" * 3_000_000), (*KEEP, "x.html"), "1,000,000 tags"),
    ),
    "200,000 letters in a fact": ("x.yaml", fact("x" * 200_000), LONG, "200,055 characters"),
    "9,000 letters in a fact": ("x.yaml", fact("x" * 9_000), LONG, "more than 300 letters"),
    "9,000 letters with hyphens": ("x.yaml", fact("ab-" * 3_000), LONG, "more than 300 letters"),
    "9,000 blanks in a fact": ("x.yaml", fact("x" + " " * 9_000 + "x"), LONG, "50 blanks"),
    "a unit that is a text": (
        "x.yaml",
        lambda path: _with_unit(path, "ton of " * 1_000),
        LONG,
        "this has 6,999 characters (at most 300 here)",
    ),
    "200 marks over a letter": ("x.yaml", fact("a" + "\u0301" * 200), LONG, "more than 20 marks"),
    "200,000 letters in a template": (
        "x.md.j2",
        text("# {{ brief.title }}\n\n" + "x" * 200_000 + "\n"),
        BY_TEMPLATE,
        "x.md.j2:3:1: the template makes a word of more than 10,000 letters",
    ),
    "letters that a loop makes": (
        "x.md.j2",
        text("# T\n\n{% for i in range(200000) %}x{% endfor %}\n"),
        BY_TEMPLATE,
        "the template makes a word of more than 10,000 letters",
    ),
    "a word that is printed": (
        *("x.md.j2", text("# T\n\n{{ '" + "x" * 20_000 + "' }}\n"), BY_TEMPLATE),
        "x.md.j2:3:1: a word of more than 10,000 letters cannot be printed",
    ),
    "doubled blocks": (
        "x.md.j2",
        text("{% set x %}ab {% endset %}" + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40),
        BY_TEMPLATE,
        "more than 5,000,000 characters",
    ),
    "doubled lists": (
        "x.md.j2",
        text("{% set l = [1] %}" + "{% set l = [l, l]|sum(start=[]) %}" * 40),
        BY_TEMPLATE,
        "a list has at most 400,000 items",
    ),
    "lists within lists": (
        "x.md.j2",
        text(
            "{% set l = range(1000)|list %}{% set m = range(1000)|list %}"
            + "{% set l = [l, l] %}{% set m = [m, m] %}" * 40
            + "{{ 1 if l == m else 2 }}"
        ),
        BY_TEMPLATE,
        "more than 5,000,000 steps",
    ),
    "brackets": (
        "x.md.j2",
        text("# T\n\n" + "[" * 9_000 + (" " + "[" * 9_000) * 9),
        BY_TEMPLATE,
        "`[`",
    ),
}


def held(desk: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What the command says in a process that is held to its memory."""
    return subprocess.run(
        [sys.executable, "-c", HELD, *command],
        cwd=desk,
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The invented example in a folder of its own."""
    example = ROOT / "docs" / "examples" / "malta-iceland"
    return shutil.copytree(example, tmp_path / "desk")


def test_what_desks_do_every_day_needs_less_than_that(desk: Path) -> None:
    assert held(desk, "build").returncode == 0
    assert held(desk, "verify").returncode == 0


@pytest.mark.parametrize("name", CASES)
def test_what_runs_away_ends_in_one_line_and_in_500_mb(desk: Path, name: str) -> None:
    file, write, command, said = CASES[name]
    write(desk / file)
    before = (desk / "facts.yaml").read_bytes()
    ran = held(desk, *command)
    (line,) = ran.stderr.splitlines()
    assert ran.returncode == 1
    assert line.startswith(file)
    assert said in line
    assert (desk / "facts.yaml").read_bytes() == before
    assert not list(desk.glob("out/*"))


def test_a_page_that_is_marks_alone_is_read_in_500_mb(desk: Path) -> None:
    page = f"<p>{SENTENCE}</p>{'<![CDATA[' * 200_000}<nav>{'<div>' * 300}<p>{SENTENCE}</p>"
    (desk / "x.html").write_text(page, encoding="utf-8")
    facts = (desk / "facts.yaml").read_text(encoding="utf-8").replace(", skip: 3", "")
    (desk / "facts.yaml").write_text(facts, encoding="utf-8")
    ran = held(desk, *KEEP, "--force", "x.html")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.count(SENTENCE) == 2
