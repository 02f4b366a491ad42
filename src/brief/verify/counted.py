"""A rule on counts: as many of a thing in a text as in the paragraph that it cites.

Where the source calls the thing otherwise, or counts it nowhere, nothing can be said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from brief.facts import Fact
from brief.facts.filled import fill_parts
from brief.facts.slots import slots_of
from brief.late import dataclass, pattern
from brief.prose import fold, split_sentences, without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import find_numbers
from brief.prose.spans_said import find_spans
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify import found
from brief.verify.copy import Paragraph, join_thousands
from brief.verify.evidence import Evidence
from brief.verify.wording import long_words, paragraphs_of, plain_facts

_REACH = 4
"""Words after a number among which the thing that it counts stands: two new patrol vessels."""
_TOKEN = pattern(r"(?:[\s-]|\u00a0)(?P<word>[^\W\d_]+)(?:['\u2019]s?\b)?")
_OF_THEM = pattern(r"\sof\s(?:the|its|their|his|her|these|those|our)\b")
_STOPS = frozenset(
    "of for to in on at by with and or but nor were was is are be been had have has did do does"  # noqa: SIM905 - a row of words
    " that which who whom whose from after before per than as while when where about into under"
    " over between among against until since during without will would can could may might must"
    " other others more less each the a an this these those their its his her our they it"
    " only just then together still also".split()
)
TIMES = frozenset(
    "second minute hour day week month year decade century time cent percent point mile".split()  # noqa: SIM905 - a row of words
)
"""What is worked out oftener than counted: two years later."""
_NO_PLURAL = ("ss", "us", "is")
_ES = ("ches", "shes", "sses", "xes")
_PLURALS = {"people": "person", "men": "man", "women": "woman", "children": "child"}
ORDINAL = pattern(
    r"(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|(?:elev|twelf|teen|iet)\w*th|both|twice|once|pair)$",
    re.IGNORECASE,
)
_LABEL = pattern(r"\w[^.!?]*\b[A-Z]\w*\.?\s$")
"""A name before digits, which makes a number of them: Article 12, Resolution 2728."""
_PARTED = pattern(r"[-\u2010\u2011/.$\u20ac\u00a3]$")
_NEAR = 0.8
"""How near a sentence comes to the text, beside the nearest."""
_PARTIES = frozenset({"country", "state", "nation", "party", "side", "government", "capital"})
_IN_ALL = pattern(r"[^.;]{0,20}\b(?:in all|all told|in total|altogether|overall)\b")
_LEAST = 2
"""Two is looked for here alone: it is spelt out for other ends than counting."""
_HIDDEN = "\u2022"


@dataclass(frozen=True, slots=True)
class Count:
    """A number in a sentence and what it counts: the words after it, and the first plural."""

    value: Decimal
    said: str
    things: tuple[str, ...]
    thing: str
    in_all: bool = False


def _count_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        told = evidence.text(fact_id)
        ours = [
            count
            for count in counts_in(_open(evidence, fact_id, fact))
            if count.thing and count.thing not in TIMES
        ]
        if not ours:
            continue
        paragraphs = paragraphs_of(cited)
        for count in ours:
            if _is_whole(evidence, fact_id, count) and any(
                found.says_number(one, count.value) for one in paragraphs
            ):
                continue
            if any(_has_in_all(one, count.value, told) for one in paragraphs):
                continue
            missing = not any(found.says_number(one, count.value) for one in paragraphs)
            if _is_ours(evidence, fact, count) or (missing and count.value > _LEAST):
                continue  # what stands nowhere is told already
            if other := counted_otherwise(count, told, paragraphs):
                said = f'"{fact_id}" has "{count.said}", its source "{other}"'
                yield of_fact(fact_id, said, "text")


_IN_ALL = pattern(r"\s(?:in\sall|in\stotal|altogether|all\stold)\b")


def _has_in_all(paragraph: Paragraph, value: Decimal, text: str) -> bool:
    """Whether a paragraph has so many in all, and so of the thing that it speaks of before.

    A sentence that shares no word with the text counts something else in all.
    """
    return any(
        one.value == value
        and _IN_ALL.match(paragraph.words, one.end)
        and not long_words(text).isdisjoint(long_words(_sentence(paragraph.words, one.start)))
        for one in paragraph.numbers
    )


def _sentence(words: str, at: int) -> str:
    """The sentence that stands there."""
    end = 0
    for sentence in split_sentences(words):
        end = words.find(sentence, end) + len(sentence)
        if end > at:
            return sentence
    return words


_OF = pattern(r"\bof\s(?:the\s|its\s|all\s)?$")


def _is_whole(evidence: Evidence, fact_id: str, count: Count) -> bool:
    """Whether it is the whole of which a part is told: 15 of 24 seats, of by-elections in 24."""
    text = evidence.text(fact_id)
    start = text.find(count.said)
    return start > 0 and bool(_OF.search(text[:start]))


def _open(evidence: Evidence, fact_id: str, fact: Fact) -> str:
    """A fact's words with its figures, and marks in the place of names, dates and quotations."""
    figures = [name for name, figure in fact.figures.items() if figure.value is not None]
    slots = iter(slots_of(fact.text))
    parts = fill_parts(evidence.base, fact_id, fact)
    text = "".join(
        part if not in_braces or next(slots) in figures else _HIDDEN for part, in_braces in parts
    )
    return without_quotations(text)


def _is_ours(evidence: Evidence, fact: Fact, count: Count) -> bool:
    """Whether the base itself gives the count: names in the text, those present, the parties."""
    named = {slot for slot in slots_of(fact.text) if slot in evidence.base.names}
    present = fact.event.who if fact.event else ()
    parties = evidence.base.brief.parties if count.thing in _PARTIES else ()
    return count.value in {len(named), len(present), len(parties)}


_VOTERS = frozenset(
    "vote member deputy senator delegate lawmaker mp legislator councillor state country".split()  # noqa: SIM905 - a row of words
)
"""Those who vote, and what is counted of them."""
_VOTE = pattern(r"\bvot(?:e[ds]?|ing)\b")


def _is_vote(count: Count, paragraph: Paragraph) -> bool:
    """Whether a paragraph has as many votes, with whatever it calls those who cast them."""
    words = join_thousands(paragraph.words)
    of_others = {one.value for one in counts_in(words) if one.thing not in _VOTERS}
    return bool(
        _VOTE.search(words)
        and count.value not in of_others
        and found.says_number(paragraph, count.value)
    )


def counted_otherwise(count: Count, text: str, paragraphs: Iterable[Paragraph]) -> str:
    """How many of the thing the nearest sentences have, as they say it; "" if all may agree."""
    paragraphs = tuple(paragraphs)
    sentences = [
        clause
        for paragraph in paragraphs
        for sentence in split_sentences(join_thousands(paragraph.words))
        for clause in sentence.split(";")
    ]
    if count.thing in _VOTERS and any(_is_vote(count, one) for one in paragraphs):
        return ""
    near = _nearest(text, sentences)
    others: list[Count] = []
    for sentence in sentences:
        for one in counts_in(sentence):
            if one.value == count.value:
                if count.thing in one.things or (not one.thing and _has(sentence, count.thing)):
                    return ""
            elif count.thing == one.thing and sentence in near and not _is_part(count, one):
                others.append(one)
    total = sum(one.value for one in others)
    return others[0].said if others and total != count.value else ""


def _is_part(one: Count, other: Count) -> bool:
    """Whether the smaller count may be of some of the larger: two new ones of four."""
    less, more = sorted((one, other), key=lambda count: count.value)
    return more.in_all or not set(less.things) <= set(more.things)


def _nearest(text: str, sentences: list[str]) -> list[str]:
    """The sentences that come nearest to a text."""
    words = long_words(text)
    shared = [(len(words & long_words(one)), one) for one in sentences]
    best = max((count for count, _ in shared), default=0)
    return [one for count, one in shared if best and count >= best * _NEAR]


def _has(sentence: str, thing: str) -> bool:
    return any(_singular(word) == thing for word in re.findall(r"[^\W\d_]+", fold(sentence)))


def counts_in(sentence: str) -> Iterator[Count]:
    """The numbers of a sentence, each with what it counts."""
    hidden = [(said.start, said.end) for said in find_dates(sentence)]
    hidden += [(said.start, said.end) for said in find_spans(sentence)]
    for start, end in hidden:
        sentence = sentence[:start] + _HIDDEN * (end - start) + sentence[end:]
    for number in find_numbers(sentence):
        said, before = sentence[number.start : number.end], sentence[: number.start]
        digits = said[0].isdigit()
        named = ORDINAL.search(said) or _PARTED.search(before)
        if number.value <= 1 or named or (digits and _LABEL.search(before)):
            continue
        words, ends = _words_after(sentence, number.end)
        last = next((n for n, word in enumerate(words, 1) if _is_plural(word)), 0)
        things = tuple(_singular(word) for word in (words[:last] or words))
        stop = ends[last - 1] if last else number.end
        thing = things[-1] if last else ""
        whole = bool(_IN_ALL.match(sentence, stop))
        yield Count(number.value, sentence[number.start : stop], things, thing, whole)


def _words_after(text: str, start: int) -> tuple[list[str], list[int]]:
    """The next few words, up to a mark or to one that begins something else, and where they end."""
    words: list[str] = []
    ends: list[int] = []
    if of := _OF_THEM.match(text, start):
        start = of.end()
    while len(words) < _REACH and (token := _TOKEN.match(text, start)):
        word, start = token["word"].lower(), token.end()
        if word in _STOPS or find_numbers(word):
            break
        words.append(word)
        ends.append(start)
    return words, ends


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (
        len(word) > len("its") and word.endswith("s") and not word.endswith(_NO_PLURAL)
    )


def _singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    if not _is_plural(word):
        return word
    for end, instead in (
        ("ies", "y"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("sses", "ss"),
        ("xes", "x"),
    ):
        if word.endswith(end):
            return word.removesuffix(end) + instead
    return word.removesuffix("s")


COUNT_FOUND = Rule(
    "count-found",
    WARNING,
    "A text has as many of a thing as the cited paragraph that counts it.",
    "mend the number or the citation, or waive it if it was counted otherwise",
    "ICD 206: whoever looks a citation up finds in it what the product says.",
    _count_found,
)
