"""Places on a letterhead that show a property: fields, and content controls of its name.

Word refreshes such fields only when it prints, other programs never; so the value is written
into them as the last result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name, paragraph, run, text
from brief.writers.docx.takeover.fields import Field, fields_of, show_in
from brief.writers.docx.takeover.said import in_one_space, is_hidden, said_apart

_INSTRUCTION = pattern(r"""^(\s*(?:DOCPROPERTY\s+)?)(?:"([^"]*)"|(\S+))""", re.IGNORECASE)
_NAMES_A_PROPERTY = pattern(r"^\s*(DOCPROPERTY|TITLE|SUBJECT|AUTHOR|KEYWORDS)\b", re.IGNORECASE)

_OWN = pattern(r"/\w+:coreProperties(?:\[1\])?/\w+:(\w+)(?:\[1\])?$")
_CORE = {
    "title": "Title",
    "subject": "Subject",
    "creator": "Author",
    "keywords": "Keywords",
    "contentStatus": "Brief status",
}
"""Word's own properties as a control that is bound to one names them."""


def fill_named(root: Element, values: Mapping[str, str]) -> None:
    """Write the values into every field and control of the part that names one."""
    by_key = {key_of(each): value for each, value in values.items()}
    names = {key_of(each): each for each in values}
    for each in fields_of(root):
        key = field_key(each.instruction)
        if key in by_key:
            each.show(by_key[key])
            _ask_by_name(each, names[key])
    for control in root.iter(name("w:sdt")):
        _fill_control(control, by_key)


def shows(root: Element, named: str, value: str) -> bool:
    """Whether the part, once it is filled, shows that property, or says its value anyway."""
    key = key_of(named)
    fields = (each for each in fields_of(root) if field_key(each.instruction) == key)
    controls = (each for each in root.iter(name("w:sdt")) if key in _control_keys(each))
    return (
        any(not each.inside and _is_seen(each.shown) for each in fields)
        or any(_is_seen(each.iter(name("w:r"))) for each in controls)
        or in_one_space(value) in said_apart(root)
    )


def _is_seen(runs: Iterable[Element]) -> bool:
    return any(not is_hidden(each) for each in runs)


def key_of(said: str) -> str:
    """Names are compared without case, hyphens and underscores."""
    return re.sub(r"[\W_]+", " ", said).strip().casefold()


def field_key(instruction: str) -> str:
    """The name of the property that a field shows; empty for other fields."""
    if not _NAMES_A_PROPERTY.match(instruction):
        return ""
    found = _INSTRUCTION.match(instruction)
    return key_of(found[2] or found[3] or "") if found else ""


def _ask_by_name(asking: Field, wanted: str) -> None:
    """Word finds a property by its very name, in whatever case: `brief-number` would be none."""
    said = _INSTRUCTION.match(asking.instruction)
    if said and (said[2] or said[3]).casefold() != wanted.casefold():
        asking.ask(f'{said[1]}"{wanted}"{asking.instruction[said.end() :]}')


def _control_keys(control: Element) -> Iterator[str]:
    """The names by which a control may ask for a property; that of its binding comes last."""
    properties = control.find(name("w:sdtPr"))
    for local in ("tag", "alias"):
        said = None if properties is None else properties.find(name(f"w:{local}"))
        if said is not None:
            yield key_of(str(said.get(name("w:val"))))
    yield from (key for each in _bindings(control) if (key := _bound_key(each)))


def _bindings(control: Element) -> list[Element]:
    """What ties a control to data in the file (ECMA-376 part 1, 17.5.2.6), in either namespace."""
    properties = control.find(name("w:sdtPr"))
    found = () if properties is None else properties
    return [each for each in found if str(each.tag).endswith("}dataBinding")]


def _bound_key(binding: Element) -> str:
    """The property of Word's own that a control is bound to; empty for data of the house's."""
    step = _OWN.search(str(binding.get(name("w:xpath"))))
    return key_of(_CORE.get(step[1], "")) if step else ""


def _fill_control(control: Element, by_key: Mapping[str, str]) -> None:
    value = next((by_key[key] for key in _control_keys(control) if key in by_key), None)
    content = control.find(name("w:sdtContent"))
    if value is None or content is None:
        return
    _forget_old_value(control, value, by_key)
    shown = list(content.iter(name("w:r")))
    if shown:
        show_in(shown, value)
    else:
        _fill_empty(content, run((), *text(value)))


def _fill_empty(content: Element, shown: Element) -> None:
    """A control around paragraphs holds its words in one, a control in a paragraph bare."""
    within = next(content.iterancestors(name("w:p")), None)
    holder = next(content.iter(name("w:p")), None)
    if holder is not None:
        holder.append(shown)
    else:
        content.append(paragraph((), shown) if within is None else shown)


def _forget_old_value(control: Element, value: str, by_key: Mapping[str, str]) -> None:
    """Else programs would show what the control is bound to, or what was last picked in it.

    A binding to one of Word's own properties stays if that says the same: it names what the
    control shows when the brief becomes a template. Word shows a placeholder for an empty one.
    """
    for each in _bindings(control):
        if not value or by_key.get(_bound_key(each)) != value:
            _remove(each)
    for properties in control.findall(name("w:sdtPr")):
        for placeholder in properties.findall(name("w:showingPlcHdr")):
            _remove(placeholder)
        for each in properties:
            each.attrib.pop(name("w:fullDate"), None)
            each.attrib.pop(name("w:lastValue"), None)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
