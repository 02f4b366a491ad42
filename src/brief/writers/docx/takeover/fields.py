"""Fields of a part: what each asks for, and the runs that show its last result.

A field is one element, `w:fldSimple`, or a row of runs with marks between them (ECMA-376 part 1,
17.16.18 and 17.16.19). Either may hold other fields, and the second may reach over paragraphs.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import field

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, name, run, text, w

_MARK = name("w:fldChar")
_KIND = name("w:fldCharType")
_LOCK = name("w:fldLock")
_SIMPLE = name("w:fldSimple")
_RUN = name("w:r")


@dataclass(slots=True)
class Field:
    """A field, from its first run to its last; one element is both."""

    first: Element
    last: Element
    inside: bool
    """Whether it stands in what another field asks for, where nobody sees it."""
    instruction: str = ""
    asked: bool = False
    """Whether the instruction has ended, and the result begins."""
    shown: list[Element] = field(default_factory=list)
    """The runs of its result, with those of fields in it."""
    said: list[Element] = field(default_factory=list)
    """What says the instruction, if it is said in runs."""

    def ask(self, instruction: str) -> None:
        """That instruction instead of the one that it has."""
        self.instruction = instruction
        if self.first.tag == _SIMPLE:
            self.first.set(name("w:instr"), instruction)
        for position, each in enumerate(self.said):
            each.text = "" if position else instruction

    def show(self, value: str) -> None:
        """The value as its result, in the letters that this has.

        Without one the field is locked: else Word, which refreshes heads as it prints, would
        print that it knows no property of that name.
        """
        if not self.shown:
            self._make_result()
        show_in(self.shown, value)
        mark = self.first.find(_MARK)
        held = self.first if mark is None else mark
        held.attrib.pop(_LOCK, None)
        if not value:
            held.set(_LOCK, "1")

    def _make_result(self) -> None:
        """A field that was never refreshed may have no result, nor a mark before it."""
        self.shown = [_like(self.first)]
        if self.first.tag == _SIMPLE:
            self.first.extend(self.shown)
            return
        if not self.asked:
            self.last.addprevious(_like(self.first, w("fldChar", fldCharType="separate")))
        self.last.addprevious(self.shown[0])


def fields_of(root: Element) -> list[Field]:
    """The fields of the part that have an end, the inner ones before those that hold them."""
    _part_marks(root)
    whole: list[Field] = []
    begun: list[Field] = []
    for each in root.iter(_RUN, _SIMPLE):
        inside = not all(outer.asked for outer in begun)
        if each.tag == _SIMPLE:
            whole.append(_simple(each, inside=inside))
            continue
        kind = _kind(each)
        ended = begun.pop() if begun and kind == "end" else None
        if ended:
            ended.last = each
            whole.append(ended)
        _read(each, kind, begun)
        if kind == "begin":
            begun.append(Field(each, each, inside))
    return whole


def _simple(each: Element, *, inside: bool) -> Field:
    instruction, shown = str(each.get(name("w:instr"))), list(each.iter(_RUN))
    return Field(each, each, inside, instruction, asked=True, shown=shown)


def show_in(runs: list[Element], value: str) -> None:
    """The value in the first of the runs, in its letters; the others go."""
    kept = runs[0].find(name("w:rPr"))
    runs[0][:] = [*([] if kept is None else [kept]), *text(value)]
    for each in runs[1:]:
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)


def _read(each: Element, kind: str, begun: list[Field]) -> None:
    """What a run is to the fields that have begun before it: to the innermost, maybe its mark."""
    if not begun:
        return
    for outer in begun if kind != "separate" else begun[:-1]:
        if outer.asked:
            outer.shown.append(each)
    if kind == "separate":
        begun[-1].asked = True
    elif not kind and not begun[-1].asked:
        said = list(each.iter(name("w:instrText")))
        begun[-1].said += said
        begun[-1].instruction += "".join(str(part.text or "") for part in said)


def _kind(each: Element) -> str:
    mark = each.find(_MARK)
    return "" if mark is None else str(mark.get(_KIND))


def _part_marks(root: Element) -> None:
    """A run for each mark and for what stands between them: one run may hold a whole field."""
    for each in [mark.getparent() for mark in root.iter(_MARK)]:
        pieces = [] if each is None else [part for part in each if part.tag != name("w:rPr")]
        for piece in reversed(pieces[1:]):
            if each is not None:
                each.addnext(_like(each, piece))


def _like(each: Element, *content: Element) -> Element:
    """A run with the letters of another, plain if that is none."""
    letters = each.find(name("w:rPr"))
    return run(() if letters is None else deepcopy(list(letters)), *content)
