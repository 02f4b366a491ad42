"""The rule on the sense of short forms: they do not turn round what the fact says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.guests_of_source import Sources, other_city
from brief.check.reading import Reading
from brief.check.short_events import of_another_event, of_another_view
from brief.check.short_likes import other_opening, other_word
from brief.check.titles_turned import is_much_alike, told_beside
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose.places import country_names_in
from brief.prose.siblings import told_as_sibling
from brief.rules import WARNING, Finding, Rule, of_fact

_DONE = r"signed|concluded|adopted|approved|agreed|accepted|passed|held|visited|met|went ahead"
_ANY_DONE = (
    r"sign\w*|conclu\w+|adopt\w*|approv\w+|agree[ds]?|accept\w*|pass(?:es|ed)?|h[eo]ld\w*|visit\w*"
    r"|met|meets?|took place|went|open\w*|began|came|join\w*"
)
_UNDONE = (
    r"cancelled|rejected|refused|vetoed|called off|postponed|scrapped|boycotted|voted down|failed"
    r"|suspended|terminated|denounced"
)
_ANY_UNDONE = (
    r"cancel\w*|reject\w*|refus\w+|veto\w*|(?:call|put|br[eo]ke?)\w* off|postpon\w+|boycott\w*"
    r"|scrap\w*|terminat\w+|denounc\w+|denunc\w+|(?:vote|turn|strike|struck)\w* down|fail\w*"
    r"|withdr[ae]w\w*|end(?:s|ed|ing)?|laps\w+|expir\w+|left|delay\w*|deferr?\w*|abandon\w*"
    r"|pull\w* out|block\w*|suspend\w*|suspens\w+|annul\w*|revok\w*|repeal\w*|drop\w*|halt\w*"
    r"|stop\w*|declin\w*|defeat\w*|not|no|never|without|neither|nor|none|nobody|instead"
)
_UP = r"rose|grew|grown|increased|climbed|surged|doubled|tripled|(?<!set )(?<!follow-)up(?! to)"
_ANY_UP = (
    rf"{_UP}|ris\w+|gr[eo]w\w*|increas\w+|high\w*|more|larg\w+|expan\w+|gain\w*|jump\w*|record"
)
_DOWN = r"fell|declined|dropped|decreased|shrank|halved|plunged|down"
_ANY_DOWN = (
    rf"{_DOWN}|f[ae]ll\w*|declin\w+|drop\w*|decreas\w+|shr[aiu]nk\w*|low\w*|less|few\w*|smaller"
    r"|reduc\w+|cut|sank|slid|slip\w*|minus|contract\w+"
)
_OPENED, _CLOSED = r"open(?:s|ed|ing)?|reopen\w*", r"clos(?:es|ed|ing|ure)|shut\w*"
_IMPOSED, _LIFTED = r"impos\w+", r"lift(?:s|ed|ing)?"
_HALTED, _RESUMED = r"halted|suspended|stopped", r"resum\w+|restor\w+|restart\w*"
_JOINED, _LEFT = r"joined|joins|acceded|accession", r"left|leaves|leaving|withdr[ae]w\w*"
_FIRST, _LAST = "first", r"last(?!\s(?:week|day|month|year|of\b))"
_TURNS = (
    (_DONE, _ANY_DONE, _UNDONE, _ANY_UNDONE),
    (_UP, _ANY_UP, _DOWN, _ANY_DOWN),
    *(
        (one, one, other, other)
        for one, other in (
            (_OPENED, _CLOSED),
            (_IMPOSED, _LIFTED),
            (_HALTED, _RESUMED),
            (_JOINED, _LEFT),
            (r"arriv\w+", r"depart(?:s|ed|ures?)?"),
            (r"surplus(?:es)?", r"deficits?"),
            (r"gains?|gain\w*|benefit\w*", r"loss(?:es)?|lose\w*|lost|harm\w*"),
            ("largest|biggest|highest", "smallest|lowest"),
            (_FIRST, _LAST),
            (r"opened|established|founded", r"resum\w+|restor\w+|renew\w+|reopen\w*"),
        )
    ),
)
"""What a short form can say, what a text can say of the same; and the same of the opposite."""
_THING = pattern(
    r"^(?:['\u2019]s?)?\s(?P<thing>(?!and\b|or\b|in\b|on\b|to\b|by\b|of\b)[a-z]{4,})\b"
)
_FORMS = tuple(
    tuple(pattern(rf"\b(?:{words})\b", re.IGNORECASE) for words in turn) for turn in _TURNS
)


_MORE_OR_LESS = tuple(
    pattern(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "increases?|rises?|more|gains?",
        _ANY_UP,
        "declines?|falls?|fewer|less",
        _ANY_DOWN,
    )
)
"""What a title says in its own tense."""
_SURE = _FORMS[2:]
"""What holds of a part as of the whole: it may rise while the whole falls, and not all is done."""


def _short_sense(reading: Reading) -> Iterator[Finding]:
    sources = Sources(reading)
    for path, said, fact_id in _shorts(reading) if reading.in_english else ():
        text = reading.text(fact_id)
        for one, any_one, other, any_other in _FORMS:
            told = _turned(said, text, (one, any_one), any_other)
            if told := told or _turned(said, text, (other, any_other), any_one):
                yield Finding(path, f"the short form says {told}", "", (path[:2],))
        for told in _of_another_state(said, text):
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
        if told := told_as_sibling(said, [text], [text]):
            told = told.replace("its source", "its fact")
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
        if told := other_word(said, text) or other_opening(
            said, text, _titles_of(reading, fact_id)
        ):
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
        for told in of_another_event(reading, fact_id, said):
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
        if told := other_city(sources, reading.base.facts[fact_id], said):
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
        for told in of_another_view(text, said) if path[2] == "sides" else ():
            yield Finding(path, f"the short form says {told}", "", (path[:2],))
    yield from _titles(reading)
    yield from _texts(reading)


def _titles_of(reading: Reading, fact_id: str) -> list[str]:
    sources = (reading.base.sources[one.source] for one in reading.base.facts[fact_id].cite)
    return [title for one in sources for title in (one.known_title, one.title_short)]


def _titles(reading: Reading) -> Iterator[Finding]:
    """Short titles that turn round what the title says: fell for rose."""
    for source_id, source in reading.base.sources.items() if reading.in_english else ():
        path: Path = ("sources", source_id, "title-short")
        said, title = source.title_short, source.known_title
        if said and source.language[:2] in {"", "en"}:
            for one, any_one, other, any_other in (*_FORMS, _MORE_OR_LESS):
                told = _turned(said, title, (one, any_one), any_other)
                told = told or _turned(said, title, (other, any_other), any_one)
                if told := told or told_as_sibling(said, [title], [title]):
                    told = told.replace("its fact", "its title").replace("its source", "its title")
                    yield Finding(path, f"the short title says {told}", "", (path[:2],))
                    break


def _texts(reading: Reading) -> Iterator[Finding]:
    """Texts that turn round a title of their source or a reason: the last envoy for the first."""
    for fact_id in reading.base.facts if reading.in_english else ():
        for sentence, beside, what in told_beside(reading, fact_id):
            told = (
                told_as_sibling(sentence, [beside], [beside])
                if is_much_alike(sentence, beside)
                else ""
            )
            for one, any_one, other, any_other in _SURE if not told else ():
                told = told or _turned(sentence, beside, (one, any_one), any_other)
                told = told or _turned(sentence, beside, (other, any_other), any_one)
            if told:
                told = told.replace("its source", what).replace("its fact", what)
                yield of_fact(fact_id, f'"{fact_id}" says {told}', "text")
                break


def _turned(
    said: str, text: str, ours: tuple[re.Pattern[str], re.Pattern[str]], theirs: re.Pattern[str]
) -> str:
    """The word of a short form whose opposite alone is in the text."""
    mine, yours = ours[0].search(said), theirs.search(text)
    if not mine or not yours or theirs.search(said) or ours[1].search(text):
        return ""
    return f'"{mine[0]}", its fact "{yours[0]}"'


def _of_another_state(said: str, text: str) -> Iterator[str]:
    """A thing of one state that the fact has only of another: a Chinese effort, a Russian one."""
    theirs = [*_things_of_states(text)]
    for thing, code, words in _things_of_states(said):
        same = [one for one in theirs if one[0] == thing]
        if same and all(other != code for _, other, _ in same):
            yield f'"{words}", its fact "{same[0][2]}"'


def _things_of_states(text: str) -> Iterator[tuple[str, str, str]]:
    for start, end, code in country_names_in(text):
        if found := _THING.match(text[end:]):
            yield found["thing"], code, text[start:end] + found[0]


def _shorts(reading: Reading) -> Iterator[tuple[Path, str, str]]:
    for fact_id, fact in reading.base.facts.items():
        if fact.short:
            yield ("facts", fact_id, "short"), fact.short, fact_id
    for conflict_id, conflict in reading.base.conflicts.items():
        for side, said in conflict.sides.items():
            yield ("conflicts", conflict_id, "sides", side), said, side


SHORT_SENSE: Rule[Reading] = Rule(
    "short-sense",
    WARNING,
    "A short form does not turn round what its fact says, nor a text the title of its source.",
    "say it as the fact does",
    "It stands in tables and timelines under the fact's own note: what it says has to be found"
    " where that note leads.",
    _short_sense,
    in_english=True,
)
