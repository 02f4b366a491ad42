"""The rule on opposites: what a cited sentence denies or turns round is not told as so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from brief.facts import Fact, Name
from brief.facts.slots import slots_of
from brief.late import dataclass
from brief.prose import split_sentences, without_quotations
from brief.prose.siblings import told_as_sibling
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.another_state import of_another_state
from brief.verify.asked_whom import asked_by_the_other
from brief.verify.contraries import contrary, left_for_came
from brief.verify.copy import Paragraph
from brief.verify.denial_found import ABSENCE
from brief.verify.denied import denied_thing, none_did, unquoted_denial, unsaid
from brief.verify.denied_otherwise import denied_otherwise
from brief.verify.denied_verbs import denied_verb
from brief.verify.evidence import Evidence
from brief.verify.exchanged import exchanged
from brief.verify.fillers import after_for_until, other_filler, other_holder
from brief.verify.first_person import others_words
from brief.verify.frequency import other_frequency, other_rate, other_span, rate_otherwise
from brief.verify.in_that_order import told_for_another
from brief.verify.limits import limit_otherwise
from brief.verify.listed import unlisted
from brief.verify.nearest import nearest_sentences
from brief.verify.offices import other_office
from brief.verify.one_doer import another_did
from brief.verify.only_said import told_as_only, told_of_one
from brief.verify.outdone import outdone_exchanged
from brief.verify.owned_bodies import other_owner
from brief.verify.papers import other_paper
from brief.verify.parts_counted import part_otherwise
from brief.verify.people import turned_people
from brief.verify.placed_otherwise import placed_otherwise
from brief.verify.quantified import quantified_otherwise
from brief.verify.small_bounds import bounded_otherwise
from brief.verify.small_words import turned_small_word
from brief.verify.surer import told_as_certain
from brief.verify.told_of_another import told_of_another
from brief.verify.trade_sides import sides_exchanged
from brief.verify.trade_ways import ways_turned
from brief.verify.turned_order import told_in_other_order
from brief.verify.turned_pairs import turned_pair
from brief.verify.turned_spans import turned_span
from brief.verify.turned_things import things_exchanged
from brief.verify.turned_words import other_share, turned_word
from brief.verify.ways import other_way
from brief.verify.wished import told_as_done
from brief.verify.wording import paragraphs_of, plain_facts, typed_words


def _opposite_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        text, paragraphs = evidence.text(fact_id), tuple(paragraphs_of(cited))
        told = _told(text, typed_words(evidence, fact_id, fact), paragraphs)
        people = _people(evidence, fact)
        if told.near and (
            said := told.denied
            or other_owner(text, told.words, people)
            or told.measured
            or other_paper(told.typed, told.words, _beside(evidence, fact))
            or told.of_other
            or others_words(text, told.words, _role(evidence, fact))
            or told_of_another(evidence, fact_id, told.typed, told.near, told.words)
            or told.placed
            or turned_people(text, told.sentences, people)
            or other_office(told.typed, told.near, paragraphs, people)
            or told.exchanged
        ):
            yield of_fact(fact_id, f'"{fact_id}" says {said}', "text")


@lru_cache(maxsize=4096)
def _told(text: str, typed: str, paragraphs: tuple[Paragraph, ...]) -> _Told:
    """The same for the same words: whoever asks again after an edit asks of one fact anew."""
    whole = without_quotations(typed)
    return _Told(text, whole, ABSENCE.sub(" ", whole), paragraphs)


@dataclass(frozen=True)
class _Told:
    """A text beside the paragraphs that it cites, and what it says otherwise than they; or ""."""

    text: str
    whole: str
    """What a desk typed of it, without quotations."""
    typed: str
    """The same without what it says is not there."""
    paragraphs: tuple[Paragraph, ...]

    @cached_property
    def near(self) -> list[str]:
        return nearest_sentences(self.text, self.paragraphs)

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(one.words for one in self.paragraphs)

    @cached_property
    def folded(self) -> list[str]:
        return [one.folded for one in self.paragraphs]

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        return tuple(one for said in self.words for one in split_sentences(said))

    @cached_property
    def plain(self) -> str:
        return without_quotations(self.text)

    @cached_property
    def denied(self) -> str:
        """What its source denies, or says by a contrary word."""
        text, whole, typed, near = self.text, self.whole, self.typed, self.near
        paragraphs = [*self.paragraphs]
        return (
            denied_otherwise(whole, typed, near, paragraphs)
            or denied_verb(typed, whole, near, self.sentences)
            or denied_thing(whole, paragraphs)
            or none_did(typed, paragraphs)
            or unquoted_denial(text, paragraphs)
            or unsaid(typed, paragraphs)
            or contrary(typed, paragraphs)
            or left_for_came(typed, near, paragraphs)
            or turned_pair(text, paragraphs)
            or sides_exchanged(text, self.words)
            or ways_turned(text, self.words)
        )

    @cached_property
    def measured(self) -> str:
        """What its source has of another number, share, frequency or list."""
        typed, near, paragraphs = self.typed, self.near, [*self.paragraphs]
        return (
            told_as_only(typed, paragraphs)
            or turned_word(typed, near)
            or other_share(typed, near)
            or quantified_otherwise(typed, near)
            or part_otherwise(typed, near)
            or limit_otherwise(typed, near)
            or told_as_certain(typed, self.sentences)
            or other_frequency(typed, near)
            or other_span(typed, self.sentences)
            or _not_listed(typed, paragraphs)
            or other_rate(typed, near)
            or turned_small_word(typed, self.words)
            or rate_otherwise(self.text, self.sentences)
        )

    @cached_property
    def of_other(self) -> str:
        """Whose a bound, a way, a span or a wish is, where the source has it of another."""
        typed, near, words = self.typed, self.near, [*self.words]
        return (
            told_of_one(typed, near, [*self.paragraphs])
            or bounded_otherwise(typed, near, self.folded)
            or other_way(typed, words)
            or outdone_exchanged(typed, words)
            or told_as_sibling(typed, _near_each(self.text, self.paragraphs), words)
            or other_filler(typed, near, self.folded)
            or other_holder(typed, words)
            or of_another_state(typed, words)
            or another_did(typed, words)
            or asked_by_the_other(typed, words)
            or turned_span(typed, near, words)
        )

    @cached_property
    def placed(self) -> str:
        """What its source has at another place, time or turn."""
        typed, near = self.typed, self.near
        return (
            placed_otherwise(typed, near)
            or told_for_another(self.plain, self.sentences)
            or after_for_until(typed, near)
            or told_in_other_order(typed, near, self.folded)
            or told_as_done(self.plain, self.sentences)
        )

    @cached_property
    def exchanged(self) -> str:
        """What its source has the other way round."""
        return exchanged(self.plain, self.sentences) or things_exchanged(self.plain, self.sentences)


def _near_each(text: str, paragraphs: Iterable[Paragraph]) -> list[str]:
    """The nearest sentences of each paragraph, be another's nearer."""
    each = (nearest_sentences(text, [one]) for one in paragraphs)
    return list(dict.fromkeys(sentence for ones in each for sentence in ones))


def _beside(evidence: Evidence, fact: Fact) -> Iterator[str]:
    """The paragraphs that facts of the same topic cite."""
    for fact_id, other in evidence.base.facts.items():
        if (other.section, other.topic) == (fact.section, fact.topic):
            yield from (one.words for one in paragraphs_of(evidence.cited[fact_id]))


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
