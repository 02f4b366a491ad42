"""Endings: how languages end a foreign surname, by how it ends of itself.

Marks are taken off before, so that n stands for \u0144 as well. Every row that fits holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern

_SLAVIC = (
    (pattern("(?<=[scz]k)[iy]$"), "i y a iego iemu im ich imi iej ej eho emu ou ym ych"),
    (pattern("(?<=[scz]k)a$"), "i y iego iemu im ich iej ej ou u"),
    (pattern("(?<=..[^aeiou])y$"), "ego emu ym ych ymi ej eho ou a"),
    (pattern("(?<=..)a$"), "y i e u o ou ie owi ovi om em iem ami"),
    (pattern("(?<=..[^eo])a$"), "ova ove ovou ovej"),
    (pattern("(?<=..ov)a$"), "ej"),
    (pattern("(?<=..)o$"), "a u owi ovi em iem om ami"),
    (pattern("(?<=[^aeiouy])$"), "a u em om iem ie owi ovi owie ami ach uv ovo ovy ovych"),
    (pattern("(?<=[^aeiouy]..[^aeiouyv])$|(?<=...[^aeiouyv])$"), "ova ove ovou ovej"),
    (
        pattern("(?<=[aeiouy][^aeiouy])(?:ie|e|o)k$"),
        "ka ku kem kom kiem kovi kowi kova kove kovou kuv",
    ),
    (
        pattern("(?<=[aeiouy][^aeiouy]{2})(?:ie|e|o)k$"),
        "ka ku kem kom kiem kovi kowi kova kove kovou kuv",
    ),
    (pattern("(?<=[aeiouy][^aeiouy])(?:ie|e)c$"), "ca ce cu cem com covi cowi cova cove covou cuv"),
    (
        pattern("(?<=[aeiouy][^aeiouy]{2})(?:ie|e)c$"),
        "ca ce cu cem com covi cowi cova cove covou cuv",
    ),
    (pattern("(?<=[aeiouy][^aeiouy])(?:ie|e)l$"), "la lu lem lom lovi lowi lova love lovou"),
    (pattern("(?<=[^aeiouy])ets$"), "tsa tsu tsem tsom tsov"),
)
"""Polish, Czech, Slovak, Slovene, Croatian and Serbian; the last rows drop a vowel: Marek, Marka.

Not y, e, en and ow, which make other words of many names: Party, Halle, Fellow.
"""
_BALTIC = (
    (pattern("(?<=[A-Za-z]{4})as$"), "o ui u"),
    (pattern("(?<=[A-Za-z]{4})[iy]s$"), "io iui iu"),
    (pattern("(?<=[A-Za-z]{4})us$"), "aus ui umi"),
    (
        pattern("(?<=[A-Za-z]{4})(?:[aiuy]s|a|e)$"),
        "iene ienes ienei aite aites aitei yte ytes ytei ute utes utei",
    ),
    (pattern("(?<=[^aeiouy])(?<=[a-z]{5})$"), "as ui iene ienes ienei aite aites"),
)
"""Lithuanian, which names the women of a family by an end of its own."""
_ICELANDIC = (
    (pattern("(?<=[a-z]{3}son)$"), "ar i"),
    (pattern("(?<=dottir)$"), "ar"),
    (pattern("(?<=dott)ir$"), "ur"),
)
_HUNGARIAN = "nak nek ban ben bol rol tol hoz hez nal nel kent ert"
_AFTER_A_VOWEL = "val vel"
_FINNISH = "ssa sta lla lta lle ksi"
_OF_NEN = "sen sella selle selta sessa sesta seen sena seksi"
_VOWELS = "aeiouy"
_LEAST = 5
"""Letters from which on a name is looked for with ends that are syllables of their own."""


def ends_of(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is left of a name before its endings, and these."""
    for ends, endings in (*_SLAVIC, *_BALTIC, *_ICELANDIC):
        if found := ends.search(name):
            yield name[: found.start()], tuple(endings.split())
    yield from _syllables(name)


def _syllables(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Hungarian, which doubles the last letter (Grebnerrel), and Finnish, which joins by i."""
    vowel = name[-1] in _VOWELS
    if len(name) >= _LEAST or (vowel and len(name) == _LEAST - 1):
        joined = _FINNISH if vowel else " ".join(f"i{one}" for one in _FINNISH.split())
        own = _AFTER_A_VOWEL if vowel else f"{name[-1]}al {name[-1]}el"
        yield name, tuple(f"{_HUNGARIAN} {joined} {own}".split())
    if name.endswith("nen"):
        yield name[: -len("nen")], tuple(_OF_NEN.split())


_FINNISH_WORDS = pattern(
    r"\b(?:ja|on|oli|ovat|ei|etta|kanssa|mukaan|vierailu|tapaaminen|kirje|ehdotus|puhe|lausunto"
    r"|hallitus"
    r"|[a-z]{3,}(?:ssa|sta|lla|lta|ksi|iin|inen|isen|minen|taan|aan|uun|vat|nut|nyt))\b"
)
_HUNGARIAN_WORDS = pattern(
    r"\b(?:az|es|hogy|nem|egy|volt|szerint|miatt|level\w*|talalkozo\w*|irt|mondta|javaslat\w*"
    r"|szemely\w*)\b"
)


def short_ends_of(name: str, line: str) -> tuple[str, ...]:
    """The endings of one letter or two, where a line has words of the language that has them."""
    vowel = name[-1] in _VOWELS
    finnish = "n a" if vowel else "in ia iin"
    hungarian = "t ra re" if vowel else "t ot et at on en ra re"
    ends = finnish.split() if _FINNISH_WORDS.search(line) else []
    return (*ends, *(hungarian.split() if _HUNGARIAN_WORDS.search(line) else ()))


_HEADS = (
    "affare affaren affaire akte akten anhanger ara beg bericht besok besoket besog besoget"
    " besuch besuchs bezoek brev"
    " brevet brief briefe briefs buro clan delegation doktrin dossier erklarung era fall familie"
    " forslag forslaget gesprach gesprache gruppe interview kabinet kabinett kabinetts kamp kanaal"
    " kanal kanals kreis lager leute memo mission mote motet mote mode modet motet netzwerk nota"
    " notat notatet papier partei plan planen plane plans rapport rapporten rede regering regjering"
    " regierung reise sag sagen sak saken samtale skandal sprecher stiftung tal tale talen team"
    " treffen"
    " toespraak unterlagen vermerk vorschlag vorschlags voorstel zaak zeit affaeren affaerer"
    " affaere"
)
HEADS = "|".join(sorted(_HEADS.split(), key=len, reverse=True))
"""What German, Dutch, Norwegian, Danish and Swedish write in one word with somebody's name."""
