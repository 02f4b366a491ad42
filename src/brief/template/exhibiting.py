"""Exhibiting: what a template may ask for that stands apart from its words.

Tables, charts, the timeline, the contents and the list of sources, each of what is printed so far.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.references import Key
from brief.facts.source_base import source_base
from brief.late import dataclass
from brief.model import Block, Contents, Inlines
from brief.problem import Problem
from brief.template.chronology import chronology, has_lane
from brief.template.exhibits import drawn_points, figures_chart, grid_name
from brief.template.figures import FULL, Grid, measures, select_figures
from brief.template.in_brief import in_brief
from brief.template.posts import posts_table
from brief.template.rechecks import rechecks
from brief.template.register import Register
from brief.template.source_base_view import SourceBaseView
from brief.template.source_line import source_line, source_named
from brief.template.source_order import in_order
from brief.template.source_rows import Noted
from brief.template.source_view import SourceView
from brief.template.sources_listed import sources_listed
from brief.template.sources_table import sources_table
from brief.template.style import Style
from brief.template.turned_table import figures_tables
from brief.template.views import FactView, Words


@dataclass(frozen=True, slots=True)
class Exhibiting:
    """The exhibits of one run over one fact base; `timeline` picks its dated events."""

    base: FactBase
    register: Register
    style: Style
    absent: Mapping[Key, str]
    timeline: Callable[[int], list[FactView]]

    def names(self) -> dict[str, Any]:
        """What stands in a template's context."""
        base, absent = self.base, self.absent
        return {
            "measures": [one for one in measures(base) if ("measures", one) not in absent],
            "figures_table": self.figures_table,
            "figures_chart": self.figures_chart,
            "chronology": self.chronology,
            "posts_table": self.posts_table,
            "cited_sources": self.cited_sources,
            "sources_table": self.sources_table,
            "in_brief": self.in_brief,
            "sources_listed": self.sources_listed,
            "source_base": self.source_base,
            "rechecks": self.rechecks,
            "contents": self.contents,
        }

    def contents(self, title: str | None = None) -> tuple[Block, ...]:
        """The list of sections, under a title of the language's own if none is given."""
        return (Contents(self.base.words("contents") if title is None else plain_title(title)),)

    def figures_table(
        self, measure: str, caption: str | None = None, max_rank: int = FULL
    ) -> tuple[Block, ...]:
        """A table, or several, for each unit and base of the figures that measure that."""
        grids = self._measured(measure, max_rank)
        return tuple(
            table
            for grid in grids
            for table in figures_tables(self.base, grid, self._named(grid, caption))
        )

    def figures_chart(
        self,
        measure: str,
        caption: str | None = None,
        max_rank: int = FULL,
        *,
        tabled: bool = False,
        most: int | None = None,
    ) -> tuple[Block, ...]:
        """A chart for each unit and base of the same figures; a `tabled` one has its table below.

        Its title is the caption that is given, or a sentence worked out from the figures. Of many
        it draws the first ones, `most` at most.
        """
        given = None if caption is None else plain_title(caption)
        charted = [grid for grid in self._measured(measure, max_rank) if grid.is_charted]
        return tuple(
            figures_chart(self.base, grid, given, self._sources_of(grid), tabled=tabled)
            for grid in charted[:most]
        )

    def _sources_of(self, grid: Grid) -> Inlines:
        """Whose figures a chart shows, each source as it is called in short."""
        facts = dict.fromkeys(point.fact for point in drawn_points(grid))
        cited = dict.fromkeys(one.source for id_ in facts for one in citations_of(self.base, id_))
        return source_line(self.base, [self._source(one) for one in cited])

    def _source(self, id_: str) -> SourceView:
        return SourceView(self.base, id_, self.style.manner, word_entry=self.style.entry)

    def _named(self, grid: Grid, caption: object) -> str:
        return grid_name(self.base, grid) if caption is None else plain_title(caption)

    def chronology(
        self, caption: str | None = None, max_rank: int = FULL, *, most: int | None = None
    ) -> tuple[Block, ...]:
        """The timeline, drawn: lanes of visits, of agreements and of measures.

        With `most` it is a short shape's: events of rank 1, and others for which there is room, so
        many at most, those of rank 1 first and then the newest.
        """
        told = [view for view in self.timeline(max_rank) if not view.disputed]
        told = [view for view in told if has_lane(self.base, view.id)]
        ids = [view.id for view in told if view.chosen or not most]
        if most:
            self.register.undrawn.update(view.id for view in told if not view.chosen)
            newest = list(reversed(ids))
            foremost = sorted(newest, key=lambda one: self.base.facts[one].rank)[:most]
            ids = [one for one in ids if one in foremost]
        drawn = chronology(self.base, ids, None if caption is None else plain_title(caption))
        for fact in ids if drawn else ():
            self.register.note(fact)
            self.register.drawn.add(fact)
        return (drawn,) if drawn else ()

    def _measured(self, measure: str, max_rank: int) -> tuple[Grid, ...]:
        grids = select_figures(self.base, measure, max_rank)
        if not grids:
            known = measures(self.base, max_rank)
            hint = (
                f"measured are {', '.join(known)}"
                if known
                else "no fact has a figure with measure: and flow:"
            )
            self.register.problems.append(
                Problem(self.register.place(), f"no figure measures {measure!r}", hint)
            )
        if ("measures", measure) in self.absent:
            return ()
        self.register.exhibited.update({measure: None} if grids else {})
        for fact in (fact for grid in grids for row in grid.rows for fact in row.facts):
            self.register.note(fact)
        return grids

    def cited_sources(self) -> list[SourceView]:
        """The sources cited so far, in the order of the citation style."""
        self.register.is_listed = True
        views = [self._source(one) for one in self.register.cited]
        return in_order(views, self.style.manner)

    def sources_table(self, most: int = 0) -> tuple[Block, ...]:
        """The sources cited so far, with how many of the facts printed rest on each.

        Nothing where they take more than `most` rows, if that is given.
        """
        table = sources_table(
            self.base, self.cited_sources(), self.register.printed, self._as_noted
        )
        return (table,) if table and not 0 < most < len(table.rows) else ()

    def in_brief(self, source: SourceView) -> Words:
        """A source as its short notes begin, its title and day, and where else it is found."""
        return Words(in_brief(self.base, source, self._as_noted(source, "titled")))

    def sources_listed(self) -> Words:
        """The sources cited so far in a line, those of one author or outlet together."""
        noted = [Noted(one, self._as_noted(one, "titled")) for one in self.cited_sources()]
        return Words(sources_listed(self.base, noted))

    def _as_noted(self, source: SourceView, form: Literal["short", "titled"] = "short") -> Inlines:
        """As the short notes of a source begin, told apart from all that are cited so far."""
        if self.style.among is None:
            return source_named(self.base, source)
        return self.style.among(source.id, tuple(self.register.cited), form)

    def as_noted(self, source: str) -> Inlines:
        """How the short notes of a source begin."""
        return self._as_noted(self._source(source))

    def posts_table(self) -> tuple[Block, ...]:
        """Who holds which post of the parties, each with its note, and which is not known."""
        found = posts_table(self.base)
        for fact in found[1] if found else ():
            self.register.note(fact)
        self.register.firm.update(self.base.contested.intersection(found[1] if found else ()))
        return found[:1] if found else ()

    def rechecks(self) -> Words | None:
        """Which of the facts printed so far are older than their section allows, if any are."""
        old = rechecks(self.base, self.register.printed)
        return Words(old) if old else None

    def source_base(self) -> SourceBaseView:
        """The source base statement on the facts printed so far."""
        cited = tuple(id_ for id_ in self.register.printed if self.base.facts[id_].cite)
        counts = source_base(self.base, cited, self.register.cited)
        return SourceBaseView(self.base, cited, counts)


def plain_title(title: object) -> str:
    """A title or a caption that a template gives."""
    if not isinstance(title, str):
        raise TypeError(f"a title or a caption is plain text, not a {type(title).__name__}")
    return title
