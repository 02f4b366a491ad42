"""Marks: names and numbers that stand once in a file, such as those of bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import chain, count

from brief.annexing.word.package import Package
from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name, w, whole

_STARTS, _ENDS = name("w:bookmarkStart"), name("w:bookmarkEnd")
_NAME, _ID, _ANCHOR = name("w:name"), name("w:id"), name("w:anchor")
_DRAWN = name("wp:docPr")
_ASKED = name("w:instrText")
_INSTR = name("w:instr")
_LONGEST = 40
_MOST = 2**31 - 1
"""The greatest number of a bookmark or a drawing that Word reads."""
_SPACE = name("xml:space")
_FORGOTTEN = pattern(r"\}(?:rsid\w*|paraId|textId)$")


def settle_marks(memo: Package, trees: Iterable[Element]) -> None:
    """Give the annex's bookmarks and drawings names and numbers that nothing in the memo has."""
    trees = list(trees)
    there = [memo.tree(part) for part in memo.read_in_word()]
    taken = {str(each.get(_NAME)).casefold() for tree in there for each in tree.iter(_STARTS)}
    own = {str(each.get(_NAME)) for tree in trees for each in tree.iter(_STARTS)}
    names = _free_names(own, taken)
    for tree in trees:
        _rename(tree, names)
        _forget(tree)
    _number(there, trees, (_STARTS, _ENDS), _ID)
    _number(there, trees, (_DRAWN,), "id")


def mark_end(body: Element, said: str) -> None:
    """A bookmark of that name round the last word; its number is settled with the others.

    LibreOffice forgets an empty one behind all words of a long text.
    """
    paragraphs = body.findall(name("w:p")) or list(body.iter(name("w:p")))
    taken = [whole(each.get(_ID)) for each in body.iter(_STARTS)]
    number = max(taken, default=0) + 1
    for end in paragraphs[-1:]:
        end.append(w("bookmarkEnd", id=number))
        last = _last_word(end)
        start = w("bookmarkStart", id=number, name=said)
        end[-1].addprevious(start) if last is None else last.addprevious(start)


def _last_word(paragraph: Element) -> Element | None:
    """The last word of a paragraph in a run of its own, which may begin on a page of its own."""
    runs = [run for run in paragraph.findall(name("w:r")) if run.find(name("w:t")) is not None]
    if not runs:
        return None
    run = runs[-1]
    said = run.findall(name("w:t"))[-1]
    before, blank, word = (said.text or "").rstrip().rpartition(" ")
    if not blank or said is not run[-1]:
        return run
    made = deepcopy(run)
    for each in made[:-1]:
        if each.tag != name("w:rPr"):
            made.remove(each)
    made[-1].text = word + (said.text or "")[len(before) + len(blank) + len(word) :]
    said.text = before + blank
    said.set(_SPACE, "preserve")
    run.addnext(made)
    return made


def free_numbers(taken: Iterable[int], most: int) -> Iterator[int]:
    """Numbers that nothing has: behind those that are there, but far from the last that may be.

    Word gives some by chance, so that one may be the last.
    """
    known = set(taken)
    last = max((each for each in known if each < most // 2), default=0)
    return (number for number in count(last + 1) if number not in known)


def _number(
    there: Iterable[Element], trees: Iterable[Element], tags: tuple[str, ...], key: str
) -> None:
    free = free_numbers((whole(e.get(key)) for tree in there for e in tree.iter(*tags)), _MOST)
    new: dict[int, str] = {}
    for each in (one for tree in trees for one in tree.iter(*tags)):
        old = whole(each.get(key))
        if old not in new:
            new[old] = str(next(free))
        each.set(key, new[old])


def _free_names(own: Iterable[str], taken: set[str]) -> dict[str, str]:
    """A new name for each that the memo has; a fact's mark is known by how its name begins."""
    own, used, names = sorted(own), set(taken), {}
    used |= {each.casefold() for each in own if each.casefold() not in taken}
    for each in own:
        if each.casefold() in taken:
            free = (_numbered(each, number) for number in count(2))
            names[each] = next(one for one in free if one.casefold() not in used)
            used.add(names[each].casefold())
    return names


def _numbered(said: str, number: int) -> str:
    ending = f"_{number}"
    return said[: _LONGEST - len(ending)] + ending


def _rename(tree: Element, names: dict[str, str]) -> None:
    """The bookmarks, and all that leads to them: links, and fields by what they ask for."""
    if not names:
        return
    for each in tree.iter("{*}*"):
        for key in (_NAME,) if each.tag == _STARTS else (_ANCHOR,):
            if each.get(key) in names:
                each.set(key, names[str(each.get(key))])
        if each.tag == _ASKED:
            each.text = _led(each.text or "", names)
        elif each.get(_INSTR):
            each.set(_INSTR, _led(str(each.get(_INSTR)), names))


def _led(asked: str, names: dict[str, str]) -> str:
    return re.sub(r"\w+", lambda found: names.get(found[0], found[0]), asked)


def _forget(tree: Element) -> None:
    """Numbers that Word gives again, and which would be the memo's own."""
    for each in tree.iter("{*}*"):
        for key in [key for key in each.attrib if _FORGOTTEN.search(str(key))]:
            del each.attrib[key]
    for control in tree.iter(name("w:sdtPr")):
        own = chain(control.findall(name("w:id")), control.findall("{*}dataBinding"))
        for each in list(own):
            control.remove(each)
