"""Spot: where the nodes of a file stand, as a tree beside the data."""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from brief.late import dataclass
from brief.problem import Place

Path: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root of a file to one of its nodes."""


@dataclass(slots=True)
class Spot:
    """One node: where it starts, where its key starts (0 if it has none), its parts, its file.

    Lines and columns count from 1. The file is "" where that of the whole tree is meant.
    """

    line: int
    column: int
    key_line: int = 0
    key_column: int = 0
    parts: dict[str | int, Spot] = field(default_factory=dict)
    scalar: bool = False
    file: str = ""

    def find(self, path: Path) -> Spot:
        """The deepest known node along the path; a step that leads nowhere is passed over."""
        spot = self
        for step in path:
            spot = spot.parts.get(step, spot)
        return spot

    def place(self, file: str, path: Path = ()) -> Place:
        """Where that node stands: a text at its first character, a map or list at its key.

        `file` is that of the whole tree, for nodes that name none.
        """
        spot = self.find(path)
        if spot.scalar or not spot.key_line:
            return Place(spot.file or file, spot.line, spot.column)
        return spot.key_place(file)

    def key_place(self, file: str) -> Place:
        """Where the node's key stands, or the node itself if it has none."""
        if not self.key_line:
            return Place(self.file or file, self.line, self.column)
        return Place(self.file or file, self.key_line, self.key_column)
