"""Who a text makes a customer or a supplier, and exports told of what goes both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.facts import Fact
from brief.facts.flows import BOTH
from brief.late import pattern
from brief.prose.places import country_words_in

_SELLERS = r"(?:customers?|buyers?|clients?|purchasers?)"
_BUYERS = r"(?:suppliers?|sellers?|vendors?)"
_WHOSE = pattern(
    rf"^(?:['\u2019]s?)?\s(?:[a-z-]+\s){{0,3}}(?:(?P<sells>{_SELLERS})|(?P<buys>{_BUYERS}))\b"
)
_OF = pattern(
    rf"\b(?:(?P<sells>{_SELLERS})|(?P<buys>{_BUYERS}))\s(?:of|for|to)\s(?:[a-z]+\s){{0,3}}$"
)
_ONE_WAY = pattern(
    r"\b(?:exports?|imports?|sales|purchases|deliveries|shipments)\b(?:\s(?!and\b)[\w'\u2019-]+){0,6}?"
    r"\s(?:were|was|came to|stood at|reached|totalled|amounted to|rose to|fell to|of|at|worth)"
    r"(?:\s(?:about|more than|nearly))?\s\{(?P<slot>[\w-]+)\}"
)
_BY = pattern(
    r"\b(?P<how>rose|fell|grew|dropped|declined|increased|decreased|went\s(?:up|down)|was\scut|shrank)"
    r"\sby\s(?:about\s|more\sthan\s|nearly\s)?\{(?P<slot>[\w-]+)\}"
)
_CHANGES = pattern(
    r"\b(?:change|increase|decrease|growth|rise|fall|decline|drop|cut)s?\b", re.IGNORECASE
)
_SHARE = "per cent"
_BOTH_WAYS = pattern(
    r"\b(?:trade|turnover|total|both|together|exchange|commerce|balance|sum|volume|all)\b"
    r"|\bexports?\sand\simports?|\bimports?\sand\sexports?",
    re.IGNORECASE,
)
_SENT = pattern(
    r"^\s(?:[a-z]+\s)?(?P<way>exports?|sales|deliveries|shipments|imports?|purchases)"
    r"(?:\sof(?:\s[a-z]+){1,3}?)?(?:\s(?:to|from)\s(?:[A-Z]\w+\s?){1,3})?"
    r"\s?(?:were|was|came to|stood at|reached|totalled|amounted to|rose to|fell to)"
    r"(?:\s(?:about|more than|nearly))?\s\{(?P<slot>[\w-]+)\}"
)
"""Behind a nationality: Swiss deliveries of war materiel to Kenya fell to."""


def roles_turned(fact: Fact) -> Iterator[str]:
    """What a text says of who sells and who buys, otherwise than its figures flow."""
    yield from _one_way_of_both(fact)
    yield from _change(fact)
    flows = {one.flow for one in fact.figures.values() if one.flow and one.flow != BOTH}
    if len(flows) == 1:
        sender, _, taker = flows.pop().partition(" to ")
        yield from _customers(fact.text, sender, taker)
        yield from _sent(fact, sender, taker)


def _one_way_of_both(fact: Fact) -> Iterator[str]:
    for found in _ONE_WAY.finditer(fact.text):
        figure = fact.figures.get(found["slot"])
        sentence = fact.text[: found.start("slot")].rpartition(". ")[2]
        if figure and figure.flow == BOTH and not _BOTH_WAYS.search(sentence):
            yield f'"{found[0].split()[0]}" of trade both ways'


def _change(fact: Fact) -> Iterator[str]:
    for found in _BY.finditer(fact.text) if " by " in fact.text else ():
        figure = fact.figures.get(found["slot"])
        if (
            figure
            and figure.flow
            and not (_CHANGES.search(figure.measure) or _SHARE in figure.unit)
        ):
            yield f'"{found["how"]} by" of what is no change'


def _customers(text: str, sender: str, taker: str) -> Iterator[str]:
    for start, end, code in country_words_in(text):
        found = _WHOSE.match(text[end:]) or _OF.search(text[:start])
        wrong = found and (taker if found["sells"] else sender)
        if found and code == wrong:
            yield f'"{found["sells"] or found["buys"]}" of {text[start:end]}'


def _sent(fact: Fact, sender: str, taker: str) -> Iterator[str]:
    for _, end, code in country_words_in(fact.text):
        found = _SENT.match(fact.text[end:])
        if found and found["slot"] in fact.figures:
            sends = not found["way"].startswith(("import", "purchase"))
            if code == (taker if sends else sender):
                yield f'"{found["way"]}" of the other side'
