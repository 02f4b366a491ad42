# ruff: noqa: RUF001 - words in the letters of their language
"""Works, ships and firms that stand in quotation marks as names: nobody says these words."""

from __future__ import annotations

import re

from brief.late import pattern

_KINDS = """
exhibitions? exercises? manoeuvres? operations? films? movies? plays? books? novels? songs?
operas? albums? series programmes? programs? projects? festivals? concerts? campaigns? shows?
ships? vessels? trains? frigates? destroyers? corvettes? cruisers? submarines? carriers? tankers?
ferr(?:y|ies) yachts? trawlers? boats? rockets? satellites? missiles? drones? pipelines?
platforms? apps? networks? conferences? forums? seminars? courses? prizes? medals? awards?
orders? works? statues? paintings? poems? magazines? newspapers? dail(?:y|ies) articles? essays?
papers? reports? stud(?:y|ies) restaurants? hotels? theatres? museums? clubs? groups?
part(?:y|ies) compan(?:y|ies) firms? foundations? monuments? memorials? initiatives? plans?
strateg(?:y|ies) concepts? entitled titled named code-?named dubbed known\\sas called
under\\sthe\\s(?:title|name|motto|theme)

frégates? navires? bâtiments? croiseurs? sous-marins? pétroliers? cargos? expositions? exercices?
manœuvres? opérations? pièces? livres? romans? chansons? programmes? projets? festivals? revues?
journa(?:l|ux) quotidiens? hebdomadaires? magazines? rapports? articles? prix ordre associations?
partis? groupes? sociétés? entreprises? fondations? musées? initiatives? listes? coalitions?
mouvements? syndicats? intitulée?s? baptisée?s? nommée?s? dite?s? appelée?s? appellations?
concepts?

fregatten? schiff(?:e|s)? korvetten? zerstörer kreuzer u-boote?s? unterseeboote?s? tanker
frachter fähren? ausstellungen? übung(?:en)? manöver operation(?:en)? einsatz film(?:e|s)? bücher
buche?s? romane?s? stücke?s? liede?s? programme?s? projekte?s? zeitung(?:en)? zeitschrift(?:en)?
tageszeitung magazine?s? berichte?s? studien? artikels? preise?s? orden verein(?:s|e)?
partei(?:en)? gruppen? konzerne?s? firma unternehmen stiftung(?:en)? museen? museums?
initiativen? namens genannte?[rnms]? getaufte?[rnms]? titel motto namen schlagwort

fragatas? buques? barcos? navíos? corbetas? submarinos? cruceros? petroleros? exposici(?:ón|ones)
ejercicios? maniobras? operaci(?:ón|ones) películas? libros? novelas? obras? canci(?:ón|ones)
programas? proyectos? periódicos? diarios? revistas? informes? artículos? premios? medallas?
partidos? empresas? grupos? fundaci(?:ón|ones) museos? iniciativas? titulad[oa]s? llamad[oa]s?
denominad[oa]s? bautizad[oa]s? lema título

фрегат\\w* корвет\\w* крейсер\\w* эсмин\\w+ кораб\\w+ суд(?:но|на|не|ном|ов) подлодк\\w+
подводн\\w+\\sлодк\\w+ танкер\\w* паром\\w* выставк\\w+ учени\\w+ манёвр\\w* операци\\w+
фильм\\w* книг\\w* роман\\w* песн\\w+ пьес\\w+ программ\\w+ проект\\w* фестивал\\w+ газет\\w+
журнал\\w* доклад\\w* стать\\w+ исследовани\\w+ преми\\w+ медал\\w+ орден\\w* парти\\w+
движени\\w+ блок\\w* групп\\w+ компани\\w+ корпораци\\w+ концерн\\w* холдинг\\w* завод\\w*
банк\\w* фонд\\w* музе\\w+ театр\\w* клуб\\w* центр\\w* агентств\\w+ телеканал\\w* канал\\w*
космодром\\w* поезд\\w* авиакомпани\\w+ газопровод\\w* нефтепровод\\w* инициатив\\w+ системы?
комплекс\\w* стать[её]й под\\sназванием называ\\w+ АО ОАО ЗАО ООО ПАО НК ТРК

فرقاطة الفرقاطة سفينة السفينة بارجة غواصة ناقلة الناقلة معرض مناورات مناورة تمرين عملية فيلم كتاب
رواية أغنية مسرحية برنامج مشروع مهرجان صحيفة جريدة مجلة تقرير مقال دراسة جائزة وسام حزب حركة
جماعة مجموعة شركة مؤسسة متحف مبادرة قناة وكالة باسم اسم عنوان شعار بعنوان تسمى يسمى خطة رؤية
"""
"""Nouns and participles, a row and more for each language, before what they are called."""
_NAMED = pattern(
    rf"(?<!\w)(?:{'|'.join(_KINDS.split())})"
    r"(?:\s(?:of|on|in|de|von|от)\s\d{4})?[\s,:]{1,2}$",
    re.IGNORECASE,
)


_TERM = (
    r"lists?|laws?|polic(?:y|ies)|strateg(?:y|ies)|initiatives?|plans?|doctrines?|concepts?|principles?|rules?"
    r"|clauses?|lines?|zones?|corridors?|dialogues?|partnerships?|roadmaps?|charters?|pacts?|packages?"
    r"|funds?|mechanisms?|schemes?|programmes?|programs?|projects?|agents?|diplomacy|road|shields?"
    r"|clubs?|tax|states?|formulas?|formats?|fleets?|visas?|passports?|shares?|model|approach|track|days?"
    r"|listes?|lois?|politiques?|strat\u00e9gies?|ligne|doctrine|clause|pacte|paquet|flotte|accord|agent"
    r"|liste|gesetze?s?|politik|strategie|linie|klausel|doktrin|prinzip|formel|format|paket|flotte|weg"
    r"|listas?|ley(?:es)?|pol\u00edticas?|estrategias?|l\u00ednea|doctrina|cl\u00e1usula|principio|f\u00f3rmula|flota|agente"
    r"|список|списка|закона?|политик[аиу]|стратеги[яи]|линия|линии|зоны?|доктрин[аы]|принципа?|формата?|пояса?|пути?"
    r"|агента?|флота?|قائمة|القائمة|قانون|سياسة|استراتيجية|خط|منطقة|مبدأ|صيغة|أسطول"
)
_HEADED = pattern(rf"(?:{_TERM})(?:\s.*)?|(?:\S+[\s-]){{1,3}}(?:{_TERM})", re.IGNORECASE)
_MOST = 4
"""Words of a term: white list, loi sur les agents."""


_NAMES_IN_MARKS = frozenset({"ru", "be", "uk"})


def names_term(words: str) -> bool:
    """Whether words in marks are a term for a thing: the “white list”, the “pushback law”."""
    return len(words.split()) <= _MOST and bool(_HEADED.fullmatch(words.strip()))


def names_work(before: str, words: str, language: str = "en") -> bool:
    """Whether words in marks are the name of what stands before them: the frigate “Hamburg”.

    In Russian and its like names stand in marks by themselves, and what is said begins small.
    """
    words = words.strip()
    opens = words[:1]
    if language.partition("-")[0].lower() in _NAMES_IN_MARKS and before.strip():
        short = len(words.split()) <= _MOST and not before.rstrip().endswith((":", ","))
        if opens.isupper() and short:
            return True
    caseless = opens.isalpha() and opens.lower() == opens.upper()
    return (opens.isupper() or caseless) and bool(_NAMED.search(before))
