"""What a descriptor calls its source: `An essay in a quarterly` is an essay, of a quarterly."""

from __future__ import annotations

from brief.late import pattern

_HEAD = pattern(r"^[^,;:.()]*?(?=[,;:.()]|\s(?:that|which|whose|who|where|on|about|against)\s|$)")
"""What stands before it says what the source is on and how good it is."""
_NEXT = pattern(
    r"\s(?:in|at|from|with|carried|published|printed|as|to|and|or|of|for|by|between|given)\s"
)


def what_is_called(descriptor: str) -> tuple[str, ...]:
    """The phrases by which a descriptor calls its source and its outlet, the source's own first."""
    head = _HEAD.match(descriptor[:1].lower() + descriptor[1:])
    return tuple(_NEXT.split(head[0])) if head else ()
