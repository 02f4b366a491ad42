"""The name of a ship or a case in a title is set off in every file, and plain to what reads it."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from tests.bases import BASE, load_base, write_base
from tests.documents import meta
from tests.written import write_docx

from brief.cli import main
from brief.exchange import import_sources, load_open, write_bibtex, write_csl_json
from brief.facts.titles import italics_of, read_title, typed
from brief.house import House
from brief.model import (
    Citation,
    Document,
    Emphasis,
    Inlines,
    Note,
    NoteMark,
    Paragraph,
    Text,
    iter_inlines,
    plain_text,
)
from brief.notes.wording import Wording
from brief.places import shipped_templates
from brief.problem import BriefError
from brief.writers.md import make_md

ARTICLE = 'title: "The first paper: a long title"'
REPORT = "title: The second paper"


def wording_of(
    folder: Path, article: str = "x", report: str = "y", style: str = "chicago"
) -> Wording:
    text = BASE.replace(ARTICLE, f"title: {quoted(article)}")
    text = text.replace(REPORT, f"title: {quoted(report)}")
    base = load_base(folder, text)
    return Wording(base, [shipped_templates()], shipped_templates() / f"citations/{style}.md.j2")


def quoted(title: str) -> str:
    """The title as YAML has it, and the keys behind it as they are."""
    first, *more = title.split("\n")
    return "\n".join([json.dumps(first, ensure_ascii=False), *more])


def set_off(words: Inlines) -> list[str]:
    """What of the words is in italics where they are not, and upright where they are."""
    inside = [inline for inline in iter_inlines(words) if isinstance(inline, Emphasis)]
    return [plain_text(inline.content) for inline in inside]


def in_markdown(words: Inlines) -> str:
    text = make_md(Document(meta(), (Paragraph(words),))).data.decode()
    return text.strip().split("\n")[-1]


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("The loss of the <i>Grey Heron</i>", "“The loss of the *Grey Heron*,”"),
        ("<i>Grey Heron</i>", "“*Grey Heron*,”"),
        ("<i>Mole v. Rat</i>, decided", "“*Mole v. Rat*, decided,”"),
        ('Who sank "<i>Heron</i>" (<i>II</i>)?', "“Who sank ‘*Heron*’ (*II*)?,”"),
        ('Of "<i>Heron</i>" - and after... <i>Owl!</i>', "“Of ‘*Heron*’ – and after… *Owl!*,”"),
        ("Ends with <i>Heron.</i>", "“Ends with *Heron*,”"),
        ("The <i>Heron II</i>: what <i>Owl</i> saw", "“The *Heron II*: what *Owl* saw,”"),
        ("A < B, a > c", "“A \\< B, a \\> c,”"),
    ],
)
def test_a_ship_in_a_quoted_title_is_in_italics(tmp_path: Path, title: str, printed: str) -> None:
    wording = wording_of(tmp_path, title)
    note = in_markdown(wording.settle(wording.word("alpha-2024", (), "full"), opens=True))
    assert note == f"Ann Alpha, {printed} *Daily Test*, 6\xa0February 2024"


def test_a_ship_in_a_title_in_italics_stands_upright(tmp_path: Path) -> None:
    words = wording_of(tmp_path, report="On <i>Heron</i>: the <i>Owl</i>").word(
        "beta-2023", (), "full"
    )
    assert in_markdown(words) == "Board of Tests, *On* Heron: *the* Owl (Test House, 2023)"


def test_a_ship_in_a_foreign_title_stands_upright_in_its_language(tmp_path: Path) -> None:
    title = "Le naufrage du <i>Héron</i> : récit\n    language: fr"
    said = in_markdown(wording_of(tmp_path, report=title).word("beta-2023", (), "full"))
    assert said == (
        "Board of Tests, *[Le naufrage du ]{lang=fr}*[Héron]{lang=fr}*[ : récit]{lang=fr}*"
        " (Test House, 2023)"
    )


def test_a_short_title_that_is_cut_keeps_the_ships_that_it_still_has(tmp_path: Path) -> None:
    wording = wording_of(tmp_path, "The <i>Heron</i>: after the <i>Owl</i>")
    assert in_markdown(wording.word("alpha-2024", (), "short")) == "Alpha, “The *Heron*”"


def test_a_short_title_may_have_a_ship_of_its_own(tmp_path: Path) -> None:
    wording = wording_of(tmp_path, "Long\n    title-short: The <i>Heron</i> affair")
    assert set_off(wording.word("alpha-2024", (), "short")) == ["Heron"]


@pytest.mark.parametrize("style", ["chicago", "oscola", "short"])
def test_every_style_sets_it_off_in_the_list_of_sources(tmp_path: Path, style: str) -> None:
    words = wording_of(tmp_path, "The <i>Heron</i>", style=style).entry("alpha-2024")
    assert "Heron" in set_off(words)


def test_the_journal_may_have_a_ship_in_its_name(tmp_path: Path) -> None:
    text = BASE.replace("container-title: Daily Test", "container-title: The <i>Owl</i> Gazette")
    style = shipped_templates() / "citations/chicago.md.j2"
    words = Wording(load_base(tmp_path, text), [shipped_templates()], style)
    assert "*The* Owl *Gazette*" in in_markdown(words.word("alpha-2024", (), "full"))


def test_word_sets_the_runs_in_italics_and_upright(tmp_path: Path) -> None:
    words = wording_of(tmp_path, report="On <i>Heron</i> itself").word("beta-2023", (), "full")
    mark = NoteMark((Citation("beta-2023", ""),), number=1)
    document = Document(meta(), (Paragraph((Text("x"), mark)),), (Note(1, words),))
    notes = write_docx(document, House(), tmp_path / "x.docx")
    part = next(
        p for p in docx.Document(str(notes)).part.package.parts if "footnotes" in p.partname
    )
    runs = part.blob.decode().split("<w:r>")
    slanted = {
        said: "<w:i/>" in one
        for one in runs
        for said in ("On ", "Heron", " itself")
        if f">{said}<" in one
    }
    assert slanted == {"On ": True, "Heron": False, " itself": True}


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("The <i>Heron", "<i> stands without </i>, or the other way round"),
        ("The Heron</i>", "<i> stands without </i>, or the other way round"),
        ("The <i>Her<i>on</i></i>", "<i> stands without </i>, or the other way round"),
        ("The <i></i> Heron", "nothing stands between <i> and </i>"),
        ("The <em>Heron</em>", "<em> means nothing here"),
        ("H<sub>2</sub>O", "<sub> means nothing here"),
        ("The <I>Heron</I>", "<I> means nothing here"),
    ],
)
def test_a_tag_astray_is_told_at_its_place(tmp_path: Path, title: str, said: str) -> None:
    with pytest.raises(BriefError) as raised:
        load_base(tmp_path, BASE.replace(ARTICLE, f"title: {title}"))
    (problem,) = raised.value.problems
    assert problem.place.line
    assert problem.message == f'"title" of source "alpha-2024": {said}'
    assert "<i>Titanic</i>" in problem.hint


def test_who_reads_a_title_reads_no_tag(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE.replace(ARTICLE, "title: The <i>Heron</i> case"))
    title = base.sources["alpha-2024"].title
    assert title == "The Heron case"
    assert italics_of(title) == ((4, 9),)
    assert typed(title) == "The <i>Heron</i> case"
    assert italics_of("plain") == ()
    assert read_title("a <b and c> d") == "a <b and c> d"


def test_the_tags_go_out_to_a_library_and_come_back(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE.replace(ARTICLE, "title: The <i>Heron</i> & more"))
    (item, *_) = json.loads(write_csl_json(base))
    assert item["title"] == "The <i>Heron</i> & more"
    assert r"title = {The \emph{Heron} \& more}," in write_bibtex(base)
    for name, text in (("a.json", write_csl_json(base)), ("a.bib", write_bibtex(base))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        there = import_sources(tmp_path / "facts.yaml", tmp_path / name)
        assert not [p for p in there.problems if "title" in p.message]


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("The <i>Heron</i>", "The <i>Heron</i>"),
        ("The <em>Heron</em>", "The <i>Heron</i>"),
        ('H<sub>2</sub>O and <span class="nocase">the <i>Owl</i></span>', "H2O and the <i>Owl</i>"),
        ("The <i>Heron", "The Heron"),
        ("<i><i>Owl</i></i>", "Owl"),
    ],
)
def test_a_library_keeps_its_italics_where_they_are_in_order(
    tmp_path: Path, title: str, kept: str
) -> None:
    write_base(tmp_path)
    item = {
        "id": "new",
        "type": "book",
        "title": title,
        "author": [{"family": "B"}],
        "issued": "2019",
    }
    (tmp_path / "a.json").write_text(json.dumps([item]), encoding="utf-8")
    import_sources(tmp_path / "facts.yaml", tmp_path / "a.json")
    assert typed(load_open(tmp_path / "facts.yaml").sources["new"].title) == kept


@pytest.mark.parametrize("ship", ["Heron", "ورد"])
def test_the_list_of_what_a_source_relies_on_sets_it_upright_in_a_title_in_italics(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ship: str
) -> None:
    monkeypatch.chdir(tmp_path)
    text = BASE.replace(REPORT, f"title: On <i>{ship}</i>")
    write_base(tmp_path, text.replace("A paper.\n", "A paper.\n    relies_on: [beta-2023]\n"))
    main(["build", "--format", "md"])
    (made,) = Path("out").glob("*.md")
    assert f"Relies on: *On* {ship}." in made.read_text(encoding="utf-8")
