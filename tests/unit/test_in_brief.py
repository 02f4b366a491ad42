"""How a short shape says what it rests on: as its notes begin, told apart, and to be found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT
from tests.kinds import HEAD, WORTH

from brief.facts.sources import LOCATING
from brief.load import load_facts
from brief.making import Made, make_document
from brief.model import Table, Text, plain_text
from brief.template.in_brief import says
from brief.walk import iter_blocks, iter_contents

FOLDERS = (ROOT / "templates",)
VELLA = [{"family": "Vella", "given": "Max"}]
SOURCES: dict[str, dict[str, Any]] = {
    "case": {"type": "legal_case", "title": "Cod Banks (Malta v. Iceland)", "issued": "1996-12-12",
             "container-title": "Isles Reports", "container-title-short": "IR", "volume": "1996",
             "page": "803"},
    "edited": {"type": "book", "title": "Handbook of Cod", "editor": VELLA, "issued": "2010",
               "publisher": "Isles Press"},
    "law": {"type": "legislation", "title": "Ports Act", "author": "Parliament of the Isles",
            "issued": "1966", "number": "7"},
    "letter": {"type": "personal_communication", "title": "On cod", "author": "Harbour Office",
               "issued": "1950-01-02", "archive": "Isles Archive", "archive_location": "HO 3/1"},
    "bulletin-1": {"type": "report", "title": "Bulletin", "author": "Ministry of Cod",
                   "number": "12", "issued": "2021"},
    "bulletin-2": {"type": "report", "title": "Bulletin", "author": "Ministry of Cod",
                   "number": "13", "issued": "2021"},
    "paged": {"type": "article-journal", "title": "Cod", "author": VELLA, "issued": "2020",
              "container-title": "Isles Review", "page": "1-9", "volume": "4",
              "URL": "https://review.example/cod"},
}  # fmt: skip


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("brief") / "facts.yaml"
    facts = {
        f"{id_}-fact": {
            "section": "ties",
            "rank": 1,
            "text": f"A fleet sails {n}.",
            "cite": [f"{id_} p 1"],
        }
        for n, id_ in enumerate(SOURCES)
    }
    sources = {id_: {**source, **WORTH} for id_, source in SOURCES.items()}
    path.write_text(json.dumps({**HEAD, "sources": sources, "facts": facts}), encoding="utf-8")
    return path


def made(file: Path, template: str) -> Made:
    return make_document(load_facts(file), ROOT / "templates" / f"{template}.md.j2", FOLDERS)


def test_a_line_of_sources_begins_as_the_notes_do_and_tells_what_finds_them(file: Path) -> None:
    whole = made(file, "minister")
    (line,) = [
        said
        for content in iter_contents(whole.document.blocks)
        if (said := plain_text(content).replace("\xa0", " ")).startswith("Sources.")
    ]
    assert line.removeprefix("Sources. ").split("; ") == [
        "Cod Banks (Malta v. Iceland), 12 December 1996, Isles Reports, 1996, p. 803 (B)",
        "Harbour Office, “On cod,” 2 January 1950, Isles Archive, HO 3/1 (B)",
        "Ministry of Cod, Bulletin, no. 12, 2021 (B)",
        "Ministry of Cod, Bulletin, no. 13, 2021 (B)",
        "Ports Act, 1966, no. 7 (B)",
        "Vella, “Cod,” 2020 (B)",
        "Vella, Handbook of Cod, 2010, Isles Press (B)",
    ]
    assert not whole.printed.alike
    unseen = {source for source, key in whole.printed.unseen if key in LOCATING}
    assert unseen == {"paged"}


def test_a_table_of_sources_names_them_as_the_notes_do(file: Path) -> None:
    (table,) = [
        block
        for block in iter_blocks(made(file, "infocus").document.blocks)
        if isinstance(block, Table) and len(block.columns) == 4
    ]
    said = [plain_text(row[1]).replace("\xa0", " ") for row in table.rows]
    assert said[0].startswith("Cod Banks (Malta v. Iceland), 12 December 1996, Isles Reports")
    assert said[2:4] == [
        "Ministry of Cod, no. 12, “Bulletin,” 2021",
        "Ministry of Cod, no. 13, “Bulletin,” 2021",
    ]
    assert said[4] == "Ports Act, 1966, no. 7"


@pytest.mark.parametrize(
    ("short", "title", "said"),
    [
        ("Ministry of Cod", "Cod", False),
        ("Codling", "“Cod”", False),
        ("Vella, ‘Cod’", "“Cod”", True),
        ("Vella, Cod, Salt and Trade", "“Cod, Salt and Trade”", True),
        ("Vella, Cod: a long history", "“Cod”", True),
        ("Ports Act 1966 (Isles)", "Ports Act 1966", True),
        ("Ports Act 1966", "Ports Act", True),
        ("Ports Office of Malta", "“Ports Office”", False),
        ("Ports Office", "“Ports”", False),
        ("“Ports,” Gazette", "“Ports”", True),
    ],
)
def test_a_title_is_said_as_a_part_of_its_own_and_not_within_a_name(
    short: str, title: str, *, said: bool
) -> None:
    assert says((Text(short),), (Text(title),), whole=True) is said


def test_an_abbreviated_name_of_a_series_is_the_series(file: Path) -> None:
    oscola = ROOT / "templates" / "citations" / "oscola.md.j2"
    template = ROOT / "templates" / "brief.md.j2"
    whole = make_document(load_facts(file), template, FOLDERS, style=oscola)
    assert ("case", "container-title") not in whole.printed.unseen


def test_a_line_of_sources_has_titles_in_a_style_that_leaves_them_out(file: Path) -> None:
    style = file.with_name("bare.md.j2")
    style.write_text(
        "---\nbase: short\n---\n{% macro short(s, at) %}"
        "{% if s.author %}{{ s.author.short }}{% elif s.editor %}{{ s.editor.short }}"
        "{% else %}{{ s.short_title }}{% endif %}{% if at %}, {{ at }}{% endif %}"
        "{% endmacro %}\n",
        encoding="utf-8",
    )
    template = ROOT / "templates" / "minister.md.j2"
    whole = make_document(load_facts(file), template, FOLDERS, style=style)
    said = [plain_text(one).replace("\xa0", " ") for one in iter_contents(whole.document.blocks)]
    (line,) = [one for one in said if one.startswith("Sources.")]
    assert "Harbour Office, “On cod,” 2 January 1950, Isles Archive, HO 3/1 (B)" in line
    assert "Vella, “Cod,” 2020 (B)" in line


def test_particulars_that_a_kind_does_not_print_are_known(tmp_path: Path) -> None:
    lost = {"collection-title": "Tides", "edition": "late", "chapter-number": "9"}
    paper = {"type": "article-newspaper", "author": "unknown", "title": "Cod", "issued": "2021"}
    sources = {"paper": {**paper, "container-title": "Gazette", **lost, **WORTH}}
    facts = {"f": {"section": "ties", "rank": 1, "text": "A fleet sails.", "cite": ["paper p 1"]}}
    file = tmp_path / "facts.yaml"
    file.write_text(json.dumps({**HEAD, "sources": sources, "facts": facts}), encoding="utf-8")
    assert {key for _, key in made(file, "brief").printed.unseen} == lost.keys()
    whole = made(file, "minister")
    assert not whole.printed.unseen
    lines = [plain_text(content) for content in iter_contents(whole.document.blocks)]
    (line,) = [said.replace("\xa0", " ") for said in lines if said.startswith("Sources.")]
    assert line == "Sources. Gazette, “Cod,” 2021, Tides, late ed., ch. 9 (B)"
