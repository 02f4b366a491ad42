"""Which way words run, against the answers of UAX 9."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

import pytest

from brief.bidi import (
    NOTE,
    Isolate,
    Part,
    block_is_rtl,
    has_right_to_left,
    is_rtl_language,
    isolate_of,
    led,
    marked,
    marked_pieces,
    member,
    reorder_apart,
    resolve,
)
from brief.bidi.levels import first_strong, levels
from brief.bidi.order import line_levels, reorder
from brief.facts.people import Person
from brief.manner import NameManner
from brief.model import (
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    LineBreak,
    NoteMark,
    Span,
    Text,
    plain_text,
)
from brief.problem import Place
from brief.template.name_views import NamesView
from brief.words import shipped

ALEF, BEH, ARABIC_ONE, HEBREW = "\u0627", "\u0628", "\u0661", "\u05d0"
FSI, PDI, RLE, PDF, RLI = "\u2068", "\u2069", "\u202b", "\u202c", "\u2067"
LRM = "\u200e"
RLM = "\u200f"
KITAB = "کتاب"


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc", 0, "000"),
        (ALEF + BEH, 1, "11"),
        (f"a {ALEF}{BEH} b", 0, "001100"),
        (f"{ALEF} 12 {BEH}", 1, "112211"),  # European numbers run left to right
        (f"{ALEF}{ARABIC_ONE}", 0, "12"),
        (f"a {ALEF}", 1, "211"),
        (f"{ALEF} (b) {BEH}", 1, "1112111"),  # a bracket runs with what is around it
        (f"a ({ALEF}) b", 0, "0001000"),
        (f"{ALEF} 1.5% {BEH}", 1, "11222111"),
        (f"{HEBREW} 1.5% {HEBREW}", 1, "11222211"),  # a sign goes with its number
        (f"a{RLE}b{PDF}c", 0, "00220"),  # removed characters take the level before them
        (f"a{FSI}{ALEF}1{PDI}2", 0, "001200"),
        (f"{RLI}{HEBREW}{PDI}\u2329{HEBREW}\u3009", 1, "131111"),  # two spellings of one pair
    ],
)
def test_levels_are_those_of_the_algorithm(text: str, base: int, expected: str) -> None:
    assert "".join(map(str, levels(text, base))) == expected


def test_the_first_strong_letter_is_looked_for_outside_isolates() -> None:
    assert first_strong("1. abc " + ALEF) == 0
    assert first_strong("«1» " + ALEF + " abc") == 1
    assert first_strong(FSI + ALEF + PDI + " abc") == 0
    assert first_strong("123") is None


def test_only_text_with_such_letters_is_looked_at() -> None:
    assert not has_right_to_left("Менск, Αθήνα, Łódź, 50.2 — “x”")
    assert has_right_to_left("a " + BEH)
    assert has_right_to_left("a\u200f")


def test_runs_are_turned_round_from_the_highest_level_down() -> None:
    assert "".join(reorder("abCDe", [0, 0, 1, 1, 0])) == "abDCe"
    assert "".join(reorder("AB12CD", [1, 1, 2, 2, 1, 1])) == "DC12BA"
    assert "".join(reorder("", [])) == ""


def test_the_edge_of_an_isolate_parts_runs_of_one_level() -> None:
    assert "".join(reorder("ABCD", [1, 1, 1, 1])) == "DCBA"
    assert "".join(reorder_apart("ABCD", [1, 1, 1, 1], [None, None, 0, None])) == "BADC"


# ---- blocks and languages ------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["ar", "ur-PK", "fa", "he-IL", "ckb", "pa-Arab-PK", "az-Arab"])
def test_languages_from_right_to_left_are_known(tag: str) -> None:
    assert is_rtl_language(tag)


@pytest.mark.parametrize("tag", ["en", "be-BY", "pa", "zh", "arn", "ar-Latn", "ur-Latn-PK"])
def test_other_languages_are_not_nor_others_scripts(tag: str) -> None:
    assert not is_rtl_language(tag)


URDU = Span((Text(KITAB),), "ur")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ((Text(KITAB), Text(" is a book")), False),
        ((Text(KITAB),), False),
        ((URDU,), True),
        ((Text(" "), Emphasis((URDU,)), LineBreak(), NoteMark(number=1)), True),
        ((FactSpan("f", (URDU, NoteMark(number=1))),), True),
        ((URDU, Text(" is a book")), False),
        ((URDU, Span((Text("Buch"),), "de")), False),
        ((), False),
    ],
)
def test_a_block_runs_as_its_document_unless_it_is_all_in_one_language(
    content: tuple[Inline, ...],
    expected: bool,  # noqa: FBT001 - expected
) -> None:
    assert block_is_rtl(content, rtl=False) is expected


def test_a_block_in_english_runs_to_the_right_in_an_urdu_document() -> None:
    assert not block_is_rtl((Span((Text("The Treaty"),), "en"),), rtl=True)
    assert block_is_rtl((Text("The Treaty"),), rtl=True)


# ---- isolates ------------------------------------------------------------------------------


def shown(*parts: tuple[str, str], rtl: bool = False) -> str:
    """The characters from left to right; an isolate is named l, r or a, and none is "-"."""
    ways = {"l": False, "r": True, "a": None}
    made = [(text, (Isolate(ways[how]),) if how != "-" else ()) for text, how in parts]
    return seen_of(made, rtl=rtl)


def seen_of(made: Sequence[Part], *, rtl: bool) -> str:
    text = "".join(each for each, _ in made)
    found = resolve(made, rtl=rtl)
    if found is None:
        return text
    edges = [found.apart.get(at) for at in range(len(text))]
    return "".join(reorder_apart(text, found.levels, edges))


def test_neighbouring_isolates_keep_their_places() -> None:
    said = shown(("Das Haus", "l"), (" so. ", "-"), ("אב", "r"), (" in 24. ", "-"), ("גד", "r"))
    assert said == "Das Haus so. בא in 24. דג"
    assert shown(("אב", "r"), (", ", "-"), ("גד", "r"), (" 24", "-")) == "בא, דג 24"


ENGLISH_MANNER = NameManner(last=", and ")
ARABIC_MANNER = NameManner(between="، ", last=" و", two=" و")


@pytest.mark.parametrize(
    ("language", "manner", "names", "seen"),
    [
        ("en-GB", ENGLISH_MANNER, ("אב", "גד", "הו"), "בא, דג, and וה"),
        ("en-GB", ENGLISH_MANNER, ("אב", "Borg", "הו"), "בא, Borg, and וה"),
        ("ar", ARABIC_MANNER, ("Borg", "Vella", "Grech"), "Grechו Vella ،Borg"),
        ("ar", ARABIC_MANNER, ("Borg", "אב", "Grech"), "Grechו בא ،Borg"),
    ],
)
@pytest.mark.parametrize("foreign", [False, True])
def test_names_in_a_row_keep_their_places_whichever_way_they_run(
    language: str,
    manner: NameManner,
    names: tuple[str, ...],
    seen: str,
    foreign: bool,  # noqa: FBT001 - given
) -> None:
    """Whether the source says a language or not."""
    people = tuple(Person.model_validate({"literal": name}) for name in names)
    place, words = Place("facts.yaml"), shipped(language)
    own = "de" if foreign else ""
    view = NamesView(people, manner, own, place, words, foreign=foreign)
    for row in (view.printed(), view.short.content, view.listed.content):
        parts = [(plain_text((one,)), isolate_of(one)) for one in cast("Inlines", row)]
        assert seen_of(parts, rtl=language == "ar").replace("و", "ו") == seen


@pytest.mark.parametrize(
    ("language", "names"), [("en-GB", ("Borg", "Vella", "Grech")), ("ar", ("אב", "גד", "הו"))]
)
def test_names_that_run_as_the_brief_does_are_one_text(
    language: str, names: tuple[str, ...]
) -> None:
    people = tuple(Person.model_validate({"literal": name}) for name in names)
    view = NamesView(people, ENGLISH_MANNER, "", Place("facts.yaml"), shipped(language))
    (text,) = cast("Inlines", view.printed())
    assert isinstance(text, Text)
    assert not text.isolated


@pytest.mark.parametrize(
    ("said", "language", "apart"),
    [
        (KITAB, "en", True),
        ("Malta", "en", False),
        ("Malta", "ar", True),
        (KITAB, "ur", False),
        (f"{KITAB} 2", "en", True),
        ("2024", "ar", False),
    ],
)
def test_a_member_of_a_row_stands_apart_if_it_runs_against_the_brief(
    said: str,
    language: str,
    apart: bool,  # noqa: FBT001 - expected
) -> None:
    (found,) = member((Text(said),), language)
    assert isinstance(found, Text)
    assert found.isolated is apart


def test_a_member_of_several_parts_stands_apart_with_all_of_them() -> None:
    """Else the words of two neighbours from right to left are one stretch and change places."""
    rows = ((Text("by "), Emphasis((Text("אב"),))), (Text("גד "), Emphasis((Text("so"),))))
    first, second = (member(each, "en") for each in rows)
    assert (first, second) == ((Span(rows[0], ""),), (Span(rows[1], ""),))
    (apart,), (beside,) = isolate_of(first[0]), isolate_of(second[0])
    said = [("by ", (apart,)), ("אב", (apart,)), (", ", ()), ("גד ", (beside,)), ("so", (beside,))]
    assert seen_of(said, rtl=False) == "by בא, דג so"
    assert seen_of([(each, ()) for each, _ in said], rtl=False) == "by דג ,בא so"
    assert member(first, "en") == first
    plain = (Text("by "), Emphasis((Text("us"),)))
    assert member(plain, "en") == plain


def test_a_block_of_members_runs_as_their_words_do() -> None:
    assert block_is_rtl((Span((URDU,), ""), Text(" ")), rtl=False)
    assert not block_is_rtl((Span((Text(KITAB),), ""),), rtl=False)


def test_a_number_or_a_bracket_after_a_bare_name_belongs_to_the_sentence() -> None:
    assert shown(("אב 2 May (so)", "-")) == "בא 2 May (so)"
    assert shown(("see אב 12 גד 7", "-")) == "see דג 12 בא 7"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("(אב) 5, [גד] 6", "(בא) 5, [דג] 6"),
        ("so (אב) [גד] it", "so (בא) [דג] it"),
        ("see אב (גד) so", "see )דג( בא so"),
        ("see אב (5, גד) 7", "see )דג ,5( בא 7"),
        ("see אב (so גד) 7", "see בא (so דג) 7"),
        ("(אב, 5 גד) 7", "(דג 5 ,בא) 7"),
        ("a “אב” גד 5", "a “בא” דג 5"),
        ("אב 7, «גד» 8", "»דג« ,7 בא 8"),
        ("a אב „גד“ הו 5", "a וה “דג„ בא 5"),
        ("a אב „b גד“ הו 5", "a בא „b דג“ וה 5"),
        ("so אב ‘גד’s’ 5", "so בא ‘דג’s’ 5"),
        ("a “אב גד” 5", "a “דג בא” 5"),
        ("אב “גד” הו", "וה ”דג“ בא"),
        ("אב) גד", "דג (בא".replace("(", ")")),
    ],
)
def test_a_pair_of_brackets_stands_whole_in_a_stretch_or_in_none(said: str, seen: str) -> None:
    """As rule N0 has it: else "(ONE) 5, [TWO]" would exchange its words and turn its brackets."""
    assert shown((said, "-")) == seen


def test_a_printed_value_runs_as_its_letters_do_and_a_mixed_one_as_what_is_around_it() -> None:
    assert (
        shown(("אב (19) גד", "a"), (", 1 May", "-")) == "דג (19) בא, 1 May"
    )  # the brackets are a number's
    assert shown(("אב and Malta", "a")) == "בא and Malta"
    assert shown(("א ", "-"), ("−50%", "a"), (" ב", "-"), rtl=True) == "ב −50% א"
    assert shown(("א ", "-"), ("Malta 19", "a"), (" ב", "-"), rtl=True) == "ב Malta 19 א"


def test_a_new_line_begins_anew() -> None:
    found = resolve([("אב\n12", (Isolate(rtl=True),))], rtl=False)
    assert found is not None
    assert found.levels == [1, 1, 0, 2, 2]


# ---- pieces for Word -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "rtl", "pieces"),
    [
        (f"the {KITAB} here", False, [("the ", False), (KITAB, True), (" here", False)]),
        ("in سنہ 2019 میں it", False, [("in ", False), ("سنہ 2019 میں", True), (" it", False)]),
        (f"{KITAB} 50% of", False, [(KITAB, True), (f"{LRM} 50% of", False)]),
        (f"«{KITAB}»", False, [(f"{RLM}«{KITAB}»{RLM}", True)]),
        (f"“{KITAB}”", False, [("“", False), (KITAB, True), ("”", False)]),
        (f"«{KITAB}»", True, [(f"«{KITAB}»", True)]),
        (
            f"{KITAB} (USD) 50",
            True,
            [(f"{KITAB} ", True), (f"{LRM}(USD){LRM}", False), (f"{RLM} 50", True)],
        ),
    ],
)
def test_words_are_parted_where_the_direction_changes(
    said: str,
    rtl: bool,  # noqa: FBT001 - given
    pieces: list[tuple[str, bool]],
) -> None:
    (found,) = marked_pieces([(said, ())], rtl=rtl) or [[]]
    assert found == pieces


@pytest.mark.parametrize("held", ["(12)", "(−3.5%)", "[3]", "«Trade»", "(Borg 5)", "(12:30)"])
def test_brackets_stand_in_one_piece_with_the_number_or_latin_words_that_they_hold(
    held: str,
) -> None:
    """LibreOffice ends a line before and after each piece, whatever stands there."""
    (found,) = marked_pieces([(f"{KITAB} {held}، {KITAB}", ())], rtl=True) or [[]]
    assert held in [piece.strip(LRM) for piece, _ in found]


@pytest.mark.parametrize("held", ["({})", "«{}»", "[({})]"])
@pytest.mark.parametrize("apart", [(), (Isolate(),), (Isolate(rtl=True), Isolate())])
def test_brackets_stand_in_the_pieces_of_the_one_word_from_right_to_left_that_they_hold(
    held: str, apart: tuple[Isolate, ...]
) -> None:
    before, after = held.split("{}")
    parts = [(f"see {before}", ()), (KITAB, apart), (f"{after} 5", ())]
    found = [piece for each in marked_pieces(parts, rtl=False) or () for piece in each]
    said = {way: "".join(said for said, each in found if each is way) for way in (True, False)}
    assert said[True].replace(RLM, "") == held.format(KITAB)
    assert said[False].replace(LRM, "") == "see  5"
    text = "".join(said for said, _ in found)
    seen = "".join(reorder(text, line_levels(text, 0))).replace(LRM, "").replace(RLM, "")
    assert seen.replace(KITAB[::-1], "") == f"see {after[::-1]}{before[::-1]} 5"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_guillemets_with_no_break_spaces_stand_with_their_word_in_one_piece(space: str) -> None:
    """At a wide space inside, or at an isolate, LibreOffice tears the word at a line's end."""
    years = (f"{KITAB} 7.5 (2001)", (Isolate(rtl=True),))
    parts = [("see ", ()), years, (f" and «{space}", ()), (KITAB, (Isolate(rtl=True),))]
    found = marked_pieces([*parts, (f"{space}» so", ())], rtl=False) or []
    said = "".join(piece for each in found[2:] for piece, rtl in each if rtl)
    assert said.lstrip(RLM) == f"«\u202f{KITAB}\u202f»{RLM}"


@pytest.mark.parametrize("held", [f"({KITAB} {KITAB})", f"({KITAB}, 5)", f"“{KITAB}”"])
def test_other_brackets_stay_with_the_sentence(held: str) -> None:
    (found,) = marked_pieces([(f"see {held} so", ())], rtl=False) or [[]]
    assert found[0] == (f"see {held[0]}", False)


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("א Quay Guild (Tuvalu) ב.", ".ב Quay Guild (Tuvalu) א"),
        ("א Quay (A) and [B] Guild ב", "ב Quay (A) and [B] Guild א"),
        ("א Quay Guild (5) ב", "ב Quay Guild (5) א"),
        ("א Quay +356 2122 1234 ב", "ב Quay +356 2122 1234 א"),
        ("א Pact on «Sea Ways»، ב", "ב ،Pact on «Sea Ways» א"),
        ("א «Sea Ways» Pact ב", "ב «Sea Ways» Pact א"),
        ("א Pact on «2019–2021» ב", "ב Pact on «2019–2021» א"),
        ("א Pact on “Sea Ways” ב", "ב Pact on “Sea Ways” א"),
        ("א (Tuvalu) Quay ב", "ב (Tuvalu) Quay א"),
        ("א Quay، Guild، Pact ב", "ב Pact ،Guild ،Quay א"),
        ("א (Quay: Guild، 2019) ב", "ב )2019 ،Quay: Guild( א"),
        ("א (Quay Guild)، (Pact) ב", "ב (Pact) ،(Quay Guild) א"),
        ("א Quay 3، Guild 5%، Pact ב", "ב Pact ،Guild 5% ،Quay 3 א"),
        ("א Quay (Guild، Pact، 2019) ב", "ב )2019 ،Pact ،Guild( Quay א"),
        ("א، “Quay” (A)، B ב", "ב B ،“Quay” (A) ،א"),
        ("א Quay (A)، B (5) ב", "ב B (5) ،Quay (A) א"),
        ("א 3،5 ב", "ב 3،5 א"),  # between digits it is a decimal sign
        ("א (U.N.) ב", "ב (U.N.) א"),
        ("א Quay Q.G. ב", "ב Quay Q.G. א"),
        ("א Quay. ב", "ב .Quay א"),
        ("א Quay & Co. ב", "ב Quay & Co. א"),
        ("א و-3.5 ב", "ב -3.5و א"),
        ("א −5%, (+7%) ב -3.5 ג", "ג -3.5 ב (+7%) ,−5% א"),
        ("א 25 °C ב -3 °C ג 40 % ד 5° ה", "ה 5° ד 40 % ג -3 °C ב 25 °C א"),
        ("ج -3°C, 40 % ج", "ج 40 % ,-3°C ج"),  # a row: minus three is read first
        ("ج 40 %, -3 °C, 5 km ج", "ج 5 km ,-3 °C ,40 % ج"),
        ("ج 5 km – 7 km ج", "ج 7 km – 5 km ج"),
        ("ج USD 5, 6 EUR / 7 kWh ج", "ج 7 kWh / 6 EUR ,USD 5 ج"),
        ("ج 5–7 km ج", "ج km 7–5 ج"),
        ("ג Quay 5 km, 40 kg ד", "ד Quay 5 km, 40 kg ג"),  # of a Latin name, as it writes them
        ("א (A) [B] Quay (C) ב", "ב (A) [B] Quay (C) א"),
        ("א (A), Quay ב", "ב Quay ,(A) א"),  # the sentence goes on between the two
        ("א (5) Quay ב", "ב Quay (5) א"),  # a number is read with the words before it
        ("א Quay (ג) Guild (Tuvalu) ב", "ב Guild (Tuvalu) )ג( Quay א"),
        ("א “Sea” ב", "ב ”Sea“ א"),
    ],
)
def test_latin_words_stand_in_one_piece_with_the_brackets_that_they_run_on_into(
    said: str, seen: str
) -> None:
    assert shown((said, "-"), rtl=True) == seen
    pieces = marked_pieces([(said, ())], rtl=True) or [[]]
    text = "".join(characters for characters, _ in pieces[0])
    alone = "".join(reorder(text, line_levels(text, 1)))
    assert alone.replace(LRM, "").replace(RLM, "") == seen


@pytest.mark.parametrize(
    "number", ["+356 2122 1234", "+356-2122-1234", "+1 (202) 555 0100", "+20 2 2577 1234"]
)
def test_a_telephone_number_is_read_as_it_is_dialled(number: str) -> None:
    assert shown((f"א {number} ב", "-"), rtl=True) == f"ב {number} א"
    assert shown((f"א ({number}) ב", "-"), rtl=True) == f"ב ({number}) א"
    (found,) = marked_pieces([(f"{KITAB} {number} {KITAB}", ())], rtl=True) or [[]]
    assert number in [piece.strip(LRM) for piece, _ in found]


@pytest.mark.parametrize("held", [f"(A {KITAB})", "(5–7)", "(2 Borg)", f"({KITAB})"])
def test_brackets_stay_with_the_sentence_where_what_they_hold_would_turn(held: str) -> None:
    text = f"{KITAB} {held} {KITAB}"
    found = resolve([(text, ())], rtl=True)
    assert found
    assert found.levels[text.index("(")] == found.levels[text.index(")")] == 1


@pytest.mark.parametrize(("said", "seen"), [("2019–2021", "2021–2019"), ("80–90%", "90%–80")])
def test_a_span_of_numbers_runs_as_the_words_around_it(said: str, seen: str) -> None:
    assert shown(("א ", "-"), (said, "a"), (" ב", "-"), rtl=True) == f"ב {seen} א"
    assert shown(("a ", "-"), (said, "a"), (" b", "-")) == f"a {said} b"


@pytest.mark.parametrize(("said", "seen"), [("50%", "50%"), ("12.5‰", "12.5‰"), ("8–9%", "9%–8")])
def test_a_percentage_that_is_typed_is_seen_as_one_that_is_printed(said: str, seen: str) -> None:
    """After Arabic letters the algorithm alone would set the sign on the other side."""
    assert shown((f"ب {said} ب", "-"), rtl=True) == f"ب {seen} ب"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("ג Veld 40 מלון ד", "ד ןולמ 40 Veld ג"),
        ("Veld ۴۰ שקל", "לקש ۴۰ Veld"),
        ("ג Veld 40 000 שקל", "לקש 000 40 Veld ג"),
        ("ג Veld 40–50 שקל", "לקש 50–40 Veld ג"),
        ("ג Veld: 40 שקל", "לקש 40 :Veld ג"),
        ("ג (Veld 40 שקל) ד", "ד )לקש 40 Veld( ג"),
        ("ג Veld 737 40 שקל", "לקש 40 Veld 737 ג"),
        ("ג NATO 12 במאי 2026", "2026 יאמב 12 NATO ג"),
        ("ج NATO 12 و13", "13و 12 NATO ج"),
        ("ج Veld 12 من مايو", "ويام نم 12 Veld ج"),
        ("ج Veld 5 بالمئة", "ةئملاب 5 Veld ج"),
        ("ج Veld 5% من", "نم 5% Veld ج"),
        ("ج Veld $40 مليون", "نويلم $40 Veld ج"),
        ("ج Veld 5,5€ مليون", "نويلم 5,5€ Veld ج"),
        ("ک Accord 3/1994 پر", "رپ Accord 3/1994 ک"),
        ("ک Veld 2026 میں", "ںیم 2026 Veld ک"),
        ("ک Veld 40 سے زائد", "دئاز ےس 40 Veld ک"),
        ("ج Boeing 737 طائرة", "ةرئاط Boeing 737 ج"),
        ("ג Il 76 שקל", "לקש Il 76 ג"),
        ("ג Mirage 2000 שקל", "לקש Mirage 2000 ג"),
        ("ج Boeing 12 طائرة", "ةرئاط 12 Boeing ج"),
        ("ج Boeing 150 طائرة", "ةرئاط 150 Boeing ج"),
        ("ج Airbus 250 طائرة", "ةرئاط 250 Airbus ج"),
        ("ج Airbus A320 طائرة", "ةرئاط Airbus A320 ج"),
        ("ج USD 40 مليون", "نويلم USD 40 ج"),
        ("ج ISO 12 مايو", "ويام 12 ISO ج"),
        ("ج $5.5 مليون", "نويلم $5.5 ج"),
        ("ج 40€، ج", "ج ،40€ ج"),
        ("ج $5–6 ج", "ج 6–$5 ج"),
        ("ج و$5m ج", "ج $5mو ج"),
        ("ج Boeing 737 في", "يف Boeing 737 ج"),
        ("ج Boeing 737 الجديدة", "ةديدجلا Boeing 737 ج"),
        ("ج Boeing 737، ج", "ج ،Boeing 737 ج"),
        ("ج Boeing 737", "Boeing 737 ج"),
        ("ج Boeing 737 Max ج", "ج Boeing 737 Max ج"),
        ("ג JF-17 שקל", "לקש JF-17 ג"),
        ("ג Article 5 שקל", "לקש Article 5 ג"),
        ("ג July 2026 שקל", "לקש July 2026 ג"),
        ("ג Veld 2026-07-12 שקל", "לקש Veld 2026-07-12 ג"),
    ],
)
def test_a_figure_behind_a_latin_word_goes_with_the_word_of_the_sentence_that_follows(
    said: str, seen: str
) -> None:
    """Nothing of an amount or a date is torn off; what is the Latin word's stays with it."""
    assert shown((said, "-"), rtl=True) == seen
    pieces = marked_pieces([(said, ())], rtl=True) or [[(said, True)]]
    alone = "".join(piece for part in pieces for piece, _ in part)
    got = "".join(reorder(alone, line_levels(alone, 1)))
    assert got.translate(dict.fromkeys(map(ord, LRM + RLM))) == seen


def test_so_does_one_with_notes_or_before_a_word_that_stands_apart() -> None:
    note = (Isolate(rtl=False, is_note=True),)
    parts = [("ג Veld", ()), ("1", note), (" 40", ()), ("2", note), (" שקל", ())]
    found = resolve(parts, rtl=True)
    assert found is not None
    text = "".join(said for said, _ in parts)
    edges = [found.apart.get(at) for at in range(len(text))]
    assert "".join(reorder_apart(text, found.levels, edges)) == "לקש 240 1Veld ג"
    assert shown(("ג Veld 40 ", "-"), ("שקל", "a"), rtl=True) == "לקש 40 Veld ג"


def test_a_word_whose_order_holds_has_no_mark_beside_one_that_needs_it() -> None:
    """Before a word with a mark after its space LibreOffice ends no line, and tears the word."""
    apart = (Isolate(rtl=False),)
    parts = [(f"{KITAB} ", ()), ("Bonn", apart), (f" {KITAB} (USD) 50", ())]
    found = marked_pieces(parts, rtl=True)
    assert found is not None
    assert found[:2] == [[(f"{KITAB} ", True)], [("Bonn", False)]]
    assert any(RLM in said for said, _ in found[2])


def test_plain_words_have_no_pieces() -> None:
    assert marked_pieces([("Łódź – Менск", ())], rtl=False) is None


def test_marks_stand_only_where_the_order_needs_them() -> None:
    apart = (Isolate(rtl=True),)
    quiet = marked_pieces([("see ", ()), (KITAB, apart), (" too", ())], rtl=False)
    assert quiet == [[("see ", False)], [(KITAB, True)], [(" too", False)]]
    noted = marked_pieces([(KITAB, apart), (NOTE, (Isolate(rtl=False),))], rtl=False)
    assert noted == [[(KITAB, True)], [(f"{LRM}{NOTE}", False)]]


@pytest.mark.parametrize("inner", ["Malta 5", "x גד 5"])
@pytest.mark.parametrize("rtl", [True, False])
def test_no_mark_from_left_to_right_stands_at_that_of_a_note_in_words_from_right_to_left(
    inner: str,
    rtl: bool,  # noqa: FBT001 - given
) -> None:
    """LibreOffice lays out its line without end, and the brief with it."""
    outer, note = Isolate(rtl=True), Isolate(rtl=False, is_note=True)
    parts = [("אב (", (outer,)), (inner, (outer, Isolate(rtl=False))), (")!", (outer,))]
    parts += [(NOTE, (outer, note)), (" (5) הו", (outer,))]
    pieces = [piece for each in marked_pieces(parts, rtl=rtl) or () for piece in each]
    said = "".join(said for said, _ in pieces)
    assert not {said[said.index(NOTE) - 1], said[said.index(NOTE) + 1]} & {LRM, "\u2066", PDI}


def test_isolates_inside_others_are_said_themselves() -> None:
    outer = Isolate(rtl=True)
    inner = (outer, Isolate(rtl=False))
    parts = [("אב ", (outer,)), ("x גד 5", inner), (" הו", (outer,)), (" 7", ())]
    pieces = marked_pieces(parts, rtl=False) or []
    said = "".join(text for part in pieces for text, _ in part)
    assert (said.count("\u2066"), said.count(RLI), said.count(PDI)) == (0, 2, 2)  # as few as hold
    shown = "".join(reorder(said, line_levels(said, 0)))
    assert re.sub("[\u2066-\u2069]", "", shown) == "וה x דג 5 בא 7"


def test_no_isolate_stands_round_words_that_run_as_what_they_stand_in() -> None:
    """LibreOffice cuts the last letter off such words, and loses the space beside them."""
    name, year = Isolate(rtl=False), Isolate(rtl=True)
    parts = [("x גד 5", (name,)), (" ", ()), ("אב 2023", (year,)), (". הו ", ()), ("so", (name,))]
    pieces = [piece for each in marked_pieces(parts, rtl=True) or () for piece in each]
    said = "".join(each for each, _ in pieces)
    assert (said.count("\u2066"), said.count(RLI), said.count(PDI)) == (0, 1, 1)
    assert said.index("x") < said.index(RLI) < said.index("גד")


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("ג Veld ", "הו Bonn ףלא 7 Veld ג"),
        ("ג Veld: ", "הו Bonn ףלא 7 :Veld ג"),
    ],
)
def test_latin_words_do_not_draw_to_their_side_a_sum_that_is_printed_between_them(
    said: str, seen: str
) -> None:
    """Veld is read before the sum and the sum before Bonn, as where all of it is typed."""
    parts = [(said, ()), ("7 אלף", (Isolate(),)), (" Bonn וה", ())]
    assert shown(*((text, "a" if own else "-") for text, own in parts), rtl=True) == seen
    pieces = [piece for each in marked_pieces(parts, rtl=True) or () for piece in each]
    alone = "".join(piece for piece, _ in pieces)
    assert not re.search("[\u2066-\u2069]", alone)  # LibreOffice measures what they part twice
    got = "".join(reorder(alone, line_levels(alone, 1)))
    assert re.sub(f"[{LRM}{RLM}]", "", got) == seen


def test_a_latin_name_or_number_between_latin_words_runs_on_with_them() -> None:
    assert (
        shown(("ג Veld ", "-"), ("Bonn", "a"), (" Trier וה", "-"), rtl=True)
        == "הו Veld Bonn Trier ג"
    )
    assert (
        shown(("ג Veld ", "-"), ("12", "a"), (" Trier וה", "-"), rtl=True) == "הו Veld 12 Trier ג"
    )


def test_the_parts_of_a_label_keep_their_places() -> None:
    """A unit and a period, both from right to left, exchanged their places in Word."""
    said = marked("m אב · גד 5", rtl=False)
    shown = "".join(reorder(said, line_levels(said, 0)))
    assert re.sub("[\u200e\u200f\u2066-\u2069]", "", shown) == "m בא · 5 דג"


@pytest.mark.parametrize(
    ("said", "rtl", "led_by"),
    [("دار, Bonn", False, LRM), ("1. Bonn دار", True, RLM), ("Bonn", False, ""), ("12", True, "")],
)
def test_a_heading_that_its_first_letter_would_turn_has_a_mark_before_it(
    said: str,
    rtl: bool,  # noqa: FBT001 - given
    led_by: str,
) -> None:
    assert led(said, rtl=rtl) == led_by + said


def test_a_label_alone_carries_its_marks() -> None:
    assert marked("Ties 19", rtl=False) == "Ties 19"
    assert marked(f"{KITAB} Malta 19", rtl=False) == f"{KITAB} Malta 19"
    assert marked(f"{KITAB} 19 x", rtl=False) == f"{KITAB}{LRM} 19 x"
