"""A template can print and choose; it cannot reach Python, join data to text, or run for ever."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import ROOT, Fill

from brief.model import Blocks
from brief.problem import BriefError
from brief.template import bounds, sandbox
from brief.template.allowed import FILTERS


def refused(fill: Fill, text: str, **parts: str) -> str:
    with pytest.raises(BriefError) as raised:
        fill(text, **parts)
    (problem,) = raised.value.problems
    assert problem.place.file.endswith(".j2")
    hint = f" ({problem.hint})" if problem.hint else ""
    return f"{problem.place.line}: {problem.message}{hint}"


def test_what_braces_print_becomes_a_token_and_template_text_stays(fill: Fill) -> None:
    filled = fill("*a* {{ '*b*' }}")
    words, token = filled.text.split(" ")
    assert words == "*a*"
    assert filled.values[token][0].text == "*b*"  # type: ignore[union-attr]  # a Text


@pytest.mark.parametrize(
    ("attack", "said"),
    [
        ("{{ ''.__class__ }}", "a template cannot have '__class__'"),
        ("{{ fact('visit').base.facts }}", "a template cannot have 'facts'"),
        ("{{ fact('visit').printed.__globals__ }}", "a template cannot have '__globals__'"),
        ("{{ fact('visit').__class__ }}", "a template cannot have '__class__'"),
        ("{{ brief.base._file }}", "a template cannot have '_file'"),
        ("{{ brief.base.model_dump() }}", "a template cannot have 'model_dump'"),
        ("{{ '{0.__class__}'.format(1) }}", "a template cannot have 'format'"),
        ("{{ '{}'.format(fact('visit')) }}", "a template cannot have 'format'"),
        ("{{ fact('visit')|upper }}", "works on plain text"),
        ("{{ [fact('visit')]|join }}", "works on plain text"),
        ("{{ facts()|map('upper')|join }}", "works on plain text"),
        ("{{ facts()|join(attribute='date') }}", "works on plain text"),
        ("{{ '%s' % 1 }}", "works on numbers only"),
        ("{{ 'a' + 'b' }}", "works on numbers only"),
        ("{{ 'a' * 3 }}", "works on numbers only"),
        ("{{ [1] * 3 }}", "works on numbers only"),
        ("{{ 9 ** 9 ** 9 }}", "not allowed"),
        ("{{ 'a' ~ 'b' }}", "print the two side by side"),
        ("{{ '<b>'|safe }}", "there is no filter 'safe'"),
        ("{{ '<b>'|escape }}", "there is no filter 'escape'"),
        ("{{ 'x'|center(9) }}", "there is no filter 'center'"),
        ("{{ 'x'|attr('upper') }}", "there is no filter 'attr'"),
        ("{% set x %}*a*{% endset %}{{ x|upper }}", "filter `upper`"),
        ("{% set x %}*a*{% endset %}{{ x[0] }}", "not be cut up"),
        ("{% set x %}*a*{% endset %}{{ x + 'b' }}", "not be joined"),
        ("{% set x %}*a*{% endset %}{{ x.upper() }}", "a template cannot have 'upper'"),
        ("{% set x %}*a*{% endset %}{{ figures_table('trade', x) }}", "handed to a function"),
        ("{% filter upper %}a{% endfilter %}", "filter `upper`"),
        ("{% autoescape false %}{{ 'a' }}{% endautoescape %}", "switch off"),
        ("{% include '../secret.txt' %}", "there is no template"),
        ("{% include '/etc/passwd' %}", "there is no template"),
        ("{{ none }}", "nothing is there to print"),
        ("{{ true }}", "not to be printed"),
        ("{{ nope }}", "'nope' is undefined"),
        ("{{ factt('visit') }}", "'factt' is undefined (did you mean \"fact\"?)"),
        ("{{ fact('visit').nope }}", "a fact has no attribute 'nope'"),
        ("{{ brief.titel }}", "a brief has no attribute 'titel' (did you mean \"title\"?)"),
        ("{{ figures_table() }}", "figures_table() is called without its 'measure'"),
        ("{{ names }}", "cannot be printed"),
        ("{{ 1 / 0 }}", "something is divided by 0 (ask first whether it is 0)"),
        ("\U000f0000", "a private-use character, U+F0000 (remove it)"),
        ("\ue000", "a private-use character, U+E000"),
        ("\x07", "a control character, U+0007"),
    ],
)
def test_an_attack_or_a_slip_is_refused_at_its_line(fill: Fill, attack: str, said: str) -> None:
    message = refused(fill, "first line\n" + attack)
    assert said in message
    assert message.startswith("2:")


@pytest.mark.parametrize(
    ("endless", "said"),
    [
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
            "more than 400,000 steps",
        ),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "round in circles"),
        ("{% include 'shape.md.j2' %}", "round in circles"),
        ("{% for a in range(10**9) %}{% endfor %}", "not allowed"),
        ("{{ range(999999999)|list|length }}", "at most 400,000"),
        ("{% for a in [1] recursive %}{% endfor %}", "has no end"),
        (
            "{% macro m(s,n) %}{% if n %}{{m([s,s]|join,n-1)}}{%endif%}{%endmacro%}{{m('a',60)}}",
            "no text of more than",
        ),
    ],
)
def test_a_template_without_end_is_stopped(fill: Fill, endless: str, said: str) -> None:
    assert said in refused(fill, endless)


def test_a_macro_that_doubles_itself_is_stopped(
    fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "MOST_STEPS", 20_000)  # sooner: it is the counting that is tried
    twice = "{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{m(60)}}"
    assert "more than 20,000 steps" in refused(fill, twice)


# ruff: noqa: E501 - a template a line
RUNAWAYS = {
    "blocks": "{% set x %}abc{% endset %}"
    + "{% set x %}{{ x }}{{ x }}{% endset %}" * 40
    + "{{ x }}",
    "macros": "{% macro m(s) %}{{ s }}{{ s }}{% endmacro %}{% set x = m('a') %}"
    + "{% set x = m(x) %}" * 40,
    "joins": "{% set s = range(7000)|join('abcd') %}{{ range(39000)|join(s)|length }}",
    "sums": "{% for i in range(20000) %}{% set a = range(390000)|sum %}{% endfor %}",
    "lists": "{% for i in range(20000) %}{% set a = range(390000)|map('abs')|list %}{% endfor %}",
    "looks": "{% set l = range(390000)|list %}{% for i in l %}{% if -1 in l %}{% endif %}{% endfor %}",
    "tests": "{% set l = range(390000)|list %}{% for i in l %}{% if -1 is in l %}{% endif %}{% endfor %}",
    "counts": "{% set l = range(390000)|list %}{% for i in l %}{% set a = l.count(7) %}{% endfor %}",
    "slices": "{% set l = range(390000)|list %}{% for i in l %}{% set a = l[1:] %}{% endfor %}",
    "words": "{% for i in range(390000) %}" + "word " * 1000 + "{% endfor %}",
    "sums of lists": "{% set l = [1] %}" + "{% set l = [l, l]|sum(start=[]) %}" * 40,
    "places": "{{ 1.5|round(999999999, 'floor') }}",
    "selected": "{% set l = range(9000)|list %}{{ l|select('in', l|reverse|list)|list|length }}",
    "filters": "{{ range(390000)|map('upper')|list|length }}",
    "arguments": "{% for i in range(9999) %}{% set a = loop.cycle(*range(9999)) %}{% endfor %}",
    "written lists": "{% for i in range(99999) %}{% set a = [" + "1, " * 900 + "] %}{% endfor %}",
    "written maps": "{% macro m() %}{% set a = {" + "1: 1, " * 900 + "} %}{% endmacro %}"
    "{% for i in range(99999) %}{{ m() }}{% endfor %}",
    "long sums": "{% set l = range(300000)|list %}{{ [l, l, l]|sum(start=[])|length }}",
}

TWICE = "{% set l = [1] %}{% set m = [1] %}" + "{% set l = [l, l] %}{% set m = [m, m] %}" * 40
"""Two lists that hold one list twice, forty times over: alike, and longer than time is."""
PAIRS = "{% set l = (1,) %}" + "{% set l = (l, l) %}" * 40
SHARED = {
    "equal": TWICE + "{{ 1 if l == m else 2 }}",
    "less": TWICE + "{{ 1 if l < m else 2 }}",
    "in": TWICE + "{{ 1 if l in [m] else 2 }}",
    "tested": TWICE + "{{ 1 if l is eq(m) else 2 }}",
    "sorted": TWICE + "{{ [l, m]|sort|length }}",
    "largest": TWICE + "{{ [l, m]|max|length }}",
    "grouped": TWICE + "{{ [{'a': l}, {'a': m}]|groupby('a')|length }}",
    "selected": TWICE + "{{ [{'a': l}]|selectattr('a', 'equalto', m)|list|length }}",
    "found": TWICE + "{{ [l].index(m) }}",
    "unlike": PAIRS + "{{ [l]|unique|list|length }}",
    "keys": PAIRS + "{{ {l: 1}|length }}",
    "got": PAIRS + "{{ {}.get(l) }}",
    "an item": PAIRS + "{{ {1: 1}[l] }}",
    "asked for": PAIRS + "{{ fact(l) }}",
    "joined": TWICE + "{{ l|join }}",
    "lowered": TWICE + "{{ l|lower }}",
    "mapped": TWICE + "{{ [l]|map('trim')|list|length }}",
}


@pytest.mark.parametrize("name", SHARED)
def test_lists_within_lists_are_counted_before_they_are_compared(
    fill: Fill, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(bounds, "MOST_ITEMS", 50_000)  # sooner: it is the counting that is tried
    assert "more than 50,000 steps" in refused(fill, SHARED[name])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (r"{{ 'a\ud800' }}", "half of a character (an unpaired surrogate), U+D800"),
        (r"{% set x = 'a\x07' %}", "a control character, U+0007, written as an escape"),
        (r"{{ 'a\u202eb' }}", "turns the direction of a text, U+202E"),
        ("{{ 1e999|int }}", "a number so large"),
    ],
)
def test_what_no_file_can_hold_is_refused_as_an_escape_too(
    fill: Fill, typed: str, said: str
) -> None:
    assert said in refused(fill, typed)


def test_lists_are_still_compared_looked_up_and_added_up(fill: Fill) -> None:
    text = (
        "{{ 1 if [1, [2]] == [1, [2]] else 0 }} {{ [[1], [2, 3]]|sum(start=[])|length }} "
        "{{ [1, 2, 3]|sum }} {{ [{'a': 2}, {'a': 3}]|sum('a') }} {{ {(1, 2): 4}[(1, 2)] }} "
        "{{ [1, 2, 3]|select('in', [2, 3])|list|length }} {{ ['b', 'a']|sort|join('-') }}"
    )
    filled = fill(text)
    printed = [filled.values[token][0].text for token in filled.text.split(" ")]  # type: ignore[union-attr]  # each a Text
    assert printed == ["1", "3", "6", "5", "4", "2", "a-b"]


@pytest.mark.parametrize(("mark", "times"), [("[", 200_000), ("|a", 500_000), ("![", 60_000)])
def test_marks_without_end_are_refused_before_they_are_read(
    blocks: Callable[..., Blocks], mark: str, times: int
) -> None:
    with pytest.raises(BriefError, match=r"shape\.md\.j2: the template makes a text with more"):
        blocks(mark * times)


@pytest.mark.parametrize("name", RUNAWAYS)
def test_what_a_template_makes_is_counted_before_it_is_made(
    fill: Fill, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(bounds, "MOST_ITEMS", 800_000)  # sooner, as above
    said = refused(fill, RUNAWAYS[name])
    assert re.search("more than [0-9,]+ (characters|steps)|at most (30 places|400,000)", said)


def test_text_that_a_template_made_is_not_cut_up_by_a_slice_either(fill: Fill) -> None:
    assert "not be cut up" in refused(fill, "{% set x %}*a*{% endset %}{{ x[:1] }}")


def test_blocks_within_blocks_beyond_what_python_takes_are_refused(fill: Fill) -> None:
    deep = "{% if true %}" * 200 + "{% endif %}" * 200
    assert "nested too deeply" in refused(fill, deep)
    assert "nested too deeply" in refused(fill, "{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}")


@pytest.mark.parametrize("text", ["{{ 'a' ~ 'b' }}", "{% for a in [1] recursive %}{% endfor %}"])
def test_what_the_sandbox_refuses_is_told_with_the_whole_path(
    fill: Fill, tmp_path: Path, text: str
) -> None:
    with pytest.raises(BriefError) as raised:
        fill(text)
    assert raised.value.problems[0].place.file == str(tmp_path / "shape.md.j2")


def test_macros_set_blocks_and_calls_print_what_they_made(fill: Fill) -> None:
    text = (
        "{% macro m(x) %}*{{ x }}* {{ caller() }}{% endmacro %}"
        "{% set s %}_s_{% endset %}{% call m('a') %}{{ s }}{% endcall %}"
    )
    filled = fill(text)
    assert filled.text[0] == "*"
    assert filled.text.endswith("* _s_")


def test_a_syntax_error_names_the_file_and_line_it_is_in(fill: Fill) -> None:
    message = refused(fill, "{% include 'part.md.j2' %}", part="fine\n\n{% for x in %}\n")
    assert message.startswith("3: ")


def test_an_error_in_an_included_template_names_that_template(fill: Fill) -> None:
    with pytest.raises(BriefError) as raised:
        fill("{% include 'part.md.j2' %}", part="fine\n{{ nope }}\n")
    assert raised.value.problems[0].place.file.endswith("part.md.j2")
    assert raised.value.problems[0].place.line == 2


def test_front_matter_is_not_printed_and_keeps_the_count_of_lines(fill: Fill) -> None:
    assert fill("---\npages: 2\n---\nwords").text.strip() == "words"
    assert refused(fill, "---\npages: 2\n---\n{{ nope }}").startswith("4: ")


def test_the_manual_names_the_filters_there_are_and_no_others() -> None:
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    (listed,) = re.findall(r"Of Jinja2's filters there are\n(.*?)and\s+no others", page, re.DOTALL)
    assert set(re.findall(r"`(\w+)`", listed)) == FILTERS


@pytest.mark.parametrize(
    "text",
    ["{# never closed", "{% raw %}\n", "{{ a", "{% if %}", "{{ 1|batch(2) }}", "{{ '\x07' }}"],
)
def test_a_slip_of_syntax_is_told_with_the_folder_of_its_file(fill: Fill, text: str) -> None:
    with pytest.raises(BriefError) as raised:
        fill(text)
    (problem,) = raised.value.problems
    assert Path(problem.place.file).is_file()


def test_a_filter_that_there_is_not_is_told_with_those_there_are(fill: Fill) -> None:
    assert "(there are abs, capitalize, " in refused(fill, "{{ 'a'|replace('a', 'b') }}")
