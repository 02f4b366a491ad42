"""Files: what is embedded in both, each under a name of its own."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from pikepdf import Array, Dictionary, Object, Pdf, String

from brief.annexing.pdf.trees import name_tree, names_in


def join_files(memo: Pdf, annex: Pdf) -> list[str]:
    """Both files' embedded ones; what is told is a new name, where the memo has the name."""
    kept = list(names_in(_embedded(memo)))
    taken = {str(name) for _, name, _ in kept}
    taken |= {str(spec[key]) for *_, spec in kept for key in ("/F", "/UF") if key in spec}
    said = []
    for _, key, spec in list(names_in(_embedded(annex))):
        name, own = str(key), memo.copy_foreign(spec)
        new = _free(name, taken)
        if new != name:
            own.F = own.UF = String(new)
            said.append(f'the memo has a file "{name}" of its own, so that of the brief is "{new}"')
        kept.append((bytes(String(new)), String(new), own))
        memo.Root.AF = Array([*memo.Root.get("/AF", Array()), own])
    if kept:
        if "/Names" not in memo.Root:
            memo.Root.Names = Dictionary()
        memo.Root.Names.EmbeddedFiles = name_tree(kept)
    return said


def _embedded(pdf: Pdf) -> Object | None:
    return pdf.Root.get("/Names", Dictionary()).get("/EmbeddedFiles")


def _free(name: str, taken: Collection[str]) -> str:
    path, number, free = PurePosixPath(name), 1, name
    while free in taken:
        number += 1
        free = f"{path.stem}-{number}{path.suffix}"
    return free
