"""Words by which we report what others say without saying who: reportedly, is said to."""

from __future__ import annotations

from brief.prose.alternatives import Listed, any_of

_ADVERBS = ("allegedly", "apparently", "purportedly", "reportedly", "reputedly", "supposedly")
_PASSIVES = (
    *("it is believed", "it is thought", "it is rumoured", "rumour has it"),
    *(f"{be} {told}"
    for be in ("are", "is", "was", "were")
    for told in (
        "alleged to", "believed to", "reported to be", "reported to have", "rumoured to",
        "said to", "thought to",
    )),
)  # fmt: skip
_TO_WHOM = r"\s(?:him|her|them|us|an?|the)\b"
_HEARD = Listed(_ADVERBS, lambda: rf"\b{any_of(_ADVERBS)}\b")
_ALL = Listed(
    (*_ADVERBS, *_PASSIVES), lambda: rf"\b{any_of((*_ADVERBS, *_PASSIVES))}\b(?!{_TO_WHOM})"
)


def find_hearsay(text: str, *, passive: bool) -> tuple[str, ...]:
    """Such words of a text; `passive` reads those of a whole clause too, as no `what if` has."""
    return tuple(found[0] for found in (_ALL if passive else _HEARD).finditer(text))
