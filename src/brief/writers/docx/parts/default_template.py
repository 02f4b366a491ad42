"""The template for a house that has none of its own: made from the house file, not opened."""

from __future__ import annotations

from brief.writers.docx.parts.elements import w, w_prefixed
from brief.writers.docx.parts.package import OpcPackage, empty_package


def default_template(*, rtl: bool) -> OpcPackage:
    """An empty page; paper, styles and all else come where they are found to be lacking."""
    direction = [w("bidi")] if rtl else []
    return empty_package(
        w_prefixed("document", w("body", w("sectPr", *direction)), ignorable="w15")
    )
