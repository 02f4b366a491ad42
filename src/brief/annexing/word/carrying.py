"""Carrying: what the annex relates to, part by part, under names and ids that the memo lacks."""

from __future__ import annotations

from brief.annexing.word.package import Package, Relation
from brief.writers.docx.parts.elements import Element, R

_OF_OFFICE = "{urn:schemas-microsoft-com:office:office}relid"


class Carrier:
    """Brings into the memo's file what the annex's elements name by their relations."""

    def __init__(self, memo: Package, annex: Package) -> None:
        self._memo, self._annex = memo, annex
        self._relations: dict[tuple[str, str, str], str] = {}
        self._parts: dict[str, str] = {}

    def carry(self, element: Element, source: str, target: str) -> None:
        """Let it name in `target` what it named in `source`, a part of the annex's file."""
        for each in element.iter("{*}*"):
            for key, said in each.attrib.items():
                if said and (str(key).startswith(f"{{{R}}}") or key == _OF_OFFICE):
                    each.set(key, self._relation(str(said), source, target))

    def part(self, name: str, *, anew: bool = False) -> str:
        """The name in the memo's file of a part of the annex's; `anew` for one more of it."""
        if anew or name not in self._parts:
            kind = self._annex.content_type(name)
            content: bytes | Element = self._annex.data(name)
            if self._annex.is_changed(name):
                content = self._annex.copy(name)
            self._parts[name] = self._memo.add(name, kind, content)
            for each in self._annex.relations(name):
                self._relate(self._parts[name], each, each.id)
        return self._parts[name]

    def _relation(self, id_: str, source: str, target: str) -> str:
        key = (id_, source, target)
        if key not in self._relations:
            found = next((each for each in self._annex.relations(source) if each.id == id_), None)
            self._relations[key] = id_ if found is None else self._relate(target, found)
        return self._relations[key]

    def _relate(self, target: str, found: Relation, id_: str = "") -> str:
        goal = found.target if found.outside else self.part(found.target)
        return self._memo.relate(target, found.kind, goal, outside=found.outside, id_=id_)
