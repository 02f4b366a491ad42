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
    "zh": r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcstkp]h|ng|hs|t[sz]|[kgh]w|sz|dj)?"
    r"[aeiouy]{1,3}(?:ng?|m|p|t|k|h|w)?|ngor|er|ng|m|(?<!\w)[cklpst]h?[aeo]r(?!\w)",
    "ja": r"(?:[kgsztdnhbpmrywfj]|[kgnhbpmr]y|sh|ch|ts|dz)?[aeiou]{1,2}h?|n(?![aeiou])|m(?=[bpm])"
    r"|(?:kk|ss|tt|pp|tc|ssh)(?=[aeioushy])",
    "ko": r"(?:[gkndtrlmbpsjhyw]|kk|tt|pp|ss|jj|[cstr]h|[gknrlbpmh]y|[gkhdsjw]w|wh)?"
    r"[aeiouy][aeiouyw]{0,3}(?:ng|[cr]k|h[nl]|[kgntlmpbrhc])?",
    "vi": r"(?:ngh?|nh|gh?|gi|[kptc]h|qu|tr|[bcdhklmnprstvx])?"
    r"[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?",
}
"""A syllable of each, without accents."""
_MOST = {"zh": 2, "ja": 9, "ko": 2, "vi": 1}
"""How many a word of a name has."""
_PARTS = pattern(r"[\s\-\u2010\u2011'\u2018\u2019\u02bb\u02bc.]+")
_BREATHED = pattern(r"(?<=[chkpstz])['\u2018\u2019\u02bb\u02bc](?=[^\W\d_])")
"""The mark of a breath in older romanisations, which parts no syllables: Ts'ai, Ch'oe."""

_OF_OTHERS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "ada alan alena amy ana anita anna anne annie ben benny betty bob bonnie cathy dan danny"
        " dean debbie diana dina don donna eileen elena ella emma ena eric eva gene gina hanna"
        " hannah heidi helen hugo ian ida ina irene jane janet jean jenny jim jimmy joan joanna"
        " joe john jon jonah kate katie kathy katy ken kenny laura lena leo leon lisa lou louise"
        " lucy luke maria marie marina mary max mia mike monica nancy nathan nina noa noah olga"
        " otto pam pat pete peter polly rita robin roma ron rosa rose ruth sam sandy sara sarah"
        " sean simon sonia sonya susan susie tania tanya theo tim tina tom tommy tony"
    ).split()
)
"""Given names from elsewhere that are a syllable or two of Chinese, Korean or Vietnamese too."""

_HUNGARIAN = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "adalbert adorján adrienn adrián adél aida ajtony alajos albert alexandra alfonz"
        " alfonzina alfréd alíz amanda ambrus amália andor andrea andrás anikó anita anna"
        " annamária antal antónia apollónia aranka armand arnold artúr atilla attila auguszta"
        " aurél aurélia balázs barbara barna barnabás beatrix bella bence bendegúz benedek"
        " benjámin benő bernadett bernarda bernát berta bertalan bertold bettina bianka blanka"
        " bogdán boglár boglárka boldizsár bonifác borbála boriska boróka botond brigitta"
        " bulcsú bálint bátor béla béni bódog cecília csaba csanád csege csenge csilla csongor"
        " dalma debóra demeter dezső diána dominik dominika dorina dorián dorka dorottya"
        " dániel dávid dénes dóra döme dömötör ede edina edit edömér egon elek elemér eleonóra"
        " elvira elza előd emerencia emese emil emma emánuel emília emőke endre enikő erhard"
        " erik erika erna ernesztina ernő ervin erzsébet eszter eta etele etelka etelke evelin"
        " fanni ferdinánd ferenc flóra flórián franciska frida friderika frigyes fruzsina"
        " fábián félix fülöp gabriella gedeon gellért georgina gerda gergely gergő gertrúd"
        " geréb gitta gizella gordon gréta gusztáv gyula gyöngyi gyöngyvér györgy györgyi"
        " győző gábor gáspár géza hajna hajnal hajnalka hanna hedvig helga helén heléna"
        " henriett henrietta henrik hermina hilda hortenzia huba hugó hunor hédi ibolya ida"
        " ignác igor ildikó ilka ilona ilonka imola imre ince ipoly iringó irma irén istván"
        " ivett iván iza izabella izidor izolda izsák jakab janka jenő jolanda jolán jozefa"
        " judit julianna juliánna jusztina jácint jános jázmin jónás józsa józsef józsi józsua"
        " júlia júlianna kamill kamilla kamélia kandida karola karolina kata katalin kati"
        " katinka kelemen kende keve kincső kinga kitti klaudia klotild klára koloman kolos"
        " konrád koppány kornél kornélia kristóf kriszta krisztina krisztián krizanta kálmán"
        " kármen károly laborc lajos laura lehel leila lenke lenárd leonárd leonóra levente"
        " leó lili lilian liliána lilla linda linett liza loránd luca ludmilla ludovika lujza"
        " lukács lászló lázár lénárd lídia lívia líza lóránd lóránt lúcia lőrinc magda"
        " magdolna maja manó marcell margaréta margit mariann marianna marietta marika matild"
        " melinda menyhért mercédesz mihály miklós miksa milán mina mira mirjam mária márió"
        " márk márkó márta márton mátyás máté mónika mór mózes natasa natália nelli nikola"
        " nikolett nikoletta nimród noel norbert norina noémi nándor nátán néda nóra olga"
        " olivér olívia orbán orsolya oszkár otmár ottilia ottokár ottó otília panna patrik"
        " patrícia paulina petra petronella piroska piusz plácid pongrác pál pálma péter"
        " rajmund ramóna rebeka regina renáta renátó rezső ria richárd rita roland romulusz"
        " román roxána rozina rozália rudolf ráhel réka róbert rómeó róza rózsa rúben salamon"
        " samu sarlott sarolta sebestyén sebő simon soma stefánia stella szabina szabolcs"
        " szabrina szandra szaniszló szergej szervác szeréna szidónia szilveszter szilvia"
        " szilárd szimonetta szimóna szonja szófia szörény sámson sámuel sándor sára tamara"
        " tamina tamás tas tekla teodor teodóra teréz terézia tibor tihamér tilda timót titusz"
        " tivadar tomaj tonuzóba tímea tóbiás töhötöm tünde ubul ulrik uzor vajk valentin"
        " valentina valter valéria vanda vanessza vata vazul vencel vendel vera veron veronika"
        " vid viktor viktória vilma vilmos vince viola virgil virgínia virág vivien vászoly"
        " zakariás zalán zaránd zebulon zenkő zente zina zita zoltán zorán zoárd zoé zsanett"
        " zsigmond zsolna zsolt zsombor zsuzsa zsuzsanna zsófi zsófia zsófika zsóka zádor zéta"
        " zétény zója ábel ábrahám ábris ádám ágnes ágoston ágota ákos álmos ármin áron árpád"
        " édua éva évi ödön örkény örs örzse özséb"
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
    if language != "ja" and _PARTS.split(_plain(given))[0] in _OF_OTHERS:
        return False
    whole = _BREATHED.sub("", _plain(f"{family} {given}"))
    words = [word for word in _PARTS.split(whole) if len(word) > 1]
    return all(_syllables(language).fullmatch(word) for word in words)


@lru_cache(maxsize=8)
def _syllables(language: str) -> re.Pattern[str]:
    return compiled(rf"(?:{_SYLLABLES[language]}){{1,{_MOST[language]}}}")


def _plain(name: str) -> str:
    """The letters without accents, and d for the one of Vietnamese with a stroke."""
    parted = unicodedata.normalize("NFD", name.lower().replace("\u0111", "d"))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))
