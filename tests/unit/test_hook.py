"""The pre-commit hook asks what the command line can be asked."""

from __future__ import annotations

import shlex

import yaml
from tests.conftest import ROOT

from brief.arguments import make_parser


def test_the_hook_runs_a_command_that_there_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    program, *arguments = shlex.split(hook["entry"])
    assert program == "brief"
    assert make_parser().parse_args(arguments).command == "check"
    assert hook["types"] == ["yaml"], "facts.yaml, and what it includes"
    assert "files" not in hook
    assert not hook["pass_filenames"]


def test_the_docs_name_the_hook() -> None:
    docs = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    assert "- id: brief-check" in docs
