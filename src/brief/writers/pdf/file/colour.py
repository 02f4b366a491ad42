"""The colour space of the file: a fixed sRGB profile (ICC.1:2001-04), built, not shipped."""

from __future__ import annotations

from functools import cache
from struct import pack

from brief.writers.pdf.file.objects import Objects, Reference

_WHITE = (0.9642, 1.0, 0.8249)
_COLUMNS = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""The primaries of IEC 61966-2-1, adapted to the profile's white (D50)."""


def add_output_intent(objects: Objects) -> Reference:
    """sRGB, so that colours mean the same in every archive (ISO 19005-2, 6.2.3)."""
    profile = objects.stream(srgb_profile(), "/N 3")
    return objects.add(
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
        f" /Info (sRGB IEC61966-2.1) /DestOutputProfile {profile}>>"
    )


@cache
def srgb_profile() -> bytes:
    """A display profile of three primaries and one curve; the same bytes always."""
    curve = b"curv" + pack(">4xI", 256) + b"".join(pack(">H", _light(i)) for i in range(256))
    tags = {
        b"desc": _description("sRGB IEC61966-2.1"),
        b"cprt": b"text\0\0\0\0" + b"No copyright, use freely\0",
        b"wtpt": _xyz(_WHITE),
        **{tag: _xyz(value) for tag, value in _COLUMNS.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _profile(tags)


_KNEE = 0.04045
"""Up to here the curve is a straight line."""


def _light(level: int) -> int:
    """The light of a level of 256, of 65535 (IEC 61966-2-1, 5.2)."""
    value = level / 255
    linear = value / 12.92 if value <= _KNEE else ((value + 0.055) / 1.055) ** 2.4
    return round(linear * 65535)


def _fixed(value: float) -> bytes:
    return pack(">i", round(value * 65536))


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, value))


def _description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + pack(">I", len(ascii_text)) + ascii_text + bytes(4 + 4 + 2 + 1 + 67)


def _profile(tags: dict[bytes, bytes]) -> bytes:
    table, data, offsets = b"", b"", dict[bytes, int]()
    start = 128 + 4 + 12 * len(tags)
    for tag, content in tags.items():
        if content not in offsets:
            offsets[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += tag + pack(">II", offsets[content], len(content))
    size = start + len(data)
    header = (
        pack(">I4xI", size, 0x02100000)
        + b"mntrRGB XYZ "
        + pack(">6H", 2000, 1, 1, 0, 0, 0)
        + b"acsp"
        + bytes(28)
        + b"".join(map(_fixed, _WHITE))
    )
    return header.ljust(128, b"\0") + pack(">I", len(tags)) + table + data
