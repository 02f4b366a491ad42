"""Recognise: of which kind of brief and which edition a file is, by its name or what it says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from brief.comparing.sides import Side
from brief.facts import Brief
from brief.late import NamedTuple
from brief.places import template_folders, template_names
from brief.problem import BriefError, Place, Problem


class Kind(NamedTuple):
    """The kind of brief and the edition that a name says; "" where it says none."""

    template: str = ""
    edition: str = ""


def kind_of(pdf: Side, base: Side) -> Kind:
    """What the name of a PDF says, if it is `<id>-<template>[-<edition>][-<language>].pdf`."""
    stem, id_ = Path(pdf.name).stem, base.base.brief.id
    known = template_names(template_folders(base.file))
    for template in sorted(known, key=len, reverse=True):
        start = f"{id_}-{template}"
        if stem.startswith(start) and _ends_there(stem, len(start)):
            return Kind(template, _edition(stem[len(start) :], base))
    return Kind()


def kind_of_another(file: Side, base: Side) -> Kind:
    """What the name of a file says that another brief's id begins."""
    stem = Path(file.name).stem
    known = template_names(template_folders(base.file))
    found = [
        (at, -len(one), Kind(one, _edition(stem[at + len(one) + 1 :], base)))
        for one in known
        if (at := stem.find(f"-{one}")) > 0 and _ends_there(stem, at + len(one) + 1)
    ]
    return min(found)[2] if found else Kind()


def refuse_what_others_have(sides: tuple[Side, Side], edition: str) -> None:
    """A PDF of the desk or of another edition holds what this one may not see, and no mark of it.

    Its version and number say whose it is, whatever it is called.
    """
    names = {edition, *(name for one in sides for name in one.base.editions)}
    own = next((one.base.brief for one in sides if not one.is_printed), None)
    for one in sides:
        if edition and one.is_printed and not _is_of(one, edition, names, own):
            said = (
                f'this PDF is not of the edition "{edition}", whose readers may not see all of it'
            )
            hint = "name the PDF of that edition, a fact base, or a revision of git"
            raise BriefError(Problem(Place(one.name), said, hint))


def _is_of(pdf: Side, edition: str, names: set[str], own: Brief | None) -> bool:
    brief = pdf.base.brief
    return edition_said(names, brief.version, brief.number, own) == edition


def edition_said(names: Iterable[str], version: str, number: str, own: Brief | None = None) -> str:
    """The edition whose name a brief's version and number end in, whatever its file is called.

    "" for none of these. `own` is the desk's brief, whose version may end in such a word itself:
    2-draft is then the desk's, and 2-draft-draft the edition's.
    """
    ours = (own.version, own.number) if own else ("", "")
    said = [
        (f"-{each}", f"-{our}") for each, our in zip((version, number), ours, strict=True) if each
    ]
    found = (each for each in names if said and all(_ends_in(each, *one) for one in said))
    return max(found, key=len, default="")


def _ends_in(edition: str, said: str, own: str) -> bool:
    end = f"-{edition}"
    return said.endswith(end * 2 if own.endswith(end) else end)


def _ends_there(stem: str, at: int) -> bool:
    """Whether a word of a name ends: people and programs put `(1)` or `_AB` behind it."""
    return not stem[at : at + 1].isalnum()


def _edition(rest: str, base: Side) -> str:
    for edition in sorted(base.base.editions, key=len, reverse=True):
        if rest.startswith(f"-{edition}") and _ends_there(rest, len(edition) + 1):
            return edition
    return ""
