"""What a unit of figures counts, and by how much."""

from __future__ import annotations

from brief.prose.numbers_said import SCALES


def measured_in(unit: str) -> tuple[str, int]:
    """What a unit counts and by how much: `USD million` is USD, a million."""
    words = unit.split()
    scale = 1
    for word in words:
        scale *= SCALES.get(word.lower(), 1)
    return " ".join(word for word in words if word.lower() not in SCALES), scale
