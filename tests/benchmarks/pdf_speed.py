"""Milliseconds a page of PDF, beside Typst's on the same content in the same run.

    python -m tests.benchmarks.pdf_speed          (needs the package `typst`)

Each round writes new documents, so that neither program can answer from a cache; rounds take
turns, the first is dropped, the best counts. Typst writes PDF/UA-1 and PDF/A-2a, tags included.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import typst
from tests.documents import many_notes
from tests.written import write_pdf

from brief.house import House
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    ColumnBreak,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Text,
    Title,
    Yardstick,
    plain_text,
)

ROUNDS = 4

PREAMBLE = """
#set document(title: "Notes", date: datetime(year: 2025, month: 6, day: 30))
#set text(lang: "en", region: "GB", size: 10.5pt)
#set page(paper: "a4", margin: (x: 68pt, top: 72pt, bottom: 64pt), numbering: "1 of 1")
#show footnote.entry: set text(size: 8.5pt)
"""


def typst_source(document: Document) -> str:
    """The same brief in Typst's markup, as far as `many_notes` goes."""
    notes = {note.number: plain_text(note.content) for note in document.notes}
    return PREAMBLE + "\n\n".join(_block(block, notes) for block in document.blocks)


def _block(block: Block, notes: dict[int, str]) -> str:
    match block:
        case Title(content):
            return f"#title[{_words(content, notes)}]"
        case Heading(level=level, content=content):
            return f"{'=' * level} {_words(content, notes)}"
        case Paragraph(content):
            return _words(content, notes)
        case List(items):
            return "\n".join(f"- {_block(item[0], notes)}" for item in items)
        case Quote(blocks):
            return f"#quote(block: true)[{_blocks(blocks, notes)}]"
        case Callout(blocks=blocks):
            return f"#block(fill: luma(240), inset: 9pt, width: 100%)[{_blocks(blocks, notes)}]"
        case Table():
            cells = [f"[{_words(cell, notes)}]" for row in block.rows for cell in row]
            head = [f"[{_words(cell, notes)}]" for cell in block.head[0]]
            widths = ", ".join(f"{column.share:g}fr" for column in block.columns)
            caption = _words(block.caption, notes)
            return (
                f"*{caption}*\n\n#table(columns: ({widths}), table.header({', '.join(head)}),"
                f" {', '.join(cells)})"
            )
        case Figure():
            drawing = f'rect(width: 100%, height: 90pt), alt: "{block.alt}"'
            return f"*{_words(block.caption, notes)}*\n\n#figure({drawing})"
        case Contents():
            return "#outline(depth: 1)"
        case Chronology():
            return f"*{_words(block.caption, notes)}*"
        case Yardstick():
            return f"_{block.alt}_"
        case Across(blocks):
            return _blocks(blocks, notes)
        case ColumnBreak():
            return ""


def _blocks(blocks: tuple[Block, ...], notes: dict[int, str]) -> str:
    return "\n\n".join(_block(block, notes) for block in blocks)


def _words(content: tuple[Inline, ...], notes: dict[int, str]) -> str:
    return "".join(_inlines(content, notes))


def _inlines(content: tuple[Inline, ...], notes: dict[int, str]) -> Iterator[str]:
    for inline in content:
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, NoteMark):
            yield f"#footnote[{notes[inline.number]}]"


def measured(write: Callable[[Path], object], path: Path) -> tuple[float, int]:
    """Milliseconds for the file, and its pages."""
    gc.collect()
    start = time.perf_counter()
    write(path)
    spent = (time.perf_counter() - start) * 1000
    with pikepdf.open(path) as pdf:
        return spent, len(pdf.pages)


def compare(count: int, folder: Path) -> str:
    """Both programs' best time for briefs with so many notes."""
    ours: list[tuple[float, int]] = []
    theirs: list[tuple[float, int]] = []
    failed = 0
    for seed in range(ROUNDS + 1):
        document = many_notes(count, seed)
        source = folder / f"{count}-{seed}.typ"
        source.write_text(typst_source(document), encoding="utf-8")
        mine = measured(partial(write_pdf, document, House()), folder / "ours.pdf")
        try:
            other = measured(partial(_write_typst, source), folder / "theirs.pdf")
        except typst.TypstError:  # "internal error: tags weren't properly closed" (0.15.1)
            failed += 1
            continue
        if seed:
            ours.append(mine)
            theirs.append(other)
    if not theirs:
        return f"{count:5} notes: brief {_said(mine)}; Typst failed on each of {failed}"
    best, other = min(ours), min(theirs)
    ratio = (best[0] / best[1]) / (other[0] / other[1])
    lost = f"; Typst failed on {failed}" if failed else ""
    return (
        f"{count:5} notes: brief {_said(best)}; Typst {_said(other)}; "
        f"a page {ratio:.2f} of Typst's, the whole {best[0] / other[0]:.2f}{lost}"
    )


def _said(result: tuple[float, int]) -> str:
    spent, pages = result
    return f"{spent / pages:.1f} ms a page, {spent:.0f} ms for {pages}"


def _write_typst(source: Path, path: Path) -> None:
    typst.compile(str(source), output=str(path), pdf_standards=["ua-1", "a-2a"])


def growth(count: int, folder: Path) -> str:
    """What this program takes alone: a process of its own writes one brief and prints it."""
    command = [sys.executable, "-m", __spec__.name, str(count), str(folder / "alone.pdf")]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _alone(count: int, path: Path) -> str:
    document = many_notes(count, 1)
    before, start = _most_memory(), time.process_time()
    write_pdf(document, House(), path)
    spent, more = time.process_time() - start, _most_memory() - before
    with pikepdf.open(path) as pdf:
        return f"{count:5} notes alone: {len(pdf.pages)} pages, {spent:.2f} s, {more:.0f} MB\n"


def _most_memory() -> float:
    """Megabytes at the most so far; `getrusage` would count those of the parent (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    """Compare at three sizes; then say how this program's time and memory grow."""
    if len(sys.argv) > 1:
        sys.stdout.write(_alone(int(sys.argv[1]), Path(sys.argv[2])))
        return
    with TemporaryDirectory() as folder:
        for count in (50, 500, 2000):
            sys.stdout.write(compare(count, Path(folder)) + "\n")
        for count in (250, 500, 1000, 2000):
            sys.stdout.write(growth(count, Path(folder)))


if __name__ == "__main__":
    main()
