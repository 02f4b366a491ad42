"""Figures hunted: what only left-out facts count, in digits that a text might type.

Looked for are numbers that no text says by chance: of four figures or more, noughts after the
decimal point aside, that nothing which is told counts too. What may be a year is looked for with a
sign between its thousands, or with decimals.
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
"""Figures that a number has at the least."""
_YEARS = range(1900, 2101)
_WEST, _INDIA = (pattern(rf"(?<=\d)(?={after}$)") for after in (r"(?:\d{3})+", r"(?:\d\d)*\d{3}"))
"""Where thousands are set apart: 1,234,567, and 12,34,567."""
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
    base = choice.open_now or choice.base
    kept = {abs(value) for id_ in base.facts for value in _values(base, id_)}
    told = plain("\n".join(fact.text for fact in base.facts.values()))
    forms = [_form(value, base.words.number(value)) for value in telling if value not in kept]
    return [one for one in forms if not one.stands_in(told)]


def _form(value: Decimal, said: str) -> Form:
    """How a number may stand, whatever the language sets between its thousands."""
    whole, part = _parts(value)
    stem = max(whole[-3:], part, key=len)  # what stands together in any grouping
    return Form(said, cased=False, stem=stem, found=re.compile(_written(whole, part)))


def _values(base: FactBase, fact: str) -> Iterator[Decimal]:
    yield from (base.figure(fact, name) for name in base.facts[fact].figures)


def _parts(value: Decimal) -> tuple[str, str]:
    """Its figures before and behind the point, without the noughts at the end of those."""
    whole, _, part = f"{value:f}".partition(".")
    return whole, part.rstrip("0")


def _is_telling(value: Decimal) -> bool:
    return len("".join(_parts(value)).lstrip("0")) >= _FIGURES


def _written(whole: str, part: str) -> str:
    may_be_year = not part and int(whole) in _YEARS
    decimals = f"{_POINT}{part}0*" if part else f"(?:{_POINT}0+)?"
    bare = f"{whole}{_POINT}0+" if may_be_year else f"{whole}{decimals}"
    apart = (_BETWEEN.join(where.split(whole)) for where in (_WEST, _INDIA))
    grouped = "|".join(one for one in dict.fromkeys(apart) if one != whole)
    # 48 000 is no part of 48 000 000; next to a bare number another may stand
    ends = rf"(?![ .,]\d{{3}}(?!\d)){decimals}" if not part else decimals
    either = f"{bare}|(?:{grouped}){ends}" if grouped else bare
    return rf"(?<!\d)(?<!\d[.,'])(?:{either})(?!\d|[.,']\d)"
