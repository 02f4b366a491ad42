"""Lines: two paragraphs as one, with the words that came and went, and paragraphs as a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import field
from difflib import SequenceMatcher

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.fact_marks import number_in
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.links import is_in_link, past_links
from brief.writers.docx.redline.otherwise import no_width
from brief.writers.docx.redline.shield import shield
from brief.writers.docx.redline.stamp import Change, Stamp, own_properties
from brief.writers.docx.redline.tokens import Segment, Token, segments_of
from brief.writers.docx.redline.words import Step, stay, steps_between
from brief.writers.docx.redline.writing import laid_out, write_steps, write_whole

_P, _P_PR, _T = name("w:p"), name("w:pPr"), name("w:t")
_START, _END = name("w:bookmarkStart"), name("w:bookmarkEnd")
_TOLD = frozenset(
    name(each) for each in ("w:pStyle", "w:numPr", "w:outlineLvl", "w:bidi", "w:framePr")
)
"""Properties that say what a paragraph is; spaces and insets follow from what stands around it."""


@dataclass(slots=True)
class Lines:
    """Makes paragraphs of a redline; `old` and `new` know what the two texts point to."""

    old: Known
    new: Known
    stamp: Stamp
    notes: dict[str, str] = field(default_factory=dict)
    """For each note that stays its number in the new text, by that in the old one."""

    def merged(self, old: Element, new: Element) -> Element:
        """The new paragraph with what changed in it since the old one."""
        was, is_ = segments_of(old, self.old), segments_of(new, self.new)
        if _keys(was) == _keys(is_):
            self.pair(zip(_tokens(was), _tokens(is_), strict=True))
        else:
            steps = self.steps(without(was, names_in(new)), is_)
            self.pair((s.was, s.token) for s in steps if isinstance(s, Step) and s.was is not None)
            _refill(new, list(write_steps(steps, self.stamp)))
        self.other_properties(old, new)
        return new

    def other_properties(self, old: Element, new: Element) -> None:
        """Say what a paragraph had of its own that is other by now, its place on a page too."""
        was, is_ = (own_properties(each.find(_P_PR)) for each in (old, new))
        if [*map(self.old.key, was)] != [*map(self.new.key, is_)]:
            self.stamp.looks(new, old.find(_P_PR))
            shield(new, self.stamp)

    def begins_anew(self, old: Element, new: Element) -> bool:
        """Whether a paragraph became one of another kind, and its first words are others."""
        if self.looks(old) == self.looks(new):
            return False
        was, is_ = segments_of(old, self.old), segments_of(new, self.new)
        return _keys(was) != _keys(is_) and _begins_with_change(self.steps(was, is_))

    def whole(self, line: Element, change: Change, *, ends: bool = True) -> Element:
        """The paragraph with all its words come or gone, and its end, unless that stays."""
        segments = segments_of(line, self.old if change == "del" else self.new)
        made = list(write_whole(segments, change, self.stamp))
        if ends and is_in_link(_tokens(segments)[-1:]):
            made.append(self.stamp.around(change, [no_width()]))
        _refill(line, made)
        if ends:
            self.stamp.end(line, change)
        return line

    def looks(self, line: Element) -> list[str]:
        """What a paragraph says that it is."""
        found = line.find(_P_PR)
        return [self.new.key(each) for each in own_properties(found) if each.tag in _TOLD]

    def inside(self, old: Element, new: Element) -> None:
        """The paragraphs in something that stayed, one by one."""
        for before, after in zip(list(_outermost(old)), list(_outermost(new)), strict=False):
            self.merged(before, after)

    def pair(self, stayed: Iterable[tuple[Token, Token]]) -> None:
        """What stayed: its notes are one, and what a box of text in it says may have changed."""
        for was, is_ in stayed:
            if was.note:
                self.notes[was.note] = is_.note
            elif was.words is None:
                self._count(was, is_)
                for before, after in zip(was.runs, is_.runs, strict=False):
                    self.inside(before, after)

    def _count(self, was: Token, is_: Token) -> None:
        """What a field shows until a program counts: the field stayed, and its number may not."""
        if [each.text for one in was.plain for each in one.iter(_T)] == [
            each.text for one in is_.plain for each in one.iter(_T)
        ]:
            return
        gone = self.stamp.around("del", map(deepcopy, was.plain))
        came = self.stamp.around("ins", ())
        shown = [*is_.plain]
        if shown[0].getparent() is not None:
            shown[0].addprevious(gone)
            gone.addnext(came)
        at = is_.runs.index(shown[0])
        after = (each for each in is_.runs[at:] if each not in shown)
        is_.runs = (*is_.runs[:at], gone, came, *after)
        came.extend(shown)

    def steps(self, old: Sequence[Segment], new: Sequence[Segment]) -> list[Step | Element]:
        """What stayed, came and went from the old row of words to the new one."""
        return past_links(_by_facts(old, new))


def _begins_with_change(steps: Iterable[Step | Element]) -> bool:
    first = next((each for each in steps if isinstance(each, Step)), None)
    return first is not None and bool(first.change)


def _by_facts(old: Sequence[Segment], new: Sequence[Segment]) -> Iterator[Step | Element]:
    """Fact by fact: what one fact said is held against what the same fact says."""
    at = 0, 0
    for here in (*_same_facts(old, new), (len(old), len(new))):
        yield from _between(old[at[0] : here[0]], new[at[1] : here[1]])
        for was, is_ in zip(old[here[0] :][:1], new[here[1] :][:1], strict=False):
            compare = steps_between if was.fact == is_.fact else stay
            yield from is_.opening
            yield from compare(was.tokens, is_.tokens)
            yield from is_.closing
        at = here[0] + 1, here[1] + 1


def _outermost(element: Element) -> Iterator[Element]:
    """The paragraphs in something; those in a box of text are told with the one that holds it."""
    for each in element:
        if each.tag == _P:
            yield each
        else:
            yield from _outermost(each)


def _same_facts(old: Sequence[Segment], new: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """Where the same facts stand in the two, in one order.

    A fact that has another id and says all the same is told to nobody: it is the same to a reader.
    """
    at = [[n for n, each in enumerate(side) if each.fact] for side in (old, new)]
    both = {each.fact for each in old} & {each.fact for each in new}
    was, is_ = (
        [_known_by(side[n], both) for n in here] for side, here in zip((old, new), at, strict=True)
    )
    for one in SequenceMatcher(None, was, is_, autojunk=False).get_matching_blocks():
        for n in range(one.size):
            yield at[0][one.a + n], at[1][one.b + n]


def _known_by(segment: Segment, both: Collection[str]) -> str:
    """A fact of both texts by its number, any other by all that it says."""
    if segment.fact in both:
        return segment.fact
    return "\0".join(token.key for token in segment.tokens)


def _between(old: Sequence[Segment], new: Sequence[Segment]) -> Iterator[Step | Element]:
    """Words that are no fact's, held together; facts that only one of the two has, as wholes."""
    was, left_of_old = laid_out(old)
    is_, left = laid_out(new)
    yield from steps_between(was, is_)
    yield from (*left_of_old, *left)


def _refill(line: Element, content: list[Element]) -> None:
    properties = line.find(_P_PR)
    line[:] = [*([] if properties is None else [properties]), *content]


def _tokens(segments: Iterable[Segment]) -> list[Token]:
    return [token for segment in segments for token in segment.tokens]


def _keys(segments: Iterable[Segment]) -> list[tuple[str, list[str]]]:
    """What is compared: the words of each fact, and those between."""
    return [(each.fact, [token.key for token in each.tokens]) for each in segments]


def names_in(line: Element) -> set[str]:
    """The bookmarks of a paragraph: facts by their number, others by their name."""
    return {_name(each) for each in line.iter(_START)}


def _name(start: Element) -> str:
    said = str(start.get(name("w:name")))
    return number_in(said) or said


def without(segments: list[Segment], held: set[str]) -> list[Segment]:
    """Without the old bookmarks of what the new paragraph has bookmarks of its own for."""
    rows = [row for one in segments for row in (one.opening, one.closing)]
    rows += [token.before for token in _tokens(segments)]
    starts = (each for row in rows for each in row if each.tag == _START)
    gone = {each.get(name("w:id")) for each in starts if _name(each) in held}
    for row in rows:
        row[:] = [
            each
            for each in row
            if each.tag not in {_START, _END} or each.get(name("w:id")) not in gone
        ]
    return segments
