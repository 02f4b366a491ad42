"""Wording: how a citation reads in a note, by the macros of a citation style.

A style is `templates/citations/<name>.md.j2`. It has the macros `full(source, at)` for a source's
first note, `short(source, at)` for later ones and `entry(source)` for the list of sources, and may
have one for a CSL type, such as `full_report`; `again(source, at)` words a note on the same source
as the one before. Its head sets what `brief.manner` names. A ministry writes its own without
touching Python.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Literal, TypeAlias, cast

from jinja2 import Template, TemplateError
from jinja2.runtime import Macro

from brief.citing.namesakes import namesakes
from brief.citing.particles import name_starts, opens_with_particle, particles_of
from brief.citing.places_in import in_words
from brief.citing.placing import PLACE, with_place
from brief.citing.points import capital_after_stops, in_points, points_of, tidy
from brief.facts import FactBase
from brief.facts.sources import people_of
from brief.late import pattern
from brief.load.manner import load_manner
from brief.manner import Step
from brief.markdown.one_line import read_line
from brief.markdown.printed import TOKEN
from brief.model import Inlines, Text, plain_text
from brief.notes.style_macros import place_of, slips_in
from brief.problem import BriefError, Place, Problem
from brief.template.faults import running_line
from brief.template.plain import in_plain_words
from brief.template.sandbox import Sandbox
from brief.template.source_view import SourceView
from brief.template.values import to_value
from brief.template.views import Words

Form: TypeAlias = Literal["full", "short", "again", "entry", "titled"]
"""`titled` is `short` with title words, where the style has a place for them."""

_FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What the expressions of a style can raise, besides Jinja2's own errors."""
_LOOSE = pattern(r" (?:(?=[,.;:)\]])|(?<=[(\[] ))")
"""A space that the lines of a macro leave before a point or inside a bracket."""
_HOLLOW = pattern(r"(\*\*(?=[^\s*])[^*]+(?<=[^\s*])\*\*)|\*{4}|(?<![*\\])\*\*(?!\*)")
"""Emphasis around what is unknown; what is strong stays."""
_DOUBLED = pattern(r"([.,;])(?: ?\1)+(?<!\.\.\.)(?!\1)")
"""A point said twice, since what stands between was unknown; three dots stay."""


class Wording:
    """The words of citations of one fact base in one style."""

    def __init__(self, base: FactBase, folders: Iterable[Path], style: Path) -> None:
        self._base = base
        self._folders = tuple(folders)
        self._worded: dict[tuple[str, Form, bool], Inlines] = {}
        self._entries: dict[str, Inlines] = {}
        self._placed: dict[tuple[str, ...], str] = {}
        self._apart: dict[str, tuple[Step, ...]] = {}
        self._told: tuple[str, ...] = ()
        self._views: dict[str, SourceView] = {}
        self._macros: dict[tuple[Form, str], Macro] = {}
        self.manner, self._files = load_manner(style, self._folders, base.words)
        self._points = points_of(base.words.group("citation-marks"))
        # In a place a stop ends no sentence, but a label that is cut short: S. 5.
        self._within = {one: own for one, own in self._points.items() if one != ". "}

    def word(self, source: str, places: Iterable[str], form: Form) -> Inlines:
        """A source and places in it in words, without a full stop; BriefError if it cannot be."""
        at = self._at(tuple(places))
        words = self._said(source, form, at=bool(at))
        return with_place(words, at, self.manner) if at else words

    def _at(self, places: tuple[str, ...]) -> str:
        """The places in words; sources have the same ones: para. 1."""
        if places not in self._placed:
            self._placed[places] = in_points(in_words(places, self.manner), self._within)
        return self._placed[places]

    def _said(self, source: str, form: Form, *, at: bool) -> Inlines:
        """The words, worked out once, with what stands for a place if they say one."""
        key = (source, form, at)
        if key not in self._worded:
            self._worded[key] = self._fill(*key)
        return self._worded[key]

    def entry(self, source: str) -> Inlines:
        """A source with all its particulars, as the list of sources has it."""
        if source not in self._entries:  # what sorts the list reads it, too
            self._entries[source] = self._entry(source)
        return self._entries[source]

    def _entry(self, source: str) -> Inlines:
        words = self.word(source, (), "entry" if self._has("entry") else "full")
        # Before the points are settled, since a stop that meets a question mark goes.
        begun = capital_after_stops(words, name_starts(self._base.sources[source]))
        return self.settle((*begun, Text(self._points[". "][0])), opens=True)

    def among(
        self, source: str, cited: Sequence[str], form: Literal["short", "titled"] = "short"
    ) -> Inlines:
        """As the short notes of a source begin, told apart from the others that are cited."""
        if self._told != tuple(cited):
            self._told = tuple(cited)
            self.tell_apart(self._told, frozenset(self._told))
        return self.settle(self.word(source, (), form), opens=True)

    @cached_property
    def _with_namesakes(self) -> frozenset[str]:
        """The sources with a name that initials do not tell from another's."""
        named = {one: list(people_of(source)) for one, source in self._base.sources.items()}
        alike = namesakes(chain.from_iterable(named.values()), self.manner.names)
        return frozenset(one for one, people in named.items() if not alike.isdisjoint(people))

    def settle(self, words: Inlines, *, opens: bool) -> Inlines:
        """The words with their points in order, a small particle capitalised where it opens."""
        tidied = tidy(words, inside=self.manner.points == "inside")
        return self.opening(tidied) if opens else tidied

    def opening(self, words: Inlines) -> Inlines:
        """The words as a sentence begins with them."""
        return self._capitalised(words) if self.manner.capital else words

    def _capitalised(self, words: Inlines) -> Inlines:
        """With a capital, if a particle of the fact base opens them: Van der Berg, but eLife."""
        first = words[0] if words else None
        if not isinstance(first, Text) or not first.place or first.place.file != self._base.file:
            return words
        if not opens_with_particle(first.text, self._particles):
            return words
        return (replace(first, text=first.text[:1].title() + first.text[1:]), *words[1:])

    @cached_property
    def _particles(self) -> frozenset[str]:
        """Those that the sources write apart from the family name, besides the usual ones."""
        return particles_of(self._base.sources.values())

    @cached_property
    def has_again(self) -> bool:
        """Whether the style words a note on the same source as the one before."""
        return self._has("again")

    def tell_apart(
        self, sources: Sequence[str], briefly: AbstractSet[str]
    ) -> tuple[tuple[str, ...], ...]:
        """Add to short notes until no two sources have the same; those that still have it.

        `briefly` are those that are cited in short notes; others are held by their first notes.
        """
        if not briefly:
            return tuple(self._alike(sources, "full"))
        alike = self._alike(sources, "short")
        for step in self.manner.tell_apart:
            alike = [again for group in alike for again in self._parted(group, step)]
        apart = [[group] if briefly & set(group) else self._alike(group, "full") for group in alike]
        return tuple(group for groups in apart for group in groups)

    def _parted(self, group: tuple[str, ...], step: Step) -> list[tuple[str, ...]]:
        """Those of a group that are still alike after a step, which is kept where it tells some."""
        before = {source: self._apart.get(source, ()) for source in group}
        for source in group:
            self._set_apart(source, (*before[source], step))
        alike = self._alike(group, "short")
        if alike == [group]:
            for source in group:
                self._set_apart(source, before[source])
        return alike

    def _set_apart(self, source: str, steps: tuple[Step, ...]) -> None:
        self._apart[source] = steps
        self._views.pop(source, None)
        for at in (True, False):
            self._worded.pop((source, "short", at), None)
            self._worded.pop((source, "titled", at), None)

    def _alike(self, sources: Sequence[str], form: Form) -> list[tuple[str, ...]]:
        """Those that have the same words at the same place."""
        by_words: dict[str, list[str]] = {}
        for source in sources:
            said = plain_text(self._said(source, form, at=True))
            by_words.setdefault(said, []).append(source)
        return [tuple(group) for group in by_words.values() if len(group) > 1]

    @cached_property
    def _sandbox(self) -> Sandbox:
        folders = (*(file.parent for file in self._files), *self._folders)
        sandbox = Sandbox(folders, to_value, self._base.words)
        sandbox.globals["say"] = {**self._base.words.group("citation"), **self.manner.words}
        return sandbox

    @cached_property
    def _styles(self) -> tuple[Template, ...]:
        """The style and those that it is based on, the nearest first."""
        return tuple(map(self._read, self._files))

    def _read(self, file: Path) -> Template:
        try:
            style = self._sandbox.get_template(file.name)
        except TemplateError as error:
            line = getattr(error, "lineno", 0) or 0
            said, hint = in_plain_words(str(error.message or error)) or (str(error), "")
            raise BriefError(Problem(Place(str(file), line), said, hint)) from error
        if slips := slips_in(file, file.read_text(encoding="utf-8")):
            raise BriefError(slips)
        return style

    def _has(self, macro: str) -> bool:
        return any(hasattr(style.module, macro) for style in self._styles)

    def _fill(self, source: str, form: Form, at: bool) -> Inlines:  # noqa: FBT001 - a key of what is kept
        self._sandbox.steps = 0
        try:
            text, before = self._run(self._view(source, form), form, at=at)
        except (TemplateError, *_FAULTS) as error:
            said = f"cannot word {source!r}: {error}"
            place = running_line(error.__traceback__, self._files[0])
            raise BriefError(Problem(place, said)) from error
        words = read_line(text, self._sandbox.values, Place(str(self._files[0])))
        self._sandbox.values.forget_after(before)
        if not words:
            raise BriefError(self._wordless(source, form))
        return words

    def _wordless(self, source: str, form: Form) -> Problem:
        name = self._macro(form, self._view(source).type).name
        places = (place_of(file, file.read_text(encoding="utf-8"), name) for file in self._files)
        place = next((one for one in places if one.line), Place(str(self._files[0])))
        said = f'the macro "{name}" says nothing of the source "{source}"'
        return Problem(place, said, "let it print at least s.title")

    def _view(self, source: str, form: Form = "short") -> SourceView:
        if form == "titled":
            steps: tuple[Step, ...] = (*self._apart.get(source, ()), "words")
            return SourceView(self._base, source, self.manner, steps)
        if form == "entry" and source in self._with_namesakes:
            return SourceView(self._base, source, self.manner, ("given",))
        if source not in self._views:
            apart = self._apart.get(source, ())
            self._views[source] = SourceView(self._base, source, self.manner, apart)
        return self._views[source]

    def _run(self, view: SourceView, form: Form, *, at: bool) -> tuple[str, int]:
        """What the macro says, and how many values the style had printed before."""
        macro = self._macro(form, view.type)
        before = self._sandbox.values.count
        place = Words((Text(PLACE),)) if at else ""
        said = macro(view) if form == "entry" else macro(view, place)
        kept = TOKEN.sub(self._unless_empty, str(said))
        full = _HOLLOW.sub(lambda found: found[1] or "", kept) if "**" in kept else kept
        text = _LOOSE.sub("", _DOUBLED.sub(r"\1", " ".join(full.split())))
        return in_points(text, self._points), before

    def _unless_empty(self, token: re.Match[str]) -> str:
        """A word that the language does without leaves no space."""
        value = cast("Inlines", self._sandbox.values[token[0]])
        return token[0] if plain_text(value) else ""

    def _macro(self, form: Form, kind: str) -> Macro:
        """That of the type, looked for once."""
        found = self._macros.get((form, kind))
        if found is None:
            found = self._macros[form, kind] = self._nearest(form, kind)
        return found

    def _nearest(self, form: Form, kind: str) -> Macro:
        """That of the type, of one like it or of all, in the nearest style that has any."""
        like = self.manner.like.get(kind, kind)
        form = "short" if form == "titled" else form
        names = [f"{form}_{name.replace('-', '_')}" for name in (kind, like)]
        for style in self._styles:
            for name in (*names, form):
                if macro := getattr(style.module, name, None):
                    found: Macro = macro
                    return found
        raise LookupError(f"the style has no macro {form!r}")
