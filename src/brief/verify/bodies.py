"""A body under the name of another: Joint Committee, where the source has Joint Commission."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import fold
from brief.verify.copy import Paragraph

_HEADS = (
    "commission committee council board authority agency bureau office department ministry chamber"
    " forum fair congress assembly court tribunal bank fund union league institute centre center"
    " college academy university company corporation complex plant factory group team mission"
)
_BODY = pattern(
    r"\b(?P<first>[A-Z][\w-]+)\s(?P<head>"
    + "|".join(head.title() for head in _HEADS.split())
    + r")s?\b"
)


def other_bodies(typed: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """Bodies of a text whose first word stands in the paragraphs before another kind of body."""
    told = " ".join(one.folded for one in paragraphs)
    for found in _BODY.finditer(typed):
        first, head = fold(found["first"]), fold(found["head"])
        heads = set(re.findall(rf"\b{re.escape(first)}\s(\w+)", told))
        others = {one.removesuffix("s") for one in heads} & set(_HEADS.split())
        if others and head not in others and not re.search(rf"\b{head[:6]}", told):
            yield found[0]
