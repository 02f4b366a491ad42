"""Claims: what a file says of its standards stays only where both files said it."""

from __future__ import annotations

from lxml.etree import XMLSyntaxError
from pikepdf import Array, Pdf

from brief.annexing.pdf.holding import lacks_for_ua

_SPACES = {
    "http://www.aiim.org/pdfa/ns/id/": "PDF/A",
    "http://www.aiim.org/pdfua/ns/id/": "PDF/UA",
    "http://www.npes.org/pdfx/ns/id/": "PDF/X",
    "http://www.aiim.org/pdfe/ns/id/": "PDF/E",
    "http://www.npes.org/pdfvt/ns/id/": "PDF/VT",
}
_LEVELS = ("b", "u", "a")
"""Of PDF/A-1 to PDF/A-3, each holding what those before it ask (ISO 19005-3, 5)."""
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_COLOURS = 3
"""Of red, green and blue, in which a brief is printed."""


def settle_claims(memo: Pdf, annex: Pdf) -> list[str]:
    """Take out of the memo's metadata what does not hold for both; a line for each claim lost."""
    own, other = _claims(memo), _claims(annex)
    both = {kind: held for kind in own if (held := _held(own[kind], other.get(kind, "")))}
    kept = set(both)
    if "PDF/A" in kept and not _in_rgb(memo):
        kept.discard("PDF/A")
    lacks = lacks_for_ua(memo, said_of_itself(memo).get(_TITLE, "")) if "PDF/UA" in kept else ""
    if lacks:
        kept.discard("PDF/UA")
    _drop(memo, {space for space, kind in _SPACES.items() if kind in own and kind not in kept})
    lost = sorted({*own, *other} - kept)
    told = [_told(kind, own.get(kind), other.get(kind), lacks) for kind in lost]
    lower = [kind for kind in sorted(kept) if own[kind] != other[kind]]
    return [*told, *(_lowered(memo, both[kind], own[kind], other[kind]) for kind in lower)]


def _held(own: str, other: str) -> str:
    """The claim that both hold: of two levels of one part of PDF/A the lower one; or ""."""
    if own == other:
        return own
    if not own.startswith("PDF/A-") or own[:-1] != other[:-1]:
        return ""
    if not {own[-1], other[-1]} <= set(_LEVELS):
        return ""
    return min(own, other, key=lambda one: _LEVELS.index(one[-1]))


def _lowered(memo: Pdf, held: str, own: str, other: str) -> str:
    """Let the memo claim that level; what is to be told of it."""
    if held != own:
        with memo.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
            meta["pdfaid:conformance"] = held[-1].upper()
    has, more = ("memo", "brief") if held == own else ("brief", "memo")
    claim = other if held == own else own
    return f"the joined file claims {held}, as the {has} does: the {more} is {claim}"


def _told(kind: str, own: str | None, other: str | None, lacks: str) -> str:
    if own and own == other:
        if kind == "PDF/UA":
            return f"the joined file does not claim {own}, as the memo does, but {lacks}"
        return f"the joined file does not claim {own}: the memo's colours are not the brief's"
    if own and other:
        return f"the joined file does not claim {kind}: the memo is {own}, the brief {other}"
    who, lacks = ("memo", "brief") if own else ("brief", "memo")
    return f"the joined file does not claim {own or other}, as the {who} does: the {lacks} does not"


def _claims(pdf: Pdf) -> dict[str, str]:
    """The standards that a file claims, each as it is written: PDF/A-3a, PDF/UA-1."""
    found: dict[str, dict[str, str]] = {}
    for key, value in said_of_itself(pdf).items():
        space, _, name = key.strip("{").partition("}")
        if kind := _SPACES.get(space):
            found.setdefault(kind, {})[name] = value
    return {kind: _named(kind, parts) for kind, parts in found.items()}


def said_of_itself(pdf: Pdf) -> dict[str, str]:
    """All that the metadata says; nothing where nobody can read them."""
    if "/Metadata" not in pdf.Root:
        return {}
    try:
        with pdf.open_metadata(
            set_pikepdf_as_editor=False, update_docinfo=False, strict=True
        ) as meta:
            return {str(key): str(meta[key]) for key in meta}
    except (ValueError, XMLSyntaxError):
        return {}


def _named(kind: str, parts: dict[str, str]) -> str:
    if "part" in parts:
        return f"{kind}-{parts['part']}{parts.get('conformance', '').lower()}"
    return kind


def _in_rgb(pdf: Pdf) -> bool:
    """Whether the memo's colours are meant as the brief's are."""
    profiles = [one.get("/DestOutputProfile") for one in pdf.Root.get("/OutputIntents", Array())]
    return any(one is not None and int(one.get("/N", 0)) == _COLOURS for one in profiles)


def _drop(pdf: Pdf, spaces: set[str]) -> None:
    if not spaces:
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        for key in list(meta):
            if key.strip("{").partition("}")[0] in spaces:
                del meta[key]
