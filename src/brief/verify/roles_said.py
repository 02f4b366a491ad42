"""Roles held against the copies that name their holders: a post, a city, a third country."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.model import Citation
from brief.prose import fold
from brief.prose.places import cities_in, countries_in, country_names_in
from brief.prose.siblings import told_as_sibling
from brief.rules import Finding
from brief.verify.evidence import Cited, Evidence
from brief.verify.found import says_name
from brief.verify.posts_said import unborne_posts
from brief.verify.wording import is_english

_NAMED_THING = pattern(r"\s(?P<what>[A-Z][a-z]{4,})")
_STEM = 6


def unborne_roles(evidence: Evidence) -> Iterator[Finding]:
    """A post in a third country that no copy in English has which names its holder.

    A copy of one of the parties need not say its own country.
    """
    there = evidence.copies
    cited = [Cited(0, Citation(one), source, None) for one, source in evidence.base.sources.items()]
    whole = all(one.citation.source in there for one in cited)
    if not (whole and is_english(evidence, tuple(cited))):
        return  # it may stand in what is not at hand, or cannot be read
    for name_id, name in evidence.base.names.items():
        naming = [
            (copy, near)
            for copy in there.values()
            if (near := [p for p in copy.paragraphs if says_name(p, name, evidence.namesakes)])
        ]
        texts = [words for copy, _ in naming for words in copy.everything]
        beside = [one.words for _, paragraphs in naming for one in paragraphs]
        codes = {*countries_in(" ".join(texts)), *evidence.base.brief.parties}
        for start, end, code in country_names_in(name.role) if texts else ():
            if code not in codes:
                said = f'no copy that names "{name_id}" has "{name.role[start:end]}"'
                yield Finding(("names", name_id, "role"), said, "", (("names", name_id),))
        if texts and (sibling := told_as_sibling(name.role, beside, texts)):
            said = f'no copy that names "{name_id}" has {sibling.partition(",")[0]}'
            yield Finding(("names", name_id, "role"), said, "", (("names", name_id),))
        posts = unborne_posts(name.role, texts) if texts and name.post == "open" else ()
        cities = _other_cities(name.role, texts)
        for part in (*_of_another(name.role, texts), *posts, *cities):
            said = f'no copy that names "{name_id}" has "{part}"'
            yield Finding(("names", name_id, "role"), said, "", (("names", name_id),))


def _other_cities(role: str, texts: list[str]) -> Iterator[str]:
    """A city of a role that no copy has, though it has another of the same country."""
    there = {city: code for text in texts for city, code in cities_in(text).items()}
    for city, code in cities_in(role).items():
        if city not in there and code in there.values():
            yield city


def _of_another(role: str, texts: list[str]) -> Iterator[str]:
    """`China Programme`, where the copies have a programme, but of Russia alone."""
    known = fold(" ".join(texts))
    for _, end, _ in country_names_in(role):
        start = role.rfind(" ", 0, end - 1) + 1
        if what := _NAMED_THING.match(role, end):
            stem = fold(what["what"])[:_STEM]
            country = fold(role[start:end])
            if f" {stem}" in known and f"{country} {stem}" not in known:
                yield f"{role[start:end]} {what['what']}"
