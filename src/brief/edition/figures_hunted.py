"""Figures hunted: what only left-out facts count, in digits that a text might type.

Looked for are numbers that no text says by chance: of four figures or more that are no year, and
that nothing which is told counts too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from brief.edition.forms import Form, plain
from brief.facts import FactBase
from brief.late import pattern

if TYPE_CHECKING:
    from brief.edition import Choice

_FIGURES = 4
"""Figures that a number has at the least, noughts at its end aside."""
_GROUP = pattern(r"\d+")
_BETWEEN, _POINT = "[ ,.']", "[.,]"
"""What languages set between thousands, and before decimals, as `plain` leaves it."""


def figures_hunted(choice: Choice) -> list[Form]:
    """The figures of facts that the audience must not know, as they may be typed."""
    gone = (key for key in choice.leaving.out if key[0] == "facts")
    secret = [id_ for kind, id_ in gone if choice.root_of((kind, id_)).is_secret]
    values = dict.fromkeys(abs(value) for id_ in secret for value in _values(choice.whole, id_))
    telling = [value for value in values if _is_telling(value)]
    if not telling:
        return []
    base = choice.base
    kept = {abs(value) for id_ in base.facts for value in _values(base, id_)}
    told = plain("\n".join(fact.text for fact in base.facts.values()))
    forms = [_form(value, base.words.number(value)) for value in telling if value not in kept]
    return [one for one in forms if not one.stands_in(told)]


def _form(value: Decimal, said: str) -> Form:
    """How a number may stand, whatever the language sets between its thousands."""
    stem = max(_GROUP.findall(f"{value:,f}"), key=len)
    return Form(said, cased=False, stem=stem, found=re.compile(_written(value)))


def _values(base: FactBase, fact: str) -> Iterator[Decimal]:
    yield from (base.figure(fact, name) for name in base.facts[fact].figures)


def _is_telling(value: Decimal) -> bool:
    return len(f"{value:f}".replace(".", "").strip("0")) >= _FIGURES


def _written(value: Decimal) -> str:
    whole, _, part = f"{value.normalize():,f}".partition(".")
    first, *others = whole.split(",")
    may = "" if len(first) == 1 and len(others) == 1 and not part else "?"  # 2024 is a year, too
    grouped = f"{_BETWEEN}{may}".join((first, *others))
    rest = f"{_POINT}{part}" if part else ""
    return rf"(?<!\d)(?<!\d[.,]){grouped}{rest}(?!\d|[.,]\d)"
