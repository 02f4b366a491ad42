"""More letters: a surname in Hebrew, Georgian, Armenian, Hindi, Korean or Japanese ones.

So in those of the neighbours of Hindi, which have the same order: Bengali, Gujarati, Telugu.

The tables are as those of `transcribed`. Text is known there without marks that combine: a Hindi
consonant has lost its virama, a kana what makes ga of ka, and Korean is in single letters.
"""

# ruff: noqa: RUF001 - letters of several scripts

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from brief.late import NamedTuple, pattern

_Where: TypeAlias = Callable[[str, re.Match[str]], bool]
_Write: TypeAlias = Callable[[str, str], str]

_TO_GEORGIAN = (
    "sch:შ|სკ sh:შ zh:ჟ|ზ kh:ხ gh:ღ|გ ts:ც|წ tz:ც|წ tch:ჩ|ჭ ch:ჩ|ჭ|ხ|შ|კ|ქ ph:ფ th:თ|ტ|ს"
    " ck:კ|ქ qu:კვ|ქვ|კ"
    " dz:ძ ou:უ|აუ|ოუ oo:უ ee:ი ea:ი|ეა|ეი ei:ეი|აი|ი ai:აი|ეი|ე ay:აი|ეი ey:ეი|ი"
    " oe:ო|ე|ოე|იო ue:უ|იუ|უე ya:ია yu:იუ"
    " eu:ოი|ეუ|იუ|ეო ja:ია|ჯა ju:იუ|ჯუ"
    " a:ა|ე|ეი b:ბ c:კ|ც|ქ|ს d:დ e:ე|ი f:ფ g:გ|ჯ|ღ h:ჰ? i:ი|აი j:ჯ|ჟ|ი|ხ k:კ|ქ|ყ l:ლ m:მ"
    " n:ნ o:ო|ოუ|უ p:პ|ფ q:კ|ქ|ყ"
    " r:რ s:ს|ზ|შ t:ტ|თ u:უ|ა|იუ v:ვ|ფ w:უ|ვ x:ქს|კს|ხ y:ი|აი z:ზ|ც|ძ"
)
_GEORGIAN_ENDS = "(?:მა|მ|ი|ისა|ის|ით|თი|ად|დ|ო|ს)?(?:თან|თვის|გან|მდე|ზე|ში|ვით)?"
_TO_ARMENIAN = (
    "sch:շ|սկ sh:շ zh:ժ|զ kh:խ gh:ղ|գ ts:ց|ծ tz:ց|ծ tch:չ|ճ ch:չ|ճ|խ|շ|կ|ք ph:ֆ|փ"
    " th:թ|տ|ս ck:կ|ք qu:կվ|քվ|կու dz:ձ"
    " ou:ու|աու|օու oo:ու ee:ի ea:ի|եա|եյ ei:եյ|այ|ի ai:այ|եյ|ե ay:այ|եյ ey:եյ|ի"
    " oe:օ|ե|ո|յո ue:ու|յու ya:յա|եա yu:յու eu:ոյ|եու|եո|յու ja:յա|ջա"
    " ju:յու|ջու"
    " a:ա|է|ե|եյ b:բ|պ c:կ|ք|ս|ց d:դ|տ e:ե|է|ի f:ֆ g:գ|կ|ջ h:հ? i:ի|այ j:ջ|ժ|յ|խ|հ k:կ|ք"
    " l:լ|ղ m:մ n:ն o:ո|օ|ու p:պ|փ|բ"
    " q:ք|կ r:ր|ռ s:ս|զ|շ t:տ|թ|դ u:ու|յու|ա v:վ|ւ|ֆ w:վ|ու|ւ x:քս|կս|խ y:ի|յ|այ z:զ|ց|ձ"
)
_ARMENIAN_ENDS = "(?:ներ)?յ?(?:ից|ով|ում|ի|ու)?[ընսդ]?"
_TO_HEBREW = (
    "sch:ש|סכ|סק sh:ש zh:ז['׳]? kh:[חכך] gh:ג ts:[צץ]|טס tz:[צץ] tch:[צץ]['׳]?"
    " ch:[צץ]['׳]?|[חכך]|ש|ק ph:[פף] th:ת|ט|ד ck:ק qu:קו|קוו"
    " a:[אעהיו]{0,2} b:ב c:ק|ס|צ|[כך] d:ד e:[אעהיו]{0,2} f:[פף] g:ג['׳]?|ז h:ה?|ח"
    " i:[אעי]{0,3} j:ג['׳]?|י{1,2}|ח|ז|ה k:ק|[כך] l:ל m:[מם] n:[נן]"
    " o:[ואעה]{0,2} p:[פף] q:ק r:ר s:ס|ש t:ט|ת u:[ויאע]{0,3} v:ב|וו? w:וו?|ב"
    " x:קס|כס|[חכך] y:[יאה]{0,3} z:ז|[צץ]|ס"
)
_TO_HINDI = (
    "sch:श|ष|सक sh:श|ष|स zh:झ|ज kh:ख|क gh:ग|घ ts:तस|तस|च tz:तस|तज|ज ch:च|छ|ख|क|श ph:फ"
    " th:थ|त|ट|द|स eu:[ऑॉोओ]य|[यए]?[ूुउऊ] ck:क dh:ध|द qu:कव|क"
    " a:[अआाॅऍएेऐैऑॉओो]? b:ब|भ c:क|स|च d:ड|द e:[एऐेैईीइिॅअय]{0,2} f:फ g:ग|ज h:ह?"
    " i:[इईिीयआाअ]{0,3} j:ज|य|ह k:क|ख l:ल|ळ m:म|ं"
    " n:न|ण|ं o:[ओऔोौऑॉउुअव]{0,2} p:प|फ q:क r:र|ड s:स|ज|श t:ट|त|थ u:[उऊुूअयौौआा]{0,2}"
    " v:व|फ w:[वउुऊू] x:कस y:[यीिईइआा]{0,2} z:ज|तस"
)
_TO_HINDI_BESIDE = (
    _TO_HINDI.replace(" v:", " v:ब|भ|")
    .replace(" w:[", " w:[ओोयब")
    .replace(" e:[", " e:[ाआॆऎ")
    .replace("qu:कव|क", "qu:क[ोयवुउ]{0,3}")
)
"""As its neighbours have it: Bengali has b for v, and a glide of vowels."""
_LIKE_HINDI = (0x980, 0xA00, 0xA80, 0xC00, 0xC80)
"""Where Bengali, Punjabi, Gujarati, Telugu and Kannada letters begin, in the order of Hindi's."""
_DEVANAGARI = 0x900
_O = pattern("[ॊ-ौ]")
_TO_KOREAN = (
    "sch:ᄉ|ᄒ sh:ᄉ zh:ᄌ kh:ᄒ|ᄏ gh:ᄀ ts:ᄎ|ᄎ tz:ᄎ|ᄌ ch:ᄎ|ᄒ|ᄏ|ᄉ|ᆨ ph:ᄑ"
    " th:ᄐ|ᄉ|ᄃ|ᆺ ck:ᄏ|ᆨ qu:ᄏ ng:ᆼᄀ?|ᆫᄀ ll:ᆯᄅ?|ᄅ"
    " a:A b:ᄇ|ᆸ c:ᄏ|ᆨ|ᄉ|ᄎ d:ᄃ|ᆮ|ᄐ|ᆺ e:E? f:ᄑ|ᄒ g:ᄀ|ᆨ|ᄌ h:ᄒ? i:I j:ᄌ|ᄒ|I?"
    " k:ᄏ|ᆨ|ᄁ l:ᆯᄅ?|ᄅ m:ᄆ|ᆷ n:ᄂ|ᆫ|ᆼ|ᆫᄂ o:O p:ᄑ|ᆸ|ᄇ"
    " q:ᄏ|ᄀ r:ᄅ|ᆯᄅ?|ᅥ? s:ᄉ|ᄊ|ᄌ|ᆺ t:ᄐ|ᆺ|ᄃ|ᄄ u:U v:ᄇ|ᄑ|ᄇ w:U? x:ᆨᄉ y:I? z:ᄌ|ᄎ"
)
_VOWELS_OF_KOREAN = {
    "A": "[ᅡᅢᅣᅥᅦ]ᄋ?ᅵ?",
    "E": "[ᅦᅢᅥᅳᅵᅨ]ᄋ?ᅵ?",
    "I": "ᅡ이|[ᅵᅡᅳ]",
    "O": "ᅩ우|[ᅩᅥᅡᅮᅯᅪ]",
    "U": "[ᅮᅡᅥᅲᅳᅯᅪᅱᅬ]",
}
"""What a Latin vowel may be in Korean, behind the letter that stands for none."""
_VOWEL_OF_KOREAN = pattern("[AEIOU]")
_BETWEEN_KOREAN = "[\u1161\u1173\u1175]?"
_TO_JAPANESE = (
    "sch:[シス] sh:[シス] zh:[シス] kh:[ハヒフヘホカキクケコ] gh:[カキクケコ] ts:ツ|ッ?ツ"
    " tz:ツ ch:[チツハヒフヘホシカクコキケ] ph:[フハヒ]"
    " th:[サシスセソタチツテト] ck:[カキクケコ] qu:ク ng:ン[カキクケコ]?"
    " a: b:[ハヒフヘホ] c:[カキクケコサシスセソチツ] d:[タチツテト] e: f:[フハヒ]"
    " g:[カキクケコシ] h:[ハヒフヘホ]? i: j:[シユヨヤハヒフヘホ]?"
    " k:[カキクケコ] l:[ラリルレロ] m:[マミムメモン] n:[ナニヌネノン]{1,2} o:"
    " p:[ハヒフヘホ] q:[カキクケコ] r:[ラリルレロ]? s:[サシスセソ] t:[タチツテト] u:"
    " v:[ハヒフヘホウフ] w:[ワウ]? x:クス y:[ヤユヨイ]? z:[サシスセソツ]"
)
_BETWEEN_JAPANESE = "[アイウエオァィゥェォャュョッー]{0,3}"
_FROM_GEORGIAN = (
    "ა:a ბ:b გ:g|gu დ:d ე:e ვ:v|w ზ:z|s თ:th?|tt ი:i|y|ij კ:ck?|k|q ლ:ll? მ:mm? ნ:nn? ო:o"
    " პ:pp? ჟ:zh|j|g რ:rr? ს:ss?|c|z ტ:tt?"
    " უ:u|ou|oo|w ფ:ff?|ph?|pp ქ:k|q|ck?|kh ღ:gh?|g ყ:q|k|gh|kh შ:sh|sch|ch|sz"
    " ჩ:ch|tch|tsch ც:ts|c|tz|z წ:ts|tz|c ძ:dz|z ჭ:ch|tch|tsch"
    " ხ:kh|ch|h|x ჯ:j|dj|dzh|dsch ჰ:h"
)
_FROM_ARMENIAN = (
    "ու:u|ou|oo|w ա:a բ:b|p գ:g|k դ:dd?|t ե:e|ye|ie զ:z|s է:e|a ը:y|e|u| թ:th?|tt"
    " ժ:zh|j|g ի:i|y|ee լ:ll? խ:kh|ch|x|h ծ:ts|dz|tz|c"
    " կ:ck?|k|g|q հ:h| ձ:dz|tz|z ղ:gh|g|l ճ:ch|j|tch|dj մ:mm? յ:y|h|j|i|ie| ն:nn?"
    " շ:sh|ch|sch ո:v?o|w?o չ:ch|tch|tsch պ:pp?|b ջ:j|ch|dj|g"
    " ռ:rr? ս:ss?|c վ:v|w տ:tt?|d ր:rr? ց:ts|c|tz|z ւ:u|v|w փ:ph?|f ք:k|q|kh|ck?|c օ:o ֆ:ff?|ph"
)
_FROM_HEBREW = (
    "א:[aeiou]{0,2} ב:b|v|w|bb ג:g|j|gg ד:d|dd ה:h|[aeo]h?| ו:v|w|o|u|ou|oo|au|ow|"
    " ז:z|s|zh|j ח:h|ch|kh|x ט:tt? י:y|i|e|ei|ai|ey|ay|j|ie|"
    " כ:k|kh|ch|c|ck ך:k|kh|ch|ck ל:ll? מ:mm? ם:mm? נ:nn? ן:nn? ס:ss?|c ע:[aeiou]{0,2}"
    " פ:p|f|ph|pp|ff ף:f|ph|p צ:ts|tz|z|ch|c ץ:ts|tz|z|ch"
    " ק:k|c|q|ck ר:rr? ש:sh|s|sch|ch|ss ת:th?|tt"
)
_VOWEL = "[aeiou]{0,2}"
_TITLE_HEBREW = pattern(
    "(?:\u05de\u05e8|\u05d2\u05d1'|\u05d4?\u05e9\u05d2\u05e8\u05d9\u05e8\u05d4?|\u05d4?\u05e9\u05e8\u05d4?"
    "|\u05d3\"\u05e8|\u05e4\u05e8\u05d5\u05e4'|\u05d0\u05de\u05e8\u05d4?|\u05d4?\u05e0\u05e9\u05d9\u05d0"
    "|\u05d4?\u05d2\u05e0\u05e8\u05dc) $"
)
"""Before somebody: Mr, Ms, ambassador, minister, Dr, Prof., said, president, general."""
_FIRST_HEBREW = {"a": "[אע]", "e": "[אע]י?", "i": "[אע]י?", "o": "[אע]ו?", "u": "[אעי]ו?"}
"""A vowel at the beginning has a letter that bears it."""
_LEAST, _LEAST_HEBREW, _LEAST_LATIN, _NEAR = 5, 4, 4, 12
_LEAST_SOUNDS = 3
"""Consonants without which too many words of Japanese are alike."""
_SOUNDS = pattern("[b-df-hj-np-tv-xz]+")
_TWICE = pattern(r"([b-df-hj-km-np-tv-z])\1")


class Script(NamedTuple):
    """How a Latin name stands in other letters, and what such a name becomes in Latin ones."""

    letters: str
    before: str
    to: str
    ends: str
    back: str


_SCRIPTS = (
    Script("\u10a0-\u10ff", "", _TO_GEORGIAN, _GEORGIAN_ENDS, _FROM_GEORGIAN),
    Script("\u0531-\u0587", "", _TO_ARMENIAN, _ARMENIAN_ENDS, _FROM_ARMENIAN),
    Script(
        "\u05d0-\u05ea",
        "[\u05d5]??[\u05e9\u05db]??[\u05d4\u05d1\u05dc\u05de]??",
        _TO_HEBREW,
        "",
        _FROM_HEBREW,
    ),
    Script("\u0900-\u097f", "", _TO_HINDI, "", ""),
)
JAPANESE, _KOREAN = "\u30a1-\u30fc", "\u1100-\u11ff"


def in_more_letters(name: str, write: _Write) -> Iterator[tuple[str, _Where, str]]:
    """What a Latin surname may be there, when somebody is meant, and which letters that has."""
    low = name.lower()
    if len(low) < _LEAST:
        return
    for one in _SCRIPTS:
        hebrew = one.back == _FROM_HEBREW
        first = _FIRST_HEBREW.get(low[0], "") if hebrew else ""
        written = f"{first}{write(low[bool(first) :], one.to)}"
        yield f"{one.before}({written}){one.ends}", _is_hebrew if hebrew else _is_long, one.letters
    for block in _LIKE_HINDI:
        yield f"({_as_in(block, write(low, _TO_HINDI_BESIDE))})", _is_long, _block(block)
    korean = _VOWEL_OF_KOREAN.sub(
        lambda one: f"(?:ᄋ?(?:{_VOWELS_OF_KOREAN[one[0]]}))", write(low, _TO_KOREAN)
    )
    spaced = re.sub(r"(?<=\))(?=\(\?:[\u1100-\u11ff])", _BETWEEN_KOREAN, korean)
    yield f"({spaced}{_BETWEEN_KOREAN}){_ANY_KOREAN}", _is_long, _KOREAN
    if sum(map(len, _SOUNDS.findall(low))) > _LEAST_SOUNDS:
        kana = _BETWEEN_JAPANESE.join(_groups(write(low, _TO_JAPANESE)))
        yield f"({_BETWEEN_JAPANESE}{kana}{_BETWEEN_JAPANESE})", _is_long, JAPANESE


_ANY_KOREAN = "[\u1100-\u11ff]*"


def _groups(written: str) -> list[str]:
    return [one for one in re.findall(r"\(\?:[^)]*\)", written) if one != "(?:)"]


def _as_in(first: int, hindi: str) -> str:
    """A pattern in Hindi letters in those of a neighbour, whose o is taken apart."""
    apart = _O.sub(lambda o: f"{o[0]}ॆेाॗ", hindi)
    return "".join(
        chr(ord(one) - _DEVANAGARI + first) if "ऀ" <= one <= "ॿ" else one for one in apart
    )


def _block(first: int) -> str:
    return f"{chr(first)}-{chr(first + 0x7F)}"


def _is_long(_text: str, found: re.Match[str]) -> bool:
    """Whether it is no word by chance."""
    return len(found[1]) >= _LEAST


def _is_hebrew(text: str, found: re.Match[str]) -> bool:
    """Of five letters, or fewer behind a title: vowels are not written, and words are short."""
    if len(found[1]) >= _LEAST:
        return True
    before = text[max(0, found.start() - _NEAR) : found.start()]
    return len(found[1]) >= _LEAST_HEBREW - 1 and bool(_TITLE_HEBREW.search(before))


def from_more_letters(name: str, write: _Write) -> Iterator[str]:
    """What a surname in these letters may be in Latin ones."""
    for one in _SCRIPTS:
        if one.back and re.fullmatch(f"[{one.letters}]{{{_LEAST_LATIN},}}", name):
            low = name.lower()
            if one.back == _FROM_HEBREW:
                yield _VOWEL.join(_groups(write(low, one.back))) + "h?"
            elif (
                one.back == _FROM_GEORGIAN and low[-1] == "\u10d8"
            ):  # the nominative of a consonant
                yield write(low[:-1], one.back) + "[iy]?"
            else:
                yield write(low, one.back)
