"""Ground: the Word file that a brief is written into."""

from __future__ import annotations

from brief.late import dataclass
from brief.writers.docx.parts.package import OpcPackage


@dataclass(frozen=True, slots=True)
class Ground:
    """A house's file without its text and its past, and what the user is told of these."""

    package: OpcPackage
    left: tuple[str, ...] = ()
    """What it remembered that may matter to whoever made it."""
    faint: tuple[str, ...] = ()
    """What it says in white or off the page, which stays."""
    vanished: int = 0
    """How many pictures it showed that are not in the file."""
