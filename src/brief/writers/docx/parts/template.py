"""The template that a brief is written into: its parts, its place for the text, its page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from brief.house import House
from brief.late import dataclass
from brief.writers.docx.parts.default_styles import default_styles
from brief.writers.docx.parts.elements import Element, name, parse, w, whole
from brief.writers.docx.parts.numbering import Numbering, default_numbering
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.package import CT, RT, OpcPackage, TreePart, main_part, tree_for
from brief.writers.docx.parts.page import (
    height_between_margins,
    width_between_margins,
    width_of_line,
)
from brief.writers.docx.parts.place import place_in
from brief.writers.docx.parts.settings import settings_part
from brief.writers.docx.parts.styles import Styles


@dataclass(frozen=True, slots=True)
class Template:
    """A package that is ready for words."""

    house: House
    """The house, with letters in proportion to those of the template's own text."""
    package: OpcPackage
    document: TreePart
    styles: Styles
    numbering: Numbering
    settings: Element

    @property
    def body(self) -> Element:
        """Where blocks go."""
        return body_of(self.document)

    def put(self, elements: Iterable[Element]) -> None:
        """Put the brief into its place; into that before the last section's end without one."""
        body, place = self.body, place_in(self.body)
        if place is None:
            body[len(body) - 1 : len(body) - 1] = list(elements)
        else:
            parent = place.getparent()
            around = body if parent is None else parent
            at = around.index(place)
            around[at : at + 1] = list(elements)

    def bookmarks(self) -> set[str]:
        """The names that are taken in the text."""
        marks = self.document.root.iter(name("w:bookmarkStart"))
        return {str(each.get(name("w:name"))) for each in marks}

    def last_id(self, element: str, attribute: str) -> int:
        """The greatest such number in the text, heads and feet, which count together."""
        roots = [part.root for part in self.package.iter_parts() if isinstance(part, TreePart)]
        key = name(attribute) if ":" in attribute else attribute
        found = (each.get(key) for root in roots for each in root.iter(name(element)))
        return max((whole(each) for each in found), default=0)

    def font(self) -> str:
        """The name of the font of its captions, or DrawingML's name for the theme's."""
        style = self.styles.find("caption")
        style = self.styles.get("Normal") if style is None else style
        return self.styles.font(style) or "+mn-lt"

    def text_width(self) -> float:
        """Points of a line where the brief stands: of one column where there are several."""
        return width_of_line(self.section, self.settings) / 20

    def text_height(self) -> float:
        """Points of a page from its first line to its last note."""
        return height_between_margins(self.section) / 20

    def page_width(self) -> int:
        """Twentieths of a point between the margins where the brief stands."""
        return width_between_margins(self.section, self.settings)

    @property
    def has_place(self) -> bool:
        """Whether words stand around the brief."""
        return place_in(self.body) is not None

    @property
    def columns(self) -> int:
        """Columns of text where the brief stands."""
        columns = self.section.find(name("w:cols"))
        return 1 if columns is None else max(1, whole(columns.get(name("w:num")), 1))

    @property
    def section(self) -> Element:
        """The page that the place is on: Word says it at the end of a section."""
        place, sections = place_in(self.body), list(self.body.iter(name("w:sectPr")))
        if place is None:
            return sections[-1]
        order = {each: at for at, each in enumerate(self.body.iter())}
        return next(each for each in sections if order[each] > order[place])


def template_of(package: OpcPackage, house: House, language: str) -> Template:
    """The package with every part that a brief needs; what it lacks is made."""
    document = main_part(package)
    for section in body_of(document).iter(name("w:sectPr")):
        _lay_out(section, house)
    root = tree_for(
        document,
        "/word/styles.xml",
        CT.WML_STYLES,
        RT.STYLES,
        lambda: parse(default_styles(house, language)),
    ).root
    house = _in_proportion(house, root)
    styles = Styles(root, lambda: parse(default_styles(house, language)))
    numbering = tree_for(
        document,
        "/word/numbering.xml",
        CT.WML_NUMBERING,
        RT.NUMBERING,
        lambda: default_numbering(house),
    )
    settings = settings_part(package, house, language)
    lists = Numbering(numbering.root, styles, house)
    return Template(house, package, document, styles, lists, settings.root)


def _in_proportion(house: House, styles: Element) -> House:
    """The house with letters as large as text is in those styles, and notes no smaller for it."""
    found = Styles(styles, lambda: styles)
    text = found.find("Normal")
    size = found.size(w("style") if text is None else text)  # without one, the file's default
    if round(house.body_size * 2) == round(size * 2):
        return house
    notes = round(house.note_size * size / house.body_size * 2) / 2
    return replace(house, body_size=size, note_size=max(house.note_size, notes))


def body_of(document: TreePart) -> Element:
    """The body, which ends with the properties of the last section."""
    body = document.root.find(name("w:body"))
    if body is None:
        body = w("body")
        document.root.append(body)
    if not len(body) or body[-1].tag != name("w:sectPr"):
        body.append(w("sectPr"))
    return body


def _lay_out(section: Element, house: House) -> None:
    """Give a section that says nothing of its paper or margins those of the house."""
    page = house.page
    size = {"w": page.width, "h": page.height}
    margins = {
        "top": page.top,
        "right": page.right,
        "bottom": page.bottom,
        "left": page.left,
        "header": page.top / 2,
        "footer": page.bottom / 2,
        "gutter": 0.0,
    }
    for local, said in (("pgSz", size), ("pgMar", margins)):
        if section.find(name(f"w:{local}")) is None:
            made = w(local, **{key: round(points * 20) for key, points in said.items()})
            section[:] = in_order(str(section.tag), [made, *section])
