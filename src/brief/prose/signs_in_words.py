"""Signs of a statement in words of English: what is so many times as much, decades, currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern

_PARTS = r"(?:half|halves|thirds?|quarters?|fifths?|tenths?)"
_SOME = r"(?:an?|one|two|three|four|nearly|almost|about|over|more\sthan|roughly|some)"
_TIMES = r"(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|many)"
_ENDS = (
    r"(?=\s*(?:$|[.,;:)])"
    r"|\s(?:since|in|from|over|between|within|and|or|after|by|on|every|each|last)\b)"
)
_MANIFOLD = pattern(
    rf"\bby\s(?:{_SOME}\s){{0,2}}{_PARTS}{_ENDS}"
    rf"|(?<!is )(?<!are )(?<!was )(?<!were )\b{_TIMES}-?fold\b"
    r"|\b(?:twice|half|thrice)\sas\s(?:much|many|large|big|high|great|small|low|long)\b"
    rf"|\b(?:doubl|trebl|tripl|quadrupl)(?:es|ing){_ENDS}|\bhalving\b"
    r"|\b(?:two|three|five|ten|a\shundred|a\sthousand)\stimes\s(?:as|more|larger|higher|the)\b",
    re.IGNORECASE,
)
_DECADE = pattern(
    r"\bthe\s(?:(?:early|late|mid|nineteen|eighteen)[\s-]?)*"
    r"(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)\b"
    r"|\b(?:fif|six|seven|eigh|nine)teenth[\s-]century\b|\btwent(?:ieth|y-first)[\s-]century\b",
    re.IGNORECASE,
)
_ROMAN = pattern(
    r"\bM{1,2}(?=[MCDLXVI]{3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b"
)
"""A year in Roman numerals, of four letters and more: MMXXIV, no MD and no MIX."""

_CURRENCIES = """
afghanis? arian?ry baht birr bolivianos? bol[i\u00ed]vares bol[i\u00ed]vars? cedis?
col[o\u00f3]n(?:e?s)? c[o\u00f3]rdobas? crowns? dalasis? denari? dinars? dirhams? dobras?
dollars? dong drams? emalangeni escudos? euros? florins? forints? francs? gourdes?
guaran[i\u00ed]s? guilders? hryvnias? kinas? kips? korunas? kron(?:a|e|er|or|ur)
kr\u00f3n(?:a|ur) kunas? kwachas? kwanzas? kyats? lar(?:i|is) leis? lek(?:s|ë)? lempiras? leones?
leus? levs? leva lilangeni lir(?:a|as|e) loti maloti manats? marks? meticals? nairas? nakfas?
ngultrums? ouguiyas? patacas? quid pa[\u02bb\u2019']anga pesos? pounds? pulas? quetzals? rands?
reals? reais rials? riels? ringgits? riyals? roubles? rubles? rufiyaas? rupees? rupiahs?
shekels? shillings? sol soles soms? somonis? sterling takas? talas? tenges? tugriks? vatus? won
yen yuan renminbi zlotys?
"""
"""The bare names of the world's currencies, in singular and plural, as CLDR has them."""
BARE_CURRENCY = rf"(?:{'|'.join(_CURRENCIES.split())})"
_MOVES = (
    r"(?:fell|falls?|rose|rises?|gain(?:s|ed)?|los(?:t|es)|slid|slides?|sank|sinks?|slip(?:s|ped)"
    r"|weakens?|weakened|strengthens?|strengthened|climbs?|climbed|recovers?|recovered|trade[sd]?"
    r"|drop(?:s|ped)|dipped|plunge[sd]|tumble[sd]|appreciate[sd]?|depreciate[sd]?|float(?:s|ed)"
    r"|firm(?:s|ed)|stead(?:ies|ied)|crashed|crashes|collapse[sd]|jump(?:s|ed)|surge[sd]|halved"
    r"|doubled|(?:has|had|was|is|were)\s(?:been\s)?(?:\w+ly\s)?(?:fallen|risen|weak\w*|strong\w*"
    r"|devalued|revalued|pegged|worth|lost|gained|slid|replaced|floated|traded|convertible)"
    r"|(?:exchange\s)?rates?|hit|hits|reach(?:es|ed))"
)
"""What money does: it is told by it where its word means something else, too."""
_IS = r"(?:has|had|have|is|was|were|are|will|would|could|did|does|remain(?:s|ed)|buys?|bought)"
_TWO_SENSES = frozenset(
    "mark marks real reals som soms sol soles crown crowns dong colon colons leone leones lek leks"  # noqa: SIM905 - a row of words
    " pula taka rand rands kip kips won lev levs pound pounds".split()
)
_WHOSE = r"(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Oo]ur)"
_STANDS = pattern(
    rf"\b{_WHOSE}\s(?:[A-Z]\w+\s)?(?P<said>{BARE_CURRENCY})(?=\s(?:\w+ly\s)?(?:(?P<moves>{_MOVES})|{_IS})\b)"
    rf"|(?<![\w-])(?P<bare>[Ss]terling|[Pp]ounds|[Rr]and|[Ll]ira)(?=\s(?:\w+ly\s)?{_MOVES}\b)"
)
_TOLD_IN = pattern(
    rf"\b(?:in|against\sthe|to\sthe|into)\s(?P<said>{BARE_CURRENCY})"
    r"(?=\s*[.,;:)]|\s*$|\s(?:or|and|at|since|until)\b)"
)


def signs_in_words(text: str) -> Iterator[str]:
    """Amounts, decades and years in words, and currencies by their bare names."""
    yield from (found[0] for found in _MANIFOLD.finditer(text))
    yield from (found[0].removeprefix("the ") for found in _DECADE.finditer(text))
    for found in _STANDS.finditer(text):
        said = found["said"]
        if not said or said not in _TWO_SENSES or found["moves"]:
            yield said or found["bare"]
    for found in _TOLD_IN.finditer(text):
        if found["said"] not in _TWO_SENSES or found["said"] == "pounds":
            yield found["said"]


def roman_years(text: str) -> tuple[str, ...]:
    """Years in Roman numerals, in whatever language."""
    return tuple(found[0] for found in _ROMAN.finditer(text))
