"""Joining: the brief's Word file behind the memo's, which is the one that grows."""

from __future__ import annotations

from lxml import etree

from brief.annexing.word.carrying import Carrier
from brief.annexing.word.fields import END, settle_annex_fields
from brief.annexing.word.levels import lower
from brief.annexing.word.lists import Lists
from brief.annexing.word.marks import mark_end, settle_marks
from brief.annexing.word.notes import join_notes
from brief.annexing.word.package import Package
from brief.annexing.word.sections import Sections, end_memo, keep_endnotes, notes_in_figures
from brief.annexing.word.styles import Styles
from brief.annexing.word.tables import settle_tables
from brief.annexing.word.themes import say_theme, theme_of
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.package import CT

_BODY = name("w:body")
_WORDS = frozenset((CT.WML_HEADER, CT.WML_FOOTER, CT.WML_FOOTNOTES, CT.WML_ENDNOTES))
_THEMED = frozenset((CT.WML_STYLES, CT.DML_CHART))
_IGNORED = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"


def join(memo: Package, annex: Package) -> list[str]:
    """Put the annex behind the memo, in the memo's package; what is to be told of it."""
    keep_endnotes(memo)
    said = [*notes_in_figures(memo.tree(memo.main)), *Sections(memo, annex).begin()]
    trees = [annex.change(part) for part in _parts(annex, _WORDS)]
    _say_theme(annex)
    styles, carrier = Styles(memo, annex), Carrier(memo, annex)
    for tree in trees:
        styles.use(tree)
        settle_annex_fields(tree, styles.named)
        lower(tree)
    styles.settle()
    lists = Lists(memo, annex, styles, carrier)
    for tree in (*trees, *styles.brought):
        lists.use(tree)
    settle_tables(memo, annex, trees, styles.root)
    mark_end(_body(annex.change(annex.main)), END)
    settle_marks(memo, trees)
    join_notes(memo, annex, "footnote", carrier)
    join_notes(memo, annex, "endnote", carrier)
    _append(memo, annex, carrier)
    return said


def _parts(annex: Package, kinds: frozenset[str]) -> list[str]:
    """The document, and the parts of those kinds."""
    others = (each for each in annex.names() if annex.content_type(each) in kinds)
    return [annex.main, *others]


def _say_theme(annex: Package) -> None:
    theme = theme_of(annex)
    for part in _parts(annex, _WORDS | _THEMED) if theme is not None else ():
        say_theme(annex.change(part), theme)


def _append(memo: Package, annex: Package, carrier: Carrier) -> None:
    root, source = memo.change(memo.main), annex.tree(annex.main)
    body = _body(root)
    end_memo(body)
    for each in list(_body(source)):
        carrier.carry(each, annex.main, memo.main)
        body.append(each)
    memo.put(memo.main, _with_ignored(root, source))


def _body(root: Element) -> Element:
    found = root.find(_BODY)
    if found is None:
        message = "a Word document has a body"
        raise ValueError(message)
    return found


def _with_ignored(root: Element, annex: Element) -> Element:
    """The memo's root; one that names what older programs may pass over in the annex as well."""
    said = str(annex.get(_IGNORED, "")).split()
    spaces = {prefix: annex.nsmap[prefix] for prefix in said if prefix in annex.nsmap}
    known = {root.nsmap.get(prefix) for prefix in str(root.get(_IGNORED, "")).split()}
    used = {str(each.tag)[1:].partition("}")[0] for each in root.iter("{*}*")}
    lacking = {p: uri for p, uri in spaces.items() if uri not in known and uri in used}
    lacking = {p: uri for p, uri in lacking.items() if root.nsmap.get(p, uri) == uri}
    if not lacking:
        return root
    prefixes = dict(root.nsmap)
    prefixes.update(lacking)
    made = etree.Element(root.tag, dict(root.attrib), nsmap=prefixes)
    made.set(_IGNORED, " ".join([*str(root.get(_IGNORED, "")).split(), *lacking]))
    made.extend(list(root))
    return made
