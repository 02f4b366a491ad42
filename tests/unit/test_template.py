"""The names that a template knows, and what they pick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.bases import BASE, load_base
from tests.conftest import Fill

from brief.edition import choose, choose_edition
from brief.facts import FactBase
from brief.model import Blocks, FactSpan, NoteMark, Paragraph, iter_inlines, plain_text
from brief.problem import BriefError
from brief.template import Vocabulary, fill_template
from brief.template.front_matter import read_front_matter

Read = Callable[..., Blocks]


def words(blocks: Blocks) -> str:
    return "|".join(plain_text(b.content) for b in blocks if isinstance(b, Paragraph))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ brief.title }}, {{ brief.as_of }}", "Test relations, 30\xa0June 2025"),
        ("{{ brief.parties|first }}", "Pakistan"),
        ("{{ names.doe }}, {{ names.doe.role }}", "Jane Doe, Minister of Tests"),
        ("{{ sections|length }} {{ section('trade') }}", "2 Trade"),
        ("{{ section('trade').limit }}", "18 months"),
        ("{% for f in facts(section='diplomacy') %}{{ f.date }};{% endfor %}", None),
        ("{% for f in timeline() %}{{ f.year }} {% endfor %}", "1994 2014"),
        ("{{ last('visit', at='BY').date }}", "July\xa02014"),
        ("{{ last('visit', at='PK') is none }}", None),
        ("{{ fact('trade-2019').figures.exports }}", "about\xa0$15.1\xa0million"),
        ("{{ fact('trade-2019').figures.exports.value }}", "15.1"),
        ("{% for c in conflicts %}{{ c }} {{ c.prefer.date }} {{ c.because }}{% endfor %}", None),
        ("{% for t in section('diplomacy').topics() %}{{ t }},{% endfor %}", "Beginnings,Visits,"),
        ("{% for f in facts() if f.disputed %}{{ f.by }}{% endfor %}", "Jane Doe"),
    ],
)
def test_a_template_names_what_it_wants(blocks: Read, text: str, said: str | None) -> None:
    if text.startswith("{{ last('visit', at='PK')"):
        text = "{% if last('visit', at='PK') %}x{% else %}none{% endif %}"
        said = "none"
    read = words(blocks(text))
    assert read == said if said is not None else read


def test_the_last_event_is_told_by_the_account_that_is_preferred(tmp_path: Path) -> None:
    rival = (
        "  seen-later:\n    section: diplomacy\n    about: opening-of-relations\n"
        "    text: Relations were opened in 1995.\n    date: 1995\n    event: {kind: opening}\n"
        "    cite: [gamma-nd para 3]\nconflicts:\n"
    )
    text = BASE.replace("conflicts:\n", rival)
    text = text.replace("[opened, opened-early]", "[opened, opened-early, seen-later]")
    last = Vocabulary(load_base(tmp_path, text), "x").last("opening")
    assert last is not None
    assert last.id == "opened"


def test_a_fact_brings_its_note_and_its_text_alone_does_not(blocks: Read) -> None:
    with_note, without = blocks("{{ fact('opened') }}\n\n{{ fact('opened').text }}")
    assert isinstance(with_note, Paragraph)
    assert isinstance(without, Paragraph)
    assert any(isinstance(i, NoteMark) for i in iter_inlines(with_note.content))
    assert not any(isinstance(i, NoteMark) for i in iter_inlines(without.content))
    assert isinstance(without.content[0], FactSpan)


def test_cited_sources_are_those_printed_so_far_in_the_order_of_first_citation(fill: Fill) -> None:
    text = "{{ fact('visit') }}{% for s in cited_sources() %}{{ s.id }};{% endfor %}"
    filled = fill(text)
    shown = "".join(
        plain_text(piece) if not isinstance(piece, str) else piece  # type: ignore[arg-type]  # inlines
        for piece in filled.values.split(filled.text)
    )
    assert shown.endswith("beta-2023;alpha-2024;")


def test_the_source_base_counts_what_was_printed_so_far(blocks: Read) -> None:
    text = (
        "{{ fact('visit') }}\n\n{% set b = source_base() %}{{ b.sources }} {{ b.facts }} "
        "{{ b.single }} {{ b.origins }} {{ b.oldest }} {{ b.newest }} "
        "{% for n, c in b.natures %}{{ n }}{{ c }}{% endfor %} "
        "{% for s in b.sections %}{{ s }} {{ s.single }}/{{ s.facts }}{% endfor %}"
    )
    assert words(blocks(text)[1:]) == (
        "2 1 0 2 2023 6\xa0February 2024 official1news1 Diplomacy 0/1"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ fact('opend') }}", "unknown fact 'opend' (did you mean \"opened\"?)"),
        ("{{ section('trad') }}", "unknown section 'trad' (did you mean \"trade\"?)"),
        ("{{ facts(section='x') }}", "unknown section 'x'"),
        ("{{ facts(kind='claims') }}", 'unknown kind of fact "claims" (did you mean "claim"?)'),
        ("{{ last('vist').text }}", 'unknown kind of event "vist" (did you mean "visit"?)'),
        ("{{ names['nobody'].role }}", "there is no 'nobody' here"),
        ("{{ facts(colour='x') }}", "facts are not picked by 'colour'"),
        ("{{ figures_table('tons', 'T') }}", "no figure measures 'tons' (measured are trade)"),
        (
            "{{ fact('opened') }}{% set s = cited_sources() %}{{ fact('visit') }}",
            "'beta-2023' is cited after the sources were listed",
        ),
    ],
)
def test_a_name_that_does_not_fit_is_a_problem_at_its_line(
    fill: Fill, text: str, said: str
) -> None:
    with pytest.raises(BriefError) as raised:
        fill("first\n\n" + text)
    (problem,) = raised.value.problems
    assert said in str(problem)
    assert problem.place.line == 3


@pytest.mark.parametrize("ending", [".md.j2", ".txt"])
def test_a_fault_is_told_with_its_line_whatever_the_template_s_file_is_called(
    base: FactBase, tmp_path: Path, ending: str
) -> None:
    template = tmp_path / f"mine{ending}"
    template.write_text("# {{ brief.title }}\n\n{{ 1 + none }}\n", encoding="utf-8")
    with pytest.raises(
        BriefError, match=rf"mine{ending}:3: a number and nothing cannot be reckoned"
    ):
        fill_template(template, base, ())


def test_a_template_may_begin_with_a_byte_order_mark(base: FactBase, tmp_path: Path) -> None:
    template = tmp_path / "mine.md.j2"
    template.write_text("---\npages: 3\n---\n# T\n", encoding="utf-8-sig")
    assert read_front_matter(template).shape.pages == 3
    assert fill_template(template, base, ()).text.lstrip() == "# T\n"


@pytest.mark.parametrize(
    "text",
    [
        "{{ contents(4) }}",
        "{{ contents(fact('opened')) }}",
        "{{ figures_table('trade', caption=fact('opened')) }}",
        "{{ figures_chart('trade', caption=4) }}",
    ],
)
def test_a_title_or_a_caption_is_plain_text(fill: Fill, text: str) -> None:
    with pytest.raises(BriefError, match="a title or a caption is plain text, not a"):
        fill(text)


WITHHELD = BASE.replace("    topic: Visits\n", "    topic: Visits\n    use: withhold\n")


@pytest.mark.parametrize(
    "text",
    [
        "{% for f in facts() %}{{ f.id }};{% endfor %}",
        "{% for f in timeline() %}{{ f.id }};{% endfor %}",
        "{% for f in section('diplomacy').facts %}{{ f.id }};{% endfor %}",
        "{% for t in section('diplomacy').topics() %}{{ t }}{% endfor %}",
        "{% if last('visit') %}visit{% endif %}",
    ],
)
def test_what_is_withheld_is_never_picked(tmp_path: Path, text: str) -> None:
    template = tmp_path / "shape.md.j2"
    template.write_text(text, encoding="utf-8")
    filled = fill_template(template, choose_edition(load_base(tmp_path, WITHHELD)), [])
    shown = [plain_text(p) for p in filled.values.split(filled.text) if not isinstance(p, str)]  # type: ignore[arg-type]  # inlines
    assert not {"visit", "Visits"} & set(shown)


def test_a_template_that_names_what_is_withheld_is_told_why_it_is_not_there(tmp_path: Path) -> None:
    choice = choose(load_base(tmp_path, WITHHELD))
    said = "the fact 'visit' is left out of this edition: it is withheld"
    with pytest.raises(BriefError, match=said):
        Vocabulary(choice.base, "x", choice.absent).fact("visit")


def test_a_conflict_with_a_side_withheld_is_not_told(tmp_path: Path) -> None:
    text = BASE.replace("    kind: claim\n", "    kind: claim\n    use: withhold\n")
    names = Vocabulary(choose_edition(load_base(tmp_path, text)), "x")
    assert names.names()["conflicts"] == []
    assert not names.fact("opened").contested


def test_what_a_withheld_fact_is_preferred_to_goes_with_it(tmp_path: Path) -> None:
    text = BASE.replace("    rank: 1\n    about", "    use: withhold\n    about")
    text = text.replace("    date: 1992\n", "    date: 1992\n    event: {kind: opening}\n")
    base = choose_edition(load_base(tmp_path, text))
    assert {"opened", "opened-early"}.isdisjoint(base.facts)
    assert Vocabulary(base, "x").last("opening") is None


def test_the_fact_base_s_own_figures_stay_out_of_tables_unless_they_are_asked_for(
    tmp_path: Path,
) -> None:
    later = BASE.replace("    rank: 1\n    text: Two-way", "    rank: 3\n    text: Two-way")
    names = Vocabulary(load_base(tmp_path, later), "x")
    shown = names.exhibits()
    assert names.names()["measures"] == []
    assert len(shown.figures_table("trade", "T", max_rank=3)) == 1
    assert not names.problems
    assert shown.figures_table("trade", "T") == shown.figures_chart("trade", "T") == ()
    assert "no figure measures 'trade'" in str(names.problems[0])


def test_withheld_figures_are_in_no_table_whatever_the_rank(tmp_path: Path) -> None:
    text = BASE.replace("    rank: 1\n    text: Two-way", "    use: withhold\n    text: Two-way")
    base = choose_edition(load_base(tmp_path, text))
    assert Vocabulary(base, "x").exhibits().figures_table("trade", "T", 3) == ()
