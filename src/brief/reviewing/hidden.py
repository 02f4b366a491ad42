"""Hidden: words that stand in a Word file and that its readers do not see, or see struck out."""

from __future__ import annotations

from brief.reviewing.package import Element, local, said

_OFF = {"0", "false", "off"}


def hiding_styles(styles: Element | None) -> frozenset[str]:
    """The styles whose words are hidden, by what they say or what they are based on."""
    every = () if styles is None else tuple(styles.iter("{*}style"))
    above = {said(one, "styleId"): _named(one, "basedOn") for one in every}
    says = {said(one, "styleId"): _is_hidden(_child(one, "rPr"), ("vanish",)) for one in every}
    return frozenset(style for style in above if _inherits(style, above, says))


def taken_by(run: Element, hiding: frozenset[str], *, in_fact: bool) -> tuple[str, str]:
    """How the words of a run are taken from the reader, `hidden` or `struck`, and by whom.

    By "somebody" where nobody tracked it; "" and "" where they are there to be read.

    What is hidden in a browser alone counts in the words of a fact: Word itself hides the page
    numbers of a list of contents so.
    """
    looks = _child(run, "rPr")
    own = _is_hidden(looks, ("vanish", "webHidden") if in_fact else ("vanish",))
    named = {_named(looks, "rStyle")} | {_named(one, "pStyle") for one in _paragraph(run)}
    change = _child(looks, "rPrChange")
    who = "" if change is None else said(change, "author")
    if (named & hiding if own is None else own) or _is_in_hidden_row(run):
        return "hidden", who or "somebody"
    struck = in_fact and _is_hidden(looks, ("strike", "dstrike"))
    return ("struck", who or "somebody") if struck else ("", "")


def _inherits(style: str, above: dict[str, str], says: dict[str, bool | None]) -> bool:
    """What a style says, or else the nearest one that it is based on."""
    seen: set[str] = set()
    while style in above and style not in seen:
        if (own := says[style]) is not None:
            return own
        seen.add(style)
        style = above[style]
    return False


def _is_hidden(looks: Element | None, names: tuple[str, ...]) -> bool | None:
    """Whether these looks hide words; None where they do not say."""
    said_so = [one for one in (_child(looks, name) for name in names) if one is not None]
    return any(said(one, "val") not in _OFF for one in said_so) if said_so else None


def _paragraph(run: Element) -> list[Element]:
    """The looks of the paragraph that a run stands in."""
    around = next(run.iterancestors("{*}p"), None)
    looks = _child(around, "pPr")
    return [] if looks is None else [looks]


def _is_in_hidden_row(run: Element) -> bool:
    rows = (_child(row, "trPr") for row in run.iterancestors("{*}tr"))
    return any(_is_hidden(one, ("hidden",)) for one in rows)


def _child(element: Element | None, name: str) -> Element | None:
    children = () if element is None else element
    return next((one for one in children if local(one) == name), None)


def _named(element: Element | None, name: str) -> str:
    """The style that an element names."""
    found = _child(element, name)
    return "" if found is None else said(found, "val")
