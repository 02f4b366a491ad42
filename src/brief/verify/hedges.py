"""Hedges: how exactly a number is told: about, more than, at most, in seven languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.facts import Fact, Figure
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.prose.alternatives import any_of
from brief.prose.money import CODES, SIGNS

SIGN = rf"{any_of(SIGNS)}|[a-z]{{3}}\b"
LOOSE = pattern(r"\b(?:some|quelques?|un[oa]s)\s$", re.IGNORECASE)
"""What a text may put before any number: some fish, some 40 tonnes."""
_MARK = pattern(rf"(?:{SIGN})\.?\s*$", re.IGNORECASE)
_HEDGES = {
    "nearly": r"nearly|almost|close to|just under|not quite|just short of"
    r"|(?:a (?:little|shade|touch)|slightly|barely) (?:under|below|less than)|approaching|shy of",
    "about": r"about|around|approximately|approx\.?|roughly|some|circa|ca?\.|(?:an\s)?estimated"
    r"|in the region of|(?:in|on|of) the order of|~|\u2248",
    "more than": r"(?<!no )(?<!not )more than|over|above|at least|upwards of"
    r"|(?<!not )exceed(?:s|ed|ing)?|in excess of"
    r"|(?<!no )(?<!not )(?:older|longer|heavier|taller|higher) than"
    r"|no(?:t)? (?:less|fewer|younger|shorter|lower) than|well over|just (?:over|above)"
    r"|(?:a (?:little|shade|touch)|slightly) (?:over|above|more than)",
    "less than": r"less than|not even|under|below|fewer than|at most|a maximum of"
    r"|(?<!put )(?<!gone )(?<!went )(?<!raised )(?<!moved )(?<!brought )(?<!pushed )up to"
    r"|(?:not|n['\u2019]t|never|cannot) (?:go|rise|be|pay|offer|accept)"
    r" (?:above|beyond|over|more than)"
    r"|no(?:t)? (?:more|longer|greater|larger|higher|older|heavier|taller) than"
    r"|(?<!no )(?<!not )(?:younger|shorter|lighter|lower) than"
    r"|(?:limited|restricted|confined) to|capped at"
    r"|(?:limits?|restricts?|confines?|caps?|limiting|capping) (?:[\w'\u2019]+ ){1,4}(?:to|at)"
    r"|a (?:ceiling|limit|cap) of|not exceed(?:ed|ing)?",
    "at its most": r"as (?:high|many|much|large|long|far) as",
    "within": r"within(?:\sthe)?|(?:no|not)\slater\sthan|in\sunder",
}
_ABROAD = {
    "about": "rund|etwa|ungefähr|zirka|an die|environ|autour de|quelque|à peu près|unos|unas"
    "|cerca de|alrededor de"
    "|около|примерно|приблизительно|порядка"
    "|حوالي|حوالى|نحو|ما يقارب"
    "|تقريبا|تقریباً?",
    "more than": "mehr als|über|mindestens|gut|plus de|au moins|más de|al menos"
    "|(?<!pas )(?<!pas pouvoir )(?<!peuvent )(?<!peut )(?<!pourront )(?<!pourra )(?<!doivent pas )"
    "dépass\\w+(?: les| la barre des)?|(?<!pas )(?<!peuvent )(?<!peut )excéd\\w+(?: les)?"
    "|supérieure?s? à"
    "|überst(?:ieg|eigt|iegen)|(?<!no )super(?:a|an|aron|ó)(?: los| las)?"
    "|(?<!не )превы(?:сил|шает|шают|сит)\\w*|не менее|не меньше|(?:ي|ت)?تجاوزت?"
    "|(?<!не )(?:более|больше|свыше)"
    "|[أا]كثر من|زائد از",
    "less than": "weniger als|unter|höchstens|bis zu|inférieure?s? à|pas dépass(?:é|er)(?: les)?"
    "|n[e'\u2019] ?\\w+ (?:pas )?(?:dépasser|excéder)(?: les)?"
    "|(?:limit|plafonn)(?:e|er|ent|ées?|és?|ant|era) (?:[\\w'\u2019]+ ){0,4}(?:à|de)"
    "|(?:begrenz|beschränk)(?:t|te|ten) (?:\\w+ ){0,4}auf|limita\\w* (?:\\w+ ){0,4}a"
    "|ne (?:dépass|excèd)\\w+ (?:pas|guère|jamais)(?: les)?|no (?:super|exced)\\w+(?: los| las)?"
    "|moins de|au plus|jusqu.à|menos de|hasta|como (?:mucho|máximo)|a lo sumo|un máximo de"
    "|(?<!не )(?:менее|меньше)|не (?:более|больше|свыше)(?: чем)?"
    "|не превы(?:шает|шают|сит|сят|шал|сил)\\w*"
    "|أقل من",
    "nearly": "fast|beinahe|knapp|près de|presque|casi|почти|un peu moins de|etwas weniger als"
    "|algo menos de|poco menos de|чуть (?:менее|меньше)|ما يقرب من|قرابة|أقل بقليل من",
    "within": "binnen|innerhalb von|dans les|dentro de",
}
"""The same in the languages a source may be in: German, French, Spanish, Russian, Arabic, Urdu."""
_BEFORE = {
    what: pattern(
        rf"(?:^|(?<=[\s(]))(?:{'|'.join(filter(None, (words, _ABROAD.get(what))))})\s?$",
        re.IGNORECASE,
    )
    for what, words in _HEDGES.items()
}
_AFTER = {
    "about": pattern(r"^(?:\s[\w$%]+){0,2}?\s(?:or so|or thereabouts)\b"),
    "less than": pattern(
        r"^(?:\s[\w$%]+){0,2}?\s(?:at (?:the )?most|or (?:less|fewer|under)|as a maximum)\b"
        r"|^(?:\s[\w$%]+){0,2}?\snicht\s(?:überschreit|übersteig)\w+"
    ),
    "more than": pattern(r"^(?:\+|(?:\s[\w$%]+){0,2}?\s(?:or more|and more|plus(?!\s\w))\b)"),
}
_AMOUNT_OF = pattern(
    r"\w*(?:kredit|darlehen|vertrag|vertr\u00e4g|auftrag|auftr\u00e4g|summe|scheck|paket|abkommen|anleihe|hilfe|zusage"
    r"|rechnung|vereinbarung|betrag|b\u00fcrgschaft|garantie|zahlung|zuschuss|zusch\u00fcss|fonds|gesch\u00e4ft"
    r"|bestellung|mittel|spende|strafe|bu\u00dfe|tranche)\w*\s\u00fcber\s$",
    re.IGNORECASE,
)
"""A loan "\u00fcber" so much is one of so much."""
_HANDED_OVER = pattern(
    r"\b(?:hand|tak|took|turn|carr|mov|pass|sign|br[io]|w[eo]n|go|gone|fl[ey]w?|sail|cross|argu|quarrel|f[ao]ught)"
    r"\w*\sover\s(?:the\s|all\s)?$",
    re.IGNORECASE,
)
"""Handed over 29 prisoners: not more than 29."""
_CONFINES = pattern(
    r"(?:limit|restrict|confin|begrenz|beschr\u00e4nk).*\s(?:to|\u00e0|auf|a)\s?$", re.IGNORECASE
)
_RECEIVERS = pattern(
    r"^\s(?:[\w-]+\s)?(?:states|countries|nations|governments|members|parties|partners|buyers"
    r"|companies|firms|ports|\u00c9tats|pays|Staaten|L\u00e4nder|Estados|pa\u00edses)\b",
    re.IGNORECASE,
)
"""Exports limited to 12 states go to 12: no fewer are meant, as of money, time or an amount."""
_WAYS = frozenset(["km", "kilometres", "kilometers", "miles", "metres", "m", "nautical miles"])
_TIME = pattern(r"^[\s-](?:second|minute|hour|day|week|month|year|decade)", re.IGNORECASE)


def hedge_of(fact: Fact, name: str, figure: Figure) -> str | None:
    """How exact the text has a figure; None where the text does not print it."""
    parts = split_slots(fact.text)
    for index, part in enumerate(parts):
        if isinstance(part, Slot) and part.name == name:
            before, after = (
                parts[place] if 0 <= place < len(parts) else "" for place in (index - 1, index + 1)
            )
            if isinstance(before, str) and not figure.approx and _is_loose(before, figure.unit):
                return None
            said = hedge_beside(
                before if isinstance(before, str) else "", after if isinstance(after, str) else ""
            )
            return said or ("about" if figure.approx else "")
    return None


def _is_loose(before: str, unit: str) -> bool:
    """Whether a text sets a word before a number that says little: some 40, over 40 km of road."""
    return bool(LOOSE.search(before)) or (before.endswith(" over ") and unit in _WAYS)


def hedge_beside(before: str, after: str) -> str:
    """How a number between these is hedged: about, more than and the like; "" for none."""
    bare = before
    while (shorter := _MARK.sub("", bare)) != bare and _mark_is_money(bare, shorter):
        bare = shorter
    for what, form in _BEFORE.items():
        if (hedged := form.search(bare)) and not (
            (hedged[0].strip().lower() in {"over", "under"} and _TIME.match(after))
            or _AMOUNT_OF.search(bare)
            or _HANDED_OVER.search(bare)
            or (_CONFINES.match(hedged[0]) and _RECEIVERS.match(after))
        ):
            return what
    return next((what for what, form in _AFTER.items() if form.match(after)), "")


def _mark_is_money(text: str, shorter: str) -> bool:
    mark = text[len(shorter) :].strip().rstrip(".")
    return mark.lower() in SIGNS or mark in CODES


def fits(ours: str, theirs: str) -> bool:
    """Whether both are one; a term has an end however it is told: within 30 days, no later than."""
    if "within" in {ours, theirs}:
        return {ours, theirs} <= {"within", "less than", ""}
    if "at its most" in {ours, theirs}:
        return {ours, theirs} <= {"at its most", "less than", ""}
    return ours == theirs or (ours == "about" and theirs == "nearly")


_LIMIT = pattern(
    r"\b(?:limit|ceiling|maximum|cap|plafond|Obergrenze|Höchst\w+|límite|tope|предел)s?\b[^.;,]*$",
    re.IGNORECASE,
)
_ALLOWS = pattern(r"\b(?:allows?|allowed|permits?|permitted|entitle[sd]?)\b[^.;,]*$")
_AT_MOST = pattern(
    r"\b(?:up to|at (?:the )?most|no(?:t)? (?:more|longer|later) than|(?:a )?maximum of)\s*$",
    re.IGNORECASE,
)


def is_a_limit(before: str) -> bool:
    """Whether a number behind these words is what must not be gone beyond: a limit rises to 35."""
    return bool(_LIMIT.search(before))


def is_allowed_so_much(before: str, besides: Iterable[str]) -> bool:
    """Whether so much is allowed, of which a source tells the most: a stay of up to 90 days."""
    limited = _ALLOWS.search(before) or _LIMIT.search(before)
    return bool(limited) and any(map(_AT_MOST.search, besides))


def called(hedge: str) -> str:
    """How a problem calls a hedge, or that there is none."""
    return f'"{hedge}"' if hedge else "the number alone"
