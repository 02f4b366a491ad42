"""The rule on names typed out that no cited paragraph has, and what rules on words share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from brief.facts import Fact
from brief.facts.filled import fill_parts
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences, without_quotations
from brief.prose.months import MONTHS
from brief.prose.places import country_names_in, is_of_united_nations, states_in
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.bodies import other_bodies
from brief.verify.called_otherwise import called_otherwise
from brief.verify.copy import Paragraph
from brief.verify.elsewhere import cite_instead
from brief.verify.evidence import Cited, Evidence
from brief.verify.initials import is_short_for
from brief.verify.opening import opening_capitals, opening_names
from brief.verify.posts_said import unborne_posts, unborne_titles
from brief.verify.word_forms import is_borne

_LONG = 4


@lru_cache(maxsize=4096)  # asked of each sentence of a paragraph for each fact that cites it
def long_words(text: str) -> frozenset[str]:
    """The first letters of the words that carry the sense, whatever their endings."""
    return frozenset(word[:5] for word in WORD.findall(fold(text)) if len(word) >= _LONG)


def plain_facts(evidence: Evidence) -> Iterator[tuple[str, Fact, tuple[Cited, ...]]]:
    """Facts in English that cite only what is in English: the words of others are not known."""
    for fact_id, fact, cited in evidence.readable():
        if is_english(evidence, cited):
            yield fact_id, fact, cited


def is_english(evidence: Evidence, cited: tuple[Cited, ...]) -> bool:
    """Whether the brief and all that is cited are in English: the words of others are not known."""
    english = evidence.base.brief.language.split("-")[0].lower() == "en"
    return english and all(not one.source.language.startswith(OTHER_LANGUAGES) for one in cited)


OTHER_LANGUAGES = (
    "ar",
    "be",
    "de",
    "es",
    "fr",
    "ru",
    "uk",
    "ur",
    "zh",
    "fa",
    "it",
    "pt",
    "tr",
    "pl",
)
"""Languages of sources whose words these rules do not know."""


def typed_words(evidence: Evidence, fact_id: str, fact: Fact) -> str:
    """The words that a desk typed, with a mark where a brace stands."""
    parts = fill_parts(evidence.base, fact_id, fact)
    return "".join("\u2022" if in_braces else part for part, in_braces in parts)


def paragraphs_of(cited: tuple[Cited, ...]) -> list[Paragraph]:
    """All the paragraphs that are cited and there."""
    return [paragraph for one in cited for paragraph in one.paragraphs or ()]


_CAPITAL = pattern(r"[^\W\d_][\w.'\u2019]*(?:[-\u2010\u2011\u2013][\w'\u2019]+)*|[^\W_]+-\d+")
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_SYMBOLS = "kW MW GW TW kWh MWh GWh TWh kV MHz GHz MB GB TB Mt CO2 GDP"
_OFFICES = (
    "President Prime Minister Ministers Ministry Deputy Foreign Defence Defense Secretary State"
    " General Lieutenant Colonel Major Admiral Brigadier Ambassador Government Governments"
    " Parliament Chairman Speaker Mr Mrs Ms Dr Sir Lord Head Chief Army Navy Air Force Republic"
    " Commander Captain Commodore Marshal Sergeant Wing Squadron Rear Vice Field Director"
    " Auditor Prince Princess Crown Sheikh Ayatollah Supreme Leader Emperor Empress Pope"
    " Cardinal Archbishop Bishop Patriarch Ecumenical Chancellor Premier Senator Sultan Emir"
    " Governor Mayor Judge Justice Professor Lady Duke Duchess Baron Baroness Count Rabbi Imam"
    " Mufti Grand Kingdom King Queen Council Committee Commission Court Bank Act Covid I II III"
    " IV V Standing Select Article Articles Annex Councillor Section Chapter Schedule Appendix Part"
)
_KNOWN = frozenset({*MONTHS, *_DAYS.split(), *_OFFICES.split(), *_SYMBOLS.split()})
"""Letters by which a word is known in another form: West and Western, Islam and Islamic."""


def _proper_name(evidence: Evidence) -> Iterator[Finding]:
    printed = listed_words(evidence, roles=False)
    for fact_id, fact, cited in plain_facts(evidence):
        typed = without_quotations(typed_words(evidence, fact_id, fact))
        bodies = other_bodies(typed, paragraphs_of(cited))
        known = tuple(_known_posts(evidence, fact, cited))
        listed = printed.union(*map(_CAPITAL.findall, _roles(evidence, fact)))
        posts = (*unborne_posts(_qualified(typed), known), *unborne_titles(typed, known))
        strange = [*unborne_names(evidence, typed, cited, listed), *bodies, *posts]
        for name in dict.fromkeys(_joined(strange, typed)):
            if not _is_the_one(name, typed, evidence, cited):
                said = f'no cited paragraph of "{fact_id}" has "{name}"'
                has = partial(_names, name=name)
                instead = cite_instead(evidence, cited, has, _MEND_NAME)
                yield of_fact(fact_id, said, "text", **instead)


_MEND_NAME = "list it under names with its spellings"


def _joined(strange: list[str], typed: str) -> Iterator[str]:
    """Strange names, of those that stand beside one another the whole: the National Assembly."""
    rest = set(strange)
    while rest:
        word = next(one for one in strange if one in rest)
        for found in _CAPITALS.finditer(typed):
            parts = found[0].split()
            if len(parts) > 1 and word in parts and set(parts) <= rest | _OFFICE_WORDS | _KNOWN:
                word, rest = found[0], rest - set(parts)
                break
        rest.discard(word)
        yield word


def _names(paragraph: Paragraph, name: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", paragraph.folded))


def _is_the_one(name: str, typed: str, evidence: Evidence, cited: tuple[Cited, ...]) -> bool:
    """Whether the paragraph speaks of "the mine" that one before it names: the Hill End mine."""
    kind = re.search(rf"\b(?P<kind>[A-Z][a-z]{{3,}})\sof\s{re.escape(name)}\b", typed)
    kind = kind or re.search(rf"{re.escape(name)}['\u2019]?s?\s(?P<kind>[a-z]{{4,}})\b", typed)
    said = fold(kind["kind"]) if kind else ""
    for one in cited if said else ():
        copy = evidence.copies.get(one.citation.source)
        for paragraph in one.paragraphs or () if copy else ():
            before = copy.paragraphs[: paragraph.number - 1] if copy else ()
            here = re.search(rf"\b(?:the|its)\s{re.escape(said)}\b", paragraph.folded)
            if here and not _has_another(said, paragraph.words):
                whole = _both(name, said)
                if any(whole.search(earlier.folded) for earlier in before):
                    return True
    return False


def _both(name: str, kind: str) -> re.Pattern[str]:
    """A kind of thing with its name: the Hill End mine, the mine at Hill End."""
    form, own = rf"{re.escape(kind[:_STEM])}\w*", re.escape(fold(name))
    return re.compile(rf"\b{own}(?:'s?)?\s{form}|\b{form}\s(?:of|in|at|near)\s(?:the\s)?{own}\b")


_STEM = 5
"""The first letters by which the Ministry is known beside its Minister."""


def _has_another(kind: str, words: str) -> bool:
    """Whether a paragraph names a thing of that kind: the Minsk plant, the plant in Minsk."""
    form = rf"(?i:{re.escape(kind)})"
    before = rf"(?<!\w)(?!(?:The|Its|This|That|Their|Each)\s)[A-Z][\w'\u2019-]+\s{form}\b"
    return bool(re.search(rf"{before}|\b{form}\s(?:of|in|at|near)\s(?:the\s)?[A-Z]", words))


_OFFICE_WORDS = frozenset(["National", "State", "Federal", "General", "Supreme", "High"])
_CAPITALS = pattern(r"\b(?!The\s)[A-Z][\w'\u2019-]*(?:\s[A-Z][\w\u2019'-]*)+")


_QUALIFIED = pattern(
    r"\b(?:Foreign|Defen[cs]e|Interior|Finance|Prime|Trade|Energy|Health|Justice|Education"
    r"|Agriculture|Transport)\sMinisters?\b"
)


def _qualified(typed: str) -> str:
    """The posts of a text that say of what they are: a minister may be one of anything."""
    return "; ".join(found[0] for found in _QUALIFIED.finditer(typed))


def _known_posts(evidence: Evidence, fact: Fact, cited: tuple[Cited, ...]) -> Iterator[str]:
    """The paragraphs, the particulars of their sources, and the roles of whom a fact names."""
    yield from (one.words for one in paragraphs_of(cited))
    for one in cited:
        source = one.source
        bodies = (who.literal for who in source.authors)
        known = (source.known_title, source.container_title, source.publisher, source.authority)
        yield " ".join((*known, *bodies))
    yield from _roles(evidence, fact)


def _roles(evidence: Evidence, fact: Fact) -> Iterator[str]:
    """The names and the posts of those whom a fact names."""
    named = {fact.by, *slots_of(fact.text), *(fact.event.who if fact.event else ())}
    for name_id in sorted(named & evidence.base.names.keys()):
        name = evidence.base.names[name_id]
        yield from (f"{name.print} {name.role}", *name.earlier)


def unborne_names(
    evidence: Evidence, typed: str, cited: tuple[Cited, ...], listed: frozenset[str]
) -> Iterator[str]:
    """The countries and the capitalised names of a text that no cited paragraph has."""
    borne, whole, parties = _borne_by(cited), typed, evidence.base.brief.parties
    told = " ".join(p.words for p in paragraphs_of(cited))
    codes = states_in(told)
    for start, end, code in country_names_in(typed):
        part = _OF_A_CONTINENT.search(typed[:start]) if code == "US" else None
        word, typed = typed[start:end], f"{typed[:start]}{' ' * (end - start)}{typed[end:]}"
        dollars = code == "US" and _DOLLARS.match(whole, end) and _PLAIN_DOLLARS.search(told)
        if part and part[0].strip().lower() in told.lower():
            continue
        if not (code in {*codes, *parties} or dollars or is_of_united_nations(code, told)):
            yield word
    opening = (word for word in opening_names(evidence, typed) if word not in _KNOWN)
    names = dict.fromkeys((*names_typed(typed), *opening, *opening_capitals(whole)))
    strange = [one for one in names if not is_borne(one, borne)]
    strange = [word for word in strange if word not in listed and not is_short_for(whole, word)]
    other = called_otherwise(whole, paragraphs_of(cited), parties) if strange else ()
    yield from (word for word in strange if word not in other)
    for part in _PARTS.finditer(typed):
        if _is_of_another(part, paragraphs_of(cited)):
            yield part[0]


_OF_A_CONTINENT = pattern(r"\b(?:Latin|South|North|Central)[\s-]$")
"""Before American these say that it is no state that is told of."""
_DOLLARS = pattern(r"\sdollars?\b|\$")
_PLAIN_DOLLARS = pattern(r"(?<![A-Za-z])\$|\b(?:[a-z]+|\d[\d.,]*)\sdollars?\b")
"""Dollars that a source calls nobody's are those of the United States."""
_PARTS = pattern(
    r"\b(?P<what>Category|Annex|Phase|Title|Type|Class|Tier|Stage|Chapter|Schedule|Appendix|Level"
    r"|Track|Volume|Book|Part)\s(?P<which>[IVX]{1,5}|[A-H])\b"
)
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ARABIC = {roman: str(number) for number, roman in enumerate(_ROMANS, 1)}


def _is_of_another(part: re.Match[str], paragraphs: list[Paragraph]) -> bool:
    """Whether the paragraphs have such a part, but not this one: Category I for Category II."""
    which = part["which"].lower()
    form = rf"\b{part['what'].lower()}(?:es|s)?\s(?:\(\w+\)\s)?(?:\w+,?\sand\s)?(\w+)"
    said = {one for paragraph in paragraphs for one in re.findall(form, paragraph.folded)}
    there = {one for one in said if one.isdigit() or one in _ARABIC or len(one) == 1}
    return bool(there) and there.isdisjoint({which, _ARABIC.get(which, which)})


def listed_words(evidence: Evidence, *, roles: bool = True) -> frozenset[str]:
    """Words of the names that are listed, which `name-found` looks up, and of their posts."""
    names = evidence.base.names.values()
    texts = (
        text
        for name in names
        for text in (name.print, *name.also, *((name.role,) if roles else ()))
    )
    return frozenset(word for text in texts for word in _CAPITAL.findall(text))


_PERIOD = pattern(r"(?:FY|CY|AY)\d{2,4}$|[QH][1-4]$")
"""FY2024, Q3: times, which the rules on dates look up."""


def names_typed(text: str) -> Iterator[str]:
    """Words with a capital that open no sentence, and designations such as JF-17."""
    for sentence in split_sentences(text):
        for found in _CAPITAL.finditer(sentence):
            word = found[0].rstrip(".'\u2019").removesuffix("\u2019s").removesuffix("'s")
            designation = any(mark.isdigit() for mark in word) and word[:1].isupper()
            opens = not sentence[: found.start()].strip(" \"'\u201c\u2018(")
            known = len(word) == 1 or not {word, word.rstrip("s")}.isdisjoint(_KNOWN)
            named = (word[:1].isupper() and not opens) or (designation and word.upper() == word)
            if named and not known and not _PERIOD.match(word):
                yield word


def _borne_by(cited: tuple[Cited, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of what is cited, and of the sources' own particulars; and initials."""
    texts = [paragraph.words for paragraph in paragraphs_of(cited)]
    for one in cited:
        source = one.source
        people = (f"{who.family} {who.given} {who.literal}" for who in source.authors)
        texts += [source.known_title, source.container_title, source.publisher, *people]
    borne = [words_and_initials(text) for text in texts]
    words, initials = zip(*borne, strict=True)
    return frozenset().union(*words), frozenset().union(*initials)


@lru_cache(maxsize=8192)  # many facts cite one paragraph, and more one source
def words_and_initials(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of a text, and what its capitals beside one another are for short."""
    there = (word.removesuffix("'s") for word in WORD.findall(fold(text)))
    words = (part for word in there for part in (word, *word.split("-")))
    capitals = [word[0] for word in re.findall(r"\b[^\W\d_][\w'-]*", text) if word[0].isupper()]
    starts = range(len(capitals))
    initials = ("".join(capitals[n : n + size]) for size in (2, 3, 4, 5) for n in starts)
    return frozenset(words), frozenset(initials)


_PARAPHRASE = "ICD 206: whoever looks a citation up finds in it what the product says."

RULES = (
    Rule(
        "proper-name",
        WARNING,
        "A capitalised name typed into a text stands in a cited paragraph.",
        "mend it, cite the paragraph that has it, or list it under names with its spellings",
        _PARAPHRASE,
        _proper_name,
    ),
)
