"""Joined: names inside addresses, names of files and tags, and words that a line or signs part.

In grebner@mfa.example or #FreeGrebner no space and no capital tells where a name begins. What such
a run of letters says is set behind the text in words, so that names are looked for there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern

BEHIND = "\u00a6"
"""What stands before each thing that a text says in a run of letters."""
_RUN = pattern(
    r"(?:https?://|www\.)[^\s()<>]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.+-]{4,}@(?!\w)"
    r"|[\w.+-]+ ?[\[(]at[\])] ?[\w-]+(?:\.[\w-]+)+"
    r"|[A-Za-z]:(?:\\[\w.-]+)+"
    r"|(?<![\w&/])[@#]\w{4,}"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.[a-z][a-z0-9]{1,6}\b(?!\.\w)(?:/[^\s()<>]+)?"
    r"|\b[A-Z][\w]*[a-z\d][A-Z]\w*|\b[A-Z]{2}[a-z]{3,}\b|\b[a-z]+[A-Z]\w+"
    r"|\b[^\W_]+(?:_[^\W_]+)+\b|\b(?:[Aa]nti|[Pp]ro)-[a-z]{5,}"
    r"|\b[A-Za-z]{4,}\d+\b|\b\d+[A-Za-z]{4,}\b"
)
"""An address of a page or a person, a tag, the name of a file, or letters with capitals within."""
_MAY_SAY = pattern(
    r"[@#:.A-Z\d_\u00b7*|(\[-](?:(?<=[@#])|(?<=[(\[])at[\])]|(?<=_)[^\W_]|(?<=:)//|(?<=:)\\|(?<=-)[a-z]{5}"
    r"|(?<=\.)[a-z]|(?<=ww\.)|(?<=[a-z\d][A-Z])|(?<=\b[A-Z])[A-Z][a-z]{3}"
    r"|(?<=[A-Za-z]{4}\d)|(?<=\d)[A-Za-z]{4}|(?<=-)\s|(?<=[._\u00b7*|-])[^\W\d_][-._\u00b7*|])"
)
"""What is in every run of letters, in a parted word and between signs: most texts have none."""
_ENCODED = pattern(r"(?:%[0-9A-Fa-f]{2})+")
"""Letters as an address writes those that it may not have: M%C3%BCller."""
_PARTS = pattern(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|[\s._/\\@#?&=%+()\[\]-]+"
)
_IN_SURNAMES = pattern(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)(?=[A-Z])")
_TAGGED = pattern(
    r"(?i)^[@#](?:free|stop|save|justicefor|freedomfor|standwith|iam|iamwith|real|the|mr|mrs|dr"
    r"|official|not)"
    r"(?=[a-z]{4})"
)
_BRANDS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "YouTube LinkedIn WhatsApp PowerPoint PayPal BlackRock BlackBerry HarperCollins MasterCard"
        " WordPress"
    ).split()
)
"""What is written so of itself."""
_PARTED = pattern(
    r"(?<!\w)([^\W\d_]{2,})-\s+(?!(?:and|or|und|oder|et|ou|y|o)\b)([a-z\u00df-\u024f]{2,})"
)
"""A word that a line parts."""
_SIGNED = pattern(r"(?<!\w)[^\W\d_](?:([-._\u00b7*|])[^\W\d_]){3,}(?!\w)")
"""Letters with one and the same sign between them."""
_ALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d"
    "\u041e\u0420\u0421\u0422\u0425\u03bf\u03b1\u03bd\u0391\u0392\u0395\u0397\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7",
    "aeopcyxijsABEKMHOPCTXoavABEHKMNOPTX",
)
"""Cyrillic and Greek letters that look like Latin ones."""
_OTHER_SCRIPT = pattern("[\u0370-\u03ff\u0400-\u04ff]")
_MIXED = pattern(r"\b(?=\w*[A-Za-z])(?=\w*[\u0370-\u03ff\u0400-\u04ff])\w+\b")


def with_joined(text: str, marks: re.Pattern[str] | None = None) -> str:
    """The text without marks, and behind it each thing that a run of letters in it says.

    The run is in capitals: no text has a surname as a word by an address.
    """
    said = dict.fromkeys(_said_in(text))
    text = _RUN.sub(_in_capitals, text) if said else text
    bare = marks.sub("", text) if marks else text
    return f" {BEHIND} ".join((bare, *said)) if said else bare


def _in_capitals(run: re.Match[str]) -> str:
    """With signs that stay where names are looked for, so that a run is still known there."""
    return run[0].upper().replace("_", "-") if run[0].islower() else run[0]


def _decoded(letters: re.Match[str]) -> str:
    return bytes.fromhex(letters[0].replace("%", "")).decode(errors="replace")


def _said_in(text: str) -> Iterator[str]:
    if _MAY_SAY.search(text):
        yield from _said_in_runs(text)
        yield from (f"{one[1]}{one[2]}" for one in _PARTED.finditer(text))
        yield from (found[0].replace(found[1], "") for found in _SIGNED.finditer(text))
    if not text.isascii() and _OTHER_SCRIPT.search(text):
        yield from (found[0].translate(_ALIKE) for found in _MIXED.finditer(text))


def _said_in_runs(text: str) -> Iterator[str]:
    for found in _RUN.finditer(text):
        if found[0] in _BRANDS:
            continue
        run = _ENCODED.sub(_decoded, found[0])
        for one in (run, _TAGGED.sub("", run)):
            words = _IN_SURNAMES.sub(lambda start: f"{start[0]}\u2060", one)
            yield " ".join(_PARTS.sub(" ", words).split()).upper()
