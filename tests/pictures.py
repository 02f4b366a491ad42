"""The pictures of the docs, made from the build.

    python -m tests.pictures          (needs pdftoppm and LibreOffice)

Beside them `docs/pictures/words.json` holds the words of the PDF pages that were pictured, so that
`tests/e2e/test_real_brief.py` notices pictures of another time.
"""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.conftest import ROOT
from tests.judges import libreoffice_pdf, pdf_text
from tests.pictures_carried import make_carried

from brief.making import Order, build

PICTURES = ROOT / "docs" / "pictures"
WORDS = PICTURES / "words.json"
_REAL = "facts.yaml"
_EXAMPLE = "docs/examples/malta-iceland/facts.yaml"


class Picture(NamedTuple):
    """A page of a shape, or the first that says something, in so many dots an inch."""

    facts: str
    shape: str
    page: int = 1
    says: str = ""
    house: str = ""
    word: bool = False
    dots: int = 80


PAGES = {
    "pdf-1": Picture(_REAL, "brief"),
    "pdf-trade": Picture(_REAL, "brief", says="Two-way trade"),
    "word-1": Picture(_REAL, "brief", word=True),
    "infocus-1": Picture(_REAL, "infocus", dots=70),
    "infocus-2": Picture(_REAL, "infocus", page=2, dots=70),
    "glance-1": Picture(_REAL, "glance"),
    "minister-1": Picture(_EXAMPLE, "minister"),
    "official-1": Picture(_REAL, "infocus", house="official", dots=70),
    "official-2": Picture(_REAL, "infocus", page=2, house="official", dots=70),
}


def main() -> None:
    """Make them all."""
    words = {}
    with TemporaryDirectory() as place:
        for name, one in PAGES.items():
            path = built(one, Path(place) / name)
            page = page_of(path, one)
            command = ["pdftoppm", "-png", "-singlefile", "-r", str(one.dots)]
            target = str(PICTURES / name)
            subprocess.run(
                [*command, "-f", str(page), "-l", str(page), str(path), target], check=True
            )
            if not one.word:
                words[name] = said(path)[page - 1]
    make_carried(PICTURES)
    WORDS.write_text(json.dumps(words, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def built(one: Picture, folder: Path) -> Path:
    """The PDF of the shape, or what LibreOffice makes of its Word file."""
    order = Order(
        facts=ROOT / one.facts,
        template=one.shape,
        house=one.house,
        formats=("docx" if one.word else "pdf",),
        today=date(2025, 7, 1),
        out=folder,
    )
    (path,) = build(order)
    return libreoffice_pdf(path, folder) if one.word else path


def said(path: Path) -> list[str]:
    """The words of each page."""
    return [" ".join(page.split()) for page in pdf_text(path).split("\f")]


def page_of(path: Path, one: Picture) -> int:
    """The number of the page."""
    if not one.says:
        return one.page
    return next(number for number, text in enumerate(said(path), 1) if one.says in text)


if __name__ == "__main__":
    main()
