# ruff: noqa: E501 - rows of words
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
_MARK = pattern(rf"(?:{SIGN})\.?\s*$", re.IGNORECASE)
_HEDGES = {
    "nearly": r"nearly|almost|virtually|practically|well-nigh|(?:little|something) short of|close to|just under|not quite|just short of"
    r"|(?:a (?:little|shade|touch)|slightly|barely) (?:under|below|less than)|approaching|shy of",
    "about": r"about|around|approximately|approx\.?|roughly|some|circa|ca?\.|(?:an\s)?estimated"
    r"|(?:(?:some(?:thing|where)|anything) )?in the (?:region|neighbou?rhood|vicinity|ballpark) of"
    r"|(?:in|on|of) the order of|something like|more or less|not far (?:from|off)|~|\u2248",
    "more than": r"(?<!no )(?<!not )more than|over|above|at least|easily|upwards? of|a minimum of"
    r"|at (?:a|the) (?:bare |very )?(?:minimum|least)|a good|north of"
    r"|(?<!not )exceed(?:s|ed|ing)?|in excess of"
    r"|(?<!no )(?<!not )(?:older|longer|heavier|taller|higher) than"
    r"|no(?:t)? (?:less|fewer|younger|shorter|lower) than|well over|just (?:over|above)"
    r"|(?:a (?:little|shade|touch)|slightly) (?:over|above|more than)",
    "less than": r"less than|not even|under|below|fewer than|at (?:the )?(?:very )?most|a maximum of"
    r"|(?<!put )(?<!gone )(?<!went )(?<!raised )(?<!moved )(?<!brought )(?<!pushed )up to"
    r"|(?:not|n['\u2019]t|never|cannot) (?:go|rise|be|pay|offer|accept)"
    r" (?:above|beyond|over|more than)"
    r"|no(?:t)? (?:more|longer|greater|larger|higher|older|heavier|taller) than"
    r"|(?<!no )(?<!not )(?:younger|shorter|lighter|lower) than"
    r"|(?:limited|restricted|confined) to|capped at"
    r"|(?:limits?|restricts?|confines?|caps?|limiting|capping) (?:[\w'\u2019]+ ){1,4}(?:to|at)"
    r"|a (?:ceiling|limit|cap|quota|allowance) of|not exceed(?:ed|ing)?",
    "at its most": r"as (?:high|many|much|large|long|far) as",
    "exactly": r"exactly|precisely|an exact",
    "barely": r"barely|hardly|scarcely|only just",
    "only": r"(?<!not )only|(?<!not )just|merely|a (?:mere|bare|scant|meagre|paltry)|as few as"
    r"|as little as",
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
    "exactly": "genau|exakt|exactement|précisément|exactamente|ровно|в точности|بالضبط|ٹھیک",
    "barely": "kaum|à peine|едва|بالكاد|بمشکل",
    "only": "nur|lediglich|bloß|seulement|sólo|solo|solamente|apenas|лишь|только|всего|مجرد|صرف|محض",
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
    "about": pattern(
        r"^[-\s]odd\b|^(?:\s[\w$%]+){0,2}?,?\s(?:or so|or thereabouts|more or less|give or take|plus or minus)\b"
    ),
    "less than": pattern(
        r"^(?:\s[\w$%]+){0,2}?,?\s(?:at (?:the )?(?:very )?most|or (?:less|fewer|under)"
        r"|as a maximum|tops)\b"
        r"|^(?:\s[\w$%]+){0,2}?\snicht\s(?:überschreit|übersteig)\w+"
    ),
    "more than": pattern(
        r"^(?:\+|(?:\s[\w$%]+){0,2}?,?\s(?:or more|and more|at (?:the )?(?:very )?least"
        r"|as a minimum|plus(?!\s\w))\b)"
    ),
    "exactly": pattern(
        r"^(?:\s[\w$%]+){0,2}?,?\s(?:exactly|precisely|to the (?:day|hour|man|letter|cent|penny|last\s\w+))\b"
    ),
}
_AMOUNT_OF = pattern(
    r"\w*(?:kredit|darlehen|vertrag|vertr\u00e4g|auftrag|auftr\u00e4g|summe|scheck|paket|abkommen|anleihe|hilfe|zusage"
    r"|rechnung|vereinbarung|betrag|b\u00fcrgschaft|garantie|zahlung|zuschuss|zusch\u00fcss|fonds|gesch\u00e4ft"
    r"|bestellung|mittel|spende|strafe|bu\u00dfe|tranche)\w*\s\u00fcber\s$",
    re.IGNORECASE,
)
"""A loan "\u00fcber" so much is one of so much."""
_HANDED_OVER = pattern(
    r"\b(?:hand(?:s|ed|ing)?|(?:tak|took|turn|carr|mov|pass|sign|br[io]|w[eo]n|go|gone|fl[ey]w?|sail|cross|argu|quarrel"
    r"|f[ao]ught)\w*)\sover\s(?:the\s|all\s)?$",
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
    if (sides := sides_of(fact, name)) is None:
        return None
    before, after = sides
    if not figure.approx and _is_way(before, figure.unit):
        return None
    return hedge_beside(before, after) or ("about" if figure.approx else "")


def sides_of(fact: Fact, name: str) -> tuple[str, str] | None:
    """The words before a figure of a text and those after it; None where it does not print it."""
    parts = split_slots(fact.text)
    place = next(
        (n for n, one in enumerate(parts) if isinstance(one, Slot) and one.name == name), -1
    )
    if place < 0:
        return None
    around = (parts[n] if 0 <= n < len(parts) else "" for n in (place - 1, place + 1))
    before, after = (one if isinstance(one, str) else "" for one in around)
    return before, after


def _is_way(before: str, unit: str) -> bool:
    """Whether a number is how far something goes: over 40 km of road."""
    return before.endswith(" over ") and unit in _WAYS


def hedge_beside(before: str, after: str) -> str:
    """How a number between these is hedged: about, more than and the like; "" for none."""
    bare = _without_marks(before)
    if denied := _DENIED_THAN.search(bare):
        return "more than" if denied["less"] else "less than"
    for what, form in _BEFORE.items():
        if (hedged := form.search(bare)) and not (
            (hedged[0].strip().lower() in {"over", "under"} and _TIME.match(after))
            or _AMOUNT_OF.search(bare)
            or _HANDED_OVER.search(bare)
            or (_CONFINES.match(hedged[0]) and _RECEIVERS.match(after))
        ):
            return what
    return next((what for what, form in _AFTER.items() if form.match(after)), "")


_DENIED_THAN = pattern(
    r"\b(?:nobody|no one|none|never|cannot|neither|not|no [a-z-]+)\b(?:\s(?!but\b|and\b|or\b|by\b)[a-z-]+){1,4}"
    r"\s(?:(?:more|longer|older|heavier|taller|higher|larger|greater)|(?P<less>less|fewer|shorter|younger"
    r"|lower|smaller))\sthan\s?$",
    re.IGNORECASE,
)
"""Nobody may stay longer than five years: five at most."""


def _without_marks(before: str) -> str:
    """What stands before a number and the currency that is written before it."""
    while (shorter := _MARK.sub("", before)) != before and _mark_is_money(before, shorter):
        before = shorter
    return before


def _mark_is_money(text: str, shorter: str) -> bool:
    mark = text[len(shorter) :].strip().rstrip(".")
    return mark.lower() in SIGNS or mark in CODES


_LIKE = (
    frozenset({"within", "less than", ""}),
    frozenset({"at its most", "less than"}),
    frozenset({"barely", "only"}),
    frozenset({"barely", "nearly"}),
)
"""Hedges that may be told for one another; a term has an end however it is told: within 30 days."""
_SAYS_NO_LESS = frozenset(
    {("", "exactly"), ("", "only"), ("", "at its most"), ("about", "nearly"), ("only", "")}
)


def fits(ours: str, theirs: str) -> bool:
    """Whether both are one, or a text leaves out what is no part of the number: only, exactly.

    That a number is small is no matter of how exact it is: `is_called_small` looks for that.
    """
    if "within" in {ours, theirs}:
        return {ours, theirs} <= _LIKE[0]
    return (
        ours == theirs
        or (ours, theirs) in _SAYS_NO_LESS
        or any({ours, theirs} <= like for like in _LIKE[1:])
    )


_SMALL = pattern(
    r"\b(?:only|just|mere\w*|bare|scant|meagre|paltry|alone|barely|hardly|scarcely|few\w*|small\w*|little|less|least|low\w*|short\w*"
    r"|not|no|nor|never|none|nobody|single|modest\w*|limit\w*|fell|fallen|down|dropp\w+|shr[aiu]nk\w*"
    r"|lost|but|otherwise|nur|lediglich|bloß|kaum|wenig\w*|seulement|que|à peine|peu|moins|sólo|solo"
    r"|solamente|apenas|poc\w+|лишь|только|всего|едва|мал\w+|فقط|مجرد|صرف|محض|remain\w*|left|still|yet|so far|of (?:the |its |their |all )?\d[\d,]*|out of)\b"
    r"|n['\u2019]t\b",
    re.IGNORECASE,
)


def is_called_small(beside: tuple[str, str]) -> bool:
    """Whether what stands on either side of a number tells that it is little."""
    return any(map(_SMALL.search, beside))


_OVER = pattern(r"\bover\s$", re.IGNORECASE)


def may_be_more(beside: tuple[str, str]) -> bool:
    """Whether it is over so much time, which is more than that, or all of it."""
    before, after = beside
    return bool(_OVER.search(before) and _TIME.match(after))


_AT_ITS_PEAK = pattern(
    r"\b(?:peak\w*|top(?:ped|s)?|most|maxim\w+|highs?|highest|record\w*|reach\w*|rose|risen|climb\w*|largest"
    r"|biggest|greatest|longest|farthest|furthest|hottest)\b",
    re.IGNORECASE,
)


def is_peak(beside: tuple[str, str]) -> bool:
    """Whether a number is told as the most that there was: as many as 40 is a peak of 40."""
    return any(map(_AT_ITS_PEAK.search, beside))


_SIZED = pattern(
    r"\b[Aa]n?\s(?P<size>staggering|whopping|massive|impressive|huge|colossal|astonishing|astounding"
    r"|stunning|remarkable|tiny|modest|generous|extraordinary|incredible|enormous|shocking|amazing"
    r"|alarming|dismal|dramatic|gigantic|immense|measly|meagre|miserable|notable|pitiful|respectable"
    r"|sizeable|spectacular|startling|stellar|substantial|unprecedented|unheard-of|vast|worrying"
    r"|breathtaking|eye-watering|handsome|healthy|hefty|lavish|monstrous|puny|stupendous|crippling)\s$"
)
"""By what a text calls a number great or small; an annual or a further 40 is no such word."""
_COUNTED = pattern(
    r"^(?:\s(?:hundred|thousand|million|billion|trillion))?(?:\sper\scent|%|\s[a-z]{3,}s\b)"
)


def size_added(before: str, after: str, besides: Iterable[tuple[str, str]]) -> str:
    """How a text calls the size of a number that no source calls so: a staggering 40 ships.

    Behind a figure nothing need stand, for it prints its unit.
    """
    said = _SIZED.search(_without_marks(before)) if not after or _COUNTED.match(after) else None
    if not said or any(said["size"][:_STEM] in f"{one} {other}" for one, other in besides):
        return ""
    return said["size"]


_STEM = 5
_LIMIT = pattern(
    r"\b(?:limit|ceiling|maximum|cap|plafond|Obergrenze|Höchst\w+|límite|tope|предел)s?\b[^.;,]*$",
    re.IGNORECASE,
)
_FLOOR = pattern(
    r"\b(?:minimum|floor|threshold|quorum|Mindest\w+|seuil|mínimo|minimale?|минимум)\b[^.;,]*$",
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


def is_a_floor(before: str) -> bool:
    """Whether a number behind these words is what must not be fallen short of: a quorum of 12."""
    return bool(_FLOOR.search(before))


_BEYOND = pattern(
    r"\b(?:(?<!no )(?<!not )(?:more|less|fewer) than|over|above|under|below|exceed\w*|in excess of)"
    r"\s*$",
    re.IGNORECASE,
)


def is_beyond(before: str) -> bool:
    """Whether a number is left behind: more than 15 is not 15 itself, as at least 15 is."""
    return bool(_BEYOND.search(_without_marks(before)))


def is_allowed_so_much(before: str, besides: Iterable[str]) -> bool:
    """Whether so much is allowed, of which a source tells the most: a stay of up to 90 days."""
    limited = _ALLOWS.search(before) or _LIMIT.search(before)
    return bool(limited) and any(map(_AT_MOST.search, besides))


def called(hedge: str) -> str:
    """How a problem calls a hedge, or that there is none."""
    return f'"{hedge}"' if hedge else "the number alone"
