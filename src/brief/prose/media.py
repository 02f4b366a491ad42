"""Media: the kinds of source that a text names, such as a broadcast or a press release."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import dataclass, pattern

_PRESS = frozenset({"article", "article-magazine", "article-newspaper", "periodical", "review"})
_WEB = frozenset({"webpage", "post", "post-weblog"})
_OFFICIAL = frozenset(
    {
        "article", "bill", "collection", "document", "event", "hearing", "legal_case",
        "legislation", "pamphlet", "personal_communication", "regulation", "report", "speech",
        "standard", "treaty",
    }
)  # fmt: skip
_LAWS = frozenset({"bill", "legal_case", "legislation", "regulation", "treaty", "standard"})


@dataclass(frozen=True, slots=True)
class Medium:
    """A kind of source: the words for it, and the types of source (CSL) that are of it."""

    words: str
    types: frozenset[str]
    other_words: str = ""
    """Words that mean other things too: a record may tell it by them, a reason does not."""

    def is_named_in(self, text: str) -> bool:
        """Whether a text has a word for it."""
        words = "|".join(filter(None, (self.words, self.other_words)))
        return bool(re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))


_MEDIA = (
    Medium(
        r"broadcasts?|telecasts?|televis\w+|TV|newsreels?|radio|podcasts?|airwaves"
        r"|on air(?![\s-]\w)|newscasts?",
        frozenset({"broadcast", "motion_picture", "song"}),
    ),
    Medium(
        r"newspapers?|dailies|broadsheets?|tabloids?",
        _PRESS - {"article-magazine"},
        r"daily|papers?|press",
    ),
    Medium(r"magazines?|weekl(?:y|ies)|quarterl(?:y|ies)|journals?", _PRESS | {"article-journal"}),
    Medium(
        r"press releases?|press statements?|press conferences?|news releases?|communiqu[e\u00e9]s?"
        r"|joint statements?|white papers?|green papers?|gazette notices?|handouts?",
        (_OFFICIAL | _WEB),
    ),
    Medium(
        r"tweets?|retweets?|(?:post|message)s? on (?:X|Twitter|Facebook|Telegram|Instagram|Weibo)"
        r"|Facebook|Twitter|Telegram channels?|social media|Instagram|Weibo|TikTok|YouTube"
        r"|blogs?|vlogs?|weblogs?",
        _WEB - {"webpage"},
    ),
    Medium(r"interviews?|interviewers?", frozenset({"interview", "broadcast"})),
    Medium(r"speech(?:es)?|(?:his|her|their|an) address", frozenset({"speech", "hearing"})),
    Medium(
        r"letters?|telegrams?|e-?mails?|(?:diplomatic|leaked) cables?|diar(?:y|ies)",
        frozenset({"personal_communication", "manuscript"}),
    ),
    Medium(r"statutes?|decrees?|bylaws?|acts? of parliament|legislation", _LAWS - {"treaty"}),
    Medium(r"verdicts?|court (?:rulings?|judgments?|decisions?)", frozenset({"legal_case"})),
    Medium(
        r"books?|memoirs?|biograph(?:y|ies)|monographs?|autobiograph(?:y|ies)",
        frozenset({"book", "chapter"}),
    ),
    Medium(r"databases?|datasets?|data sets?|census(?:es)?", frozenset({"dataset", "report"})),
    Medium(
        r"photographs?|photos?|satellite images?|satellite imagery|footage|videos?|films?"
        r"|documentar(?:y|ies)",
        frozenset({"graphic", "motion_picture", "broadcast", "figure", "map"}),
    ),
    Medium(r"thes[ei]s|dissertations?", frozenset({"thesis"})),
    Medium(
        r"encyclop(?:a|ae|\u00e6)dias?|Wikipedia|dictionar(?:y|ies)",
        frozenset({"entry", "entry-dictionary", "entry-encyclopedia"}),
    ),
    Medium(r"transcripts?|minutes of \w+|hansard", frozenset({"hearing", "speech", "interview"})),
)  # fmt: skip
_SAYS = (
    r"(?:\s(?:of|on|between|for|in|with|by|from)\s[\w\s'\u2019-]{1,60}?)?"
    r"\s(?:itself\s|also\s|clearly\s|plainly\s|does\snot\s|did\snot\s)?"
    r"(?:says?|said|denie[sd]|den(?:y|ies)|states?|stated|gives?|gave|has\sit|puts?|names?|named"
    r"|confirms?|confirmed|contradicts?|contradicted|reads?|tells?|told|reports?|reported|bears?"
    r"|supports?|disagrees?|disputes?|dates?|dated|counts?|shows?|showed|claims?|claimed)\b"
)
"""What something does that is heard as a source."""
_HEARD = (
    Medium(r"treat(?:y|ies)|conventions?|protocols?", frozenset({"treaty", "legislation"})),
    Medium(r"laws?|constitutions?", _LAWS),
    Medium(
        r"reports?",
        _PRESS | _WEB | _OFFICIAL | {"broadcast", "dataset", "thesis", "book", "article-journal"},
    ),
)
"""Kinds that are as often what a text is about: they count where they are heard."""
_DENIED = pattern(
    r"(?:\b(?:no|not|nor|neither|never|without|any|unlike|instead of|rather than|other than)\b"
    r"|n['\u2019]t\b)[^.;,]*$",
    re.IGNORECASE,
)


def media_in(text: str) -> Iterator[tuple[str, Medium]]:
    """The kinds of source that a text names as there, each with its word."""
    for medium in _MEDIA:
        yield from _named(text, medium, "")
    for medium in _HEARD:
        yield from _named(text, medium, _SAYS)


def _named(text: str, medium: Medium, behind: str) -> Iterator[tuple[str, Medium]]:
    for found in re.finditer(rf"\b(?P<word>{medium.words})\b{behind}", text, re.IGNORECASE):
        if not _DENIED.search(text[: found.start()]):
            yield found["word"], medium
