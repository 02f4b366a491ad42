"""What could be told as what will be: how sure somebody was stays as the source has it."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of
from brief.verify.wording import long_words

_WILL = pattern(r"\bwill\s(?:also\s|soon\s|then\s)?(?P<verb>[a-z]{4,})")
_MAY = pattern(
    r"\b(?P<may>could|might|may|can|possibly|perhaps|(?:has|have|had)\s(?:the\s|a\s)?potential\sto)"
    r"\s(?:also\s|soon\s|well\s|then\s)?(?P<verb>[a-z]{4,})"
)
_UNSURE = pattern(
    r"\b(?:possib\w*|could|might|may|perhaps|chance|risk\w*|fear\w*|hope\w*|if|whether|likely|unless)\b"
)
_LEAST = 2
"""Words that both have, the verb among them."""
_SURE = pattern(r"\b(?:will|shall|would|is\sto|are\sto|going\sto|certain\w*|sure\w*|expect\w*)\b")


def told_as_certain(typed: str, sentences: Iterable[str]) -> str:
    """A verb behind "will", where a sentence of the same things has it behind "could"; or ""."""
    said = _WILL.search(fold(typed))
    if not said or _UNSURE.search(fold(typed)):
        return ""
    verb, ours = stem_of(said["verb"]), long_words(typed)
    told = [fold(one) for one in sentences]
    if any(stem_of(one["verb"]) == verb for text in told for one in _WILL.finditer(text)):
        return ""
    for sentence in told:
        for found in _MAY.finditer(sentence):
            same = stem_of(found["verb"]) == verb and len(ours & long_words(sentence)) >= _LEAST
            if same and not _SURE.search(sentence):
                return f'"{said[0]}", its source "{found[0]}"'
    return ""
