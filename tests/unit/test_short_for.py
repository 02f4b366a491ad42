"""An abbreviation in brackets behind a body is that body's own."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  nfc: {{print: Nordic Fish Council, kind: body}}
  mtb: {{print: Maltese Trade Bureau, kind: body, also: [Malta Business Office]}}
  agency: {{print: Agence des ports, kind: body, also: [PAM, Port Agency of Malta]}}
sources:
  gazette: {{type: article-newspaper, author: unknown, title: Ties that hold,
    container-title: The Island Gazette, issued: 2025-03-01, nature: news, reliability: B,
    descriptor: A daily.}}
facts:
  signed: {{section: ties, text: "{text}", date: 2024, cite: [gazette para 1]}}
"""


def told(text: str) -> str:
    """What is said of a fact's words."""
    return told_of(FACTS.format(text=text), {"spelling"})


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("In 2024 the {nfc} (MTB) met.", "Maltese Trade Bureau"),
        ("In 2024 the {mtb} (NFC) met.", "Nordic Fish Council"),
        ("In 2024 the {nfc} (MTB), of Bergen, and the {mtb} (NFC) met.", "Nordic Fish Council"),
        ("In 2024 the {agency} (NFC) met.", "Nordic Fish Council"),
        ("In 2024 the {nfc} (MTB; a body) met.", "Maltese Trade Bureau"),
    ],
)
def test_an_abbreviation_of_another_body_is_told(text: str, owner: str) -> None:
    assert f'is short for "{owner}"' in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 the {nfc} (NFC) and the {mtb} (MTB) met.",
        "In 2024 the {mtb} (MBO) met.",
        "In 2024 the {agency} (PAM) met.",
        "In 2024 the {nfc} (NOFICO) met.",
        "In 2024 the {nfc} (2019) met.",
        "In 2024 the {nfc} and the bureau (MTB) met.",
        "In 2024 the {nfc} (with the MTB) met.",
    ],
)
def test_a_body_s_own_abbreviation_is_not(text: str) -> None:
    assert told(text) == ""
