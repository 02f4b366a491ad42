# ruff: noqa: RUF001 - words in the letters of their language
"""Capitals as French, German, Russian and Arabic call them: Londres, Лондон, لندن.

Most are the exemplar cities of CLDR's time zones; those that name no zone are added.
"""

from __future__ import annotations

LANGUAGES = ("fr", "de", "ru", "ar")
"""In whose order a row has its names."""
_TABLE = """
AE Abou Dhabi|Abu Dhabi|Абу-Даби|أبوظبي;AF Kaboul|Kabul|Кабул|كابول
AL Tirana|Tirana|Тирана|تيرانا;AM Erevan|Eriwan|Ереван|يريفان;AO Luanda|Luanda|Луанда|لواندا
AR Buenos Aires|Buenos Aires|Буэнос-Айрес|بوينوس أيرس;AT Vienne|Wien|Вена|فيينا
AU Canberra|Canberra|Канберра|كانبرا;AZ Bakou|Baku|Баку|باكو
BA Sarajevo|Sarajevo|Сараево|سراييفو;BD Dhaka|Dhaka|Дакка|دكا
BE Bruxelles|Brüssel|Брюссель|بروكسل;BF Ouagadougou|Ouagadougou|Уагадугу|واغادوغو
BG Sofia|Sofia|София|صوفيا;BH Manama|Manama|Манама|المنامة
BJ Porto-Novo|Porto Novo|Порто-Ново|بورتو نوفو;BO La Paz|La Paz|Ла-Пас|لا باز
BR Brasilia|Brasilia|Бразилиа|برازيليا;BS Nassau|Nassau|Нассау|ناسو
BT Thimphu|Thimphu|Тхимпху|تيمفو;BW Gaborone|Gaborone|Габороне|غابورون
BY Minsk|Minsk|Минск|مينسك;CA Ottawa|Ottawa|Оттава|أوتاوا;CD Kinshasa|Kinshasa|Киншаса|كينشاسا
CF Bangui|Bangui|Банги|بانغوي;CG Brazzaville|Brazzaville|Браззавиль|برازافيل
CH Berne|Bern|Берн|برن;CL Santiago|Santiago|Сантьяго|سانتياغو;CM Yaoundé|Jaunde|Яунде|ياوندي
CN Pékin|Peking|Пекин|بكين;CO Bogotá|Bogotá|Богота|بوغوتا;CU La Havane|Havanna|Гавана|هافانا
CY Nicosie|Nikosia|Никосия|نيقوسيا;CZ Prague|Prag|Прага|براغ;DE Berlin|Berlin|Берлин|برلين
DK Copenhague|Kopenhagen|Копенгаген|كوبنهاغن
DO Saint-Domingue|Santo Domingo|Санто-Доминго|سانتو دومينغو;DZ Alger|Algier|Алжир|الجزائر
EC Quito|Quito|Кито|كيتو;EE Tallinn|Tallinn|Таллин|تالين;EG Le Caire|Kairo|Каир|القاهرة
ER Asmara|Asmara|Асмэра|أسمرة;ES Madrid|Madrid|Мадрид|مدريد
ET Addis-Abeba|Addis Abeba|Аддис-Абеба|أديس أبابا;FI Helsinki|Helsinki|Хельсинки|هلسنكي
FR Paris|Paris|Париж|باريس;GA Libreville|Libreville|Либревиль|ليبرفيل
GB Londres|London|Лондон|لندن;GE Tbilissi|Tiflis|Тбилиси|تبليسي;GH Accra|Accra|Аккра|أكرا
GL Nuuk|Nuuk|Нуук|غودثاب;GM Banjul|Banjul|Банжул|بانجول;GN Conakry|Conakry|Конакри|كوناكري
GQ Malabo|Malabo|Малабо|مالابو;GR Athènes|Athen|Афины|أثينا;GW Bissau|Bissau|Бисау|بيساو
HK Hong Kong|Hongkong|Гонконг|هونغ كونغ;HN Tegucigalpa|Tegucigalpa|Тегусигальпа|تيغوسيغالبا
HR Zagreb|Zagreb|Загреб|زغرب;HT Port-au-Prince|Port-au-Prince|Порт-о-Пренс|بورت أو برنس
HU Budapest|Budapest|Будапешт|بودابست;ID Jakarta|Jakarta|Джакарта|جاكرتا
IE Dublin|Dublin|Дублин|دبلن;IL Jérusalem|Jerusalem|Иерусалим|القدس
IN New Delhi|Neu-Delhi|Нью-Дели|نيودلهي;IQ Bagdad|Bagdad|Багдад|بغداد
IR Téhéran|Teheran|Тегеран|طهران;IS Reykjavik|Reyk­ja­vík|Рейкьявик|ريكيافيك
IT Rome|Rom|Рим|روما;JM Kingston|Kingston|Кингстон|كينغستون;JO Amman|Amman|Амман|عمّان
JP Tokyo|Tokio|Токио|طوكيو;KE Nairobi|Nairobi|Найроби|نيروبي;KG Bichkek|Bischkek|Бишкек|بشكيك
KH Phnom Penh|Phnom Penh|Пномпень|بنوم بنه;KI Tarawa|Tarawa|Тарава|تاراوا
KP Pyongyang|Pjöngjang|Пхеньян|بيونغ يانغ;KR Séoul|Seoul|Сеул|سول;KZ Astana|Astana|Астана|أستانا
LA Vientiane|Vientiane|Вьентьян|فيانتيان;LB Beyrouth|Beirut|Бейрут|بيروت
LI Vaduz|Vaduz|Вадуц|فادوز;LK Colombo|Colombo|Коломбо|كولومبو
LR Monrovia|Monrovia|Монровия|مونروفيا;LS Maseru|Maseru|Масеру|ماسيرو
LT Vilnius|Vilnius|Вильнюс|فيلنيوس;LU Luxembourg|Luxemburg|Люксембург|لوكسمبورغ
LV Riga|Riga|Рига|ريغا;LY Tripoli (Libye)|Tripolis|Триполи|طرابلس;MA Rabat|Rabat|Рабат|الرباط
MC Monaco|Monaco|Монако|موناكو;MD Chișinău|Chișinău|Кишинев|تشيسيناو
ME Podgorica|Podgorica|Подгорица|بودغوريكا
MG Antananarivo|Antananarivo|Антананариву|أنتاناناريفو;MH Majuro|Majuro|Маджуро|ماجورو
MK Skopje|Skopje|Скопье|سكوبي;ML Bamako|Bamako|Бамако|باماكو
MN Oulan-Bator|Ulaanbaatar|Улан-Батор|آلانباتار;MR Nouakchott|Nouakchott|Нуакшот|نواكشوط
MT La Valette|Valletta|Валлетта|فاليتا;MW Lilongwe|Lilongwe|Лилонгве|ليلونغوي
MX Mexico|Mexiko-Stadt|Мехико|مكسيكو سيتي;MY Kuala Lumpur|Kuala Lumpur|Куала-Лумпур|كوالا لامبور
MZ Maputo|Maputo|Мапуту|مابوتو;NA Windhoek|Windhoek|Виндхук|ويندهوك
NE Niamey|Niamey|Ниамей|نيامي;NG Abuja|Abuja|Абуджа|أبوجا;NI Managua|Managua|Манагуа|ماناغوا
NL La Haye|Den Haag|Гаага|لاهاي;NO Oslo|Oslo|Осло|أوسلو;NP Katmandou|Kathmandu|Катманду|كاتماندو
NZ Wellington|Wellington|Веллингтон|ولينغتون;OM Mascate|Maskat|Маскат|مسقط
PE Lima|Lima|Лима|ليما;PG Port Moresby|Port Moresby|Порт-Морсби|بور مورسبي
PH Manille|Manila|Манила|مانيلا;PK Islamabad|Islamabad|Исламабад|إسلام آباد
PL Varsovie|Warschau|Варшава|وارسو;PS Ramallah|Ramallah|Рамалла|رام الله
PT Lisbonne|Lissabon|Лиссабон|لشبونة;PY Asunción|Asunción|Асунсьон|أسونسيون
QA Doha|Doha|Доха|الدوحة;RO Bucarest|Bukarest|Бухарест|بوخارست
RS Belgrade|Belgrad|Белград|بلغراد;RU Kremlin|Kreml|Кремль|الكرملين
RU Moscou|Moskau|Москва|موسكو;RW Kigali|Kigali|Кигали|كيغالي;SA Riyad|Riad|Эр-Рияд|الرياض
SD Khartoum|Khartum|Хартум|الخرطوم;SE Stockholm|Stockholm|Стокгольм|ستوكهولم
SG Singapour|Singapur|Сингапур|سنغافورة;SI Ljubljana|Ljubljana|Любляна|ليوبليانا
SK Bratislava|Bratislava|Братислава|براتيسلافا;SL Freetown|Freetown|Фритаун|فري تاون
SM Saint-Marin|San Marino|Сан-Марино|سان مارينو;SN Dakar|Dakar|Дакар|داكار
SO Mogadiscio|Mogadischu|Могадишо|مقديشيو;SR Paramaribo|Paramaribo|Парамарибо|باراماريبو
SS Juba|Juba|Джуба|جوبا;ST São Tomé|São Tomé|Сан-Томе|ساو تومي;SY Damas|Damaskus|Дамаск|دمشق
SZ Mbabane|Mbabane|Мбабане|مباباني;TG Lomé|Lomé|Ломе|لومي;TH Bangkok|Bangkok|Бангкок|بانكوك
TJ Douchanbé|Duschanbe|Душанбе|دوشانبي;TL Dili|Dili|Дили|ديلي
TM Achgabat|Aşgabat|Ашхабад|عشق آباد;TN Tunis|Tunis|Тунис|تونس;TR Ankara|Ankara|Анкара|أنقرة
TT Port-d’Espagne|Port of Spain|Порт-оф-Спейн|بورت أوف سبين
TV Funafuti|Funafuti|Фунафути|فونافوتي;TW Taipei|Taipeh|Тайбэй|تايبيه
TZ Dodoma|Dodoma|Додома|دودوما;UA Kiev|Kiew|Киев|كييف;UA Kyiv|Kyjiw|Киев|كييف
UG Kampala|Kampala|Кампала|كامبالا;US Washington|Washington|Вашингтон|واشنطن
UY Montevideo|Montevideo|Монтевидео|مونتفيديو;UZ Tachkent|Taschkent|Ташкент|طشقند
VE Caracas|Caracas|Каракас|كاراكاس;VN Hanoï|Hanoi|Ханой|هانوي;WS Apia|Apia|Апиа|أبيا
XK Pristina|Pristina|Приштина|بريشتينا;YE Sanaa|Sanaa|Сана|صنعاء
ZA Pretoria|Pretoria|Претория|بريتوريا;ZM Lusaka|Lusaka|Лусака|لوساكا
ZW Harare|Harare|Хараре|هراري
"""


def capitals(language: str) -> dict[str, str]:
    """The names of a language, with the codes of their countries."""
    at = LANGUAGES.index(language)
    rows = (row for line in _TABLE.split("\n") for row in line.split(";") if row)
    return {row[3:].split("|")[at]: row[:2] for row in rows}
