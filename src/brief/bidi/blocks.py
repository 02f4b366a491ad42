"""The direction of a block: that of the document, or of the one language that it is all in."""

from __future__ import annotations

from collections.abc import Iterator

from brief.bidi.languages import is_rtl_language
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    LineBreak,
    Link,
    Meta,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)


def block_is_rtl(content: tuple[Inline, ...], *, rtl: bool) -> bool:
    """Whether a block of a document that runs that way runs from right to left (rule HL1).

    Marks and blanks beside words in one `{lang=…}` do not count.
    """
    languages: set[str] = set()
    for language in _languages(content):
        if language is None:  # mostly the first words say so
            return rtl
        languages.add(language)
    return is_rtl_language(languages.pop()) if len(languages) == 1 else rtl


def _languages(content: tuple[Inline, ...]) -> Iterator[str | None]:
    """The language of each run of words; None for the document's own."""
    for inline in content:
        match inline:
            case Text(text=text) | Code(text=text):
                if text.strip():
                    yield None
            case Span(content=inner, language=""):
                yield from _languages(inner)
            case Span(content=inner, language=language):
                if plain_text(inner).strip():
                    yield language
            case Emphasis(content=inner) | Strong(content=inner) | FactSpan(content=inner):
                yield from _languages(inner)
            case Link(content=inner):
                yield from _languages(inner)
            case LineBreak() | NoteMark():
                pass


def heads_are_mirrored(meta: Meta) -> bool:
    """Whether head and foot begin at the right and have their marking at the left.

    A marking of the Traffic Light Protocol is right-justified in any language (FIRST TLP 2.0, 6).
    """
    return is_rtl_language(meta.language) and not meta.marking.startswith("TLP:")
