"""What changed since a version that readers have, printed by a shape from the comparison."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.leaks import HOW, OPEN, base_of, found_in, token
from tests.ties import BILINGUAL
from tests.unit.test_comparing import BASE, LATER

from brief.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(BASE, encoding="utf-8")
    Path("facts.yaml").write_text(LATER, encoding="utf-8")
    return tmp_path


def built(*more: str, since: str = "old.yaml") -> str:
    asked = ["build", "--format", "md", "--today", "2025-07-01", "--force", "--since", since]
    assert main([*asked, *more]) == 0
    return next(Path("out").glob("*.md")).read_text(encoding="utf-8").replace("\xa0", " ")


def part(text: str) -> list[str]:
    _, _, rest = text.partition("## What changed since version ")
    rest = rest.partition("\n")[2]
    return [line for line in rest.partition("\n## ")[0].splitlines() if line]


OTHER = "No fact has been added, withdrawn or corrected; what else changed is not listed here."


@pytest.mark.usefixtures("desk")
def test_each_change_stands_with_its_note_its_old_words_and_the_reason() -> None:
    corrected, new, withdrawn = part(built())
    assert corrected == (
        "- **Corrected.** Malta opened an embassy in Iceland in June 2024.[^1] It read: Malta"
        " opened an embassy in Iceland in May 2024."
        " The reason: The Gazette corrected the month."
    )
    assert new == "- **New.** Both share one lighthouse.[^2]"
    assert withdrawn == (
        "- **Withdrawn.** It read: Iceland has a consul in Malta. The reason: It closed."
    )


@pytest.mark.usefixtures("desk")
def test_where_nothing_changed_that_is_said() -> None:
    text = built(since="facts.yaml")
    assert (
        "## What changed since version 2\n\nNothing that this brief prints has changed.\n" in text
    )


@pytest.mark.usefixtures("desk")
def test_without_it_nothing_is_said_of_changes() -> None:
    assert main(["build", "--format", "md", "--today", "2025-07-01"]) == 0
    assert "What changed" not in next(Path("out").glob("*.md")).read_text(encoding="utf-8")


@pytest.mark.usefixtures("desk")
def test_the_pdf_that_was_sent_is_enough() -> None:
    asked = ["build", "--format", "pdf", "--today", "2025-07-01", "--out", "sent"]
    assert main([*asked, "--facts", "old.yaml"]) == 0
    assert [
        line.partition("**")[2].partition("**")[0]
        for line in part(built(since="sent/ties-brief.pdf"))
    ] == [*("Corrected.", "New.", "Withdrawn.")]


@pytest.mark.usefixtures("desk")
def test_a_word_file_carries_no_facts_and_a_line_says_what_does(capsys: Capture) -> None:
    assert main(["build", "--since", "sent.docx"]) == 1
    assert "sent.docx: such a file carries no facts (name the PDF" in capsys.readouterr().err


@pytest.mark.usefixtures("desk")
def test_a_base_without_versions_is_named_by_its_day() -> None:
    for name in ("old.yaml", "facts.yaml"):
        text = Path(name).read_text(encoding="utf-8")
        Path(name).write_text(text.replace("version: 1,", "").replace("version: 2,", ""), "utf-8")
    assert "## What changed since 30 June 2025\n" in built()


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("version", "said"),
    [
        (
            "version: 1,",
            "facts.yaml:1:92: warning: what changed is told since version 1 of 2025-06-30,",
        ),
        (
            "",
            "facts.yaml:1:71: warning: what changed is told since 2025-06-30, which is what",
        ),
    ],
    ids=["with a version", "without"],
)
def test_changes_since_the_version_that_it_calls_itself_are_warned_of(
    capsys: Capture, version: str, said: str
) -> None:
    for name, number in (("old.yaml", 1), ("facts.yaml", 2)):
        text = Path(name).read_text(encoding="utf-8")
        Path(name).write_text(text.replace(f"version: {number},", version), "utf-8")
    built(since="facts.yaml")
    assert "calls itself" not in capsys.readouterr().err  # nothing changed
    built()
    assert said in capsys.readouterr().err


@pytest.mark.usefixtures("desk")
def test_a_shape_that_does_not_print_it_is_told(capsys: Capture) -> None:
    built("--template", "glance")
    assert "this kind of brief does not print what changed" in capsys.readouterr().err
    built()
    assert "does not print" not in capsys.readouterr().err


@pytest.mark.usefixtures("desk")
def test_a_file_that_says_it_comes_home_with_nothing_told(capsys: Capture) -> None:
    asked = ["--since", "old.yaml", "--facts", "facts.yaml"]
    assert main(["build", "--format", "docx", "--today", "2025-07-01", *asked]) == 0
    capsys.readouterr()
    assert main(["review", "out/ties-brief.docx", *asked]) == 0
    assert capsys.readouterr().out == "0 remarks\n"


@pytest.mark.parametrize("how", HOW)
def test_what_a_partner_had_and_may_have_no_longer_is_not_told(desk: Path, how: str) -> None:
    Path("old.yaml").write_text(base_of([], OPEN, "Si"), encoding="utf-8")
    Path("facts.yaml").write_text(base_of([], HOW[how], "Si"), encoding="utf-8")
    asked = ["build", "--today", "2025-07-01", "--since", "old.yaml", "--edition", "partner"]
    assert main([*asked, "--format", "docx", "--format", "pdf", "--format", "md"]) == 0
    secrets = {token(name, "Si") for name in ("text", "title", "brief", "family", "question")}
    for path in (desk / "out").glob("leak-*"):
        assert found_in(path, secrets | {"8123457", "8,123,457"}) == set(), path.name


@pytest.mark.usefixtures("desk")
def test_portions_with_old_words_bear_the_mark_of_the_brief() -> None:
    Path("templates/houses").mkdir(parents=True)
    Path("templates/houses/own.yaml").write_text("portion_marks: true\n", encoding="utf-8")
    for name in ("old.yaml", "facts.yaml"):
        text = Path(name).read_text(encoding="utf-8")
        text = text.replace(
            "cite: [gazette para 1]", "cite: [gazette para 1]\n    marking: TLP:CLEAR"
        )
        Path(name).write_text(text, encoding="utf-8")
    _, _, rest = built("--house", "own").partition("What changed since version 1\n")
    said = [line for line in rest.partition("\n## ")[0].splitlines() if line]
    assert [line.partition("**")[0] for line in said] == ["- (TLP:GREEN) "] * 3


@pytest.mark.parametrize("language", ["ar", "de", "en-US", "es", "fr", "ru", "ur"])
def test_it_is_said_in_the_language_of_the_brief(desk: Path, language: str) -> None:
    for name in ("old.yaml", "facts.yaml"):
        text = Path(name).read_text(encoding="utf-8")
        Path(name).write_text(
            text.replace("{id: ties,", f"{{id: ties, language: {language},"), "utf-8"
        )
    text = built()
    assert ("What changed since version 1" in text) is (language == "en-US")
    assert "consul" in text


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("id_", ["consul", "post"])
def test_what_is_withheld_by_now_is_not_told_nor_that_nothing_changed(id_: str) -> None:
    withheld = BASE.replace("  consul: {", f"  {id_}: {{use: withhold, ")
    Path("facts.yaml").write_text(withheld, encoding="utf-8")
    text = built()
    assert part(text) == [OTHER]
    assert "consul" not in text


@pytest.mark.usefixtures("desk")
def test_words_of_a_higher_mark_are_printed_in_no_lower_brief(capsys: Capture) -> None:
    mark = "  marking: TLP:GREEN}"
    lower = BASE.replace(mark, "  marking: TLP:CLEAR}")
    Path("facts.yaml").write_text(lower.replace("a consul", "two consuls"), encoding="utf-8")
    asked = ["build", "--format", "md", "--today", "2025-07-01", "--since", "old.yaml"]
    assert main(asked) == 1
    assert "the old brief was TLP:GREEN, and the new one is TLP:CLEAR" in capsys.readouterr().err
    Path("facts.yaml").write_text(lower, encoding="utf-8")
    assert part(built()) == [OTHER]  # the marking did


@pytest.mark.usefixtures("desk")
def test_a_sentence_that_no_brief_printed_before_is_new_to_its_readers() -> None:
    text = Path("facts.yaml").read_text(encoding="utf-8")
    rank = "  envoy: {rank: 3,"
    Path("before.yaml").write_text(text.replace("  envoy: {", rank, 1), encoding="utf-8")
    (said,) = part(built(since="before.yaml"))
    assert said.startswith("- **New.** Both share one lighthouse.")
    Path("facts.yaml").write_text(text.replace("  envoy: {", rank, 1), encoding="utf-8")
    Path("before.yaml").write_text(text, encoding="utf-8")
    assert part(built(since="before.yaml")) == [OTHER]


@pytest.mark.usefixtures("desk")
def test_it_is_not_said_that_nothing_changed_where_a_heading_did() -> None:
    text = Path("facts.yaml").read_text(encoding="utf-8")
    Path("before.yaml").write_text(text.replace("ties: Ties", "ties: Bonds", 1), encoding="utf-8")
    assert part(built(since="before.yaml")) == [OTHER]


@pytest.mark.usefixtures("desk")
def test_a_reason_in_one_language_stops_only_a_file_that_prints_it(capsys: Capture) -> None:
    Path("facts.yaml").write_text(BILINGUAL, encoding="utf-8")
    Path("old.yaml").write_text(
        BILINGUAL.replace("ten b", "nine b").replace("dix", "neuf"), "utf-8"
    )
    french = ["--language", "fr"]
    assert main(["build", "--format", "md", "--today", "2025-07-01", *french]) == 0
    assert main(["diff", "old.yaml", "--redline", "r.docx", *french]) == 0
    assert main(["diff", "old.yaml", *french]) == 0
    assert "because: A tenth was built." in capsys.readouterr().out
    asked = ["build", "--format", "md", "--today", "2025-07-01", "--since", "old.yaml", "--force"]
    assert main([*asked, *french]) == 1
    told = 'facts.yaml:10:18: this is not given in "fr" (write {en-GB: …, fr: …})\n'
    assert capsys.readouterr().err == told
    other = BILINGUAL.replace("  boats: {section", "  ships: {section")
    Path("facts.yaml").write_text(other, "utf-8")  # the reason stands under its former id
    assert main([*asked, *french]) == 1
    assert capsys.readouterr().err == told
    both = "{boats: {because: {en: A tenth was built., fr: Un dixième.}, version: 2}}"
    Path("facts.yaml").write_text(BILINGUAL.replace("{boats: A tenth was built.}", both), "utf-8")
    assert main([*asked, *french]) == 0
    assert "Un dixième." in next(Path("out").glob("*-fr.md")).read_text("utf-8")
