"""Function words: what a sentence of a language has that is no noun, verb or name."""

# ruff: noqa: RUF001 - Russian words

from __future__ import annotations

from functools import cache

_WORDS = {
    "en": (
        "a an the this that these those it its he his she her they their who which what where when"
        " is are was were be been has had have does did not with without from into onto about after"
        " before during since until against between through under over by on at as than but or if"
    ),
    "fr": (
        "le la les un une ce cet cette ces il elle ils elles leur leurs son sa ses qui que dont où"
        " est sont était étaient été a ont avait ne pas avec sans dans sur sous par pour vers chez"
        " après avant pendant depuis contre entre comme mais ou si au aux plus"
    ),
    "de": (
        "der die das den dem ein eine einen einem einer eines dieser diese dieses er sie es sein"
        " seine ihr ihre wer was wo wenn ist sind war waren wird wurde wurden hat hatte haben nicht"
        " mit ohne aus bei nach vor seit bis gegen zwischen durch unter über auf an am im in vom"
        " zum zur als aber oder ob auch nur noch sich dass"
    ),
    "es": (
        "el la los las un una unos unas este esta estos estas su sus que quien cuyo donde es son"
        " era eran fue fueron ha han había no con sin en sobre bajo por para hacia tras antes"
        " durante desde hasta contra entre como pero o si al más se"
    ),
    "ru": (
        "и в во на с со к ко о об от до из за по у для при без под над между через после перед"
        " не что как это его её их он она они был была было были который которая которые но или"
    ),
    "ar": (
        "في من إلى على عن مع بعد قبل منذ حتى بين خلال هذا هذه ذلك تلك التي الذي كان كانت قد أن أو"
    ),
    "ur": "کا کی کے میں سے پر کو نے تک اور یہ وہ اس ان جو ہے ہیں تھا تھی تھے کہ بعد پہلے درمیان یا",
}
_IN_NAMES = {
    "en": "a an the",
    "fr": "le la les un une sur pour",
    "de": "der die das den dem ein eine in im am an zur zum",
    "es": "el la los las un una en para",
}
"""Those that names of papers and bodies have as well."""


@cache
def function_words(language: str) -> frozenset[str]:
    """The words of a language that ships, in small letters; none of another."""
    return frozenset(_WORDS.get(_base(language), "").split())


@cache
def words_in_names(language: str) -> frozenset[str]:
    """Those of them that stand in names too."""
    return frozenset(_IN_NAMES.get(_base(language), "").split())


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
