"""The body: each block of a Document as Word's own paragraphs, lists and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import field, replace
from typing import assert_never

from brief.bidi import block_is_rtl
from brief.late import dataclass
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    ColumnBreak,
    Contents,
    Figure,
    Heading,
    Inline,
    Inlines,
    List,
    Paragraph,
    Quote,
    Table,
    Text,
    Title,
    Yardstick,
    plain_text,
)
from brief.placing import NO_ENDS, Ends
from brief.reckoned import as_wide
from brief.walk import bare_words, explained, is_strong_line
from brief.words import FixedWords
from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    name,
    paragraph,
    twentieths,
    w,
)
from brief.writers.docx.parts.numbering import ListKind, Numbering, list_style
from brief.writers.docx.write.boxed import Sides, box_table, close_gaps
from brief.writers.docx.write.breaks import begin_column
from brief.writers.docx.write.callouts import close_items, put_in_box, set_labels, space_out
from brief.writers.docx.write.captions import NO_LABEL, Captions, Label
from brief.writers.docx.write.figures import BAR_APART, Drawings
from brief.writers.docx.write.kept import Room, form_of, list_of
from brief.writers.docx.write.lanes import lanes_in_words
from brief.writers.docx.write.story import Look, Story
from brief.writers.docx.write.tables import TableSetting, keep_end, write_table

_ROLES = {
    "body": "Normal",
    "standfirst": "Subtitle",
    "particulars": "Particulars",
    "small": "Small Print",
}
_CALLOUTS = {
    "bottom-line": "Key Points",
    "key-points": "Key Points",
    "contested": "Contested",
    "caveat": "Caveat",
}
_FIRST_ROW = f"{name('w:tblStylePr')}[@{name('w:type')}='firstRow']/{name('w:tcPr')}/*"


@dataclass(frozen=True, slots=True)
class Around:
    """What a block stands in: so many lists, and the style of a quotation or a callout."""

    depth: int = 0
    style: str = ""


@dataclass(slots=True)
class Body:
    """Writes the blocks of one document; `size` is that of the letters in tables, in points."""

    story: Story
    numbering: Numbering
    drawings: Drawings
    headings: Sequence[Heading]
    size: float
    words: FixedWords
    room: Room
    lists_contents: bool = True
    rtl: bool = False
    in_columns: bool = False
    last_bookmark: int = 0
    """The greatest number of a bookmark that the template has."""
    last_heading: Heading | None = None
    ends: Ends = NO_ENDS
    """Where pages end, blocks by their identity."""
    _captions: Captions = field(init=False)
    _breaks: bool = False
    _under: Inlines = ()
    """The words of the heading, or of the title of a box, that stands above."""

    def __post_init__(self) -> None:
        self._captions = Captions(self.words, self.rtl)

    def blocks(self, blocks: Iterable[Block], around: Around) -> Iterator[Element]:
        """The blocks in their order; a line that says how to read one stays with its end."""
        told = tuple(blocks)
        for block, is_explained in zip(told, explained(told), strict=True):
            made = list(map(self._broken, self._block(block, around)))
            if id(block) in self.ends.kept:
                add_paragraph_property(made[0], w("keepNext"))
            if is_explained:
                keep_end(made)
            yield from made

    def _block(self, block: Block, around: Around) -> Iterator[Element]:
        match block:
            case Title(content=content):
                yield self._paragraph(content, "Title")
            case Heading():
                yield self._heading(block)
            case Paragraph():
                yield self._own_words(block, around)
            case List():
                yield from self._list(block, around)
            case Quote(blocks=inside):
                yield from close_items(self.blocks(inside, replace(around, style="Quote")))
            case Callout():
                yield from self._callout(block, around)
            case Table():
                yield from self._table(block, around)
            case Figure():
                if block.caption:
                    yield self._caption(block, block.caption)
                yield from self._chart(block)
            case Chronology():
                yield self._caption(block, block.caption)
                drawn = self.drawings.draw_timeline(block, self.ends.taller.get(id(block), 0))
                if drawn is None:
                    for lane in lanes_in_words(block.timeline, self.words.group("citation-marks")):
                        yield self._paragraph(lane, "Small Print")
                else:
                    yield self._figure(drawn)
            case Yardstick():
                yield self._yardstick(block)
            case Contents():
                yield from self._contents(block) if self.lists_contents else ()
            case Across(blocks=inside):
                yield from self.blocks(inside, around)
            case ColumnBreak():
                self._breaks = self.in_columns  # of one column it would end the page
            case _ as never:
                assert_never(never)

    def _paragraph(
        self,
        content: Iterable[Inline],
        style: str,
        more: Sequence[Element] = (),
        *,
        label: Label = NO_LABEL,
        after: Sequence[Element] = (),
    ) -> Element:
        words = tuple(content)
        rtl = block_is_rtl((Text(label.said), *words), rtl=self.rtl)
        styles = self.story.styles
        properties = [w("pStyle", val=styles.id(style)), *more, *styles.way(style, rtl=rtl)]
        said = self.story.words(words, Look(rtl=rtl), label.said)
        return paragraph(properties, *label.runs, *said, *after)

    def _heading(self, heading: Heading) -> Element:
        self.last_heading, self._under = heading, heading.content
        style = self.story.styles.get(f"heading {heading.level}")
        stays = self.story.styles.says(style, "pPr/keepNext")
        more = [] if stays else [w("keepNext")]
        made = self._paragraph(heading.content, f"heading {heading.level}", more)
        bookmark = self.story.bookmarks.get(heading.id)
        if bookmark:
            self.last_bookmark += 1
            at = 1  # after the properties, which a heading always has
            made.insert(at, w("bookmarkStart", id=self.last_bookmark, name=bookmark))
            made.append(w("bookmarkEnd", id=self.last_bookmark))
        return made

    def _own_words(self, block: Paragraph, around: Around) -> Element:
        if around.style:
            left = self._inset(around.style) + self.numbering.step * around.depth
            inset = [w("ind", left=left)] if around.depth else []
            label = self._label(block) if around.style in _CALLOUTS.values() else []
            return self._paragraph(block.content, around.style, [*inset, *label])
        if around.depth:
            return self._paragraph(block.content, list_style("List Continue", around.depth - 1))
        return self._paragraph(block.content, _ROLES[block.role])

    def _label(self, block: Paragraph) -> list[Element]:
        """What makes a strong line in a callout a heading to who goes from one to the next."""
        if not is_strong_line(block):
            return []
        above, self._under = self.last_heading, block.content
        return [w("keepNext"), w("outlineLvl", val=above.level if above else 0)]

    def _figure(self, drawn: Element) -> Element:
        """Its line runs from left to right: in another LibreOffice turns figures round."""
        styles = self.story.styles
        properties = [w("pStyle", val=styles.id("Figure")), *styles.way("Figure", rtl=False)]
        return paragraph(properties, drawn)

    def _broken(self, made: Element) -> Element:
        """A paragraph that begins the next column, if that is due."""
        if self._breaks and made.tag == name("w:p"):
            self._breaks = False
            begin_column(made)
        return made

    def _chart(self, block: Figure) -> Iterator[Element]:
        """The chart between its subtitle and the line on its sources, kept on one page."""
        if block.subtitle:
            yield self._paragraph(block.subtitle, "Small Print", [w("keepNext")])
        made = self._figure(self.drawings.draw(block, self.ends.taller.get(id(block), 0)))
        if block.source:
            add_paragraph_property(made, w("keepNext"))
        yield made
        if block.source:
            yield self._paragraph(block.source, "Small Print")

    def _yardstick(self, block: Yardstick) -> Element:
        """The bar with its words, drawn or written behind it, kept with the judgement."""
        drawn = self.drawings.draw_yardstick(block)
        if drawn is None:
            words = self._paragraph((Text(f"  {block.alt}"),), "Small Print", [w("keepNext")])
            first = next(at for at, one in enumerate(words) if one.tag == name("w:r"))
            words.insert(first, self.drawings.draw_scale(block))
            return words
        made = self._figure(drawn)
        space_out(made, **BAR_APART)
        add_paragraph_property(made, w("keepNext"))
        return made

    def _contents(self, block: Contents) -> Iterator[Element]:
        """Links without page numbers: nothing there is ever out of date."""
        yield self._paragraph((Text(block.title),), "TOC Heading")
        for heading in self.headings:
            words = self.story.words(bare_words(heading.content), Look(rtl=self.rtl))
            link = w("hyperlink", *words, anchor=self.story.bookmarks[heading.id], history=1)
            yield self._paragraph((), "toc 1", after=[link])

    def _callout(self, block: Callout, around: Around) -> Iterator[Element]:
        style, above = _CALLOUTS[block.kind], self._under
        inside = list(self.blocks(block.blocks, replace(around, style=style)))
        self._under = above
        paragraphs = [made for made in inside if made.tag == name("w:p")]
        put_in_box(block, paragraphs, self.story.styles.get(style), self.story.styles)
        if self.story.faces:  # a letterhead has the looks of its own
            set_labels(block, paragraphs, self.drawings.look.house)
        close_gaps(inside)
        yield from inside

    # ---- lists -----------------------------------------------------------------------------

    def _list(self, block: List, around: Around) -> Iterator[Element]:
        kind: ListKind = "List Number" if block.ordered else "List Bullet"
        properties = self._item_properties(kind, block, around)
        inside = replace(around, depth=around.depth + 1)
        style = around.style or list_style(kind, around.depth)
        for item in block.items:
            match item:
                case (Paragraph(content=content), *rest):
                    yield self._paragraph(content, style, deepcopy(properties))
                    yield from self.blocks(rest, inside)
                case _:  # a list or a table at once: the number stands alone
                    yield self._paragraph((), style, deepcopy(properties))
                    yield from self.blocks(item, inside)

    def _item_properties(self, kind: ListKind, block: List, around: Around) -> list[Element]:
        """The number and the inset that an item's style does not give it."""
        numbering, styles = self.numbering, self.story.styles
        if block.ordered:
            number = numbering.begin(kind, around.depth, block.start)
        elif not around.style and numbering.is_in_style(kind, around.depth):
            return []
        else:
            number = numbering.item(kind, around.depth)
        numbered = w("numPr", w("ilvl", val=number[1]), w("numId", val=number[0]))
        if around.style:
            left = self._inset(around.style) + numbering.step * (around.depth + 1)
            at_tabs = [twentieths(each, "pos") for each in numbering.stops(*number)]
            gone = [w("tab", val="clear", pos=at) for at in at_tabs]
            tabs = [w("tabs", *gone)] if gone else []  # they belong to the list's own inset
            return [numbered, *tabs, w("ind", left=left, hanging=numbering.step)]
        # a number given directly would set the paragraph in as the list says, not the style
        inset = styles.property(styles.get(list_style(kind, around.depth)), "pPr/ind")
        return [numbered, *([] if inset is None else [deepcopy(inset)])]

    def _inset(self, style: str) -> int:
        """How far the words of what is set apart stand in, in twentieths of a point."""
        styles = self.story.styles
        return twentieths(styles.property(styles.get(style), "pPr/ind"), "left")

    # ---- tables and captions ---------------------------------------------------------------

    def _table(self, block: Table, around: Around) -> Iterator[Element]:
        if block.caption:
            yield self._caption(block, block.caption)
        styles = self.story.styles
        box = self._box(around)
        further = self.numbering.step * around.depth if box else 0
        form = form_of(block, self.room)
        if form == "list":
            yield from self._listed(block, around)
            return
        style = styles.get("Brief Table", "table")
        setting = TableSetting(
            styles.id("Brief Table", "table"),
            self._paragraph,
            self.drawings.look.width - (box.narrower + further / 20 if box else 0),
            as_wide(self.size, styles.font(styles.get("Table Text"))),
            tuple(style.iterfind(_FIRST_ROW)),
            self.rtl,
            form,
            self.words.decimal_sign,
            self.drawings.look.house.colours.accent,
            plain_text(self._under),
            self.words.group("citation-marks").get("join", "; "),
            self.words.language,
            self.ends.rows.get(id(block), 0),
        )
        made = write_table(block, setting)
        if box:
            shaded = any(each.tag == name("w:shd") for each in setting.head)
            box_table(made, box, head_is_shaded=shaded, further=further)
        yield made

    def _listed(self, block: Table, around: Around) -> Iterator[Element]:
        """A table of words as a list, its heads in a line above that stays with it."""
        *heads, items = list_of(block)
        for made in self.blocks(heads, around):
            add_paragraph_property(made, w("keepNext"))
            yield made
        yield from self.blocks((items,), around)

    def _box(self, around: Around) -> Sides | None:
        """The sides of the callout that something stands in."""
        if around.style not in _CALLOUTS.values():
            return None
        return Sides(self.story.styles.get(around.style), self.story.styles, rtl=self.rtl)

    def _caption(self, block: Table | Figure | Chronology, content: Sequence[Inline]) -> Element:
        label = self._captions.next_label(block)
        return self._paragraph(content, "caption", [w("keepNext")], label=label)
