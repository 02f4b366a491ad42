"""Projection: the part of a fact base that a brief prints, as a fact base of its own.

It travels inside the PDF as the brief's source. The form is canonical: no comments, keys in the
order of the schema, one way to write each value; so projecting a projection gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from brief.attachment.travelling import travelling, without_unsent
from brief.attachment.writing import write_yaml
from brief.facts import FactBase
from brief.facts.needs import with_needs
from brief.facts.references import Key, record_kinds, references_in, targets
from brief.model import Attachment, Document
from brief.printing import printed_facts

NAME = "facts.yaml"
SENT = ("sections", "names", "sources", "origins", "facts", "conflicts")
"""The kinds of record that a brief carries for its facts, by their maps."""
_PRINTED = ("facts", "conflicts", "lines")
"""The kinds that are printed for themselves."""
OF_POSTS = {"role", "seen", "earlier"}
"""Keys of a name that are printed only where its post is."""


def attach_facts(
    document: Document,
    base: FactBase,
    posts: Collection[str] | None = None,
    reasons: Collection[str] | None = None,
) -> Document:
    """The document with the facts it prints, and their sources, as its attachment.

    `posts` are the names whose posts it prints, `reasons` the ids under `changes` whose reasons may
    leave the house; without them all go along.
    """
    data = project_facts(base, printed_facts(document), posts, reasons)
    about = base.words("attachment", title=document.meta.title)
    return replace(document, attachment=Attachment(NAME, data, description=about))


def project_facts(
    base: FactBase,
    printed: Iterable[str],
    posts: Collection[str] | None = None,
    reasons: Collection[str] | None = None,
    also: Iterable[Key] = (),
) -> bytes:
    """The YAML (UTF-8) of the facts in `printed`, of `also` and of all that they need, and no more.

    Of the reasons for changes those go that are of such records, or of what there is no longer.
    """
    needed = with_needs(base, (*(("facts", one) for one in printed), *also))
    written = base.model_dump(by_alias=True, exclude_defaults=True)
    chosen = {
        "brief": _brief(base, needed, written["brief"]),
        "markings": written.get("markings", []),
    }
    for kind in record_kinds(type(base)):
        chosen[kind] = {
            id_: travelling(record, getattr(base, kind)[id_])
            for id_, record in written.get(kind, {}).items()
            if (kind, id_) in needed
        }
    told = _reasons(base, needed).intersection(base.changes if reasons is None else reasons)
    chosen["changes"] = {
        id_: travelling(reason, base.changes[id_])
        for id_, reason in written.get("changes", {}).items()
        if id_ in told
    }
    for id_, name in chosen.get("names", {}).items():
        if posts is not None and id_ not in posts:
            chosen["names"][id_] = {key: name[key] for key in name if key not in OF_POSTS}
    return write_yaml({key: part for key, part in chosen.items() if part}).encode()


def what_may_travel(base: FactBase) -> FactBase:
    """The records of a fact base that some brief of it may carry, without what never travels.

    Nothing prints a name, a source, an origin or a section that no fact and no line names.
    """
    roots = [(kind, id_) for kind in _PRINTED for id_ in getattr(base, kind)]
    met = references_in(base.meeting) if base.meeting else ()
    needed = with_needs(base, (*roots, *(one for each in met for one in targets(base, each))))
    kept = {
        kind: {id_: one for id_, one in getattr(base, kind).items() if (kind, id_) in needed}
        for kind in SENT
        if kind not in _PRINTED
    }
    return without_unsent(base.model_copy(update=kept))


def _reasons(base: FactBase, needed: set[Key]) -> set[str]:
    """Why these records changed, and why others that there are no longer were withdrawn."""
    kinds = [kind for kind in record_kinds(type(base)) if kind != "changes"]
    return {
        id_
        for id_ in base.changes
        if all((kind, id_) in needed for kind in kinds if id_ in getattr(base, kind))
    }


def _brief(base: FactBase, needed: set[Key], written: Mapping[str, Any]) -> dict[str, Any]:
    """The brief's own keys; what it names goes along whole or not at all."""
    lacking = {
        one.path[0]
        for one in references_in(base.brief)
        if not needed.issuperset(targets(base, one))
    }
    kept = {key: part for key, part in written.items() if key not in lacking}
    return travelling(kept, base.brief)  # type: ignore[no-any-return]  # a map gives a map
