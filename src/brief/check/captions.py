"""Captions that state something: held against the figures under them, or in need of a source."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from brief.check.caption_claims import Flows, Years, is_borne_out
from brief.check.nationalities import states
from brief.check.reading import Reading
from brief.facts import Name
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.numbers_said import find_numbers
from brief.prose.places import country_names_in
from brief.prose.signs import stands_in

_RISES = (
    r"rose|risen|rises?|rising|gr[eo]w(?:n|s|ing)?|increas\w+|climb\w+|went up|go(?:es)? up"
    r"|soar\w+|recover\w*|jump\w*|surg(?:e[sd]?|ing)|leapt?|leaps|picked up|swell\w*|swollen"
    r"|(?:edg|nudg|inch|creep)\w*\sup|crept\sup|(?:tick|mov|head|push)\w*\sup"
)
_FALLS = (
    r"f[ae]ll(?:en|s|ing)?|declin\w+|shr[aiu]nk\w*|drop\w*|went down|go(?:es)? down|decreas\w+"
    r"|sank|sunk|sinks?|slid|slides?|slump\w*|dipp?(?:s|ed|ing)?|plung\w+|plummet\w*|tumbl\w+"
    r"|slipp?(?:s|ed|ing)?|eased|eases|contract(?:s|ed)|collaps\w+|dwindl\w+"
    r"|(?:edg|nudg|inch|tick|mov|head)\w*\sdown"
)
_MOVES = pattern(
    rf"(?i:\b(?:(?P<rise>{_RISES})|(?P<fall>{_FALLS})|(?P<times>doubled|tripled|trebled|quadrupled|halved)"
    r"|peak\w*\sin\s(?P<peak>(?:19|20)\d\d)|(?P<flat>unchanged|stable|flat|steady))\b)"
)
_TIMES = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4}
_NEAR = Decimal("0.9")
_HALF = Decimal("0.55")
_WHAT = pattern(r"(?i:\b(?P<what>exports?|sales|imports?|purchases|trade|total)\b)")
_OUT, _IN = ("export", "sales"), ("import", "purchas")
_SINCE = pattern(r"\b(?:since|from|after)\s(?P<year>(?:19|20)\d\d)\b")
_TO = pattern(r"\b(?P<how>to|until|till|by|in)\s(?P<year>(?:19|20)\d\d)\b")
_EVERY = pattern(r"\b(?i:every|each)\syear\b|\b(?i:steadily|always|year\s(?:after|by|on)\syear)\b")
_NOT = pattern(r"\b(?:not|never)\s(?:\w+\s){0,2}$|n['\u2019]t\s(?:\w+\s)?$")
_NO_TIME = pattern(r"\b(?:at\sno\stime|in\sno\syear|nowhere)\b")
_SURPLUS = pattern(
    r"(?i:\b(?:sells?|sold|exports?|exported)\smore\s(?:\w+\s)?than\s(?:it|they)\s(?:buys?|bought|imports?|imported)\b"
    r"|\b(?:has|had|runs?|ran|keeps?|kept|enjoys?)\s(?:an?\s)?(?:\w+\s)?surplus\b|\bexports\sexceed(?:ed)?\simports\b)"
)
_DEFICIT = pattern(
    r"(?i:\b(?:buys?|bought|imports?|imported)\smore\s(?:\w+\s)?than\s(?:it|they)\s(?:sells?|sold|exports?|exported)\b"
    r"|\b(?:sells?|exports?)\sless\s(?:\w+\s)?than\s(?:it|they)\s(?:buys?|imports?)\b"
    r"|\b(?:has|had|runs?|ran|keeps?|kept)\s(?:an?\s)?(?:\w+\s)?deficit\b|\bimports\sexceed(?:ed)?\sexports\b)"
)
_ASKS = pattern(r"(?i:^\W*(?:what|where|how|who|whom|whose|why|when|which)\b)")
_DID = pattern(
    r"(?<!\bin )(?<!\bof )(?<!\bas )\b(?!united\b|limited\b|signed\b|related\b|dated\b)"
    r"[a-z]{3,}ed\b"
    r"(?!\s(?:from|to|by|in|as|at|for|on|under|between|into|with|per|since)\b)"
)
"""A verb; goods shipped from somewhere, or in selected years, are a label."""
_ACTS = pattern(r"\s(?:\w+ly\s)?[a-z]{3,}(?:s|ed)\b")
_ACTED = pattern(r"\s(?:\w+ly\s)?[a-z]{3,}ed\b")
"""What a state did; its exports and its sales are a label."""
_TO_PARTNER = pattern(
    r"(?i:\b(?:exports?|sales|sold)\s(?:\w+\s){0,2}?(?:in)?to\s(?:the\s)?$"
    r"|\b(?:imports?|purchases|bought)\s(?:\w+\s){0,2}?from\s(?:the\s)?$|\bwith\s(?:the\s)?$)"
)
"""Before whom the other buys from, or sells to: exports to Iceland are another's."""
_LEAST, _STEM, _FEW = 4, 5, 2


def untrue_caption(reading: Reading, said: str, bearing: str) -> str:
    """Why a caption is not so: by its figures, or for want of a source; "" for one that is."""
    if _ASKS.match(said):
        return ""
    flows = _flows(reading, bearing)
    held = _balance(reading, said, flows) if flows else None
    if held is None and flows:
        held = _claim(reading, said, flows)
    if held is None and flows:
        held = _direction(reading, said, flows)
    if held is None:
        strange = _is_strange(reading, said, bearing)
        return "states something without a source" if strange else ""
    return "" if held else "is not so by the figures under it"


def _is_strange(reading: Reading, said: str, bearing: str) -> bool:
    """Whether it states of a party, or of somebody listed, what no word under it has."""
    parties = reading.base.brief.parties
    named = [said[start:end] for start, end, code in country_names_in(said) if code in parties]
    people = [one for name in reading.base.names.values() for one in _called(name)]
    listed = [one for one in people if stands_in(one, said)]
    acts = any(_ACTS.match(said, said.index(one) + len(one)) for one in listed)
    acted = any(_ACTED.match(said, said.index(one) + len(one)) for one in named)
    if not (states(said) or _DID.search(said) or acts or acted):
        return False
    named += listed
    known = {one[:_STEM] for one in WORD.findall(fold(bearing))}
    who = {word for one in named for word in WORD.findall(fold(one))}
    words = (one for one in WORD.findall(fold(said)) if len(one) >= _LEAST and one not in who)
    return bool(named) and any(one[:_STEM] not in known for one in words)


def _called(name: Name) -> tuple[str, ...]:
    """What somebody is called: the name as printed, and a person's surname."""
    last = (name.surname or name.print.split()[-1],) if name.kind == "person" else ()
    return (name.print, *last)


# ---- the figures that stand under it -------------------------------------------------------------


def _flows(reading: Reading, bearing: str) -> dict[str, Years]:
    """What the base has of the one measure whose values stand there: by flow, by year."""
    shown = {value for one in find_numbers(bearing) for value in (one.value, one.bare)}
    measures: dict[str, dict[str, Years]] = {}
    for fact_id, name, figure in reading.figures():
        year = reading.base.facts[fact_id].period_of(name)[:4]
        if figure.flow and figure.value in shown and year.isdecimal():
            flows = measures.setdefault(f"{figure.measure} {figure.unit}", {})
            flows.setdefault(figure.flow, {})[int(year)] = figure.value
    return next(iter(measures.values())) if len(measures) == 1 else {}


def _balance(reading: Reading, said: str, flows: dict[str, Years]) -> bool | None:
    """Whether a surplus or a deficit is there; None where neither is told, or cannot be known."""
    surplus, deficit = _SURPLUS.search(said), _DEFICIT.search(said)
    if not surplus and not deficit:
        return None
    out, into = _of_party(flows, _whose(reading, said))
    years = sorted(out.keys() & into.keys())
    if not years:
        return None
    looked_at = years if _EVERY.search(said) else years[-1:]
    return all((out[one] > into[one]) == bool(surplus) for one in looked_at)


def _claim(reading: Reading, said: str, flows: dict[str, Years]) -> bool | None:
    out, into = _of_party(flows, _whose(reading, said))
    return is_borne_out(said, Flows(out, into, _both(flows, out, into)))


def _both(flows: dict[str, Years], out: Years, into: Years) -> Years:
    return flows.get("both") or {one: out[one] + into[one] for one in out.keys() & into.keys()}


def _direction(reading: Reading, said: str, flows: dict[str, Years]) -> bool | None:
    moves, what = _MOVES.search(said), _WHAT.search(said)
    if not moves or not what:
        return None
    out, into = _of_party(flows, _whose(reading, said))
    word = what["what"].lower()
    both = _both(flows, out, into)
    series = out if word.startswith(_OUT) else into if word.startswith(_IN) else both
    since, to = _SINCE.search(said), _TO.search(said)
    first = int(since["year"]) if since else min(series, default=0)
    last = int(to["year"]) if to and not moves["peak"] else max(series, default=0)
    if to and to["how"] == "in" and not since and not moves["peak"] and not _EVERY.search(said):
        first = max((one for one in series if one < last), default=first)
    years = [one for one in sorted(series) if first <= one <= last]
    if len(years) < _FEW:
        return None
    if moves["peak"]:
        return max(series, key=lambda one: series[one]) == int(moves["peak"])
    if _NO_TIME.search(said):
        return None
    values = [series[one] for one in years]
    held = _has_moved(said, moves["rise"], moves["fall"], moves["times"], values)
    return not held if _NOT.search(said[: moves.start()]) else held


def _has_moved(
    said: str, rise: str | None, fall: str | None, times: str | None, values: list[Decimal]
) -> bool:
    before, after = values[0], values[-1]
    if times:
        grown = before * _TIMES.get(times.lower(), 0) * _NEAR
        return after <= before * _HALF if times.lower() == "halved" else after >= grown
    steps = list(pairwise(values)) if _EVERY.search(said) else [(before, after)]
    if rise:
        return all(one < other for one, other in steps)
    if fall:
        return all(one > other for one, other in steps)
    return abs(after - before) <= before * (1 - _NEAR)


def _whose(reading: Reading, said: str) -> str:
    """The party of which it is told: whom it names first, unless as partner, or the brief's own."""
    parties = reading.base.brief.parties
    named = [(start, code) for start, _, code in country_names_in(said) if code in parties]
    if not named:
        return parties[0]
    start, code = named[0]
    is_partner = _TO_PARTNER.search(said[:start])
    return next((one for one in parties if one != code), code) if is_partner else code


def _of_party(flows: dict[str, Years], party: str) -> tuple[Years, Years]:
    """What goes out of a party, and what comes in."""
    out: Years = {}
    into: Years = {}
    for flow, years in flows.items():
        (
            out if flow.startswith(f"{party} ") else into if flow.endswith(f" {party}") else {}
        ).update(years)
    return out, into
