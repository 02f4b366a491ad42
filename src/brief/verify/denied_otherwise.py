"""Denied otherwise: what a text denies or holds, and its paragraph the other way round."""

from __future__ import annotations

from brief.prose import split_sentences
from brief.verify.copy import Paragraph
from brief.verify.denied import lacking
from brief.verify.negated import gives_none, in_force, names_it, none_of_it, turned_prefix


def denied_otherwise(whole: str, typed: str, near: list[str], paragraphs: list[Paragraph]) -> str:
    """What is said otherwise, or nothing; `typed` is the `whole` without phrases of absence."""
    every = [one for said in paragraphs for one in split_sentences(said.words)]
    return (
        lacking(whole, near)
        or none_of_it(whole, near, every)
        or gives_none(typed, paragraphs)
        or names_it(typed, paragraphs)
        or in_force(typed, near, every)
        or turned_prefix(typed, paragraphs)
    )
