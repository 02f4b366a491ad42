"""Values: what a template's `{{ }}` puts into the text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from brief.markdown.printed import Value
from brief.marked.characters import drop_unseen
from brief.model import Block, Inline, Text
from brief.template.sandbox import Printable, is_printable
from brief.template.text_at import TextAt
from brief.typography import typeset
from brief.words import FixedWords

_INLINES = get_args(Inline)
_BLOCKS = get_args(Block)


def to_value(shown: Any, words: FixedWords) -> Value:  # noqa: ANN401 - any value a template can hold
    """What `{{ shown }}` puts into the text; TypeError for what cannot be printed."""
    if is_printable(type(shown)):
        printable: Printable = shown
        return printable.printed()
    match shown:
        case bool():
            raise TypeError(f"{str(shown).lower()} is for {{% if %}}, not to be printed")
        case str():
            place = shown.place if isinstance(shown, TextAt) else None
            said = drop_unseen(shown)  # an escape in an expression can bring one in
            return (Text(typeset(said, words), place),) if said else ()
        case int() | Decimal():
            return (Text(words.number(Decimal(shown))),)
        case tuple() if all(isinstance(part, _INLINES) for part in shown):
            return shown
        case tuple() if all(isinstance(part, _BLOCKS) for part in shown):
            return shown
        case None:
            raise TypeError("nothing is there to print (None)")
    raise TypeError(f"a {type(shown).__name__} cannot be printed; go through it with {{% for %}}")
