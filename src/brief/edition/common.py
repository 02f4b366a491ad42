"""Common: surnames that are words as well (Rice, Hall), and where somebody is meant by one.

Of "Rice exports rose" and "Rice said no" only the second names somebody. What a text writes small
elsewhere, or what a source is called that is told, is no surname at the start of a sentence, and
none in a longer name: City Hall, Trade Ministry, World Trade Organization.
"""

from __future__ import annotations

import re
from functools import partial

from brief.edition.forms import Form, Plain
from brief.edition.joined import BEHIND
from brief.edition.surname_words import is_a_word
from brief.edition.surname_words import small as small_in
from brief.late import pattern

COMMON = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "abbey bank banks bay beach bishop bridge bush castle church coast cross dean field fields"
        " fisher ford forest fort frost garden gate glass gold green hall head hill hills hope"
        " house king lake land lane law lord march mark market marsh may mill mills noble"
        " park port power price prince prior rice rivers road rose sands school sharp shore silver"
        " square star steel stone street strong temple tower trade underwood wall ward waters way"
        " well wells west white wood woods young"
    ).split()
)
"""English nouns that many are called by."""
CALLED_SO = frozenset(
    (  # noqa: SIM905 - as above
        "abbey bank banks bay beach bishop bridge castle church coast court cross dean field"
        " fields ford"
        " forest fort garden gate gold green hall hill hills hope house king lake land law lord"
        " market"
        " mill mills park port power prince prior queen road sands school square star street temple"
        " tower trade wall ward waters way well wells west wood woods"
    ).split()
)
"""Those that bodies, posts and places are called by with an article, or with Old and New."""
_GERMAN = r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Kk]?[Ee]in(?:e[nmrs]?)?|[Ii]m|[Zz]u[mr]|[Vv]om|[Aa]m)\s"
"""What stands before a German noun, which has a capital in any case."""
_TITLE = pattern(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Lord|Mme|Mlle|M|Herrn?|Frau|Sr|Sra|Don|Do\u00f1a"
    r"|Se\u00f1ora?|Hon|Professor|Ambassador|Minister|Senator|Judge|Justice|General|Colonel|Captain"
    r"|Commissioner|Consul|Chancellor|Secretary|Envoy|Deputy|Governor|Premier|Madame|Monsieur"
    r"|Attach\u00e9?|Agent|Officer|Director|President|King|Queen|Prince|Princess|Sergeant|Sgt"
    r"|Major|Admiral"
    r"|Comrade|Inspector|Constable|Councillor|Mayor|Chief|Chairman|Botschafter(?:in)?"
    r"|Minister(?:in)?"
    r"|Pr\u00e4sident(?:in)?|Kanzler(?:in)?|Direktor(?:in)?|(?-i:[A-Z]))\.?\s$",
    re.IGNORECASE,
)
"""What only somebody has before a name, an initial among it."""
_SENDS = pattern(r"(?:^|\n|[.;]\s)(?:From|To|Cc|Bcc|Signed|Sender|Author|Contact|Von|An|De):\s$")
"""What stands before a name at the head of a letter."""
_ENDS = pattern(r"\s*(?:[,;<(.\n]|$)| to\b")
_LIKE_A_WORD = (
    r"(?!(?:increased|expanded|decreased|reached|remained|dropped|doubled|tripled|halved|opened"
    r"|closed"
    r"|based|related|imported|exported|needed|used|produced|traded|priced|valued|marked|located"
    r"|owned|planted|harvested|stored|shipped|slowed|recovered|soared|jumped|started|ended|seed"
    r"|bed|feed|united|limited|continued|followed|covered|filled|lined|formed"
    r"|led\s(?:by|exports|imports|the\s(?:rise|list|growth|market))|left\sthe\s(?:port|field|mill|mine)s?)\b)"
)
"""What is told of things, and is no deed of somebody: rice exported by them."""
_DOES = pattern(
    r"(?:,? (?:who|whose|then|himself|herself)\b|, (?:the|an?)\b"
    r"| (?:had |has |also |later |then |a |hat )*(?:said|says|told|tells|wrote|writes|met|spoke"
    r"|visited|called|asked|argued|warned|thanked|resigned|replied|denied|signed|agreed|added"
    r"|declined"
    r"|travelled|flew|arrived|appeared|confirmed|insisted|promised|stated|announced|dit"
    r"|d\u00e9clar\u00e9"
    r"|sagte|erkl\u00e4rte|schrieb|dijo|declar[o\u00f3]|afirm[o\u00f3])\b"
    r"| (?:rejects|refuses|warns|opposes|denies|insists|accepts|urges|blames|critici[sz]es|vows"
    r"|threatens"
    r"|accuses|welcomes|praises|resigns|believes)\b"
    r"| (?:is|was|will|would|may|could|hopes|wants|plans|refuses) (?:to )?(?:retire|resign|meet"
    r"|visit|travel"
    r"|attend|sign|speak|testify|leave|step\sdown|be\s(?:dismissed|replaced|appointed"
    r"|questioned))\b"
    r"| was (?:told|asked|sacked|dismissed|appointed|arrested|questioned|invited|informed|briefed"
    r"|quoted)\b| to (?:resign|retire|testify|step\sdown)\b| \((?:the|an?) (?:envoy|minister"
    r"|ambassador|agent|officer|official|source)\b| flies\sto\b"
    r"| (?:did|does) not (?:sign|say|answer|reply|attend|meet|speak)\b| will fly\b"
    r"|['\u2019]s? (?:reply|answer|message|cable|interview|warning|testimony|diary|refusal"
    r"|denial)\b"
    r"|['\u2019]s? (?:deputy|ally|allies|successor|predecessor|son|daughter|brother|lawyer"
    r"|spokes\w+|staff|friend|draft)\b"
    r"| (?:is|was|seems|ist|war|wirkt|est|\u00e9tait|es|estaba|est\u00e1)"
    r" (?:very |so |sehr |tr\u00e8s |muy )?"
    r"(?:ill|unwell|furious|angry|annoyed|married|divorced|worried|unwilling|convinced|unhappy"
    r"|pleased|on leave|in hospital|in prison|krank|w\u00fctend|ver\u00e4rgert|verheiratet"
    r"|verreist|malade|furieu(?:x|se)|mari\u00e9e?|enferm[oa]|furios[oa]|casad[oa])\b"
    r"| (?:is|was) out(?=[.,;:]|\s*$)| \((?:envoy|minister|ambassador|agent|officer)[,)]"
    r"|['\u2019]s? (?:visit|talks|letter|speech|statement|remarks|memo|office|team|trip|meeting"
    r"|call|proposal|views?|account|resignation|house|wife|husband|aides?)\b)",
    re.IGNORECASE,
)
"""What only somebody does or has, behind a name."""
_AND_ANOTHER = pattern(
    r" (?i:and|und|et|y) [A-Z][\w'-]+ (?i:met|said|spoke|agreed|signed|talked|wrote|trafen"
    r"|sprachen)\b"
)
"""What two people do: both have a capital (Banks and insurers met)."""
_DID = pattern(
    rf" (?:had |has |also |later |then )*{_LIKE_A_WORD}"
    r"(?:[a-z]{3,}ed|led|left|wants?|knew|knows|thinks|thought|believes|hopes|spoke|gave"
    r"|took\soffice"
    r"|came|went|flew|lehnte|(?-i:[a-z]{3,}te)(?=\s|$)|ging|kam|sprach|traf|rief|nahm|gab)\b",
    re.IGNORECASE,
)
"""What somebody did, where no article makes the name a thing: the Church opposed it."""
_A_THING = pattern(rf"(?:{_GERMAN}|\b(?:[Tt]he|an?|its|their)\s)$")
_OPENS = pattern(r"(?:^|[.!?:;\u2022|/]\s*|[\"\u201c\u00ab(]|\n|\bsays?\s)$")
_SMALL_OPENING = pattern(
    r"(?:^|[.!?:;]\s)(?:A[st]|With|For|To|By|From|And|But|If|When|While|After|Before|Since|In|Of|On"
    r"|Under|Both|Until|Once|Though|Whereas|What|Why|How|Where)\s$"
)
_BEFORE = pattern(r"\b([A-Z][\w'-]*|[Tt]he|an?|its|their)\s$")
_IN_A_NAME = pattern(r"\b[A-Z]\w+ (?:of|for)(?: the)? (?:[A-Z]\w+,? (?:and |& )?)*$")
_CAPITAL_BEHIND = pattern(r" (?:of |& )?(?:the )?[A-Z][a-z]")
_STANDS_ALONE = pattern(
    r"(?:['\u2019]s\b|[,):]|\s(?:and|or|in|at|to|from|with|on|is|was|will|would|had|has|may"
    r"|could)\b|\s*$)",
    re.IGNORECASE,
)
"""Behind a surname of which no text that is told makes a word."""
_PAPERS = pattern(
    r"\s(?:memo|affair|report|channel|letter|papers?|file|plan|case|notes?|network|cell|group)\b",
    re.IGNORECASE,
)
_A_WORD_WITH_THE = pattern(
    r"\s(?:[a-z]+ed|is|are|was|were|has|had|will|would|may|can|could|must|of|in|on|at|by|to|for"
    r"|from|with|and|or"
    r"|as|that|which|who|said|says|went|came|met|left|took|gave|made|rose|fell|held|told)\b"
    r"|[,.;:)]|\s*$"
)
"""Behind a noun with an article that no name stands for: the King visited, the Bank of Malta."""
_SAID = pattern(
    r": (?:[\"\u201c\u201e\u00ab]|(?:we|I|our|wir|ich|nous|no (?:deal|talks|comment|agreement"
    r"|compromise|concessions?)"
    r"|kein\w*|pas d.)\b)"
)
"""What somebody is quoted with behind a colon."""
_WITH_ANOTHER = pattern(r" ?- ?[A-Z][\w']+ (?:talks|meetings?|channel|deal|letters?|memo|calls?)\b")
"""Behind a surname that is joined with another: the Rice-Holm talks."""
_TO_SOMEBODY = pattern(r"\b(?:[Ww]ith|[Bb]y|[Aa]gainst|[Aa]sks?|[Tt]ells?|[Bb]acks?)\s$")
_ROMANCE = pattern(r"\b(?:[Ll][ae]s?|[Ee]l|[Ll]os|[Uu]n[ae]?)\s$")
_ARTICLES = frozenset(("the", "a", "an", "its", "their"))
_RUN_SIGNS = frozenset("-/@#")
_NEWLY = frozenset(("old", "new"))
_NEAR = 60
"""Letters before a word that tell what it is."""
_IN_NAMES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "city town village guild concert world free fair foreign international national central"
        " royal great old new north south east west upper lower white black red green high union"
        " common global liberty independence exhibition congress people's saint st mount lake port"
        " hyde trade supreme constitutional criminal district county crown"
    ).split()
)
"""First words of what is called by two: City Hall, World Trade."""


def common(one: Form, words: Plain, *, kept: bool, language: str) -> Form | None:
    """The surname as it is looked for where it is a word too; None where it is none.

    `words` are all that is told; `kept` says whether something that is told is called so.
    """
    if one.bent or one.stem != one.said.lower():
        return None
    german = language == "de" and is_a_german_noun(one.said, words)
    listed = one.stem in COMMON
    small = bool(small_in(one.stem, words.text)) if listed else is_a_word(one.stem, words, language)
    if not (german or small or listed):
        return None
    bare = not (small or kept)
    where = _is_named if german else partial(_is_somebody, one=one.stem, alone=bare, kept=kept)
    return Form(one.said, one.cased, one.stem, one.found, where=where)


def is_a_german_noun(said: str, words: Plain) -> bool:
    """Whether a text has it behind a German article."""
    return bool(re.search(rf"{_GERMAN}{re.escape(said)}(?![\w'-])", words.text))


_DECLINED = pattern(
    rf"(?:{_GERMAN}|\b(?!(?:oder|aber|unter|[\u00fcu]ber|hinter|gegen|neben|ohne|wegen|zwischen"
    rf"|seitens|trafen"
    r"|sprachen|kritisierten|lobten|baten|fragten|warnten|nannten)\b)"
    r"[a-z\u00e4\u00f6\u00fc\u00df]+e[nmrs]?\s|(?:^|[.!?:]\s)(?!(?:Wie|Ohne|Heute)\b)[A-Z][a-z]+e\s"
    r"|\b(?:zwei|drei|vier|f[\u00fcu]nf|sechs|sieben|acht|neun|zehn|elf|zw[\u00f6o]lf|\d+)\s|-)$"
)
"""Before a German noun that is no name: an article, or a word that goes with its ending."""
_JOINED = pattern(r"-(?!Karabach\b)[A-Z]")
"""A German noun is written with the next as one word, a name with a hyphen: Richter-Brief."""
_OWNS = pattern(r"\s[A-Z]")
_BESIDE = pattern(
    r"\s(?:und|oder)\s"
    r"(?!(?:Recht|Staat|Volk|Gesetz|Gericht|Justiz|Milit[\u00e4a]r|Macht|Anwalt|Polizist)\b)"
    r"[A-Z]\w*(?<!e)(?<!e[nrl])(?<![nsgktz])(?<!ei)\b"
)
"""Somebody else behind it: a noun in the singular has an article, one in the plural an end."""


def _is_named(text: str, found: re.Match[str]) -> bool:
    """Whether a German text has the noun as a name: with a title, or within a sentence alone."""
    start = found.start()
    far = max(0, start - _NEAR)
    end = found.end()
    if _is_titled(text, found) or _JOINED.match(text, end):
        return True
    if _is_in_a_run(text, found):
        return False
    if _DECLINED.search(text[far:start]):
        return False
    owns = found[0].endswith("s") and _OWNS.match(text, end)
    return bool(owns or _BESIDE.match(text, end)) or not _OPENS.search(text, far, start)


def _is_in_a_run(text: str, found: re.Match[str]) -> bool:
    """Whether it stands in an address, a tag or the name of a file."""
    start, end = found.span()
    signs = text[max(0, start - 1) : start] + text[end : end + 1]
    return BEHIND in text[text.rfind("\n", 0, start) + 1 : start] or (
        found[0].isupper() and not _RUN_SIGNS.isdisjoint(signs)
    )


def _is_titled(text: str, found: re.Match[str]) -> bool:
    """Whether a title or an initial stands before it, or behind it what only somebody does."""
    start = found.start()
    titled = _TITLE.search(text, max(0, start - _NEAR), start)
    end = found.end() - len("'s") if found[0].lower().endswith("'s") else found.end()
    another = _AND_ANOTHER.match(text, end)
    if found[0].isupper():
        text = text.lower()
    if titled or _A_THING.search(text[max(0, start - _NEAR) : start]):
        return bool(titled)
    if _SENDS.search(text, max(0, start - _NEAR), start) and _ENDS.match(text, end):
        return True
    says = _DID.match(text, end) or _DOES.match(text, end) or _SAID.match(text, end)
    return bool(another or says)


def does_something(text: str, found: re.Match[str]) -> bool:
    """Whether what stands behind it is what only somebody does or has."""
    end = found.end()
    did = _DID.match(text, end)
    return bool((did and not text.startswith(" by ", did.end())) or _DOES.match(text, end))


def _is_somebody(text: str, found: re.Match[str], *, one: str, alone: bool, kept: bool) -> bool:
    """Whether it is no first word of a sentence and no part of a longer name there.

    With `alone` a label that says no more than the name is somebody; with `kept`, what has an
    article is a body that is told.
    """
    if _is_titled(text, found) or (alone and found[0] == text):
        return True
    start, end = found.span()
    if _is_in_a_run(text, found):
        return False  # an address of few words says nothing of a word
    far = max(0, start - _NEAR)
    before = _BEFORE.search(text, far, start)
    first = before[1].lower() if before else ""
    called_so = one in CALLED_SO or one not in COMMON
    several = found[0].lower() != one  # the Halls are a family
    behind = not several and _A_WORD_WITH_THE.match(text, end)
    if first in _ARTICLES and called_so and (kept or behind):
        return False
    if not called_so and _WITH_ANOTHER.match(text, end):
        return True
    if not alone and _ROMANCE.search(text, far, start):
        return False
    if alone and _is_alone(text, found, first, called_so=called_so):
        return not _IN_A_NAME.search(text, far, start)
    if found[0].isupper() and (text[far:start] + text[end : end + _NEAR]).isupper():
        return False  # in a heading all letters are capitals
    if _SMALL_OPENING.search(text, far, start):
        return not _CAPITAL_BEHIND.match(text, end)
    if _OPENS.search(text, far, start) or (
        first in _IN_NAMES - _NEWLY or (first and called_so and first in _NEWLY)
    ):
        return False
    return not (_CAPITAL_BEHIND.match(text, end) or _IN_A_NAME.search(text, far, start))


def _is_alone(text: str, found: re.Match[str], first: str, *, called_so: bool) -> bool:
    """Whether it stands as a name does, where no text that is told makes a word of it."""
    start, end = found.span()
    if first in _NEWLY and not called_so:
        return not _CAPITAL_BEHIND.match(text, end)
    if first in _IN_NAMES | _ARTICLES - {"the"}:
        return False
    near = text[max(0, start - _NEAR) : start]
    to_somebody = not called_so and _TO_SOMEBODY.search(near)
    return bool(to_somebody or _STANDS_ALONE.match(text, end) or _PAPERS.match(text, end))
