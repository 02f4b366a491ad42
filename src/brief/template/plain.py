"""Plain words for what Jinja2 and Python say of a template: what is wrong, and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from brief.late import pattern
from brief.template.allowed import FILTERS

_Told: TypeAlias = tuple[str, str]

_KINDS = {
    "int": "a number", "float": "a number", "Decimal": "a number", "bool": "a yes or no",
    "str": "a text", "list": "a list", "tuple": "a list", "dict": "a map", "NoneType": "nothing",
    "FactView": "a fact", "FigureView": "a figure", "SourceView": "a source", "NameView": "a name",
    "SectionView": "a section", "BriefView": "the brief", "Undefined": "nothing",
}  # fmt: skip
_TAGS = "block, call, extends, filter, for, from, if, import, include, macro, set and with"
_BROKEN = "mend what stands between {{ and }}, or between {% and %}"
_CALLS = "brief docs templates lists what each name takes"


def _kind(name: str) -> str:
    """What a value is, whose class Python names."""
    return _KINDS.get(name, "this")


_SAID: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Told]], ...] = tuple(
    (pattern(form, re.DOTALL), told)
    for form, told in (
        (
            r"No filter named '(\w+)'.*",
            lambda m: (f"there is no filter '{m[1]}'", f"there are {', '.join(sorted(FILTERS))}"),
        ),
        (
            r"No test named '(\w+)'.*",
            lambda m: (f"there is no test '{m[1]}'", "{% if facts() %} asks whether there is any"),
        ),
        (
            r"Unexpected end of template\..*closed is '(\w+)'.*",
            lambda m: (
                f"the template ends before its '{m[1]}' is closed",
                f"put {{% end{m[1]} %}} where it ends",
            ),
        ),
        (
            r"Encountered unknown tag '(\w+)'\..*closed is '(\w+)'.*",
            lambda m: (
                f"'{m[1]}' stands where a '{m[2]}' is open",
                f"close that with {{% end{m[2]} %}} first, or mend the tag",
            ),
        ),
        (
            r"Encountered unknown tag 'end(\w+)'.*",
            lambda m: (f"'end{m[1]}' closes what was not opened", "take it out, or open it before"),
        ),
        (
            r"Encountered unknown tag '(\w+)'.*",
            lambda m: (f"there is no tag '{m[1]}'", f"there are {_TAGS}"),
        ),
        (
            r"expected token 'end of print statement', got '(.*)'",
            lambda m: (f"what is printed does not end before '{m[1]}'", "put }} where it ends"),
        ),
        (
            r"expected token 'end of statement block', got '(.*)'",
            lambda m: (f"a tag does not end before '{m[1]}'", "put %} where it ends"),
        ),
        (
            r"expected token '(.*)', got '(.*)'",
            lambda m: (f"'{m[2]}' stands where '{m[1]}' should", _BROKEN),
        ),
        (r"Missing end of comment tag", lambda _: ("a comment is not closed", "end it with #}")),
        (
            r"Missing end of raw directive",
            lambda _: ("'raw' is not closed", "put {% endraw %} where it ends"),
        ),
        (
            r"parameter '(\w+)' was not provided",
            lambda m: (
                f"the macro is called without its '{m[1]}'",
                f"give it where it is called, or a default where it is made: {m[1]}=…",
            ),
        ),
        (
            r"macro '(\w+)' takes not more than (\d+) argument.*",
            lambda m: (f"the macro '{m[1]}' takes no more than {m[2]}", "take the others out"),
        ),
        (
            r"macro '(\w+)' takes no keyword argument '(\w+)'",
            lambda m: (f"the macro '{m[1]}' has no '{m[2]}'", "name one that it is made with"),
        ),
        (
            r"(\w+)\(\) missing \d+ required .*argument.*?: '(\w+?)_?'.*",
            lambda m: (f"{m[1]}() is called without its '{m[2]}'", _CALLS),
        ),
        (
            r"(\w+)\(\) got an unexpected keyword argument '(\w+)'.*",
            lambda m: (f"{m[1]}() has no '{m[2]}'", _CALLS),
        ),
        (
            r"(\w+)\(\) takes .*given",
            lambda m: (f"{m[1]}() is given more than it takes", _CALLS),
        ),
        (
            r"keyword argument repeated: (\w+).*",
            lambda m: (f"'{m[1]}' is given twice in one call", "take one out"),
        ),
        (
            r".*(?:division|modulo) by zero|.*DivisionByZero.*|.*DivisionUndefined.*",
            lambda _: ("something is divided by 0", "ask first whether it is 0"),
        ),
        (
            r"'(\w+)' object is not iterable",
            lambda m: (f"{_kind(m[1])} is no list to go through", "name a list, such as facts()"),
        ),
        (
            r"'(\w+)' object is not callable",
            lambda m: (f"{_kind(m[1])} cannot be called", "take the brackets behind it out"),
        ),
        (
            r"'(\S+)' not supported between instances of '(\w+)' and '(\w+)'",
            lambda m: (
                f"{_kind(m[2])} and {_kind(m[3])} cannot be compared by '{m[1]}'",
                "compare numbers, such as rank, or the value of a figure",
            ),
        ),
        (
            r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'",
            lambda m: (
                f"{_kind(m[2])} and {_kind(m[3])} cannot be reckoned with '{m[1]}'",
                "reckon with numbers, such as the value of a figure",
            ),
        ),
        (
            r"cannot unpack .*|(?:not enough|too many) values to unpack.*",
            lambda _: ("there are not as many values as names", "set one name for each value"),
        ),
        (
            r"\w+ object has no element (-?\d+)",
            lambda m: (f"the list has no element {m[1]}", "they are counted from 0"),
        ),
        (
            r"Expected an expression, got '.*'",
            lambda _: ("something is left out before the end", _BROKEN),
        ),
        (
            r"unexpected '(.)', expected '(.)'",
            lambda m: (f"'{m[1]}' stands where '{m[2]}' should", "close the bracket first"),
        ),
        (
            r"unexpected '(.)'",
            lambda m: (f"'{m[1]}' closes what was not opened", "take it out, or open it before"),
        ),
        (
            r"unexpected char ['\"](.*)['\"] at \d+",
            lambda m: (
                f"{m[1]} stands where it cannot",
                "close the quotation mark, or take the sign out",
            ),
        ),
        (
            r"unexpected 'end of .*'",
            lambda _: ("the expression breaks off", _BROKEN),
        ),
        (
            r"access to attribute '(\w+)' of .* is unsafe\.?",
            lambda m: (f"a template cannot have '{m[1]}'", "brief docs templates lists what can"),
        ),
        (
            r"No (\w+) item, sequence was empty\.?",
            lambda m: (f"an empty list has no '{m[1]}'", "ask first whether there is any"),
        ),
        (
            r"cannot assign attribute on non-namespace object",
            lambda _: ("what a record says cannot be set", "set a name of your own"),
        ),
        (
            r"block '(\w+)' defined twice",
            lambda m: (f"the block '{m[1]}' stands twice", "give each a name of its own"),
        ),
        (r"tag name expected", lambda _: ("a tag is empty", f"there are {_TAGS}")),
        (
            r"type (\w+) doesn't define __round__ method",
            lambda m: (f"{_kind(m[1])} cannot be rounded", "round a number"),
        ),
    )
)  # fmt: skip
"""What they say, and how a desk reads it."""


def in_plain_words(said: str) -> _Told | None:
    """What is wrong and what to do; None where it is no sentence of Jinja2 or Python."""
    for form, told in _SAID:
        if found := form.fullmatch(said.strip()):
            return told(found)
    return None
