"""Document: a comparison as a Document, so that the Markdown writer writes it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.changes import Change
from brief.comparing import Comparison
from brief.comparing.groups import differs_in_words, groups_of, told_differences, words_of
from brief.comparing.told import both_described
from brief.markdown.headings import heading_id
from brief.model import (
    Block,
    Code,
    Document,
    Heading,
    Inline,
    List,
    Meta,
    Paragraph,
    Strong,
    Text,
    Title,
)


def as_document(comparison: Comparison) -> Document:
    """What changed, under a title, for those who read the brief."""
    brief = comparison.new.brief
    meta = Meta(
        id=brief.id,
        title=brief.title,
        as_of=brief.as_of.first,
        language=brief.language,
        marking=brief.marking,
        words=comparison.new.words,
    )
    return Document(meta, tuple(_blocks(comparison)))


def _blocks(comparison: Comparison) -> Iterator[Block]:
    new = comparison.new
    was, is_ = both_described(comparison)
    yield Title((Text(f"{new.brief.title}: what changed"),))
    yield Paragraph((Text(f"From {was} to {is_}."),), "standfirst")
    if not comparison.changes:
        yield Paragraph((Text("Nothing changed."),))
    for group in groups_of(comparison):
        yield Heading(1, (Text(group.title),), heading_id(group.title))
        yield List(tuple((Paragraph(tuple(_item(comparison, one))),) for one in group.changes))


def _item(comparison: Comparison, change: Change) -> Iterator[Inline]:
    base = comparison.old if change.is_withdrawn else comparison.new
    said = ", ".join(change.verbs)
    yield Strong((Text(f"{said[:1].title()}{said[1:]}:"),))
    yield Text(
        f" {words_of(base, change, not change.is_withdrawn) or change.id or base.brief.title}"
    )
    was, _ = differs_in_words(comparison, change)
    if was:
        yield from (Text(" "), Strong((Text("Before:"),)), Text(f" {was}"))
    if changed := told_differences(comparison, change):
        said = "; ".join(f"{key} {before} → {after}".lstrip() for key, before, after in changed)
        yield from (Text(" "), Strong((Text("Keys:"),)), Text(f" {said}"))
    if change.by:
        yield from (Text(" "), Strong((Text("Known by:"),)), Text(f" {change.by}."))
    if change.because:
        yield from (Text(" "), Strong((Text("Because:"),)), Text(f" {change.because}"))
    if change.id:
        yield from (Text(" "), Code(change.id))
