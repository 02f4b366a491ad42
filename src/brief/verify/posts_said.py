"""Posts in words beside the facts: the Defence Minister of a reason is the one of its record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.facts import FactBase
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import split_sentences
from brief.prose.places import countries_in, country_words_in

_POST = pattern(
    r"\b(?:(?P<of>[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Pp]rime|[Tt]rade|[Ee]conom(?:y|ics?)"
    r"|[Ee]nergy|[Hh]ealth|[Jj]ustice|[Ee]ducation|[Aa]griculture|[Tt]ransport|[Vv]ice|[Dd]eputy)"
    r"[\s-])?(?P<post>(?i:ministers?|presidents?|premiers?|ambassadors?|consuls?|envoys?|kings?|queens?"
    r"|emirs?|sultans?|chancellors?|governors?|commanders?|treasurers?|judge|bishops?|admirals?"
    r"|mayors?|directors?|secretar(?:y|ies)|chair(?:man|woman)|founders?|editors?|professors?"
    r"|deans?|rectors?|spokes(?:man|men|woman|women|person)|leader))\b"
)
_OF = pattern(r"\sof\s(?:the\s)?")
_LEAST = 5
"""Letters by which a word is known in another form: defence and defense."""
_SAME = {
    "president": "presiden|head of state", "premier": "premier|prime minister",
    "envoy": "envoy|ambassador|emissar|representative|minister",
    "ambassador": "ambassador|envoy|embassy",
    "spokesman": "spokes", "spokeswoman": "spokes", "spokesperson": "spokes", "spokesmen": "spokes",
    "king": "king|monarch", "queen": "queen|monarch", "judge": "judge|court",
    "minister": "minist", "leader": "leader|head|chief|president|minister|premier|king|chair",
    "commander": "command", "professor": r"prof(?:essor|\b)", "prime minister": "prime|premier",
}  # fmt: skip


_OF_ALIKE = {
    "forei": "(?:forei|exter)", "inter": "(?:inter|home)", "finan": "(?:finan|treas)",
    "trade": "(?:trade|comme)", "defen": "(?:defen|war)", "econo": "(?:econo|finan)",
}  # fmt: skip
"""What a minister is of, as another state has it: external affairs, the home ministry."""


def unborne_posts(typed: str, known: Iterable[str]) -> Iterator[str]:
    """The posts of some words that no text has which bears them out."""
    texts = [(text, text.casefold()) for text in known]
    countries = {start: code for start, _, code in country_words_in(typed)}
    for said in _POST.finditer(typed):
        post = said["post"].casefold()
        post = post.removesuffix("s") if post not in _SAME else post
        form = _SAME.get(post, post)
        kind = (said["of"] or "").casefold()[:_LEAST]
        if kind:
            kind = _OF_ALIKE.get(kind, kind)
            ahead = rf"\b{kind}\w*\W+(?:\w+\W+){{0,3}}(?:{form})"
            beside = rf"{ahead}|\b(?:{form})\w*\W+(?:\w+\W+){{0,4}}{kind}"
            form = rf"{beside}|premier" if kind == "prime" else beside
        there = [text for text, folded in texts if re.search(form, folded)]
        of = _OF.match(typed, said.end())
        code = countries.get(of.end(), "") if of else ""
        if not any(
            not code or code in (codes := countries_in(text)) or not codes for text in there
        ) or _is_of_other(typed, said.start(), form, there):
            yield said[0]


_ITS = pattern(r"\bits\s$")


def _is_of_other(typed: str, start: int, form: str, texts: list[str]) -> bool:
    """Whether `its minister` is one of a country that no sentence has beside such a post."""
    if not _ITS.search(typed[:start]):
        return False
    before = [code for _, _, code in country_words_in(split_sentences(typed[:start])[-1])]
    sentences = [one for text in texts for one in split_sentences(text)]
    there = [countries_in(one) for one in sentences if re.search(form, one.casefold())]
    return bool(before) and bool(there) and not any(before[-1] in one for one in there)


_TITLE = pattern(
    r"\b(?P<of>(?!The\b|His\b|Her\b|Its\b)[A-Z][a-z]{3,})\s(?P<post>Agent|Attach\u00e9|Officer|Advis[eo]r|Secretary"
    r"|Representative|Counsellor|Director|Commissioner|Inspector|Prosecutor|Coordinator|Commander)\b"
)


_SHORT = {"comma": "comma|cdr|cmdr", "repre": "rep", "secre": "sec", "direc": "dir"}
"""Posts by their first letters, with what they are for short."""


def unborne_titles(typed: str, known: Iterable[str]) -> Iterator[str]:
    """Titles of two words that no text has beside one another, though it may have both apart."""
    texts = [text.casefold() for text in known]
    countries = {start for start, _, _ in country_words_in(typed)}
    for said in _TITLE.finditer(typed):
        if said.start() in countries:
            continue  # whose secretary it is the rule on countries asks
        of, post = said["of"].casefold()[:_LEAST], said["post"].casefold()[:_LEAST]
        post = f"(?:{_SHORT.get(post, post)})"
        behind = rf"\b{post}\w*\s(?:of|for|to|at|in)\s(?:the\s)?{of}"
        form = rf"\b{of}\w*\W+(?:\w+\W+){{0,2}}{post}|{behind}"
        if not any(re.search(form, text) for text in texts):
            yield said[0]


_ENVOYS = frozenset({"envoy", "ambassador", "consul"})
"""Posts that are put for one another, though a consul is no envoy."""


def exchanged_envoys(typed: str, record: Iterable[str]) -> Iterator[str]:
    """A consul where the record itself has an envoy, and no consul."""
    known = " ".join(record).casefold()
    there = {one for one in _ENVOYS if re.search(rf"\b{one}", known)}
    for said in _POST.finditer(typed) if there else ():
        post = said["post"].casefold().removesuffix("s")
        if post in _ENVOYS and not re.search(rf"\b(?:{_SAME.get(post, post)})", known):
            yield said[0]


def known_of(base: FactBase, path: Path) -> Iterator[str]:
    """The words of a record's facts, and the roles of those whom they name."""
    kind, record = path[:2]
    facts: tuple[str, ...] = ()
    if kind == "conflicts":
        conflict = base.conflicts[str(record)]
        facts = (*conflict.facts, *conflict.also, *slots_of(conflict.because.text))
    elif kind == "facts":
        facts = (str(record), *base.facts[str(record)].basis)
    elif kind == "sections":
        facts = tuple(one for one, fact in base.facts.items() if fact.section == record)
    for fact_id in facts:
        if fact := base.facts.get(fact_id.partition(".")[0]):
            yield fact.text
            who = fact.event.who if fact.event else ()
            for one in {fact.by, *slots_of(fact.text), *who} & base.names.keys():
                yield f"{base.names[one].print} {base.names[one].role}"
                yield from base.names[one].earlier
