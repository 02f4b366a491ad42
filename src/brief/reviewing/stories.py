"""Stories: the paragraphs of a Word file with what is tracked, commented and marked in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from lxml import etree

from brief.late import dataclass
from brief.reviewing.anchors import ended_ranges, is_said_before
from brief.reviewing.drawings import Drawn, drawn_in, is_of_words
from brief.reviewing.fields import Fields
from brief.reviewing.hidden import hiding_styles, taken_by
from brief.reviewing.letters import SPACES, characters, is_in_run, is_raised, is_shown, symbol
from brief.reviewing.lines import HEADS, Line, Piece, Read, Tracked
from brief.reviewing.package import Element, WordParts, local, said, style_names
from brief.writers.docx.parts.fact_marks import number_in

_KINDS = {"ins": "ins", "moveTo": "ins", "del": "del", "moveFrom": "del"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_ASKS = frozenset(("instrText", "delInstrText"))
_UNREAD = {"altChunk": "text of another file", "subDoc": "text of another file"}
"""What Word shows of a file that is not in its text."""
_SIGNS = frozenset(("sym", "symEx"))
_DRAWINGS = frozenset(("drawing", "pict", "object"))
_LOOKS = (
    "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
    "numberingChange", "tblGridChange", "tblPrExChange",
)  # fmt: skip
_ABOUT = frozenset(("rPr", "trPr", "numPr"))
"""What says how something is; a change in it is one of its owner."""
_MOVES = frozenset(f"move{end}Range{edge}" for end in ("From", "To") for edge in ("Start", "End"))
_CELLS = {"cellIns": "ins", "cellDel": "del", "cellMerge": "ins"}


def read_lines(parts: WordParts) -> Read:
    """Every paragraph of the text and of the other stories, in their order."""
    found = Read()
    hiding, named = hiding_styles(parts.styles), style_names(parts.styles)
    links = (parts.links.get(n, {}) for n in range(-1, len(parts.stories)))
    fields = Fields(next(links))
    _Walk("", found, hiding, named, fields, parts.charts, parts.pictures).through(parts.document)
    for number, ((kind, root), known) in enumerate(zip(parts.stories, links, strict=True)):
        if kind in HEADS:
            _Walk(kind, found, hiding, named, Fields(known), part=number).through(root)
        else:
            for note in root:
                story = f"{kind} {said(note, 'id')}"
                _Walk(story, found, hiding, named, Fields(known)).through(note)
    return found


def read_beside(part: Element, links: Mapping[str, str]) -> Read:
    """The paragraphs of what stands beside the text, such as a comment."""
    found = Read()
    _Walk("", found, frozenset(), {}, Fields(links)).through(part)
    return found


@dataclass(slots=True)
class _Walk:
    story: str
    found: Read
    hiding: frozenset[str]
    named: Mapping[str, str]
    """The styles by their ids."""
    fields: Fields
    charts: Mapping[str, Element] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    part: int = -1
    _sections: int = 0
    _lines: list[Line] = field(default_factory=list)
    _tracked: list[Tracked] = field(default_factory=list)
    _rows: list[list[Tracked]] = field(default_factory=list)
    _cells: list[list[Tracked]] = field(default_factory=list)
    _table: list[int] = field(default_factory=lambda: [0])
    _row: list[int] = field(default_factory=lambda: [0])
    _cell: list[int] = field(default_factory=lambda: [0])
    _marks: dict[str, str] = field(default_factory=dict)
    _hollow: set[str] = field(default_factory=set)
    """Marks that ended with nothing in them: the call of a note next to them was inside.

    LibreOffice leaves it so where a fact has no words, as in a table, and only its note.
    """
    _comments: dict[str, None] = field(default_factory=dict)
    _ended: frozenset[Element] = frozenset()
    _taken: tuple[str, str] = ("", "")
    _move: str = ""
    """The move that we are in one end of, by its name."""
    _raised: bool = False

    def through(self, root: Element) -> None:
        self._ended = ended_ranges(root)
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if not isinstance(element.tag, str):
                continue
            kind = local(element)
            if event == "end":
                self._end(kind, element)
            elif kind == "Fallback" and is_said_before(element):
                walk.skip_subtree()
            elif kind in _LOOKS:
                who = said(element, "author") or "somebody"
                self.found.looks.append((self._lines[-1] if self._lines else None, who))
                walk.skip_subtree()
            else:
                self._start(kind, element)

    def _start(self, kind: str, element: Element) -> None:
        if kind == "p":
            self._lines.append(self._line())
            self.found.lines.append(self._lines[-1])
            self._hollow.clear()
        elif kind == "pStyle" and self._lines:
            style = said(element, "val")
            self._lines[-1].style = self.named.get(style, style)
        elif kind == "sectPr" and self._lines:  # what ends a section stands in its last paragraph
            self._sections += 1
        elif kind in {"tbl", "tr", "tc"}:
            self._in_table(kind)
        elif kind == "r":
            self._taken = taken_by(element, self.hiding, in_fact=bool(self._marks))
            self._raised = is_raised(element)
        elif kind in _KINDS:
            self._track(element, _KINDS[kind])
        elif kind in _MOVES:
            self._move = said(element, "name")  # none at its end
        elif kind in _CELLS and self._cells:
            self._cells[-1].append(_tracked(element, _CELLS[kind]))
        elif kind == "bookmarkStart" and number_in(said(element, "name")):
            self._marks[said(element, "id")] = said(element, "name")
            self._hollow.add(said(element, "name"))
        elif kind == "bookmarkEnd":
            self._marks.pop(said(element, "id"), None)
        else:
            self.fields.start(kind, element)
            self._told(kind, element)

    def _in_table(self, kind: str) -> None:
        """A table, a row or a cell begins."""
        if kind == "tbl":
            self.found.tables += 1
            self._table.append(self.found.tables)
        elif kind == "tr":
            self._rows.append([])
            self.found.rows += 1
            self._row.append(self.found.rows)
            self._cell.append(0)
        else:
            self._cells.append([])
            self._cell[-1] += 1

    def _line(self) -> Line:
        """A paragraph with all that holds of it where it begins."""
        rows = [one for row in self._rows for one in row]
        cells = [one for cell in self._cells for one in cell]
        return Line(
            self.story, whole=[*rows, *cells], in_row=rows, in_cell=cells,
            table=self._table[-1], cell=self._cell[-1], row=self._row[-1],
            boxed=bool(self._lines), section=self._sections, part=self.part,
        )  # fmt: skip

    def _told(self, kind: str, element: Element) -> None:
        if kind == "commentRangeStart":
            if element in self._ended:
                self._comments[said(element, "id")] = None
        elif kind == "commentRangeEnd":
            self._comments.pop(said(element, "id"), None)
        elif kind == "commentReference":
            self._put("", (said(element, "id"),))
        elif kind in {"t", "delText"}:
            self._put(characters(element))
        elif kind in SPACES:
            self._put(SPACES[kind] if is_in_run(element) else "")
        elif kind in _SIGNS:
            sign = symbol(element)
            is_known = is_shown(sign) or not self._tracked  # no fact base is to have one of no name
            self._put(sign if is_known else "", note="" if is_known else "(a sign)")
        elif kind in _NOTES:
            self._put("", note=f"{_NOTES[kind]} {said(element, 'id')}")
        elif kind in _DRAWINGS:
            self._draw(element)
        elif kind in _ASKS and self._tracked:  # one that stays as it was says nothing
            self._put("", note="(a field)")
        elif kind in _UNREAD:
            self.found.unread.append((next(reversed(self.found.lines), None), _UNREAD[kind]))

    def _draw(self, element: Element) -> None:
        drawn = drawn_in(element, self.charts, self.pictures)
        if not (drawn or self._tracked or is_of_words(element)):
            self.found.unread.append((self._lines[-1] if self._lines else None, "a drawing"))
        if drawn or self._tracked:
            note = f"(a {drawn.kind if drawn else 'picture'})"
            self._put("", note=note, drawn=drawn, link=self.fields.clicked(element))

    def _track(self, element: Element, kind: str) -> None:
        parent = element.getparent()
        about = "" if parent is None else local(parent)
        tracked = _tracked(element, kind, self._move)
        if about == "rPr" and self._lines:
            self._lines[-1].whole.append(tracked)
        elif about == "trPr" and self._rows:
            self._rows[-1].append(tracked)
        elif about == "numPr":  # that it is one of a list
            line = self._lines[-1] if self._lines else None
            self.found.looks.append((line, tracked.author))
        elif about not in _ABOUT:
            self._tracked.append(tracked)

    def _end(self, kind: str, element: Element) -> None:
        self.fields.end(kind)
        if kind == "p" and self._lines:
            self._lines.pop()
        elif kind == "tr" and self._rows:
            self._rows.pop()
            self._row.pop()
            self._cell.pop()
        elif kind == "tc" and self._cells:
            self._cells.pop()
        elif kind == "tbl":
            self._table.pop()
        elif kind == "r":
            self._taken = ("", "")
        elif kind in _KINDS and self._tracked:
            parent = element.getparent()
            if parent is None or local(parent) not in _ABOUT:
                self._tracked.pop()

    def _put(
        self,
        text: str,
        more: Iterable[str] = (),
        note: str = "",
        drawn: Drawn | None = None,
        link: str = "",
    ) -> None:
        if self.story in HEADS and self.fields.is_counted:
            text = ""
        if self._lines:
            marks = frozenset(self._marks.values())
            if text or (note and not drawn):
                marks |= frozenset() if text else self._hollow
                self._hollow.clear()
            comments = frozenset((*self._comments, *more))
            tracked = tuple(self._tracked)
            piece = Piece(
                text, marks, comments, tracked, note, self._taken, drawn,
                link or self.fields.address, self._raised,
            )  # fmt: skip
            self._lines[-1].pieces.append(piece)


def _tracked(element: Element, kind: str, move: str = "") -> Tracked:
    who, when = said(element, "author") or "somebody", said(element, "date")
    is_move = local(element).startswith("move")
    return Tracked(kind, who, when, is_move, move if is_move else "")
