"""Which languages are written from right to left."""

from __future__ import annotations

_LANGUAGES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "ar arc ckb dv fa he iw ji ks nqo prs ps sd syr ug ur yi aeb apc arq ary arz acm acw ajp"
        " bal bqi glk lrc mzn pnb skr sdh haz azb bgn"
    ).split()
)
_SCRIPTS = frozenset("adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi".split())  # noqa: SIM905 - as above
_SCRIPT_LETTERS = 4


def is_rtl_language(tag: str) -> bool:
    """Whether a BCP 47 tag names a language that is written from right to left.

    A script in the tag decides: `pa-Arab` is, and `ar-Latn` is not.
    """
    language, *others = tag.lower().split("-")
    script = next((each for each in others if len(each) == _SCRIPT_LETTERS and each.isalpha()), "")
    return script in _SCRIPTS if script else language in _LANGUAGES


_NOT_LATIN = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "be bg kk ky mk mn ru sr tg tt uk ab ba ce cv os el hy ka am ti bn gu hi kn ml mr ne or pa"
        " si ta te th lo km my dz bo zh ja ko yue"
    ).split()
)


def is_latin_language(tag: str) -> bool:
    """Whether a BCP 47 tag names a language that is written in Latin letters."""
    language, *others = tag.lower().split("-")
    if "latn" in others:
        return True
    return language not in _NOT_LATIN and not is_rtl_language(tag)
