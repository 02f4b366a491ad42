"""Two people told in each other's place: who received, invited or thanked whom."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from brief.facts import Name
from brief.late import pattern
from brief.prose import fold, split_sentences

Deed: TypeAlias = tuple[str, str, str]
"""Who does what to whom, the verb by its first letters."""

_VERB = pattern(
    r"\b(?P<verb>receiv|visit|invit|thank|prais|accus|warn|welcom|host|greet|congratul|appoint"
    r"|succeed|replac|defeat|told|tells|brief|blam|urg|ask|criticis|criticiz|condemn"
    r"|award|honour|honor|summon|dismiss|assur|reassur|promis|offer|call|telephon|phon|follow)"
    r"(?:ed|es|s|ing|ned)?\b"
)
_TO = pattern(
    r"\b(?P<verb>propos|suggest|present|gave|give|wrote|writ|sent|send|grant|lent|lend|sold)(?:ed|es|s|e)?\b"
)
"""What one does to another behind "to": proposed an exercise to him."""
_TO_WHOM = pattern(r"\bto\s(?:the\s)?(?:[\w.-]+\s){0,3}$")
_INVITATION = pattern(
    r"\b(?P<verb>accept|declin|refus|reject|receiv)(?:ed|es|s|ing)?\s(?:an?|the|his|her)\s"
    r"(?:\w+\s)?(?:invitation|offer|proposal|request)\s(?:of|from|by)\b"
)
_PASSIVE = pattern(r"\b(?:was|were|been|being|is|are|be)\s(?:\w+ly\s)?$")
_NOUN = pattern(r"\b(?:the|a|an|his|her|their|its|of|official|first|last|to|for|on|'s)\s$")
_BY = pattern(r"\bby\b")
_REACH = 80
"""Letters between a verb and whom it is of."""


def turned_people(text: str, sentences: Iterable[str], names: Collection[Name]) -> str:
    """What one does to another in a text and has done to him in the source; "" for none."""
    forms = tuple((fold(name.print), _forms(name)) for name in names if name.kind == "person")
    ours = set(_deeds(text, forms)) if len(forms) > 1 else set()
    if not ours:
        return ""
    theirs = {deed: one for one in sentences for deed in _deeds(one, forms)}
    for who, verb, whom in sorted(ours):
        if (whom, verb, who) in theirs and (who, verb, whom) not in theirs:
            words = theirs[whom, verb, who].split()
            return f'of another what its source has: "{" ".join(words[:12])} ..."'
    return ""


def is_named_in(sentence: str, name: Name) -> bool:
    """Whether a sentence names somebody, by a surname too."""
    return bool(_form(_forms(name)).search(fold(sentence)))


def _forms(name: Name) -> str:
    """A pattern of the name: whole in any spelling, or by its last word."""
    whole = [fold(form) for form in (name.print, *name.also)]
    lasts = [fold(name.surname) if name.surname else form.split()[-1] for form in whole]
    every = sorted({*whole, *lasts}, key=len, reverse=True)
    return "|".join(map(re.escape, every))


def _deeds(text: str, forms: tuple[tuple[str, str], ...]) -> Iterator[Deed]:
    for sentence in split_sentences(text):
        plain = fold(sentence)
        verbs = list(_VERB.finditer(plain))
        given = [one for form in (_TO, _INVITATION) for one in form.finditer(plain)]
        people = _people(plain, forms) if verbs or given else []
        yield from (deed for verb in verbs for deed in _deed(plain, verb, people))
        yield from (deed for verb in given for deed in _given(plain, verb, people))


def _people(plain: str, forms: tuple[tuple[str, str], ...]) -> list[tuple[int, int, str]]:
    """Where each stands, in order."""
    return sorted(
        (*found.span(), who) for who, form in forms for found in _form(form).finditer(plain)
    )


@lru_cache(maxsize=1024)
def _form(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{form})(?!\w)")


def _given(plain: str, verb: re.Match[str], people: list[tuple[int, int, str]]) -> Iterator[Deed]:
    """What one proposes to another, and whose invitation one accepts."""
    before = [one for one in people if one[1] <= verb.start() <= one[1] + _REACH]
    after = [one for one in people if verb.end() <= one[0] <= verb.end() + _REACH]
    if before and after and not _PASSIVE.search(plain[: verb.start()]):
        between = plain[verb.end() : after[0][0]]
        if verb.re.pattern == _INVITATION.pattern or _TO_WHOM.search(between):
            yield before[-1][2], verb["verb"][:5], after[0][2]


def _deed(plain: str, verb: re.Match[str], people: list[tuple[int, int, str]]) -> Iterator[Deed]:
    before = [one for one in people if one[1] <= verb.start() <= one[1] + _REACH]
    after = [one for one in people if verb.end() <= one[0] <= verb.end() + _REACH]
    if not before or not after or _NOUN.search(plain[: verb.start()]):
        return
    first, second = before[-1][2], after[0][2]
    stem = verb["verb"][:5]
    if not _PASSIVE.search(plain[: verb.start()]):
        yield first, stem, second
    elif _BY.search(plain[verb.end() : after[0][0]]):
        yield second, stem, first
