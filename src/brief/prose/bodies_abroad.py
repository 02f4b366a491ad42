# ruff: noqa: RUF001 - words in the letters of their language
"""Bodies of the world as other languages call them: Internationaler Währungsfonds for the IMF."""

from __future__ import annotations

import re
from functools import cache

from brief.late import compiled
from brief.prose import fold

_BODIES = {
    "International Monetary Fund|IMF": r"Internationale[rnms]? Währungsfonds|IWF|Fonds monétaire"
    r" international|FMI|Fondo Monetario Internacional|Международн\w+ валютн\w+ фонд\w*|МВФ"
    r"|صندوق النقد الدولي",
    "World Bank": r"Weltbank|Banque mondiale|Banco Mundial|Всемирн\w+ банк\w*|البنك الدولي"
    r"|عالمی بینک",
    "United Nations|UN": r"Vereinten? Nationen|UNO|Nations unies|ONU|Naciones Unidas"
    r"|Организаци\w+ Объединённых Наций|Организаци\w+ Объединенных Наций|ООН|الأمم المتحدة"
    r"|اقوام متحدہ",
    "European Union|EU": r"Europäische[rn]? Union|Union européenne|UE|Unión Europea"
    r"|Европейск\w+ союз\w*|Евросоюз\w*|ЕС|الاتحاد الأوروبي|یورپی یونین",
    "European Commission": r"Europäische[rn]? Kommission|EU-Kommission|Commission européenne"
    r"|Comisión Europea|Еврокомисси\w+|المفوضية الأوروبية",
    "European Parliament": r"Europäische[snm]* Parlament\w*|Europaparlament\w*|Parlement européen"
    r"|Parlamento Europeo|Европарламент\w*|البرلمان الأوروبي",
    "European Central Bank|ECB": r"Europäische[rn]? Zentralbank|EZB|Banque centrale européenne|BCE"
    r"|Banco Central Europeo|ЕЦБ",
    "European Investment Bank|EIB": r"Europäische[rn]? Investitionsbank|Banque européenne"
    r" d['’]investissement|BEI|Banco Europeo de Inversiones",
    "World Trade Organization|World Trade Organisation|WTO": r"Welthandelsorganisation"
    r"|Organisation mondiale du commerce|OMC|Organización Mundial del Comercio|ВТО"
    r"|منظمة التجارة العالمية",
    "World Health Organization|World Health Organisation|WHO": r"Weltgesundheitsorganisation"
    r"|Organisation mondiale de la santé|OMS|Organización Mundial de la Salud|ВОЗ"
    r"|منظمة الصحة العالمية",
    "North Atlantic Treaty Organization|NATO": r"OTAN|Nordatlantik\w*|НАТО|حلف شمال الأطلسي"
    r"|الناتو|نیٹو",
    "African Union": r"Afrikanische[rn]? Union|Union africaine|Unión Africana|Африканск\w+ союз\w*"
    r"|الاتحاد الأفريقي",
    "Arab League|League of Arab States": r"Arabische[rn]? Liga|Ligue arabe|Liga Árabe"
    r"|Лиг\w+ арабских государств|جامعة الدول العربية",
    "Security Council|UN Security Council": r"(?:UN-|Welt)?[Ss]icherheitsrat\w*|Conseil de sécurité"
    r"|Consejo de Seguridad|Сове\w+ Безопасности|Совбез\w*"
    r"|مجلس الأمن|سلامتی کونسل",
    "General Assembly|UN General Assembly": r"(?:UN-)?(?:Generalversammlung|Vollversammlung)"
    r"|Assemblée générale|Asamblea General|Генеральн\w+ Ассамбле\w+"
    r"|الجمعية العامة",
    "Council of Europe": r"Europarat\w*|Conseil de l['’]Europe|Consejo de Europa|Сове\w+ Европы",
    "Organization for Security and Co-operation in Europe|OSCE": r"OSZE|ОБСЕ|Organisation pour la"
    r" sécurité et la coopération en Europe",
    "International Committee of the Red Cross|Red Cross|ICRC": r"Rote[sn] Kreuz\w*"
    r"|IKRK|Croix-Rouge|CICR|Cruz Roja|Красн\w+ Крест\w*|الصليب الأحمر",
    "International Court of Justice|ICJ": r"Internationale[rnms]* Gerichtshof\w*"
    r"|Cour internationale de justice|CIJ|Corte Internacional de Justicia"
    r"|Международн\w+ [Сс]уд\w* ООН"
    r"|محكمة العدل الدولية",
    "International Criminal Court|ICC": r"Internationale[rnms]* Strafgerichtshof\w*|IStGH"
    r"|Cour pénale internationale|CPI|Corte Penal Internacional|Международн\w+ уголовн\w+ суд\w*",
    "International Atomic Energy Agency|IAEA": r"IAEO|Atomenergie-?(?:Organisation|behörde)|AIEA"
    r"|OIEA|МАГАТЭ|الوكالة الدولية للطاقة الذرية",
    "African Development Bank|AfDB": r"Afrikanische[rn]? Entwicklungsbank|Banque africaine de"
    r" développement|BAD|Banco Africano de Desarrollo",
    "Asian Development Bank|ADB": r"Asiatische[rn]? Entwicklungsbank|Banque asiatique de"
    r" développement|Азиатск\w+ банк\w* развития",
    "Eurasian Economic Union|EAEU": r"Eurasische[rn]? Wirtschaftsunion|Union économique"
    r" eurasiatique|Unión Económica Euroasiática|Евразийск\w+ экономическ\w+ союз\w*|ЕАЭС",
    "Commonwealth of Independent States|CIS": r"GUS|CEI|СНГ|Содружеств\w+ Независимых Государств",
    "Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO": r"SOZ|OCS|ШОС"
    r"|Organisation de (?:coopération de )?Shanghai|منظمة شنغهاي",
    "European Court of Human Rights": r"Europäische[rnms]* Gerichtshof\w* für Menschenrechte|EGMR"
    r"|Cour européenne des droits de l['’]homme|CEDH|ЕСПЧ",
    "Human Rights Council": r"Menschenrechtsrat\w*|Conseil des droits de l['’]homme|Consejo de"
    r" Derechos Humanos|Сове\w+ по правам человека|مجلس حقوق الإنسان",
}
"""By its English names, the words that German, French, Spanish, Russian, Arabic or Urdu have."""
_BY_NAME = {fold(name): words for names, words in _BODIES.items() for name in names.split("|")}


@cache
def _called(name: str) -> re.Pattern[str] | None:
    words = _BY_NAME.get(fold(name).removeprefix("the "))
    return compiled(rf"(?<!\w)(?:ال|و|ب|ل)?(?:{words})(?!\w)") if words else None


def is_called_abroad(name: str, text: str) -> bool:
    """Whether a text in another language has that body."""
    form = _called(name)
    return bool(form and form.search(text))
