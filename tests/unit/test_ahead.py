"""Templates compiled when the package is built: the same words, faults and literals as ever."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from tests.bases import BASE, load_base
from tests.compiled import PLAIN

from brief.making import make_document
from brief.places import shipped_templates
from brief.problem import BriefError, Place
from brief.template import ahead, fill_template
from brief.template.filled import Filled
from brief.template.sandbox import Sandbox
from compile_templates import compile_templates

SHIPPED = shipped_templates()


@pytest.fixture(autouse=True)
def _compiled_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sandbox, "compile", PLAIN)


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """All that ships, compiled into a package, which is found as in a wheel."""
    folder = tmp_path / "site" / "compiled_templates"
    folder.mkdir(parents=True)
    monkeypatch.syspath_prepend(str(folder.parent))
    monkeypatch.setattr(ahead, "PACKAGE", folder.name)
    monkeypatch.setattr(ahead, "_MET", {})
    compile_templates(SHIPPED, folder)
    ahead._literals.cache_clear()
    yield folder
    ahead._literals.cache_clear()
    for name in [name for name in sys.modules if name.startswith(folder.name)]:
        del sys.modules[name]


def no_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    def compiled(*_: object, **__: object) -> None:
        pytest.fail("it was compiled again")

    monkeypatch.setattr(jinja2.Environment, "_generate", compiled)


def filled(folder: Path, template: Path) -> Filled:
    return fill_template(template, load_base(folder, BASE), [SHIPPED])


def test_a_checkout_has_nothing_that_was_compiled_ahead() -> None:
    assert ahead.compiled_ahead("", "brief.md.j2", "") is None


@pytest.mark.parametrize("name", ["brief", "infocus", "glance", "minister"])
def test_what_was_compiled_ahead_says_the_same(
    name: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = SHIPPED / f"{name}.md.j2"
    before = filled(tmp_path, template)
    document = make_document(load_base(tmp_path, BASE), template, (SHIPPED,)).document
    request.getfixturevalue("compiled")
    no_compiling(monkeypatch)
    after = filled(tmp_path, template)
    assert (after.text, after.literals) == (before.text, before.literals)
    assert after.sources == before.sources
    assert make_document(load_base(tmp_path, BASE), template, (SHIPPED,)).document == document


def test_a_template_is_compiled_once_however_often_it_is_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = tmp_path / "once.md.j2"
    template.write_text('# {{ brief.title }}\n\n{{ "typed here" }}\n', encoding="utf-8")
    first = filled(tmp_path, template)
    no_compiling(monkeypatch)
    again = filled(tmp_path, template)
    assert (again.text, again.literals) == (first.text, first.literals)
    assert [said for _, said in again.literals] == ["typed here"]


def test_templates_that_are_kept_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_MET", {})
    for number in range(ahead._MOST_MET + 5):
        ahead.remember(f"{number}", "", "", ahead.Compiled(compile("1", "", "eval"), ()))
    assert ahead.met_before(f"{number}", "", "")
    assert len(ahead._MET) <= ahead._MOST_MET


@pytest.mark.usefixtures("compiled")
def test_a_template_that_was_changed_is_compiled_as_it_stands(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    own = tmp_path / "desk" / "brief.md.j2"
    text = (SHIPPED / "brief.md.j2").read_text(encoding="utf-8")
    own.write_text(f"{text}\n## A section of our own\n", encoding="utf-8")
    assert "A section of our own" in filled(tmp_path, own).text


@pytest.mark.usefixtures("compiled")
def test_with_another_jinja_all_are_compiled_as_they_are_met(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "{{ brief.title }}"
    (tmp_path / "one.md.j2").write_text(source, encoding="utf-8")
    folder = tmp_path / "more"
    folder.mkdir()
    ahead.compile_ahead([("one.md.j2", source)], lambda *_: ("", ()), folder)
    known_by = next(folder.glob("t*.of")).read_bytes()
    assert ahead._known_by(source, "one.md.j2") == known_by
    monkeypatch.setattr(jinja2, "__version__", "99.1")
    assert ahead._known_by(source, "one.md.j2") != known_by


def test_a_template_is_not_taken_for_another_with_the_same_number(
    compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = next(compiled.glob("t*.of"))
    _, name, source = of.read_text(encoding="utf-8").split("\0")
    assert ahead.compiled_ahead(source, name, name)
    monkeypatch.setattr(ahead, "_key", lambda _: of.stem)
    assert ahead.compiled_ahead(f"{source} ", name, name) is None


@pytest.mark.usefixtures("compiled")
def test_a_fault_is_told_with_the_file_and_the_line_of_the_template(tmp_path: Path) -> None:
    source = "\n\n{% macro title() %}\n{{ brief.titel }}\n{% endmacro %}\n# {{ title() }}\n"
    template = tmp_path / "faulty.md.j2"
    template.write_text(source, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "faulty.md.j2").write_text(source, encoding="utf-8")
    with pytest.raises(BriefError) as as_met:
        filled(tmp_path, template)
    folder = Path(str(sys.modules[ahead.PACKAGE].__file__)).parent
    for path in folder.glob("*.py"):
        path.unlink()
    compile_templates(tmp_path / "templates", folder)
    del sys.modules[ahead.PACKAGE]
    ahead._literals.cache_clear()
    ahead._MET.clear()
    assert ahead.compiled_ahead(source, "faulty.md.j2", "x") is not None
    with pytest.raises(BriefError) as as_compiled:
        filled(tmp_path, template)
    assert as_compiled.value.problems == as_met.value.problems
    assert as_met.value.problems[0].place == Place(str(template), 4)
