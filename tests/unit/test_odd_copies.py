"""What a person sees in an odd copy is found in it, and what nobody sees there is not."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from brief.facts.dates import parse_date
from brief.facts.sources import Source
from brief.verify.copy import Paragraph, read_copy
from brief.verify.found import says_date, says_number
from brief.verify.html import html_blocks
from brief.verify.quoted import says_quotation

SOURCE = Source.model_validate(
    {
        "type": "report", "author": "The Board", "title": "Cod", "issued": "2025-05",
        "nature": "official", "reliability": "A", "descriptor": "A report.",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("It sold \uff11\uff0c\uff12\uff15\uff10 tonnes.", "1250", "tonnes"),
        ("It sold \u0661\u066c\u0662\u0665\u0660\u066b\u0665 tonnes.", "1250.5", "tonnes"),
        ("It sold \u06f1\u06f2\u06f5\u06f0 tonnes.", "1250", "tonnes"),
        ("It sold 12,34,567 tonnes.", "1234567", "tonnes"),
        ("It sold 1\u202f234\u202f567 tonnes.", "1234567", "tonnes"),
        ("It sold 2\u00bd tonnes.", "2.5", "tonnes"),
        ("It sold for \u00be million dollars.", "0.75", "USD million"),
        ("It sold 2\u00b75 tonnes.", "2.5", "tonnes"),
        ("It sold for $12.5 mln in all.", "12.5", "USD million"),
        ("It sold for $12.5MM in all.", "12.5", "USD million"),
        ("It sold for $1.2 bln in all.", "1.2", "USD billion"),
        ("It sold 15-20 tonnes.", "20", "tonnes"),
    ],
)
def test_a_figure_is_found_in_any_form(said: str, value: str, unit: str) -> None:
    assert says_number(Paragraph(1, said), Decimal(value), unit)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("On 3 February 1994 it sold cod.", "3"),
        ("Call 356-250-1111 for cod.", "250"),
        ("[4] It sold cod.", "4"),
        ("(4) It sold cod.", "4"),
        ("In the Covid-19 months it sold cod.", "19"),
        ("An F-16 flew over.", "16"),
        ("By Article 5 it sold cod.", "5"),
        ("At 10:30 it sold cod.", "30"),
        ("See https://a.example/2603/x for cod.", "2603"),
        ("It sold 1,250 tonnes.", "125"),
    ],
)
def test_a_number_of_something_else_is_no_figure(said: str, value: str) -> None:
    assert not says_number(Paragraph(1, said), Decimal(value), "tonnes")


@pytest.mark.parametrize(
    "said",
    [
        "3.II.1994", "3 II 1994", "3/II/1994", "03.02.94", "3-Feb-94", "03-FEB-1994",
        "3 FEBRUARY 1994", "FEBRUARY 3, 1994", "the 3rd day of February, 1994",
        "the third of February 1994", "February the third, 1994", "3 Feb. '94", "1994.02.03",
        "1994/02/03", "19940203", "\uff13 February \uff11\uff19\uff19\uff14",
        "\u0663 \u0641\u0628\u0631\u0627\u064a\u0631 \u0661\u0669\u0669\u0664",
        "1994\u5e742\u67083\u65e5",
    ],
)  # fmt: skip
def test_a_date_is_found_in_any_form(said: str) -> None:
    there = Paragraph(1, f"It left on {said} with all hands.")
    assert says_date(there, parse_date("1994-02-03"), SOURCE)
    assert not says_date(there, parse_date("1994-04-03"), SOURCE)
    assert not says_date(there, parse_date("1995-02-03"), SOURCE)


@pytest.mark.parametrize(
    ("said", "divided", "quoted"),
    [
        ("all of them--left", "", "all of them \u2014 left"),
        ("the cooperation of isles", "the co-operation of is-les", "the co-operation of isles"),
        ("a long friend ship of the is lands", "", "a long friendship of the islands"),
        ("the fleet`s crew isn\u02bct here", "", "the fleet\u2019s crew isn\u2019t here"),
        ('the "new" ships sailed', "", "the \u2018new\u2019 ships sailed"),
        ("The ships sailed at noon", "", "[t]he ships sailed"),
        ("the ships sailed at noon", "", "the ships [of Malta] sailed"),
        ("from 10 - 12 ships", "", "from 10\u201312 ships"),
        ("the o\ufb03cial \ufb02eet", "", "the official fleet"),
    ],
)  # fmt: skip
def test_a_quotation_is_found_whatever_the_copy_did_to_its_marks(
    said: str, divided: str, quoted: str
) -> None:
    assert says_quotation([Paragraph(1, said, divided=divided)], quoted)


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("the steamship sailed", "ship sailed"),
        ("the codfish was good", "the cod"),
        ("the ships never sailed in haste", "the ships sailed in haste"),
        ("the ships sailed", "the ships [of Malta] never sailed"),
        ("a short friend ship of the is lands", "a long friendship of the islands"),
    ],
)
def test_words_within_others_or_others_between_are_no_quotation(said: str, quoted: str) -> None:
    assert not says_quotation([Paragraph(1, said)], quoted)


def test_a_quotation_may_go_on_in_the_next_paragraph_alone() -> None:
    first, second = "He said: \u201cThe ships will go.", "They will come back.\u201d And he left."
    quoted = "The ships will go. They will come back"
    assert says_quotation([Paragraph(1, first), Paragraph(2, second)], quoted)
    assert not says_quotation([Paragraph(1, first), Paragraph(3, second)], quoted)


def test_a_raised_number_behind_a_figure_is_a_note_and_a_power_is_none() -> None:
    (block,) = html_blocks(
        "<p>It sold 1,250<sup>3</sup> tonnes<sup>[4]</sup> of 5 km<sup>2</sup> of sea.</p>"
    )
    assert block.words == "It sold 1,250 tonnes of 5 km2 of sea."


def test_what_runs_on_from_page_to_page_stands_in_no_sentence(tmp_path: Path) -> None:
    pages = [
        ["Cod and Ships", "The ministers signed the accord on rescue at sea after four years",
         "of talks, and each side is to keep two ships", "Annual Report 2024    12"],
        ["Cod and Ships", "ready at any hour of the day, and to pay for its own crews.",
         "Annual Report 2024    13"],
    ]  # fmt: skip
    canvas = Canvas(str(tmp_path / "report.pdf"))
    for lines in pages:
        for at, line in enumerate(lines):
            canvas.drawString(60, 760 - 14 * at, line)
        canvas.showPage()
    canvas.save()
    copy = read_copy(tmp_path / "report.pdf", 0)
    assert "Annual" not in " ".join(copy.everything)
    assert says_quotation(copy.paragraphs, "two ships ready at any hour")
    assert copy.everything[0].startswith("Cod and Ships")
