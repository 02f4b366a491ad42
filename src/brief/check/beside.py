"""Words beside the facts: what is typed and states something says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_behind, cited_texts, fill_cited
from brief.facts.sources import Source
from brief.marked.spot import Path
from brief.prose import WORD
from brief.prose.signs import country_name, find_signs
from brief.rules import Finding, of_source, quote_list

_CALLED = {
    "intro": "the intro of section",
    "because": "the reason of conflict",
    "confidence_because": "the reason for the confidence of",
}
"""An alternative or an indicator is no statement: it says what could be."""


def uncited_words(reading: Reading) -> Iterator[Finding]:
    """Digits, months, names, countries and currencies that nothing bears out."""
    for path, words in cited_texts(reading.base):
        if path[2] in _CALLED:
            yield from _uncited(reading, path, words)
    for source_id, source in reading.base.sources.items():
        if not source.kept:  # `brief verify` looks them up in the copy
            yield from _undescribed(reading, source_id, source)
    for index, typed in enumerate(reading.printed.typed if reading.printed else ()):
        for sentence in typed.uncited:
            if signs := _borne_by_none(reading, sentence, typed.bearing):
                said = f"the template says {quote_list(signs)} without a source"
                hint = 'print a fact, or put the note of one behind it: {{ fact("id").note }}'
                yield Finding(("typed", index), said, hint)


def _uncited(reading: Reading, path: Path, words: CitedText) -> Iterator[Finding]:
    if citations_behind(reading.base, words):
        return
    if signs := _signs(reading, fill_cited(reading.base, words)):
        said = f'{_CALLED[str(path[2])]} "{path[1]}" says {quote_list(signs)} without a source'
        hint = "write text: and cite: [source-id para 1], or name a fact in braces"
        yield Finding((*path, "text"), said, hint, (path[:2],))


def _undescribed(reading: Reading, source_id: str, source: Source) -> Iterator[Finding]:
    """A descriptor speaks of its source: what the record has, it may say."""
    if not _signs(reading, source.descriptor):
        return
    record = source.model_dump(exclude={"descriptor", "waive", "kept"})
    behind = [reading.base.origins.get(one, "") for one in source.relies_on]
    known = f"{record} {' '.join(behind)}"
    if signs := _borne_by_none(reading, source.descriptor, known):
        said = (
            f'the descriptor of "{source_id}" says {quote_list(signs)}, which the source does not'
        )
        yield of_source(source_id, said, "descriptor")


def _borne_by_none(reading: Reading, text: str, bearing: str) -> list[str]:
    """The signs that what stands there does not have; the parties are the brief's own."""
    own = _parties(reading) if bearing else set()
    return [
        sign
        for sign in _signs(reading, text)
        if sign not in own and not all(word in bearing for word in WORD.findall(sign) or [sign])
    ]


def _signs(reading: Reading, text: str) -> tuple[str, ...]:
    names = (
        spelling for name in reading.base.names.values() for spelling in (name.print, *name.also)
    )
    return find_signs(text, reading.base.brief.language, names)


def _parties(reading: Reading) -> set[str]:
    brief = reading.base.brief
    return {country_name(code, brief.language) for code in brief.parties}
