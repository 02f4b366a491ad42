"""Joining: the pages of one PDF behind those of another, with all that leads to them.

The memo is the file that grows: what is the document's own (language, title, dates) stays its.
"""

from __future__ import annotations

from io import BytesIO

from pikepdf import Array, Dictionary, Name, NumberTree, Object, ObjectStreamMode, Pdf, String

from brief.annexing.pdf.claims import said_of_itself, settle_claims
from brief.annexing.pdf.files import join_files
from brief.annexing.pdf.roles import free_roles
from brief.annexing.pdf.tags import join_tags, next_key, prepare_tags


def join(memo: Pdf, brief: bytes) -> tuple[bytes, list[str]]:
    """The bytes of both in one, and what is to be told of it."""
    with Pdf.open(BytesIO(brief)) as annex:
        before = len(memo.pages)
        said = settle_claims(memo, annex)
        free_roles(memo, annex)
        prepare_tags(annex, next_key(memo), memo)
        memo.pages.extend(annex.pages)
        join_tags(memo, annex)
        _join_labels(memo, annex, before)
        _join_outlines(memo, annex, before)
        said += join_files(memo, annex)
        made = BytesIO()
        memo.save(
            made,
            deterministic_id=True,
            min_version=max(memo.pdf_version, annex.pdf_version),
            fix_metadata_version=bool(said_of_itself(memo)),  # or what cannot be read would go
            object_stream_mode=ObjectStreamMode.preserve,
        )
    return made.getvalue(), said


def _join_labels(memo: Pdf, annex: Pdf, before: int) -> None:
    """Both count as they print; a memo that says nothing counts from 1."""
    labels = dict(NumberTree(memo.Root.PageLabels).items()) if "/PageLabels" in memo.Root else {}
    kept = {at: label for at, label in labels.items() if at < before}
    kept.setdefault(0, Dictionary(S=Name.D))
    for at, label in NumberTree(annex.Root.PageLabels).items():
        kept[before + at] = memo.copy_foreign(annex.make_indirect(label))
    nums = Array()
    for at in sorted(kept):
        nums.append(at)
        nums.append(kept[at])
    memo.Root.PageLabels = Dictionary(Nums=nums)


def _join_outlines(memo: Pdf, annex: Pdf, before: int) -> None:
    """The annex's entries under one of its title, behind the memo's."""
    inner = memo.copy_foreign(annex.Root.Outlines)
    if "/Outlines" not in memo.Root:
        memo.Root.Outlines = memo.make_indirect(Dictionary(Type=Name.Outlines))
    outlines = memo.Root.Outlines
    title = str(annex.docinfo.get("/Title", "Annex"))
    to = Array([memo.pages[before].obj, Name.Fit])
    entry = memo.make_indirect(Dictionary(Title=String(title), Parent=outlines, Dest=to))
    _take_in(entry, inner, title)
    last = _last(outlines)
    if last is not None:
        entry.Prev = last
        last.Next = entry
    else:
        outlines.First = entry
    outlines.Last = entry
    shown = 1 + max(0, int(entry.get("/Count", 0)))
    outlines.Count = max(0, int(outlines.get("/Count", 0))) + shown


def _take_in(entry: Object, inner: Object, title: str) -> None:
    """Put the entries of an outline into one of its title, which stands there once."""
    first: Object | None = inner.get("/First")
    shown = int(inner.get("/Count", 0))
    if first is not None and str(first.get("/Title", "")) == title and "/First" not in first:
        first = first.get("/Next")
        shown -= 1
    if first is None:
        return
    if "/Prev" in first:
        del first.Prev
    entry.First, entry.Last, entry.Count = first, inner.Last, shown
    child: Object | None = first
    while child is not None:
        child.Parent = entry
        child = child.get("/Next")


def _last(outlines: Object) -> Object | None:
    """The last entry, also where the file does not say which that is."""
    found: Object | None = outlines.get("/Last", outlines.get("/First"))
    met = set()
    while found is not None and "/Next" in found and found.objgen not in met:
        met.add(found.objgen)
        found = found.Next
    return found
