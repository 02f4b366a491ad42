"""Lines: where they may end, what they hold, how wide they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random
from unicodedata import category, name

import pytest
from tests.documents import URDU_PARAGRAPH, para, words

from brief.house import House, PdfFonts
from brief.model import Document, Emphasis, LineBreak, Link, Meta, NoteMark, Span, Text
from brief.problem import Place, Severity
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.breaks import break_points, dear_breaks, hyphen_points
from brief.writers.pdf.type.coverage import unbroken
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.lines import Align, Line, Segment, _line_ends, set_lines
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.row import Row
from brief.writers.pdf.type.text import Run, Type, Words, runs_of

SETTER = Setter(Fonts(House()))
FACE = Type("body", 10.5, "000000")
PROSE = (
    "The joint commission met for the first time in the capital and agreed that trade in "
    "agricultural machinery, pharmaceuticals and textiles should grow, although neither side "
    "gave a figure, a date or the name of a body that would be responsible for the increase."
)


def lines(
    *content: object, width: float = 300, align: Align = "start", balanced: bool = False
) -> tuple[Line, ...]:
    runs = runs_of(words(*content), FACE, Node("P"), Words("0000FF", "en-GB"))  # type: ignore[arg-type]  # inlines
    return set_lines(SETTER, runs, width, align=align, balanced=balanced)


def said(line: Line) -> str:
    return "".join(word.text for segment in line.segments for word in segment.words)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("one two", ["one ", "two"]),
        ("USD\u00a050.2\u202fmillion, 3\u00a0May", ["USD\u00a050.2\u202fmillion, ", "3\u00a0May"]),
        ("well-known 2019-20 -5", ["well-", "known ", "2019-20 ", "-5"]),
        ("Norland–Vesland 2019–2020", ["Norland–", "Vesland ", "2019–2020"]),
        ("non\u2011breaking", ["non\u2011breaking"]),
        ("and/or 1/2", ["and/", "or ", "1/2"]),
        ("zero\u200bwidth", ["zero\u200b", "width"]),
        ("https://a.example/b?c=d", ["https://a", ".example", "/b", "?c", "=d"]),
        ("https://www.a.example:80/b/", ["https://www.a", ".example:", "80", "/b/"]),
        ("10.5555/a.b/?c_d&%7Ee, x", ["10.5555", "/a", ".b", "/?c", "_d", "&%7Ee, ", "x"]),
        (
            "well-set www.a.example/our-own/b-c_d.html",
            ["well-", "set ", "www.a", ".example", "/our", "-own", "/b", "-c", "_d", ".html"],
        ),
        ("a—b", ["a—", "b"]),
        ("Anne-Marie Abdel-Fattah", ["Anne-Marie ", "Abdel-Fattah"]),
        ("Bo-jung el-Naqib Жан-Поль", ["Bo-jung ", "el-Naqib ", "Жан-Поль"]),
        ("anti-Norland Norland-registered", ["anti-Norland ", "Norland-", "registered"]),
        ("1990-х 40-place 12-part-long", ["1990-х ", "40-place ", "12-part-", "long"]),
        ("A.\u00a0Borg", ["A.\u00a0Borg"]),
        ("東京、大阪", ["東", "京、", "大", "阪"]),
        ("きょうは「晴れ」です", ["きょ", "う", "は", "「晴", "れ」", "で", "す"]),
        ("データー", ["デー", "ター"]),
        ("50万人", ["50万", "人"]),
        ("the 東京 daily", ["the ", "東", "京 ", "daily"]),
        ("“東京”", ["“東", "京”"]),
        ("서울 신문", ["서울 ", "신문"]),
        ("「はい」と。「いや」", ["「は", "い」", "と。", "「い", "や」"]),
        ("東京，2024年、Oslo", ["東", "京，", "2024年、", "Oslo"]),
        ("協定（1994年）、10：30、5，000人", ["協", "定", "（1994年）、", "10：30、", "5，000人"]),
        ("है । और", ["है । ", "और"]),
        ("ต่าง ๆ Oslo", ["ต่าง ๆ ", "Oslo"]),
        ("km/h N/A A/RES/78/1 c/o", ["km/h ", "N/A ", "A/RES/78/1 ", "c/o"]),
        ("e-mail X-ray", ["e-mail ", "X-ray"]),
        ("« Oui » ? « non »", ["« Oui » ? ", "« non »"]),
        ("( a ) [ b ] “ c ” .", ["( a ) ", "[ b ] ", "“ c ” ."]),
        ("„Hafen“ und »Kai« am", ["„Hafen“ ", "und ", "»Kai« ", "am"]),
        ("rose .5 and fell", ["rose ", ".5 ", "and ", "fell"]),
    ],
)
def test_a_line_ends_only_where_its_language_lets_it(text: str, parts: list[str]) -> None:
    points = [0, *break_points(text), len(text)]
    assert [text[start:end] for start, end in pairwise(points)] == parts


def test_no_line_begins_with_what_closes_or_ends_with_what_opens() -> None:
    """UAX 14, LB13 and LB14, also where a space was typed there."""
    chosen = Random(14)  # noqa: S311 - for a test
    for letters in ("ab1 ", "жя2 ", "नद ", "한글3 ", "漢字4", "かな5", "نص6 "):
        signs = letters * 2 + "()[]!?,.、。「」（）："
        for _ in range(150):
            text = " ".join("".join(chosen.choices(signs, k=12)).split())
            points = [0, *break_points(text), len(text)]
            parts = [text[start:end].strip() for start, end in pairwise(points)]
            assert not any(part[:1] in {*")]!?、。」）"} for part in parts[1:] if part), text
            assert not any(part[-1:] in {*"([「（"} for part in parts[:-1] if part), text


def test_thai_lines_end_between_words() -> None:
    pytest.importorskip("icu4py", reason="pip install icu4py")
    text = "กระทรวงแถลงว่าการค้าเพิ่มขึ้น (Malta) ร้อยละ ๕ ๆ"
    points = [0, *break_points(text), len(text)]
    parts = [text[start:end] for start, end in pairwise(points)]
    assert parts[:2] == ["กระทรวง", "แถลง"]
    assert "(Malta) " in parts
    assert all(len(part) < 12 for part in parts)
    assert parts[-1] == "๕ ๆ"


@pytest.mark.parametrize(
    "parts",
    [
        ["สาธารณรัฐ", "ประชาธิปไตย", "ประชาชน", "ลาว", "และ", "กรุงเทพมหานคร"],
        ["ກະຊວງການຕ່າງປະເທດ", "ໄດ້", "ລາຍງານ"],
        ["ក្រសួង", "ការបរទេស", "បាន", "ប្រកាស", "ថា"],
        ["နိုင်ငံခြားရေး", "ဝန်ကြီးဌာန", "က", "ကုန်သွယ်", "မှု"],
    ],
)
def test_lines_of_scripts_without_spaces_end_between_words(parts: list[str]) -> None:
    """Thai, Lao, Khmer, Burmese; no name of a city is cut inside a syllable."""
    pytest.importorskip("icu4py", reason="pip install icu4py")
    text = "".join(parts)
    assert [text[start:end] for start, end in pairwise([0, *break_points(text), len(text)])] == (
        parts
    )


def test_no_line_parts_a_letter_from_the_vowels_and_marks_that_cling_to_it() -> None:
    """Whatever the dictionary makes of words that it does not know."""
    pytest.importorskip("icu4py", reason="pip install icu4py")
    chosen = Random(15)  # noqa: S311 - for a test
    for first, last in ((0xE01, 0xE4E), (0xE81, 0xECD), (0x1780, 0x17D3), (0x1000, 0x103E)):
        letters = [chr(code) for code in range(first, last + 1) if name(chr(code), "")]
        for _ in range(100):
            text = "".join(chosen.choices(letters, k=12))
            for point in break_points(text):
                assert category(text[point])[0] != "M", text
                assert text[point] not in "ะาำๆຽະາຳໆ", text
                assert text[point - 1] not in "เแโใไເແໂໃໄ\u17d2\u1039", text


def test_words_that_run_on_without_the_extra_are_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brief.writers.pdf.type.unspaced._breaker", lambda: None)
    meta = Meta(id="x", title="Title", as_of=date(2025, 6, 30))
    thai = Text("กระทรวงแถลง", Place("facts.yaml", 12, 5))
    assert break_points(thai.text) == []
    (told,) = unbroken(Document(meta, (para(thai),)))
    assert told.severity is Severity.WARNING
    assert str(told) == (
        "facts.yaml:12:5: lines of Thai, Lao, Khmer and Burmese end only at spaces here "
        "(pip install 'brief[southeast-asian]')"
    )
    assert not unbroken(Document(replace(meta, title="Цена 価格 العربية"), (para("ก a"),)))


def test_no_line_is_wider_than_its_column_whatever_the_words() -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik" * 3
    for width in (20, 60, 150, 400):
        for line in lines(PROSE, long, "https://a.example/" + "x" * 99, width=width):
            assert line.right <= width + 0.01
            assert said(line)


def test_a_word_wider_than_its_column_is_divided_with_hyphens() -> None:
    word = "Hafenaufsichtsbehördenangelegenheiten"
    runs = runs_of(words("Die ", word, " ruhen."), FACE, Node("P"), Words("0000FF", "de"))
    found = set_lines(SETTER, runs, 90)
    ends = [said(line).rstrip(" ")[-1] for line in found]
    assert ends == ["\u00ad", "\u00ad", "n", "."]
    assert all(line.right <= 90.01 for line in found)
    assert "".join(map(said, found)).replace("\u00ad", "").replace(" ", "") == f"Die{word}ruhen."


def test_a_word_that_fits_its_column_is_not_divided_beside_one_that_does_not() -> None:
    found = [said(line).rstrip() for line in lines("responsibilities " * 3, "x" * 60, width=110)]
    assert found[:3] == ["responsibilities"] * 3


def test_no_words_take_no_room() -> None:
    """A timeline asks for them: behind the date, where its first word stands below."""
    assert SETTER.width("", FACE) == 0


def test_nothing_is_lost_between_lines() -> None:
    assert "".join(map(said, lines(PROSE, width=140))).split() == PROSE.split()


def test_there_are_no_more_lines_than_needed_and_they_are_even() -> None:
    found = lines(PROSE, width=300)
    greedy = SETTER.width(PROSE, FACE) / 300
    assert len(found) <= greedy + 2
    assert all(line.right > 300 * 0.8 for line in found[:-1])


def test_a_balanced_heading_leaves_no_word_alone() -> None:
    text = "Trade, transit and the long road to the sea port of Vesland"
    width = SETTER.width(text, FACE) * 0.95
    first, second = lines(text, width=width, balanced=True)
    assert second.right > first.right * 0.6


def test_a_mark_stands_at_the_word_before_it_and_never_starts_a_line() -> None:
    marks = [NoteMark(number=number) for number in (7, 8, 9)]
    for width in range(40, 200, 7):
        for line in lines("A few words here ", *marks, " and more of them", width=width):
            assert not said(line).startswith(("7", "8", "9", ","))
    (whole,) = lines("Here ", *marks, " and", width=300)
    assert said(whole) == "Here7,8,9 and"
    assert whole.notes == (7, 8, 9)


def test_a_forced_break_ends_a_line() -> None:
    assert [said(line).strip() for line in lines("a", LineBreak(), " b")] == ["a", "b"]
    assert len(lines("a", LineBreak(), LineBreak(), "b")) == 3


def test_spaces_between_runs_meet_as_one() -> None:
    (line,) = lines("  a ", Emphasis(words(" b ")), "  c\n\td  ")
    assert said(line) == "a b c d"


def test_a_point_is_kerned_with_the_value_that_it_ends() -> None:
    (apart,), (whole,) = lines(Span(words("V"), ""), "."), lines("V.")
    assert apart.right == whole.right < SETTER.width("V", FACE) + SETTER.width(".", FACE)
    assert len(apart.segments) == 1


def test_what_looks_otherwise_or_belongs_elsewhere_stays_apart() -> None:
    (line,) = lines("a", Emphasis(words("b")), Span(words("c"), "fr"), Link(words("d"), "#e"), "f")
    assert [said(replace(line, segments=(one,))) for one in line.segments] == [*"abcdf"]


def test_justified_lines_are_full_but_the_last() -> None:
    *full, last = lines(PROSE, width=200, align="justify")
    assert all(abs(line.right - 200) < 0.01 for line in full)
    assert last.right < 199


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Mitgliedstaaten", "Mit-gliedstaa-ten"),
        ("Bundesstaaten", "Bun-desstaa-ten"),
        ("Handelsstreit", "Han-delsstreit"),
        ("Nordstrand", "Nordstrand"),
        ("Küstenstaaten", "Küs-ten-staa-ten"),
        ("Fensterfront", "Fens-ter-front"),
        ("Bundestag", "Bun-des-tag"),
    ],
)
def test_a_german_word_is_not_divided_inside_the_st_of_its_second(word: str, parts: str) -> None:
    points = [0, *hyphen_points(word, "de"), len(word)]
    assert "-".join(word[low:high] for low, high in pairwise(points)) == parts


def test_justified_words_are_divided_as_their_language_divides_them() -> None:
    assert [*hyphen_points("responsibility", "en-GB")] == hyphen_points("responsibility", "en")
    assert hyphen_points("responsibility", "en-GB")
    assert hyphen_points("абвясціла", "be")
    assert not hyphen_points("responsibility", "xx")
    assert any("\u00ad" in said(line) for line in lines(PROSE, width=90, align="justify"))


def test_an_address_ends_its_line_last_at_a_hyphen_and_in_a_host() -> None:
    address = "see https://a.example/b-c/d"
    dear = {address[at:] for at in dear_breaks(address)}
    assert {address[at:] for at in break_points(address)} - dear == {
        address[4:], "/b-c/d", "/d",
    }  # fmt: skip
    assert dear == {".example/b-c/d", "-c/d"}


def test_a_line_seldom_ends_between_the_numbers_of_a_place() -> None:
    said = "Borg, paras. 7, 12; Vella, para. 3, 2024"
    assert [said[at:] for at in dear_breaks(said)] == ["12; Vella, para. 3, 2024"]


def test_an_address_gets_no_hyphen_that_is_not_its_own() -> None:
    address = (
        "https://a.example/responsibility/internationalisation/administrative/responsibilities"
    )
    assert not hyphen_points(address, "en-GB")
    assert hyphen_points(f"{address} responsibility", "en-GB")[0] > len(address)
    found = lines("See ", address, " and the rest of it.", width=120, align="justify")
    assert "\u00ad" not in "".join(map(said, found))


def test_text_from_right_to_left_starts_at_the_right() -> None:
    *full, last = lines(Span(words(URDU_PARAGRAPH), "ur"), width=250)
    assert all(abs(line.right - 250) < 0.01 for line in (*full, last))
    assert last.left > 0
    assert "50.2" in "".join(map(said, full))


def test_a_mark_after_a_quotation_from_right_to_left_stays_behind_it() -> None:
    (line,) = lines("He said ", Span(words("لاہور"), "ur"), NoteMark(number=5), " then.")
    quoted, mark, after = (
        next(s for s in line.segments if wanted in "".join(w.text for w in s.words))
        for wanted in ("لاہور", "5", "then")
    )
    assert quoted.x < mark.x < after.x


def test_a_link_keeps_its_target_on_every_line() -> None:
    link = Link((Text(PROSE),), "https://a.example")
    targets = {s.run.target for line in lines(link, width=200) for s in line.segments}
    assert len(targets) == 1
    assert next(iter(targets)) is not None


def test_marks_are_raised_by_the_font_or_else_made_small() -> None:
    plain = Words("0000FF", "en-GB")
    (mark,) = runs_of((NoteMark(number=1),), FACE, Node("P"), plain)
    assert mark.type.size < FACE.size * 0.7
    assert mark.type.rise > FACE.size * 0.3
    own = Words("0000FF", "en-GB", frozenset({"body"}))
    (mark,) = runs_of((NoteMark(number=1),), FACE, Node("P"), own)
    assert (mark.type.size, mark.type.rise, mark.type.features) == (FACE.size, 0, ("sups",))
    assert SETTER.has_superior("body")
    assert not Setter(Fonts(House(pdf_fonts=PdfFonts(body="Noto Sans Arabic")))).has_superior(
        "body"
    )


@pytest.mark.parametrize(
    ("language", "title"), [("ur", Span((Text(PROSE),), "en")), ("en-GB", Text(PROSE))]
)
def test_a_word_at_the_end_of_a_line_is_parted_from_the_next_whichever_way_they_run(
    language: str, title: Span | Text
) -> None:
    """The space that vanishes there is read behind its word, though it stands at the left."""
    content = (Text("وزیر "), title) if language == "ur" else (title,)
    runs = runs_of(content, FACE, Node("P"), Words("0000FF", language, rtl=language == "ur"))
    broken = set_lines(SETTER, runs, 150)
    assert len(broken) > 4
    read = "".join(said(line) for line in broken)
    assert PROSE in read
    for line in broken[:-1]:
        assert min(s.x for s in line.segments if said_of(s).strip()) >= line.left - 0.01


def said_of(segment: Segment) -> str:
    return "".join(word.text for word in segment.words)


@pytest.mark.parametrize(
    ("before", "printed"),
    [
        ("ب", "نحو خمسة"),
        ("للـ", "مجلس"),
        ("و", "نحو"),
        ("ل", "أحمد"),
        ("ل", "آيسلندا"),
        ("ول", "إ\u064eياد"),
        ("ل", "ا"),
    ],
)
def test_a_letter_joins_to_what_is_printed_behind_it(before: str, printed: str) -> None:
    """A preposition of one letter is written together with a name or a figure in a brace."""

    def drawn(*content: Text) -> list[object]:
        runs = runs_of(content, FACE, Node("P"), Words("0000FF", "ar", rtl=True))
        row, _ = SETTER.row(runs)
        words = (
            shaped
            for begins, ends in zip(row.begins, row.ends, strict=False)
            for shaped in row.shaped[begins:ends]
        )
        return [part for word in words for glyph in word.glyphs[::-1] for part in glyph.parts]

    apart = drawn(Text(before), Text(printed, isolated=True))
    assert apart == drawn(Text(before + printed))


@pytest.mark.parametrize("balanced", [False, True])
@pytest.mark.parametrize("justified", [False, True])
def test_lines_end_where_all_together_cost_least(*, justified: bool, balanced: bool) -> None:
    random = Random(15)  # noqa: S311 - no secret
    for _ in range(60):
        count, width = random.randint(3, 40), random.uniform(120, 400)
        said = " ".join(random.choice(PROSE.split()) for _ in range(count))
        row, _ = SETTER.row((Run(said, FACE, Node("P"), "en-GB"),), width=width)
        row.dear = {at: random.choice([1.0, 2.5]) for at in range(len(row)) if at % 3 == 0}
        args = {"justified": justified, "balanced": balanced}
        ends = _line_ends(row, 0, len(row), width, **args)
        assert ends == [len(row)] or ends == least_ends(row, width, **args)


def least_ends(row: Row, width: float, *, justified: bool, balanced: bool) -> list[int]:
    """The same, with a look at every line that there could be, if not half of it is blank."""
    weight, power = (1500, 3) if justified else (40, 2)
    best: list[tuple[float, list[int]]] = [(0.0, [])]
    for end in range(1, len(row) + 1):
        last = end == len(row)
        long = [sum(row.wide[at:end]) + sum(row.spaces[at : end - 1]) for at in range(end)]
        fits = [at for at, one in enumerate(long) if one <= width + 0.001] or [end - 1]
        found: list[tuple[float, list[int]]] = []
        for start in fits:
            slack = (width - long[start]) / width
            if last and not balanced:
                blank = 4.0 if slack > 0.85 else 0.0
            elif slack > 0.5 and start > fits[0]:
                continue
            else:
                blank = weight * slack**power if slack > 0 else 0.0
            found.append((best[start][0] + blank, best[start][1]))
        least = min(found, key=lambda one: round(one[0], 6))
        own = 10.0 + (0 if last else row.dear.get(end - 1, 0))
        best.append((least[0] + own, [*least[1], end]))
    return best[-1][1]
