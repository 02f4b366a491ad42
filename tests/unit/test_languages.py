"""One fact base in several languages: each prints its own words, and what is missing is told."""

from __future__ import annotations

import re
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.shared import Share
from tests.shipped import built

from brief.check import check_facts
from brief.citing.places_in import in_words
from brief.cli import main
from brief.load import languages_in, load_facts
from brief.load.schema import json_schema
from brief.manner import Manner
from brief.problem import BriefError
from brief.prose.months import MONTHS
from brief.prose.numbers_said import find_numbers
from brief.words import shipped, shipped_languages

BOTH = """
brief:
  id: two-tongues
  title: {en: Malta and Iceland, fr: Malte et Islande}
  parties: [MT, IS]
  as_of: 2025-06-30
  keywords: {en: [islands], fr: [îles]}
sections:
  ties: {en: Ties, fr: Liens}
  sea: {title: {en: The sea, fr: La mer}, intro: {text: {en: "See {embassy}.", fr: "Voir {embassy}."}}}
names:
  borg: {print: Joseph Borg, role: {en: Envoy, fr: Envoyé}}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Island Gazette
    issued: 2025-06-01
    nature: news
    reliability: B
    descriptor: {en: A daily., fr: Un quotidien.}
    relies_on: [office]
origins:
  office: {en: An office, fr: Un bureau}
facts:
  embassy:
    section: ties
    topic: {en: Missions, fr: Représentations}
    text: {en: Malta opened an embassy in Iceland in May 2024., fr: Malte a ouvert une ambassade en Islande en mai 2024.}
    date: 2024-05
    event: {kind: embassy, at: IS, from: MT}
    cite: [gazette para 1]
  fish:
    section: sea
    text: {en: "Trade came to {n}.", fr: "Les échanges ont atteint {n}."}
    date: 2024
    figures: {n: {value: 1234.5, unit: USD million, reporter: unknown, valuation: unknown, measure: {en: trade, fr: échanges}, flow: both}}
    cite: [gazette para 2]
"""  # noqa: E501 - one fact a line


def build(facts: Path, *more: str) -> int:
    out = ["--out", str(facts.parent / "out"), "--format", "md", "--today", "2025-07-01"]
    return main(["build", "--facts", str(facts), *out, *more])


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    file = tmp_path / "facts.yaml"
    file.write_text(BOTH, encoding="utf-8")
    return file


def test_each_language_prints_its_own_words_under_its_own_name(facts: Path) -> None:
    assert build(facts) == build(facts, "--language", "fr") == 0
    english, french = (
        (facts.parent / "out" / f"two-tongues-brief{end}.md").read_text(encoding="utf-8")
        for end in ("", "-fr")
    )
    assert "Malta opened an embassy" in english
    assert "Malte a ouvert une ambassade" in french
    for left in ("Malta", "Ties\n", "Missions", "The sea", "A daily", "An office", "trade"):
        assert left in english, left
        assert left not in french.replace("Ties that hold", ""), left
    assert "1 234,5 millions de dollars" in french.replace("\u202f", " ").replace("\xa0", " ")


def test_note_numbers_are_equal_in_both(facts: Path) -> None:
    build(facts)
    build(facts, "--language", "fr")
    marks = [
        re.findall(r"\[\^(\d+)\]", file.read_text(encoding="utf-8"))
        for file in sorted((facts.parent / "out").glob("*.md"))
    ]
    assert len(marks) == 2
    assert marks[0] == marks[1]


@pytest.mark.parametrize(("shape", "least"), [("brief", 30), ("glance", 8)])
def test_notes_of_the_example_come_in_one_sequence_in_both_languages(
    shared: Share, tmp_path: Path, shape: str, least: int
) -> None:
    """In a shape that promises its pages too, which hold less in French."""
    example = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
    args = ["--facts", str(example), "--out", str(tmp_path), "--format", "md", "--template", shape]
    assert main(["build", *args, "--language", "fr", "--today", "2026-10-01"]) == 0
    (french,) = tmp_path.glob("*.md")
    sequences = []
    for made in (built(shared, "malta-iceland", shape).md, french):
        text = made.read_text(encoding="utf-8")
        notes = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
        sequences.append((re.findall(r"\[\^(\d+)\](?!:)", text), notes))
    assert sequences[0] == sequences[1]
    assert len(sequences[0][1]) > least


def test_a_language_that_lacks_words_does_not_stop_a_short_shape_in_another(facts: Path) -> None:
    facts.write_text(BOTH.replace(", fr: Représentations", ""), encoding="utf-8")
    assert build(facts, "--template", "glance") == 0
    assert build(facts, "--template", "glance", "--language", "fr") == 1


def test_what_one_language_names_and_another_lacks_is_told_at_its_place(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mended = BOTH.replace('fr: "Voir {embassy}."', 'fr: "Voir {fish}, 7 pages."')
    facts.write_text(mended, encoding="utf-8")
    assert main(["check", "--facts", str(facts), "--today", "2025-07-01"]) == 1
    told = capsys.readouterr().err
    line = mended[: mended.index("Voir")].count("\n") + 1
    assert f"facts.yaml:{line}:" in told
    assert '"en-GB" names {embassy}, which "fr" does not; "fr" names {fish}' in told
    assert '"fr" types 7, which "en-GB" does not' in told


def test_what_is_missing_in_a_language_is_told_all_at_once(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = BOTH.replace(", fr: Un quotidien.", "").replace("{en: Envoy, fr: Envoyé}", "Envoy")
    facts.write_text(text, encoding="utf-8")
    assert build(facts) == 0
    assert build(facts, "--language", "fr") == 1
    told = [line for line in capsys.readouterr().err.splitlines() if 'not given in "fr"' in line]
    assert len(told) == 2
    assert all(re.match(r".*facts\.yaml:\d+:\d+: ", line) for line in told)
    assert "(write {en: …, fr: …})" in told[0]
    assert "(it is in en; add fr: …)" in told[1]


def test_a_base_that_is_being_translated_is_told_so_once_and_can_be_shown(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What else is wrong would be lost among what a language lacks."""
    begun = re.sub(r"\{en: ([^{}]+), fr: [^{}]+\}", r"\1", BOTH, count=7)
    begun = re.sub(r'\{en: ("[^"]+"), fr: "[^"]+"\}', r"\1", begun)
    facts.write_text(
        begun.replace("id: two-tongues", "id: two-tongues\n  language: en-GB"), "utf-8"
    )
    assert main(["check", "--facts", str(facts), "--today", "2025-07-01"]) == 1
    told = [line for line in capsys.readouterr().err.splitlines() if "facts.yaml:" in line]
    assert len(told) == 1
    assert ' texts are not given in "fr" yet, this one first (' in told[0]
    assert f'(brief check --language fr --facts "{facts}" lists each)' in told[0]
    assert main(["check", "--facts", str(facts), "--language", "fr"]) == 1
    assert capsys.readouterr().err.count('this is not given in "fr"') == int(told[0].split()[1])
    assert main(["show", "opened an embassy", "--facts", str(facts)]) == 0


def test_a_desk_and_the_name_of_a_country_are_words_that_each_language_needs(facts: Path) -> None:
    plain = "  parties:", "  desk: Sea Desk\n  countries: {IS: Thule}\n  parties:"
    facts.write_text(BOTH.replace(*plain), encoding="utf-8")
    load_facts(facts)
    with pytest.raises(BriefError) as caught:
        load_facts(facts, "fr")
    assert [problem.place.line for problem in caught.value.problems] == [5, 6]
    own = (
        "  parties:",
        "  desk: {en: Sea Desk, fr: Mers}\n  countries: {IS: {en: Thule, fr: Thulé}}\n  parties:",
    )
    facts.write_text(BOTH.replace(*own), encoding="utf-8")
    french = load_facts(facts, "fr")
    assert (french.brief.desk, french.words.country("IS").name) == ("Mers", "Thulé")


def test_the_marking_of_an_edition_may_be_a_word_of_each_language(facts: Path) -> None:
    marked = BOTH.replace(
        "sections:\n",
        "markings: [{en: OPEN, fr: OUVERT}, {en: KEPT, fr: GARDÉ}]\n"
        "editions:\n"
        "  port: {for: {en: a port, fr: un port}, marking: {en: OPEN, fr: OUVERT}}\n"
        "sections:\n",
        1,
    ).replace("  parties:", "  marking: {en: KEPT, fr: GARDÉ}\n  parties:", 1)
    facts.write_text(marked, encoding="utf-8")
    assert build(facts, "--edition", "port", "--language", "fr") == 0
    made = facts.parent / "out" / "two-tongues-brief-port-fr.md"
    said = made.read_text(encoding="utf-8")
    assert "OUVERT" in said
    assert "OPEN" not in said
    assert load_facts(facts).markings == ("OPEN", "KEPT")


def test_titles_and_bodies_of_a_base_are_read_out_in_the_language_that_it_is_written_in(
    facts: Path,
) -> None:
    named = BOTH.replace("author: unknown", "author: Office of Isles").replace(
        "sources:\n",
        "sources:\n  wave: {type: book, language: fr, author: Ministry of Waves, title: Les vagues,"
        " publisher: P, issued: 2024, nature: academic, reliability: B,"
        " descriptor: {en: A book., fr: Un livre.}, relies_on: [gazette]}\n",
    )
    facts.write_text(named.replace("[gazette para 2]", "[gazette para 2, wave p 3]"), "utf-8")
    assert build(facts) == build(facts, "--language", "fr") == 0
    english, french = (
        (facts.parent / "out" / f"two-tongues-brief{end}.md").read_text(encoding="utf-8")
        for end in ("", "-fr")
    )
    assert "Ministry of Waves. *[Les vagues]{lang=fr}*" in english  # a body may be translated
    assert "Office of Isles. “Ties that hold.”" in english
    assert "[Office of Isles]{lang=en-GB}. « [Ties that hold]{lang=en-GB} »" in french.replace(
        "\u00a0", " "
    )
    assert "*Les vagues*" in french
    assert ": [Ties that hold]{lang=en-GB}" in french.replace("\u00a0", " ")


def test_check_looks_at_each_language(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check = ["check", "--facts", str(facts), "--today", "2025-07-01"]
    assert main(check) == 0
    facts.write_text(BOTH.replace("en mai 2024.}", "en mai 2023.}"), encoding="utf-8")
    assert main(check) == 1
    assert "mai 2023" in capsys.readouterr().err
    assert main([*check, "--language", "en-GB"]) == 0


def test_a_problem_in_one_language_stands_where_that_is_written(facts: Path) -> None:
    facts.write_text(BOTH.replace("ont atteint {n}", "ont atteint {m}"), encoding="utf-8")
    load_facts(facts)
    with pytest.raises(BriefError) as caught:
        load_facts(facts, "fr")
    (problem,) = caught.value.problems
    line = BOTH.splitlines()[problem.place.line - 1]
    assert line[problem.place.column - 1 :].startswith(('"Les échanges', "Les échanges"))


def test_the_languages_of_a_base_are_those_of_its_words(facts: Path) -> None:
    assert languages_in(facts) == ("en-GB", "fr")


def test_spellings_and_earlier_posts_may_stand_by_language_as_a_role_does(facts: Path) -> None:
    posts = "earlier: [{en: Judge, fr: Juge}], also: {en: [Borgg], fr: [Borj]}, role: {en: Envoy"
    facts.write_text(BOTH.replace("role: {en: Envoy", posts), encoding="utf-8")
    borg = load_facts(facts, "fr").names["borg"]
    assert (borg.earlier, borg.also) == (("Juge",), ("Borj",))


def test_a_base_in_one_language_is_the_very_same(facts: Path) -> None:
    example = ROOT / "tests" / "rules" / "hedge" / "keeps.yaml"
    assert languages_in(example) == ("en-GB",)
    assert load_facts(example).facts == load_facts(example, "en-GB").facts


def test_a_house_and_a_fact_base_name_countries(facts: Path) -> None:
    houses = facts.parent / "templates" / "houses"
    houses.mkdir(parents=True)
    (houses / "own.yaml").write_text("countries: {IS: Thule, MT: Melita}\n", encoding="utf-8")
    named = BOTH.replace(
        "  parties:", "  countries: {MT: {en: Malta GC, fr: Malte GC}}\n  parties:"
    )
    facts.write_text(named, encoding="utf-8")
    assert build(facts, "--house", "own") == build(facts, "--house", "own", "--language", "fr") == 0
    english, french = (
        (facts.parent / "out" / f"two-tongues-brief{end}.md").read_text(encoding="utf-8")
        for end in ("", "-fr")
    )
    assert "Embassy in Thule" in english
    assert "Thule" in french
    (houses / "own.yaml").write_text("countries: {XX: Nowhere}\n", encoding="utf-8")
    assert build(facts, "--house", "own") == 1


def test_an_editor_is_told_that_words_may_stand_by_language() -> None:
    text = json_schema()["$defs"]["Fact"]["properties"]["text"]
    assert {"type": "object"}.items() <= text["anyOf"][1].items()


def test_choosing_a_language_costs_little_in_a_large_base(tmp_path: Path) -> None:
    facts = "".join(
        f'  f{n}:\n    section: ties\n    text: "Fact {n}."\n    cite: [g]\n' for n in range(3000)
    )
    head = BOTH[: BOTH.index("facts:\n")].replace("gazette:", "g:")
    head = re.sub(r", intro: \{text.*\}\}", "", head).replace("La mer}", "La mer}}")
    file = tmp_path / "facts.yaml"
    file.write_text(f"{head}facts:\n{facts}", encoding="utf-8")
    begun = time.perf_counter()
    assert len(load_facts(file).facts) == 3000
    assert time.perf_counter() - begun < 20


@pytest.mark.parametrize(
    ("language", "said", "word"),
    [
        ("fr", "Malte pourrait ouvrir.", "pourrait"),
        ("de", "Malta könnte öffnen.", "könnte"),
        ("es", "Malta quizás abra.", "quizás"),
        ("ru", "Мальта, по-видимому, откроет.", "по-видимому"),
        ("ar", "وربما تفتح مالطا.", "وربما"),
        ("ur", "مالٹا شاید کھولے۔", "شاید"),
    ],
)
def test_hedges_are_looked_for_in_every_language(
    facts: Path, capsys: pytest.CaptureFixture[str], language: str, said: str, word: str
) -> None:
    text = re.sub(r'\{en: ("[^"]*"|[^"{}]*?), fr: ("[^"]*"|[^"{}]*?)\}', r"\2", BOTH)
    text = text.replace("  parties:", f"  language: {language}\n  parties:")
    text = re.sub(r"text: Malta opened.*|text: Malte a ouvert.*", f"text: {said}", text)
    facts.write_text(text, encoding="utf-8")
    main(["check", "--facts", str(facts), "--today", "2025-07-01"])
    assert f'hedges in our own voice: "{word}"' in capsys.readouterr().err


JUDGED = """\
  view:
    {section: ties, kind: judgement, text: "SAID", likelihood: highly unlikely, confidence: low,
     confidence_because: "\u2026", basis: [embassy]}
"""


@pytest.mark.parametrize(
    ("language", "said", "rules"),
    [
        ("fr", "Il est hautement improbable que Malte parte.", []),
        ("fr", "Des départs hautement improbables.", []),
        ("fr", "Malte partira.", ["likelihood-said"]),
        ("fr", "Il est probable que Malte parte.", ["likelihood"]),
        ("fr", "Il n’est guère probable que Malte parte.", ["likelihood"]),
        ("fr", "Un départ est très improbable.", ["likelihood", "one-scale"]),
        ("de", "Es ist höchst unwahrscheinlich, dass Malta geht.", []),
        ("de", "Malta geht sehr wahrscheinlich.", ["likelihood", "one-scale"]),
        ("de", "Es ist kaum wahrscheinlich, dass Malta geht.", ["likelihood"]),
        ("es", "Es altamente improbable que Malta salga.", []),
        ("es", "No es probable que Malta salga.", ["likelihood"]),
        ("ru", "Крайне маловероятно, что Мальта уйдёт.", []),
        ("ru", "Весьма вероятно, что Мальта уйдёт.", ["likelihood"]),
        ("ar", "من المستبعد للغاية أن تغادر مالطا.", []),
        ("ar", "من غير المرجح أن تغادر مالطا.", ["likelihood"]),
        ("ar", "مغادرتها احتمال ضئيل جدًا.", ["likelihood"]),  # its spelling of جداً
        ("ur", "انتہائی کم امکان ہے کہ مالٹا جائے۔", []),
        ("ur", "غالب امکان ہے کہ مالٹا جائے۔", ["likelihood"]),
    ],
)
def test_a_judgement_says_its_likelihood_in_the_words_of_its_language(
    facts: Path, language: str, said: str, rules: list[str]
) -> None:
    text = re.sub(r'\{en: ("[^"]*"|[^"{}]*?), fr: ("[^"]*"|[^"{}]*?)\}', r"\2", BOTH)
    head = f"  language: {language}\n  likelihood: phia\n  parties:"
    text = text.replace("  parties:", head).replace("\nfacts:\n", f"\nfacts:\n{JUDGED}", 1)
    facts.write_text(text.replace("SAID", said), encoding="utf-8")
    told = check_facts(load_facts(facts), date(2025, 7, 1))
    about = {"likelihood", "likelihood-said", "one-scale"}
    assert [one.rule for one in told if one.rule in about] == rules


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1\u202f234,5", "1234.5"),
        ("12,5", "12.5"),
        ("12,5 Mio.", "12500000"),
        ("3,2 milliards", "3200000000"),
        ("5 Millionen", "5000000"),
        ("1,234.5", "1234.5"),
    ],
)
def test_a_number_is_read_as_its_language_writes_it(said: str, value: str) -> None:
    assert [str(number.value.normalize()) for number in find_numbers(f"x {said} y")] == [
        str(Decimal(value).normalize())
    ]


def test_months_that_are_read_are_those_that_each_language_prints() -> None:
    for tag in shipped_languages():
        words = shipped(tag)
        for number in range(1, 13):
            for alone in (True, False):
                assert MONTHS[words.month(number, alone=alone)] == number


# ---- words left in English -----------------------------------------------------------------------


def left_in_english(folder: Path, language: str, **said: str) -> list[str]:
    text = re.sub(r'\{en: ("[^"]*"|[^"{}]*?), fr: ("[^"]*"|[^"{}]*?)\}', r"\2", BOTH)
    text = text.replace("  parties:", f"  language: {language}\n  parties:")
    text = text.replace("descriptor: Un quotidien.", f"descriptor: {said['descriptor']}")
    text = text.replace("measure: échanges", f"measure: {said['measure']}")
    text = text.replace("issued: 2025-06-01", f"issued: 2025-06-01\n    genre: {said['genre']}")
    file = folder / "facts.yaml"
    file.write_text(text, encoding="utf-8")
    problems = check_facts(load_facts(file), "2025-07-01")
    return [p.message.rpartition(": ")[2] for p in problems if p.rule == "left-in-english"]


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("fr", ("A daily.", "trade", "press release"), ['"release"', '"daily"', '"trade"']),
        ("de", ("Zeitung", "fish catch", "Statement"), ['"Statement"', '"fish" and "catch"']),
        ("es", ("Diario de La Valeta.", "cotton", "informe"), ['"cotton"']),
    ],
)
def test_words_of_ours_in_english_are_told_in_a_brief_of_another_language(
    tmp_path: Path, language: str, said: tuple[str, str, str], told: list[str]
) -> None:
    keys = dict(zip(("descriptor", "measure", "genre"), said, strict=True))
    assert left_in_english(tmp_path, language, **keys) == told


def test_a_place_or_an_edition_in_english_is_told_until_it_is_given_in_both(tmp_path: Path) -> None:
    def told(edition: str, place: str) -> list[tuple[str, str]]:
        text = BOTH.replace("issued: 2025-06-01", f"edition: {edition}\n    issued: 2025-06-01")
        text = text.replace("gazette para 1", f"{{source: gazette, at: {place}}}")
        file = tmp_path / "facts.yaml"
        file.write_text(text, encoding="utf-8")
        found = check_facts(load_facts(file, "fr"), "2025-07-01")
        return [
            (each.message.rpartition(": ")[2], each.hint)
            for each in found
            if each.rule == "left-in-english"
        ]

    assert told("revised", "third chapter") == [
        ('"revised"', "write {en-GB: …, fr: …}"),
        (
            '"third" and "chapter"',
            "write a label that notes know, as note 3 or ch 7, or at: {en-GB: …, fr: …}",
        ),
    ]
    assert told("{en: revised, fr: revue}", "{en: front page, fr: une}") == []
    assert (
        told("2", "fn. 2") == told("2", "chapter 7") == told("2", "'article 5, paragraph 2'") == []
    )
    assert [said for said, _ in told("2", "chapter by the editor")] == ['"chapter"']
    assert [said for said, _ in told("2", "time 12:30")] == ['"time"']
    assert told("2", "section 4") == []
    assert [said for said, _ in told("2", "para")] == ['"para"']
    assert [said for said, _ in told("2", "paras.")] == ['"paras."']
    assert [said for said, _ in told("2", "appendix")] == ['"appendix"']
    assert told("2", "annex") == []


def test_a_label_alone_is_printed_where_the_language_has_a_whole_word_for_it() -> None:
    labels = Manner().locators | {"annex": ("annexe", "annexes"), "app": ("app.", "app.")}
    french = Manner(language="fr", locators=labels)
    assert in_words(("annex",), french) == "annexe"
    assert in_words(("appendix",), french) == "appendix"
    assert in_words(("Annex",), Manner(language="en-GB")) == "Annex"


def test_a_place_beside_the_facts_may_be_given_by_language(tmp_path: Path) -> None:
    at = "cite: [{source: gazette, at: {en: front page, fr: à la une}}]"
    text = BOTH.replace('fr: "Voir {embassy}."}}', f'fr: "Voir {{embassy}}."}}, {at}}}')
    file = tmp_path / "facts.yaml"
    file.write_text(text, encoding="utf-8")
    for language, place in (("en-GB", "front page"), ("fr", "à la une")):
        intro = load_facts(file, language).sections["sea"].intro
        assert intro is not None
        assert [one.locator for one in intro.cite] == [place]


def test_latin_words_alone_are_told_where_the_brief_has_other_letters(tmp_path: Path) -> None:
    keys = {"descriptor": "Газета The Island Gazette.", "measure": "grain", "genre": "CD"}
    told = left_in_english(tmp_path, "ru", **keys)
    assert '"grain"' in told
    assert not any("million" in one for one in told)  # a currency is named by fixed words


@pytest.mark.parametrize(
    ("language", "descriptor", "measure", "genre"),
    [
        ("fr", "Quotidien, cité par The Times of Malta and Gozo.", "transport", "article de fond"),
        ("fr", "Films, notes et rapports de l’office des contacts.", "tonnes de riz", "report"),
        ("fr", "Organe « of the people » du parti, imprimé sous l’égide du port.", "dons", "note"),
        ("fr", "Lettre de Mme Rice.", "envois de Fish et Cie", "entretien Borg Rice"),
        ("de", "Blatt des Hafens, das im Sommer und im Winter erscheint.", "Export", "Report"),
        ("de", "Was im Amt in der Stadt war, so die Zeitung.", "Start-ups", "Interview"),
        ("es", "Diario que ha sido de un solo dueño.", "total de miles", "nota verbal"),
    ],
)
def test_words_of_other_languages_are_not_held_for_english(
    tmp_path: Path, language: str, descriptor: str, measure: str, genre: str
) -> None:
    keys = {"descriptor": descriptor, "measure": measure, "genre": genre}
    assert left_in_english(tmp_path, language, **keys) == []


# ---- words left as they were ---------------------------------------------------------------------


OPENED = "Malte a ouvert une ambassade en Islande en mai 2024."


def left_untranslated(folder: Path, *changed: tuple[str, str]) -> list[str]:
    text = BOTH
    for old, new in changed:
        assert old in text
        text = text.replace(old, new)
    file = folder / "facts.yaml"
    file.write_text(text, encoding="utf-8")
    problems = check_facts(load_facts(file, "fr"), "2025-07-01")
    kinds = {"left-untranslated", "left-in-english"}
    return [f"{p.rule} {p.message}" for p in problems if p.rule in kinds]


@pytest.mark.parametrize(
    ("french", "taken_over"),
    [
        ("Malte et Islande", "Malta and Iceland"),
        ("Un quotidien.", "A paper of the port."),
        ("Envoyé", "Envoy to the ports of Tarn"),
        (
            OPENED,
            "Jon Tarn met the Ministry of Ports in May.",
        ),
        (OPENED, "Loans fell in 2024."),
        ("Un quotidien.", "The Paper of Oslo."),
        ("Envoyé", "Report on Tariffs"),
    ],
)
def test_words_taken_over_from_the_other_language_are_told_once(
    tmp_path: Path, french: str, taken_over: str
) -> None:
    english = re.search(rf"en: ([^{{}}]*), fr: {re.escape(french)}", BOTH)
    assert english
    both = (english[0], f"en: {taken_over}, fr: {taken_over}")
    assert left_untranslated(tmp_path, both) == [
        'left-untranslated the words in "fr" are those in "en-GB"'
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Institut Tarn de Malte",
        "\u00abThe paper of the old port\u00bb",
        "[Blatt der alten und neuen Stadt]{lang=de}",
        "Tarn de la Mer",
        "Joseph Borg du vieux port d\u2019en bas",
    ],
)
def test_names_and_quotations_may_be_the_same_in_both_languages(tmp_path: Path, said: str) -> None:
    also = (
        "print: Joseph Borg,",
        "print: Joseph Borg, also: [Joseph Borg du vieux port d\u2019en bas],",
    )
    both = ("en: A daily., fr: Un quotidien.", f'en: "{said}", fr: "{said}"')
    assert left_untranslated(tmp_path, both, also) == []


def test_a_title_of_one_word_may_be_the_same_in_both_languages(tmp_path: Path) -> None:
    assert left_untranslated(tmp_path, ("en: Ties, fr: Liens", "en: Culture, fr: Culture")) == []


def test_a_kind_of_document_and_a_unit_that_is_a_word_need_their_language(
    facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A symbol serves every language, however short a word of three letters is."""
    text = BOTH.replace("unit: USD million", "unit: day", 1)
    text = text.replace("nature: news", "genre: Note verbale\n    nature: news")
    facts.write_text(text, encoding="utf-8")
    assert build(facts, "--language", "fr") == 1
    assert capsys.readouterr().err.count('not given in "fr"') == 2
    facts.write_text(BOTH.replace("unit: USD million", "unit: GWh", 1), encoding="utf-8")
    assert build(facts, "--language", "fr") == 0


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Un quotidien d\u2019Oman."),
        ("es", "Un diario de Omán."),
        ("ar", "صحيفة يومية في عُمان."),
        ("ur", "عمان کا روزنامہ۔"),
    ],
)
def test_a_descriptor_names_the_country_of_its_source_in_each_language(
    tmp_path: Path, language: str, said: str
) -> None:
    text = BOTH.replace("Un quotidien.", said).replace(", fr: ", f", {language}: ")
    file, told = tmp_path / "facts.yaml", []
    for outlet in ("The Oman Gazette", "The Island Gazette"):
        file.write_text(text.replace("The Island Gazette", outlet), encoding="utf-8")
        problems = check_facts(load_facts(file, language), "2025-07-01")
        told.append([p.place.line for p in problems if p.rule == "uncited"])
    assert told == [[], [22]]
