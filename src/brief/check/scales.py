"""The terms of the two scales of likelihood, and words that hedge without saying how much."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from brief.check.attributed import is_attributed
from brief.check.grounds import (
    LAWS,
    allows_behind,
    allows_between,
    allows_by_form,
    comes_about,
    lies_in_waters,
)
from brief.facts.likelihood import terms_of
from brief.late import pattern
from brief.prose.alternatives import Listed, any_of

HEDGES = (
    "allegedly",
    "apparently",
    "are alleged to",
    "are reported to be",
    "are reported to have",
    "are said to",
    "appear to",
    "appears to",
    "are believed to",
    "are thought to",
    "arguably",
    "conceivably",
    "could",
    "is alleged to",
    "is believed to",
    "is reported to be",
    "is reported to have",
    "is said to",
    "is thought to",
    "it is believed",
    "it is possible",
    "it is thought",
    "may",
    "maybe",
    "might",
    "ostensibly",
    "perhaps",
    "possibly",
    "potentially",
    "presumably",
    "purportedly",
    "reportedly",
    "rumoured",
    "seem",
    "seemed",
    "seemingly",
    "seems",
    "supposedly",
    "was alleged to",
    "was believed to",
    "was reported to be",
    "was reported to have",
    "was said to",
    "was thought to",
    "were alleged to",
    "were believed to",
    "were reported to be",
    "were reported to have",
    "were said to",
    "were thought to",
)
"""Words that weaken a statement without a degree."""


_EITHER = tuple({*terms_of("phia"), *terms_of("icd203")})
_NEARBY = (
    r"(?!remote\b)|(?<=\bis )|(?<=\bare )|(?=remote (?:chance|possibilit|prospect|likelihood))"
)
"""A remote chance is a term; a remote village, or remote sensing, is not."""
_TERMS = Listed(_EITHER, lambda: rf"\b(?:{_NEARBY})(?:{any_of(_EITHER)})\b")
_HEDGE = Listed(HEDGES, lambda: rf"\b(?!(?-i:May|MAY)\b|could not\b)(?:{any_of(HEDGES)})\b")
"""`May` is a month; `could not` says that it was so."""


_ANYONE = pattern(
    r"\b(?:either|any|each|every|no|neither|both|contracting|member|other|those|anyone|anybody|nobody"
    r"|panel|tribunal|committee|commission|board|ombudsman|arbitrators?|jury"
    r"|citizens|nationals|holders|personnel|officers|judges|signatories)\b[^,]*$",
    re.IGNORECASE,
)
_A_PARTY = pattern(
    r"(?:^|[,;]\s|\band\s)(?:nobody|no\sone)\s+$|\b(?:neither|either|no|any|each|every|both|contracting|member)\s+(?:(?:contracting|other|member"
    r"|of|the)\s+)*(?:part(?:y|ies)|states?|members?|governments?|citizens?|nationals?|holders?"
    r"|vessels?|aircraft)\s+$",
    re.IGNORECASE,
)
"""Of whom "may" says what is allowed, whatever it is."""
_BOTH = pattern(r"(?:^|[,;]\s|\band\s)(?:both|either|each|neither)\s+$", re.IGNORECASE)
_MAY_BE = pattern(r"\s+(?:not\s+|also\s+|yet\s+|still\s+|well\s+)*(?:be|have)\b")
_ALLOWED_VERBS = pattern(
    r"\s+(?:not\s+|then\s+|also\s+|only\s+)?(?:be\s+)?(?:withdraw|terminat|denounc|suspend|renew|extend|accede"
    r"|join|leav|dissolv|veto|appoint|dismiss|request|propos|invit|appl|inspect|enter|stay|work"
    r"|travel|vote|reject|amend|block|delay|call|sit|serve|speak|stand|own|fish|land|import|export|carry|wear\b|bear\b"
    r"|sell|hold|refus|hear\b|summon|question\b|examine|attend|bring|refer|nominat|open|use|send|ask"
    r"|appeal|complain|pass\b|transit|navigat|operat|hunt|study\b|teach\b|fly\b|overfly|retir|resign|claim|lodge|file|buy|register|visit|cross|dock|marr)"
)
_DONE = (
    "adjourned", "admitted", "adopted", "amended", "appealed", "applied", "appointed", "arrested",
    "boarded", "bought", "cancelled", "carried", "caught", "charged", "cited", "closed", "convened",
    "copied", "deducted", "delegated", "denounced", "detained", "disclosed", "dismissed",
    "dissolved", "elected", "ended", "exported", "extended", "extradited", "filed", "fished",
    "flown", "granted", "held", "imported", "imposed", "inspected", "invoked", "issued", "landed",
    "left", "levied", "lifted", "lodged", "made", "modified", "opened", "overridden", "paid",
    "prolonged", "promoted", "published", "questioned", "quoted", "re-elected", "re-exported",
    "referred", "refunded", "refused", "registered", "rejected", "removed", "renewed", "repeated",
    "reproduced", "reviewed", "revised", "revoked", "settled", "shortened", "signed", "sold",
    "spent",
    "submitted", "summoned", "suspended", "terminated", "transferred", "used", "vetoed", "waived",
    "withdrawn", "withheld", "worn",
)  # fmt: skip
"""What the law or a contract lets be done."""
_PASSIVE = pattern(
    rf"\s+(?:not\s|only\s|also\s|then\s|thereafter\s)?be\s(?:\w+ly\s)?{any_of(_DONE)}\b",
    re.IGNORECASE,
)
_GUESSED = pattern(
    r"\b(?:soon|shortly|eventually|one day|sooner or later|before long)\b"
    r"|\b(?:this|next|coming)\s(?:week|month|year|spring|summer|autumn|winter)s?\b"
    r"|\b(?:in|during|on)\s[^,;]*\b(?:19|20)\d\d\b"
    r"|\bby\s(?:(?:early|mid|late|the|end|of|spring|summer|autumn|winter|\d{1,2}"
    r"|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[\s-])*"
    r"(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""When something would be done, which is a guess: what is allowed has no such day."""
_BY_EITHER = pattern(
    r"\s+(?:not\s|only\s|also\s)?be\s(?:\w+ly\s)?\w+(?:ed|n|d|t)\sby\s(?:either|any|each|both)"
    r"(?:\s(?:of\sthe|contracting|the))*\s(?:side|part(?:y|ies)|state|government|countr(?:y|ies)|of)s?\b",
    re.IGNORECASE,
)
"""May be terminated by either side: whichever wishes to."""
_OF_A_CLASS = pattern(
    r"^\W*(?:[\w'\u2019-]+\s){0,4}?(?:ships|warships|vessels|boats|trawlers|tankers|ferries|aircraft|drones"
    r"|airlines|lorries|trucks|vehicles|drivers|foreigners|citizens|nationals|residents|visitors"
    r"|tourists|travellers|passengers|students|workers|companies|firms|banks|investors|traders"
    r"|importers|exporters|operators|fishermen|diplomats|soldiers|troops|members|candidates"
    r"|children|minors|women|men|non-residents|officers|prisoners|pensioners|applicants|farmers"
    r"|grain|goods|products|food|fish|meat|wine|imports|exports|crops|cargo|steel|wheat|refugees|owners|employees|parents|recruits|conscripts|sailors|teachers|people|persons)\b(?:,(?=\d)|[^,;:])*$"
    r"|^\W*(?:an?|any)\s(?:[\w'\u2019-]+\s){0,2}?(?:ship|vessel|boat|trawler|tanker|aircraft|drone"
    r"|airline|vehicle|driver|foreigner|citizen|national|resident|visitor|company|firm|bank)\b"
    r"(?:,(?=\d)|[^,;:])*$",
    re.IGNORECASE,
)
"""Whoever is of a kind, of whom "may not" forbids: ships of over 3,000 tonnes."""
_USES = pattern(r"\s+(?:only\s|also\s)?(?:use|dock|moor|call\sat)\s")
_MAY_WITHIN = pattern(rf"{_ALLOWED_VERBS.pattern}|\s+(?:not\s+)?(?:return|remain)")
_WITHIN_A_TERM = pattern(
    r"\bwithin\s(?:[\w-]+\s){1,3}?(?:hours|days|weeks|months|years)\b"
    r"|\bfor\s(?:up to|no more than|at most)\s|\b(?:once|twice|any number of times)\b"
    r"|\bafter\s(?:[\w-]+\s){1,3}?(?:days|weeks|months|years)\b"
    r"|\bat (?:any|their own) (?:time|cost|expense|risk)\b"
    r"|\bonly(?=\W*$|\s(?:in|on|at|from|between|during|with|by|to)\b)",
    re.IGNORECASE,
)
"""What a right has and no guess: appeal within 60 days, return once a year."""
_FORBIDS = pattern(r"\s+not\s", re.IGNORECASE)
_SO_MUCH = pattern(
    r"\s+(?:not\s)?\w+\s(?:up to|no more than|not more than|at most|at least|no fewer than)\s",
    re.IGNORECASE,
)
"""May carry up to 12 passengers."""
_BY_LAW = pattern(
    rf"\b(?:under|by|according to|holders? of)\b[^.;]{{0,200}}\b{LAWS}\b"
    r"|\barticles?\s\d|\bsection\s\d"
    rf"|\b(?:annex(?:e|es)?|appendix|schedule|{LAWS})\b[^.;]{{0,200}}\b(?:lists?|names?|sets out"
    r"|says|provides|states|lays down|stipulates|specifies)\b"
    rf"|\b{LAWS},?\s(?:under|by|according to)\swhich\b",
    re.IGNORECASE,
)
"""What lays down who may do what: under Article 5 of the treaty, holders of a visa."""
_ON_TERMS = pattern(
    r"\b(?:by (?:an |a )?(?:exchange of (?:notes|letters)|(?:mutual|common|joint)"
    r" (?:consent|agreement)"
    r"|agreement of|unanimous vote|decision of|(?:written )?(?:notification|notice|declaration)"
    r"|(?:a )?letter to)"
    r"|(?:on|with|after|by)\s+[\w\s\u2019'-]*\bnotice|without a visa|with the consent"
    r"|(?:free of|without) (?:duty|charge|a fee|tax)"
    rf"|under (?:the|its|their)\s+(?:\w+\s+)?{LAWS}|without (?:the )?(?:consent|approval))\b",
    re.IGNORECASE,
)

_OFFICE = (
    r"(?:speaker|president|prime minister|minister|premier|king|queen|monarch|emir|sultan"
    r"|chancellor|governor|chair(?:man|woman)?|mayor|senate|parliament|house(?: of \w+)?|assembly"
    r"|chamber|congress|court|cabinet|council|deput(?:y|ies)|senators?|member|envoy|ambassador|consul)"
)
_HOLDER = pattern(
    rf"\b(?:the|an?|[A-Z]\w+['\u2019]s)\s(?:\w+\s){{0,2}}?{_OFFICE}(?:\sof\s[\w\s]+?)?\s$",
    re.IGNORECASE,
)
_ANY_HOLDER = pattern(rf"^\W*an?\s(?:\w+\s){{0,2}}?{_OFFICE}(?:\sof\s[\w\s]+?)?\s$", re.IGNORECASE)
_POWER = pattern(
    r"\s+(?:also\s|then\s|only\s)?(?:call|dissolve|veto|appoint|dismiss|reject|amend|block|delay|refuse"
    r"|summon|nominate|refer|return|send|pardon|grant|propose|suspend|question|convene|adjourn"
    r"|overrule|override|declare|order|remove|answer|issue|revoke)\b"
)
_OF_ANY = pattern(
    r"^\s+(?:\w+\s){1,2}?(?:an?(?!\s(?:early\s|snap\s)?election)|any|no|laws|bills|treaties|ministers|judges|decrees|pardons|questions"
    r"|witnesses|(?:the\s)?(?:parliament|(?:lower\s|upper\s)?house|assembly|cabinet|chamber|congress))\b"
    r"|^\s+\w+\s(?:the\s)(?:sitting|session|hearing|debate|proceedings|sittings|sessions)\b",
    re.IGNORECASE,
)
"""What a power is over, whichever it is: a bill, a vote, the House."""
_BOUNDED = pattern(
    r"\b(?:but|yet|though|and)\s(?:it\s)?(?:cannot|can only|may not|need not|must|only|never|not)\b"
    r"|\bonly\s(?:once|if|when|with|after|by|on)\b|\bat any time\b|\bin writing\b|\bby decree\b",
    re.IGNORECASE,
)
"""What bounds a power: but cannot amend it, only once a year, in writing."""


_MOST_HEDGES = 100
"""Hedges of a text that are looked at: a sentence that has one is mended for it."""
_CLAUSE = 600
"""Letters of a clause at the most: longer ones would be read again from each word of them."""


def find_terms(text: str) -> tuple[str, ...]:
    """The likelihood terms of either scale, in small letters, the longest reading of each."""
    return tuple(found[0].lower() for found in _TERMS.finditer(text))


def _denied() -> str:
    term = rf"(?:{any_of(_EITHER)})\b"
    return (
        r"\b(?:not|never|no|hardly|scarcely|barely|less than|far from|anything but|nor|neither"
        r"|no longer|without)\s+(?:(?:a|an|any|at all|very|all that|that|so|as|quite|really|even"
        rf"|seen as|thought|considered|the|yet|much of a)\s+){{0,3}}{term}"
        rf"|n['\u2019]t\s+(?:(?:a|at all|very|all that|that|so)\s+){{0,2}}{term}"
        rf"|\bless\s+{term}|\bas\s+{term}(?=\s+as\s+not\b)"
        r"|\b(?:nobody|no one|none|few)\b(?:\s+(?:of|in)\s+\w+)?\s+"
        r"(?:thinks?|believes?|finds?|holds?|considers?|calls?|sees?"
        rf"|judges?|expects?)\s+(?:(?!whether|that\b)\w+\s+){{0,3}}?{term}"
        rf"|\b(?:nor|neither)\s+(?:is|are|was|do|does|did|can|will|would)\s+"
        rf"(?:\w+\s+){{1,4}}?{term}"
        r"|(?:\b(?:not|cannot|never|hardly|no longer)|n['\u2019]t)\s+(?:be\s+)?"
        r"(?:think|thought|believe"
        r"|consider(?:ed)?|judged?|find|found|see|seen|regard(?:ed)?|expect"
        r"|call(?:ed)?|held|hold|deem(?:ed)?"
        rf"|count(?:ed)?|rated?)\s+(?:(?!whether|that\b)\w+\s+){{0,3}}?{term}"
        r"|\b(?:wrong|mistaken|untrue|false|incorrect|doubtful)\s+"
        r"(?:to\s+(?:say|think|call)\s+)?(?:that\s+)?"
        rf"(?:it\s+is\s+|it\s+)?{term}"
    )


_DENIED = Listed(_EITHER, _denied)


def find_denied(text: str) -> tuple[str, ...]:
    """The terms that a text denies: not likely, no realistic possibility."""
    return tuple(
        found[0]
        for found in _DENIED.finditer(text)
        if text[max(0, found.start() - len("almost ")) : found.start()].lower() != "almost "
    )


def find_hedges(text: str) -> tuple[str, ...]:
    """The hedges in a text; what somebody may do by law, or on notice, is allowed, not unsure."""
    return tuple(
        found[0]
        for found in islice(_HEDGE.finditer(text), _MOST_HEDGES)
        if not _is_told(text, found)
        and (found[0] not in {"may", "might"} or not _is_rule(text, found))
    )


def _before(text: str, start: int) -> str:
    """What the clause has before a word: no clause is so long that more must be looked at."""
    return re.split(r"[.;:]\s", text[max(0, start - _CLAUSE) : start])[-1]


def _behind(text: str, end: int) -> str:
    return re.split(r"[.;:](?:\s|$)", text[end : end + _CLAUSE])[0]


def _is_told(text: str, found: re.Match[str]) -> bool:
    """Whether a post or a person whom the text names says it: the governor warned that it could."""
    return found[0] in {"may", "might", "could"} and is_attributed(_before(text, found.start()))


def _is_rule(text: str, found: re.Match[str]) -> bool:
    """Whether it tells what somebody may do, or may or might not do, rather than what may be."""
    start, end = found.span()
    return _is_forbidden(text, start, end) or (found[0] == "may" and _is_allowed(text, start, end))


def _is_forbidden(text: str, start: int, end: int) -> bool:
    """Icelandic vessels might not fish there: all of a kind, and no day on which they would."""
    before, after = _before(text, start), _behind(text, end)
    forbids = _FORBIDS.match(after) and _ALLOWED_VERBS.match(after)
    return bool(forbids and _OF_A_CLASS.search(before)) and not _GUESSED.search(after)


def _is_allowed(text: str, start: int, end: int) -> bool:
    before, after = _before(text, start), _behind(text, end)
    if rest := allows_between(after):
        return not (comes_about(rest) or _GUESSED.search(rest))
    if _A_PARTY.search(before) or (_ANYONE.search(before) and _ALLOWED_VERBS.match(after)):
        return True
    if _BOTH.search(before) and not _MAY_BE.match(after):
        return True
    if _SO_MUCH.match(after) or _BY_LAW.search(before) or _ON_TERMS.search(after):
        return True
    stands = lies_in_waters(after) and _OF_A_CLASS.search(before)
    if stands or allows_behind(after) or allows_by_form(before, after):
        return not (comes_about(after) or _GUESSED.search(after))
    if _BY_EITHER.match(after) or _is_power(before, after):
        return True
    uses = _USES.match(after) or (_MAY_WITHIN.match(after) and _WITHIN_A_TERM.search(after))
    allowed = (uses and _OF_A_CLASS.search(before)) or _PASSIVE.match(after)
    return bool(allowed) and not _GUESSED.search(after)


def _is_power(before: str, after: str) -> bool:
    """Whether an office may do what is in its power: the Speaker may call a vote."""
    if _GUESSED.search(after):
        return False
    bounded = _BOUNDED.search(after)
    if _POWER.match(after) and _HOLDER.search(before):
        return bool(bounded or _OF_ANY.match(after))
    return bool(bounded and _ANY_HOLDER.search(before))


_AND = "\u0648\u0641"
"""What Arabic writes together with the word behind it: and, so."""


@cache
def _listed(words: tuple[str, ...]) -> Listed:
    joined = [f"{and_}{word}" for word in words for and_ in ("", *_AND)]
    return Listed(joined, lambda: rf"\b[{_AND}]?(?:{any_of(words)})\b")


def find_listed(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some words that stand in a text, whole."""
    return tuple(found[0] for found in _listed(words).finditer(text))
