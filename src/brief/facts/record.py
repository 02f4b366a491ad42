"""Record: what every map of the file has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A map of the file: only known keys, never changed once read."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
