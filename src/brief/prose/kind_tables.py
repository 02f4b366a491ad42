"""Words of ranks, parts, multiples and round amounts in the languages that ship.

Each entry of a table is a value and the pattern of its words; longer ones stand before those that
they begin with.
"""

# ruff: noqa: RUF001 - Russian and Arabic words

from __future__ import annotations

_DE = "e[rnms]?"
_RU = "(?:ый|ой|ая|ое|ого|ому|ую|ым|ом|ые|ых|ыми)"
GERMAN_ENDING, RUSSIAN_ENDING = _DE, _RU
_NO_MONTH = "".join(
    f"(?<!{before} {the})"
    for before in ("تشرين", "كانون", "ربيع", "جمادى", "الوزير")
    for the in ("", "ال")
)

RANKS = {
    "en": (
        "1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth"
        "|11 eleventh|12 twelfth|13 thirteenth|14 fourteenth|15 fifteenth|16 sixteenth"
        "|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth"
    ),
    "fr": (
        "1 premi(?:er|ère)s?(?! ministre)|2 (?:deuxième|second|seconde)s?|3 troisièmes?"
        "|4 quatrièmes?|5 cinquièmes?|6 sixièmes?|7 septièmes?|8 huitièmes?|9 neuvièmes?"
        "|10 dixièmes?|11 onzièmes?|12 douzièmes?|13 treizièmes?|14 quatorzièmes?|15 quinzièmes?"
        "|16 seizièmes?|17 dix-septièmes?|18 dix-huitièmes?|19 dix-neuvièmes?|20 vingtièmes?"
    ),
    "de": (
        f"1 erst{_DE}(?! Minister)|2 zweit{_DE}|3 dritt{_DE}|4 viert{_DE}|5 fünft{_DE}"
        f"|6 sechst{_DE}|7 sieb(?:en)?t{_DE}|8 acht{_DE}|9 neunt{_DE}|10 zehnt{_DE}|11 elft{_DE}"
        f"|12 zwölft{_DE}|13 dreizehnt{_DE}|14 vierzehnt{_DE}|15 fünfzehnt{_DE}|16 sechzehnt{_DE}"
        f"|17 siebzehnt{_DE}|18 achtzehnt{_DE}|19 neunzehnt{_DE}|20 zwanzigst{_DE}"
    ),
    "es": (
        "1 primer(?:[oa]s?)?(?! ministr)|2 segund[oa]s?|3 tercer(?:[oa]s?)?|4 cuart[oa]s?"
        "|5 quint[oa]s?|6 sext[oa]s?|7 séptim[oa]s?|8 octav[oa]s?|9 noven[oa]s?|10 décim[oa]s?"
        "|11 undécim[oa]s?|12 duodécim[oa]s?|20 vigésim[oa]s?"
    ),
    "ru": (
        f"1 перв{_RU}|2 втор{_RU}|3 трет(?:ий|ья|ьей?|ьего|ьему|ью|ьим|ьем|ьих?|ьими)"
        f"|4 четв[её]рт{_RU}|5 пят{_RU}|6 шест{_RU}|7 седьм{_RU}|8 восьм{_RU}|9 девят{_RU}"
        f"|10 десят{_RU}|11 одиннадцат{_RU}|12 двенадцат{_RU}|13 тринадцат{_RU}"
        f"|14 четырнадцат{_RU}|15 пятнадцат{_RU}|16 шестнадцат{_RU}|17 семнадцат{_RU}"
        f"|18 восемнадцат{_RU}|19 девятнадцат{_RU}|20 двадцат{_RU}"
    ),
    "ar": (
        "20 القرن العشر(?:ين|ون)"
        "|21 (?:ال)?حادي[ةى]? و(?:ال)?عشر(?:ين|ون)"
        "|11 (?:ال)?حادي[ةى]? عشرة?|12 (?:ال)?ثانية? عشرة?|13 (?:ال)?ثالثة? عشرة?"
        "|14 (?:ال)?رابعة? عشرة?|15 (?:ال)?خامسة? عشرة?|16 (?:ال)?سادسة? عشرة?"
        "|17 (?:ال)?سابعة? عشرة?|18 (?:ال)?ثامنة? عشرة?|19 (?:ال)?تاسعة? عشرة?"
        f"|1 {_NO_MONTH}(?:الأول|الأولى)|2 {_NO_MONTH}(?:ال)?ثانية?|3 (?:ال)?ثالثة?"
        "|4 (?:ال)?رابعة?|5 (?:ال)?خامسة?|6 (?:ال)?سادسة?|7 (?:ال)?سابعة?|8 (?:ال)?ثامنة?"
        "|9 (?:ال)?تاسعة?|10 (?:ال)?عاشرة?"
    ),
    "ur": (
        "1 پہل[ای]|2 دوسر[ایے](?= سب سے)|3 تیسر[ایے]|4 چوتھ[ایے]|5 پانچو[اي‌ی]ں|6 چھٹ[ایے]"
        "|7 ساتو[ای]ں|8 آٹھو[ای]ں"
        "|9 نو[ای]ں|10 دسو[ای]ں|11 گیارہو[ای]ں|12 بارہو[ای]ں|13 تیرہو[ای]ں|14 چودہو[ای]ں"
        "|15 پندرہو[ای]ں|16 سولہو[ای]ں|17 سترہو[ای]ں|18 اٹھارہو[ای]ں|19 انیسو[ای]ں"
        "|20 بیسو[ای]ں|21 اکیسو[ای]ں"
    ),
}
"""The place in a row; a prime minister is no first one, and October of Arabic no first month."""

TENS_BEHIND = {"ar": r"(?!\s+و(?:ال)?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ين|ون))"}
"""What makes the third a twenty-third where the ten comes last."""
RANK_SIGNS = {
    "en": r"(\d+)(?:st|nd|rd|th)\b",
    "fr": (
        r"\b(\d+)(?:er?|re|ère|ème|e)s?(?!\w)|\b((?-i:[IVX]+))(?-i:er?|re|ème)(?!\w)"
        r"|\b((?-i:[IVX]+))(?= siècle)"
    ),
    "de": r"(?<![\d.])(\d+|\b(?-i:[IVX]+))\.(?= (?:Jahrhundert|Sitzung|Tagung|Runde|Mal\b))",
    "es": r"(\d+)\.?[ºª]|(?<=siglo )((?-i:[IVX]+))\b",
    "ru": r"(\d+)-(?:й|я|е|го|м|му|ю|х)(?!\w)|\b((?-i:[IVX]+))(?= в(?:ек|\.))",
    "ur": r"(\d+)\s?(?:ویں|واں|ویں)",
}
"""A rank in figures, Roman ones too; a German one reads as a day but for what cannot have one."""

PARTS = {
    "en": "3 thirds|4 quarters|4 fourths|5 fifths|6 sixths|8 eighths|10 tenths",
    "fr": "3 tiers|4 quarts|5 cinquièmes|6 sixièmes|8 huitièmes|10 dixièmes",
    "de": "3 Dritteln?|4 Vierteln?|5 Fünfteln?|6 Sechsteln?|8 Achteln?|10 Zehnteln?",
    "es": (
        "3 tercios|4 cuartos|5 quintos|10 décimos|3 terceras partes|4 cuartas partes"
        "|5 quintas partes|6 sextas partes|10 décimas partes"
    ),
    "ru": "3 трет(?:и|ей|ями|ях|ям)|4 четверт(?:и|ей|ями|ях|ям)|5 пятых|10 десятых",
    "ar": "4 أرباع|5 أخماس|10 أعشار",
    "ur": "3 تہائی|4 چوتھائی",
}
"""What a whole is cut into, behind the number of its parts."""
PART = {
    "en": (
        r"3 (?:an?|one)[ -]third(?= of)|4 (?:an?|one)[ -](?:quarter|fourth)(?= of)"
        r"|5 (?:an?|one)[ -]fifth(?= of)|6 (?:an?|one)[ -]sixth(?= of)"
        r"|8 (?:an?|one)[ -]eighth(?= of)|10 (?:an?|one)[ -]tenth(?= of)"
        r"|2 (?<!and a )half(?! an? (?:hundred|thousand|[a-z]+illion|dozen))"
    ),
    "fr": (
        r"3 tiers(?= d)|4 quart(?= d)|5 cinquième(?= d)|6 sixième(?= d)|8 huitième(?= d)"
        r"|10 dixième(?= d)|2 moitié"
    ),
    "de": "3 Drittel|4 Viertel|5 Fünftel|6 Sechstel|8 Achtel|10 Zehntel|2 Hälfte",
    "es": (
        "3 tercio(?= de)|4 cuarto(?= de)|5 quinto(?= de)|10 décimo(?= de)|3 tercera parte"
        "|4 cuarta parte|5 quinta parte|6 sexta parte|10 décima parte|2 mitad"
    ),
    "ru": (
        "3 треть(?! раз)|4 четверть(?:ю)?|5 пят(?:ая|ую|ой) част[ьи]|10 десят(?:ая|ую|ой) част[ьи]"
        "|2 половин(?:а|ы|е|у|ой)"
    ),
    "ar": "3 ثلث(?:ه|ها|هم)?|4 ربع(?:ه|ها|هم)?|2 نصف(?:ه|ها|هم)?",
    "ur": "3 تہائی|4 چوتھائی|2 نصف|2 آدھ[ایے]",
}
"""One of these; a third visit, French pays tiers and Spanish cuarto are none."""
TWO_PARTS = {"ar": "3 ثلث(?:ا|ي|ان|ين|اها|اه|يه|يها)|5 خمس(?:ا|ي) "}
"""Two of them in one word."""
OUT_OF = {
    "en": r"{n} (?:in|out of|of|of every|in every)(?: the| its| their)? {m}",
    "fr": r"{n}(?: \w+)? (?:sur|des|de ses|de ces)(?: les)? {m}",
    "de": r"{n}(?: \w+)? (?:von|der|seiner|ihrer)(?: den)? {m}",
    "es": r"{n}(?: \w+)? de (?:cada |los |las |sus )?{m}",
    "ru": r"{n}(?: \w+)? из {m}",
    "ar": r"{n}(?: \w+)? من(?: بين| أصل| كل)? {m}",
    "ur": r"{m} میں سے {n}",
}
"""So many of so many."""

MULTIPLES = {
    "en": (
        r"2 doubl(?:ed|ing|es)|2 two-?fold|3 (?:trebl|tripl)(?:ed|ing|es)|3 three-?fold"
        r"|4 quadrupl(?:ed|ing|es)|4 four-?fold|5 quintupl(?:ed|ing|es)|5 five-?fold|10 ten-?fold"
    ),
    "fr": (
        r"2 doubl(?:ée?s?|er|ent|aient|ait|èrent|a)|2 double (?=d)|3 triple (?=d)"
        r"|3 tripl(?:ée?s?|er|ent|aient|ait|èrent|a)|4 quadrupl\w+|5 quintupl\w+|10 décupl\w+"
    ),
    "de": (
        r"2 verdoppel\w+|2 Doppelte|3 \w*verdreifach\w+|3 Dreifache|4 vervierfach\w+|4 Vierfache"
        r"|5 verfünffach\w+|5 Fünffache|10 verzehnfach\w+|10 Zehnfache"
    ),
    "es": (
        r"2 duplic\w+|2 doble (?=d)|3 triplic\w+|3 triple (?=d)|4 cuadruplic\w+|4 cuádruple (?=d)"
        r"|5 quintuplic\w+|10 decuplic\w+"
    ),
    "ru": (
        r"2 удво\w+|2 вдвое|3 утро\w+|3 втрое|4 учетвер\w+|4 вчетверо|5 впятеро|5 упятер\w+"
        r"|10 вдесятеро|10 удесятер\w+"
    ),
    "ar": (
        r"2 تضاعف\w*(?: \w+)? مرتين|3 ثلاثة أضعاف|4 أربعة أضعاف|5 خمسة أضعاف|10 عشرة أضعاف"
        r"|2 ضعف(?:ي|ين|ان|ا)|2 تضاعف\w*(?!(?: \w+)? \w+ مرات)"
    ),
    "ur": (
        r"2 دو ?گنا|2 دگن[ایے]|2 دوگن[ایے]|2 دو چند|3 تین ?گنا|3 تگن[ایے]|3 سہ ?گنا|4 چار ?گنا"
        r"|4 چوگن[ایے]|5 پانچ ?گنا|10 دس ?گنا"
    ),
}
TIMES = {
    "en": "(?:multiplied|increased|grew|rose|grown|risen) (?:by a factor of )?{n}(?:fold| times)?",
    "fr": r"multipli\w+ par {n}",
    "de": r"{n}(?:fach\w*|mal so\b)",
    "es": r"multiplic\w+ por {n}",
    "ru": r"в {n} раза?\b",
    "ar": r"تضاعف\w*(?: \w+)? {n} مرات",
}

CROWDS = {
    "en": (
        "1000000000 thousands of millions"
        "|10000 tens of thousands|100000 hundreds of thousands|10000000 tens of millions"
        "|100000000 hundreds of millions|10 dozens|100 hundreds|1000 thousands|1000000 millions"
        "|1000000000 billions|1000000000000 trillions"
    ),
    "fr": (
        "1000000000000 milliers de milliards"
        "|10000 dizaines de milliers|100000 centaines de milliers|10000000 dizaines de millions"
        "|100000000 centaines de millions|10 dizaines|10 douzaines|100 centaines|1000 milliers"
        "|1000000 millions|1000000000 milliards|1000000000000 billions"
    ),
    "de": (
        "10000 zehntausende[rn]?|100000 hunderttausende[rn]?"
        "|10000000 dutzende millionen|100000000 hunderte millionen"
        "|10 dutzende[rn]?|100 hunderte[rn]?"
        "|1000 tausende[rn]?|1000000 millionen|1000000000 milliarden|1000000000000 billionen"
    ),
    "es": (
        "10000 decenas de miles|100000 cientos de miles|100000 centenares de miles"
        "|10000000 decenas de millones|100000000 cientos de millones|1000000000 miles de millones"
        "|10 decenas|10 docenas|100 cientos|100 centenares|1000 miles|1000 millares"
        "|1000000 millones|1000000000000 billones"
    ),
    "ru": (
        "10000 десятк\\w+ тысяч|100000 сот\\w+ тысяч|10000000 десятк\\w+ миллионов"
        "|100000000 сот\\w+ миллионов|10 десятк(?:и|ов|ам|ами|ах)"
        "|10 дюжин\\w*|100 сотн(?:и|ям|ями|ях)|100 сотен"
        "|1000 тысяч(?:и|ам|ами|ах)?|1000000 миллион(?:ы|ов|ам|ами|ах)"
        "|1000000000 миллиард(?:ы|ов|ам|ами|ах)|1000000000000 триллион(?:ы|ов|ам|ами|ах)"
    ),
    "ar": (
        "10000 عشرات (?:ال)?آلاف|100000 مئات (?:ال)?آلاف|10000000 عشرات (?:ال)?ملايين"
        "|100000000 مئات (?:ال)?ملايين|10 عشرات|100 مئات|1000 آلاف|1000000 ملايين"
        "|1000000000 (?:مليارات|بلايين)|1000000000000 تريليونات"
    ),
    "ur": (
        "10000 دسیوں ہزار|10 درجنوں|10 دسیوں|100 سینکڑوں|100 سیکڑوں|1000 ہزاروں"
        "|100000,1000000 لاکھوں|10000000,1000000 کروڑوں|1000000000 اربوں"
    ),
}
"""Round amounts without a number; a dozen is about ten, and lakhs are what others call millions."""

LOOSE = {
    "en": (
        "1 initial|1 opening|1 earliest|1 maiden|2 again|2 anew|2 another|2 other|2 halv|2 further"
    ),
    "fr": "1 initial|1 inaugur|2 nouve|2 autre|2 encore|2 derechef",
    "de": "1 anfang|1 ursprüng|1 eröffn|2 erneut|2 wieder|2 ander|2 weiter|2 neu",
    "es": "1 inicial|1 inaugur|2 nuev|2 otr",
    "ru": "1 впервые|1 начальн|2 снова|2 нов|2 друг|2 повтор|2 вновь",
    "ar": "1 أول|2 أخرى|2 آخر|2 جديد",
    "ur": "1 پہلے|1 ابتدائی|2 دوسر|2 دیگر|2 نئ|2 مزید",
}
"""What stands for a rank or a multiple, and is none."""
