"""A story: text with its own part, such as the body or the notes, and the words in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain, count, groupby
from typing import assert_never
from urllib.parse import quote

from brief.bidi import NOTE, Piece
from brief.late import dataclass, pattern, replace
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)
from brief.writers.docx.parts.elements import Element, RunsAlike, name, run, text, w, w_prefixed
from brief.writers.docx.parts.faces import Faces
from brief.writers.docx.parts.fact_marks import FactMarks
from brief.writers.docx.parts.languages import slot, word_language
from brief.writers.docx.parts.package import RT, Part
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.direction import NEW_LINE, pieces_of

_LEGAL = "%:/?@!$&'()*+,;=-._~"
_STRAY_PERCENT = pattern(r"%(?![0-9A-Fa-f]{2})")
_HOST = pattern(r"((?:[a-zA-Z][\w+.-]*://)?)([^/?#]*)(.*)", re.DOTALL)
_MARK = name("w:footnoteReference")
_FONT_SLOTS = {"val": "hAnsi", "eastAsia": "eastAsia", "bidi": "cs"}
"""Where `w:rFonts` keeps the font of a language, by where `w:lang` keeps the language."""
_BOOKMARK = {name("w:bookmarkStart"), name("w:bookmarkEnd")}


@dataclass(frozen=True, slots=True)
class Look:
    """How the words at hand are set; `language` is empty where it is the document's."""

    rtl: bool = False
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: bool = False
    language: str = ""
    pieces: Iterator[list[Piece]] | None = None
    """What is to come of the paragraph, where not all of it runs from left to right."""


@dataclass(slots=True)
class Story:
    """Where words go: the part that their links belong to, and what its marks point to."""

    part: Part
    styles: Styles
    marks: Mapping[int, int] = field(default_factory=dict)
    """The id of the footnote for each note number."""
    bookmarks: Mapping[str, str] = field(default_factory=dict)
    """The name of the bookmark for each heading id."""
    faces: Faces | None = None
    """The faces for words in other languages; those of a house's own template stay as they are."""
    facts: FactMarks | None = None
    """What marks the words of facts, where they are to be marked."""
    _links: dict[str, str] = field(default_factory=dict)
    _alike: dict[tuple[object, ...], RunsAlike] = field(default_factory=dict)

    def words(self, content: Iterable[Inline], look: Look, label: str = "") -> Iterator[Element]:
        """The inlines of a paragraph as runs, links and marks, behind a label that it has."""
        inlines = tuple(content)
        pieces = pieces_of((Text(label), *inlines), rtl=look.rtl)
        if pieces:
            next(pieces)
        return self._words(inlines, replace(look, pieces=pieces))

    def _words(self, content: Iterable[Inline], look: Look) -> Iterator[Element]:
        made = chain.from_iterable(self._each(content, look))
        return self._parted(made) if self.marks else made

    def _each(self, content: Iterable[Inline], look: Look) -> Iterator[Iterable[Element]]:
        """What each inline is made; texts side by side are one run where all run plainly."""
        if look.pieces is not None:
            yield from (self._inline(inline, look) for inline in content)
            return
        for are_text, group in groupby(content, key=_is_text):
            if are_text:
                yield self._runs(plain_text(tuple(group)), look)
            else:
                yield from (self._inline(inline, look) for inline in group)

    def _parted(self, elements: Iterable[Element]) -> Iterator[Element]:
        """The elements, with a comma between two marks."""
        after_mark = False
        for made in elements:
            if not len(made) and made.tag in _BOOKMARK:  # marks that touch may be of two facts
                yield made
                continue
            is_mark = len(made) > 0 and made[-1].tag == _MARK
            if is_mark and after_mark:  # or 4 and 5 would read as 45
                yield run(self._raised(), *text(","))
            after_mark = is_mark
            yield made

    def _inline(self, inline: Inline, look: Look) -> Iterable[Element]:
        match inline:
            case Text(text=characters):
                return self._runs(characters, look)
            case Code(text=characters):
                return self._runs(characters, replace(look, code=True))
            case Emphasis(content=content):
                return self._words(content, replace(look, emphasis=not look.emphasis))
            case Strong(content=content):
                return self._words(content, replace(look, strong=True))
            case Span(content=content, language=language):
                return self._words(content, replace(look, language=language or look.language))
            case FactSpan(fact=fact, content=content):
                words = self._words(content, look)
                return self.facts.around(fact, words) if self.facts else words
            case Link():
                return self._link(inline, look)
            case LineBreak():
                return self._around(run((), w("br")), NEW_LINE, look)
            case NoteMark(number=number):
                return self._around(self._mark(number), NOTE, look)
            case _ as never:
                assert_never(never)

    def _runs(self, characters: str, look: Look) -> Iterator[Element]:
        pieces = [(characters, False)] if look.pieces is None else next(look.pieces)
        for piece, rtl in pieces:
            if piece:
                yield self._run(look, piece, rtl=rtl)

    def _run(self, look: Look, characters: str, *, rtl: bool) -> Element:
        """A run of that look; copied, which is quicker than to make each."""
        said = (look.strong, look.emphasis, look.code, look.link, look.language, rtl)
        like = self._alike.get(said)
        if like is None:
            like = self._alike[said] = RunsAlike(run(self._letters(look, rtl=rtl)))
        return like.saying(characters)

    def _around(self, made: Element, said: str, look: Look) -> Iterator[Element]:
        """What is no text, with the marks of direction that stand beside it."""
        for piece, rtl in [(said, False)] if look.pieces is None else next(look.pieces):
            before, here, after = piece.partition(said)
            for marks in (before, here, after):
                if marks == said:
                    yield made
                elif marks:
                    yield run(self._letters(look, rtl=rtl), *text(marks))

    def _letters(self, look: Look, *, rtl: bool) -> Iterator[Element]:
        """One character style can be named; what else holds is said directly."""
        style = _character_style(look)
        if style:
            yield w("rStyle", val=self.styles.id(style, "character"))
        if look.language:
            yield from self._face(look.language, rtl=rtl)
        suffix = "Cs" if rtl else ""
        if look.strong and style != "Strong":
            yield w(f"b{suffix}")
        if look.emphasis and (style != "Emphasis" or self.styles.emphasis_slants):
            yield w(f"i{suffix}")  # beside the style: not every reader looks there
        if rtl:
            yield w("rtl")
        if look.language:
            yield w("lang", **{slot(look.language, rtl=rtl): word_language(look.language)})

    def _face(self, language: str, *, rtl: bool) -> Iterator[Element]:
        """The font of another language's script, where it has one of its own."""
        found = self.faces.of(language) if self.faces else ""
        if found:
            yield w("rFonts", **{_FONT_SLOTS[slot(language, rtl=rtl)]: found})

    def _link(self, link: Link, look: Look) -> Iterator[Element]:
        inside = tuple(self._words(link.content, replace(look, link=True)))
        attributes = self._target(link.address)
        if not attributes or look.link:
            yield from inside
            return
        made = w_prefixed("hyperlink", *inside)
        for key, value in attributes.items():
            made.set(name(key), value)
        yield made

    def _target(self, address: str) -> dict[str, str]:
        if address.startswith("#"):
            bookmark = self.bookmarks.get(address[1:])
            return {"w:anchor": bookmark, "w:history": "1"} if bookmark else {}
        if not address:
            return {}
        safe = safe_address(address)
        if safe not in self._links:
            self._links[safe] = self._relate(safe)
        return {"r:id": self._links[safe], "w:history": "1"}

    def _relate(self, address: str) -> str:
        taken = self.part.rels
        free = (f"rIdLink{n}" for n in count(len(self._links) + 1))
        relation = next(each for each in free if each not in taken)
        self.part.load_rel(RT.HYPERLINK, address, relation, is_external=True)
        return relation

    def _mark(self, number: int) -> Element:
        return run(self._raised(), w("footnoteReference", id=self.marks[number]))

    def _raised(self) -> list[Element]:
        return [w("rStyle", val=self.styles.id("footnote reference", "character"))]


def _is_text(inline: Inline) -> bool:
    return isinstance(inline, Text)


def _character_style(look: Look) -> str:
    if look.link:
        return "Hyperlink"
    if look.code:
        return "HTML Code"
    if look.strong:
        return "Strong"
    return "Emphasis" if look.emphasis else ""


def safe_address(address: str) -> str:
    """The address with what RFC 3986 forbids percent-encoded: Word repairs a file otherwise."""
    scheme, host, rest = _HOST.fullmatch(address.strip()).groups()  # type: ignore[union-attr]  # it matches all
    whole, mark, fragment = f"{scheme}{_ascii_host(host)}{rest}".partition("#")
    whole, fragment = (_STRAY_PERCENT.sub("%25", each) for each in (whole, fragment))
    return quote(whole, safe=_LEGAL) + mark + quote(fragment, safe=_LEGAL)


def _ascii_host(host: str) -> str:
    """A host of other letters in the form that name servers know (RFC 5890)."""
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
