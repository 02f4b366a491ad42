"""Tracked changes of a memo: who put a brief behind them would decide for whoever is to."""

from __future__ import annotations

from collections.abc import Iterator

from brief.annexing.word.package import Package
from brief.writers.docx.parts.elements import Element, name

_INSERTS = frozenset(name(f"w:{each}") for each in ("ins", "moveTo", "cellIns"))
_CHANGES = _INSERTS | frozenset(
    name(f"w:{each}")
    for each in (
        *("del", "moveFrom", "cellDel", "cellMerge", "numberingChange", "rPrChange", "pPrChange"),
        *("sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
        *("tblGridChange", "customXmlInsRangeStart", "customXmlDelRangeStart"),
        *("customXmlMoveFromRangeStart", "customXmlMoveToRangeStart"),
    )
)
_IN_CONFLICT = "{http://schemas.microsoft.com/office/word/2010/wordml}conflict"
"""How changes of two at once are named, between which somebody has to choose ([MS-DOCX] 2.6)."""
_LONGEST = 40
_TEXT = (name("w:t"), name("w:delText"))


def tell_tracked(memo: Package) -> tuple[str, str] | None:
    """What is wrong with a memo that has tracked changes, and what to do; None without any."""
    found = [each for part in memo.read_in_word() for each in _changes(memo, part)]
    if not found:
        return None
    first, count = found[0], len(found)
    who = first.get(name("w:author")) or "somebody"
    number = "a tracked change" if count == 1 else f"{count} tracked changes"
    of_them = "it is" if count == 1 else "the first is"
    said = f"this Word file has {number}; {of_them} by {who}{_where(first)}"
    return said, "accept or reject them first"


def _changes(memo: Package, part: str) -> Iterator[Element]:
    root = memo.tree(part)
    if root.tag != name("w:glossaryDocument"):
        yield from root.iter(*_CHANGES, *(f"{_IN_CONFLICT}{each}" for each in ("Ins", "Del")))


def _where(change: Element) -> str:
    """The words that it is on, or those of its paragraph."""
    around = (change, *change.iterancestors(name("w:p"), name("w:tr"), name("w:style")))
    for each in around:
        said = "".join(str(one.text or "") for one in each.iter(*_TEXT)).strip()
        if said:
            short = said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"
            return f', at "{short}"'
    return ""
