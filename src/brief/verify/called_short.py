"""Called for short: the Commission, the minister, for whom an earlier paragraph names."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.facts import Name
from brief.late import pattern
from brief.verify.copy import Copy, Paragraph
from brief.verify.evidence import Cited, Evidence
from brief.verify.found import says_name

_HEADS = (
    "Commission|Committee|Council|Board|Authority|Agency|Bureau|Office|Department|Ministry|Chamber"
    "|Forum|Congress|Assembly|Court|Tribunal|Bank|Fund|Union|League|Institute|Cent(?:re|er)"
    "|College|Academy|University|Compan(?:y|ies)|Corporation|Group|Party|Federation|Association"
    "|Network|Service|Foundation|Society|Service|Observatory|Museum"
)
_HEAD = pattern(rf"(?P<head>{_HEADS})(?=\s(?:of|for|on)\b|$)")
_POSTS = (
    r"minist(?:ers?|re|ro|ra|erin)|министр\w*|وزير\w*|وزیر\w*",
    r"ambassad(?:ors?|eurs?|rice)|Botschafter(?:in)?|embajador(?:a)?|посол|посла|послу|послом|سفير\w*|سفیر\w*",
    r"president|présidente?|Präsident(?:in)?|presidente|президент\w*|صدر|رئيس",
    r"commander|captain|general|admiral|colonel",
    r"mayor|governor|maire|Bürgermeister(?:in)?|alcalde|alcaldesa|мэр\w*|губернатор\w*",
    r"director|head|chief|chair(?:man|woman|person)?|secretary|directeur|directrice|Direktor(?:in)?",
    r"spokes(?:man|woman|person)|porte-parole|Sprecher(?:in)?|portavoz",
    r"professor|analyst|author|economist|historian|writer|columnist|expert",
)
"""Posts by which a report speaks of whom it has named, a row in the languages of its sources."""
_TITLES = (
    r"prime\sminister|premi(?:er|ère)(?:\sministre)?|Ministerpräsident(?:in)?|primera?\sministr[oa]",
    r"foreign\sminister|ministre\sdes\saffaires\sétrangères|Au(?:ß|ss)enminister(?:in)?",
    r"defen[cs]e\sminister|ministre\sde\sla\sdéfense|Verteidigungsminister(?:in)?",
    r"(?:federal\s)?chancellor|(?:Bundes)?kanzler(?:in)?|chanceli(?:er|ère)(?:\sfédérale?)?",
    r"(?<!vice\s)(?<!vice-)(?<!deputy\s)(?:president|présidente?|präsident(?:in)?|presidente)",
)
"""Posts that say of what they are, of which a state has one, a row in several languages."""
_THE = r"(?:the|la|le|l['\u2019]|der|die|das|el|(?:s|d)(?:elon|'après)\s(?:la|le)|his|her|its)[\s]?"


def is_called_short(evidence: Evidence, one: Cited, paragraph: Paragraph, name: Name) -> bool:
    """Whether the paragraph speaks of the name by what it is, and the last to be so called it is.

    A body is known by its head, where no other that is listed has it, and none that has it is
    named in between; a person by a post, where the nearest paragraph before that has this post
    names nobody else that is listed.
    """
    copy = evidence.copies.get(one.citation.source)
    if copy is None or one.anywhere:
        return False
    if name.kind == "person":
        return _is_by_post(evidence, copy, paragraph, name) or _is_by_title(
            evidence, copy, paragraph, name
        )
    return name.kind == "body" and _is_by_head(evidence, copy, paragraph, name)


def _is_by_title(evidence: Evidence, copy: Copy, paragraph: Paragraph, name: Name) -> bool:
    """Whether it has the Prime Minister, and of the last to be named with that post none else.

    Others may be named beside, as long as none of them has the post.
    """
    for form in _each(_TITLES):
        if form.search(name.role) and _spoken_of(form).search(paragraph.words):
            for one in (paragraph, *_before(copy, paragraph)):
                listed = _listed_in(evidence, one)
                posts = ((person, " ".join((person.role, *person.earlier))) for person in listed)
                if holders := [person for person, held in posts if form.search(held)]:
                    return holders == [name] and bool(form.search(one.words))
                if _held_by_another(form).search(one.words):
                    break
    return False


@lru_cache(maxsize=8)
def _held_by_another(title: re.Pattern[str]) -> re.Pattern[str]:
    """The post beside a name, where nobody is listed who has it: Jane Doe, premier of Uganda."""
    post = rf"(?i:{title.pattern})"
    return re.compile(
        rf"{post}(?:\s(?:of|du|de|von)\s[A-Z][\w-]+)?,?\s[A-Z][\w-]+\s[A-Z]"
        rf"|[A-Z][\w-]+\s[A-Z][\w-]+,\s(?:the\s|[A-Z][\w\u2019'-]+\s)?{post}"
    )


def _is_by_head(evidence: Evidence, copy: Copy, paragraph: Paragraph, name: Name) -> bool:
    head = _head_of(name.print)
    others = [one for one in evidence.base.names.values() if one.kind == "body" and one is not name]
    if not head or any(_head_of(one.print) == head for one in others):
        return False
    short = rf"\b(?i:the)\s{head}\b(?!\s(?:of|for|on|in|at)\b|\s[A-Z])"
    if not re.search(short, paragraph.words):
        return False
    another = re.compile(rf"\b(?!The\b)[A-Z][\w-]*\s{head}\b|\b{head}\s(?:of|for|on)\s")
    for one in (paragraph, *_before(copy, paragraph)):
        if says_name(one, name, evidence.namesakes):
            return True
        if another.search(one.words):
            return False
    return False


@lru_cache(maxsize=512)
def _head_of(name: str) -> str:
    """What kind of body a name says that it is: Commission, of an Electoral Commission."""
    found = _HEAD.search(name)
    return found["head"] if found else ""


def _is_by_post(evidence: Evidence, copy: Copy, paragraph: Paragraph, name: Name) -> bool:
    roles = f"{name.role} {' '.join(name.earlier)}"
    for post in _each(_POSTS):
        if not (post.search(roles) and _spoken_of(post).search(paragraph.words)):
            continue
        named = (one for one in _before(copy, paragraph) if post.search(one.words))
        there = next((one for one in named if _listed_in(evidence, one)), None)
        if there:
            return _listed_in(evidence, there) == [name]
    return False


@lru_cache(maxsize=2)
def _each(posts: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b(?:{post})\b", re.IGNORECASE) for post in posts)


@lru_cache(maxsize=32)
def _spoken_of(post: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{_THE}{post.pattern}(?!\s(?:of|for|de|du|des|für)\b)", re.IGNORECASE)


def _before(copy: Copy, paragraph: Paragraph) -> list[Paragraph]:
    """The paragraphs before one, the nearest first."""
    return list(reversed(copy.paragraphs[: paragraph.number - 1]))


def _listed_in(evidence: Evidence, paragraph: Paragraph) -> list[Name]:
    people = (one for one in evidence.base.names.values() if one.kind == "person")
    return [one for one in people if says_name(paragraph, one, evidence.namesakes)]
