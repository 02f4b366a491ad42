"""`brief show` leads from a sentence, or from a note of a file, to the passage behind it."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from pypdf import PdfWriter
from tests import shipped
from tests.conftest import ROOT
from tests.shared import Share
from tests.word_saved import saved_by_word

from brief.bidi import has_right_to_left
from brief.cli import main
from brief.extracts import document_of
from brief.load import load_facts
from brief.making import Order, walk
from brief.making.order import Looks
from brief.making.promise import Kept, Make, Tongue, keep_promise
from brief.problem import BriefError
from brief.tracing.built import Built, letters_of, of_pages, read_built
from brief.tracing.held import hold, says_any
from brief.tracing.made import number_when_made
from brief.tracing.printed import Found, Printed
from brief.tracing.sharing import share_of
from brief.verify.matches import find_words

EXAMPLE = ROOT / "docs" / "examples" / "malta-iceland"


def show(capsys: pytest.CaptureFixture[str], *what: str, facts: Path = EXAMPLE) -> str:
    assert main(["show", *what, "--facts", str(facts / "facts.yaml")]) == 0
    return capsys.readouterr().out


def shown(capsys: pytest.CaptureFixture[str], *what: str) -> tuple[str, int]:
    """The fact that is shown, and its note."""
    (one,) = json.loads(show(capsys, *what, "--format", "json"))["shown"]
    return one["fact"], one["note"]


@pytest.fixture(scope="module")
def built(shared: Share) -> Path:
    """The folder of the example's brief as a Word file, as a PDF and as text."""
    return shipped.built(shared, EXAMPLE.name, "brief").docx.parent


def test_a_fact_shows_its_sentence_its_note_and_its_passage_with_what_matches(
    capsys: pytest.CaptureFixture[str],
) -> None:
    parts = show(capsys, "relations-1971").replace("\xa0", " ").split("\n\n")
    sentence, passage, found = (" ".join(part.split()) for part in parts)
    assert sentence == (
        "relations-1971, note 7 (also 10 and 46)"
        " Malta and Iceland opened diplomatic relations in 1971."
        " Note in full: Contested. Pauline Attard, “Islands sign rescue accord,” The Island"
        " Gazette, 10 June 2026, para. 3."
    )
    assert passage.startswith("gazette-2026 para 3 Iceland has kept an honorary consul")
    assert passage.endswith("relations go back to **1971**, according to the Ministry.")
    assert found == "Found: date 1971"


def test_a_note_and_some_words_show_the_same_fact(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "note", "7") == ("relations-1971", 7)
    assert shown(capsys, "opened diplomatic relations in 1971") == ("relations-1971", 7)


def test_words_beside_the_facts_show_what_they_cite(capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = json.loads(show(capsys, "people at the talks", "--format", "json"))["shown"]
    assert "people at the talks" in one["sentence"]
    assert {passage["source"] for passage in one["passages"]} == {"gazette-2026", "ministry-2026"}


CONFLICT = "conflicts.how-many-exercises.because"


@pytest.mark.parametrize(
    ("words", "record", "sources"),
    [
        ("Iceland had asked for two before", CONFLICT, {"gazette-2026", "ministry-2026"}),
        ("Une partie au mémorandum et un journaliste", CONFLICT, {"gazette-2026", "ministry-2026"}),
        ("keep fishing apart", "lines.they-fishing.reply", {"gazette-2026"}),
    ],
)
def test_words_that_rest_on_a_citation_show_their_record_and_its_passages(
    words: str, record: str, sources: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (one,) = json.loads(show(capsys, words, "--format", "json"))["shown"]
    assert (one["fact"], one["record"], one["carries_citation"]) == (None, record, True)
    assert {passage["source"] for passage in one["passages"]} == sources
    assert one["full_note"]


@pytest.fixture(scope="module")
def page() -> Printed:
    base = load_facts(EXAMPLE / "facts.yaml")
    return Printed(base, document_of(base))


@pytest.mark.parametrize(
    ("copied", "facts"),
    [
        ("opened diplo-\nmatic relations in\u00a01971.", ["relations-1971"]),
        ("opened dip\u00adlomatic relations … in 1971", ["relations-1971"]),
        ("opened diplomatic relations in 1971.7", ["relations-1971"]),
        ("OPENED DIPLOMATIC RELATIONS in 1971.[^10]", ["relations-1971"]),
    ],
)
def test_words_are_found_however_they_were_copied(
    page: Printed, copied: str, facts: list[str]
) -> None:
    found = page.words(copied)
    assert [one.fact for place in found for one in place] == facts


def test_every_printed_sentence_is_found_with_what_it_rests_on(page: Printed) -> None:
    for unit in page.units:
        numbers = {piece.mark.number for piece in unit.marks if piece.mark}
        if not unit.words.strip() or unit.is_note:
            continue
        found = [one for place in page.words(unit.words) for one in place]
        assert found, unit.words
        assert all(one.exact for one in found), unit.words
        shown = {number for one in found for number in (*one.numbers, one.number)}
        cited = {n for n in numbers if any(m.number == n and m.citations for m in page.marks)}
        assert cited <= shown, unit.words


def test_sentences_that_run_together_are_each_shown_and_what_was_copied_between_is_passed_over(
    page: Printed,
) -> None:
    sentences = [
        (unit, fact)
        for unit in page.units
        if unit.noun == "a paragraph"
        for fact in [tuple(dict.fromkeys(f for p in unit.pieces for f in p.facts))]
        if len(fact) > 1
    ]
    unit, facts = sentences[0]
    copied = "".join(piece.text for piece in unit.pieces)
    assert [one.fact for place in page.words(copied) for one in place][: len(facts)] == list(facts)
    words = unit.words.split()
    broken = " ".join((*words[:12], "4 Attard, para. 2. Page 3", *words[12:24]))
    found = [one for place in page.words(broken) for one in place]
    assert {one.fact for one in found} & set(facts)
    assert not any(one.exact for one in found)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Diplomacy", 'the title of section "diplomacy"'),
        ("Contested points", "a heading"),
        ("How many joint exercises a year", 'the question of conflict "how-many-exercises"'),
    ],
)
def test_words_that_cite_nothing_say_what_prints_them_and_that_they_carry_no_citation(
    words: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = show(capsys, words)
    assert told.startswith(f"{what}, printed without a note of its own")
    assert "It carries no citation" in told


def test_a_note_of_facts_that_differ_shows_each_of_them(page: Printed) -> None:
    together = next(m for m in page.marks if len({c.source for c in m.citations}) > 1 and m.fact)
    every = [one.fact for one in page.note(together.number)]
    assert together.fact in every


def test_what_is_not_in_the_passage_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = shutil.copytree(EXAMPLE, tmp_path / "copied")
    text = (copied / "facts.yaml").read_text(encoding="utf-8")
    changed = text.replace("diplomatic relations in 1971", "diplomatic relations in 1969")
    assert changed != text
    (copied / "facts.yaml").write_text(changed, encoding="utf-8")
    assert "Not found: date 1969\n" in show(capsys, "relations-1971", facts=copied)


@pytest.mark.parametrize("ending", ["docx", "pdf", "md"])
def test_a_note_of_a_file_is_that_of_its_brief(
    built: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(built / f"malta-iceland-brief.{ending}")
    assert shown(capsys, "note", "7", "--in", file) == ("relations-1971", 7)
    words = ["opened diplomatic relations in 1971", "--in", file]
    assert shown(capsys, *words) == ("relations-1971", 7)


def _refuse_to_lay_out(*_: object) -> Kept:
    raise AssertionError("the pages were laid out again")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, shared: Share) -> Path:
    """A shape that fills its page with facts that it would leave out, under another name."""
    out, made = tmp_path_factory.mktemp("filled"), shipped.built(shared, EXAMPLE.name, "glance")
    for file in (made.docx, made.pdf, made.md):
        shutil.copy(file, out / f"sent{file.suffix}")
    return out


@pytest.mark.parametrize("ending", ["docx", "pdf", "md"])
def test_a_note_of_a_shape_that_keeps_its_page_is_found_and_no_page_laid_out(
    filled: Path,
    ending: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("brief.making.keep_promise", _refuse_to_lay_out)
    file = str(filled / f"sent.{ending}")
    assert shown(capsys, "note", "10", "--in", file) == ("consul-iceland", 10)
    assert shown(capsys, "note", "9", "--in", file) == ("rescue-accord", 9)


def test_what_a_shape_left_out_is_read_off_the_file(filled: Path) -> None:
    base = load_facts(EXAMPLE / "facts.yaml")
    order = Order(base.file, base.brief.as_of.first, "glance")
    body = read_built(filled / "sent.pdf").body

    def printed(body: str) -> set[str]:
        held = walk(order, whole=base, keep=hold(body)).made.printed.facts
        return set(held)

    assert "consul-iceland" in printed(body)
    assert letters_of("Iceland has had an honorary consul in Malta since 1987.") in body
    assert "consul-iceland" not in printed("")


@pytest.mark.parametrize("ending", ["docx", "md"])
def test_of_two_notes_that_read_alike_the_one_of_the_number_is_shown(
    built: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(built / f"malta-iceland-brief.{ending}")
    assert shown(capsys, "note", "43", "--in", file) == ("nights-iceland", 43)
    assert shown(capsys, "note", "42", "--in", file) == ("nights-malta", 42)
    assert shown(capsys, "note", "5", "--in", file) == ("visit-2026", 5)


@pytest.mark.parametrize("ending", ["docx", "md"])
def test_a_note_of_an_excerpt_is_that_of_its_statement(
    tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"some statements.{ending}"
    asked = ["--facts", str(EXAMPLE / "facts.yaml"), "--today", "2026-10-01", "-o", str(file)]
    assert main(["excerpt", "fish-2025", "students", "air-report", *asked]) == 0
    capsys.readouterr()
    assert shown(capsys, "note", "2", "--in", str(file)) == ("students", 2)
    assert shown(capsys, "note", "3", "--in", str(file)) == ("air-report", 3)


def _rewritten(made: Path, new: Path, part: str, old: bytes, put: bytes) -> Path:
    """A Word file with a pattern of a part replaced once."""
    with zipfile.ZipFile(made) as package, zipfile.ZipFile(new, "w") as file:
        for one in package.infolist():
            data = package.read(one)
            if one.filename == part:
                data, count = re.subn(old, put, data, count=1)
                assert count == 1
            file.writestr(one, data)
    return new


def test_a_note_behind_the_notes_of_a_memo_is_counted_with_them(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = rb"(<w:r\b(?:(?!</w:r>).)*<w:footnoteReference [^>]*/>(?:(?!</w:r>).)*</w:r>)"
    made = built / "malta-iceland-brief.docx"
    file = _rewritten(made, tmp_path / "memo.docx", "word/document.xml", first, rb"\1\1")
    assert shown(capsys, "note", "44", "--in", str(file)) == ("nights-iceland", 43)


def test_a_file_that_word_saved_under_another_name_shows_the_same(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, saved = built / "malta-iceland-brief.docx", tmp_path / "to sign.docx"
    saved.write_bytes(saved_by_word(made.read_bytes(), german=True))
    both = [shown(capsys, "note", "43", "--in", str(one)) for one in (made, saved)]
    assert both == [("nights-iceland", 43)] * 2


def test_a_note_that_was_written_in_is_found_by_the_words_before_it(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, new = built / "malta-iceland-brief.docx", tmp_path / "mended.docx"
    text, put = (
        rb"Our judgement, which rests on",
        b"As somebody who was there told the desk in June",
    )
    file = _rewritten(made, new, "word/footnotes.xml", text, put)
    assert shown(capsys, "note", "2", "--in", str(file)) == ("outlook-embassy", 2)


@pytest.mark.parametrize("manner", [["--citations", "oscola"], ["--language", "fr"]])
def test_a_note_is_found_whatever_its_style_and_language(
    tmp_path: Path, manner: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [
        "--facts",
        str(EXAMPLE / "facts.yaml"),
        "--out",
        str(tmp_path),
        "--today",
        "2026-10-01",
    ]
    assert main(["build", *asked, "--format", "docx", *manner]) == 0
    capsys.readouterr()
    (file,) = tmp_path.glob("*.docx")
    assert shown(capsys, "note", "7", "--in", str(file)) == ("relations-1971", 7)
    renamed = file.rename(tmp_path / "sent.docx")
    assert shown(capsys, "note", "7", "--in", str(renamed)) == ("relations-1971", 7)


def test_a_note_of_a_shape_that_fills_its_pages_is_that_of_its_file(shared: Share) -> None:
    file = shipped.built(shared, "pakistan-belarus", "minister").docx
    notes = [one.letters for one in read_built(file).notes]
    base = load_facts(ROOT / "facts.yaml")
    marks = Printed(base, document_of(base, "minister")).marks
    assert [letters_of(mark.note) for mark in marks] == notes


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same brief with portion marks, written short for one mark and whole for another."""
    out = tmp_path_factory.mktemp("marked")
    house = "portion_marks: true\nportion_forms: {TLP:GREEN: G}\n"
    (out / "house.yaml").write_text(house, encoding="utf-8")
    copied = shutil.copytree(EXAMPLE, out / "copied")
    text = (copied / "facts.yaml").read_text(encoding="utf-8")
    marking = "marking: {en: INVENTED EXAMPLE, fr: EXEMPLE INVENTÉ}"
    text = text.replace(marking, "marking: TLP:AMBER+STRICT")
    green = text.replace("  relations-1971:\n", "  relations-1971:\n    marking: TLP:GREEN\n")
    assert green != text
    (copied / "facts.yaml").write_text(green, encoding="utf-8")
    asked = ["--facts", str(copied / "facts.yaml"), "--house", str(out / "house.yaml")]
    assert main(["build", *asked, "--out", str(out), "--today", "2026-10-01"]) == 0
    return out


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_note_that_begins_with_a_portion_mark_is_known(
    marked: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = marked / f"malta-iceland-brief.{ending}"
    asked = ["note", "7", "--in", str(file), "--format", "json"]
    (one,) = json.loads(show(capsys, *asked, facts=marked / "copied"))["shown"]
    assert (one["fact"], one["note"]) == ("relations-1971", 7)
    assert one["full_note"].startswith("Contested.")


def test_a_note_of_an_edited_word_file_is_found_by_its_text(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = tmp_path / "sent by a colleague.docx"
    made = built / "malta-iceland-brief.docx"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(edited, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "word/document.xml":
                data = re.sub(rb"<w:footnoteReference [^>]*/>", b"", data, count=2)
            new.writestr(part, data)
    assert shown(capsys, "note", "5", "--in", str(edited)) == ("relations-1971", 7)


def _renumbered(page: Printed) -> Built:
    """The pages of a brief whose third note an editor took out, with the sentence before it."""
    words, notes = "", []
    for mark in page.marks:
        if mark.number != 3:
            number = mark.number - (mark.number > 3)
            words += f"{mark.words}{number}\n"
            notes.append(f"{number} {mark.note}")
    return of_pages("\n".join([words, *notes]))


def test_a_note_of_a_pdf_made_of_an_edited_word_file_is_found_by_its_text(page: Printed) -> None:
    file, sent = _renumbered(page), Path("to sign.pdf")
    assert 0.9 < share_of(page, file) < 1
    fact = {mark.number: mark.fact for mark in page.marks}
    assert fact[number_when_made(sent, page, file, 6)] == "relations-1971"
    assert fact[number_when_made(sent, page, file, 42)] == "nights-iceland"
    last = len(page.notes) - 1
    told = f"this file has no note {last + 1} \\(its notes are 1 to {last}\\)"
    with pytest.raises(BriefError, match=told):
        number_when_made(sent, page, file, last + 1)


def test_of_notes_that_read_alike_an_age_in_brackets_leads_to_its_own() -> None:
    """The text of a PDF is compared without what stands in brackets after a number."""
    note = "Borg, para. 2."
    visit = Found("visit", 22, note, "The fleet visited Gozo in August 2015")
    embassy = Found("embassy", 11, note, "August 2015 (9 years)")
    page = (
        "Embassy August 2015 (9 years)11 The fleet visited Gozo in August 2015.22\n"
        "11 Borg, para. 2.\n22 Borg, para. 2.\n"
    )
    printed = cast("Printed", SimpleNamespace(marks=[embassy, visit]))
    for number in (11, 22):
        assert number_when_made(Path("x.pdf"), printed, of_pages(page), number) == number


def test_a_pdf_that_is_locked_is_said_to_be(built: Path, tmp_path: Path) -> None:
    locked = PdfWriter(clone_from=built / "malta-iceland-brief.pdf")
    locked.encrypt("word")
    locked.write(tmp_path / "locked.pdf")
    with pytest.raises(BriefError, match="this PDF is encrypted"):
        read_built(tmp_path / "locked.pdf")


def test_the_number_of_a_note_is_read_from_the_file() -> None:
    lines = [
        "Ports3 and wells4 are old.",
        "1 As said in 2019.",
        "2 Moss, para. 1.",
        "3 Moss, para.",
    ]
    file = of_pages("\n".join([*lines, "12.", "4 Moss, para. 1. Page 1 of 1"]))
    assert file.numbers_of("Moss, para. 1.") == {2, 3, 4}  # para. 12 begins with para. 1
    assert file.numbers_of("Moss, para. 12.") == {3}
    assert not file.numbers_of("Moss, para. 7.")
    text = file.numbered
    assert text
    assert text.last == 4
    assert text.shared(letters_of("Old wells"), 4) > text.shared(letters_of("Ports"), 4)


def test_a_file_that_says_no_fact_is_refused_before_any_brief_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    base = load_facts(EXAMPLE / "facts.yaml")
    stranger = of_pages("The mill sold its last flour in 1990.1\n1 Attard, para. 1.")
    assert not says_any(base, stranger.body)
    assert says_any(base, letters_of("Malta and Iceland opened diplomatic relations in 1971.2"))
    monkeypatch.setattr("brief.tracing.recognise.read_built", lambda _: stranger)
    monkeypatch.setattr("brief.tracing.recognise.walk", _refuse_to_lay_out)
    asked = ["--facts", str(EXAMPLE / "facts.yaml"), "--in", "mill.pdf"]
    assert main(["show", "note", "1", *asked]) == 1
    assert "no brief of these facts has its notes" in capsys.readouterr().err


_RIGHT_TO_LEFT = {
    "author: Ministry for Foreign Affairs of Malta": "author: وزارة الشؤون الخارجية في مالطا",
    "title: Islands sign rescue accord": "title: הסכם החילוץ של האיים 2026 נחתם",
    "title: Statement on the visit of the Foreign Minister of Iceland": (
        "title: آئس لینڈ کے وزیر خارجہ کا 10 جون کا دورہ"
    ),
    "title-short: Statement on the visit": "title-short: وزیر خارجہ کا 10 جون کا دورہ",
}
"""An author in Arabic, titles in Hebrew and in Urdu."""


def test_every_note_of_a_pdf_is_known_where_its_words_run_from_right_to_left(
    tmp_path: Path,
) -> None:
    copied = shutil.copytree(EXAMPLE, tmp_path / "copied")
    text = (copied / "facts.yaml").read_text(encoding="utf-8")
    for old, new in _RIGHT_TO_LEFT.items():
        assert f"{old}\n" in text
        text = text.replace(f"{old}\n", f"{new}\n", 1)
    (copied / "facts.yaml").write_text(text, encoding="utf-8")
    asked = ["--facts", str(copied / "facts.yaml"), "--out", str(tmp_path)]
    assert main(["build", *asked, "--today", "2026-10-01", "--format", "pdf"]) == 0
    built, base = (
        read_built(tmp_path / "malta-iceland-brief.pdf"),
        load_facts(copied / "facts.yaml"),
    )
    marks = Printed(base, document_of(base, "brief")).marks
    mixed = [mark for mark in marks if has_right_to_left(mark.note)]
    assert len(mixed) > 4
    assert [mark.number for mark in marks if not built.has_note(mark.number, mark.note)] == []
    shuffled = [built.has_note(one.number + 1, one.note) for one in mixed]
    assert not all(shuffled)  # another's number is told from its own
    assert not built.has_note(mixed[0].number, f"{mixed[0].note} \u0634\u0647\u0631")  # a word more


def test_a_note_of_a_brief_of_other_facts_is_refused(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(built / "malta-iceland-brief.docx")
    assert main(["show", "note", "7", "--in", file, "--facts", str(ROOT / "facts.yaml")]) == 1
    assert "no brief of these facts has its notes" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (["note", "9000"], "this brief has no note 9000"),
        (["Note 0."], "this brief has no note 0"),
        (["no such words at all"], 'fact base says "no such words at all"'),
        (["note", "1", "--in", str(EXAMPLE / "facts.yaml")], "neither a Word file nor a PDF"),
        (["note", "1", "--in", str(EXAMPLE / "no.pdf")], "cannot be read"),
    ],
)
def test_what_cannot_be_shown_is_told_in_a_line(
    what: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", *what, "--facts", str(EXAMPLE / "facts.yaml")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


def test_sentences_too_many_to_show_are_listed_to_choose_from(
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = ["show", "Malta", "--facts", str(EXAMPLE / "facts.yaml")]
    assert main(asked) == 0
    head, *listed = capsys.readouterr().out.split("\n\n")
    assert head.endswith(
        "places say \u201cMalta\u201d. To show one, give its id or more of its words:"
    )
    assert len(listed) == int(head.split()[0])
    assert all("Malt" in " ".join(one.split()) for one in listed)
    base = load_facts(EXAMPLE / "facts.yaml")
    assert sum(one.partition(",")[0] in base.facts for one in listed) > 5
    assert main([*asked, "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["shown"] == []
    assert len(data["listed"]) == len(listed)
    assert data["listed"][0]["sentence"]


def test_what_no_brief_prints_as_it_stands_is_not_found_as_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for word in ("outlook embassy", "webpage", "their-point"):
        assert main(["show", word, "--facts", str(EXAMPLE / "facts.yaml")]) == 1
        assert f'fact base says "{word}"' in capsys.readouterr().err


def test_words_found_nowhere_fill_no_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """To look through every kind of brief takes a second, to lay them all out takes many."""
    laid: list[Looks] = []

    def keep(make: Make, looks: Looks, others: Iterable[Tongue] = ()) -> Kept:
        laid.append(looks)
        return keep_promise(make, looks, others)

    monkeypatch.setattr("brief.making.keep_promise", keep)
    assert main(["show", "no such words", "--facts", str(EXAMPLE / "facts.yaml")]) == 1
    assert laid
    assert not any(one.shape.fills for one in laid)


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_file_that_is_not_what_it_is_called_is_refused(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"false.{ending}"
    file.write_text("neither", encoding="utf-8")
    asked = ["show", "note", "1", "--in", str(file), "--facts", str(EXAMPLE / "facts.yaml")]
    assert main(asked) == 1
    assert "this is no" in capsys.readouterr().err


def test_what_the_edition_leaves_out_is_said_to_be_withheld_from_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = "withheld from the edition “port”: not to be passed on to its readers"
    for what in ("embassy-overdue", "long overdue"):
        assert said in " ".join(show(capsys, what, "--edition", "port").split())
        assert "withheld" not in show(capsys, what)
    assert "withheld" not in show(capsys, "relations-1971", "--edition", "port")
    data = json.loads(show(capsys, "fishing-round", "--edition", "port", "--format", "json"))
    assert [one["withheld_from"] for one in data["shown"]] == ["port"]


def test_without_kept_copies_the_note_is_shown_still(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = show(capsys, "relations-1971", "--kept", str(tmp_path / "none"))
    assert "gazette-2026 para 3: no kept copy has this passage" in said
    assert "Not found, but a copy is not at hand" in said
    assert "Not found: " not in said


def test_words_are_found_whatever_their_marks_and_spaces() -> None:
    text = "“Caf\u00e9  de  Paris” – opened"
    ((start, end),) = find_words(text, "cafe de paris")
    assert text[start:end] == "Caf\u00e9  de  Paris"
    assert find_words(text, "pen") == ()


def test_what_a_dagger_means_is_no_words_of_the_fact_beside_it(page: Printed) -> None:
    explained = [one.text for unit in page.units if unit.is_note for one in unit.pieces]
    daggers = [one for one in explained if one.startswith("\u2020")]
    assert daggers
    for words in daggers:
        assert all(not one.fact for found in page.words(words) for one in found)


def test_the_notes_of_an_excerpt_in_plain_text_are_read(tmp_path: Path) -> None:
    file = tmp_path / "excerpt.txt"
    file.write_text("The pier opened.[1] It shut.[2]\n\n[1] Gazette, 3.\n[2] Herald, 4.\n", "utf-8")
    built = read_built(file)
    assert [note.letters for note in built.notes] == ["gazette3", "herald4"]
    assert [note.before for note in built.notes] == ["thepieropened", "thepieropeneditshut"]


@pytest.mark.parametrize("option", [["--template", "timeline"], ["--edition", "partner"]])
def test_a_file_says_itself_which_kind_of_brief_it_is_and_for_whom(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["note", "1", "--in", "brief.docx", *option, "--facts", str(EXAMPLE / "facts.yaml")]
    with pytest.raises(SystemExit) as ended:
        main(["show", *asked])
    assert ended.value.code == 2
    assert f"argument {option[0]}: not with --in" in capsys.readouterr().err
