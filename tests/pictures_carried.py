"""The pictures of the docs that show what is carried on from a brief: changes, remarks, annexes.

Made with those of the shapes by `python -m tests.pictures`.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import docx
import yaml
from tests.conftest import ROOT
from tests.judges import libreoffice_convert
from tests.reviewed import comment, edit, gone, ins

from brief.cli import main as run

_WITH_COMMENTS = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
_BETWEEN_RUNS = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
_DOTS = "80"


def make_carried(pictures: Path) -> None:
    """Make them all in a folder."""
    with TemporaryDirectory() as place:
        desk = Path(place)
        shutil.copytree(ROOT / "docs/examples/malta-iceland", desk, dirs_exist_ok=True)
        new = yaml.safe_load((desk / "facts.yaml").read_text(encoding="utf-8"))
        (desk / "old.yaml").write_text(
            yaml.safe_dump(_before(new), sort_keys=False), encoding="utf-8"
        )
        because = "The office published its yearly table on 12 September."
        new["changes"] = {"trade-2025": because}
        (desk / "new.yaml").write_text(yaml.safe_dump(new, sort_keys=False), encoding="utf-8")
        for name, make in _MAKERS.items():
            _picture(make(desk), pictures / name)


def _before(new: dict[str, Any]) -> dict[str, Any]:
    """The fact base as version 1 had it: with other figures of trade, and without one fact."""
    old = deepcopy(new)
    old["brief"]["version"] = 1
    figures = old["facts"]["trade-2025"]["figures"]
    for each in figures.values():
        each["value"] = {6.4: 6.1, 28.1: 27.8}.get(each["value"], each["value"])
    del old["facts"][_NEW], old["lines"][f"say-{_NEW}"]
    return old


_NEW = "students"
"""A fact that version 1 did not have."""


def _redline(desk: Path) -> Path:
    asked = ["diff", str(desk / "old.yaml"), str(desk / "new.yaml"), "--redline"]
    return _shown(_made([*asked, str(desk / "redline.docx")], desk / "redline.docx"))


def _since(desk: Path) -> Path:
    asked = ["build", "--facts", str(desk / "new.yaml"), "--since", str(desk / "old.yaml")]
    return _made([*asked, "--format", "pdf", "--out", str(desk / "since")], desk / "since", ".pdf")


def _review(desk: Path) -> Path:
    asked = ["build", "--facts", str(desk / "facts.yaml"), "--format", "docx"]
    sent = _made([*asked, "--out", str(desk / "sent")], desk / "sent", ".docx")
    comment(sent, " that the air services", "Still low?", "Yes, until parliament has it.")
    changed = _BETWEEN_RUNS.format(gone("in 1971") + ins("on 3 May 1971"))
    edit(sent, "relations in 1971", f"relations {changed}")
    return _shown(sent)


def _annex(desk: Path) -> Path:
    memo = docx.Document()
    memo.add_heading("Memorandum", 1)
    memo.add_paragraph("To: the Minister\nFrom: Head of the Islands Desk\nDate: 1 October 2026")
    memo.add_heading("What is asked of you", 2)
    memo.add_paragraph("You are asked to agree to the visit. The brief is annexed.")
    memo.sections[0].header.paragraphs[0].text = "Ministry of the Sea · Private Office"
    memo.save(str(desk / "memo.docx"))
    asked = ["attach", str(desk / "memo.docx"), "--facts", str(desk / "facts.yaml"), "-o"]
    return _shown(_made([*asked, str(desk / "annexed.docx")], desk / "annexed.docx"))


def _edition(desk: Path) -> Path:
    asked = ["build", "--facts", str(ROOT / "facts.yaml"), "--edition", "embassies"]
    return _made([*asked, "--format", "pdf", "--out", str(desk / "ed")], desk / "ed", ".pdf")


def _excerpt(desk: Path) -> Path:
    asked = ["excerpt", "background", "relations-opened", "--facts", str(ROOT / "facts.yaml")]
    return _shown(_made([*asked, "-o", str(desk / "history.docx")], desk / "history.docx"))


_MAKERS: dict[str, Callable[[Path], Path]] = {
    "redline": _redline,
    "since": _since,
    "review": _review,
    "annex": _annex,
    "edition-1": _edition,
    "excerpt-1": _excerpt,
}


def _made(asked: list[str], path: Path, ending: str = "") -> Path:
    """The file that a command makes, or the one in a folder with an ending."""
    assert run(asked) == 0, asked
    return next(path.glob(f"*{ending}")) if ending else path


def _shown(path: Path) -> Path:
    return libreoffice_convert(path, path.parent / "shown", _WITH_COMMENTS)


def _picture(pdf: Path, target: Path) -> None:
    """The first page; of an annex the second too, beside it."""
    command = ["pdftoppm", "-png", "-r", _DOTS, "-f", "1", "-l", "2", str(pdf), str(pdf)]
    subprocess.run(command, check=True)
    first, *others = sorted(pdf.parent.glob(f"{pdf.name}-*.png"))
    if target.name != "annex":
        shutil.copy(first, target.with_suffix(".png"))
        return
    from PIL import Image  # noqa: PLC0415 - reportlab brings it; only pictures need it

    pages = [Image.open(one) for one in (first, *others)]
    beside = Image.new("RGB", (sum(one.width for one in pages), pages[0].height), "white")
    for number, one in enumerate(pages):
        beside.paste(one, (number * pages[0].width, 0))
    beside.save(target.with_suffix(".png"))
