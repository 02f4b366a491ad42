"""Numbers, dates, quotations and sentences are found in prose as people write it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brief.facts.dates import parse_date
from brief.prose import find_quotations, fold, split_sentences, without_quotations
from brief.prose.dates_said import dates_in, find_dates, find_no_days
from brief.prose.numbers_said import find_numbers
from brief.prose.shares_said import find_shares
from brief.prose.spans_said import find_spans, says_year_to, years_from


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("50.2", ["50.2"]),
        ("$50.2 million", ["50200000"]),
        ("about $ 52 million", ["52000000"]),
        ("15.1m, 2bn and 3k", ["15100000", "2000000000", "3000"]),
        ("1,234,567.5", ["1234567.5"]),
        ("1\u00a0234", ["1234"]),
        ("15,1 Prozent", ["15.1"]),
        ("3.2 بليون فرنك", ["3200000000"]),
        ("440 مليون فرنك", ["440000000"]),
        ("10 بلايين ريال", ["10000000000"]),
        ("50 کروڑ", ["500000000"]),
        ("3 millones", ["3000000"]),
        ("twenty-one", ["21"]),
        ("over eighty papers", ["80"]),
        ("a hundred and five", ["105"]),
        ("two thousand and nineteen", ["2019"]),
        ("three million four hundred thousand", ["3400000"]),
        ("five and six", ["5", "6"]),
        ("the thirtieth anniversary", ["30"]),
        ("twice", ["2"]),
        ("two crore", ["20000000"]),
        ("1,23,45,678 tonnes, 12,34,567.5 ha", ["12345678", "1234567.5"]),
        ("50,2 млн долларов", ["50200000.0"]),
        ("1,5 Mrd. Euro", ["1500000000.0"]),
        ("someone alone often", []),
    ],
)
def test_numbers_are_found_in_every_form(text: str, values: list[str]) -> None:
    assert [said.value for said in find_numbers(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on 11 April 2025", "2025-04-11"),
        ("on April 11, 2025", "2025-04-11"),
        ("on Apr. 11, 2025", "2025-04-11"),
        ("the 11th of April 2025", "2025-04-11"),
        ("2025-04-11", "2025-04-11"),
        ("11.04.2025", "2025-04-11"),
        ("04/11/2025", "2025-04-11"),
        ("11. 4. 2025", "2025-04-11"),
        ("11.4. 2025", "2025-04-11"),
        ("10\u201311 April 2025", "2025-04-11"),
        ("11\u00a0April\u00a02025", "2025-04-11"),
        ("11 апреля 2025 г.", "2025-04-11"),
        ("11 красавіка 2025 года", "2025-04-11"),
        ("am 11. April 2025", "2025-04-11"),
        ("le 11 avril 2025", "2025-04-11"),
        ("el 11 de abril de 2025", "2025-04-11"),
        ("el 1.º de abril de 2025", "2025-04-01"),
        ("11 اپریل 2025", "2025-04-11"),
        ("۱۱ اپریل ۲۰۲۵", "2025-04-11"),
        ("في ١١ نيسان/أبريل ٢٠٢٥", "2025-04-11"),
        ("في 11 تشرين الثاني 2025", "2025-11-11"),
        ("11 جوان 2025", "2025-06-11"),
        ("في مارس وأبريل 2025", "2025-04"),
        ("۱۱؍۴؍۲۰۲۵ کو", "2025-04-11"),
        ("11 أفريل 2025", "2025-04-11"),
        ("11 غشت 2025", "2025-08-11"),
        ("am 11. Jänner 2025", "2025-01-11"),
        ("el 11 de setiembre de 2025", "2025-09-11"),
        ("el 11-04-2025", "2025-04-11"),
        ("في 2025/4/11", "2025-04-11"),
        ("في 11\u200f/4\u200f/2025", "2025-04-11"),
        ("в апреле 2025", "2025-04"),
        ("in April 2025", "2025-04"),
        ("April of 2025", "2025-04"),
        ("MILEX-2014", "2014"),
        ("the roadmap for 2025-27", "2027"),
        ("the roadmap for 2025\u20132027", "2025/2027"),
    ],
)
def test_dates_are_found_in_every_form(text: str, date: str) -> None:
    assert any(said.names(parse_date(date)) for said in find_dates(text))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on 11 April 2025", "2025-04-12"),
        ("in April 2025", "2025-04-11"),
        ("in 2025", "2025-04"),
        ("you may march", "2025-05"),
        ("11 جوان ہلاک", "2025-06-11"),
        ("rule 11-4-2025", "2025-04-11"),
        ("52,014 people and 12014", "2014"),
        ("May 2015", "2015-05-20"),
    ],
)
def test_a_date_that_does_not_stand_there_is_not_found(text: str, date: str) -> None:
    assert not any(said.names(parse_date(date)) for said in find_dates(text))


def test_single_straight_marks_quote_and_the_apostrophes_of_names_do_not() -> None:
    text = "The states' port isn't Malta's; 'Iceland's offer is fair', of the '90s, the isles' own"
    assert [quotation.words for quotation in find_quotations(text)] == ["Iceland's offer is fair"]


def test_quotations_are_found_and_apostrophes_are_not() -> None:
    text = (
        'It\u2019s \u201cone two\u201d, "three", \u2018four\u2019s five\u2019, \u00absix\u00bb "x'
    )
    words = [quotation.words for quotation in find_quotations(text)]
    assert words == ["one two", "three", "four\u2019s five", "six"]


def test_a_text_without_its_quotations_keeps_its_places() -> None:
    text = 'He said "so" there.'
    assert without_quotations(text) == "He said      there."


def test_a_sentence_does_not_end_after_a_title_or_an_initial() -> None:
    text = 'Lt. Gen. V. Borg came on 3 Feb. 2024. "Well." He left (p. 4). Why?'
    assert split_sentences(text) == (
        "Lt. Gen. V. Borg came on 3 Feb. 2024.",
        '"Well."',
        "He left (p. 4).",
        "Why?",
    )


def test_folding_takes_away_what_does_not_matter() -> None:
    assert fold("Y\u0131ld\u0131z") == "yildiz"
    assert fold("Caf\u00e9 \u2019n\u2019  \u201cBar\u201d\u2014X") == "cafe 'n' \"bar\"-x"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 17 and 18 May 2024", [17, 18]),
        ("May 17 and 18, 2024", [17, 18]),
        ("between 12 and 15 May 2024", [12, 15]),
        ("from 12 to 15 May 2024", [12, 15]),
        ("12, 13 and 14 May 2024", [12, 13, 14]),
        ("le 1er et le 2 mai 2024", [1, 2]),
        ("In 2014, 5 May 2024", [5]),
        ("on May 5, 2024", [5]),
        ("May 3, 4 and 5, 2024", [3, 4, 5]),
        ("on May 3, 40 pilots", [3]),
        ("on 6 and on 8 March 2024", [6, 8]),
        ("on Monday 4 and Tuesday 5 March 2024", [4, 5]),
        ("on Wednesday, 6 and then on Friday, 8 March 2024", [6, 8]),
        ("on 6 as well as 7 June 2024", [6, 7]),
        ("on both the 6th and the 7th of June 2024", [6, 7]),
        ("held 6 then 7 June 2024", [6, 7]),
        ("le lundi 4 et le mardi 5 mars 2024", [4, 5]),
        ("am Montag, den 4. und am Dienstag, den 5. M\u00e4rz 2024", [4, 5]),
        ("el lunes 4 y el martes 5 de marzo de 2024", [4, 5]),
        ("on 4 (Gozo) and 5 March 2024 (Rabat)", [4, 5]),
        ("signed on 4 and in force since 5 March 2024", [4, 5]),
        ("on the evening of 4 and the morning of 5 March 2024", [4, 5]),
        ("am Abend des 4. und am Morgen des 5. März 2024", [4, 5]),
        ("вечером 4 и утром 5 марта 2024 г.", [4, 5]),
        ("مساء 4 وصباح 5 مارس 2024", [4, 5]),
        ("4 کی شام اور 5 مارچ 2024 کی صبح", [4, 5]),
        ("signé le 4 et en vigueur depuis le 5 mars 2024", [4, 5]),
        ("les 3, 4 ainsi que le 5 mars 2024", [3, 4, 5]),
        ("tanto el 4 como el 5 de marzo de 2024", [4, 5]),
        ("firmado el 4 y en vigor desde el 5 de marzo de 2024", [4, 5]),
        ("am 4. sowie am 5. März 2024", [4, 5]),
        ("am 4./5. März 2024", [4, 5]),
        ("am Montag, den 4., und Dienstag, den 5. März 2024", [4, 5]),
        ("am 4. unterzeichnet und seit dem 5. März 2024 in Kraft", [4, 5]),
        ("4, а также 5 марта 2024 г.", [4, 5]),
        ("4-го и 5-го марта 2024 г.", [4, 5]),
        ("подписан 4 и вступил в силу 5 марта 2024 г.", [4, 5]),
        ("في 4 و5 مارس 2024", [4, 5]),
        ("الاثنين 4 والثلاثاء 5 مارس 2024", [4, 5]),
        ("من 4 إلى 5 مارس/آذار 2024", [4, 5]),
        ("3، 4 اور 5 مارچ 2024", [3, 4, 5]),
        ("4 سے 5 مارچ 2024 تک", [4, 5]),
        ("Some 40 March 2024 ballots", []),
    ],
)
def test_every_day_of_a_list_is_a_date(text: str, days: list[int]) -> None:
    assert sorted(said.day for said in find_dates(text) if said.day) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 31 and 32 May 2024", ["32 May 2024"]),
        ("le 29 février 2023 et le 29 février 2024", ["29 février 2023"]),
        ("في 31 أبريل 2024", ["31 أبريل 2024"]),
        ("am 30.2.2026 und am 28.2.2026", ["30.2.2026"]),
        ("le 31/04/2026, tarif 84.71.2026", ["31/04/2026"]),
        ("Some 40 May 2024 ballots of 29 February", []),
    ],
)
def test_a_day_that_no_calendar_has_is_found(text: str, days: list[str]) -> None:
    assert list(find_no_days(text)) == days


@pytest.mark.parametrize(
    "text",
    [
        *(
            "so &#x2014; it is",
            "U+2014",
            "item #2014",
            "Resolution 1701",
            "Flug 1643",
            "القرار 1701",
        ),
        *("2000 tonnes", "a crowd of 1500 people", "EUR 1850", "$2000", "some 1600 yachts"),
        *(
            "plus de 2000 élèves",
            "2000 Tonnen",
            "2000 toneladas",
            "2000 тонн",
            "2000 طن",
            "2000 ٹن",
        ),
    ],
)
def test_a_number_of_a_sign_or_of_things_is_no_year(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        *("in 2024 people voted", "in May 2024 ships came", "the 2024 votes", "the 2024 budget"),
        *(
            "En 2024 l\u2019école",
            "в 2024 г. ушли",
            "MILEX-2024",
            "Expo 2024",
            "im Jahr 2024 Tonnen",
        ),
    ],
)
def test_a_year_before_things_is_one(text: str) -> None:
    assert [said.year for said in find_dates(text)] == [2024]


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("de", "am 5.3.2026", {3}),
        ("fr", "le 05/03/2026", {3}),
        ("es", "el 05-03-2026", {3}),
        ("ru", "05.03.2026", {3}),
        ("ar", "في ٥/٣/٢٠٢٦", {3}),
        ("ur", "5/3/2026 کو", {3}),
        ("de", "am 5/13/2026", {5}),
        ("fr-CA", "le 05/03/2026", {3, 5}),
        ("en-GB", "on 05/03/2026", {3, 5}),
        ("en-US", "on 05/13/2026", {5}),
        ("en-GB", "on 13/05/2026", {5}),
        ("tlh", "05/03/2026", {3, 5}),
        ("de", "seit Fassung 1.2, Nr. 5.3, um 12.30 Uhr", set()),
    ],
)
def test_a_language_that_writes_the_day_first_is_read_so(
    language: str, text: str, months: set[int]
) -> None:
    assert {said.month for said in dates_in(text, language) if said.month} == months


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "le 3 févr. 2026", (2026, 2, 3)),
        ("fr", "en janv. 2026", (2026, 1, 0)),
        ("fr", "le 1er sept. 2024", (2024, 9, 1)),
        ("es", "3 de ene. de 2026", (2026, 1, 3)),
        ("es", "el 3 mar 2026", (2026, 3, 3)),
        ("ru", "3 янв. 2026 г.", (2026, 1, 3)),
        ("ru", "нояб. 2025", (2025, 11, 0)),
        ("de", "12. Dez. 2024", (2024, 12, 12)),
        ("de", "im Jän. 2025", (2025, 1, 0)),
        ("de", "am 5-3-2026", (2026, 3, 5)),
        ("es", "El 5-3-2026 firmaron", (2026, 3, 5)),
        ("de", "Regel 11-4-2025", (2025, 0, 0)),
        ("ar", "٥-٣-٢٠٢٦", (2026, 3, 5)),
        ("en-GB", "two years ago, 2019", (2019, 0, 0)),
        ("en-GB", "who may, 2019 or not", (2019, 0, 0)),
    ],
)
def test_months_cut_short_and_dates_with_hyphens_are_read(
    language: str, text: str, date: tuple[int, int, int]
) -> None:
    assert [(one.year, one.month, one.day) for one in dates_in(text, language)] == [date]


def test_of_two_days_joined_by_or_either_is_meant() -> None:
    assert [said.either for said in find_dates("On 10 or 11 January 2024")] == [True, True]
    assert [said.either for said in find_dates("On 10 and 11 January 2024")] == [False, False]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("in the first six months of 2025", (2025, 1, 6)),
        ("the last 3 months of 2025", (2025, 10, 12)),
        ("the second half of 2024", (2024, 7, 12)),
        ("the last quarter of 2023", (2023, 10, 12)),
        ("Q3 2024", (2024, 7, 9)),
        ("1H 2024", (2024, 1, 6)),
        ("the first half of the year", (0, 1, 6)),
    ],
)
def test_parts_of_a_year_are_found(text: str, span: tuple[int, int, int]) -> None:
    (said,) = find_spans(text)
    assert (said.year, said.first_month, said.last_month) == span


def test_years_are_counted_from_those_that_are_known() -> None:
    assert years_from("in August of last year", {2025}) == {2024}
    assert years_from("two years", {2025}) == set()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Er sagte „ja“ und ging.", ["ja"]),
        ("اس نے ”ہاں“ کہا۔", ["ہاں"]),
        ("Hon sa ”ja” och ”nej”.", ["ja", "nej"]),
        ("He said “a” and “b”.", ["a", "b"]),
        ("a” x ”b", []),
        ("He said “a ‘b “c” d’ e” so.", ["a ‘b “c” d’ e"]),
        ("Er sagte „a ‚b „c“ d‘ e“.", ["a ‚b „c“ d‘ e"]),
        ("اس نے ”ہاں ’جی ”ہاں“ جی‘“ کہا۔", ["ہاں ’جی ”ہاں“ جی‘"]),
        ("The mast is 6' 10\" high, at 40° 26' 46\" N.", []),
        ('He said "it is 6\' 10" high" of a 7" gun.', ["it is 6' 10\" high"]),
    ],
)
def test_quotations_are_found_in_the_marks_of_other_languages(text: str, words: list[str]) -> None:
    assert [quotation.words for quotation in find_quotations(text)] == words
    assert not words or not set("“”„") & set(without_quotations(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a half-million barrels", 500_000),
        ("half a million barrels", 500_000),
        ("three quarters of a million barrels", 750_000),
        ("three-quarters of a million barrels", 750_000),
        ("one quarter of a million barrels", 250_000),
        ("a quarter-million barrels", 250_000),
        ("five and a half per cent", 5.5),
        ("two and a half million", 2_500_000),
    ],
)
def test_halves_are_numbers(text: str, value: float) -> None:
    assert [float(said.value) for said in find_numbers(text)] == [value]


def test_a_quarter_of_the_year_is_no_part_of_what_was_sold_in_it() -> None:
    assert [said.value for said in find_numbers("In a quarter a million were sold")] == [1_000_000]


def test_a_day_has_its_ending_raised_or_not() -> None:
    assert [said.day for said in find_dates("le 1\u1d49\u02b3 mai 2024")] == [1]


@pytest.mark.parametrize("six", ["six", "\u017fix", "s\u0131x", "S\u0130X"])
def test_a_word_with_a_long_s_or_a_dotless_i_counts_as_it_reads(six: str) -> None:
    """A pattern that minds no capitals takes these letters for s and i."""
    assert [one.value for one in find_numbers(f"{six} boats")] == [6]
    assert [one.value for one in find_shares(f"{six} tenths of it")] == [Decimal("0.6")]
    assert [one.last_month for one in find_spans(f"the first {six} months of 2020")] == [6]
    assert [one.value for one in find_numbers(f"{six} and a half boats")] == [Decimal("6.5")]
    assert 2016 in years_from(f"It was so in 2010, and no more {six} years later.", {2024})
    half = parse_date("2020-01/2020-06")
    assert says_year_to(f"the {six} months to June 2020", half)


@pytest.mark.parametrize(
    ("text", "value"),
    [("3 m\u0131llion", 3_000_000), ("a B\u0130LLION and a half", 1_500_000_000)],
)
def test_a_scale_with_a_dotless_i_is_what_it_reads_as(text: str, value: int) -> None:
    assert [one.value for one in find_numbers(text)] == [value]
