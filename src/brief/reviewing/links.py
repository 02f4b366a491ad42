"""Links: where words lead when they are clicked, held against where they led in the brief.

Programs write an address each in their way, and divide a link where looks or comments do, so
addresses are compared as RFC 3986 (6.2.2) has it, and links by their words wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from urllib.parse import quote, unquote

from brief.facts import FactBase
from brief.late import dataclass, pattern
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import is_listing, said_in, stays, text_of
from brief.reviewing.printed import spelt, worded
from brief.reviewing.remarks import Remark
from brief.reviewing.sentences import ALIKE, likeness
from brief.writers.docx.write.story import safe_address

_SPLIT = pattern(r"([a-z][a-z0-9+.-]*:)?(//[^/?#]*)?(.*)", re.IGNORECASE | re.DOTALL)
_CODED = pattern(r"%[0-9a-f]{2}", re.IGNORECASE)
_KEPT = pattern(r"[A-Za-z0-9._~!'()*-]")
"""What means the same whether it is percent-encoded or not."""


@dataclass(frozen=True, slots=True)
class _Link:
    """Words of one line that lead to one address."""

    line: Line
    pieces: Sequence[Piece]
    address: str
    words: str
    around: str = ""
    """All words of its row, or of its line."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same link, whoever saved it."""
        return spelt(self.words), same_address(self.address)

    @property
    def place(self) -> tuple[str, str]:
        """What makes it a link in the same place: many may have the same words."""
        return spelt(self.words), spelt(self.around)


def same_address(address: str) -> str:
    """An address in the one way to write it, which tells whether two lead to the same."""
    scheme, host, rest = _SPLIT.fullmatch(safe_address(address)).groups("")  # type: ignore[union-attr]  # it matches all
    whole = _CODED.sub(_decoded, rest)
    return f"{scheme}{host}".casefold() + (quote(whole, safe="%/:?#@!$&'()*+,;=~") or "/")


def _decoded(found: re.Match[str]) -> str:
    letter = unquote(found[0])
    return letter if _KEPT.fullmatch(letter) else found[0].upper()


def changed_links(base: FactBase, file: Matched, sent: Read) -> Iterator[Remark]:
    """Each link that leads elsewhere than in the brief, is new, or is gone from its words."""
    was, is_ = list(_links(sent)), list(_links(file.once))
    sources = _sources(base)
    replaced: set[tuple[str, str]] = set()
    for one in _strange(was, is_):
        before = _before(one, was)
        replaced |= {each.key for each in before}
        addresses = {same_address(each.address): each.address for each in before}
        if same_address(one.address) not in addresses and (before or not _says(one)):
            yield _remark(file, one, one.address, next(iter(addresses.values()), ""), sources)
    yield from _gone(file, sent, [one for one in was if one.key not in replaced], is_, sources)


def _strange(was: Sequence[_Link], is_: Sequence[_Link]) -> list[_Link]:
    """Links that the brief does not have, or not in that line or row; each once."""
    known = {one.key for one in was}
    places = {one.place for one in was}
    there = {(one.place, one.key) for one in was}
    found = [
        one
        for one in is_
        if one.key not in known or (one.place in places and (one.place, one.key) not in there)
    ]
    return list({(one.place, one.key): one for one in found}.values())


def _links(read: Read) -> Iterator[_Link]:
    """The links of a file, but for those of what a colleague deletes."""
    rows = {line.row: "" for line in read.lines}
    for line in read.lines:
        rows[line.row] += f" {said_in(line, stays)}" if line.row else ""
    for line in read.lines:
        around = rows[line.row] if line.row else said_in(line, stays)
        there = [one for one in line.pieces if stays(one) and (one.text or one.drawn)]
        for address, group in groupby(() if is_listing(line) else there, lambda one: one.link):
            pieces = list(group)
            drawn = next((one.drawn.alt for one in pieces if one.drawn), "")
            words = tidy(text_of(pieces)) or drawn
            if address and (words or any(one.drawn for one in pieces)):
                yield _Link(line, pieces, address, words, around)


def _before(link: _Link, sent: Sequence[_Link]) -> list[_Link]:
    """The links of the brief that these words are, edited or in part."""
    key = spelt(link.words)
    there = [one for one in sent if one.place == link.place]
    same = there or [one for one in sent if spelt(one.words) == key]
    return same or [one for one in sent if _is_like(key, spelt(one.words))]


def _is_like(one: str, other: str) -> bool:
    """Whether words are others edited, or a part of them."""
    if not one or not other:
        return False
    return one in other or other in one or likeness(one, other) >= ALIKE


def _says(link: _Link) -> bool:
    """Whether a reader sees where it leads, as where a program makes a link of an address."""
    bare = same_address(link.address).rstrip("/").removeprefix("mailto:")
    said = same_address(link.words.strip("<>.,;")).rstrip("/")
    return said in {bare, bare.partition("//")[2]}


def _gone(
    file: Matched,
    sent: Read,
    was: Sequence[_Link],
    is_: Sequence[_Link],
    sources: Mapping[str, tuple[str, str]],
) -> Iterator[Remark]:
    """Links whose words are there without them."""
    before, now = (_plain(read) for read in (sent, file.once))
    for one in {each.key: each for each in was}.values():
        key = worded(one.words)
        fewer = sum(each.key == one.key for each in is_) < sum(each.key == one.key for each in was)
        if fewer and key and now.count(key) > before.count(key):
            line = next(each for each in file.once.lines if key in worded(_unlinked(each)))
            pieces = [each for each in line.pieces if not each.link and each.text.strip()]
            there = _Link(line, pieces, "", one.words)
            yield _remark(file, there, "", one.address, sources)


def _plain(read: Read) -> str:
    """All words that lead nowhere."""
    return "\n".join(worded(_unlinked(line)) for line in read.lines)


def _unlinked(line: Line) -> str:
    return said_in(line, lambda one: stays(one) and not one.link)


def _sources(base: FactBase) -> dict[str, tuple[str, str]]:
    """The source of each address that a brief may print, with the key that gives it."""
    found: dict[str, tuple[str, str]] = {}
    for name, source in base.sources.items():
        doi = f"https://doi.org/{source.DOI}" if source.DOI else ""
        every = {"DOI": doi, "URL": source.URL, "archive_url": source.archive_url}
        for key, address in every.items():
            if address:
                found.setdefault(same_address(address), (name, key))
    return found


def _remark(
    file: Matched, link: _Link, new: str, old: str, sources: Mapping[str, tuple[str, str]]
) -> Remark:
    new = safe_address(new) if new else ""  # letters that look like others show what they are
    facts, by_words = file.facts(link.line, link.pieces)
    source = sources.get(same_address(old), ("", "")) if old else ("", "")
    where = file.where(link.line, facts)
    words = link.words or "a picture"
    return Remark(
        "linked", text=new, old=old, facts=facts, by_words=by_words, where=where, part=words,
        source=source,
    )  # fmt: skip
