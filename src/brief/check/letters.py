"""Rules on letters: one script in a word, and no code or mark where a letter should be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import unescape

from brief.check.as_typed import READ
from brief.check.reading import Reading
from brief.late import pattern
from brief.marked.spot import Path
from brief.rules import ERROR, Finding, Rule

_LETTERS = pattern(r"[^\W\d_]{2,}")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
_SIGNS = "\u03a9\u03bc\u03c0\u03b1\u03b2\u03b3\u03b4\u0394\u03a3\u03bb"
"""Greek letters that science sets beside Latin ones, and that look like none of them."""
_CODE = pattern(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,31}\d{0,2});")
_NOT_ASCII = pattern("[\u0370-\u058f\u13a0-\u13fd\u2c80-\u2cff\ua4d0-\ua4ff\uab70-\uabbf]")
_SHAPED = (
    "[\uff04\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uffe0\uffe1\uffe5"
    "\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ff\u212a\u24b6-\u24e9]"
)
_CHINESE = "[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]"
_DISGUISED = pattern(
    rf"(?<!{_CHINESE})(?:(?<=[A-Za-z0-9]){_SHAPED}+|{_SHAPED}{{2,}}|{_SHAPED}(?=[A-Za-z0-9]))"
    rf"(?!{_CHINESE})"
)
"""Letters, digits and signs in a wide, bold or circled shape, more than one or by plain ones."""


def _one_script(reading: Reading) -> Iterator[Finding]:
    for path, text in (*reading.prose(), *_names(reading)):
        if text.isascii():
            continue
        for shaped in _DISGUISED.findall(text):
            plain = unicodedata.normalize("NFKC", shaped)
            said = f'"{shaped}" is not "{plain}", though it looks like it'
            yield Finding(path, said, f'write "{plain}"', (path[:2],))
        if not _NOT_ASCII.search(text):
            continue
        for word in _LETTERS.findall(text):
            if strange := _strangers(word):
                told = ", ".join(
                    f'"{letter}" is {_script(letter).capitalize()}' for letter in strange
                )
                said = f'"{word}" has letters of two scripts that look alike: {told}'
                yield Finding(path, said, "", (path[:2],))


def _web_code(reading: Reading) -> Iterator[Finding]:
    in_templates = (one for one in reading.prose() if one[0][0] == "typed")
    for path, text in (*reading.as_typed, *in_templates):
        read = path[-1] == READ  # the words of facts, where a code stands for its letter
        codes = dict.fromkeys(_CODE.findall(text)) if "&" in text and not read else ()
        for code in codes:
            if (letter := unescape(code)) != code:
                said = f"{code} is how a web page writes {letter}"
                yield Finding(path, said, f"write {letter} itself", (path[:2],))


def _names(reading: Reading) -> Iterator[tuple[Path, str]]:
    base = reading.base
    for name_id, name in base.names.items():
        yield ("names", name_id, "print"), name.print
        for index, spelling in enumerate(name.also):
            yield ("names", name_id, "also", index), spelling
    for source_id, source in base.sources.items():
        yield ("sources", source_id, "title"), source.title
        yield ("sources", source_id, "container-title"), source.container_title
        yield ("sources", source_id, "publisher"), source.publisher


def _strangers(word: str) -> tuple[str, ...]:
    """The letters of a word that are of another script than most of it."""
    scripts = [_script(letter) for letter in word]
    known = [script for script in scripts if script]
    if len(set(known)) < 2:  # noqa: PLR2004 - two scripts in one word
        return ()
    usual = max(_SCRIPTS, key=known.count)
    pairs = zip(word, scripts, strict=True)
    strange = (letter for letter, script in pairs if script not in {"", usual})
    return tuple(dict.fromkeys(letter for letter in strange if letter not in _SIGNS))


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "")


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
