"""Fonts: finding their files, and which of them sets which characters.

A family is a house's own files or in an installed package; nothing is taken from the system by
luck. A character is set by the first face of a chain that has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any, Literal, TypeAlias
from unicodedata import combining, normalize

import uharfbuzz as hb

from brief.house import House
from brief.late import dataclass
from brief.problem import BriefError, Place, Problem
from brief.writers.pdf.type.scripts import in_order_of

Role: TypeAlias = Literal["body", "heads", "mono"]
"""What a face is for; the house names a family for each."""

NO_BREAK_HYPHEN = "\u2011"
BOLD = 600
"""The weight of words of weight: semibold, or the nearest that a family has."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font at one point of its axes; lengths are in thousandths of the type size."""

    name: str
    path: Path
    axes: tuple[tuple[str, float], ...]
    font: hb.Font
    covers: frozenset[int]
    ascent: float
    descent: float
    cap_height: float
    upem: int

    def has(self, characters: str) -> bool:
        """Whether it can set all of a cluster, composed or not; what is not seen needs no glyph."""
        shown = self.shown(characters)
        return self.covers.issuperset(map(ord, shown)) or any(
            all(ord(c) in self.covers or is_invisible(c) for c in form)
            for form in (shown, normalize("NFC", shown))
        )

    def shown(self, characters: str) -> str:
        """What is drawn for them: a no-break hyphen that the font lacks looks like any other."""
        if NO_BREAK_HYPHEN in characters and ord(NO_BREAK_HYPHEN) not in self.covers:
            return characters.replace(NO_BREAK_HYPHEN, "-")
        return characters


_INVISIBLE = frozenset(
    chain(
        (0x00AD, 0x034F, 0x061C, 0xFEFF),
        range(0x200B, 0x2010),
        range(0x202A, 0x202F),
        range(0x2060, 0x2070),
        range(0xFE00, 0xFE10),
    )
)


def is_invisible(character: str) -> bool:
    """Unicode's default ignorables that a text may hold: joiners, direction marks, selectors."""
    return ord(character) in _INVISIBLE


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    italic: bool
    weight: int | None
    axes: tuple[str, ...]


_STYLES = {
    "regular": (False, 400),
    "bold": (False, 700),
    "italic": (True, 400),
    "bold-italic": (True, 700),
}


def _own_files(house: House, family: str) -> tuple[_File, ...]:
    return tuple(
        _File(Path(path), *_STYLES[style], _axes_of(Path(path)))
        for name, style, path in house.pdf_fonts.files
        if name == family
    )


def _axes_of(path: Path) -> tuple[str, ...]:
    return tuple(axis.tag for axis in _opened(path).axis_infos)


def _opened(path: Path) -> hb.Face:
    """A TrueType font; another file is the user's to mend."""
    place = Place(str(path))
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
    except hb.HarfBuzzError as error:
        raise BriefError(Problem(place, "no such font file, or it cannot be read")) from error
    if "glyf" not in face.table_tags:
        raise BriefError(Problem(place, "is not a TrueType font", "use its .ttf files"))
    return face


def package_of(family: str) -> str:
    """The fontpkg package that ships a family."""
    return "fontpkg-" + family.lower().replace(" ", "-")


_PACKS = ("cjk", "sea", "africa")
"""JustMyType packs, which hold the families of Google Fonts in a folder each."""


def _pack_files(family: str) -> tuple[_File, ...]:
    """The upright files of a family in a JustMyType pack that is installed, by their place."""
    folder = Path("fonts", "ofl", family.lower().replace(" ", ""))
    for pack in _PACKS:
        spec = find_spec(f"justmytype_intl_{pack}")
        if spec is not None and spec.origin is not None:
            files = sorted((Path(spec.origin).parent / folder).glob("*.ttf"))
            if files:
                return tuple(
                    _File(path, italic=False, weight=400, axes=_axes_of(path)) for path in files
                )
    return ()


@cache
def _packaged_files(family: str) -> tuple[_File, ...]:
    """A fontpkg package is a module with `metadata.json` (schema 1) beside its files.

    Read straight: importing `fontpkg` itself costs 40 ms, as much as ten pages.
    """
    module = package_of(family).replace("-", "_")
    spec = find_spec(module) if module.isidentifier() else None  # a file's name is none
    if spec is None or spec.origin is None:
        return ()
    root = Path(spec.origin).parent
    meta: dict[str, Any] = json.loads((root / "metadata.json").read_text(encoding="utf-8"))
    tags = tuple(axis["tag"] for axis in meta.get("axes", ()))
    return tuple(
        _File(
            root / entry["path"],
            entry.get("style") == "italic",
            entry.get("weight"),
            tags if entry.get("variable") else (),
        )
        for entry in meta["files"]
    )


def _files_of(house: House, family: str) -> tuple[_File, ...]:
    return _own_files(house, family) or _packaged_files(family) or _pack_files(family)


def _nearest(files: tuple[_File, ...], weight: int, *, italic: bool) -> _File:
    """The file that comes nearest: its slope first, then its weight (a variable one has all)."""
    return min(
        files,
        key=lambda f: (
            f.italic != italic,
            0 if "wght" in f.axes else abs((f.weight or 400) - weight),
            str(f.path),
        ),
    )


def load_face(path: Path, axes: tuple[tuple[str, float], ...]) -> Face:
    """Open a font file at a point of its axes; opened once in a process, until it changes."""
    try:
        stands = path.stat()
    except OSError:
        return _face(path, axes, (0, 0))  # which says what is wrong
    return _face(path, axes, (stands.st_mtime_ns, stands.st_size))


@lru_cache(maxsize=64)
def _face(path: Path, axes: tuple[tuple[str, float], ...], _stands: tuple[int, int]) -> Face:
    face = _opened(path)
    font = hb.Font(face)
    if axes:
        font.set_variations(dict(axes))
    extents = font.get_font_extents("ltr")
    scale = 1000 / face.upem
    return Face(
        name=_printable_name(path, axes),
        path=path,
        axes=axes,
        font=font,
        covers=frozenset(face.unicodes),
        ascent=extents.ascender * scale,
        descent=-extents.descender * scale,
        cap_height=_height_of(font, "H") * scale,
        upem=face.upem,
    )


def _height_of(font: hb.Font, letter: str) -> int:
    """How high a letter rises over the baseline, in font units; 0 if the font lacks it."""
    glyph = font.get_nominal_glyph(ord(letter))
    extents = None if glyph is None else font.get_glyph_extents(glyph)
    return 0 if extents is None else extents.y_bearing


def _printable_name(path: Path, axes: tuple[tuple[str, float], ...]) -> str:
    stem = "".join(c for c in path.stem.split("[")[0] if c.isalnum() or c == "-")
    return "-".join([stem, *(f"{tag}{value:g}".replace(".", "_") for tag, value in axes)])


class Fonts:
    """The faces of one house, and the one that sets a cluster of characters."""

    def __init__(self, house: House, added: Iterable[str] = ()) -> None:
        """Beside the house's own, those of the added families that are installed come last."""
        self._house = house
        there = (family for family in dict.fromkeys(added) if _files_of(house, family))
        self.added = tuple(there)
        self._asked: dict[tuple[Role, bool, bool, float, str], tuple[Face, ...]] = {}
        self._chains: dict[tuple[Role, bool, bool, float, str], tuple[Face, ...]] = {}
        self._chosen: dict[tuple[tuple[Face, ...], str], Face] = {}

    def chain(
        self, role: Role, size: float, *, bold: bool, italic: bool, language: str = ""
    ) -> tuple[Face, ...]:
        """The faces to try in turn: the role's family, the house's fallbacks, then those added.

        `size` in points chooses the optical size where a family has one: small print and text.
        `language` chooses among added families that draw the same characters.
        """
        asked = (role, bold, italic, size, language)
        if asked not in self._asked:
            self._asked[asked] = self._chain(role, size, bold=bold, italic=italic, of=language)
        return self._asked[asked]

    def _chain(
        self, role: Role, size: float, *, bold: bool, italic: bool, of: str
    ) -> tuple[Face, ...]:
        optical = self._optical(size)
        added = in_order_of(of, self.added)
        key = (role, bold, italic, optical, added[0] if added else "")
        if key not in self._chains:
            self._chains[key] = tuple(
                self._face(family, optical, bold=bold, italic=italic)
                for family in (*self.families(role), *added)
            )
        return self._chains[key]

    def are(self, others: Fonts) -> bool:
        """Whether these are the fonts of the same house."""
        return (self._house, self.added) == (others._house, others.added)

    def families(self, role: Role) -> tuple[str, ...]:
        """The names of the families to try in turn."""
        named = self._house.pdf_fonts
        first = {"body": named.body, "heads": named.heads, "mono": named.mono}[role]
        families = (first, *named.fallback, named.body, named.heads)
        return tuple(dict.fromkeys(families))

    def _optical(self, size: float) -> float:
        """Three optical sizes at most, so that a file embeds few subsets."""
        house = self._house
        if size <= (house.body_size + house.note_size) / 2:
            return house.note_size
        return house.body_size if size <= house.body_size * 1.4 else house.body_size * 2

    def _face(self, family: str, optical: float, *, bold: bool, italic: bool) -> Face:
        files = _files_of(self._house, family)
        if not files:
            raise BriefError(
                Problem(
                    Place(f"house {self._house.name}"),
                    f'the font family "{family}" is not installed',
                    f"pip install {package_of(family)}, or name its files in the house",
                )
            )
        weight = BOLD if bold else 400
        chosen = _nearest(files, weight, italic=italic)
        return load_face(chosen.path, _point(chosen.axes, weight, optical))

    def face_for(self, chain: tuple[Face, ...], cluster: str) -> Face | None:
        """The first face of the chain that has every character of the cluster."""
        found = self._chosen.get((chain, cluster))
        if found is None:
            found = next((face for face in chain if face.has(cluster)), None)
            if found is not None:
                self._chosen[chain, cluster] = found
        return found


def _point(axes: tuple[str, ...], weight: int, optical: float) -> tuple[tuple[str, float], ...]:
    wanted = {"wght": float(weight), "opsz": optical, "wdth": 100.0}
    return tuple((tag, wanted[tag]) for tag in sorted(axes) if tag in wanted)


def clusters(text: str) -> list[str]:
    """Characters with the marks and joiners that go with them."""
    found: list[str] = []
    for character in text:
        if found and (combining(character) or is_invisible(character)):
            found[-1] += character
        else:
            found.append(character)
    return found
