"""The rule on people's names: spelt as the source spells them, or that spelling is listed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from brief.facts import Fact, Name
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose import fold
from brief.prose.places import country_names_in
from brief.rules import WARNING, Finding, Rule
from brief.verify.copy import Paragraph
from brief.verify.evidence import Cited, Evidence

_PAIR_LONG = 2
_LEAST = 4
"""Letters of a word that can be a slip for another."""
_PAIR = pattern(r"(?=(?<![\w-])(?P<one>[^\W\d_][\w'\u2019-]*)\s+(?P<other>[^\W\d_][\w'\u2019-]*))")


def _name_spelt(evidence: Evidence) -> Iterator[Finding]:
    naming: defaultdict[str, list[tuple[str, tuple[Cited, ...]]]] = defaultdict(list)
    for fact_id, fact, cited in evidence.readable():
        for name_id in _names(fact):
            naming[name_id].append((fact_id, cited))
    for name_id, name in evidence.base.names.items():
        if name.kind != "person" or " " not in name.print:
            continue
        paragraphs = [paragraph for _, cited in naming[name_id] for paragraph in _all(cited)]
        other = _otherwise(name, paragraphs) or _as_author(evidence, name)
        if other := other or _other_given(evidence, name, paragraphs):
            said = f'"{name.print}" is spelt "{other}" where it is cited'
            homes = tuple(("facts", fact_id) for fact_id, _ in naming[name_id])
            yield Finding(("names", name_id, "print"), said, "", homes)


_TITLES = pattern(
    r"(?:The|But|And|When|While|As|In|On|At|For|By|With|That|Then|After|Before|Since|Former|Late|Acting"
    r"|President|Minister|Ministers|Premier|Secretary|General|Colonel|Major|Admiral|Captain|Commander"
    r"|Ambassador|Envoy|Consul|Governor|Mayor|Speaker|Chancellor|Senator|Judge|Justice|Professor|Prof"
    r"|Doctor|Dr|Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|King|Queen|Prince|Princess|Sheikh|Sheikha|Sultan|Emir|Imam"
    r"|Chief|Chairman|Director|Deputy|Counsellor|Commissioner|Bishop|Archbishop|Cardinal|Father|Sister"
    r"|Madame|Monsieur|Herr|Frau|Se\u00f1or|Premier|Leader|Official|Officer|Spokesman|Spokeswoman|Foreign"
    r"|Defen[cs]e|Prime)$"
)
"""A word with a capital before a surname that is no given name."""


def _other_given(evidence: Evidence, name: Name, paragraphs: list[Paragraph]) -> str:
    """A surname with another given name at each of its places: Andrei Kobyakov for Sergei."""
    given, _, surname = name.print.partition(" ")
    if " " in surname or not surname or any(" " in one for one in name.also):
        return ""
    others = {fold(one) for two in evidence.base.names.values() for one in (two.print, *two.also)}
    form = re.compile(rf"(?:(?P<one>[^\W\d_][\w'\u2019.-]*)\s)?{re.escape(surname)}(?![\w-])")
    told = [found for one in paragraphs for found in form.finditer(one.words)]
    before = [found["one"] or "" for found in told]
    strange = [
        one
        for one in before
        if one[:1].isupper()
        and len(one.rstrip(".")) > _PAIR_LONG
        and fold(one)[0] != fold(given)[0]
        and not _TITLES.match(one)
        and not country_names_in(one)
        and fold(f"{one} {surname}") not in others
    ]
    return f"{strange[0]} {surname}" if strange and len(strange) == len(before) else ""


def _as_author(evidence: Evidence, name: Name) -> str:
    """The given names of an author whom a listed name is but for one of them."""
    ours = fold(name.print).split()
    for source in evidence.base.sources.values():
        for author in source.authors:
            theirs = fold(f"{author.given} {author.family}").split()
            odd = [one for one, other in zip(ours, theirs, strict=False) if one != other]
            same = len(ours) == len(theirs) > _PAIR_LONG and ours[0] == theirs[0]
            if same and ours[-1] == theirs[-1] and len(odd) == 1 and len(odd[0]) > _PAIR_LONG:
                return f"{author.given} {author.family}"
    return ""


def _all(cited: tuple[Cited, ...]) -> Iterator[Paragraph]:
    for one in cited:
        yield from one.paragraphs or ()


def _names(fact: Fact) -> set[str]:
    who = fact.event.who if fact.event else ()
    return {fact.by, *slots_of(fact.text), *who}


def _otherwise(name: Name, paragraphs: list[Paragraph]) -> str:
    """Two words of a paragraph, one the name's and one a letter off; "" if it is there whole."""
    known = {word for form in (name.print, *name.also) for word in fold(form).split()}
    if any(fold(form) in one.folded for form in (name.print, *name.also) for one in paragraphs):
        return ""
    if other := _one_word_off(fold(name.print).split(), paragraphs):
        return other
    wanted = [word for word in fold(name.print).split() if len(word) >= _LEAST]
    for paragraph in paragraphs:
        for pair in _PAIR.finditer(paragraph.words):
            words = fold(pair["one"]), fold(pair["other"])
            for slip, beside in (words, words[::-1]):
                if beside in known and slip not in known and any(is_off(slip, w) for w in wanted):
                    return f"{pair['one']} {pair['other']}"
    return ""


def _one_word_off(words: list[str], paragraphs: list[Paragraph]) -> str:
    """As many words in a row as a name of three or more has, all but one of them the name's."""
    for paragraph in paragraphs if len(words) > _PAIR_LONG else ():
        there = paragraph.folded.split()
        for start in range(len(there) - len(words) + 1):
            row = [word.strip(".,;:()") for word in there[start : start + len(words)]]
            odd = [(one, other) for one, other in zip(words, row, strict=True) if one != other]
            if len(odd) == 1 and odd[0][0][:1] == odd[0][1][:1]:
                return " ".join(row)
    return ""


def is_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter, put in, left out, changed or doubled."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    rests = one[start + 1 :], other[start + 1 :]
    return rests[0] == rests[1] or one[start:] == rests[1] or rests[0] == other[start:]


NAME_SPELT = Rule(
    "name-spelt",
    WARNING,
    "A person's name is no letter off the one in the paragraphs that are cited for it.",
    "mend print:, or list the source's spelling under also:",
    "EU Interinstitutional Style Guide and the UK's PCGN: one spelling of a name in a paper.",
    _name_spelt,
)
