"""Showing: the command that opens the passage behind a sentence of a brief."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from brief.cli.console import give, tell
from brief.cli.process import hush_pdf_reader
from brief.cli.reporting import DONE

if TYPE_CHECKING:
    from brief.facts import FactBase
    from brief.tracing import Trace
    from brief.tracing.places import Found
    from brief.verify.matches import Item, Passage, Span

_WIDTH = 100
_FORMAT = 1
_BY_SOURCE = "Not in the passage, but borne out by who wrote or published the source, and when"


def show(chosen: argparse.Namespace) -> int:
    """Tell the sentence, its note in full, and the passages of the kept copies behind it."""
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.tracing import trace  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.verify import gather_what_there_is, kept_beside  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    base = load_facts(chosen.facts)
    evidence = gather_what_there_is(base, chosen.kept or kept_beside(chosen.facts))
    traces = [trace(base, evidence, found) for found in _find(base, chosen)]
    if chosen.output == "json":
        data = {"format": _FORMAT, "shown": [one.as_data() for one in traces]}
        give(f"{json.dumps(data, indent=1, ensure_ascii=False)}\n".encode())
    else:
        tell("\n\n".join("\n".join(_lines(one)) for one in traces))
    return DONE


def _find(base: FactBase, chosen: argparse.Namespace) -> Sequence[Found]:
    from brief.extracts import document_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.tracing.places import find_fact, find_note, find_words  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.tracing.recognise import find_in_file  # noqa: PLC0415 - late, so that `--help` is quick

    asked = " ".join(chosen.what)
    number = chosen.what[1] if len(chosen.what) > 1 and chosen.what[0].lower() == "note" else ""
    if number.isdecimal() and chosen.file:
        return [find_in_file(base, chosen.file, int(number))]
    document = document_of(base, chosen.template, chosen.edition)
    if number.isdecimal():
        return [find_note(base, document, int(number))]
    if asked in base.facts:
        return [find_fact(document, asked)]
    return find_words(base, document, asked)


# ---- how it is told ------------------------------------------------------------------------------


def _lines(trace: Trace) -> list[str]:
    note = f"note {trace.note}" if trace.note else "not printed by this brief"
    lines = [f"{trace.fact or 'words beside the facts'}, {note}", *_wrapped(trace.sentence)]
    lines += _wrapped(f"Note in full: {trace.full_note}")
    if trace.basis:
        lines += _wrapped(f"Our own: it rests on {', '.join(trace.basis)}, whose passages follow.")
    for index, passage in enumerate(trace.passages):
        lines += ["", *_passage(passage, trace.matches(index) if trace.items else ())]
    for said, items in _results(trace):
        told = [f"{item.kind} {item.said}" for item in items]
        lines += ["", *_wrapped(f"{said}: {'; '.join(told)}")] if told else []
    return lines


def _results(trace: Trace) -> Iterator[tuple[str, list[Item]]]:
    yield "Found", [item for item in trace.items if item.found]
    yield _BY_SOURCE, [item for item in trace.items if item.by_source]
    yield "Not found", [item for item in trace.items if item.is_missing]


def _passage(passage: Passage, spans: Sequence[Span]) -> list[str]:
    citation, paragraph = passage.cited.citation, passage.paragraph
    head = " ".join(filter(None, (citation.source, citation.locator)))
    if paragraph is None:
        return [f"{head}: no kept copy has this passage"]
    where = f"para {paragraph.number}"
    head = f"{citation.source} {where}" + (f", page {paragraph.page}" if paragraph.page else "")
    return [head, *_wrapped(_set_off(paragraph.words, spans))]


def _set_off(words: str, spans: Sequence[Span]) -> str:
    """The words with what matched between two stars on either side."""
    for start, end in reversed(spans):
        words = f"{words[:start]}**{words[start:end]}**{words[end:]}"
    return words


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(
        words, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False
    )
