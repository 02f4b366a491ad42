"""Events of which a text only tells that they were planned, put off or called off."""

from __future__ import annotations

from brief.late import pattern

_MET = (
    r"met|meets|held|took|sat|convened|discussed|spoke|talked|saw|began|ended|gathered"
    r"|attended|looked"
)
_DONE = {
    "visit": (
        r"visited|visiting|travelled|arrived|came|went|toured|flew|met|received|hosted|stayed|spent"
        r"|returned|attended|led|paid|made|took|held|opened|ended|recorded|(?:was|were)\sin"
        r"|on\sa\s(?:\w+\s){0,2}visit"
    ),
    "meeting": _MET,
    "summit": _MET,
    "agreement": (
        r"signed|concluded|initialled|agreed|ratified|adopted|entered|came|sealed|reached|made|joined"
        r"|acceded|approved|accepted|extended|renewed|undertook|finalised|finalized|exchanged|struck"
    ),
    "embassy": (
        r"opened|has|had|have|established|founded|closed|raised|moved|set\sup|reopened|started|began"
        r"|reciprocated|keeps|kept|accredited|presented|inaugurated|upgraded"
    ),
}
"""How a text of such an event tells that it was done."""
_THING = {
    "visit": r"visits?|trips?|journeys?|tours?|travel|come|go|fly|return",
    "meeting": r"meetings?|talks|meet|session|consultations",
    "summit": r"summits?|meetings?|talks|meet",
    "agreement": (
        r"agreements?|treat(?:y|ies)|accords?|pacts?|memorand(?:um|a)|protocols?|conventions?|deals?"
        r"|roadmap|sign|conclude|initial"
    ),
    "embassy": r"embass(?:y|ies)|open|establish",
}
_OFF = (
    r"(?:puts?\soff|postpon(?:ed|es)|cancel(?:led|s)|call(?:ed|s)\soff|shelved|scrapped|missed|skipped"
    r"|declined|refused|turned\sdown|rejected|abandoned|delayed|gave\sup|broke\soff|ruled\sout"
    r"|failed\sto|did\snot|never|was\sunable\sto|were\sunable\sto)"
)
_AHEAD = (
    r"(?:plan(?:s|ned)?|intend(?:s|ed)?|hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|propose[sd]?|offer(?:s|ed)"
    r"|promise[sd]?|prepare[sd]?|(?:is|are|was|were)\s(?:due|expected|invited|about|set|asked)"
    r"|announced|discussed|considered|sought|negotiated|drafted)"
)
_WITHIN = r"(?:\s(?!that\b|and\b|but\b|which\b|who\b)[a-z-]+){0,5}?"
_TO_BE = (
    r"(?:was|were|is|are)\sto\s"
    r"(?:be\s(?:\w+ly\s)?\w+ed|be\sheld|visit|travel|meet|sign|open|come|go)"
)
_UNDONE = {
    kind: pattern(rf"\b(?:(?:{_OFF}|{_AHEAD}){_WITHIN}\s(?:{words})|{_TO_BE})\b")
    for kind, words in _THING.items()
}
_TOLD = {kind: pattern(rf"\b(?:{words})\b") for kind, words in _DONE.items()}


def not_done(kind: str, text: str) -> str:
    """The words by which a text has an event of a kind ahead, or off; "" where it was done."""
    form = _UNDONE.get(kind)
    found = form.search(text) if form else None
    if not found or _TOLD[kind].search(text[: found.start()] + " " + text[found.end() :]):
        return ""
    return found[0]
