"""What an edition tells names nothing of what it leaves out, and says what is background."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.bases import BASE, FACTS, HEAD, load_base

from brief.check import Printed, check_edition
from brief.edition import choose, choose_edition
from brief.edition.amounts_hunted import Amounts
from brief.edition.figures_hunted import figures_hunted
from brief.edition.forms import plain
from brief.facts import FactBase
from brief.model import Chronology, Emphasis, Figure, Inlines, Table, iter_inlines, plain_text
from brief.problem import Place
from brief.rules import WARNING
from brief.template.chronology import chronology
from brief.template.cited_words import cited_words
from brief.template.exhibits import figures_chart, figures_table
from brief.template.figures import select_figures

SECRET = """\
  secret:
    section: trade
    use: withhold
    text: "{agent} spoke to {guest}."
    date: 2024
    cite: [cable para 9]
"""
CABLE = """\
  cable:
    type: report
    author: [{family: Quill, given: Nora}]
    title: Of quays
    container-title: Papers of the Quay Desk
    number: 24 QUAY 113
    issued: 2024
    nature: official
    reliability: A
    descriptor: A cable.
"""
WITH_AGENT = (
    HEAD.replace(
        "names:\n",
        "names:\n  agent: {print: Rex Mole}\n  guest: {print: Ola Grebner, surname: Grebner}\n",
    )
    + CABLE
)
OPEN = FACTS.replace("gamma-nd para 2", "beta-2023 p 1")


def named(folder: Path, facts: str, tail: str = "") -> list[str]:
    return named_in(load_base(folder, WITH_AGENT + facts + SECRET + tail))


def named_in(base: FactBase) -> list[str]:
    """What is told of the words of an edition that name what it leaves out."""
    problems = check_edition(choose(base), date(2025, 7, 1))
    rules = {"left-out-named", "left-out-titled"}
    return [problem.message for problem in problems if problem.rule in rules]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("rank: 1\n    about", "rank: 1\n    short: Mole case of Rex Mole\n    about", "Rex Mole"),
        ("  visit:\n", "  visit-of-rex-mole:\n", "Rex Mole"),
        ("topic: Visits", "topic: What Nora Quill wrote", "Nora Quill"),
        ("topic: Visits", "topic: The matter of 24 QUAY 113", "24 QUAY 113"),
        ("topic: Visits", "topic: Visits\n    about: rex-mole", "Rex Mole"),
        ("valuation: FOB", "valuation: as Rex Mole counts", "Rex Mole"),
        ("valuation: FOB", "valuation: as Mr Grebner counts", "Grebner"),
        ("topic: Visits", "topic: What Quill’s paper says", "Quill"),
        ("  visit:\n", "  visit-of-grebner:\n", "Grebner"),
        ("topic: Visits", "topic: Visits\n    about: grebner", "Grebner"),
        ("topic: Visits", "topic: Of Rex **Mole**", "Rex Mole"),
        ("topic: Visits", "topic: Of Rex [Mole]{lang=mt}", "Rex Mole"),
        ("topic: Visits", "topic: Of *Greb*ner", "Grebner"),
        ("topic: Visits", "topic: Minister Mole", "Mole"),
        ("topic: Visits", "topic: Mole, Rex", "Mole, Rex"),
        ("  visit:\n", "  visit-of-mole:\n", "Mole"),
        ("turnover", "grebner", "Grebner"),
        ("topic: Visits", "topic: Papers of the Quay Desk", "Papers of the Quay Desk"),
        ("  visit:\n", "  papers-of-the-quay-desk:\n", "Papers of the Quay Desk"),
        ("topic: Visits", "topic: Visits\n    about: paper-24-quay-113", "24 QUAY 113"),
    ],
)
def test_words_and_ids_that_name_what_only_left_out_records_hold_are_a_problem(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in OPEN
    (told, *_) = named(tmp_path, OPEN.replace(old, new))
    assert f'names "{said}", which only what it leaves out holds' in told


@pytest.mark.parametrize(
    ("was", "is_", "topic", "said"),
    [
        ("print: Rex Mole", "print: {en: Rex Mole, fr: Rex Taupe}", "Of Rex Taupe", "Rex Taupe"),
        ("print: Rex Mole", "print: {fr: Zyzzyva, en: Rex Mole}", "Zyzzyva asked", "Zyzzyva"),
        (
            "print: Rex Mole",
            "print: Rex Mole, also: {en: [R. Mole], ru: [Рекс Крот]}",
            "Рекс Крот",
            "Рекс Крот",
        ),
        (
            "title: Of quays",
            "title: {en: Of quays, fr: Des quais d’hier}",
            "Des quais d’hier",
            "Des quais d’hier",
        ),
        (
            "surname: Grebner",
            "surname: {en: Grebner, de: Gräbner}",
            "What Gräbner says",
            "Gräbner",
        ),
        ("print: Rex Mole", "kind: body, print: {en: Quay Board, fr: Bureau}", "A bureau", ""),
    ],
)
def test_what_it_is_called_in_a_language_that_is_not_printed_is_looked_for_too(
    tmp_path: Path, was: str, is_: str, topic: str, said: str
) -> None:
    """One word of a body or a thing in another language is a word of any text."""
    whole = (WITH_AGENT + OPEN + SECRET).replace("topic: Visits", f"topic: {topic}")
    assert was in whole
    base = load_base(tmp_path, whole.replace(was, is_))
    assert [f'"{said}"' in one for one in named_in(base)] == ([True] if said else [])


def test_what_a_country_is_called_that_only_left_out_facts_are_about_is_left_out(
    tmp_path: Path,
) -> None:
    called = "countries: {IL: Zyzzyva, BY: Belarus, GR: Hellas, MM: Burma}\n"
    secret = SECRET.replace(
        "use: withhold", "use: withhold\n    event: {kind: visit, at: IL, from: GR}"
    )
    open_ = OPEN.replace("topic: Visits", "topic: Visits to Hellas")
    text = (WITH_AGENT + open_ + secret).replace("marking: TLP", f"{called}  marking: TLP", 1)
    base = load_base(tmp_path, text)
    assert list(choose(base).base.brief.countries) == ["BY", "GR", "MM"]
    assert list(base.brief.countries) == ["IL", "BY", "GR", "MM"]


def test_a_country_that_words_or_a_reporter_name_in_left_out_facts_alone_is_called_nothing(
    tmp_path: Path,
) -> None:
    called = "countries: {IL: Zyzzyva, BY: Belarus, GR: Hellas, KI: Tarawa Isles, MM: Burma}\n"
    secret = SECRET.replace('spoke to {guest}."', 'spoke to {guest} of Kiribati for {fee}."')
    fee = "    figures:\n      fee: {value: 7.31, unit: USD million, reporter: GR}\n"
    text = (WITH_AGENT + OPEN + secret + fee).replace("marking: TLP", f"{called}  marking: TLP", 1)
    base = load_base(tmp_path, text)
    assert list(choose(base).base.brief.countries) == ["IL", "BY", "MM"]


@pytest.mark.parametrize(
    ("surname", "called"),
    [
        ("Solórzano Pardiñas", "Solorzano"),
        ("Solórzano Pardiñas", "Pardiñas"),
        ("de la Solórzano", "Solórzano"),
        ("", "Inés Solórzano"),
        ("", "Pardiñas"),
        ("Pardiñas", "Grebner Ola"),
    ],
)
def test_somebody_of_two_surnames_is_named_by_either_and_anybody_the_other_way_round(
    tmp_path: Path, surname: str, called: str
) -> None:
    key = f", surname: {surname}" if surname else ""
    head = WITH_AGENT.replace("Rex Mole}", f"Inés Solórzano Pardiñas{key}}}")
    base = load_base(tmp_path, head + OPEN.replace("topic: Visits", f"topic: {called}") + SECRET)
    assert named_in(base)


@pytest.mark.parametrize(
    ("name", "surname", "told"),
    [
        ("Ivo Saint Pardin", "Saint Pardin", "Talks in Saint Petersburg"),
        ("Ada Santa Pardina", "Santa Pardina", "Talks in Santa Fe"),
        ("Omar Abdel Pardin", "Abdel Pardin", "What Abdel Fattah said"),
        ("Ada South Pardin", "South Pardin", "South Africa"),
        ("Sir John Pardin", "", "Visit of Sir John Grey"),
        ("Dr. Ada Pardin", "", "Visit of Dr. Ada Grey"),
    ],
)
def test_a_particle_or_a_title_of_somebody_left_out_names_nobody(
    tmp_path: Path, name: str, surname: str, told: str
) -> None:
    def names(said: str) -> bool:
        key = f", surname: {surname}" if surname else ""
        head = WITH_AGENT.replace("Rex Mole}", f"{name}{key}}}")
        text = head + OPEN.replace("topic: Visits", f"topic: {said}") + SECRET
        return bool(named_in(load_base(tmp_path, text)))

    assert not names(told)
    assert names(f"What {name.rpartition(' ')[2]} said")


def test_what_somebody_who_is_left_shares_with_one_of_two_surnames_may_be_said(
    tmp_path: Path,
) -> None:
    two = "Inés Solórzano Pardiñas, surname: Solórzano Pardiñas}"
    left = "\n  other: {print: Juan Solórzano Rey, surname: Solórzano}\n  guest:"
    head = WITH_AGENT.replace("Rex Mole}", two).replace("\n  guest:", left)
    open_ = OPEN.replace("topic: Visits", "topic: Visits of {other}")
    text = head + open_.replace("Visits of {other}", "Visits of Solórzano")
    text = text.replace('text: "', 'text: "{other} came. ', 1)
    assert "{other} came" in text
    assert named_in(load_base(tmp_path, text + SECRET)) == []


@pytest.mark.parametrize(("marking", "left"), [("", "It has what no other has."), ("TLP:RED", "")])
def test_why_a_source_is_a_witness_of_its_own_goes_with_the_last_that_it_stands_beside(
    tmp_path: Path, marking: str, left: str
) -> None:
    """It tells of another article of that paper, and may say what stands there."""
    why = "independent_because: It has what no other has.\n    "
    mark = f"marking: {marking}\n    " if marking else ""
    head = HEAD.replace("container-title: Daily Test", f"{why}container-title: Daily Test")
    other = CABLE.replace("type: report", f"{mark}type: article-newspaper")
    other = other.replace("nature: official", "nature: news")
    other = other.replace("container-title: Papers of the Quay Desk", "container-title: Daily Test")
    cites = SECRET.replace("use: withhold\n    ", "").replace(
        "{agent} spoke to {guest}.", "It sank."
    )
    base = load_base(tmp_path, head + other + OPEN + cites)
    assert choose(base).base.sources["alpha-2024"].independent_because == left
    assert base.sources["alpha-2024"].independent_because


def test_a_mark_names_nobody_who_is_left_out(tmp_path: Path) -> None:
    facts = (WITH_AGENT + OPEN + SECRET).replace("marking: TLP:CLEAR", "marking: FOR REX MOLE", 1)
    base = load_base(tmp_path, facts)
    (told,) = (
        one for one in check_edition(choose(base), date(2025, 7, 1)) if one.rule == "left-out-named"
    )
    assert told.place == base.place("brief", "marking")


def test_somebody_who_is_withheld_by_name_stands_in_no_note(tmp_path: Path) -> None:
    wrote = "author: [{family: Mole, given: Rex}]"
    facts = (WITH_AGENT + OPEN + SECRET).replace("author: unknown", wrote, 1)
    facts += "editions: {all: {use: [open, background]}, few: {withhold: [agent]}}\n"
    assert wrote in facts
    base = load_base(tmp_path, facts)
    said = [
        [one.message for one in check_edition(choose(base, name), date(2025, 7, 1))]
        for name in ("all", "few")
    ]
    told = 'the edition "few" names "Rex Mole", who is withheld from it'
    assert [any("Rex Mole" in one for one in messages) for messages in said] == [False, True]
    assert told in said[1]


@pytest.mark.parametrize(
    ("maker", "is_told"),
    [
        ("author: [{family: Mole, given: R.}]", True),
        ("author: [{family: Mole, given: Rex J.}]", True),
        ("author: [{family: Mole}]", True),
        ("editor: [{family: Mole, given: R.}]", True),
        ("author: [{family: Moll, given: Rexford}]", True),
        ("author: [{literal: Office of Minister Rex Mole}]", True),
        ("author: [{family: Mole, given: Ada}]", False),
        ("author: [{family: Molenaar, given: Rex}]", False),
        ("author: [{literal: Office of Moles and Voles}]", False),
    ],
)
def test_somebody_withheld_by_name_made_no_source_that_is_told(
    tmp_path: Path, maker: str, *, is_told: bool
) -> None:
    """Nor by a first letter, another spelling's surname, or in the name of an office."""
    spelt = WITH_AGENT.replace("{print: Rex Mole}", "{print: Rex Mole, also: [Rax Moll]}")
    facts = (spelt + OPEN + SECRET).replace("author: unknown", maker, 1)
    if maker.startswith("editor"):
        facts = (spelt + OPEN + SECRET).replace(
            "author: unknown", f"author: unknown\n    {maker}", 1
        )
    facts += "editions: {few: {withhold: [agent]}}\n"
    told = check_edition(choose(load_base(tmp_path, facts), "few"), date(2025, 7, 1))
    assert any("who is withheld from it" in one.message for one in told) == is_told


def test_a_title_that_names_somebody_left_out_is_a_warning_and_withheld_by_name_an_error(
    tmp_path: Path,
) -> None:
    titled = (WITH_AGENT + OPEN + SECRET).replace("The second paper", "A day with Mole")
    asked = f"{titled}editions: {{few: {{withhold: [agent]}}}}\n"
    left = check_edition(choose(load_base(tmp_path, titled)), date(2025, 7, 1))
    withheld = check_edition(choose(load_base(tmp_path, asked), "few"), date(2025, 7, 1))
    rules = {one.rule: one.severity for one in left if "Mole" in one.message}
    assert rules == {"left-out-titled": WARNING}
    assert any(one.rule == "left-out-named" for one in withheld if "Mole" in one.message)


def test_the_surname_of_another_spelling_is_looked_for(tmp_path: Path) -> None:
    spelt = WITH_AGENT.replace(
        "{print: Rex Mole}", "{print: Rex Mole, also: [Rax Mohlen, The Mole]}"
    )
    said = OPEN.replace("topic: Visits", "topic: What Mohlen said")
    assert said != OPEN
    assert any("Mohlen" in one for one in named_in(load_base(tmp_path, spelt + said + SECRET)))


@pytest.mark.parametrize("name", ["Quenterby", "Kwenterby"])
def test_a_role_that_ends_in_a_name_makes_no_post_of_it(tmp_path: Path, name: str) -> None:
    spelt = WITH_AGENT.replace(
        "{print: Rex Mole}", "{print: Pia Quenterby, also: [Pia Kwenterby]}"
    ).replace("names:\n", f"names:\n  aide: {{print: Ada Loy, role: Minister near {name}}}\n", 1)
    facts = spelt + OPEN.replace("topic: Visits", f"topic: What {name} said") + SECRET
    assert any(name in one for one in named_in(load_base(tmp_path, facts)))


@pytest.mark.parametrize("keyword", ["kwenterby", "kwenterby file", "the-kwenterby-case"])
def test_the_surname_of_another_spelling_is_known_in_small_letters(
    tmp_path: Path, keyword: str
) -> None:
    spelt = WITH_AGENT.replace(
        "{print: Rex Mole}", "{print: Pia Quenterby, also: [Pia Kwenterby]}"
    ).replace("brief:\n", f"brief:\n  keywords: [{keyword}]\n", 1)
    facts = spelt + OPEN + SECRET
    assert any("Kwenterby" in one for one in named_in(load_base(tmp_path, facts)))


def test_what_a_kept_record_says_too_is_no_problem(tmp_path: Path) -> None:
    assert named(tmp_path, OPEN) == []
    assert named(tmp_path, OPEN.replace("  visit:\n", "  of-quays-2024:\n")) == []
    also = OPEN.replace("alpha-2024 para 1", "cable para 1").replace("  visit:", "  nora-quill:")
    assert named(tmp_path, also) == []


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Rex Malta", "Visits to Malta"),
        ("Rex March", "Visits in March"),
        ("Rex Minister", "What the Minister said"),
        ("Rex Doe", "What Doe said"),
        ("Rex Alpha", "What Alpha wrote"),
        ("Rex mole", "Minister Mole"),
        ("Rex Mole, kind: body", "The Mole case"),
        ("Office for Tariffs", "Tariffs"),
    ],
)
def test_the_last_word_of_a_name_is_no_surname_where_others_are_called_so(
    tmp_path: Path, name: str, topic: str
) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("print: Rex Mole", f"print: {name}")
    base = load_base(tmp_path, text.replace("topic: Visits", f"topic: {topic}"))
    assert named_in(base) == []


def test_what_a_source_is_worth_names_nobody_who_is_left_out(tmp_path: Path) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("A paper.", "A paper.\n    worth: as Rex Mole says")
    assert len(named_in(load_base(tmp_path, text))) == 1


@pytest.mark.parametrize(
    ("name", "topic", "problems"),
    [
        ("Rex O'Mole", "What O’MOLE said", 1),
        ("محمد المرساوي", "قال للمرساوي", 1),
        ("محمد السوري", "الجيش السوري", 0),
        ("محمد صالح", "لصالح الميناء", 0),
    ],
)
def test_a_surname_is_known_by_its_capital_or_its_article_and_may_have_an_apostrophe(
    tmp_path: Path, name: str, topic: str, problems: int
) -> None:
    text = (WITH_AGENT + OPEN + SECRET).replace("print: Rex Mole", f"print: {name}")
    text = text.replace("topic: Visits", f"topic: {topic}")
    base = load_base(tmp_path, text.replace("parties:", "language: ar\n  parties:", 1))
    assert len(named_in(base)) == problems


COUNT = """\
  count:
    section: trade
    use: withhold
    text: "{n} came, {m} too."
    date: 2024
    cite: [cable para 9]
    figures:
      n: {value: 48317, unit: crates, measure: crates}
      m: {value: 2024, unit: chests, measure: chests}
"""


@pytest.mark.parametrize(
    ("topic", "problems"),
    [
        ("Some 48,317 crates", 1),
        ("Some 48 317 crates", 1),
        ("Some €48317", 1),
        ("Visits in 2024, 148,317 of them", 0),
        ("The 2,024 chests", 1),
        ("Point 48,317.5", 0),
    ],
)
def test_a_number_that_only_left_out_facts_count_is_typed_nowhere(
    tmp_path: Path, topic: str, problems: int
) -> None:
    facts = OPEN.replace("topic: Visits", f"topic: {topic}")
    assert len(named(tmp_path, facts + COUNT)) == problems
    open_too = COUNT.replace("count:", "open:").replace("withhold", "open")
    assert named(tmp_path, facts + COUNT + open_too.replace("cable", "beta-2023")) == []


@pytest.mark.parametrize(
    ("value", "typed", "others"),
    [
        (
            "4725",
            "4725|4,725|4 725|4725.0|\u0664\u066c\u0667\u0662\u0665",
            "4725.5|14725|4,725,000|4 725 000|47250|472",
        ),
        ("1234.50", "1,234.50|1234.5|1 234,500", "1234|1,234|1,234.56|1,234.05"),
        (
            "48000",
            "48000|48,000|48 000|48\u202f000|48.000|48,000.00",
            "48|48,001|48 000 000|48,000,000",
        ),
        ("12345", "12345.0|12,345", "12345.01|312,345|3'12345"),
        ("1234567", "12,34,567|1,234,567|1234567|12 34 567", "34,567|11,234,567"),
        ("2024", "2,024|2,024.0|2024.0", "2024|2024.5|2024.07"),
        ("12.50", "", "12.50|12.5"),
        ("0123", "", "123"),
    ],
)
def test_a_number_is_known_however_its_thousands_and_noughts_are_typed(
    tmp_path: Path, value: str, typed: str, others: str
) -> None:
    count = COUNT.replace("2024, unit", "7, unit").replace("48317", value)
    hunted = figures_hunted(choose(load_base(tmp_path, WITH_AGENT + OPEN + count)))

    def known(texts: str) -> list[str]:
        said = [text for text in texts.split("|") if text]
        return [text for text in said if any(one.stands_in(plain(f"x {text}.")) for one in hunted)]

    assert known(typed) == [text for text in typed.split("|") if text]
    assert known(others) == []


@pytest.mark.parametrize(
    ("counted", "named", "others"),
    [
        (
            "value: 8123.5, unit: USD million",
            "$8.1235 billion|US$8,123,500,000|8.12 billion dollars|USD 8123.5m",
            "8.1235 billion people|€8.1235 billion|$8 billion|$8.13 billion|USD 8.1235 million",
        ),
        (
            "value: 2, unit: EUR billion",
            "two billion euros|€2,000 million",
            "two million euros|2 billion people|€2",
        ),
        ("value: 812, unit: embassies", "812 embassies|the 812th embassy", "812 crates"),
        ("value: 12, unit: embassies", "", "12 embassies"),
        ("value: 37.55, unit: per cent", "", "37.6 per cent"),
    ],
)
def test_an_amount_is_known_in_any_scale_with_its_currency_or_noun(
    tmp_path: Path, counted: str, named: str, others: str
) -> None:
    kept = COUNT.replace("value: 48317, unit: crates", counted).replace("2024, unit", "7, unit")
    choice = choose(load_base(tmp_path, WITH_AGENT + OPEN + kept))
    amounts = Amounts(choice)

    def known(texts: str) -> list[str]:
        said = [text for text in texts.split("|") if text]
        return [text for text in said if amounts.first(plain(f"Some {text}, they say."))]

    assert known(named) == [text for text in named.split("|") if text]
    assert known(others) == []
    texts = choice.base.facts
    fact = next(iter(texts.values()))
    told = fact.model_copy(update={"text": f"Some {named.partition('|')[0]}, they say."})
    open_ = choice.base.model_copy(update={"facts": {**texts, next(iter(texts)): told}})
    assert not Amounts(replace(choice, base=open_)).first(plain(told.text))  # it has its own source


def test_words_that_a_page_prints_name_nothing_that_is_left_out(tmp_path: Path) -> None:
    choice = choose(load_base(tmp_path, WITH_AGENT + OPEN + SECRET))
    template = Place("t.md.j2", 3)
    title = choice.base.place("sources", "alpha-2024", "title")
    names = {
        (("Rex ", None), ("Mo", template), ("le", template)): ["t.md.j2"],
        (("Gr**eb**ner", template),): ["t.md.j2"],
        (("https://quays.example/grebner.pdf", template),): ["t.md.j2"],
        (("Rex Mole", title),): [],
        (("of ", title), ("Grebner", None)): ["facts.yaml"],
    }
    for passage, files in names.items():
        printed = Printed(passages=(passage,))
        told = check_edition(choice, date(2025, 7, 1), printed)
        found = [p for p in told if p.rule == "left-out-named"]
        assert [Path(p.place.file).name for p in found] == files


def test_the_id_of_a_source_names_nobody_who_is_left_out(tmp_path: Path) -> None:
    facts = OPEN.replace("alpha-2024 para 1", "rex-mole-papers para 1")
    paper = CABLE.replace("cable:", "rex-mole-papers:").replace("Nora", "Ida").replace("Q", "D")
    (told, *_) = named(tmp_path, paper.replace("24 DUAY 113", "12") + facts)
    assert 'names "Rex Mole"' in told
    titled = paper.replace("Of quays", "Rex Mole papers").replace("24 DUAY 113", "12")
    (told,) = named(tmp_path, titled + facts)  # of the title, and not of the id
    assert "of whom it tells nothing else" in told
    waived = f"{titled}    waive: {{left-out-titled: the paper is public}}\n"
    assert named(tmp_path, waived + facts) == []


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("publisher: Test House", "publisher: Mole Press"),
        ("publisher: Test House", "publisher: Test House\n    archive: The Rex Mole Papers"),
        ("publisher: Test House", "URL: https://x.example/2023/a-visit-of-mole"),
        ("title: The second paper", "title: A day with Mole"),
        ("beta-2023 p 1", "beta-2023 letter of Mole"),
    ],
)
def test_what_is_told_of_a_source_names_nobody_who_is_left_out(
    tmp_path: Path, key: str, said: str
) -> None:
    """What others wrote goes out with the brief, too; the source's record says if it may."""
    text = WITH_AGENT + OPEN + SECRET
    assert key in text
    told = named_in(load_base(tmp_path, text.replace(key, said)))
    assert any('names "' in one and "Mole" in one for one in told)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("publisher: Test House", "publisher: Molehill Press"),
        ("publisher: Test House", "URL: https://x.example/2023/molecules"),
        ("title: The second paper", "title: A mole in the garden"),
        ("title: The second paper", "title: A day with Moleson"),
        ("beta-2023 p 1", "beta-2023 letter of May"),
    ],
)
def test_what_is_told_of_a_source_and_names_somebody_else_is_no_problem(
    tmp_path: Path, key: str, said: str
) -> None:
    text = WITH_AGENT + OPEN + SECRET
    assert key in text
    assert named_in(load_base(tmp_path, text.replace(key, said))) == []


@pytest.mark.parametrize(("name", "said"), [("grebner", "Grebner"), ("quays", "")])
def test_an_edition_called_by_a_surname_names_it(tmp_path: Path, name: str, said: str) -> None:
    """Its name stands in that of the file, and behind the number of the brief."""
    tail = f"editions:\n  {name}: {{for: The partner, use: [open]}}\n"
    base = load_base(tmp_path, WITH_AGENT + OPEN + SECRET + tail)
    problems = check_edition(choose(base, name), date(2025, 7, 1))
    told = [one.message for one in problems if one.rule == "left-out-named"]
    assert any(f'names "{said}"' in one for one in told) if said else not told


def test_a_surname_is_a_problem_only_as_it_is_written_and_where_nobody_else_has_it(
    tmp_path: Path,
) -> None:
    assert named(tmp_path, OPEN.replace("topic: Visits", "topic: A quill")) == []
    kept = CABLE.replace("cable:", "other:").replace("Nora", "Ida").replace("24 QUAY 113", "12")
    facts = OPEN.replace("alpha-2024 para 1", "other para 1").replace("Visits", "Quill’s visits")
    assert named(tmp_path, kept.replace("Of quays", "On piers") + facts) == []


# ---- the meeting and the desk's lines ------------------------------------------------------------

DESK = """\
lines:
  ask: {say: Ask for the road., kind: objective, basis: [visit]}
  open: {say: Welcome the visit., kind: point, basis: [visit], use: open}
meeting: {who: [agent], where: Minsk, why: To ask for the road.}
editions:
  partner: {for: Embassy of Ruritania, use: [open]}
  minister: {for: The minister, use: [open, background]}
  lower: {for: The press, marking: TLP:CLEAR, use: [open, background]}
"""


@pytest.mark.parametrize(
    ("edition", "lines", "meets"),
    [
        ("", ["ask", "open"], True),
        ("partner", ["open"], False),
        ("minister", ["ask", "open"], True),
    ],
)
def test_the_meeting_and_lines_that_are_not_called_open_are_for_the_reader_alone(
    tmp_path: Path, edition: str, lines: list[str], *, meets: bool
) -> None:
    base = choose(load_base(tmp_path, WITH_AGENT + OPEN + DESK), edition).base
    assert list(base.lines) == lines
    assert (base.meeting is not None) is meets
    assert ("agent" in base.names) is meets


def test_a_meeting_that_is_left_out_is_told(tmp_path: Path) -> None:
    text = WITH_AGENT.replace("marking: TLP:CLEAR", "marking: TLP:GREEN") + OPEN + DESK
    text = text.replace("descriptor: A paper.", "descriptor: A paper.\n    marking: TLP:CLEAR")
    base = load_base(tmp_path, text)
    chosen = choose(base, "lower")
    assert chosen.base.meeting is None
    told = [str(p) for p in check_edition(chosen, date(2025, 7, 1)) if p.rule == "gap"]
    assert any('the meeting is left out of the edition "lower"' in one for one in told)


# ---- what a person is or was ---------------------------------------------------------------------

AGENT = "agent: {print: Rex Mole, role: Head of Quays, earlier: [Clerk of Quays], seen: 2024"
NAMED = OPEN.replace("*{doe}* went", "*{doe}* and {agent} went")


def of_agent(folder: Path, post: str, edition: str = "", facts: str = NAMED + SECRET) -> list[str]:
    """What the edition has of the post, and what the desk is told of that."""
    text = WITH_AGENT.replace("agent: {print: Rex Mole", AGENT + post) + facts
    chosen = choose(load_base(folder, text + DESK), edition)
    name = chosen.base.names["agent"]
    assert name.print == "Rex Mole"
    problems = check_edition(chosen, date(2025, 7, 1))
    told = [one.message for one in problems if one.message.startswith("the post of")]
    assert all(one.place.line for one in problems)
    return [*filter(None, (name.role, *name.earlier, str(name.seen or ""))), *told]


KEPT = ["Head of Quays", "Clerk of Quays", "2024"]
TOLD = 'the post of "agent" is left out of {}, since "secret", which is left out, names them too'


@pytest.mark.parametrize("edition", ["", "partner"])
def test_a_post_that_may_come_from_what_is_left_out_goes_and_is_told(
    tmp_path: Path, edition: str
) -> None:
    audience = 'the edition "partner"' if edition else "the desk's own edition"
    assert of_agent(tmp_path, "", edition) == [TOLD.format(audience)]
    assert of_agent(tmp_path, "", edition, NAMED) == KEPT


@pytest.mark.parametrize(
    ("post", "edition", "kept"),
    [
        (", post: open", "", KEPT),
        (", post: open", "partner", KEPT),
        (", post: background", "minister", KEPT),
        (", post: background", "partner", []),
        (", post: withhold", "", []),
    ],
)
def test_the_record_of_a_name_says_who_may_be_told_of_the_post(
    tmp_path: Path, post: str, edition: str, kept: list[str]
) -> None:
    assert of_agent(tmp_path, post, edition) == kept
    assert of_agent(tmp_path, post, edition, NAMED) == kept


# ---- background ----------------------------------------------------------------------------------

LEAD = "Background, not for use: "


def background(folder: Path, fact: str) -> FactBase:
    head, _, tail = BASE.partition(f"  {fact}:\n")
    return choose_edition(load_base(folder, f"{head}  {fact}:\n    use: background\n{tail}"))


def set_apart(words: Inlines) -> str:
    return " ".join(
        plain_text(one.content) for one in iter_inlines(words) if isinstance(one, Emphasis)
    )


def test_a_figure_that_is_background_is_called_so_in_a_table_and_a_chart(tmp_path: Path) -> None:
    base = background(tmp_path, "trade-2019")
    (grid,) = select_figures(base, "trade")
    table, chart = figures_table(base, grid, "Trade"), figures_chart(base, grid, "Trade")
    assert isinstance(table, Table)
    assert isinstance(chart, Figure)
    assert set_apart(table.rows[0][0]) == f"{LEAD}2019"
    assert set_apart(chart.caption) == "; background, not for use: 2019"


def test_an_event_that_is_background_is_called_so_under_the_timeline(tmp_path: Path) -> None:
    base = background(tmp_path, "visit")
    drawn = chronology(base, ["opened", "visit"], "Events")
    assert isinstance(drawn, Chronology)
    assert set_apart(drawn.caption) == "; background, not for use: Belarus"


def test_a_figure_that_is_background_is_called_so_in_words_beside_the_facts(tmp_path: Path) -> None:
    text = BASE.replace("It gives a day.", "It came with {trade-2019.exports}.")
    text = text.replace("  trade-2019:\n", "  trade-2019:\n    use: background\n")
    base = choose_edition(load_base(tmp_path, text))
    path = ("conflicts", "when-opened", "because")
    words = cited_words(base, path, base.conflicts["when-opened"].because)
    assert set_apart(words).startswith(f"{LEAD}about")


def test_a_section_without_a_mark_keeps_its_title_alone_in_a_lower_edition(tmp_path: Path) -> None:
    text = (WITH_AGENT + OPEN + DESK).replace("marking: TLP:CLEAR\n", "marking: TLP:GREEN\n", 1)
    text = text.replace("diplomacy: Diplomacy", "diplomacy: {title: Diplomacy, intro: What is so.}")
    text = text.replace("descriptor: A report.", "descriptor: A report.\n    marking: TLP:CLEAR")
    text = text.replace("    topic: Visits\n", "    topic: Visits\n    marking: TLP:CLEAR\n")
    text = text.replace("beta-2023 p 3, alpha-2024 para 2", "beta-2023 p 3")
    section = choose(load_base(tmp_path, text), "lower").base.sections["diplomacy"]
    assert (section.title, section.intro) == ("Diplomacy", None)


def told_of(folder: Path, keyword: str, facts: str = OPEN) -> list[str]:
    head = WITH_AGENT.replace("brief:\n", f"brief:\n  keywords: [ports, {keyword}]\n", 1)
    return named_in(load_base(folder, head + facts + SECRET))


@pytest.mark.parametrize("keyword", ["grebner", "GREBNER", "Grebner", "grebner\u2019s", "quill"])
def test_a_keyword_that_is_the_surname_of_somebody_left_out_is_a_problem(
    tmp_path: Path, keyword: str
) -> None:
    (told,) = told_of(tmp_path, keyword)
    assert told.casefold().split('"')[1] in keyword.casefold()


def test_a_topic_that_is_the_surname_of_somebody_left_out_is_a_problem(tmp_path: Path) -> None:
    assert named(tmp_path, OPEN.replace("topic: Visits", "topic: mole"))


@pytest.mark.parametrize(
    ("keyword", "facts"),
    [
        ("mole repair", OPEN),
        ("moles and quays", OPEN),
        ("mole", OPEN.replace("topic: Visits", "topic: Repairs of the mole")),
    ],
)
def test_a_keyword_that_is_a_word_of_the_texts_names_nobody(
    tmp_path: Path, keyword: str, facts: str
) -> None:
    assert told_of(tmp_path, keyword, facts) == []


@pytest.mark.parametrize("origin", ["Rex Mole", "Mole", "Grebner", "a letter of Mole to the desk"])
def test_an_origin_that_is_told_names_nobody_who_is_left_out(tmp_path: Path, origin: str) -> None:
    """Its words are ours, and make no known name of what they say."""
    told = named_in(load_base(tmp_path, with_origin(origin)))
    assert ["Mole" in one or "Grebner" in one for one in told] == [True]


@pytest.mark.parametrize("origin", ["a molehill", "the desk", "{agent}"])
def test_an_origin_that_names_nobody_or_a_name_in_braces_is_not_told(
    tmp_path: Path, origin: str
) -> None:
    assert named_in(load_base(tmp_path, with_origin(origin))) == []


def test_a_name_that_an_origin_says_is_told_wherever_else_it_stands(tmp_path: Path) -> None:
    whole = with_origin("Mole").replace("topic: Visits", "topic: What Mole said")
    assert len(named_in(load_base(tmp_path, whole))) > 1


def with_origin(origin: str) -> str:
    """A base whose second paper relies on somebody."""
    whole = WITH_AGENT + OPEN + SECRET
    whole = whole.replace("sources:\n", f'origins:\n  told-by: "{origin}"\nsources:\n', 1)
    return whole.replace("  beta-2023:\n", "  beta-2023:\n    relies_on: [told-by]\n", 1)
