"""Outlets: well-known papers, agencies and broadcasters, and the countries that they are of."""

from __future__ import annotations

from functools import cache

from brief.prose import fold
from brief.prose.alternatives import Listed, any_of

_TABLE = """
AE The National,Gulf News,Khaleej Times,Al Arabiya,WAM;AR Clarín,La Nación
AT Die Presse,Der Standard,ORF;AU ABC News,Sydney Morning Herald,The Australian
AZ Azertac,Report.az;BD Daily Star;BE Le Soir,De Standaard,Euronews;BG Novinite
BR Folha de S.Paulo,O Globo;BY BelTA,Sputnik Belarus,Belsat,Nasha Niva
CA CBC,Globe and Mail,Toronto Star
CH Swissinfo,Neue Z\u00fcrcher Zeitung,NZZ,Le Temps,Tages-Anzeiger
CN Xinhua,Global Times,China Daily,CGTN,People's Daily;CZ \u010cTK
DE Deutsche Welle,Der Spiegel,Die Zeit,FAZ,S\u00fcddeutsche Zeitung,dpa,Die Welt,Tagesschau
DK Politiken,Ritzau;EG Al-Ahram,Egypt Today,MENA;ES El Pa\u00eds,EFE,El Mundo
EU Politico Europe,Euractiv;FI Yle,Helsingin Sanomat
FR Agence France-Presse,AFP,Le Monde,Le Figaro,France 24,Lib\u00e9ration,RFI
GB BBC,Reuters,The Guardian,Financial Times,The Times,The Economist,The Telegraph,The Independent
GB Sky News,Jane's
GR Kathimerini,eKathimerini,ANA-MPA;HK South China Morning Post;HU MTI,Telex
IE Irish Times,RT\u00c9;ID Antara,Jakarta Post
IL Haaretz,Jerusalem Post,Times of Israel,Ynet,Israel Hayom
IN The Hindu,Times of India,Hindustan Times,ANI,PTI,Indian Express,NDTV,The Print,The Wire
IR IRNA,Fars,Tasnim,Mehr News,Press TV,Tehran Times;IS R\u00daV,Morgunbla\u00f0i\u00f0
IT ANSA,Corriere della Sera,La Repubblica,RAI;JP NHK,Kyodo,Nikkei,Asahi Shimbun,Japan Times
KE Daily Nation,The Standard;KR Yonhap,Korea Herald;KZ Kazinform,Astana Times
LB L'Orient-Le Jour;MT Times of Malta,MaltaToday;MY Bernama
NG Premium Times,The Punch;NL NRC,De Telegraaf;NO NRK,Aftenposten,NTB
PK Dawn,The Express Tribune,Geo News,Geo TV,The News International,Business Recorder
PK Pakistan Today,ARY News
PK Roznama Jang,Radio Pakistan,Samaa,The Nation;PL PAP,Gazeta Wyborcza,TVP,Rzeczpospolita
PT Lusa;QA Al Jazeera,Gulf Times,The Peninsula;RO Agerpres
RU TASS,RIA Novosti,Interfax,Sputnik,Kommersant,RT,Izvestia,Vedomosti,Rossiyskaya Gazeta
SA Arab News,Saudi Press Agency,SPA,Al Hayat,Asharq Al-Awsat,Okaz,Saudi Gazette
SE Dagens Nyheter,Svenska Dagbladet,SVT;SG Straits Times,Channel NewsAsia
TR Anadolu,Daily Sabah,H\u00fcrriyet,TRT;TW Focus Taiwan,CNA
UA Ukrinform,Kyiv Independent,Kyiv Post,Interfax-Ukraine
US Associated Press,AP,New York Times,Washington Post,Wall Street Journal,CNN,Bloomberg,The Diplomat
US Radio Free Europe,RFE/RL,Voice of America,Politico,Foreign Policy,Foreign Affairs,NPR
US Fox News,Newsweek
US Defense News,Time magazine,UPI,Axios,CBS,NBC;ZA News24,Mail & Guardian
"""  # fmt: skip

_FREQUENCIES = """
daily Gulf News,Khaleej Times,Cyprus Mail,Sydney Morning Herald,Le Soir,O Globo,Globe and Mail
daily Toronto Star,Neue Z\u00fcrcher Zeitung,Tages-Anzeiger,Global Times,S\u00fcddeutsche Zeitung
daily Politiken,Al-Ahram,El Pa\u00eds,El Mundo,Helsingin Sanomat,Le Monde,Le Figaro,Lib\u00e9ration
daily Financial Times,Kathimerini,South China Morning Post,Irish Times,Jakarta Post,Haaretz
daily Jerusalem Post,Israel Hayom,The Hindu,Times of India,Hindustan Times,Indian Express
daily Tehran Times,Corriere della Sera,La Repubblica,Asahi Shimbun,Japan Times,Daily Nation
daily Korea Herald,Times of Malta,The Punch,De Telegraaf,Aftenposten,The Express Tribune
daily The News International,Business Recorder,Roznama Jang,Gazeta Wyborcza,Rzeczpospolita
daily Gulf Times,Kommersant,Izvestia,Vedomosti,Rossiyskaya Gazeta,Arab News,Asharq Al-Awsat,Okaz
daily Saudi Gazette,Dagens Nyheter,Svenska Dagbladet,Straits Times,Daily Sabah,H\u00fcrriyet
daily Aargauer Zeitung,New York Times,Washington Post,Wall Street Journal
weekly The Economist,Der Spiegel,Die Zeit,Newsweek
"""
"""How often a paper comes out, its website and its Sunday edition apart."""
_AGENCIES = """
AFP,AP,ANA-MPA,ANI,ANSA,APA,Agence France-Presse,Agerpres,Anadolu,Antara,Associated Press,Azertac
BTA,BelTA,Belga,Bernama,EFE,Hina,IRNA,Interfax,Interfax-Ukraine,Kazinform,Kyodo,Lusa,MTI
Mehr News,NTB,PAP,PTI,RIA Novosti,Reuters,Ritzau,SPA,TASS,Tanjug,Tasnim,UPI,Ukrinform,WAM
Xinhua,Yonhap,dpa,\u010cTK
"""
"""Outlets that are news agencies, with or without the word in their names."""
_OFTEN = ("daily", "weekly", "monthly", "quarterly")


@cache
def _outlets() -> tuple[tuple[str, str], ...]:
    rows = (row.strip() for line in _TABLE.split("\n") for row in line.split(";"))
    return tuple((name, row[:2]) for row in rows if row for name in row[3:].split(","))


@cache
def _any_outlet() -> Listed:
    """Tells a text that has no word of any: two hundred names are looked for in few."""
    names = [name for name, _ in _outlets()]
    return Listed(names, lambda: any_of(names))


def outlets_in(text: str) -> tuple[str, ...]:
    """The outlets that a text names, with their capitals."""
    if not _any_outlet().may_stand_in(text.replace("_", " ")):
        return ()
    return tuple(name for name, _ in _outlets() if name in text and _stands_alone(name, text))


def countries_of_outlet(names: str) -> frozenset[str]:
    """The countries of the outlets that a source's particulars name; empty for one not known."""
    folded = fold(names)
    return frozenset(code for name, code in _outlets() if _stands_alone(fold(name), folded))


def frequency_of_outlet(names: str) -> str:
    """How often the outlet of a source comes out: daily, weekly; "" for one not known."""
    folded = fold(names)
    often = (one for one, known in _frequencies() if _stands_alone(fold(known), folded))
    return next(often, next((one for one in _OFTEN if _stands_alone(one, folded)), ""))


@cache
def _frequencies() -> tuple[tuple[str, str], ...]:
    rows = (row.strip().partition(" ") for row in _FREQUENCIES.strip().split("\n"))
    return tuple((often, name) for often, _, names in rows for name in names.split(","))


def has_agency(text: str) -> bool:
    """Whether a text names a news agency that is known."""
    names = (name for row in _AGENCIES.split("\n") for name in row.split(",") if name)
    return any(_stands_alone(name, text) for name in names)


def _stands_alone(name: str, text: str) -> bool:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        start = text.find(name, start + 1)
    return False
