"""The rule on currencies: a unit of three capitals is one that the language names."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.money_units import say_meant
from brief.check.reading import Reading
from brief.prose.money import CODES
from brief.rules import WARNING, Finding, Rule
from brief.show import is_money, show_unit
from brief.words import shipped


def _currency_named(reading: Reading) -> Iterator[Finding]:
    words = reading.base.words
    for fact_id, name, figure in reading.figures():
        code = figure.unit.partition(" ")[0]
        path = ("facts", fact_id, "figures", name, "unit")
        waived_by = (("facts", fact_id),)
        if not is_money(figure.unit):
            if meant := say_meant(figure.unit):
                said = f'the unit "{figure.unit}" of "{fact_id}.{name}" is not read as money'
                yield Finding(path, said, meant, waived_by)
        elif code not in CODES and not _is_known(code):
            said = f'the unit "{code}" of "{fact_id}.{name}" prints as a currency, and is none'
            hint = say_meant(figure.unit) or "write the code of ISO 4217, or a word, as in drones"
            yield Finding(path, said, hint, waived_by)
        elif "{name}" in words.pattern("other-currency") and show_unit(code, words) == code:
            said = f'"{words.language}" has no name for the currency {code} of "{fact_id}.{name}"'
            yield Finding(path, said, "", waived_by)


def _is_known(code: str) -> bool:
    """Whether CLDR has it, as a currency that was."""
    return show_unit(code, shipped("de")) != code


CURRENCY_NAMED: Rule[Reading] = Rule(
    "currency-named",
    WARNING,
    "A unit of money is a currency of ISO 4217 that the brief's language names, and its scale.",
    "name it under `currencies` in a file of words of your own, or waive it",
    "A bare code is read letter by letter, and other initials are taken for money.",
    _currency_named,
)
