"""The rule on shares: none is more than the whole that it is a share of."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.units import PERCENT
from brief.late import pattern
from brief.rules import ERROR, Finding, Rule, of_fact

_HUNDRED = 100
_SHARE = pattern(
    r"\b(?:covers?|covered|accounts?\sfor|accounted\sfor|ma[dk]es?\sup|represents?|represented"
    r"|constitutes?|constituted|comprises?|comprised|share\sof|supplies|supplied)\s(?:an?\s|the\s)?$"
)
"""What stands before a part of a whole; that something grew by 160 per cent tells of none."""


_CLAUSE = pattern(r"[.;:]\s")
_AGAINST = pattern(
    r"\b(?:GDP|GNI|GNP|gross|output|econom\w+|incomes?|revenues?|earnings|budgets?|reserves|debts?"
    r"|liabilities|deposits|capital|assets|capacity|quotas?|targets?|plans?|limits?|offers?|averages?"
    r"|norms?|levels?|values?|prices?)\b"
)
"""What something is measured against that is no part of it: debt and trade against an output."""
_MET = pattern(r"\b(?:demand|needs?|requirements?|consumption|imports?|exports?|use|sales)\b")
_MEETS = pattern(r"\b(?:cover|suppl)\w+\s(?:the\s)?$")
"""Of what is wanted more than all can be covered."""


_PART_OF = pattern(
    r"\{(?P<part>[\w-]+)\}\s(?:out\s)?of\s(?:the\s|its\s|their\s)?\{(?P<whole>[\w-]+)\}"
)


def _whole_share(reading: Reading) -> Iterator[Finding]:
    yield from _parts_over(reading)
    for fact_id, name, figure in reading.figures() if reading.in_english else ():
        if figure.value is None or figure.value <= _HUNDRED or figure.unit not in PERCENT:
            continue
        before, slot, after = reading.base.facts[fact_id].text.partition(f"{{{name}}}")
        whole = f"{figure.base} {_CLAUSE.split(after)[0]}"
        against = _AGAINST.search(whole) or (_MEETS.search(before) and _MET.search(whole))
        if slot and _SHARE.search(before) and not against:
            said = f'"{fact_id}.{name}" is a share of {figure.value} per cent'
            yield of_fact(fact_id, said, "figures", name, "value")


def _parts_over(reading: Reading) -> Iterator[Finding]:
    """Twenty-four of eleven boats."""
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        for found in _PART_OF.finditer(fact.text) if len(fact.figures) > 1 else ():
            part, whole = fact.figures.get(found["part"]), fact.figures.get(found["whole"])
            if not part or not whole or part.value is None or whole.value is None:
                continue
            if part.unit.split()[-1:] == whole.unit.split()[-1:] and part.value > whole.value:
                said = f'"{fact_id}.{found["part"]}" is more than the whole that it is of'
                yield of_fact(fact_id, said, "figures", found["part"], "value")


WHOLE_SHARE: Rule[Reading] = Rule(
    "whole-share",
    ERROR,
    "No share is more than the whole that it is a share of.",
    "mend the figure or the text",
    "UK statistics guidance (OSR): a figure can be what it is said to be.",
    _whole_share,
    in_english=True,
)
