"""Comments: those of a Word file with their replies and whether they are resolved."""

from __future__ import annotations

from dataclasses import field

from brief.late import dataclass
from brief.reviewing.package import Element, WordParts, local, said


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
            one = _comment(element)
            every.append(one)
            for paragraph in element.iter("{*}p"):
                if number := said(paragraph, "paraId"):  # which not every program gives
                    by_paragraph[number] = one
    answering = _thread(parts.threads, by_paragraph)
    return [one for one in every if one.id not in answering]


def _comment(element: Element) -> Comment:
    lines = ("".join(t.text or "" for t in p.iter("{*}t")) for p in element.iter("{*}p"))
    text = " ".join(filter(None, lines))
    return Comment(
        said(element, "id"), said(element, "author") or "somebody", said(element, "date"), text
    )


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
