"""Sources of which little is known are worded without a gap: no empty bracket, no comma astray."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
import yaml
from tests.kinds import HEAD, WORTH

from brief.facts import FactBase
from brief.facts.sources import AUTHORLESS, SourceType
from brief.load import load_facts
from brief.model import plain_text
from brief.notes.wording import Form, Wording
from brief.places import shipped_templates

BORG = [{"family": "Borg", "given": "Ann"}]
THIN: dict[str, dict[str, Any]] = {
    "title": {},
    "address": {"URL": "https://example.org/x", "accessed": "2025-01-02"},
    "author and date": {"author": BORG, "issued": "2020-05-06"},
    "container": {"container-title": "The Cont"},
    "publisher": {"publisher": "Pub"},
    "editor": {"editor": BORG, "issued": "2020"},
    "translator": {"translator": BORG, "issued": "2020", "publisher": "Pub"},
    "pages": {"volume": "3", "issue": "4", "page": "12-14"},
    "issue of a container": {"container-title": "The Cont", "issue": "4", "section": "B"},
    "interviewer": {"interviewer": BORG, "number": "[2012] X 3"},
    "archive": {"archive": "National Archives", "number": "N 5"},
    "event": {"event-place": "Valletta", "authority": "Court", "genre": "memo"},
}
FAULTS = re.compile(
    r"\*\*|,,|\.\.|\.”[.,]|,\.| ,|  |\( |\(\)|“,|\(,|,\)|,”,|;\)|\[\]|::| \.|: \)|^[,. ]"
)


def thin() -> Iterator[tuple[str, dict[str, Any]]]:
    for kind in get_args(SourceType):
        for name, more in THIN.items():
            source = {"type": kind, "title": f"On {name} of {kind}", "issued": "unknown", **more}
            if kind not in AUTHORLESS and not {"author", "editor"} & source.keys():
                source["author"] = "unknown"
            yield f"{kind}-{name}".lower().replace(" ", "-"), {**source, **WORTH}


class _InFull(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002 - as PyYAML has it
        return True


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> FactBase:
    file = tmp_path_factory.mktemp("thin") / "facts.yaml"
    text = yaml.dump({**HEAD, "sources": dict(thin())}, Dumper=_InFull, allow_unicode=True)
    file.write_text(text, encoding="utf-8")
    return load_facts(file)


@pytest.mark.parametrize("style", ["chicago", "short", "oscola"])
def test_what_is_not_known_leaves_no_gap(base: FactBase, style: str) -> None:
    path = shipped_templates() / "citations" / f"{style}.md.j2"
    wording = Wording(base, (shipped_templates(),), path)
    forms: tuple[Form, ...] = ("short", "entry") if style == "short" else ("full", "short", "entry")
    for source in base.sources:
        for form in forms:
            words = wording.entry(source) if form == "entry" else wording.word(source, (), form)
            said = plain_text(wording.settle(words, opens=True)).replace("\xa0", " ")
            bare = re.sub(r"\b(eds?|trans)\.,", r"\1,", said)
            assert not FAULTS.search(bare.strip()), (source, form, said)
            assert base.sources[source].title.split(" of ")[0] in said or style == "short"
