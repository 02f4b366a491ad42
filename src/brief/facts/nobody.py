"""Nobody: words that stand where a name would, in lists that ask for one."""

from __future__ import annotations

from unicodedata import combining, normalize

_NOBODY = (
    # English and Latin
    "unknown, unknown author, author unknown, anonymous, anonymous author, anon, not known, "
    "various, various authors, several authors, multiple authors, many authors, diverse authors, "
    "not available, not applicable, not stated, not given, not specified, unspecified, unsigned, "
    "unnamed, undisclosed, no author, no author given, no author listed, no authors listed, "
    "no name, without author, none, nobody, nil, null, tbd, tbc, et al, others, anonymus, "
    "sine nomine, auctores varii, "
    # German
    "unbekannt, unbekannter autor, unbekannte autorin, unbekannter verfasser, autor unbekannt, "
    "verfasser unbekannt, nicht bekannt, anonym, anonymer autor, ungenannt, verschiedene, "
    "verschiedene autoren, verschiedene verfasser, diverse, diverse autoren, mehrere, "
    "mehrere autoren, ohne autor, ohne verfasser, ohne name, ohne namen, ohne angabe, "
    "keine angabe, kein autor, autorenkollektiv, niemand, keiner, "
    # French
    "inconnu, inconnue, inconnus, auteur inconnu, anonyme, auteur anonyme, divers, "
    "divers auteurs, auteurs divers, plusieurs auteurs, collectif, collectif d'auteurs, "
    "sans auteur, sans nom, non signé, non connu, non précisé, non renseigné, non disponible, "
    "aucun, aucun auteur, personne, "
    # Spanish
    "desconocido, desconocida, autor desconocido, anónimo, anónima, autor anónimo, varios, "
    "varios autores, autores varios, diversos autores, sin autor, sin nombre, sin firma, "
    "no disponible, no consta, ninguno, nadie, se desconoce, "
    # Russian
    "неизвестен, неизвестно, неизвестный, неизвестная, неизвестный автор, автор неизвестен, "
    "аноним, анонимно, анонимный автор, разные, разные авторы, коллектив авторов, "
    "группа авторов, без автора, без имени, без подписи, автор не указан, не указан, "
    "не указано, нет, нет автора, нет данных, никто, "
    # Arabic
    "مجهول, مجهولون, غير معروف, مؤلف مجهول, مجهول المؤلف, المؤلف مجهول, مؤلف غير معروف, "
    "كاتب مجهول, بدون مؤلف, بلا مؤلف, دون مؤلف, بدون اسم, متعددون, مؤلفون متعددون, "
    "عدة مؤلفين, مجموعة مؤلفين, مجموعة من المؤلفين, غير متوفر, غير متاح, غير محدد, غير مذكور, "
    "لا يوجد, لا أحد, "
    # Urdu
    "نامعلوم, نا معلوم, نامعلوم مصنف, مصنف نامعلوم, گمنام, غیر معروف, مختلف, مختلف مصنفین, "
    "متعدد مصنفین, متفرق, کئی مصنفین, دستیاب نہیں, بغیر نام, بے نام, کوئی نہیں, "
    # Italian, Portuguese and Dutch, which libraries' records have
    "ignoto, anonimo, autori vari, desconhecido, vários autores, autor desconhecido, onbekend"
)
_BAR = "|"
_SHORT = frozenset(
    "n.a|n/a|n.k|n/k|n.n|n/n|n.s|n/s|s.n|o.v|o.a|k.a|k/a|aa.vv|vv.aa|a.a.v.v|v.v.a.a"
    "|н/д|н.д|д.н|б.а|б/а|б.и|د.م|غ.م".split(_BAR)  # noqa: RUF001 - Cyrillic
)
"""n.a., N.N., s.n., o. V., k. A., AA. VV. and their like; with a point, since NA is a body."""
_BRACKETS = "[](){}<>«»“”\"'\u2018\u2019 "


def names_nobody(name: str) -> bool:
    """Whether a name is a word for an author who is not known or not named, or no word at all."""
    bare = name.strip(_BRACKETS).casefold()
    said = _letters(bare)
    return not said or said in _WORDS or "".join(bare.split()).rstrip(".") in _SHORT


def _letters(said: str) -> str:
    """Its words without accents, with one space between them."""
    plain = "".join(
        letter if letter.isalnum() else " "
        for letter in normalize("NFKD", said)
        if not combining(letter)
    )
    return " ".join(plain.split())


_WORDS = frozenset(_letters(one.casefold()) for one in _NOBODY.split(", "))
