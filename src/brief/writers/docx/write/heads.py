"""Head and foot of every page: the template's own, or desk, number, page and marking.

A marking of the Traffic Light Protocol stands at the right of head and foot in capitals of 12
points or more (FIRST, TLP 2.0). So a template's head or foot that does not show the marking
gets a line with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, TypeAlias
from unicodedata import bidirectional

from brief.bidi import (
    MARKS,
    Isolate,
    has_right_to_left,
    heads_are_mirrored,
    is_rtl_language,
    marked_pieces,
)
from brief.late import dataclass
from brief.model import Meta
from brief.writers.docx.parts.default_styles import stops_of
from brief.writers.docx.parts.elements import (
    Element,
    R,
    add_paragraph_property,
    field,
    is_on,
    name,
    paragraph,
    run,
    text,
    twentieths,
    w,
    w_prefixed,
)
from brief.writers.docx.parts.package import CT, RT, TreePart, add_part, free_name
from brief.writers.docx.parts.template import Template
from brief.writers.docx.takeover.named import fill_named, shows
from brief.writers.docx.write.callouts import space_out
from brief.writers.docx.write.properties import shown_values

_Side: TypeAlias = Literal["header", "footer"]
_SIDES: tuple[_Side, _Side] = ("header", "footer")
_MARKING = "Brief marking"
_AIR = 140
"""Between a head or foot of ours that grows and the text, in twentieths of a point; one of a line
has more."""
_CAPITAL = 160
"""The width of a bold capital of 12 points, at most, in twentieths of a point."""
_BESIDE = 800
"""What the page number takes of the right half, and the space beside it, in the same."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Writes the heads and feet of one document; `pages` is a guess that Word corrects."""

    template: Template
    meta: Meta
    pages: int

    def write(self) -> None:
        """Fill the template's heads and feet, and make those that it lacks."""
        values = shown_values(self.meta)
        fill_named(self.template.document.root, values)
        sections = list(self.template.body.iter(name("w:sectPr")))
        for side in reversed(_SIDES):
            own = [part for section in sections for part in self._parts(section, side)]
            for part in dict.fromkeys(own):
                fill_named(part.root, values)
                self._set_stops(part.root, side)
                self._mark(part.root, side)
            self._make_lacking(sections, side, bare=not own)
        for section in sections:
            _heads_first(section)

    def _parts(self, section: Element, side: _Side) -> Iterator[TreePart]:
        for reference in section.iterfind(name(f"w:{side}Reference")):
            relation = self.template.document.rels.get(str(reference.get(f"{{{R}}}id")))
            if relation is not None and isinstance(relation.target_part, TreePart):
                yield relation.target_part

    def _make_lacking(self, sections: Iterable[Element], side: _Side, *, bare: bool) -> None:
        """A first page whose head the template leaves blank gets the marking and no more.

        A section has what those before it have, kind by kind (ECMA-376 part 1, 17.10.5).
        """
        present: set[str] = set()
        for section in sections:
            named = section.iterfind(name(f"w:{side}Reference"))
            present |= {str(each.get(name("w:type"))) for each in named}
            for kind in self._kinds(section):
                if kind in present:
                    continue
                lines = self._lines(side) if bare else self._marking_line(side)
                if lines:
                    self._add(section, side, kind, lines)
                    present.add(kind)

    def _kinds(self, section: Element) -> list[str]:
        first = ["first"] if is_on(section.find(name("w:titlePg"))) else []
        even = is_on(self.template.settings.find(name("w:evenAndOddHeaders")))
        return ["default", *first, *(["even"] if even else [])]

    def _add(self, section: Element, side: _Side, kind: str, lines: list[Element]) -> None:
        head = side == "header"
        part_name = free_name(self.template.package, f"/word/{side}%d.xml")
        content_type, relation = (CT.WML_HEADER, RT.HEADER) if head else (CT.WML_FOOTER, RT.FOOTER)
        root = w_prefixed("hdr" if head else "ftr", *lines)
        _, relation_id = add_part(self.template.document, part_name, content_type, relation, root)
        reference = w_prefixed(f"{side}Reference")
        reference.set(name("w:type"), kind)
        reference.set(f"{{{R}}}id", relation_id)
        section.insert(0, reference)

    def _mark(self, root: Element, side: _Side) -> None:
        """The marking outermost: first in a head, last in a foot."""
        if self.meta.marking and not shows(root, _MARKING, self.meta.marking):
            at = 0 if side == "header" else len(root)
            root[at:at] = self._marking_line(side)

    def _marking_line(self, side: _Side) -> list[Element]:
        """The marking in a line of its own; none where there is no marking."""
        if not self.meta.marking:
            return []
        styles = self.template.styles
        style = w("pStyle", val=styles.id(side))
        end = "left" if heads_are_mirrored(self.meta) else "right"
        properties = (style, *styles.way(side, rtl=False), w("jc", val=end))
        return [paragraph(properties, *self._marking())]

    def _lines(self, side: _Side) -> list[Element]:
        """Ours; a marking too long for the end of a line has one of its own, outermost."""
        half = self.template.page_width() / 2 - _BESIDE
        if len(self.meta.marking) * _CAPITAL <= half:
            lines = [self._line(side, marked=True)]
        else:
            marking, rest = self._marking_line(side), self._line(side, marked=False)
            lines = [*marking, rest] if side == "header" else [rest, *marking]
        if side == "header":
            space_out(lines[-1], after=_AIR)
        else:
            space_out(lines[0], before=_AIR)
        return lines

    def _line(self, side: _Side, *, marked: bool) -> Element:
        """The desk above; number, version, status and the page of how many below."""
        styles = self.template.styles
        properties = [w("pStyle", val=styles.id(side)), *self._stops(side)]
        rtl = is_rtl_language(self.meta.language)
        properties += styles.way(side, rtl=rtl)
        if side == "header":
            said, count = self._named(("Brief desk", "Brief number")), []
        else:
            said = self._named(("Brief number", "Brief version", "Brief status"))
            count = self._count()
        if side == "header" and marked and self.meta.marking and not said:
            return self._marking_line(side)[0]
        ends = [said, self._marking() if marked else []]
        turned = rtl and not heads_are_mirrored(self.meta)  # the marking at the right all the same
        first, last = ends[::-1] if turned else ends
        return paragraph(properties, *first, _tab(), *count, _tab(), *last)

    def _count(self) -> list[Element]:
        """The page of how many, as the language puts it round Word's own fields."""
        shown = {"PAGE": "1", "NUMPAGES": str(self.pages)}
        parts = self.meta.words.parts("page", {"page": "PAGE", "pages": "NUMPAGES"})
        fields = {each: field(each, said, self._way("")) for each, said in shown.items()}
        return [made for part in parts for made in fields.get(str(part)) or self._words(str(part))]

    def _words(self, said: str) -> list[Element]:
        return [run(self._way(said), *text(said))] if said else []

    def _way(self, said: str) -> list[Element]:
        """The property of a run in words from right to left, which what has Latin letters lacks."""
        kinds = set(map(bidirectional, said))
        rtl = is_rtl_language(self.meta.language) or not kinds.isdisjoint({"R", "AL"})
        return [w("rtl")] if rtl and "L" not in kinds else []

    def _set_stops(self, root: Element, side: _Side) -> None:
        """A line that shows the marking at its end reaches to the margin, wherever that is now.

        A house that widens the margins of our template moves no stop in its style: the marking
        would stand outside the page.
        """
        present, styles = self._present(side), self.template.styles
        if not present or present != stops_of(present[-1][1]):
            return
        for line in root.iter(name("w:p")):
            plain = line.find(f"{name('w:pPr')}/{name('w:tabs')}") is None
            if plain and styles.of(line) is styles.find(side) and shows(line, _MARKING, _MARKING):
                for stops in self._stops(side):
                    add_paragraph_property(line, stops)

    def _present(self, side: _Side) -> list[tuple[str, int]]:
        """The stops that the style of heads or feet has."""
        styles = self.template.styles
        said = styles.property(styles.get(side), "pPr/tabs")
        stops = () if said is None else said
        return [(str(each.get(name("w:val"))), twentieths(each, "pos")) for each in stops]

    def _stops(self, side: _Side) -> list[Element]:
        """Where the middle and the end of the line are, if the style has it elsewhere."""
        present, wanted = self._present(side), stops_of(self.template.page_width())
        if present == wanted:
            return []
        positions = [at for _, at in wanted]
        gone = [w("tab", val="clear", pos=at) for _, at in present if at not in positions]
        return [w("tabs", *gone, *(w("tab", val=kind, pos=at) for kind, at in wanted))]

    def _marking(self) -> list[Element]:
        if not self.meta.marking:
            return []
        style = w("rStyle", val=self.template.styles.id("Marking", "character"))
        return field(f'DOCPROPERTY "{_MARKING}"', self.meta.marking, (style,))

    def _named(self, wanted: Sequence[str]) -> list[Element]:
        values = shown_values(self.meta)
        made: list[Element] = []
        rtl, last = is_rtl_language(self.meta.language), ""
        for key in wanted:
            if values[key]:
                before, after = self._around(key)
                turns = not rtl and has_right_to_left(last) and has_right_to_left(values[key])
                dot = f"{MARKS[0]} · " if turns else " · "
                made += self._words((dot if made else "") + before)
                made += self._property(key, values[key])
                made += self._words(after)
                last = values[key]
        return made

    def _property(self, key: str, value: str) -> list[Element]:
        """A field that shows it; but figures beside Arabic letters LibreOffice moves in a field."""
        apart = () if is_rtl_language(self.meta.language) else ((value, (Isolate(),)),)
        found = marked_pieces(apart, rtl=False) if apart else None
        pieces = found[0] if found else []
        if not any(char.isdigit() for char in value) or not pieces:
            return field(f'DOCPROPERTY "{key}"', value, self._way(value))
        return [run([w("rtl")] if way else [], *text(said)) for said, way in pieces]

    def _around(self, key: str) -> tuple[str, str]:
        """What stands before and behind a property in a head or foot of ours."""
        if key != "Brief version":
            return "", ""
        before, _, after = self.meta.words("version", version="\0").partition("\0")
        return before, after


def _heads_first(section: Element) -> None:
    """The section's heads before its feet: any order is valid (ECMA-376 part 1, 17.6.17).

    But LibreOffice (seen in 26.8) prints no foot on a first page that is named before its head.
    """
    for side in reversed(_SIDES):
        section[:0] = list(section.iterfind(name(f"w:{side}Reference")))


def _tab() -> Element:
    return run((), w("tab"))
