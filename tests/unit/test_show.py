"""Values in print: numbers, units, dates, quotation marks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brief.facts.dates import parse_date
from brief.show import (
    show_date,
    show_flow,
    show_quantity,
    show_unit,
)
from brief.typography import typeset
from brief.words import shipped

EN = shipped("en-GB")


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("50.2", "USD million", "$50.2\xa0million"),
        ("-20", "USD million", "−$20\xa0million"),
        ("1234567.80", "EUR", "€1,234,567.80"),
        ("7", "CHF billion", "CHF\xa07\xa0billion"),
        ("15", "%", "15%"),
        ("80", "agreements", "80\xa0agreements"),
        ("5", "sessions", "five\xa0sessions"),
        ("5.5", "tonnes", "5.5\xa0tonnes"),
        ("0.5", "km", "0.5\xa0km"),
        ("6", "GWh", "6\xa0GWh"),
        ("3", "kg", "3\xa0kg"),
        ("8", "Btu", "8\xa0Btu"),
        ("3", "TEU", "3\xa0TEU"),
        ("9", "MVA", "9\xa0MVA"),
        ("7", "psi", "7\xa0psi"),
        ("3", "Mtpa", "3\xa0Mtpa"),
        ("3", "MPs", "three\xa0MPs"),
        ("2", "hectares", "two\xa0hectares"),
        ("5.0", "hectares", "5.0\xa0hectares"),
        ("1", "percentage points", "1\xa0percentage point"),
        ("-1", "percentage points", "−1\xa0percentage point"),
        ("1.0", "percentage points", "1.0\xa0percentage points"),
        ("1", "consulates", "one\xa0consulate"),
        ("1", "ferries", "one\xa0ferry"),
        ("1", "churches", "one\xa0church"),
        ("1", "people", "one\xa0person"),
        ("1", "million people", "1\xa0million people"),
        ("1", "cubic metres per second", "1\xa0cubic metre per second"),
        ("1", "series", "one\xa0series"),
        ("1", "memoranda", "one\xa0memorandum"),
        ("3", "memoranda", "three\xa0memoranda"),
        ("1", "criteria", "one\xa0criterion"),
        ("1", "gases", "one\xa0gas"),
        ("1", "chargés d\u2019affaires", "one\xa0chargé d\u2019affaires"),
        ("1", "consuls-general", "one\xa0consul-general"),
        ("5", "tonne", "five\xa0tonnes"),
        ("1", "tonne", "one\xa0tonne"),
        ("0.5", "embassy", "0.5\xa0embassies"),
        ("3", "child", "three\xa0children"),
        ("3", "hertz", "three\xa0hertz"),
        ("1", "news items", "one\xa0news item"),
        ("4", "members of parliament", "four\xa0members of parliament"),
        ("10", "members of parliament", "10\xa0members of parliament"),
        ("4", "tonnes of LNG", "4\xa0tonnes of LNG"),
        ("2", "MW a day", "2\xa0MW a day"),
        ("1", "barrels a day", "1\xa0barrel a day"),
        ("1", "solicitors general", "one\xa0solicitor general"),
        ("1", "consulates abroad", "one\xa0consulate abroad"),
        ("1", "sailors drowned", "one\xa0sailor drowned"),
        ("1", "envoys at large", "one\xa0envoy at large"),
        ("1", "mayors-elect", "one\xa0mayor-elect"),
        ("3", "mayors-elect", "three\xa0mayors-elect"),
        ("3", "co-operatives", "three\xa0co-operatives"),
        ("3", "passenger-km", "3\xa0passenger-km"),
        ("1", "armed vessels", "one\xa0armed vessel"),
        ("1", "newly registered companies", "one\xa0newly registered company"),
        ("1", "internally displaced people", "one\xa0internally displaced person"),
        ("1", "locally built ships", "one\xa0locally built ship"),
        ("1", "high speed trains", "one\xa0high speed train"),
        ("1", "soldiers killed in raids", "one\xa0soldier killed in raids"),
        ("1", "class a drugs", "1\xa0class a drug"),
        ("1", "women and men killed", "one\xa0women and men killed"),
        ("1", "tranches", "one\xa0tranche"),
        ("1", "lenses", "one\xa0lens"),
        ("1", "sorties", "one\xa0sortie"),
    ],
)
def test_a_quantity_has_its_unit_and_never_parts_from_it(value: str, unit: str, shown: str) -> None:
    assert show_quantity(Decimal(value), unit, EN) == shown


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("fr", "1", "percentage points", "1 point de pourcentage"),
        ("de", "2.5", "percentage points", "2,5 Prozentpunkte"),
        ("es", "1", "percentage points", "1 punto porcentual"),
        ("ru", "22", "percentage points", "22 процентных пункта"),
        ("ar", "5", "percentage points", "5 نقاط مئوية"),
        ("ur", "5", "percentage points", "5 فیصد پوائنٹس"),
        ("ur", "2.5", "GWh", "2.5 گیگا واٹ گھنٹے"),
    ],
)
def test_a_unit_that_many_briefs_have_is_named_in_each_language(
    language: str, value: str, unit: str, shown: str
) -> None:
    said = show_quantity(Decimal(value), unit, shipped(language))
    assert said.replace("\xa0", " ") == shown


def test_an_approximate_quantity_says_about() -> None:
    assert show_quantity(Decimal(5), "%", EN, approximate=True) == "about\xa05%"


@pytest.mark.parametrize(
    ("language", "date", "shown"),
    [
        ("es", "1974-02-03", "3 feb 1974"),
        ("es", "1974-02", "feb 1974"),
        ("fr", "1974-02-03", "3 févr. 1974"),
        ("ru", "1974-02-03", "3 февр. 1974 г."),
    ],
)
def test_a_month_is_cut_short_as_its_language_has_it(language: str, date: str, shown: str) -> None:
    assert show_date(parse_date(date), shipped(language).short).replace("\xa0", " ") == shown


def test_a_number_keeps_its_decimals_and_has_a_true_minus() -> None:
    assert EN.number(Decimal("-1234.50")) == "−1,234.50"
    assert EN.number(Decimal("1E+3")) == "1,000"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("1994-02-03", "3\xa0February 1994"),
        ("2014-07", "July\xa02014"),
        ("1992", "1992"),
        ("2023-05~", "about\xa0May\xa02023"),
        ("1992?", "1992 (uncertain)"),
        ("199X", "the 1990s"),
        ("2019-24", "winter 2019"),
        ("2025/2027", "2025–2027"),
        ("2025-04/2027-01", "April\xa02025 – January\xa02027"),
        ("2025-01/2025-06", "January–June\xa02025"),
        ("2025-01~/2025-06", "about\xa0January\xa02025 – June\xa02025"),
        ("2024-05-03/2024-05-15", "3–15\xa0May 2024"),
        ("2024-05-03/2024-06-05", "3\xa0May – 5\xa0June 2024"),
        ("2025-06/2025-06", "June\xa02025"),
        ("2017/..", "from 2017"),
        ("../2017", "until 2017"),
    ],
)
def test_a_date_is_printed_as_exactly_as_it_is_known(written: str, shown: str) -> None:
    assert show_date(parse_date(written), EN) == shown


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ('"a" and ("b")', "“a” and (“b”)"),
        ("it's the '90s", "it’s the ’90s"),
        ("the class of '05", "the class of ’05"),
        ("a '90 days' notice", "a ‘90 days’ notice"),
        ("the summer of '68 and the dockers' rights", "the summer of ’68 and the dockers’ rights"),
        ("'04: the year of the voters' wrath", "’04: the year of the voters’ wrath"),
        ("the '68-'70 strikes, the '68ers' hopes", "the ’68-’70 strikes, the ’68ers’ hopes"),
        ("the vote of '04 and a 'new' port", "the vote of ’04 and a ‘new’ port"),
        ("since '98 and the ports' sale, 'no'", "since ’98 and the ports’ sale, ‘no’"),
        ("'12 dead', says the port", "‘12 dead’, says the port"),
        ("dockers' rights, '68 and rock 'n' roll", "dockers’ rights, ’68 and rock ’n’ roll"),
        ("'Twas so, and \"'tis\" still", "’Twas so, and “’tis” still"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("go 'round the cape, 'cause a 'quake hit", "go ’round the cape, ’cause a ’quake hit"),
        ("a 'round table' met", "a ‘round table’ met"),
        ("'round the workers' rights", "’round the workers’ rights"),
        ("‘cause they like the ministers’ view", "’cause they like the ministers’ view"),
        ("the 'round the workers' rights', he said", "the ‘round the workers’ rights’, he said"),
        ("'round tables' were held", "‘round tables’ were held"),
        ("\"the 'cause'\" and 'Abd", "“the ‘cause’” and ‘Abd"),
        ("the 1990's", "the 1990’s"),
        ("at 's-Hertogenbosch", "at ’s-Hertogenbosch"),
        ("Mr 'Abd al-Aziz's \"aid\"", "Mr ‘Abd al-Aziz’s “aid”"),
        ("'Abd al-'Aziz's \"rock-'n'-roll\"", "‘Abd al-‘Aziz’s “rock-’n’-roll”"),
        ('The "pact of Sharm ash-\'Arab"', "The “pact of Sharm ash-‘Arab”"),
        ("he is 5' 10\" tall", "he is 5′ 10″ tall"),
        ("at 40° 26' 46\" N and 3° 41' W", "at 40° 26′ 46″ N and 3° 41′ W"),
        ("at 33° 42’ N and 5’ 10”, “so”", "at 33° 42′ N and 5′ 10″, “so”"),
        ('the "pact of 2010"', "the “pact of 2010”"),
        ('so –"a"– and ["b"]', "so –“a”– and [“b”]"),
        ("\"he said 'no'\"", "“he said ‘no’”"),
        ("on 3-5 May 2024", "on 3–5\xa0May 2024"),
        ("on 3 – 15 May", "on 3–15\xa0May"),
        ("3 June – 5 May", "3\xa0June – 5\xa0May"),
        ("on 3 - 5 May, May 3 - 5, 2024", "on 3–5\xa0May, May 3–5, 2024"),
        ("30 April - 2 May, 30 April-2 May", "30\xa0April – 2\xa0May, 30\xa0April – 2\xa0May"),
        ("May 3 - June 5", "May 3 – June 5"),
        ("June - August 2024", "June–August\xa02024"),
        ("April 2025-January 2027", "April\xa02025 – January\xa02027"),
        ("in 2019 - 2021 and 2019-20", "in 2019–2021 and 2019–20"),
        ("2019-05, 1945-19, S/2019-2020, 5 - 7", "2019-05, 1945-19, S/2019-2020, 5 - 7"),
        ("on May 3 - 5 boats came", "on May 3 - 5 boats came"),
        ("\"'a' said b\"", "“‘a’ said b”"),
        ("3 May 1994", "3\xa0May 1994"),
        ("in August 2015", "in August\xa02015"),
        ("$5 million", "$5\xa0million"),
        ("and so on...", "and so on…"),
        ("Belarus' own", "Belarus’ own"),
        ('"צה"ל" of דוד בע"מ', "“צה\u05f4ל” of דוד בע\u05f4מ"),
        ('an anti-"piracy" law, "A"-"B", \'A\'-\'B\'', "an anti-“piracy” law, “A”-“B”, ‘A’-‘B’"),
        ('"pre-" and "post-"war', "“pre-” and “post-”war"),
        ("'In '05 he said'", "‘In ’05 he said’"),
        ("May 3-5, 2024", "May 3–5, 2024"),
        ("4 MW, 9 kg, 7 km², 20 °C and 10 %", "4\xa0MW, 9\xa0kg, 7\xa0km², 20\xa0°C and 10\xa0%"),
        ("€ 5, § 5, para. 5", "€\xa05, §\xa05, para.\xa05"),
        (
            "A. Borg and J. R. R. Vella of the U.S. Senate",
            "A.\xa0Borg and J.\xa0R.\xa0R.\xa0Vella of the U.S. Senate",
        ),
        ("5 of 7, 3 to 5, 2019 300 seats", "5 of 7, 3 to 5, 2019 300 seats"),
        ('\u4e2d\u56fd\u4e0e"\u9a6c"\u4e0e"\u8033"', "\u4e2d\u56fd\u4e0e“\u9a6c”\u4e0e“\u8033”"),
        ("\u6d77\u306e'\u672c'", "\u6d77\u306e‘\u672c’"),
    ],
)
def test_typewriter_marks_become_typographers(typed: str, set_: str) -> None:
    assert typeset(typed, EN) == set_


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("the 3rd-5th May talks", "the 3rd–5th May talks"),
        ("on 3rd - 5th May", "on 3rd–5th May"),
        ("1st-2nd of June", "1st–2nd of June"),
        ("the 18th-19th century", "the 18th–19th century"),
        ("a 21st-century port", "a 21st-century port"),
        ("the 5th - 6th was out", "the 5th – 6th was out"),
    ],
)
def test_a_range_of_english_ordinals_closes_up(typed: str, expected: str) -> None:
    assert typeset(typed, shipped("en-GB")) == expected


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en-GB", "Mr. Borg, Dr Kos, St. John", "Mr.\u00a0Borg, Dr\u00a0Kos, St.\u00a0John"),
        ("en-US", "see pages 12 and paragraph 4", "see pages\u00a012 and paragraph\u00a04"),
        ("fr", "MM. Dupin et Mme Vasseur", "MM.\u00a0Dupin et Mme\u00a0Vasseur"),
        ("fr", "M. le ministre", "M.\u00a0le ministre"),
        ("fr", "M. \U000f0001", "M.\u00a0\U000f0001"),
        ("fr", "Mmes et MM.", "Mmes et MM."),
        ("de", "Prof. Dr. Kessel", "Prof.\u00a0Dr.\u00a0Kessel"),
        ("es", "el Sr. Olmedo, D. Ruy", "el Sr.\u00a0Olmedo, D.\u00a0Ruy"),
        ("es", "EE. UU.", "EE.\u00a0UU."),
        ("ru", "в г. Калязин", "в г.\u00a0Калязин"),
        ("ru", "в 2024 г. Мальта", "в 2024\u00a0г. Мальта"),
    ],
)
def test_a_title_holds_to_its_name(language: str, typed: str, expected: str) -> None:
    assert typeset(typed, shipped(language)) == expected


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en-GB", "Art. 3"),
        ("en-US", "Resolution 1244"),
        ("fr", "Article 5"),
        ("de", "Art. 5"),
        ("es", "Núm. 3"),
        ("ru", "Статья 5"),
    ],
)
def test_a_label_holds_to_its_number_with_a_capital_too(language: str, typed: str) -> None:
    assert typeset(typed, shipped(language)) == typed.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("brief", "language", "typed", "set_"),
    [
        ("en-GB", "nl", "'s Avonds aan de 'oude' kade", "’s Avonds aan de ‘oude’ kade"),
        ("en-GB", "af", "'n Nuwe hawe", "’n Nuwe hawe"),
        ("fr", "en", "'Twas a rock 'n' roll pier", "’Twas a rock ’n’ roll pier"),
        ("en-GB", "de", "So war's: 'ne Sache", "So war’s: ’ne Sache"),
    ],
)
def test_a_word_of_another_language_is_cut_as_that_cuts_it(
    brief: str, language: str, typed: str, set_: str
) -> None:
    assert typeset(typed, shipped(brief), language) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("de", "2.-3. Klasse, 19.-20. Jahrhundert", "2.–3. Klasse, 19.–20. Jahrhundert"),
        ("de", "§§ 3-5, Fassung 1.2-1.3", "§§\xa03–5, Fassung 1.2-1.3"),
        ("de", "die 1990er-2000er Jahre", "die 1990er–2000er Jahre"),
        ("fr", "XIXe - XXe siècles, 19e-20e siècles", "XIXe–XXe siècles, 19e–20e siècles"),
        ("fr", "9h30-11h15, 9 h-11 h", "9h30–11h15, 9\xa0h–11\xa0h"),
        ("ru", "XIX - XX века", "XIX–XX века"),
        ("en-GB", "9:30-11:15, the 1990s-2000s", "9:30–11:15, the 1990s–2000s"),
        ("en-GB", "Malta won 3-2 in 10.1.2-10.1.9", "Malta won 3-2 in 10.1.2-10.1.9"),
        (
            "en-GB",
            "5-6 years, 10-12 people, a 5-6 year plan",
            "5–6 years, 10–12 people, a 5-6 year plan",
        ),
        ("de", "nach 5-6 Jahren", "nach 5–6 Jahren"),
        ("ar", "بعد 5-6 سنوات", "بعد 5–6 سنوات"),
    ],
)
def test_centuries_hours_decades_and_ordinals_close_up(
    language: str, typed: str, set_: str
) -> None:
    assert typeset(typed, shipped(language)) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("ar", "زارت «نور», ثم عادت; فهل غادرت? نعم.", "زارت «نور»، ثم عادت؛ فهل غادرت؟ نعم."),
        ("ar", "NATO, ثم 2024, ثم 1,000", "NATO، ثم 2024، ثم 1,000"),
        ("ur", "جہاز آیا, پھر گیا; کیا سچ ہے? جی.", "جہاز آیا، پھر گیا؛ کیا سچ ہے؟ جی۔"),
        ("ar", "نور و'الجديد' ول'لميناء'", "نور و”الجديد“ ول”لميناء“"),
        ("ur", "A.B. Veld Ltd. نے 2.5 کہا", "A.B. Veld Ltd. نے 2.5 کہا"),
        (
            "fr",
            "(vraiment?) (oui!) «quoi?!»",
            "(vraiment\u202f?) (oui\u202f!) «\xa0quoi\u202f?!\xa0»",
        ),
    ],
)
def test_a_point_stands_as_its_script_and_language_have_it(
    language: str, typed: str, set_: str
) -> None:
    assert typeset(typed, shipped(language)) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        (
            "en-GB",
            "12 km2, 3.5 million m3 and 40 people/km2",
            "12\xa0km², 3.5\xa0million m³ and 40 people/km²",
        ),
        ("fr", "12 km2 et 5 m2", "12\xa0km² et 5\xa0m²"),
        ("de", "3 Mio. m3 je km2", "3\xa0Mio. m³ je km²"),
        ("ru", "12 км2 и 3 млн м3", "12\xa0км² и 3\xa0млн м³"),
        ("ar", "12 كم2 و5 م3", "12\xa0كم² و5\xa0م³"),
        (
            "en-GB",
            "Model m2 of kmz2 at https://example.org/km2",
            "Model m2 of kmz2 at https://example.org/km2",
        ),
        ("en-GB", "km2.5 and m2", "km2.5 and m2"),
        ("en-GB", "See docs/m2 or src/docs/m2.", "See docs/m2 or src/docs/m2."),
        (
            "en-GB",
            "In all 45 people/m2, EUR 9/m2, kg/m2",
            "In all 45 people/m², EUR\xa09/m², kg/m²",
        ),
        ("en-GB", "people/m2", "people/m²"),
        (
            "en-GB",
            "Leaf example.org/m2, example.org/area/km2 and 3.5/m2",
            "Leaf example.org/m2, example.org/area/km2 and 3.5/m²",
        ),
    ],
)
def test_squares_and_cubes_have_raised_figures(language: str, typed: str, set_: str) -> None:
    assert typeset(typed, shipped(language)) == set_


@pytest.mark.parametrize("language", ["en-GB", "en-US", "fr", "de", "es"])
def test_the_ndrangheta_begins_with_an_apostrophe(language: str) -> None:
    assert typeset("'Ndrangheta", shipped(language)) == "’Ndrangheta"


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("fr", "du 1er - 3 mai", "du 1er–3\xa0mai"),
        ("fr", "du 30 avril - 2 mai", "du 30\xa0avril\xa0– 2\xa0mai"),
        ("fr", "juin - août 2024", "juin–août\xa02024"),
        ("de", "3. - 5. Mai", "3.–5.\xa0Mai"),
        ("de", "30. April - 2. Mai", "30.\xa0April – 2.\xa0Mai"),
        ("es", "3 - 5 de mayo", "3-5\xa0de mayo"),
        ("es", "2019–2021, 30 abril - 2 mayo", "2019-2021, 30\xa0abril – 2\xa0mayo"),
        ("ru", "3 - 5 мая, 30 апреля - 2 мая", "3–5\xa0мая, 30\xa0апреля\xa0– 2\xa0мая"),
        ("ar", "3 - 5 مايو", "3–5\xa0مايو"),
        ("ur", "3 - 5 مئی", "3–5\xa0مئی"),
        ("de", "vom 1.5.-3.5.2024", "vom 1.5.–3.5.2024"),
        (
            "de",
            "vom 1.-3.5.2024, 01.05.2024 - 03.05.2024",
            "vom 1.–3.5.2024, 01.05.2024–03.05.2024",
        ),
        ("fr", "01/05/2024-03/05/2024", "01/05/2024–03/05/2024"),
        ("es", "01/05/2024 - 03/05/2024", "01/05/2024-03/05/2024"),
        ("ru", "01.05.2024-03.05.2024", "01.05.2024–03.05.2024"),
        ("ar", "و2019-2021 و5-10%", "و2019–2021 و5–10%"),
    ],
)
def test_a_range_of_days_closes_up_in_every_language(language: str, typed: str, set_: str) -> None:
    assert typeset(typed, shipped(language)) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("ru", "Мальта — остров", "Мальта\xa0— остров"),
        ("ru", "— Да. Порт - тоже, и – мол", "—\xa0Да. Порт\xa0— тоже, и\xa0– мол"),
        ("ru", "цена −3, рок-н-ролл", "цена −3, рок-н-ролл"),
        ("fr", "Malte – une île – et plus", "Malte –\xa0une île\xa0– et plus"),
        ("fr", "Malte — une île. Oui — non", "Malte\xa0— une île. Oui\xa0— non"),
        ("fr", "– Oui", "–\xa0Oui"),
        ("en-GB", "Malta – an island", "Malta – an island"),
    ],
)
def test_no_line_begins_with_a_dash_where_the_language_forbids_it(
    language: str, typed: str, set_: str
) -> None:
    assert typeset(typed, shipped(language)) == set_


def test_a_flow_and_a_unit_are_named_in_words() -> None:
    assert show_flow("PK to BY", EN) == "Pakistan to Belarus"
    assert show_unit("USD million", EN) == "US$\xa0million"
    assert show_unit("tonnes", EN) == "tonnes"
    assert EN.country("TR").name == "Türkiye"
    assert EN.country("ZZ9").name == "ZZ9"


@pytest.mark.parametrize(
    ("language", "value", "unit", "said", "head"),
    [
        ("en-GB", "7.5", "CHF million", "CHF 7.5 million", "CHF million"),
        (
            "fr",
            "7.5",
            "CHF million",
            "7,5 millions de francs suisses",
            "millions de francs suisses",
        ),
        (
            "fr",
            "2",
            "MGA billion",
            "2 milliards d’ariarys malgaches",
            "milliards d’ariarys malgaches",
        ),
        ("fr", "1", "SAR", "1 riyal saoudien", "riyals saoudiens"),
        ("fr", "5", "XQQ million", "5 millions XQQ", "millions XQQ"),
        ("es", "5", "RUB million", "5 millones de rublos rusos", "millones de rublos rusos"),
        ("de", "5", "RUB million", "5 Mio. russische Rubel", "Mio. russische Rubel"),
        ("de", "3", "CHF", "3 Schweizer Franken", "Schweizer Franken"),
        ("ru", "3", "OMR", "3 оманских риала", "оманских риалов"),
        ("ru", "5", "RUB million", "5 млн российских рублей", "млн российских рублей"),
        ("ar", "3", "SAR", "3 ريالات سعودية", "ريال سعودي"),
        ("ar", "7.5", "CHF million", "7.5 مليون فرنك سويسري", "مليون فرنك سويسري"),
        ("ur", "5", "SAR million", "5 ملین سعودی ریال", "ملین سعودی ریال"),
    ],
)
def test_a_currency_of_no_file_has_its_name_by_cldr(
    language: str, value: str, unit: str, said: str, head: str
) -> None:
    words = shipped(language)
    shown = (show_quantity(Decimal(value), unit, words), show_unit(unit, words))
    assert tuple(each.replace("\xa0", " ") for each in shown) == (said, head)


@pytest.mark.parametrize(
    ("date", "french", "spanish"),
    [
        ("2024-02-11~", "vers le 11 février 2024", "hacia el 11 de febrero de 2024"),
        ("2024-02~", "vers février 2024", "hacia febrero de 2024"),
        ("2024~", "vers 2024", "hacia 2024"),
        ("2024-21~", "printemps 2024 (date approximative)", "primavera de 2024 (fecha aproximada)"),
        ("199X~", "vers les années 1990", "hacia la década de 1990"),
    ],
)
def test_about_a_date_stands_before_it_as_its_language_asks(
    date: str, french: str, spanish: str
) -> None:
    said = (show_date(parse_date(date), shipped(language)) for language in ("fr", "es"))
    assert [each.replace("\xa0", " ") for each in said] == [french, spanish]


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("en-GB", "pp. 3-5, No. 76-12, Table 3-5", "pp. 3–5, No. 76-12, Table 3-5"),
        ("en-GB", "p. 101-8, para. 9-3", "p. 101–8, para. 9-3"),
        ("fr", "art. 3-5, XIXe-XXe siècles, 12 h 30", "art. 3–5, XIXe–XXe siècles, 12 h 30"),
        ("de", "Art. 3-5, 12-15 Mio. Euro", "Art. 3–5, 12–15 Mio. Euro"),
        ("ru", "ст. 3-5, XIX-XX вв.", "ст. 3–5, XIX–XX вв."),
        ("es", "pp. 3-5, siglos XIX-XX", "pp. 3-5, siglos XIX-XX"),
        ("ar", "ص 3-5", "ص 3–5"),
        ("en-US", "paras 3-5, Rules 7-9, chs 3-2", "paras 3–5, Rules 7–9, chs 3-2"),
        ("de", "Randnummern 3-5, S. 8-9", "Randnummern 3–5, S. 8–9"),
        ("ru", "в пунктах 3-5", "в пунктах 3–5"),
        ("ur", "صفحات 3-5", "صفحات 3–5"),
    ],
)
def test_a_range_of_places_closes_up_and_a_number_of_two_parts_does_not(
    language: str, typed: str, set_: str
) -> None:
    assert typeset(typed, shipped(language)).replace("\xa0", " ") == set_
