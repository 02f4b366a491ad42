"""Source order: how a list of sources is sorted."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import name, normalize

from brief.manner import Manner
from brief.model import plain_text
from brief.template.source_view import SourceView


def in_order(views: Iterable[SourceView], manner: Manner) -> list[SourceView]:
    """A list of sources in its style's order: by the letters of the entries, or as they come."""
    views = list(views)
    if manner.order == "cited" or any(view.word_entry is None for view in views):
        return views
    return sorted(views, key=lambda view: (_is_foreign(view), _filed(view)))


def _is_foreign(view: SourceView) -> bool:
    """Whether its first letter is of another script than the brief's, which stands first (CLDR)."""
    month = view.base.words.month(1, alone=True)
    first = next(filter(str.isalpha, plain_text(view.entry.content)), "")
    return _script(first) != _script(month[0])


def _script(letter: str) -> str:
    return name(letter, "").partition(" ")[0]


def _filed(view: SourceView) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who or what its entry begins with, name by name, and then its title and date.

    One author stands before the same author with others (Chicago 17, 14.66), whatever word a
    language has for “and”.
    """
    said = _letters(plain_text(view.entry.content))
    rest = (_letters(view.title.plain), str(view.base.sources[view.id].issued or ""), said)
    for names in map(view.people, ("author", "editor", "translator")):
        if names and said.startswith(_letters(names.listed.plain)):
            return tuple(map(_letters, names.filed_under)), rest
    headings = (view.said("authority"), view.said("publisher"), view.named("container"))
    for heading in (*headings, view.title):
        letters = "" if isinstance(heading, str) else _letters(heading.plain)
        if letters and said.startswith(letters):
            return (letters,), rest
    return (said,), rest


def _letters(said: str) -> str:
    """Letters and digits alone, without accents, marks of a transcription or case."""
    bare = normalize("NFKD", said).casefold().translate(_FILED_AS)
    return "".join(c for c in bare if c.isalnum() or c == " ").strip()


_MARKS = (*map(chr, range(0x02B0, 0x0300)), "\u0640", "\ua78b", "\ua78c")
"""What a transcription writes for ayn, hamza or a soft sign; and what draws an Arabic word out."""
_BARRED = dict(zip("øđłħŧıŋðæœ", ("o", "d", "l", "h", "t", "i", "n", "d", "ae", "oe"), strict=True))
"""Letters that Unicode takes no accent off, and its collation (UCA) files as these."""
_ARABIC = (
    "\u0621\u0627\u0628\u067e\u0629\u06c3\u062a\u0679\u062b\u062c\u0686\u062d\u062e\u062f\u0688\u0630"
    "\u0631\u0691\u0632\u0698\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u06a9"
    "\u06af\u0644\u0645\u0646\u06ba\u0647\u06c1\u06be\u0648\u0649\u064a\u06cc\u06d2"
)
"""Arabic letters with those of Urdu and Persian among them, as the collation has them."""
_SYLLABICS = 0x1401
"""Where a row of letters begins that no name has, behind Arabic and before kana and Han."""
_FILED_AS = str.maketrans(
    dict.fromkeys(_MARKS, "")
    | _BARRED
    | {letter: chr(_SYLLABICS + at) for at, letter in enumerate(_ARABIC)}
)
