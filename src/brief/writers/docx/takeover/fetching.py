"""Fields that ask for what a brief does not hold: they become the text that they show.

A field that fetches (DDE, INCLUDEPICTURE, LINK) would ask another file or a server when the brief
is opened, in its reader's name; one that shows a variable or a property of the template would show
nothing any more. Those that Word works out from the text itself stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.takeover.fields import Field, fields_of
from brief.writers.docx.takeover.named import field_key
from brief.writers.docx.takeover.paths import holds_path
from brief.writers.docx.takeover.relations import is_public
from brief.writers.docx.takeover.said import is_hidden

_STAYING = frozenset(
    (
        *("=", "ADVANCE", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "BARCODE", "BIDIOUTLINE"),
        *("COMPARE", "DATE", "DISPLAYBARCODE", "EQ", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT"),
        *("IF", "INDEX", "LISTNUM", "NOTEREF", "NUMCHARS"),
        *("NUMPAGES", "NUMWORDS", "PAGE", "PAGEREF", "QUOTE", "REF", "SECTION", "SECTIONPAGES"),
        *("SEQ", "SHAPE", "STYLEREF", "SYMBOL", "TIME", "TOA", "TOC"),
    )
)
"""What is worked out from the text and the clock of whoever reads it."""
_OF_THE_PAST = frozenset(
    (
        *("CREATEDATE", "EDITTIME", "FILENAME", "FILESIZE", "LASTSAVEDBY", "PRINTDATE"),
        *("REVNUM", "SAVEDATE", "TEMPLATE", "USERADDRESS", "USERINITIALS", "USERNAME"),
    )
)
"""What says who had the template, when and where: it stays, without what it said last."""
_SETTING = frozenset(("AUTHOR", "COMMENTS", "KEYWORDS", "SUBJECT", "TITLE"))
"""What shows a property, and sets it to what stands behind it."""
_WEIGHING = frozenset(("COMPARE", "IF", "QUOTE"))
"""What holds words that it does not show, unless it waits for what another field works out."""
_BUTTON = pattern(
    r'\s*(?:MACROBUTTON|GOTOBUTTON)\s+(?:"[^"]*"|\S+)\s*(.*)', re.IGNORECASE | re.DOTALL
)
"""What shows the words behind the name of a macro or a bookmark, and has no result."""
_SWITCH = pattern(r"\\[*@#]\s*(?:\"[^\"]*\"|[^\s\\]+)|\\\w")
_KIND = pattern(r"\s*(=|[^\s\\\"]+)")
_GOAL = pattern(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))?', re.IGNORECASE)
_INSTRUCTION = frozenset((name("w:instrText"), name("w:delInstrText")))


def settle_fields(root: Element, ours: Collection[str], hiding: Collection[str] = ()) -> set[str]:
    """Turn into text each field that asks for something else, or that nobody sees; their kinds.

    `ours` are the keys of the properties that a brief has, `hiding` the ids of styles whose words
    are not printed.
    """
    fields = fields_of(root)
    order = {each: at for at, each in enumerate(root.iter())}
    gone = [
        each
        for each in fields
        if not _stays(each, ours) or holds_path(each.instruction) or is_hidden(each.first, hiding)
    ]
    gone += [each for each in fields if each not in gone and _is_settled(each, fields, gone, order)]
    spans = [(order[each.first], order[each.last]) for each in gone if each.inside]
    for each in fields:  # with the inner ones first
        start, end = order[each.first], order[each.last]
        if each not in gone and any(start < inner < end for inner, _ in spans):
            gone.append(each)  # what it asks for is asked for by one that goes
    for each in fields:
        if each in gone:
            _turn_to_text(root, each)
        elif _kind(each) in _OF_THE_PAST:
            _say_nothing(each)
            _ask_alone(each)
        elif _kind(each) in _SETTING:
            _ask_alone(each)
    _forget_unended(root, [each for each in fields if each not in gone])
    return {_kind(each) for each in gone if _kind(each)}


def _is_settled(
    asking: Field, fields: list[Field], gone: list[Field], order: Mapping[Element, int]
) -> bool:
    """Whether it compares or quotes what can be no other any more."""
    if _kind(asking) not in _WEIGHING:
        return False
    start, end = order[asking.first], order[asking.last]
    waited = (each for each in fields if each.inside and each not in gone)
    return not any(start < order[each.first] < end for each in waited)


def _stays(asking: Field, ours: Collection[str]) -> bool:
    kind = _kind(asking)
    if kind == "HYPERLINK":
        goal = _GOAL.match(asking.instruction)
        target = (goal[1] or goal[2] or "") if goal else ""
        return not target or is_public(target)
    key = field_key(asking.instruction)
    return kind in _STAYING or kind in _OF_THE_PAST or (key != "" and key in ours)


def _kind(asking: Field) -> str:
    found = _KIND.match(asking.instruction)
    return found[1].upper() if found else ""


def _turn_to_text(root: Element, asking: Field) -> None:
    if button := _BUTTON.match(asking.instruction):
        asking.show(button[1].strip())
    if asking.first.tag == name("w:fldSimple"):
        _replace(asking.first, [e for e in asking.first if e.tag != name("w:fldData")])
        return
    shown = set(asking.shown)
    for each in list(_between(root, asking.first, asking.last)):
        if each.tag == name("w:fldSimple"):
            if not any(run in shown for run in each.iter(name("w:r"))):
                _replace(each, [])
        elif each not in shown:
            _replace(each, [])


def _between(root: Element, first: Element, last: Element) -> Iterator[Element]:
    """The runs and short fields from one run to another."""
    within = False
    for each in root.iter(name("w:r"), name("w:fldSimple")):
        within = within or each is first
        if within:
            yield each
        if each is last:
            return


def _say_nothing(asking: Field) -> None:
    for run in asking.shown:
        for each in run.findall(name("w:t")):
            _replace(each, [])


def _ask_alone(asking: Field) -> None:
    """Without a name that the house typed behind it, which no reader sees."""
    said = _kind(asking), *_SWITCH.findall(asking.instruction)
    asking.ask(f" {' '.join(said)} ")


def _forget_unended(root: Element, staying: Collection[Field]) -> None:
    """A field without an end is none, but what it asks for would still stand there."""
    said = {each for field in staying for each in field.said}
    for each in list(root.iter(*_INSTRUCTION)):
        if each not in said:
            _replace(each, [])


def _replace(element: Element, inside: list[Element]) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = inside
