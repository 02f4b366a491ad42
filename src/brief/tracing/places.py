"""Places: a fact, a note or some words, looked for in a brief and in its fact base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from brief.edition import choose
from brief.extracts import document_of, sentences_of
from brief.facts import FactBase
from brief.late import NamedTuple, pattern
from brief.load import load_translations
from brief.making import Order, walk
from brief.places import template_folders, template_names
from brief.problem import BriefError, Place, Problem, clip, suggest
from brief.tracing.held import hold_all
from brief.tracing.letters import has_words, only_letters
from brief.tracing.printed import Found, Printed, as_found, unique
from brief.tracing.records import words_beside

_NOTE = pattern(r"(?:foot|end)?notes?\s+(?:no\.?\s*)?(?P<number>\d{1,9})\.?", re.IGNORECASE)
MOST = 5
"""Places that are shown for some words."""


class Shown(NamedTuple):
    """What was found, and the fact base in the language in which it was."""

    base: FactBase
    found: list[Found]
    asked: str = ""
    """Words that so many places say that these are to be listed, for somebody to choose."""

    def for_edition(self, name: str) -> Shown:
        """The same, saying of what the edition of that name leaves out that it does."""
        if not name or all(one.number for one in self.found):
            return self
        out = choose(self.base, name).leaving.out
        found = [replace(one, withheld=name) if one.key in out else one for one in self.found]
        return self._replace(found=found)


def find_in_brief(base: FactBase, template: str, edition: str, what: list[str]) -> Shown:
    """A fact by its id, a note by its number (note 14), or some words; BriefError for none."""
    asked = " ".join(what)
    printed = Printed(base, document_of(base, template, edition))
    if (number := note_number(what)) is not None:
        return Shown(base, printed.note(number))
    if len(what) > 1 and all(one in base.facts for one in what):
        return Shown(base, [printed.fact(one) for one in what]).for_edition(edition)
    if asked in base.facts:
        return Shown(base, [printed.fact(asked)]).for_edition(edition)
    return find_words(printed, asked, template, edition).for_edition(edition)


def note_number(what: list[str]) -> int | None:
    """The number of the note that is asked for (note 14), if one is."""
    asked = _NOTE.fullmatch(" ".join(what).strip())
    return int(asked["number"]) if asked else None


def find_words(printed: Printed, words: str, template: str, edition: str) -> Shown:
    """What says some words: on the page, elsewhere in the fact base, or in another language of it.

    Only where all of them stand nowhere is what has most of them shown.
    """
    near: list[Shown] = []
    for one in (printed, *_in_other_tongues(printed.base, template, edition)):
        places = one.words(words)
        if places and not places[0][0].exact:
            near.append(_pick(one.base, words, places))
            places = []
        every = _of_page(one, places, words)
        if not every and (kept := _in_base(one.base, words)):
            every = _in_other_shapes(one.base, words, template, edition) or kept
        if every:
            return _pick(one.base, words, every)
    if every := _in_other_shapes(printed.base, words, template, edition):
        return _pick(printed.base, words, every)
    if near:
        return near[0]
    hint = _what_to_ask(printed.base, words)
    said = f'neither this brief nor its fact base says "{clip(words)}"'
    raise BriefError(Problem(Place(printed.base.file), said, hint))


_SEVERAL = pattern(r"(?:foot|end)?notes?\s+(?P<first>\d+)\D+\d.*", re.IGNORECASE)


def _what_to_ask(base: FactBase, words: str) -> str:
    """What to do where nothing says the words: there is another way to what they may mean."""
    if words in base.sources:
        return f"{words} is a source: `brief sources` lists what cites it"
    if words in base.names or words in base.origins:
        return "that is no fact: ask for words that a sentence has"
    if several := _SEVERAL.fullmatch(words.strip()):
        return f"ask for one note at a time: note {several['first']}"
    if words.strip().isdigit():
        return f"for the note of that number: note {words.strip()}"
    return suggest(words, base.facts) or "name a fact, a note (note 14) or printed words"


def _in_other_tongues(base: FactBase, template: str, edition: str) -> Iterator[Printed]:
    for tongue, other in load_translations(base.file).items():
        if tongue != base.brief.language:
            yield Printed(other, document_of(other, template, edition))


def _of_page(printed: Printed, places: list[list[Found]], words: str) -> list[list[Found]]:
    """What the page has and rests on anything, or else what it has at all."""
    resting = [found for found in places if any(one.rests for one in found)]
    if not resting and any(_are_all_of(words, one) for found in places for one in found):
        return places  # a heading, though a fact that is not printed has its words too
    return [*resting, *_unprinted(printed, words)] or places


def _are_all_of(words: str, found: Found) -> bool:
    return only_letters(found.words) == only_letters(words)


def _unprinted(printed: Printed, words: str) -> Iterator[list[Found]]:
    """The facts that a brief does not print whose sentence has the words."""
    for said in sentences_of(printed.base, printed.base.facts):
        if has_words(said.text, words) and not (one := printed.fact(said.fact)).on_page:
            yield [one]


def _in_other_shapes(base: FactBase, words: str, template: str, edition: str) -> list[list[Found]]:
    for shape in template_names(template_folders(base.file)):
        if shape == Path(template).name.partition(".")[0]:
            continue
        try:
            places = _in_shape(base, shape, edition, words)
        except BriefError:
            continue  # a shape that this base cannot fill prints nothing
        if places and places[0][0].exact:
            return [[replace(one, shape=shape) for one in found] for found in places]
    return []


def _in_shape(base: FactBase, shape: str, edition: str, words: str) -> list[list[Found]]:
    """Where a kind of brief has the words; its pages are filled only if they may be there."""
    order = Order(base.file, base.brief.as_of.first, shape, edition=edition)
    if not Printed(base, walk(order, whole=base, keep=hold_all(base)).made.document).words(words):
        return []
    return Printed(base, document_of(base, shape, edition)).words(words)


def _in_base(base: FactBase, words: str) -> list[list[Found]]:
    """The words beside the facts that say this, whether a brief prints them or not."""
    found = [as_found(base, one) for one in words_beside(base) if has_words(one.words, words)]
    resting = [one for one in found if one.rests]
    return unique([one] for one in resting or found)


def _pick(base: FactBase, words: str, places: list[list[Found]]) -> Shown:
    every = [one for found in places for one in found]
    return Shown(base, every, words if len(places) > MOST else "")
