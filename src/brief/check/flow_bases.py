"""Who counted, and what a share is of, as a text says it, held against its figures."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.share_bases import base_told
from brief.facts import Figure
from brief.late import pattern
from brief.prose.places import countries_in, country_words_in

_COUNTED = pattern(
    r"\b(?:[Bb]y|[Aa]ccording to|[Oo]n)\s(?:the\s)?"
    r"(?:(?:own\s)?(?:count|figures|data|statistics|customs)\sof\s(?P<of>[^.;,:]*)"
    r"|(?P<whose>[A-Z][\w\s]*?)['\u2019]s?\s(?:own\s)?(?:count|figures|data|statistics|customs)\b)"
)
_WHO = r"(?:the\s)?(?P<{0}>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)"
_FROM, _TO = _WHO.format("sender"), _WHO.format("taker")
_OUT = r"(?i:exports?|sales|deliveries|shipments)"
_IN = r"(?i:imports?|purchases)"
_GOODS = r"(?:\sof\s(?:[a-z]+\s){1,3}?(?=to\b|from\b)|\s)"
_COMES = (
    r"(?:reach(?:es|ed)?|goes\sto|went\sto"
    r"|(?:is|was|are|were)\s(?:sold|shipped|delivered|exported)\sto)"
)
_FLOWS = tuple(
    pattern(form)
    for form in (
        rf"{_FROM}['\u2019]s?\s(?:[a-z]+\s)?{_OUT}{_GOODS}to\s{_TO}",
        rf"{_TO}['\u2019]s?\s(?:[a-z]+\s)?{_IN}{_GOODS}from\s{_FROM}",
        rf"{_TO}\s(?:bought|buys|imported|imports)\s(?:[a-z]+\s){{0,3}}?from\s{_FROM}",
        rf"{_FROM}\s(?:sold|sells|exported|exports)\s(?:[a-z]+\s){{0,3}}?to\s{_TO}",
        rf"{_FROM}\s[a-z]+\s(?:that\s|which\s)?{_COMES}\s{_TO}",
        rf"\b{_OUT}\sof\s{_FROM}\sto\s{_TO}",
        rf"\b{_IN}\sof\s{_TO}\sfrom\s{_FROM}",
    )
)


def told_of_figures(reading: Reading, fact_id: str) -> Iterator[tuple[str, str]]:
    """Figures of a fact, with what its text says of them that their keys have otherwise."""
    fact = reading.base.facts[fact_id]
    figures = fact.figures
    text = reading.text(fact_id) if figures else ""
    counted = _other_count(text, list(figures.values())) if figures else ""
    if counted:
        yield next(iter(figures)), f"was not counted by whom its text has: {counted}"
    for name, figure in figures.items():
        ours = set(_flows(figure.base)) if figure.base else set()
        theirs = set(_flows(text)) if ours else set()
        if ours and theirs and theirs == {pair[::-1] for pair in ours}:
            yield name, f'is of "{figure.base}", its text has the other way of trade'
        elif figure.base and _other_trade(text, figure.base):
            yield name, f'is of "{figure.base}", its text of the trade of the other side'
        elif figure.base and (said := base_told(fact.text, name, figure.base)):
            yield name, f'is of "{figure.base}", its text has it of "{said}"'


def _other_trade(text: str, base: str) -> bool:
    """Whether a share of all that one exports is told as one of what another imports.

    What somebody imports is not what comes from there.
    """
    out, taken = _OUT_OF.search(base), _TAKEN_BY.search(base)
    ours, theirs = bool(_SENDS.search(text)), bool(_TAKES.search(text))
    if (out and theirs and not ours) or (taken and ours and not theirs):
        return True
    whose = countries_in(base) if taken else ()
    flows = set(_flows(text)) if len(whose) == 1 else set()
    return bool(flows) and {sender for sender, _ in flows} == set(whose)


_ALL_OF = r"\b(?:{0})\s(?:of\s[a-z]+\s(?:[a-z]+\s)?)?of\s(?:the\s)?[A-Z][\w-]*(?:\s[A-Z][\w-]*)*$"
_OUT_OF = pattern(_ALL_OF.format("exports|sales"))
_TAKEN_BY = pattern(_ALL_OF.format("imports|purchases"))
_SENDS = pattern(r"\b(?:export\w*|sells?|sold|sales?|deliver\w*|suppl\w+|ship(?:s|ped|ments?))\b")
_TAKES = pattern(r"\b(?:import\w*|buys?|bought|purchas\w+)\b")


def _other_count(text: str, figures: list[Figure]) -> str:
    """By whose count a text has figures, all of which somebody else reported."""
    known = {code for one in figures for code in countries_in(one.reporter)}
    if not known or any(one.reporter and not countries_in(one.reporter) for one in figures):
        return ""
    for found in _COUNTED.finditer(text):
        who = found["of"] or found["whose"]
        codes = [code for _, _, code in country_words_in(who)]
        if len(codes) == 1 and codes[0] not in known:
            return who.strip()
    return ""


def _flows(text: str) -> Iterator[tuple[str, str]]:
    """From whom to whom the trade goes that a text speaks of."""
    for form in _FLOWS:
        for found in form.finditer(text):
            ends = [countries_in(found[one]) for one in ("sender", "taker")]
            if all(len(one) == 1 for one in ends):
                yield next(iter(ends[0])), next(iter(ends[1]))
