"""Headings: the ids by which links find them."""

from __future__ import annotations

import re


def heading_id(title: str) -> str:
    """What a link to a heading of that title leads to: small words joined by hyphens."""
    return "-".join(re.findall(r"\w+", title.lower())) or "section"
