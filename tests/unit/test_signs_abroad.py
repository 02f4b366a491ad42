"""What words beside the facts say without a source, in each language that ships."""

from __future__ import annotations

import pytest

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
