"""Whether a name in Latin letters is of a language, or that of a foreigner who writes in it.

In Chinese, Japanese, Korean and Vietnamese each word of a name is a few syllables of the language,
as they are romanised: Smith, Brown and Anna are none. Of Hungarian names the given one says so:
there are few, and John is not among them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from brief.late import compiled, pattern

_SYLLABLES = {
    "zh": r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcst]h|ng|hs|t[sz]|[kgh]w|sz|dj)?"
    r"[aeiouy]{1,3}(?:ng?|m|p|t|k|h|w)?|er|ng|m|(?<!\w)[cklpst]h?[aeo]r(?!\w)",
    "ja": r"(?:[kgsztdnhbpmrywfj]|[kgnhbpmr]y|sh|ch|ts|dz)?[aeiou]{1,2}h?|n(?![aeiou])|m(?=[bpm])"
    r"|(?:kk|ss|tt|pp|tc|ssh)(?=[aeioushy])",
    "ko": r"(?:[gkndtrlmbpsjhyw]|kk|tt|pp|ss|jj|[cstr]h|[gknrlbpmh]y|[gkhdsjw]w|wh)?"
    r"[aeiouy][aeiouyw]{0,3}(?:ng|[cr]k|hn|[kgntlmpbrh])?",
    "vi": r"(?:ngh?|nh|gh?|gi|[kptc]h|qu|tr|[bcdhklmnprstvx])?"
    r"[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?",
}
"""A syllable of each, without accents."""
_MOST = {"zh": 2, "ja": 9, "ko": 2, "vi": 1}
"""How many a word of a name has."""
_PARTS = pattern(r"[\s\-\u2010\u2011'\u2019\u02bc.]+")

_HUNGARIAN = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "adalbert adorján adrienn adrián adél aida ajtony alajos albert alexandra alfonz"
        " alfréd alíz amanda ambrus amália andor andrea andrás anikó anita anna annamária"
        " antal antónia apollónia aranka armand arnold artúr atilla attila auguszta aurél"
        " aurélia balázs barbara barna barnabás beatrix bence bendegúz benedek benjámin benő"
        " bernadett bernát berta bertalan bettina bianka blanka bogdán boglár boglárka"
        " boldizsár bonifác borbála boróka botond brigitta bulcsú bálint bátor béla bódog"
        " cecília csaba csanád csenge csilla csongor dalma debóra demeter dezső diána dorina"
        " dorián dorka dorottya dániel dávid dénes dóra dömötör ede edina edit edömér egon"
        " elek elemér eleonóra elvira elza előd emese emil emma emánuel emília emőke endre"
        " enikő erik erika ernő ervin erzsébet eszter eta etele etelka evelin fanni ferdinánd"
        " ferenc flóra flórián franciska frida frigyes fruzsina fábián félix fülöp gabriella"
        " gedeon gellért gergely gergő geréb gitta gizella gusztáv gyula gyöngyi gyöngyvér"
        " györgy györgyi győző gábor gáspár géza hajna hajnal hajnalka hanna hedvig helga"
        " helén henriett henrik hermina hilda huba hugó hunor ibolya ida ignác igor ildikó"
        " ilka ilona ilonka imola imre ince ipoly irma irén istván ivett iván iza izabella"
        " izidor izsák jakab janka jenő jolán judit julianna juliánna jusztina jácint jános"
        " jázmin jónás józsa józsef józsua júlia júlianna kamill kamilla kandida karola"
        " karolina kata katalin kati katinka kelemen kinga kitti klaudia klotild klára"
        " koloman kolos konrád koppány kornél kornélia kristóf krisztina krisztián kálmán"
        " kármen károly laborc lajos laura lehel leila lenke leonóra leó lili lilla linda"
        " loránd luca ludmilla lujza lukács lászló lázár lénárd lídia lívia lóránt lúcia"
        " lőrinc magda magdolna manó margaréta margit mariann marianna marika matild melinda"
        " menyhért mihály miklós miksa milán mina mira mirjam mária márk márkó márta márton"
        " mátyás máté mónika mór mózes natasa natália nelli nikolett nikoletta nimród norbert"
        " norina noémi nándor nátán nóra olga olivér olívia orbán orsolya ottilia ottó otília"
        " patrik patrícia paulina petra petronella piroska pongrác pál pálma péter rajmund"
        " rebeka regina renáta renátó rezső ria richárd rita román roxána rozália rudolf"
        " ráhel réka róbert róza rózsa rúben samu sarolta sebestyén sebő soma stefánia"
        " szabina szabolcs szabrina szaniszló szilveszter szilvia szilárd szimonetta szonja"
        " szófia szörény sámson sámuel sándor sára tamara tamás tas tekla teodor teodóra"
        " teréz terézia tibor tihamér tilda titusz tivadar tímea töhötöm tünde ulrik uzor"
        " valentin valéria vanda vanessza vata vazul vendel vera veron veronika vid viktor"
        " viktória vilma vilmos vince viola virgil virág vivien zalán zaránd zente zita"
        " zoltán zoárd zoé zsanett zsigmond zsolt zsombor zsuzsa zsuzsanna zsófi zsófia zsóka"
        " zétény zója ábel ábrahám ádám ágnes ágoston ágota ákos álmos ármin áron árpád éva"
        " ödön örkény örs örzse"
    ).split()
)
"""Given names of Hungarians."""


def is_native(family: str, given: str, language: str) -> bool:
    """Whether the letters of a name allow it to be of that language; initials say nothing."""
    if language == "hu":
        first = given.lower().replace("-", " ").partition(" ")[0]
        return len(first) < len("Al") or first.endswith(".") or first in _HUNGARIAN
    if language not in _SYLLABLES:
        return True
    words = [word for word in _PARTS.split(_plain(f"{family} {given}")) if len(word) > 1]
    return all(_syllables(language).fullmatch(word) for word in words)


@lru_cache(maxsize=8)
def _syllables(language: str) -> re.Pattern[str]:
    return compiled(rf"(?:{_SYLLABLES[language]}){{1,{_MOST[language]}}}")


def _plain(name: str) -> str:
    """The letters without accents, and d for the one of Vietnamese with a stroke."""
    parted = unicodedata.normalize("NFD", name.lower().replace("\u0111", "d"))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))
