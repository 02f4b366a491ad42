"""Denied otherwise: what a text denies or holds, and its paragraph the other way round."""

from __future__ import annotations

from brief.verify.copy import Paragraph
from brief.verify.denied import lacking
from brief.verify.negated import gives_none, in_force, names_it, none_of_it, turned_prefix


def denied_otherwise(whole: str, typed: str, near: list[str], paragraphs: list[Paragraph]) -> str:
    """What is said otherwise, or nothing; `typed` is the `whole` without phrases of absence."""
    return (
        lacking(whole, near)
        or none_of_it(whole, near)
        or gives_none(typed, paragraphs)
        or names_it(typed, paragraphs)
        or in_force(typed, near)
        or turned_prefix(typed, paragraphs)
    )
