"""What a number counts in a text: nights in its source, where visitors stand elsewhere in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.numbers_said import find_numbers
from brief.verify.copy import Paragraph, join_thousands
from brief.verify.counted import Count, counted_otherwise, counts_in
from brief.verify.kindred import has_kindred
from brief.verify.word_forms import has_form

_LEAST = 3
"""One and two are said for other ends than counting."""
_TIMES = frozenset(
    "second minute hour day week month year decade century time cent percent point mile".split()  # noqa: SIM905 - a row of words
)
_PEOPLE = frozenset(
    "person man woman member people child national thing"  # noqa: SIM905 - a row of words
    " item piece part unit place deal time vote party side country state".split()
)
"""What stands for whatever else is counted, or is counted of another kind by custom."""
_SAME = tuple(
    frozenset(row.split())
    for row in (
        "ship vessel boat craft trawler ferry tanker freighter frigate",
        "plane aircraft jet airliner airplane helicopter",
        "firm company business enterprise",
        "pupil student scholar child youth schoolchild",
        "resident inhabitant people person soul",
        "soldier troop trooper serviceman peacekeeper",
        "worker employee hand job post labourer staff",
        "agreement accord treaty pact deal document memorandum convention contract",
        "seat place chair berth",
        "bed room",
        "ballot vote",
        "seat deputy member lawmaker legislator senator",
        "guest visitor tourist traveller holidaymaker passenger arrival",
        "nurse medic doctor carer",
        "prisoner detainee inmate captive hostage",
        "truck lorry vehicle car van",
        "refugee migrant asylum-seeker",
        "event concert show exhibition performance film festival",
        "talk round meeting session sitting",
        "word letter page line",
        "expert specialist engineer technician adviser trainer instructor officer",
        "teacher lecturer instructor professor",
        "house home flat dwelling",
        "dead death fatality victim killed life",
        "injured injury wounded hurt casualty",
        "arrested arrest detained detention",
        "convicted conviction sentenced sentence",
        "goods container crate box",
        "horse mare gelding stallion foal pony",
        "cattle cow bull calf ox head",
        "sheep ewe ram lamb",
        "book volume title copy",
        "coin piece object artefact painting picture",
        "million billion thousand hundred dozen euro dollar pound",
    )
)
"""What one paper calls by two words."""
_WHOEVER = frozenset("person people man woman member colleague other".split())  # noqa: SIM905
_DOER = pattern(r"(?:er|or|ist|ant|ent|ian|man|ee|ive|zen|ot|mp|pal)$")
"""How those end who do something: 12 members are 12 ministers, where these are spoken of."""
_ON = pattern(
    r"\s(?:and|or)\s(?!(?:the|its|their|his|her|an?|some|other|no|all)\b)(?P<word>[^\W\d_]+)"
)
_ALONE = pattern(r"\s*(?:[,;.)]|$|(?:in|the|by|a|last|this|at|during|for|from|and|to)\b)")
"""What stands behind a number that has no thing of its own: 33,000 in 2024."""
_STATE = pattern(r"\s(?P<what>[^\W\d_]+ed|dead|hurt|missing|lost)\b")
"""In what state those are of whom so many are told: 340 injured."""
_BREAK = pattern(
    r"[,;:.()\u2013\u2014]|\b(?:in|to|for|from|by|at|with|on|and|or|but|whose|which|who|that|when|while|as"
    r"|the|its|their|his|her|an?|into|under|over|after|before|during|were|was|is|are|had|has|have)\b"
)
_FURTHER = 4


class _Beside(NamedTuple):
    """What a source says right behind a number, and the words that tell what it counts."""

    said: str
    words: frozenset[str]


def counts_another(typed: str, paragraphs: Collection[Paragraph]) -> Iterator[tuple[str, str]]:
    """Counts of a text by a noun that its paragraphs have, but count something else by the number.

    What a paragraph never names may be its own word for the thing, and is not asked about.
    """
    for ours in counts_in(typed):
        if ours.value < _LEAST or not ours.thing or ours.thing in _PEOPLE | _TIMES:
            continue
        if ours.said.split()[-1][:1].isupper():  # people of a nation, who are counted as what not
            continue
        if counted_otherwise(ours, typed, paragraphs):
            continue  # which the rule on counts tells
        words = frozenset(word for one in paragraphs for word in WORD.findall(one.folded))
        if words.isdisjoint(_forms(ours.said, ours.thing)):
            continue
        theirs = [beside for one in paragraphs for beside in _besides(one, ours.value)]
        if _is_told_elsewhere(ours, theirs, paragraphs):
            continue
        if theirs and not any(one is None or _is_like(ours, one) for one in theirs):
            yield ours.said, next(one.said for one in theirs if one)


_PRONOUN = r"(?:they|all|both|each|every\sone|most|many|some|half|the\s(?:men|women|group))"


def _is_told_elsewhere(
    ours: Count, theirs: Collection[_Beside | None], paragraphs: Collection[Paragraph]
) -> bool:
    """Whether people of a nation are told to be what a text counts: Georgians, farmers all."""
    if not any(one and one.said.split()[-1][:1].isupper() for one in theirs):
        return False
    thing = rf"{re.escape(ours.thing)}s?"
    said = re.compile(
        rf"\b{_PRONOUN}\s(?:of\sthem\s)?(?:are|were|was|is|been|work(?:ed)?\sas|came\sas)\s"
        rf"(?:\w+\s){{0,2}}{thing}\b"
        rf"|,\s(?:all\s|mostly\s|most\sof\sthem\s)?{thing}(?:\sall|\sby\s\w+)?\s?[,.;]"
        rf"|(?:^|[.!?]\s)(?:the\s|as\s)(?:\w+\s)?{thing}\b(?![^.;]*\b(?:them|him|her|there)\b)"
        rf"|\b{thing}\b[^.;:]*:\s[^.;:]*\d",
        re.IGNORECASE,
    )
    return any(said.search(one.words) for one in paragraphs)


def _forms(said: str, thing: str) -> frozenset[str]:
    return frozenset({thing, fold(said.rsplit(maxsplit=1)[-1])})


def _besides(paragraph: Paragraph, value: Decimal) -> Iterator[_Beside | None]:
    """What stands at each place of a number; None where nobody can tell what it counts."""
    for sentence in split_sentences(join_thousands(paragraph.words)):
        counts = list(counts_in(sentence))
        last: _Beside | None = None
        for number in find_numbers(sentence):
            count = next((one for one in counts if _begins(one, sentence, number.start)), None)
            beside = _read(sentence, number.start, count) if count and count.thing else None
            if not beside and (state := _STATE.match(sentence, number.end)):
                said = f"{sentence[number.start : number.end]} {state['what']}"
                beside = _Beside(said, frozenset({state["what"]}))
            elif not beside and last and _ALONE.match(sentence, number.end):
                beside = _Beside(f"{sentence[number.start : number.end]} {last.said}", last.words)
            if number.value == value:
                yield beside
            if count and count.thing:
                told = _Beside(count.thing, frozenset(count.things))
                last = None if count.thing in _TIMES else told


def _begins(count: Count, sentence: str, start: int) -> bool:
    return sentence.startswith(count.said, start)


def _read(sentence: str, start: int, count: Count) -> _Beside:
    """The thing that is counted, with what stands beside it and what is joined to it."""
    end = start + len(count.said)
    words = {*count.things, *WORD.findall(fold(count.said))}
    while joined := _ON.match(sentence, end):
        words.add(fold(joined["word"]))
        end = joined.end()
    joined_on = end > start + len(count.said)
    behind = [] if joined_on else WORD.findall(fold(_BREAK.split(sentence[end:])[0]))[:_FURTHER]
    return _Beside(count.said, frozenset({*words, *behind}))


def _is_like(ours: Count, theirs: _Beside) -> bool:
    """Whether what a source counts may be called so: it is, or a paper has both words for it."""
    thing = ours.thing
    known = {thing, *ours.things}
    if not _WHOEVER.isdisjoint(theirs.words) and _DOER.search(thing):
        return True
    if known & theirs.words or has_form(thing, theirs.words):
        return True
    if has_kindred(thing, theirs.words) or any(has_kindred(one, {thing}) for one in theirs.words):
        return True
    every = {one.removesuffix("s") for one in theirs.words} | theirs.words
    return any(thing in row and not row.isdisjoint(every) for row in _SAME)
