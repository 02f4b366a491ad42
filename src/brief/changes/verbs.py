"""Verbs: what is said of a record when one of its keys changes."""

from __future__ import annotations

CAME, WENT = "new in the brief", "no longer in the brief"
"""Of what one PDF has and another does not: whether its fact base has it, a PDF does not say."""
PERHAPS = "perhaps renamed"
"""Of a fact with another id, where it may be another fact as well."""
_FACT = {
    "corrected": "text short figures event by kind",
    "re-sourced": "cite",
    "re-dated": "date",
    "moved in rank": "rank",
    "moved": "section topic",
    "judged anew": (
        "likelihood confidence confidence_because alternatives indicators basis holds_without"
        " credibility"
    ),
    "marked anew": "marking use",
    "filed anew": "about waive",
}
_CONFLICT = {
    "decided anew": "prefer call because",
    "changed": "question short facts also sides",
    "marked anew": "marking",
    "filed anew": "waive",
}
VERBS = {
    kind: {key: verb for verb, keys in said.items() for key in keys.split()}
    for kind, said in {"facts": _FACT, "conflicts": _CONFLICT}.items()
}
"""By kind of record, the verb of each of its keys; records of other kinds just change."""


def verb_of(kind: str, key: str) -> str:
    """The verb of one key; KeyError for one of a fact or a conflict that has none."""
    return VERBS[kind][key] if kind in VERBS else "changed"
