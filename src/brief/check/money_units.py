"""Units of money that are written otherwise than they are read: million EUR, € bn, US dollars."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose.money import CODES, PLURAL, SIGNS, UNSURE, WORDS

_SCALES = {
    "thousand": "thousands? k \u2019000 '000 tsd",
    "million": "millions? m mn mln mio",
    "billion": "billions? b bn bln mrd",
    "trillion": "trillions? tn trn",
}
_SCALE = rf"(?:{'|'.join(' '.join(_SCALES.values()).split())})\.?"
_SIGN = "|".join(map(re.escape, sorted(SIGNS, key=len, reverse=True)))
_WORD = "|".join(sorted(sorted(WORDS.keys() - UNSURE), key=len, reverse=True))
_WRITTEN = pattern(
    rf"(?:(?P<before>{_SCALE})\s)?"
    rf"(?:(?P<code>(?-i:[A-Z]{{3}}))|(?P<sign>{_SIGN})|(?:[^\W\d]+\s)?(?P<word>{_WORD}){PLURAL})"
    rf"(?:\s?(?P<behind>{_SCALE}))?",
    re.IGNORECASE,
)
"""All of a unit: a currency by its code, sign or name, with a scale on either side."""


def say_meant(unit: str) -> str:
    """What to write for a unit that means a sum of money: EUR million for million euros; or ""."""
    found = _WRITTEN.fullmatch(unit)
    if not found:
        return ""
    code, sign, word = (found[part] or "" for part in ("code", "sign", "word"))
    codes = {code} & CODES or SIGNS.get(sign.lower()) or WORDS.get(word.lower()) or set()
    if len(codes) != 1:
        return "write its code of ISO 4217, as in EUR million" if codes else ""
    scale = _scale(found["before"] or found["behind"] or "")
    return " ".join(filter(None, ("write", *codes, scale)))


def _scale(written: str) -> str:
    """The scale as units say it."""
    bare = written.removesuffix(".").lower()
    known = (
        scale
        for scale, forms in _SCALES.items()
        if any(re.fullmatch(form, bare) for form in forms.split())
    )
    return next(known, "")
