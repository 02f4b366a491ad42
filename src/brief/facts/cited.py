"""Cited: how a citation is written in facts.yaml, and how it is read."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import BaseModel, ConfigDict, GetPydanticSchema, model_validator
from pydantic_core import core_schema

from brief.facts import fields as of
from brief.model import Citation


class WrittenCitation(BaseModel):
    """A citation as it stands in the file; its short form is `akram-2024 para 8`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: of.Id
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


CitedAt: TypeAlias = Annotated[Citation, GetPydanticSchema(_read_citation)]
