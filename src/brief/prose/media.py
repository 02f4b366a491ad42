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
    of_agencies: bool = False
    """A news agency that is known has it."""

    def is_named_in(self, text: str) -> bool:
        """Whether a text has a word for it."""
        words = "|".join(filter(None, (self.words, self.other_words)))
        return bool(re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))


_CAST = (
    r"(?!fore|down|over|out|rough|mis|re|type|sand|up|die|open|com|under)[a-z]+-?cast(?:s|ed|ing)?"
)
"""Broadcast, webcast, vodcast, simulcast and what will be called so; no forecast."""
_SOUND = r"audio|video|sound|voice|tape|telephone|phone"
_SHOWS = (
    r"\s(?:of|from|on|that|shows?|showing|bears?|has|have|says?|confirms?|repeats?|agrees?|disputes?"
    r"|denies|deny|reveals?|proves?|suggests?|circulat\w+)\b"
)
"""What stands behind a stream or a clip that is seen or heard."""
_STREAM = (
    r"(?:live|video|audio|web|media|net)[\s-]?stream(?:s|ed|ing|ers?)?"
    r"|streamed (?:live|online|on|by)|streaming (?:service|channel|platform|site|video)s?"
    r"|(?<!revenue )(?<!income )(?<!steady )(?<!up)(?<!down)(?<!Nord )(?<!Gulf )"
    rf"streams?(?={_SHOWS})(?! of (?!the|a)\w)"
)
_TAPE = (
    r"(?<!red )(?<!ticker )(?<!measuring )(?<!adhesive )(?:audio|video|cassette)?-?tapes?"
    r"|(?:was|were|been|video|audio)[\s-]?taped(?! (?:up|over|off|shut)\b)|cassettes?"
    rf"|audios?|(?:{_SOUND})[\s-]?(?:track|file|bite|clip|over)s?"
    rf"|(?:{_SOUND}|secret|covert|leaked|an?|one|another)[\s-]recordings?|recordings"
)
_AIRED = (
    r"on (?:the )?air(?!\w|[\s-](?:service|traffic|link|transport|travel|safety|force|route|right"
    r"|qualit|pollution|base|defen[cs]e|fare|cargo|freight|mail|strike|power|space|line|agreement"
    r"|accord|treaty|law|passenger|talk|policy|navigation|corridor|connection)\w*)"
    r"|aired (?:on|live|twice|once|again|in full|at)|(?:speech|talks?|interview|signing|debate"
    r"|ceremony|statement|address|remarks|programme|session|meeting|words|conference|it|item|report)"
    r" (?:was|were|is|are|has been) (?:\w+ )?aired"
)
"""What was on the air; doubts are aired without it."""
_ON_AIR = (
    r"talk|chat|breakfast|morning|evening|panel|late-night|radio|TV|television|news|call-in|phone-in"
    r"|current affairs"
)
_HOURS = r"morning|midday|evening|nightly|late|breakfast|hourly|\w+ o['\u2019]clock"
_MEDIA = (
    Medium(
        rf"{_CAST}|{_STREAM}|{_TAPE}|{_AIRED}|televis\w+|TV|radios?|airwaves|teletext|newsreels?"
        r"|broadcasters?|newsreaders?|newsrooms?|anchor(?:wo)?m[ae]n"
        r"|(?:news|radio) (?:anchor|presenter)s?"
        rf"|(?:{_ON_AIR})[\s-]shows?|(?:phone|call|dial)-ins?|(?:{_ON_AIR}) programmes?"
        rf"|announcers?|cable news|(?:{_HOURS}) (?:news|bulletin)s?"
        r"|news (?:channel|station|ticker|broadcast)s?"
        r"|listeners|viewers|telethons?|(?:hot |open )?(?:microphone|mic)s?(?!\.)|loudspeakers?"
        r"|beamed|on (?:the )?screens?",
        frozenset({"broadcast", "motion_picture", "song"}),
    ),
    Medium(
        r"(?:news |radio )?bulletins?(?! boards?\b)", frozenset({"broadcast", "periodical"})
    ),
    Medium(
        r"(?:news)?wires(?! and\b)|(?:news)?wire (?:report|service|stor|dispatch|cop)(?:y|ies|e?s)?"
        r"|newswire",
        frozenset(),
        r"agenc(?:y|ies)",
        of_agencies=True,
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
        r"\w*tweet(?:s|ed|ing)?|blogged"
        r"|(?:post|message)s? on (?:X|Twitter|Facebook|Telegram|Instagram|Weibo)"
        r"|Facebook|Twitter|Telegram channels?|social media|Instagram|Weibo|TikTok|YouTube"
        r"|\w*blogs?|(?:\w*blog|\w*vlog)(?:gers?|gings?|[\s-]?posts?)|vlogs?"
        r"|re-?posts? (?:by|of|on)"
        r"|(?:forum|Facebook|Instagram|LinkedIn|Telegram|online|social) posts?|hashtags?|Reddit"
        r"|LinkedIn|WeChat|VKontakte|chat ?rooms?|message boards?|screen[\s-]?(?:shot|grab)s?",
        _WEB - {"webpage"},
    ),
    Medium(r"interviews?|interviewers?", frozenset({"interview", "broadcast"})),
    Medium(r"speech(?:es)?|(?:his|her|their|an) address", frozenset({"speech", "hearing"})),
    Medium(
        r"(?<!exchange of )(?<!exchanged )(?<!capital )(?<!small )(?<!block )(?<!same )(?<!large )"
        r"letters?(?! (?:of (?:credence|credit|intent|acceptance|appointment)\b"
        r"|of (?:the|its|an?) (?:name|law|treaty|agreement|text|word)|were exchanged))"
        r"|telegrams?|\w*e-?mails?|(?:diplomatic|leaked|embassy) cables?|diar(?:y|ies)"
        r"|voice[\s-]?(?:mail|message|note|memo)s?|(?:tele)?phone (?:call|conversation|intercept)s?"
        r"|wire-?taps?|text messages?|SMS|WhatsApp|chat[\s-]?logs?"
        r"|(?:group|leaked) chats?|fax(?:es)?"
        r"|(?:e-?mail|fax|telegraph)ed|cabled (?:home|by|to)|Zoom|Skype|Webex|webinars?"
        r"|(?:leaked|internal|secret) (?:memo|note|paper)s?|memos?(?= (?:seen|shown|leaked)\b)"
        r"|(?:video|conference) (?:call|link)s?"
        r"|postcards?|non-papers?|notes? verbales?|aides?-m[e\u00e9]moires?",
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
        r"photograph(?:s|ed|y)?|photos?"
        r"|(?:satellite|aerial|drone) (?:images?|imagery|pictures?|views?)"
        r"|footage|videos?|video(?:tape|clip)(?:s|d|ed)?|film(?:s|ed)?|documentar(?:y|ies)|CCTV"
        rf"|(?:news|film|press|short|{_SOUND}) clips?|clips?(?={_SHOWS})"
        r"|(?<!in )(?:web)?cam(?:era)?s?(?!\.)",
        frozenset({"graphic", "motion_picture", "broadcast", "figure", "map"}),
    ),
    Medium(r"thes[ei]s|dissertations?", frozenset({"thesis"})),
    Medium(
        r"encyclop(?:a|ae|\u00e6)dias?|Wikipedia|dictionar(?:y|ies)",
        frozenset({"entry", "entry-dictionary", "entry-encyclopedia"}),
    ),
    Medium(r"transcripts?|minutes of \w+|hansard", frozenset({"hearing", "speech", "interview"})),
    Medium(
        r"leaflets?|pamphlets?|posters?|brochures?|flyers?|advertis\w+|commercials|billboards?|placards?|graffiti|cartoons?|caricatures?",
        frozenset({"pamphlet", "graphic"}),
    ),
    Medium(
        r"affidavits?|depositions?|testimon(?:y|ies)|rumou?rs?|hearsay|whistle-?blowers?"
        r"|informants?|defectors?|eye-?witness(?:es)?",
        frozenset({"hearing", "legal_case", "interview", "personal_communication"}),
    ),
    Medium(
        r"op-eds?|opinion (?:piece|column|article)s?|columnists?|editorials?|leader writers?",
        frozenset(),
        r"opinion|academic",
    ),
    Medium(
        r"(?:opinion|exit) polls?|pollsters?|focus groups?|questionnaires?",
        frozenset({"dataset", "report"}),
    ),
    Medium(
        r"(?:ship|flight|vessel)[\s-]track(?:ing|ers?)|AIS data"
        r"|radar (?:track|image|picture|plot)s?",
        frozenset({"dataset", "map"}),
    ),
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
