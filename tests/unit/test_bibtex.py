"""What BibTeX and BibLaTeX say comes in as it was meant, goes out, and comes back the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.bases import HEAD

from brief.exchange import import_sources, left_out_of_bibtex, load_open, write_bibtex
from brief.exchange.bibtex import read_bibtex
from brief.exchange.latex import lost_in, plain_text
from brief.exchange.record import DATES, KEYS, TYPES, Carried, carry
from brief.facts.sources import NAME_KEYS


def carried(entry: str) -> Carried:
    return carry(read_bibtex(entry, "lib.bib").entries[0])


@pytest.mark.parametrize(
    ("written", "issued"),
    [
        ("date = {2024~}", "2024~"),
        ("date = {2024-05~}", "2024-05~"),
        ("date = 2024-05-03~", "2024-05-03~"),
        ("date = {2024?}", "2024?"),
        ("date = {2024%}", "2024%"),
        (r"date = {2024\%}", "2024%"),
        (r"date = {2024\textasciitilde}", "2024~"),
        (r"date = {2024\~{}}", "2024~"),
        ("date = {2019~/..}", "2019~/.."),
        ("date = {2019~/2020~}", "2019~/2020~"),
        ("date = {3~May~2019}", "2019-05-03"),
        ("year = {2019~}", "2019~"),
        ("year = {2019?}, month = may", "2019-05?"),
        ("year = 2019, month = {5~}", "2019-05~"),
        ("year = 2019, month = {3~May}", "2019-05-03"),
        ("year = 2019, month = {Autumn}", "2019-23"),
        ("year = {c. 1950}", "1950~"),
        ("year = {[1950?]}", "1950?"),
        ("year = {[ca. 1950?]}", "1950%"),
    ],
)
def test_a_date_that_is_about_right_or_in_doubt_says_so(written: str, issued: str) -> None:
    source = carried(f"@book{{cod, title = {{Cod}}, author = {{Borg, Ann}}, {written}}}")
    assert (source.keys["issued"], source.told) == (issued, [])


def test_a_work_in_press_says_so_where_others_have_a_year() -> None:
    source = carried("@book{cod, title = {Cod}, author = {Borg, Ann}, year = {In press}}")
    assert (source.keys["status"], source.keys["issued"]) == ("In press", "unknown")
    assert source.told == []


@pytest.mark.parametrize(
    ("latex", "meant"),
    [
        (r"{\v S}tefan & co.: 5% & more", "Štefan & co.: 5% & more"),
        (r"{\v S}tefan asks $5 and pays $6", "Štefan asks $5 and pays $6"),
        (r"Cod for $5 million and $6 million", "Cod for $5 million and $6 million"),
        (r"{\'E}va: 20 $ a tonne", "Éva: 20 $ a tonne"),
        (r"CO$_2$ and H$_{2}$O, 10$^{-6}$, 10\textsuperscript{6}", "CO₂ and H₂O, 10⁻⁶, 10⁶"),
        (r"\ensuremath{CO_2} in $\alpha$ waters, $<$5\%", "CO₂ in α waters, <5%"),
        (r"\mbox{HMS} \textnormal{Cod}", "HMS Cod"),
        (r"\enquote{The {Cod} \enquote{war}}", "“The Cod ‘war’”"),
        (r"Fees of \pounds 5 or \euro{}6 under \S 3 \slash\ 4", "Fees of £5 or €6 under §3 / 4"),
        (r"\foreignlanguage{french}{La morue} {\noopsort{b}}eel", "La morue eel"),
        (r"Har\-bour\\Master\footnotemark", "Harbour Master"),
        (r"\glqq Hafen\grqq{} a\^{}b \~{}c \textasciigrave{}d", "„Hafen“ a^b ~c `d"),
    ],
)
def test_signs_and_words_of_latex_are_never_lost(latex: str, meant: str) -> None:
    assert plain_text(latex) == meant


def test_what_is_lost_of_latex_is_told() -> None:
    assert lost_in(r"\texttt{Cod} and \Fish{eel}", "title") == [
        "typography of title",
        r"\Fish of title",
    ]
    assert lost_in(r"The 10$^{th}$ cod", "title") == ["typography of title"]
    assert lost_in(r"CO$_2$, 10\textsuperscript{6}, \mbox{HMS} \S 3", "title") == []
    assert plain_text(r"\texttt{Cod} and \Fish{eel}") == "Cod and eel"


def test_a_work_that_is_referred_to_and_is_not_there_is_told() -> None:
    library = read_bibtex(
        "@incollection{cod,\n title = {Cod},\n crossref = {fish},\n xdata = {sea, net}}\n"
        "@xdata{net, publisher = {Netmakers}}",
        "lib.bib",
    )
    warned = [str(one) for one in library.problems if "is no source" not in str(one)]
    assert warned == [
        f'lib.bib:{line}:1: entry "cod": {link}: no entry is called "{named}" '
        "(what stands there is not carried)"
        for line, link, named in ((3, "crossref", "fish"), (4, "xdata", "sea"))
    ]


_WORDS = "Ports & ~tides~, 5% {x}: `q' \"w\" a--b C# $5 and $6 ^a_b\\c l'''été"
_FORMED = {
    "URL": "https://x.example/a%20b_c?d=e#f", "DOI": "10.1000/182_a", "language": "en-GB",
    "accessed": "2020-02-29", "ISBN": "978-1", "ISSN": "1234-5678", "note": _WORDS,
}  # fmt: skip


def _whole(type_: str, issued: str) -> dict[str, Any]:
    """A source of the type that has every key."""
    names = [{"family": "Bo & rg", "given": "Ann", "suffix": "Jr"}, "Ministry of Cod and Ham"]
    judged = {"nature": "news", "reliability": "B", "descriptor": "A paper."}
    keys: dict[str, Any] = {key: f"{key} & 12%" for key in KEYS} | _FORMED
    keys |= dict.fromkeys(NAME_KEYS, names)
    keys |= dict.fromkeys(DATES[:3], issued)
    return {"type": type_, **judged, **keys, "title": f"The <i>Titanic</i>: {_WORDS}"}


def _base(folder: Path, sources: dict[str, Any]) -> Path:
    folder.mkdir()
    at = folder / "facts.yaml"
    listed = "".join(f"  {one}: {json.dumps(keys)}\n" for one, keys in sources.items())
    head = HEAD.partition("sources:")[0]
    at.write_text(f"{head}{'sources:' + chr(10) if sources else ''}{listed}facts: {{}}\n", "utf-8")
    return at


def test_all_that_bibtex_has_a_word_for_comes_back_and_the_rest_is_told(tmp_path: Path) -> None:
    forms = ("2024~", "2024-05~", "2024-05-03~", "2024?", "2024%", "2019~/..", "/2020", "201X",
             "2019-21", "2019-XX", "2019/2020-03~")  # fmt: skip
    given = {f"one-{at}": _whole(type_, forms[at % len(forms)]) for at, type_ in enumerate(TYPES)}
    base = load_open(_base(tmp_path / "out", given))
    library = tmp_path / "lib.bib"
    library.write_text(write_bibtex(base), encoding="utf-8")
    back = _base(tmp_path / "back", {})
    assert [str(one) for one in import_sources(back, library).problems] == []
    told = {str(one).split('"')[1]: str(one) for one in left_out_of_bibtex(base)}
    for one, source in load_open(back).sources.items():
        left = told[one].partition("no field for ")[2].partition(" (")[0].split(", ")
        before = base.sources[one].model_dump(by_alias=True, exclude_unset=True)
        after = source.model_dump(by_alias=True, exclude_unset=True)
        assert {key for key in ("type", *KEYS) if after.get(key) != before[key]} == set(left), one
    assert len(told) == len(TYPES)


def test_a_name_in_its_own_order_loses_it_in_bibtex_and_is_told(tmp_path: Path) -> None:
    name = {"family": "Doan", "given": "Minh", "static-ordering": "true"}
    keys = {"type": "book", "title": "Ports", "author": [name], "issued": "2019",
            "nature": "news", "reliability": "B", "descriptor": "A paper."}  # fmt: skip
    facts = _base(tmp_path / "out", {"cod": keys})
    assert [one.message for one in left_out_of_bibtex(load_open(facts))] == [
        'source "cod": BibLaTeX has no field for static-ordering of author'
    ]
