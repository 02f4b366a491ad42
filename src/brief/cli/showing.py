"""Showing: the command that opens the passage behind a sentence of a brief."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from brief.cli.console import give, tell
from brief.cli.process import hush_pdf_reader
from brief.cli.reporting import DONE
from brief.report import json_bytes

if TYPE_CHECKING:
    from brief.facts import FactBase
    from brief.tracing import Trace
    from brief.tracing.places import Shown
    from brief.verify.matches import Item, Passage, Span

_WIDTH = 100
_FORMAT = 1
_TEMPLATE = "brief"
_NO_CITATION = "It carries no citation: nothing is cited for these words, and they rest on no fact."
_BY_SOURCE = "Not in the passage, but borne out by who wrote or published the source, and when"


def show(chosen: argparse.Namespace) -> int:
    """Tell the sentence, its note in full, and the passages of the kept copies behind it."""
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.tracing import name, trace  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.verify import gather_what_there_is, kept_beside  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    base, found, asked = _find(load_facts(chosen.facts), chosen)
    if asked:
        return _list([name(base, one) for one in found], asked, chosen.output)
    evidence = gather_what_there_is(base, chosen.kept or kept_beside(chosen.facts))
    traces = [trace(base, evidence, one) for one in found]
    if chosen.output == "json":
        data = {"format": _FORMAT, "shown": [one.as_data() for one in traces]}
        give(json_bytes(data))
    else:
        tell("\n\n".join("\n".join(_lines(one)) for one in traces))
    return DONE


def _find(base: FactBase, chosen: argparse.Namespace) -> Shown:
    from brief.tracing.places import find_in_brief  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.tracing.recognise import find_in_file  # noqa: PLC0415 - late, so that `--help` is quick

    if chosen.file:
        return find_in_file(base, chosen.file, chosen.what)
    return find_in_brief(base, chosen.template or _TEMPLATE, chosen.edition, chosen.what)


def _list(traces: Sequence[Trace], asked: str, output: str) -> int:
    """Tell which sentences say the words, so that somebody can choose one."""
    if output == "json":
        data = {"format": _FORMAT, "shown": [], "listed": [one.as_name() for one in traces]}
        give(json_bytes(data))
        return DONE
    said = f"{len(traces)} places say \u201c{asked}\u201d"
    if not traces[0].exact:
        said = f"No place has all of \u201c{asked}\u201d; {len(traces)} have most of it"
    lines = [f"{said}. To show one, give its id or more of its words:"]
    for one in traces:
        lines += [
            "",
            f"{one.fact or one.what}, {_note(one)}",
            *_wrapped(one.printed or one.sentence),
        ]
    tell("\n".join(lines))
    return DONE


# ---- how it is told ------------------------------------------------------------------------------


def _lines(trace: Trace) -> list[str]:
    lines = [f"{trace.fact or trace.what}, {_note(trace)}", *_wrapped(trace.sentence)]
    if not trace.exact:
        lines.insert(0, "Not all of these words stand in one place; what has most of them is:")
    if trace.printed:
        lines += _wrapped(f"As printed here: {trace.printed}")
    if trace.full_note:
        lines += _wrapped(f"Note in full: {trace.full_note}")
    if not trace.carries_citation:
        lines += _wrapped(_NO_CITATION)
    if trace.basis:
        own = "Our own: it" if trace.fact else "It"
        lines += _wrapped(f"{own} rests on {', '.join(trace.basis)}, whose passages follow.")
    for index, passage in enumerate(trace.passages):
        lines += ["", *_passage(passage, trace.matches(index) if trace.items else ())]
    for said, items in _results(trace):
        told = [f"{item.kind} {item.said}" for item in items]
        lines += ["", *_wrapped(f"{said}: {'; '.join(told)}")] if told else []
    return lines


def _note(trace: Trace) -> str:
    others = " and ".join(str(one) for one in trace.notes if one != trace.note)
    said = f"note {trace.note}" + (f" (also {others})" if others else "")
    if not trace.note:
        said = "printed without a note of its own" if trace.on_page else "not printed by this brief"
    if trace.withheld:
        said = f"withheld from the edition “{trace.withheld}”: not to be passed on to its readers"
    where = f", in the kind of brief “{trace.shape}”" if trace.shape else ""
    written = f" ({trace.record})" if trace.record else ""
    return f"{said}{where}{written}"


def _results(trace: Trace) -> Iterator[tuple[str, list[Item]]]:
    yield "Found", [item for item in trace.items if item.found]
    yield _BY_SOURCE, [item for item in trace.items if item.by_source]
    unread = any(passage.cited.paragraphs is None for passage in trace.passages)
    said = "Not found, but a copy is not at hand (name the folder of copies: --kept)"
    yield (said if unread else "Not found"), [item for item in trace.items if item.is_missing]


def _passage(passage: Passage, spans: Sequence[Span]) -> list[str]:
    citation, paragraph = passage.cited.citation, passage.paragraph
    head = " ".join(filter(None, (citation.source, citation.locator)))
    if paragraph is None:
        whole = "its note names no place, so the whole kept copy was looked through"
        said = whole if passage.cited.paragraphs else "no kept copy has this passage"
        return [f"{head}: {said}"]
    head = f"{citation.source} {paragraph.place}" + (
        f", page {paragraph.page}" if paragraph.page else ""
    )
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
