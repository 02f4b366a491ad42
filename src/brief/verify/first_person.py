"""Whose wish a quotation is: what a minister says of "we" is of the minister's state."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose.places import country_names_in
from brief.verify.quoted import tight

_THAT = pattern(
    r"\bthat\s(?:the\s)?(?P<who>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})\s"
    r"(?:also\s)?(?:wants?|wanted|wish(?:es|ed)?|sought|seeks?|hop(?:es|ed)\s(?:for|to)|needs?|needed"
    r"|would\s\w+|supports?|supported|stands?\sfor|stood\sfor)\s[^.;\"\u201c]{0,24}"
    r"[\"\u201c](?P<words>[^\"\u201d]{8,})[\"\u201d]"
)
_WE = pattern(r"[\"\u201c]\s*(?:We|we)\s(?P<words>[^\"\u201d]+)[\"\u201d]")


def others_words(text: str, sentences: Iterable[str], role: str) -> str:
    """That another state wanted what the owner of a text says in the source that "we" want."""
    own = next((code for _, _, code in country_names_in(role)), "")
    said = _THAT.search(text) if own else None
    who = {code for _, _, code in country_names_in(said["who"])} if said else set()
    if not said or len(who) != 1 or own in who:
        return ""
    words = tight(said["words"]).strip(" .,;:")
    if any(words in tight(one["words"]) for s in sentences for one in _WE.finditer(s)):
        return f'"{said["who"]}", its source "we" of the {role}'
    return ""
