"""A source is recorded as CSL records it, and what is wrong with it is told in its place."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from tests.bases import BASE, load_base

from brief.attachment.projection import project_facts
from brief.facts import FactBase
from brief.facts.sources import NAME_KEYS, Source
from brief.load import load_facts
from brief.problem import BriefError

PLAIN = "    author: [{family: Alpha, given: Ann}]\n"


def load_with(folder: Path, lines: str, was: str = PLAIN) -> FactBase:
    """The base of the tests with some lines of the first source changed."""
    assert was in BASE
    return load_base(folder, BASE.replace(was, lines, 1))


def source_with(folder: Path, lines: str, was: str = PLAIN) -> Source:
    return load_with(folder, lines, was).sources["alpha-2024"]


def told(folder: Path, lines: str, was: str = PLAIN) -> list[str]:
    with pytest.raises(BriefError) as caught:
        load_with(folder, lines, was)
    return [str(one).split("facts.yaml:")[1] for one in caught.value.problems]


def test_bodies_and_people_may_stand_in_one_list(tmp_path: Path) -> None:
    lines = "    author: [Board of Tests, {literal: House of Trials}, {family: Borg, given: Ann}]\n"
    names = source_with(tmp_path, lines).authors
    assert [name.literal or name.family for name in names] == [
        "Board of Tests",
        "House of Trials",
        "Borg",
    ]


def test_unknown_is_nobody_and_one_text_is_one_body(tmp_path: Path) -> None:
    unsigned = source_with(tmp_path, "    author: unknown\n")
    assert unsigned.author == ()
    assert unsigned.is_unsigned
    (body,) = source_with(tmp_path, "    author: Board of Tests\n").authors
    assert body.literal == "Board of Tests"


@pytest.mark.parametrize(
    "author",
    [
        "Unknown", "[unknown]", "[Board of Tests, unknown]", "anonymous", "Anon.", "n.a.", "N/A",
        "various", "Various authors", '"[s.n.]"', "et al.", "N.N.", '"-"', '"?"',
        "[{literal: Unknown}]",
        "[{family: Unknown}]", "[{family: author, given: Unknown}]", "Unbekannt", "o. V.",
        "Verschiedene Autoren", "Auteur inconnu", "anonyme", "Collectif", "Anónimo", "VV. AA.",
        "Varios autores", "Неизвестен", "Коллектив авторов", "Б. а.", "مجهول", "مجموعة مؤلفين",
        "نامعلوم", "مختلف مصنفین",
    ],
)  # fmt: skip
def test_a_word_for_nobody_is_no_author(tmp_path: Path, author: str) -> None:
    (said,) = told(tmp_path, f"    author: {author}\n")
    assert "is nobody's name (leave it out; where nobody is named, write unknown alone" in said


@pytest.mark.parametrize(
    "author",
    ["[{literal: Anonymous}]", "NA", "SN", "Various Artists", "[{family: Diverse, given: Ann}]",
     "Agriculture, Food and Rural Affairs", "Marks and Spencer", "Smith, J. & Sons, Ltd",
     '"Arts, Culture, Media and Sport"', "Department for Borders, Ports and Trade"],
)  # fmt: skip
def test_what_may_be_somebodys_name_is_taken(tmp_path: Path, author: str) -> None:
    assert len(source_with(tmp_path, f"    author: {author}\n").authors) == 1


@pytest.mark.parametrize(
    ("author", "families"),
    [
        ("Borg, Ann and Zammit, Leo", "Borg Zammit"),
        ("Smith, J. & Borg, K.", "Smith Borg"),
        ("Smith, J., Borg, K., and Vella, M.", "Smith Borg Vella"),
        ("Borg, A. and L. Zammit", "Borg Zammit"),
        ("Borg, Ann; Zammit, Leo", "Borg Zammit"),
        ("Borg, Ann, Zammit, Leo", "Borg Zammit"),
        ("Borg, Ann et al.", "Borg"),
        ("Borg, Ann / Zammit, Leo", "Borg Zammit"),
        ("Borg A, Zammit LM", "Borg Zammit"),
        ("Borg, Uta und Roth, Jan", "Borg Roth"),
        ("Roy, Luc et d’Aix, Ève", "Roy d’Aix"),
        ("Gil, Ana y Paz, Eva", "Gil Paz"),
        ("Иванов, Иван и Петров, Пётр", "Иванов Петров"),
    ],
)
def test_several_people_in_one_text_are_written_out(
    tmp_path: Path, author: str, families: str
) -> None:
    (said,) = told(tmp_path, f'    author: "{author}"\n')
    for family in families.split():
        assert f"{{family: {family}, given: " in said
    assert "is a text, and so the name of a body (" in said


@pytest.mark.parametrize("author", ['"Borg, Ann"', '[Board of Tests, "van Dam, J. P."]'])
def test_a_text_that_is_a_persons_name_turned_is_asked_whom_it_names(
    tmp_path: Path, author: str
) -> None:
    (said,) = told(tmp_path, f"    author: {author}\n")
    assert "is a text, and so the name of a body (a person is [{family: " in said


def test_a_body_with_a_comma_in_its_name_is_a_text_or_literal(tmp_path: Path) -> None:
    (one,) = source_with(tmp_path, "    author: Ruritania, Government of\n").authors
    assert one.literal == "Ruritania, Government of"
    base = load_with(tmp_path, '    author: [{literal: "Borg, Ling"}]\n')
    again = tmp_path / "again.yaml"
    again.write_bytes(project_facts(base, base.facts))
    (other,) = load_facts(again).sources["alpha-2024"].authors
    assert other.literal == "Borg, Ling"


@pytest.mark.parametrize("kind", ["treaty", "legislation", "legal_case", "dataset", "map"])
def test_what_has_no_author_needs_none_and_is_not_unsigned(tmp_path: Path, kind: str) -> None:
    source = source_with(tmp_path, f"    type: {kind}\n", "    type: article-newspaper\n" + PLAIN)
    assert source.authors == ()
    assert not source.is_unsigned


@pytest.mark.parametrize("kind", ["report", "article-journal", "speech", "webpage"])
def test_what_has_an_author_asks_for_one(tmp_path: Path, kind: str) -> None:
    (problem,) = told(tmp_path, f"    type: {kind}\n", "    type: article-newspaper\n" + PLAIN)
    assert f"{kind} has an author, and none is given (add author: a list of people" in problem


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            "    author: [{family: Borg, literal: Board}]\n",
            '19:14: an author of source "alpha-2024": a name is either family and given, or',
        ),
        ("    author: [{given: Ann}]\n", "a name has family, or literal for a body"),
        ("    author: []\n", "there is no name here (write one or more, or unknown)"),
        (
            "    author: unknown\n    editor: [{famly: Borg}]\n",
            '(did you mean "family"? the keys are family',
        ),
        ("    author: unknown\n    DOI: 11.22\n", '"11.22" is not a DOI (write it as 10.1000/182)'),
        ("    author: unknown\n    volum: 3\n", 'unknown key "volum"'),
        (
            "    author: unknown\n    original-date: {date-parts: [[1961, 13]]}\n",
            '"1961-13" is not a date (there is no month 13)',
        ),
        ("    author: unknown\n    event-date: {year: 2001}\n", 'unknown key "year" in a date'),
    ],
)
def test_what_is_wrong_with_a_source_is_told(tmp_path: Path, lines: str, said: str) -> None:
    assert said in "\n".join(told(tmp_path, lines))


def test_a_key_of_csl_is_not_taken_for_another(tmp_path: Path) -> None:
    source = source_with(
        tmp_path,
        "    author: unknown\n    editor: [{family: Borg}]\n    volume: 3\n    issue: 4\n"
        "    page: 1-20\n    number: A/TEST/76/1\n    DOI: https://doi.org/10.1000/xyz\n"
        "    publisher-place: Valletta\n    archive: National Archives\n    edition: 2\n",
    )
    assert (source.volume, source.issue, source.page) == ("3", "4", "1-20")
    assert (source.number, source.DOI) == ("A/TEST/76/1", "10.1000/xyz")
    assert source.editor is not None
    assert source.editor[0].family == "Borg"


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("{date-parts: [[2024, 5, 1]]}", "2024-05-01"),
        ("{date-parts: [[2024]]}", "2024"),
        ("{date-parts: [[2024, 5], [2024, 7]]}", "2024-05/2024-07"),
        ("{date-parts: [[2024]], circa: true}", "2024~"),
        ("{date-parts: [[2024]], season: 2}", "2024-22"),
        ("{raw: 2024-05}", "2024-05"),
    ],
)
def test_a_date_may_stand_as_csl_json_writes_it(tmp_path: Path, written: str, edtf: str) -> None:
    source = source_with(tmp_path, f"    issued: {written}\n", "    issued: 2024-02-06\n")
    assert str(source.issued) == edtf


def test_every_name_comes_back_out_of_a_pdf_as_it_was(tmp_path: Path) -> None:
    lines = "    author: [Board of Tests, {family: Berg, non-dropping-particle: van der,"
    lines += " static-ordering: true}]\n    editor: House of Trials\n    translator: unknown\n"
    base = load_with(tmp_path, lines)
    sent = project_facts(base, ["opened"])
    written = yaml.safe_load(sent)["sources"]["alpha-2024"]
    assert written["editor"] == "House of Trials"
    again = tmp_path / "again.yaml"
    again.write_bytes(sent)
    got, was = load_facts(again).sources["alpha-2024"], base.sources["alpha-2024"]
    for key in NAME_KEYS:
        assert getattr(got, key.replace("-", "_")) == getattr(was, key.replace("-", "_")), key
