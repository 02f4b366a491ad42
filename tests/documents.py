"""Documents to test writers on: one with everything in it, and ones with many notes.

All texts are invented. Both writers are tested on the same documents.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from brief.drawn import Chart, Likelihood, Series
from brief.model import (
    Attachment,
    Block,
    Callout,
    Citation,
    Code,
    Column,
    Contents,
    Document,
    Emphasis,
    FactSpan,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Span,
    Strong,
    Table,
    Text,
    Title,
    Yardstick,
)


@dataclass
class Noted:
    """Hands out marks in order and keeps the notes that they call."""

    notes: list[Note] = field(default_factory=list)

    def mark(self, *content: Inline | str) -> NoteMark:
        number = len(self.notes) + 1
        self.notes.append(Note(number, words(*content)))
        return NoteMark(citations=(Citation("a-source", "para 1"),), number=number)


SCRIPTS = {
    "justmytype_intl_cjk": "中国 東京 とうきょう トーキョー 서울 ㄅ，「」",
    "justmytype_intl_sea": "ไทยรัฐ ລາວ ខ្មែរ မြန်မာ",
    "justmytype_intl_africa": "አማርኛ",
    "fontpkg_noto_sans_devanagari": "भारत समाचार",
    "fontpkg_hind_siliguri": "বাংলা",
    "fontpkg_noto_sans_tamil": "தமிழ்",
    "fontpkg_noto_sans_telugu": "తెలుగు",
    "fontpkg_frank_ruhl_libre": "עברית",
}
"""Words by the package that brings fonts for them."""


def words(*content: Inline | str) -> tuple[Inline, ...]:
    """Inlines; a plain string stands for its Text."""
    return tuple(Text(piece) if isinstance(piece, str) else piece for piece in content)


def para(*content: Inline | str) -> Paragraph:
    """One body paragraph."""
    return Paragraph(words(*content))


def meta() -> Meta:
    """The particulars of an invented brief."""
    return Meta(
        id="norland-vesland",
        title="Norland–Vesland relations",
        as_of=date(2025, 6, 30),
        as_of_printed="30 June 2025",
        subject="Relations between Norland and Vesland",
        keywords=("Norland", "Vesland", "trade"),
        desk="Northern Desk",
        number="NT-2025-03",
        version="3",
        status="draft",
        marking="TLP:CLEAR",
    )


BELARUSIAN = "Міністэрства замежных спраў абвясціла, што ўмовы пагаднення ўзгоднены"
UKRAINIAN = "Її ґрунтовний звіт вийшов у Києві"
GREEK = "Το Υπουργείο Εξωτερικών δημοσίευσε την έκθεση· ἀρχὴ ἥμισυ παντός"
ARABIC = "وزارة الخارجية نشرت التقرير في ٣ فبراير"
URDU = "وزارتِ خارجہ نے کہا کہ دونوں ملکوں کے تعلقات ۱۹۹۴ء میں قائم ہوئے۔"
URDU_PARAGRAPH = (
    "دونوں ملکوں نے تجارت بڑھانے پر اتفاق کیا، اور وزیرِ تجارت نے بتایا کہ سنہ 2019 میں"
    " باہمی تجارت 50.2 ملین ڈالر (USD) رہی۔ اس میں ٹریکٹر، دوائیں، چمڑے کی مصنوعات اور"
    " کھانے پینے کی چیزیں شامل ہیں؛ اگلا اجلاس Minsk میں ہوگا۔"
)
LATIN = (
    "Łódź, Çankırı, Đà Nẵng, Přerov, Þingvellir, Győr, Târgu Mureș, Kraków, Zürich, "
    "Ḥaḍramawt, Māori, Ǧabal, S\u0301e\u0301verin and a\u0331b\u0331c\u0331"
)


def every_element() -> Document:
    """Every kind of block and inline, and every script, in one brief of a few pages."""
    noted = Noted()
    blocks = (
        *_opening(noted),
        *_diplomacy(noted),
        *_trade(noted),
        *_scripts(noted),
        *_contested(noted),
    )
    attachment = Attachment(
        name="facts.yaml",
        data=b"brief:\n  id: norland-vesland\n",
        description="The facts that this brief prints, with their sources",
    )
    return Document(meta(), blocks, tuple(noted.notes), attachment)


def _opening(noted: Noted) -> Iterator[Block]:
    yield Title(words("Norland–Vesland relations"))
    yield Paragraph(
        words(
            "Two small countries, one long border, and a trade that ",
            Emphasis(words("halved")),
            ".",
        ),
        "standfirst",
    )
    yield Paragraph(
        words("NT-2025-03 · Version 3 · Draft · Facts as of 30 June 2025"), "particulars"
    )
    yield Callout(
        "key-points",
        (
            List(
                (
                    (
                        para(
                            "Relations were opened on 3 February 1994.",
                            noted.mark("A. Author, “An essay”, para 1."),
                        ),
                    ),
                    (
                        para(
                            FactSpan(
                                "trade-2019",
                                words(
                                    "Two-way trade in 2019 came to USD\u00a050.2\u00a0million.",
                                    noted.mark(
                                        "B. Writer, ",
                                        Emphasis(words("The Trade Book")),
                                        ", para 8.",
                                    ),
                                ),
                            ),
                            " It has not recovered.",
                        ),
                    ),
                    (para("Neither side has said when talks will resume."),),
                )
            ),
        ),
    )
    yield Contents()


def _diplomacy(noted: Noted) -> Iterator[Block]:
    yield Heading(1, words("Diplomacy"), "diplomacy")
    yield para(
        "The first paragraph under a heading calls a note.",
        noted.mark(
            "Ministry of Foreign Affairs of Norland, “Thirty years”, 3 February 2024, ",
            Link(
                words(
                    "https://mfa.norland.example/en/press/2024/02/03/thirty-years-of-relations-between-norland-and-vesland?lang=en&view=full"
                ),
                "https://mfa.norland.example/en/press/2024/02/03/thirty-years-of-relations-between-norland-and-vesland?lang=en&view=full",
            ),
            ", accessed 30 June 2025.",
        ),
        " A second sentence has ",
        Strong(words("words of weight")),
        ", ",
        Emphasis(words("words set off, ", Strong(words("and both at once")))),
        ", a ",
        Code("literal_name = 1"),
        ", and a link to ",
        Link(words("the section on trade and its very long title, so that it breaks"), "#trade"),
        ". Two notes stand side by side",
        noted.mark("C. Scribe, “First”, para 2."),
        noted.mark("C. Scribe, “Second”, para 3."),
        " before the sentence goes on, and a line ends here:",
        LineBreak(),
        "then the text runs on in the same paragraph.",
    )
    yield Heading(2, words("Visits and ", Emphasis(words("meetings"))), "visits")
    yield List(
        (
            (
                para("The first visit."),
                List(((para("A nested point."),), (para("Another."),)), ordered=True),
            ),
            (
                para("The second visit.", noted.mark("D. Clerk, “Visits”, para 4.")),
                para("More about it."),
            ),
        )
    )
    yield List(((para("Third in order."),), (para("Fourth in order."),)), ordered=True, start=3)
    yield Heading(3, words("In their own words"), "own-words")
    yield Quote(
        (
            para(
                "We shall keep the border open.",
                noted.mark("E. Speaker, speech, 1 May 2025, para 1."),
            ),
            para("And the bridge."),
        )
    )
    yield Heading(4, words("A heading of the fourth level"), "fourth")
    yield Paragraph(words("Small print: figures may not add up because of rounding."), "small")


def _trade(noted: Noted) -> Iterator[Block]:
    yield Heading(1, words("Trade"), "trade")
    caption = words(
        "Trade between Norland and Vesland, by year",
        noted.mark("The table’s note stands with its caption."),
    )
    yield Table(
        columns=(
            Column("start", 2),
            Column("decimal"),
            Column("decimal"),
            Column("end"),
            Column("center"),
        ),
        head=(
            words_row("Year", "Exports", "Imports", "Balance", "Reporter"),
            words_row("", "USD million", "USD million", "USD million", "side"),
        ),
        rows=(
            (words("2017"), words("1.25"), words("120"), words("−118.75"), words("N")),
            (
                words("2018", noted.mark("F. Counter, ", Emphasis(words("Tables")), ", para 9.")),
                words("15.1"),
                words("1,035.1"),
                words("−1,020.0"),
                words("V"),
            ),
            (
                words("2019, provisional"),
                words("(0.5)"),
                words("about 7"),
                words("–"),
                words("both"),
            ),
        ),
        caption=caption,
        row_heads=True,
    )
    yield Figure(
        Chart(
            "comparison",
            "USD million",
            ("2019", "2023"),
            (
                Series("Norland to Vesland", (Decimal("15.1"), Decimal("22.4"))),
                Series("Vesland to Norland", (Decimal("35.1"), Decimal("9.7"))),
            ),
        ),
        words("Exports either way", noted.mark("G. Drawer, “Figures”, para 3.")),
        "Bars: in 2019 Norland sold 15.1 and Vesland 35.1; in 2023 they sold 22.4 and 9.7.",
        words("Goods, USD million; one year left out"),
        words("Source: G. Drawer, 2024."),
    )
    yield Figure(
        Chart(
            "series",
            "USD million",
            ("2015", "2016", "2017", "2018", "2019", "2020"),
            (
                Series(
                    "Balance",
                    (Decimal("3.5"), Decimal(-2), None, Decimal("-7.25"), Decimal(0), Decimal(4)),
                ),
                Series(
                    "Turnover",
                    (Decimal(12), Decimal(14), None, Decimal(20), Decimal(31), Decimal(28)),
                ),
            ),
        ),
        words("Balance and turnover, 2015 to 2020; nothing is known of 2017"),
        "Lines: the balance falls from 3.5 in 2015 to −7.25 in 2018 and is 4 in 2020.",
    )


def words_row(*cells: str) -> tuple[tuple[Inline, ...], ...]:
    """A table row of plain text."""
    return tuple(words(cell) if cell else () for cell in cells)


def _scripts(noted: Noted) -> Iterator[Block]:
    yield Heading(1, words("Names in every script: Менск, Αθήνα, لاہور"), "scripts")
    yield para(
        "Belarusian: ",
        Span(words(BELARUSIAN), "be"),
        "; Ukrainian: ",
        Span(words(UKRAINIAN), "uk"),
        "; Greek: ",
        Span(words(GREEK), "el"),
        "; Latin: ",
        LATIN,
        ".",
        noted.mark("Note with Cyrillic: ", Span(words("Звязда"), "be"), ", 1 мая 2025."),
    )
    yield para(
        "An English sentence quotes Urdu, ",
        Span(words("«", URDU, "»"), "ur"),
        noted.mark("Urdu in a note: ", Span(words("روزنامہ جنگ"), "ur"), ", para 2."),
        " and then Arabic, ",
        Span(words(ARABIC), "ar"),
        ", and ends in English (with brackets).",
    )
    yield Paragraph(
        (Span(words(URDU_PARAGRAPH), "ur"), noted.mark("A whole paragraph from right to left."))
    )
    yield Table(
        columns=(Column(), Column()),
        head=(words_row("English", "Urdu"),),
        rows=(
            (words("Foreign ministry"), (Span(words("وزارتِ خارجہ"), "ur"),)),
            (words("Lahore"), (Span(words("لاہور"), "ur"), noted.mark("City."))),
        ),
    )


def _contested(noted: Noted) -> Iterator[Block]:
    yield Heading(1, words("Contested facts"), "contested")
    yield Callout(
        "contested",
        (
            para(Strong(words("When were relations opened?"))),
            para(
                "One account says 1994,",
                noted.mark("Account one, para 1."),
                " another 1992.",
                noted.mark("Account two, para 6."),
            ),
        ),
    )
    bar = Likelihood(55, 75, "55–75%", "low confidence", 1)
    yield Yardstick(bar, "Likelihood 55–75%, low confidence")
    yield para("It is likely that both accounts mean one exchange of notes.")
    yield Table(
        columns=(Column(), Column("decimal", bars=True)),
        head=(words_row("Account", "Facts"),),
        rows=(words_row("Account one", "12"), words_row("Account two", "3")),
        caption=words("Facts per account"),
        row_heads=True,
    )
    yield Callout(
        "caveat",
        (para("No official source confirms either date.", noted.mark("A remark of ours.")),),
    )


# ---- many notes ----------------------------------------------------------------------------

_VOCABULARY = """
    accord border bridge chamber cement commission council customs delegate depot draft embassy
    envoy export factory ferry fiscal freight harbour import industry justice ledger licence
    market meeting memorandum minister mission official paper partner payment pharmaceutical
    port protocol quarter railway reception register report revenue rural secretary session
    ship signature statement survey tariff textile tractor trade transit treaty turnover
    valley visit voyage warehouse a an and as at by for from in into of on or over the to with
""".split()  # noqa: SIM905 - a list of ninety strings is not to be read


def _prose(rng: random.Random, count: int) -> str:
    return " ".join(rng.choice(_VOCABULARY) for _ in range(count))


def _note_words(rng: random.Random) -> int:
    """About 16 words fill a line of note; 1 to 60 lines, most of them short."""
    lot = rng.random()
    if lot < 0.80:
        return rng.randint(4, 40)
    if lot < 0.95:
        return rng.randint(40, 200)
    return rng.randint(200, 900)


def many_notes(count: int, seed: int) -> Document:
    """A brief with exactly `count` notes of 1 to 60 lines, up to six to a line, everywhere."""
    rng = random.Random(seed)  # noqa: S311 - a test's repeatable dice
    noted = Noted()

    def sentences(low: int, high: int) -> tuple[Inline, ...]:
        content: list[Inline | str] = []
        for _ in range(rng.randint(low, high)):
            content.append(_prose(rng, rng.randint(4, 22)).capitalize() + ".")
            calls = rng.choices((0, 1, 2, 6), (30, 50, 15, 5))[0]
            calls = min(calls, count - len(noted.notes))
            content.extend(_call(rng, noted) for _ in range(calls))
            content.append(" ")
        return words(*content)

    blocks: list[Block] = [Title(words(f"{count} notes")), Contents()]
    while len(noted.notes) < count:
        blocks.extend(_many_notes_section(rng, sentences, len(blocks)))
    return Document(meta(), tuple(blocks), tuple(noted.notes))


def _call(rng: random.Random, noted: Noted) -> NoteMark:
    number = len(noted.notes) + 1
    return noted.mark(f"Note {number} begins: {_prose(rng, _note_words(rng))}; note {number} ends.")


def _many_notes_section(
    rng: random.Random, sentences: Callable[[int, int], tuple[Inline, ...]], serial: int
) -> Iterator[Block]:
    yield Heading(1, words(_prose(rng, 3).capitalize()), f"section-{serial}")
    for _ in range(rng.randint(1, 4)):
        yield Paragraph(sentences(1, 14))
    kind = rng.choice(("list", "table", "callout", "quote", "figure"))
    if kind == "list":
        yield List(tuple((Paragraph(sentences(1, 3)),) for _ in range(rng.randint(2, 7))))
    elif kind == "table":
        caption = sentences(1, 1)
        yield Table(
            columns=(Column("start", 1), Column("start", 2), Column("end", 1)),
            head=(words_row("Year", "What", "Where"),),
            rows=tuple(
                (sentences(1, 1), sentences(1, 3), words(_prose(rng, 1)))
                for _ in range(rng.randint(3, 20))
            ),
            caption=caption,
        )
    elif kind == "callout":
        yield Callout("key-points", tuple(Paragraph(sentences(1, 4)) for _ in range(3)))
    elif kind == "quote":
        yield Quote((Paragraph(sentences(1, 6)),))
    else:
        chart = Chart(
            "comparison", "tonnes", ("2019", "2020"), (Series("Freight", (Decimal(4), Decimal(7))),)
        )
        yield Figure(chart, sentences(1, 1), "Two bars, 4 and 7.")
