"""What a reason denies or counts, held against the paragraphs and the facts that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.stems import stem_of
from brief.verify.copy import Paragraph
from brief.verify.counted import counted_otherwise, counts_in
from brief.verify.denial_found import ABSENCE
from brief.verify.denying import DENIES
from brief.verify.negated_verbs import NEGATED

_LANGUAGE = pattern(r"\b(?P<which>[A-Z][a-z]+)[-\u2010\u2011\s]language\b")


def denied_without(text: str, texts: Iterable[str]) -> Iterator[str]:
    """Verbs that a text denies, where each sentence that has one denies nothing."""
    sentences = [one for words in texts for one in split_sentences(words)]
    for found in NEGATED.finditer(ABSENCE.sub(" ", text)):
        stem = stem_of(found["verb"].lower())
        having = [one for one in sentences if stem in map(stem_of, WORD.findall(fold(one)))]
        if having and not any(DENIES.search(one) for one in having):
            yield " ".join(found[0].split())


_SOURCED = pattern(
    r"\b(?:has|takes|took|had|draws|drew)\s(?:its|the|their|his|her|this|that)\s(?:\w+\s){1,2}from\s"
    r"(?:an?|the)\s(?:\w+ed\s)?(?P<whom>[^\W\d_]{4,})"
    r"|\b(?:cites|quotes|names)\s(?:an?|the)\s(?P<what>[^\W\d_]{4,})"
    r"|\baccording to\s(?:an?|the)\s(?P<who>[^\W\d_]{4,})"
)
_STEM = 6


def sourced_elsewhere(text: str, texts: Iterable[str]) -> Iterator[str]:
    """From whom a reason says that somebody has something, where no text has such a one."""
    known = [fold(one) for one in texts]
    for found in _SOURCED.finditer(text):
        whom = fold(found["whom"] or found["what"] or found["who"])
        if not any(whom[:_STEM] in one for one in known):
            yield found[0]


def miscounted(text: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """Numbers of a thing of which the nearest sentences have another number."""
    for sentence in split_sentences(text):
        for count in counts_in(sentence):
            if count.thing and counted_otherwise(count, sentence, paragraphs):
                yield count.said


def other_language(text: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """An English-language daily that the copy calls one in Urdu."""
    known = {one["which"] for p in paragraphs for one in _LANGUAGE.finditer(p.words)}
    for found in _LANGUAGE.finditer(text):
        if known and found["which"] not in known:
            yield found[0]
