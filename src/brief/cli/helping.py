"""Helping: the commands that print the manual's pages and what a rule asks."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path

from brief.cli.console import give, tell
from brief.cli.reporting import DONE
from brief.problem import BriefError, Place, Problem, suggest

_FEW = 20
"""Names that one line can list."""


def show_docs(chosen: argparse.Namespace) -> int:
    """Print or open a page of the manual; without a topic, list the pages."""
    from brief.places import shipped_docs  # noqa: PLC0415 - late, so that `--help` is quick

    pages = _pages(shipped_docs())
    if chosen.topic is None:
        for topic, page in pages.items():
            tell(f"{topic:10} {_title(page)}")
        return DONE
    page = pages[_known("topic", str(chosen.topic).removesuffix(".md"), pages, "docs")]
    if chosen.open:
        import webbrowser  # noqa: PLC0415 - only where it is asked for

        webbrowser.open(page.resolve().as_uri())
        tell(page)
    else:
        give(page.read_bytes())
    return DONE


def explain_rule(chosen: argparse.Namespace) -> int:
    """Tell what a rule asks, what to do, and whose standard asks it; or list the rules."""
    from brief.check.handbook import rule_entries  # noqa: PLC0415 - late, so that `--help` is quick

    entries = rule_entries()
    if chosen.rule is None:
        for rule, entry in entries.items():
            tell(f"{rule:20} {entry.splitlines()[2]}")
    else:
        rule = str(chosen.rule).strip("[]")  # as it stands at the end of a message
        tell(entries[_known("rule", rule, entries, "explain")].rstrip())
    return DONE


def _pages(docs: Path) -> dict[str, Path]:
    """Every page by its topic; the schema and the examples are pages too."""
    pages = {page.stem: page for page in sorted(docs.glob("*.md"))}
    examples = {page.parent.name: page for page in sorted(docs.glob("examples/*/facts.yaml"))}
    return {**pages, "schema": docs / "facts.schema.json", **examples}


def _title(page: Path) -> str:
    if page.suffix == ".md":
        return page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
    return "The JSON Schema of facts.yaml" if page.suffix == ".json" else "An example of facts.yaml"


def _known(noun: str, wanted: str, known: Collection[str], asks: str) -> str:
    if wanted in known:
        return wanted
    listed = f"there are {', '.join(known)}" if len(known) <= _FEW else f"`brief {asks}` lists them"
    hint = "; ".join(filter(None, (suggest(wanted, known), listed)))
    raise BriefError(Problem(Place(wanted), f"there is no {noun} of that name", hint))
