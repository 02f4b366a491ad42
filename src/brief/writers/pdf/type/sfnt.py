"""Fonts as files: adding glyphs that are drawn of others (OpenType 1.9, `glyf`, composites)."""

from __future__ import annotations

from itertools import pairwise
from struct import pack, unpack, unpack_from
from typing import TypeAlias

from brief.late import dataclass

Part: TypeAlias = tuple[int, int, int]
"""A glyph and how far right and up it is moved, in font units."""

_WORDS, _OFFSETS, _MORE = 0x0001, 0x0002, 0x0020


@dataclass(frozen=True, slots=True)
class Composite:
    """A glyph made of others; its advance in font units."""

    parts: tuple[Part, ...]
    advance: int


def with_composites(program: bytes, composites: list[Composite]) -> bytes:
    """The font with one more glyph for each, after those it has."""
    tables = _tables(program)
    count = _glyph_count(tables)
    outlines = _outlines(tables)
    metrics = _metrics(tables, count)
    for composite in composites:
        outline = _composite(composite, outlines)
        left = unpack_from(">h", outline, 2)[0] if outline else 0
        outlines.append(outline)
        metrics.append((composite.advance, left))
    tables["glyf"] = b"".join(outlines)
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline))
    tables["loca"] = pack(f">{len(offsets)}I", *offsets)
    tables["hmtx"] = b"".join(pack(">Hh", *metric) for metric in metrics)
    tables["hhea"] = tables["hhea"][:34] + pack(">H", len(metrics))
    tables["head"] = tables["head"][:8] + bytes(4) + tables["head"][12:50] + pack(">hh", 1, 0)
    tables["maxp"] = _profile(tables["maxp"], len(outlines), composites)
    return _font(tables)


def _tables(program: bytes) -> dict[str, bytes]:
    (count,) = unpack_from(">H", program, 4)
    found: dict[str, bytes] = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = unpack_from(">4sIII", program, at)
        found[tag.decode("latin-1")] = program[offset : offset + length]
    return found


def _glyph_count(tables: dict[str, bytes]) -> int:
    count: int = unpack_from(">H", tables["maxp"], 4)[0]
    return count


def _outlines(tables: dict[str, bytes]) -> list[bytes]:
    """Each glyph's bytes, to an even length."""
    long = unpack_from(">h", tables["head"], 50)[0]
    loca = tables["loca"]
    offsets = unpack(f">{len(loca) // 4}I", loca) if long else _short(loca)
    outlines = [tables["glyf"][start:end] for start, end in pairwise(offsets)]
    return [outline + bytes(len(outline) % 2) for outline in outlines]


def _short(loca: bytes) -> tuple[int, ...]:
    return tuple(2 * offset for offset in unpack(f">{len(loca) // 2}H", loca))


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """Each glyph's advance and left side; the last advance holds for all after it."""
    (full,) = unpack_from(">H", tables["hhea"], 34)
    hmtx = tables["hmtx"]
    found = [unpack_from(">Hh", hmtx, 4 * glyph) for glyph in range(full)]
    rest = range(4 * full, 4 * full + 2 * (count - full), 2)
    found += [(found[-1][0], unpack_from(">h", hmtx, at)[0]) for at in rest]
    return [(advance, left) for advance, left in found]


def _composite(composite: Composite, outlines: list[bytes]) -> bytes:
    """Its box, then its parts; a part without an outline adds nothing."""
    drawn = [part for part in composite.parts if outlines[part[0]]]
    boxes = [
        (left + right, bottom + up, edge + right, top + up)
        for glyph, right, up in drawn
        for left, bottom, edge, top in (unpack_from(">4h", outlines[glyph], 2),)
    ]
    if not boxes:
        return b""
    lefts, bottoms, edges, tops = zip(*boxes, strict=True)
    data = pack(">5h", -1, min(lefts), min(bottoms), max(edges), max(tops))
    for index, (glyph, right, up) in enumerate(drawn):
        more = _MORE if index + 1 < len(drawn) else 0
        data += pack(">HHhh", _WORDS | _OFFSETS | more, glyph, right, up)
    return data


def _profile(maxp: bytes, glyphs: int, composites: list[Composite]) -> bytes:
    """The largest numbers that a rasteriser must make room for; generous, never too small."""
    fields = list(unpack_from(">14H", maxp, 4))
    most = max(len(composite.parts) for composite in composites)
    points, contours = max(fields[1], fields[3]), max(fields[2], fields[4])
    fields[0] = glyphs
    fields[3] = min(65535, points * most)
    fields[4] = min(65535, contours * most)
    fields[12] = max(fields[12], most)
    fields[13] += 1
    return maxp[:4] + pack(">14H", *fields)


def _font(tables: dict[str, bytes]) -> bytes:
    """The file: a directory in the order of tags, and the tables with their sums."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    shift = power.bit_length() - 1
    head = pack(">IHHHH", 0x00010000, count, power * 16, shift, (count - power) * 16)
    directory, data = b"", b""
    start = 12 + 16 * count
    for tag, table in sorted(tables.items()):
        directory += pack(
            ">4sIII", tag.encode("latin-1"), _sum(table), start + len(data), len(table)
        )
        data += table + bytes(-len(table) % 4)
    whole = bytearray(head + directory + data)
    adjust = whole.index(tables["head"], start) + 8
    whole[adjust : adjust + 4] = pack(">I", (0xB1B0AFBA - _sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    total: int = sum(unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
