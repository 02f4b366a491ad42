"""Rules on letters: one script in a word, and no code or mark where a letter should be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import unescape

from brief.check.as_typed import READ
from brief.check.reading import Reading
from brief.late import pattern
from brief.marked.scripts import may_be_mixed, mixed_words, script_of, words_of_letters
from brief.rules import ERROR, Finding, Rule

_NOT_OURS = frozenset(["URL", "archive_url", "DOI", "quote"])
"""Keys of addresses, and of what others wrote."""
_CODE = pattern(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,31}\d{0,2});")
_SHAPED = (
    "[\uff04\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uffe0\uffe1\uffe5"
    "\ufb00-\ufb06\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3"  # ligatures
    "\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ff\u212a\u24b6-\u24e9]"
)
_CHINESE = "[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]"
_DISGUISED = pattern(
    rf"(?<!{_CHINESE})(?:(?<=[A-Za-z0-9]){_SHAPED}+|{_SHAPED}{{2,}}|{_SHAPED}(?=[A-Za-z0-9]))"
    rf"(?!{_CHINESE})|[\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+"
)
"""Letters, digits and signs in a wide, bold or circled shape, more than one or by plain ones.

Arabic letters in the shape of their place in a word, as old files hold them, at all times;
the ornate brackets between them are no letters.
"""


_DESIGNATION = pattern(
    "(?<![^\\W_])(?P<letter>[\u0410\u0412\u0415\u041a\u041c-\u041e\u0420-\u0423\u0425\u0405\u0406\u0408\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7])"
    "[-\u2010\u2011\u2013]?\\d"
)
"""A letter of Cyrillic or Greek that looks like a Latin one, before the number of a thing."""


def _one_script(reading: Reading) -> Iterator[Finding]:
    told = set[Finding]()
    for finding in _found(reading):
        if finding not in told:
            yield finding
        told.add(finding)


def _found(reading: Reading) -> Iterator[Finding]:
    """What is found in what prints, and in each key as it was typed; some of it twice."""
    for path, text in (*reading.prose, *reading.as_typed):
        if text.isascii() or path[-1] in _NOT_OURS:
            continue
        for shaped in _DISGUISED.findall(text):
            plain = unicodedata.normalize("NFKC", shaped)
            said = f'"{shaped}" is not "{plain}", though it looks like it'
            yield Finding(path, said, f'write "{plain}"', (path[:2],))
        if not may_be_mixed(text):
            continue
        yield from (Finding(path, said, "", (path[:2],)) for said in _designations(text))
        yield from (Finding(path, said, "", (path[:2],)) for _, said in mixed_words(text))


def _designations(text: str) -> Iterator[str]:
    """Letters before a number that are of a script in which the text has no word: S-400."""
    for found in _DESIGNATION.finditer(text):
        script = script_of(found["letter"])
        words = (word for word in words_of_letters(text) if not word.isascii())
        if not any(script_of(letter) == script for word in words for letter in word):
            yield f'"{found[0]}" begins with a letter of {script.capitalize()} that looks Latin'


def _web_code(reading: Reading) -> Iterator[Finding]:
    in_templates = (one for one in reading.prose if one[0][0] == "typed")
    for path, text in (*reading.as_typed, *in_templates):
        read = path[-1] == READ  # the words of facts, where a code stands for its letter
        codes = dict.fromkeys(_CODE.findall(text)) if "&" in text and not read else ()
        for code in codes:
            if (letter := unescape(code)) != code:
                said = f"{code} is how a web page writes {letter}"
                yield Finding(path, said, f"write {letter} itself", (path[:2],))


RULES = (
    Rule(
        "one-script",
        ERROR,
        "No word has letters of two scripts that look alike, and no letter a shape of its own.",
        "type the word anew, in one script",
        "Unicode, UTS 39, mixed scripts: nobody sees it, and no search finds the word.",
        _one_script,
    ),
    Rule(
        "web-code",
        ERROR,
        "Nothing that is printed as typed holds a code that a web page has for a letter.",
        "write the letter itself",
        "What is pasted from a page's source brings &amp; and &#39; along, and print shows them.",
        _web_code,
    ),
)
