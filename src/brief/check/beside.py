"""Words beside the facts: what is typed and states something says where it comes from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TypeAlias

from brief.check.captions import untrue_caption
from brief.check.labels import amounts_in, uncited_labels
from brief.check.nationalities import nationalities_of, places_otherwise, signs_abroad
from brief.check.reading import Reading
from brief.facts import Name
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_behind, cited_texts, fill_cited
from brief.facts.sources import Source
from brief.late import pattern
from brief.marked.spot import Path
from brief.printed import TypedWords
from brief.prose import WORD
from brief.prose.amounts_untyped import amounts_untyped
from brief.prose.limits_said import says_limit, without_limit
from brief.prose.nations_abroad import nations_in
from brief.prose.numbers_said import find_numbers
from brief.prose.outlets import outlets_in
from brief.prose.places import capitals_in, country_names_in
from brief.prose.signs import country_name, country_names, find_signs, stands_in
from brief.prose.thresholds import without_thresholds
from brief.prose.time_units import spans_alone, spans_of
from brief.prose.tongues import tongue_of_one_country, without_tongues
from brief.rules import Finding, quote_list

_AGE = "\N{DAGGER}"
_MONTHS = 12
_MEND = "mend it, or say it in a fact"
_LEAST_NAME = 3
"""Letters of a surname, or of initials, that stand for somebody."""
_Find: TypeAlias = Callable[[Reading, str], tuple[str, ...]]
_CALLED = {
    "intro": "the intro of section",
    "because": "the reason of conflict",
    "confidence_because": "the reason for the confidence of",
}
_COULD_BE = {"alternatives": "an alternative of", "indicators": "an indicator of"}
"""What could be needs no source for whom and where; a figure in it is of something, though."""


def uncited_words(reading: Reading) -> Iterator[Finding]:
    """Digits, months, names, countries and currencies that nothing bears out."""
    for path, words in cited_texts(reading.base):
        if path[2] in _CALLED:
            yield from _uncited(reading, path, words)
        elif path[2] in _COULD_BE:
            yield from _unfounded(reading, path, words)
    yield from uncited_labels(reading)
    yield from _uncited_lines(reading)
    for source_id, source in reading.base.sources.items():
        if not source.kept:  # `brief verify` looks them up in the copy
            yield from _undescribed(reading, source_id, source)
    for index, typed in enumerate(reading.printed.typed if reading.printed else ()):
        for sentence in (_without_limits(reading, one) for one in typed.uncited):
            if signs := _borne_by_none(reading, sentence, typed.bearing, _template_signs):
                said = f"the template says {quote_list(signs)} without a source"
                hint = 'print a fact, or put the note of one behind it: {{ fact("id").note }}'
                yield Finding(("typed", index), said, hint)
        if typed.bearing and reading.in_english and (why := _untrue(reading, typed)):
            yield Finding(("typed", index), f'the caption "{typed.text}" {why}', _MEND)


def _untrue(reading: Reading, typed: TypedWords) -> str:
    """Why what stands over figures or paragraphs is not so, sentence by sentence."""
    found = (untrue_caption(reading, one, typed.bearing) for one in typed.uncited)
    return next(filter(None, found), "")


def _without_limits(reading: Reading, sentence: str) -> str:
    """The sentence without the limits of age that it explains a mark by: the base's own."""
    if _AGE not in sentence:
        return sentence
    for section in reading.base.sections.values():
        limit = section.stale_after
        if limit and says_limit(sentence, limit, reading.base.words):
            counts = (limit.count, limit.count * _MONTHS, limit.count // _MONTHS)
            said = "|".join(str(count) for count in counts if count)
            sentence = without_limit(sentence, limit)
            sentence = re.sub(rf"(?<![\d.,])(?:{said})(?![\d.,]*\d)", " ", sentence)
    return sentence


def _uncited(reading: Reading, path: Path, words: CitedText) -> Iterator[Finding]:
    if citations_behind(reading.base, words):
        return
    weighs = str(path[2]).endswith("because")
    if signs := _all_signs(reading, fill_cited(reading.base, words), weighs=weighs):
        said = f'{_CALLED[str(path[2])]} "{path[1]}" says {quote_list(signs)} without a source'
        hint = "write text: and cite: [source-id para 1], or name a fact in braces"
        yield Finding((*path, "text"), said, hint, (path[:2],))


def _unfounded(reading: Reading, path: Path, words: CitedText) -> Iterator[Finding]:
    """Figures and dates of what could be that neither the judgement nor its basis has."""
    if citations_behind(reading.base, words):
        return
    fact, to_come = str(path[1]), reading.base.brief.as_of.first.year
    known = " ".join(map(reading.text, (fact, *reading.base.facts[fact].basis)))
    text = without_thresholds(fill_cited(reading.base, words))
    text = "".join(part for part in _YEAR.split(text) if not _lies_ahead(part, to_come))
    signs = find_signs(text, reading.base.brief.language)
    if new := [one for one in signs if _is_number(one) and not _has(known, one)]:
        said = (
            f'{_COULD_BE[str(path[2])]} "{fact}" says {quote_list(new)}, which no basis of it does'
        )
        hint = "write text: and cite: [source-id para 1], or name a fact in braces"
        yield Finding((*path, "text"), said, hint, (path[:2],))


_YEAR = pattern(r"((?<!\d)[12]\d{3}(?![\d.,]*\d))")


def _is_number(said: str) -> bool:
    """Whether it is a number, in digits or in words: 1.5, eighteen, a year and a half."""
    return any(map(str.isdigit, said)) or bool(_values(said))


def _values(said: str) -> frozenset[Decimal]:
    """The numbers of some words in words, and how long something was: a year and a half."""
    numbers = find_numbers(said)
    spans = (span for one in numbers for span in spans_of(one.value, said[one.end :], "en"))
    return frozenset((*(one.value for one in numbers), *spans, *spans_alone(said, "en")))


def _lies_ahead(part: str, year: int) -> bool:
    return part.isdecimal() and int(part) >= year and bool(_YEAR.fullmatch(part))


def _has(known: str, said: str) -> bool:
    if all(word in WORD.findall(known) for word in WORD.findall(said)):
        return True
    spelt = not any(map(str.isdigit, said))
    return spelt and not _values(said).isdisjoint(_values(known))


def _uncited_lines(reading: Reading) -> Iterator[Finding]:
    """Amounts in a line of the desk that none of the facts has on which it stands."""
    for line_id, line in reading.base.lines.items():
        behind = " ".join(reading.text(one) for one in line.basis)
        known = {value for one in find_numbers(behind) for value in (one.value, one.bare)}
        for key, said in (("say", line.say), ("reply", line.reply)):
            amounts = [
                one
                for one in amounts_in(said)
                if known.isdisjoint(value for n in find_numbers(one) for value in (n.value, n.bare))
            ]
            if amounts:
                told = f'the line "{line_id}" says {quote_list(amounts)} without a source'
                yield Finding(("lines", line_id, key), told, "name a fact that has it under basis:")


_PARTS = pattern(
    r"\b\d{1,4}\s(?=(?:short |unnumbered )?(?:foot|end)?notes?\b|pages?\b|paragraphs?\b|chapters?\b"
    r"|tables?\b|annex(?:es)?\b|articles?\b|sections?\b|volumes?\b|minutes?\b|slides?\b|steps?\b|maps?\b|charts?\b"
    r"|appendices\b|illustrations?\b|photographs?\b|references\b)"
)
"""How much there is of the source itself: whoever opens it sees."""


def _undescribed(reading: Reading, source_id: str, source: Source) -> Iterator[Finding]:
    """A descriptor speaks of its source: what the record has, it may say."""
    described = without_tongues(_PARTS.sub(" ", source.descriptor))
    if not _signs_and_outlets(reading, described):
        return
    record = source.model_dump(exclude={"descriptor", "waive", "kept"})
    behind = [reading.base.origins.get(one, "") for one in source.relies_on]
    known = f"{record} {' '.join(behind)} {tongue_of_one_country(source.language)}"
    if signs := _borne_by_none(reading, described, known, _signs_and_outlets):
        said = (
            f'the descriptor of "{source_id}" says {quote_list(signs)}, which the source does not'
        )
        hint = "take it out, or keep a copy of the source that says it: brief keep"
        path: Path = ("sources", source_id)
        yield Finding((*path, "descriptor"), said, hint, (path,))


def _borne_by_none(reading: Reading, text: str, bearing: str, find: _Find) -> list[str]:
    """The signs that what stands there does not have; the parties are the brief's own."""
    own = _parties(reading) if bearing else set()
    return [
        sign
        for sign in find(reading, text)
        if sign not in own
        and not all(word in bearing for word in WORD.findall(sign) or [sign])
        and not _names_country(reading, sign, bearing)
    ]


def _names_country(reading: Reading, sign: str, bearing: str) -> bool:
    """Whether what stands there names the country of a sign otherwise: Oman of Omani, عمان.

    The parties are the brief's own, by whatever word.
    """
    called = country_names(sign, reading.base.brief.language)
    if any(stands_in(name, bearing) for name in called):
        return True
    if reading.in_english:
        own, there = ({code for _, _, code in country_names_in(text)} for text in (sign, bearing))
    else:
        language = reading.base.brief.language
        own, there = ({one.code for one in nations_in(text, language)} for text in (sign, bearing))
    return not own.isdisjoint({*there, *(reading.base.brief.parties if bearing else ())})


def _signs(reading: Reading, text: str) -> tuple[str, ...]:
    names = (called for name in reading.base.names.values() for called in _called(name))
    found = find_signs(text, reading.base.brief.language, names)
    signs = [one for one in found if not any(one != other and one in other for other in found)]
    return tuple(
        dict.fromkeys((*signs, *(_of_others(reading, text) if reading.in_english else ())))
    )


def _signs_and_outlets(reading: Reading, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_signs(reading, text), *outlets_in(text))))


def _called(name: Name) -> Iterator[str]:
    """All that a name is called: its spellings, a person's surname, the initials of a body."""
    yield from (name.print, *name.also)
    if name.kind == "person":
        last = name.surname or name.print.split()[-1]
        if len(last) >= _LEAST_NAME and last[0].isupper():
            yield last
    elif len(short := "".join(one for one in name.print if one.isupper())) >= _LEAST_NAME:
        yield short


def _all_signs(reading: Reading, text: str, *, weighs: bool = False) -> tuple[str, ...]:
    """With capitals and seats, in which a descriptor may say that an outlet has people."""
    brief, parties = reading.base.brief, reading.base.brief.parties
    if not reading.in_english:
        bent = signs_abroad(text, brief.language, parties, weighs=weighs)
        return tuple(dict.fromkeys((*_signs(reading, text), *bent)))
    others = (seat for seat, codes in capitals_in(text) if codes.isdisjoint(parties))
    own = nationalities_of(text, parties, weighs=weighs)
    called = places_otherwise(text, brief.language, weighs=weighs)
    return tuple(dict.fromkeys((*_signs(reading, text), *others, *own, *called)))


_MAY = pattern(r"\b(?:as of|in|since|until|by|from|early|late|mid)[\s-](?P<month>May)\b")
_DOES = pattern(r"^\s(?:has|have|had|is|was|will|would|\w{3,}(?:ed|es))\b")


def _template_signs(reading: Reading, text: str) -> tuple[str, ...]:
    """With capitals that stand for a party, as what does something, and May behind a small word."""
    seats = (
        seat
        for seat, _ in (capitals_in(text) if reading.in_english else ())
        if _DOES.match(text[text.index(seat) + len(seat) :])
    )
    months = (one["month"] for one in _MAY.finditer(text) if reading.in_english)
    amounts = amounts_untyped(text) if reading.in_english else ()
    return tuple(dict.fromkeys((*_all_signs(reading, text), *seats, *months, *amounts)))


def _of_others(reading: Reading, text: str) -> Iterator[str]:
    """The nationalities that a text names, but for those of the parties: French, U.S."""
    for start, end, code in country_names_in(text):
        if code not in reading.base.brief.parties:
            yield text[start:end]


def _parties(reading: Reading) -> set[str]:
    brief = reading.base.brief
    return {country_name(code, brief.language) for code in brief.parties}
