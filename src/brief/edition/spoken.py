"""Spoken: words that are told, which name what only left-out records hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from brief.edition.amounts_hunted import Amounts
from brief.edition.common import COMMON
from brief.edition.figures_hunted import figures_hunted
from brief.edition.handles import handles
from brief.edition.hunted import (
    OURS,
    Form,
    Plain,
    called,
    nobody_else_has,
    plain,
    spellings,
    surnames,
    with_bent,
)
from brief.edition.joined import with_joined
from brief.edition.located import located
from brief.edition.short_surnames import short_surnames
from brief.edition.signed import signed
from brief.edition.small_letters import in_small_letters
from brief.edition.surname_words import is_a_word, small
from brief.edition.unspaced import unspaced
from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.references import record_kinds
from brief.facts.sources import Source
from brief.late import NamedTuple, pattern
from brief.marked.spot import Path
from brief.printed import Passage
from brief.problem import Place

if TYPE_CHECKING:
    from brief.edition import Choice

_Named: TypeAlias = tuple[Path, str, Place | None]
_MARKS = pattern(r"\]\([^()\s]*\)|\]\{[^{}]*\}|[*\[\]\\]")
"""What Markdown sets round words, which stand joined on the page."""
_BRACED = pattern(r"\{[^{}]*\}")
"""An id in a text, which is no word of it."""
_OF_THE_BRIEF = frozenset(("title", "number", "version", "desk", "keywords", "countries"))
"""The keys of the brief itself that are printed, or travel, as somebody wrote them."""
_KEYWORDS = ("brief", "keywords")
"""Where the keywords stand; the topic of a fact is another such label."""
_NUMBERED = (("brief", "number"), ("brief", "version"))
"""Where the edition's own name stands, as a name of a file."""
_ENOUGH = 3
"""Characters of words that an id may be made of."""
_SOME_WORDS = 3
"""Words of a title that an id has; fewer stand there by chance, with a year too: trade-2024."""
_YEAR = pattern("(?:19|20)[0-9]{2}")
_QUOTED = "\ufffc"
"""Stands for a character that another wrote: a title is quoted as it stands."""


class _Hunted(NamedTuple):
    """What is looked for: names and numbers by their letters, amounts by what they come to."""

    forms: list[Form]
    amounts: Amounts

    def __bool__(self) -> bool:
        return bool(self.forms or self.amounts)

    def first(self, words: Plain) -> str:
        """The first that words hold, as the user knows it; "" for none."""
        form = next((one.said for one in self.forms if one.stands_in(words)), "")
        return form or self.amounts.first(words)


def named_though_left_out(choice: Choice) -> Iterator[_Named]:
    """Where words that are told hold a name, a title or a spelling of what is not, and which."""
    names, short = [*spellings(choice), *located(choice)], surnames(choice)
    numbers = figures_hunted(choice)
    amounts, language = Amounts(choice), choice.base.brief.language
    if not (names or short or numbers or amounts):
        return
    told = _capitalised(
        [(path, plain(_unmarked(words))) for path, words in _words_told(choice)], short, language
    )
    printed = [(one, plain(_unmarked(_joined(one)))) for one in choice.passages]
    every = _together([*(words for _, words in told), *(words for _, words in printed)])
    ids = plain("\n".join(id_.replace("-", " ") for _, id_ in _ids_told(choice)))
    forms = [one for one in (*names, *numbers) if one.stands_in(every)]
    texts = _together([*(words for _, words in told), *_but_labels(told, printed)])
    forms += nobody_else_has(choice, with_bent(short, every), texts)
    forms += (*handles(choice, every), *in_small_letters(choice, every))
    forms += (*short_surnames(choice, every), *signed(choice, every), *unspaced(choice, every))
    said = _Hunted(forms, amounts)
    found = {(path, hit): None for path, words in told if (hit := said.first(words))}
    yield from ((path, hit, None) for path, hit in found)
    yield from _in_print(choice, said, printed, {hit for _, hit in found})
    short = [one for one in short if one.stem in ids.low and not _is_a_word(one, told, language)]
    yield from _named_in_ids(choice, names, nobody_else_has(choice, short, None), numbers)


def _together(texts: Iterable[Plain]) -> Plain:
    several = list(texts)
    return Plain("\n".join(one.text for one in several), "\n".join(one.low for one in several))


def _but_labels(
    told: Iterable[tuple[Path, Plain]], printed: Iterable[tuple[Passage, Plain]]
) -> Iterator[Plain]:
    """What is printed, but for the keywords, whose small letters make no word of a surname."""
    labels = {words.low for path, words in told if _is_a_label(path)}
    for _, words in printed:
        if not labels.issuperset(one.strip() for one in words.low.split(",")):
            yield words


def _capitalised(
    told: list[tuple[Path, Plain]], short: Iterable[Form], language: str
) -> list[tuple[Path, Plain]]:
    """The same, but a label that is a surname and nothing else in capitals: `quartermain`.

    Labels are written small, and no capital tells the surname from a word there. One that the
    texts have as a word is no surname.
    """
    labels = {words.low for path, words in told if _is_a_label(path)}
    both = ((one, label) for label in labels for one in short if one.stem in label)
    named = [(one, label) for one, label in both if one.found.fullmatch(label.upper())]
    alone = {label for _, label in named}
    texts = [(path, words) for path, words in told if words.low not in alone] if named else []
    whole = {label for one, label in named if not _is_a_word(one, texts, language)}
    return [
        (path, Plain(words.low.upper(), words.low) if words.low in whole else words)
        for path, words in told
    ]


def _is_a_label(path: Path) -> bool:
    return path[:2] == _KEYWORDS or (path[0] == "facts" and path[2:] == ("topic",))


def _is_a_word(one: Form, told: Iterable[tuple[Path, Plain]], language: str) -> bool:
    """Whether a surname stands in the words that are told without its capital too."""
    texts = "\n".join(words.text for path, words in told if path not in _NUMBERED)
    unbraced = _BRACED.sub("", texts)
    return (one.stem in COMMON and bool(small(one.stem, unbraced))) or is_a_word(
        one.stem, Plain(unbraced, unbraced), language
    )


def _unmarked(words: str) -> str:
    """Words without marks, and behind them what addresses, those of links too, and tags say."""
    return with_joined(words, _MARKS)


def _joined(passage: Passage) -> str:
    return "".join(words for words, _ in passage)


# ---- what is printed -----------------------------------------------------------------------------


def _in_print(
    choice: Choice, said: _Hunted, printed: list[tuple[Passage, Plain]], known: set[str]
) -> Iterator[_Named]:
    """Where the page names it though no words of the base do: a template's, or of several parts."""
    quoted = None
    for passage, words in printed if said else ():
        if not said.first(words):
            continue
        quoted = _quoted(choice.base) if quoted is None else quoted
        seen = "".join(_seen(part, place, quoted) for part, place in passage)
        ours = plain(_unmarked(seen))
        hit = said.first(ours)
        place = _where(passage, hit)
        if hit and (hit not in known or not _is_of(choice.base, place)):
            yield ("brief",), hit, place or choice.base.place("brief")


def _seen(words: str, place: Place | None, quoted: frozenset[Place]) -> str:
    return _QUOTED * len(words) if place in quoted else words


def _quoted(base: FactBase) -> frozenset[Place]:
    """Where words stand that others wrote."""
    return frozenset(
        base.place("sources", id_, field.alias or name)
        for id_, source in base.sources.items()
        for name, field in type(source).model_fields.items()
        if name not in OURS["sources"] and name in source.model_fields_set
    )


def _where(passage: Passage, said: str) -> Place | None:
    """Where it is written, as far as that is known: its longest word tells the piece."""
    longest = max(plain(said).low.split(" "), key=len)
    holding = [place for words, place in passage if longest in plain(words).low]
    return next(filter(None, holding or [place for _, place in passage]), None)


def _is_of(base: FactBase, place: Place | None) -> bool:
    return place is None or place.file == base.place("brief").file


# ---- ids, which travel with the facts ------------------------------------------------------------


def _named_in_ids(
    choice: Choice, hunted: Iterable[Form], short: Iterable[Form], numbers: Sequence[Form]
) -> Iterator[_Named]:
    """An id is of small letters, so a surname is looked for there without its capital."""
    every = plain(" | ".join(id_ for _, id_ in _ids_told(choice))) if numbers else None
    numbers = [one for one in numbers if every and one.stands_in(every)]
    for path, id_ in _ids_told(choice) if numbers else ():
        yield from ((path, one.said, None) for one in numbers if one.stands_in(plain(id_)))
    names = [*(one.said for one in spellings(choice, called)), *(one.said for one in short)]
    in_ids = {slug: said for said in names if (slug := _slug(plain(said).low))}
    in_ids |= {slug: one.said for one in hunted if _tells(slug := _slug(plain(one.said).low))}
    if not in_ids:
        return
    longest_first = sorted(in_ids, key=len, reverse=True)
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    for path, id_ in _ids_told(choice):
        if found := known.search(_slug(id_)):
            yield path, in_ids[found[0]], None


def _ids_told(choice: Choice) -> Iterator[tuple[Path, str]]:
    """The ids that tell what a record is about, and those that a file is called by."""
    base = choice.base
    yield ("brief", "id"), base.brief.id
    yield ("editions", choice.audience.name), choice.audience.name
    for kind in ("sections", "names", "sources", "origins", "facts", "conflicts"):
        for id_, record in getattr(base, kind).items():
            quoted = _slug(plain(record.known_title).low) if isinstance(record, Source) else ""
            if not quoted or _slug(id_) not in quoted:  # a title is quoted as it stands
                yield (kind, id_), id_
    for id_, fact in base.facts.items():
        yield ("facts", id_, "about"), fact.about
        yield from ((("facts", id_, "figures", name), name) for name in fact.figures)


def _tells(slug: str) -> bool:
    """Whether the words of a title, a number or an origin are in no id by chance."""
    words = [word for word in slug.split(" ") if not _YEAR.fullmatch(word)]
    numbered = len(words) > 1 and any(word.isdigit() for word in words)
    return numbered or sum(len(word) >= _ENOUGH for word in words) >= _SOME_WORDS


def _slug(text: str) -> str:
    """Words as an id has them; "" for those of another script."""
    apart = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", apart)) if len(apart) >= _ENOUGH else ""


# ---- words of the fact base ----------------------------------------------------------------------


def _words_told(choice: Choice) -> Iterator[tuple[Path, str]]:
    base, edition = choice.base, choice.audience.name
    marked = ("editions", edition, "marking") if edition else ("brief", "marking")
    yield marked, base.brief.marking
    yield from _words(base.brief, ("brief",), _OF_THE_BRIEF)
    yield from _words(base.markings, ("markings",), None)
    if base.meeting:
        yield from _words(base.meeting, ("meeting",), None)
    for kind in record_kinds(type(base)):
        for id_, record in getattr(base, kind).items():
            yield from _words(record, (kind, id_), OURS.get(kind))


def _words(value: Any, path: Path, keys: frozenset[str] | None) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 - any part
    """Every text in a part of the fact base, at these keys of it or at all."""
    match value:
        case str():
            yield path, value
        case Record():
            for name, field in type(value).model_fields.items():
                if (keys is None or name in keys) and name != "waive":
                    yield from _words(getattr(value, name), (*path, field.alias or name), None)
        case tuple():
            for index, item in enumerate(value):
                yield from _words(item, (*path, index), None)
        case dict():
            for key, part in value.items():
                yield from _words(part, (*path, key), None)
