"""Verbs of two words brought together: called the visit off, as called off the visit."""

from __future__ import annotations

from functools import lru_cache

from brief.late import pattern

_PARTED = pattern(
    r"\b(?P<verb>call(?:s|ed|ing)?|put(?:s|ting)?|br[eo]ak(?:s|ing)?|broke|set(?:s|ting)?|turn(?:s|ed|ing)?"
    r"|[vV]ot(?:es?|ed|ing)|g[ai]ve|giv(?:es|en|ing)|tak(?:es?|en|ing)|took|broken|pull(?:s|ed|ing)?|shut(?:s|ting)?"
    r"|hand(?:s|ed|ing)?|br(?:ing|ings|ought)|buil[dt]|knock(?:s|ed)?|th?r[eo]ws?|tore)\s"
    r"(?P<what>(?:(?:the|his|her|its|their|this|that|an?)\s(?:\w+\s)?\w+)|it|them|him|her)\s"
    r"(?P<way>off|down|up|out|back|over|away)\b(?!\s(?:the|an?)\b)"
)
_CALLED_OFF = pattern(
    r"\b(?:trip|visit|talks?|meeting|tour|deal|summit|event|show)\s(?:is|was|were)\soff(?=[.,;:]|$)"
)


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def joined(text: str) -> str:
    """The text with what stands between such a verb and its second word put behind it."""
    text = _CALLED_OFF.sub(lambda said: said[0].replace(" off", " called off"), text)
    return _PARTED.sub(lambda said: f"{said['verb']} {said['way']} {said['what']}", text)
