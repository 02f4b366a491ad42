"""What Jinja2 and Python say of a template is told in plain words, with its line and what to do."""

from __future__ import annotations

import pytest
from tests.conftest import Fill
from tests.unit.test_sandbox import refused

SLIPS = {
    "{{ facts()|first|truncate(4) }}": "there is no filter 'truncate' (there are abs",
    "{% for f in facts() %}": "ends before its 'for' is closed (put {% endfor %} where it ends)",
    "{% if facts() %}": "ends before its 'if' is closed (put {% endif %} where it ends)",
    "{% for f in facts() %}{% endif %}": "'endif' stands where a 'for' is open (close that with",
    "{% endfor %}": "'endfor' closes what was not opened (take it out",
    "{% foreach f in facts() %}": "there is no tag 'foreach' (there are block, call",
    "{{ brief.title more }}": "what is printed does not end before 'more' (put }}",
    "{% set a = 1 more %}": "a tag does not end before 'more' (put %}",
    "{# open": "a comment is not closed (end it with #})",
    "{% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}": "without its 'b' (give it where",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}": "the macro 'm' takes no more than 1",
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(c=1) }}": "the macro 'm' has no 'c'",
    "{{ figures_table('trade', title='x') }}": "figures_table() has no 'title' (brief docs",
    "{{ fact() }}": "fact() is called without its 'id' (brief docs templates",
    "{% for f in 3 %}{{ f }}{% endfor %}": "a number is no list to go through (name a list",
    "{{ brief.title() }}": "a text cannot be called (take the brackets",
    "{% if facts()|first > 3 %}x{% endif %}": "a fact and a number cannot be compared by '>'",
    "{{ facts()|sum }}": "a number and a fact cannot be reckoned with '+'",
    "{% set a, b = 1 %}": "there are not as many values as names",
    "{{ facts()[400] }}": "the list has no element 400 (they are counted from 0)",
    "{{ }}": "something is left out before the end",
    "{{ facts( }}": "'}' stands where ')' should (close the bracket",
    "{{ facts() if }}": "the expression breaks off",
    "{{ brief.__class__ }}": "a template cannot have '__class__'",
    "{% if facts() is empty %}x{% endif %}": "there is no test 'empty'",
    "{{ facts(topic='nothing')|first }}": "an empty list has no 'first'",
    "{% block a %}{% endblock %}{% block a %}{% endblock %}": "the block 'a' stands twice",
    "{% %}": "a tag is empty (there are block",
    "{{ fact(['opened']) }}": "a list stands where one name should (give one at a time)",
    "{{ facts() }}": "a list cannot be printed (go through it with {% for %})",
    "{{ {'a': 1} }}": "a map cannot be printed (go through it",
    "{{ brief.title": "the expression is not closed (put }} or %}",
    "{{ words('nope') }}": "there are no fixed words 'nope' (did you mean",
    "{{ brief.title|round }}": "a text cannot be rounded",
}
"""A slip, and how it is told."""
OF_THEIRS = ("Jinja", "Encountered", "object", "argument", "iterable", "token", "cannot be done")
"""Words of programmers, of which a message has none."""


@pytest.mark.parametrize(("slip", "said"), SLIPS.items())
def test_a_slip_is_told_in_plain_words_with_what_to_do(fill: Fill, slip: str, said: str) -> None:
    message = refused(fill, "first line\n" + slip)
    assert said in message
    assert message.startswith("2:")
    assert not [word for word in OF_THEIRS if word in message]


def test_a_value_that_is_given_twice_is_no_nesting(fill: Fill) -> None:
    message = refused(fill, "first line\n{{ facts(kind='claim', kind='fact') }}")
    assert message.startswith("2:")
    assert "'kind' is given twice in one call (take one out)" in message
