"""Writing: what stayed, came and went in a paragraph as Word's runs, links and tracked changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import groupby

from brief.late import NamedTuple
from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.redline.stamp import Change, Stamp
from brief.writers.docx.redline.tokens import Segment, Token, runs_of
from brief.writers.docx.redline.words import Step


class _Piece(NamedTuple):
    """What is written next, in which shell, and what became of it: a token, or a bookmark's end."""

    shell_key: str
    shell: Element | None
    change: Change
    token: Token | None
    bare: Element | None = None


def write_steps(steps: Iterable[Step | Element], stamp: Stamp) -> Iterator[Element]:
    """The content of a paragraph; the ends of bookmarks stand beside the changes, and stay."""
    pieces = [piece for step in steps for piece in _pieces(step)]
    for _, group in groupby(pieces, key=lambda piece: piece.shell_key):
        inside = list(group)
        yield from _in_shell(inside[0].shell, list(_marked(inside, stamp)))


def write_whole(segments: Sequence[Segment], change: Change, stamp: Stamp) -> Iterator[Element]:
    """The content of a paragraph that came or went, with its bookmarks in the changes."""
    tokens, rest = laid_out(segments)
    for _, group in groupby(tokens, key=lambda token: token.shell_key):
        inside = list(group)
        made = list(_with_bookmarks(inside, change))
        made += rest if inside[-1] is tokens[-1] else []
        marked = [stamp.around(change, made)] if made else []
        yield from _in_shell(inside[0].shell, marked)


def laid_out(segments: Sequence[Segment]) -> tuple[list[Token], list[Element]]:
    """All tokens in a row with the ends of bookmarks, and those that no token is left for."""
    tokens: list[Token] = []
    before: list[Element] = []
    for segment in segments:
        before += segment.opening
        for token in segment.tokens:
            token.before = [*before, *token.before]
            before = []
            tokens.append(token)
        (tokens[-1].after if segment.tokens else before).extend(segment.closing)
    return tokens, before


def _pieces(step: Step | Element) -> Iterator[_Piece]:
    if not isinstance(step, Step):
        yield _Piece("", None, "", None, step)
        return
    token, was = step.token, step.was
    for each in (*(was.before if was is not None else ()), *token.before):
        yield _Piece(token.shell_key, token.shell, "", None, each)
    yield _Piece(token.shell_key, token.shell, step.change, token)
    for each in (*(was.after if was is not None else ()), *token.after):
        yield _Piece("", None, "", None, each)


def _marked(pieces: Sequence[_Piece], stamp: Stamp) -> Iterator[Element]:
    for (change, _), group in groupby(pieces, key=lambda each: (each.change, each.token is None)):
        inside = list(group)
        yield from (each.bare for each in inside if each.bare is not None)
        made = list(_runs([each.token for each in inside if each.token is not None], change))
        if change and made:
            yield stamp.around(change, made)
        else:
            yield from made


def _with_bookmarks(tokens: Sequence[Token], change: Change) -> Iterator[Element]:
    chunk: list[Token] = []
    for token in tokens:
        if token.before:
            yield from _runs(chunk, change)
            yield from token.before
            chunk = []
        chunk.append(token)
        if token.after:
            yield from _runs(chunk, change)
            yield from token.after
            chunk = []
    yield from _runs(chunk, change)


def _runs(tokens: Sequence[Token], change: Change) -> Iterator[Element]:
    return runs_of([_unlinked(each) for each in tokens] if change == "del" else tokens)


def _unlinked(token: Token) -> Token:
    """A field that went as the words that it showed: refreshed, it would show other ones."""
    if not token.plain:
        return token
    return Token(token.key, token.plain, None, token.shell, token.shell_key)


def _in_shell(shell: Element | None, made: list[Element]) -> list[Element]:
    """The runs in what stands around them: a control has them in its content."""
    if shell is None:
        return made
    filled = deepcopy(shell)
    if filled.tag == name("w:sdt"):
        filled.append(w("sdtContent", *made))
    else:
        filled.extend(made)
    return [filled]
