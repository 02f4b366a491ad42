"""Bodies that are called otherwise: Peers for the House of Lords, ECOWAS for its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brief.late import pattern
from brief.prose import fold

_CALLED = (
    ("House of Lords", r"the lords|peers|upper house|upper chamber|second chamber"),
    ("House of Commons", r"the commons|mps|lower house|lower chamber|members of parliament"),
    ("Commons", r"mps|lower house|lower chamber|members of parliament"),
    ("Lords", r"peers|upper house|upper chamber|second chamber"),
    ("Peers", r"house of lords|the lords|upper house|second chamber"),
    ("Dáil Éireann", r"dail|lower house|irish parliament"),
    ("Seanad Éireann", r"seanad|upper house|irish senate"),
    ("Oireachtas", r"irish parliament|parliament in dublin|dail"),
    ("Lok Sabha", r"lower house|house of the people"),
    ("Rajya Sabha", r"upper house|council of states"),
    ("Bundestag", r"parliament\w*|lower house|mps|deputies|lawmakers"),
    ("Bundeswehr", r"german (?:army|armed forces|military|troops|soldiers|forces)"),
    ("Royal Navy", r"british (?:navy|warships?|ships?|frigates?|destroyers?|naval)"),
    ("Bundesbank", r"german central bank|germany's central bank"),
    ("Bundesrat", r"upper house|upper chamber|federal council|chamber of the states"),
    ("State Duma", r"duma|lower house|parliament"),
    ("Federation Council", r"upper house|upper chamber"),
    ("Verkhovna Rada", r"rada|parliament\w*|lawmakers"),
    ("Great Khural", r"khural|parliament"),
    ("House of Representatives", r"the house|lower house|lower chamber|representatives|deputies"),
    ("House of Councillors", r"upper house|councillors"),
    ("Senate", r"senat\w+|upper house|upper chamber"),
    ("National Assembly", r"parliament\w*|lower house|assembl\w+|deputies|mps|lawmakers"),
    ("Grand National Assembly", r"parliament\w*|deputies|mps|lawmakers"),
    ("Supreme Soviet", r"soviet parliament|parliament"),
    ("European Parliament", r"meps"),
    ("Congress of Deputies", r"lower house|congress|deputies"),
    ("Shura Council", r"shura|consultative (?:council|assembly)"),
    ("Consultative Assembly", r"majles|majlis|shura|parliament"),
    (
        (
            "Knesset|Storting|Riksdag|Folketing|Eduskunta|Althing|Althingi|Alþingi|Sejm|Duma|Rada"
            "|Majlis|Mejlis|Majles|Diet|Cortes|Saeima|Seimas|Riigikogu|Jatiya|Pyidaungsu|Hluttaw"
            "|Skupstina|Sabor|Kuvendi|Mazhilis|Khural|Tynwald|Lagting|Inatsisartut|Parlamento"
        ),
        r"parliament\w*|lower house|mps|deputies|lawmakers|legislat\w+|assembly",
    ),
    ("Federal President", r"bundesprasident|bundespraesident|head of state|president"),
    ("Federal Chancellor", r"bundeskanzler\w*|chancellor"),
    ("Federal Foreign Office", r"auswartiges amt|auswartigen amts?|foreign (?:ministry|office)"),
    ("Foreign Office", r"fcdo|auswartiges amt|foreign ministry"),
    ("State Department", r"department of state|us diplomacy"),
    ("Defense Department", r"department of defen[cs]e|pentagon"),
    ("Federal Constitutional Court", r"bundesverfassungsgericht|constitutional court"),
    (
        "European Court of Justice",
        r"cjeu|ecj|(?:eu|european union)'s (?:top|highest) court|court of justice",
    ),
    ("Court of Justice", r"cjeu|ecj|(?:eu|european union)'s (?:top|highest) court"),
    (
        "International Court of Justice",
        r"icj|world court|un's (?:top|highest) court|court in the hague",
    ),
    ("Export-Import Bank", r"exim ?bank|ex-im bank|exim"),
    ("Federal Reserve", r"the fed"),
    ("Foreign Ministry", r"ministry (?:of|for) (?:external|foreign)\b"),
    ("External Affairs", r"mea|foreign minist\w+"),
    ("Guardia Civil", r"civil guard"),
    ("Civil Guard", r"guardia civil"),
    ("Pope", r"pontiff|holy father|papal"),
    ("Tories|Tory", r"conservatives?"),
    ("Conservatives|Conservative", r"tor(?:y|ies)"),
    ("Republicans|Republican", r"gop"),
    ("Labour", r"labor"),
    ("Labor", r"labour"),
    ("Security Council", r"unsc|un council"),
    (
        "United Nations",
        (
            r"un|u\.n\.|unga|unsc"
            r"|(?<!national )(?<!s )(?<!an )(?<!ish )(?<!ese )security council(?! of )"
        ),
    ),
    ("General Assembly", r"unga"),
    ("Holy See", r"vatican"),
    ("North Atlantic", r"nato"),
    ("World Cup", r"mundial"),
    ("Olympic Games", r"olympics"),
    ("Winter Games", r"winter olympics"),
    ("Commonwealth Games", r"the games"),
    ("Covid|Covid-19|COVID|COVID-19", r"pandemic|coronavirus"),
    ("Ramadan", r"month of fasting|fasting month"),
    ("Christmas", r"25 december"),
)
"""A name, or several with a stroke between them, and by what a source tells the same."""


@cache
def _called() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            pattern(rf"(?<![\w-]){re.escape(name)}(?![\w-])"),
            pattern(rf"(?<![\w-])(?:{others})(?![\w-])"),
        )
        for names, others in _CALLED
        for name in names.split("|")
    )


_INITIALS = """
ECOWAS Economic Community of West African States;NATO Atlantic Alliance
NATO North Atlantic Alliance;ASEAN Association of Southeast Asian Nations
ASEAN Association of South-East Asian Nations;UNRWA Relief and Works Agency
UNHCR High Commissioner for Refugees;UNHCR UN refugee agency;UNIFIL Interim Force in Lebanon
UNESCO Educational, Scientific and Cultural Organization;UNICEF Children's Fund
UNFICYP Peacekeeping Force in Cyprus;UNDP Development Programme;UNODC Office on Drugs and Crime
UNFCCC Framework Convention on Climate Change;UNGA General Assembly
MINUSMA Stabilization Mission in Mali;MINUSMA Stabilisation Mission in Mali
MONUSCO Stabilization Mission in the Democratic Republic;Mercosur Southern Common Market
BIMSTEC Bay of Bengal Initiative;IGAD Intergovernmental Authority on Development
COMESA Common Market for Eastern and Southern Africa
ECCAS Economic Community of Central African States;CEMAC Economic and Monetary Community
UEMOA West African Economic and Monetary Union;KfW Kreditanstalt für Wiederaufbau
AfD Alternative for Germany;SPD Social Democrats;CDU Christian Democrats
SPD Social Democratic Party;MFA foreign ministry;MoFA Ministry of Foreign Affairs
JICA Japanese aid agency;Interpol International Criminal Police Organization
WHO World Health Organisation;Frontex border agency;Frontex Border and Coast Guard Agency
Europol police agency;Eurostat statistical office;CERN European Organization for Nuclear Research
Euratom European Atomic Energy Community;IAEA UN nuclear watchdog;IAEA nuclear watchdog
OPCW chemical weapons watchdog;FIFA world football;CSTO Collective Security Treaty Organisation
EAEU Eurasian Economic Union;EEU Eurasian Economic Union;GCC Gulf Co-operation Council
OSCE Organisation for Security and Cooperation in Europe
OECD Organisation for Economic Co-operation;RCEP Regional Comprehensive Economic Partnership
CPTPP Trans-Pacific Partnership;USMCA United States-Mexico-Canada Agreement
AfCFTA African Continental Free Trade;DoD Department of Defense;DOJ Justice Department
DHS Homeland Security;USTR Trade Representative;USAID Agency for International Development
CIA Central Intelligence;BJP Bharatiya Janata Party;LDP Liberal Democrats
ANC African National Congress;PKK Kurdistan Workers' Party;IRGC Revolutionary Guard
IRGC Revolutionary Guards;IDF Israeli army;IDF Israeli military;IDF Israel Defence Forces
PLA Chinese army;PLA Chinese navy;PLA Chinese naval;PLA Chinese military;PLA Chinese armed forces
RAAF Australian Air Force;RAF British air force;RAF Royal Air Force;FCDO Foreign Office
HMRC Revenue and Customs;ONS statistics office;GDP gross domestic product
GNI gross national income;FDI foreign direct investment;LNG liquefied natural gas
EEZ exclusive economic zone;FTA free trade agreement;MoU memorandum of understanding
VAT value added tax;MOU memorandum of understanding;NGO non-governmental organisation
NGOs non-governmental organisations;ODA official development assistance;SEZ special economic zone
PPP purchasing power parity;PPP public-private partnership;ICBM intercontinental ballistic missile
UAV unmanned aerial;UAVs unmanned aerial;SAM surface-to-air;AI artificial intelligence
IT information technology;MEP member of the European Parliament;MP member of parliament
MPs members of parliament;MPs deputies;MPs lawmakers;MEPs members of the European
"""
"""What initials stand for that are not those of its words, or of words that have no capital."""


@cache
def _initials() -> tuple[tuple[str, str], ...]:
    rows = [row for line in _INITIALS.strip().split("\n") for row in line.split(";")]
    return tuple((short, full) for short, _, full in (row.partition(" ") for row in rows))


def _in_full(typed: str, folded: str) -> Iterator[str]:
    """Initials of which a folded text has the words, and the other way round."""
    for short, full in _initials():
        if re.search(rf"(?<![\w-]){short}(?![\w-])", typed) and fold(full) in folded:
            yield short
        elif full in typed and re.search(rf"(?<![\w-]){fold(short)}(?![\w-])", folded):
            yield full


def called_alike(typed: str, folded: str) -> Iterator[str]:
    """The names in a text that a folded one calls otherwise: House of Lords, where it has Peers."""
    yield from _in_full(typed, folded)
    for name, others in _called():
        if (found := name.search(typed)) and others.search(folded):
            yield found[0]
