"""Transcribed: a surname in the letters of another script, as several languages write it there.

Of one Latin name (Grebner) Russian, Greek and Arabic make their own, and of one that is printed in
Cyrillic, Greek or Arabic letters English, French, German and Polish do. The tables say what each
letter, or group of letters, may become; a name has to agree from its first letter to its last.
"""

# ruff: noqa: RUF001 - letters of several scripts

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import TypeAlias

from brief.edition.common import COMMON
from brief.edition.forms import CYRILLIC_ENDINGS, Form, Plain
from brief.edition.more_letters import JAPANESE, from_more_letters, in_more_letters
from brief.edition.other_words import OTHER_WORDS
from brief.late import NamedTuple, pattern
from brief.prose.places import country_words_in

_TO_CYRILLIC = (
    "shch:щ|шч sch:ш|ск|сх sh:ш|сх zh:ж|з kh:х|кх gh:г|х ts:ц|тс tz:ц|тц tsch:ч tch:ч ch:ч|х|ш|к"
    " cz:ч|ц"
    " ph:ф th:т|з|с ck:к qu:кв|ку|к dzh:дж yu:ю|иу iu:ю|иу ju:ю|джу ya:я|иа ia:я|иа|ья ja:я|джа"
    " ye:е|є ie:и|ие|е|є"
    " je:е|дже|є|же yo:ио|ьо|е jo:ио|джо|жо oo:у|о ou:у|оу|ау ee:и|е ea:и|еа|е ei:еи|аи|еы eu:ои"
    "|еу|еи|ео ey:еи|и ay:еи|аи|аы oe:е|о|ое|э ue:ю|у|уе ae:е|э|ае"
    " a:а|я|э|еи b:б c:к|ц|с d:д e:е|э|є|и f:ф g:г|ґ|дж|ж h:(?:х|г)? i:и|і|ы|аи j:дж|и|ж|х|ј k:к"
    " l:ль|л m:м n:нь|н"
    " o:о|оу|а p:п q:к r:р s:с|ш|з t:т u:у|ю|а v:в|ф w:в|у x:кс|х y:и|і|ы|аи z:з|ц|ж|с"
)
_TO_GREEK = (
    "th:θ|τ ph:φ ch:χ|τσ|κ|σ sh:σ sch:σ kh:χ ts:τσ tz:τζ|τσ ou:ου oo:ου gh:γκ|γ mp:μπ mb:μπ|μβ"
    " nt:ντ nd:ντ|νδ ng:γκ|γγ|νγκ nk:γκ|νκ gg:γκ"
    " ae:αε|αι ai:αι|αι oe:ε|οε ei:ει|αι ya:για|ια ja:για|τζα yu:γιου ju:γιου|τζου"
    " a:α|ει b:μπ|β c:κ|σ d:ντ|δ e:ε|η|αι f:φ g:γκ|γ|τζ h:χ? i:ι|η|υ|ει|οι|αι j:τζ|γι|ζ k:κ l:λ"
    "|λλ m:μ|μμ n:ν|νν"
    " o:ο|ω p:π q:κ r:ρ|ρρ s:σ|ς|σσ|ζ t:τ|ττ u:ου|α|υ|ιου v:β w:γου|ου|β x:ξ|χ y:ι|υ|η|αι z:ζ|τσ"
)
_TO_ARABIC = (
    "sch:ش sh:ش kh:خ gh:غ th:ث|ت|ذ dh:ذ|ض|ظ ch:تش|چ|خ|ش|ك ph:ف ts:تس|ص tz:تز ou:و|او oo:و au:او|و"
    " ee:ي"
    " aa:ا qu:كو|ك|ق ck:ك ei:اي|ي|ى ai:اي|ي ay:اي|ي ey:ي|اي"
    " ice:ايس one:ون ow:او|و aw:او|و"
    " a:[اعهى]? b:ب c:ك|س d:د|ض e:[ايهع]?|يه f:ف g:غ|ج|ق|ك|گ h:ه|ح|هـ? i:[ايع]?|اي j:ج|ي k:ك|ق"
    " l:ل m:م n:ن o:[اوع]? p:ب|پ q:ق|ك r:ر s:س|ص|ز t:ت|ط"
    " u:[اوع]? v:ف|ڤ|و w:و|ف x:كس y:ي|اي z:ز|ظ|ض|ص"
)
_FROM_CYRILLIC = (
    "скии:skyi?|skii|skij|skiy|skyy|ski цкии:tsky|tskiy|tskii|cki|ckij|tskyy|tzki зь:z|s"
    " а:a б:b в:vv?|ww?|ff? г:gh?|h|gu д:d е:e|ye|ie|je|io|yo|o ж:zh|j|z|sch|sh з:z|s и:i|y|j|ii"
    "|iy|yi|ij|yy|ee|ji к:k|c|ck|q л:ll? м:m|mm н:nn?|gn"
    " о:o п:pp? р:rr? с:ss?|c|sz т:tt? у:u|ou|oo|w ф:ff?|ph|v х:kh|ch|h|x|j ц:ts|tz|z|c|cz ч:ch"
    "|tch|tsch|cz|c|tj ш:sh|sch|ch|sz|s|sj"
    " щ:shch|schtsch|sch|chtch|sht|szcz|sc|st|sh ъ: ы:y|i|j|ui ь:'?|i|j э:e|eh|ae ю:yu|iu|ju|u"
    "|you|iou я:ya|ia|ja|a|ea"
    " і:i|y|j є:ye|ie|je|e ґ:g ј:j|y|i љ:lj|ly|l њ:nj|ny|n ћ:c|ch|ty ђ:dj|d|gj џ:dz|dzh|dj|d ѕ:dz"
)
_FROM_GREEK = (
    "γκ:g|gk|gg|ng|nk γγ:gg|ng|ngh γχ:nch|nkh μπ:b|mp|mb ντ:d|nt|nd τζ:tz|j|dz τσ:ts|ch|tch|c"
    " αι:e|ai|ae ει:i|ei οι:i|oi|oe"
    " ου:ou|u|oo αυ:av|af|au ευ:ev|ef|eu α:a β:v|b|w γ:gh?|y|j δ:dh?|th ε:e ζ:z η:i|e|y θ:th|t"
    " ι:i|y κ:k|c λ:ll? μ:mm? ν:nn? ξ:x|ks"
    " ο:o π:pp? ρ:rr?|rh σ:ss?|z ς:ss? τ:tt? υ:y|i|u|v|f φ:f|ph χ:ch|h|kh|x ψ:ps ω:o|w"
)
_FROM_ARABIC = (
    "ب:b|p ت:t ث:th|t|s ج:j|g|dj|dsch|gh ح:h خ:kh|ch|h|x|j د:d ذ:dh|d|z|th ر:r ز:z|s س:s|ss|c"
    " ش:sh|ch|sch|sj ص:s|ss ض:d|dh|z ط:t ظ:z|dh|d ع:'?[aeiou]{0,2}"
    " غ:gh|g|r ف:f|ph ق:q|k|c|g|gh|qu ك:k|c ل:l م:m ن:n ه:h|ah?|eh? و:w|v|o|u|oo|ou|aw|au|ow|uw"
    "|aou ي:y|i|ee|ie|ai|ay|ei|ey|iy|yy|ii|iyy|eey"
    " ا:aa?|e پ:p چ:ch|tch گ:g ڤ:v"
)
_ARABIC_WORDS = frozenset(
    (
        "لبنان",
        "قانون",
        "فلسطين",
        "مقياس",
        "وغيره",
        "الايات",
        "سنتان",
        "ماكاو",
        "ملايين",
        "روسيه",
        "فرانك",
    )
)
"""Words that the letters of a Latin name may give by chance, marks taken off."""
_LATIN_WORDS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "said milk camel salad motor major minor roman forum market metal capital credit director"
        " senator minister reform salon basin marine canal saloon"
    ).split()
)
_ARABIC_TITLE = pattern(
    r"(?:(?:ال)?سيده?|(?:ال)?سفيره?|(?:ال)?وزيره?|(?:ال)?رييس|الدكتوره?|الجنرال|العميد|العقيد"
    r"|المبعوث"
    r"|المستشاره?|القاضي|قال|صرح|اعلن|رساله من|رساله الي|لقاء مع|زياره|محادثات مع)"
    r"\s$"
)
"""What stands before somebody: a title, a verb of speech, a letter from."""
_VOWEL = "[aeiou]{0,2}"
_LEAST, _LEAST_LATIN, _LEAST_ARABIC, _LEAST_TITLED = 5, 4, 4, 3
"""Letters from which on a name in other letters is no word of a text by chance."""


_Where: TypeAlias = Callable[[str, re.Match[str]], bool]


_NEAR = 30
"""Letters before a name that tell what it is."""


class _Table(NamedTuple):
    """How the letters of one script become those of another."""

    letters: dict[str, str]
    groups: re.Pattern[str]


@cache
def _table(rows: str) -> _Table:
    letters = dict(row.partition(":")[::2] for row in rows.split())
    longest_first = sorted(letters, key=len, reverse=True)
    return _Table(letters, re.compile("|".join(longest_first)))


def transcribed(said: str, name: str, words: Plain) -> Iterator[Form]:
    """How a surname stands in other letters, in words that have such."""
    for found, where, script in _patterns(name):
        if not (text := _in_script(words.text, script) if script else words.text):
            continue  # a pattern takes long to compile
        letter = f"[{JAPANESE}]" if script == JAPANESE else r"\w"  # other letters join kana
        known = re.compile(f"(?<!{letter}){found}(?!{letter})", re.IGNORECASE)
        if known.search(text):
            yield Form(said, cased=True, stem="", found=known, bent=True, where=where)


def _patterns(name: str) -> Iterator[tuple[str, _Where, str]]:
    """What it may be in each other script, when somebody is meant, and which letters that has."""
    bare = name.removeprefix(_THE)
    if _LATIN.fullmatch(name) and name[:1].isupper():
        low = name.lower()
        if len(low) >= _LEAST or low not in COMMON:
            yield _cyrillic(low), _is_cyrillic, "\u0400-\u04ff"
        if len(low) >= _LEAST:
            yield f"{_written(low, _TO_GREEK)}[ασςεουη]{{0,2}}", _is_a_name, "\u0370-\u03ff"
        yield f"[وف]?[بلك]?({_arabic(low)})", _is_arabic, "\u0620-\u06ff"
        yield from in_more_letters(name, _written)
    elif behind := _LATIN_ARTICLE.match(name):
        own = _arabic(name[behind.end() :].lower())
        yield f"[وف]?(?:[بك]?ال|لل)({own})", _is_arabic, "\u0620-\u06ff"
    elif _CYRILLIC.fullmatch(name):
        yield _ended(_written(name.lower(), _FROM_CYRILLIC)), _is_a_name, ""
    elif _GREEK.fullmatch(name):
        yield _ended(_written(name.lower(), _FROM_GREEK)), _is_a_name, ""
    elif _ARABIC.fullmatch(name) and len(bare) >= _LEAST_ARABIC:
        article = "(?:[ae]l|ash|as|ar|ad|an|at|az)?[ -]?" if bare != name else ""
        yield _ended(f"{article}{_from_arabic(bare)}"), _is_from_arabic, ""
    else:
        yield from ((_ended(one), _is_a_name, "") for one in from_more_letters(name, _written))


@lru_cache(maxsize=16)  # each surname asks for those of the same texts
def _in_script(text: str, letters: str) -> str:
    """The lines of a text that have a word of these letters."""
    word = re.compile(f"[{letters}]{{3}}")
    return "\n".join(line for line in text.split("\n") if word.search(line))


def _ended(latin: str) -> str:
    return f"{latin}(?:'?s)?"


def _written(low: str, rows: str) -> str:
    """A pattern of the name in other letters; a letter that is written twice may be one."""
    table = _table(rows)
    once = _TWICE.sub(r"\1", low)
    return "".join(f"(?:{table.letters[one]})" for one in table.groups.findall(once))


def _cyrillic(low: str) -> str:
    bare = low[:-1] if low[-1] in "aey" and len(low) >= _LEAST else low
    last = {"a": "[ая]?", "e": "[еэ]?", "y": "(?:и|і|ы)?"}.get(low[-1], "") if bare != low else ""
    doubled = re.sub(r"\(\?:([^)?]*)\)", r"(?:(?:\1){1,2})", _written(bare, _TO_CYRILLIC))
    return f"{doubled}{last}(?:{CYRILLIC_ENDINGS})?"


def _arabic(low: str) -> str:
    """A vowel is written at either end, if not within."""
    first = {"a": "[اع]", "e": "[اع]ي?", "i": "[اع]ي?", "o": "[اع]و?", "u": "[اع]و?"}.get(
        low[0], ""
    )
    last = {"o": "وه?", "i": "ي", "u": "و", "y": "ي"}.get(low[-1], "")
    return first + _written(low[bool(first) : len(low) - bool(last)], _TO_ARABIC) + last


def _from_arabic(name: str) -> str:
    table = _table(_FROM_ARABIC)
    parts = [f"(?:{table.letters.get(letter, letter)})" for letter in name]
    twice = [
        f"{one}{{1,2}}" if letter not in _WEAK else one
        for one, letter in zip(parts, name, strict=True)
    ]
    return _VOWEL.join(twice) + ("[aeh]{0,2}" if name[-1] in "هىا" else "")


def _is_a_name(text: str, found: re.Match[str]) -> bool:
    """Whether it is written as a name is, and is no word that the text has besides."""
    low = found[0].lower()
    known = not {low, low.removesuffix("s")}.isdisjoint(COMMON | OTHER_WORDS | _LATIN_WORDS)
    capital = found[0][:1].isupper() or _ARTICLE.match(found[0])
    long = len(found[0]) >= _LEAST_LATIN
    return (
        bool(capital and long)
        and not known
        and not country_words_in(found[0])
        and not re.search(rf"(?<!\w){re.escape(low)}(?!\w)", text)
    )


def _is_from_arabic(text: str, found: re.Match[str]) -> bool:
    """The same; what Arabic writes no vowels of may be many a short word."""
    return len(found[0]) >= _LEAST and _is_a_name(text, found)


def _is_cyrillic(text: str, found: re.Match[str]) -> bool:
    """The same; one of five letters only within a sentence."""
    if not found[0][:1].isupper():
        return False
    opening = _OPENING.search(text, max(0, found.start() - 4), found.start())
    return len(found[0]) >= _LEAST if not opening else len(found[0]) > _LEAST


def _is_arabic(text: str, found: re.Match[str]) -> bool:
    """Whether no word is it by chance: of three letters or four, where somebody is meant."""
    if len(found[1]) >= _LEAST:
        return found[1] not in _ARABIC_WORDS
    before = text[max(0, found.start() - _NEAR) : found.start()]
    whole = len(found[1]) >= _LEAST_TITLED and found[0] == found[1]
    titled = whole and _ARABIC_TITLE.search(before)
    return bool(titled and not _ARABIC_TITLE.fullmatch(f"{found[0]} "))


_TWICE = pattern(r"([b-df-hj-np-tv-z\u0431-\u0449])\1")
_LATIN = pattern(r"[A-Za-z]{4,}")
_LATIN_ARTICLE = pattern(r"(?:[AaEe]l)[ -](?=[A-Z][a-z]{4,}$)")
_CYRILLIC = pattern("[\u0400-\u04ff]{4,}")
_GREEK = pattern("[\u0370-\u03ff]{4,}")
_ARABIC = pattern("[\u0620-\u06ff]{4,}")
_THE = "\u0627\u0644"
_WEAK = "\u0627\u0648\u064a\u0639\u0647"
_ARTICLE = pattern(r"(?:[ae]l|ash|as|ar|ad|an|at|az)[ -][A-Z]")
_OPENING = pattern(r"(?:^|[.!?:;\u2022|/\n]\s*|[\"\u201c\u00ab(])$")
