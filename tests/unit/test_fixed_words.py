"""Fixed words: every language has them all, and none says what another does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.bases import HEAD, load_base
from tests.conftest import ROOT
from tests.judges import ooxml_errors, page_errors
from tests.pdf_reading import Element, read_pdf
from tests.shared import Share
from tests.word_files import WordFile
from tests.word_files import words as words_of_element

from brief.citing.ordinals import ordinal
from brief.citing.places_in import NO_BREAK, in_words
from brief.citing.titles import pairs_of, quoted, unquoted
from brief.cli import main
from brief.facts.countries import COUNTRIES
from brief.facts.dates import Duration, parse_date
from brief.facts.likelihood import SCALES
from brief.facts.reading import reader_of
from brief.load.manner_words import in_language
from brief.load.words import load_words
from brief.making import make_document
from brief.manner import LABELS, PLACES, Manner, NameManner
from brief.markdown.one_line import read_words
from brief.markdown.printed import PrintedValues
from brief.model import Text, plain_text
from brief.places import shipped_templates
from brief.problem import BriefError, Place
from brief.prose.limits_said import says_limit
from brief.show import show_counts, show_date, show_quantity, show_unit
from brief.template.chronology import latest_said
from brief.template.phrase import phrase as put_together
from brief.typography import typeset
from brief.walk import iter_contents
from brief.words import FixedWords, shipped, shipped_languages

LANGUAGES = sorted(shipped_languages())
OPTIONAL = {
    "about-date-day", "about-date-season", "about-date-decade", "date-first",
    "date-cut", "date-month-cut",
    "from-day", "from-month", "from-year", "until-day", "until-month", "until-year",
    "timeline-recent-figures", "who-holds-in", "with-article", "owner", "owner-of-many",
    "chart-both", "timeline-latest-on",
}  # fmt: skip
HERE = Place("facts.yaml", 3, 13)


def forms(phrase: object) -> list[str]:
    return [*map(str, phrase.values())] if isinstance(phrase, dict) else [str(phrase)]


def names(phrase: object) -> set[str]:
    return {n.partition(".")[0] for form in forms(phrase) for n in re.findall(r"\{([^}]*)\}", form)}


def test_the_eight_languages_ship() -> None:
    assert LANGUAGES == ["ar", "de", "en-GB", "en-US", "es", "fr", "ru", "ur"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_phrase_and_no_other(language: str) -> None:
    english, own = (shipped(tag).data["phrases"] for tag in ("en-GB", language))
    assert set(own) - OPTIONAL == set(english) - OPTIONAL
    own_alone = {key for key in OPTIONAL if key.startswith(("about", "date", "from", "until"))}
    own_alone |= {"chart-both", "timeline-latest-on"}
    assert set(own) & OPTIONAL <= {*english, *own_alone}


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_name_what_those_of_english_name(language: str) -> None:
    english, own = (shipped(tag).data["phrases"] for tag in ("en-GB", language))
    for key in set(own) & set(english):
        beside = {"n", "code", "name"} if key == "other-currency" else {"n"}
        assert names(own[key]) | beside == names(english[key]) | beside, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_every_form_of_the_plural_that_whole_numbers_ask_for(language: str) -> None:
    words = shipped(language)
    asked = {words.cldr.plural_form(n) for n in range(200)}
    for key, phrase in words.data["phrases"].items():
        if isinstance(phrase, dict):
            whole = (
                {"other"}
                if key.startswith(("scale-", "other-currency"))
                else asked - {"many"} | {"other"}
            )
            assert set(phrase) >= whole, key
            assert set(phrase) <= words.cldr.plural_form.tags | {"other"}, key


@pytest.mark.parametrize("language", [one for one in LANGUAGES if not one.startswith("en")])
def test_no_place_in_a_source_prints_in_english_elsewhere(language: str) -> None:
    words = shipped(language)
    manner = reader_of(Manner).validate_python(in_language([], words))
    for label in LABELS:
        for at in ("3", "3-5"):
            said = in_words((f"{label} {at}",), manner)
            one, several = manner.locators[LABELS[label]]
            assert said.startswith((several if "-" in at else one) + NO_BREAK), said
    for place in PLACES:
        own = words.group("places")[place]
        assert in_words((f"{place} 4",), manner) == f"{own}{NO_BREAK}4"
        assert in_words((place.title(),), manner) == own
        assert in_words((f"p 2, {place} 4",), manner).endswith(f", {own}{NO_BREAK}4")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_seasons_locators_scales_and_terms(language: str) -> None:
    words = shipped(language)
    assert set(words.group("seasons")) == {"spring", "summer", "autumn", "winter"}
    labels = set(words.group("locators"))
    assert labels <= set(LABELS)
    assert {LABELS[label] for label in labels} == set(LABELS.values())
    assert set(words.group("places")) == (set() if language.startswith("en") else PLACES)
    assert set(words.group("scales-in-heads")) == {"thousand", "million", "billion", "trillion"}
    for scale, bands in SCALES.items():
        own = words.data.get(f"likelihood-{scale}", bands)
        assert len(own) == len(bands)
        flat = [term for band in own for term in (band if own is not bands else band.terms)]
        assert len(flat) == len(set(flat))


def used_keys() -> Iterator[str]:
    """Patterns of the keys that code and templates ask for."""
    files = [*(ROOT / "src").rglob("*.py"), *(ROOT / "templates").rglob("*.j2")]
    call = (
        r"""(?:words|fixed|phrase|age|has|pattern)\((?:(?:self\.)?\w*\.?words, )?"""
        r"""(f?)["']([a-z][^"']*)["']"""
    )
    for file in files:
        text = file.read_text(encoding="utf-8")
        for formatted, key in re.findall(call, text):
            yield re.sub(r"\{[^}]*\}", "[A-Za-z0-9-]+", key) if formatted else re.escape(key)
        for key in re.findall(r"\"([a-z]+(?:-[a-z]+)*)\"", text):
            yield re.escape(key)  # a key that is chosen before it is asked for


def test_no_phrase_is_unused_and_none_that_is_asked_for_is_missing() -> None:
    used = {re.compile(pattern) for pattern in used_keys()}
    for key in shipped().data["phrases"]:
        base = key.removesuffix("-between")
        assert any(pattern.fullmatch(base) for pattern in used), f"{key} is used nowhere"


def test_what_templates_ask_for_is_there() -> None:
    phrases = shipped().data["phrases"]
    for file in (ROOT / "templates").rglob("*.j2"):
        for key in re.findall(r"words\(\"([^\"]+)\"", file.read_text(encoding="utf-8")):
            assert key in phrases, f"{file.name}: {key}"


@pytest.mark.parametrize("language", ["ru", "ar", "ur"])
def test_a_language_of_another_script_has_no_latin_words(language: str) -> None:
    tags = {"language", "scales-without-one", "scales-in-figures"}
    data = {k: v for k, v in shipped(language).data.items() if k not in tags}
    said = re.sub(r"\{[^}]*\}", "", str([*leaves(data)]))
    found = set(re.findall(r"[A-Za-z]{2,}", said.replace("\\xa0", " ").replace("\\u202f", " ")))
    assert found <= {"PHIA", "ICD", "true"}  # the last is a flag of a post


def leaves(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for value in part.values():
            yield from leaves(value)
    elif isinstance(part, list):
        for value in part:
            yield from leaves(value)
    else:
        yield str(part)


@pytest.mark.parametrize(("language", "others"), [("ur", "يكىةه"), ("ar", "یکہےگپچ")])
def test_arabic_and_urdu_each_have_their_own_letters(language: str, others: str) -> None:
    """They look alike, yet a search for one does not find the other."""
    words = shipped(language)
    said = [*words_of(words.data), *(str(words.country(code)) for code in COUNTRIES)]
    assert not [each for each in said if set(each) & set(others)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_without_brackets_or_signs(language: str) -> None:
    words = shipped(language)
    for code in COUNTRIES:
        name = words.country(code).name
        assert name != code, code
        assert "&" not in name, name
        assert " - " not in name, name
        assert "SAR" not in name, name
        assert "(" not in name or code == "CC", name  # the Cocos (Keeling) Islands are called so
        assert not re.search(r"о-в|EE\. UU\.", name), name


@pytest.mark.parametrize(
    ("language", "written", "shown"),
    [
        ("en-US", "1994-02-03", "February\xa03, 1994"),
        ("fr", "2025-05-01", "1er\xa0mai 2025"),
        ("fr", "2025-05-02", "2\xa0mai 2025"),
        ("fr", "2024-02-01/2024-02-05", "1er–5\xa0février 2024"),
        ("fr", "2024-02-02/2024-02-05", "2–5\xa0février 2024"),
        ("fr", "2024-02-01~/2024-02-05", "vers le\xa01er\xa0février 2024\xa0– 5\xa0février 2024"),
        ("de", "2024-02-01/2024-02-05", "1.–5.\xa0Februar 2024"),
        ("fr", "2014-07~", "vers\xa0juillet\xa02014"),
        ("de", "1994-02-03", "3.\xa0Februar 1994"),
        ("es", "1994-02-03", "3\xa0de febrero de 1994"),
        ("ru", "1994-02-03", "3\xa0февраля 1994\xa0г."),
        ("ru", "2014-07", "июль 2014\xa0г."),
        ("ar", "1994-02-03", "3\xa0فبراير 1994"),
        ("ur", "199X", "1990 کی دہائی"),
    ],
)
def test_a_date_stands_as_the_language_writes_it(language: str, written: str, shown: str) -> None:
    assert show_date(parse_date(written), shipped(language)) == shown


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("fr", "15.1", "USD million", "15,1\xa0millions de dollars"),
        ("fr", "15", "USD thousand", "15\u202f000\xa0dollars"),
        ("es", "15", "EUR thousand", "15.000\xa0euros"),
        ("es", "15", "EUR billion", "15\xa0mil millones de euros"),
        ("fr", "1.5", "EUR billion", "1,5\xa0milliard d’euros"),
        ("fr", "1234567", "", "1\u202f234\u202f567"),
        ("fr", "15", "%", "15\u202f%"),
        ("de", "1234.5", "EUR million", "1.234,5\xa0Mio.\xa0Euro"),
        ("es", "1234", "", "1234"),
        ("es", "12345", "", "12.345"),
        ("es", "3", "USD billion", "3\xa0mil millones de dólares"),
        ("ru", "-1234.5", "USD million", "−1\xa0234,5\xa0млн\xa0долл. США"),
        ("ar", "5", "USD million", "5\xa0ملايين\xa0دولار أمريكي"),
        ("ur", "50.2", "USD million", "50.2\xa0ملین\xa0امریکی ڈالر"),
        ("fr", "4", "ans", "quatre\xa0ans"),
        ("fr", "1", "exercice", "1\xa0exercice"),
        ("fr", "4", "km", "4\xa0km"),
        ("de", "12", "Offiziere", "zwölf\xa0Offiziere"),
        ("de", "13", "Offiziere", "13\xa0Offiziere"),
        ("es", "9", "buques", "nueve\xa0buques"),
        ("ru", "4", "года", "4\xa0года"),
    ],
)
def test_a_quantity_stands_as_the_language_writes_it(
    language: str, value: str, unit: str, shown: str
) -> None:
    assert show_quantity(Decimal(value), unit, shipped(language)) == shown


def test_heads_of_tables_count_in_the_language() -> None:
    said = {tag: show_unit("USD million", shipped(tag)).replace("\xa0", " ") for tag in LANGUAGES}
    assert said["fr"] == "millions de dollars"
    assert said["de"] == "Mio. US-Dollar"
    assert said["ru"] == "млн долл. США"
    assert show_unit("EUR", shipped("fr")) == "euros"
    assert show_unit("XQQ million", shipped("de")).replace("\xa0", " ") == "Mio. XQQ"


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("fr", 'l\'"accord": fini', "l’«\xa0accord\xa0»\xa0: fini"),
        ("fr", "« titre »; puis ?", "«\xa0titre\xa0»\u202f; puis\u202f?"),
        ("fr", "à 12:30, https://example.org", "à 12:30, https://example.org"),
        ("de", '"Ja", sagte er, "\'nein\' nicht"', "„Ja“, sagte er, „‚nein‘ nicht“"),
        ("de", "am 3. Februar 1994", "am 3.\xa0Februar 1994"),
        ("de", "am 3. - 5. Mai und 'Abd", "am 3.–5.\xa0Mai und ‘Abd"),
        ("de", "in den '90ern war 'neu'", "in den ’90ern war ‚neu‘"),
        ("de", '33° 42\' 10" N, "Hafen"', "33° 42′ 10″ N, „Hafen“"),
        (
            "fr",
            "les '90, l'\"accord\", rock 'n' roll",
            "les ’90, l’«\xa0accord\xa0», rock ’n’ roll",
        ),
        ("ru", "в '90-х, 33° 42’ с. ш.", "в ’90-х, 33° 42′ с.\xa0ш."),
        ("ar", 'و"ميناء" ول"بحر"', "و«ميناء» ول«بحر»"),
        ("de", "am 3.-5. Mai", "am 3.–5.\xa0Mai"),
        ("ru", '"да" и ("нет")', "«да» и («нет»)"),
        ("es", '"sí", ¿"qué"? ¡"ya"!', "«sí», ¿«qué»? ¡«ya»!"),
        ("es", "3–5 de mayo", "3-5\xa0de mayo"),
        ("fr", "1 234 567 t, 10 %, M. Borg", "1\u202f234\u202f567\xa0t, 10\u202f%, M.\xa0Borg"),
        ("fr", "12,5% et 3 % et 5‰", "12,5\u202f% et 3\u202f% et 5\u202f‰"),
        ("de", "12,5% von a%20b", "12,5\xa0% von a%20b"),
        ("en-GB", "12.5% and 3 %", "12.5% and 3\xa0%"),
        ("en-GB", "the « pact », «a»", "the «\xa0pact\xa0», «a»"),
        ("en-GB", "‘round the cape", "’round the cape"),
        ("ru", "№ 5, 5 МВт, 2024 г.", "№\xa05, 5\xa0МВт, 2024\xa0г."),
        ("ar", "الفقرة 5", "الفقرة\xa05"),
        ("ar", '"نعم"', "«نعم»"),
        ("ar", "\"نعم 'لا' نعم\"", "«نعم ”لا“ نعم»"),
        ("ur", "\"ہاں 'نہیں' ہاں\"", "”ہاں ’نہیں‘ ہاں“"),
        ("ur", "\"'نہیں' ہاں\"", "”’نہیں‘ ہاں“"),
        ("ur", '"Islands" نے', "”Islands“ نے"),
        ("ur", 'Joe "Doe" Smith', "Joe “Doe” Smith"),  # an English name, from left to right
        ("ar", "\"Islands: 'a first'\"", "«Islands: “a first”»"),
        ("en-US", '"yes" isn\'t', "“yes” isn’t"),
        ("en-GB", "a 7\" gun, 6' tall and 'so'", "a 7″ gun, 6′ tall and ‘so’"),
        ("en-GB", "\"class 7\", 'type 5'", "“class 7”, ‘type 5’"),
        ("en-GB", '"It is 5\' 3"" he said', "“It is 5′ 3″” he said"),
        ("en-GB", "‘90s pop, ‘Twas so", "’90s pop, ’Twas so"),
        ("en-GB", "‘90s nostalgia’ and ‘ayn", "‘90s nostalgia’ and ‘ayn"),
        ("en-GB", '“a "b" c”', "“a ‘b’ c”"),
        ("fr", '« a "b" c »', "«\xa0a “b” c\xa0»"),
        ("de", '„a "b" c“', "„a ‚b‘ c“"),
        ("ru", '«a "b" c»', "«a „b“ c»"),
        ("en-GB", "30th April-2nd May, 3-5th May", "30th April – 2nd May, 3–5th May"),
        ("de-CH", "\"ja\", 'nein'", "«ja», ‹nein›"),
        ("en-GB", 'has "the "last" pact" now', "has “the ‘last’ pact” now"),
        ("en-GB", '""Old ties" hold"', "“‘Old ties’ hold”"),
        ("en-GB", '"one "two" three', "“one “two” three"),
        ("en-GB", '-"pact"-', "-“pact”-"),
        ("ru", '"сказал "да""', "«сказал „да“»"),
        ("fr", '"a dit "oui""', "«\xa0a dit “oui”\xa0»"),
    ],
)
def test_marks_are_those_of_the_language(language: str, typed: str, set_: str) -> None:
    assert typeset(typed, shipped(language)) == set_


@pytest.mark.parametrize(
    ("language", "set_"),
    [
        ("fr", "{}\u202f; {}\xa0: x, {}."),
        ("ar", "{}؛ {}: x, {}."),
        ("ur", "{}؛ {}: x, {}۔"),
        ("en-GB", "{}; {}: x, {}."),
    ],
)
def test_a_point_behind_a_printed_value_is_that_of_the_language(language: str, set_: str) -> None:
    """Templates are of no language, and a value is one private-use character in their text."""
    value = "\U000f0000"
    typed = "{}; {}: x, {}.".replace("{}", value)
    assert typeset(typed, shipped(language)) == set_.replace("{}", value)
    assert typeset(", x", shipped("ar")) == "، x"
    assert typeset(f"{value} ({value}); {value}", shipped("ur")) == f"{value} ({value})؛ {value}"
    assert typeset(f"{value}:30 {value}.5", shipped("fr")) == f"{value}:30 {value}.5"


@pytest.mark.parametrize(
    ("tag", "number", "day"),
    [
        ("de-CH", "1’234’567.5", "3.\xa0Januar 2024"),
        ("de-AT", "1.234.567,5", "3.\xa0Jänner 2024"),
        ("es-MX", "1,234,567.5", "3\xa0de enero de 2024"),
        ("ar-IQ", "1,234,567.5", "3\xa0كانون الثاني 2024"),
        ("en-IN", "12,34,567.5", "3\xa0January 2024"),
        ("de-XX", "1.234.567,5", "3.\xa0Januar 2024"),
    ],
)
def test_numbers_and_months_are_those_of_the_region(tag: str, number: str, day: str) -> None:
    words = load_words(tag, (), HERE)
    assert words.number(Decimal("1234567.5")) == number
    assert show_date(parse_date("2024-01-03"), words) == day


def test_words_of_another_language_keep_the_marks_of_their_own() -> None:
    assert typeset('"ja"', shipped(), "de") == "„ja“"
    assert typeset('"yes"', shipped("fr"), "en") == "“yes”"


def test_only_the_language_that_cuts_words_has_apostrophes_for_them() -> None:
    assert typeset("'tis 'so'", shipped()) == "’tis ‘so’"
    assert typeset("'tis", shipped(), "de") == "‘tis"
    assert show_date(parse_date("2024-05-03/2024-05-05"), shipped("de")) == "3.–5.\xa0Mai 2024"
    assert show_date(parse_date("2024-05-03/2024-05-05"), shipped("en-US")) == "May\xa03–5, 2024"


def test_words_in_another_language_inside_a_text_have_its_marks() -> None:
    values = PrintedValues(shipped())
    words = read_words('\'Tis "so" and ["ja"]{lang=de} "so"', values, Place("facts.yaml"))
    assert plain_text(words) == "’Tis “so” and „ja“ “so”"


@pytest.mark.parametrize(
    ("language", "outer", "inner"),
    [
        ("en-GB", "“{}”", "‘{}’"),
        ("fr", "«\xa0{}\xa0»", "“{}”"),
        ("de", "„{}“", "‚{}‘"),
        ("es", "«{}»", "“{}”"),
        ("ru", "«{}»", "„{}“"),
        ("ar", "«{}»", "“{}”"),
        ("ur", "“{}”", "‘{}’"),
    ],
)
def test_quotation_marks_around_a_marked_run_open_and_close(
    language: str, outer: str, inner: str
) -> None:
    def said(text: str) -> str:
        return plain_text(read_words(text, PrintedValues(shipped(language)), Place("facts.yaml")))

    word, nested = outer.format("Zembla"), outer.format(inner.format("Zembla"))
    for run in (
        "[Zembla]{lang=is}",
        "*Zembla*",
        "**Zembla**",
        "***Zembla***",
        "[*Zembla*]{lang=mt}",
    ):
        assert said(f'"{run}"') == word
        assert said(f'the ("{run}") and "{run}".') == f"the ({word}) and {word}."
        assert said(f"'{run}' or '{run} too'") == f"{inner.format('Zembla')} or " + inner.format(
            "Zembla too"
        )
        assert said(f'"{run} so"') == outer.format("Zembla so")
        assert said(f"\"'{run}'\"") == nested
    third = outer.format(f"so {inner.format(f'a {word} b')} on")
    for typed in ('"so \'a "Zembla" b\' on"', f"{outer[0]}so 'a \"Zembla\" b' on{outer[-1]}"):
        assert said(typed).replace("\u00a0", "") == third.replace("\u00a0", "")
    assert said("\"*'Zembla'*\"") == nested
    assert said("*Zembla*'s") == "Zembla’s"


def test_a_marked_run_in_urdu_stands_between_turned_marks() -> None:
    values = PrintedValues(shipped("ur"))
    words = read_words('اس نے "[Wort]{lang=de}" کہا', values, Place("facts.yaml"))
    assert plain_text(words) == "اس نے ”Wort“ کہا"


def test_a_shortened_year_at_the_end_of_a_sentence_has_one_full_stop() -> None:
    assert shipped("ru")("ages-only", oldest="май 2025\xa0г.").endswith("2025\xa0г.")
    assert shipped("ru")("ages-only", oldest="2025").endswith(" 2025.")


# ---- countries ----------------------------------------------------------------------------------


def test_countries_stand_with_their_article_inside_an_english_sentence() -> None:
    words = shipped()
    assert words("embassy", host=words.country("US")) == "Embassy in the United States"
    assert words("embassy", host=words.country("MT")) == "Embassy in Malta"
    assert words("balance", country=words.country("US")) == "United States’ balance"
    assert words("balance", country=words.country("CY")) == "Cyprus’s balance"
    given = words.naming({"GM": "The Gambia", "US": "USA"})
    assert given("embassy", host=given.country("GM")) == "Embassy in The Gambia"
    assert given("embassy", host=given.country("US")) == "Embassy in the USA"


@pytest.mark.parametrize(
    ("code", "name", "the", "possessive"),
    [
        ("GB", "Britain", "Britain", "Britain’s"),
        ("GB", "U.K.", "the U.K.", "U.K.’s"),
        ("US", "America", "America", "America’s"),
        ("NL", "Holland", "Holland", "Holland’s"),
        ("KR", "Republic of Korea", "the Republic of Korea", "Republic of Korea’s"),
        ("PS", "State of Palestine", "the State of Palestine", "State of Palestine’s"),
        ("CZ", "Czech Republic", "the Czech Republic", "Czech Republic’s"),
        ("IR", "Iran (Islamic Republic of)", "Iran (Islamic Republic of)", None),
        ("CD", "DR Congo", "DR Congo", "DR Congo’s"),
        ("FK", "Falklands", "the Falklands", "Falklands’"),
        ("VA", "Vatican City", "Vatican City", "Vatican City’s"),
    ],
)
def test_a_name_that_a_desk_gives_has_the_article_that_it_asks_for_and_not_the_codes(
    code: str, name: str, the: str, possessive: str | None
) -> None:
    country = shipped().naming({code: name}).country(code)
    assert (country.name, country.the) == (name, the)
    assert country.possessive == possessive or possessive is None


# ---- a language of one's own --------------------------------------------------------------------


def own_file(folder: Path, change: tuple[str, str] = ("", "")) -> tuple[Path, ...]:
    (folder / "words").mkdir(parents=True)
    text = shipped_languages()["en-GB"].read_text(encoding="utf-8")
    text = text.replace("language: en-GB", "language: cy").replace(*change)
    (folder / "words" / "cy.yaml").write_text(text, encoding="utf-8")
    return (folder, shipped_templates())


def test_a_file_beside_the_templates_adds_a_language(tmp_path: Path) -> None:
    folders = own_file(tmp_path, ("  timeline: Timeline", "  timeline: Llinell amser"))
    words = load_words("cy-GB", folders, HERE)
    assert words("timeline") == "Llinell amser"
    assert words.month(1) == "Ionawr"
    assert words.short.month(1) == "Ion"


def test_a_label_for_several_places_stands_beside_that_for_one(tmp_path: Path) -> None:
    folders = own_file(tmp_path, ("  art: art.", "  art: erth.\n  arts: erthyglau"))
    locators = in_language([], load_words("cy", folders, HERE))["locators"]
    assert locators["art"] == ("erth.", "erthyglau")
    assert locators["sec"] == ("sec.", "sec.")


def manner_in(language: str) -> Manner:
    made = in_language([], shipped(language))
    return Manner(**{**made, "names": NameManner(**made.get("names", {}))})


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("ar", "المادة", "المواد"),
        ("es", "art.", "arts."),
        ("ur", "دفعہ", "دفعات"),
        ("fr", "art.", "art."),
    ],
)
def test_several_articles_have_the_label_of_several(language: str, one: str, several: str) -> None:
    manner = manner_in(language)
    assert in_words(("art 3",), manner) == f"{one}\u00a03"
    for places in (("art 3-5",), ("art 3", "art 5")):
        assert in_words(places, manner).startswith(f"{several}\u00a03")


def test_an_open_span_in_french_has_the_article_before_a_day() -> None:
    """What begins is often still to come (dès 2027): depuis would say that it has begun."""
    said = [show_date(parse_date(date), shipped("fr")).replace("\u00a0", " ") for date in SPANS]
    assert said == [
        "jusqu’au 5 mai 2019",
        "jusqu’à mai 2019",
        "dès le 1er mai 2019",
        "dès 2019",
    ]


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("fr", "../2019", "jusqu’en 2019"),
        ("fr", "../2019-22", "jusqu’à : été 2019"),
        ("fr", "2017~/..", "dès : vers 2017"),
        ("es", "2019-05-01/..", "desde el 1 de mayo de 2019"),
        ("es", "../2019-05-05", "hasta el 5 de mayo de 2019"),
        ("es", "2019-05/..", "desde mayo de 2019"),
        ("es", "../2019", "hasta 2019"),
        ("es", "2019-21/..", "desde: primavera de 2019"),
        ("ru", "1975/..", "с 1975 г."),
        ("ru", "../1975", "по 1975 г."),
        ("ru", "1975?/..", "с: 1975 (точно не известно)"),
        ("ru", "2019-05/..", "с мая 2019 г."),
        ("ru", "../2019-05", "по май 2019 г."),
        ("ru", "2019-05-01/..", "с 1 мая 2019 г."),
        ("ru", "../2019-05-05", "по 5 мая 2019 г."),
        ("ru", "2019-05~/..", "с: ориентировочно май 2019 г."),
        ("ar", "2027/..", "ابتداءً من 2027"),
    ],
)
def test_a_day_that_a_span_is_open_from_needs_no_colon(
    language: str, written: str, said: str
) -> None:
    assert show_date(parse_date(written), shipped(language)).replace("\xa0", " ") == said


@pytest.mark.parametrize(("number", "said"), [(1, "1re"), (2, "2e"), (11, "11e"), (21, "21e")])
def test_the_first_edition_alone_has_an_ending_of_its_own_in_french(number: int, said: str) -> None:
    assert ordinal(number, manner_in("fr")) == said


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "art. 3 et 4"), ("ar", "المواد 3 و4"), ("en-GB", "arts. 3 and 4")]
)
def test_what_joins_two_places_is_a_word_of_the_language(language: str, said: str) -> None:
    found = in_words(("arts 3 and 4",), manner_in(language)).replace("\u00a0", " ")
    assert found == said


SPANS = ("../2019-05-05", "../2019-05", "2019-05-01/..", "2019/..")


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("fr", "paragraphs 3-4", "par. 3–4"),
        ("fr", "Chapter 7", "chap. 7"),
        ("de", "page 5", "S. 5"),
        ("de", "article 5, paragraph 2", "Art. 5, Abs. 2"),
        ("ru", "footnotes 3 and 4", "прим. 3 и 4"),
        ("es", "pages 5-6", "pp. 5-6"),
        ("ar", "figure 4", "الشكل 4"),
        ("ur", "volume 2", "جلد 2"),
        ("en-GB", "chapter 7", "chapter 7"),
        ("fr", "chapter by the editor", "chapter by the editor"),
    ],
)
def test_a_label_that_is_typed_in_full_is_that_of_the_language(
    language: str, typed: str, said: str
) -> None:
    found = in_words((typed,), manner_in(language)).replace("\u00a0", " ")
    assert found == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("  timeline: Timeline\n", ""), 'the phrase "timeline" is missing'),
        (("  timeline:", "  timline: x\n  timeline:"), 'there is no phrase "timline"'),
        (("  timeline:", "  locator: x\n  timeline:"), 'there is no phrase "locator" any more'),
        (("Version {version}", "Fersiwn {fersion}"), '"version" has no {fersion}'),
        (("  until:", '  until-day: "{day}"\n  until:'), '"until-day" has no {day}'),
        (("language: cy", "language: pl"), 'its "language" is not "cy"'),
        (("  timeline: Timeline\n", "  timeline: [x]\n"), '"timeline" of `phrases` is a text'),
        (("\naccounts:", "\nhedges: seemingly\naccounts:"), "`hedges` is a list of words"),
        (("\naccounts:", "\nunits: MW\naccounts:"), "`units` is a map of words"),
        (('{one: "{n} source", other: "{n} sources"}', '{one: "{n} source"}'), "lacks the form"),
        (("  vol: vol.\n", ""), '"vol" is missing among the locators'),
        (("  and: [and]", "  and: and"), '"and" is no list of words'),
        (("{name: President, said: [president]}", "President"), "a post has its name"),
    ],
)
def test_what_is_wrong_with_such_a_file_is_told_at_its_place(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    with pytest.raises(BriefError) as caught:
        load_words("cy", own_file(tmp_path, change), HERE)
    (problem,) = caught.value.problems
    assert said in problem.message
    assert problem.place.file.endswith("cy.yaml")
    assert problem.place.line > 1


def test_a_language_without_a_file_is_refused_with_what_there_is() -> None:
    with pytest.raises(BriefError) as caught:
        load_words("pl", (shipped_templates(),), HERE)
    (problem,) = caught.value.problems
    assert problem.place == HERE
    assert 'the language "pl"' in problem.message
    for tag in LANGUAGES:
        assert tag in problem.hint
    assert "templates/words/pl.yaml" in problem.hint


@pytest.mark.parametrize(("asked", "found"), [("en", "en-GB"), ("en-AU", "en-GB"), ("fr-CA", "fr")])
def test_a_tag_finds_the_nearest_file(asked: str, found: str) -> None:
    assert load_words(asked, (), HERE).language == found


# ---- no word of another language ----------------------------------------------------------------

ZED = "ζ"
ONE_LETTER = """
brief:
  id: one-letter
  title: ζζζ ζζζζ
  parties: [MT, IS]
  as_of: 2026-09-30
  version: 2
  number: Z-1
  desk: ζζζ
  language: LANGUAGE
  likelihood: phia
sections:
  one: {title: ζζζζζ, stale_after: 18 months}
  two: {title: ζζζζζζ}
names:
  zed: {print: Ζζζζ}
sources:
  s-a:
    type: report
    author: ζζζ
    title: ζζζ ζζ
    publisher: ζζζζ
    issued: 2020-05-01
    nature: official
    reliability: B
    descriptor: ζζζ.
  s-c:
    type: book
    author: [{family: Ζζζζ, given: Ζζ}, {family: Ζζζζζ, given: Ζζζ}]
    editor: [{family: Ζζ, given: Ζ}]
    translator: [{family: Ζζ, given: Ζ}]
    title: 'ζζ: ζζ "ζζζ ζ" ζ'
    publisher: ζζζζ
    publisher-place: ζζζ
    edition: 2
    volume: 3
    issued: unknown
    accessed: 2024-05-01
    URL: https://example.org/z
    archive_url: https://example.org/y
    nature: academic
    reliability: B
    descriptor: ζζζ.
  s-d:
    type: chapter
    author: [{family: Ζζζζ, given: Ζζ}, {family: Ζζζζζ, given: Ζζζ}, {family: Ζζζζζζ, given: Ζζζ}, {family: Ζζζ, given: Ζζζ}]
    editor: [{family: Ζζ, given: Ζ}, {family: Ζζζ, given: Ζ}]
    title: ζζζζ ζζ
    container-title: ζζζ ζζ
    publisher: ζζζζ
    publisher-place: ζζζ
    issued: 2020
    nature: academic
    reliability: B
    descriptor: ζζζ.
  s-e:
    type: interview
    author: [{family: Ζζζζ, given: Ζζ}]
    interviewer: [{family: Ζζ, given: Ζ}]
    title: ζζζζ ζζ ζζζ ζ
    publisher: ζζζζ
    issued: 2021-03
    nature: news
    reliability: B
    descriptor: ζζζ.
  s-b:
    type: article-newspaper
    author: ζζζζ
    title: ζζ ζζζ
    container-title: ζζζζζ
    issued: unknown
    nature: news
    reliability: F
    descriptor: ζζζ.
    relies_on: [s-a]
facts:
  trade: {section: one, text: "ζζζ {x} ζζ {m} ζζζ {net}.", date: 2024, cite: [s-a p 1-2], figures: {
    x: {value: 15.1, unit: USD million, measure: ζζζ, flow: MT to IS, reporter: unknown,
      valuation: unknown},
    m: {value: 3.2, unit: USD million, measure: ζζζ, flow: IS to MT, reporter: unknown,
      valuation: unknown, approx: true},
    net: {computed: x - m, unit: USD million}}}
  loose: {section: one, text: "ζζζ ζζ {x}.", date: 2025, cite: [s-a p 3], figures: {
    x: {value: 7, unit: USD million, measure: ζζζ, flow: MT to IS, year: unknown,
      reporter: unknown, valuation: unknown}}}
  old: {section: one, text: "ζζζ ζζζζ ζ.", date: 2019, cite: [s-b para 2]}
  embassy: {section: two, text: "ζζζζ ζζ.", date: 2024-05-03, event: {kind: embassy, at: IS, from: MT}, cite: [s-a art 2]}
  visit: {section: two, text: "ζζζζ ζζζ.", date: 2024-07, event: {kind: visit, at: MT, from: IS}, cite: [s-a no 4]}
  accord: {section: two, text: "ζζζζ ζζζζ.", date: 2024-22, event: {kind: agreement}, cite: [s-c p 3-5, s-d paras 2-4, s-e]}
  other: {section: two, rank: 2, text: "ζζ ζζ ζζ.", date: 2023-11~, event: {kind: agreement}, cite: [s-c p 7, s-d, s-b vol 2]}
  view: {section: two, rank: 1, kind: judgement, text: "ζζζ ζ ζ.", likelihood: unlikely, confidence: low, basis: [accord]}
  guess: {section: two, kind: assumption, text: "ζζζ ζ ζζζζζ.", basis: [visit]}
conflicts:
  when: {question: "ζζ ζζζ?", facts: [accord, other], because: ζζζ ζζζ., prefer: accord}
"""  # noqa: E501 - one fact a line


Built: TypeAlias = Callable[[str, str], dict[str, Path]]


@pytest.fixture(scope="module")
def built(shared: Share) -> Built:
    """The files of a language and a citation style, made once for all that look at them."""

    def build(language: str, style: str) -> dict[str, Path]:
        def fill(folder: Path) -> None:
            build_one_letter(folder, language, style, ("md", "docx", "pdf"))

        made = shared(f"one-letter-{language}-{style}", fill)
        return {file.suffix[1:]: file for file in (made / "out").glob("*.*")}

    return build


def words_of(data: object) -> set[str]:
    said = (re.sub(r"\{[^}]*\}", "", leaf) for leaf in leaves(data))
    return {word for leaf in said for word in re.findall(r"[^\W\d_]{3,}", leaf)}


@pytest.mark.parametrize(
    ("language", "style"),
    [
        *((language, "chicago") for language in ("fr", "de", "es", "ru", "ar", "ur")),
        *(("fr", style) for style in ("oscola", "short")),
    ],
)
def test_no_english_word_stands_in_a_brief_of_another_language(
    built: Built, language: str, style: str
) -> None:
    files = built(language, style)
    said = re.sub(r"<?https?://[^>\s]*>?|\(#[^)]*\)", "", files["md"].read_text(encoding="utf-8"))
    word = WordFile(files["docx"])
    in_word = "\n".join([*(text for _, text in word.texts()), *word.notes(), *heads_of(word)])
    pdf = read_pdf(files["pdf"])
    in_pdf = "\n".join(pieces_of(pdf.root))
    for text in (said, in_word, in_pdf, *pdf.artifacts, *behind(word), *alternates(pdf.root)):
        assert not strange_words(text, shipped(language))


def test_a_caption_stands_with_its_table_where_a_space_stands_before_a_colon(
    tmp_path: Path,
) -> None:
    files = build_one_letter(tmp_path, "fr", "chicago", more=("--template", "infocus"))
    said = files["md"].read_text(encoding="utf-8")
    assert "*Tableau\xa02. Points contestés*" in said or "*Tableau\xa01. Points contestés*" in said
    assert "Table\xa0:" not in said


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru", "ar", "ur"])
def test_both_files_are_valid_in_every_language(built: Built, language: str) -> None:
    """English is judged on the real brief."""
    files = built(language, "chicago")
    assert page_errors(files["pdf"], "ua1") == []
    assert page_errors(files["pdf"], "3a") == []
    assert ooxml_errors(files["docx"]) == []


def build_one_letter(
    folder: Path,
    language: str,
    style: str,
    formats: tuple[str, ...] = ("md",),
    more: tuple[str, ...] = (),
) -> dict[str, Path]:
    facts = folder / "facts.yaml"
    facts.write_text(ONE_LETTER.replace("LANGUAGE", language), encoding="utf-8")
    order = ["build", "--facts", str(facts), "--out", str(folder / "out"), "--citations", style]
    parts = [part for one in formats for part in ("--format", one)]
    assert main([*order, *parts, *more, "--today", "2026-10-01"]) == 0
    return {file.suffix[1:]: file for file in (folder / "out").iterdir()}


def behind(word: WordFile) -> Iterator[str]:
    """What a Word file says where no page shows it: names and alt texts of its drawings, titles.

    And the words of its charts and of the workbooks behind them.
    """
    for part in word.matching(r"word/(?:document|charts/chart\d*)\.xml"):
        for one in word.root(part).iter():
            tag = str(one.tag).rpartition("}")[2]
            yield from (str(one.get(key, "")) for key in ("descr", "title"))
            if tag in {"docPr", "cNvPr"}:
                yield str(one.get("name", ""))
            if tag == "v":
                yield one.text or ""
    told = {"title", "subject", "keywords", "description", "contentStatus"}
    for part in word.matching(r"docProps/core\.xml"):
        for one in word.root(part):
            yield (one.text or "") if str(one.tag).rpartition("}")[2] in told else ""


def alternates(element: Element) -> Iterator[str]:
    """The alternative texts of a PDF's elements."""
    yield element.alt or ""
    for kid in element.kids:
        yield from alternates(kid)


def heads_of(word: WordFile) -> list[str]:
    """The words of its heads and feet."""
    parts = word.matching(r"word/(?:header|footer)\d+\.xml")
    return [words_of_element(word.root(part)) for part in parts]


def is_one_of(word: str, own: frozenset[str]) -> bool:
    """Whether it is one of the words, or two of a page's foot that touch."""
    halves = range(1, len(word))
    return word in own or any(word[:n] in own and word[n:] in own for n in halves)


def pieces_of(element: Element) -> Iterator[str]:
    """What a page says, piece by piece; of a chart, whose labels touch, its alternative text."""
    if element.alt:
        yield element.alt
        return
    for part in element.parts:
        yield from [part] if isinstance(part, str) else pieces_of(part)


@cache
def words_that_may_stand(language: str) -> frozenset[str]:
    """The words of the language's file, its months and countries, and those of the facts."""
    words = shipped(language)
    own = {one.lower() for one in words_of(words.data["phrases"]) | words_of(words.data)}
    own |= {one.lower() for one in country_words(words) | month_words(words)}
    own |= {one[::-1] for one in own}  # a page holds right-to-left words from left to right
    return frozenset(own | {ZED * n for n in range(1, 13)})


def strange_words(text: str, words: FixedWords) -> set[str]:
    """Words of three letters or more that neither the facts nor the language's file say."""
    text = re.sub(r"https?://\S*(?:\s+org\S*)?|\u00ad", "", text)  # an address can be parted
    own = words_that_may_stand(words.language)
    found = {word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)}
    return {word for word in found if not set(word) <= {ZED, "ς", "و"} and not is_one_of(word, own)}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            "Ζζζζ et Ζζζζζ, *ζζ*, p.\u00a03–5, 7\u202f; Ζζζζ et\u00a0al., «\u00a0ζζζζ ζζ\u00a0»",
        ),
        ("de", "Ζζζζ und Ζζζζζ, *ζζ*, S.\u00a03–5, 7; Ζζζζ u.\u00a0a., „ζζζζ ζζ“"),
        ("es", "Ζζζζ y Ζζζζζ, *ζζ*, pp.\u00a03-5, 7; Ζζζζ et\u00a0al., «ζζζζ ζζ»"),
        ("ru", "Ζζζζ и Ζζζζζ, *ζζ*, с.\u00a03–5, 7; Ζζζζ и\u00a0др., «ζζζζ ζζ»"),
        ("ar", "Ζζζζ وΖζζζζ، *ζζ*، ص\u00a03–5، 7؛ Ζζζζ وآخرون، «ζζζζ ζζ»"),
        ("ur", "Ζζζζ اور Ζζζζζ، *ζζ*، ص\u00a03–5، 7؛ Ζζζζ وغیرہ، ”ζζζζ ζζ“"),
    ],
)
def test_notes_join_and_point_as_the_language_does(
    tmp_path: Path, language: str, said: str
) -> None:
    told = build_one_letter(tmp_path, language, "chicago")["md"].read_text(encoding="utf-8")
    assert said in told


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", ", 2e éd., "), ("de", ", 2. Aufl., "), ("es", ", 2.ª ed., "), ("ru", ", 2-е изд., "),
     ("ar", "، الطبعة\u00a02، "), ("ur", "، اشاعت\u00a02، ")],
)  # fmt: skip
def test_an_edition_is_counted_as_the_language_counts(
    tmp_path: Path, language: str, said: str
) -> None:
    told = build_one_letter(tmp_path, language, "chicago")["md"].read_text(encoding="utf-8")
    assert said in told


def test_a_shortened_year_before_a_full_stop_has_one_stop_in_a_template(tmp_path: Path) -> None:
    base = load_base(
        tmp_path, HEAD.replace("  id: test-base\n", "  id: test-base\n  language: ru\n")
    )
    template = tmp_path / "short.md.j2"
    template.write_text("# T\n\n{{ words('ages-only', oldest=brief.as_of) }}\n", encoding="utf-8")
    blocks = make_document(base, template, (tmp_path, ROOT / "templates")).document.blocks
    said = " ".join(map(plain_text, iter_contents(blocks)))
    assert said.endswith("30\u00a0июня 2025\u00a0г.")


def country_words(words: FixedWords) -> set[str]:
    return {w for code in ("MT", "IS") for w in re.findall(r"[^\W\d_]+", words.country(code).name)}


def month_words(words: FixedWords) -> set[str]:
    return {words.month(n, alone=a) for n in range(1, 13) for a in (True, False)} | {
        words.month(n, alone=a).capitalize() for n in range(1, 13) for a in (True, False)
    }


# ---- what a reader of each language found off ---------------------------------------------------


@pytest.mark.parametrize(
    ("language", "key", "values", "said"),
    [
        # an Urdu kharab is 10 to the 11th, a trillion ten of them
        ("ur", "scale-trillion", {"n": 2}, "ٹریلین"),
        # numerals agree: 5 thousands, but 11 thousand
        ("ar", "scale-thousand", {"n": 5}, "آلاف"),
        ("ar", "scale-thousand", {"n": 11}, "ألف"),
        # count and noun agree
        ("de", "count-opinion", {"n": 3}, "3 Meinungsbeiträge"),
        ("de", "count-official", {"n": 1}, "1 amtliche"),
        # one source stands before them as often as many: no pronoun agrees with both
        ("ru", "base-origins", {"n": 1}, "независимых первоисточников\u00a0— 1"),
        ("ru", "base-origins", {"n": 3}, "независимых первоисточников\u00a0— 3"),
        ("de", "base-origins", {"n": 1}, "dahinter 1 unabhängiger Ursprung"),
        ("de", "base-origins", {"n": 3}, "dahinter 3 unabhängige Ursprünge"),
        ("ur", "base-origins", {"n": 1}, "آزاد اصل: 1"),
        ("ru", "base-sources", {"n": 3}, "3 источника"),
        ("ru", "base-sources", {"n": 5}, "5 источников"),
        ("ru", "base-sources", {"n": 21}, "21 источник"),
        ("ur", "base-sources", {"n": 4}, "4 مآخذ"),
        # what is about has no gender to agree with
        ("es", "about", {"what": "300 toneladas"}, "alrededor de\u00a0300 toneladas"),
    ],
)
def test_a_phrase_agrees_with_its_count(
    language: str, key: str, values: dict[str, object], said: str
) -> None:
    assert shipped(language)(key, **values) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_country_is_shortened(language: str) -> None:
    for code in ("FK", "FO", "MH", "SB", "SC", "CK", "VA", "TL"):
        assert not re.search(r"о-в|\.|\(", shipped(language).country(code).name)


def test_a_day_that_ends_in_a_stop_ends_the_line_without_another() -> None:
    words = load_words("ru", (), HERE)
    day = Text("6 февраля 2024 г.", HERE)
    said = put_together(words, "chart-sources", n=1, sources=[(Text("Borg, "), day)])
    assert plain_text(said) == "Источник: Borg, 6 февраля 2024 г."


@pytest.mark.parametrize(
    ("language", "said"),
    [("ar", "x “a b” y"), ("ur", "x ‘a b’ y"), ("en-GB", "x ‘a b’ y"), ("fr", "x “a b” y")],
)
def test_a_quotation_in_a_title_runs_as_the_title_does(language: str, said: str) -> None:
    pairs = pairs_of(language, "double")
    typed = typeset('x "a b" y', shipped(language))
    assert quoted(typed, pairs).words == said


@pytest.mark.parametrize(
    ("language", "own", "inside", "alone"),
    [
        ("fr", "en", "x “a b”", "x “a b”"),
        ("es", "fr", "x “a b”", "x «\u00a0a b\u00a0»"),
        ("de", "en", "x ‘a b’", "x “a b”"),
        ("ur", "en", "x ‘a b’", "x “a b”"),
        ("en-GB", "de", "x ‚a b‘", "x „a b“"),
        ("ar", "ru", "x „a b“", "x «a b»"),
    ],
)
def test_a_quotation_in_a_title_of_another_language_has_the_marks_of_that(
    language: str, own: str, inside: str, alone: str
) -> None:
    around, inner = pairs_of(language, "double"), pairs_of(own, "double")
    for typed in (typeset('x "a b"', shipped(language), own), "x “a b”"):
        assert quoted(typed, around, inner).words == inside
        assert quoted(typed, around, inner).marks == around[0]
        assert unquoted(typed, around, inner).words == alone


@pytest.mark.parametrize(
    ("language", "said"), [("de", "‚new‘"), ("pl", "‚new’"), ("ru", "„new“"), ("es", "“new”")]
)
def test_curly_marks_inside_a_title_become_those_of_the_language(language: str, said: str) -> None:
    assert quoted("x “new” y", pairs_of(language, "double")).words == f"x {said} y"
    assert quoted("x „new“ y", pairs_of("de", "double")).words == "x ‚new‘ y"


@pytest.mark.parametrize(
    ("language", "typed", "held"),
    [
        ("en-GB", "USD 50", "USD 50"),
        ("en-GB", "at 9 a.m. sharp", "9 a.m."),
        ("en-GB", "Article 5", "Article 5"),
        ("en-US", "12 kilometers", "12 kilometers"),
        ("de", "5 Mio. Euro", "5 Mio."),
        ("de", "um 9 Uhr", "9 Uhr"),
        ("fr", "à 9 h", "9 h"),
        ("ru", "12 километров", "12 километров"),
        ("ar", "المادة 5", "المادة 5"),
        ("ur", "آرٹیکل 5", "آرٹیکل 5"),
        ("ru", "2019-2021 гг.", "2021 гг."),
    ],
)
def test_a_number_holds_to_its_unit_or_label(language: str, typed: str, held: str) -> None:
    assert held.replace(" ", "\u00a0") in typeset(typed, shipped(language))


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en-GB", "\"A\",\"B\"; 'a','b'", "“A”,“B”; ‘a’,‘b’"),
        ("de", "'ne Sache, z. B. 5 km", "’ne Sache, z.~B. 5~km"),
        ("fr", "le 1er mai 2024", "le 1er~mai 2024"),
        ("ru", "п. 5, т. е. 10 000 т", "п.~5, т.~е. 10~000~т"),
        ("es", "10 000 t", "10~000~t"),
        ("en-US", "9 am in 2024 100 people", "9~am in 2024 100 people"),
        ("en-GB", "the ‘08 crisis", "the ’08 crisis"),
        ("en-GB", "‘20 ships’ came", "‘20 ships’ came"),
        ("en-GB", "$5-6 million, 10 - 15%", "$5–6~million, 10–15%"),
        ("en-GB", "2.5-3 MW, 9-11 am", "2.5–3~MW, 9–11~am"),
        ("en-GB", "B-52 - 3 km, 5 -6 km, 3-1 at home", "B-52 - 3~km, 5 -6~km, 3-1 at home"),
        ("de", "5-6 Prozent", "5–6~Prozent"),
        ("ru", "5 - 6 млн", "5–6~млн"),
        ("ar", "5-6 مليون", "5–6~مليون"),
    ],
)
def test_what_is_typed_is_set_as_its_language_sets_it(language: str, typed: str, said: str) -> None:
    assert typeset(typed, shipped(language)).replace("\u00a0", "~") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_limit_of_age_is_known_in_the_form_that_stands_behind_more_than(language: str) -> None:
    words = shipped(language)
    for limit in (Duration(2, "year"), Duration(3, "year"), Duration(18, "month")):
        age = words(f"age-{limit.unit}", n=limit.count)
        line = words("marks-age", date="2 May 2026", limits=age)
        assert says_limit(line, limit, words)
        assert not says_limit(line, Duration(5, "year"), words)


@pytest.mark.parametrize(
    "said",
    ["less than 18 months", "Not more than 18 months", "no older than eighteen months",
     "fewer than 18 months"],
)  # fmt: skip
def test_an_age_that_is_not_reached_is_not_the_limit_that_is_passed(said: str) -> None:
    limit = Duration(18, "month")
    assert not says_limit(f"\u2020 {said} before.", limit, shipped("en-GB"))
    assert says_limit("\u2020 More than 18 months before.", limit, shipped("en-GB"))


@pytest.mark.parametrize(
    ("language", "alone", "in_date"),
    [
        ("en-GB", "Apr", "Apr"),
        ("de", "Apr.", "Apr."),
        ("fr", "avr.", "avr."),
        ("ru", "апр.", "апр."),
        ("ar", "أبريل", "أبريل"),
    ],
)
def test_months_are_cut_short_as_the_language_does(language: str, alone: str, in_date: str) -> None:
    words = shipped(language).short
    assert (words.month(4, alone=True), words.month(4)) == (alone, in_date)


def test_a_month_without_a_day_keeps_its_own_case_when_cut_short() -> None:
    words = shipped("ru").short
    assert (words.month(5, alone=True), words.month(5)) == ("май", "мая")


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_about_lets_a_line_end_before_the_number_from_right_to_left(language: str) -> None:
    # LibreOffice tears 214,000 at a line's end between two no-break spaces there.
    quantity = show_quantity(Decimal(214000), "toe", shipped(language), approximate=True)
    assert quantity.split(" ")[1:] == ["214,000\xa0toe"]


@pytest.mark.parametrize(
    ("language", "counts", "said"),
    [
        ("fr", (1, 3), ["1", "3"]),  # une, of visits
        ("fr", (2, 3), ["deux", "trois"]),
        ("en-GB", (3, 14), ["3", "14"]),
        ("en-GB", (1, 9), ["one", "nine"]),
    ],
)
def test_counts_beside_one_another_are_all_words_or_all_figures(
    language: str, counts: tuple[int, int], said: list[str]
) -> None:
    assert show_counts(counts, shipped(language)) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_caption_of_a_timeline_begins_with_a_figure(language: str) -> None:
    """“Figure 1. 12 of the 20” would read as one number."""
    words = shipped(language)
    key = "timeline-recent-figures" if words.has("timeline-recent-figures") else "timeline-recent"
    said = words(key, n=12, recent="12", all="20", date="June")
    assert said[0].isalpha()
    assert "12" in said


@pytest.mark.parametrize("language", ["en-GB", "en-US"])
def test_one_visit_falls_and_two_fall(language: str) -> None:
    words = load_words(language, (), HERE)
    said = [words("timeline-recent", n=n, recent=n, all=12, date="June") for n in (1, 2)]
    assert said == [
        f"{n} of the 12 visits and meetings shown {verb} in the year to June"
        for n, verb in ((1, "falls"), (2, "fall"))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_a_chart_is_a_sentence_and_no_phrase_with_an_arrow(language: str) -> None:
    words = shipped(language)
    there, back = words.country("CH"), words.country("SA")
    subject = words("chart-flow", measure="M", sender=there, receiver=back)
    assert "\N{RIGHTWARDS ARROW}" not in subject
    for key in ("more", "over-twice", "about-twice", "over-times", "about-times"):
        said = words(f"chart-{key}", subject=subject, n=3)
        assert re.match(re.escape(subject) + r" \w+", said), "no verb stands behind what runs"


@pytest.mark.parametrize(
    ("language", "date", "said"),
    [
        ("fr", "2026-06-09", "Le dernier des 5 événements représentés a eu lieu le 9 juin 2026"),
        ("de", "2026-06", "Das letzte der 5 gezeigten Ereignisse war im Juni 2026"),
        ("de", "2026", "Ereignisse im Bild: 5, das letzte: 2026"),  # no word leads a year
        ("ru", "2026-06-09", "Последнее из событий на шкале (всего 5) произошло 9 июня 2026 года"),
        ("fr", "2026-06/2026-07", "Le dernier des 5 événements représentés\xa0: juin–juillet 2026"),
    ],
)
def test_a_timeline_says_in_a_sentence_when_the_latest_event_was(
    language: str, date: str, said: str
) -> None:
    assert latest_said(parse_date(date), "5", shipped(language)).replace("\xa0", " ") == (
        said.replace("\xa0", " ")
    )
