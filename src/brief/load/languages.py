"""Languages: of words that stand in several, a fact base keeps those of the one that is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from typing import Any, TypeAlias

from brief.facts.translated import Translated
from brief.late import dataclass, pattern
from brief.marked import Data, Marked
from brief.marked.spot import Path, Spot
from brief.problem import Problem
from brief.words import DEFAULT, nearest_tag
from brief.words.units import is_symbol

NEEDED: frozenset[tuple[str, ...]] = frozenset(
    tuple(path.split("."))
    for path in (
        "brief.title",
        "brief.desk",
        "brief.countries.*",
        "brief.keywords",
        "brief.keywords.*",
        "sections.*",
        "sections.*.title",
        "sections.*.intro",
        "sections.*.intro.text",
        "names.*.role",
        "sources.*.descriptor",
        "sources.*.worth",
        "sources.*.genre",
        "sources.*.medium",
        "sources.*.status",
        "origins.*",
        "facts.*.text",
        "facts.*.short",
        "facts.*.topic",
        "facts.*.confidence_because",
        "facts.*.confidence_because.text",
        "facts.*.alternatives.*",
        "facts.*.alternatives.*.text",
        "facts.*.indicators.*",
        "facts.*.indicators.*.text",
        "facts.*.figures.*.unit",
        "facts.*.figures.*.measure",
        "facts.*.figures.*.base",
        "conflicts.*.question",
        "conflicts.*.short",
        "conflicts.*.because",
        "conflicts.*.because.text",
        "conflicts.*.sides.*",
        "conflicts.*.call",
        "lines.*.say",
        "lines.*.reply",
        "meeting.where",
        "meeting.why",
    )
)
"""Words that another language needs its own of."""
FREE: frozenset[tuple[str, ...]] = frozenset(
    tuple(path.split("."))
    for path in (
        "brief.number",
        "brief.marking",
        "markings.*",
        "editions.*.for",
        "editions.*.marking",
        "sections.*.marking",
        "sections.*.defaults.marking",
        "facts.*.marking",
        "sources.*.marking",
        "lines.*.marking",
        "meeting.marking",
        "changes.*.marking",
        "names.*.print",
        "names.*.surname",
        "names.*.also",
        "names.*.also.*",
        "names.*.earlier",
        "names.*.earlier.*",
        "sources.*.title",
        "sources.*.title-short",
        "sources.*.container-title",
        "sources.*.publisher",
        "sources.*.publisher-place",
        "sources.*.authority",
        "sources.*.event-title",
        "sources.*.event-place",
        "sources.*.particulars",
        "sources.*.edition",
        "sources.*.volume",
        "facts.*.cite.*.at",
        "facts.*.confidence_because.cite.*.at",
        "facts.*.alternatives.*.cite.*.at",
        "facts.*.indicators.*.cite.*.at",
        "sections.*.intro.cite.*.at",
        "conflicts.*.because.cite.*.at",
        "changes.*",
        "changes.*.because",
    )
)
"""Names, marks and places in a source, which serve every language unless given by language.

So do reasons for changes, which few files print; who prints one asks for those that are plain.
"""

_CALLED = frozenset(("names", "sources", "origins"))
"""Kinds of record that are told by what they are called, in whatever language."""
_LISTS = {("alternatives",), ("indicators",)}
"""Lists of which each member is given by language, not the whole."""
_TAG = pattern(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_UNIT = pattern(r"[A-Z]{3}( (thousand|million|billion|trillion))?|per cent|percent")
"""Units that are a currency or a percentage: these are fixed words."""

_Steps: TypeAlias = dict[str, Any]
"""The keys that lead to words, each with those behind it; under "" whether words stand here."""


def _tree() -> _Steps:
    root: _Steps = {}
    for paths, kind in ((NEEDED, "needed"), (FREE, "free")):
        for path in paths:
            node = root
            for step in path:
                node = node.setdefault(step, {})
            node[""] = kind
    root["facts"]["*"]["figures"]["*"]["unit"][""] = "unit"
    return root


_TREE = _tree()


def is_of_the_language(path: Path) -> bool:
    """Whether the words at a path are our own: in the language of the brief, and no name."""
    node: _Steps = _TREE
    for step in path:
        node = node.get(str(step)) or node.get("*") or {}
    return str(node.get("", "free")) != "free"


def languages_of(marked: Marked) -> tuple[str, ...]:
    """The language of a fact base, then the others that any of its words is given in."""
    own = own_language(marked.data)
    chooser = _Chooser(own, marked)
    chooser.choose(marked.data, marked.spot, _TREE)
    return _languages(own, chooser.met)


def _languages(own: str, met: dict[str, None]) -> tuple[str, ...]:
    others = {_base(tag): tag for tag in reversed(met)} | {_base(own): own}
    return (own, *(tag for tag in met if others[_base(tag)] == tag and tag != own))


def in_language(marked: Marked, language: str = "") -> tuple[Marked, Translated]:
    """The file with its words in one language ("" for its own), and what of them is translated.

    What is missing in it is told.
    """
    own = own_language(marked.data)
    chooser = _Chooser(language or own, marked, translated=_base(language or own) != _base(own))
    data, spot = chooser.choose(marked.data, marked.spot, _TREE)
    brief = data.get("brief") if isinstance(data, dict) else None
    if language and isinstance(data, dict) and isinstance(brief, dict):
        data = {**data, "brief": {**brief, "language": language}}
    if chooser.translated and isinstance(data, dict) and (sources := data.get("sources")):
        data = {**data, "sources": _in_their_language(sources, marked.data, own)}
    problems = (*marked.problems, *chooser.problems)
    inside = replace(marked, data=data, spot=spot, problems=problems)
    plain = _plain_reasons(marked.data, language or own)
    languages = _languages(own, chooser.met)
    return inside, Translated(own, chooser.beside, plain, languages, chooser.otherwise)


def _in_their_language(sources: Data, written: Data, own: str) -> Data:
    """The sources, those that say no language in the fact base's own: their titles stand in it."""
    known = written.get("sources") if isinstance(written, dict) else None
    if not isinstance(sources, dict) or not isinstance(known, dict):
        return sources
    made: dict[str, Data] = {}
    for id_, one in sources.items():
        source, typed = one, known.get(id_)
        if isinstance(source, dict) and isinstance(typed, dict) and "language" not in source:
            said = isinstance(typed.get("title"), str)
            source = {**source, "language": own} if said else source
        made[id_] = source
    return made


def _plain_reasons(data: Data, language: str) -> frozenset[str]:
    """The ids of changes whose reason stands in the fact base's own language, and in no other."""
    changes = data.get("changes") if isinstance(data, dict) else None
    if not isinstance(changes, dict) or _base(language) == _base(own_language(data)):
        return frozenset()
    said = {
        id_: one.get("because") or one if isinstance(one, dict) else one
        for id_, one in changes.items()
    }
    return frozenset(
        id_ for id_, one in said.items() if isinstance(one, str) and _needs_its_own(one, "needed")
    )


def not_given(language: str) -> str:
    """What is said of words that a language lacks."""
    return f'this is not given in "{language}"'


def own_language(data: Data) -> str:
    """The language that a fact base is written in."""
    brief = data.get("brief") if isinstance(data, dict) else None
    language = brief.get("language") if isinstance(brief, dict) else None
    return language if isinstance(language, str) else DEFAULT


def _base(language: str) -> str:
    return language.lower().partition("-")[0]


def is_by_language(part: Data) -> bool:
    """Whether a map has nothing but tags of languages for its keys."""
    return isinstance(part, dict) and bool(part) and all(map(_TAG.fullmatch, part))


@dataclass(slots=True)
class _Chooser:
    """Goes through a file; `met` are the tags that it met, in order.

    `beside` has, by path, what a translation takes and what its own language has there,
    `otherwise` what others have where records are called something.
    """

    language: str
    marked: Marked
    translated: bool = False
    problems: list[Problem] = field(default_factory=list)
    met: dict[str, None] = field(default_factory=dict)
    beside: dict[Path, tuple[Data, Data]] = field(default_factory=dict)
    otherwise: dict[Path, tuple[str, ...]] = field(default_factory=dict)

    def choose(self, data: Data, spot: Spot, steps: _Steps, path: Path = ()) -> tuple[Data, Spot]:
        """The same node without the words of other languages, and where it stands."""
        kind = steps.get("", "")
        if kind and isinstance(data, dict) and is_by_language(data):
            return self._chosen(data, spot, path)
        if isinstance(data, str):
            if self.translated and _needs_its_own(data, kind):
                self._tell(spot, f"write {{{self._own_tag()}: …, {self.language}: …}}")
            return data, spot
        return self._inside(data, spot, steps, path)

    def _inside(self, data: Data, spot: Spot, steps: _Steps, path: Path) -> tuple[Data, Spot]:
        """The parts of a map or list; what needs no change is the very same."""
        if isinstance(data, dict) and is_by_language(data) and path[-1:] in _LISTS:
            return data, spot  # told once, as no list
        keyed: Iterable[tuple[Any, Data]]
        keyed = data.items() if isinstance(data, dict) else enumerate(data)
        changed: dict[Any, Data] = {}
        parts: dict[str | int, Spot] = {}
        for key, part in keyed:
            onward = steps.get(str(key)) or steps.get("*")
            if onward and key != "":
                here = spot.parts.get(key, spot)
                chosen, at = self.choose(part, here, onward, (*path, key))
                if chosen is not part:
                    changed[key], parts[key] = chosen, at
        if not changed:
            return data, spot
        spot = replace(spot, parts={**spot.parts, **parts})
        if isinstance(data, dict):
            return {**data, **changed}, spot
        return [changed.get(n, part) for n, part in enumerate(data)], spot

    def _chosen(self, data: dict[str, Data], spot: Spot, path: Path) -> tuple[Data, Spot]:
        self.met.update(dict.fromkeys(data))
        tag = nearest_tag(self.language, data) or _kin(self.language, data)
        if not tag:
            self._tell(spot, f"it is in {', '.join(data)}; add {self.language}: …")
            tag = next(iter(data))
        elif self.translated and (own := self._own(data)):
            self.beside[path] = data[tag], data[own]
        if path[0] in _CALLED:
            others = (said for other, said in data.items() if other != tag)
            self.otherwise[path] = tuple(one for said in others for one in _texts(said))
        return data[tag], spot.parts.get(tag, spot)

    def _own(self, data: dict[str, Data]) -> str:
        """The tag of the fact base's own language among those that words are given in."""
        own = own_language(self.marked.data)
        return nearest_tag(own, data) or _kin(own, data)

    def _own_tag(self) -> str:
        """The fact base's own language as its words that are given by language call it."""
        own = own_language(self.marked.data)
        return next((tag for tag in self.met if _base(tag) == _base(own)), own)

    def _tell(self, spot: Spot, hint: str) -> None:
        said = not_given(self.language)
        self.problems.append(Problem(spot.place(self.marked.file), said, hint))


def serves_every_language(unit: str) -> bool:
    """Whether a unit is a symbol, or a currency or percentage, whose words are fixed."""
    return bool(_UNIT.fullmatch(unit)) or is_symbol(unit)


def _texts(said: Data) -> Iterable[str]:
    return (said,) if isinstance(said, str) else map(str, said)


def _needs_its_own(said: str, kind: str) -> bool:
    """Whether words of another language would be missed; numerals and symbols serve every one."""
    if kind not in {"needed", "unit"} or not any(letter.isalpha() for letter in said):
        return False
    return kind == "needed" or not serves_every_language(said)


def _kin(language: str, known: dict[str, Data]) -> str:
    """A tag of the same language for another place: en-US for en-GB."""
    return next((tag for tag in known if _base(tag) == _base(language)), "")
