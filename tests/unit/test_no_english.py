"""No English word stands in a brief of another language, in any shape, block or other output."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import docx
import pikepdf
import pytest
from tests.pdf_reading import read_pdf
from tests.shipped import say_all
from tests.unit.test_fixed_words import (
    ONE_LETTER,
    alternates,
    behind,
    heads_of,
    pieces_of,
    strange_words,
)
from tests.word_files import WordFile

from brief.cli import main
from brief.words import shipped

RICH = (
    ONE_LETTER.replace(
        """sections:
""",
        """  keywords: [ζζζ, ζζζζ]
  main: [view]
  marking: "ζζζ ζ"
sections:
""",
    )
    .replace(
        """  two: {title: ζζζζζζ}""",
        """  two: {title: ζζζζζζ, intro: {text: "ζζζ {embassy} ζζ.", cite: [s-a p 4]}}
  three: ζζ""",
    )
    .replace(
        """  zed: {print: Ζζζζ}""",
        """  zed: {print: Ζζζζ, role: "ζζζ ζζζζ", seen: 2026-05}
  zeta: {print: Ζζζζζ Ζζζ, surname: Ζζζ, role: "ζζζζ ζζ", seen: 2024-02, earlier: [ζζ ζζ]}
  zog: {print: Ζζζζ ζζ, kind: body}""",
    )
    .replace(
        """  s-b:
""",
        """  s-f: {type: treaty, title: ζζ ζζζζζ, container-title: ζζζ ζζ, volume: 12, page: 95, issued: 1961-04-18, nature: official, reliability: A, descriptor: ζζ., particulars: "ζ ζζζ"}
  s-g: {type: personal_communication, author: [{family: Ζζζζζζζ, given: Ζ}], recipient: [{family: Ζζ, given: Ζ}], issued: 2024-02-01, genre: ζζζζζ, nature: official, reliability: C, descriptor: ζζ.}
  s-h: {type: speech, author: [{family: Ζζζζζζζζ, given: Ζ}], title: ζζ ζ ζ ζ, event-title: ζζζζ, event-place: ζζζ, issued: 2024-02-01, nature: opinion, reliability: D, descriptor: ζζ.}
  s-i: {type: dataset, title: ζζζζζζζ, publisher: ζζζζζ, version: 3, issued: 2025, accessed: 2025-02-03, URL: "https://example.org/q", nature: dataset, reliability: E, descriptor: ζζ.}
  s-j: {type: map, title: ζζζζζζ, publisher: ζζζ, scale: "1:5000", issued: 1990, nature: official, reliability: A, descriptor: ζζ.}
  s-k: {type: legal_case, title: ζζζ ζ ζζζζ, authority: ζζζζ, number: 12, issued: 2001, nature: official, reliability: A, descriptor: ζζ.}
  s-l: {type: webpage, author: unknown, title: ζζζ ζζζζ ζζ, container-title: ζζ ζ ζ, publisher: unknown, URL: "https://example.org/w", accessed: 2025-01-02, issued: unknown, nature: news, reliability: C, descriptor: ζζ., independent_because: ζ ζζ}
  s-m: {type: manuscript, author: [{family: Ζζζζζζζζζ, given: Ζ}], title: ζ ζ ζ, archive: ζζζζ, archive_location: Ζ 12, issued: 190X, nature: academic, reliability: B, descriptor: ζζ.}
  s-n: {type: post, author: [{family: Ζζζζζζζζζζ, given: Ζ}], container-title: ζζζ ζζζ, issued: 2024-05-02, accessed: 2025-01-02, URL: "https://example.org/n", nature: opinion, reliability: F, descriptor: ζζ.}
  s-b:
""",
    )
    .replace(
        """conflicts:
""",
        """  y1: {section: three, text: "ζζζ ζ {z}.", date: 2021, cite: [s-i tables 1-2], figures: {z: {value: 5, unit: USD million, measure: ζζζ ζζ, reporter: unknown, valuation: unknown}}}
  y2: {section: three, text: "ζζζ ζ ζ {z}.", date: 2022, cite: [s-i box 2], figures: {z: {value: 6.1, unit: USD million, measure: ζζζ ζζ, reporter: unknown, valuation: unknown, approx: true}}}
  y3: {section: three, text: "ζζζ ζ ζ ζ {z}.", date: 2023, cite: [s-i annex 2, s-j], figures: {z: {value: 7.2, unit: USD million, measure: ζζζ ζζ, reporter: unknown, valuation: unknown}}}
  y4: {section: three, text: "ζζζ ζ ζ ζ ζ {z}.", date: 2023, cite: [s-l para 3], figures: {z: {value: 9.2, unit: USD million, measure: ζζζ ζζ, reporter: unknown, valuation: unknown}}}
  met: {section: two, rank: 1, text: "{zed} ζζ ζζζ {zeta} ζζ.", short: "ζζ ζ ζζ", date: 2025-04-05, event: {kind: meeting, at: MT, from: IS, who: [zed, zeta]}, cite: [s-g, s-h min 3], use: background}
  top: {section: two, text: "ζζ ζζζζζ ζζ ζ.", date: 2026-04-05/2026-04-07, event: {kind: summit, at: IS, from: MT, who: [zed]}, cite: [s-k para 7, s-m fol 3]}
  curb: {section: two, text: "ζζ ζζζζζ ζζ ζ ζζ.", date: 2022-02, event: {kind: sanction, until: 2028}, cite: [s-f art 3]}
  said: {section: three, kind: claim, by: zog, text: "{by} ζζ ζζζ ζ ζζζζ.", date: 2026-01, cite: [s-n, s-f preamble]}
  deem: {section: three, kind: assessment, by: zeta, text: "{by} ζζ ζζζ ζ ζζ.", credibility: 3, cite: [s-f art 5]}
  firm: {section: three, kind: judgement, text: "ζζ ζζζ ζ ζ.", likelihood: almost certain, confidence: high, confidence_because: "ζζ ζζζ", alternatives: ["ζζ ζ", "ζζζ ζζ"], indicators: ["ζζζ ζ"], basis: [top, y1]}
meeting: {who: [zed, zeta], when: 2026-10-15, where: ζζζζ, why: ζζζ ζζ}
lines:
  l1: {kind: objective, say: ζζζ ζ ζζζ, basis: [top]}
  l2: {kind: point, say: ζζζ ζζ ζζζ, basis: [top]}
  l3: {kind: their-point, say: ζζζ ζζζ ζζζ, reply: ζζζ ζζζζ, basis: [top]}
  l4: {kind: line, say: ζζζ ζζζζ ζζζ, basis: [accord]}
  l5: {kind: sensitive, say: ζζζ ζζζζζ ζζζ, basis: [when0]}
changes:
  trade: ζζ ζζζ ζ
  gone: ζζ ζζζ ζζ
conflicts:
  much: {question: "ζζ ζζζ ζζζ?", short: ζζ ζζ, facts: [y3, y4], because: {text: "ζζζ ζζζ {y3} ζ", cite: [s-l]}, sides: {y3: ζζ, y4: ζζζ}, call: ζζ ζ}
""",
    )
    .replace(
        "l5: {kind: sensitive, say: ζζζ ζζζζζ ζζζ, basis: [when0]}",
        "l5: {kind: sensitive, say: ζζζ ζζζζζ ζζζ, basis: [curb]}",
    )
    .replace('ζζζ ζ ζ.", likelihood: unlikely', 'ζζζ ζ ζ.", likelihood: unlikely')
)
"""Facts of one made-up letter with every kind of source, block and line that a brief prints."""


def desk(folder: Path, language: str) -> None:
    """The facts, and an older version of which some were added, corrected and withdrawn."""
    now = RICH.replace("LANGUAGE", language)
    (folder / "facts.yaml").write_text(now, encoding="utf-8")
    gone = '  gone: {section: two, text: "ζζζ ζζζζζζ ζ.", date: 2020, cite: [s-a p 9]}'
    old = now.replace("version: 2", "version: 1").replace('"ζζζ {x} ζζ', '"ζζζζ ζ {x} ζζ')
    old = old.replace("as_of: 2026-09-30", "as_of: 2026-05-30")
    old = old.replace("meeting: {who", f"{gone}\nmeeting: {{who", 1).replace(
        "2024-05-03", "2024-05-04"
    )
    old = re.sub(r"  said: .*\n", "", old)
    (folder / "old.yaml").write_text(old, encoding="utf-8")


def made(folder: Path, language: str, *more: str) -> dict[str, Path]:
    desk(folder, language)
    names = ["--facts", str(folder / "facts.yaml"), "--out", str(folder / "out")]
    asked = [*names, "--since", str(folder / "old.yaml"), "--today", "2026-10-01", *more]
    assert main(["build", *asked]) == 0
    return {file.suffix[1:]: file for file in (folder / "out").iterdir()}


def typed(file: Path) -> str:
    said = re.sub(r"<?https?://[^>\s]*>?|\(#[^)]*\)", "", file.read_text(encoding="utf-8"))
    return said.replace("example.org", "")


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru", "ar", "ur"])
def test_no_shape_prints_an_english_word(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each says all that it may, which is more than its pages hold."""
    say_all(monkeypatch)
    desk(tmp_path, language)
    names = ["--facts", str(tmp_path / "facts.yaml"), "--out", str(tmp_path / "out"), "--all"]
    more = ["--since", str(tmp_path / "old.yaml"), "--today", "2026-10-01", "--format", "md"]
    assert main(["build", *names, *more]) == 0
    files = list((tmp_path / "out").glob("*.md"))
    assert len(files) == 4
    for file in files:
        assert not strange_words(typed(file), shipped(language)), file.name


@pytest.mark.parametrize(
    ("language", "shape"),
    [("es", "minister"), ("ru", "brief"), ("ur", "glance"), ("de", "infocus")],
)
def test_nor_do_the_files_behind_their_pages(tmp_path: Path, language: str, shape: str) -> None:
    formats = [part for one in ("docx", "pdf") for part in ("--format", one)]
    files = made(tmp_path, language, "--template", shape, *formats)
    word, pdf = WordFile(files["docx"]), read_pdf(files["pdf"])
    said = [text for _, text in word.texts()] + word.notes() + heads_of(word)
    pages = [*pieces_of(pdf.root), *pdf.artifacts, *alternates(pdf.root)]
    for text in (*said, *pages, *behind(word)):
        assert not strange_words(text.replace("example.org", ""), shipped(language)), text
    for text in told_of(files["pdf"]):
        assert not strange_words(text, shipped(language)), text


def told_of(file: Path) -> list[str]:
    """What a PDF's properties, bookmarks and attached facts say of it; not the names of keys."""
    with pikepdf.open(file) as pdf:
        with pdf.open_metadata(update_docinfo=False) as held:
            kept = [held["dc:title"], held["dc:description"], held["{urn:brief:meta:1#}status"]]
        with pdf.open_outline() as outline:
            heads = [str(one.title) for one in outline.root]
        about = [str(pdf.docinfo[key]) for key in ("/Title", "/Subject", "/Keywords", "/Status")]
        facts = [str(one.obj.get("/Desc", "")) for one in pdf.attachments.values()]
    assert heads
    assert facts
    return [*map(str, kept), *heads, *about, *facts]


def test_nor_do_a_redline_and_an_annex(tmp_path: Path) -> None:
    desk(tmp_path, "fr")
    now = ["--facts", str(tmp_path / "facts.yaml")]
    memo, red, annexed = (tmp_path / name for name in ("memo.docx", "red.docx", "annexed.docx"))
    note = docx.Document()
    note.core_properties.comments = ""  # python-docx names itself there
    note.add_paragraph("ζζζζ")
    note.save(str(memo))
    assert main(["diff", str(tmp_path / "old.yaml"), *now, "--redline", str(red)]) == 0
    assert main(["attach", str(memo), *now, "-o", str(annexed), "--today", "2026-10-01"]) == 0
    for word in (WordFile(red), WordFile(annexed)):
        for text in every_word(word):
            assert not strange_words(text, shipped("fr")), text


def every_word(word: WordFile) -> Iterator[str]:
    """The words of every part that a reader sees, taken out or put in, and whose they are."""
    for part in word.matching(r"word/(?:document|(?:foot|end)notes|header\d+|footer\d+)\.xml"):
        for one in word.root(part).iter():
            tag = str(one.tag).rpartition("}")[2]
            yield (one.text or "") if tag in {"t", "delText"} else ""
            yield from (str(own) for key, own in one.items() if str(key).endswith("}author"))
    yield from behind(word)


def test_nor_does_what_is_taken_out_for_another_paper(tmp_path: Path) -> None:
    desk(tmp_path, "de")
    out = tmp_path / "taken.md"
    asked = ["one", "two", "three", "--facts", str(tmp_path / "facts.yaml"), "-o", str(out)]
    assert main(["excerpt", *asked, "--today", "2026-10-01"]) == 0
    assert not strange_words(typed(out), shipped("de"))


# ruff: noqa: E501 - a record a line
