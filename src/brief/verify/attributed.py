"""The rule on a source's own doubt: what it only reports, a text does not state as so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import split_sentences, without_quotations
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Evidence
from brief.verify.nearest import nearest_sentences
from brief.verify.wording import long_words, paragraphs_of, plain_facts

_DOUBT = pattern(
    r"\b(?:reportedly|allegedly|purportedly|supposedly|unconfirmed|unverified|rumou?red"
    r"|(?:is|are|was|were)\s(?:said|believed|thought|rumou?red|alleged)\sto)\b",
    re.IGNORECASE,
)
_TOLD = pattern(
    r"\b(?:report\w*|alleg\w*|purport\w*|suppos\w*|rumou?r\w*|unconfirmed|unverified|sa(?:id|ys?)"
    r"|believ\w*|thought|think\w*|account|accord\w*|claim\w*|appar\w*|seem\w*|may|might|word|words"
    r"|doubt\w*|suspect\w*|told|tells?|writes?|wrote|holds?|put(?:s|ting)?|call(?:s|ed)?|assum\w*"
    r"|essay|article|paper|source)\b",
    re.IGNORECASE,
)
"""What tells a reader that it is somebody's word."""
_CLAUSE = pattern(r"[,;:()\u2013\u2014]|\s-\s")
_HALF = 0.5
_EXPECTS = pattern(
    r"\b(?:expects?|expected|predict(?:s|ed)?|foresees?|foresaw|anticipates?"
    r"|(?:is|was|are|were)\s(?:sure|certain|confident|convinced)|(?:has|had|have)\sno\sdoubt)\b"
    r"(?=[^.;]{0,120}\s(?:will|would|to)\b)"
)
_MAYBE = pattern(
    r"\b(?:(?-i:may)|might|(?<!nothing )(?<!nobody )could|possib\w+|perhaps|potential\w*)\b",
    re.IGNORECASE,
)
_FIRM = pattern(
    r"\b(?:will|shall|would|should|must|expect\w*|likel\w+|probabl\w+|sure|certain\w*|predict\w*|fores\w+"
    r"|forecast\w*|anticipat\w*|inevitabl\w*|bound|confiden\w*|convinc\w*|no\sdoubt|due|plan\w*"
    r"|going\sto|hop\w+|look\w*|promis\w*|set\sto|see[ns]?)\b",
    re.IGNORECASE,
)
"""By which a source expects a thing, and does not only think it possible."""


def _hedge_kept(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        text = evidence.text(fact_id)
        if found := _EXPECTS.search(text):
            paragraphs = paragraphs_of(cited)
            near = nearest_sentences(text, paragraphs)
            maybe = [_MAYBE.search(one) for one in near]
            if maybe and all(maybe) and not any(_FIRM.search(one.words) for one in paragraphs):
                said = f'"{fact_id}" says "{found[0]}" of what its source thinks possible'
                yield of_fact(fact_id, said, "text")
        if fact.kind != "fact" or fact.by or _TOLD.search(text):
            continue
        words = long_words(text)
        sentences = [
            without_quotations(sentence)
            for one in cited
            for paragraph in one.paragraphs or ()
            for sentence in split_sentences(paragraph.words)
        ]
        best = max((len(words & long_words(one)) for one in sentences), default=0)
        nearest = [one for one in sentences if best and len(words & long_words(one)) == best]
        doubts = [_doubt_of(words, one) for one in nearest]
        if doubts and all(doubts):
            said = f'"{fact_id}" states what its source has as "{doubts[0]}"'
            yield of_fact(fact_id, said, "text")


def _doubt_of(words: frozenset[str], sentence: str) -> str:
    """The word of doubt in the part of a sentence that says what the text says."""
    for clause in _CLAUSE.split(sentence):
        if doubt := _DOUBT.search(clause):
            own = long_words(clause) - long_words(doubt[0])
            if own and len(own & words) >= _HALF * len(own):
                return doubt[0]
    return ""


HEDGE_KEPT = Rule(
    "hedge-kept",
    WARNING,
    "What a source only reports, alleges or thinks possible, a text does not state or expect.",
    "keep the doubt that its source has, or make it a claim with by: in the source's words",
    "ICD 203, D.6.e.(2): the uncertainty of a source is the reader's too.",
    _hedge_kept,
)
