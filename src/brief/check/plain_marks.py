"""Plain marks: what is typed to look like something, where it prints as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.as_typed import READ
from brief.check.reading import Reading
from brief.facts.slots import slots_of
from brief.facts.sources import NAME_KEYS
from brief.facts.titles import TITLES
from brief.late import pattern
from brief.marked.spot import Path
from brief.rules import ERROR, Finding, Rule

_SIGNS = frozenset("[*_<~`=^")
_MARK = pattern(
    r"\[(?P<foreign>[^\]\[]+)\]\{lang=[^}]*\}"
    r"|\*\*\*?(?P<strong>[^*]+)\*\*\*?"
    r"|(?<![\w*])\*(?P<set>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
    r"|(?<![\w/_])__?(?P<lined>[^\s_](?:[^_]*[^\s_])?)__?(?![\w/_])"
)
"""What is read in the words of facts, and those beside them."""
_LOW = pattern(
    r"(?<![\w/_\\])(?:_(?P<low>[^\s_](?:[^_]*[^\s_])?)_|__(?P<lows>[^\s_]+\s[^_]*[^\s_])__)(?![\w/_])"
)
"""What a template reads, and the words of facts do not; a name such as __init__ is one."""
_TAGS = "i|b|em|strong|u|s|sub|sup|span|small|cite|p|br|a|div|li|ul|ol|font|h[1-6]|td|tr"
_KEYS = r"(?:\s+[\w-]+\s?=[^<>]*)?"
"""What a tag may have behind its name; without a key it is words: <a few>."""
_NOWHERE = pattern(
    r"!\[(?P<picture>[^\]\[]*)\]\([^()]*\)"
    r"|\[(?P<link>[^\]\[]+)\]\((?:https?://|mailto:|#|[^\s()]*[./])[^\s)]*\)"
    r"|(?<![`\\])`(?P<code>[^`\s](?:[^`]*[^`\s])?)`(?!`)"
    rf"|<(?P<tag>{_TAGS}){_KEYS}>(?P<tagged>[^<>]+)</(?P=tag)>|</?(?:{_TAGS}){_KEYS}\s*/?>"
    r"|~~(?P<struck>[^~\s][^~]*)~~"
    r"|(?<![=\w])==(?P<marked>[^=\s](?:[^=]*[^=\s])?)==(?![=\w])"
    r"|(?<=\w)~(?P<lowered>\w{1,4})~(?!~)|(?<=\w)\^(?P<raised>[\w+-]{1,4})\^",
    re.IGNORECASE,
)
"""What is read nowhere in a fact base."""


def _plain_marks(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.as_typed:
        if text.startswith("http"):
            continue
        if not _SIGNS.isdisjoint(text):
            for form in (_NOWHERE, _LOW if path[-1] == READ else _MARK):
                yield from (_told(path, found) for found in form.finditer(text))
        if "{" in text and path[-1] != READ:
            yield from _braces(reading, path, text)
        if "--" in text:
            yield from _double_names(path, text)


def _double_names(path: Path, text: str) -> Iterator[Finding]:
    """Two hyphens in a name, which print as a dash: Jean--Paul."""
    of_a_name = path[0] in {"names", "sources"} and not _NAME_KEYS.isdisjoint(map(str, path[2:]))
    for found in _TWO_HYPHENS.finditer(text):
        if of_a_name or found["one"] in _FIRST_OF_TWO:
            name = f"{found['one']}-{found['two']}"
            yield Finding(path, f"{found[0]} is printed with a dash", f"write {name}", (path[:2],))


def _told(path: Path, found: re.Match[str]) -> Finding:
    parts = found.groupdict().items()
    part, inside = next(((key, words) for key, words in parts if words and key != "tag"), ("", ""))
    inside = inside.translate(_FIGURES.get(part, {}))
    hint = "take it out" if part in {"", "picture"} else f"write {inside}"
    if part in {"set", "lined"} and path[0] == "sources" and path[-1] in TITLES:
        hint += f", or <i>{inside}</i> for the name of a ship or a case"
    if part in _STARS:
        hint += f", or {_STARS[part]}{inside}{_STARS[part]} to set it off"
    said = f"{found[0]} is printed with its marks: nothing is read as one here"
    return Finding(path, said, hint, (path[:2],))


_NAME_KEYS = frozenset((*NAME_KEYS, "print", "also", "surname"))
_TWO_HYPHENS = pattern(r"(?<![\w/.-])(?P<one>[^\W\d_]+)--(?P<two>[^\W\d_]+)(?![\w/])")
_FIRST_OF_TWO = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "Abd Abdel Abdul Abu Al Ana Anna Anne Annie Carl Claude El Eva Franz François Georg Hans"
        " Heinz Jean Johann José Juan Karl Klaus Louis Luis Lars Maria María Marie Mary Ole"
        " Philippe Pierre Per Sven Yves"
    ).split()
)
"""What begins a name of two with a hyphen; behind any other word the two may be a dash."""
_FIGURES = {
    "lowered": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
    "raised": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
}
_STARS = {"low": "*", "lows": "**"}


def _braces(reading: Reading, path: Path, text: str) -> Iterator[Finding]:
    """Braces that would be filled in the words of a fact; any others are somebody's own."""
    base = reading.base
    figures = base.facts[str(path[1])].figures if path[0] == "facts" else {}
    for name in slots_of(text):
        fact = name.partition(".")[0]
        if name == "by" or name in figures or name in base.names or fact in base.facts:
            said = f"{{{name}}} is printed with its braces: nothing is filled in here"
            yield Finding(path, said, "write the words that it stands for", (path[:2],))


PLAIN_MARK = Rule(
    "plain-mark",
    ERROR,
    "No words that print as typed hold marks or braces of a text: {lang=ar}, **, _, {embassy}.",
    "write the words alone; a source has its language:",
    "Only the words of facts, and those beside them, are read for marks: elsewhere they print.",
    _plain_marks,
)
