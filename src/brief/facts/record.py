"""Record: what every map of the file has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A map of the file: only known keys, never changed once read.

    What reads one by itself is made when it is asked for: nearly all are read as parts of a base.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)
