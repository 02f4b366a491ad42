"""A list of sources is filed by who stands first, name by name, in every language alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT
from tests.kinds import HEAD, WORTH

from brief.load import load_facts
from brief.model import plain_text
from brief.notes.wording import Wording
from brief.template.source_order import _letters, in_order
from brief.template.source_view import SourceView

BORG = {"family": "Borg", "given": "Ann"}
VELLA = {"family": "Vella", "given": "Max"}
ZAMMIT = {"family": "Zammit", "given": "Eve"}
ADE = {"family": "Ade", "given": "Tom"}
SOURCES: dict[str, dict[str, Any]] = {
    "alone-zebra": {"type": "book", "title": "Zebras", "author": [BORG]},
    "with-vella": {"type": "book", "title": "Apples", "author": [BORG, VELLA]},
    "with-three": {"type": "book", "title": "Aprons", "author": [BORG, VELLA, ZAMMIT]},
    "with-ade": {"type": "book", "title": "Nets", "author": [BORG, ADE]},
    "alone-cod": {"type": "article-journal", "title": "“Cod”", "author": [BORG],
                  "container-title": "Isles Review"},
    "edited": {"type": "book", "title": "Banks", "editor": [BORG]},
    "body": {"type": "report", "title": "Zones", "author": "Office of Cod"},
    "longer-body": {"type": "report", "title": "Aims", "author": "Office of Cod and Ham"},
    "unsigned": {"type": "report", "title": "Yields", "publisher": "Office of Cod"},
    "paper": {"type": "article-newspaper", "title": "At sea", "container-title": "Bore Post"},
    "older": {"type": "book", "title": "Zebras", "author": [BORG], "issued": "1999"},
}  # fmt: skip
_FILED = (
    "paper", "edited", "alone-cod", "older", "alone-zebra", "with-ade", "with-vella", "with-three",
    "unsigned", "body", "longer-body",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar"])
def test_one_author_stands_before_the_same_with_others_in_every_language(
    tmp_path: Path, language: str
) -> None:
    about: dict[str, Any] = {**HEAD}
    head = {**about, "brief": {**about["brief"], "language": language}}
    sources = {
        one: {
            **WORTH,
            "issued": "2019",
            **keys,
            **({} if "author" in keys else {"author": "unknown"}),
        }
        for one, keys in SOURCES.items()
    }
    path = tmp_path / "facts.yaml"
    path.write_text(json.dumps({**head, "sources": sources, "facts": {}}), encoding="utf-8")
    base = load_facts(path)
    folder = ROOT / "templates" / "citations"
    for style in ("chicago", "short", "oscola"):
        wording = Wording(base, (ROOT / "templates",), folder / f"{style}.md.j2")
        views = [
            SourceView(base, one, wording.manner, word_entry=wording.entry) for one in base.sources
        ]
        under_title = {"unsigned"} if style == "oscola" else set()  # filed under its title there
        filed = [view.id for view in in_order(views, wording.manner)]
        assert [one for one in filed if one not in under_title] == [
            one for one in _FILED if one not in under_title
        ], style


def test_letters_are_filed_without_marks_and_as_the_collation_has_them() -> None:
    names = ["Abd", "ʿAbda", "Åbo", "Aʼd", "Æsir", "Dan", "Đilas", "Łódź", "Lom", "Østen", "Oz",
             "احمد", "بٹ", "پاشا", "تاج", "ٹیپو", "چغتائی", "حسن", "کریم", "لودھی",
             "یوسف"]  # fmt: skip
    assert sorted(set(names), key=_letters) == names


@pytest.mark.parametrize(
    ("language", "filed"),
    [("en", "abc"), ("de", "abc"), ("ru", "bac"), ("ur", "cab")],
)
def test_names_in_the_letters_of_the_brief_stand_first(
    tmp_path: Path, language: str, filed: str
) -> None:
    names = {"a": "Borg", "b": "Борг", "c": "بورگ"}
    sources = {
        one: {"type": "book", "title": "Nets", "issued": "2019", **WORTH,
              "author": [{"family": name, "given": "A"}]}
        for one, name in names.items()
    }  # fmt: skip
    path = tmp_path / "facts.yaml"
    about: dict[str, Any] = {**HEAD}
    head = {**about, "brief": {**about["brief"], "language": language}}
    path.write_text(json.dumps({**head, "sources": sources, "facts": {}}), encoding="utf-8")
    base = load_facts(path)
    wording = Wording(base, (ROOT / "templates",), ROOT / "templates/citations/chicago.md.j2")
    views = [
        SourceView(base, one, wording.manner, word_entry=wording.entry) for one in base.sources
    ]
    assert "".join(view.id for view in in_order(views, wording.manner)) == filed


def test_a_list_with_initials_spells_out_namesakes_and_no_one_else(tmp_path: Path) -> None:
    given = {"a": "Zoe", "b": "Zita", "c": "Uwe", "d": "U."}
    sources = {
        one: {"type": "book", "title": f"Nets {one}", "issued": "2019", **WORTH,
              "author": [{"family": "Borg", "given": name}]}
        for one, name in given.items()
    }  # fmt: skip
    path = tmp_path / "facts.yaml"
    path.write_text(json.dumps({**HEAD, "sources": sources, "facts": {}}), encoding="utf-8")
    folder = ROOT / "templates"
    base = load_facts(path)
    wording = Wording(base, (folder,), folder / "citations" / "oscola.md.j2")
    views = [SourceView(base, i, wording.manner, word_entry=wording.entry) for i in base.sources]
    listed = [
        plain_text(wording.entry(v.id)).partition(",")[0] for v in in_order(views, wording.manner)
    ]
    assert listed == ["Borg U", "Borg U", "Borg Zita", "Borg Zoe"]
