# ruff: noqa: RUF001 - words in the letters of their language
"""A figure behind a Latin word, in words from right to left: whose it is.

By the algorithm alone (rule W7) it goes with the Latin word, which tears an amount or a date: in
"Veld 40 million" 40 is read first, then Veld. Where a word of the sentence follows the figure, the
two stand together. Where none does, or one that nothing is counted by (in, of, which, the), or
where the Latin word is one that is numbered (Article 5), all stays as the algorithm has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import bidirectional

from brief.bidi.levels import LETTERS, levels
from brief.late import pattern
from brief.words.shortened import LABELS

_DIGIT = "[0-9\u06f0-\u06f9]"
_BLANK = "[ \u00a0\u202f]"
_MONEY = "$\u20ac\u00a3\u00a5"
_ONE = (
    rf"[+\-\u2212]?[{_MONEY}]?"
    rf"(?:{_DIGIT}{{1,3}}(?:{_BLANK}{_DIGIT}{{3}})+(?!{_DIGIT})"
    rf"|{_DIGIT}+(?:[.,:/\u066b\u066c]{_DIGIT}+)*)[%\u2030{_MONEY}]?"
)
_LETTER = rf"(?=[^\W\d_])[{LETTERS}]"
_CARRIED = pattern(
    rf"(?<=[^\s,;:])(\ufffc*(?:[,;:]|{_BLANK}[\u2013\u2014-])?{_BLANK}+)"
    rf"({_ONE}(?: ?[\u2013\u2014-] ?{_ONE})?)\ufffc*{_BLANK}?(?={_LETTER})"
)
"""A blank, with notes, a point or a dash; a figure or a span of two; a word of the sentence."""
_SUM = pattern(rf"[{_MONEY}]{_ONE}|{_ONE}(?<=[{_MONEY}])")
_LETTER_ALONE = "\u0627"
_FAR = 20
"""How far a word that is numbered is looked for."""
_WHOLE = pattern(
    rf"(?<![./:,])(?:1[349]|20|\u06f1[\u06f3\u06f4\u06f9]|\u06f2\u06f0)\d\d\Z|[%\u2030{_MONEY}]"
)
"""A year, a percentage or a sum of money, which needs no word to be one."""
_NUMBERED = pattern(
    rf"(?i:\b(?:{LABELS}|Nos?|Vol|Article|Annex|Agenda|Chapter|Clause|Expo|Figure|Group|Level|Page"
    r"|Para(?:graph)?|Part|Phase|Protocol|Resolution|Rule|Section|Stage|Table|Title|Type|Version|Vision"
    r"|Volume|(?:jan|feb|f\u00e9v|mar|apr|avr|may|mai|jui?[nl]|aug|ao\u00fbt|sep|oct|nov|dec|d\u00e9c)[a-z]*"
    r"|in|of|by|to|and|the|for|from|since|until|de|en|du|des|el|la|et|und))\.?\Z|(?<![\w.-])[A-Z]\Z"
)
"""What a number belongs to, whatever follows: a label, a month, a small word of a Latin title."""
_NAMED = pattern(
    rf"(?<![\w.-])(?:Airbus (?:A?(?:220|3{_DIGIT}0|31[89]|321)|A{_DIGIT}{{3}})|Boeing 7{_DIGIT}7"
    r"|Mirage (?:5|2000)"
    rf"|(?:Apollo|Falcon|Formula|Leopard|Saturn|Sputnik|Starlink) {_DIGIT}"
    r"|(?:Block|Channel|Class|COP|COVID|Covid|DIN|ECE|Europe|GOST|Horizon|ICD|IEC|iOS|iPhone|ISO|Mark"
    rf"|Mk|Radio|RFC|Route|UNSCR|Windows) {_DIGIT}+"
    r"|(?:AH|AIM|AK|An|BMP|BTR|CH|HQ|Il|JF|Ka|KC|Mi|MIM|MQ|PAC|RPG|RQ|SM|Su|TB|Tu|UH|Yak)"
    rf" {_DIGIT}+)\Z"
)
"""A name of which the figure is part: that of an aircraft, an arm, a rule, a meeting of a row."""
_END = rf"(?!{_LETTER})"
_MONTHS = (
    "يناير|فبراير|مارس|[أا]بريل|مايو|يوني|يولي|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار"
    "|نيسان|[أا]يار|حزيران|تموز|آب|[أا]يلول|تشرين"
)
_DATE = pattern(f"{_MONTHS}|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر")
_AMOUNT = pattern(
    rf"(?:في |ب)الم(?:ائ|ئ|ا)|من (?:أصل|{_MONTHS}|شهر)"
    r"|سے (?:زائد|زیادہ|کم|اوپر)|میں سے"
    rf"|(?:و|أو|او|إلى|الى|حتى|یا|تا|سے|اور|או|עד) ?{_DIGIT}"
)
"""What makes an amount or a date of a figure, though it begins with a word that links."""
_LINK = pattern(
    r"(?:من|إلى|الى|في|على|عن|مع|و|أو|او|ثم|التي|الذي|الذين|أن|ان|إن|كان|كانت|قد|لم|لن|لا|ما|كما|هو|هي"
    r"|هذا|هذه|قبل|بعد|حتى|منذ|عند|عبر|ضد|بين|لدى|حيث|حسب|دون"
    r"|کا|کی|کے|کو|میں|سے|پر|نے|تک|اور|یا|بھی|ہی|جو|کہ|ہے|ہیں|تھا|تھی|تھے|ہو|گا|گی|گے"
    r"|از|به|در|با|را|که|برای|است|بود|شد"
    rf"|של|על|את|עם|או|אל|מן|כי|הוא|היא|לא|גם|אשר){_END}"
    rf"|[وفبك]?ال(?!ا?ف|آف)[ء-غف-ىي]{{3,}}{_END}|لل[ء-غف-ىي]{{3,}}{_END}"
)
"""Words that link in Arabic, Urdu, Persian and Hebrew, and what has the article of Arabic."""


def parted(said: str, words: Sequence[str]) -> Iterator[tuple[range, range]]:
    """Where such a figure parts from the Latin word before it, and the places of a sum of money.

    A sum stands whole with the sign that it has behind the Latin word ($40), or there is none.

    `said` has one character for each of the `words`; a neutral one for an isolate, of which the
    words tell which way it begins.
    """
    if not _CARRIED.search(seen := _with_isolates(said, words)):
        return
    own = levels(said, 1)
    for one in _CARRIED.finditer(seen):
        start, end = one.span(1)
        if not any(own[at] % 2 for at in range(start - 1, end)) and _belongs_behind(seen, one):
            yield range(start, end), range(*one.span(2)) if _SUM.fullmatch(one[2]) else range(0)


def _with_isolates(said: str, words: Sequence[str]) -> str:
    """The characters, for an isolate that begins with a letter from right to left such a one."""
    if len(said) == sum(map(len, words)):
        return said
    return "".join(
        _LETTER_ALONE if len(whole) > 1 and bidirectional(whole[0]) in {"R", "AL"} else one
        for one, whole in zip(said, words, strict=True)
    )


def _belongs_behind(seen: str, found: re.Match[str]) -> bool:
    """Whether the figure and the word behind it are an amount or a date."""
    if _NUMBERED.search(seen, max(0, found.start() - _FAR), found.start()):
        return False
    named = f"{seen[max(0, found.start() - _FAR) : found.start()]} {found[2]}"
    if found[1].isspace() and _NAMED.search(named) and not _DATE.match(seen, found.end()):
        return False
    links = _LINK.match(seen, found.end()) and not _AMOUNT.match(seen, found.end())
    return not links or bool(_WHOLE.search(found[2]))
