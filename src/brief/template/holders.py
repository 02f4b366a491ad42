"""Holders: who of a fact base was last seen in each post of the parties."""

from __future__ import annotations

from typing import TypeAlias

from brief.facts import FactBase
from brief.template.roles import roles_of

_Post: TypeAlias = tuple[tuple[int, str], str]
"""What is equal where two hold one post of one party."""


def last_holders(base: FactBase) -> list[str]:
    """The people who were last seen in a post of a party; of two on one day both.

    Who was followed in a post by somebody else is left out, and who holds none of a party's. A role
    that names a party and tells no post for certain is a post of its own.
    """
    roles = roles_of(base)
    last: dict[_Post, str] = {}
    held: dict[str, list[_Post]] = {}
    for id_, name in base.names.items():
        if name.kind != "person" or name.seen is None or not roles.name_party(name.role):
            continue
        posts: list[_Post] = [(post.key, code) for post, code in roles.posts(name.role)]
        held[id_] = posts or [((0, name.role), "")]
        for key in held[id_]:
            last[key] = max(last.get(key, ""), name.seen.last.isoformat())
    return [id_ for id_, posts in held.items() if any(_seen(base, id_) == last[k] for k in posts)]


def _seen(base: FactBase, id_: str) -> str:
    seen = base.names[id_].seen
    return seen.last.isoformat() if seen else ""
