"""Rules on names: one printed spelling each, wherever it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from brief.check.names_folded import find_folded, folded_spellings
from brief.check.reading import Reading
from brief.check.saints import saints_two_ways
from brief.check.short_for import abbreviations_turned
from brief.prose import fold, without_quotations, words_in
from brief.prose.signs import find_countries
from brief.rules import ERROR, WARNING, Finding, Rule

_LEAST = 6
"""Letters from which on a word is long enough for a likeness to tell something."""
_SHORT = 3
"""Letters that are enough beside the rest of a name."""
_SHOUTED = 4
"""Letters that a word has at least which is known in capitals too: LEVITSKIJ, but no US for us."""
_OWNED = frozenset(["'s", "\u2019s", "'S", "\u2019S"])
_ENDINGS = ("i", "n", "s", "an", "ian", "ans", "ians", "ish", "ese", "ic", "y")
"""What makes another word of a name: Pakistan, Pakistani."""

Phrase = tuple[str, ...]


def _variant(reading: Reading) -> Iterator[Finding]:
    spellings = _spellings(reading)
    folded = folded_spellings(reading.base.names.values())
    for path, text in reading.prose:
        words = _words(without_quotations(text))
        found = [(phrase, spellings[phrase[0]][phrase]) for phrase in _find(words, spellings)]
        for phrase, wanted in (*found, *find_folded(words, folded, {one for one, _ in found})):
            if wanted:
                said = f'"{" ".join(phrase)}" stands here, which is printed as "{wanted}"'
                yield Finding(path, said, f'write "{wanted}"', (path[:2],))


def _spellings(reading: Reading) -> dict[str, dict[Phrase, str]]:
    """By first word, each spelling with the one to print instead, or "" if it is that itself."""
    found: defaultdict[str, dict[Phrase, str]] = defaultdict(dict)
    for name in reading.base.names.values():
        for variant in name.also:
            for phrase in _shapes(variant):
                found[phrase[0]][phrase] = name.print
    for name in reading.base.names.values():
        for phrase in _shapes(name.print):
            found[phrase[0]][phrase] = ""
    return found


def _shapes(spelling: str) -> set[Phrase]:
    """A spelling as it is, and with all of it, its first or its last word in capitals."""
    words = _words(spelling)
    if max(map(len, words)) < _SHOUTED:
        return {words}
    shouted = tuple(word.upper() for word in words)
    return {words, shouted, (shouted[0], *words[1:]), (*words[:-1], shouted[-1])}


def _find(words: Phrase, spellings: dict[str, dict[Phrase, str]]) -> Iterator[Phrase]:
    """The known spellings in a text, from left to right, the longest at each place."""
    start = len(words) if spellings.keys().isdisjoint(words) else 0
    while start < len(words):
        if words[start] not in spellings:
            start += 1
            continue
        fitting = [
            phrase
            for phrase in spellings[words[start]]
            if words[start : start + len(phrase)] == phrase
        ]
        longest = max(fitting, key=len, default=())
        if longest:
            yield longest
        start += len(longest) or 1


@lru_cache(maxsize=65536)
def _words(text: str) -> Phrase:
    words = words_in(text)
    may_own = "'" in text or "\u2019" in text
    return (tuple(map(_without_ending, words)) if may_own else words) or ("",)


def _without_ending(word: str) -> str:
    """Levitsky of Levitsky's, and LEVITSKY of LEVITSKY'S."""
    return word[:-2] if word[-2:] in _OWNED else word


def _spelling(reading: Reading) -> Iterator[Finding]:
    yield from saints_two_ways(reading)
    yield from abbreviations_turned(reading)
    printed = [_words(name.print) for name in reading.base.names.values()]
    known = {
        word for name in reading.base.names.values() for word in _all_words(name.print, name.also)
    }
    known |= {word.upper() for word in known}
    near = _by_deletion(word for words in printed for word in words)
    beside = _by_neighbour(printed)
    neighbours = frozenset(word for word, _ in beside)
    told: dict[str, str] = {}
    right = set(known)
    for path, text in reading.prose:
        words = _words(without_quotations(text))
        touches = not neighbours.isdisjoint(words)
        if not touches and right.issuperset(words):
            continue
        meant = dict(_beside_a_name(words, beside, known) if touches else ())
        for word in dict.fromkeys(words):
            if word in known or not word[:1].isupper():
                right.add(word)
                continue
            if word not in told:
                told[word] = _mistaken(word, near, reading.base.brief.language)
            if not told[word]:
                right.add(word)
            if other := told[word] or meant.get(word):
                said = f'"{word}" is nearly "{other}", but not quite'
                yield Finding(path, said, "", (path[:2],))


def _by_neighbour(names: Iterable[Phrase]) -> dict[tuple[str, int], set[str]]:
    """The words that come after (1) and before (-1) a word in a name."""
    found: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for name in names:
        for left, right in pairwise(name):
            if left[0].isupper() and right[0].isupper() and min(len(left), len(right)) >= _SHORT:
                found[left, 1].add(right)
                found[right, -1].add(left)
    return found


def _beside_a_name(
    words: Phrase, beside: dict[tuple[str, int], set[str]], known: set[str]
) -> Iterator[tuple[str, str]]:
    """Words, short ones too, that stand where a name has another of nearly the same letters."""
    for left, right in pairwise(words):
        for word, wanted in ((right, beside.get((left, 1))), (left, beside.get((right, -1)))):
            for other in sorted(wanted) if wanted and word not in known else ():
                if _one_letter(fold(word), fold(other)) and not _derived(word, other):
                    yield word, other


def _all_words(printed: str, also: Iterable[str]) -> Iterator[str]:
    for spelling in (printed, *also):
        yield from _words(spelling)


def _by_deletion(words: Iterable[str]) -> dict[str, set[str]]:
    """Long words with a capital, under each form that one letter less leaves of them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        if len(word) >= _LEAST and word[0].isupper():
            for form in _forms(word):
                found[form].add(word)
    return found


def _forms(word: str) -> Iterator[str]:
    plain = fold(word)
    yield plain
    for place in range(len(plain)):
        yield plain[:place] + plain[place + 1 :]


def _mistaken(word: str, near: dict[str, set[str]], language: str) -> str:
    """The name's word that a long one is nearly; "" where it is a country: Ireland, of Iceland."""
    meant = _nearest(word, near) if len(word) >= _LEAST else ""
    return "" if meant and word in find_countries(word, language) else meant


def _nearest(word: str, near: dict[str, set[str]]) -> str:
    """A name's word that differs in a letter (more, less or other), or ""."""
    alike = {other for form in _forms(word) for other in near.get(form, ())}
    likely = (other for other in alike if _one_letter(fold(word), fold(other)))
    return min((other for other in likely if not _derived(word, other)), default="")


def _one_letter(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two that change places, make one the other."""
    short, long = sorted((one, other), key=len)
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    left, right = short[start:], long[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return left == right[1:] or left[1:] == right[1:] or swapped


def _derived(word: str, other: str) -> bool:
    """Whether one is made of the other: Pakistani of Pakistan, the officer of an office."""
    short, long = sorted((fold(word), fold(other)), key=len)
    doer = short.endswith("ce") and long in {f"{short}r", f"{short}rs"}
    return doer or any(long == short + ending for ending in _ENDINGS)


def _shared_spelling(reading: Reading) -> Iterator[Finding]:
    first: dict[Phrase, str] = {}
    for name_id, name in reading.base.names.items():
        for spelling in (name.print, *name.also):
            other = first.setdefault(_words(spelling), name_id)
            if other != name_id:
                said = f'"{spelling}" stands for "{other}" and for "{name_id}"'
                yield Finding(("names", name_id), said)


RULES = (
    Rule(
        "variant",
        ERROR,
        "A name is printed in its one spelling, never in a variant.",
        "write the name's id in braces",
        "EU Interinstitutional Style Guide and the UK's PCGN: one spelling of a name in a paper.",
        _variant,
    ),
    Rule(
        "spelling",
        WARNING,
        f"No word of {_LEAST} letters, or beside the rest of a name, is a letter off a name's;"
        " a country is itself; Saint and St are one on a page;"
        " an abbreviation behind a body is its own.",
        "mend it, write the name's id in braces, or list it under also",
        "EU Interinstitutional Style Guide and the UK's PCGN: one spelling of a name in a paper.",
        _spelling,
    ),
    Rule(
        "shared-spelling",
        WARNING,
        "No spelling stands for two names.",
        "join the two, or tell them apart in print",
        "Chicago 17 on personal names: two people with one name are told apart.",
        _shared_spelling,
    ),
)
