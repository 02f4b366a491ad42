"""Sources come in from a library whole, go out again, and no line that stands is touched."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from tests.bases import write_base

from brief.cli import main
from brief.exchange import load_open
from brief.facts.sources import Source

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fact base of the folder that the commands run in."""
    monkeypatch.chdir(tmp_path)
    return write_base(tmp_path)


def take(name: str, text: str | bytes, capsys: Capture) -> tuple[int, list[str], list[str]]:
    """Import a file of this text: the exit code, and the lines of both outputs."""
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    code = main(["sources", "import", name])
    told = capsys.readouterr()
    return code, told.out.splitlines(), told.err.splitlines()


def source(facts: Path, one: str) -> Source:
    return load_open(facts).sources[one]


def said(facts: Path, one: str) -> dict[str, Any]:
    dumped: dict[str, Any] = source(facts, one).model_dump(by_alias=True, exclude_unset=True)
    return dumped


TREATY: dict[str, Any] = {
    "id": "VallettaAccord2019",
    "type": "treaty",
    "title": "Accord on rescue at sea: a draft",
    "volume": 500,
    "page": "95",
    "container-title": "Treaty Series",
    "issued": {"date-parts": [["2019", 4, 18]]},
}


def test_an_entry_is_appended_with_its_key_and_open_where_a_person_judges(
    facts: Path, capsys: Capture
) -> None:
    before = facts.read_text(encoding="utf-8")
    code, out, err = take("lib.json", json.dumps([TREATY]), capsys)
    after = facts.read_text(encoding="utf-8")
    line = before[: before.index("facts:\n")].count("\n") + 1
    assert code == 0
    assert out[0] == f'facts.yaml:{line}: source "vallettaaccord2019"'
    assert err == [
        (
            'lib.json:1:2: note: the key "VallettaAccord2019" is no id here, so the source is '
            '"vallettaaccord2019" (citation-key keeps it)'
        )
    ]
    added = """\
  vallettaaccord2019:
    type: treaty
    title: "Accord on rescue at sea: a draft"
    container-title: Treaty Series
    issued: 2019-04-18
    volume: 500
    page: 95
    citation-key: VallettaAccord2019
    # nature: official, dataset, news, opinion or academic
    # reliability: A (completely) to E (not), or F (cannot be judged)
    # descriptor: what it is, in a sentence for the reader
"""
    assert after == before.replace("facts:\n", f"{added}facts:\n", 1)


def test_check_asks_a_person_to_judge_what_was_imported(facts: Path, capsys: Capture) -> None:
    take("lib.json", json.dumps([TREATY]), capsys)
    assert main(["check"]) == 1
    told = capsys.readouterr().err
    for key in ("nature", "reliability", "descriptor"):
        assert f'source "vallettaaccord2019" has no "{key}"' in told


def test_a_second_import_adds_nothing_and_tells_what_differs(facts: Path, capsys: Capture) -> None:
    take("lib.json", json.dumps([TREATY]), capsys)
    before = facts.read_bytes()
    changed = {**TREATY, "page": "96", "genre": "accord"}
    code, out, err = take("lib.json", json.dumps([changed]), capsys)
    assert (code, facts.read_bytes()) == (0, before)
    assert out == ["1 entry read: 0 added, 0 there already, 1 that differ"]
    assert [line.partition(": note: ")[2].partition(" in lib.json")[0] for line in err] == [
        'source "vallettaaccord2019": genre is not here, accord',
        'source "vallettaaccord2019": page is 95 here, 96',
    ]
    assert all(line.startswith("facts.yaml:") for line in err)
    assert take("lib.json", json.dumps([TREATY]), capsys)[1] == [
        "1 entry read: 0 added, 1 there already, 0 that differ"
    ]


def test_what_cannot_be_carried_is_told_entry_by_entry(facts: Path, capsys: Capture) -> None:
    more = {"id": "borg-1", "type": "book", "title": "T", "author": [{"family": "Borg"}]}
    text = json.dumps([{**TREATY, "abstract": "A", "call-number": 4}, {**more, "keyword": "k"}])
    _, _, err = take("lib.json", text, capsys)
    assert (
        'lib.json:1:2: note: entry "VallettaAccord2019": not carried: abstract, call-number' in err
    )
    assert any('entry "borg-1": not carried: keyword' in line for line in err)


def test_an_id_that_is_no_text_and_lines_of_a_note_are_told(facts: Path, capsys: Capture) -> None:
    note = {**TREATY, "id": "noted", "note": "One line.\nAnother."}
    text = json.dumps([{**TREATY, "id": ["x"]}, note])
    code, out, err = take("lib.json", text, capsys)
    assert (code, err[0]) == (
        1,
        'lib.json:1:3: "id" is no text, and is not read (write it as a text)',
    )
    assert err[1].endswith('entry "noted": not carried: line breaks of note')
    assert len(err) == 2
    assert 'source "accord-on-rescue-2019"' in out[0]
    assert source(facts, "noted").note == "One line. Another."


def test_an_entry_is_known_by_its_id_where_its_key_was_lost(facts: Path, capsys: Capture) -> None:
    take("lib.json", json.dumps([TREATY]), capsys)
    bare = {**TREATY, "id": "vallettaaccord2019"}
    _, out, _ = take("lib.json", json.dumps([bare]), capsys)
    assert out == ["1 entry read: 0 added, 1 there already, 0 that differ"]


def test_keys_that_differ_in_case_alone_stay_two_sources(facts: Path, capsys: Capture) -> None:
    text = json.dumps([{**TREATY, "id": "Accord"}, {**TREATY, "id": "ACCORD", "title": "B"}])
    take("lib.json", text, capsys)
    assert source(facts, "accord-2").citation_key == "ACCORD"
    _, out, _ = take("lib.json", text, capsys)
    assert out == ["2 entries read: 0 added, 2 there already, 0 that differ"]


def test_an_id_of_a_machine_gives_way_to_who_and_when(facts: Path, capsys: Capture) -> None:
    address = "http://library.example/users/1/items/ABCD"
    item = {**TREATY, "id": address, "author": [{"literal": "Ministry of Ties"}]}
    take("lib.json", json.dumps([item]), capsys)
    assert source(facts, "ministry-of-ties-2019").citation_key == address


def test_the_keys_of_facts_yaml_that_end_in_crlf_keep_their_ends(
    facts: Path, capsys: Capture
) -> None:
    facts.write_bytes(facts.read_bytes().replace(b"\n", b"\r\n"))
    take("lib.json", json.dumps([TREATY]), capsys)
    data = facts.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")


@pytest.mark.parametrize("before", [True, False])
def test_the_fact_base_is_named_before_the_action_or_after_it(
    before: bool,  # noqa: FBT001 - a parameter of the test
    facts: Path,
    capsys: Capture,
) -> None:
    facts.rename("other.yaml")
    Path("lib.json").write_text(json.dumps([TREATY]), encoding="utf-8")
    named, action = ["--facts", "other.yaml"], ["import", "lib.json"]
    given = [*named, *action] if before else [*action, *named]
    assert main(["sources", *given]) == 0
    assert "vallettaaccord2019" in load_open(Path("other.yaml")).sources


BROKEN = {
    "broken JSON": (
        '[{"id": "a", "type": "book", "title": "A"},\n {"id": "b" "type": "book"}]',
        "lib.json:2:13: broken JSON: expecting ',' delimiter (what follows is not read)",
    ),
    "an end that is missing": (
        '[{"id": "a", "type": "book", "title": "A"}',
        "lib.json:1:43: broken JSON: expecting ',' or ']' (what follows is not read)",
    ),
    "two entries of one key": (
        '[{"id": "a", "type": "map", "title": "A"},\n{"id": "a", "type": "map", "title": "B"}]',
        (
            'lib.json:2:1: a second entry has the key "a", and is not read '
            "(the first is on line 1; give it a key of its own)"
        ),
    ),
    "one field twice": (
        '[{"id": "a", "type": "map", "title": "A",\n "title": "B"}]',
        (
            'lib.json:1:29: "title" stands twice in one entry '
            "(write one of them, the other is not read)"
        ),
    ),
    "an impossible date": (
        '[{"id": "a", "type": "map", "title": "A",\n "issued": {"date-parts": [[2019, 2, 30]]}}]',
        (
            'lib.json:2:2: entry "a": issued: "2019-02-30" is not a date, so it is not carried '
            "(that month has 28 days)"
        ),
    ),
    "a person who is a body": (
        (
            '[{"id": "a", "type": "map", "title": "A",\n'
            ' "author": [{"family": "Borg", "literal": "Board of Ties"}]}]'
        ),
        (
            'lib.json:2:2: entry "a": author: name 1 is both a person and the body "Board of Ties" '
            "(the person is taken)"
        ),
    ),
    "an unknown type": (
        '[{"id": "a",\n "type": "papyrus", "title": "A"}]',
        'lib.json:2:2: warning: entry "a": unknown type "papyrus" (it is taken for a document)',
    ),
    "no entry": (
        '[{"id": "a", "type": "map", "title": "A"},\n 12]',
        "lib.json:2:2: this is no entry: a map of CSL's fields (id, type, title) belongs here",
    ),
    "no address": (
        '[{"id": "a", "type": "map", "title": "A",\n "URL": "ruritania.example"}]',
        (
            'lib.json:2:2: entry "a": URL: "ruritania.example" is not a web address, so it '
            "is not carried (write it whole: https://ruritania.example)"
        ),
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_wrong_is_a_line_with_its_place_and_the_good_is_taken(
    kind: str, facts: Path, capsys: Capture
) -> None:
    text, line = BROKEN[kind]
    code, _, err = take("lib.json", text, capsys)
    assert line in err
    assert code == int(kind != "an unknown type")
    assert source(facts, "a").title == "A"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'[{"id": "a",\n "title": "Caf\xe9"}]', "lib.json:2:15: this is not UTF-8"),
        ("[]".encode("utf-16"), "lib.json:1:1: this is UTF-16"),
        (b"", "lib.json:1:1: the file is empty"),
        (b"[]", "lib.json:1:1: there is no entry in this file"),
    ],
)
def test_a_file_that_is_none_is_told_and_facts_yaml_stays(
    data: bytes, place: str, facts: Path, capsys: Capture
) -> None:
    before = facts.read_bytes()
    code, out, err = take("lib.json", data, capsys)
    assert (code, out, facts.read_bytes()) == (1, [], before)
    assert err[0].startswith(place)


BIB = r"""
@string{jot = "Journal of Ties"}
@article{Borg:2019,
  author = {{Ministry of Foreign Affairs} and von Borg, Joseph and Ann de la Vella},
  title = {Caf{\'e} \& {Malta}: 50% of \textit{ties} -- a na\"{\i}ve view},
  journal = jot, year = 2019, month = mar, number = 4, pages = {12--15},
}
@book{bad, title = {Never closed

@report{good, institution = {Board of Ties}, author = {{Board of Ties}}, title = "After it",
  date = {2020-05-01}, url = {https://x.example/a_b%20c}, date-added = {2020}}
"""


def test_bibtex_comes_in_and_one_bad_entry_costs_no_other(facts: Path, capsys: Capture) -> None:
    code, _, err = take("lib.bib", BIB, capsys)
    assert code == 1
    assert [line for line in err if line.startswith("lib.bib:8:1: this entry is broken: ")]
    assert 'lib.bib:10:1: note: entry "good": not carried: date-added' in err
    assert said(facts, "borg-2019") == {
        "type": "article-journal",
        "author": [
            "Ministry of Foreign Affairs",
            {"family": "Borg", "given": "Joseph", "dropping-particle": "von"},
            {"family": "Vella", "given": "Ann", "dropping-particle": "de la"},
        ],
        "title": "Café & Malta: 50% of <i>ties</i> \N{EN DASH} a naïve view",
        "container-title": "Journal of Ties",
        "issued": "2019-03",
        "issue": "4",
        "page": "12-15",
        "citation-key": "Borg:2019",
        **{key: said(facts, "borg-2019")[key] for key in ("nature", "reliability", "descriptor")},
    }
    assert source(facts, "good").URL == "https://x.example/a_b%20c"
    assert said(facts, "good")["author"] == "Board of Ties"


HARD_BIB = r"""
@article{a, author = {Ann Borg and and Joseph Vella and}, year = 2001, month = mar,
  title = {A `New Order' of \enquote{ties} and ``peace'': Hawai`i}, journal = jot}
@misc{b, author = {Ann Borg}, howpublished = {Available at \url{https://b.example/x_y}},
  title = {\textbf{Ports} of \Realm{Malta}\cite{c}}}
@misc{c, title = {Ports}, howpublished = {\href{https://c.example/}{Port book}},
  url = {https://c.example/own}, publisher = {\href}}
"""


def test_bibtex_says_what_latex_meant_and_tells_what_it_cannot(
    facts: Path, capsys: Capture
) -> None:
    code, _, err = take("lib.bib", HARD_BIB, capsys)
    one, two, three = said(facts, "a"), said(facts, "b"), said(facts, "c")
    assert [name["family"] for name in one["author"]] == ["Borg", "Vella"]
    assert one["title"] == "A ‘New Order’ of “ties” and “peace”: Hawai‘i"
    assert (two["URL"], "medium" in two) == ("https://b.example/x_y", False)
    assert two["title"] == "Ports of Malta"
    assert (three["URL"], three["medium"]) == ("https://c.example/own", "Port book")
    assert (code, err) == (
        0,
        [
            (
                'lib.bib:3:1: warning: entry "a": journal: no @string is called "jot" '
                "(it is taken as it stands; put words in braces)"
            ),
            (
                'lib.bib:4:1: note: entry "b": not carried: typography of title, '
                r"\cite{c} of title, \Realm of title"
            ),
            'lib.bib:6:1: note: entry "c": not carried: https://c.example/ of howpublished',
        ],
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"Cod & Sons \& {C}o, 5\% of \#7", "Cod & Sons & Co, 5% of #7"),
        (r"A\_b costs \$5 -- or 6", "A_b costs $5 – or 6"),
        (r"{\'E}va's $x$ \& y", "Éva's x & y"),
    ],
)
def test_signs_that_are_escaped_in_bibtex_cost_no_other_sign(
    written: str, meant: str, facts: Path, capsys: Capture
) -> None:
    take("lib.bib", f"@book{{a1, title = {{{written}}}, year = 2020}}", capsys)
    assert said(facts, "a1")["title"] == meant


def test_bibtex_keeps_the_names_of_programs_hyphens_and_the_numbers_of_articles(
    facts: Path, capsys: Capture
) -> None:
    entry = r"""@article{cod, author = {Borg, Ann}, journal = {Isles Review}, date = 2020,
      title = {The {\TeX cod} and \LaTeX{} eels, method\hyphen independent},
      eid = {0141}, origyear = 1959}"""
    assert take("lib.bib", entry, capsys)[2] == []
    told = said(facts, "cod")
    assert told["title"] == "The TeXcod and LaTeX eels, method-independent"
    assert (told["page"], told["original-date"]) == ("0141", "1959")


@pytest.mark.parametrize(
    ("month", "issued", "left"),
    [("July 30th", "2002-07-30", ""), ("unknown", "2002", "month"), ("7", "2002-07", "")],
)
def test_a_month_of_bibtex_that_is_none_costs_no_year(
    month: str, issued: str, left: str, facts: Path, capsys: Capture
) -> None:
    entry = f"@book{{cod, author = {{Borg, Ann}}, title = Cod, year = 2002, month = {{{month}}}}}"
    _, _, err = take("lib.bib", entry.replace("= Cod", "= {Cod}"), capsys)
    assert said(facts, "cod")["issued"] == issued
    assert [one.rpartition("not carried: ")[2] for one in err] == [left] * bool(left)


def test_an_entry_of_bibtex_without_an_end_is_told(facts: Path, capsys: Capture) -> None:
    text = "@misc{whole, title = {A}}\n@book{open, title = {B"
    code, out, err = take("lib.bib", text, capsys)
    assert code == 1
    assert out[-1].startswith("1 entry read: 1 added")
    assert [line for line in err if line.startswith("lib.bib:2:1: this entry is broken: ")] == [
        (
            "lib.bib:2:1: this entry is broken: it has no end, or none that can be found "
            "(the other entries are read)"
        )
    ]


RIS = """\
TY  - JOUR
ID  - Vella2018
AU  - Vella, Ann, Jr.
AU  - Board of Ties
TI  - A study of ties
T2  - Journal of Ties
PY  - 2018
DA  - 2018/07/09/
SP  - 20
EP  - 29
SN  - 1234-5678
AB  - Left here.
ER  -

TY  - RPRT
TI  - A report without a key
PY  - 2018/13
ER  -
"""


def test_ris_comes_in_with_the_day_and_both_pages(facts: Path, capsys: Capture) -> None:
    code, _, err = take("lib.ris", RIS, capsys)
    assert code == 1
    found = said(facts, "vella2018")
    assert found["author"] == [
        {"family": "Vella", "given": "Ann", "suffix": "Jr."},
        "Board of Ties",
    ]
    assert (found["issued"], found["page"], found["ISSN"]) == ("2018-07-09", "20-29", "1234-5678")
    assert 'lib.ris:1:1: note: entry "Vella2018": not carried: AB' in err
    assert any(line.startswith("lib.ris:17:1: entry ") and "2018-13" in line for line in err)
    _, out, _ = take("lib.ris", RIS, capsys)
    assert out[-1].startswith("2 entries read: 0 added, 2 there already")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lib.ris", "TY  - RPRT\nID  - x\nTI  - Y\n{}PY  - 2001\nER  -\n"),
        ("lib.bib", "@report{{x, title={{Y}}, date={{2001}}, author={{{}}}}}\n"),
    ],
)
def test_a_body_with_a_comma_in_its_name_is_no_person(
    name: str, text: str, facts: Path, capsys: Capture
) -> None:
    names = ["Ministry of Cod, Isles", "{Kelp Fund}", "Tide Office, UK", "Bank, Anna"]
    tagged = "".join(f"AU  - {one}\n" for one in names)
    take(name, text.format(tagged if name == "lib.ris" else " and ".join(names)), capsys)
    body = "Tide Office, UK"
    people = [{"literal": body}, {"family": "Bank", "given": "Anna"}]
    assert said(facts, "x")["author"] == ["Ministry of Cod, Isles", "Kelp Fund", *people]


LOOSE_RIS = """\
TY - BOOK
ID - one
TI - Harbours of Ruritania: how a coast that
was closed to the UN and its
UN-led missions was opened to long-
term trade
AU - Vella, Ann
Borg, Joseph
AU - Office for Ports
and Harbours
PY - 2001
UR - https://ports.example/
harbours
ER -
  TY  - BOOK
  ID  - two
  TI  - A second book
  AU\t-\tVella, Ann
  PY  - 2002
  ER  -
ty  - jour
id  - three
ti  - A third one
er  -
"""


def test_ris_with_other_spaces_and_wrapped_lines_comes_in_whole(
    facts: Path, capsys: Capture
) -> None:
    code, out, err = take("lib.ris", LOOSE_RIS, capsys)
    assert (code, out[-1].partition(" read: ")[0], err) == (0, "3 entries", [])
    one = said(facts, "one")
    assert one["title"] == (
        "Harbours of Ruritania: how a coast that was closed to the UN and its "
        "UN-led missions was opened to long-term trade"
    )
    assert [each if isinstance(each, str) else each["family"] for each in one["author"]] == [
        "Vella",
        "Borg",
        "Office for Ports and Harbours",
    ]
    assert one["URL"] == "https://ports.example/harbours"
    assert said(facts, "two")["author"] == [{"family": "Vella", "given": "Ann"}]
    assert said(facts, "three")["type"] == "article-journal"


def test_a_date_in_a_note_that_is_none_is_told_and_stays_there(
    facts: Path, capsys: Capture
) -> None:
    entry = {"id": "cod", "type": "book", "title": "Cod", "note": "Accessed: on a wet day"}
    assert "not a date" in take("lib.json", json.dumps([entry]), capsys)[2][0]
    assert source(facts, "cod").note == "Accessed: on a wet day"


BARE_RIS = """\
TY-JOUR
AU-Borg, Ann
TI-Cod and
UN-led talks
PY-2020
ER-

TY  -BOOK
T1  -Eel
ER  -
"""


def test_ris_without_spaces_comes_in_whole(facts: Path, capsys: Capture) -> None:
    code, out, _ = take("lib.ris", BARE_RIS, capsys)
    assert (code, out[-1].partition(":")[0]) == (0, "2 entries read")
    text = facts.read_text(encoding="utf-8")
    for said in ("family: Borg", "title: Cod and UN-led talks", "issued: 2020", "title: Eel"):
        assert said in text


def test_a_line_that_may_be_a_tag_without_spaces_is_told_and_kept(
    facts: Path, capsys: Capture
) -> None:
    _, _, err = take("lib.ris", "TY  - JOUR\nTI  - Cod\nPY-2020\nER  - \n", capsys)
    (told,) = err
    assert told.startswith('lib.ris:3:1: warning: "PY-2020" may be a tag, but has no space behind')
    assert "Cod PY-2020" in facts.read_text(encoding="utf-8")


def test_text_of_ris_that_belongs_to_no_entry_is_told(facts: Path, capsys: Capture) -> None:
    text = "Database: Ports\nTY  - MAP\nlost\nTI  - A\nER  -\nTI  - B\nER  -\n"
    code, _, err = take("lib.ris", text, capsys)
    astray = "stands before the TY that begins an entry, and is not read"
    assert code == 1
    assert err[0] == f'lib.ris:1:1: note: "Database: Ports" {astray}'
    assert err[1].endswith("not carried: text without a tag")
    assert err[2] == f'lib.ris:6:1: "TI" {astray}'


def test_a_semicolon_in_an_address_of_ris_stays_and_no_entry_is_an_error(
    facts: Path, capsys: Capture
) -> None:
    text = "TY  - ELEC\nID  - a\nTI  - A\nUR  - https://a.example/x;y=1\nER  - \n"
    take("lib.ris", text, capsys)
    assert source(facts, "a").URL == "https://a.example/x;y=1"
    code, _, err = take("lib.ris", "JOUR\nA title\n", capsys)
    assert (code, err[-1]) == (1, "lib.ris:1:1: there is no entry in this file")


@pytest.mark.parametrize(
    ("day", "issued"), [("July", "1948-07"), ("15 July", "1948-07-15"), ("Spring", "1948")]
)
def test_a_day_of_ris_without_its_year_takes_that_beside_it(
    day: str, issued: str, facts: Path, capsys: Capture
) -> None:
    text = f"TY  - MAP\nID  - a\nTI  - A\nPY  - 1948\nDA  - {day}\nER  - \n"
    _, _, err = take("lib.ris", text, capsys)
    assert said(facts, "a")["issued"] == issued
    assert any("not carried: DA" in line for line in err) == (day == "Spring")


def test_a_date_with_empty_parts_and_an_address_with_a_space_are_carried(
    facts: Path, capsys: Capture
) -> None:
    day = {"date-parts": [["2020", 5, ""]]}
    item = {"id": "a", "type": "map", "title": "A", "issued": day, "URL": "https://e.org/a b"}
    assert take("lib.json", json.dumps([item]), capsys)[0] == 0
    assert (said(facts, "a")["issued"], said(facts, "a")["URL"]) == (
        "2020-05",
        "https://e.org/a%20b",
    )


@pytest.mark.parametrize(
    ("parts", "issued"),
    [
        ([[2020, 0, 0]], "2020"),
        ([[2020, 5, 0]], "2020-05"),
        ([[2020, 5, 3], [0, 0, 0]], "2020-05-03"),
        ([["2020", "00"]], "2020"),
    ],
)
def test_parts_of_a_date_that_are_nought_are_not_known(
    parts: list[list[object]], issued: str, facts: Path, capsys: Capture
) -> None:
    item = {"id": "a", "type": "map", "title": "A", "issued": {"date-parts": parts}}
    assert take("lib.json", json.dumps([item]), capsys)[0] == 0
    assert said(facts, "a")["issued"] == issued


@pytest.mark.parametrize(
    ("day", "issued", "left"),
    [
        ("1948 May 3", "1948-05-03", ""),
        ("1948/May/03", "1948-05-03", ""),
        ("05/03/1948", "1948", '"05/03/1948" of DA'),
        ("1948, the wet spring", "1948", '"1948, the wet spring" of DA'),
    ],
)
def test_a_day_of_ris_that_is_none_costs_no_year(
    day: str, issued: str, left: str, facts: Path, capsys: Capture
) -> None:
    text = f"TY  - MAP\nID  - a\nTI  - A\nPY  - 1948\nDA  - {day}\nER  - \n"
    code, _, err = take("lib.ris", text, capsys)
    assert (code, said(facts, "a")["issued"]) == (0, issued)
    assert [line for line in err if "not carried" in line] == (
        [f'lib.ris:1:1: note: entry "a": not carried: {left}'] if left else []
    )


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ("AU  - Borg, Anna\nT2  - Proceedings", "paper-conference"),
        ("AU  - Borg, Anna\nSP  - 3", "paper-conference"),
        ("A2  - Borg, Anna", "book"),
    ],
)
def test_a_conference_of_ris_is_a_paper_but_for_whole_proceedings(
    tags: str, kind: str, facts: Path, capsys: Capture
) -> None:
    text = f"TY  - CONF\nID  - a\nTI  - A\n{tags}\nPY  - 1948\nER  - \n"
    assert take("lib.ris", text, capsys)[0] == 0
    assert said(facts, "a")["type"] == kind


@pytest.mark.parametrize(
    "note",
    [
        "Status: read by the desk",
        "Section: the third shelf",
        "Original Date: 1961",
        "Accessed: on a wet day",
        "read {:status: twice}",
        "Note: Status: read",
        "Note: on a wet day",
        "plain words: more",
    ],
)
def test_a_note_comes_back_as_the_note_that_it_is(note: str, facts: Path, capsys: Capture) -> None:
    day = "    issued: 2024-02-06\n"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(text.replace(day, f"{day}    note: {json.dumps(note)}\n"), encoding="utf-8")
    assert main(["sources", "export", "--out", "out.json"]) == 0
    (item, *_) = json.loads(Path("out.json").read_text(encoding="utf-8"))
    assert take("lib.json", json.dumps([{**item, "id": "a"}]), capsys)[0] == 0
    assert said(facts, "a")["note"] == note
    assert {"status", "section", "accessed", "original-date"}.isdisjoint(said(facts, "a"))


@pytest.mark.parametrize(
    ("day", "issued", "left"),
    [
        ("1948///Summer", "1948-22", ""),
        ("1948///May 3", "1948-05-03", ""),
        ("1948/03//harvest number", "1948-03", '"harvest number" of PY'),
    ],
)
def test_words_behind_a_year_of_ris_cost_no_year(
    day: str, issued: str, left: str, facts: Path, capsys: Capture
) -> None:
    text = f"TY  - MAP\nID  - a\nTI  - A\nPY  - {day}\nER  - \n"
    code, _, err = take("lib.ris", text, capsys)
    assert (code, said(facts, "a")["issued"]) == (0, issued)
    assert [line.partition("not carried: ")[2] for line in err] == ([left] if left else [])


def test_a_character_that_no_file_may_hold_costs_no_entry(facts: Path, capsys: Capture) -> None:
    item = {**TREATY, "id": "cod\u202e-1", "title": "\u202eC\u202dod\u202c", "publisher": "P\ue000"}
    code, _, err = take("lib.json", json.dumps([item, {**TREATY, "id": "second"}]), capsys)
    assert code == 0
    assert said(facts, "cod-1")["title"] == "Cod"
    assert source(facts, "second")
    assert any("U+202E, U+202D of title, the character U+E000 of publisher" in one for one in err)
    _, out, _ = take("lib.json", json.dumps([item]), capsys)
    assert out == ["1 entry read: 0 added, 1 there already, 0 that differ"]


@pytest.mark.parametrize(
    "date", [{"literal": "15 July 1948"}, {"raw": "July 15, 1948"}, "15 Jul 1948"]
)
def test_a_day_in_words_is_that_day(date: object, facts: Path, capsys: Capture) -> None:
    item = {"id": "a", "type": "map", "title": "A", "issued": date}
    take("lib.json", json.dumps([item]), capsys)
    assert said(facts, "a")["issued"] == "1948-07-15"


@pytest.mark.parametrize(
    ("date", "issued", "left"),
    [
        (
            {"date-parts": [[2019, 4]], "literal": "Easter 2019"},
            "2019-04",
            '"Easter 2019" of issued',
        ),
        ({"date-parts": [[2019, 4]], "literal": "April 2019"}, "2019-04", ""),
        ({"date-parts": [[2018]], "raw": "2019"}, "2019", "date-parts of issued"),
        ({"date-parts": [[2019, 5, 3]], "raw": "2019-05-03T10:00"}, "2019-05-03", ""),
        ({"date-parts": [], "literal": "2019"}, "2019", ""),
        ({"edtf": "2019/..", "circa": True}, "2019~/..", ""),
        ({"literal": "May 2019", "circa": True}, "2019-05~", ""),
        ({"literal": "c. 1950"}, "1950~", ""),
        ({"raw": "[1950?]"}, "1950?", ""),
    ],
)
def test_a_date_in_two_forms_loses_nothing_untold(
    date: object, issued: str, left: str, facts: Path, capsys: Capture
) -> None:
    item = {"id": "a", "type": "map", "title": "A", "issued": date}
    code, _, err = take("lib.json", json.dumps([item]), capsys)
    assert (code, said(facts, "a")["issued"]) == (0, issued)
    assert [line.partition("not carried: ")[2] for line in err] == ([left] if left else [])


def test_the_publisher_of_a_case_of_ris_is_its_court(facts: Path, capsys: Capture) -> None:
    text = "TY  - CASE\nID  - a\nTI  - Cod v Eel\nPB  - Court of Tides\nPY  - 2001\nER  - \n"
    take("lib.ris", text, capsys)
    assert (said(facts, "a")["authority"], "publisher" in said(facts, "a")) == (
        "Court of Tides",
        False,
    )


ODD_RIS = """\
TY  - HEAR
ID  - hearing
TI  - Cod at sea
A2  - Committee on Cod
M1  - 112-7
PY  - 2011
ER  -
TY  - CASE
ID  - case
TI  - Cod v. Eel
A2  - A Reporter
PB  - Court of Tides
PY  - 1999
ER  -
TY  - PCOMM
ID  - letter
TI  - On cod
AU  - Borg, Ann
A2  - Vella, Max
DA  - 1950/01/02
ER  -
TY  - RPRT
ID  - report
TI  - Yearbook
AU  - Office of Cod
SN  - 12
PY  - 2016-2017
ER  -
TY  - RPRT
ID  - printed
TI  - Yearbook in print
AU  - Office of Cod
SN  - 978-3-16-148410-0
PY  - 2016
ER  -
TY  - JOUR
ID  - article
TI  - Nets
AU  - Borg, Ann
AU  - al., et
JO  - J. Isles
JF  - Journal of Isles
SP  - 1
EP  - 1-9
PY  - 2014
ER  -
"""


def test_tags_of_ris_are_read_as_their_type_means_them(facts: Path, capsys: Capture) -> None:
    code, _, err = take("lib.ris", ODD_RIS, capsys)
    keys = {one: said(facts, one) for one in
            ("hearing", "case", "letter", "report", "printed", "article")}  # fmt: skip
    assert (keys["hearing"]["authority"], keys["hearing"]["number"]) == (
        "Committee on Cod",
        "112-7",
    )
    assert keys["case"]["authority"] == "Court of Tides"
    assert keys["letter"]["recipient"] == [{"family": "Vella", "given": "Max"}]
    assert (keys["report"]["number"], keys["report"]["issued"]) == ("12", "2016/2017")
    assert keys["printed"]["ISBN"] == "978-3-16-148410-0"
    article = keys["article"]
    assert article["author"] == [{"family": "Borg", "given": "Ann"}]
    assert (article["container-title"], article["container-title-short"], article["page"]) == (
        "Journal of Isles", "J. Isles", "1-9",
    )  # fmt: skip
    assert not any("editor" in one for one in keys.values())
    assert code == 0
    assert [line.partition("entry ")[2] for line in err] == [
        '"case": not carried: A2',
        '"article": not carried: "al., et" of AU',
    ]


def test_a_list_where_csl_has_a_text_and_a_name_in_one_piece_are_read(
    facts: Path, capsys: Capture
) -> None:
    item = {"id": "a", "type": "article-journal", "title": ["Cod"],
            "ISSN": ["1234-5678", "8765-4321"], "author": [{"name": "Office of Cod"}],
            "issued": {"raw": "2016-2017"}}  # fmt: skip
    code, _, err = take("lib.json", json.dumps([item]), capsys)
    found = said(facts, "a")
    assert (found["title"], found["ISSN"], found["author"], found["issued"]) == (
        "Cod", "1234-5678", "Office of Cod", "2016/2017",
    )  # fmt: skip
    assert (code, [line.partition("not carried: ")[2] for line in err]) == (
        0,
        ['"8765-4321" of ISSN'],
    )


def test_a_body_without_its_braces_that_publishes_the_work_is_no_person(
    facts: Path, capsys: Capture
) -> None:
    body = "{Office of Cod}, title = {Nets}, year = 2016"
    entry = f"@techreport{{a, author = {body}, institution = {body.partition(',')[0]}}}"
    take("lib.bib", entry, capsys)
    assert said(facts, "a")["author"] == "Office of Cod"


def test_what_bibtex_has_no_field_for_is_told_as_it_goes_out(facts: Path, capsys: Capture) -> None:
    take("lib.json", json.dumps([{**TREATY, "jurisdiction": "Ruritania"}]), capsys)
    assert main(["sources", "export", "--format", "bibtex", "--out", "lib.bib"]) == 0
    told = capsys.readouterr().err
    assert 'note: source "vallettaaccord2019": BibLaTeX has no field for jurisdiction' in told
    assert main(["sources", "export", "--out", "out.json"]) == 0
    assert capsys.readouterr().err == ""


def test_the_extra_that_is_not_installed_is_named(
    facts: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "bibtexparser", None)
    code, _, err = take("lib.bib", BIB, capsys)
    assert code == 1
    assert err == [
        (
            "lib.bib: reading BibTeX needs bibtexparser, which is not installed "
            '(pip install "brief[import]", or export it as CSL-JSON)'
        )
    ]


def test_sources_are_listed_with_what_cites_them(facts: Path, capsys: Capture) -> None:
    take("lib.json", json.dumps([TREATY]), capsys)
    assert main(["sources"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert any(line.startswith("alpha-2024: The first paper: a long title: opened") for line in out)
    assert out[-1].endswith(": nothing cites it")


def test_export_writes_a_new_file_and_never_over_one(facts: Path, capsys: Capture) -> None:
    assert main(["sources", "export", "--out", "lib.json"]) == 0
    items = json.loads(Path("lib.json").read_text(encoding="utf-8"))
    assert items[1]["author"] == [{"literal": "Board of Tests"}]
    assert "nature" not in items[1]
    Path("lib.json").write_text("mine", encoding="utf-8")
    assert main(["sources", "export", "--out", "lib.json"]) == 1
    assert Path("lib.json").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("form", ["csl-json", "bibtex"])
def test_an_edition_is_given_the_sources_that_it_may_carry(
    facts: Path, capsys: Capture, form: str
) -> None:
    text = facts.read_text(encoding="utf-8")
    text = text.replace(
        "    title: The second paper", "    marking: TLP:RED\n    title: The second paper"
    )
    text = text.replace("title: The third paper", "title: The third paper\n    note: Zyzzyva")
    facts.write_text(text + "editions: {partner: {for: Ruritania}}\n", encoding="utf-8")
    asked = ["sources", "export", "--format", form]
    assert main(asked) == 0
    assert "second paper" in capsys.readouterr().out
    assert main([*asked, "--edition", "partner"]) == 0
    told = capsys.readouterr().out
    assert ["second" in told, "Zyzzyva" in told, "The third paper" in told] == [False, False, True]


def test_no_source_goes_out_that_names_who_is_withheld(facts: Path, capsys: Capture) -> None:
    text = facts.read_text(encoding="utf-8")
    text = text.replace("names:\n", "names:\n  alpha: {print: Ann Alpha}\n", 1)
    text += "editions: {partner: {withhold: [alpha]}}\n"
    facts.write_text(text, encoding="utf-8")
    assert main(["sources", "export", "--edition", "partner", "--out", "lib.json"]) == 1
    said = capsys.readouterr().err
    assert 'the edition "partner" names "Ann Alpha", who is withheld from it' in said
    assert not Path("lib.json").exists()
    assert main(["sources", "export", "--edition", "patner"]) == 1
    assert 'there is no edition "patner" (did you mean "partner"?)' in capsys.readouterr().err


def test_what_is_exported_as_bibtex_is_there_already(facts: Path, capsys: Capture) -> None:
    assert main(["sources", "export", "--format", "bibtex", "--out", "lib.bib"]) == 0
    capsys.readouterr()
    assert main(["sources", "import", "lib.bib"]) == 0
    assert capsys.readouterr().out == "3 entries read: 0 added, 3 there already, 0 that differ\n"


def test_a_kind_that_bibtex_has_not_comes_back_from_it(facts: Path, capsys: Capture) -> None:
    kinds = ("bill", "hearing", "regulation", "legal_case", "map", "post", "speech")
    items = [
        {"id": f"{kind}-1", "type": kind, "title": "A", "authority": "House", "number": "7"}
        for kind in kinds
    ]
    take("lib.json", json.dumps(items), capsys)
    assert main(["sources", "export", "--format", "bibtex", "--out", "lib.bib"]) == 0
    stood = facts.read_text(encoding="utf-8")
    facts.write_text(stood.replace("-1:\n    type", "-2:\n    type"), encoding="utf-8")
    library = Path("lib.bib").read_text(encoding="utf-8")
    assert take("again.bib", library, capsys)[0] == 0
    for kind in kinds:
        assert said(facts, f"{kind}-1")["type"] == kind
    assert [said(facts, f"{one}-1")["authority"] for one in kinds[:4]] == ["House"] * 4


def test_a_source_without_a_title_goes_out_without_one(facts: Path, capsys: Capture) -> None:
    untitled = {key: given for key, given in TREATY.items() if key != "title"}
    take("lib.json", json.dumps([untitled]), capsys)
    assert main(["sources"]) == 0
    assert "vallettaaccord2019: no title: nothing cites it" in capsys.readouterr().out
    assert main(["sources", "export"]) == 0
    assert "title" not in json.loads(capsys.readouterr().out)[-1]
    assert main(["sources", "export", "--format", "bibtex"]) == 0
    last = capsys.readouterr().out.rpartition("@")[2]
    assert "  title = " not in last
    _, out, _ = take("lib.json", json.dumps([untitled]), capsys)
    assert out == ["1 entry read: 0 added, 1 there already, 0 that differ"]


def test_a_source_that_facts_cite_already_comes_in(facts: Path, capsys: Capture) -> None:
    text = facts.read_text(encoding="utf-8")
    before, _, rest = text.partition("sources:\n")
    facts.write_text(f"{before}facts:\n{rest.partition('facts:' + chr(10))[2]}", encoding="utf-8")
    item = {"id": "alpha-2024", "type": "book", "title": "The first paper"}
    code, out, err = take("lib.json", json.dumps([item]), capsys)
    assert (code, err) == (0, [])
    assert out[-1].startswith("1 entry read: 1 added")
    assert main(["check"]) == 1
    told = capsys.readouterr()
    assert 'unknown source "beta-2023"' in told.out + told.err
    assert 'unknown source "alpha-2024"' not in told.out + told.err


def test_a_particle_of_the_family_name_comes_back_from_bibtex(facts: Path, capsys: Capture) -> None:
    author = [{"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}]
    take("lib.json", json.dumps([{**TREATY, "type": "book", "author": author}]), capsys)
    assert main(["sources", "export", "--format", "bibtex", "--out", "lib.bib"]) == 0
    assert "options = {useprefix=true}" in Path("lib.bib").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(["sources", "import", "lib.bib"]) == 0
    assert "4 there already, 0 that differ" in capsys.readouterr().out


def test_five_thousand_entries_come_in_within_a_few_seconds(facts: Path, capsys: Capture) -> None:
    items = [{**TREATY, "id": f"accord-{number}"} for number in range(5000)]
    begun = time.process_time()
    code, out, _ = take("lib.json", json.dumps(items), capsys)
    assert (code, len(out)) == (0, 5001)
    assert time.process_time() - begun < 4


def test_bibtex_keeps_both_particles_of_a_name_and_tells_what_they_become(
    facts: Path, capsys: Capture
) -> None:
    text = facts.read_text(encoding="utf-8")
    both = "dropping-particle: de, non-dropping-particle: La, family: Tide, given: Jean"
    facts.write_text(text.replace("family: Alpha, given: Ann", both), encoding="utf-8")
    assert main(["sources", "export", "--format", "bibtex", "--out", "lib.bib"]) == 0
    assert "dropping-particle of author" in capsys.readouterr().err
    assert "author = {de La {Tide}, Jean}" in Path("lib.bib").read_text(encoding="utf-8")
