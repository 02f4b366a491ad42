"""Tags: two structure trees in one, so that both files are read aloud as before."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, NumberTree, Object, Pdf, Stream, String

from brief.annexing.pdf.trees import name_tree, names_in

_KEYS = ("/StructParents", "/StructParent")


def next_key(memo: Pdf) -> int:
    """The first number that nothing in the memo uses for its place in the tree."""
    used = [int(one[key]) for one in _dictionaries(memo) for key in _KEYS if key in one]
    root = memo.Root.get("/StructTreeRoot", Dictionary())
    if "/ParentTree" in root:
        used += [int(key) for key in NumberTree(root.ParentTree)]
    return max([*used, int(root.get("/ParentTreeNextKey", 0)) - 1, -1]) + 1


def prepare_tags(annex: Pdf, first: int, memo: Pdf) -> None:
    """Give all in the annex numbers from `first`, ids that the memo lacks, and its language."""
    for one in list(_dictionaries(annex)):
        for key in _KEYS:
            if key in one:
                one[key] = int(one[key]) + first
    root = annex.Root.StructTreeRoot
    root.ParentTree = annex.make_indirect(Dictionary(Nums=_numbered(root, first)))
    root.ParentTreeNextKey = int(root.ParentTreeNextKey) + first
    _rename(root, memo)
    for top in _list(root.K):
        if "/Lang" not in top:
            top.Lang = annex.Root.Lang


def join_tags(memo: Pdf, annex: Pdf) -> None:
    """The annex's tree behind the memo's; its own, where the memo has none."""
    other = memo.copy_foreign(annex.Root.StructTreeRoot)
    if "/StructTreeRoot" not in memo.Root:
        memo.Root.StructTreeRoot = other
        return
    root = memo.Root.StructTreeRoot
    tops = _list(other.K)
    for top in tops:
        top.P = root
    root.K = Array([*_list(root.get("/K")), *tops])
    nums = Array([*_numbered(root), *_numbered(other)])
    root.ParentTree = memo.make_indirect(Dictionary(Nums=nums))
    root.ParentTreeNextKey = other.ParentTreeNextKey
    ids = [*names_in(root.get("/IDTree")), *names_in(other.get("/IDTree"))]
    if ids:
        root.IDTree = memo.make_indirect(name_tree(ids))


def _numbered(root: Object, first: int = 0) -> Array:
    """The pairs of the tree from numbers to elements, each number as many more."""
    pairs = Array()
    if "/ParentTree" in root:
        for key, value in sorted(NumberTree(root.ParentTree).items()):
            pairs.append(int(key) + first)
            pairs.append(value)
    return pairs


def _rename(root: Object, memo: Pdf) -> None:
    """Ids that no element of the memo has."""
    tags = memo.Root.get("/StructTreeRoot", Dictionary())
    taken = {name for name, _, _ in names_in(tags.get("/IDTree"))}
    found = list(names_in(root.get("/IDTree")))
    prefix = "annex-"
    while any(name.startswith(prefix.encode()) for name in taken):
        prefix += "annex-"
    renamed = []
    for _, name, element in found:
        element.ID = String(prefix + str(name))
        renamed.append((bytes(element.ID), element.ID, element))
    if renamed:
        root.IDTree = name_tree(renamed)


def _list(kids: Object | None) -> list[Object]:
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _dictionaries(pdf: Pdf) -> Iterator[Object]:
    """All that may have a number: what stands for itself, and notes that stand in their page."""
    for one in pdf.objects:
        if isinstance(one, Dictionary | Stream):
            yield one
    for page in pdf.pages:
        for one in page.obj.get("/Annots", Array()):
            if isinstance(one, Dictionary) and not one.is_indirect:
                yield one
