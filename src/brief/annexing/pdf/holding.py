"""Holding: whether a memo is as accessible as it says, as far as its parts tell.

A claim may be false: programs write it of files that miss what it asks for. These are looked for of
which a reader would be told something wrong of the joined file; a validator looks for more.
"""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Pdf

from brief.annexing.pdf.roles import elements


def _names(said: str) -> frozenset[str]:
    return frozenset(f"/{name}" for name in said.split())


_STANDARD = _names(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4"
    " H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code"
    " Link Annot Figure Formula Form Ruby RB RT RP Warichu WT WP"
)
"""The names of the standard (ISO 32000-1, 14.8.4)."""
_UNTAGGED = frozenset(("/Popup", "/PrinterMark"))


def lacks_for_ua(memo: Pdf, title: str) -> str:
    """What PDF/UA-1 asks for and the memo has not; "" where nothing is found."""
    root = memo.Root
    if "/StructTreeRoot" not in root:
        return "its pages have no tags"
    if "/Lang" not in root:
        return "it does not say its language"
    if not title or not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        return "it does not show its title"
    return next(_in_pages(memo), "") or next(_in_tags(root.StructTreeRoot), "")


def _in_pages(memo: Pdf) -> Iterator[str]:
    for number, page in enumerate(memo.pages, 1):
        notes = [one for one in page.obj.get("/Annots", Array()) if _is_read(one)]
        if notes and str(page.obj.get("/Tabs", "")) != "/S":
            yield f"page {number} does not say in which order its links are gone through"
        if any("/StructParent" not in one for one in notes):
            yield f"a link or the like on page {number} has no tag"


def _is_read(one: Object) -> bool:
    hidden = 2
    return str(one.get("/Subtype", "")) not in _UNTAGGED and not int(one.get("/F", 0)) & hidden


def _in_tags(root: Object) -> Iterator[str]:
    roles = root.get("/RoleMap", Dictionary())
    for key in roles.keys():  # noqa: SIM118 - no dict
        if key in _STANDARD and str(roles[key]) != key:
            yield f'it gives "{key[1:]}" another meaning than the standard'
    for one in elements(root):
        kind = _standard(str(one.S), roles)
        if kind == "/Note" and "/ID" not in one:
            yield "a note has no id"
        if kind in {"/Figure", "/Formula"} and "/Alt" not in one and "/ActualText" not in one:
            yield "a picture has no words that stand for it"


def _standard(said: str, roles: Object) -> str:
    """What a name stands for, in the end."""
    passed: set[str] = set()
    while said not in _STANDARD and said in roles and said not in passed:
        passed.add(said)
        said = str(roles[said])
    return said
