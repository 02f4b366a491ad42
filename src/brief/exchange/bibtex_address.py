"""Address of an entry of BibTeX that has no `url`: classic styles write it as `howpublished`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from brief.exchange.latex import plain_text, verbatim
from brief.late import pattern

_ADDRESS = pattern(
    r"\\url\s*\{(?P<url>[^{}]+)\}|\\href\s*\{(?P<href>[^{}]+)\}\s*(?:\{(?P<said>[^{}]*)\})?"
    r"|(?P<bare>https?://[^\s{}]*[^\s{}.,;)])"
)
_LEADS = pattern(
    r"(?:(?:available|accessible|online|retrieved|accessed|web|here|link|website|see)\W*)*(?:at|from|under|on)?\W*",
    re.IGNORECASE,
)
"""Words that lead up to an address and say nothing without it."""
_HOLDERS = {"howpublished": "medium", "note": "note"}


def take_address(
    fields: Mapping[str, str], item: dict[str, Any], sources: dict[str, str]
) -> list[str]:
    """Put an address that stands in words where it belongs; the fields whose address is left."""
    left = []
    for name, key in _HOLDERS.items():
        raw = fields.get(name, "")
        found = _ADDRESS.search(raw)
        if not found or sources.get(key) != name:
            continue
        address = verbatim(found["url"] or found["href"] or found["bare"] or "")
        rest = plain_text(f"{raw[: found.start()]}{found['said'] or ''}{raw[found.end() :]}")
        rest = "" if _LEADS.fullmatch(rest) else rest.strip(" ,;:")
        if rest and name == "note":
            continue  # words of a person, with an address among them
        if item.setdefault("URL", address) != address:
            left.append(f"{address} of {name}")
        else:
            sources.setdefault("URL", name)
        item[key] = rest
        if not rest:
            del item[key], sources[key]
    return left
