"""Cited: how a citation, and a text that cites, are written in facts.yaml and read."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import After, Either, Instead
from brief.facts.record import Record
from brief.facts.references import Steps, To
from brief.model import Citation


class WrittenCitation(Record):
    """A citation as it stands in the file; its short form is `akram-2024 para 8`."""

    source: of.SourceId
    at: of.Line = ""
    quote: of.Line = ""

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is the source, and after a space the place."""
        if not isinstance(value, str):
            return value
        source, _, at = value.strip().partition(" ")
        return {"source": source, "at": at} if at else {"source": source}


def _cite(written: WrittenCitation) -> Citation:
    return Citation(written.source, written.at, written.quote)


_CITATION = Either(
    lambda value: "ready" if isinstance(value, Citation) else "written",
    {
        "ready": Annotated[Citation, Instead(lambda citation: citation)],
        "written": Annotated[WrittenCitation, After(_cite)],
    },
)


def _source_of(citation: Citation) -> Steps:
    return [(("source",), citation.source)]


CitedAt: TypeAlias = Annotated[Citation, _CITATION, To(("sources",), read=_source_of)]


def short_form(citation: Citation) -> str | dict[str, str]:
    """A citation as it stands in a file: in the short form where that says everything."""
    if not citation.quote:
        return f"{citation.source} {citation.locator}".rstrip()
    at = {"at": citation.locator} if citation.locator else {}
    return {"source": citation.source, **at, "quote": citation.quote}


class CitedText(Record):
    """Words beside the facts and what bears them out; a text alone is its short form.

    Its braces name names, facts (whose notes stand there) and figures of facts.
    """

    text: of.BracedBeside
    cite: tuple[CitedAt, ...] = ()

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone has no citation."""
        return {"text": value} if isinstance(value, str) else value

    def write(self) -> str | dict[str, object]:
        """In the short form where that says everything."""
        if not self.cite:
            return self.text
        return {"text": self.text, "cite": [short_form(one) for one in self.cite]}
