"""The ends of a span that a text names are those of its date, in each language that ships."""

from __future__ import annotations

from datetime import date as day_of
from pathlib import Path

import pytest

from brief import check_facts, load_facts

BASE = """
brief: {id: ties, title: Ties, language: LANGUAGE, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  daily: {type: article-newspaper, author: unknown, title: On ties, container-title: The Isle, issued: 2025-06-01, nature: news, reliability: B, descriptor: A daily., language: LANGUAGE}
facts:
  fair: {section: ties, text: "TEXT", date: DATE, cite: [daily para 1]}
"""
SPANS = """
de|Die Messe lief vom 30.4.-2.5.2024.|2024-04-30/2024-05-02|2024-04-29/2024-05-02
de|Die Messe lief 01.05.2024-03.05.2024.|2024-05-01/2024-05-03|2024-05-01/2024-05-04
de|Die Messe lief 1.-3. Mai 2024.|2024-05-01/2024-05-03|2024-05-02/2024-05-03
de|Die Messe lief vom 1.-3.5.2024.|2024-05-01/2024-05-03|2024-05-01/2024-05-04
de|Die Messe lief vom 30. April bis 2. Mai 2024.|2024-04-30/2024-05-02|2024-04-29/2024-05-02
fr|La foire dura du 1er au 3 mai 2024.|2024-05-01/2024-05-03|2024-05-01/2024-05-05
fr|La foire : 01/05/2024-03/05/2024.|2024-05-01/2024-05-03|2024-05-01/2024-05-04
es|La feria fue del 3 al 5 de mayo de 2024.|2024-05-03/2024-05-05|2024-05-02/2024-05-05
ru|Ярмарка шла с 30 апреля по 5 мая 2024 года.|2024-04-30/2024-05-05|2024-04-30/2024-05-06
ar|أقيم المعرض من 3 إلى 5 مايو 2024.|2024-05-03/2024-05-05|2024-05-03/2024-05-06
ur|میلہ 3-5 مئی 2024 کو لگا۔|2024-05-03/2024-05-05|2024-05-03/2024-05-06
en-GB|The fair ran 3-5 May 2024.|2024-05-03/2024-05-05|2024-05-03/2024-05-06
en-GB|The fair of 3-5 May 2024 closed on 6 May 2024.|2024-05-03/2024-05-06|2024-05-03/2024-05-08
"""


def told(folder: Path, language: str, text: str, date: str) -> list[str]:
    file = folder / "facts.yaml"
    base = BASE.replace("LANGUAGE", language).replace("TEXT", text).replace("DATE", date)
    file.write_text(base, encoding="utf-8")
    return [
        one.message
        for one in check_facts(load_facts(file), day_of(2025, 7, 1))
        if one.rule in {"date-agrees", "precision"}
    ]


@pytest.mark.parametrize("row", SPANS.split("\n")[1:-1])
def test_a_span_has_both_ends_of_its_date(tmp_path: Path, row: str) -> None:
    language, text, right, wrong = row.split("|")
    assert not told(tmp_path, language, text, right)
    assert told(tmp_path, language, text, wrong)


def test_a_day_that_english_may_read_either_way_ends_no_span(tmp_path: Path) -> None:
    text = "The fair ran 01/05/2024-03/05/2024."
    assert not told(tmp_path, "en-GB", text, "2024-05-01/2024-05-04")


# ruff: noqa: E501 - a record a line
