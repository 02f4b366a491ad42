"""The rule on superlatives: the latest, the first, the busiest are so in what is cited."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.facts.cited_text import citations_of
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import WORD, fold, without_quotations
from brief.prose.numbers_said import as_listed
from brief.prose.spans_said import find_spans
from brief.prose.stems import stem_of
from brief.rules import WARNING, Finding, Rule
from brief.verify.closeness import is_close
from brief.verify.evidence import Evidence
from brief.verify.foremost import unborne_foremost
from brief.verify.wording import is_english, long_words, paragraphs_of, plain_facts, typed_words

_ALIKE = (
    ("latest", "newest", "most recent", "last", "final", "since", "remaining"),
    ("first", "earliest", "oldest", "1st", "begin", "began", "start", "inaugural", "maiden",
     "never before", "initial", "initially", "lead ship", "lead vessel", "lead boat",
     "debut", "premiere", "pioneer", "pioneered"),
    ("largest", "biggest", "greatest", "main", "leading", "top", "chief", "major", "key", "led",
     "number one"),
    ("highest", "top", "record", "peak", "greatest", "largest"),
    ("smallest", "least", "lowest", "fewest", "poorest", "worst", "weakest"),
    ("best", "finest"),
    ("closest", "nearest"),
    ("most important", "main", "key", "chief", "foremost"),
    ("unprecedented", "never before", "first", "without precedent"),
)  # fmt: skip
"""What says the same of a thing, in small letters."""
_ORDERS = frozenset(["first", "last"])
"""What tells one of several apart: a paragraph has them of other things too."""
_ORDER_WORDS = pattern(r"\b(?:first|last)\b")
_SENTENCES = pattern(r"(?<=[.!?])\s")
_STEMS = frozenset(["begin", "start"])
_UNEQUALLED = pattern(
    r"\b(?:never|not)\s(?:again|before|since|for\s(?:\w+\s){1,3}(?:years|decades|months))\b"
    r"|\b(?:never|not|no|nobody|nothing|none)\b[^.;]{0,40}\bso\s(?:\w+ly|much|many|little|few|high|low"
    r"|large|big|long|far|fast|strong|great|good|bad|poor|rich|old|young|close)\b"
    r"|\bno(?:body|thing|where|ne|\s\w+)?\s(?:other|else|like)\b"
    r"|\bno\s(?:\w+er|more\s\w+)\b|\bbefore\b[^.;]{0,40}\b(?:no|nobody|none|never)\b"
    r"|\bno(?:body|ne|\s\w+)?\b[^.;]{0,60}\bany\s(?:longer|more)\b"
    r"|\b(?:unrivalled|unmatched|unequalled|unparalleled|unsurpassed|second\sto\snone)\b"
    r"|\b(?:no|not|never|none|nobody|nothing)\b[^.;]{0,70}\b(?:previously|hitherto|until\sthen|till\sthen"
    r"|(?:in|for|during)\s(?:the\s)?(?:previous|past|last|preceding)\b|before(?=\W*(?:$|[.;,)])))"
    r"|\bno\s(?:\w+\s){1,2}(?:had|has|was|were)\b[^.;]{0,60}\bbefore\b"
    r"|\b(?:ahead\sof|before|in\sfront\sof)\s(?:all|any|every)(?:\s(?:the\s)?others?|body|one)?\b"
    r"|\bthan\s(?:(?:from|in|to|for|by|of|at|with|on)\s)?(?:any|all|ever|every)\b|\b(?:exceed|outstrip|surpass)\w*\s(?:all|any|every)\b",
    re.IGNORECASE,
)
"""By which a source says that of all it was the most, or that after it came none."""
_BUT = pattern(r"\sbut\s(?P<count>one|two|three|four|five)\b")
_AT_HEAD = pattern(r"\W*(?:$|[.,;)])|\s(?:on|in|of)\s(?:the|a)\s(?:list|row|ranking|table)\b")
"""Behind the first of a list, which heads it."""
_NONE_AS = pattern(
    r"\b(?:no(?:body|ne|\s\w+)?|never)\b[^.;]{0,50}\b(?:as\s(?P<as>\w+)\b(?:\s\w+){0,2}?\sas"
    r"|(?P<than>better|worse|more|fewer|[a-z]{3,}er)\b(?:\s\w+){0,3}?\sthan)\b",
    re.IGNORECASE,
)
"""By which a source says that of all it was the most: none of them shot as well as she."""
_DEGREES = {"best": {"good", "well", "better"}, "worst": {"bad", "badly", "worse"}}
_PRONOUNS = frozenset(["he", "she", "it", "they", "him", "her", "them", "his", "hers", "theirs"])
_NO_NAME = frozenset(["the", "that", "those", "this", "and", "but", "for", "from", "with", "its"])
_NEAR = 10
_CLAUSE_END = pattern(r"[.;:]|,\s(?:and|but|which|who|while|though)\b")
_NONE_UNTIL = pattern(
    r"\b(?:no(?:body|ne)?|never)\b[^.;]{0,70}\b(?:had|has|have|was|were)\b[^.;]{0,50}\b(?:until|till)\b"
    r"|\b(?:until|till|before)\b[^.;]{0,60}\b(?:had|was|were)\s(?:no|never|without)\b",
    re.IGNORECASE,
)
"""By which a source tells who was the first: none had served there until she came."""
_NO_WHAT = pattern(r"(?:\s[^\W\d_]+){1,3}")
"""Of what there was none."""
_SUPERLATIVE = pattern(
    r"\b(?:latest|newest|most recent|earliest|oldest|largest|biggest|greatest"
    r"|highest|smallest|lowest|best|worst|strongest|fastest|longest|closest|youngest|richest|poorest"
    r"|most important|unprecedented|foremost)\b"
    r"|\b(?:the|its|their|his|her|'s|\u2019s|\u2022)\s(?:very\s)?(?P<order>first|last)\b"
    r"(?!\s(?:paragraph|sentence|anniversary|lady|minister|secretary|reading|instance|name|place|aid|day|week|weekend|month|hours?|minute|moment|\w+\s(?:weeks|months|days|years)|half|quarter))"
    r"|(?<!\bat )(?<!\bwas )(?<!\bwere )\b(?P<adverb>first|last)(?=\s(?:met|held|sent|went|took"
    r"|gave|came|had|saw|spoke|flew|(?!limited|united|named|armed|mixed|unified|combined)[a-z]{3,}ed)\b)"
    r"|\b(?P<ever>first)[\s-]ever\b|\bfor\sthe\s(?P<time>first)\stime\b"
    r"|\b(?:the|its|their|his|her|'s|\u2019s|\u2022)\s(?:very\s)?(?P<most>most\s(?!of\b)[a-z]{4,})\b"
    r"|\b(?:the|its|their|his|her|'s|\u2019s|\u2022)\s(?:very\s)?(?P<est>(?!interest|request|protest|harvest"
    r"|contest|forest|arrest|conquest|invest|manifest|digest|inquest|bequest|tempest)[a-z]{3,}est)\b",
    re.IGNORECASE,
)
_AT_THE = pattern(
    r"\bat\s(?:least|most|best|worst|last|first)\b"
    r"|\bat\sthe\s(?:very\s)?(?:latest|earliest|least|most|best|worst)\b(?=\W*(?:$|[,.;:)])"
    r"|\s(?:until|till|to|and|or|but|by|from|in|on|since)\b)",
    re.IGNORECASE,
)
"""At the latest, at least, at best."""
_IN_SO_LONG = pattern(
    r"[^.;,]{0,40}\b(?:in|for|since)\s(?:[\w-]+\s){1,2}(?:years|decades|months)\b", re.IGNORECASE
)
"""The first in ten years is what came after ten years of something else."""
_RANKS = pattern(
    r"\s(?:of|among)\b|\s(?:export|import|supplier|buyer|market|partner|customer|source)"
)
_MAIN = frozenset(["main", "largest", "biggest", "leading", "top", "chief"])
"""What comes first among exports or partners."""
_SINCE = pattern(r"[^.;,]{0,80}\bsince\b", re.IGNORECASE)
"""The first since then is what was last then."""
_BEFORE = pattern(r"[^.;,]{0,80}\bbefore\b", re.IGNORECASE)
_FIRST_SINCE = pattern(r"\bfirst\b[^.;]{0,120}\bsince\b")
"""The first since then is no first before: that was another, and the last."""
_ORDINAL = pattern(r"\b(?P<which>second|third|fourth|fifth)[\s-]$", re.IGNORECASE)
"""The third largest is what ranks third."""
_BUT_FEW = pattern(
    r"\b(?:only|none\s(?:but|except))\b[^.;]{0,60}\b(?:more|\w+er)\b"
    r"|\b(?:ranks?|ranked|comes?|came|lies|is|are|was|were)\b[^.;]{0,30}\b(?:after|behind)\b",
    re.IGNORECASE,
)
"""What ranks behind few others: only Spain sells more."""
_OF_SO_MANY = pattern(r"\sof\s(?:the\s|its\s|their\s)?(?P<count>two|three|four|five)\b")
_NTH = {"two": "second", "three": "third", "four": "fourth", "five": "fifth"}
_COUNTED_ON = pattern(r"\b(?:second|third|fourth|fifth)\b", re.IGNORECASE)
_RECORDED = pattern(r"\b(?:recorded|known|listed|found|told|named) here\b", re.IGNORECASE)


def _superlative_found(evidence: Evidence) -> Iterator[Finding]:
    for path, called, typed, texts in _claims(evidence):
        whole = evidence.text(str(path[1])) if path[0] == "facts" else typed
        for word in unborne_superlatives(typed, texts, whole):
            told = f'{called} says "{word}", which no cited paragraph does'
            yield Finding(path, told, "", (path[:2],))


def _claims(evidence: Evidence) -> Iterator[tuple[Path, str, str, tuple[str, ...]]]:
    """What claims something: its path, its name, its own words and the folded ones behind them."""
    base = evidence.base
    for fact_id, fact, cited in plain_facts(evidence):
        typed, paragraphs = typed_words(evidence, fact_id, fact), paragraphs_of(cited)
        if is_close(typed, paragraphs):
            texts = tuple(one.folded for one in paragraphs)
            yield ("facts", fact_id, "text"), f'"{fact_id}"', typed, texts
    for fact_id, fact in base.facts.items():
        if fact.basis and not fact.cite and (behind := _behind(evidence, fact.basis)) is not None:
            typed = typed_words(evidence, fact_id, fact)
            yield ("facts", fact_id, "text"), f'"{fact_id}"', typed, behind
    for line_id, line in base.lines.items():
        said = {"say": "" if line.kind == "objective" else line.say, "reply": line.reply}
        behind = _behind(evidence, line.basis) if any(said.values()) and line.basis else None
        for key, words in said.items() if behind is not None else ():
            yield ("lines", line_id, key), f'the line "{line_id}"', words, behind or ()


def _behind(evidence: Evidence, facts: Iterable[str]) -> tuple[str, ...] | None:
    """The words of facts and of the paragraphs that they cite; None where not all are at hand."""
    ids = tuple(facts)
    behind = dict.fromkeys(one for id_ in ids for one in citations_of(evidence.base, id_))
    cited = tuple(evidence.look_up(index, one) for index, one in enumerate(behind))
    if not all(one.paragraphs for one in cited) or not is_english(evidence, cited):
        return None
    own = (fold(evidence.text(one)) for one in ids)
    return (*own, *(one.folded for one in paragraphs_of(cited)))


def unborne_superlatives(typed: str, texts: Iterable[str], whole: str = "") -> Iterator[str]:
    """The superlatives in words that none of the folded texts has, by its own word or another.

    `whole` has the names that the typed words leave out.
    """
    about = long_words(_ORDER_WORDS.sub(" ", whole or typed))
    typed, texts = _without_spans(_AT_THE.sub(" ", without_quotations(typed))), tuple(texts)
    if _RECORDED.search(typed):
        return
    yield from unborne_foremost(typed, texts)
    for found in _SUPERLATIVE.finditer(typed):
        said = next((one for one in found.groups() if one), found[0]).lower()
        if said == "first" and _COUNTED_ON.search(typed, found.end()):
            continue  # the first round of three
        if said == "last" and _is_nth(typed, found.end(), texts):
            continue
        lapse = {"after"} if said == "first" and _IN_SO_LONG.match(typed, found.end()) else set()
        if said == "first" and _SINCE.match(typed, found.end()):
            lapse = {"last", "since", "previous"}
        elif said == "first" and _BEFORE.match(typed, found.end()) and _is_after(texts):
            yield said
            continue
        if said == "first" and _RANKS.match(typed, found.end()):
            lapse |= _MAIN
        if said == "first" and _AT_HEAD.match(typed, found.end()):
            lapse |= {"heads", "headed", "tops", "topped", "at the head", "on top"}
        if said == "first" and any(_had_none_before(text, about) for text in texts):
            continue
        named = frozenset(WORD.findall(fold(whole or typed)))
        if any(_is_unequalled_in(text, said, named) for text in texts):
            continue
        wanted = lapse | {one for row in _ALIKE if said in row for one in row} | {said}
        ordinal = _ORDINAL.search(typed[: found.start()])
        if any(map(_UNEQUALLED.search, texts)) or (
            ordinal
            and any(ordinal["which"].lower() in text or _BUT_FEW.search(text) for text in texts)
        ):
            continue
        if said in _ORDERS:
            borne = any(_orders(text, said, wanted, about) for text in texts)
        else:
            borne = any(_has(text, one) for one in wanted for text in texts)
        if not borne:
            yield said


def _without_spans(typed: str) -> str:
    for span in find_spans(typed):
        typed = typed[: span.start] + " " * (span.end - span.start) + typed[span.end :]
    return typed


def _had_none_before(text: str, about: frozenset[str]) -> bool:
    """Whether a text has none of what the superlative is of until somebody: no officer until he."""
    return any(
        not long_words(found[0] + (_NO_WHAT.match(text, found.end()) or [""])[0]).isdisjoint(about)
        for found in _NONE_UNTIL.finditer(text)
    )


def _is_unequalled_in(text: str, said: str, named: frozenset[str]) -> bool:
    """Whether a text says that none did as well, or better, than whom the superlative tells of."""
    return any(
        _is_degree_of(said, found["as"] or found["than"])
        and not _than_whom(text[found.end() :]).isdisjoint(named | _PRONOUNS)
        for found in _NONE_AS.finditer(text)
    )


def _than_whom(rest: str) -> frozenset[str]:
    words = WORD.findall(_CLAUSE_END.split(rest, maxsplit=1)[0])[:_NEAR]
    return frozenset(word for word in words if word not in _NO_NAME)


def _is_degree_of(said: str, word: str) -> bool:
    """Whether what none was as much as is what the superlative is of: as well, better; as long."""
    if said in _DEGREES:
        return word in _DEGREES[said]
    if said.startswith("most"):
        return word in {"much", "many", "more"}
    return said.endswith("est") and word.removesuffix("r")[:4] == said.removesuffix("est")[:4]


def _is_nth(typed: str, end: int, texts: Iterable[str]) -> bool:
    """Whether the last of three is the third of a text, or the last but two had two behind it."""
    if of := _OF_SO_MANY.match(typed, end):
        ordinal = _NTH[as_listed(of["count"])]
        return any(_has_nth(text, ordinal, typed[of.end() :]) for text in texts)
    but = _BUT.match(typed, end)
    later = rf"\b{but['count']}\b[^.;]*\b(?:later|after|behind)\b" if but else ""
    return bool(later) and any(re.search(later, text) for text in texts)


def _has_nth(text: str, ordinal: str, behind: str) -> bool:
    """Whether a text has the third of what a text counts three of, and not the third week."""
    ours = _NOUN.match(behind)
    theirs = (_NOUN.match(text, one.end()) for one in re.finditer(rf"\b{ordinal}\b", text))
    return any(
        not (ours and said)
        or stem_of(said["noun"]) == stem_of(ours["noun"].lower())
        or said["noun"] in _NO_NOUN
        for said in theirs
    )


_NOUN = pattern(r"\s(?P<noun>[^\W\d_]+)")
_NO_NOUN = frozenset("and one of in to from is was has had went came went will did".split())  # noqa: SIM905 - a row of words


def _is_after(texts: Iterable[str]) -> bool:
    return any(map(_FIRST_SINCE.search, texts))


_GOES_ON = pattern(
    r"\W*(?:it|they|he|she|this|that|these|those)\b[^.;]*\b(?:ever\ssince|since(?:\sthen|\sthat)?\W*$)",
    re.IGNORECASE,
)
"""By what a sentence tells that all has been otherwise since what the one before it tells."""
_ENDED = pattern(r"\b(?:no|not|never|none|without|stopp\w+|ceas\w+|end(?:s|ed))\b|n['\u2019]t\b")
"""Without which what has been so ever since is not the contrary: it has been richer ever since."""


def _orders(text: str, said: str, wanted: set[str], about: frozenset[str]) -> bool:
    """Whether a sentence about the same thing has the word, or the next one; or another for it."""
    before, earlier = frozenset[str](), ""
    for sentence in _SENTENCES.split(text):
        goes_on = _GOES_ON.match(sentence) and _ENDED.search(f"{earlier} {sentence}")
        words = long_words(sentence) | (before if goes_on else frozenset())
        near = _has(sentence, said) and (not about or (words | before) & about)
        if near or (words & about and any(_has(sentence, one) for one in wanted)):
            return True
        before, earlier = words, sentence
    return False


def _has(text: str, word: str) -> bool:
    end = "" if word in _STEMS else r"\b"
    return word in text and bool(re.search(rf"\b{re.escape(word)}{end}", text))


SUPERLATIVE_FOUND = Rule(
    "superlative-found",
    WARNING,
    "What a text calls the latest, the first or the largest, a cited paragraph does.",
    "take the superlative out, or say that it is the latest recorded here",
    "ICD 203, D.6.e.(1): no claim goes further than the sources do.",
    _superlative_found,
)
