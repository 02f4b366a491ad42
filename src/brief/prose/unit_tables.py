# ruff: noqa: RUF001 - words in the letters of their language
"""Units of measure in the languages that ship: each line is a unit and its words."""

from __future__ import annotations

SYMBOLS = (
    "mm mm|cm cm|m (?<!\\d)m|km km|km2 km²|km2 km2|m2 m²|m2 m2|m3 m³|m3 m3|km3 km³|ha ha|l l"
    "|hl hl|g g"
    "|kg kg|t t|kt kt|Mt Mt|kW kW|MW MW|GW GW|TW TW|kWh kWh|MWh MWh|GWh GWh|TWh TWh|km/h km/h"
    "|% %"
)
"""Signs that mean the same in every language, capitals and small letters kept apart."""
SYMBOLS_OF = {
    "ru": (
        "mm мм|cm см|m м|km км|km2 км²|m2 м²|m3 м³|km2 кв\\. ?км|m2 кв\\. ?м|m3 куб\\. ?м|ha га|l л"
        "|g г|kg кг|t т|kW кВт|MW МВт|GW ГВт|TW ТВт|kWh кВт·ч|MWh МВт·ч|GWh ГВт·ч|TWh ТВт·ч"
        "|km/h км/ч"
    ),
    "ar": "cm سم|km كم|km2 كم²|m2 م²|m3 م³|kg كغ|kg كغم|kg كجم|t طن|% ٪",
    "ur": "cm سم|km کلومیٹر|kg کلوگرام|% ٪",
}
WORDS = {
    "en": (
        "mm millimet(?:re|er)s?|cm centimet(?:re|er)s?|m met(?:re|er)s?|km kilomet(?:re|er)s?"
        "|mi (?:nautical )?miles?|mi nmi|ft feet|ft foot|ft ft|ha hectares?|ac acres?"
        "|km2 square kilomet(?:re|er)s?|km2 sq\\.? km|m2 square met(?:re|er)s?"
        "|mi2 square miles?|m3 cubic met(?:re|er)s?|l lit(?:re|er)s?|bbl barrels?"
        "|g gram(?:me)?s?|kg kilos?|kg kilogram(?:me)?s?|t (?:metric )?ton(?:ne)?s?"
        "|kW kilowatts?|MW megawatts?|GW gigawatts?|TW terawatts?|kWh kilowatt[- ]hours?"
        "|MWh megawatt[- ]hours?|GWh gigawatt[- ]hours?|TWh terawatt[- ]hours?"
        "|km/h kilomet(?:re|er)s (?:per|an) hour|kn knots?|% per ?cent|pp percentage points?"
        "|min minutes?|h hours?|d days?|wk weeks?|mo months?|yr years?|dec decades?"
    ),
    "fr": (
        "mm millimètres?|cm centimètres?|m mètres?|km kilomètres?|mi milles?(?: marins?"
        "| nautiques?)?"
        "|mi miles?|ft pieds?|ha hectares?|ac acres?|km2 kilomètres? carrés?|m2 mètres? carrés?"
        "|m3 mètres? cubes?|l litres?|bbl barils?|g grammes?|kg kilos?|kg kilogrammes?"
        "|t tonnes?|kW kilowatts?|MW mégawatts?|GW gigawatts?|TW térawatts?"
        "|kWh kilowattheures?|MWh mégawattheures?|GWh gigawattheures?|TWh térawattheures?"
        "|km/h kilomètres? à l['’]heure|km/h kilomètres? par heure|kn nœuds?|% pour cent"
        "|pp points?(?: de pourcentage)?"
        "|min minutes?|h heures?|d jours?|d journées?|wk semaines?|mo mois|yr ans?|yr années?"
        "|dec décennies?"
    ),
    "de": (
        "mm millimetern?|mm millimeter|cm zentimetern?|m metern?|m meter|km kilometern?"
        "|km kilometer"
        "|mi (?:see)?meilen?|ft fuß|ha hektar|ac acres?|km2 quadratkilometern?|m2 quadratmetern?"
        "|m3 kubikmetern?|l litern?|bbl barrels?|bbl fass|g gramm|kg kilo(?:gramm)?|t tonnen?"
        "|kW kilowatt|MW megawatt|GW gigawatt|TW terawatt|kWh kilowattstunden?"
        "|MWh megawattstunden?|GWh gigawattstunden?|TWh terawattstunden?"
        "|km/h stundenkilometern?|km/h kilometern? pro stunde|km/h kilometern? in der stunde"
        "|kn knoten|% prozent"
        "|pp prozentpunkten?|min minuten?|h stunden?|d tagen?|d tage|wk wochen?|mo monaten?"
        "|yr jahren?|dec jahrzehnten?"
    ),
    "es": (
        "mm milímetros?|cm centímetros?|m metros?|km kilómetros?|mi millas?(?: náuticas?"
        "| marinas?)?"
        "|ft pies?|ha hectáreas?|ac acres?|km2 kilómetros? cuadrados?|m2 metros? cuadrados?"
        "|m3 metros? cúbicos?|l litros?|bbl barriles?|bbl barril|g gramos?|kg kilos?|kg kilogramos?"
        "|t toneladas?|kW kilovatios?|MW megavatios?|GW gigavatios?|TW teravatios?"
        "|kWh kilovatios?[- ]?hora|MWh megavatios?[- ]?hora|GWh gigavatios?[- ]?hora"
        "|TWh teravatios?[- ]?hora|km/h kilómetros? por hora|kn nudos?|% por ?ciento"
        "|pp puntos?(?: porcentuales?)?|min minutos?|h horas?|d días?|wk semanas?|mo mes(?:es)?"
        "|yr años?|dec décadas?|dec decenios?"
    ),
    "ru": (
        "mm миллиметр\\w*|cm сантиметр\\w*|m метр(?:а|ов|у|ам|ами|ах)?|km километр\\w*"
        "|mi (?:морск\\w+ )?мил(?:я|и|ь|ю|ям|ями|ях)|ft фут\\w*|ha гектар\\w*|ac акр(?:а|ов)?"
        "|km2 квадратн\\w+ километр\\w*|m2 квадратн\\w+ метр\\w*|m3 кубическ\\w+ метр\\w*"
        "|l литр\\w*|bbl баррел\\w*|g грамм\\w*|kg килограмм\\w*|t тонн\\w*|kW киловатт(?:а|ов)?"
        "|MW мегаватт(?:а|ов)?|GW гигаватт(?:а|ов)?|TW тераватт(?:а|ов)?|kWh киловатт-час\\w*"
        "|MWh мегаватт-час\\w*|GWh гигаватт-час\\w*|km/h километр\\w* в час|kn узл\\w+"
        "|% процент(?:а|ов|ам|ами|ах)?|pp процентн\\w+ пункт\\w*|min минут\\w*|h час(?:а|ов)?"
        "|d день|d дн(?:я|ей|ям|ями|ях)|wk недел\\w+|mo месяц\\w*|yr год(?:а|у|ом)?|yr лет"
        "|dec десятилети\\w+"
    ),
    "ar": (
        "cm سنتيمترا?ت?|m مترا?|m أمتار|km كيلومترا?ت?|mi (?:ميلا?|أميال)(?: بحر\\w+)?|ha هكتارا?ت?"
        "|km2 كيلومترا?ت? مربعا?ة?|m2 مترا? مربعا?|m3 مترا? مكعبا?|l لترا?ت?|bbl برميلا?|bbl براميل"
        "|kg كيلو ?غراما?ت?|t طنا?|t أطنان|MW ميغا ?واط|GW غيغا ?واط"
        "|% (?:في |ب)ال(?:مئة|مائة)|min دقائق|min دقيقة|h ساعة|h ساعات|d يوما?|d أيام|wk أسبوعا?"
        "|wk أسابيع|mo شهرا?|mo أشهر|mo شهور|yr سنة|yr سنوات|yr عاما?|yr أعوام"
    ),
    "ur": (
        "cm سینٹی میٹر|m میٹر|km کلو ?میٹر|mi (?:بحری )?میل|ft فٹ|ha ہیکٹر|ac ایکڑ"
        "|km2 مربع کلو ?میٹر|m2 مربع میٹر|m3 مکعب میٹر|l لیٹر|bbl بیرل|kg کلو ?گرام|t ٹن"
        "|MW میگا ?واٹ|% ف[یي] ?صد|% فیصد|min منٹ|h گھنٹے|d دن|d دنوں|wk ہفتے|wk ہفتوں"
        "|mo ماہ|mo مہینے|mo مہینوں|yr سال|yr برس"
    ),
}
