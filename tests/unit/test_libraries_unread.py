"""Modules that libraries import and a brief has no use for are read when more is asked of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from docx import Document
from reportlab.pdfbase.pdfmetrics import standardEncodings, stringWidth

from brief import cli, unread

SAID = '''
"""Says that it was read."""
import {room}
{room}.READ.append(__name__)
boat = "a boat"

def mend(holes, knots):
    return f"{{holes}} {{knots}} knots"
'''
READ_WORD = """
from pathlib import Path
from brief.unread import left_unread
from brief.verify.formats import read_blocks
with left_unread():
    print(read_blocks(Path("copy.docx"))[0].words)
"""
DRAW = """
import io, sys
from brief.unread import left_unread
with left_unread():
    from brief.writers.pdf.file.objects import Objects
    objects = Objects()
    objects.written(objects.add("<<>>"), objects.add("<<>>"))
named = ("lib.rl_accel", "pdfbase.pdfmetrics", "pdfbase.pdfutils")
print(*(type(sys.modules[f"reportlab.{name}"]).__name__ for name in named))
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
canvas = Canvas(io.BytesIO())
canvas.drawString(1.25, 2, "a boat")
print(canvas.getpdfdata()[:5].decode(), stringWidth("a boat", "Helvetica", 10))
"""


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A library of three modules; what is read of it is noted in the first."""
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / "__init__.py").write_text("READ = []\n", encoding="utf-8")
    for name in ("pier/__init__", "pier/boats", "nets"):
        file = folder / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(SAID.format(room="harbour"), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(unread, "_UNREAD", {"harbour.pier": (), "harbour.nets": ("Mesh",)})
    yield import_module("harbour")
    for name in [name for name in sys.modules if name.split(".")[0] == "harbour"]:
        del sys.modules[name]


def test_a_module_is_read_when_it_is_asked_for_more_than_its_name(room: ModuleType) -> None:
    with unread.left_unread():
        nets = import_module("harbour.nets")
    assert room.READ == []
    assert nets.boat == "a boat"
    assert nets.boat == "a boat"
    assert room.READ == ["harbour.nets"]
    assert type(nets) is type(sys)


def test_what_stands_in_a_package_is_found_without_reading_it(room: ModuleType) -> None:
    with unread.left_unread():
        assert import_module("harbour.pier.boats").boat == "a boat"
    assert room.READ == ["harbour.pier.boats"]
    assert sys.modules["harbour.pier"].boat == "a boat"


def test_what_a_module_of_a_package_holds_is_had_without_reading_the_package(
    room: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    (Path(str(room.__file__)).parent / "pier" / "__init__.py").write_text(
        f"from harbour.pier.boats import boat\nmole = 'a mole'\n{SAID.format(room='harbour')}",
        encoding="utf-8",
    )
    monkeypatch.setattr(
        unread, "_HELD_IN", {"harbour.pier": ("harbour.no_such", "harbour.pier.boats")}
    )
    with unread.left_unread():
        pier = import_module("harbour.pier")
    assert pier.boat == "a boat"
    assert room.READ == ["harbour.pier.boats"]
    assert pier.mole == "a mole"
    assert room.READ == ["harbour.pier.boats", "harbour.pier"]


def test_a_type_for_a_type_checker_does_not_have_its_module_read(room: ModuleType) -> None:
    with unread.left_unread():
        from_it = import_module("harbour.nets").Mesh
    assert room.READ == []
    with pytest.raises(AttributeError, match="no attribute 'Mesh'"):
        from_it()  # it was for a type checker alone


def test_what_is_imported_from_a_module_reads_it_when_it_is_called(
    room: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unread, "_UNREAD", {"harbour.nets": ("mend",)})
    with unread.left_unread():
        mend = import_module("harbour.nets").mend
    assert room.READ == []
    assert mend(3, knots="reef") == "3 reef knots"
    assert room.READ == ["harbour.nets"]


def test_who_imports_it_from_there_once_a_command_has_run_is_given_the_own_one(
    room: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unread, "_UNREAD", {"harbour.nets": ("mend",)})
    monkeypatch.setattr(unread, "_KNOWN", {"harbour.nets": {"boat": "another"}})
    with unread.left_unread():
        nets = import_module("harbour.nets")
        assert nets.boat == "another"
    assert room.READ == []
    assert nets.mend.__module__ == "harbour.nets"
    assert nets.boat == "a boat"


def test_a_thread_waits_for_what_another_is_reading(room: ModuleType) -> None:
    slow = "import time\ntime.sleep(0.2)\nmesh = 4\n"
    (Path(str(room.__file__)).parent / "nets.py").write_text(slow, encoding="utf-8")
    with unread.left_unread():
        nets = import_module("harbour.nets")
    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(lambda _: nets.mesh, range(3))) == [4, 4, 4]


def test_all_that_a_module_has_is_listed(room: ModuleType) -> None:
    with unread.left_unread():
        nets = import_module("harbour.nets")
    assert {"boat", "mend"} < set(dir(nets))
    assert room.READ == ["harbour.nets"]


def test_what_a_module_does_not_have_is_told_as_ever(room: ModuleType) -> None:
    with unread.left_unread():
        nets = import_module("harbour.nets")
    with pytest.raises(AttributeError, match="no attribute"):
        _ = nets.trawl


@pytest.mark.usefixtures("room")
def test_once_a_command_has_run_modules_are_read_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[type] = []

    def run_command(_: object) -> int:
        met.append(type(import_module("harbour.nets")))
        return 7

    monkeypatch.setattr(cli, "command", lambda _: run_command)
    assert cli.main(["templates"]) == 7
    assert met[0] is not type(sys)
    assert type(import_module("harbour.pier")) is type(sys)


def test_a_kept_word_file_is_read_as_ever_while_a_command_runs(tmp_path: Path) -> None:
    written = Document()
    written.add_paragraph("The pier was mended.")
    written.save(str(tmp_path / "copy.docx"))
    assert alone(READ_WORD, tmp_path) == "The pier was mended.\n"


def alone(script: str, folder: Path) -> str:
    """What a process of its own says, since this one may have read the libraries before."""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout


def test_a_file_is_written_without_fonts_and_reportlab_then_draws_as_ever(tmp_path: Path) -> None:
    width = stringWidth("a boat", "Helvetica", 10)
    assert alone(DRAW, tmp_path) == f"_Unread _Unread _Unread\n%PDF- {width}\n"


def test_the_names_of_encodings_are_those_that_reportlab_has() -> None:
    known = unread._KNOWN["reportlab.pdfbase.pdfmetrics"]
    assert known["standardEncodings"] == standardEncodings


def test_what_others_import_from_reportlab_to_call_can_be_called() -> None:
    for name in unread._UNREAD["reportlab.lib.rl_accel"]:
        assert callable(getattr(import_module("reportlab.lib.rl_accel"), name))


@pytest.mark.parametrize("name", list(unread._UNREAD))
def test_each_that_is_left_unread_is_there(name: str) -> None:
    assert find_spec(name)


YAML = """
import sys
from brief.unread import left_unread
with left_unread():
    from brief.marked import libyaml, parse_marked
    assert parse_marked("a: [1, 2]", "facts.yaml").data == {"a": ["1", "2"]}
    libyaml.write_events(libyaml.read_events("a: [1, 2]"), 80)
    assert "yaml.scanner" in sys.modules
    print(*(name for name, module in sys.modules.items() if type(module) is type(sys)))
    for text in ("a: [", "a: b: c", "a: @x", "- a\\nb", 'a: "\\\\q"'):
        try:
            parse_marked(text, "facts.yaml")
        except Exception as fault:
            assert "this is not YAML" in str(fault), text
        else:
            raise AssertionError(text)
    import yaml
    assert yaml.safe_load("a: 1") == {"a": 1} and yaml.safe_dump({"b": 2}) == "b: 2\\n"
    try:
        yaml.load("a: [", yaml.CSafeLoader)
    except yaml.parser.ParserError:
        pass
"""


@pytest.mark.skipif(find_spec("yaml._yaml") is None, reason="PyYAML came without libyaml")
def test_of_pyyaml_a_fact_base_needs_its_events_and_libyaml_alone() -> None:
    run = [sys.executable, "-c", YAML]
    said = subprocess.run(run, capture_output=True, text=True, check=False)
    assert said.stderr == ""
    read = {name for name in said.stdout.split() if name.partition(".")[0] == "yaml"}
    assert read == {"yaml.error", "yaml.events", "yaml._yaml"} | (
        read & {"yaml.nodes", "yaml.tokens"}
    )


WEB = """
import sys
from brief.unread import left_unread
with left_unread():
    import html, html.entities
    read = type(sys.modules["html.entities"]) is type(sys)
    assert html.escape("<") == "&lt;" and not read
    assert html.unescape("&eacute;&amp;&notit;&#39;") == "\\u00e9&\\u00acit;'"
    assert html.entities.html5["amp;"] == "&" and html.entities.codepoint2name[233] == "eacute"
"""


def test_the_names_of_characters_are_read_where_a_text_has_one() -> None:
    said = subprocess.run([sys.executable, "-c", WEB], capture_output=True, text=True, check=False)
    assert said.stderr == ""
