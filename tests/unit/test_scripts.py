"""From a script: every name is found, a text is a path, and calls do not disturb one another."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from tests.bases import BASE, load_base, write_base
from tests.conftest import ROOT
from tests.made_bases import made_base

import brief
from brief.report import Frames

DAY = date(2025, 7, 1)
FORMATS = ("docx", "pdf")


def test_the_package_lists_every_name_that_it_gives() -> None:
    assert set(brief.__all__) <= set(dir(brief))
    for name in dir(brief):
        assert hasattr(brief, name)


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'biuld'"):
        brief.biuld  # noqa: B018 - it is what is asked for that counts


def test_a_text_is_a_path_wherever_one_is_asked_for(tmp_path: Path) -> None:
    facts = str(write_base(tmp_path, BASE))
    (tmp_path / "kept").mkdir()
    base = brief.load_facts(facts)
    assert brief.verify_facts(base, str(tmp_path / "kept"))
    (made,) = brief.build(brief.Order(facts, DAY, formats=("md",), out=str(tmp_path / "made")))
    assert made == tmp_path / "made" / "test-base-brief.md"
    shipped = str(ROOT / "templates" / "brief.md.j2")
    assert brief.document_of(base, shipped) == brief.document_of(base)
    assert brief.document_of(base, Path(shipped)) == brief.document_of(base)


def test_a_sentence_is_what_the_fact_prints_with_a_full_note_each_time(tmp_path: Path) -> None:
    base = load_base(tmp_path)
    said = brief.sentence_of(base, "trade-2019")
    loss = "about\xa0\N{MINUS SIGN}$20.0\xa0million.\N{DAGGER}"
    assert said.text == f"Two-way trade in 2019 came to $50.2\xa0million, a balance of {loss}"
    note = "“The first paper: a long title,” Daily Test, 6\xa0February 2024, para.\xa08."
    assert said.note.endswith(note)
    every = {one.fact: one for one in brief.sentences_of(base)}
    assert list(every) == list(base.facts)
    assert every["trade-2019"] == said


def test_what_is_withheld_is_told_only_where_it_is_named(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE.replace("  visit:\n", "  visit:\n    use: withhold\n"))
    assert "visit" not in {one.fact for one in brief.sentences_of(base)}
    assert brief.sentence_of(base, "visit").fact == "visit"
    with pytest.raises(brief.BriefError, match="no fact 'vist'"):
        brief.sentence_of(base, "vist")


def test_every_figure_is_a_row_with_the_value_that_is_printed(tmp_path: Path) -> None:
    rows = {row["figure"]: row for row in brief.figure_rows(load_base(tmp_path))}
    assert list(rows) == ["exports", "imports", "turnover", "balance"]
    assert rows["balance"]["value"] == Decimal("-20.0")
    assert rows["balance"]["computed"] is True
    assert rows["exports"] == {
        "fact": "trade-2019",
        "figure": "exports",
        "section": "trade",
        "date": "2019",
        "period": "2019",
        "value": Decimal("15.1"),
        "unit": "USD million",
        "measure": "trade",
        "flow": "PK to BY",
        "approx": True,
        "stated": False,
        "computed": False,
        "reporter": "PK",
        "valuation": "FOB",
        "base": "",
        "cite": "alpha-2024 para 8",
        "use": "open",
    }


def test_a_file_that_has_changed_is_read_again(tmp_path: Path) -> None:
    facts = write_base(tmp_path)
    order = brief.Order(facts, DAY, formats=("md",), out=tmp_path)
    (first,) = brief.build(order)
    assert "3\xa0May 1994" in first.read_text(encoding="utf-8")
    write_base(tmp_path, BASE.replace("3 May 1994", "4 May 1994").replace("05-03", "05-04"))
    (again,) = brief.build(order)
    assert "4\xa0May 1994" in again.read_text(encoding="utf-8")


def test_the_line_of_a_problem_is_that_of_the_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    place = brief.Place(str(file), 1, 1)
    for text in ("first: 1", "second: 2"):
        file.write_text(text, encoding="utf-8")
        assert text in Frames()(place)


def test_a_font_file_that_has_changed_is_opened_again(tmp_path: Path) -> None:
    from brief.writers.pdf.type.fonts import _packaged_files, load_face  # noqa: PLC0415 - ReportLab

    serif = next(f for f in _packaged_files("Source Serif 4") if not f.italic)
    sans = next(f for f in _packaged_files("Source Sans 3") if not f.italic)
    own = tmp_path / "own.ttf"
    own.write_bytes(serif.path.read_bytes())
    before = load_face(own, ())
    assert load_face(own, ()) is before
    own.write_bytes(sans.path.read_bytes())
    os.utime(own, ns=(1, 1))
    assert load_face(own, ()).cap_height != before.cap_height


def test_builds_side_by_side_make_what_they_make_alone(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in "abcd"]
    for number, folder in enumerate(folders):
        folder.mkdir()
        write_base(folder, BASE.replace("title: Test relations", f"title: Relations {number}"))

    def made(folder: Path, out: str) -> list[bytes]:
        order = brief.Order(
            folder / "facts.yaml", DAY, formats=("docx", "pdf", "md"), out=folder / out
        )
        return [path.read_bytes() for path in brief.build(order)]

    alone = [made(folder, "alone") for folder in folders]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(made, folders * 2, ["one"] * 4 + ["two"] * 4))
    assert together == alone * 2


SHAPES = ("brief", "glance", "infocus")


def test_eight_threads_with_bases_languages_and_shapes_of_their_own_do_not_mix(
    tmp_path: Path,
) -> None:
    """Each is told and given what it is alone, though all run at once and change hands often."""
    example = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
    asked = [(example, "brief", "fr"), (example, "brief", "")]
    for language, name in zip(("de", "es", "ru", "en-US", "fr", "ar"), SHAPES * 2, strict=False):
        said = BASE.replace("  version: 3\n", f"  version: 3\n  language: {language}\n")
        (folder := tmp_path / language).mkdir()
        asked.append((write_base(folder, said), name, ""))

    def made(number: int, run: str) -> tuple[list[bytes], list[str], list[str]]:
        facts, template, language = asked[number]
        out = tmp_path / run / str(number)
        warned: list[brief.Problem] = []
        order = brief.Order(facts, DAY, template, language=language, formats=("md",), out=out)
        paths = brief.build(order, brief.Told(warn=warned.append))
        found = brief.check_facts(brief.load_facts(facts), DAY)
        return [one.read_bytes() for one in paths], [*map(str, warned)], [*map(str, found)]

    numbers = range(len(asked))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    try:
        with ThreadPoolExecutor(len(asked)) as pool:
            together = list(pool.map(made, numbers, ["together"] * len(asked)))
    finally:
        sys.setswitchinterval(interval)
    alone = [made(number, "alone") for number in numbers]
    assert together == alone
    assert len({files[0] for files, *_ in alone}) == len(asked)


COLD = """
import hashlib, sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
import brief

sys.setswitchinterval(1e-4)
out, *asked = sys.argv[1:]

def made(named):
    facts, template, language = named.split(",")
    order = brief.Order(facts, date(2025, 7, 1), template=template, language=language,
                        formats=("docx", "pdf"), out=Path(out, template))
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in brief.build(order)]

with ThreadPoolExecutor(4) as pool:
    print(*sum(pool.map(made, asked), []))
"""


def test_the_first_calls_of_a_program_may_be_made_in_threads(tmp_path: Path) -> None:
    """Then modules, records, patterns and templates are made while others ask for them."""
    example = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
    small = tmp_path / "facts.yaml"
    small.write_text(made_base(0.1), encoding="utf-8")
    asked = [(example, "brief", "fr"), (small, "minister", ""), (small, "infocus", "")]
    named = [f"{facts},{template},{language}" for facts, template, language in asked]
    command = [sys.executable, "-c", COLD, str(tmp_path / "together"), *named]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    alone = []
    for facts, template, language in asked:
        out = tmp_path / template
        order = brief.Order(facts, DAY, template, language=language, formats=FORMATS, out=out)
        alone += [sha256(path.read_bytes()).hexdigest() for path in brief.build(order)]
    assert said.split() == alone


def test_nothing_is_switched_for_the_whole_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[bool] = []
    monkeypatch.setattr(gc, "disable", lambda: switched.append(True))
    logger = logging.getLogger("pypdf")
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    environment = dict(os.environ)
    facts = write_base(tmp_path)
    (pdf,) = brief.build(brief.Order(facts, DAY, formats=("pdf",), out=tmp_path))
    from brief.attachment.extraction import read_attached_facts  # noqa: PLC0415 - reads a PDF

    assert read_attached_facts(pdf).startswith(b"brief:")
    assert not switched
    assert logger.level == logging.NOTSET
    assert dict(os.environ) == environment
