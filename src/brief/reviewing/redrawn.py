"""Redrawn: pictures and charts of a file that came back, held against those of the brief.

A drawing is known by what it says to who cannot see it, a chart also by its values. LibreOffice
drops the words of charts, so a chart without words may be any that nothing else is.
What a tracked change accounts for is told with that, so each reading must lack it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from brief.reviewing.drawings import Drawn
from brief.reviewing.lines import Piece, Read
from brief.reviewing.pieces import READINGS, said_in, stays
from brief.reviewing.plotted import Plotted
from brief.reviewing.printed import spelt
from brief.reviewing.remarks import ALT, Remark


def drawn_otherwise(sent: Read, read: Read, plotted: Plotted) -> Iterator[Remark]:
    """Each drawing that is gone, shows other values, stands there again or is of another hand."""
    ours = drawings_of(sent)
    readings = [pair_drawings(sent, read, how) for how in READINGS]
    for number, one in enumerate(ours):
        if not any(number in pairs.values() for pairs in readings):
            yield Remark("lost", old=one.alt, facts=plotted.facts_of(one), part=one.kind)
    for piece in filter(stays, _pieces(read)):  # what went is told by the change, as in a redline
        pair = next((ours[pairs[id(piece)]] for pairs in readings if id(piece) in pairs), None)
        if pair is not None:
            yield from _other_values(pair, piece.drawn or pair, plotted)
        elif piece.was_there and piece.drawn:
            yield _over(piece.drawn, ours, plotted)


def name_drawings(sent: Read, read: Read, *, is_kept: bool = False) -> None:
    """Give the drawings of a file that have no words the words of the brief's.

    Where its program keeps those of charts (`is_kept`), and of pictures ever, somebody took them.
    """
    ours = drawings_of(sent)
    of = {at: ours[n] for how in READINGS for at, n in pair_drawings(sent, read, how).items()}
    for line in read.lines:
        line.pieces = [_named(one, of.get(id(one)), ours, is_kept=is_kept) for one in line.pieces]


def _named(piece: Piece, our: Drawn | None, ours: Sequence[Drawn], *, is_kept: bool) -> Piece:
    drawn = piece.drawn
    if drawn is None or drawn.alt:
        return piece
    same = our or next((one for one in ours if _shows_so(one, drawn)), drawn)
    is_bare = bool(same.alt) and (is_kept or drawn.kind == "picture")
    return replace(piece, drawn=replace(drawn, alt=same.alt, is_bare=is_bare))


def drawings_of(read: Read) -> list[Drawn]:
    """The pictures and charts of the text, in their order."""
    return [piece.drawn for piece in _pieces(read) if piece.drawn]


def pair_drawings(sent: Read, read: Read, how: Callable[[Piece], bool]) -> dict[int, int]:
    """Which drawing of the brief, by its number, each piece of the file is in one reading."""
    before, free = _above(sent), {id(one): one for one in _pieces(read) if how(one)}
    above = _above(read)
    pairs: dict[int, int] = {}
    for is_same in (_says_so, _shows_so, _may_be):
        for number, our in enumerate(_pieces(sent)):
            there = [at for at, one in free.items() if _is(is_same, our, one)]
            if there and number not in pairs.values():
                alike = (at for at in there if above[at] == before[id(our)])  # of two, not the copy
                at = next(alike, there[0])
                pairs[at] = number
                del free[at]
    return pairs


def _is(is_same: Callable[[Drawn, Drawn], bool], one: Piece, other: Piece) -> bool:
    return bool(one.drawn and other.drawn and is_same(one.drawn, other.drawn))


def _above(read: Read) -> dict[int, str]:
    """The words that stand before each drawing."""
    found: dict[int, str] = {}
    above = ""
    for line in read.lines:
        found |= {id(piece): above for piece in line.pieces if piece.drawn}
        above = spelt(said_in(line)) or above
    return found


def _pieces(read: Read) -> list[Piece]:
    return [piece for line in read.lines if not line.story for piece in line.pieces if piece.drawn]


def _says_so(one: Drawn, other: Drawn) -> bool:
    return (one.kind, one.alt) == (other.kind, other.alt) != (one.kind, "")


def _shows_so(one: Drawn, other: Drawn) -> bool:
    return one.shows == other.shows != ()


def _may_be(one: Drawn, other: Drawn) -> bool:
    return one.kind == other.kind and not (one.alt and other.alt)


def _other_values(was: Drawn, is_: Drawn, plotted: Plotted) -> Iterator[Remark]:
    """The values of a chart that are not the brief's; one of another program may have none.

    A picture has no values, but bytes, which Word and LibreOffice leave as they are.
    """
    alt = "" if is_.is_bare else is_.alt
    if was.alt != alt and (alt or is_.is_bare):
        made = Remark("edited", text=alt, old=was.alt, now=alt, where=ALT, part=was.kind)
        yield replace(made, facts=plotted.facts_of(was))
    if was.kind == "picture":
        if was.shows != is_.shows:
            yield Remark("edited", where="a picture", part=was.alt)
        return
    old, new = ([v for v in a.shows if v not in b.shows] for a, b in ((was, is_), (is_, was)))
    if is_.shows and (old or new):
        said = "; ".join(new)
        facts = plotted.facts_of(replace(was, shows=tuple(old)))
        made = Remark("edited", text=said, old="; ".join(old), now=said, where="a chart")
        yield replace(made, facts=facts, part=was.alt)


def _over(drawn: Drawn, ours: list[Drawn], plotted: Plotted) -> Remark:
    """One more than the brief has."""
    is_again = any(_says_so(one, drawn) or _shows_so(one, drawn) for one in ours)
    made = Remark("again" if is_again else "added", text=drawn.alt, part=drawn.kind)
    return replace(made, facts=plotted.facts_of(drawn))
