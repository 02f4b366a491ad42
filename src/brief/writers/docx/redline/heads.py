"""Heads and feet, and the words of a letter around the brief: where they show other values."""

from __future__ import annotations

from collections.abc import Iterator

from brief.writers.docx.parts.elements import Element, R, name, w_prefixed
from brief.writers.docx.parts.package import RT, Part, TreePart, free_name
from brief.writers.docx.parts.template import Template
from brief.writers.docx.redline.blocks import Blocks
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.lines import Lines
from brief.writers.docx.redline.stamp import Stamp

_P, _TYPE, _ID = name("w:p"), name("w:type"), f"{{{R}}}id"
_REFERENCES = (name("w:headerReference"), name("w:footerReference"))


def merge_heads(old: Template, new: Template, stamp: Stamp) -> None:
    """Merge the heads and feet of two templates that are one, each filled for its brief.

    Then the words of the letter that they are, before the brief is put into it.
    """
    sections = zip(_sections(old), _sections(new), strict=True)
    done: set[Part] = set()
    for before, after in sections:
        had, has = dict(_heads(before, old)), dict(_heads(after, new))
        for kind, part in had.items():
            other = has.get(kind) or _add(kind, part, after, new)
            if other not in done:
                done.add(other)
                _merge(part, other, new, stamp)
        for kind, part in has.items():
            if kind not in had and part not in done:
                done.add(part)
                _merge(_empty(part), part, new, stamp)
    words = Lines(Known(old.document, {}), Known(new.document, {}), stamp)
    words.inside(old.document.root, new.document.root)


def _merge(old: TreePart, new: TreePart, template: Template, stamp: Stamp) -> None:
    lines = Lines(Known(old, {}), Known(new, {}), stamp)
    was, is_ = list(old.root), list(new.root)
    if len(list(old.root.iter(_P))) == len(list(new.root.iter(_P))):
        lines.inside(old.root, new.root)
    else:
        new.root[:] = Blocks(lines, template.numbering.root).merged(was, is_, is_end=True)


def _empty(part: TreePart) -> TreePart:
    return TreePart.of(part.partname, part.content_type, w_prefixed("hdr"))


def _sections(template: Template) -> list[Element]:
    return list(template.body.iter(name("w:sectPr")))


def _heads(section: Element, template: Template) -> Iterator[tuple[tuple[str, str], TreePart]]:
    """The heads and feet of a section, by what they are and for which pages."""
    for each in section.iter(*_REFERENCES):
        relation = template.document.rels.get(str(each.get(_ID)))
        if relation is not None and isinstance(relation.target_part, TreePart):
            yield (str(each.tag), str(each.get(_TYPE))), relation.target_part


def _add(kind: tuple[str, str], part: TreePart, section: Element, template: Template) -> TreePart:
    """An empty one, where the new brief has none and the old one had."""
    tag, pages = kind
    root = w_prefixed(str(part.root.tag).rpartition("}")[2])
    pattern = f"/word/{'header' if tag == _REFERENCES[0] else 'footer'}%d.xml"
    where = free_name(template.package, pattern)
    made = TreePart.of(where, part.content_type, root)
    number = template.document.relate_to(made, RT.HEADER if tag == _REFERENCES[0] else RT.FOOTER)
    reference = w_prefixed(tag.rpartition("}")[2])
    reference.set(_TYPE, pages)
    reference.set(_ID, number)
    section.insert(0, reference)
    return made
