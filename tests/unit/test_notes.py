"""Notes are numbered as they stand on the page, full the first time and short after."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import BASE, load_base

from brief.citing.names import in_own_order
from brief.citing.points import capital_after_stops, tidy
from brief.citing.titles import shortened, without_stop
from brief.facts import FactBase
from brief.manner import NameManner
from brief.model import (
    Blocks,
    Citation,
    Column,
    Emphasis,
    FactSpan,
    Heading,
    NoteMark,
    Paragraph,
    Span,
    Table,
    Text,
    iter_inlines,
    plain_text,
)
from brief.notes import word_notes
from brief.notes.wording import Wording
from brief.places import shipped_templates
from brief.problem import BriefError
from brief.walk import iter_contents
from brief.words import shipped

CHICAGO = shipped_templates() / "citations" / "chicago.md.j2"


@pytest.fixture
def wording(base: FactBase) -> Wording:
    return Wording(base, [shipped_templates()], CHICAGO)


def mark(*cited: str, remark: str = "") -> NoteMark:
    citations = (Citation(*one.split(" ", 1)) for one in cited)
    return NoteMark(tuple(citations), (Text(remark),) if remark else ())


def notes_of(blocks: Blocks, wording: Wording) -> list[str]:
    return [plain_text(note.content) for note in word_notes(blocks, wording)[1]]


ALPHA = "Ann Alpha, “The first paper: a long title,” Daily Test, 6\xa0February 2024"


def test_the_first_note_of_a_source_is_full_and_later_ones_are_short(wording: Wording) -> None:
    paragraphs = (
        Paragraph((Text("a"), mark("alpha-2024 para 1"))),
        Paragraph((Text("b"), mark("alpha-2024 para 2"))),
    )
    assert notes_of(paragraphs, wording) == [
        f"{ALPHA}, para.\xa01.",
        "Alpha, “The first paper,” para.\xa02.",
    ]


def test_the_stop_of_a_label_in_a_place_is_no_full_stop(base: FactBase) -> None:
    base.speak(shipped("ur"))
    urdu = Wording(base, [shipped_templates()], CHICAGO)
    (said,) = notes_of((Paragraph((Text("a"), mark("alpha-2024 Anm. 5"))),), urdu)
    assert said.endswith("\u060c Anm. 5\u06d4")


def test_without_the_first_citing_fact_the_next_note_is_full(wording: Wording) -> None:
    paragraphs = (Paragraph((Text("b"), mark("alpha-2024 para 2"))),)
    assert notes_of(paragraphs, wording) == [f"{ALPHA}, para.\xa02."]


@pytest.mark.parametrize(
    ("title", "short"),
    [
        (
            "\u2018Old friends: new ties,\u2019 says Borg",
            "\u2018Old friends: new ties,\u2019 says Borg",
        ),
        ("\u201cOld: new\u201d ties: a tale", "\u201cOld: new\u201d ties"),
        ("\u2018Abd al-Aziz: a life", "\u2018Abd al-Aziz"),
        ("\u2018Alpha\u2019: \u2018Beta\u2019", "\u2018Alpha\u2019"),
        ("At 10:30: Malta\u2019s day", "At 10:30: Malta\u2019s day"),
        ("Minister: \u2018We go.\u2019", "Minister: \u2018We go.\u2019"),
        ('Minister: "We go"', 'Minister: "We go"'),
        ("Ports: \u201cThe last\u201d of ten", "Ports"),
    ],
)
def test_a_short_title_never_ends_inside_a_quotation(title: str, short: str) -> None:
    assert shortened(title) == short


def test_a_report_stands_in_italics_and_a_page_is_a_page(wording: Wording) -> None:
    (note,) = word_notes((Paragraph((mark("beta-2023 p 3-5"),)),), wording)[1]
    assert plain_text(note.content) == (
        "Board of Tests, The second paper (Test House, 2023), pp.\xa03–5."
    )
    assert Emphasis((Text("The second paper"),)) in note.content


def test_a_source_in_another_language_says_so_of_its_names(tmp_path: Path) -> None:
    own = '    title: "Наша слова: працяг"\n    language: be\n    container-title: Звязда\n'
    old = '    title: "The first paper: a long title"\n    container-title: Daily Test\n'
    assert old in BASE
    foreign = load_base(tmp_path, BASE.replace(old, own))
    paragraphs = (Paragraph((mark("alpha-2024"), Text("x"), mark("alpha-2024", "beta-2023"))),)
    notes = word_notes(paragraphs, Wording(foreign, [shipped_templates()], CHICAGO))[1]
    spans = [i for note in notes for i in iter_inlines(note.content) if isinstance(i, Span)]
    assert [(span.language, plain_text(span.content)) for span in spans] == [
        ("be", "Наша слова: працяг"),
        ("be", "Звязда"),
        ("be", "Наша слова"),
    ]


def test_marks_at_the_end_of_a_title_in_another_language_are_read_out_in_it(tmp_path: Path) -> None:
    foreign = BASE.replace(
        '"The first paper: a long title"\n', "'Port de « Grèves »'\n    language: fr\n"
    ).replace("title: The second paper\n", "title: 'Sea of \"Quays\"'\n    language: fr\n")
    base = load_base(tmp_path, foreign)
    paragraphs = (Paragraph((mark("alpha-2024", "beta-2023"),)),)
    (note,) = word_notes(paragraphs, Wording(base, [shipped_templates()], CHICAGO))[1]
    spans = [plain_text(i.content) for i in iter_inlines(note.content) if isinstance(i, Span)]
    assert "Port de «\u00a0Grèves\u00a0»" in spans
    assert "Sea of «\u00a0Quays\u00a0»" in spans


def test_authors_in_letters_of_their_language_say_so(tmp_path: Path) -> None:
    people = "author: [{family: Ланко, given: Ян}, {literal: Дом слоў}, {family: Borg, given: Ann}]"
    assert "author: Board of Tests\n" in BASE
    text = BASE.replace("author: Board of Tests\n", f"{people}\n    language: be\n")
    base = load_base(tmp_path, text)
    (note,) = word_notes(
        (Paragraph((mark("beta-2023"),)),), Wording(base, [shipped_templates()], CHICAGO)
    )[1]
    spans = [plain_text(i.content) for i in iter_inlines(note.content) if isinstance(i, Span)]
    assert spans[:2] == ["Ян Ланко", "Дом слоў"]
    assert plain_text(note.content).startswith("Ян Ланко, Дом слоў, and Ann Borg, ")


@pytest.mark.parametrize(
    ("remark", "begins"),
    [
        ("", "De Vau,"),
        ("Contested.", "Contested. De Vau,"),
        ("Our view, from:", "Our view, from: de V"),
    ],
)
def test_a_particle_has_a_capital_where_a_sentence_of_a_note_begins(
    tmp_path: Path, remark: str, begins: str
) -> None:
    people = "author: [{family: Vau, non-dropping-particle: de}]\n"
    base = load_base(tmp_path, BASE.replace("author: Board of Tests\n", people))
    worded = Wording(base, [shipped_templates()], CHICAGO)
    (said,) = notes_of((Paragraph((mark("beta-2023", remark=remark),)),), worded)
    assert said.startswith(begins)


def ordered(folder: Path, name: str, language: str) -> str:
    """The author of a source in a language, as a note has the name."""
    people = f"author: [{{{name}}}]\n    language: {language}\n"
    base = load_base(folder, BASE.replace("author: Board of Tests\n", people))
    (person,) = base.sources["beta-2023"].authors
    return in_own_order(person, NameManner(), language)


@pytest.mark.parametrize(
    ("family", "given", "said"),
    [("Ким", "Анна", "Анна Ким"), ("लाल", "राम", "राम लाल"), ("Park", "Ji-sung", "Park Ji-sung")],
)
def test_a_name_in_letters_of_others_keeps_their_order_in_a_source_of_korea(
    tmp_path: Path, family: str, given: str, said: str
) -> None:
    assert ordered(tmp_path, f"family: {family}, given: {given}", "ko") == said


@pytest.mark.parametrize(
    ("family", "given", "said"),
    [("Velden", "John", "John Velden"), ("Nguyễn", "Văn An", "Nguyễn Văn An")],
)
def test_a_name_with_a_letter_that_vietnamese_lacks_is_none_of_its_own(
    tmp_path: Path, family: str, given: str, said: str
) -> None:
    assert ordered(tmp_path, f"family: {family}, given: {given}", "vi") == said


@pytest.mark.parametrize(
    ("language", "family", "given", "said"),
    [
        ("hu", "Smith", "John", "John Smith"),
        ("hu", "Vella", "Jo-Ann", "Jo-Ann Vella"),
        ("hu", "Kós", "Imre", "Kós Imre"),
        ("hu", "Vámos", "Levente", "Vámos Levente"),
        ("hu", "Vámos", "Marcell", "Vámos Marcell"),
        ("hu", "Tóth", "Anna-Mária", "Tóth Anna-Mária"),
        ("hu", "Kún", "Á. J.", "Kún Á. J."),
        ("vi", "Borg", "Anna", "Anna Borg"),
        ("vi", "Brown", "Lee", "Lee Brown"),
        ("vi", "Trịnh", "Thị Khuyến", "Trịnh Thị Khuyến"),
        ("vi-VN", "Quách", "Uyên", "Quách Uyên"),
        ("zh", "Lam", "Carrie", "Carrie Lam"),
        ("zh", "Ouyang", "Xiuwen", "Ouyang Xiuwen"),
        ("zh", "Loh", "Anna", "Anna Loh"),
        ("zh", "Loh", "Helen May", "Helen May Loh"),
        ("zh", "Ts’eng", "P’ei-lan", "Ts’eng P’ei-lan"),
        ("ko", "Ch’oe", "T’ae-gyu", "Ch’oe T’ae-gyu"),
        ("ko", "Ryu", "Maria", "Maria Ryu"),
        ("zh", "Chow", "Yuet-ngor", "Chow Yuet-ngor"),
        ("zh", "Tsu", "Hsi-chung", "Tsu Hsi-chung"),
        ("zh", "Kwok", "Kar-wing", "Kwok Kar-wing"),
        ("zh", "Lü", "M. T.", "Lü M. T."),
        ("ja", "Garcia", "Maria", "Maria Garcia"),
        ("ja", "Ōnishi", "Jun’ichirō", "Ōnishi Jun’ichirō"),
        ("ja", "Hattori", "Kyoko", "Hattori Kyoko"),
        ("ko", "Schmidt", "Eva", "Eva Schmidt"),
        ("ko", "Ahn", "Kyung-wha", "Ahn Kyung-wha"),
        ("ko", "Park", "Hyunjin", "Park Hyunjin"),
    ],
)
def test_the_syllables_of_a_name_in_latin_letters_tell_a_foreigner(
    tmp_path: Path, language: str, family: str, given: str, said: str
) -> None:
    """Who writes in a paper of a language is not always of it."""
    assert ordered(tmp_path, f"family: {family}, given: {given}", language) == said


@pytest.mark.parametrize(
    ("name", "first", "said"),
    [("Smith, given: John", "true", "Smith John"), ("Kós, given: Imre", "false", "Imre Kós")],
)
def test_what_a_name_says_of_its_order_goes_before_its_syllables(
    tmp_path: Path, name: str, first: str, said: str
) -> None:
    assert ordered(tmp_path, f"family: {name}, static-ordering: {first}", "hu") == said


def test_what_is_unknown_is_said_to_be_so(wording: Wording) -> None:
    assert notes_of((Paragraph((mark("gamma-nd"),)),), wording) == [
        "“The third paper,” outlet not stated, unsigned, undated, accessed 31\xa0January 2025."
    ]


def test_several_sources_at_one_place_make_one_note(wording: Wording) -> None:
    (said,) = notes_of((Paragraph((mark("gamma-nd para 1", "beta-2023 p 3"),)),), wording)
    assert said.count("; ") == 1


def test_several_places_in_one_source_are_put_together_in_order(wording: Wording) -> None:
    marked = mark("alpha-2024 para 10", "alpha-2024 para 2", "alpha-2024 para 2")
    (said,) = notes_of((Paragraph((marked,)),), wording)
    assert said.endswith("paras.\xa02, 10.")


def test_marks_that_touch_become_one(wording: Wording) -> None:
    spans = (
        FactSpan("a", (Text("a"), mark("alpha-2024"))),
        FactSpan("b", (mark("beta-2023"),)),
        Text(" "),
        mark(remark="Own words."),
        Text("c"),
        mark("alpha-2024"),
    )
    blocks, notes, _ = word_notes((Paragraph(spans),), wording)
    assert [note.number for note in notes] == [1, 2]
    marks = [i for i in iter_inlines(next(iter_contents(blocks))) if isinstance(i, NoteMark)]
    assert [one.number for one in marks] == [1, 2]
    assert plain_text(notes[0].content).startswith("Own words. Ann Alpha")


def test_numbers_follow_the_page_with_a_caption_before_its_rows(wording: Wording) -> None:
    table = Table(
        (Column(),),
        head=(((Text("h"), mark(remark="2")),),),
        rows=(((Text("r"), mark(remark="3")),),),
        caption=(Text("c"), mark(remark="1")),
    )
    blocks = (table, Heading(1, (Text("x"), mark(remark="4")), "x"))
    assert notes_of(blocks, wording) == ["1", "2", "3", "4"]


def test_a_house_may_write_a_citation_style_of_its_own(base: FactBase, tmp_path: Path) -> None:
    folder = tmp_path / "styles"
    (folder / "citations").mkdir(parents=True)
    style = folder / "citations" / "plain.md.j2"
    style.write_text(
        "{% macro full(s, at) %}[{{ s.title }}]({{ s.url }}){% endmacro %}"
        "{% macro full_report(s, at) %}report **{{ s.title }}** {{ at }}{% endmacro %}"
        "{% macro short(s, at) %}{{ s.author.short }}{% endmacro %}",
        encoding="utf-8",
    )
    said = notes_of((Paragraph((mark("beta-2023 p 1"),)),), Wording(base, [folder], style))
    assert said == ["report The second paper p.\xa01."]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{{ 1 // 0 }}", "division"),
        ("{{ source.type.split('') }}", "empty separator"),
        ("{% for x in range(1, 2, 0) %}{% endfor %}", "must not be zero"),
        ("{{ source.nothing }}", "no attribute 'nothing'"),
    ],
)
def test_a_fault_in_a_citation_style_is_told_with_its_line(
    base: FactBase, tmp_path: Path, body: str, said: str
) -> None:
    style = tmp_path / "citations" / "faulty.md.j2"
    style.parent.mkdir()
    style.write_text(f"{{% macro full(source, at) %}}\n{body}\n{{% endmacro %}}", encoding="utf-8")
    with pytest.raises(BriefError, match=rf"faulty\.md\.j2:2: cannot word 'beta-2023': .*{said}"):
        notes_of((Paragraph((mark("beta-2023"),)),), Wording(base, [tmp_path], style))


def test_a_style_based_on_one_that_is_not_there_is_told_with_its_line(
    base: FactBase, tmp_path: Path
) -> None:
    style = tmp_path / "own.md.j2"
    style.write_text("---\nbase: chicgo\n---\n", encoding="utf-8")
    with pytest.raises(BriefError, match=r"own\.md\.j2:2:7: chicgo: there is no citation style"):
        Wording(base, [shipped_templates()], style)


@pytest.mark.parametrize(
    ("macro", "told"),
    [
        (
            "{% macro shrot(s, at) %}x{% endmacro %}",
            (
                'own.md.j2:4:10: no note asks for a macro "shrot", and none calls it '
                '(did you mean "short"?)'
            ),
        ),
        (
            "{% macro full_reprot(s, at) %}x{% endmacro %}",
            (
                'own.md.j2:4:10: no note asks for a macro "full_reprot", and none calls it '
                '(did you mean "full_report"?)'
            ),
        ),
        (
            "{% macro full(s, at) %}{% endmacro %}",
            (
                'own.md.j2:4: the macro "full" says nothing of the source "gamma-nd" '
                "(let it print at least s.title)"
            ),
        ),
    ],
)
def test_a_macro_that_would_be_silent_is_told_with_its_line(
    base: FactBase, tmp_path: Path, macro: str, told: str
) -> None:
    style = tmp_path / "own.md.j2"
    style.write_text(f"---\nbase: chicago\n---\n{macro}", encoding="utf-8")
    wording = Wording(base, [shipped_templates()], style)
    with pytest.raises(BriefError) as fault:
        notes_of((Paragraph((mark("gamma-nd"),)),), wording)
    assert [str(one).removeprefix(f"{tmp_path}/") for one in fault.value.problems] == [told]


@pytest.mark.parametrize(
    ("macro", "said"),
    [
        ("Cod. *{{ s.archive }}*. *{{ s.volume }}*. Net", "Cod. Net."),
        ("A, *{{ s.volume }}*, **{{ s.issue }}**, B", "A, B."),
        ("**Strong** and ***both*** and \\*\\*", "Strong and both and **."),
        ("Cod ... net", "Cod… net."),
    ],
)
def test_what_is_unknown_leaves_no_stars_and_no_second_point(
    base: FactBase, tmp_path: Path, macro: str, said: str
) -> None:
    style = tmp_path / "own.md.j2"
    text = f"---\nbase: chicago\n---\n{{% macro full_report(s, at) %}}{macro}{{% endmacro %}}"
    style.write_text(text, encoding="utf-8")
    wording = Wording(base, [shipped_templates()], style)
    assert notes_of((Paragraph((mark("beta-2023"),)),), wording) == [said]


def test_a_locator_of_any_length_is_put_in_order(wording: Wording) -> None:
    (said,) = notes_of((Paragraph((mark("beta-2023 p 2", f"beta-2023 p {'1' * 5000}"),)),), wording)
    assert said.endswith("1.")


@pytest.mark.parametrize(
    ("written", "chicago", "oscola"),
    [
        ("para 3", "para.\xa03", "para\xa03"),
        ("paras 3-5, 8", "paras.\xa03–5, 8", "paras\xa03–5, 8"),
        ("p. xii-xiv", "pp.\xa0xii–xiv", "xii–xiv"),
        ("pp. 101-108", "pp.\xa0101–108", "101–108"),
        ("art. 3", "art.\xa03", "art\xa03"),
        ("arts. 3-5", "arts.\xa03–5", "arts\xa03–5"),
        ("Arts II-IV", "arts.\xa0II–IV", "arts\xa0II–IV"),
        ("art 3(1)-(3)", "arts.\xa03(1)–(3)", "arts\xa03(1)–(3)"),
        ("chs 2-3", "chs.\xa02–3", "chs\xa02–3"),
        ("secs 4, 6", "secs.\xa04, 6", "ss\xa04, 6"),
        ("cols 12-14", "cols.\xa012–14", "cols\xa012–14"),
        ("fol. 3r", "fol.\xa03r", "fol\xa03r"),
        ("fols 3r-4v", "fols.\xa03r–4v", "fols\xa03r–4v"),
        ("n 4", "n.\xa04", "fn\xa04"),
        ("notes 4 and 6", "nn.\xa04 and 6", "fns\xa04 and 6"),
        ("verse 3", "v.\xa03", "v\xa03"),
        ("verses 3-5", "vv.\xa03–5", "vv\xa03–5"),
        ("lines 3-5", "lines\xa03–5", "lines\xa03–5"),
        ("tables 2, 3", "tables\xa02, 3", "tables\xa02, 3"),
        ("vols 2-3", "vols.\xa02–3", "vols\xa02–3"),
        ("p 12, n 3", "p.\xa012, n.\xa03", "12, fn\xa03"),
        ("vol 2 pp 4-6", "vol.\xa02, pp.\xa04–6", "vol\xa02, 4–6"),
        ("vol 2, p 4", "vol.\xa02, p.\xa04", "vol\xa02, 4"),
        ("p 12; para 3", "p.\xa012; para.\xa03", "12; para\xa03"),
        ("art 3 para 2", "art.\xa03, para.\xa02", "art\xa03, para\xa02"),
        ("ch 3 paras 5-6", "ch.\xa03, paras.\xa05–6", "ch\xa03, paras\xa05–6"),
        ("p 3 n 5", "p.\xa03, n.\xa05", "3, fn\xa05"),
        ("s 4", "sec.\xa04", "s\xa04"),
        ("ss 4-6", "secs.\xa04–6", "ss\xa04–6"),
        ("s 4 of sch 2", "sec.\xa04 of sch.\xa02", "s\xa04 of sch\xa02"),
        ("clauses 4, 5", "cls.\xa04, 5", "cls\xa04, 5"),
        ("rule 7", "r.\xa07", "r\xa07"),
        ("annex II para 3", "annex\xa0II, para.\xa03", "annex\xa0II, para\xa03"),
        ("annexes 1-2", "annexes\xa01–2", "annexes\xa01–2"),
        ("part I p 12", "pt.\xa0I, p.\xa012", "pt\xa0I, p 12"),
        ("recital 9", "recital\xa09", "recital\xa09"),
        ("recitals 9-11", "recitals\xa09–11", "recitals\xa09–11"),
        ("items 3, 4", "items\xa03, 4", "items\xa03, 4"),
        ("folio 3r", "fol.\xa03r", "fol\xa03r"),
        ("ff 3-5", "fols.\xa03–5", "fols\xa03–5"),
        ("p 3 - p 5", "pp.\xa03–5", "3–5"),
        ("note by the editor", "note by the editor", "note by the editor"),
        ("paras 3-5 and n 4", "paras.\xa03–5, n.\xa04", "paras\xa03–5, fn\xa04"),
        ("p A-3", "p.\xa0A-3", "A-3"),
        ("p e12-e15", "pp.\xa0e12–e15", "e12–e15"),
        ("reg. 4", "reg. 4", "reg. 4"),
        ("pp A1-A3", "pp.\xa0A1–A3", "A1–A3"),
        ("pp 101-8", "pp.\xa0101–108", "101–108"),
        ("sec 201-5", "secs.\xa0201–5", "ss\xa0201–5"),
        ("p I-123", "p.\xa0I-123", "I-123"),
        ("pp 12ff", "pp.\xa012ff", "12ff"),
    ],
)
def test_a_place_of_each_kind_is_labelled_for_one_and_for_several(
    base: FactBase, written: str, chicago: str, oscola: str
) -> None:
    marked = (mark("beta-2023"), Text("x"), mark(f"beta-2023 {written}"))
    said = {
        name: notes_of((Paragraph(marked),), Wording(base, [shipped_templates()], style))[1]
        for name in ("chicago", "short", "oscola")
        for style in [shipped_templates() / "citations" / f"{name}.md.j2"]
    }
    assert said["chicago"] == f"Board of Tests, The second paper, {chicago}."
    assert said["short"] == f"Board of Tests, {chicago}."
    assert said["oscola"] == f"Board of Tests, The second paper {oscola}."


def test_places_of_several_kinds_in_one_source_are_put_together_by_kind(wording: Wording) -> None:
    marked = mark("alpha-2024 art 3", "alpha-2024 para 9", "alpha-2024 arts. 1-2")
    (said,) = notes_of((Paragraph((marked,)),), wording)
    assert said.endswith(", arts.\xa01–2, 3, para.\xa09.")


def test_places_within_two_volumes_are_not_mixed_up(wording: Wording) -> None:
    marked = mark("alpha-2024 vol 3 p 9", "alpha-2024 vol 2, pp 4-6")
    (said,) = notes_of((Paragraph((marked,)),), wording)
    assert said.endswith(", vol.\xa02, pp.\xa04–6, vol.\xa03, p.\xa09.")


@pytest.mark.parametrize(("typed", "said"), [("port", "Port"), ("გემი", "გემი"), ("ǆep", "ǅep")])
def test_what_follows_a_stop_has_the_capital_that_its_letters_have_in_a_sentence(
    typed: str, said: str
) -> None:
    assert capital_after_stops((Text("Borg. "), Text(typed))) == (Text("Borg. "), Text(said))


@pytest.mark.parametrize("title", ["النهاية،", "الخاتمة؛", "اختتام۔", "Hafen,"])
def test_a_point_at_the_end_of_a_title_gives_way_to_that_of_the_note(title: str) -> None:
    assert without_stop(title) == title[:-1]


@pytest.mark.parametrize("end", ["。", "！", "？", "।", "۔", "؟", "?"])
def test_a_title_that_ends_in_a_stop_of_its_script_has_no_other_behind_it(end: str) -> None:
    entry = (Text("“"), Text(f"海{end}"), Text("”"), Text(". 12 May"))
    assert plain_text(tidy(entry, inside=True)) == f"“海{end}” 12 May"
