"""Comments: those of a Word file with their replies and whether they are resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from itertools import groupby

from brief.late import dataclass
from brief.reviewing.lines import Line
from brief.reviewing.package import Element, WordParts, local, said
from brief.reviewing.stories import read_beside


@dataclass(slots=True)
class Comment:
    """What somebody said beside the text."""

    id: str
    author: str
    date: str
    text: str
    resolved: bool = False
    replies: list[Comment] = field(default_factory=list)


def read_comments(parts: WordParts) -> list[Comment]:
    """The comments that answer no other, each with those that answer it."""
    if parts.comments is None:
        return []
    every: list[Comment] = []
    by_paragraph: dict[str, Comment] = {}
    for element in parts.comments:
        if local(element) == "comment":
            one = _comment(element, parts.comment_links)
            every.append(one)
            for paragraph in element.iter("{*}p"):
                if number := said(paragraph, "paraId"):  # which not every program gives
                    by_paragraph[number] = one
    answering = _thread(parts.threads, by_paragraph)
    return [one for one in every if one.id not in answering]


def _comment(element: Element, links: Mapping[str, str]) -> Comment:
    read = read_beside(element, links)
    words = (_words(line) for line in read.lines)
    signs = (f"({what})" for _, what in read.unread)
    text = " ".join(" ".join((*words, *signs)).split())
    return Comment(
        said(element, "id"), said(element, "author") or "somebody", said(element, "date"), text
    )


def _words(line: Line) -> str:
    """What a paragraph says, with where its links lead and signs for what has no letters."""
    found = []
    for address, group in groupby(line.pieces, key=lambda one: one.link):
        pieces = [one for one in group if one.stays]
        words = "".join(f"{one.text}{one.note and f' {one.note} '}" for one in pieces)
        found.append(f"{words} ({address}) " if words and address not in words else words)
    return "".join(found)


def _thread(threads: Element | None, by_paragraph: dict[str, Comment]) -> set[str]:
    """Put replies under what they answer; the ids of those that were put there."""
    answering: set[str] = set()
    for each in () if threads is None else threads:
        one = by_paragraph.get(said(each, "paraId"))
        above = by_paragraph.get(said(each, "paraIdParent"))
        if one is None:
            continue
        one.resolved = said(each, "done") in {"1", "true", "on"}
        if above is not None and above is not one and not _is_under(above, one):
            above.replies.append(one)
            answering.add(one.id)
    return answering


def _is_under(one: Comment, other: Comment) -> bool:
    """Whether it answers the other already, so that no thread runs in a circle."""
    return any(reply is one or _is_under(one, reply) for reply in other.replies)
