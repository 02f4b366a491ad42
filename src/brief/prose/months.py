"""Names of months in the languages that a desk's sources are written in."""

from __future__ import annotations

ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

CUT_SHORT = (
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
)
"""How English papers shorten them."""
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"

_BY_LANGUAGE = (
    " ".join(ENGLISH),
    *CUT_SHORT,
    # Russian, as in a date and alone
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    # and in what happened then
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    # Belarusian
    (
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
        "лістапада снежня"
    ),
    (
        "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік "
        "лістапад снежань"
    ),
    # Ukrainian
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    # French, German, Spanish
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    GERMAN,
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    # Urdu
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    # German of Austria, and Spanish of Peru and Uruguay
    GERMAN.replace("Januar Februar", "Jänner Feber"),
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
    # Arabic, as Egypt has it, the Levant and Iraq, Algeria and Tunisia, Morocco, and in haste
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ("كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول"),
    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "يناير فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    ("كانون_الثاني شباط اذار نيسان ايار حزيران تموز آب ايلول تشرين_الاول تشرين_الثاني كانون_الاول"),
)

_CUT_ABROAD = (
    # French, German of Germany and of Austria, Spanish, Russian; - where none is cut
    "janv févr - avr - - juil - sept oct nov déc",
    "- fév - - - - - - - - - -",
    "- Febr Mär - - - - - - Okt - Dez",
    "Jän Feb Mrz - - - - - - Okt - Dez",
    "ene feb mar abr may jun jul ago sept oct nov dic",
    "- - - - - - - - sep - - -",
    "- - - - - - - - set - - -",
    "янв февр мар апр - июн июл авг сент окт нояб дек",
    "- фев - - - - - - сен - ноя -",
)

MONTHS = {
    name.replace("_", " "): number
    for names in (*_CUT_ABROAD, *_BY_LANGUAGE)
    for number, name in enumerate(names.split(), 1)
    if name != "-"
}
"""The number of each; letters as they stand in print (`may` is no month, nor is `march`)."""
BESIDE_NUMBERS = frozenset(" ".join(_CUT_ABROAD).split()) - {
    name for names in _BY_LANGUAGE for name in names.split()
}
"""Months only beside a day or a year: else the sea (mar), and what else is as short."""
BESIDE_BOTH = frozenset(["ago", "mar", "may", "set"])
"""Only between a day and a year: else two years ago, 2019, and what may be."""
OTHERWISE = frozenset(["جوان", "ماي", "أوت", "آب"])
"""Months only beside a year: else soldiers of Urdu, somebody called May, out, and water."""
