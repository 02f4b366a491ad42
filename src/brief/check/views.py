"""The rule on words of ours round somebody's view: rightly, admitted, proved, falsely claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from brief.check.asides import asides_in
from brief.check.factive_verbs import OF_KNOWING, OF_TELLING, REMIND
from brief.check.reading import Reading
from brief.facts.cited_text import cited_texts
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import without_quotations
from brief.prose.alternatives import Listed, any_of
from brief.prose.names_said import stands_in_a_name
from brief.rules import WARNING, Finding, Rule, of_fact, quote_list

LOADED_ADVERBS = (
    "against all evidence", "against all reason", "against the evidence", "in bad faith",
    "absurdly", "astutely", "baselessly", "blatantly", "boldly", "bravely", "brazenly", "candidly",
    "compellingly", "convincingly", "admirably", "arrogantly", "cannily", "cleverly",
    "commendably", "conveniently", "disgracefully", "glibly", "hysterically", "irresponsibly",
    "maliciously", "recklessly",
    "regrettably", "sanctimoniously", "sensibly", "smugly", "tellingly",
    "correctly", "courageously", "cynically", "deceitfully", "disingenuously", "dishonestly",
    "erroneously", "falsely", "foolishly", "groundlessly", "honestly", "hypocritically",
    "inaccurately", "incorrectly", "justifiably", "justly", "laughably", "mistakenly", "naively",
    "needlessly", "predictably", "preposterously", "rightfully", "rightly", "ridiculously",
    "shamelessly", "shrewdly", "speciously", "spuriously", "stubbornly", "truthfully", "unfairly",
    "unjustly", "unreasonably", "untruthfully", "unwisely", "validly", "wisely", "wrongfully",
    "wrongly",
)  # fmt: skip
"""Adverbs by which a desk judges what it only reports."""
LOADED_VERBS = (
    "admit", "admits", "admitted", "boast", "boasted", "boasts", "brag", "bragged", "brags",
    "concede", "conceded", "concedes", "confess", "confessed", "confesses", "debunk", "debunked",
    "debunks", "demolished", "demonstrated", "demonstrates", "disproved", "disproves", "expose",
    "exposed", "exposes", "fantasise", "fantasised", "fantasises", "fearmongered", "gloated",
    "gloats", "lied", "lies",
    "pretend", "pretended", "pretends", "blustered", "crowed", "fulminated", "grumbled", "gushed",
    "harangued", "jeered", "moaned", "pontificated", "preached", "railed", "scoffed", "sneered",
    "thundered", "prove", "proved", "proven", "proves", "ranted", "rants", "rebutted", "rebuts",
    "refuted", "refutes", "reveal", "revealed", "reveals", "smeared", "belittled", "belittles",
    "distorted", "distorts", "exaggerated", "exaggerates", "misrepresented", "misrepresents",
    "overstated", "overstates", "parroted", "parrots", "peddled", "peddles", "whitewashed",
    "whitewashes", "whined", "whines",
)  # fmt: skip
"""Verbs of saying that say too whether it is true, or how it is to be taken."""
_AT_ONCE = (
    "drones on", "droned on", "excuses", "excused", "inflates", "inflated", "downplays",
    "downplayed", "blurted out", "blurts out", "clings to", "clung to", "dared to", "dares to",
    "had the cheek", "had the gall", "had the nerve", "has the cheek", "has the gall",
    "has the nerve", "glorifies", "glorified", "lectured", "lectures", "pointed out", "points out",
    "trumpeted", "trumpets",
)  # fmt: skip
"""Verbs that judge a view where they stand right behind a name."""
_SAYING = (
    "claim", "say", "said", "state", "argu", "call", "not", "warn", "accus", "describ", "insist",
    "observ", "hold", "held", "point", "predict", "deni", "deny", "assert", "maintain", "conclud",
    "judg", "believ", "think", "thought", "fear", "complain", "suggest", "assum", "term",
    "portray", "present", "attribut", "reject", "dismiss", "see", "saw", "regard", "read",
    "suspect", "identif", "stress", "put",
)  # fmt: skip
"""How words of saying begin."""
_TAKING_A_SIDE = (
    "welcom", "criticis", "criticiz", "condemn", "denounc", "prais", "applaud", "blam", "deplor",
    "oppos", "objected", "objects", "protest", "defend", "refus", "urge", "demand", "disput",
    "question", "caution", "promis", "pledg", "lament",
)  # fmt: skip
"""How words of taking a side begin, which an adverb judges where it stands right before them."""


def _adverb_says() -> str:
    views = any_of((*_SAYING, *_TAKING_A_SIDE))
    return rf"\b(?:{any_of(LOADED_ADVERBS)})\b(?=,?\s+{views})"


def _says_adverb() -> str:
    say, adverb = any_of(_SAYING), any_of(LOADED_ADVERBS)
    return rf"\b{say}\w*(?:\s+\w+){{0,3}}?,?\s+(?P<word>{adverb})\b"


def _set_off() -> str:
    """`wrongly, in a letter to the house, said`: a few words between commas, and the verb."""
    adverb, say = any_of(LOADED_ADVERBS), any_of(_SAYING)
    between = r"(?!\s*(?:and\s|or\s)?\w+ly\b)[^,;.]{1,60},\s+"
    return (
        rf"(?<!ly, )\b(?P<word>{adverb}),{between}(?:[^,;.]{{1,40}}?\s)??(?:also |then )?{say}\w*"
    )


def _verb_that() -> str:
    verb = any_of(LOADED_VERBS)
    return (
        rf"\b(?={verb})(?<!be )(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?P<word>{verb})"
        r"(?=\s+(?:that|how|why|to having|having|\w+ing\b|(?:him|her|it|them)self\b|wrong|right)\b)"
    )


def _opens() -> str:
    return (
        r"^(?:\s+(?:has|have|had|also|then|later|again|once|himself|herself))*,?"
        rf"\s+(?P<word>{any_of((*LOADED_VERBS, *_AT_ONCE))})\b"
        r"(?!(?<=lecture[ds])\s+(?:at|in|on|for)\b)"
        r"(?!\s+(?:low|hard|too|unable|able|difficult|fatal|to be|a\b))"
    )


_NO_VERB = "".join(
    rf"(?<!\b{word}\s)" for word in ("to", "the", "a", "her", "his", "its", "their", "these")
)
"""Before a noun, as in `the notes that`, and before what somebody is told to do."""


_NOUNS = frozenset(["note", "notice"])
_OF_NOUN = pattern(
    r"(?:\b(?:an?|the|his|her|its|their|this|that|one)|['\u2019]s)\s(?:[\w-]*[^\Ws]\s){1,2}$"
    r"|\b(?:g[ai]ven?|giv(?:es|ing)|serv(?:ed|es))\s(?:\w+\s){0,4}$",
    re.IGNORECASE,
)
"""Before a note or a notice with a word between, as in `his farewell note that`."""


def _factive(verbs: tuple[str, ...]) -> str:
    """`pointed out that`, `knows how`, and `reminded the house that`."""
    when = r"(?:\s(?:in|by|since|as early as)\s(?:\w+\s)?\d{4})?"
    told = rf"(?P<word>{any_of(verbs)})(?={when}\s+(?:that|how(?!\sto\b)|why|having)\b)"
    reminded = rf"(?P<to>{any_of(REMIND)})(?=\s+(?:[\w\u2022'\u2019-]+\s+){{1,6}}?that\b)"
    return rf"\b{_NO_VERB}(?:{told}|{reminded})"


def _closes() -> str:
    """`as {by} pointed out` at the end of a clause."""
    verb = any_of((*LOADED_VERBS, *OF_TELLING, "noted", "notes"))
    return rf"^\s+(?P<word>{verb})(?=\s*(?:[.,;]|$)|\s+(?:in|on|at)\s[^.,;]*(?:[.,;]|$))"


_TELLING = Listed((*OF_TELLING, *REMIND), partial(_factive, OF_TELLING))
_KNOWING = Listed(OF_KNOWING, partial(_factive, OF_KNOWING))
_CLOSES = Listed((*LOADED_VERBS, *OF_TELLING, "noted", "notes"), _closes)
_ANY_ADVERB = Listed(LOADED_ADVERBS, lambda: rf"\b(?:{any_of(LOADED_ADVERBS)})\b")
_ADVERB_SAYS = Listed(LOADED_ADVERBS, _adverb_says)
_SAYS_ADVERB = Listed(LOADED_ADVERBS, _says_adverb)
_SET_OFF = Listed(LOADED_ADVERBS, _set_off)
_ADVERBS = (_ADVERB_SAYS, _SAYS_ADVERB, _SET_OFF)
_VERB_THAT = Listed(LOADED_VERBS, _verb_that)
_OPENS = Listed((*LOADED_VERBS, *_AT_ONCE), _opens)
_VERDICTS = ("right", "wrong", "correct", "incorrect", "mistaken", "justified")
_IS_RIGHT = Listed(
    _VERDICTS,
    lambda: (
        rf"\b(?:is|was|are|were|been)\s+(?:\w+ly\s+)?(?P<word>{any_of(_VERDICTS)})"
        r"\s+(?:to|in|when|that)\s+(?:\w+ing\b|say|think|hold|argue|claim|insist|fear|warn|believe|see"
        r"|call|reject|deny|point|he\b|she\b|they\b|it\b)"
    ),
)
_OWN = frozenset(["sections", "facts", "conflicts"])
_REPORTS = frozenset(["title", "topic", "short", "question", "sides"])
"""The keys of what is printed as it stands and tells of the world."""
_BESIDE = frozenset(["intro", "alternatives", "indicators"])
_LETS_IN = pattern(
    r"admit\w*\s+(?:[A-Z][\w'\u2019]*(?:\s\S+){0,3}\s(?:to|into)\s(?:the|its|a)\b"
    r"|(?!that\b)\S+(?:\s\S+){0,4}?\s(?:to|into|as)\s(?:(?:the|its|a|an|their|full|both)\s)?(?:\w+\s)?(?:talks?|meetings?"
    r"|hall|chamber|room|part(?:y|ies)|union|club|organi[sz]ation|membership|session|ceremony"
    r"|conference|base|camp|hospital|council|alliance|bloc|treaty|group|programme|university"
    r"|academy|members?|observers?|country|bar)\b)"
)
"""Who lets somebody in grants nothing: admitted Iceland's envoy to the talks."""


def _loaded_view(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        found = list(dict.fromkeys(_find(reading, fact.text, owned=bool(fact.by))))
        if found:
            said = f'{quote_list(found)} in "{fact_id}" judges the view that it reports'
            yield of_fact(fact_id, said, "text")
    for path, text in _told_beside(reading) if reading.in_english else ():
        find = _adverbs_in(text) if "indicators" in path else _find(reading, text, owned=False)
        if found := list(dict.fromkeys(find)):
            yield Finding(
                path, f"{quote_list(found)} judges the view that it reports", "", (path[:2],)
            )


def _told_beside(reading: Reading) -> Iterator[tuple[Path, str]]:
    """Words beside the facts that report; a reason and a call weigh, as they are meant to."""
    for path, words in cited_texts(reading.base):
        if path[2] in _BESIDE:
            yield (*path, "text"), words.text
    for path, text in reading.prose:
        if path[0] == "typed" or (path[0] in _OWN and not _REPORTS.isdisjoint(path[2:])):
            yield path, text


def _adverbs_in(text: str) -> Iterator[str]:
    """Of what would change our view: that somebody admits it may, but not that he is wrong."""
    plain = without_quotations(text)
    yield from asides_in(plain)
    for form in _ADVERBS if _ANY_ADVERB.may_stand_in(plain) else ():
        for found in form.finditer(plain):
            yield (found.groupdict().get("word") or found[0]).strip()


def _find(reading: Reading, text: str, *, owned: bool) -> Iterator[str]:
    plain = without_quotations(text)
    yield from asides_in(plain)
    factive = (_TELLING, _KNOWING) if owned else (_TELLING,)
    adverbs = _ADVERBS if _ANY_ADVERB.may_stand_in(plain) else ()  # asked once for three
    for form in (*adverbs, _VERB_THAT, _IS_RIGHT, *factive):
        for found in form.finditer(plain):
            parts = found.groupdict()
            word = parts.get("word") or parts.get("to") or found[0]
            noun = word in _NOUNS and _OF_NOUN.search(plain[: found.start()])
            if not noun and not stands_in_a_name(plain, found.start(), found.end()):
                yield word.strip()
    after_name = False
    for part in split_slots(plain):
        if isinstance(part, Slot):
            after_name = part.name == "by" or part.name in reading.base.names
        elif after_name:
            for opens in _OPENS.finditer(part):
                if not _LETS_IN.match(part, opens.start("word")):
                    yield opens["word"]
            yield from (closes["word"] for closes in _CLOSES.finditer(part))
    if owned:
        yield from (adverb[0] for adverb in _ANY_ADVERB.finditer(plain))


RULES = (
    Rule(
        "loaded-view",
        WARNING,
        "No verb or adverb of ours judges somebody's view.",
        "say, state, argue or hold it; whether it is right is for a judgement",
        "Reuters and AP on attribution: said is neutral; admitted, proved and rightly take a side.",
        _loaded_view,
        in_english=True,
    ),
)
