"""The rule on denials in the desk's lines: a line denies what its basis denies, and no more."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.siblings import told_as_sibling
from brief.rules import WARNING, Finding, Rule

_NOT = (
    r"(?:\b(?:do|does|did|will|can|is|are|was|were|has|have|had)\s+not\b"
    r"|\b(?:cannot|never)\b|\b(?:refus(?:es?|ed)|declin(?:es?|ed))\s+to\b|\b(?:do|does|did|wo|ca|is|are|was|were|has|have|had)n['\u2019]t\b)"
)
_DENIED = pattern(rf"{_NOT}\s+(?:(?:yet|ever|been|be|also|\w+ly)\s+){{0,2}}(?P<word>[a-z]{{3,}})")
_ANY = pattern(
    r"\b(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot|refus\w+|declin\w+|reject\w*"
    r"|fail\w*|until|unless|stop\w*|cancel\w*|against|withdr[ae]w\w*|silent|lack\w*|only)\b"
    r"|n['\u2019]t\b",
)
_OURS = pattern(r"\b(?:[Ww]e|[Oo]ur|[Uu]s|I|[Ll]et|if|whether|unless|should|must)\b")
"""What the desk itself wants or holds, or what may come: no statement of what is so."""
_BIDDEN = pattern(
    r"(?:^|[;:,.]\s|\b(?:and|but|so|then)\s)(?:please\s)?(?:(?i:do)\s+not|(?i:don)['\u2019]t)\s+[a-z]+"
    r"|(?:^|[;:.]\s)(?:[Pp]lease\s)?(?i:never)\s+(?![a-z]+ed\b)[a-z]+"
)
"""What a line bids its reader not to do: do not raise it; "never ratified it" bids nothing."""
_UNDONE = pattern(
    r"\b(?:clos(?:e|es|ed|ing)|shut\w*|withdr[ae]w\w*|recall(?:s|ed)?|expel\w*|cancel\w*|suspend\w*"
    r"|end(?:s|ed)? (?:its|the|their)|cut\w*|halt\w*|abandon\w*"
    r"|break\w* off|broke\w* off|scrap\w*)\b"
)
"""What undoes something."""
_SMALL = frozenset(["be", "been", "have", "only", "just", "merely", "say", "mention", "the", "any"])
_IRREGULAR = {
    "meant": "mean", "began": "begi", "met": "meet", "gave": "give", "took": "take", "held": "hold",
    "sent": "send", "sold": "sell", "built": "buil", "came": "come", "made": "make", "said": "say",
}  # fmt: skip
_WILLING = pattern(r"(?:will|would|wo)\b")
"""What somebody will not do is theirs to say, unless the basis tells that they will."""
_STEM = 4
_LONG = 4
_SHARED = 2


def _line_denies(reading: Reading) -> Iterator[Finding]:
    for line_id, line in reading.base.lines.items() if reading.in_english else ():
        basis = [
            one
            for fact in line.basis
            for one in split_sentences(without_quotations(reading.text(fact)))
        ]
        theirs = line.kind == "their-point"  # who argues against us may deny what we hold
        for key, words in (("say", "" if theirs else line.say), ("reply", line.reply)):
            for sentence in split_sentences(without_quotations(words)) if basis else ():
                if said := _turned(sentence, basis):
                    told = f'the line "{line_id}" says {said}'
                    yield Finding(("lines", line_id, key), told, "", (("lines", line_id),))


def _turned(said: str, basis: list[str]) -> str:
    """What a sentence denies though the basis denies nothing, or states though it denies it."""
    ours = _stems(said)
    if _OURS.search(said) or not any(ours & _stems(one) for one in basis):
        return ""
    if found := _DENIED.search(_BIDDEN.sub(" ", said)):
        silent = not any(_ANY.search(one) for one in basis)
        known = not _WILLING.match(found[0]) or _stem(found["word"]) in _stems(" ".join(basis))
        if not silent or not known or found["word"] in _SMALL:
            return ""
        return f'"{found[0]}", where its basis denies nothing'
    if (undone := _UNDONE.search(said)) and not any(
        _UNDONE.search(one) or _ANY.search(one) for one in basis
    ):
        return f'"{undone[0]}", where its basis has nothing of the kind'
    if sibling := told_as_sibling(said, basis, basis):
        return sibling.replace("its source", "its basis")
    near = [one for one in basis if len(ours & _stems(one)) > _SHARED]
    theirs = [found for one in near if (found := _DENIED.search(one))]
    denied = [one[0] for one in theirs if _stem(one["word"]) in ours]
    if denied and len(denied) == len(near) and not _ANY.search(said):
        return f'as so what its basis denies: "{denied[0]}"'
    return ""


def _stems(text: str) -> frozenset[str]:
    words = (word for word in WORD.findall(fold(text)) if len(word) >= _LONG or word in _IRREGULAR)
    return frozenset(_stem(word) for word in words)


def _stem(word: str) -> str:
    return _IRREGULAR.get(word, word)[:_STEM]


LINE_DENIES: Rule[Reading] = Rule(
    "line-denies",
    WARNING,
    "A line of the desk denies only what its basis denies, and does not say that as so.",
    "say it as the fact has it, or waive it where the desk itself knows better",
    "ICD 206: a line to take stands on facts, and its note leads to them.",
    _line_denies,
    in_english=True,
)
