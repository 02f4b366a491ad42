"""The place for the brief in a letter: a content control with the tag "brief"."""

from __future__ import annotations

from collections.abc import Iterator

from brief.problem import BriefError, Place, Problem
from brief.writers.docx.parts.elements import Element, name

PLACE = "brief"
"""The tag, or the title, of the control that the brief takes the place of."""
_ENCLOSING = {
    name("w:tbl"): "a table",
    name("w:txbxContent"): "a text box",
    name("w:hyperlink"): "a link",
}
_SPEAKING = tuple(name(f"w:{each}") for each in ("t", "drawing", "object", "pict", "sectPr"))


def place_in(body: Element) -> Element | None:
    """What the brief takes the place of: the control, or the line that it stands in alone."""
    control = next(_controls(body), None)
    line = None if control is None else _line_of(control)
    return control if line is None else line


def check_place(body: Element, file: str) -> None:
    """BriefError where a brief cannot stand in that place, or not only there."""
    controls = list(_controls(body))
    if len(controls) > 1:
        raise _refused(file, "has two places for the brief", f'keep one control "{PLACE}"')
    for control in controls:
        where = next((_ENCLOSING[str(e.tag)] for e in control.iterancestors(*_ENCLOSING)), "")
        if where:
            hint = f'give the control "{PLACE}" a line of its own in the text'
            raise _refused(file, f"has its place for the brief in {where}", hint)
        line = _line_of(control)
        if line is not None and any(_says(each) for each in line if each is not control):
            hint = f'give the control "{PLACE}" a line of its own'
            raise _refused(file, "has its place for the brief in a line with other words", hint)


def _controls(body: Element) -> Iterator[Element]:
    for control in body.iter(name("w:sdt")):
        if PLACE in _names(control):
            yield control


def _names(control: Element) -> Iterator[str]:
    for local in ("tag", "alias"):
        said = control.find(f"{name('w:sdtPr')}/{name(f'w:{local}')}")
        if said is not None:
            yield str(said.get(name("w:val"))).casefold()


def _line_of(control: Element) -> Element | None:
    """The paragraph that a control among words stands in."""
    return next(control.iterancestors(name("w:p")), None)


def _says(element: Element) -> bool:
    return next(element.iter(*_SPEAKING), None) is not None


def _refused(file: str, message: str, hint: str) -> BriefError:
    return BriefError(Problem(Place(file), message, hint))
