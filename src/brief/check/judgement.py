"""Rules on judgements: what is ours says how likely, how sure, and why."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.hearsay import find_hearsay
from brief.check.own_terms import band_named, denied_terms, has_own_terms, own_terms
from brief.check.reading import Reading
from brief.check.scales import find_denied, find_hedges, find_listed, find_terms
from brief.check.turned_terms import turned_terms
from brief.facts import Fact
from brief.facts.likelihood import bands_of, find_confidence, known_terms, terms_of
from brief.late import pattern
from brief.prose import split_sentences, without_quotations
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, quote_list

_UNDECIDED = {"alternatives", "indicators", "lines"}
_VIEWS_OF_OURS = {"judgement", "assumption"}
"""What can be read otherwise, and what we would change: a fact is mended, not changed."""
"""What says what if, and what the desk would say: both may leave it open."""
_ASKED = pattern(
    r"\b((?:what|whether|how|if|which|who|whom|where|when)\b[^.;:]*?)\b(?:could|may|might)\b"
)
"""What a meeting is to find out: which ships could come, whether a visit may be set."""
_OURS = ("judgement", "assumption")
_SCALE_NAMES = {"phia": "the PHIA yardstick", "icd203": "ICD 203"}
"""As problems name them."""


def _judgements(reading: Reading) -> Iterator[tuple[str, Fact]]:
    for fact_id, fact in reading.base.facts.items():
        if fact.kind == "judgement":
            yield fact_id, fact


def _likelihood(reading: Reading) -> Iterator[Finding]:
    scale = reading.base.brief.likelihood
    for fact_id, fact in _judgements(reading):
        terms = find_terms(reading.text(fact_id))
        if scale is None:
            said = f'"{fact_id}" is a judgement, but the brief chooses no scale'
            yield of_fact(fact_id, said, hint="add likelihood: phia or icd203 to brief")
        elif fact.likelihood not in known_terms(scale, reading.base.words):
            said = f'"{fact.likelihood}" is not a term of {_SCALE_NAMES[scale]}'
            missing = f'the judgement "{fact_id}" has no likelihood'
            hint = "its terms: " + ", ".join(known_terms(scale, reading.base.words))
            yield of_fact(fact_id, said if fact.likelihood else missing, "likelihood", hint=hint)
        elif denied := find_denied(text := reading.text(fact_id)) or turned_terms(text):
            said = (
                f'"{fact_id}" has the likelihood {fact.likelihood}, but its text says "{denied[0]}"'
            )
            yield of_fact(
                fact_id, said, "text", hint="say how likely it is, not how likely it is not"
            )
        elif reading.in_english and terms != (fact.likelihood,):
            found = quote_list(terms) if terms else "none"
            said = f'"{fact_id}" must say "{fact.likelihood}" once; terms in its text: {found}'
            yield of_fact(fact_id, said, "text")
        elif wrong := _other_own_terms(reading, fact_id, scale, fact.likelihood):
            wanted = quote_list(_own_terms_wanted(reading, scale, fact.likelihood))
            said = f'"{fact_id}" must say {wanted} alone; terms in its text: {quote_list(wrong)}'
            yield of_fact(fact_id, said, "text")


def _own_terms_wanted(reading: Reading, scale: str, likelihood: str) -> tuple[str, ...]:
    """The terms that the language of the brief has for a likelihood; none if it has none."""
    words = reading.base.words
    band = band_named(likelihood, scale, words) if has_own_terms(words) else None
    return band.terms if band else ()


def _other_own_terms(
    reading: Reading, fact_id: str, scale: str, likelihood: str
) -> tuple[str, ...]:
    """Terms in the language's own words that say another likelihood, or deny one."""
    wanted = _own_terms_wanted(reading, scale, likelihood)
    if not wanted:
        return ()
    text, words = reading.text(fact_id), reading.base.words
    others = tuple(one for one in own_terms(text, words) if one not in wanted)
    return denied_terms(text, words) or others


def _likelihood_said(reading: Reading) -> Iterator[Finding]:
    scale = reading.base.brief.likelihood
    for fact_id, fact in _judgements(reading) if scale else ():
        wanted = _own_terms_wanted(reading, scale or "", fact.likelihood)
        if wanted and not own_terms(reading.text(fact_id), reading.base.words):
            said = f'"{fact_id}" does not say how likely it is'
            yield of_fact(fact_id, said, "text", hint=f"say {quote_list(wanted)}")


def _one_scale(reading: Reading) -> Iterator[Finding]:
    scale = reading.base.brief.likelihood
    for fact_id, _ in _judgements(reading) if scale else ():
        known, found = _terms_here(reading, scale or "", reading.text(fact_id))
        for term in found:
            if scale and term not in known:
                said = f'"{fact_id}" says "{term}", which is not of {_SCALE_NAMES[scale]}'
                yield of_fact(fact_id, said, "text")


def _terms_here(reading: Reading, scale: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The terms of the scale, and those of either in a text, in the words of the language."""
    words = reading.base.words
    if reading.in_english or not has_own_terms(words):
        return terms_of(scale), find_terms(text)
    own = tuple(term for band in bands_of(scale, words) for term in band.terms)
    return own, own_terms(text, words)


def _confidence(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in _judgements(reading):
        stated = find_confidence(reading.text(fact_id))
        if not fact.confidence:
            yield of_fact(fact_id, f'the judgement "{fact_id}" has no confidence')
        elif any(level != fact.confidence for level in stated):
            said = f'"{fact_id}" has {fact.confidence} confidence, but its text says {stated[0]}'
            yield of_fact(fact_id, said, "text", hint="say the same in both")
        elif reading.in_english and not (stated or fact.confidence_because):
            said = f'the text of "{fact_id}" does not say its confidence, {fact.confidence}'
            hint = "add confidence_because:, or a sentence of its own that says it"
            yield of_fact(fact_id, said, "text", hint=hint)


def _confidence_apart(reading: Reading) -> Iterator[Finding]:
    for fact_id, _ in _judgements(reading):
        for sentence in split_sentences(reading.text(fact_id)):
            if find_terms(sentence) and find_confidence(sentence):
                said = f'"{fact_id}" has likelihood and confidence in one sentence'
                yield of_fact(fact_id, said, "text")


def _basis(reading: Reading) -> Iterator[Finding]:
    facts = reading.base.facts
    for fact_id, fact in _judgements(reading):
        if not fact.basis:
            yield of_fact(fact_id, f'the judgement "{fact_id}" rests on nothing')
        elif all(facts[other].kind in _OURS for other in fact.basis):
            said = f'"{fact_id}" rests on our own judgements alone'
            yield of_fact(fact_id, said, "basis")


def _only_judgements(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        for key in ("likelihood", "confidence", "confidence_because"):
            if fact.kind != "judgement" and getattr(fact, key):
                said = f'"{fact_id}" has a {key}, but is a {fact.kind}, not a judgement'
                yield of_fact(fact_id, said, key)
        for key in ("alternatives", "indicators"):
            if fact.kind not in _VIEWS_OF_OURS and getattr(fact, key):
                said = f'"{fact_id}" has {key}, but is a {fact.kind}, no view of ours'
                yield of_fact(fact_id, said, key)


def _hedge(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if fact.by:
            continue
        text = without_quotations(reading.text(fact_id))
        weak = _weak_words(reading, text, ours=fact.kind == "judgement")
        if weak:
            said = f'"{fact_id}" hedges in our own voice: {quote_list(dict.fromkeys(weak))}'
            yield of_fact(fact_id, said, "text")
    yield from _hedged_beside(reading)


def _weak_words(reading: Reading, text: str, *, ours: bool) -> tuple[str, ...]:
    """Hedges, and outside our own judgements terms; in another language what its file lists."""
    if listed := reading.base.words.list("hedges"):
        return find_listed(text, tuple(listed))
    if not reading.in_english:
        return ()
    return find_hedges(text) + (() if ours else find_terms(text))


def _hedged_beside(reading: Reading) -> Iterator[Finding]:
    """The words beside the facts; what asks, or says what if, leaves open, but reports nothing."""
    for path, text in reading.prose:
        if path[2:] == ("text",) and path[0] == "facts":
            continue
        plain = without_quotations(text)
        if path[2:] == ("question",) or _UNDECIDED.intersection(path):
            weak = find_hearsay(plain, passive="alternatives" in path) if reading.in_english else ()
        else:
            plain = _ASKED.sub(r"\1", plain) if path[0] == "meeting" else plain
            weak = _weak_words(reading, plain, ours=True)
        if weak:
            said = f"these words hedge in our own voice: {quote_list(dict.fromkeys(weak))}"
            yield Finding(path, said, "", (path[:2],))


def _assumption(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        if fact.kind == "assumption" and "assum" not in fact.text.lower():
            yield of_fact(
                fact_id, f'the assumption "{fact_id}" does not say that it is one', "text"
            )


RULES = (
    Rule(
        "likelihood",
        ERROR,
        "A judgement says exactly one likelihood term of the chosen scale.",
        "say how likely it is, once, in the scale's words",
        "ICD 203, D.6.e.(2)(a); the PHIA probability yardstick.",
        _likelihood,
    ),
    Rule(
        "likelihood-said",
        WARNING,
        "In a language with terms of its own a judgement says one of them.",
        "say how likely it is in the words of the language's list",
        "ICD 203, D.6.e.(2)(a): a degree that stands in a key alone is read by nobody.",
        _likelihood_said,
    ),
    Rule(
        "one-scale",
        ERROR,
        "A brief never mixes two scales of likelihood.",
        "say it in the words of the chosen scale",
        "PHIA: only its own terms. ICD 203, D.6.e.(2)(a), strongly encourages not to mix its rows,"
        " and requires a disclaimer that their terms mean the same where they are mixed.",
        _one_scale,
    ),
    Rule(
        "confidence",
        ERROR,
        "A judgement has a confidence, and says it.",
        "add confidence: low, moderate or high",
        "ICD 203, D.6.e.(2): confidence in a judgement and its reasons are told.",
        _confidence,
    ),
    Rule(
        "confidence-apart",
        ERROR,
        "Likelihood and confidence never stand in one sentence.",
        "give the confidence a sentence of its own",
        "ICD 203, D.6.e.(2)(b): the two are not combined in the same sentence.",
        _confidence_apart,
    ),
    Rule(
        "basis",
        ERROR,
        "A judgement rests on facts.",
        "add basis: with the facts that it rests on",
        "ICD 203, D.6.e.(3): judgements are kept apart from the information under them.",
        _basis,
    ),
    Rule(
        "only-judgements",
        ERROR,
        "Only a judgement has a likelihood and a confidence, only a view of ours other readings.",
        "make it kind: judgement, or take the key out",
        "ICD 203, D.6.e.(3): facts, assumptions and judgements are told apart.",
        _only_judgements,
    ),
    Rule(
        "hedge",
        WARNING,
        "Our own sentences do not hedge.",
        "state it, give it an owner, or make it a judgement",
        "ICD 203, D.6.e.(2): uncertainty is told by a degree and a reason, not by a stray word.",
        _hedge,
    ),
    Rule(
        "assumption",
        ERROR,
        "An assumption says that it is one.",
        'write "we assume" or "on the assumption that"',
        "ICD 203, D.6.e.(3): assumptions are stated as such.",
        _assumption,
        in_english=True,
    ),
)
