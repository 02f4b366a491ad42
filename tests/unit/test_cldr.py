"""What stands in the wheel of CLDR is what Babel says of it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import babel
import pytest
from tests.conftest import ROOT

from brief.prose.months import MONTHS
from brief.words import cldr, data, shipped_languages
from brief.words.cldr import cldr_of
from brief.words.data import read_data
from compile_templates import write_words

TAGS = tuple(shipped_languages())
COUNTS = (*range(120), 1_000_000, Decimal("1.5"), Decimal("0.0"), Decimal("21.10"))


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The tables, found as in a wheel."""
    folder = tmp_path / "cldr_tables"
    folder.mkdir()
    write_words(folder)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(cldr, "PACKAGE", "cldr_tables")
    cldr_of.cache_clear()
    yield folder
    cldr_of.cache_clear()
    for name in [name for name in sys.modules if name.startswith("cldr_tables")]:
        del sys.modules[name]


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("tag", TAGS)
def test_a_language_that_ships_is_as_babel_has_it(tag: str) -> None:
    said, locale = cldr_of(tag), babel.Locale.parse(tag, sep="-")
    assert type(said.territories) is dict, "it is the table"
    assert said.territories == dict(locale.territories.items())
    for form in ("format", "stand-alone"):
        assert said.months[form] == dict(locale.months[form]["wide"].items())
    assert said.signs.items() <= dict(locale.number_symbols["latn"].items()).items()
    assert said.short_date == locale.date_formats["short"].pattern
    assert said.grouping == locale.decimal_formats[None].grouping
    assert list(map(said.plural_form, COUNTS)) == list(map(locale.plural_form, COUNTS))


@pytest.mark.usefixtures("written")
def test_babel_is_not_imported_for_a_language_that_ships(tmp_path: Path) -> None:
    """In a process of its own, since this one has imported it."""
    asked = "from brief.words import cldr; cldr.PACKAGE = 'cldr_tables'; import sys; "
    said = "print(cldr.cldr_of('de').months['format'][3], 'babel' in sys.modules)"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT / "src")))}
    command = [sys.executable, "-c", asked + said]
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    assert done.stdout == "M\u00e4rz False\n"


@pytest.mark.usefixtures("written")
def test_babel_is_asked_for_other_languages_and_where_it_is_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert type(cldr_of("fi").territories) is not dict
    assert cldr_of("fi").months["format"][1] == "tammikuuta"
    monkeypatch.setattr(cldr, "_babel", lambda: "another")
    assert type(cldr_of("de").territories) is not dict
    with pytest.raises(ValueError, match="xx"):
        cldr_of("xx")


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("origin", ["no/babel/__init__.pyc", "", None, __file__])
def test_the_tables_hold_where_babel_is_no_file_that_can_be_read(
    origin: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = tmp_path / "__init__.pyc"
    compiled.write_bytes(b"\xcb\r\r\n\xff")
    spec = SimpleNamespace(origin=str(compiled) if origin == "" else origin)
    monkeypatch.setattr(cldr, "find_spec", lambda _: spec)
    cldr._babel.cache_clear()
    assert type(cldr_of("de").territories) is dict
    cldr._babel.cache_clear()


@pytest.mark.parametrize("language", ["en-GB", "fr", "de", "es", "ru", "ar", "ur"])
def test_months_are_read_in_sources_as_briefs_print_them(language: str) -> None:
    """Those of the languages that ship, in a date and alone; sources have more languages."""
    for form in cldr_of(language).months.values():
        assert {name: MONTHS.get(name) for name in form.values()} == {
            name: number for number, name in form.items()
        }


@pytest.mark.parametrize("tag", TAGS)
def test_a_file_of_words_says_the_same_from_the_wheel(
    tag: str, written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = shipped_languages()[tag]
    said = read_data(file)
    monkeypatch.setattr(data, "FOLDER", written)
    monkeypatch.setattr(data, "_read", lambda _: {})
    assert read_data(file) == said
    assert said["language"] == tag
    changed = tmp_path / file.name
    changed.write_bytes(file.read_bytes() + b"\n# changed\n")
    assert read_data(changed) == {}, "a file that was changed is read itself"
