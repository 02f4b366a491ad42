"""Roles: what a memo calls its elements, where that would change what the annex's are.

A file says once for all its elements what a name of its own stands for, such as a style of the
program that made it. Where that is a name of the standard which the annex uses, the memo's elements
get another, which stands for the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from pikepdf import Array, Dictionary, Name, Object, Pdf


def free_roles(memo: Pdf, annex: Pdf) -> None:
    """Let each name that the annex uses stand for itself."""
    root = memo.Root.get("/StructTreeRoot", Dictionary())
    roles = root.get("/RoleMap")
    if not isinstance(roles, Dictionary):
        return
    used = {str(one.S) for one in elements(annex.Root.StructTreeRoot)}
    for said in [key for key in roles.keys() if key in used and str(roles[key]) != key]:  # noqa: SIM118 - no dict
        new = _free(said, roles)
        roles[new] = roles[said]
        del roles[said]
        for key in list(roles.keys()):
            if str(roles[key]) == said:
                roles[key] = Name(new)
        for one in elements(root):
            if str(one.S) == said:
                one.S = Name(new)


def _free(said: str, roles: Object) -> str:
    names = (f"{said}-{number}" for number in count(2))
    return next(one for one in names if one not in roles)


def elements(top: Object) -> Iterator[Object]:
    """Every element below, each once, also of a tree that leads back to itself."""
    waiting: list[Object] = [top]
    met: set[tuple[int, int]] = set()
    while waiting:
        kids = waiting.pop().get("/K", Array())
        for kid in list(kids) if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid and kid.objgen not in met - {(0, 0)}:
                met.add(kid.objgen)
                waiting.append(kid)
                yield kid
