"""Notes are held against those of Pandoc's citeproc with the CSL style of Chicago 17.

The style file is not ours to ship (CC-BY-SA): Debian and Ubuntu have it in the package
`citation-style-language-styles`; `BRIEF_CSL_STYLES` names another folder.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from tests.conftest import ROOT
from tests.kinds import HEAD, KINDS, WORTH, Kind, kinds_yaml

from brief.load import load_facts
from brief.model import plain_text
from brief.notes.wording import Wording
from brief.places import shipped_templates

STYLES = Path(os.environ.get("BRIEF_CSL_STYLES", "/usr/share/citation-style-language/styles"))
STYLE = STYLES / "chicago-fullnote-bibliography.csl"
OSCOLA = STYLES / "oscola.csl"
_MONTHS = [str(Locale("en").months["format"]["wide"][number]) for number in range(1, 13)]
_US_DATE = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})")
_LABELS = re.compile(
    r"\b(?:pp?|paras?|arts?|secs?|fol(?:io)?s?|article|section|paragraphs?)\b\.? ?"
)
NAMES = ("author", "editor", "translator", "recipient", "interviewer")
DATES = ("issued", "accessed", "original-date")


def _reasoned(form: str, style: str = "chicago") -> set[str]:
    """The kinds that are worded otherwise than by the judge, as the docs list them with reasons."""
    page = (ROOT / "docs" / "citations.md").read_text(encoding="utf-8").split("## Held against")[1]
    page = page.split(f"### `{style}`")[1].split("###")[0]
    rows = re.findall(r"^\| `([a-z-]+)` \| ([a-z, ]+) \| [A-Z]", page, re.MULTILINE)
    return {kind for kind, forms in rows if form in forms.split(", ")}


def csl_json(kinds: Mapping[str, Kind] = KINDS) -> list[dict[str, Any]]:
    """The sources as Pandoc reads them."""
    items = []
    for id_, kind in kinds.items():
        item: dict[str, Any] = {"id": id_, **kind.source}
        for key in NAMES:
            if item.get(key) == "unknown":
                del item[key]
            elif key in item:
                item[key] = _names(item[key])
        for key in DATES:
            if item.get(key) == "unknown":
                del item[key]
            elif key in item:
                item[key] = _date(item[key])
        items.append(item)
    return items


def _names(names: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - as YAML has them
    listed = [names] if isinstance(names, str) else names
    return [{"literal": one} if isinstance(one, str) else one for one in listed]


def _date(text: str) -> dict[str, Any]:
    date: dict[str, Any] = {"date-parts": [[int(part) for part in text.rstrip("~").split("-")]]}
    return {**date, "circa": True} if text.endswith("~") else date


def judged(
    folder: Path, form: str, kinds: Mapping[str, Kind] = KINDS, style: Path = STYLE
) -> dict[str, str]:
    """What the judge says of each source in that form: its first note, a later one, its entry."""
    (folder / "sources.json").write_text(json.dumps(csl_json(kinds)), encoding="utf-8")
    first = [f"X[@{id_}{_suffix(kind.places)}]" for id_, kind in kinds.items()]
    cited = {"first": first, "later": [*first, *first], "list": ["---\nnocite: '@*'\n---", "X"]}
    (folder / "notes.md").write_text("\n\n".join(cited[form]), encoding="utf-8")
    made = subprocess.run(
        [
            str(shutil.which("pandoc")), "--citeproc", "--csl", str(style), "--bibliography",
            "sources.json", "-t", "html" if form == "list" else "plain", "--wrap=none", "notes.md",
        ],
        cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8",
    ).stdout  # fmt: skip
    if form == "list":
        entries = re.findall(r'<div id="ref-([^"]+)"[^>]*>(.*?)</div>', made, re.DOTALL)
        return {id_: unescape(re.sub(r"<[^>]+>", "", said)).strip() for id_, said in entries}
    notes = re.findall(r"^\[\d+\] (.*)$", made, re.MULTILINE)
    return dict(zip(kinds, notes[-len(kinds) :], strict=True))


def _suffix(places: list[str]) -> str:
    said = [". ".join(place.split()) for place in places]
    return f", {' '.join(said)}" if len(said) == 1 else ""


def normal(note: str) -> str:
    """Without what the two say by rule in another way: order of dates, case, labels, addresses."""
    note = _US_DATE.sub(r"\2 \1 \3", note.replace("\xa0", " "))
    note = _LABELS.sub("", note).casefold().replace("’,", ",’").replace(",’”", ",’”")
    note = re.sub(r"[,:]? ?https?://\S+", "", note)
    return re.sub(r"\s+", " ", re.sub(r"[,.:]", " ", note)).strip()


def need_the_judge() -> None:
    """Skip, or fail where judges are required, without Pandoc and the style."""
    if STYLE.is_file() and shutil.which("pandoc"):
        return
    said = "pandoc and citation-style-language-styles (apt) are not installed"
    if os.environ.get("BRIEF_JUDGES") == "required":
        pytest.fail(said)
    pytest.skip(said)


OURS: dict[str, Callable[[Kind], str]] = {
    "first": lambda kind: kind.full,
    "later": lambda kind: kind.short,
    "list": lambda kind: kind.entry,
}


@pytest.mark.parametrize("form", OURS)
def test_notes_and_entries_are_the_judges_but_for_differences_with_a_reason(
    tmp_path: Path, form: str
) -> None:
    need_the_judge()
    judge = judged(tmp_path, form)
    ours = {
        id_: normal(OURS[form](kind))
        for id_, kind in KINDS.items()
        if form == "list" or len(kind.places) <= 1  # several places: Pandoc's words for them differ
    }
    differing = {
        id_: (said, normal(judge[id_])) for id_, said in ours.items() if said != normal(judge[id_])
    }
    assert set(differing) == _reasoned(form), differing


@pytest.mark.parametrize("form", ["first", "list"])
def test_oscola_is_the_judges_but_for_differences_with_a_reason(tmp_path: Path, form: str) -> None:
    need_the_judge()
    (tmp_path / "facts.yaml").write_text(kinds_yaml(), encoding="utf-8")
    style = shipped_templates() / "citations" / "oscola.md.j2"
    wording = Wording(load_facts(tmp_path / "facts.yaml"), (shipped_templates(),), style)
    judge = judged(tmp_path, form, style=OSCOLA)
    differing = {}
    for id_, kind in KINDS.items():
        words = wording.entry(id_) if form == "list" else wording.word(id_, kind.places, "full")
        said, other = normal(plain_text(wording.settle(words, opens=True))), normal(judge[id_])
        if said != other and (form == "list" or len(kind.places) <= 1):
            differing[id_] = (said, other)
    assert set(differing) == _reasoned(form, "oscola"), differing


def _person(family: str, given: str = "Ann", **more: str) -> dict[str, str]:
    return {"family": family, "given": given, **{k.replace("_", "-"): v for k, v in more.items()}}


NAMED: dict[str, list[Any]] = {
    "one": [_person("Borg")],
    "two": [_person("Borg"), _person("Vella", "Jo")],
    "three": [_person("Borg"), _person("Vella", "Jo"), _person("Grech")],
    "four": [_person(f"Borg{n}") for n in "abcd"],
    "ten": [_person(f"Vella{n}") for n in "abcdefghij"],
    "eleven": [_person(f"Grech{n}") for n in "abcdefghijk"],
    "body": ["Ministry of Trade, Ports and Cod"],
    "mixed": [_person("Abela"), "Ministry of Cod"],
    "dropping": [_person("Cassar", dropping_particle="de")],
    "junior": [_person("Debono", "Max", suffix="Jr.")],
    "third": [_person("Ellul", "Max F.", suffix="III")],
    "initials": [_person("Farrugia", "M. J. P.")],
    "hyphen": [_person("Gatt-Mifsud", "Jean-Paul")],
    "apostrophe": [_person("O’Hara")],
    "one name": [{"family": "Imre"}],
    "hangul": [_person("\uae40", "\uc815\uc740")],
    "particle": [_person("Zahra", non_dropping_particle="van der")],
}


@pytest.mark.parametrize("form", OURS)
def test_names_are_the_judges_but_for_particles_in_the_list(tmp_path: Path, form: str) -> None:
    need_the_judge()
    same = {"type": "book", "publisher": "Press", "issued": "2020"}
    kinds = {
        id_.replace(" ", "-"): Kind(
            {**same, "author": names, "title": f"Cod {at}"}, ["p 3"], "", "", ""
        )
        for at, (id_, names) in enumerate(NAMED.items())
    }
    (tmp_path / "facts.yaml").write_text(
        json.dumps(
            {**HEAD, "sources": {id_: {**kind.source, **WORTH} for id_, kind in kinds.items()}}
        ),
        encoding="utf-8",
    )
    style = shipped_templates() / "citations" / "chicago.md.j2"
    wording = Wording(load_facts(tmp_path / "facts.yaml"), (shipped_templates(),), style)
    judge = judged(tmp_path, form, kinds)
    words = {
        "first": lambda id_: wording.word(id_, ("p 3",), "full"),
        "later": lambda id_: wording.word(id_, ("p 3",), "short"),
        "list": wording.entry,
    }[form]
    ours = {id_: normal(plain_text(wording.settle(words(id_), opens=True))) for id_ in kinds}
    differing = {id_ for id_, said in ours.items() if said != normal(judge[id_])}
    assert differing == ({"particle"} if form == "list" else set())
