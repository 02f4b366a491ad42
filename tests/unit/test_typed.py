"""What a template types and states has a source, and the rules on words read it like any text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from babel.numbers import get_currency_name
from tests.bases import BASE, write_base

from brief.check.nationalities import places_otherwise
from brief.making import check
from brief.prose.signs import find_signs
from brief.words.currencies import CODES


def told(tmp_path: Path, text: str, base: str = BASE) -> list[tuple[str, str, int | None]]:
    """What the gate says of a template's text under a title: rule, message and line."""
    folder = tmp_path / "templates"
    folder.mkdir()
    template = folder / "own.md.j2"
    template.write_text(f"# {{{{ brief.title }}}}\n\n{text}\n", encoding="utf-8")
    found = check(write_base(tmp_path, base), str(template), date(2025, 7, 1))
    return [
        (problem.rule, problem.message, problem.place.line)
        for problem in found
        if problem.place.file.endswith("own.md.j2")
    ]


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Trade was $70 million in 2024.", '"2024", "70" and "$"'),
        ("They met in June.", '"June"'),
        ("As Jane Doe said, it grows.", '"Jane Doe"'),
        ("As J. Doe said, it grows.", '"J. Doe"'),
        ("All of it went to Belarus.", '"Belarus"'),
        ("Sales are in roubles.", '"roubles"'),
        ("Trade has doubled.", '"doubled"'),
        ("The Gozo Channel Company runs the ferries.", '"The Gozo Channel Company"'),
        ("Sales are in shillings.", '"shillings"'),
        ("French ships and U.S. money helped.", '"French" and "U.S."'),
        ("It was **3 May 1994**.", '"3 May 1994"'),
        ("- a point of 2019", '"2019"'),
        ("## Trade in 2018", '"2018"'),
        ("## Trade in 1994\n\n## Other\n\n{{ fact('opened') }}", '"1994"'),
        ("## Forty million, and $70", '"70", "Forty million" and "$"'),
        ("`70 tonnes`, no less", '"70"'),
        ("† More than 18 months before, with 40 ships.", '"40"'),
        ("† More than 17 months before.", '"17"'),
        ("More than 18 months before.", '"18"'),
        ("So it was.^[See the yearbook of 2019.]", '"2019"'),
        ('{{ "Trade was 70 million." }}', '"70"'),
        ("Doe was glad.", '"Doe"'),
        ("It was {{ 7 * 10 }} tonnes.", '"70"'),
        ("It was {{ [70]|first }} tonnes.", '"70"'),
        ("It was {{ [70]|join|upper }} tonnes.", '"70"'),
        ('It was {{ "70"|upper }} tonnes.', '"70"'),
        ('It was {{ {"a": "70"}["a"] }} tonnes.', '"70"'),
        ("{% set x = 70 %}It was {{ x }} tonnes.", '"70"'),
        ("{% macro m(x) %}It was {{ x }} tonnes.{% endmacro %}{{ m(70) }}", '"70"'),
        ('{% macro m(x="70") %}It was {{ x }} tonnes.{% endmacro %}{{ m() }}', '"70"'),
        ("{% for x in range(1) %}{{ loop.index }} tonnes.{% endfor %}", '"1"'),
        ("It was {{ facts()|length }} million tonnes.", '"million"'),
        ("It was {{ 'abc'|length }} tonnes.", '"3"'),
        ('{{ words("version", version="70") }}', '"70"'),
        ('{{ words("version", version=70) }}', '"70"'),
        ("Trade was seventy million.", '"seventy million"'),
        ("Forty per cent went by sea.", '"Forty"'),
        ("It was \u2077\u2070 tonnes, or \u00bd.", '"\u2077\u2070" and "\u00bd"'),
        ("{{ 70 }} million it was.", '"70"'),
        ('{% set said = "In Belarus" %}{{ said }}', '"Belarus"'),
        ('{{ figures_table("trade", "Trade in 1994") }}', '"1994"'),
        ("{{ fact('opened') }} It was 1994.", '"1994"'),
        ("| A | B |\n|---|---|\n| In 1994 | so |", '"1994"'),
    ],
)
def test_what_a_template_states_of_its_own_is_a_problem_at_its_line(
    text: str, signs: str, tmp_path: Path
) -> None:
    uncited = [(said, line) for rule, said, line in told(tmp_path, text) if rule == "uncited"]
    row = 5 if text.startswith("|") else 3
    assert uncited == [(f"the template says {signs} without a source", row)]


@pytest.mark.parametrize(
    "text",
    [
        "Trade was $70 million in 2024.{{ fact('trade-2019').note }} So it was.",
        "In 1994, {{ fact('opened') }}",
        "{{ fact('opened').date }}, {{ brief.parties|first }} and {{ names.doe }}",
        '{{ figures_table("trade", "Trade of Pakistan, 2019") }}',
        "| Year | Then |\n|---|---|\n| 1994 | {{ fact('opened') }} |",
        "{% if fact('opened').year == '1994' and facts()|length > 1 %}So.{% endif %}",
        "{{ facts()|length }} facts, {{ brief.parties|length }} parties, one view.",
        "{% for p in brief.parties %}{{ loop.index }} of {{ loop.length }}. {{ p }} {% endfor %}",
        "{{ 7 * 10 }} it was.{{ fact('trade-2019').note }}",
        "{{ facts(about='opening-of-relations', max_rank=2)|map(attribute='id')|join(', ') }}",
        "By ICD 203 and TLP 2.0, as Annex 2 and Table 1 say.",
        "May one ask? March on they did not.",
        "{# 70 million in 2024 #}Nothing is said.",
        "## Contacts since 1994\n\n### More\n\n{{ fact('opened') }}",
        "## Ties of Pakistan and Belarus\n\n{{ fact('opened') }}",
        "## The G7 and the Group of 77",
        "## Article 5, Resolution 2231 and Route 66",
        "## The F-16 programme, 5G, COP30 and Covid-19",
        "## 1st Armoured Division",
        "By Tables 1 and 2, and Annexes 3-5.",
        "† Describes how things stood more than 18 months before {{ brief.as_of }}.",
    ],
)
def test_what_has_a_source_or_states_nothing_is_none(text: str, tmp_path: Path) -> None:
    assert [said for rule, said, _ in told(tmp_path, text) if rule == "uncited"] == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ties have grown recently.", "time-words"),
        ("Ties are brotherly.", "loaded-word"),
        ("They say it “so.", "open-quotation"),
        ("As J. Doe said.", "variant"),
        ("Ties could grow.", "hedge"),
    ],
)
def test_rules_on_words_read_what_a_template_types(text: str, rule: str, tmp_path: Path) -> None:
    assert (rule, 3) in [(each, line) for each, _, line in told(tmp_path, text)]


def test_months_and_countries_are_those_of_the_briefs_language() -> None:
    assert find_signs("Im Juni in Belgien", "de") == ("Juni", "Belgien")
    assert find_signs("In June in Belgium", "en-GB") == ("June", "Belgium")
    assert find_signs("In June in Belgium", "xx-YY") == ("June", "Belgium")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The sterling fell.", "sterling"),
        ("Sterling slid again.", "Sterling"),
        ("The pound fell.", "pound"),
        ("The rand has weakened.", "rand"),
        ("The won was devalued.", "won"),
        ("The real lost ground.", "real"),
        ("The tugrik is weak.", "tugrik"),
        ("Prices are told in pounds.", "pounds"),
        ("Prices are told in quid.", "quid"),
        ("They meet in mid-Nov.", "mid-Nov"),
        ("Trade fell by half.", "by half"),
        ("Trade grew by more than a third.", "by more than a third"),
        ("Trade grew tenfold.", "tenfold"),
        ("Trade is twice as large.", "twice as large"),
        ("It began in the seventies.", "seventies"),
        ("It began in the nineteenth century.", "nineteenth century"),
        ("Founded in MMXXIV, it grew.", "MMXXIV"),
        ("Signed in MCMLXXI, it stands.", "MCMLXXI"),
    ],
)
def test_amounts_years_and_money_are_found_in_words(text: str, sign: str) -> None:
    assert sign in find_signs(text, "en-GB")


@pytest.mark.parametrize(
    "text",
    [
        "It asks for a pound of flesh.",
        "The mark is a dagger.",
        "The Crown is the head of state there.",
        "The real question is the price.",
        "The real is told from the ideal.",
        "A team won the vote.",
        "In real terms it is open.",
        "The lek is a bird of the moors.",
        "The first half is told below.",
        "It is for a third party to decide, by a third party to the accord.",
        "It stands by half the members.",
        "Trade unfolds manifold ties.",
        "This doubles the work.",
        "Both halves of the table are read together.",
        "The word MIX is one of his seventies.",
    ],
)
def test_words_of_two_senses_are_no_amount_and_no_money(text: str) -> None:
    assert find_signs(text, "en-GB") == ()


def test_every_currency_has_its_bare_name_there() -> None:
    for code in sorted(CODES - {"XDR", "CLF", "VED", "BYR"}):
        for count in (1, 2):
            name = get_currency_name(code, count, "en_GB").partition(" (")[0].split()[-1]
            assert name in find_signs(f"The {name} fell.", "en-GB"), (code, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hong Kong objects.", "Hong Kong"),
        ("Macau objects.", "Macau"),
        ("The Faroes object.", "Faroes"),
        ("America objects.", "America"),
        ("Europe buys little.", "Europe"),
        ("Latin America buys little.", "Latin America"),
        ("The Soviet Union built it.", "Soviet Union"),
        ("The Scots were asked.", "Scots"),
        ("Tibet was named in it.", "Tibet"),
    ],
)
def test_territories_regions_and_informal_names_are_told_where_something_is_stated(
    text: str, name: str
) -> None:
    assert list(places_otherwise(text, "en-GB")) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Council of Europe was asked.",
        "The Bank of America was asked.",
        "The African Union agreed.",
        "Europe and the islands",
        "What of Scandinavia?",
        "Ask the Scottish side.",
    ],
)
def test_bodies_and_what_states_nothing_are_no_place(text: str) -> None:
    assert list(places_otherwise(text, "en-GB")) == []


def test_a_company_without_a_name_and_a_doubled_mark_state_nothing() -> None:
    ordinary = (
        "The Company and the Crew",
        "What Our Company Does",
        "The Holding Company",
        "Distribution Limited to Officials",
        "Trade Limited by Distance",
        "Limited Evidence",
        "A doubled dagger marks what is old.",
        "Holdings and Forecasts",
    )
    assert [text for text in ordinary if find_signs(text, "en")] == []
    assert find_signs("Imports doubled in a decade.", "en") == ("doubled",)
    assert find_signs("Ships of Marsa Ferries Limited", "en") == ("Marsa Ferries Limited",)
