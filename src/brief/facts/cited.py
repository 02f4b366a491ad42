"""Cited: how a citation, and a text that cites, are written in facts.yaml and read."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import (
    BaseModel,
    ConfigDict,
    GetPydanticSchema,
    model_serializer,
    model_validator,
)
from pydantic_core import core_schema

from brief.facts import fields as of
from brief.facts.references import Steps, To
from brief.model import Citation


class WrittenCitation(BaseModel):
    """A citation as it stands in the file; its short form is `akram-2024 para 8`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    source: of.SourceId
    at: of.Line = ""
    quote: of.Line = ""

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        source, _, at = value.strip().partition(" ")
        return {"source": source, "at": at} if at else {"source": source}


def _read_citation(_source: object, read: Any) -> core_schema.CoreSchema:  # noqa: ANN401 - pydantic's
    def cite(written: WrittenCitation | Citation) -> Citation:
        if isinstance(written, Citation):
            return written
        return Citation(written.source, written.at, written.quote)

    shape = core_schema.no_info_after_validator_function(cite, read(WrittenCitation))
    ready = core_schema.is_instance_schema(Citation)
    return core_schema.json_or_python_schema(
        json_schema=shape,
        python_schema=core_schema.tagged_union_schema(
            {"ready": ready, "written": shape},
            lambda value: "ready" if isinstance(value, Citation) else "written",
        ),
    )


def _source_of(citation: Citation) -> Steps:
    return [(("source",), citation.source)]


CitedAt: TypeAlias = Annotated[
    Citation, GetPydanticSchema(_read_citation), To(("sources",), read=_source_of)
]


def short_form(citation: Citation) -> str | dict[str, str]:
    """A citation as it stands in a file: in the short form where that says everything."""
    if not citation.quote:
        return f"{citation.source} {citation.locator}".rstrip()
    at = {"at": citation.locator} if citation.locator else {}
    return {"source": citation.source, **at, "quote": citation.quote}


class CitedText(BaseModel):
    """Words beside the facts and what bears them out; a text alone is its short form.

    Its braces name names, facts (whose notes stand there) and figures of facts.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    text: of.BracedBeside
    cite: tuple[CitedAt, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _read_short_form(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    @model_serializer
    def _write(self) -> str | dict[str, object]:
        if not self.cite:
            return self.text
        return {"text": self.text, "cite": [short_form(one) for one in self.cite]}
