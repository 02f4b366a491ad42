"""Rules on kept copies: they are there, as they were kept, and have the places cited."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts.cited_text import cited_sources
from brief.model import Citation
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, of_source
from brief.verify.copy import Copy, is_unchanged
from brief.verify.evidence import LOOKED_UP, Evidence

_KEPT = "ICS 206-01: open sources change and vanish; the copy that was read is kept with its hash."


def _copy_there(evidence: Evidence) -> Iterator[Finding]:
    for source_id, why in evidence.unread.items():
        yield of_source(source_id, f'source "{source_id}": {why}', "kept")


def _copy_unchanged(evidence: Evidence) -> Iterator[Finding]:
    for source_id, copy in evidence.copies.items():
        kept = evidence.base.sources[source_id].copy_here
        if kept and not is_unchanged(copy, kept):
            home = ("sources", source_id)
            said = f"{kept.file} has changed since it was kept; its hash is {copy.sha256[:12]}…"
            yield Finding((*home, "kept", "sha256"), said, "", (home,))


def _copy_kept(evidence: Evidence) -> Iterator[Finding]:
    base = evidence.base
    cited = cited_sources(base)
    for source_id, source in base.sources.items():
        if source_id in cited and not source.copy_here:
            yield of_source(source_id, f'source "{source_id}" has no kept copy')


def _locator(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, cited in evidence.cited.items():
        for one in cited:
            if one.anywhere:
                place = f'"{one.citation.locator}"' if one.citation.locator else "nothing"
                said = f'"{fact_id}" cites {place} in "{one.citation.source}"'
                yield of_fact(fact_id, said, "cite", one.index)


_WORDLESS = "it is empty, a scan, or a page that a script fills"


def _paragraph_there(evidence: Evidence) -> Iterator[Finding]:
    """A copy without words is told once, at the first fact that cites it."""
    wordless: set[str] = set()
    for fact_id, cited in evidence.cited.items():
        for one in cited:
            source, copy = one.citation.source, evidence.copies.get(one.citation.source)
            if one.paragraphs != () or copy is None or source in wordless:
                continue
            said = _no_such_place(copy, one.citation)
            if not copy.everything:
                wordless.add(source)
                said = f'the kept copy of "{source}" has no words: {_WORDLESS}'
            yield of_fact(fact_id, said, "cite", one.index)


def _no_such_place(copy: Copy, cited: Citation) -> str:
    is_table = cited.locator.lower().startswith("table")
    count = len(copy.tables if is_table else copy.paragraphs)
    return f'"{cited.source}" has no {cited.locator}; it has {count}'


RULES = (
    Rule(
        "copy-missing",
        ERROR,
        "Every kept copy is in the folder and can be read.",
        "put the file there, or keep it anew",
        _KEPT,
        _copy_there,
    ),
    Rule(
        "copy-changed",
        ERROR,
        "A kept copy is the one that was kept.",
        "put the first copy back, or keep this one anew and look its facts over",
        _KEPT,
        _copy_unchanged,
    ),
    Rule(
        "no-copy",
        WARNING,
        "Every cited source has a kept copy.",
        "brief keep FILE --source ID",
        _KEPT,
        _copy_kept,
    ),
    Rule(
        "locator",
        WARNING,
        "A citation says where in the source it is.",
        "write para 8, paras 3-5, art 6 or preamble of a treaty, table 2 or, in a PDF, p. 12",
        "Chicago 17 and ICD 206: a citation leads to the place, not to the whole document.",
        _locator,
    ),
    Rule(
        "paragraph-missing",
        ERROR,
        "A cited paragraph exists.",
        "para 1 is the first paragraph of running text after skip",
        LOOKED_UP,
        _paragraph_there,
    ),
)
