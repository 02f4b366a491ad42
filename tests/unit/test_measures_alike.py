"""Currencies, units, hours and denials that one language has and another turns into others."""

from __future__ import annotations

import pytest

from brief.check.alike_days import lacking, months_of_days, months_typed
from brief.check.alike_denials import differing_denials
from brief.check.alike_measures import differing_measures
from brief.check.sides import Side

PAIRS = {
    "fr": """
It cost $5 million.|Cela a coûté 5 millions de dollars.|Cela a coûté 5 millions d’euros.
It cost 3m Swiss francs.|Il a fallu 3 millions de francs suisses.|Il a fallu 3 millions de dollars.
It cost A$7m.|Il a fallu 7 M de dollars australiens.|Il a fallu 7 M de dollars canadiens.
The road is 40 km long.|La route est longue de 40 kilomètres.|La route est longue de 40 m.
It has 3 km² and 9 tonnes.|Elle a 3 kilomètres carrés et 9 t.|Elle a 3 kilomètres et 9 t.
They land 5m tonnes.|Ils débarquent 5 millions de tonnes.|Ils débarquent 5 millions de barils.
It lasted ten days.|Elle a duré dix jours.|Elle a duré dix semaines.
It rose by 4 percentage points.|Elle a augmenté de 4 points.|Elle a augmenté de 4 %.
They met at 10:30 p.m. there.|Ils se sont vus là à 22 h 30.|Ils se sont vus là à 10 h 30.
They met at 5 pm.|Ils se sont vus à 17 heures.|Ils se sont vus à 5 heures du matin.
No visit took place.|Aucune visite n’a eu lieu.|Une visite a eu lieu.
The port was not opened.|Le port est resté fermé.|Le port a ouvert.
""",
    "de": """
It cost $5 million.|Es kostete 5 Millionen US-Dollar.|Es kostete 5 Millionen Euro.
It cost 3m Swiss francs.|Es kostete 3 Mio. Schweizer Franken.|Es kostete 3 Mio. norwegische Kronen.
The road is 40 km long.|Die Straße ist 40 Kilometer lang.|Die Straße ist 40 Meter lang.
It lasted ten days.|Es dauerte zehn Tage.|Es dauerte zehn Wochen.
It rose by 4 percentage points.|Es stieg um 4 Prozentpunkte.|Es stieg um 4 Prozent.
They met at 10:30 p.m. there.|Sie trafen sich dort um 22.30 Uhr.|Sie trafen sich dort um 10.30 Uhr.
They met at 5 pm.|Sie trafen sich um 5 Uhr nachmittags.|Sie trafen sich um 5 Uhr morgens.
No visit took place.|Es fand kein Besuch statt.|Es fand ein Besuch statt.
They never signed.|Sie haben das nie unterzeichnet.|Sie haben das unterzeichnet.
""",
    "es": """
It cost $5 million.|Costó 5 millones de dólares.|Costó 5 millones de euros.
The road is 40 km long.|La carretera mide 40 kilómetros.|La carretera mide 40 metros.
It lasted ten days.|Duró diez días.|Duró diez semanas.
They met at 10:30 p.m. there.|Se vieron allí a las 10:30 p. m.|Se vieron allí a las 10:30 a. m.
They met at 10:30 p.m. there.|Se vieron allí a las 22:30.|Se vieron allí a las 10.30 de la mañana.
No visit took place.|No hubo visita alguna.|Hubo una visita.
Nobody signed.|Nadie firmó.|Los ministros firmaron.
""",
    "ru": """
It cost $5 million.|Это стоило 5 млн долларов США.|Это стоило 5 млн евро.
It cost 3 billion roubles.|Это стоило 3 млрд рублей.|Это стоило 3 млрд гривен.
The road is 40 km long.|Длина дороги 40 километров.|Длина дороги 40 м.
It lasted ten days.|Это длилось десять дней.|Это длилось десять недель.
They met at 10:30 p.m. there.|Они встретились там в 22:30.|Они встретились там в 10:30 утра.
No visit took place.|Визит не состоялся.|Визит состоялся.
""",
    "ar": """
It cost $5 million.|بلغت الكلفة 5 ملايين دولار.|بلغت الكلفة 5 ملايين يورو.
The road is 40 km long.|طول الطريق 40 كيلومترا.|طول الطريق 40 مترا.
It lasted 20 days.|استمر 20 يوما.|استمر 20 أسبوعا.
No visit took place.|لم تجر أي زيارة.|جرت زيارة.
""",
    "ur": """
It cost 5 million dollars.|اس پر 5 ملین ڈالر لاگت آئی۔|اس پر 5 ملین روپے لاگت آئی۔
The road is 40 km long.|سڑک 40 کلومیٹر لمبی ہے۔|سڑک 40 میٹر لمبی ہے۔
It lasted ten days.|یہ دس دن جاری رہا۔|یہ دس ہفتے جاری رہا۔
No visit took place.|کوئی دورہ نہیں ہوا۔|ایک دورہ ہوا۔
""",
}
"""What an English sentence says, in another language the same, and otherwise."""
FAIR = {
    "fr": """
It is due no later than May.|Elle est attendue au plus tard en mai.
Not only tin but lead is sold.|On vend de l’étain, mais aussi du plomb.
Only Malta signed.|Malte est la seule à avoir signé.
Only Malta signed.|N’a signé que Malte.
The tin has not been sold.|L’étain reste à vendre.
It held two weeks of talks.|Elle a tenu quinze jours de pourparlers.
It paid $5m (€4m).|Elle a payé 5 millions de dollars, soit 4 millions d’euros.
It paid 500 crowns for the Crown.|Elle a payé 500 couronnes pour la Couronne.
They met at noon.|Ils se sont vus à 12 h.
They met at 10:30.|Ils se sont vus à 22 h 30.
It denied the report.|Elle n’a pas confirmé l’information.
It is still open.|Elle n’est pas encore fermée.
It borrowed 5 books and paid $5.|Elle a emprunté 5 livres et payé 5 dollars.
It is unlikely to sign.|Il est peu probable qu’elle signe.
""",
    "de": """
Not until May did it sign.|Erst im Mai unterzeichnete es.
It had fewer than five ships.|Es hatte nicht einmal fünf Schiffe.
It rejected the plan.|Es stimmte dem Plan nicht zu.
The talks failed.|Die Gespräche führten zu keinem Ergebnis.
It held no less than 40 km of coast.|Es hielt mindestens 40 km Küste.
""",
    "es": """
Nevertheless it signed.|No obstante, firmó.
It sold more than 5 tonnes.|Vendió no menos de 5 toneladas.
It lacks ports.|No tiene puertos.
""",
    "ru": """
It visited more than once.|Визиты совершались не раз.
It was at least 5 tonnes.|Было не менее 5 тонн.
Despite this it signed.|Несмотря на это, документ подписан.
It remains closed.|Он до сих пор не открыт.
""",
    "ar": """
It is still open.|لا يزال مفتوحا.
It refused to sign.|لم يوقع.
It rose by 5 km, that is by a tenth.|ارتفع بمقدار 5 كم، أي بنحو العشر.
""",
    "ur": """
It refused to sign.|اس نے دستخط نہیں کیے۔
""",
}
"""The same said with a denial in one language and without in the other."""


def rows(table: dict[str, str], language: str) -> list[list[str]]:
    return [line.split("|") for line in table[language].strip().splitlines()]


def told(english: str, language: str, other: str) -> bool:
    here, own = Side(language, (other,), ()), Side("en-GB", (english,), ())
    return bool(list(differing_measures(here, own)) or list(differing_denials(here, own)))


@pytest.mark.parametrize("language", PAIRS)
def test_another_currency_unit_hour_or_denial_is_told_and_the_same_is_not(language: str) -> None:
    pairs = rows(PAIRS, language)
    assert [same for english, same, _ in pairs if told(english, language, same)] == []
    assert [other for english, _, other in pairs if not told(english, language, other)] == []


@pytest.mark.parametrize("language", FAIR)
def test_a_fair_translation_is_silent(language: str) -> None:
    assert [same for english, same in rows(FAIR, language) if told(english, language, same)] == []


def test_two_languages_other_than_english_are_held_against_one_another_by_unit() -> None:
    french, german = Side("fr", ("40 kilomètres, 5 euros",), ()), Side("de", ("40 m, 5 Rubel",), ())
    assert list(differing_measures(german, french)) == [
        (["euros"], ["Rubel"]),
        (["40 kilomètres"], ["40 m"]),
    ]


@pytest.mark.parametrize(
    ("language", "same", "other"),
    [
        ("fr", "le 03/05/2026", "le 05/03/2026"),
        ("de", "am 3.5.2026", "am 5.3.2026"),
        ("ru", "03.05.2026", "05.03.2026"),
        ("ar", "في 3 أيار 2026", "في 3 آذار 2026"),
        ("ar", "في ٣/٥/٢٠٢٦", "في ٥/٣/٢٠٢٦"),
        ("en-US", "on 05/03/2026", "on 06/04/2026"),
    ],
)
def test_a_date_in_figures_is_held_to_the_month_of_the_other_language(
    language: str, same: str, other: str
) -> None:
    own = months_typed(Side("en-GB", ("On 3 May 2026.",), ()))
    typed, differing = (months_typed(Side(language, (text,), ())) for text in (same, other))
    assert not lacking(own, typed)
    assert lacking(own, differing)
    assert lacking(differing, own)


@pytest.mark.parametrize(
    ("language", "same", "other"),
    [
        ("ru", "5 мая, 6 мая и 7 мая 2026 года", "5 мая, 6 июня и 7 мая 2026 года"),
        ("ru", "05.05.2026, 6 и 7 мая", "5 и 6 мая и 7 июля 2026 года"),
        ("fr", "les 5, 6 et 7 mai 2026", "les 5 et 6 mai et le 7 juin 2026"),
        ("ar", "في 5 و6 و7 مايو 2026", "في 5 مايو و6 يونيو و7 مايو 2026"),
    ],
)
def test_a_month_behind_each_day_is_the_one_that_stands_for_all(
    language: str, same: str, other: str
) -> None:
    own = Side("en-GB", ("On 5, 6 and 7 May 2026.",), ())
    assert not all(months_of_days(Side(language, (same,), ()), own))
    assert all(months_of_days(Side(language, (other,), ()), own))
