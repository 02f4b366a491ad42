"""Tokens: a paragraph taken apart into words, marks and drawings, fact by fact."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import field
from itertools import groupby

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, name, run, text, w
from brief.writers.docx.parts.elements import field as word_field
from brief.writers.docx.parts.fact_marks import number_in
from brief.writers.docx.redline.known import Known

_P_PR, _R_PR, _T = name("w:pPr"), name("w:rPr"), name("w:t")
_START, _END = name("w:bookmarkStart"), name("w:bookmarkEnd")
_RUN, _SIMPLE, _MARK = name("w:r"), name("w:fldSimple"), name("w:fldChar")
_NOTE = name("w:footnoteReference")
_SHELLS = {name("w:hyperlink"), name("w:smartTag"), name("w:sdt")}
_CONTENT, _SDT_PR, _BINDING = name("w:sdtContent"), name("w:sdtPr"), "}dataBinding"
_JOINING = ".,:/'\N{RIGHT SINGLE QUOTATION MARK}-\N{NON-BREAKING HYPHEN}"
"""What stands within a word or a figure, where one goes on after it."""
_COUNTED = ("PAGE", "NUMPAGES")
"""Fields whose result is a guess until a program has counted."""


@dataclass(slots=True)
class Token:
    """The least that comes or goes: a word, a space, a mark, a drawing, a field."""

    key: str
    runs: tuple[Element, ...]
    words: str | None = None
    """The characters of a run of words, whose one run says how they look."""
    shell: Element | None = None
    """What stands around it, without what it holds: a link, a control."""
    shell_key: str = ""
    note: str = ""
    """The number of the note that is called."""
    before: list[Element] = field(default_factory=list)
    """Ends of bookmarks that stand before it."""
    after: list[Element] = field(default_factory=list)
    """Ends of bookmarks that close behind it, before all that comes in its place."""
    ends: Element | None = None
    """The properties of the paragraph that ends here, where several are one row of words."""
    plain: tuple[Element, ...] = ()
    """The runs that stand for it once it has gone, if others do: those of a field's result."""
    fact: str = ""
    """The number of the fact whose words it is of."""

    @property
    def same(self) -> tuple[str, str]:
        """What two tokens share that are one: what they say, and the fact that says it."""
        return self.fact, self.key


@dataclass(slots=True)
class Segment:
    """The words of one fact, or those between two; `fact` is the number of its bookmark."""

    fact: str = ""
    opening: list[Element] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    closing: list[Element] = field(default_factory=list)


def segments_of(paragraph: Element, known: Known) -> list[Segment]:
    """The paragraph in segments: between words and the words of facts by turns."""
    walk = _Walk(known)
    for each in paragraph:
        if each.tag != _P_PR:
            walk.take(each, None)
    return walk.done()


def words_in(characters: str) -> Iterator[str]:
    """Words with what stands within them, spaces, and each other sign by itself."""
    start = 0
    for at in range(1, len(characters) + 1):
        if at == len(characters) or _is_parted(characters, at):
            yield characters[start:at]
            start = at


def _is_parted(said: str, at: int) -> bool:
    """Whether a word ends before that place."""
    before, here = _kind(said[at - 1]), _kind(said[at])
    if before == here == "word" or (before == here == "space"):
        return False
    if here == "sign" and said[at] in _JOINING and before == "word":
        return at + 1 >= len(said) or _kind(said[at + 1]) != "word"
    if before == "sign" and said[at - 1] in _JOINING and here == "word" and at > 1:
        return _kind(said[at - 2]) != "word"
    return True


def _kind(character: str) -> str:
    if character.isspace():
        return "space"
    category = unicodedata.category(character)
    if category == "Lo" and unicodedata.east_asian_width(character) == "W":
        return "sign"  # no spaces part these words: each sign may change by itself
    return "word" if category[0] in "LMN" or category == "Cf" else "sign"


class _Walk:
    """One paragraph, in the order of its text."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._segments = [Segment()]
        self._open = ""
        self._before: list[Element] = []
        self._field: list[Element] = []
        self._depth = 0

    def take(self, element: Element, shell: Element | None) -> None:
        match element.tag:
            case tag if tag == _START and self._begins(element, shell):
                self._end_segment()
                self._open = str(element.get(name("w:id")))
                number = number_in(str(element.get(name("w:name"))))
                self._segments.append(Segment(number, [element]))
            case tag if tag == _END and self._open and element.get(name("w:id")) == self._open:
                self._before.append(element)
                self._end_segment()
                self._open = ""
                self._segments.append(Segment())
            case tag if tag == _RUN:
                self._run(element, shell)
            case tag if tag == _SIMPLE:
                self._simple(element, shell)
            case tag if tag in _SHELLS:
                self._shell(element)
            case _:
                self._before.append(element)

    def done(self) -> list[Segment]:
        for each in self._field:  # a field that ends in a later paragraph
            self._put(self._known.key(each), (each,), None)
        self._end_segment()
        return self._segments

    def _begins(self, element: Element, shell: Element | None) -> bool:
        return (
            bool(number_in(str(element.get(name("w:name"))))) and not self._open and shell is None
        )

    def _end_segment(self) -> None:
        self._segments[-1].closing = self._before
        self._before = []

    def _shell(self, element: Element) -> None:
        inner = element.find(_CONTENT)
        shell = w(str(element.tag).rpartition("}")[2])
        for key, value in element.items():
            shell.set(key, value)
        about = element.find(_SDT_PR)
        if about is not None:
            shell.append(deepcopy(about))
            for each in [one for one in shell[0] if str(one.tag).endswith(_BINDING)]:
                shell[0].remove(each)  # it would show one value whatever becomes of the changes
        for each in element if inner is None else inner:
            self.take(each, shell)

    # ---- runs ------------------------------------------------------------------------------

    def _run(self, element: Element, shell: Element | None) -> None:
        mark = element.find(_MARK)
        kind = "" if mark is None else str(mark.get(name("w:fldCharType")))
        if not self._depth and kind != "begin":
            self._pieces(element, shell)
            return
        self._field.append(element)
        self._depth += {"begin": 1, "end": -1}.get(kind, 0)
        if not self._depth:
            self._field_ends(shell)

    def _field_ends(self, shell: Element | None) -> None:
        runs, self._field = tuple(self._field), []
        asked = "".join(each.text or "" for one in runs for each in one.iter(name("w:instrText")))
        shown = tuple(each for each in runs if next(each.iter(_T, name("w:tab")), None) is not None)
        self._put_field(asked, runs, shown, shell)

    def _simple(self, element: Element, shell: Element | None) -> None:
        asked, shown = str(element.get(name("w:instr"))), tuple(element.iter(_RUN))
        said = "".join(each.text or "" for each in element.iter(_T))
        letters = shown[0].find(_R_PR) if shown else None
        runs = word_field(asked.strip(), said, () if letters is None else list(letters))
        self._put_field(asked, tuple(runs), shown, shell)

    def _put_field(
        self,
        asked: str,
        runs: tuple[Element, ...],
        shown: tuple[Element, ...],
        shell: Element | None,
    ) -> None:
        what = asked.split()
        result = () if what and what[0].upper() in _COUNTED else shown
        key = "\0".join(("field", *what, *map(self._known.key, result)))
        self._put(key, runs, shell)
        if what and not what[0].upper().startswith("SEQ"):
            self._segments[-1].tokens[-1].plain = shown

    def _pieces(self, element: Element, shell: Element | None) -> None:
        letters = element.find(_R_PR)
        look = self._known.key(letters)
        for each in element:
            if each.tag == _T:
                for piece in words_in(each.text or ""):
                    self._put(f"{piece}\0{look}", (element,), shell, words=piece)
            elif each.tag == _NOTE:
                number = str(each.get(name("w:id")))
                key = f"note\0{self._known.note(number)}"
                self._put(key, (element,), shell, note=number)
            elif each.tag != _R_PR:
                held = () if letters is None else map(deepcopy, letters)
                key = f"{self._known.key(each)}\0{look}"
                alone = element if len(element) - (letters is not None) == 1 else None
                one = run(held, deepcopy(each)) if alone is None else alone
                self._put(key, (one,), shell)

    def _put(
        self,
        key: str,
        runs: tuple[Element, ...],
        shell: Element | None,
        words: str | None = None,
        note: str = "",
    ) -> None:
        around = self._known.key(shell)
        here = self._segments[-1]
        token = Token(
            f"{key}\0{around}", runs, words, shell, around, note, self._before, fact=here.fact
        )
        self._before = []
        here.tokens.append(token)


def runs_of(tokens: Sequence[Token]) -> Iterator[Element]:
    """The runs of tokens that stand in one shell: words of one look in one run."""
    for look, group in groupby(tokens, key=_look):
        if look is None:
            yield from (deepcopy(one) for each in group for one in each.runs)
            continue
        alike = list(group)
        letters = alike[0].runs[0].find(_R_PR)
        held = () if letters is None else map(deepcopy, letters)
        yield run(held, *text("".join(each.words or "" for each in alike)))


def _look(token: Token) -> str | None:
    """How its words look; None where it is no words."""
    return None if token.words is None else token.key.split("\0")[1]
