"""The rules in print: `docs/rules.md` is what this room writes, and a test holds it to that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from brief.check import rules_by_kind
from brief.check.factive_verbs import OF_KNOWING, OF_TELLING, REMIND
from brief.check.locators import AS_THEY_STAND
from brief.check.scales import HEDGES
from brief.check.views import LOADED_ADVERBS, LOADED_VERBS
from brief.check.wordlists import LOADED_WORDS, POSTS, TIME_WORDS, UNDATED
from brief.edition.rules import RULES as EDITIONS
from brief.facts.likelihood import terms_of
from brief.manner import LABELS
from brief.rules import Rule
from brief.rules.waivers import WAIVER
from brief.verify.rules import RULES as EVIDENCE

_INTRO = """# The rules

`brief check` asks every rule below of `facts.yaml`, and so does `brief build`. An **error** is
surely wrong and stops the build; a **warning** is printed and lets it go on (`--strict` makes it
an error). A rule looks at what is stored; those under *Print* need a template to have run, those
under *Editions* look at what one audience is told and what not, and those under *Evidence* are
asked by `brief verify --kept DIR`.

Rules that look for words (time words, loaded words, terms of likelihood) know English, and are
silent if `language` is another: the rule `language` names them then. Hedges, dates and numbers are
read in the languages whose words are known.

A rule can be silenced on one record (a fact, a conflict, a source, a name, a section, a line or
the meeting), with the reason, which stays in the file:

```yaml
  planned-visit:
    section: diplomacy
    text: A visit is planned for 12 June 2025.
    date: 2025-06-12
    cite: [gazette-2025 para 3]
    waive: {after-source: announced for that day}
```

This page is written by `brief.check.handbook` from the rules themselves.
"""

_LOADING = """## What loading refuses

These need no rule: a fact base in which they are wrong is not read at all, and every place is
told at once. A fact without a source; a source, section, name, figure, fact or origin that is not
there; a source without type, date or `unknown`, nature, reliability or descriptor, or without an
author where its kind has one; a name that is both a person's and a body's; a DOI that is none; a
reliability that is not A to F, a credibility that is not 1 to 6 (NATO AJP-2.1), a rank that is not
1 to 3; a country that is not of ISO 3166-1, fewer than two parties, or one that stands twice; a
date that is no date (EDTF level 1); an address that does not start with `https://` or the like; a
figure that is no number, or has both a value and a sum; a sum that leads back to itself; a brace
that names nothing; a mark that TLP 2.0 does not have; an unknown key, an empty text, a key that
stands twice.
"""

_BESIDE = """## What `uncited` looks for beside the facts

What a template types, an `intro`, a `because` and a reason for confidence carry a source for

- digits, numbers in words above twelve, and halves (two and a half, a year and a half); those up to
  twelve count accounts, readers and years;
- dates and months, currencies, and shares or scales of what is printed;
- listed names, countries, nationalities, capitals of third countries, and firms by their name.

**A nationality of a party** is told in a sentence that states something: one with a verb that is
known, or of four words that end in a full stop. The Maltese side, Trade in Maltese goods, a
question and what asks for something (Ask the Maltese side) need no source, nor does a reason that
says whose the sources are that it weighs (the Maltese count, both papers are Maltese) or what
nobody tells (nothing is known of the Maltese view), nor what the brief holds (this part is on
Maltese policy). What could be (`alternatives`, `indicators`) needs a source for numbers alone, but
for those that say how much it would take (within eighteen months). Under a heading or a caption
what stands there bears it out; one that states something of a party or of somebody listed has words
that stand there, and where it tells a direction or a balance of what is drawn (exports fell, sells
more than it buys, peaked in 2024), its figures decide.

In English territories, regions and informal names of countries (Hong Kong, America, the Faroes,
Europe) are told in such a sentence too, and in any words amounts, decades and years in words (by
half, tenfold, the seventies, MMXXIV) and a currency by its bare name beside what money does (the
pound fell). **What no rule sees** is the sense of a descriptor: whether a source is exact on costs
and silent on the rest, or gives the view of one side alone.

In French, German, Russian and Arabic countries are known in their cases and with what is written on
to them (Tansanias, в Танзании, بكينيا), third countries' capitals and the adjectives of most
countries too (kényan, норвежский); months cut short (déc.) and currencies (بالدولار). Of a party's
adjective a sentence of four words that ends in a full stop is told. **What no rule tells there**:
nouns for people (Kenianer, кенийцы), adjectives in Spanish and Urdu, those of names of several
words, sept. where it may be seven, livres, couronnes and their like without a sum, and Franken
without a word of payment beside it, which are a part of Bavaria too.
"""

_TITLES = {
    "Labels of places in a source": tuple(LABELS),
    "Words that lead to a place too": tuple(sorted(AS_THEY_STAND)),
    "Time words": (*TIME_WORDS, "and the like of last spring, over the past two years, so far"),
    "Loaded words": LOADED_WORDS,
    "Adverbs that judge a view": LOADED_ADVERBS,
    "Verbs that judge a view": (*LOADED_VERBS, *OF_TELLING, *REMIND),
    "Verbs that judge a view that has an owner": OF_KNOWING,
    "Hedges": HEDGES,
    "Posts": POSTS,
    "Words for what has no date": UNDATED,
    "The PHIA yardstick": terms_of("phia"),
    "The terms of ICD 203": terms_of("icd203"),
}


def render_rules() -> str:
    """The whole page, in Markdown."""
    parts = [_INTRO, *(_group(title, rules) for title, rules in _groups().items())]
    return "\n".join([*parts, _BESIDE, _LOADING, *_lists()])


def rule_entries() -> dict[str, str]:
    """What the page says of each rule, by the rule's id."""
    return {rule.id: _entry(rule) for rules in _groups().values() for rule in rules}


def _groups() -> dict[str, Iterable[Rule[Any]]]:
    return {**rules_by_kind(), "Editions": EDITIONS, "Waivers": (WAIVER,), "Evidence": EVIDENCE}


def _group(title: str, rules: Iterable[Rule[Any]]) -> str:
    return "\n".join([f"## {title}\n", *(_entry(rule) for rule in rules)])


def _entry(rule: Rule[Any]) -> str:
    return (
        f"### {rule.id}\n\n"
        f"{rule.says} *({rule.severity})*\n\n"
        f"- What to do: {rule.hint}.\n"
        f"- Why: {rule.reason}\n"
    )


def _lists() -> Iterator[str]:
    yield "## Lists\n"
    for title, words in _TITLES.items():
        yield f"**{title}**: {', '.join(words)}.\n"
