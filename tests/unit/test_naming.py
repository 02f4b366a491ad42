"""People are called by their whole name the first time on the page, and by surname after."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import HEAD, load_base
from tests.conftest import ROOT

from brief.making import make_document
from brief.model import plain_text
from brief.walk import iter_contents

NAMES = """\
names:
  vella: {print: Carmen Vella, surname: Vella}
  jons: {print: Anna Jóns, surname: Jóns}
  borg: {print: Paul Borg, surname: Borg}
  other: {print: Rita Borg, surname: Borg}
  board: {print: Vella Board, surname: Vella, kind: body}
"""
TOLD = """\
facts:
  first: {section: trade, text: "{vella} met {borg}.", cite: [beta-2023 p 1]}
  then: {section: trade, text: "{vella}'s paper reached {jons}.", cite: [beta-2023 p 2]}
  last: {section: trade, text: "Of {vella} and {borg} {jons} spoke.", cite: [beta-2023 p 3]}
"""


def said(folder: Path, template: str, names: str = NAMES) -> list[str]:
    """What each block of a template says."""
    head = HEAD.replace(HEAD[HEAD.index("names:") : HEAD.index("sources:")], names)
    base = load_base(folder, head + TOLD)
    path = folder / "own.md.j2"
    path.write_text(f"# T\n\n{template}\n", encoding="utf-8")
    made = make_document(base, path, (folder, ROOT / "templates"))
    return [plain_text(content) for content in iter_contents(made.document.blocks)][1:]


def test_whoever_was_named_before_is_called_by_surname(tmp_path: Path) -> None:
    told = said(tmp_path, "{{ fact('first') }} {{ fact('then') }}\n\n- {{ fact('last') }}")
    assert told == [
        "Carmen Vella met Paul Borg. Vella’s paper reached Anna Jóns.",
        "Of Vella and Paul Borg Jóns spoke.",
    ]


def test_the_order_of_the_page_decides_and_not_that_of_the_template(tmp_path: Path) -> None:
    later = "{% set kept %}{{ fact('first') }}{% endset %}{{ fact('then') }}\n\n{{ kept }}"
    assert said(tmp_path, later)[0].startswith("Carmen Vella’s paper")
    assert said(tmp_path, later)[1] == "Vella met Paul Borg."


@pytest.mark.parametrize("second", ["Rita Maria Vella", "Carmen Vella Abela"])
def test_a_surname_that_another_bears_tells_nobody(second: str, tmp_path: Path) -> None:
    names = NAMES + f"  second: {{print: {second}}}\n"
    told = said(tmp_path, "{{ fact('first') }} {{ fact('then') }}", names)
    assert told == ["Carmen Vella met Paul Borg. Carmen Vella’s paper reached Anna Jóns."]


def test_without_a_surname_the_whole_name_stands_each_time(tmp_path: Path) -> None:
    names = NAMES.replace("Carmen Vella, surname: Vella", "Carmen Vella")
    told = said(tmp_path, "{{ fact('first') }} {{ fact('then') }}", names)
    assert told == ["Carmen Vella met Paul Borg. Carmen Vella’s paper reached Anna Jóns."]


def test_a_surname_that_opens_a_sentence_has_a_capital(tmp_path: Path) -> None:
    names = NAMES.replace("Carmen Vella, surname: Vella", "Carmen de Vella, surname: de Vella")
    told = said(tmp_path, "{{ fact('first') }} {{ fact('then') }} {{ fact('last') }}", names)
    assert "De Vella’s paper" in told[0]
    assert "Of de Vella and" in told[0]


def test_whose_family_name_stands_first_is_called_by_it_after(tmp_path: Path) -> None:
    names = NAMES.replace("Carmen Vella, surname: Vella", "Xu Mei, surname: Xu")
    told = said(tmp_path, "{{ fact('first') }} {{ fact('then') }}", names)
    assert told == ["Xu Mei met Paul Borg. Xu’s paper reached Anna Jóns."]


POSTS = """\
names:
  vella: {print: Carmen Vella, surname: Vella, role: Foreign Minister of Malta, seen: 2025-03}
  jons: {print: Anna Jóns, surname: Jóns, role: Prime Minister of Iceland, seen: 2019}
  borg: {print: Paul Borg, role: Ambassador of Malta}
"""
MET = """\
facts:
  said: {section: trade, date: 2025-03-02, text: "{vella} spoke.", cite: [beta-2023 p 1]}
  both: {section: trade, date: 2025-03, text: "Foreign Minister {vella} met {jons}.",
    short: Vella in Reykjavik, cite: [beta-2023 p 2]}
  paper: {section: trade, date: 2025-03, text: "{vella}'s paper lay before {borg}.",
    cite: [beta-2023 p 3]}
  quoted: {section: trade, date: 2025-03, text: 'It said "{vella} came" at noon.',
    cite: [beta-2023 p 5]}
  ministers: {section: trade, date: 2025-03, text: "The ministers {vella} and {jons} met.",
    cite: [beta-2023 p 4]}
"""


def introduced(folder: Path, template: str) -> list[str]:
    """The same of people whose posts are recorded."""
    head = HEAD.replace(HEAD[HEAD.index("names:") : HEAD.index("sources:")], POSTS)
    base = load_base(folder, head + MET)
    path = folder / "own.md.j2"
    path.write_text(f"# T\n\n{template}\n", encoding="utf-8")
    made = make_document(base, path, (folder, ROOT / "templates"))
    return [plain_text(content) for content in iter_contents(made.document.blocks)][1:]


def test_whoever_is_named_first_without_a_post_is_introduced_by_it(tmp_path: Path) -> None:
    told = introduced(tmp_path, "{{ fact('said') }}\n\n{{ fact('both') }}\n\n{{ fact('said') }}")
    assert told == [
        "Carmen Vella (Foreign Minister of Malta) spoke.",
        "Foreign Minister Vella met Anna Jóns (Prime Minister of Iceland, 2019).",
        "Vella spoke.",
    ]


def test_nobody_is_introduced_where_the_words_say_a_post(tmp_path: Path) -> None:
    assert introduced(tmp_path, "{{ fact('ministers') }}") == [
        "The ministers Carmen Vella and Anna Jóns met."
    ]


def test_a_post_parts_no_name_from_what_clings_to_it(tmp_path: Path) -> None:
    told = introduced(tmp_path, "{{ fact('paper') }}\n\n{{ fact('said') }}")
    assert told[0] == "Carmen Vella’s paper lay before Paul Borg."
    assert told[1] == "Vella (Foreign Minister of Malta) spoke."


def test_a_short_form_has_the_whole_name_and_the_post_where_it_names_somebody_first(
    tmp_path: Path,
) -> None:
    told = introduced(tmp_path, "{{ fact('both').short }}\n\n{{ fact('said') }}")
    assert told == ["Carmen Vella (Foreign Minister of Malta) in Reykjavik", "Vella spoke."]


def test_nothing_is_added_to_a_quotation(tmp_path: Path) -> None:
    told = introduced(tmp_path, "{{ fact('quoted') }}\n\n{{ fact('said') }}")
    assert told[0] == "It said \u201cCarmen Vella came\u201d at noon."
    assert told[1] == "Vella (Foreign Minister of Malta) spoke."


def test_a_post_that_is_background_is_said_in_no_sentence(tmp_path: Path) -> None:
    head = HEAD.replace(HEAD[HEAD.index("names:") : HEAD.index("sources:")], POSTS)
    base = load_base(
        tmp_path, head.replace("seen: 2025-03}", "seen: 2025-03, post: background}") + MET
    )
    path = tmp_path / "own.md.j2"
    path.write_text("# T\n\n{{ fact('said') }}\n", encoding="utf-8")
    made = make_document(base, path, (tmp_path, ROOT / "templates"))
    assert "Carmen Vella spoke." in map(plain_text, iter_contents(made.document.blocks))


@pytest.mark.parametrize(
    ("seen", "date", "post"),
    [
        ("2019", "", "Prime Minister of Iceland, 2019"),
        ("2019", ", date: 2019-05-03", "Prime Minister of Iceland"),  # its own day tells when
        ("2025-03", "", "Prime Minister of Iceland"),
    ],
)
def test_a_view_without_a_day_says_when_its_owner_was_in_the_post(
    seen: str, date: str, post: str, tmp_path: Path
) -> None:
    names = "names:\n  jons: {print: Anna Jóns, surname: Jóns, role: Prime Minister of Iceland,"
    head = HEAD.replace(
        HEAD[HEAD.index("names:") : HEAD.index("sources:")], f"{names} seen: {seen}}}\n"
    )
    claim = (
        "facts:\n  counts: {section: trade, kind: claim, by: jons, cite: [beta-2023 p 1],"
        f' text: "{{by}} counts more than a hundred boats."{date}}}\n'
    )
    base = load_base(tmp_path, head + claim)
    path = tmp_path / "own.md.j2"
    path.write_text("# T\n\n{{ fact('counts') }}\n", encoding="utf-8")
    made = make_document(base, path, (tmp_path, ROOT / "templates"))
    told = [plain_text(one) for one in iter_contents(made.document.blocks)][1]
    assert told.rstrip("†") == f"Anna Jóns ({post}) counts more than a hundred boats."
