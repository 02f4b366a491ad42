"""A fact base held against kept copies of its sources."""

from __future__ import annotations

from pathlib import Path

from brief.load import load_facts
from brief.problem import Problem
from brief.verify import keep_copy, verify_facts


def verified(folder: Path, facts: str, **copies: str) -> list[Problem]:
    """What is told of facts whose sources, by their ids, have such words."""
    file = folder / "facts.yaml"
    file.write_text(facts, encoding="utf-8")
    for source, words in copies.items():
        (folder / f"{source}.txt").write_text(words, encoding="utf-8")
        keep_copy(file, folder / f"{source}.txt", source, folder / "kept")
    return list(verify_facts(load_facts(file), folder / "kept"))


def words_missing(folder: Path, facts: str, **copies: str) -> list[str]:
    """What of their words is told as not there, as the message ends."""
    problems = verified(folder, facts, **copies)
    return [one.message.rpartition(" has ")[2] for one in problems if one.rule == "words-found"]
