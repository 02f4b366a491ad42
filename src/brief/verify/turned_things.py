"""Two things told in each other's place: the strike followed the sale, for the sale the strike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold
from brief.prose.stems import stem_of

_VERBS = """
follow follows followed
precede precedes preceded
caused
replace replaces replaced
supersede supersedes superseded
sue sues sued
lead_to leads_to led_to
give_rise_to gives_rise_to gave_rise_to
come_before comes_before came_before
come_after comes_after came_after
triggered
prompted
provoke provokes provoked
defeat defeats defeated
beat beats beaten
owns owned
absorb absorbs absorbed
take_over takes_over took_over taken_over
attacked
blames blamed
criticise criticises criticised criticize criticizes criticized
accuse accuses accused
outnumber outnumbers outnumbered
outweigh outweighs outweighed
exceed exceeds exceeded
overtake overtakes overtook overtaken
repeal repeals repealed
amend amends amended
override overrides overrode overridden
funded
financed
employs employed
supervise supervises supervised
controlled
depend_on depends_on depended_on
rely_on relies_on relied_on
report_to reports_to reported_to
warn warns warned
thanked
rescue rescues rescued
towed
rammed
succeed succeeds succeeded
oust ousts ousted
appoint appoints appointed
feared
delayed
owe owes owed
"""
"""Each with its forms: what one does to another, which the other does not do to it."""
_KEYS = {
    form.replace("_", " "): row.split()[-1] for row in _VERBS.split("\n") for form in row.split()
}
_ANY = "|".join(sorted(_KEYS, key=lambda form: (-len(form), form)))
_DOES = pattern(
    r"(?<![\w-])(?P<passive>(?:is|are|was|were|been|being)\s(?:\w+ly\s)?)?"
    rf"(?P<verb>{_ANY})\s(?P<by>by\s)?(?![\w-]*ing\b)"
)
_CLAUSE = pattern(
    r"[,;:.()\u2013\u2014]|\s(?:and|but|while|whereas|which|who|whom|that|because|as)\s"
)
_MUTUAL = pattern(r"\b(?:each other|one another|too|turn|also|both|not|never|nor|no)\b|n't\b")
_BOTH = pattern(
    r"\b(?:[Ii]n turn|[Ee]ach other|[Oo]ne another|[Mm]utual\w*|[Ll]ikewise|vice versa)\b"
)
_WHERE = pattern(
    r"\b(?:at|in|on|for|from|with|near|after|before|since|until|under|over|during)\s"
    r"(?:(?:the|its|their|an?)\s)?[\w'\u2019-]+"
)
"""Where and when it was, which may be the same for both."""
_SMALL = frozenset(
    "the its his her their this that these those one ones was were has had have been will would"  # noqa: SIM905 - a row of words
    " may can and for with from into over under then later again soon there all some any more"
    " than".split()
)
_LEAST = 3


class _Deed(NamedTuple):
    """What does something to what, by the beginnings of the words of either."""

    said: str
    verb: str
    doer: frozenset[str]
    done: frozenset[str]


def things_exchanged(typed: str, sentences: Iterable[str]) -> str:
    """What does in a text to another what in its source the other does to it; or ""."""
    ours, told = list(_deeds(typed)), list(sentences)
    if not ours or any(map(_BOTH.search, told)):
        return ""
    theirs = [deed for one in told for deed in _deeds(one)]
    for said in ours:
        same = [one for one in theirs if one.verb == said.verb]
        turned = [one for one in same if said.doer & one.done and said.done & one.doer]
        if turned and not any(said.doer & one.doer or said.done & one.done for one in same):
            return f"of another what its source has: \u201c{turned[0].said}\u201d"
    return ""


def _deeds(text: str) -> Iterator[_Deed]:
    folded = fold(text)
    for found in _DOES.finditer(folded):
        before = _CLAUSE.split(folded[: found.start()])[-1]
        behind = _CLAUSE.split(folded[found.end() :])[0]
        passive, by = bool(found["passive"]), bool(found["by"])
        if passive != by or _MUTUAL.search(f"{before} {behind}"):
            continue
        ends = (_words(before), _words(behind))
        doer, done = ends[::-1] if passive else ends
        if doer and done:
            said = f"{before.strip()} {found[0].strip()} {behind.strip()}"
            yield _Deed(said, _KEYS[found["verb"]], doer, done)


def _words(text: str) -> frozenset[str]:
    words = (one.removesuffix("'s") for one in WORD.findall(_WHERE.sub(" ", text)))
    return frozenset(stem_of(one) for one in words if len(one) >= _LEAST and one not in _SMALL)
