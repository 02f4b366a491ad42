"""The rule on opposites: what a cited sentence denies or turns round is not told as so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from brief.facts import Fact, Name
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.siblings import told_as_sibling
from brief.prose.spans_said import find_spans
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.another_state import of_another_state
from brief.verify.asked_whom import asked_by_the_other
from brief.verify.contraries import contrary, left_for_came
from brief.verify.copy import Paragraph
from brief.verify.denial_found import ABSENCE
from brief.verify.denied import denied_thing, none_did, unquoted_denial, unsaid
from brief.verify.denied_otherwise import denied_otherwise
from brief.verify.denied_verbs import denied_verb
from brief.verify.denying import DENIES
from brief.verify.evidence import Cited, Evidence
from brief.verify.exchanged import exchanged
from brief.verify.fillers import after_for_until, other_filler, other_holder
from brief.verify.first_person import others_words
from brief.verify.frequency import other_frequency, other_rate, other_span, rate_otherwise
from brief.verify.in_that_order import told_for_another
from brief.verify.listed import unlisted
from brief.verify.nearest import nearest_sentences
from brief.verify.negated_verbs import stem_of
from brief.verify.only_said import told_as_only, told_of_one
from brief.verify.outdone import outdone_exchanged
from brief.verify.owned_bodies import other_owner
from brief.verify.papers import other_paper
from brief.verify.people import turned_people
from brief.verify.placed_otherwise import placed_otherwise
from brief.verify.quantified import quantified_otherwise
from brief.verify.small_bounds import bounded_otherwise
from brief.verify.small_words import turned_small_word
from brief.verify.told_of_another import told_of_another
from brief.verify.trade_sides import sides_exchanged
from brief.verify.turned_order import told_in_other_order
from brief.verify.turned_pairs import turned_pair
from brief.verify.turned_spans import turned_span
from brief.verify.ways import other_way
from brief.verify.wished import told_as_done
from brief.verify.wording import paragraphs_of, plain_facts, typed_words

_UP = (
    r"rose|has risen|have risen|rises|grew|has grown|have grown|grows|increased|increases|climbed"
    r"|surged|soared|doubled|tripled|trebled|expanded|(?:was|were|is|are|went|been)\sup"
)
_DOWN = (
    r"fell|has fallen|have fallen|falls|declined|declines|dropped|drops|shrank|has shrunk|decreased"
    r"|decreases|halved|plunged|slumped|(?:was|were|is|are|went|been)\sdown"
)
_YES = r"accepts?|accepted|adopts?|adopted|approves?|approved|agreed to|welcomed|endorsed|passed"
_NO = r"rejects?|rejected|refused|turned down|voted down|spurned|rebuffed|vetoed|was defeated"
_HELD = r"took place|was held|were held|went ahead"
_OFF = r"(?:was|were|has been|have been)\s(?:cancelled|called off|postponed|scrapped|abandoned)"
_ALL = r"all|every|always"
_SOME = r"most|some|several|many|multiple|various|numerous|a few|often|usually|sometimes"
_ENDS = (("first", "last"), ("largest|biggest", "smallest"), ("highest", "lowest"))
_FOR = r"supports?|supported|supporting|backs|backed|backing|endorses?|endorsed"
_AGAINST = r"oppos(?:es?|ed|ing)|resists?|resisted|resisting|fights?|fought"
_SURE = r"will|shall"
_HOPED = r"(?:hopes?|wants?|wishes|would like) to|(?-i:may)|might|could|possible|perhaps"
"""Words that claim one thing, and those that say another."""


def _forms(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (pattern(rf"\b(?:{one})\b", re.IGNORECASE), pattern(rf"\b(?:{other})\b", re.IGNORECASE))
        for one, other in pairs
    )


_EXPORTS, _IMPORTS = r"exports|exported|sells|sold", r"imports|imported|buys|bought"
_EITHER_WAY = ((_UP, _DOWN), (_YES, _NO), (_HELD, _OFF), (_EXPORTS, _IMPORTS))
_SAID_OF = _forms((*_EITHER_WAY, *((other, one) for one, other in _EITHER_WAY)))
"""Said of what stands before: trade fell, Kenya accepts."""
_WITH_BOTH = (*_ENDS, (_FOR, _AGAINST))
_SAID_WITH = _forms(((_ALL, _SOME), (_SURE, _HOPED), *_WITH_BOTH, *((b, a) for a, b in _WITH_BOTH)))
"""Said with what stands behind: all states, will sign."""
_CLAUSE = pattern(
    r"[,;:()\u2013]|(?<!such )\bas\b|\b(?:while|whereas|although|though|after|before|which|who"
    r"|whose|that|when|where|despite|and|but|if|because|since|once)\b",
    re.IGNORECASE,
)
_PART_OF = pattern(
    r"\b(?:of|in|for|to|from|with|between|among|by)\s+(?:the\s+|its\s+)?$", re.IGNORECASE
)
_TIES = frozenset("for of in to with from between".split())  # noqa: SIM905 - a row of words
"""What joins a thing to what is said of: demand for arms, sales of rice."""
_HELPING = pattern(
    r"(?:\b(?:has|have|had|was|were|been|by|more|than|also|then)\s*)+$", re.IGNORECASE
)
_LAST = pattern(r"(?P<word>[^\W\d_]{3,})\W*$")
_NEXT = pattern(r"\W*(?:of\s+|be\s+)?(?:(?:the|its|their|a)\s+)?(?P<word>[^\W\d_]{3,})")
_SHARES = {
    "half": r"half|halv(?:e|ed|ing)|50\s?(?:per\scent|%)|one in two",
    "a third": r"(?:a|one)[\s-]third|one in three|33\s?(?:per\scent|%)",
    "two-thirds": r"two[\s-]thirds|two in three|6[67]\s?(?:per\scent|%)",
    "a quarter": r"(?:a|one)[\s-]quarter|one in four|25\s?(?:per\scent|%)",
    "three-quarters": r"three[\s-]quarters|three in four|75\s?(?:per\scent|%)",
    "twice": r"twice|doubl(?:e[ds]?|ing)|two-?fold|two times|2 times",
    "three times": r"(?:three|3) times|thrice|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|three-?fold",
    "four times": r"(?:four|4) times|quadrupl(?:e[ds]?|ing)|four-?fold",
    "five times": r"(?:five|5) times|quintupl\w+|five-?fold",
    "ten times": r"(?:ten|10) times|ten-?fold",
}
_SHARE = {
    name: pattern(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE) for name, words in _SHARES.items()
}


def _opposite_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        whole = without_quotations(typed_words(evidence, fact_id, fact))
        typed = ABSENCE.sub(" ", whole)
        near = nearest_sentences(evidence.text(fact_id), paragraphs_of(cited))
        if not near:
            continue
        if (
            said := denied_otherwise(whole, typed, near, paragraphs_of(cited))
            or denied_verb(typed, whole, near, _sentences(cited))
            or denied_thing(whole, paragraphs_of(cited))
            or none_did(typed, paragraphs_of(cited))
            or unquoted_denial(evidence.text(fact_id), paragraphs_of(cited))
            or unsaid(typed, paragraphs_of(cited))
            or _contrary(evidence, fact_id, near, cited)
            or other_owner(evidence.text(fact_id), _words(cited), _people(evidence, fact))
            or told_as_only(typed, paragraphs_of(cited))
            or _turned(typed, near)
            or _other_share(typed, near)
            or quantified_otherwise(typed, near)
            or other_frequency(typed, near)
            or other_span(typed, _sentences(cited))
            or _not_listed(typed, paragraphs_of(cited))
            or other_rate(typed, near)
            or turned_small_word(typed, _words(cited))
            or rate_otherwise(evidence.text(fact_id), _sentences(cited))
            or other_paper(typed, _words(cited), _beside(evidence, fact))
            or told_of_one(typed, near, paragraphs_of(cited))
            or bounded_otherwise(typed, near, [one.folded for one in paragraphs_of(cited)])
            or other_way(typed, _words(cited))
            or outdone_exchanged(typed, _words(cited))
            or told_as_sibling(typed, _near_each(evidence.text(fact_id), cited), _words(cited))
            or other_filler(typed, near, [one.folded for one in paragraphs_of(cited)])
            or _of_other(evidence, fact_id, typed, near)
            or after_for_until(typed, near)
            or told_in_other_order(typed, near, [one.folded for one in paragraphs_of(cited)])
            or told_as_done(without_quotations(evidence.text(fact_id)), _sentences(cited))
            or turned_people(evidence.text(fact_id), _sentences(cited), _people(evidence, fact))
            or exchanged(without_quotations(evidence.text(fact_id)), _sentences(cited))
        ):
            yield of_fact(fact_id, f'"{fact_id}" says {said}', "text")


def _of_other(evidence: Evidence, fact_id: str, typed: str, near: list[str]) -> str:
    """Whose a place, a span, a share or a wish is, where the source has it of another."""
    words = [*_words(evidence.cited[fact_id])]
    role = _role(evidence, evidence.base.facts[fact_id])
    return (
        other_holder(typed, words)
        or of_another_state(typed, words)
        or asked_by_the_other(typed, words)
        or turned_span(typed, near, words)
        or others_words(evidence.text(fact_id), words, role)
        or told_of_another(evidence, fact_id, typed, near, words)
        or placed_otherwise(typed, near)
        or told_for_another(
            without_quotations(evidence.text(fact_id)), _sentences(evidence.cited[fact_id])
        )
    )


def _contrary(evidence: Evidence, fact_id: str, near: list[str], cited: tuple[Cited, ...]) -> str:
    """A word told for its contrary, or exports for imports."""
    typed = typed_words(evidence, fact_id, evidence.base.facts[fact_id])
    plain, paragraphs = ABSENCE.sub(" ", without_quotations(typed)), paragraphs_of(cited)
    return (
        contrary(plain, paragraphs)
        or left_for_came(plain, near, paragraphs)
        or turned_pair(evidence.text(fact_id), paragraphs)
        or sides_exchanged(evidence.text(fact_id), _words(cited))
    )


def _words(cited: tuple[Cited, ...]) -> Iterator[str]:
    return (one.words for one in paragraphs_of(cited))


def _near_each(text: str, cited: tuple[Cited, ...]) -> list[str]:
    """The nearest sentences of each paragraph, be another's nearer."""
    each = (nearest_sentences(text, [one]) for one in paragraphs_of(cited))
    return list(dict.fromkeys(sentence for ones in each for sentence in ones))


def _beside(evidence: Evidence, fact: Fact) -> Iterator[str]:
    """The paragraphs that facts of the same topic cite."""
    for fact_id, other in evidence.base.facts.items():
        if (other.section, other.topic) == (fact.section, fact.topic):
            yield from _words(evidence.cited[fact_id])


def _not_listed(typed: str, paragraphs: list[Paragraph]) -> str:
    """A thing of a list that no cited paragraph has."""
    thing = unlisted(typed, (one.words for one in paragraphs))
    return (
        f'"{thing}", which no cited paragraph has, of a list of which it has the rest'
        if thing
        else ""
    )


def _people(evidence: Evidence, fact: Fact) -> list[Name]:
    """Those whom a fact names."""
    named = {fact.by, *slots_of(fact.text), *(fact.event.who if fact.event else ())}
    return [name for name_id, name in evidence.base.names.items() if name_id in named]


def _role(evidence: Evidence, fact: Fact) -> str:
    owner = evidence.base.names.get(fact.by)
    return owner.role if owner else ""


def _sentences(cited: tuple[Cited, ...]) -> tuple[str, ...]:
    return tuple(one for said in paragraphs_of(cited) for one in split_sentences(said.words))


def _turned(typed: str, near: list[str]) -> str:
    """A rise told as a fall, what was refused as accepted, what was called off as held."""
    if DENIES.search(typed):
        return ""
    for forms, beside in ((_SAID_OF, _before), (_SAID_WITH, _after)):
        for ours, theirs in forms:
            claimed = ours.search(typed)
            about = beside(typed, *claimed.span()) if claimed else ""
            if not claimed or not about or theirs.search(typed):
                continue
            other = [_other(sentence, ours, theirs, about, beside) for sentence in near]
            if all(other):
                return f'"{claimed[0]}", its source "{other[0]}"'
    return ""


_Beside: TypeAlias = Callable[[str, int, int], str]


def _other(
    sentence: str, ours: re.Pattern[str], theirs: re.Pattern[str], about: str, beside: _Beside
) -> str:
    """What a sentence says of the same thing by other words alone."""
    if beside is _before and ours.search(sentence):
        return ""
    if any(_after(sentence, *one.span()) == about for one in ours.finditer(sentence)):
        return ""
    for found in theirs.finditer(sentence):
        clause = _CLAUSE.split(sentence[: found.start()])[-1]
        same = beside(sentence, *found.span()) == about
        if same or (beside is _before and about in map(stem_of, WORD.findall(fold(clause)))):
            return found[0]
    return ""


def _before(text: str, start: int, end: int) -> str:
    """The thing of which something is said: the word before, if it is no part of another."""
    text = _HELPING.sub("", text[:start])
    found = _LAST.search(text)
    if found and (part := _PART_OF.search(text[: found.start()])):
        found = _LAST.search(text[: part.start()]) if part[0].split()[0] in _TIES else None
    if not found or end < start:
        return ""
    return stem_of(fold(found["word"]))


def _after(text: str, start: int, end: int) -> str:
    found = _NEXT.match(text, end)
    return stem_of(fold(found["word"])) if found and start <= end else ""


def _other_share(typed: str, near: list[str]) -> str:
    """Half, twice and the like of a thing, where the source has another share of it."""
    typed = _without_spans(typed)
    ours = {name: found for name, form in _SHARE.items() if (found := form.search(typed))}
    if len(ours) != 1:
        return ""
    told = " ".join(map(_without_spans, near))
    theirs = {name: found for name, form in _SHARE.items() if (found := form.search(told))}
    if ours.keys() & theirs.keys():
        return ""
    (name, mine), *_ = ours.items()
    for other, yours in theirs.items():
        for beside in (_before, _after):
            about = beside(typed, *mine.span())
            if about and about == beside(told, *yours.span()):
                return f'"{name}", its source "{other}"'
    return ""


def _without_spans(text: str) -> str:
    for span in find_spans(text):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


RULES = (
    Rule(
        "opposite-found",
        WARNING,
        "A text does not state what the cited sentence denies, nor of one what it says of another.",
        "say what the source says: that it was not so, that it fell, that it was a third",
        "ICD 206: a statement and its opposite are one word apart, and only one is in the source.",
        _opposite_found,
    ),
)
