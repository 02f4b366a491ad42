"""What words beside the facts say without a source, in each language that ships."""

from __future__ import annotations

import pytest
from tests.bases import told_of

from brief.prose.nations_abroad import nations_in
from brief.prose.signs import find_signs


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "On a compté soixante quais.", "soixante"),
        ("fr", "Un demi-million de tonnes est venu.", "million"),
        ("fr", "L’UE a protesté.", "UE"),
        ("fr", "On a payé en roupies.", "roupies"),
        ("de", "Man zählte sechzig Kais.", "sechzig"),
        ("de", "Man zahlte in Rubeln, nicht in Schillingen.", "Rubeln"),
        ("es", "Se contaron sesenta muelles.", "sesenta"),
        ("es", "Se pagó en chelines.", "chelines"),
        ("ru", "Переговоры в марте продолжались.", "марте"),
        ("ru", "Платили в рублях.", "рублях"),
        ("ru", "США возразили.", "США"),
        ("ru", "Насчитали шестьдесят причалов.", "шестьдесят"),
        ("ar", "دُفع بعملة أخرى هي دولار.", "دولار"),
        ("ur", "ڈالر میں ادائیگی ہوئی", "ڈالر"),
        ("ur", "امریکہ نے احتجاج کیا", "امریکہ"),
    ],
)
def test_a_number_a_month_a_currency_and_a_union_are_signs(
    language: str, text: str, said: str
) -> None:
    assert said in find_signs(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les livres et la couronne de la reine plaisent à deux ministres."),
        ("fr", "Aucune des deux sources ne donne de date."),
        ("de", "In Franken war man mit drei Häfen zufrieden."),
        ("de", "Eine Handvoll Zeilen genügt der einen Quelle."),
        ("es", "Franco murió y los libros quedaron; las coronas de la reina."),
        ("ru", "Министры говорили о порте, лира поэта и фунт хлеба тут ни при чём."),
        ("ru", "Источник не называет суммы, и обе стороны молчат."),
        ("ar", "تحدث الوزراء عن الميناء والطريق."),
        ("ur", "وزرا نے بندرگاہ اور سڑک کی بات کی۔"),
    ],
)
def test_words_that_only_look_like_one_are_no_sign(language: str, text: str) -> None:
    assert not find_signs(text, language)


BASE = """\
brief: {id: ties, title: Ties, parties: [MT, IS], as_of: 2025-06-30, language: LANG}
sections: {ties: {title: Ties, intro: "TEXT"}}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties
    issued: 2025-06-20
    container-title: Gazette
    nature: news
    reliability: B
    descriptor: Gazette.
facts:
  pier: {section: ties, text: "Pier.", cite: [gazette para 1]}
"""


def uncited(text: str, language: str) -> str:
    """What is told of an intro without a source in a language."""
    return told_of(BASE.replace("TEXT", text).replace("LANG", language), {"uncited"})


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "À Londres, on a protesté.", "Londres"),
        ("fr", "Les délégués kényans étaient lents.", "kényans"),
        ("fr", "Les délégués maltais étaient lents.", "maltais"),
        ("fr", "La réunion de déc. a échoué.", "déc."),
        ("de", "Tansanias Minister trat zurück.", "Tansanias"),
        ("de", "Die isländischen Schiffe waren langsam.", "isländischen"),
        ("de", "Man zahlte in Franken.", "Franken"),
        ("ru", "В Танзании протестовали.", "Танзании"),
        ("ru", "Протестовали в Лондоне.", "Лондоне"),
        ("ru", "Мальтийские делегаты опоздали на встречу.", "Мальтийские"),
        ("ru", "Говорили с Саудовской Аравией.", "Саудовской Аравией"),
        ("ar", "دُفع المبلغ بالدولار.", "بالدولار"),
        ("ar", "احتج الوفد الكيني.", "الكيني"),
        ("ar", "تأخر الوفد المالطي عن الاجتماع.", "المالطي"),
        ("ar", "احتجوا في لندن وللنرويج رأي.", "لندن"),
        ("ar", "احتجوا بكينيا أيضا.", "بكينيا"),
    ],
)
def test_bent_names_adjectives_and_capitals_need_a_source(
    language: str, text: str, said: str
) -> None:
    assert f'"{said}"' in uncited(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La partie maltaise"),
        ("fr", "Le malaise des artisans, un bon indice et le pain ancien suffisent ici."),
        ("fr", "Ils étaient sept. Le ministre parla en français."),
        ("de", "Die isländische Seite"),
        ("de", "Politische, kubische und organische Fragen blieben, auf Norwegisch gestellt."),
        ("ru", "Мальтийская сторона"),
        ("ru", "Городские и морские службы говорили на русском языке."),
        ("ar", "الوفد المالطي"),
        ("ar", "قال الوزير الوطني إن الميناء الجنوبي مفتوح باللغة الفرنسية."),
    ],
)
def test_what_a_thing_is_called_and_what_only_sounds_like_it_does_not(
    language: str, text: str
) -> None:
    assert not uncited(text, language)


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("fr", "norvégien, suédoises, belges, turques, chinois, ghanéenne, brésiliens",
         "NO SE BE TR CN GH BR"),
        ("de", "norwegische, polnischen, chilenisches, türkische, maltesischer, ukrainische",
         "NO PL CL TR MT UA"),
        ("ru", "норвежские, кенийской, китайского, польскую, иранскими, чилийская",
         "NO KE CN PL IR CL"),
        ("ar", "النرويجية, الصينيون, وفرنسي, للإيرانيين, تركية, أمريكي", "NO CN FR IR TR US"),
    ],
)  # fmt: skip
def test_adjectives_of_countries_are_known_by_their_endings(
    language: str, text: str, codes: str
) -> None:
    assert [one.code for one in nations_in(text, language)] == codes.split()
