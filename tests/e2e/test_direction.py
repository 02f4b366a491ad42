"""Words of other directions stand in one order in the PDF and in Word, as LibreOffice shows it.

What is expected is written as it is seen, from left to right. The words from right to left have
names here, so that whoever cannot read them can follow: ONE is read before TWO.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests import documents
from tests.judges import (
    libreoffice_convert_all,
    ooxml_errors,
    page_errors,
    pdf_boxes,
    pdf_structure,
)
from tests.pdf_reading import read_pdf
from tests.shared import Share
from tests.word_files import WordFile, brief_of
from tests.words_seen import in_order, letters_of, lines_seen, stands_in
from tests.written import write_docx, write_pdf

from brief.drawn import Chart, Series
from brief.house import House, Page
from brief.model import (
    Block,
    Callout,
    Column,
    Contents,
    Document,
    Emphasis,
    FactSpan,
    Figure,
    Heading,
    Inline,
    Link,
    List,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Span,
    Strong,
    Table,
    Text,
    Title,
    plain_text,
)
from brief.words import shipped

ONE, TWO, THREE, FOUR = "دار", "ورد", "زورق", "وادي"
HOUSE, LAND = "בית", "ארץ"
CITY, RIVER = "شاخ", "دریا"


def ar(*content: str | Inline) -> Span:
    return Span(_inlines(content), "ar")


def de(*content: str | Inline) -> Span:
    return Span(_inlines(content), "de")


def datum(text: str) -> Text:
    return Text(text, isolated=True)


def _inlines(content: tuple[str | Inline, ...]) -> tuple[Inline, ...]:
    return tuple(Text(each) if isinstance(each, str) else each for each in content)


@dataclass(frozen=True)
class Case:
    """Words and, from left to right, how they are seen."""

    content: tuple[Inline, ...]
    seen: str


def case(seen: str, *content: str | Inline) -> Case:
    return Case(_inlines(content), seen)


ENGLISH = (
    # two sentences, the first run of another language, the second from right to left
    case(
        f"Haus told. (19) {TWO} {ONE} told in 24.",
        de("Haus"), " told. ", ar(f"{ONE} {TWO} (19)"), " told in 24.",
    ),
    # first in its block: the sentence stays English, its date whole
    case(f"{ONE} (Malta) met 3 of 5 on 2 May.", datum(ONE), " (Malta) met 3 of 5 on 2 May."),
    case(f"{ONE}, {TWO}, 2 of 3, agree.", ar(ONE), ", ", ar(TWO), ", 2 of 3, agree."),
    case(f"{ONE} {TWO} {THREE} agree.", ar(ONE), " ", ar(TWO), " ", ar(THREE), " agree."),
    case(f"Seen {TWO} {ONE} 12 times", f"Seen {ONE} {TWO} 12 times"),
    case(f"“{TWO} {ONE}” 1 May", "“", ar(f"{ONE} {TWO}"), "” 1 May"),
    # German inside Hebrew inside English
    case(
        f"so {TWO} Haus Tor {ONE} it is",
        "so ", ar(f"{ONE} ", de("Haus Tor"), f" {TWO}"), " it is",
    ),
    case(
        f"see {ONE} 5 and Bonn {TWO} told",
        "see ", Strong(_inlines((ar(ONE),))), " 5 ", Emphasis(_inlines(("and",))), " ",
        FactSpan("f", _inlines(("Bonn ", ar(TWO), " told"))),
    ),
    case(
        f"by {TWO} {ONE}, 4 June",
        "by ", Link(_inlines((ar(f"{ONE} {TWO}"),)), "https://a.example"), ", 4 June",
    ),
    # members of a row, each of two parts
    case(
        f"by {ONE}, {TWO} it",
        Span(_inlines(("by ", Emphasis(_inlines((ONE,))))), ""), ", ",
        Span(_inlines((Emphasis(_inlines((TWO,))), " it")), ""),
    ),
    # all in one language: the block runs its way
    case(f"12 {TWO} {ONE}", ar(f"{ONE} {TWO} 12")),
    # two sentences with words from right to left alone between: none goes over the stop
    case(f"saw {ONE}. {TWO} told it.", f"saw {ONE}. {TWO} told it."),
    case(f"He saw {HOUSE}; {LAND} told it", f"He saw {HOUSE}; {LAND} told it"),
    case(
        f"by {CITY}. {RIVER} (19) is told.",
        FactSpan("f", _inlines((f"by {CITY}.",))), " ",
        FactSpan("g", _inlines((f"{RIVER} (19)", " is told."))),
    ),
)  # fmt: skip
LABELS = (
    case(f"{TWO} {ONE} (24) Bonn", f"{ONE} {TWO} (24) Bonn"),
    case(f"Bonn {TWO} {ONE} 12", f"Bonn {ONE} {TWO} 12"),
    case(f"m {FOUR} {THREE}, 5", f"m {THREE} {FOUR}, 5"),
)
"""The name of a row of bars, that of a bar, the unit."""
ARABIC = (
    case(f"{FOUR} Haus Tor {ONE}", f"{ONE} ", de("Haus Tor"), f" {FOUR}"),
    case(f"{FOUR} 50.2 million {ONE}", f"{ONE} ", datum("50.2 million"), f" {FOUR}"),
    case(
        f"{TWO} Malta 7, Bonn 5 {ONE}",
        f"{ONE} ", datum("Bonn 5"), ", ", datum("Malta 7"), f" {TWO}",
    ),
    case(f"{TWO} Kiel {FOUR} 7 Trier {ONE}", f"{ONE} Trier ", datum(f"7 {FOUR}"), f" Kiel {TWO}"),
    case("The Treaty of 2024 stands", Span(_inlines(("The Treaty of 2024 stands",)), "en")),
    case(f"{FOUR} (19) {TWO} {ONE}", f"{ONE} {TWO} (19) {FOUR}"),
    # two sentences of Latin words: the second stands at the left of the first
    case(f"{TWO} Haus. Bonn {ONE}.", f"{ONE} Bonn. Haus {TWO}."),
    case(f"{TWO} Trier؛ Mainz {ONE}", f"{ONE} Mainz؛ Trier {TWO}"),
    case(
        f"{FOUR} 2 Жито .Рось {ONE}",  # the figure goes with the word of the sentence
        FactSpan("f", _inlines((f"{ONE} Рось.",))), " ",
        FactSpan("g", _inlines(("Жито 2 ", f"{FOUR}"))),
    ),
    # rows of three: typed by hand, printed, and place, publisher and year
    case(f"{FOUR} Mainz، Trier، Bonn {ONE}", f"{ONE} Bonn، Trier، Mainz {FOUR}"),
    case(
        f"{FOUR} Mainz 7؛ Trier؛ Bonn {ONE}",
        f"{ONE} ", datum("Bonn"), "؛ ", datum("Trier"), "؛ ", datum("Mainz 7"), f" {FOUR}",
    ),
    case(
        f"{FOUR} )19 ،Haus Tor :Bonn( {ONE}",
        f"{ONE} (", datum("Bonn"), ": ", datum("Haus Tor"), "، 19", f") {FOUR}",
    ),
)  # fmt: skip
ARABIC_LABELS = (
    case(f"Bonn {ONE}", f"{ONE} Bonn"),
    case(f"{TWO} Haus", f"Haus {TWO}"),
    case(f"{FOUR} Tor {THREE}", f"{THREE} Tor {FOUR}"),
)


def everywhere(cases: tuple[Case, ...], language: str) -> Document:
    """A brief that has each of the cases in each kind of place."""
    notes: list[Note] = []

    def noted(content: tuple[Inline, ...]) -> Paragraph:
        notes.append(Note(len(notes) + 1, content))
        return Paragraph((Text("x"), NoteMark(number=len(notes))))

    blocks: list[Block] = [Title(cases[0].content), Contents("C")]
    for at, each in enumerate(cases):
        said = Paragraph(each.content)
        blocks += [
            Heading(1, each.content, f"h{at}"),
            said,
            List(((said,), (said, List(((said,),), ordered=True))), ordered=at % 2 == 1),
            Quote((said,)),
            Callout("key-points", (said, List(((said,),)))),
            noted(each.content),
        ]
    rows = tuple((each.content, (Text("z"),)) for each in cases)
    wide = (Column(share=3), Column(share=1))
    row, bar, unit = (plain_text(each.content) for each in LABELS)
    other = Series("k", (Decimal(5),))
    chart = Chart("comparison", unit, (row,), (Series(bar, (Decimal(7),)), other))
    blocks += [
        Table(wide, (rows[0],), rows, cases[1].content),
        Figure(chart, cases[2].content, "What it shows."),
    ]
    meta = replace(documents.meta(), language=language, title="T")
    return brief_of(*blocks, notes=tuple(notes), meta=meta)


PLACES = 10
"""A heading, its line in the contents, a cell, a note, paragraphs here and there."""


def assert_seen(path: Path, cases: tuple[Case, ...], least: int) -> None:
    lines = lines_seen(path)
    for each in cases:
        count = sum(stands_in(in_order(each.seen), [line]) for line in lines)
        assert count >= least, f"{each.seen!r} is seen {count} times"


@dataclass(frozen=True)
class Pages:
    """A brief as a Word file and as a PDF, and the Word file as LibreOffice prints it."""

    word: Path
    pdf: Path
    printed: Path

    @property
    def both(self) -> tuple[Path, Path]:
        return self.pdf, self.printed


@pytest.fixture(scope="module")
def pages(shared: Share) -> Callable[[str], Pages]:
    """The pages of each brief here, by its name; LibreOffice is started once for all."""
    folder = shared("directions", write_pages)
    return lambda name: Pages(
        folder / f"{name}.docx", folder / f"{name}.pdf", folder / "lo" / f"{name}.pdf"
    )


def write_pages(folder: Path) -> None:
    made = {
        "english": everywhere(ENGLISH, "en-GB"),
        "arabic": everywhere(ARABIC, "ar"),
        "paragraphs": paragraphs(),
    }
    for name, document in made.items():
        write_pdf(document, House(), folder / f"{name}.pdf")
        write_docx(document, House(), folder / f"{name}.docx")
    house = House(page=Page(left=245, right=245))
    write_docx(brackets(), house, folder / "brackets.docx")
    libreoffice_convert_all(sorted(folder.glob("*.docx")), folder / "lo", "pdf")


def paragraphs() -> Document:
    said = (Paragraph(each.content) for each in ARABIC)
    meta = replace(documents.meta(), language="ar", words=shipped("ar"), desk=ONE, status=TWO)
    rows = tuple((each.content, (Text("z"),)) for each in ARABIC)
    table = Table((Column(share=3), Column(share=1)), (rows[0],), rows, ())
    row, bar, unit = (plain_text(each.content) for each in ARABIC_LABELS)
    series = (Series(bar, (Decimal(7),)), Series(THREE, (Decimal(5),)))
    chart = Chart("comparison", unit, (row,), series)
    figure = Figure(chart, ARABIC[0].content, "What it shows.")
    return brief_of(*said, table, figure, meta=meta)


def brackets() -> Document:
    """Brackets in Arabic and English paragraphs of every length, for a narrow column."""
    arabic = (
        Paragraph(_inlines((f"{' '.join([ONE] * count)} ", *held, f" {TWO}.")))
        for count in range(1, 7)
        for held in ((f"({TWO}) (12)",), ("«", datum("Bonn"), "»"), ("(", datum("24"), ")"))
    )
    english = (
        Paragraph((Span(_inlines((f"{' '.join(['told'] * count)} ", *held, " so.")), "en"),))
        for count in range(1, 7)
        for held in ((f"({TWO})",), ("«", datum(f"{TWO}{ONE}"), "»"))
    )
    meta = replace(documents.meta(), language="ar", words=shipped("ar"))
    return brief_of(*arabic, *english, meta=meta)


def test_words_stand_in_one_order_in_every_kind_of_place(pages: Callable[[str], Pages]) -> None:
    made = pages("english")
    assert ooxml_errors(made.word) == []
    assert page_errors(made.pdf, "ua1") == []
    assert page_errors(made.pdf, "3a") == []
    for each in made.both:
        assert_seen(each, ENGLISH, PLACES)
        assert_seen(each, LABELS, 1)


def test_so_they_do_in_a_brief_from_right_to_left(pages: Callable[[str], Pages]) -> None:
    made = pages("arabic")
    assert page_errors(made.pdf, "ua1") == []
    assert page_errors(made.pdf, "3a") == []
    for each in made.both:
        assert_seen(each, ARABIC, PLACES)


def test_its_paragraphs_are_the_same_in_word(pages: Callable[[str], Pages]) -> None:
    made = pages("paragraphs")
    assert ooxml_errors(made.word) == []
    for each in made.both:
        assert_seen(each, ARABIC, 2)
        assert_seen(each, ARABIC_LABELS, 1)
        lines = lines_seen(each)
        head, foot = "".join(lines[0]), "".join(lines[-1])
        # desk and number above; number, version, status below: read from the right
        assert head.startswith("".join(in_order(f"NT-2025-03 {ONE}")))
        assert foot.startswith("".join(in_order(f"{TWO}")))
        assert foot.index(letters_of("NT-2025-03")) > foot.index("3")


def test_a_screen_reader_hears_everything_in_the_order_it_was_written(
    pages: Callable[[str], Pages], tmp_path: Path
) -> None:
    pdf = pages("english").pdf
    heard = [element.heard for element in read_pdf(pdf).root.all("P")]
    told = f"Haus told. {ONE} {TWO} (19) told in 24."
    assert heard.count(told) > 3
    assert f"so {ONE} Haus Tor {TWO} it is" in heard
    sentences = [plain_text(each.content) for each in ENGLISH if "told it" in each.seen]
    assert len(sentences) == 2
    outline = [str(each.title) for each in PdfReader(pdf).outline if not isinstance(each, list)]
    assert f"\u200e{ONE} (Malta) met 3 of 5 on 2 May." in outline  # or its first letter turns it
    marks = dict.fromkeys((0x200E, 0x200F, 0x2066, 0x2067, 0x2069))
    titles = [each.translate(marks) for each in outline]
    for each in sentences:
        assert heard.count(each) > 3
        assert titles.count(each) == 1
    few = write_pdf(everywhere(ENGLISH[:3], "en-GB"), House(), tmp_path / "few.pdf")
    tree = pdf_structure(few)  # which takes nine seconds for all of them
    assert tree.index('"Haus"') < tree.index('" told. "') < tree.index('" told in 24."')


def test_a_bullet_stands_off_its_words_on_the_right(tmp_path: Path) -> None:
    item = (Paragraph((Text("\u0648\u0632\u0627\u0631\u0629"),)),)
    document = brief_of(List((item,)), meta=replace(documents.meta(), language="ar"))
    pdf = write_pdf(document, House(), tmp_path / "x.pdf")
    boxes = re.findall(
        r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)', pdf_boxes(pdf)
    )
    edges = {text: (float(left), float(right)) for left, right, text in boxes if text.strip()}
    bullet = edges["\u2022"]
    word = next(edge for text, edge in edges.items() if "\u0648" in text)
    assert bullet[0] - word[1] > bullet[1] - bullet[0]


def test_head_and_foot_of_a_word_file_run_as_its_language_does(tmp_path: Path) -> None:
    """The marking stays at the right edge, so it is first in a line from right to left."""
    for language, first in (("ar", "TLP:CLEAR"), ("en-GB", "NT-2025-03")):
        meta = replace(documents.meta(), language=language, words=shipped(language))
        file = WordFile(write_docx(brief_of(meta=meta), House(), tmp_path / f"{language}.docx"))
        feet = "".join(
            "".join(file.root(each).itertext()) for each in file.matching(r".*footer\d+\.xml")
        )
        assert feet.index(first) < feet.index({"ar": "NT-2025-03"}.get(language, "TLP:CLEAR"))


def test_a_marking_of_no_protocol_is_mirrored_with_head_and_foot(tmp_path: Path) -> None:
    meta = replace(
        documents.meta(), language="ar", words=shipped("ar"), desk=ONE, status=TWO, marking=THREE
    )
    document = brief_of(Paragraph((Text(FOUR),)), meta=meta)
    boxes = re.findall(
        r'xMin="([\d.]+)"[^>]*>([^<]*)', pdf_boxes(write_pdf(document, House(), tmp_path / "x.pdf"))
    )
    edges = {text: float(left) for left, text in boxes if text.strip()}
    marking = next(left for text, left in edges.items() if THREE in {text, text[::-1]})
    desk = next(left for text, left in edges.items() if ONE in {text, text[::-1]})
    assert marking < 100
    assert desk > 400
    file = WordFile(write_docx(document, House(), tmp_path / "x.docx"))
    feet = "".join(
        "".join(file.root(each).itertext()) for each in file.matching(r".*footer\d+\.xml")
    )
    assert feet.index("NT-2025-03") < feet.index(TWO) < feet.index(THREE)


def test_a_label_stands_before_an_item_that_runs_against_the_brief(tmp_path: Path) -> None:
    """As Word has it: at the right of Arabic words, though the brief is English."""
    inner = List(((Paragraph((Text("Kiel"),)),),))
    items = ((Paragraph((ar(ONE),)), inner), (Paragraph((Text("Bonn"),)),))
    document = brief_of(List(items, ordered=True))
    edges = {
        text: (float(left), float(right))
        for left, right, text in re.findall(
            r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)',
            pdf_boxes(write_pdf(document, House(), tmp_path / "x.pdf")),
        )
    }
    one = next(edge for text, edge in edges.items() if "1" in text and "." in text)
    word = next(edge for text, edge in edges.items() if "\u062f" in text)
    assert one[0] > word[1]
    assert edges["2."][1] < edges["Bonn"][0] < edges["Kiel"][0]  # one in it looks less deep nowhere


def test_brackets_stay_with_what_they_hold_in_narrow_columns(
    pages: Callable[[str], Pages],
) -> None:
    """LibreOffice ends a line where the direction changes, also behind a bracket that opens."""
    lines: dict[int, str] = {}
    for low, said in re.findall(
        r'yMax="([\d.]+)">([^<]*)</word>', pdf_boxes(pages("brackets").printed)
    ):
        lines[round(float(low))] = lines.get(round(float(low)), "") + said
    assert sum(line.count(mark) for line in lines.values() for mark in "()«»") == 2 * (24 + 12)
    for line in lines.values():
        assert sum(map(line.count, "()«»")) % 2 == 0, line
