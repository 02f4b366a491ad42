"""Small fact bases of invented ties: two versions to compare, and what a sent one begins with."""

from __future__ import annotations

SOURCES = """\
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B, descriptor: A daily.}
"""
EARLIER = f"""\
brief: {{id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, version: 1}}
sections: {{ties: Ties}}
{SOURCES}facts:
  embassy:
    section: ties
    text: Malta opened an embassy in Iceland in May 2024.
    date: 2024-05
    cite: [gazette para 1]
  consul: {{section: ties, text: Iceland has a consul in Malta., cite: [gazette para 2]}}
  desk-only: {{section: ties, rank: 3, text: Malta has a boat., cite: [gazette para 3]}}
"""


CONSUL = "  consul: {section: ties, text: Iceland has a consul in Malta., cite: [gazette para 2]}"
OTHER = "  envoy: {section: ties, text: Both share one lighthouse., cite: [gazette para 4]}"


def a_month_later(earlier: str) -> str:
    """The next version: a date corrected, a fact withdrawn, another added."""
    return (
        earlier.replace("version: 1", "version: 2")
        .replace("in May 2024", "in June 2024")
        .replace("2024-05", "2024-06")
        .replace(CONSUL, OTHER)
    )


SENT = f"""\
brief: {{id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties, trade: Trade}}
{SOURCES}"""
"""The head of a base of which a Word file is sent round."""
EACH_FACT = """\
---
description: All facts
---
# {{ brief.title }}

{% for s in sections %}
## {{ s }}

{% for f in s.facts %}
{{ f }}

{% endfor %}
{% endfor %}
"""
"""A shape that prints each fact in a paragraph of its own."""
BILINGUAL = """\
brief: {id: isles, title: {en: Malta and Iceland, fr: Malte et Islande}, parties: [MT, IS],
  as_of: 2025-06-30, version: 2}
sections: {ties: {en: Ties, fr: Liens}}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B, descriptor: {en: A., fr: B.}}
facts:
  boats: {section: ties, text: {en: Malta has ten boats., fr: Malte a dix bateaux.},
    cite: [gazette para 1]}
changes: {boats: A tenth was built.}
"""
