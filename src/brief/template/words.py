"""Words: what a fact says in print, with its figures, names, owner and note in their places."""

from __future__ import annotations

from brief.bidi import member
from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.slots import Slot, slots_of, split_slots
from brief.late import replace
from brief.markdown.one_line import read_words
from brief.markdown.printed import PrintedValues
from brief.model import FactSpan, Inlines, NoteMark, Text
from brief.problem import Place
from brief.template.after_date import after_date
from brief.template.background import for_reading
from brief.template.cited_words import citations_of_reasons, reasons, show_figure, show_name
from brief.template.introducing import Among, day_of, named_words
from brief.template.outlets_named import outlets_told
from brief.template.strong_words import with_strong_date, with_strong_term

STALE = "\N{DAGGER}"
"""Stands after a fact that is older than its section allows."""


def fact_words(
    base: FactBase, fact_id: str, *, among_others: bool = False, dated: bool = True
) -> FactSpan:
    """The whole of a fact: its words, the mark of age if it is due, and its note.

    The note says that a point is contested, unless the fact stands `among_others` that differ.
    Not `dated`, its words are those that follow its date.
    """
    told = outlets_told(base, bare_words(base, fact_id, dated=dated))
    told = told if dated else with_strong_date(base, fact_id, told)
    words = (*told, *reasons(base, fact_id))
    mark = note_mark(base, fact_id, among_others=among_others)
    stale = (Text(STALE),) if base.is_stale(fact_id) else ()
    said = for_reading(base, (fact_id,), words)
    return FactSpan(fact_id, (*said, *stale, *((mark,) if mark else ())))


def short_words(
    base: FactBase, fact_id: str, short: str, *, among_others: bool = False
) -> FactSpan:
    """A few words that stand for a fact, with its note; without them the fact itself."""
    if not short:
        return fact_words(base, fact_id, among_others=among_others)
    mark = note_mark(base, fact_id, among_others=among_others)
    words = named_words(base, fact_id, short, base.place("facts", fact_id, "short"))
    words = member(words, base.words.language)
    words = for_reading(base, (fact_id,), words)
    return FactSpan(fact_id, (*words, *((mark,) if mark else ())))


def value_words(base: FactBase, fact_id: str, said: str) -> FactSpan:
    """What stands in a table for a fact, such as its date, with its note."""
    mark = note_mark(base, fact_id)
    words: Inlines = (Text(said, base.place("facts", fact_id, "date")),)
    words = for_reading(base, (fact_id,), words)
    return FactSpan(fact_id, (*words, *((mark,) if mark else ())))


def bare_words(base: FactBase, fact_id: str, *, dated: bool = True) -> Inlines:
    """A fact's text alone, its braces filled."""
    place = base.place("facts", fact_id, "text")
    values = PrintedValues(base.words)
    parts = split_slots(_text(base, fact_id, dated=dated))
    filled = [
        part if isinstance(part, str) else _filled(base, fact_id, place, Among(parts, at))
        for at, part in enumerate(parts)
    ]
    if isinstance(filled[0], Text):  # "about 420" or "the writer" opens the sentence
        filled[0] = _opening(filled[0])
    text = "".join(values.token((said,)) if isinstance(said, Text) else said for said in filled)
    return with_strong_term(base, fact_id, read_words(text, values, place))


def _opening(words: Text) -> Text:
    """With a capital, of the letters that have one inside a sentence: Georgian has none there."""
    first, later = (said[:1].title() + said[1:] for said in (words.text, words.later))
    return replace(words, text=first, later=later)


def _text(base: FactBase, fact_id: str, *, dated: bool) -> str:
    fact = base.facts[fact_id]
    if dated or not fact.date:
        return fact.text
    slots = slots_of(fact.text)
    place = base.place("facts", fact_id, "text")
    filled = {slot: _filled(base, fact_id, place, Among((Slot(slot),), 0)) for slot in slots}
    capitals = [slot for slot, said in filled.items() if said.text[:1].isupper()]
    return after_date(fact.text, fact.date, capitals, base.words)


def _filled(base: FactBase, fact_id: str, place: Place, among: Among) -> Text:
    """What a brace names, in this order: the owner, a figure of the fact, a name."""
    fact, slot = base.facts[fact_id], among.parts[among.at]
    brace = slot.name if isinstance(slot, Slot) else slot
    if brace in fact.figures and brace != "by":
        return Text(show_figure(base, fact_id, brace), place)
    name = fact.by if brace == "by" else brace
    return show_name(base, name, place, among._replace(day=day_of(base, fact_id, name)))


def note_mark(base: FactBase, fact_id: str, *, among_others: bool = False) -> NoteMark | None:
    """The mark of a fact's note, or None for one that has no source."""
    behind = (*citations_of(base, fact_id), *citations_of_reasons(base, fact_id))
    citations, remark = tuple(dict.fromkeys(behind)), _remark(base, fact_id)
    contested = (fact_id,) if not among_others and fact_id in base.contested else ()
    if contested:
        remark = f"{base.words('contested')} {remark}".strip()
    if not citations and not remark:
        return None
    place: Place = base.place("facts", fact_id, "cite")
    said = (Text(remark, place),) if remark else ()
    return NoteMark(citations, said, contested=contested)


def _remark(base: FactBase, fact_id: str) -> str:
    fact = base.facts[fact_id]
    if fact.kind == "judgement":
        return base.words("our-judgement")
    if fact.kind == "assumption":
        return base.words("our-assumption-from" if fact.basis or fact.cite else "our-assumption")
    slots = slots_of(fact.text)
    if any(figure.computed for name, figure in fact.figures.items() if name in slots):
        return base.words("calculated")
    return ""
