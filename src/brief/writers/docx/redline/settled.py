"""Settled: a part of a redline once all its changes are accepted, or all rejected."""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.redline.stamp import CHANGED, own_properties
from brief.writers.docx.takeover.review import settle_changes

_TURNED = {
    name(f"w:{was}"): name(f"w:{is_}")
    for was, is_ in (
        ("ins", "del"),
        ("del", "ins"),
        ("moveFrom", "moveTo"),  # LibreOffice writes so what went and came with the same words
        ("moveTo", "moveFrom"),
        ("delText", "t"),
        ("delInstrText", "instrText"),
    )
}


def accept(root: Element) -> None:
    """Accept every change."""
    settle_changes(root)


def reject(root: Element) -> None:
    """Reject every change: what came goes, and what went comes."""
    turn(root)
    settle_changes(root)


def turn(root: Element) -> None:
    """Turn every change round, as if the new text had become the old one."""
    for each in list(root.iter(*_TURNED)):
        each.tag = _TURNED[str(each.tag)]
    for changed in list(root.iter(*CHANGED)):
        holder = CHANGED[str(changed.tag)]
        properties, before = changed.getparent(), changed.find(holder)
        if properties is None or before is None:
            continue
        after = own_properties(properties)
        tags = {each.tag for each in after}
        kept = [each for each in properties if each.tag not in tags]
        properties[:] = in_order(holder, [*own_properties(before), *kept])
        before[:] = after
