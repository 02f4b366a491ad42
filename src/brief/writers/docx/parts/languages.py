"""Languages as Word knows them: with a region, and by the kind of script they are written in."""

from __future__ import annotations

from typing import Literal, TypeAlias

Slot: TypeAlias = Literal["val", "eastAsia", "bidi"]
"""Where `w:lang` keeps a language: by Latin-like, East Asian or complex script."""

_REGIONS = dict(
    pair.split("-")
    for pair in (  # noqa: SIM905 - quoted one by one they are not to be read
        "ar-SA az-AZ be-BY bg-BG bn-BD bs-BA ca-ES cs-CZ cy-GB da-DK de-DE dv-MV el-GR en-GB es-ES"
        " et-EE fa-IR fi-FI fr-FR ga-IE gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP"
        " ka-GE kk-KZ km-KH kn-IN ko-KR ky-KG lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN ms-MY mt-MT"
        " my-MM nb-NO ne-NP nl-NL nn-NO no-NO pa-IN pl-PL ps-AF pt-PT ro-RO ru-RU sd-PK si-LK sk-SK"
        " sl-SI sq-AL sr-RS sv-SE sw-KE ta-IN te-IN tg-TJ th-TH tk-TM tr-TR ug-CN uk-UA ur-PK uz-UZ"
        " vi-VN zh-CN"
    ).split()
)
_EAST_ASIAN = frozenset(("ja", "ko", "zh"))
_COMPLEX = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "bn gu hi km kn lo ml mr my ne pa si ta te th"
    ).split()
)


def word_language(tag: str) -> str:
    """The tag with a region, without which Word has no proofing tools for a language."""
    return f"{tag.lower()}-{_REGIONS[tag.lower()]}" if tag.lower() in _REGIONS else tag


def slot(tag: str, *, rtl: bool) -> Slot:
    """Where `w:lang` keeps that language, for words that run from right to left or not."""
    base = tag.lower().partition("-")[0]
    if rtl or base in _COMPLEX:
        return "bidi"
    return "eastAsia" if base in _EAST_ASIAN else "val"
