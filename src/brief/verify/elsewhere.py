"""Elsewhere: where in the sources of a fact that stands which no cited paragraph has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from brief.rules import Passage
from brief.verify.copy import Paragraph
from brief.verify.evidence import Cited, Evidence


class Instead(TypedDict):
    """What to do, and the passage that has what no cited one has."""

    hint: str
    passage: Passage | None


def cite_instead(
    evidence: Evidence, cited: tuple[Cited, ...], has: Callable[[Paragraph], bool], mend: str
) -> Instead:
    """What to do: cite the first paragraph of these sources that has it, or mend; "" if none has.

    A number that is one off is the commonest slip, since headings are not counted.
    """
    for source in dict.fromkeys(one.citation.source for one in cited):
        copy = evidence.copies.get(source)
        for paragraph in copy.paragraphs if copy else ():
            if has(paragraph):
                hint = f'cite {paragraph.place} of "{source}", which has it, or {mend}'
                return Instead(hint=hint, passage=(source, paragraph.place))
    return Instead(hint="", passage=None)
