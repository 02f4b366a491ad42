"""A rule on the words of short forms: what one is about, its fact or its paragraph says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from brief.facts import Fact
from brief.facts.slots import slots_of
from brief.marked.spot import Path
from brief.prose import WORD, fold, without_quotations
from brief.prose.places import country_words_in
from brief.rules import WARNING, Finding, Rule, quote_list
from brief.verify.added import added_words
from brief.verify.bodies import other_bodies
from brief.verify.copy import Paragraph
from brief.verify.evidence import Cited, Evidence
from brief.verify.kindred import has_kindred
from brief.verify.word_forms import has_form
from brief.verify.wording import is_english, paragraphs_of

_LEAST = 5
"""Letters of a word that carries a sense of its own."""
_USUAL = frozenset(
    "about abroad accord address adopted after again agenda agreed agreement agreements aircraft"  # noqa: SIM905 - a row of words
    " ambassador ambassadors among announced announcement annual appointed appointment"
    " approved arrival attack bilateral before begin begins begun between capital ceremony"
    " change charge claim closed closing commission committee concluded conference contact"
    " contract cooperation council dated deal declaration decision delegation delivered"
    " delivery diplomatic dispute donated drill early election embassy ended ending entry"
    " envoy established establishment event exchange exercise expelled extended extension"
    " failed figure finance first foreign forum founded fourth friendship further government"
    " grant grants group halted handed handover headed hearing hosted hosts import imports"
    " independence initialled inquiry issued joint lasts later launch launched leader leaders"
    " letter limited living makes marked measure meeting meetings meets memorandum military"
    " minister ministers ministry mission named nation nations negotiations notice number"
    " offered office official officials opened opening opens order orders other paper papers"
    " parliament party passed payment period phone places planned pledge policy position"
    " president programme project proposal proposed protest protests protocol public purchase"
    " question quarter raised reached recalled received recognised recognition record"
    " reduced refused relations renewed reopened report request resolution response restored"
    " resumed return returned returns review right round ruling sales sanction sanctions"
    " second security session sessions signature signed signing since speech spoke stance"
    " starts state statement stated states status still stops summit support suspended"
    " takes talks terms third three through times together trade treaty trip tried under"
    " until upgraded urged using vetoed versus viewed views visit visited visitor visits"
    " volume voted votes where which while whole withdrawal withdrawn within without worth"
    " years".split()
)
"""What a short form is made of: kinds of event, steps and small words."""


def _short_words(evidence: Evidence) -> Iterator[Finding]:
    if evidence.base.brief.language.partition("-")[0].lower() != "en":
        return
    sides = _sides(evidence)
    for fact_id, fact, cited in evidence.readable():
        own: tuple[Path, str] = (("facts", fact_id, "short"), fact.short)
        for path, short in (own, *sides.get(fact_id, ())):
            words = [word for word in WORD.findall(_without_countries(short)) if _tells(word)]
            borne = _borne(evidence, fact_id, fact, cited) if words else frozenset()
            strange = [word for word in words if not _is_borne(fold(word), borne)]
            there = [Paragraph(0, evidence.text(fact_id)), *paragraphs_of(cited)]
            there += [Paragraph(0, text) for text in _titles(cited)]
            if path[0] == "facts" and is_english(evidence, cited):
                strange += other_bodies(short, there)
            if path[0] == "conflicts" and is_english(evidence, cited):
                said = without_quotations(_without_countries(short))
                strange += added_words(said, (one.words for one in there))
            if strange:
                named = quote_list(dict.fromkeys(strange))
                said = f"neither the fact nor its paragraph has {named}"
                yield Finding(path, said, "", (path[:2],))


def _sides(evidence: Evidence) -> dict[str, list[tuple[Path, str]]]:
    """For each fact what conflicts call its side; before a colon stands whose it is."""
    found: defaultdict[str, list[tuple[Path, str]]] = defaultdict(list)
    for conflict_id, conflict in evidence.base.conflicts.items():
        for fact_id, said in conflict.sides.items():
            side = said.rpartition(": ")[2]
            found[fact_id].append((("conflicts", conflict_id, "sides", fact_id), side))
    return found


def _without_countries(text: str) -> str:
    """`short-names` looks those up."""
    for start, end, _ in country_words_in(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _tells(word: str) -> bool:
    plain = fold(word)
    return len(plain) >= _LEAST and not word.isupper() and plain not in _USUAL


def _borne(
    evidence: Evidence, fact_id: str, fact: Fact, cited: tuple[Cited, ...]
) -> frozenset[str]:
    """The words of a fact and of its paragraphs, of those whom it names, and of its heads."""
    base = evidence.base
    who = fact.event.who if fact.event else ()
    names = [base.names[one] for one in {fact.by, *slots_of(fact.text), *who} & base.names.keys()]
    texts = [evidence.text(fact_id), *(one.words for one in paragraphs_of(cited))]
    texts += [text for name in names for text in (name.print, name.role, *name.also)]
    texts += _titles(cited)
    texts += [fact.topic, base.sections[fact.section].title]
    texts += [f"{figure.measure} {figure.unit} {figure.base}" for figure in fact.figures.values()]
    return frozenset(
        part
        for text in texts
        for word in WORD.findall(fold(text))
        for part in (word, *word.split("-"))
    )


def _titles(cited: tuple[Cited, ...]) -> list[str]:
    """What the sources are called: an agreement by its short title."""
    every = (
        (source.known_title, source.title_short, source.container_title)
        for source in (one.source for one in cited)
    )
    return [title for titles in every for title in titles if title]


def _is_borne(word: str, borne: frozenset[str]) -> bool:
    if not borne.isdisjoint({word, word.removesuffix("s")}) or has_kindred(word, borne):
        return True
    return all(
        len(part) < _LEAST or part in borne or has_form(part, borne) for part in word.split("-")
    )


SHORT_WORDS = Rule(
    "short-words",
    WARNING,
    "A short form is about nothing that neither its fact nor its paragraph has.",
    "say it in a word of the fact",
    "It stands in tables and timelines under the fact's own note: what it says has to be found"
    " where that note leads.",
    _short_words,
)
