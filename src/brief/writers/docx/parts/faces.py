"""Faces of the Word file for scripts that its fonts for Latin letters do not have, by language.

All of them come with Word or its system. Times New Roman has the letters of Arabic, Persian, Urdu
and Hebrew. Nastaliq, which Urdu papers prefer, stands on lines that are half as high again, so that
a shape would not keep its pages: a house that wants it names it.
"""

from __future__ import annotations

from functools import cached_property

from brief.bidi import is_rtl_language
from brief.house import DocxFonts
from brief.late import dataclass

_FACES = {
    **dict.fromkeys(("km", "lo", "th"), "Leelawadee UI"),
    **dict.fromkeys(
        ("bn", "gu", "hi", "kn", "ml", "mr", "ne", "pa", "sa", "si", "ta", "te"), "Nirmala UI"
    ),
    "my": "Myanmar Text",
    "ja": "Yu Mincho",
    "ko": "Malgun Gothic",
    "zh": "SimSun",
    **dict.fromkeys(("zh-hant", "zh-hk", "zh-mo", "zh-tw"), "Microsoft JhengHei"),
}
"""By language, or by language and region, in small letters."""


@dataclass(frozen=True)
class Faces:
    """Those of a brief in one language, as its house names them or as the script asks."""

    fonts: DocxFonts
    language: str

    @property
    def complex(self) -> str:
        """For what runs from right to left, and for no language in particular."""
        own = self.of(self.language) if is_rtl_language(self.language) else ""
        return own or self.fonts.complex

    def of(self, language: str) -> str:
        """For words in that language; "" where they have none of their own."""
        return _nearest(self._own, language) or _nearest(_FACES, language)

    @cached_property
    def _own(self) -> dict[str, str]:
        return {tag.lower(): name for tag, name in self.fonts.faces.items()}


def _nearest(faces: dict[str, str], language: str) -> str:
    """That of the tag, or of the longest part of it that is there: zh-Hant-HK, zh-Hant, zh."""
    tag = language.lower()
    while tag and tag not in faces:
        tag = tag.rpartition("-")[0]
    return faces.get(tag, "")
