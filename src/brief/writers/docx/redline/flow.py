"""Flow: paragraphs that facts run through, so that a fact may stay where its paragraph did not.

A shape parts the facts of a topic into paragraphs by their number: with one fact fewer the next
paragraph's first stands at the end of this one. Words and ends of paragraphs are then compared in
one row: a paragraph's end went, and the fact behind it did not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.redline.align import Item, Pair
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.lines import Lines, names_in, without
from brief.writers.docx.redline.tokens import Segment, Token, segments_of
from brief.writers.docx.redline.words import Step
from brief.writers.docx.redline.writing import write_steps

_P, _P_PR = name("w:p"), name("w:pPr")
_NUMBERED = ":numPr"
"""What the looks of an item of a list say."""


def flows_in(
    pairs: Sequence[Pair], old: Sequence[Item], new: Sequence[Item]
) -> Iterator[tuple[list[Pair], bool]]:
    """The pairs in their order, by groups; whether a group is one flow, whose facts moved on."""
    group: list[Pair] = []
    looks = None
    for pair in pairs:
        here = _looks(pair, old, new)
        if group and (here is None or here != looks):
            yield group, _is_flow(group, old, new)
            group = []
        group.append(pair)
        looks = here
    if group:
        yield group, _is_flow(group, old, new)


def _looks(pair: Pair, old: Sequence[Item], new: Sequence[Item]) -> str | None:
    """How both look, if they are plain paragraphs of words; None where they are something else."""
    items = [side[at] for side, at in zip((old, new), pair, strict=True) if at is not None]
    plain = all(
        each.kind == _P and each.facts and not each.names and _NUMBERED not in each.looks
        for each in items
    )
    return items[0].looks if plain and len({each.looks for each in items}) == 1 else None


def _is_flow(group: Sequence[Pair], old: Sequence[Item], new: Sequence[Item]) -> bool:
    """Whether a fact stands in paragraphs of the two that are not one."""
    if len(group) == 1 or any(_looks(pair, old, new) is None for pair in group):
        return False
    was = {fact: at for at, (i, _) in enumerate(group) if i is not None for fact in old[i].facts}
    is_ = {fact: at for at, (_, j) in enumerate(group) if j is not None for fact in new[j].facts}
    return any(was[fact] != is_[fact] for fact in was.keys() & is_.keys())


def merge_flow(old: Sequence[Element], new: Sequence[Element], lines: Lines) -> list[Element]:
    """The paragraphs of both as one row of them; the last keeps its end."""
    held = {each for line in new for each in names_in(line)}
    was, is_ = without(_row(old, lines.old), held), _row(new, lines.new)
    steps = lines.steps(was, is_)
    lines.pair((s.was, s.token) for s in steps if isinstance(s, Step) and s.was is not None)
    made: list[Element] = []
    here: list[Step | Element] = []
    for step in steps:
        if not isinstance(step, Step) or step.token.ends is None:
            here.append(step)
            continue
        here += [*(step.was.before if step.was else ()), *step.token.before]
        made.append(_paragraph(here, step, lines))
        here = []
    return [*made, _paragraph(here, _last(old, new), lines)]


def _last(old: Sequence[Element], new: Sequence[Element]) -> Step:
    """The end of all, which stayed."""
    return Step("", _end(new[-1]), _end(old[-1]))


def _end(paragraph: Element) -> Token:
    return Token("\N{PILCROW SIGN}", (), ends=_properties(paragraph))


def _row(paragraphs: Sequence[Element], known: Known) -> list[Segment]:
    """Their segments, with an end behind each but the last."""
    row: list[Segment] = []
    for each in paragraphs:
        row += segments_of(each, known)
        if each is not paragraphs[-1]:
            row.append(Segment(tokens=[_end(each)]))
    return row


def _properties(paragraph: Element) -> Element:
    found = paragraph.find(_P_PR)
    return w("pPr") if found is None else found


def _paragraph(steps: Sequence[Step | Element], end: Step, lines: Lines) -> Element:
    made = _empty(end.token)
    made.extend(write_steps(steps, lines.stamp))
    if end.change:
        lines.stamp.end(made, end.change)
    elif end.was is not None:
        lines.other_properties(_empty(end.was), made)
    return made


def _empty(end: Token) -> Element:
    """A paragraph that ends so, without words yet."""
    return w("p", *(deepcopy(each) for each in (end.ends,) if each is not None))
