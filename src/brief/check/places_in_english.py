"""Places in a source, and its edition, that are said in English where the brief is not."""

from __future__ import annotations

from collections.abc import Iterator

from brief.bidi.languages import is_latin_language
from brief.check.as_typed import words_of_ours
from brief.check.reading import Reading
from brief.citing.places_in import stands_alone, without_labels
from brief.facts.cited_text import cited_texts
from brief.late import pattern
from brief.manner import LABELS
from brief.marked.spot import Path
from brief.model import Citation
from brief.rules import Finding, quote_list

_PLACES = frozenset((  # noqa: SIM905 - quoted one by one they are not to be read
    "paragraph paragraphs page pages chapter chapters section sections article articles number"
    " figure figures column columns volume volumes fn footnote footnotes endnote endnotes end front"
    " back top bottom first second third inset opening closing executive remarks overview heading"
    " statement letter reply body margin list glossary timeline photograph picture drawing"
    " diagram graph upper lower middle beginning ending whole print edition time"
).split())  # fmt: skip
"""Words by which English leads to a place, beside the labels that notes translate."""
_EDITIONS = frozenset((  # noqa: SIM905 - as above
    "revised expanded enlarged updated corrected abridged unabridged annotated illustrated new"
    " first second third fourth fifth sixth seventh eighth ninth tenth last latest reprint"
    " reprinted paperback hardback early late morning evening weekend student bilingual edition"
).split())  # fmt: skip
_ELSEWHERE = {
    "fr": "page pages section sections article articles figure figures volume volumes second",
    "nl": "sectie volume third",
    "it": "volume",
    "pt": "volume",
}
"""Those that other languages have too."""
_WORD = pattern(r"[^\W\d_]+")


def places_in_english(reading: Reading) -> Iterator[Finding]:
    """What notes would print as it stands: front page, third chapter, a revised edition."""
    spoken = reading.base.brief.language
    others = set(_ELSEWHERE.get(spoken.partition("-")[0].lower(), "").split())
    others = others if is_latin_language(spoken) else set()
    printed = reading.base.words.group("locators")

    def alone(typed: str, path: Path) -> list[str]:
        """A label that notes know, but without a number: para."""
        label = LABELS.get(typed.lower().removesuffix("."), "") if path[-1] == "at" else ""
        stands = stands_alone(typed, str(printed.get(label, "")), spoken)
        return [typed] if label and not stands else []

    for path, typed, known in _typed(reading):
        own = without_labels(typed) if path[-1] == "at" else typed
        words = _WORD.findall(words_of_ours(own))
        small = [word.lower() for word in words[:1]] + words[1:]  # further on it begins a name
        if found := [word for word in small if word in known - others] or alone(typed, path):
            told = (
                f'this is in English, the brief in "{spoken}": {quote_list(dict.fromkeys(found))}'
            )
            yield Finding(path, told, _hint(reading, path), (path[:2],))


def _typed(reading: Reading) -> Iterator[tuple[Path, str, frozenset[str]]]:
    """Each place and each edition, as typed, with the words that it would be in English by."""
    base = reading.base
    cited: list[tuple[Path, tuple[Citation, ...]]]
    cited = [(("facts", fact_id), fact.cite) for fact_id, fact in base.facts.items()]
    cited += [(path, text.cite) for path, text in cited_texts(base)]
    for path, cite in cited:
        for index, one in enumerate(cite):
            if one.locator:
                yield (*path, "cite", index, "at"), one.locator, _PLACES
    for source_id, source in base.sources.items():
        for key in ("edition", "volume"):
            if said := getattr(source, key):
                yield ("sources", source_id, key), said, _EDITIONS


def _hint(reading: Reading, path: Path) -> str:
    """Where another language is the base's own, how one gives both."""
    own, spoken = reading.base.translated.own, reading.base.brief.language
    if not own or own == spoken:
        return ""
    both = f"{{{own}: …, {spoken}: …}}"
    if path[-1] != "at":
        return f"write {both}"
    return f"write a label that notes know, as note 3 or ch 7, or at: {both}"
