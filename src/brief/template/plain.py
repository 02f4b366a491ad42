"""Plain words for what Jinja2 and Python say of a template: what is wrong, and what to do."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.template.allowed import FILTERS

_KINDS = {
    "int": "a number", "float": "a number", "Decimal": "a number", "bool": "a yes or no",
    "str": "a text", "list": "a list", "tuple": "a list", "dict": "a map", "NoneType": "nothing",
    "FactView": "a fact", "FigureView": "a figure", "SourceView": "a source", "NameView": "a name",
    "SectionView": "a section", "BriefView": "the brief", "Undefined": "nothing",
}  # fmt: skip
_TAGS = "block, call, extends, filter, for, from, if, import, include, macro, set and with"
_BROKEN = "mend what stands between {{ and }}, or between {% and %}"
_CALLS = "brief docs templates lists what each name takes"


_SAID = (
    (
        r"No filter named '(\w+)'.*",
        r"there is no filter '\1'",
        f"there are {', '.join(sorted(FILTERS))}",
    ),
    (
        r"No test named '(\w+)'.*",
        r"there is no test '\1'",
        "{% if facts() %} asks whether there is any",
    ),
    (
        r"Unexpected end of template\..*closed is '(\w+)'.*",
        r"the template ends before its '\1' is closed",
        r"put {% end\1 %} where it ends",
    ),
    (
        r"Encountered unknown tag '(\w+)'\..*closed is '(\w+)'.*",
        r"'\1' stands where a '\2' is open",
        r"close that with {% end\2 %} first, or mend the tag",
    ),
    (
        r"Encountered unknown tag 'end(\w+)'.*",
        r"'end\1' closes what was not opened",
        "take it out, or open it before",
    ),
    (r"Encountered unknown tag '(\w+)'.*", r"there is no tag '\1'", f"there are {_TAGS}"),
    (
        r"expected token 'end of print statement', got '(.*)'",
        r"what is printed does not end before '\1'",
        "put }} where it ends",
    ),
    (
        r"expected token 'end of statement block', got '(.*)'",
        r"a tag does not end before '\1'",
        "put %} where it ends",
    ),
    (r"expected token '(.*)', got '(.*)'", r"'\2' stands where '\1' should", _BROKEN),
    (r"Missing end of comment tag", "a comment is not closed", "end it with #}"),
    (r"Missing end of raw directive", "'raw' is not closed", "put {% endraw %} where it ends"),
    (
        r"parameter '(\w+)' was not provided",
        r"the macro is called without its '\1'",
        r"give it where it is called, or a default where it is made: \1=…",
    ),
    (
        r"macro '(\w+)' takes not more than (\d+) argument.*",
        r"the macro '\1' takes no more than \2",
        "take the others out",
    ),
    (
        r"macro '(\w+)' takes no keyword argument '(\w+)'",
        r"the macro '\1' has no '\2'",
        "name one that it is made with",
    ),
    (
        r"(\w+)\(\) missing \d+ required .*argument.*?: '(\w+?)_?'.*",
        r"\1() is called without its '\2'",
        _CALLS,
    ),
    (r"(\w+)\(\) got an unexpected keyword argument '(\w+)'.*", r"\1() has no '\2'", _CALLS),
    (r"(\w+)\(\) takes .*given", r"\1() is given more than it takes", _CALLS),
    (r"keyword argument repeated: (\w+).*", r"'\1' is given twice in one call", "take one out"),
    (
        r".*(?:division|modulo) by zero|.*DivisionByZero.*|.*DivisionUndefined.*",
        "something is divided by 0",
        "ask first whether it is 0",
    ),
    (
        r"'(\w+)' object is not iterable",
        r"<\1> is no list to go through",
        "name a list, such as facts()",
    ),
    (
        r"'(\w+)' object is not callable",
        r"<\1> cannot be called",
        "take the brackets behind it out",
    ),
    (
        r"'(\S+)' not supported between instances of '(\w+)' and '(\w+)'",
        r"<\2> and <\3> cannot be compared by '\1'",
        "compare numbers, such as rank, or the value of a figure",
    ),
    (
        r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'",
        r"<\2> and <\3> cannot be reckoned with '\1'",
        "reckon with numbers, such as the value of a figure",
    ),
    (
        r"cannot unpack .*|(?:not enough|too many) values to unpack.*",
        "there are not as many values as names",
        "set one name for each value",
    ),
    (
        r"\w+ object has no element (-?\d+)",
        r"the list has no element \1",
        "they are counted from 0",
    ),
    (r"Expected an expression, got '.*'", "something is left out before the end", _BROKEN),
    (
        r"unexpected '(.)', expected '(.)'",
        r"'\1' stands where '\2' should",
        "close the bracket first",
    ),
    (r"unexpected '(.)'", r"'\1' closes what was not opened", "take it out, or open it before"),
    (
        r"unexpected char ['\"](.*)['\"] at \d+",
        r"\1 stands where it cannot",
        "close the quotation mark, or take the sign out",
    ),
    (r"unexpected 'end of .*'", "the expression breaks off", _BROKEN),
    (
        r"access to attribute '(\w+)' of .* is unsafe\.?",
        r"a template cannot have '\1'",
        "brief docs templates lists what can",
    ),
    (
        r"No (\w+) item, sequence was empty\.?",
        r"an empty list has no '\1'",
        "ask first whether there is any",
    ),
    (
        r"cannot assign attribute on non-namespace object",
        "what a record says cannot be set",
        "set a name of your own",
    ),
    (r"block '(\w+)' defined twice", r"the block '\1' stands twice", "give each a name of its own"),
    (r"tag name expected", "a tag is empty", f"there are {_TAGS}"),
    (r"unhashable type: '(\w+)'", r"<\1> stands where one name should", "give one at a time"),
    (
        r"an? (\w+) cannot be printed; go through it .*",
        r"<\1> cannot be printed",
        "go through it with {% for %}",
    ),
    (
        r"unexpected end of template, expected 'end of (?:print statement|statement block)'\.?",
        "the expression is not closed",
        "put }} or %} where it ends",
    ),
    (r"(there are no fixed words '.*') \((.*)\)", r"\1", r"\2"),
    (r"type (\w+) doesn't define __round__ method", r"<\1> cannot be rounded", "round a number"),
)
"""What they say, and how a desk reads it: what is wrong, and what to do.

`\\1` is what the first bracket holds, `<\\1>` what a value of that class is called.
"""
_FORMS = tuple((pattern(form, re.DOTALL), told, hint) for form, told, hint in _SAID)
_CLASS = pattern(r"<\\(\d)>")


def in_plain_words(said: str) -> tuple[str, str] | None:
    """What is wrong and what to do; None where it is no sentence of Jinja2 or Python."""
    for form, told, hint in _FORMS:
        if found := form.fullmatch(said.strip()):
            return found.expand(_called(told, found)), found.expand(hint)
    return None


def _called(told: str, found: re.Match[str]) -> str:
    """What is told, with plain words for the classes that Python names."""
    return _CLASS.sub(lambda which: _KINDS.get(found[int(which[1])], "this"), told)
