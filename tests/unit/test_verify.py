"""What a fact says is looked up in the kept copy of its source, whatever the copy's format."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.conftest import ROOT
from tests.expected import expected, told

from brief.load import load_facts
from brief.problem import BriefError
from brief.verify import RULES, keep_copy, verify_facts
from brief.verify.blocks import Block, text_blocks
from brief.verify.copied import RUN, Copied
from brief.verify.copy import find_cited, is_body, read_copy
from brief.verify.formats import read_blocks

FOLDER = ROOT / "tests" / "evidence"
KEPT = FOLDER / "kept"
IDS = sorted(rule.id for rule in RULES)

PARAGRAPHS = (
    "Malta opened an embassy in Iceland on 3 May 2024, and a minister cut the ribbon of it.",
    "Trade between the two islands came to 50.2 million euros in 2024, or so the paper had it.",
)


@pytest.mark.parametrize("rule", IDS)
def test_a_base_that_breaks_a_rule_on_evidence_is_told_so(rule: str) -> None:
    file = FOLDER / rule / "breaks.yaml"
    problems = verify_facts(load_facts(file), KEPT)
    assert told(problems, file, rules=True) == expected(file.read_text(encoding="utf-8"))
    assert rule in {problem.rule for problem in problems}


@pytest.mark.parametrize("rule", IDS)
def test_a_base_that_keeps_a_rule_on_evidence_passes(rule: str) -> None:
    assert verify_facts(load_facts(FOLDER / rule / "keeps.yaml"), KEPT) == ()


@pytest.mark.parametrize(
    ("rule", "was", "becomes", "instead"),
    [
        (
            "figure-found",
            "para 2]",
            "para 1]",
            "cite para 2 of {}, which has it, or mend the figure",
        ),
        ("date-found", "para 1]", "para 2]", "cite para 1 of {}, which has it, or mend the date"),
        (
            "number-found",
            "para 3]",
            "para 4]",
            "cite para 3 of {}, which has it, or mend the number",
        ),
    ],
)
def test_a_paragraph_of_the_source_that_has_what_is_missing_is_named(
    tmp_path: Path, rule: str, was: str, becomes: str, instead: str
) -> None:
    """A number that is one off is the commonest slip."""
    base = "date-found" if rule == "number-found" else rule
    text = (FOLDER / base / "keeps.yaml").read_text(encoding="utf-8")
    file = tmp_path / "facts.yaml"
    file.write_text(text.replace(was, becomes).replace("forty", "40"), encoding="utf-8")
    hints = {one.hint for one in verify_facts(load_facts(file), KEPT) if one.rule == rule}
    assert instead.format('"gazette"') in hints


def test_every_rule_on_evidence_has_its_files() -> None:
    assert sorted(path.name for path in FOLDER.iterdir() if path != KEPT) == IDS


# ---- copies ----------------------------------------------------------------------------------


def test_headlines_bylines_bullets_and_headings_are_not_counted() -> None:
    copy = read_copy(KEPT / "gazette.txt", 3)
    starts = [paragraph.words.split()[0] for paragraph in copy.paragraphs]
    assert starts == ["Malta", "In", "\u201cWe", "The"]


def test_skip_leaves_out_lines_before_the_body() -> None:
    assert read_copy(KEPT / "gazette.txt", 4).paragraphs[0].words.startswith("In 2024")


def test_a_wrapped_text_is_put_together() -> None:
    wrapped = "Malta opened an embassy\nin Iceland on 3 May.\n\nTrade came\nto 50.2 million.\n"
    assert text_blocks(wrapped) == (
        Block("Malta opened an embassy in Iceland on 3 May."),
        Block("Trade came to 50.2 million."),
    )


def test_a_headline_over_its_byline_is_no_paragraph_of_a_wrapped_text() -> None:
    text = """\
Accord signed in the old harbour
By A Reporter
Valletta, 3 May

Malta and Iceland signed an accord on Friday in the old
harbour of the capital, where ministers spoke of fish.

The talks had taken two years, said a person who took part
in them and did not want to be named
"""
    first, *_, last = (block for block in text_blocks(text) if is_body(block))
    assert first.words.startswith("Malta and Iceland signed")
    assert last.words.startswith("The talks had taken")
    assert last.words.endswith("to be named")


def test_a_web_page_is_read_without_what_stands_round_it(tmp_path: Path) -> None:
    page = f"""<html><head><title>Ties</title><style>p {{}}</style></head><body>
        <nav><p>Home, News and all the other sections of this paper, and a search.</p></nav>
        <h1>Ties that hold</h1><figure><figcaption>The embassy on the day.</figcaption></figure>
        <p>{PARAGRAPHS[0].replace("3 May", "3&nbsp;<b>May</b>")}
        <ul><li>A bullet that ends as a sentence does.</li></ul>
        <div>{PARAGRAPHS[1]}<br><br>A third paragraph stands here.</div>
        <script>var x = "never read.";</script>
        <footer><p>All rights are reserved by the paper and by nobody else at all.</p></footer>
        </body></html>"""
    (tmp_path / "ties.html").write_text(page, encoding="utf-8")
    copy = read_copy(tmp_path / "ties.html", 0)
    words = [paragraph.words.replace("\u00a0", " ") for paragraph in copy.paragraphs]
    assert words == [*PARAGRAPHS, "A third paragraph stands here."]


def test_a_word_file_is_read_by_its_styles(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("A heading that ends as a sentence does.", 1)
    for words in PARAGRAPHS:
        document.add_paragraph(words)
    document.add_paragraph("A bullet that ends as a sentence does.", "List Bullet")
    document.save(str(tmp_path / "ties.docx"))
    copy = read_copy(tmp_path / "ties.docx", 0)
    assert tuple(paragraph.words for paragraph in copy.paragraphs) == PARAGRAPHS


def test_a_pdf_is_read_with_its_pages(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "ties.pdf"))
    for number, words in enumerate(PARAGRAPHS, 1):
        middle = words.index(" ", 40)
        canvas.drawString(72, 700, words[:middle])
        canvas.drawString(72, 686, words[middle + 1 :])
        canvas.drawString(290, 40, str(number))
        canvas.showPage()
    canvas.save()
    copy = read_copy(tmp_path / "ties.pdf", 0)
    assert tuple(paragraph.words for paragraph in copy.paragraphs) == PARAGRAPHS
    assert [one.words for one in find_cited(copy, "p. 2") or ()] == [PARAGRAPHS[1]]


def test_a_web_page_is_read_in_the_characters_that_it_says(tmp_path: Path) -> None:
    words = "\u041c\u0430\u043b\u044c\u0442\u0430."
    page = f'<meta charset="windows-1251"><p>{words}</p>'
    (tmp_path / "ties.html").write_bytes(page.encode("cp1251"))
    assert read_blocks(tmp_path / "ties.html") == (Block(words),)


NO_CHARACTERS = [
    "no-such-thing",
    "idna",
    "undefined",
    "hex",
    "base64",
    "zlib",
    "rot13",
    "punycode",
    "mbcs",
    "uu",
    "bz2",
    "utf-16",
    "utf-32-be",
    "cp037",
]


@pytest.mark.parametrize("charset", ["", *(f"charset={each}" for each in NO_CHARACTERS)])
def test_a_page_that_does_not_say_is_read_as_windows_wrote(tmp_path: Path, charset: str) -> None:
    (tmp_path / "ties.html").write_bytes(f"<!-- {charset} --><p>Caf\u00e9.</p>".encode("cp1252"))
    assert read_blocks(tmp_path / "ties.html") == (Block("Caf\u00e9."),)


@pytest.mark.parametrize("charset", NO_CHARACTERS)
def test_a_page_in_characters_that_are_none_is_not_kept(tmp_path: Path, charset: str) -> None:
    page = tmp_path / "ties.html"
    page.write_bytes(f"<html>\n<meta charset={charset}><p>Caf\u00e9.</p>".encode("cp1252"))
    with pytest.raises(BriefError) as caught:
        keep_copy(facts_in(tmp_path), page, "gazette", tmp_path / "kept")
    assert str(caught.value) == (
        f"{page}:2:15: this page says that it is in “{charset}”, in which it cannot be read"
        " (save it again in UTF-8, or correct its charset)"
    )
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("charset", ["koi8-r", "cp1251"])
@pytest.mark.parametrize(
    ("name", "hint"),
    [("copy.txt", ")"), ("copy.html", ", or write <meta charset=…> at its head)")],
)
def test_a_text_that_does_not_say_what_it_is_in_is_not_kept(
    tmp_path: Path, charset: str, name: str, hint: str
) -> None:
    file = tmp_path / name
    file.write_bytes("Minsk:\nin «Новости».".encode(charset, "replace"))
    with pytest.raises(BriefError) as caught:
        keep_copy(facts_in(tmp_path), file, "gazette", tmp_path / "kept")
    said = "this is not in UTF-8, and nothing says what it is in (save it again in UTF-8"
    assert str(caught.value) == f"{file}:2:{4 if charset == 'cp1251' else 5}: {said}{hint}"
    assert not (tmp_path / "kept").exists()


def test_a_page_in_utf_8_is_kept_whatever_it_declares(tmp_path: Path) -> None:
    page = tmp_path / "ties.html"
    page.write_text("<meta charset=idna><p>Caf\u00e9.</p>", encoding="utf-8")
    made = keep_copy(facts_in(tmp_path), page, "gazette", tmp_path / "kept")
    assert read_blocks(made.file) == (Block("Caf\u00e9."),)


def test_a_copy_in_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "ties.txt").write_text("Caf\u00e9.", encoding="utf-16")
    assert read_blocks(tmp_path / "ties.txt") == (Block("Caf\u00e9."),)


def test_a_copy_that_cannot_be_read_is_told_of_its_source(tmp_path: Path) -> None:
    file = facts_in(tmp_path)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    file.write_text(file.read_text().replace("gazette.txt", "gazette.pdf"), encoding="utf-8")
    (tmp_path / "kept" / "gazette.pdf").write_bytes(b"no PDF")
    (problem,) = verify_facts(load_facts(file), tmp_path / "kept")
    assert problem.rule == "copy-missing"
    assert "gazette.pdf: the kept copy is not a .pdf file" in problem.message


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_copy_that_is_not_what_it_is_called_is_a_problem(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"ties{suffix}"
    file.write_bytes(b"neither the one nor the other")
    with pytest.raises(BriefError, match="the kept copy is no"):
        read_blocks(file)


@pytest.mark.parametrize(
    ("locator", "numbers"),
    [
        ("para 2", [2]),
        ("paras 1-3", [1, 2, 3]),
        ("paras 1\u20132", [1, 2]),
        ("para 1, 3", [1, 3]),
        ("paras 1 and 4", [1, 4]),
        ("paragraph 3", [3]),
        ("para 0", []),
        ("para 99", []),
        ("para 3-1", []),
    ],
)
def test_a_locator_leads_to_paragraphs(locator: str, numbers: list[int]) -> None:
    found = find_cited(read_copy(KEPT / "gazette.txt", 3), locator)
    assert [paragraph.number for paragraph in found or ()] == numbers


@pytest.mark.parametrize("locator", ["", "above the fold", "chapter 2", "para", "para two"])
def test_a_locator_of_no_known_form_leads_nowhere(locator: str) -> None:
    assert find_cited(read_copy(KEPT / "gazette.txt", 3), locator) is None


# ---- copied words ----------------------------------------------------------------------------

EIGHT = "stands in a white house by the harbour"


@pytest.mark.parametrize(
    ("parts", "runs"),
    [
        ([(f"It {EIGHT} today.", False)], 1),
        ([(f"It {EIGHT.upper()}.", False)], 1),
        ([(f'It "{EIGHT}".', False)], 0),
        ([("It stands in a white house by the sea.", False)], 0),
        ([("It stands in a ", False), ("white house", True), (" by the harbour.", False)], 0),
        ([("It stands in a ", False), ("white", True), (" house by the harbour of us.", False)], 1),
    ],
)
def test_eight_words_in_a_row_are_copied_names_apart(
    parts: list[tuple[str, bool]], runs: int
) -> None:
    copied = Copied([("gazette", [f"The embassy {EIGHT} of us all."])])
    found = list(copied.find(parts))
    assert len(found) == runs
    assert all(len(run.words) >= RUN for run in found)


# ---- keeping ---------------------------------------------------------------------------------

FACTS = """\
# a comment that stays
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  gazette:
    type: article-newspaper
    author: unknown   # nobody signed
    title: Ties that hold
    issued: 2025-06-01
    nature: news
    reliability: B
    descriptor: >-
      A daily with correspondents
      in both capitals.

  # the next one
  courier: {type: book, author: unknown, title: Two, issued: unknown, nature: news, \
reliability: B, descriptor: A daily.}
"""


def facts_in(folder: Path, text: str = FACTS) -> Path:
    file = folder / "facts.yaml"
    file.write_bytes(text.encode())
    (folder / "article.txt").write_text("\n".join(PARAGRAPHS), encoding="utf-8")
    return file


@pytest.mark.parametrize(("mark", "end"), [("", "\n"), ("\ufeff", "\r\n"), ("", "\r")])
def test_keeping_a_copy_records_its_hash_and_changes_nothing_else(
    tmp_path: Path, mark: str, end: str
) -> None:
    file = facts_in(tmp_path, f"{mark}{FACTS}".replace("\n", end))
    made = keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    digest = hashlib.sha256((tmp_path / "article.txt").read_bytes()).hexdigest()
    entry = f"    kept: {{file: gazette.txt, sha256: {digest}}}\n"
    wanted = FACTS.replace("capitals.\n", f"capitals.\n{entry}", 1)
    assert file.read_bytes().decode() == f"{mark}{wanted}".replace("\n", end)
    assert made.file.read_bytes() == (tmp_path / "article.txt").read_bytes()
    assert [paragraph.words for paragraph in made.paragraphs] == list(PARAGRAPHS)
    assert str(made).endswith(
        f"gazette.txt\n  para 1: {PARAGRAPHS[0][:60]}\n  para 2: {PARAGRAPHS[1][:60]}"
    )
    assert (tmp_path / "kept" / ".gitignore").read_text() == "*\n"


def test_a_copy_that_cannot_be_put_down_is_a_problem_and_the_facts_stay(tmp_path: Path) -> None:
    file = facts_in(tmp_path, FACTS)
    (tmp_path / "kept").write_bytes(b"a file where the folder should be")
    with pytest.raises(BriefError, match=r"not a folder \(name another with --kept\)"):
        keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    assert file.read_text(encoding="utf-8") == FACTS


def test_a_source_that_ends_a_file_without_a_last_line_end_is_kept(tmp_path: Path) -> None:
    file = facts_in(tmp_path, FACTS[: FACTS.index("\n\n  # the next one")])
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    assert load_facts(file).sources["gazette"].copy_here
    assert file.read_text().splitlines()[-2] == "      in both capitals."


def test_a_copy_is_kept_of_a_source_that_nobody_has_judged_yet(tmp_path: Path) -> None:
    """As of one from a library: who is to judge it reads its copy first."""
    file = facts_in(tmp_path, FACTS.replace("    nature: news\n", "    # nature: news\n", 1))
    with pytest.raises(BriefError, match='has no "nature"') as before:
        load_facts(file)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    with pytest.raises(BriefError, match='has no "nature"') as after:
        load_facts(file)
    assert [one.message for one in after.value.problems] == [
        one.message for one in before.value.problems
    ]
    assert "    kept: {file: gazette.txt, sha256: " in file.read_text(encoding="utf-8")


def test_a_copy_that_was_kept_verifies(tmp_path: Path) -> None:
    file = facts_in(tmp_path)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    assert verify_facts(load_facts(file), tmp_path / "kept") == ()


def test_keeping_a_copy_anew_keeps_its_skip(tmp_path: Path) -> None:
    kept = f"    kept:\n      file: gazette.txt\n      sha256: {'0' * 64}\n      skip: 1\n"
    file = facts_in(tmp_path, FACTS.replace("    nature: news\n", f"{kept}    nature: news\n", 1))
    made = keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept", replace=True)
    record = load_facts(file).sources["gazette"].copy_here
    assert record
    assert (record.file, record.sha256, record.skip) == ("gazette.txt", made.sha256, 1)
    assert "# the next one" in file.read_text()


def test_another_copy_is_replaced_only_when_asked(tmp_path: Path) -> None:
    file, kept = facts_in(tmp_path), tmp_path / "kept"
    keep_copy(file, tmp_path / "article.txt", "gazette", kept)
    before = file.read_bytes()
    (tmp_path / "article.txt").write_text("Another text.", encoding="utf-8")
    with pytest.raises(BriefError, match='another copy of "gazette" is recorded'):
        keep_copy(file, tmp_path / "article.txt", "gazette", kept)
    assert file.read_bytes() == before
    assert (kept / "gazette.txt").read_text() == "\n".join(PARAGRAPHS)
    keep_copy(file, tmp_path / "article.txt", "gazette", kept, replace=True)
    assert (kept / "gazette.txt").read_text() == "Another text."


@pytest.mark.parametrize("folder", ["kept", "elsewhere"])
@pytest.mark.parametrize("name", ["article.txt", "article.html"])
def test_a_recorded_hash_is_replaced_only_when_asked_whatever_the_folder_and_the_name(
    tmp_path: Path, folder: str, name: str
) -> None:
    file = facts_in(tmp_path)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    before = files_in(tmp_path / "kept") | files_in(tmp_path / folder)
    recorded = file.read_bytes()
    (tmp_path / name).write_text("<p>Another text.</p>", encoding="utf-8")
    with pytest.raises(BriefError) as caught:
        keep_copy(file, tmp_path / name, "gazette", tmp_path / folder)
    (problem,) = caught.value.problems
    assert problem.place == load_facts(file).place("sources", "gazette", "kept", "sha256")
    assert problem.message == 'another copy of "gazette" is recorded'
    assert "--force" in problem.hint
    assert file.read_bytes() == recorded
    assert files_in(tmp_path / "kept") | files_in(tmp_path / folder) == before
    made = keep_copy(file, tmp_path / name, "gazette", tmp_path / folder, replace=True)
    record = load_facts(file).sources["gazette"].copy_here
    assert record
    assert (record.file, record.sha256) == (made.file.name, made.sha256)


def test_a_copy_edited_in_its_place_is_recorded_anew_only_when_asked(tmp_path: Path) -> None:
    file = facts_in(tmp_path)
    made = keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    before = file.read_bytes()
    made.file.write_text("Another text.", encoding="utf-8")
    with pytest.raises(BriefError, match='another copy of "gazette" is recorded'):
        keep_copy(file, made.file, "gazette", tmp_path / "kept")
    assert file.read_bytes() == before


def test_a_copy_whose_hash_is_recorded_is_put_down_unasked(tmp_path: Path) -> None:
    file = facts_in(tmp_path)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    before = file.read_bytes()
    (tmp_path / "kept" / "gazette.txt").unlink()
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    assert file.read_bytes() == before
    assert verify_facts(load_facts(file), tmp_path / "kept") == ()


def test_another_file_under_the_name_of_the_copy_is_replaced_only_when_asked(
    tmp_path: Path,
) -> None:
    file, kept = facts_in(tmp_path), tmp_path / "kept"
    kept.mkdir()
    (kept / "gazette.txt").write_text("Somebody's own notes.", encoding="utf-8")
    with pytest.raises(BriefError, match="another file lies under this name"):
        keep_copy(file, tmp_path / "article.txt", "gazette", kept)
    assert file.read_text() == FACTS
    assert (kept / "gazette.txt").read_text() == "Somebody's own notes."


def files_in(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.glob("*")}


def test_a_file_in_the_folder_keeps_its_name(tmp_path: Path) -> None:
    made = keep_copy(facts_in(tmp_path), tmp_path / "article.txt", "gazette", tmp_path)
    assert made.file == tmp_path / "article.txt"


@pytest.mark.parametrize(
    ("source", "name", "said"),
    [
        ("gazete", "article.txt", 'unknown source "gazete" (did you mean "gazette"?)'),
        ("gazette", "lost.txt", "there is no such file"),
        (
            "gazette",
            "https:/gazette.example/ties",
            "no such file (save the page as .html or .pdf first",
        ),
        ("radio", "article.txt", "(brief sources lists them; brief add source radio)"),
        ("gazette", ".", "this is a folder, not a file"),
        ("courier", "article.txt", "this source is on one line"),
    ],
)
def test_what_cannot_be_kept_is_a_problem_and_changes_nothing(
    tmp_path: Path, source: str, name: str, said: str
) -> None:
    file = facts_in(tmp_path)
    with pytest.raises(BriefError) as caught:
        keep_copy(file, tmp_path / name, source, tmp_path / "kept")
    assert said in str(caught.value)
    assert file.read_text() == FACTS
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("replace", [True, False])
def test_a_folder_under_the_name_of_the_copy_is_a_problem_and_nothing_is_changed(
    tmp_path: Path, *, replace: bool
) -> None:
    file, kept = facts_in(tmp_path), tmp_path / "kept"
    (kept / "gazette.txt").mkdir(parents=True)
    with pytest.raises(BriefError) as caught:
        keep_copy(file, tmp_path / "article.txt", "gazette", kept, replace=replace)
    assert "this is not a file (move it away" in str(caught.value)
    assert file.read_text() == FACTS
    assert [each.name for each in kept.iterdir()] == ["gazette.txt"]


def test_a_copy_whose_name_no_system_takes_is_told_as_one_that_is_not_there(
    tmp_path: Path,
) -> None:
    """Such a name, like a folder that cannot be entered, makes pathlib raise."""
    kept = f"    kept: {{file: {'a' * 300}.txt, sha256: {'0' * 64}}}\n"
    file = facts_in(tmp_path, FACTS.replace("    nature: news\n", f"{kept}    nature: news\n", 1))
    (tmp_path / "kept").mkdir()
    (problem,) = verify_facts(load_facts(file), tmp_path / "kept")
    assert "is not in the folder of kept copies" in problem.message


NOISE = bytes(range(256)) * 4


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("copy.txt", b"", "there are no words in this file (is it the right one?)"),
        ("copy.txt", b" \n \n", "there are no words in this file (is it the right one?)"),
        ("copy.html", b"<p></p>", "there are no words in this file (is it the right one?)"),
        ("copy.txt", NOISE, "this is not a text, or not in UTF-8 (save it as .txt"),
        ("copy.html", NOISE, "this is not a text, or not in UTF-8 (save it as .txt"),
        ("copy.txt", "Беларусь. Новости.".encode("cp866"), "this is not a text, or not in UTF-8"),
        ("copy.pdf", NOISE, "the kept copy is not a .pdf file that can be read"),
        ("copy.docx", NOISE, "the kept copy is not a .docx file that can be read"),
        ("copy.xyz", b"Words.", "no words are looked up in a .xyz file (save it as .txt, .html"),
        (
            "copy",
            b"Words.",
            "its name does not say what kind of file it is (save it as .txt, .html, .docx or .pdf)",
        ),
    ],
)
def test_what_no_fact_can_be_looked_up_in_is_not_kept(
    tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    file = facts_in(tmp_path)
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(BriefError) as caught:
        keep_copy(file, tmp_path / name, "gazette", tmp_path / "kept")
    assert str(caught.value).startswith(f"{tmp_path / name}: {said}")
    assert file.read_text() == FACTS
    assert not (tmp_path / "kept").exists()


def test_a_pdf_of_pictures_is_not_kept_before_its_text_is_recognised(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"))
    canvas.rect(72, 600, 100, 100)
    canvas.save()
    with pytest.raises(BriefError, match=r"no words in this file .*have their text recognised"):
        keep_copy(facts_in(tmp_path), tmp_path / "scan.pdf", "gazette", tmp_path / "kept")


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("copy.txt", "Беларусь открыла посольство.".encode("utf-16")),
        ("copy.xhtml", '<?xml version="1.0" encoding="koi8-r"?><p>Новости.'.encode("koi8-r")),
        ("copy.TXT", b"Malta opened an em\x02bassy in Iceland. " * 4),  # as copied out of a PDF
        ("copy.csv", b"year,exports\n2019,15.1\n"),
        ("copy.html", '<meta charset="cp866"><p>Беларусь. Новости.'.encode("cp866")),
    ],
)
def test_a_text_with_what_may_stand_in_one_is_kept(tmp_path: Path, name: str, raw: bytes) -> None:
    (tmp_path / name).write_bytes(raw)
    made = keep_copy(facts_in(tmp_path), tmp_path / name, "gazette", tmp_path / "kept")
    assert made.file.read_bytes() == raw


def test_a_copy_without_running_text_says_so(tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text("Malta\nIceland\n", encoding="utf-8")
    made = keep_copy(facts_in(tmp_path), tmp_path / "lines.txt", "gazette", tmp_path / "kept")
    assert str(made).endswith("gazette.txt\n  no paragraph of running text")


def test_a_skip_that_leaves_nothing_of_a_copy_is_told_with_its_place(tmp_path: Path) -> None:
    kept = f"    kept: {{file: gazette.txt, sha256: {'0' * 64}, skip: 7}}\n"
    text = FACTS.replace("    nature: news\n", f"{kept}    nature: news\n", 1)
    file = facts_in(tmp_path, text)
    place = load_facts(file).place("sources", "gazette", "kept", "skip")
    with pytest.raises(BriefError) as caught:
        keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept", replace=True)
    said = "skip: 7 leaves no paragraph of this copy (it has 2 lines; mend skip, or take it out)"
    assert str(caught.value) == f"{place}: {said}"
    assert file.read_text() == text


# ---- waivers ---------------------------------------------------------------------------------

WAIVED = f"""\
{FACTS[: FACTS.index("  # the next one")]}    waive: {{copy-changed: the paper mends its pages}}
facts:
  embassy:
    section: ties
    text: An embassy of Malta was opened in Iceland on 3 May 2024.
    date: 2024-05-03
    cite: [gazette para 1]
    waive: {{date-found: it was told us, copied: no other words will do}}
  hope:
    section: ties
    kind: judgement
    text: More trade will probably follow, with moderate confidence.
    likelihood: probably
    confidence: moderate
    basis: [embassy]
    waive: {{date-found: nothing is dated}}
"""


def idle_waivers(file: Path, kept: Path) -> set[str]:
    """The waivers that are called idle, each as `record rule`."""
    base = load_facts(file)
    places = {
        base.place(kind, record_id, "waive", rule): f"{record_id} {rule}"
        for kind, records in (("sources", base.sources), ("facts", base.facts))
        for record_id, record in records.items()
        for rule in record.waive
    }
    return {places[one.place] for one in verify_facts(base, kept) if one.rule == "waiver"}


def nothing(_facts: Path, _copy: Path) -> None: ...


def lose(_facts: Path, copy: Path) -> None:
    copy.unlink()


def change(_facts: Path, copy: Path) -> None:
    copy.write_text("\n".join([PARAGRAPHS[0], "A note of ours stands here."]), encoding="utf-8")


def forget(facts: Path, _copy: Path) -> None:
    text = facts.read_text(encoding="utf-8")
    facts.write_text(re.sub(r"    kept: .*\n", "", text), encoding="utf-8")


def cite_anywhere(facts: Path, _copy: Path) -> None:
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace("gazette para 1", "gazette above the fold"), encoding="utf-8")


def cite_beyond(facts: Path, _copy: Path) -> None:
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace("gazette para 1", "gazette para 9"), encoding="utf-8")


@pytest.mark.parametrize(
    ("break_it", "idle"),
    [
        (nothing, {"gazette copy-changed", "embassy copied", "embassy date-found"}),
        (lose, set()),
        (change, set()),
        (forget, {"gazette copy-changed"}),
        (cite_anywhere, {"gazette copy-changed", "embassy copied", "embassy date-found"}),
        (cite_beyond, {"gazette copy-changed", "embassy copied"}),
    ],
)
def test_a_waiver_is_called_idle_only_if_what_it_silences_could_be_looked_at(
    tmp_path: Path, break_it: Callable[[Path, Path], None], idle: set[str]
) -> None:
    file = facts_in(tmp_path, WAIVED)
    keep_copy(file, tmp_path / "article.txt", "gazette", tmp_path / "kept")
    break_it(file, tmp_path / "kept" / "gazette.txt")
    cites_nothing = {"hope date-found"}  # so there is nothing that had to be looked up
    assert idle_waivers(file, tmp_path / "kept") == idle | cites_nothing


@pytest.mark.parametrize(
    "page",
    [
        "<html><head><title>Ties</title><p>One.</p><p>Two.</p>",
        "<title>Ties</title><nav><a>Menu</a><p>One.</p><p>Two.</p>",
        f"<title>Ties</title>{'<div>' * 300}<p>One.</p><p>Two.</p>{'</div>' * 300}",
        f"<title>Ties</title><p>One.</p>{'<![CDATA[' * 200_000}<p>Two.</p>",
    ],
    ids=["no end of head", "no end of menu", "300 boxes", "200,000 CDATA"],
)
def test_a_page_that_is_ill_formed_is_read_whole_and_soon(tmp_path: Path, page: str) -> None:
    (tmp_path / "ties.html").write_text(page, encoding="utf-8")
    words = [block.words for block in read_blocks(tmp_path / "ties.html")]
    assert "One." in words
    assert words[-1].endswith("Two.")


@pytest.mark.parametrize(
    ("paragraph", "approx"),
    [
        ("Der Handel betrug 2024 rund 50 Mio. EUR.", "true"),
        ("Le commerce a atteint environ 50 millions EUR en 2024.", "true"),
        ("El comercio fue de unos 50 millones EUR en 2024.", "true"),
        ("Торговля составила около 50 млн EUR в 2024 году.", "true"),
        ("بلغ حجم التبادل التجاري حوالي 50 مليون EUR في عام 2024.", "true"),
        ("بلغ حجم التبادل التجاري 50 مليون EUR في عام 2024.", "false"),
        ("Der Handel betrug 2024 genau 50 Mio. EUR.", "false"),
    ],
)
def test_about_is_known_in_the_languages_of_sources(
    tmp_path: Path, paragraph: str, approx: str
) -> None:
    figure = "{value: 50, unit: EUR million, approx: SAID}"
    fact = 'text: "Trade was {v} in 2024.", date: 2024, figures: {v: ' + figure + "}"
    facts = FACTS + "facts:\n  trade: {section: ties, " + fact + ", cite: [gazette para 1]}\n"
    found = []
    for said in (approx, "false" if approx == "true" else "true"):
        desk = tmp_path / said
        desk.mkdir()
        file = facts_in(desk, facts.replace("SAID", said))
        (desk / "article.txt").write_text(f"{paragraph}\n\n{PARAGRAPHS[0]}", encoding="utf-8")
        keep_copy(file, desk / "article.txt", "gazette", desk / "kept")
        problems = verify_facts(load_facts(file), desk / "kept")
        found.append({one.rule for one in problems} & {"as-exact", "figure-found"})
    assert found == [set(), {"as-exact"}]


def test_what_stands_in_a_copys_place_is_told_for_what_it_is(tmp_path: Path) -> None:
    kept = f"    kept: {{file: gazette.txt, sha256: {'0' * 64}}}\n"
    file = facts_in(tmp_path, FACTS.replace("    nature: news\n", f"{kept}    nature: news\n", 1))
    copy = tmp_path / "kept" / "gazette.txt"
    copy.mkdir(parents=True)
    (problem,) = verify_facts(load_facts(file), tmp_path / "kept")
    assert "gazette.txt: this is a folder, not a file" in problem.message
    copy.rmdir()
    copy.symlink_to(tmp_path / "moved.txt")
    (problem,) = verify_facts(load_facts(file), tmp_path / "kept")
    assert "gazette.txt: this link leads to no file" in problem.message


def test_a_copy_without_words_is_told_once_however_many_facts_cite_it(tmp_path: Path) -> None:
    kept = f"    kept: {{file: gazette.txt, sha256: {'0' * 64}}}\n"
    facts = "".join(
        f"  {one}: {{section: ties, text: Malta met Iceland., cite: gazette para {n}}}\n"
        for n, one in enumerate(("first", "second"), 1)
    )
    text = FACTS.replace("    nature: news\n", f"{kept}    nature: news\n", 1)
    file = facts_in(tmp_path, f"{text}facts:\n{facts}")
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "gazette.txt").touch()
    told = verify_facts(load_facts(file), tmp_path / "kept")
    assert [one.place.line for one in told if "has no words" in one.message] == [20]  # the first
