"""Ways to break one thing in a fact base; each gives the place and the broken text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeAlias

from tests.gate import Gate

from brief.facts import Fact
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.facts.sums import parse_sum
from brief.model import Citation
from brief.prose import find_quotations

Broken: TypeAlias = Iterator[tuple[str, str]]


@dataclass(frozen=True)
class Kind:
    """A way to break things: what it does, who must notice, how it is done, how often here."""

    what: str
    noticed_by: Literal["load", "check", "verify", "nobody"]
    make: Callable[[Gate], Broken]
    most: int = 3
    least: float = 1
    """The share that must be noticed."""

    def broken(self, gate: Gate) -> list[tuple[str, str]]:
        """The first few places where it can be done."""
        return list(islice(self.make(gate), self.most))


def _facts(gate: Gate, step: int = 1) -> Iterator[tuple[str, Fact]]:
    """Facts from all over the file: every seventh, then those after them."""
    ids = list(gate.base.facts)
    order = [one for start in range(7) for one in ids[start::7]]
    yield from ((one, gate.base.facts[one]) for one in order[::step])


def _misspell(word: str) -> str:
    """The word with a letter in its middle doubled."""
    middle = len(word) // 2
    return word[:middle] + word[middle] + word[middle:]


def _other(choices: list[str], here: str, step: int = 1) -> str:
    return choices[(choices.index(here) + step) % len(choices)]


def _in_text(gate: Gate, fact_id: str, was: str, becomes: str) -> str:
    return gate.edit(was, becomes, "facts", fact_id, "text")


def _cite_other(gate: Gate, fact_id: str, cited: Citation, becomes: str) -> str:
    """Another source cited, also where it is the group that names the source."""
    path = ("facts", fact_id, "cite", 0)
    _, _, after = gate.text.split("\n")[gate.line(*path)].partition("cite:")
    if cited.source in after:
        return gate.edit(cited.source, becomes, *path)
    return gate.edit(cited.locator, f"{becomes} {cited.locator}", *path)


# ---- what loading notices ------------------------------------------------------------------------


def source_misspelt(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for cited in fact.cite[:1]:
            yield fact_id, _cite_other(gate, fact_id, cited, _misspell(cited.source))


def citation_removed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.cite:
            yield fact_id, gate.without("cite", "facts", fact_id)


def section_misspelt(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        path = ("facts", fact_id, "section")
        yield fact_id, gate.edit(fact.section, _misspell(fact.section), *path)


def date_impossible(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.date and fact.date.precision in {"day", "month"}:
            becomes = re.sub(r"-\d\d$", "-32", fact.date.text)
            yield fact_id, gate.edit(fact.date.text, becomes, "facts", fact_id, "date")


def owner_removed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.by:
            yield fact_id, gate.without("by", "facts", fact_id)


def owner_misspelt(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.by:
            yield fact_id, gate.edit(fact.by, _misspell(fact.by), "facts", fact_id, "by")


def brace_misspelt(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text)[:1]:
            yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", f"{{{_misspell(slot)}}}")


def figure_no_number(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            if figure.value is not None:
                was, path = f"value: {figure.value}", ("facts", fact_id, "figures", name)
                yield f"{fact_id}.{name}", gate.edit(was, f"value: about {figure.value}", *path)


def key_misspelt(gate: Gate) -> Broken:
    for fact_id, _ in _facts(gate):
        yield fact_id, gate.edit("section:", "secton:", "facts", fact_id, "section")


def descriptor_removed(gate: Gate) -> Broken:
    for source_id in gate.base.sources:
        yield source_id, gate.without("descriptor", "sources", source_id)


def origin_misspelt(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        for origin in source.relies_on[:1]:
            path = ("sources", source_id, "relies_on")
            yield source_id, gate.edit(origin, _misspell(origin), *path)


def grade_unknown(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        was, path = f"reliability: {source.reliability}", ("sources", source_id, "reliability")
        yield source_id, gate.edit(was, "reliability: G", *path)


def conflict_member_misspelt(gate: Gate) -> Broken:
    for conflict_id, conflict in gate.base.conflicts.items():
        one, path = conflict.facts[0], ("conflicts", conflict_id, "facts")
        yield conflict_id, gate.edit(one, _misspell(one), *path)


def reason_removed(gate: Gate) -> Broken:
    for conflict_id in gate.base.conflicts:
        yield conflict_id, gate.without("because", "conflicts", conflict_id)


# ---- what the rules notice -----------------------------------------------------------------------


def sum_broken(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        for name, figure in fact.figures.items():
            for term in parse_sum(figure.equals) if figure.equals else ():
                home, part = term.key(fact_id)
                value = gate.base.facts[home].figures[part].value
                path = ("facts", home, "figures", part)
                broken = gate.edit(f"value: {value}", f"value: {(value or 0) + 7}", *path)
                yield f"{fact_id}.{name} by {home}.{part}", broken


def currency_changed(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        for name, figure in fact.figures.items():
            if figure.equals and figure.unit.startswith("USD"):
                path = ("facts", fact_id, "figures", name)
                yield f"{fact_id}.{name}", gate.edit("unit: USD", "unit: EUR", *path)


def flow_turned(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        for name, figure in fact.figures.items():
            if fact.period_of(name) and " to " in figure.flow and figure.measure == "trade":
                turned = " to ".join(reversed(figure.flow.split(" to ")))
                path = ("facts", fact_id, "figures", name)
                yield f"{fact_id}.{name}", gate.edit(figure.flow, turned, *path)


def conflict_removed(gate: Gate) -> Broken:
    for conflict_id in gate.base.conflicts:
        yield conflict_id, gate.without(conflict_id, "conflicts")


def subject_misspelt(gate: Gate) -> Broken:
    for conflict in gate.base.conflicts.values():
        fact_id = conflict.facts[0]
        about = gate.base.facts[fact_id].about
        path = ("facts", fact_id, "about")
        yield fact_id, gate.edit(f"about: {about}", f"about: {_misspell(about)}", *path)


def name_spelt_otherwise(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text):
            name = gate.base.names.get(fact.by if slot == "by" else slot)
            if name and name.also and fact.kind == "fact":
                yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", name.also[0])


def name_misspelt(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text):
            name = gate.base.names.get(slot)
            *first, last = name.print.split() if name else [""]
            if name and name.kind == "person":
                becomes = " ".join([*first, _misspell(last)])
                yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", becomes)


def owner_unprinted(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.by and "{by}" in fact.text:
            yield fact_id, _in_text(gate, fact_id, "{by}", "One observer")


def claim_made_fact(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.kind in {"claim", "assessment"}:
            path = ("facts", fact_id, "kind")
            yield fact_id, gate.edit(f"kind: {fact.kind}", "kind: fact", *path)


def likelihood_changed(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.likelihood:
            path = ("facts", fact_id, "likelihood")
            yield (
                fact_id,
                gate.edit(f"likelihood: {fact.likelihood}", "likelihood: unlikely", *path),
            )


def likelihood_of_another_scale(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.likelihood:
            yield fact_id, _in_text(gate, fact_id, fact.likelihood, "very likely")


def confidence_changed(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.confidence:
            path = ("facts", fact_id, "confidence")
            yield fact_id, gate.edit(f"confidence: {fact.confidence}", "confidence: high", *path)


def basis_removed(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.kind == "judgement":
            yield fact_id, gate.without("basis", "facts", fact_id)


def hedged(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.kind == "fact" and (
            verb := re.search(r" (has|have|was|were|is|are) (?!not )", fact.text)
        ):
            yield fact_id, _in_text(gate, fact_id, verb[0], f"{verb[0]}possibly ")


def hedged_at_the_start(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.kind == "fact" and (first := re.match(r"(?:In|On|By) \w+", fact.text)):
            becomes = f"Reportedly, {first[0][0].lower()}{first[0][1:]}"
            yield fact_id, _in_text(gate, fact_id, first[0], becomes)


def confidence_unsaid(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.confidence:
            yield fact_id, _in_text(gate, fact_id, "confidence is", "reading is")


def sum_typed_out(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            if figure.unit.startswith("USD") and figure.value and f"{{{name}}}" in fact.text:
                typed = f"${figure.value + 3} million"
                yield fact_id, _in_text(gate, fact_id, f"{{{name}}}", typed)


def told_by_the_clock(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if verb := re.search(r" (has|have|was|were|is|are) (?!not )", fact.text):
            yield fact_id, _in_text(gate, fact_id, verb[0], f"{verb[0]}recently ")


def side_taken(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.kind == "fact" and " of " in fact.text:
            yield fact_id, _in_text(gate, fact_id, " of ", " of brotherly ")


def accessed_removed(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        if source.accessed:
            yield source_id, gate.without("accessed", "sources", source_id)


def read_before_it_came_out(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        if source.accessed and source.issued:
            was, home = f"accessed: {source.accessed}", ("sources", source_id, "accessed")
            yield source_id, gate.edit(was, "accessed: 1999-12-31", *home)


def dated_after_as_of(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.date and fact.date.precision != "interval":
            becomes = re.sub(r"^\d{4}", "2031", fact.date.text)
            path = ("facts", fact_id, "date")
            yield fact_id, gate.edit(f"date: {fact.date}", f"date: {becomes}", *path)


def date_more_exact_in_print(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        said = re.search(r"\bin ([A-Z][a-z]+ \d{4})", fact.text)
        if said and fact.date and fact.date.precision == "month":
            yield fact_id, _in_text(gate, fact_id, said[0], f"on 7 {said[1]}")


def quotation_left_open(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for quotation in find_quotations(fact.text)[:1]:
            words = f"{quotation.words}{fact.text[quotation.end - 1]}"
            yield (
                fact_id,
                _in_text(gate, fact_id, words.rsplit(maxsplit=1)[-1], quotation.words.split()[-1]),
            )


def flow_misplaced(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        ways = {figure.flow: name for name, figure in fact.figures.items() if " to " in figure.flow}
        if len(ways) > 1:
            one, other, *_ = ways.values()
            yield f"{fact_id}.{one}", _in_text(gate, fact_id, f"{{{one}}}", f"{{{other}}}")


# ---- what verify notices -------------------------------------------------------------------------


def year_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.date and not _names_a_date(fact) and fact.date.precision != "interval":
            path = ("facts", fact_id, "date")
            yield fact_id, gate.edit(f"date: {fact.date}", f"date: {_earlier(fact.date)}", *path)


def _names_a_date(fact: Fact) -> bool:
    return bool(re.search(r"\d{4}", fact.text))


def _earlier(date: Date) -> str:
    return f"{date.first.year - 3}{date.text[4:]}"


def figure_changed(gate: Gate) -> Broken:
    summed = {
        term.key(fact_id)
        for fact_id, fact in gate.base.facts.items()
        for figure in fact.figures.values()
        for term in (parse_sum(figure.equals) if figure.equals else ())
    }
    for fact_id, fact in gate.base.facts.items():
        for name, figure in fact.figures.items():
            if figure.value is not None and not figure.equals and (fact_id, name) not in summed:
                path = ("facts", fact_id, "figures", name)
                broken = gate.edit(f"value: {figure.value}", f"value: {figure.value + 37}", *path)
                yield f"{fact_id}.{name}", broken


def quotation_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for quotation in find_quotations(fact.text):
            word = quotation.words.split()[0]
            yield fact_id, _in_text(gate, fact_id, word, f"unheard-of {word}")


def paragraph_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if len(fact.cite) == 1:
            locator = fact.cite[0].locator
            number = int(locator.removeprefix("para "))
            becomes = f"para {number - 1 if number > 1 else number + 2}"
            yield fact_id, gate.edit(locator, becomes, "facts", fact_id, "cite", 0)


def paragraph_beyond_the_end(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for cited in fact.cite[:1]:
            yield fact_id, gate.edit(cited.locator, "para 99", "facts", fact_id, "cite", 0)


def source_changed(gate: Gate) -> Broken:
    sources = list(gate.base.sources)
    for fact_id, fact in _facts(gate):
        if len(fact.cite) == 1:
            becomes = _other(sources, fact.cite[0].source)
            yield fact_id, _cite_other(gate, fact_id, fact.cite[0], becomes)


def owner_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.by:
            becomes = _stranger(gate, fact)
            yield fact_id, gate.edit(f"by: {fact.by}", f"by: {becomes}", "facts", fact_id, "by")


def _stranger(gate: Gate, fact: Fact) -> str:
    """A person whom no fact names that cites the same source."""
    sources = {cited.source for cited in fact.cite}
    near = [
        other
        for other in gate.base.facts.values()
        if sources & {cited.source for cited in other.cite}
    ]
    named = {name for other in near for name in (other.by, *slots_of(other.text))}
    named |= {name for other in near if other.event for name in other.event.who}
    people = (key for key, name in gate.base.names.items() if name.kind == "person")
    return next(key for key in people if key not in named)


def name_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text):
            name = gate.base.names.get(slot)
            if name and name.kind == "person":
                becomes = f"{{{_stranger(gate, fact)}}}"
                yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", becomes)


def present_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for who in fact.event.who[:1] if fact.event else ():
            path, becomes = ("facts", fact_id, "event", "who"), _stranger(gate, fact)
            yield fact_id, gate.edit(f"who: [{who}", f"who: [{becomes}", *path)


def copy_altered(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        if copy := source.copy_here:
            digest = copy.sha256
            becomes = digest[::-1]
            yield source_id, gate.edit(digest, becomes, "sources", source_id, "kept")


# ---- what nobody notices -------------------------------------------------------------------------


def name_changed_for_a_neighbour(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        here = fact.event.who if fact.event else ()
        for other in gate.base.facts.values() if here else ():
            there = other.event.who if other.event and other.cite == fact.cite else ()
            for name in there[:1]:
                if name not in here:
                    path = ("facts", fact_id, "event", "who")
                    yield fact_id, gate.edit(f"who: [{here[0]}", f"who: [{name}", *path)


def printed_name_misspelt(gate: Gate) -> Broken:
    for name_id, name in gate.base.names.items():
        if name.also and name.kind == "person":
            yield name_id, gate.edit(name.print, _misspell(name.print), "names", name_id, "print")


def turned_into_its_opposite(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if verb := re.search(r" (has|have|was|were|is|are) (?!not )", fact.text):
            yield fact_id, _in_text(gate, fact_id, verb[0], f"{verb[0]}not ")


def country_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if "Pakistan " in fact.text:
            yield fact_id, _in_text(gate, fact_id, "Pakistan ", "Belarus ")


def other_side_preferred(gate: Gate) -> Broken:
    for conflict_id, conflict in gate.base.conflicts.items():
        kinds = {gate.base.facts[fact_id].kind for fact_id in conflict.facts}
        if conflict.prefer and kinds <= {"assessment", "claim"}:
            becomes = _other(list(conflict.facts), conflict.prefer)
            path = ("conflicts", conflict_id, "prefer")
            was = f"prefer: {conflict.prefer}"
            yield conflict_id, gate.edit(was, f"prefer: {becomes}", *path)


def grade_raised(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        was, path = f"reliability: {source.reliability}", ("sources", source_id, "reliability")
        yield source_id, gate.edit(was, "reliability: A", *path)


def place_of_event_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.event and fact.event.kind in {"statement", "agreement"} and fact.event.at:
            path = ("facts", fact_id, "event", "at")
            yield fact_id, gate.edit(f"at: {fact.event.at}", "at: FR", *path)


def section_changed(gate: Gate) -> Broken:
    sections = list(gate.base.sections)
    for fact_id, fact in _facts(gate):
        becomes = _other(sections, fact.section)
        path = ("facts", fact_id, "section")
        yield fact_id, gate.edit(f"section: {fact.section}", f"section: {becomes}", *path)


def fact_left_out(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        named = re.findall(rf"\b{re.escape(fact_id)}\b", gate.text)
        if len(named) == 1 and not fact.about:
            yield fact_id, gate.without(fact_id, "facts")


# ---- more of what the rules notice ---------------------------------------------------------------


def likelihood_denied(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.likelihood and fact.likelihood in fact.text:
            becomes = f"not {fact.likelihood}"
            yield fact_id, _in_text(gate, fact_id, fact.likelihood, becomes)


def judged_of_the_past(gate: Gate) -> Broken:
    for fact_id, fact in gate.base.facts.items():
        if fact.likelihood and (year := re.search(r"by the end of (20\d\d)", fact.text)):
            yield fact_id, _in_text(gate, fact_id, year[1], "2021")


def post_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if post := re.search(r"(?:Prime|Foreign|Defence) Minister (?=\{)", fact.text):
            yield fact_id, _in_text(gate, fact_id, post[0], "Finance Minister ")
        elif post := re.search(r"President (?=\{)", fact.text):
            yield fact_id, _in_text(gate, fact_id, post[0], "Prime Minister ")


def view_judged(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.by and (verb := re.search(r"\{by\} (?=[a-z])", fact.text)):
            yield fact_id, _in_text(gate, fact_id, verb[0], "{by} rightly ")


def heading_of_another(gate: Gate) -> Broken:
    """A country, a year to come or a capital that nothing under a heading is about."""
    added = (" with Turkmenistan", " of 2041", " and Ulan Bator")
    titles = [section.title for section in gate.base.sections.values()]
    topics = [fact.topic for fact in gate.base.facts.values() if fact.topic]
    for number, heading in enumerate(dict.fromkeys((*titles, *topics))):
        becomes = f"{heading}{added[number % len(added)]}"
        text = re.sub(rf"(?<=[:{{] ){re.escape(heading)}(?=[,}}\n])", becomes, gate.text, count=1)
        yield heading, text


def post_qualified(gate: Gate) -> Broken:
    """Whoever holds a post told as acting, as a deputy, or as who held it."""
    said = ("acting", "Deputy", "former")
    for number, (fact_id, fact) in enumerate(_facts(gate)):
        post = re.search(r"\b(?:(?:Prime|Foreign|Defence) Minister|President) (?=\{)", fact.text)
        if post:
            becomes = f"{said[number % len(said)]} {post[0]}"
            yield fact_id, _in_text(gate, fact_id, post[0], becomes)


def view_presupposed(gate: Gate) -> Broken:
    """A verb by which what somebody says is so."""
    for fact_id, fact in _facts(gate):
        if fact.by and (
            verb := re.search(
                r"\{by\} (?:says|said|writes|argues|holds|told|states) that", fact.text
            )
        ):
            yield fact_id, _in_text(gate, fact_id, verb[0], "{by} points out that")


def event_of_another_kind(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.event and fact.event.kind == "visit":
            path = ("facts", fact_id, "event")
            yield fact_id, gate.edit("kind: visit", "kind: agreement", *path)


def party_put_for_the_other(gate: Gate) -> Broken:
    """One of two countries that a text joins, told twice."""
    for fact_id, fact in _facts(gate):
        if pair := re.search(
            r"\b([A-Z][a-z]+) and (?!\1)(Pakistan|Belarus|Malta|Iceland)\b", fact.text
        ):
            yield fact_id, _in_text(gate, fact_id, pair[0], f"{pair[2]} and {pair[2]}")


def variant_hidden(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text):
            name = gate.base.names.get(fact.by if slot == "by" else slot)
            if name and name.also and fact.kind == "fact":
                word = name.also[0]
                yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", f"{word[:2]}\u00ad{word[2:]}")


def grade_lowered(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        was, path = f"reliability: {source.reliability}", ("sources", source_id, "reliability")
        yield source_id, gate.edit(was, "reliability: D", *path)


def present_not_named(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.event and fact.event.who:
            becomes = f"who: [{_stranger(gate, fact)}, {fact.event.who[0]}"
            path = ("facts", fact_id, "event", "who")
            yield fact_id, gate.edit(f"who: [{fact.event.who[0]}", becomes, *path)


def as_of_far_ahead(gate: Gate) -> Broken:
    was = str(gate.base.brief.as_of)
    yield "as_of", gate.edit(was, f"{int(was[:4]) + 6}{was[4:]}", "brief", "as_of")


def unit_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            path = ("facts", fact_id, "figures", name)
            if figure.value is not None and re.match(r"USD|EUR", figure.unit):
                other = "JPY" + figure.unit[3:]
                yield (
                    f"{fact_id}.{name}",
                    gate.edit(f"unit: {figure.unit}", f"unit: {other}", *path),
                )


def hedge_of_a_figure(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            if figure.value is not None and f"{{{name}}}" in fact.text and not figure.approx:
                if f"more than {{{name}}}" in fact.text:
                    was, becomes = f"more than {{{name}}}", f"{{{name}}}"
                else:
                    was, becomes = f"{{{name}}}", f"nearly {{{name}}}"
                yield f"{fact_id}.{name}", _in_text(gate, fact_id, was, becomes)


def place_typed_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        place = re.search(r"\bin (Minsk|Islamabad|Istanbul|Bishkek|Valletta|Karachi)\b", fact.text)
        if place and fact.cite:
            yield fact_id, _in_text(gate, fact_id, place[1], "Zagreb")


def superlative_added(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.kind == "fact" and fact.cite and " of " in fact.text:
            yield fact_id, _in_text(gate, fact_id, " of ", " of the fastest ")


def source_given_twice(gate: Gate) -> Broken:
    lines = gate.text.split("\n")
    for source_id in gate.base.sources:
        first = gate.base._spot.find(("sources", source_id)).key_line - 1
        last = first + 1
        while last < len(lines) and (lines[last].startswith("   ") or not lines[last].strip()):
            last += 1
        record = [lines[first].replace(source_id, f"{source_id}-again"), *lines[first + 1 : last]]
        text = "\n".join([*lines[:last], *record, *lines[last:]])
        cited = f"cite: [{source_id} "
        before, found, after = text.rpartition(cited)
        if found:
            yield source_id, f"{before}cite: [{source_id}-again {after}"


def address_of_another_day(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        if source.URL and source.issued:
            path, day = ("sources", source_id, "URL"), "2009/03/04"
            yield source_id, gate.edit(source.URL, f"https://news.example/{day}/ties", *path)


def scale_changed(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            if figure.unit.endswith(" million") and figure.value is not None:
                path = ("facts", fact_id, "figures", name)
                becomes = figure.unit.replace("million", "billion")
                yield f"{fact_id}.{name}", gate.edit(figure.unit, becomes, *path)


def reason_with_a_year(gate: Gate) -> Broken:
    for conflict_id, conflict in gate.base.conflicts.items():
        start = str(conflict.because.text).split("{")[0].split()[:2]
        path = ("conflicts", conflict_id, "because")
        if len(start) > 1:
            was = " ".join(start)
            yield conflict_id, gate.edit(was, f"Since 1937 {was}", *path)


def descriptor_with_a_number(gate: Gate) -> Broken:
    for source_id, source in gate.base.sources.items():
        was = " ".join(source.descriptor.split()[:2])
        path = ("sources", source_id, "descriptor")
        yield source_id, gate.edit(was, f"{was} of 1,733 readers and", *path)


_DENYING = re.compile(r"\b(?:no|not|nor|without|neither|never|abolish|un\w+ed)\b")


def _put(gate: Gate, was: str, becomes: str) -> Broken:
    """Words of a pattern put otherwise, once in each fact that has them and denies nothing."""
    for fact_id, fact in _facts(gate):
        if _DENYING.search(fact.text):
            continue
        if fact.cite and (found := re.search(was, fact.text)):
            yield fact_id, _in_text(gate, fact_id, found[0], found.expand(becomes))


def told_as_over(gate: Gate) -> Broken:
    return _put(gate, r" (has|have|was|were|is|are) (?!not )", r" \1 no longer ")


def refused(gate: Gate) -> Broken:
    verbs = "signed|visited|met|opened|imposed|agreed|supports?|wants?|said|welcomed|helped"
    return _put(gate, rf" ({verbs}) ", r" refused to have \1 ")


def wish_told_as_done(gate: Gate) -> Broken:
    wishes = "wants?|hopes?|hoped|aims?|intends?|plans?|decided|agreed"
    return _put(gate, rf"\b({wishes}) to ", "began to ")


def cause_added(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.cite and fact.text.endswith("."):
            end = fact.text.split()[-1]
            yield fact_id, _in_text(gate, fact_id, end, f"{end[:-1]} because wool was scarce.")


def kind_added(gate: Gate) -> Broken:
    return _put(gate, r" (cooperation|agreements?|talks|contacts) ", r" secret \1 ")


def signed_made_ratified(gate: Gate) -> Broken:
    return _put(gate, r"\bsigned\b", "ratified")


SMALL_WORDS = {
    "because of": "despite", "because": "although", "before": "after", "after": "before",
    "all": "some", "some": "all", "many": "few", "few": "many", "larger": "smaller",
    "without": "with", "higher": "lower", "little": "a lot of",
}  # fmt: skip


def small_word_turned(gate: Gate) -> Broken:
    for was, becomes in SMALL_WORDS.items():
        yield from _put(gate, rf"(?<= ){was}(?= [a-z{{])", becomes)


def way_turned(gate: Gate) -> Broken:
    yield from _put(gate, r" from (?=(Malta|Iceland|Pakistan|Belarus)\b)", " to ")
    yield from _put(gate, r" to (?=(Malta|Iceland|Pakistan|Belarus)\b)", " from ")


def given_name_misspelt(gate: Gate) -> Broken:
    for name_id, name in gate.base.names.items():
        first, _, last = name.print.partition(" ")
        if last and not name.also and name.kind == "person" and len(first) > len("Mrs."):
            becomes = f"{_misspell(first)} {last}"
            yield name_id, gate.edit(name.print, becomes, "names", name_id, "print")


def side_given_to_another(gate: Gate) -> Broken:
    for conflict_id, conflict in gate.base.conflicts.items():
        for side, said in conflict.sides.items():
            owner_of = gate.base.names.get(gate.base.facts[side].by)
            if ":" in said and owner_of and owner_of.kind == "person":
                path = ("conflicts", conflict_id, "sides", side)
                owner = said.partition(":")[0]
                yield f"{conflict_id}.{side}", gate.edit(f"{owner}:", "Petrov:", *path)


def short_form_of_another_place(gate: Gate) -> Broken:
    places = r"\b(Minsk|Islamabad|Bishkek|Valletta|Pakistan|Belarus|Malta|Iceland)\b"
    for fact_id, fact in _facts(gate):
        if fact.short and (place := re.search(places, fact.short)):
            yield fact_id, gate.edit(place[0], "Ankara", "facts", fact_id, "short")


def call_left_open(gate: Gate) -> Broken:
    for conflict_id, conflict in gate.base.conflicts.items():
        if conflict.prefer and conflict.call:
            path = ("conflicts", conflict_id, "call")
            yield conflict_id, gate.edit(conflict.call, "Undecided", *path)


def variant_in_capitals(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for slot in slots_of(fact.text):
            name = gate.base.names.get(fact.by if slot == "by" else slot)
            if name and name.also and fact.kind == "fact":
                shouted = name.also[0].upper()
                yield fact_id, _in_text(gate, fact_id, f"{{{slot}}}", shouted)


def nature_changed(gate: Gate) -> Broken:
    becomes = {"opinion": "official", "news": "dataset", "official": "opinion", "dataset": "news"}
    for source_id, source in gate.base.sources.items():
        path, other = ("sources", source_id, "nature"), becomes[source.nature]
        yield source_id, gate.edit(f"nature: {source.nature}", f"nature: {other}", *path)


def called_an_interview(gate: Gate) -> Broken:
    """What a descriptor calls its source, changed for what has questions and answers."""
    kinds = r"\b(?:item|commentary|article|essay|report|daily|agency|statement)\b"
    for source_id, source in gate.base.sources.items():
        if called := re.search(kinds, source.descriptor):
            path = ("sources", source_id, "descriptor")
            yield source_id, gate.edit(called[0], "interview", *path)


def first_time_added(gate: Gate) -> Broken:
    return _put(gate, r" (met|visited|signed|opened|imposed|invited|agreed)\b", r" first \1")


def states_exchanged(gate: Gate) -> Broken:
    """Two states on either side of a verb, each in the other's place."""
    states = r"\b(Pakistan|Belarus|India|Malta|Iceland)\b"
    for fact_id, fact in _facts(gate):
        if found := re.search(rf"{states}( [a-z]+ed | sells | buys ){states}", fact.text):
            becomes = f"{found[3]}{found[2]}{found[1]}"
            yield fact_id, _in_text(gate, fact_id, found[0], becomes)


def stance_changed(gate: Gate) -> Broken:
    return _put(gate, r" (met|visited|invited|sanctioned|thanked|accused|called) ", " insulted ")


def body_renamed(gate: Gate) -> Broken:
    return _put(gate, r"\b(Joint|Business) (Commission|Council)\b", r"\1 Authority")


def other_things_counted(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        for name, figure in fact.figures.items():
            was = f"unit: {figure.unit},"
            if figure.value is not None and figure.unit.endswith("s") and was in gate.text:
                path = ("facts", fact_id, "figures", name)
                yield f"{fact_id}.{name}", gate.edit(was, "unit: tractors,", *path)


def main_of_what_is_not_printed(gate: Gate) -> Broken:
    kept = [one for one, fact in gate.base.facts.items() if fact.rank == 3]
    for index, was in enumerate(gate.base.brief.main):
        if gate.base.facts[was].kind != "judgement":
            yield was, gate.edit(was, kept[index], "brief", "main")


def seen_on_a_later_day(gate: Gate) -> Broken:
    named = {slot for fact in gate.base.facts.values() for slot in slots_of(fact.text)}
    for name_id, name in gate.base.names.items():
        if name.seen and name_id in named:
            path = ("names", name_id, "seen")
            yield name_id, gate.edit(f"seen: {name.seen}", f"seen: {gate.base.brief.as_of}", *path)


def statement_of_the_other_state(gate: Gate) -> Broken:
    for fact_id, fact in _facts(gate):
        if fact.event and fact.event.kind == "statement" and fact.event.who:
            other = next(one for one in gate.base.brief.parties if one != fact.event.from_)
            path = ("facts", fact_id, "event", "from")
            yield fact_id, gate.edit(f"from: {fact.event.from_}", f"from: {other}", *path)


def origin_renamed(gate: Gate) -> Broken:
    for origin_id, origin in gate.base.origins.items():
        name = re.search(r"\b(Nation|Pakistan|Bobruiskagromash|Jang|Iceland|Media)\b", origin)
        if name:
            yield origin_id, gate.edit(name[0], "Uruguay", "origins", origin_id)


KINDS = (
    Kind("the id of a source misspelt", "load", source_misspelt),
    Kind("a citation taken out", "load", citation_removed),
    Kind("the id of a section misspelt", "load", section_misspelt),
    Kind("a day or a month that does not exist", "load", date_impossible),
    Kind("the owner of a claim taken out", "load", owner_removed),
    Kind("the id of an owner misspelt", "load", owner_misspelt),
    Kind("the name in a brace misspelt", "load", brace_misspelt),
    Kind("a word in the place of a number", "load", figure_no_number),
    Kind("a key misspelt", "load", key_misspelt),
    Kind("a source without its descriptor", "load", descriptor_removed),
    Kind("the id of an origin misspelt", "load", origin_misspelt),
    Kind("a grade that does not exist", "load", grade_unknown),
    Kind("the id of a fact in a conflict misspelt", "load", conflict_member_misspelt),
    Kind("a conflict without its reason", "load", reason_removed),
    Kind("a part of a sum changed", "check", sum_broken, 8),
    Kind("the currency of a total changed", "check", currency_changed),
    Kind("the flow of a trade figure turned round", "check", flow_turned),
    Kind("a conflict record taken out", "check", conflict_removed, 8),
    Kind("the subject of a contested fact misspelt", "check", subject_misspelt),
    Kind("a name in a variant", "check", name_spelt_otherwise),
    Kind("a name misspelt by a letter", "check", name_misspelt),
    Kind("an owner whom the text does not name", "check", owner_unprinted),
    Kind("a claim passed off as a fact", "check", claim_made_fact),
    Kind("a likelihood other than the text's", "check", likelihood_changed),
    Kind("a likelihood of another scale", "check", likelihood_of_another_scale),
    Kind("a confidence other than the text's", "check", confidence_changed),
    Kind("a judgement whose text does not say its confidence", "check", confidence_unsaid),
    Kind("a judgement without its basis", "check", basis_removed),
    Kind("a hedge in our own voice", "check", hedged),
    Kind("a hedge that starts a sentence", "check", hedged_at_the_start),
    Kind("money typed out in a text", "check", sum_typed_out),
    Kind("a word that counts from the day of writing", "check", told_by_the_clock),
    Kind("a word that takes a side", "check", side_taken),
    Kind("a web source without its day of access", "check", accessed_removed),
    Kind("a source that came out after it was read", "check", read_before_it_came_out),
    Kind("a date after as_of", "check", dated_after_as_of),
    Kind("a text more exact than its date", "check", date_more_exact_in_print),
    Kind("a quotation mark taken out", "check", quotation_left_open),
    Kind("a likelihood that the text denies", "check", likelihood_denied),
    Kind("a judgement about what has passed", "check", judged_of_the_past),
    Kind("the post beside a name changed", "check", post_changed),
    Kind("a view that a word of ours judges", "check", view_judged),
    Kind("a heading that names what nothing under it is about", "check", heading_of_another),
    Kind("who holds a post told as acting, deputy or former", "check", post_qualified),
    Kind("a view told by a verb that says it is so", "check", view_presupposed),
    Kind("a visit recorded as an agreement", "check", event_of_another_kind, 10, 0.6),
    Kind("one of two countries told twice", "check", party_put_for_the_other, 10, 0.7),
    Kind("a variant that hides a soft hyphen", "check", variant_hidden),
    Kind("a grade of D without a reason", "check", grade_lowered),
    Kind("somebody at an event whom the text does not name", "check", present_not_named),
    Kind("an as_of years past the newest source", "check", as_of_far_ahead),
    Kind("one source under two ids", "check", source_given_twice),
    Kind("an address with the day of another", "check", address_of_another_day),
    Kind("a variant in capitals", "check", variant_in_capitals),
    Kind("a nature that the source cannot have", "check", nature_changed, 10, 0.7),
    Kind("the main message with what no brief prints", "check", main_of_what_is_not_printed),
    Kind("a post seen on a day that no fact knows", "check", seen_on_a_later_day, 8, 0.7),
    Kind("a statement given to the other state", "check", statement_of_the_other_state),
    Kind("a stance that the source does not have", "verify", stance_changed),
    Kind("a body under another name", "verify", body_renamed),
    Kind("another thing counted", "verify", other_things_counted),
    Kind("a source called an interview", "verify", called_an_interview, 10, 0.9),
    Kind("a first time that the source does not have", "verify", first_time_added, 10, 0.5),
    Kind("two states told in each other's place", "verify", states_exchanged, 10, 0.6),
    Kind("an origin renamed", "verify", origin_renamed),
    Kind("a year put into the reason of a conflict", "verify", reason_with_a_year),
    Kind("a number put into a descriptor", "verify", descriptor_with_a_number),
    Kind("the scale of a figure changed", "verify", scale_changed, 15, 0.9),
    Kind("the year of a date changed", "verify", year_changed),
    Kind("a figure changed", "verify", figure_changed),
    Kind("a word put into a quotation", "verify", quotation_changed),
    Kind("a paragraph that the source does not have", "verify", paragraph_beyond_the_end),
    Kind("a citation led to another paragraph", "verify", paragraph_changed, 10, 0.8),
    Kind("a citation led to another source", "verify", source_changed, 8),
    Kind("a claim given to another owner", "verify", owner_changed),
    Kind("a name changed for one that the source does not have", "verify", name_changed),
    Kind("somebody at an event whom the source does not have", "verify", present_changed),
    Kind("a kept copy that was altered", "verify", copy_altered),
    Kind("the currency of a figure changed", "verify", unit_changed),
    Kind("about or more than put in or left out", "verify", hedge_of_a_figure),
    Kind("a place that the source does not have", "verify", place_typed_changed),
    Kind("a superlative that the source does not have", "verify", superlative_added),
    Kind("a statement turned into its opposite", "verify", turned_into_its_opposite, 10, 0.7),
    Kind("a thing that is so told as over", "verify", told_as_over, 10, 0.8),
    Kind("a thing that was done told as refused", "verify", refused, 10, 0.7),
    Kind("a small word turned round: before for after", "verify", small_word_turned, 4, 0.5),
    Kind("what came from a country told as gone there", "verify", way_turned, 4, 0.5),
    Kind("a wish told as done", "verify", wish_told_as_done, least=0.7),
    Kind("a cause that the source does not have", "verify", cause_added),
    Kind("what was open told as secret", "verify", kind_added),
    Kind("signed made ratified", "verify", signed_made_ratified, least=0.8),
    Kind("a given name misspelt in print", "verify", given_name_misspelt),
    Kind("a side of one person given to another", "check", side_given_to_another),
    Kind("a short form of another place", "check", short_form_of_another_place),
    Kind("a call left open where a side is preferred", "check", call_left_open),
    Kind("a name changed for another of the same paragraph", "check", name_changed_for_a_neighbour),
    Kind("the printed spelling of a name that has others", "nobody", printed_name_misspelt),
    Kind("one country put for the other", "nobody", country_changed),
    Kind("the other side of a conflict preferred", "check", other_side_preferred),
    Kind("a grade of reliability raised", "nobody", grade_raised),
    Kind("the country of an event changed", "check", place_of_event_changed),
    Kind("one way of trade told with the sum of the other", "check", flow_misplaced),
    Kind("a fact moved to another section", "nobody", section_changed),
    Kind("an uncontested fact left out", "nobody", fact_left_out),
)
