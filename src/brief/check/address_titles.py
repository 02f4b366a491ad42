"""The rule on titles and addresses: a page is called in its address as its title has it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose import fold
from brief.rules import WARNING, Finding, Rule

_WORDS = pattern(r"[^\W_]+")
_SMALL = frozenset("a an and as at by for from in of on or the to with".split())  # noqa: SIM905 - a row of words
_MORE = {(1, 2), (2, 1)}
_LEAST, _ALIKE = 4, 0.6
"""Words that the two share at least, and how near two words are that are one, spelt otherwise."""


def _address_title(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if source.URL.count("-") < _LEAST - 1:
            continue
        title = _plain(source.known_title)
        if told := _other_word(title, _plain(_slug(source.URL))):
            said = f'source "{source_id}" has "{told[0]}" in its title, its address "{told[1]}"'
            yield Finding(("sources", source_id, "title"), said, "", (("sources", source_id),))


def _slug(address: str) -> str:
    """The part of an address that has the most words parted by hyphens."""
    return max(unquote(urlsplit(address).path).split("/"), key=lambda part: part.count("-"))


def _plain(text: str) -> list[str]:
    return [word for word in _WORDS.findall(fold(text)) if word not in _SMALL]


def _other_word(title: list[str], slug: list[str]) -> tuple[str, str] | None:
    """A word of a title for which its address has another or two, the words around the same."""
    ours_alone, theirs_alone = set(title) - set(slug), set(slug) - set(title)
    if not ours_alone or not theirs_alone or len(title) - len(ours_alone) < _LEAST:
        return None  # most are told so: rows of words are compared where there is need
    from difflib import SequenceMatcher  # noqa: PLC0415 - few titles need it

    steps = SequenceMatcher(None, title, slug, autojunk=False).get_opcodes()
    shared = sum(end - start for tag, start, end, _, _ in steps if tag == "equal")
    turned = [step for step in steps if step[0] == "replace"]
    if shared < _LEAST or len(turned) != 1:
        return None
    _, start, end, from_, to = turned[0]
    if (end - start, to - from_) in _MORE and start > 0 and end < len(title) and to < len(slug):
        return " ".join(title[start:end]), " ".join(slug[from_:to])
    if end - start != 1 or to - from_ != 1:
        return None
    ours, theirs = title[start], slug[from_]
    numbers = ours.isdigit() and theirs.isdigit()
    words = min(len(ours), len(theirs)) >= _LEAST and (ours + theirs).isalpha()
    alike = SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE
    return (ours, theirs) if numbers or (words and not alike) else None


ADDRESS_TITLE: Rule[Reading] = Rule(
    "address-title",
    WARNING,
    "No word of a title is another one in its address, where the words around it are the same.",
    "mend the title, or waive it for a page whose title was changed",
    "ICD 206: a citation's particulars agree with one another.",
    _address_title,
)
