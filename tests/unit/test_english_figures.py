"""Figures with the signs of English are told from those of the language, from hours and numbers."""

from __future__ import annotations

import pytest

from brief.prose.english_figures import english_figures
from brief.words import shipped

TOLD = """
de|Der Hafen hat 1,000 Arbeiter.|1,000
de|Es waren 1,250 Boote und 12,345 Netze.|1,250 12,345
de|Die Ruhe dauert 12.5 Stunden.|12.5
de|Das Haus kostete 3,500.75 Euro.|3,500.75
de|Es gab 2.5 Millionen, also 4.5 %.|2.5 4.5
de|Ein Pass kostet 12.50 Franken.|12.50
de|Der Hafen hat 1,234 Arbeiter.|1,234
fr|Le port a 1,234 dockers.|1,234
es|El puerto tiene 1,234 obreros.|1,234
ru|В порту 1,234 рабочих.|1,234
fr|Le port a 1,000 dockers, qui dorment 12.5 heures.|1,000 12.5
fr|La route a 4.5\u00a0km.|4.5
es|El puerto tiene 1,000 obreros y costó 3.5 millones.|1,000 3.5
ru|Отдых длится 12.5 часа, дом стоил 3,500.75 евро.|12.5 3,500.75
"""
SILENT = """
de|Der Hafen hat 1.000 Arbeiter, die 12,5 Stunden ruhen.
de|Es geht um 12.30 Uhr auf, am 12.5.2026 um 9.15 Uhr.
de|Nach Abschnitt 1.2 und Nr. 3.5 Euro gilt Fassung 2.5 im Web 2.0.
de|Es waren 1,375 Milliarden Euro, 2,125 Prozent und 1,799 Euro je Liter.
de|Auf jede Frau kamen 1,375 Kinder, 1,250 mal so viele.
de|Der Index lag bei 1,234 Zählern, das Haus bei 1,234 Punkten.
fr|Il y a 1,375 enfants par femme, 1,375 points de plus.
es|Cada mujer tuvo 1,375 hijos, 1,375 veces más.
ru|На одну женщину приходится 1,375 ребёнка.
fr|Le port a 1\u202f000 dockers ; il ouvre à 12.30 heures (version 1.2).
fr|C’est 1,125 fois plus, 0,125 tonne et 1,4 million.
es|Abre a las 12.30 horas para 1.000 personas, 12,5 horas al día.
es-MX|El puerto tiene 1,000 obreros, que descansan 12.5 horas.
ru|Он открывается в 12.30 часов, п. 1.2, версия 2.5, 1,375 раза.
de-CH|Ein Pass kostet 12.50 Franken.
ar|في الميناء 1,000 عامل، لمدة 12.5 ساعة.
en-GB|The port has 1,000 hands, who rest for 12.5 hours.
"""


@pytest.mark.parametrize("row", TOLD.split("\n")[1:-1])
def test_a_figure_that_is_written_as_in_english_is_told(row: str) -> None:
    language, text, figures = row.split("|")
    found = english_figures(text, shipped(language))
    assert [one.typed for one in found] == figures.split(" ")


@pytest.mark.parametrize("row", SILENT.split("\n")[1:-1])
def test_a_figure_as_its_language_has_it_an_hour_or_a_number_is_not(row: str) -> None:
    language, text = row.split("|")
    assert not list(english_figures(text, shipped(language)))
