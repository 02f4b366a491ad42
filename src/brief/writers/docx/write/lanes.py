"""A timeline in words, where it cannot be drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.drawn import Lane, Timeline
from brief.model import Inline, Inlines, Strong, Text


def lanes_in_words(timeline: Timeline, marks: Mapping[str, str]) -> Iterator[Inlines]:
    """Each lane as a line: its name, and what happened, apart as the labels of a drawing are."""
    for lane in timeline.lanes:
        named = Strong((Text(f"{lane.name}{marks['stop']} "),))
        yield named, *_told(timeline, lane, marks["join"])


def _told(timeline: Timeline, lane: Lane, joint: str) -> Iterator[Inline]:
    for number, one in enumerate(lane.happenings):
        yield Text(f"{joint if number else ''}{one.printed} ")
        yield Text(one.label, isolated=True)
        if rest := timeline.told(one).removeprefix(one.said):
            yield Text(rest)
