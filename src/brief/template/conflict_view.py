"""Conflict view: facts that do not agree, as a template may ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field, replace
from functools import cached_property

from brief.bidi import member
from brief.facts import FactBase
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_of
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import FactSpan, Inlines, NoteMark, Text, plain_text
from brief.problem import Place
from brief.template.accounts import whose
from brief.template.background import for_reading
from brief.template.cited_words import cited_words
from brief.template.decided import decided
from brief.template.disputed import Few, colon, in_few, shown, value_of
from brief.template.group_views import CitedWords
from brief.template.introducing import named_words
from brief.template.outlets_named import with_outlets
from brief.template.strong_words import call_words
from brief.template.views import FactView, Words
from brief.template.words import STALE, bare_words
from brief.typography import typeset
from brief.words.marks import STOPS

_OFTEN = 2
"""Where the words of a fact stand so many times, a table says where."""


@dataclass(frozen=True)
class ConflictView:
    """Facts that do not agree: prints the question."""

    base: FactBase = field(repr=False)
    id: str
    facts: tuple[FactView, ...]
    on_words: Callable[[CitedText], None] = field(repr=False, compare=False)
    as_noted: Callable[[str], Inlines] = field(repr=False, compare=False)
    """How the short notes of a source begin."""

    @property
    def prefer(self) -> FactView | None:
        """The fact that is preferred, if one is."""
        preferred = self.base.conflicts[self.id].prefer
        return next((fact for fact in self.facts if fact.id == preferred), None)

    @property
    def others(self) -> tuple[FactView, ...]:
        """The facts that are not preferred."""
        return tuple(f for f in self.facts if f.id != self.base.conflicts[self.id].prefer)

    @property
    def short(self) -> Words:
        """The question in a few words, or the question."""
        conflict = self.base.conflicts[self.id]
        return Words((self._beside("short", conflict.short or conflict.question),))

    @property
    def number(self) -> str:
        """Its number among the contested points; the notes of its facts say which to see."""
        return str(self.facts[0].register.point(self.id))

    @property
    def call(self) -> Words | str:
        """What we go by in a few words, or ""."""
        call = self.base.conflicts[self.id].call
        return Words(call_words(self._beside("call", call))) if call else ""

    @property
    def call_sentence(self) -> Words | str:
        """The same with its full stop, to stand among sentences."""
        said = self.base.conflicts[self.id].call
        if not said or said.endswith(STOPS):
            return self.call
        stop = self.base.words.group("citation-marks").get("stop", ".")
        return Words((*call_words(self._beside("call", said)), Text(stop)))

    @property
    def decision(self) -> Words:
        """What we go by: our call, or without one the preferred side in few words, and why."""
        if isinstance(self.call, Words):
            return self.call
        because = self.base.conflicts[self.id].because
        self.on_words(because)
        why = cited_words(self.base, ("conflicts", self.id, "because"), because)
        said = self._preferred(self.prefer) if self.prefer else ()
        preferred = self.base.conflicts[self.id].prefer
        return Words((*decided(self.base, preferred, said), *why) if said else why)

    def _preferred(self, fact: FactView) -> Inlines:
        """What tells the preferred side from the others: few words, a value, or whose it is.

        Where none does, its place among them, whose words stand beside these already.
        """
        few, facts = self._few.get(fact.id), self.base.conflicts[self.id].facts
        said = shown(self.base, fact.id, few) if few else value_of(self.base, fact.id, facts)
        if said:
            words: Inlines = (Text(typeset(said, self.base.words), self._place_of(fact)),)
            return with_outlets(self.base, words, colon(self.base))
        whose_each = {one.id: whose(self.base, one.id, self.as_noted) for one in self.facts}
        own = whose_each.pop(fact.id)
        is_its_own = plain_text(own) not in map(plain_text, whose_each.values())
        return own if is_its_own else self._by_place(fact)

    def _by_place(self, fact: FactView) -> Inlines:
        """The second account; nothing where all are told under one title elsewhere."""
        register, named = fact.register, self.base.words.list("accounts")
        titles = {register.under.get(one.id, register.heading) for one in self.facts}
        elsewhere = len(titles) == 1 and register.heading not in titles
        at = self.facts.index(fact)
        return () if elsewhere or at >= len(named) else (Text(named[at]),)

    def _beside(self, key: str, words: str) -> Text:
        place = self.base.place("conflicts", self.id, key)
        return Text(typeset(words, self.base.words), place)

    @property
    def sides(self) -> list[Words]:
        """What each fact says in a few words, with its note."""
        few = {id_: shown(self.base, id_, one) for id_, one in self._few.items()}
        return [fact.in_few(few.get(fact.id, "")) for fact in self.facts]

    @property
    def told(self) -> Words:
        """What each fact says in a few words, one after the other, under one note for all."""
        return self._told(introduced=True)

    @property
    def told_once(self) -> Words:
        """The same for a short shape, where no sentence stands twice."""
        return self._told(introduced=True, often=1)

    @property
    def told_briefly(self) -> Words:
        """The same without the posts of people, for a place that has no room for them."""
        return self._told(introduced=False, often=1)

    @property
    def sentence(self) -> Words:
        """What is `told_once` with its full stop, to stand among other sentences."""
        return self._told(introduced=True, often=1, stopped=True)

    def _told(self, *, introduced: bool, often: int = _OFTEN, stopped: bool = False) -> Words:
        said = [self._said(fact, introduced=introduced, often=often) for fact in self.facts]
        if len(set(map(plain_text, said))) == 1:  # all of them as told above
            said = [*([()] * (len(said) - 1)), said[-1]]
        said = [*self._begun(self._stopped(said, last=stopped))]
        content: Inlines = (self._mark(),)
        for number, (fact, words) in reversed(list(enumerate(zip(self.facts, said, strict=True)))):
            content = (FactSpan(fact.id, (*words, *content)),)
            if number and said[number - 1]:
                stops = plain_text(said[number - 1]).endswith((*STOPS, STALE))
                content = (Text(" " if stops else self._between), *content)
        return Words(content)

    def _stopped(self, said: list[Inlines], *, last: bool) -> list[Inlines]:
        """The sides, the last with its full stop if asked; each where one of them is a sentence."""
        stop = self.base.words.group("citation-marks").get("stop", ".")
        ended = [plain_text(one).endswith((*STOPS, STALE)) for one in said]
        every = any(ended[:-1]) or (ended[-1] and len([one for one in said if one]) > 1)
        wanted = [every or (last and at == len(said) - 1) for at in range(len(said))]
        return [
            (*words, Text(stop)) if words and want and not has else words
            for words, want, has in zip(said, wanted, ended, strict=True)
        ]

    def _begun(self, said: list[Inlines]) -> Iterator[Inlines]:
        """The sides, each behind a full stop as a sentence begins; so too fixed words at first."""
        before = ""
        for words in said:
            first, *rest = words or (Text(""),)
            opens = isinstance(first, Text) and not before and first.place is None
            begins = opens or before.endswith((*STOPS, STALE))
            if words and begins and isinstance(first, Text) and not first.named:
                first = replace(first, text=first.text[:1].title() + first.text[1:])
            yield (first, *rest) if words else ()
            before = plain_text(words) or before

    @property
    def _between(self) -> str:
        return self.base.words.group("citation-marks").get("join", "; ")

    @property
    def whole(self) -> tuple[FactView, ...]:
        """The facts that have no few words here: `told` tells them in full."""
        return tuple(fact for fact in self.facts if fact.id not in self._few)

    @cached_property
    def _few(self) -> dict[str, Few]:
        return in_few(self.base, self.id)

    def _said(self, fact: FactView, *, introduced: bool, often: int) -> Inlines:
        """Few words; or all of them, unless they stand so `often` already: then what differs."""
        if few := self._few.get(fact.id):
            fact.register.note(fact.id)
            return self._in_few(fact, few, introduced=introduced)
        if fact.register.told[fact.id] < often:
            fact.register.tell(fact.id)
            stale = (Text(STALE),) if fact.stale else ()
            return (*for_reading(self.base, (fact.id,), bare_words(self.base, fact.id)), *stale)
        fact.register.note(fact.id)
        value = value_of(self.base, fact.id, self.base.conflicts[self.id].facts)
        return self._of(fact, value) if value else fact.where.content

    def _of(self, fact: FactView, value: str) -> Inlines:
        """A value behind whose it is."""
        said = (*self._whose(fact), Text(value, self.base.place("facts", fact.id, "text")))
        return for_reading(self.base, (fact.id,), said)

    def _in_few(self, fact: FactView, few: Few, *, introduced: bool) -> Inlines:
        """The few words, who it is at the name of a person, an outlet set off."""
        said, place = shown(self.base, fact.id, few), self._place_of(fact)
        if not few.said:
            return self._of(fact, said)
        words: Inlines = (Text(typeset(said, self.base.words), place),)
        if introduced:
            words = named_words(self.base, fact.id, said, place)
        words = with_outlets(self.base, words, colon(self.base))
        words = member(words, self.base.words.language)
        return for_reading(self.base, (fact.id,), words)

    def _place_of(self, fact: FactView) -> Place:
        if fact.id in self.base.conflicts[self.id].sides:
            return self.base.place("conflicts", self.id, "sides", fact.id)
        return self.base.place("facts", fact.id, "short")

    def _whose(self, fact: FactView) -> Inlines:
        """Whose account it is, or which sources have it, with a colon."""
        said = whose(self.base, fact.id, self.as_noted)
        return (*said, Text(colon(self.base))) if said else ()

    def _mark(self) -> NoteMark:
        cited = (one for fact in self.facts for one in citations_of(self.base, fact.id))
        return NoteMark(tuple(dict.fromkeys(cited)))

    @property
    def rank(self) -> int:
        """The least rank of its facts."""
        return min(fact.rank for fact in self.facts)

    @property
    def leads(self) -> bool:
        """Whether the words of one of its facts stand twice: in its section and at the head."""
        return any(fact.register.told[fact.id] >= _OFTEN for fact in self.facts)

    @property
    def because(self) -> CitedWords:
        """Why the preferred one is, with the notes of these words."""
        because = self.base.conflicts[self.id].because
        return CitedWords(self.base, ("conflicts", self.id, "because"), because, self.on_words)

    def printed(self) -> Value:
        """The question."""
        place = self.base.place("conflicts", self.id, "question")
        return (Text(typeset(self.base.conflicts[self.id].question, self.base.words), place),)
